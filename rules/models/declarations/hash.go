// Package hash of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package hash

import (
	"io"
)

type Cloner interface {
	Clone() (Cloner, error)
	Hash
}
type Hash interface {
	BlockSize() int
	Reset()
	Size() int
	Sum([]byte) []byte
	io.Writer
}
type Hash32 interface {
	Hash
	Sum32() uint32
}
type Hash64 interface {
	Hash
	Sum64() uint64
}
type XOF interface {
	BlockSize() int
	Reset()
	io.Reader
	io.Writer
}
