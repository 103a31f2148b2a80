// Package k8s.io/apimachinery/pkg/util/sets of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package sets

import (
	"cmp"
)

type Byte map[byte]Empty

func (Byte) Clone() Byte
func (Byte) Delete(...byte) Byte
func (Byte) Difference(Byte) Byte
func (Byte) Equal(Byte) bool
func (Byte) Has(byte) bool
func (Byte) HasAll(...byte) bool
func (Byte) HasAny(...byte) bool
func (Byte) Insert(...byte) Byte
func (Byte) Intersection(Byte) Byte
func (Byte) IsSuperset(Byte) bool
func (Byte) Len() int
func (Byte) List() []byte
func (Byte) PopAny() (byte, bool)
func (Byte) SymmetricDifference(Byte) Byte
func (Byte) Union(Byte) Byte
func (Byte) UnsortedList() []byte
func ByteKeySet[T any](map[byte]T) Byte

type Empty struct {
}

func Insert[T comparable](Set[T], ...T) Set[T]

type Int map[int]Empty

func (Int) Clone() Int
func (Int) Delete(...int) Int
func (Int) Difference(Int) Int
func (Int) Equal(Int) bool
func (Int) Has(int) bool
func (Int) HasAll(...int) bool
func (Int) HasAny(...int) bool
func (Int) Insert(...int) Int
func (Int) Intersection(Int) Int
func (Int) IsSuperset(Int) bool
func (Int) Len() int
func (Int) List() []int
func (Int) PopAny() (int, bool)
func (Int) SymmetricDifference(Int) Int
func (Int) Union(Int) Int
func (Int) UnsortedList() []int

type Int32 map[int32]Empty

func (Int32) Clone() Int32
func (Int32) Delete(...int32) Int32
func (Int32) Difference(Int32) Int32
func (Int32) Equal(Int32) bool
func (Int32) Has(int32) bool
func (Int32) HasAll(...int32) bool
func (Int32) HasAny(...int32) bool
func (Int32) Insert(...int32) Int32
func (Int32) Intersection(Int32) Int32
func (Int32) IsSuperset(Int32) bool
func (Int32) Len() int
func (Int32) List() []int32
func (Int32) PopAny() (int32, bool)
func (Int32) SymmetricDifference(Int32) Int32
func (Int32) Union(Int32) Int32
func (Int32) UnsortedList() []int32
func Int32KeySet[T any](map[int32]T) Int32

type Int64 map[int64]Empty

func (Int64) Clone() Int64
func (Int64) Delete(...int64) Int64
func (Int64) Difference(Int64) Int64
func (Int64) Equal(Int64) bool
func (Int64) Has(int64) bool
func (Int64) HasAll(...int64) bool
func (Int64) HasAny(...int64) bool
func (Int64) Insert(...int64) Int64
func (Int64) Intersection(Int64) Int64
func (Int64) IsSuperset(Int64) bool
func (Int64) Len() int
func (Int64) List() []int64
func (Int64) PopAny() (int64, bool)
func (Int64) SymmetricDifference(Int64) Int64
func (Int64) Union(Int64) Int64
func (Int64) UnsortedList() []int64
func Int64KeySet[T any](map[int64]T) Int64
func IntKeySet[T any](map[int]T) Int
func KeySet[T comparable, V any](map[T]V) Set[T]
func List[T cmp.Ordered](Set[T]) []T
func New[T comparable](...T) Set[T]
func NewByte(...byte) Byte
func NewInt(...int) Int
func NewInt32(...int32) Int32
func NewInt64(...int64) Int64
func NewString(...string) String

type Set[T comparable] map[T]Empty

func (Set[T]) Clear() Set[T]
func (Set[T]) Clone() Set[T]
func (Set[T]) Delete(...T) Set[T]
func (Set[T]) Difference(Set[T]) Set[T]
func (Set[T]) Equal(Set[T]) bool
func (Set[T]) Has(T) bool
func (Set[T]) HasAll(...T) bool
func (Set[T]) HasAny(...T) bool
func (Set[T]) Insert(...T) Set[T]
func (Set[T]) Intersection(Set[T]) Set[T]
func (Set[T]) IsSuperset(Set[T]) bool
func (Set[T]) Len() int
func (Set[T]) PopAny() (T, bool)
func (Set[T]) SymmetricDifference(Set[T]) Set[T]
func (Set[T]) Union(Set[T]) Set[T]
func (Set[T]) UnsortedList() []T

type String map[string]Empty

func (String) Clone() String
func (String) Delete(...string) String
func (String) Difference(String) String
func (String) Equal(String) bool
func (String) Has(string) bool
func (String) HasAll(...string) bool
func (String) HasAny(...string) bool
func (String) Insert(...string) String
func (String) Intersection(String) String
func (String) IsSuperset(String) bool
func (String) Len() int
func (String) List() []string
func (String) PopAny() (string, bool)
func (String) SymmetricDifference(String) String
func (String) Union(String) String
func (String) UnsortedList() []string
func StringKeySet[T any](map[string]T) String
