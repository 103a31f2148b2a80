// Package gopkg.in/tomb.v2 of gopkg.in/tomb.v2 v2.0.0-20161208151619-d5d1b5820637, BSD-3-Clause, Copyright (c) 2010-2011 - Gustavo Niemeyer <gustavo@niemeyer.net>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package tomb

import (
	"context"
)

var ErrDying error
var ErrStillAlive error

type Tomb struct {
}

func (*Tomb) Alive() bool
func (*Tomb) Context(context.Context) context.Context
func (*Tomb) Dead() <-chan struct{}
func (*Tomb) Dying() <-chan struct{}
func (*Tomb) Err() error
func (*Tomb) Go(func() error)
func (*Tomb) Kill(error)
func (*Tomb) Killf(string, ...any) error
func (*Tomb) Wait() error
func WithContext(context.Context) (*Tomb, context.Context)
