// Package github.com/cenkalti/backoff/v4 of github.com/cenkalti/backoff/v4 v4.3.0, MIT, Copyright (c) 2014 Cenk Altı
//
// Declarations without bodies, written by ci/declare; not to be edited.

package backoff

import (
	"context"
	"time"
)

type BackOff interface {
	NextBackOff() time.Duration
	Reset()
}
type BackOffContext interface {
	BackOff
	Context() context.Context
}
type Clock interface {
	Now() time.Time
}
type ConstantBackOff struct {
	Interval time.Duration
}

func (*ConstantBackOff) NextBackOff() time.Duration
func (*ConstantBackOff) Reset()

type ExponentialBackOff struct {
	InitialInterval     time.Duration
	RandomizationFactor float64
	Multiplier          float64
	MaxInterval         time.Duration
	MaxElapsedTime      time.Duration
	Stop                time.Duration
	Clock               Clock
}

func (*ExponentialBackOff) GetElapsedTime() time.Duration
func (*ExponentialBackOff) NextBackOff() time.Duration
func (*ExponentialBackOff) Reset()

type ExponentialBackOffOpts func(*ExponentialBackOff)

func NewConstantBackOff(time.Duration) *ConstantBackOff
func NewExponentialBackOff(...ExponentialBackOffOpts) *ExponentialBackOff
func NewTicker(BackOff) *Ticker
func NewTickerWithTimer(BackOff, Timer) *Ticker

type Notify func(error, time.Duration)
type Operation func() error
type OperationWithData[T any] func() (T, error)

func Permanent(error) error

type PermanentError struct {
	Err error
}

func (*PermanentError) Error() string
func (*PermanentError) Is(error) bool
func (*PermanentError) Unwrap() error
func Retry(Operation, BackOff) error
func RetryNotify(Operation, BackOff, Notify) error
func RetryNotifyWithData[T any](OperationWithData[T], BackOff, Notify) (T, error)
func RetryNotifyWithTimer(Operation, BackOff, Notify, Timer) error
func RetryNotifyWithTimerAndData[T any](OperationWithData[T], BackOff, Notify, Timer) (T, error)
func RetryWithData[T any](OperationWithData[T], BackOff) (T, error)

type StopBackOff struct {
}

func (*StopBackOff) NextBackOff() time.Duration
func (*StopBackOff) Reset()

var SystemClock systemClock

type Ticker struct {
	C <-chan time.Time
}

func (*Ticker) Stop()

type Timer interface {
	C() <-chan time.Time
	Start(time.Duration)
	Stop()
}

func WithClockProvider(Clock) ExponentialBackOffOpts
func WithContext(BackOff, context.Context) BackOffContext
func WithInitialInterval(time.Duration) ExponentialBackOffOpts
func WithMaxElapsedTime(time.Duration) ExponentialBackOffOpts
func WithMaxInterval(time.Duration) ExponentialBackOffOpts
func WithMaxRetries(BackOff, uint64) BackOff
func WithMultiplier(float64) ExponentialBackOffOpts
func WithRandomizationFactor(float64) ExponentialBackOffOpts
func WithRetryStopDuration(time.Duration) ExponentialBackOffOpts

type ZeroBackOff struct {
}

func (*ZeroBackOff) NextBackOff() time.Duration
func (*ZeroBackOff) Reset()

type systemClock struct {
}

func (systemClock) Now() time.Time
