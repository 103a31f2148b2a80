// Package golang.org/x/sync/singleflight of golang.org/x/sync v0.24.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package singleflight

type Group struct {
}

func (*Group) Do(string, func() (any, error)) (any, error, bool)
func (*Group) DoChan(string, func() (any, error)) <-chan Result
func (*Group) Forget(string)

type Result struct {
	Val    any
	Err    error
	Shared bool
}
