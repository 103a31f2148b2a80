// Package github.com/go-kit/kit/metrics of github.com/go-kit/kit v0.13.0, MIT, Copyright (c) 2015 Peter Bourgon
//
// Declarations without bodies, written by ci/declare; not to be edited.

package metrics

import (
	"time"
)

type Counter interface {
	Add(float64)
	With(...string) Counter
}
type Gauge interface {
	Add(float64)
	Set(float64)
	With(...string) Gauge
}
type Histogram interface {
	Observe(float64)
	With(...string) Histogram
}

func NewTimer(Histogram) *Timer

type Timer struct {
}

func (*Timer) ObserveDuration()
func (*Timer) Unit(time.Duration)
