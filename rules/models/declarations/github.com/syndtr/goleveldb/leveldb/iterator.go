// Package github.com/syndtr/goleveldb/leveldb/iterator of github.com/syndtr/goleveldb v1.0.0, BSD-2-Clause, Copyright 2012 Suryandaru Triandana <syndtr@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package iterator

import (
	"github.com/syndtr/goleveldb/leveldb/comparer"
	"github.com/syndtr/goleveldb/leveldb/util"
)

type Array interface {
	BasicArray
	Index(int) ([]byte, []byte)
}
type ArrayIndexer interface {
	BasicArray
	Get(int) Iterator
}
type BasicArray interface {
	Len() int
	Search([]byte) int
}
type CommonIterator interface {
	Error() error
	IteratorSeeker
	Valid() bool
	util.ReleaseSetter
	util.Releaser
}

var ErrIterReleased error

type ErrorCallbackSetter interface {
	SetErrorCallback(func(err error))
}
type Iterator interface {
	CommonIterator
	Key() []byte
	Value() []byte
}
type IteratorIndexer interface {
	CommonIterator
	Get() Iterator
}
type IteratorSeeker interface {
	First() bool
	Last() bool
	Next() bool
	Prev() bool
	Seek([]byte) bool
}

func NewArrayIndexer(ArrayIndexer) IteratorIndexer
func NewArrayIterator(Array) Iterator
func NewEmptyIterator(error) Iterator
func NewIndexedIterator(IteratorIndexer, bool) Iterator
func NewMergedIterator([]Iterator, comparer.Comparer, bool) Iterator
