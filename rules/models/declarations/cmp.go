// Package cmp of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cmp

func Compare[T Ordered](T, T) int
func Less[T Ordered](T, T) bool
func Or[T comparable](...T) T

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string
}
