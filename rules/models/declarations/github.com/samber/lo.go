// Package github.com/samber/lo of github.com/samber/lo v1.53.0, MIT, Copyright (c) 2022-2025 Samuel Berthe
//
// Declarations without bodies, written by ci/declare; not to be edited.

package lo

import (
	"context"
	"github.com/samber/lo/internal/constraints"
	"sync"
	"time"
)

var AllCharset []rune
var AlphanumericCharset []rune
var Assert func(condition bool, message ...string)
var Assertf func(condition bool, format string, args ...any)

func Assign[K comparable, V any, Map ~map[K]V](...Map) Map
func Associate[T any, K comparable, V any]([]T, func(item T) (K, V)) map[K]V
func AssociateI[T any, K comparable, V any]([]T, func(item T, index int) (K, V)) map[K]V
func Async[A any](func() A) <-chan A
func Async0(func()) <-chan struct{}
func Async1[A any](func() A) <-chan A
func Async2[A any, B any](func() (A, B)) <-chan Tuple2[A, B]
func Async3[A any, B any, C any](func() (A, B, C)) <-chan Tuple3[A, B, C]
func Async4[A any, B any, C any, D any](func() (A, B, C, D)) <-chan Tuple4[A, B, C, D]
func Async5[A any, B any, C any, D any, E any](func() (A, B, C, D, E)) <-chan Tuple5[A, B, C, D, E]
func Async6[A any, B any, C any, D any, E any, F any](func() (A, B, C, D, E, F)) <-chan Tuple6[A, B, C, D, E, F]
func Attempt(int, func(index int) error) (int, error)
func AttemptWhile(int, func(int) (error, bool)) (int, error)
func AttemptWhileWithDelay(int, time.Duration, func(int, time.Duration) (error, bool)) (int, time.Duration, error)
func AttemptWithDelay(int, time.Duration, func(index int, duration time.Duration) error) (int, time.Duration, error)
func Buffer[T any](<-chan T, int) ([]T, int, time.Duration, bool)
func BufferWithContext[T any](context.Context, <-chan T, int) ([]T, int, time.Duration, bool)
func BufferWithTimeout[T any](<-chan T, int, time.Duration) ([]T, int, time.Duration, bool)
func CamelCase(string) string
func Capitalize(string) string
func ChannelDispatcher[T any](<-chan T, int, int, DispatchingStrategy[T]) []<-chan T
func ChannelToSlice[T any](<-chan T) []T
func Chunk[T any, Slice ~[]T](Slice, int) []Slice
func ChunkEntries[K comparable, V any](map[K]V, int) []map[K]V
func ChunkString[T ~string](T, int) []T
func Clamp[T constraints.Ordered](T, T, T) T

type Clonable[T any] interface {
	Clone() T
}

func Clone[T any, Slice ~[]T](Slice) Slice
func Coalesce[T comparable](...T) (T, bool)
func CoalesceMap[K comparable, V any](...map[K]V) (map[K]V, bool)
func CoalesceMapOrEmpty[K comparable, V any](...map[K]V) map[K]V
func CoalesceOrEmpty[T comparable](...T) T
func CoalesceSlice[T any](...[]T) ([]T, bool)
func CoalesceSliceOrEmpty[T any](...[]T) []T
func Compact[T comparable, Slice ~[]T](Slice) Slice
func Concat[T any, Slice ~[]T](...Slice) Slice
func Contains[T comparable]([]T, T) bool
func ContainsBy[T any]([]T, func(item T) bool) bool
func Count[T comparable]([]T, T) int
func CountBy[T any]([]T, func(item T) bool) int
func CountByErr[T any]([]T, func(item T) (bool, error)) (int, error)
func CountValues[T comparable]([]T) map[T]int
func CountValuesBy[T any, U comparable]([]T, func(item T) U) map[U]int
func CrossJoin2[A any, B any]([]A, []B) []Tuple2[A, B]
func CrossJoin3[A any, B any, C any]([]A, []B, []C) []Tuple3[A, B, C]
func CrossJoin4[A any, B any, C any, D any]([]A, []B, []C, []D) []Tuple4[A, B, C, D]
func CrossJoin5[A any, B any, C any, D any, E any]([]A, []B, []C, []D, []E) []Tuple5[A, B, C, D, E]
func CrossJoin6[A any, B any, C any, D any, E any, F any]([]A, []B, []C, []D, []E, []F) []Tuple6[A, B, C, D, E, F]
func CrossJoin7[A any, B any, C any, D any, E any, F any, G any]([]A, []B, []C, []D, []E, []F, []G) []Tuple7[A, B, C, D, E, F, G]
func CrossJoin8[A any, B any, C any, D any, E any, F any, G any, H any]([]A, []B, []C, []D, []E, []F, []G, []H) []Tuple8[A, B, C, D, E, F, G, H]
func CrossJoin9[A any, B any, C any, D any, E any, F any, G any, H any, I any]([]A, []B, []C, []D, []E, []F, []G, []H, []I) []Tuple9[A, B, C, D, E, F, G, H, I]
func CrossJoinBy2[A any, B any, Out any]([]A, []B, func(a A, b B) Out) []Out
func CrossJoinBy3[A any, B any, C any, Out any]([]A, []B, []C, func(a A, b B, c C) Out) []Out
func CrossJoinBy4[A any, B any, C any, D any, Out any]([]A, []B, []C, []D, func(a A, b B, c C, d D) Out) []Out
func CrossJoinBy5[A any, B any, C any, D any, E any, Out any]([]A, []B, []C, []D, []E, func(a A, b B, c C, d D, e E) Out) []Out
func CrossJoinBy6[A any, B any, C any, D any, E any, F any, Out any]([]A, []B, []C, []D, []E, []F, func(a A, b B, c C, d D, e E, f F) Out) []Out
func CrossJoinBy7[A any, B any, C any, D any, E any, F any, G any, Out any]([]A, []B, []C, []D, []E, []F, []G, func(a A, b B, c C, d D, e E, f F, g G) Out) []Out
func CrossJoinBy8[A any, B any, C any, D any, E any, F any, G any, H any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, func(a A, b B, c C, d D, e E, f F, g G, h H) Out) []Out
func CrossJoinBy9[A any, B any, C any, D any, E any, F any, G any, H any, I any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, []I, func(a A, b B, c C, d D, e E, f F, g G, h H, i I) Out) []Out
func CrossJoinByErr2[A any, B any, Out any]([]A, []B, func(a A, b B) (Out, error)) ([]Out, error)
func CrossJoinByErr3[A any, B any, C any, Out any]([]A, []B, []C, func(a A, b B, c C) (Out, error)) ([]Out, error)
func CrossJoinByErr4[A any, B any, C any, D any, Out any]([]A, []B, []C, []D, func(a A, b B, c C, d D) (Out, error)) ([]Out, error)
func CrossJoinByErr5[A any, B any, C any, D any, E any, Out any]([]A, []B, []C, []D, []E, func(a A, b B, c C, d D, e E) (Out, error)) ([]Out, error)
func CrossJoinByErr6[A any, B any, C any, D any, E any, F any, Out any]([]A, []B, []C, []D, []E, []F, func(a A, b B, c C, d D, e E, f F) (Out, error)) ([]Out, error)
func CrossJoinByErr7[A any, B any, C any, D any, E any, F any, G any, Out any]([]A, []B, []C, []D, []E, []F, []G, func(a A, b B, c C, d D, e E, f F, g G) (Out, error)) ([]Out, error)
func CrossJoinByErr8[A any, B any, C any, D any, E any, F any, G any, H any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, func(a A, b B, c C, d D, e E, f F, g G, h H) (Out, error)) ([]Out, error)
func CrossJoinByErr9[A any, B any, C any, D any, E any, F any, G any, H any, I any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, []I, func(a A, b B, c C, d D, e E, f F, g G, h H, i I) (Out, error)) ([]Out, error)
func Cut[T comparable, Slice ~[]T](Slice, Slice) (Slice, Slice, bool)
func CutPrefix[T comparable, Slice ~[]T](Slice, Slice) (Slice, bool)
func CutSuffix[T comparable, Slice ~[]T](Slice, Slice) (Slice, bool)
func Difference[T comparable, Slice ~[]T](Slice, Slice) (Slice, Slice)

type DispatchingStrategy[T any] func(msg T, index uint64, channels []<-chan T) int

func DispatchingStrategyFirst[T any](T, uint64, []<-chan T) int
func DispatchingStrategyLeast[T any](T, uint64, []<-chan T) int
func DispatchingStrategyMost[T any](T, uint64, []<-chan T) int
func DispatchingStrategyRandom[T any](T, uint64, []<-chan T) int
func DispatchingStrategyRoundRobin[T any](T, uint64, []<-chan T) int
func DispatchingStrategyWeightedRandom[T any]([]int) DispatchingStrategy[T]
func Drop[T any, Slice ~[]T](Slice, int) Slice
func DropByIndex[T any, Slice ~[]T](Slice, ...int) Slice
func DropRight[T any, Slice ~[]T](Slice, int) Slice
func DropRightWhile[T any, Slice ~[]T](Slice, func(item T) bool) Slice
func DropWhile[T any, Slice ~[]T](Slice, func(item T) bool) Slice
func Duration(func()) time.Duration
func Duration0(func()) time.Duration
func Duration1[A any](func() A) (A, time.Duration)
func Duration10[A any, B any, C any, D any, E any, F any, G any, H any, I any, J any](func() (A, B, C, D, E, F, G, H, I, J)) (A, B, C, D, E, F, G, H, I, J, time.Duration)
func Duration2[A any, B any](func() (A, B)) (A, B, time.Duration)
func Duration3[A any, B any, C any](func() (A, B, C)) (A, B, C, time.Duration)
func Duration4[A any, B any, C any, D any](func() (A, B, C, D)) (A, B, C, D, time.Duration)
func Duration5[A any, B any, C any, D any, E any](func() (A, B, C, D, E)) (A, B, C, D, E, time.Duration)
func Duration6[A any, B any, C any, D any, E any, F any](func() (A, B, C, D, E, F)) (A, B, C, D, E, F, time.Duration)
func Duration7[A any, B any, C any, D any, E any, F any, G any](func() (A, B, C, D, E, F, G)) (A, B, C, D, E, F, G, time.Duration)
func Duration8[A any, B any, C any, D any, E any, F any, G any, H any](func() (A, B, C, D, E, F, G, H)) (A, B, C, D, E, F, G, H, time.Duration)
func Duration9[A any, B any, C any, D any, E any, F any, G any, H any, I any](func() (A, B, C, D, E, F, G, H, I)) (A, B, C, D, E, F, G, H, I, time.Duration)
func Earliest(...time.Time) time.Time
func EarliestBy[T any]([]T, func(item T) time.Time) T
func EarliestByErr[T any]([]T, func(item T) (time.Time, error)) (T, error)
func ElementsMatch[T comparable, Slice ~[]T](Slice, Slice) bool
func ElementsMatchBy[T any, K comparable]([]T, []T, func(item T) K) bool
func Ellipsis(string, int) string
func Empty[T any]() T
func EmptyableToPtr[T any](T) *T
func Entries[K comparable, V any](map[K]V) []Entry[K, V]

type Entry[K comparable, V any] struct {
	Key   K
	Value V
}

func ErrorsAs[T error](error) (T, bool)
func Every[T comparable]([]T, []T) bool
func EveryBy[T any]([]T, func(item T) bool) bool
func FanIn[T any](int, ...<-chan T) <-chan T
func FanOut[T any](int, int, <-chan T) []<-chan T
func Fill[T Clonable[T], Slice ~[]T](Slice, T) Slice
func Filter[T any, Slice ~[]T](Slice, func(item T, index int) bool) Slice
func FilterErr[T any, Slice ~[]T](Slice, func(item T, index int) (bool, error)) (Slice, error)
func FilterKeys[K comparable, V any](map[K]V, func(key K, value V) bool) []K
func FilterKeysErr[K comparable, V any](map[K]V, func(key K, value V) (bool, error)) ([]K, error)
func FilterMap[T any, R any]([]T, func(item T, index int) (R, bool)) []R
func FilterMapToSlice[K comparable, V any, R any](map[K]V, func(key K, value V) (R, bool)) []R
func FilterMapToSliceErr[K comparable, V any, R any](map[K]V, func(key K, value V) (R, bool, error)) ([]R, error)
func FilterReject[T any, Slice ~[]T](Slice, func(T, int) bool) (Slice, Slice)
func FilterSliceToMap[T any, K comparable, V any]([]T, func(item T) (K, V, bool)) map[K]V
func FilterSliceToMapI[T any, K comparable, V any]([]T, func(item T, index int) (K, V, bool)) map[K]V
func FilterValues[K comparable, V any](map[K]V, func(key K, value V) bool) []V
func FilterValuesErr[K comparable, V any](map[K]V, func(key K, value V) (bool, error)) ([]V, error)
func Find[T any]([]T, func(item T) bool) (T, bool)
func FindDuplicates[T comparable, Slice ~[]T](Slice) Slice
func FindDuplicatesBy[T any, U comparable, Slice ~[]T](Slice, func(item T) U) Slice
func FindDuplicatesByErr[T any, U comparable, Slice ~[]T](Slice, func(item T) (U, error)) (Slice, error)
func FindErr[T any]([]T, func(item T) (bool, error)) (T, error)
func FindIndexOf[T any]([]T, func(item T) bool) (T, int, bool)
func FindKey[K comparable, V comparable](map[K]V, V) (K, bool)
func FindKeyBy[K comparable, V any](map[K]V, func(key K, value V) bool) (K, bool)
func FindLastIndexOf[T any]([]T, func(item T) bool) (T, int, bool)
func FindOrElse[T any]([]T, T, func(item T) bool) T
func FindUniques[T comparable, Slice ~[]T](Slice) Slice
func FindUniquesBy[T any, U comparable, Slice ~[]T](Slice, func(item T) U) Slice
func First[T any]([]T) (T, bool)
func FirstOr[T any]([]T, T) T
func FirstOrEmpty[T any]([]T) T
func FlatMap[T any, R any]([]T, func(item T, index int) []R) []R
func FlatMapErr[T any, R any]([]T, func(item T, index int) ([]R, error)) ([]R, error)
func Flatten[T any, Slice ~[]T]([]Slice) Slice
func ForEach[T any]([]T, func(item T, index int))
func ForEachWhile[T any]([]T, func(item T, index int) bool)
func FromAnySlice[T any]([]any) ([]T, bool)
func FromEntries[K comparable, V any]([]Entry[K, V]) map[K]V
func FromPairs[K comparable, V any]([]Entry[K, V]) map[K]V
func FromPtr[T any](*T) T
func FromPtrOr[T any](*T, T) T
func FromSlicePtr[T any]([]*T) []T
func FromSlicePtrOr[T any]([]*T, T) []T
func Generator[T any](int, func(yield func(T))) <-chan T
func GroupBy[T any, U comparable, Slice ~[]T](Slice, func(item T) U) map[U]Slice
func GroupByErr[T any, U comparable, Slice ~[]T](Slice, func(item T) (U, error)) (map[U]Slice, error)
func GroupByMap[T any, K comparable, V any]([]T, func(item T) (K, V)) map[K][]V
func GroupByMapErr[T any, K comparable, V any]([]T, func(item T) (K, V, error)) (map[K][]V, error)
func HasKey[K comparable, V any](map[K]V, K) bool
func HasPrefix[T comparable]([]T, []T) bool
func HasSuffix[T comparable]([]T, []T) bool
func If[T any](bool, T) *ifElse[T]
func IfF[T any](bool, func() T) *ifElse[T]
func IndexOf[T comparable]([]T, T) int
func Interleave[T any, Slice ~[]T](...Slice) Slice
func Intersect[T comparable, Slice ~[]T](...Slice) Slice
func IntersectBy[T any, K comparable, Slice ~[]T](func(T) K, ...Slice) Slice
func Invert[K comparable, V comparable](map[K]V) map[V]K
func IsEmpty[T comparable](T) bool
func IsNil(any) bool
func IsNotEmpty[T comparable](T) bool
func IsNotNil(any) bool
func IsSorted[T constraints.Ordered]([]T) bool
func IsSortedBy[T any, K constraints.Ordered]([]T, func(item T) K) bool
func IsSortedByKey[T any, K constraints.Ordered]([]T, func(item T) K) bool
func KebabCase(string) string
func KeyBy[K comparable, V any]([]V, func(item V) K) map[K]V
func KeyByErr[K comparable, V any]([]V, func(item V) (K, error)) (map[K]V, error)
func Keyify[T comparable, Slice ~[]T](Slice) map[T]struct{}
func Keys[K comparable, V any](...map[K]V) []K
func Last[T any]([]T) (T, bool)
func LastIndexOf[T comparable]([]T, T) int
func LastOr[T any]([]T, T) T
func LastOrEmpty[T any]([]T) T
func Latest(...time.Time) time.Time
func LatestBy[T any]([]T, func(item T) time.Time) T
func LatestByErr[T any]([]T, func(item T) (time.Time, error)) (T, error)

var LettersCharset []rune
var LowerCaseLettersCharset []rune

func Map[T any, R any]([]T, func(item T, index int) R) []R
func MapEntries[K1 comparable, V1 any, K2 comparable, V2 any](map[K1]V1, func(key K1, value V1) (K2, V2)) map[K2]V2
func MapEntriesErr[K1 comparable, V1 any, K2 comparable, V2 any](map[K1]V1, func(key K1, value V1) (K2, V2, error)) (map[K2]V2, error)
func MapErr[T any, R any]([]T, func(item T, index int) (R, error)) ([]R, error)
func MapKeys[K comparable, V any, R comparable](map[K]V, func(value V, key K) R) map[R]V
func MapKeysErr[K comparable, V any, R comparable](map[K]V, func(value V, key K) (R, error)) (map[R]V, error)
func MapToSlice[K comparable, V any, R any](map[K]V, func(key K, value V) R) []R
func MapToSliceErr[K comparable, V any, R any](map[K]V, func(key K, value V) (R, error)) ([]R, error)
func MapValues[K comparable, V any, R any](map[K]V, func(value V, key K) R) map[K]R
func MapValuesErr[K comparable, V any, R any](map[K]V, func(value V, key K) (R, error)) (map[K]R, error)
func Max[T constraints.Ordered]([]T) T
func MaxBy[T any]([]T, func(a T, b T) bool) T
func MaxByErr[T any]([]T, func(a T, b T) (bool, error)) (T, error)
func MaxIndex[T constraints.Ordered]([]T) (T, int)
func MaxIndexBy[T any]([]T, func(a T, b T) bool) (T, int)
func MaxIndexByErr[T any]([]T, func(a T, b T) (bool, error)) (T, int, error)
func Mean[T constraints.Float | constraints.Integer]([]T) T
func MeanBy[T any, R constraints.Float | constraints.Integer]([]T, func(item T) R) R
func MeanByErr[T any, R constraints.Float | constraints.Integer]([]T, func(item T) (R, error)) (R, error)
func Min[T constraints.Ordered]([]T) T
func MinBy[T any]([]T, func(a T, b T) bool) T
func MinByErr[T any]([]T, func(a T, b T) (bool, error)) (T, error)
func MinIndex[T constraints.Ordered]([]T) (T, int)
func MinIndexBy[T any]([]T, func(a T, b T) bool) (T, int)
func MinIndexByErr[T any]([]T, func(a T, b T) (bool, error)) (T, int, error)
func Mode[T constraints.Integer | constraints.Float]([]T) []T
func Must[T any](T, any, ...any) T
func Must0(any, ...any)
func Must1[T any](T, any, ...any) T
func Must2[T1 any, T2 any](T1, T2, any, ...any) (T1, T2)
func Must3[T1 any, T2 any, T3 any](T1, T2, T3, any, ...any) (T1, T2, T3)
func Must4[T1 any, T2 any, T3 any, T4 any](T1, T2, T3, T4, any, ...any) (T1, T2, T3, T4)
func Must5[T1 any, T2 any, T3 any, T4 any, T5 any](T1, T2, T3, T4, T5, any, ...any) (T1, T2, T3, T4, T5)
func Must6[T1 any, T2 any, T3 any, T4 any, T5 any, T6 any](T1, T2, T3, T4, T5, T6, any, ...any) (T1, T2, T3, T4, T5, T6)

var MustChecker func(err any, messageArgs ...any)

func NewDebounce(time.Duration, ...func()) (func(), func())
func NewDebounceBy[T comparable](time.Duration, ...func(key T, count int)) (func(key T), func(key T))
func NewThrottle(time.Duration, ...func()) (func(), func())
func NewThrottleBy[T comparable](time.Duration, ...func(key T)) (func(key T), func())
func NewThrottleByWithCount[T comparable](time.Duration, int, ...func(key T)) (func(key T), func())
func NewThrottleWithCount(time.Duration, int, ...func()) (func(), func())
func NewTransaction[T any]() *Transaction[T]
func Nil[T any]() *T
func None[T comparable]([]T, []T) bool
func NoneBy[T any]([]T, func(item T) bool) bool
func Nth[T any, N constraints.Integer]([]T, N) (T, error)
func NthOr[T any, N constraints.Integer]([]T, N, T) T
func NthOrEmpty[T any, N constraints.Integer]([]T, N) T

var NumbersCharset []rune

func OmitBy[K comparable, V any, Map ~map[K]V](Map, func(key K, value V) bool) Map
func OmitByErr[K comparable, V any, Map ~map[K]V](Map, func(key K, value V) (bool, error)) (Map, error)
func OmitByKeys[K comparable, V any, Map ~map[K]V](Map, []K) Map
func OmitByValues[K comparable, V comparable, Map ~map[K]V](Map, []V) Map
func Partial[T1 any, T2 any, R any](func(a T1, b T2) R, T1) func(T2) R
func Partial1[T1 any, T2 any, R any](func(T1, T2) R, T1) func(T2) R
func Partial2[T1 any, T2 any, T3 any, R any](func(T1, T2, T3) R, T1) func(T2, T3) R
func Partial3[T1 any, T2 any, T3 any, T4 any, R any](func(T1, T2, T3, T4) R, T1) func(T2, T3, T4) R
func Partial4[T1 any, T2 any, T3 any, T4 any, T5 any, R any](func(T1, T2, T3, T4, T5) R, T1) func(T2, T3, T4, T5) R
func Partial5[T1 any, T2 any, T3 any, T4 any, T5 any, T6 any, R any](func(T1, T2, T3, T4, T5, T6) R, T1) func(T2, T3, T4, T5, T6) R
func PartitionBy[T any, K comparable, Slice ~[]T](Slice, func(item T) K) []Slice
func PartitionByErr[T any, K comparable, Slice ~[]T](Slice, func(item T) (K, error)) ([]Slice, error)
func PascalCase(string) string
func PickBy[K comparable, V any, Map ~map[K]V](Map, func(key K, value V) bool) Map
func PickByErr[K comparable, V any, Map ~map[K]V](Map, func(key K, value V) (bool, error)) (Map, error)
func PickByKeys[K comparable, V any, Map ~map[K]V](Map, []K) Map
func PickByValues[K comparable, V comparable, Map ~map[K]V](Map, []V) Map
func Product[T constraints.Float | constraints.Integer | constraints.Complex]([]T) T
func ProductBy[T any, R constraints.Float | constraints.Integer | constraints.Complex]([]T, func(item T) R) R
func ProductByErr[T any, R constraints.Float | constraints.Integer | constraints.Complex]([]T, func(item T) (R, error)) (R, error)
func RandomString(int, []rune) string
func Range(int) []int
func RangeFrom[T constraints.Integer | constraints.Float](T, int) []T
func RangeWithSteps[T constraints.Integer | constraints.Float](T, T, T) []T
func Reduce[T any, R any]([]T, func(agg R, item T, index int) R, R) R
func ReduceErr[T any, R any]([]T, func(agg R, item T, index int) (R, error), R) (R, error)
func ReduceRight[T any, R any]([]T, func(agg R, item T, index int) R, R) R
func ReduceRightErr[T any, R any]([]T, func(agg R, item T, index int) (R, error), R) (R, error)
func Reject[T any, Slice ~[]T](Slice, func(item T, index int) bool) Slice
func RejectErr[T any, Slice ~[]T](Slice, func(item T, index int) (bool, error)) (Slice, error)
func RejectMap[T any, R any]([]T, func(item T, index int) (R, bool)) []R
func Repeat[T Clonable[T]](int, T) []T
func RepeatBy[T any](int, func(index int) T) []T
func RepeatByErr[T any](int, func(index int) (T, error)) ([]T, error)
func Replace[T comparable, Slice ~[]T](Slice, T, T, int) Slice
func ReplaceAll[T comparable, Slice ~[]T](Slice, T, T) Slice
func Reverse[T any, Slice ~[]T](Slice) Slice
func RuneLength(string) int
func Sample[T any]([]T) T
func SampleBy[T any]([]T, randomIntGenerator) T
func Samples[T any, Slice ~[]T](Slice, int) Slice
func SamplesBy[T any, Slice ~[]T](Slice, int, randomIntGenerator) Slice
func Shuffle[T any, Slice ~[]T](Slice) Slice
func Slice[T any, Slice ~[]T](Slice, int, int) Slice
func SliceToChannel[T any](int, []T) <-chan T
func SliceToMap[T any, K comparable, V any]([]T, func(item T) (K, V)) map[K]V
func SliceToMapI[T any, K comparable, V any]([]T, func(item T, index int) (K, V)) map[K]V
func Sliding[T any, Slice ~[]T](Slice, int, int) []Slice
func SnakeCase(string) string
func Some[T comparable]([]T, []T) bool
func SomeBy[T any]([]T, func(item T) bool) bool

var SpecialCharset []rune

func Splice[T any, Slice ~[]T](Slice, int, ...T) Slice
func Subset[T any, Slice ~[]T](Slice, int, uint) Slice
func Substring[T ~string](T, int, uint) T
func Sum[T constraints.Float | constraints.Integer | constraints.Complex]([]T) T
func SumBy[T any, R constraints.Float | constraints.Integer | constraints.Complex]([]T, func(item T) R) R
func SumByErr[T any, R constraints.Float | constraints.Integer | constraints.Complex]([]T, func(item T) (R, error)) (R, error)
func Switch[T comparable, R any](T) *switchCase[T, R]
func Synchronize(...sync.Locker) *synchronize
func T2[A any, B any](A, B) Tuple2[A, B]
func T3[A any, B any, C any](A, B, C) Tuple3[A, B, C]
func T4[A any, B any, C any, D any](A, B, C, D) Tuple4[A, B, C, D]
func T5[A any, B any, C any, D any, E any](A, B, C, D, E) Tuple5[A, B, C, D, E]
func T6[A any, B any, C any, D any, E any, F any](A, B, C, D, E, F) Tuple6[A, B, C, D, E, F]
func T7[A any, B any, C any, D any, E any, F any, G any](A, B, C, D, E, F, G) Tuple7[A, B, C, D, E, F, G]
func T8[A any, B any, C any, D any, E any, F any, G any, H any](A, B, C, D, E, F, G, H) Tuple8[A, B, C, D, E, F, G, H]
func T9[A any, B any, C any, D any, E any, F any, G any, H any, I any](A, B, C, D, E, F, G, H, I) Tuple9[A, B, C, D, E, F, G, H, I]
func Take[T any, Slice ~[]T](Slice, int) Slice
func TakeFilter[T any, Slice ~[]T](Slice, int, func(item T, index int) bool) Slice
func TakeWhile[T any, Slice ~[]T](Slice, func(item T) bool) Slice
func Ternary[T any](bool, T, T) T
func TernaryF[T any](bool, func() T, func() T) T
func Times[T any](int, func(index int) T) []T
func ToAnySlice[T any]([]T) []any
func ToPairs[K comparable, V any](map[K]V) []Entry[K, V]
func ToPtr[T any](T) *T
func ToSlicePtr[T any]([]T) []*T

type Transaction[T any] struct {
}

func (*Transaction[T]) Process(T) (T, error)
func (*Transaction[T]) Then(func(T) (T, error), func(T) T) *Transaction[T]
func Trim[T comparable, Slice ~[]T](Slice, Slice) Slice
func TrimLeft[T comparable, Slice ~[]T](Slice, Slice) Slice
func TrimPrefix[T comparable, Slice ~[]T](Slice, Slice) Slice
func TrimRight[T comparable, Slice ~[]T](Slice, Slice) Slice
func TrimSuffix[T comparable, Slice ~[]T](Slice, Slice) Slice
func Try(func() error) bool
func Try0(func()) bool
func Try1(func() error) bool
func Try2[T any](func() (T, error)) bool
func Try3[T any, R any](func() (T, R, error)) bool
func Try4[T any, R any, S any](func() (T, R, S, error)) bool
func Try5[T any, R any, S any, Q any](func() (T, R, S, Q, error)) bool
func Try6[T any, R any, S any, Q any, U any](func() (T, R, S, Q, U, error)) bool
func TryCatch(func() error, func())
func TryCatchWithErrorValue(func() error, func(any))
func TryOr[A any](func() (A, error), A) (A, bool)
func TryOr1[A any](func() (A, error), A) (A, bool)
func TryOr2[A any, B any](func() (A, B, error), A, B) (A, B, bool)
func TryOr3[A any, B any, C any](func() (A, B, C, error), A, B, C) (A, B, C, bool)
func TryOr4[A any, B any, C any, D any](func() (A, B, C, D, error), A, B, C, D) (A, B, C, D, bool)
func TryOr5[A any, B any, C any, D any, E any](func() (A, B, C, D, E, error), A, B, C, D, E) (A, B, C, D, E, bool)
func TryOr6[A any, B any, C any, D any, E any, F any](func() (A, B, C, D, E, F, error), A, B, C, D, E, F) (A, B, C, D, E, F, bool)
func TryWithErrorValue(func() error) (any, bool)

type Tuple2[A any, B any] struct {
	A A
	B B
}

func (Tuple2[A, B]) Unpack() (A, B)

type Tuple3[A any, B any, C any] struct {
	A A
	B B
	C C
}

func (Tuple3[A, B, C]) Unpack() (A, B, C)

type Tuple4[A any, B any, C any, D any] struct {
	A A
	B B
	C C
	D D
}

func (Tuple4[A, B, C, D]) Unpack() (A, B, C, D)

type Tuple5[A any, B any, C any, D any, E any] struct {
	A A
	B B
	C C
	D D
	E E
}

func (Tuple5[A, B, C, D, E]) Unpack() (A, B, C, D, E)

type Tuple6[A any, B any, C any, D any, E any, F any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
}

func (Tuple6[A, B, C, D, E, F]) Unpack() (A, B, C, D, E, F)

type Tuple7[A any, B any, C any, D any, E any, F any, G any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
	G G
}

func (Tuple7[A, B, C, D, E, F, G]) Unpack() (A, B, C, D, E, F, G)

type Tuple8[A any, B any, C any, D any, E any, F any, G any, H any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
	G G
	H H
}

func (Tuple8[A, B, C, D, E, F, G, H]) Unpack() (A, B, C, D, E, F, G, H)

type Tuple9[A any, B any, C any, D any, E any, F any, G any, H any, I any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
	G G
	H H
	I I
}

func (Tuple9[A, B, C, D, E, F, G, H, I]) Unpack() (A, B, C, D, E, F, G, H, I)
func Union[T comparable, Slice ~[]T](...Slice) Slice
func Uniq[T comparable, Slice ~[]T](Slice) Slice
func UniqBy[T any, U comparable, Slice ~[]T](Slice, func(item T) U) Slice
func UniqByErr[T any, U comparable, Slice ~[]T](Slice, func(item T) (U, error)) (Slice, error)
func UniqKeys[K comparable, V any](...map[K]V) []K
func UniqMap[T any, R comparable]([]T, func(item T, index int) R) []R
func UniqValues[K comparable, V comparable](...map[K]V) []V
func Unpack2[A any, B any](Tuple2[A, B]) (A, B)
func Unpack3[A any, B any, C any](Tuple3[A, B, C]) (A, B, C)
func Unpack4[A any, B any, C any, D any](Tuple4[A, B, C, D]) (A, B, C, D)
func Unpack5[A any, B any, C any, D any, E any](Tuple5[A, B, C, D, E]) (A, B, C, D, E)
func Unpack6[A any, B any, C any, D any, E any, F any](Tuple6[A, B, C, D, E, F]) (A, B, C, D, E, F)
func Unpack7[A any, B any, C any, D any, E any, F any, G any](Tuple7[A, B, C, D, E, F, G]) (A, B, C, D, E, F, G)
func Unpack8[A any, B any, C any, D any, E any, F any, G any, H any](Tuple8[A, B, C, D, E, F, G, H]) (A, B, C, D, E, F, G, H)
func Unpack9[A any, B any, C any, D any, E any, F any, G any, H any, I any](Tuple9[A, B, C, D, E, F, G, H, I]) (A, B, C, D, E, F, G, H, I)
func Unzip2[A any, B any]([]Tuple2[A, B]) ([]A, []B)
func Unzip3[A any, B any, C any]([]Tuple3[A, B, C]) ([]A, []B, []C)
func Unzip4[A any, B any, C any, D any]([]Tuple4[A, B, C, D]) ([]A, []B, []C, []D)
func Unzip5[A any, B any, C any, D any, E any]([]Tuple5[A, B, C, D, E]) ([]A, []B, []C, []D, []E)
func Unzip6[A any, B any, C any, D any, E any, F any]([]Tuple6[A, B, C, D, E, F]) ([]A, []B, []C, []D, []E, []F)
func Unzip7[A any, B any, C any, D any, E any, F any, G any]([]Tuple7[A, B, C, D, E, F, G]) ([]A, []B, []C, []D, []E, []F, []G)
func Unzip8[A any, B any, C any, D any, E any, F any, G any, H any]([]Tuple8[A, B, C, D, E, F, G, H]) ([]A, []B, []C, []D, []E, []F, []G, []H)
func Unzip9[A any, B any, C any, D any, E any, F any, G any, H any, I any]([]Tuple9[A, B, C, D, E, F, G, H, I]) ([]A, []B, []C, []D, []E, []F, []G, []H, []I)
func UnzipBy2[In any, A any, B any]([]In, func(In) (a A, b B)) ([]A, []B)
func UnzipBy3[In any, A any, B any, C any]([]In, func(In) (a A, b B, c C)) ([]A, []B, []C)
func UnzipBy4[In any, A any, B any, C any, D any]([]In, func(In) (a A, b B, c C, d D)) ([]A, []B, []C, []D)
func UnzipBy5[In any, A any, B any, C any, D any, E any]([]In, func(In) (a A, b B, c C, d D, e E)) ([]A, []B, []C, []D, []E)
func UnzipBy6[In any, A any, B any, C any, D any, E any, F any]([]In, func(In) (a A, b B, c C, d D, e E, f F)) ([]A, []B, []C, []D, []E, []F)
func UnzipBy7[In any, A any, B any, C any, D any, E any, F any, G any]([]In, func(In) (a A, b B, c C, d D, e E, f F, g G)) ([]A, []B, []C, []D, []E, []F, []G)
func UnzipBy8[In any, A any, B any, C any, D any, E any, F any, G any, H any]([]In, func(In) (a A, b B, c C, d D, e E, f F, g G, h H)) ([]A, []B, []C, []D, []E, []F, []G, []H)
func UnzipBy9[In any, A any, B any, C any, D any, E any, F any, G any, H any, I any]([]In, func(In) (a A, b B, c C, d D, e E, f F, g G, h H, i I)) ([]A, []B, []C, []D, []E, []F, []G, []H, []I)
func UnzipByErr2[In any, A any, B any]([]In, func(In) (a A, b B, err error)) ([]A, []B, error)
func UnzipByErr3[In any, A any, B any, C any]([]In, func(In) (a A, b B, c C, err error)) ([]A, []B, []C, error)
func UnzipByErr4[In any, A any, B any, C any, D any]([]In, func(In) (a A, b B, c C, d D, err error)) ([]A, []B, []C, []D, error)
func UnzipByErr5[In any, A any, B any, C any, D any, E any]([]In, func(In) (a A, b B, c C, d D, e E, err error)) ([]A, []B, []C, []D, []E, error)
func UnzipByErr6[In any, A any, B any, C any, D any, E any, F any]([]In, func(In) (a A, b B, c C, d D, e E, f F, err error)) ([]A, []B, []C, []D, []E, []F, error)
func UnzipByErr7[In any, A any, B any, C any, D any, E any, F any, G any]([]In, func(In) (a A, b B, c C, d D, e E, f F, g G, err error)) ([]A, []B, []C, []D, []E, []F, []G, error)
func UnzipByErr8[In any, A any, B any, C any, D any, E any, F any, G any, H any]([]In, func(In) (a A, b B, c C, d D, e E, f F, g G, h H, err error)) ([]A, []B, []C, []D, []E, []F, []G, []H, error)
func UnzipByErr9[In any, A any, B any, C any, D any, E any, F any, G any, H any, I any]([]In, func(In) (a A, b B, c C, d D, e E, f F, g G, h H, i I, err error)) ([]A, []B, []C, []D, []E, []F, []G, []H, []I, error)

var UpperCaseLettersCharset []rune

func Validate(bool, string, ...any) error
func ValueOr[K comparable, V any](map[K]V, K, V) V
func Values[K comparable, V any](...map[K]V) []V
func WaitFor(func(i int) bool, time.Duration, time.Duration) (int, time.Duration, bool)
func WaitForWithContext(context.Context, func(ctx context.Context, currentIteration int) bool, time.Duration, time.Duration) (int, time.Duration, bool)
func Window[T any, Slice ~[]T](Slice, int) []Slice
func Without[T comparable, Slice ~[]T](Slice, ...T) Slice
func WithoutBy[T any, K comparable, Slice ~[]T](Slice, func(item T) K, ...K) Slice
func WithoutByErr[T any, K comparable, Slice ~[]T](Slice, func(item T) (K, error), ...K) (Slice, error)
func WithoutEmpty[T comparable, Slice ~[]T](Slice) Slice
func WithoutNth[T any, Slice ~[]T](Slice, ...int) Slice
func Words(string) []string
func Zip2[A any, B any]([]A, []B) []Tuple2[A, B]
func Zip3[A any, B any, C any]([]A, []B, []C) []Tuple3[A, B, C]
func Zip4[A any, B any, C any, D any]([]A, []B, []C, []D) []Tuple4[A, B, C, D]
func Zip5[A any, B any, C any, D any, E any]([]A, []B, []C, []D, []E) []Tuple5[A, B, C, D, E]
func Zip6[A any, B any, C any, D any, E any, F any]([]A, []B, []C, []D, []E, []F) []Tuple6[A, B, C, D, E, F]
func Zip7[A any, B any, C any, D any, E any, F any, G any]([]A, []B, []C, []D, []E, []F, []G) []Tuple7[A, B, C, D, E, F, G]
func Zip8[A any, B any, C any, D any, E any, F any, G any, H any]([]A, []B, []C, []D, []E, []F, []G, []H) []Tuple8[A, B, C, D, E, F, G, H]
func Zip9[A any, B any, C any, D any, E any, F any, G any, H any, I any]([]A, []B, []C, []D, []E, []F, []G, []H, []I) []Tuple9[A, B, C, D, E, F, G, H, I]
func ZipBy2[A any, B any, Out any]([]A, []B, func(a A, b B) Out) []Out
func ZipBy3[A any, B any, C any, Out any]([]A, []B, []C, func(a A, b B, c C) Out) []Out
func ZipBy4[A any, B any, C any, D any, Out any]([]A, []B, []C, []D, func(a A, b B, c C, d D) Out) []Out
func ZipBy5[A any, B any, C any, D any, E any, Out any]([]A, []B, []C, []D, []E, func(a A, b B, c C, d D, e E) Out) []Out
func ZipBy6[A any, B any, C any, D any, E any, F any, Out any]([]A, []B, []C, []D, []E, []F, func(a A, b B, c C, d D, e E, f F) Out) []Out
func ZipBy7[A any, B any, C any, D any, E any, F any, G any, Out any]([]A, []B, []C, []D, []E, []F, []G, func(a A, b B, c C, d D, e E, f F, g G) Out) []Out
func ZipBy8[A any, B any, C any, D any, E any, F any, G any, H any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, func(a A, b B, c C, d D, e E, f F, g G, h H) Out) []Out
func ZipBy9[A any, B any, C any, D any, E any, F any, G any, H any, I any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, []I, func(a A, b B, c C, d D, e E, f F, g G, h H, i I) Out) []Out
func ZipByErr2[A any, B any, Out any]([]A, []B, func(a A, b B) (Out, error)) ([]Out, error)
func ZipByErr3[A any, B any, C any, Out any]([]A, []B, []C, func(a A, b B, c C) (Out, error)) ([]Out, error)
func ZipByErr4[A any, B any, C any, D any, Out any]([]A, []B, []C, []D, func(a A, b B, c C, d D) (Out, error)) ([]Out, error)
func ZipByErr5[A any, B any, C any, D any, E any, Out any]([]A, []B, []C, []D, []E, func(a A, b B, c C, d D, e E) (Out, error)) ([]Out, error)
func ZipByErr6[A any, B any, C any, D any, E any, F any, Out any]([]A, []B, []C, []D, []E, []F, func(a A, b B, c C, d D, e E, f F) (Out, error)) ([]Out, error)
func ZipByErr7[A any, B any, C any, D any, E any, F any, G any, Out any]([]A, []B, []C, []D, []E, []F, []G, func(a A, b B, c C, d D, e E, f F, g G) (Out, error)) ([]Out, error)
func ZipByErr8[A any, B any, C any, D any, E any, F any, G any, H any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, func(a A, b B, c C, d D, e E, f F, g G, h H) (Out, error)) ([]Out, error)
func ZipByErr9[A any, B any, C any, D any, E any, F any, G any, H any, I any, Out any]([]A, []B, []C, []D, []E, []F, []G, []H, []I, func(a A, b B, c C, d D, e E, f F, g G, h H, i I) (Out, error)) ([]Out, error)

type ifElse[T any] struct {
}

func (*ifElse[T]) Else(T) T
func (*ifElse[T]) ElseF(func() T) T
func (*ifElse[T]) ElseIf(bool, T) *ifElse[T]
func (*ifElse[T]) ElseIfF(bool, func() T) *ifElse[T]

type randomIntGenerator func(n int) int
type switchCase[T comparable, R any] struct {
}

func (*switchCase[T, R]) Case(T, R) *switchCase[T, R]
func (*switchCase[T, R]) CaseF(T, func() R) *switchCase[T, R]
func (*switchCase[T, R]) Default(R) R
func (*switchCase[T, R]) DefaultF(func() R) R

type synchronize struct {
}

func (*synchronize) Do(func())
