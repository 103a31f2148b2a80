// Package runtime/trace of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package trace

import (
	"context"
	"io"
	"time"
)

type FlightRecorder struct {
}

func (*FlightRecorder) Enabled() bool
func (*FlightRecorder) Start() error
func (*FlightRecorder) Stop()
func (*FlightRecorder) WriteTo(io.Writer) (int64, error)

type FlightRecorderConfig struct {
	MinAge   time.Duration
	MaxBytes uint64
}

func IsEnabled() bool
func Log(context.Context, string, string)
func Logf(context.Context, string, string, ...any)
func NewFlightRecorder(FlightRecorderConfig) *FlightRecorder
func NewTask(context.Context, string) (context.Context, *Task)

type Region struct {
}

func (*Region) End()
func Start(io.Writer) error
func StartRegion(context.Context, string) *Region
func Stop()

type Task struct {
}

func (*Task) End()
func WithRegion(context.Context, string, func())
