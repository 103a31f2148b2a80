// Package k8s.io/client-go/util/flowcontrol of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package flowcontrol

import (
	"context"
	"k8s.io/utils/clock"
	"sync"
	"time"
)

type Backoff struct {
	sync.RWMutex
	Clock          clock.Clock
	HasExpiredFunc func(eventTime time.Time, lastUpdate time.Time, maxDuration time.Duration) bool
}

func (*Backoff) DeleteEntry(string)
func (*Backoff) GC()
func (*Backoff) Get(string) time.Duration
func (*Backoff) IsInBackOffSince(string, time.Time) bool
func (*Backoff) IsInBackOffSinceUpdate(string, time.Time) bool
func (*Backoff) Next(string, time.Time)
func (*Backoff) Reset(string)

type Clock interface {
	Sleep(time.Duration)
	clock.PassiveClock
}

func NewBackOff(time.Duration, time.Duration) *Backoff
func NewBackOffWithJitter(time.Duration, time.Duration, float64) *Backoff
func NewFakeAlwaysRateLimiter() RateLimiter
func NewFakeBackOff(time.Duration, time.Duration, clock.Clock) *Backoff
func NewFakeBackOffWithJitter(time.Duration, time.Duration, clock.Clock, float64) *Backoff
func NewFakeNeverRateLimiter() RateLimiter
func NewTokenBucketPassiveRateLimiter(float32, int) PassiveRateLimiter
func NewTokenBucketPassiveRateLimiterWithClock(float32, int, clock.PassiveClock) PassiveRateLimiter
func NewTokenBucketRateLimiter(float32, int) RateLimiter
func NewTokenBucketRateLimiterWithClock(float32, int, Clock) RateLimiter

type PassiveRateLimiter interface {
	QPS() float32
	Stop()
	TryAccept() bool
}
type RateLimiter interface {
	Accept()
	PassiveRateLimiter
	Wait(context.Context) error
}
