// Package github.com/stretchr/objx of github.com/stretchr/objx v0.8.0, MIT, Copyright (c) 2014 Stretchr, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package objx

import (
	"net/url"
)

func FromBase64(string) (Map, error)
func FromJSON(string) (Map, error)
func FromJSONSlice(string) ([]Map, error)
func FromSignedBase64(string, string) (Map, error)
func FromURLQuery(string) (Map, error)
func HashWithKey(string, string) string
func MSI(...any) Map

type MSIConvertable interface {
	MSI() map[string]any
}
type Map map[string]any

func (Map) Base64() (string, error)
func (Map) Copy() Map
func (Map) Delete(...string) Map
func (Map) Exclude([]string) Map
func (Map) Get(string) *Value
func (Map) Has(string) bool
func (Map) JSON() (string, error)
func (Map) Merge(Map) Map
func (Map) MergeHere(Map) Map
func (Map) MustBase64() string
func (Map) MustJSON() string
func (Map) MustSignedBase64(string) string
func (Map) Set(string, any) Map
func (Map) SignedBase64(string) (string, error)
func (Map) Transform(func(key string, value any) (string, any)) Map
func (Map) TransformKeys(map[string]string) Map
func (Map) URLQuery() (string, error)
func (Map) URLValues() url.Values
func (Map) Value() *Value
func MustFromBase64(string) Map
func MustFromJSON(string) Map
func MustFromJSONSlice(string) []Map
func MustFromSignedBase64(string, string) Map
func MustFromURLQuery(string) Map
func New(any) Map

var Nil Map

func SetURLValuesSliceKeySuffix(string) error

type Value struct {
}

func (*Value) Bool(...bool) bool
func (*Value) BoolSlice(...[]bool) []bool
func (*Value) CollectBool(func(int, bool) any) *Value
func (*Value) CollectComplex128(func(int, complex128) any) *Value
func (*Value) CollectComplex64(func(int, complex64) any) *Value
func (*Value) CollectFloat32(func(int, float32) any) *Value
func (*Value) CollectFloat64(func(int, float64) any) *Value
func (*Value) CollectInt(func(int, int) any) *Value
func (*Value) CollectInt16(func(int, int16) any) *Value
func (*Value) CollectInt32(func(int, int32) any) *Value
func (*Value) CollectInt64(func(int, int64) any) *Value
func (*Value) CollectInt8(func(int, int8) any) *Value
func (*Value) CollectInter(func(int, any) any) *Value
func (*Value) CollectMSI(func(int, map[string]any) any) *Value
func (*Value) CollectObjxMap(func(int, Map) any) *Value
func (*Value) CollectStr(func(int, string) any) *Value
func (*Value) CollectUint(func(int, uint) any) *Value
func (*Value) CollectUint16(func(int, uint16) any) *Value
func (*Value) CollectUint32(func(int, uint32) any) *Value
func (*Value) CollectUint64(func(int, uint64) any) *Value
func (*Value) CollectUint8(func(int, uint8) any) *Value
func (*Value) CollectUintptr(func(int, uintptr) any) *Value
func (*Value) Complex128(...complex128) complex128
func (*Value) Complex128Slice(...[]complex128) []complex128
func (*Value) Complex64(...complex64) complex64
func (*Value) Complex64Slice(...[]complex64) []complex64
func (*Value) Data() any
func (*Value) EachBool(func(int, bool) bool) *Value
func (*Value) EachComplex128(func(int, complex128) bool) *Value
func (*Value) EachComplex64(func(int, complex64) bool) *Value
func (*Value) EachFloat32(func(int, float32) bool) *Value
func (*Value) EachFloat64(func(int, float64) bool) *Value
func (*Value) EachInt(func(int, int) bool) *Value
func (*Value) EachInt16(func(int, int16) bool) *Value
func (*Value) EachInt32(func(int, int32) bool) *Value
func (*Value) EachInt64(func(int, int64) bool) *Value
func (*Value) EachInt8(func(int, int8) bool) *Value
func (*Value) EachInter(func(int, any) bool) *Value
func (*Value) EachMSI(func(int, map[string]any) bool) *Value
func (*Value) EachObjxMap(func(int, Map) bool) *Value
func (*Value) EachStr(func(int, string) bool) *Value
func (*Value) EachUint(func(int, uint) bool) *Value
func (*Value) EachUint16(func(int, uint16) bool) *Value
func (*Value) EachUint32(func(int, uint32) bool) *Value
func (*Value) EachUint64(func(int, uint64) bool) *Value
func (*Value) EachUint8(func(int, uint8) bool) *Value
func (*Value) EachUintptr(func(int, uintptr) bool) *Value
func (*Value) Float32(...float32) float32
func (*Value) Float32Slice(...[]float32) []float32
func (*Value) Float64(...float64) float64
func (*Value) Float64Slice(...[]float64) []float64
func (*Value) GroupBool(func(int, bool) string) *Value
func (*Value) GroupComplex128(func(int, complex128) string) *Value
func (*Value) GroupComplex64(func(int, complex64) string) *Value
func (*Value) GroupFloat32(func(int, float32) string) *Value
func (*Value) GroupFloat64(func(int, float64) string) *Value
func (*Value) GroupInt(func(int, int) string) *Value
func (*Value) GroupInt16(func(int, int16) string) *Value
func (*Value) GroupInt32(func(int, int32) string) *Value
func (*Value) GroupInt64(func(int, int64) string) *Value
func (*Value) GroupInt8(func(int, int8) string) *Value
func (*Value) GroupInter(func(int, any) string) *Value
func (*Value) GroupMSI(func(int, map[string]any) string) *Value
func (*Value) GroupObjxMap(func(int, Map) string) *Value
func (*Value) GroupStr(func(int, string) string) *Value
func (*Value) GroupUint(func(int, uint) string) *Value
func (*Value) GroupUint16(func(int, uint16) string) *Value
func (*Value) GroupUint32(func(int, uint32) string) *Value
func (*Value) GroupUint64(func(int, uint64) string) *Value
func (*Value) GroupUint8(func(int, uint8) string) *Value
func (*Value) GroupUintptr(func(int, uintptr) string) *Value
func (*Value) Int(...int) int
func (*Value) Int16(...int16) int16
func (*Value) Int16Slice(...[]int16) []int16
func (*Value) Int32(...int32) int32
func (*Value) Int32Slice(...[]int32) []int32
func (*Value) Int64(...int64) int64
func (*Value) Int64Slice(...[]int64) []int64
func (*Value) Int8(...int8) int8
func (*Value) Int8Slice(...[]int8) []int8
func (*Value) IntSlice(...[]int) []int
func (*Value) Inter(...any) any
func (*Value) InterSlice(...[]any) []any
func (*Value) IsBool() bool
func (*Value) IsBoolSlice() bool
func (*Value) IsComplex128() bool
func (*Value) IsComplex128Slice() bool
func (*Value) IsComplex64() bool
func (*Value) IsComplex64Slice() bool
func (*Value) IsFloat32() bool
func (*Value) IsFloat32Slice() bool
func (*Value) IsFloat64() bool
func (*Value) IsFloat64Slice() bool
func (*Value) IsInt() bool
func (*Value) IsInt16() bool
func (*Value) IsInt16Slice() bool
func (*Value) IsInt32() bool
func (*Value) IsInt32Slice() bool
func (*Value) IsInt64() bool
func (*Value) IsInt64Slice() bool
func (*Value) IsInt8() bool
func (*Value) IsInt8Slice() bool
func (*Value) IsIntSlice() bool
func (*Value) IsInter() bool
func (*Value) IsInterSlice() bool
func (*Value) IsMSI() bool
func (*Value) IsMSISlice() bool
func (*Value) IsNil() bool
func (*Value) IsObjxMap() bool
func (*Value) IsObjxMapSlice() bool
func (*Value) IsStr() bool
func (*Value) IsStrSlice() bool
func (*Value) IsUint() bool
func (*Value) IsUint16() bool
func (*Value) IsUint16Slice() bool
func (*Value) IsUint32() bool
func (*Value) IsUint32Slice() bool
func (*Value) IsUint64() bool
func (*Value) IsUint64Slice() bool
func (*Value) IsUint8() bool
func (*Value) IsUint8Slice() bool
func (*Value) IsUintSlice() bool
func (*Value) IsUintptr() bool
func (*Value) IsUintptrSlice() bool
func (*Value) MSI(...map[string]any) map[string]any
func (*Value) MSISlice(...[]map[string]any) []map[string]any
func (*Value) MustBool() bool
func (*Value) MustBoolSlice() []bool
func (*Value) MustComplex128() complex128
func (*Value) MustComplex128Slice() []complex128
func (*Value) MustComplex64() complex64
func (*Value) MustComplex64Slice() []complex64
func (*Value) MustFloat32() float32
func (*Value) MustFloat32Slice() []float32
func (*Value) MustFloat64() float64
func (*Value) MustFloat64Slice() []float64
func (*Value) MustInt() int
func (*Value) MustInt16() int16
func (*Value) MustInt16Slice() []int16
func (*Value) MustInt32() int32
func (*Value) MustInt32Slice() []int32
func (*Value) MustInt64() int64
func (*Value) MustInt64Slice() []int64
func (*Value) MustInt8() int8
func (*Value) MustInt8Slice() []int8
func (*Value) MustIntSlice() []int
func (*Value) MustInter() any
func (*Value) MustInterSlice() []any
func (*Value) MustMSI() map[string]any
func (*Value) MustMSISlice() []map[string]any
func (*Value) MustObjxMap() Map
func (*Value) MustObjxMapSlice() []Map
func (*Value) MustStr() string
func (*Value) MustStrSlice() []string
func (*Value) MustUint() uint
func (*Value) MustUint16() uint16
func (*Value) MustUint16Slice() []uint16
func (*Value) MustUint32() uint32
func (*Value) MustUint32Slice() []uint32
func (*Value) MustUint64() uint64
func (*Value) MustUint64Slice() []uint64
func (*Value) MustUint8() uint8
func (*Value) MustUint8Slice() []uint8
func (*Value) MustUintSlice() []uint
func (*Value) MustUintptr() uintptr
func (*Value) MustUintptrSlice() []uintptr
func (*Value) ObjxMap(...Map) Map
func (*Value) ObjxMapSlice(...[]Map) []Map
func (*Value) ReplaceBool(func(int, bool) bool) *Value
func (*Value) ReplaceComplex128(func(int, complex128) complex128) *Value
func (*Value) ReplaceComplex64(func(int, complex64) complex64) *Value
func (*Value) ReplaceFloat32(func(int, float32) float32) *Value
func (*Value) ReplaceFloat64(func(int, float64) float64) *Value
func (*Value) ReplaceInt(func(int, int) int) *Value
func (*Value) ReplaceInt16(func(int, int16) int16) *Value
func (*Value) ReplaceInt32(func(int, int32) int32) *Value
func (*Value) ReplaceInt64(func(int, int64) int64) *Value
func (*Value) ReplaceInt8(func(int, int8) int8) *Value
func (*Value) ReplaceInter(func(int, any) any) *Value
func (*Value) ReplaceMSI(func(int, map[string]any) map[string]any) *Value
func (*Value) ReplaceObjxMap(func(int, Map) Map) *Value
func (*Value) ReplaceStr(func(int, string) string) *Value
func (*Value) ReplaceUint(func(int, uint) uint) *Value
func (*Value) ReplaceUint16(func(int, uint16) uint16) *Value
func (*Value) ReplaceUint32(func(int, uint32) uint32) *Value
func (*Value) ReplaceUint64(func(int, uint64) uint64) *Value
func (*Value) ReplaceUint8(func(int, uint8) uint8) *Value
func (*Value) ReplaceUintptr(func(int, uintptr) uintptr) *Value
func (*Value) Str(...string) string
func (*Value) StrSlice(...[]string) []string
func (*Value) String() string
func (*Value) StringSlice(...[]string) []string
func (*Value) Uint(...uint) uint
func (*Value) Uint16(...uint16) uint16
func (*Value) Uint16Slice(...[]uint16) []uint16
func (*Value) Uint32(...uint32) uint32
func (*Value) Uint32Slice(...[]uint32) []uint32
func (*Value) Uint64(...uint64) uint64
func (*Value) Uint64Slice(...[]uint64) []uint64
func (*Value) Uint8(...uint8) uint8
func (*Value) Uint8Slice(...[]uint8) []uint8
func (*Value) UintSlice(...[]uint) []uint
func (*Value) Uintptr(...uintptr) uintptr
func (*Value) UintptrSlice(...[]uintptr) []uintptr
func (*Value) WhereBool(func(int, bool) bool) *Value
func (*Value) WhereComplex128(func(int, complex128) bool) *Value
func (*Value) WhereComplex64(func(int, complex64) bool) *Value
func (*Value) WhereFloat32(func(int, float32) bool) *Value
func (*Value) WhereFloat64(func(int, float64) bool) *Value
func (*Value) WhereInt(func(int, int) bool) *Value
func (*Value) WhereInt16(func(int, int16) bool) *Value
func (*Value) WhereInt32(func(int, int32) bool) *Value
func (*Value) WhereInt64(func(int, int64) bool) *Value
func (*Value) WhereInt8(func(int, int8) bool) *Value
func (*Value) WhereInter(func(int, any) bool) *Value
func (*Value) WhereMSI(func(int, map[string]any) bool) *Value
func (*Value) WhereObjxMap(func(int, Map) bool) *Value
func (*Value) WhereStr(func(int, string) bool) *Value
func (*Value) WhereUint(func(int, uint) bool) *Value
func (*Value) WhereUint16(func(int, uint16) bool) *Value
func (*Value) WhereUint32(func(int, uint32) bool) *Value
func (*Value) WhereUint64(func(int, uint64) bool) *Value
func (*Value) WhereUint8(func(int, uint8) bool) *Value
func (*Value) WhereUintptr(func(int, uintptr) bool) *Value
