// Package container/ring of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package ring

func New(int) *Ring

type Ring struct {
	Value any
}

func (*Ring) Do(func(any))
func (*Ring) Len() int
func (*Ring) Link(*Ring) *Ring
func (*Ring) Move(int) *Ring
func (*Ring) Next() *Ring
func (*Ring) Prev() *Ring
func (*Ring) Unlink(int) *Ring
