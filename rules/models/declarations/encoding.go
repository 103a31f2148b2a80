// Package encoding of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package encoding

type BinaryAppender interface {
	AppendBinary([]byte) ([]byte, error)
}
type BinaryMarshaler interface {
	MarshalBinary() ([]byte, error)
}
type BinaryUnmarshaler interface {
	UnmarshalBinary([]byte) error
}
type TextAppender interface {
	AppendText([]byte) ([]byte, error)
}
type TextMarshaler interface {
	MarshalText() ([]byte, error)
}
type TextUnmarshaler interface {
	UnmarshalText([]byte) error
}
