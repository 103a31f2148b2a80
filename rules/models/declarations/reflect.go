// Package reflect of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

func Append(Value, ...Value) Value
func AppendSlice(Value, Value) Value
func ArrayOf(int, Type) Type

type ChanDir int

func (ChanDir) String() string
func ChanOf(ChanDir, Type) Type
func Copy(Value, Value) int
func DeepEqual(any, any) bool
func FuncOf([]Type, []Type, bool) Type
func Indirect(Value) Value

type Kind uint

func (Kind) String() string
func MakeChan(Type, int) Value
func MakeFunc(Type, func(args []Value) (results []Value)) Value
func MakeMap(Type) Value
func MakeMapWithSize(Type, int) Value
func MakeSlice(Type, int, int) Value

type MapIter struct {
}

func (*MapIter) Key() Value
func (*MapIter) Next() bool
func (*MapIter) Reset(Value)
func (*MapIter) Value() Value
func MapOf(Type, Type) Type

type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

func (Method) IsExported() bool
func New(Type) Value
func NewAt(Type, unsafe.Pointer) Value
func PointerTo(Type) Type
func PtrTo(Type) Type
func Select([]SelectCase) (int, Value, bool)

type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}
type SelectDir int

func SliceAt(Type, unsafe.Pointer, int) Value

type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

func SliceOf(Type) Type

type StringHeader struct {
	Data uintptr
	Len  int
}
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

func (StructField) IsExported() bool
func StructOf([]StructField) Type

type StructTag string

func (StructTag) Get(string) string
func (StructTag) Lookup(string) (string, bool)
func Swapper(any) func(i int, j int)

type Type interface {
	Align() int
	AssignableTo(Type) bool
	Bits() int
	CanSeq() bool
	CanSeq2() bool
	ChanDir() ChanDir
	Comparable() bool
	ConvertibleTo(Type) bool
	Elem() Type
	Field(int) StructField
	FieldAlign() int
	FieldByIndex([]int) StructField
	FieldByName(string) (StructField, bool)
	FieldByNameFunc(func(string) bool) (StructField, bool)
	Fields() iter.Seq[StructField]
	Implements(Type) bool
	In(int) Type
	Ins() iter.Seq[Type]
	IsVariadic() bool
	Key() Type
	Kind() Kind
	Len() int
	Method(int) Method
	MethodByName(string) (Method, bool)
	Methods() iter.Seq[Method]
	Name() string
	NumField() int
	NumIn() int
	NumMethod() int
	NumOut() int
	Out(int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(complex128) bool
	OverflowFloat(float64) bool
	OverflowInt(int64) bool
	OverflowUint(uint64) bool
	PkgPath() string
	Size() uintptr
	String() string
	common() *abi.Type
	uncommon() *uncommonType
}

func TypeAssert[T any](Value) (T, bool)
func TypeFor[T any]() Type
func TypeOf(any) Type

type Value struct {
	flag
}

func (Value) Addr() Value
func (Value) Bool() bool
func (Value) Bytes() []byte
func (Value) Call([]Value) []Value
func (Value) CallSlice([]Value) []Value
func (Value) CanAddr() bool
func (Value) CanComplex() bool
func (Value) CanConvert(Type) bool
func (Value) CanFloat() bool
func (Value) CanInt() bool
func (Value) CanInterface() bool
func (Value) CanSet() bool
func (Value) CanUint() bool
func (Value) Cap() int
func (Value) Clear()
func (Value) Close()
func (Value) Comparable() bool
func (Value) Complex() complex128
func (Value) Convert(Type) Value
func (Value) Elem() Value
func (Value) Equal(Value) bool
func (Value) Field(int) Value
func (Value) FieldByIndex([]int) Value
func (Value) FieldByIndexErr([]int) (Value, error)
func (Value) FieldByName(string) Value
func (Value) FieldByNameFunc(func(string) bool) Value
func (Value) Fields() iter.Seq2[StructField, Value]
func (Value) Float() float64
func (Value) Grow(int)
func (Value) Index(int) Value
func (Value) Int() int64
func (Value) Interface() any
func (Value) InterfaceData() [2]uintptr
func (Value) IsNil() bool
func (Value) IsValid() bool
func (Value) IsZero() bool
func (Value) Kind() Kind
func (Value) Len() int
func (Value) MapIndex(Value) Value
func (Value) MapKeys() []Value
func (Value) MapRange() *MapIter
func (Value) Method(int) Value
func (Value) MethodByName(string) Value
func (Value) Methods() iter.Seq2[Method, Value]
func (Value) NumField() int
func (Value) NumMethod() int
func (Value) OverflowComplex(complex128) bool
func (Value) OverflowFloat(float64) bool
func (Value) OverflowInt(int64) bool
func (Value) OverflowUint(uint64) bool
func (Value) Pointer() uintptr
func (Value) Recv() (Value, bool)
func (Value) Send(Value)
func (Value) Seq() iter.Seq[Value]
func (Value) Seq2() iter.Seq2[Value, Value]
func (Value) Set(Value)
func (Value) SetBool(bool)
func (Value) SetBytes([]byte)
func (Value) SetCap(int)
func (Value) SetComplex(complex128)
func (Value) SetFloat(float64)
func (Value) SetInt(int64)
func (Value) SetIterKey(*MapIter)
func (Value) SetIterValue(*MapIter)
func (Value) SetLen(int)
func (Value) SetMapIndex(Value, Value)
func (Value) SetPointer(unsafe.Pointer)
func (Value) SetString(string)
func (Value) SetUint(uint64)
func (Value) SetZero()
func (Value) Slice(int, int) Value
func (Value) Slice3(int, int, int) Value
func (Value) String() string
func (Value) TryRecv() (Value, bool)
func (Value) TrySend(Value) bool
func (Value) Type() Type
func (Value) Uint() uint64
func (Value) UnsafeAddr() uintptr
func (Value) UnsafePointer() unsafe.Pointer

type ValueError struct {
	Method string
	Kind   Kind
}

func (*ValueError) Error() string
func ValueOf(any) Value
func VisibleFields(Type) []StructField
func Zero(Type) Value

type flag uintptr
type uncommonType = abi.UncommonType
