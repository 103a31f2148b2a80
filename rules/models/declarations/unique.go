// Package unique of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package unique

type Handle[T comparable] struct {
}

func (Handle[T]) Value() T
func Make[T comparable](T) Handle[T]
