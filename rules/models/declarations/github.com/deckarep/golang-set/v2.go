// Package github.com/deckarep/golang-set/v2 of github.com/deckarep/golang-set/v2 v2.9.0, MIT, Copyright (c) 2013 - 2022 Ralph Caraveo (deckarep@gmail.com)
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mapset

import (
	"cmp"
	"go.mongodb.org/mongo-driver/bson/bsontype"
)

func Elements[T comparable](Set[T]) func(func(element T) bool)

type Iterator[T comparable] struct {
	C <-chan T
}

func (*Iterator[T]) Stop()
func NewSet[T comparable](...T) Set[T]
func NewSetFromMapKeys[T comparable, V any](map[T]V) Set[T]
func NewSetWithSize[T comparable](int) Set[T]
func NewThreadUnsafeSet[T comparable](...T) Set[T]
func NewThreadUnsafeSetFromMapKeys[T comparable, V any](map[T]V) Set[T]
func NewThreadUnsafeSetWithSize[T comparable](int) Set[T]

type Set[T comparable] interface {
	Add(T) bool
	Append(...T) int
	Cardinality() int
	Clear()
	Clone() Set[T]
	Contains(...T) bool
	ContainsAny(...T) bool
	ContainsAnyElement(Set[T]) bool
	ContainsOne(T) bool
	Difference(Set[T]) Set[T]
	Each(func(T) bool)
	Equal(Set[T]) bool
	Intersect(Set[T]) Set[T]
	IsEmpty() bool
	IsProperSubset(Set[T]) bool
	IsProperSuperset(Set[T]) bool
	IsSubset(Set[T]) bool
	IsSuperset(Set[T]) bool
	Iter() <-chan T
	Iterator() *Iterator[T]
	MarshalBSONValue() (bsontype.Type, []byte, error)
	MarshalJSON() ([]byte, error)
	Pop() (T, bool)
	PopN(int) ([]T, int)
	Remove(T)
	RemoveAll(...T)
	String() string
	SymmetricDifference(Set[T]) Set[T]
	ToSlice() []T
	Union(Set[T]) Set[T]
	UnmarshalBSONValue(bsontype.Type, []byte) error
	UnmarshalJSON([]byte) error
}

func Sorted[E cmp.Ordered](Set[E]) []E
