// Package golang.org/x/sync/errgroup of golang.org/x/sync v0.24.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errgroup

import (
	"context"
)

type Group struct {
}

func (*Group) Go(func() error)
func (*Group) SetLimit(int)
func (*Group) TryGo(func() error) bool
func (*Group) Wait() error
func WithContext(context.Context) (*Group, context.Context)
