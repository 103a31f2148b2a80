// Package github.com/json-iterator/go of github.com/json-iterator/go v1.1.12, MIT, Copyright (c) 2016 json-iterator
//
// Declarations without bodies, written by ci/declare; not to be edited.

package jsoniter

import (
	"encoding/json"
	"github.com/modern-go/reflect2"
	"io"
	"math/big"
	"unsafe"
)

type API interface {
	DecoderOf(reflect2.Type) ValDecoder
	EncoderOf(reflect2.Type) ValEncoder
	Get([]byte, ...any) Any
	IteratorPool
	Marshal(any) ([]byte, error)
	MarshalIndent(any, string, string) ([]byte, error)
	MarshalToString(any) (string, error)
	NewDecoder(io.Reader) *Decoder
	NewEncoder(io.Writer) *Encoder
	RegisterExtension(Extension)
	StreamPool
	Unmarshal([]byte, any) error
	UnmarshalFromString(string, any) error
	Valid([]byte) bool
}
type Any interface {
	Get(...any) Any
	GetInterface() any
	Keys() []string
	LastError() error
	MustBeValid() Any
	Size() int
	ToBool() bool
	ToFloat32() float32
	ToFloat64() float64
	ToInt() int
	ToInt32() int32
	ToInt64() int64
	ToString() string
	ToUint() uint
	ToUint32() uint32
	ToUint64() uint64
	ToVal(any)
	ValueType() ValueType
	WriteTo(*Stream)
}
type Binding struct {
	Field     reflect2.StructField
	FromNames []string
	ToNames   []string
	Encoder   ValEncoder
	Decoder   ValDecoder
}

func CastJsonNumber(any) (string, bool)

type Config struct {
	IndentionStep                 int
	MarshalFloatWith6Digits       bool
	EscapeHTML                    bool
	SortMapKeys                   bool
	UseNumber                     bool
	DisallowUnknownFields         bool
	TagKey                        string
	OnlyTaggedField               bool
	ValidateJsonRawMessage        bool
	ObjectFieldMustBeSimpleString bool
	CaseSensitive                 bool
}

func (Config) Froze() API

var ConfigCompatibleWithStandardLibrary API
var ConfigDefault API
var ConfigFastest API

type Decoder struct {
}

func (*Decoder) Buffered() io.Reader
func (*Decoder) Decode(any) error
func (*Decoder) DisallowUnknownFields()
func (*Decoder) More() bool
func (*Decoder) UseNumber()

type DecoderExtension map[reflect2.Type]ValDecoder

func (DecoderExtension) CreateDecoder(reflect2.Type) ValDecoder
func (DecoderExtension) CreateEncoder(reflect2.Type) ValEncoder
func (DecoderExtension) CreateMapKeyDecoder(reflect2.Type) ValDecoder
func (DecoderExtension) CreateMapKeyEncoder(reflect2.Type) ValEncoder
func (DecoderExtension) DecorateDecoder(reflect2.Type, ValDecoder) ValDecoder
func (DecoderExtension) DecorateEncoder(reflect2.Type, ValEncoder) ValEncoder
func (DecoderExtension) UpdateStructDescriptor(*StructDescriptor)

type DecoderFunc func(ptr unsafe.Pointer, iter *Iterator)
type DummyExtension struct {
}

func (*DummyExtension) CreateDecoder(reflect2.Type) ValDecoder
func (*DummyExtension) CreateEncoder(reflect2.Type) ValEncoder
func (*DummyExtension) CreateMapKeyDecoder(reflect2.Type) ValDecoder
func (*DummyExtension) CreateMapKeyEncoder(reflect2.Type) ValEncoder
func (*DummyExtension) DecorateDecoder(reflect2.Type, ValDecoder) ValDecoder
func (*DummyExtension) DecorateEncoder(reflect2.Type, ValEncoder) ValEncoder
func (*DummyExtension) UpdateStructDescriptor(*StructDescriptor)

type Encoder struct {
}

func (*Encoder) Encode(any) error
func (*Encoder) SetEscapeHTML(bool)
func (*Encoder) SetIndent(string, string)

type EncoderExtension map[reflect2.Type]ValEncoder

func (EncoderExtension) CreateDecoder(reflect2.Type) ValDecoder
func (EncoderExtension) CreateEncoder(reflect2.Type) ValEncoder
func (EncoderExtension) CreateMapKeyDecoder(reflect2.Type) ValDecoder
func (EncoderExtension) CreateMapKeyEncoder(reflect2.Type) ValEncoder
func (EncoderExtension) DecorateDecoder(reflect2.Type, ValDecoder) ValDecoder
func (EncoderExtension) DecorateEncoder(reflect2.Type, ValEncoder) ValEncoder
func (EncoderExtension) UpdateStructDescriptor(*StructDescriptor)

type EncoderFunc func(ptr unsafe.Pointer, stream *Stream)
type Extension interface {
	CreateDecoder(reflect2.Type) ValDecoder
	CreateEncoder(reflect2.Type) ValEncoder
	CreateMapKeyDecoder(reflect2.Type) ValDecoder
	CreateMapKeyEncoder(reflect2.Type) ValEncoder
	DecorateDecoder(reflect2.Type, ValDecoder) ValDecoder
	DecorateEncoder(reflect2.Type, ValEncoder) ValEncoder
	UpdateStructDescriptor(*StructDescriptor)
}

func Get([]byte, ...any) Any

type IsEmbeddedPtrNil interface {
	IsEmbeddedPtrNil(unsafe.Pointer) bool
}
type Iterator struct {
	Error      error
	Attachment any
}

func (*Iterator) CurrentBuffer() string
func (*Iterator) Pool() IteratorPool
func (*Iterator) Read() any
func (*Iterator) ReadAny() Any
func (*Iterator) ReadArray() bool
func (*Iterator) ReadArrayCB(func(*Iterator) bool) bool
func (*Iterator) ReadBigFloat() *big.Float
func (*Iterator) ReadBigInt() *big.Int
func (*Iterator) ReadBool() bool
func (*Iterator) ReadFloat32() float32
func (*Iterator) ReadFloat64() float64
func (*Iterator) ReadInt() int
func (*Iterator) ReadInt16() int16
func (*Iterator) ReadInt32() int32
func (*Iterator) ReadInt64() int64
func (*Iterator) ReadInt8() int8
func (*Iterator) ReadMapCB(func(*Iterator, string) bool) bool
func (*Iterator) ReadNil() bool
func (*Iterator) ReadNumber() json.Number
func (*Iterator) ReadObject() string
func (*Iterator) ReadObjectCB(func(*Iterator, string) bool) bool
func (*Iterator) ReadString() string
func (*Iterator) ReadStringAsSlice() []byte
func (*Iterator) ReadUint() uint
func (*Iterator) ReadUint16() uint16
func (*Iterator) ReadUint32() uint32
func (*Iterator) ReadUint64() uint64
func (*Iterator) ReadUint8() uint8
func (*Iterator) ReadVal(any)
func (*Iterator) ReportError(string, string)
func (*Iterator) Reset(io.Reader) *Iterator
func (*Iterator) ResetBytes([]byte) *Iterator
func (*Iterator) Skip()
func (*Iterator) SkipAndAppendBytes([]byte) []byte
func (*Iterator) SkipAndReturnBytes() []byte
func (*Iterator) WhatIsNext() ValueType

type IteratorPool interface {
	BorrowIterator([]byte) *Iterator
	ReturnIterator(*Iterator)
}

func Marshal(any) ([]byte, error)
func MarshalIndent(any, string, string) ([]byte, error)
func MarshalToString(any) (string, error)
func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder
func NewIterator(API) *Iterator
func NewStream(API, io.Writer, int) *Stream

type Number string

func (Number) Float64() (float64, error)
func (Number) Int64() (int64, error)
func (Number) String() string

type OptionalDecoder struct {
	ValueType    reflect2.Type
	ValueDecoder ValDecoder
}

func (*OptionalDecoder) Decode(unsafe.Pointer, *Iterator)

type OptionalEncoder struct {
	ValueEncoder ValEncoder
}

func (*OptionalEncoder) Encode(unsafe.Pointer, *Stream)
func (*OptionalEncoder) IsEmpty(unsafe.Pointer) bool
func Parse(API, io.Reader, int) *Iterator
func ParseBytes(API, []byte) *Iterator
func ParseString(API, string) *Iterator

type RawMessage []byte

func RegisterExtension(Extension)
func RegisterFieldDecoder(string, string, ValDecoder)
func RegisterFieldDecoderFunc(string, string, DecoderFunc)
func RegisterFieldEncoder(string, string, ValEncoder)
func RegisterFieldEncoderFunc(string, string, EncoderFunc, func(unsafe.Pointer) bool)
func RegisterTypeDecoder(string, ValDecoder)
func RegisterTypeDecoderFunc(string, DecoderFunc)
func RegisterTypeEncoder(string, ValEncoder)
func RegisterTypeEncoderFunc(string, EncoderFunc, func(unsafe.Pointer) bool)

type Stream struct {
	Error      error
	Attachment any
}

func (*Stream) Available() int
func (*Stream) Buffer() []byte
func (*Stream) Buffered() int
func (*Stream) Flush() error
func (*Stream) Pool() StreamPool
func (*Stream) Reset(io.Writer)
func (*Stream) SetBuffer([]byte)
func (*Stream) Write([]byte) (int, error)
func (*Stream) WriteArrayEnd()
func (*Stream) WriteArrayStart()
func (*Stream) WriteBool(bool)
func (*Stream) WriteEmptyArray()
func (*Stream) WriteEmptyObject()
func (*Stream) WriteFalse()
func (*Stream) WriteFloat32(float32)
func (*Stream) WriteFloat32Lossy(float32)
func (*Stream) WriteFloat64(float64)
func (*Stream) WriteFloat64Lossy(float64)
func (*Stream) WriteInt(int)
func (*Stream) WriteInt16(int16)
func (*Stream) WriteInt32(int32)
func (*Stream) WriteInt64(int64)
func (*Stream) WriteInt8(int8)
func (*Stream) WriteMore()
func (*Stream) WriteNil()
func (*Stream) WriteObjectEnd()
func (*Stream) WriteObjectField(string)
func (*Stream) WriteObjectStart()
func (*Stream) WriteRaw(string)
func (*Stream) WriteString(string)
func (*Stream) WriteStringWithHTMLEscaped(string)
func (*Stream) WriteTrue()
func (*Stream) WriteUint(uint)
func (*Stream) WriteUint16(uint16)
func (*Stream) WriteUint32(uint32)
func (*Stream) WriteUint64(uint64)
func (*Stream) WriteUint8(uint8)
func (*Stream) WriteVal(any)

type StreamPool interface {
	BorrowStream(io.Writer) *Stream
	ReturnStream(*Stream)
}
type StructDescriptor struct {
	Type   reflect2.Type
	Fields []*Binding
}

func (*StructDescriptor) GetField(string) *Binding
func Unmarshal([]byte, any) error
func UnmarshalFromString(string, any) error

type ValDecoder interface {
	Decode(unsafe.Pointer, *Iterator)
}
type ValEncoder interface {
	Encode(unsafe.Pointer, *Stream)
	IsEmpty(unsafe.Pointer) bool
}

func Valid([]byte) bool

type ValueType int

func Wrap(any) Any
func WrapFloat64(float64) Any
func WrapInt32(int32) Any
func WrapInt64(int64) Any
func WrapString(string) Any
func WrapUint32(uint32) Any
func WrapUint64(uint64) Any
