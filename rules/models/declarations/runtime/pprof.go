// Package runtime/pprof of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package pprof

import (
	"context"
	"io"
)

func Do(context.Context, LabelSet, func(context.Context))
func ForLabels(context.Context, func(key string, value string) bool)
func Label(context.Context, string) (string, bool)

type LabelSet struct {
}

func Labels(...string) LabelSet
func Lookup(string) *Profile
func NewProfile(string) *Profile

type Profile struct {
}

func (*Profile) Add(any, int)
func (*Profile) Count() int
func (*Profile) Name() string
func (*Profile) Remove(any)
func (*Profile) WriteTo(io.Writer, int) error
func Profiles() []*Profile
func SetGoroutineLabels(context.Context)
func StartCPUProfile(io.Writer) error
func StopCPUProfile()
func WithLabels(context.Context, LabelSet) context.Context
func WriteHeapProfile(io.Writer) error
