// Package golang.org/x/time/rate of golang.org/x/time v0.16.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package rate

import (
	"context"
	"time"
)

func Every(time.Duration) Limit

type Limit float64
type Limiter struct {
}

func (*Limiter) Allow() bool
func (*Limiter) AllowN(time.Time, int) bool
func (*Limiter) Burst() int
func (*Limiter) Limit() Limit
func (*Limiter) Reserve() *Reservation
func (*Limiter) ReserveN(time.Time, int) *Reservation
func (*Limiter) SetBurst(int)
func (*Limiter) SetBurstAt(time.Time, int)
func (*Limiter) SetLimit(Limit)
func (*Limiter) SetLimitAt(time.Time, Limit)
func (*Limiter) Tokens() float64
func (*Limiter) TokensAt(time.Time) float64
func (*Limiter) Wait(context.Context) error
func (*Limiter) WaitN(context.Context, int) error
func NewLimiter(Limit, int) *Limiter

type Reservation struct {
}

func (*Reservation) Cancel()
func (*Reservation) CancelAt(time.Time)
func (*Reservation) Delay() time.Duration
func (*Reservation) DelayFrom(time.Time) time.Duration
func (*Reservation) OK() bool

type Sometimes struct {
	First    int
	Every    int
	Interval time.Duration
}

func (*Sometimes) Do(func())
