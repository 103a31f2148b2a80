// Package github.com/deckarep/golang-set of github.com/deckarep/golang-set v1.8.0, MIT, Copyright (c) 2013 Ralph Caraveo (deckarep@gmail.com)
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mapset

type Iterator struct {
	C <-chan any
}

func (*Iterator) Stop()
func NewSet(...any) Set
func NewSetFromSlice([]any) Set
func NewSetWith(...any) Set
func NewThreadUnsafeSet() Set
func NewThreadUnsafeSetFromSlice([]any) Set

type OrderedPair struct {
	First  any
	Second any
}

func (*OrderedPair) Equal(OrderedPair) bool
func (OrderedPair) String() string

type Set interface {
	Add(any) bool
	Cardinality() int
	CartesianProduct(Set) Set
	Clear()
	Clone() Set
	Contains(...any) bool
	Difference(Set) Set
	Each(func(any) bool)
	Equal(Set) bool
	Intersect(Set) Set
	IsProperSubset(Set) bool
	IsProperSuperset(Set) bool
	IsSubset(Set) bool
	IsSuperset(Set) bool
	Iter() <-chan any
	Iterator() *Iterator
	Pop() any
	PowerSet() Set
	Remove(any)
	String() string
	SymmetricDifference(Set) Set
	ToSlice() []any
	Union(Set) Set
}
