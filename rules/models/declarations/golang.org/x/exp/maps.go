// Package golang.org/x/exp/maps of golang.org/x/exp v0.0.0-20261014143641-f0251eb4aa3e, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package maps

func Clear[M ~map[K]V, K comparable, V any](M)
func Clone[M ~map[K]V, K comparable, V any](M) M
func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](M1, M2)
func DeleteFunc[M ~map[K]V, K comparable, V any](M, func(K, V) bool)
func Equal[M1 ~map[K]V, M2 ~map[K]V, K comparable, V comparable](M1, M2) bool
func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1 any, V2 any](M1, M2, func(V1, V2) bool) bool
func Keys[M ~map[K]V, K comparable, V any](M) []K
func Values[M ~map[K]V, K comparable, V any](M) []V
