// Package os/signal of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package signal

import (
	"context"
	"os"
)

func Ignore(...os.Signal)
func Ignored(os.Signal) bool
func Notify(chan<- os.Signal, ...os.Signal)
func NotifyContext(context.Context, ...os.Signal) (context.Context, context.CancelFunc)
func Reset(...os.Signal)
func Stop(chan<- os.Signal)
