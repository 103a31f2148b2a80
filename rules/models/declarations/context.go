// Package context of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package context

import (
	"time"
)

func AfterFunc(Context, func()) func() bool
func Background() Context

type CancelCauseFunc func(cause error)
type CancelFunc func()

var Canceled error

func Cause(Context) error

type Context interface {
	Deadline() (time.Time, bool)
	Done() <-chan struct{}
	Err() error
	Value(any) any
}

var DeadlineExceeded error

func TODO() Context
func WithCancel(Context) (Context, CancelFunc)
func WithCancelCause(Context) (Context, CancelCauseFunc)
func WithDeadline(Context, time.Time) (Context, CancelFunc)
func WithDeadlineCause(Context, time.Time, error) (Context, CancelFunc)
func WithTimeout(Context, time.Duration) (Context, CancelFunc)
func WithTimeoutCause(Context, time.Duration, error) (Context, CancelFunc)
func WithValue(Context, any, any) Context
func WithoutCancel(Context) Context
