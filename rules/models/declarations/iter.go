// Package iter of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package iter

func Pull[V any](Seq[V]) (func() (V, bool), func())
func Pull2[K any, V any](Seq2[K, V]) (func() (K, V, bool), func())

type Seq[V any] func(yield func(V) bool)
type Seq2[K any, V any] func(yield func(K, V) bool)
