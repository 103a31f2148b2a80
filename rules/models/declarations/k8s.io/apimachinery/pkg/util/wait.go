// Package k8s.io/apimachinery/pkg/util/wait of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package wait

import (
	"context"
	"k8s.io/utils/clock"
	"time"
)

type Backoff struct {
	Duration time.Duration
	Factor   float64
	Jitter   float64
	Steps    int
	Cap      time.Duration
}

func (Backoff) DelayFunc() DelayFunc
func (Backoff) DelayWithReset(clock.Clock, time.Duration) DelayFunc
func (*Backoff) Step() time.Duration
func (Backoff) Timer() Timer

type BackoffManager interface {
	Backoff() clock.Timer
}

func BackoffUntil(func(), BackoffManager, bool, <-chan struct{})
func BackoffUntilWithContext(context.Context, func(ctx context.Context), BackoffManager, bool)

type ConditionFunc func() (done bool, err error)

func (ConditionFunc) WithContext() ConditionWithContextFunc

type ConditionWithContextFunc func(context.Context) (done bool, err error)

func ContextForChannel(<-chan struct{}) context.Context

type DelayFunc func() time.Duration

func (DelayFunc) Concurrent() DelayFunc
func (DelayFunc) Timer(clock.Clock) Timer
func (DelayFunc) Until(context.Context, bool, bool, ConditionWithContextFunc) error

var ErrWaitTimeout error

func ErrorInterrupted(error) error
func ExponentialBackoff(Backoff, ConditionFunc) error
func ExponentialBackoffWithContext(context.Context, Backoff, ConditionWithContextFunc) error
func Forever(func(), time.Duration)

var ForeverTestTimeout time.Duration

type Group struct {
}

func (*Group) Start(func())
func (*Group) StartWithChannel(<-chan struct{}, func(stopCh <-chan struct{}))
func (*Group) StartWithContext(context.Context, func(context.Context))
func (*Group) Wait()
func Interrupted(error) bool
func Jitter(time.Duration, float64) time.Duration
func JitterUntil(func(), time.Duration, float64, bool, <-chan struct{})
func JitterUntilWithContext(context.Context, func(context.Context), time.Duration, float64, bool)

var NeverStop <-chan struct{}

func NewExponentialBackoffManager(time.Duration, time.Duration, time.Duration, float64, float64, clock.Clock) BackoffManager
func NewJitteredBackoffManager(time.Duration, float64, clock.Clock) BackoffManager
func NonSlidingUntil(func(), time.Duration, <-chan struct{})
func NonSlidingUntilWithContext(context.Context, func(context.Context), time.Duration)
func Poll(time.Duration, time.Duration, ConditionFunc) error
func PollImmediate(time.Duration, time.Duration, ConditionFunc) error
func PollImmediateInfinite(time.Duration, ConditionFunc) error
func PollImmediateInfiniteWithContext(context.Context, time.Duration, ConditionWithContextFunc) error
func PollImmediateUntil(time.Duration, ConditionFunc, <-chan struct{}) error
func PollImmediateUntilWithContext(context.Context, time.Duration, ConditionWithContextFunc) error
func PollImmediateWithContext(context.Context, time.Duration, time.Duration, ConditionWithContextFunc) error
func PollInfinite(time.Duration, ConditionFunc) error
func PollInfiniteWithContext(context.Context, time.Duration, ConditionWithContextFunc) error
func PollUntil(time.Duration, ConditionFunc, <-chan struct{}) error
func PollUntilContextCancel(context.Context, time.Duration, bool, ConditionWithContextFunc) error
func PollUntilContextTimeout(context.Context, time.Duration, time.Duration, bool, ConditionWithContextFunc) error
func PollUntilWithContext(context.Context, time.Duration, ConditionWithContextFunc) error
func PollWithContext(context.Context, time.Duration, time.Duration, ConditionWithContextFunc) error

var RealTimer func(d time.Duration) clock.Timer

type Timer interface {
	C() <-chan time.Time
	Next()
	Stop()
}

func Until(func(), time.Duration, <-chan struct{})
func UntilWithContext(context.Context, func(context.Context), time.Duration)
