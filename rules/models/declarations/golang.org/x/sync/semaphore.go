// Package golang.org/x/sync/semaphore of golang.org/x/sync v0.24.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package semaphore

import (
	"context"
)

func NewWeighted(int64) *Weighted

type Weighted struct {
}

func (*Weighted) Acquire(context.Context, int64) error
func (*Weighted) Release(int64)
func (*Weighted) TryAcquire(int64) bool
