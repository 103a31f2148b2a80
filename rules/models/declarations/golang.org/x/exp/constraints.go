// Package golang.org/x/exp/constraints of golang.org/x/exp v0.0.0-20261014143641-f0251eb4aa3e, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package constraints

import (
	"cmp"
)

type Complex interface {
	~complex64 | ~complex128
}
type Float interface {
	~float32 | ~float64
}
type Integer interface {
	Signed | Unsigned
}
type Ordered = cmp.Ordered
type Signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type Unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
