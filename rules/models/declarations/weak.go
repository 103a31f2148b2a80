// Package weak of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package weak

func Make[T any](*T) Pointer[T]

type Pointer[T any] struct {
}

func (Pointer[T]) Value() *T
