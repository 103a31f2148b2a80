// Package slices of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package slices

import (
	"cmp"
	"iter"
)

func All[Slice ~[]E, E any](Slice) iter.Seq2[int, E]
func AppendSeq[Slice ~[]E, E any](Slice, iter.Seq[E]) Slice
func Backward[Slice ~[]E, E any](Slice) iter.Seq2[int, E]
func BinarySearch[S ~[]E, E cmp.Ordered](S, E) (int, bool)
func BinarySearchFunc[S ~[]E, E any, T any](S, T, func(E, T) int) (int, bool)
func Chunk[Slice ~[]E, E any](Slice, int) iter.Seq[Slice]
func Clip[S ~[]E, E any](S) S
func Clone[S ~[]E, E any](S) S
func Collect[E any](iter.Seq[E]) []E
func Compact[S ~[]E, E comparable](S) S
func CompactFunc[S ~[]E, E any](S, func(E, E) bool) S
func Compare[S ~[]E, E cmp.Ordered](S, S) int
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1 any, E2 any](S1, S2, func(E1, E2) int) int
func Concat[S ~[]E, E any](...S) S
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
func Repeat[S ~[]E, E any](S, int) S
func Replace[S ~[]E, E any](S, int, int, ...E) S
func Reverse[S ~[]E, E any](S)
func Sort[S ~[]E, E cmp.Ordered](S)
func SortFunc[S ~[]E, E any](S, func(a E, b E) int)
func SortStableFunc[S ~[]E, E any](S, func(a E, b E) int)
func Sorted[E cmp.Ordered](iter.Seq[E]) []E
func SortedFunc[E any](iter.Seq[E], func(E, E) int) []E
func SortedStableFunc[E any](iter.Seq[E], func(E, E) int) []E
func Values[Slice ~[]E, E any](Slice) iter.Seq[E]
