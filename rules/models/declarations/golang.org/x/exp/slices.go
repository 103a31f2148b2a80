// Package golang.org/x/exp/slices of golang.org/x/exp v0.0.0-20261014143641-f0251eb4aa3e, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package slices

import (
	"cmp"
)

func BinarySearch[S ~[]E, E cmp.Ordered](S, E) (int, bool)
func BinarySearchFunc[S ~[]E, E any, T any](S, T, func(E, T) int) (int, bool)
func Clip[S ~[]E, E any](S) S
func Clone[S ~[]E, E any](S) S
func Compact[S ~[]E, E comparable](S) S
func CompactFunc[S ~[]E, E any](S, func(E, E) bool) S
func Compare[S ~[]E, E cmp.Ordered](S, S) int
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1 any, E2 any](S1, S2, func(E1, E2) int) int
func Contains[S ~[]E, E comparable](S, E) bool
func ContainsFunc[S ~[]E, E any](S, func(E) bool) bool
func Delete[S ~[]E, E any](S, int, int) S
func DeleteFunc[S ~[]E, E any](S, func(E) bool) S
func Equal[S ~[]E, E comparable](S, S) bool
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1 any, E2 any](S1, S2, func(E1, E2) bool) bool
func Grow[S ~[]E, E any](S, int) S
func Index[S ~[]E, E comparable](S, E) int
func IndexFunc[S ~[]E, E any](S, func(E) bool) int
func Insert[S ~[]E, E any](S, int, ...E) S
func IsSorted[S ~[]E, E cmp.Ordered](S) bool
func IsSortedFunc[S ~[]E, E any](S, func(a E, b E) int) bool
func Max[S ~[]E, E cmp.Ordered](S) E
func MaxFunc[S ~[]E, E any](S, func(a E, b E) int) E
func Min[S ~[]E, E cmp.Ordered](S) E
func MinFunc[S ~[]E, E any](S, func(a E, b E) int) E
func Replace[S ~[]E, E any](S, int, int, ...E) S
func Reverse[S ~[]E, E any](S)
func Sort[S ~[]E, E cmp.Ordered](S)
func SortFunc[S ~[]E, E any](S, func(a E, b E) int)
func SortStableFunc[S ~[]E, E any](S, func(a E, b E) int)
