// Package golang.org/x/net/context of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package context

import (
	"context"
	"time"
)

func Background() Context

type CancelFunc = context.CancelFunc

var Canceled error

type Context = context.Context

var DeadlineExceeded error

func TODO() Context
func WithCancel(Context) (Context, CancelFunc)
func WithDeadline(Context, time.Time) (Context, CancelFunc)
func WithTimeout(Context, time.Duration) (Context, CancelFunc)
func WithValue(Context, any, any) Context
