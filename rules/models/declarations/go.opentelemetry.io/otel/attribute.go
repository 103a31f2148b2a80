// Package go.opentelemetry.io/otel/attribute of go.opentelemetry.io/otel v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package attribute

import (
	"fmt"
)

func Bool(string, bool) KeyValue
func BoolSlice(string, []bool) KeyValue
func BoolSliceValue([]bool) Value
func BoolValue(bool) Value
func ByteSlice(string, []byte) KeyValue
func ByteSliceValue([]byte) Value
func DefaultEncoder() Encoder

type Distinct struct {
}

func (Distinct) Valid() bool
func EmptySet() *Set

type Encoder interface {
	Encode(Iterator) string
	ID() EncoderID
}
type EncoderID struct {
}

func (EncoderID) Valid() bool

type Filter func(KeyValue) bool

func Float64(string, float64) KeyValue
func Float64Slice(string, []float64) KeyValue
func Float64SliceValue([]float64) Value
func Float64Value(float64) Value

type Hasher struct {
}

func (*Hasher) Distinct() Distinct
func (*Hasher) Reset()
func (*Hasher) Write(KeyValue)
func Int(string, int) KeyValue
func Int64(string, int64) KeyValue
func Int64Slice(string, []int64) KeyValue
func Int64SliceValue([]int64) Value
func Int64Value(int64) Value
func IntSlice(string, []int) KeyValue
func IntSliceValue([]int) Value
func IntValue(int) Value

type Iterator struct {
}

func (*Iterator) Attribute() KeyValue
func (*Iterator) IndexedAttribute() (int, KeyValue)
func (*Iterator) IndexedLabel() (int, KeyValue)
func (*Iterator) Label() KeyValue
func (*Iterator) Len() int
func (*Iterator) Next() bool
func (*Iterator) ToSlice() []KeyValue

type Key string

func (Key) Bool(bool) KeyValue
func (Key) BoolSlice([]bool) KeyValue
func (Key) ByteSlice([]byte) KeyValue
func (Key) Defined() bool
func (Key) Float64(float64) KeyValue
func (Key) Float64Slice([]float64) KeyValue
func (Key) Int(int) KeyValue
func (Key) Int64(int64) KeyValue
func (Key) Int64Slice([]int64) KeyValue
func (Key) IntSlice([]int) KeyValue
func (Key) Map(...KeyValue) KeyValue
func (Key) Slice(...Value) KeyValue
func (Key) String(string) KeyValue
func (Key) StringSlice([]string) KeyValue

type KeyValue struct {
	Key   Key
	Value Value
}

func (KeyValue) String() string
func (KeyValue) Valid() bool
func Map(string, ...KeyValue) KeyValue
func MapValue(...KeyValue) Value

type MergeIterator struct {
}

func (*MergeIterator) Attribute() KeyValue
func (*MergeIterator) Label() KeyValue
func (*MergeIterator) Next() bool
func NewAllowKeysFilter(...Key) Filter
func NewDenyKeysFilter(...Key) Filter
func NewEncoderID() EncoderID
func NewHasher() *Hasher
func NewMergeIterator(*Set, *Set) MergeIterator
func NewSet(...KeyValue) Set
func NewSetWithFiltered([]KeyValue, Filter) (Set, []KeyValue)
func NewSetWithSortable([]KeyValue, *Sortable) Set
func NewSetWithSortableFiltered([]KeyValue, *Sortable, Filter) (Set, []KeyValue)

type Set struct {
}

func (*Set) Encoded(Encoder) string
func (*Set) Equals(*Set) bool
func (*Set) Equivalent() Distinct
func (*Set) Filter(Filter) (Set, []KeyValue)
func (*Set) Get(int) (KeyValue, bool)
func (*Set) HasValue(Key) bool
func (*Set) Iter() Iterator
func (*Set) Len() int
func (*Set) MarshalJSON() ([]byte, error)
func (Set) MarshalLog() any
func (*Set) String() string
func (*Set) ToSlice() []KeyValue
func (*Set) Value(Key) (Value, bool)
func Slice(string, ...Value) KeyValue
func SliceValue(...Value) Value

type Sortable []KeyValue

func (*Sortable) Len() int
func (*Sortable) Less(int, int) bool
func (*Sortable) Swap(int, int)
func String(string, string) KeyValue
func StringSlice(string, []string) KeyValue
func StringSliceValue([]string) Value
func StringValue(string) Value
func Stringer(string, fmt.Stringer) KeyValue

type Type int

func (Type) String() string

type Value struct {
}

func (Value) AsBool() bool
func (Value) AsBoolSlice() []bool
func (Value) AsByteSlice() []byte
func (Value) AsFloat64() float64
func (Value) AsFloat64Slice() []float64
func (Value) AsInt64() int64
func (Value) AsInt64Slice() []int64
func (Value) AsInterface() any
func (Value) AsMap() []KeyValue
func (Value) AsSlice() []Value
func (Value) AsString() string
func (Value) AsStringSlice() []string
func (Value) Emit() string
func (Value) MarshalJSON() ([]byte, error)
func (Value) String() string
func (Value) Type() Type
