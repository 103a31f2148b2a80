// Package hash/fnv of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fnv

import (
	"hash"
)

func New128() hash.Hash
func New128a() hash.Hash
func New32() hash.Hash32
func New32a() hash.Hash32
func New64() hash.Hash64
func New64a() hash.Hash64
