// Package go.mongodb.org/mongo-driver/bson of go.mongodb.org/mongo-driver v1.17.10, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bson

import (
	"bytes"
	"go.mongodb.org/mongo-driver/bson/bsoncodec"
	"go.mongodb.org/mongo-driver/bson/bsonrw"
	"go.mongodb.org/mongo-driver/bson/bsontype"
	"go.mongodb.org/mongo-driver/bson/primitive"
	"io"
	"reflect"
	"time"
)

type A = primitive.A
type D = primitive.D
type Decoder struct {
}

func (*Decoder) AllowTruncatingDoubles()
func (*Decoder) BinaryAsSlice()
func (*Decoder) Decode(any) error
func (*Decoder) DefaultDocumentD()
func (*Decoder) DefaultDocumentM()
func (*Decoder) Reset(bsonrw.ValueReader) error
func (*Decoder) SetContext(bsoncodec.DecodeContext) error
func (*Decoder) SetRegistry(*bsoncodec.Registry) error
func (*Decoder) UseJSONStructTags()
func (*Decoder) UseLocalTimeZone()
func (*Decoder) ZeroMaps()
func (*Decoder) ZeroStructs()

var DefaultRegistry *bsoncodec.Registry

type E = primitive.E
type Encoder struct {
}

func (*Encoder) Encode(any) error
func (*Encoder) ErrorOnInlineDuplicates()
func (*Encoder) IntMinSize()
func (*Encoder) NilByteSliceAsEmpty()
func (*Encoder) NilMapAsEmpty()
func (*Encoder) NilSliceAsEmpty()
func (*Encoder) OmitZeroStruct()
func (*Encoder) Reset(bsonrw.ValueWriter) error
func (*Encoder) SetContext(bsoncodec.EncodeContext) error
func (*Encoder) SetRegistry(*bsoncodec.Registry) error
func (*Encoder) StringifyMapKeysWithFmt()
func (*Encoder) UseJSONStructTags()

var ErrDecodeToNil error
var ErrNilContext error
var ErrNilReader error
var ErrNilRegistry error

func IndentExtJSON(*bytes.Buffer, []byte, string, string) error

type M = primitive.M

func Marshal(any) ([]byte, error)
func MarshalAppend([]byte, any) ([]byte, error)
func MarshalAppendWithContext(bsoncodec.EncodeContext, []byte, any) ([]byte, error)
func MarshalAppendWithRegistry(*bsoncodec.Registry, []byte, any) ([]byte, error)
func MarshalExtJSON(any, bool, bool) ([]byte, error)
func MarshalExtJSONAppend([]byte, any, bool, bool) ([]byte, error)
func MarshalExtJSONAppendWithContext(bsoncodec.EncodeContext, []byte, any, bool, bool) ([]byte, error)
func MarshalExtJSONAppendWithRegistry(*bsoncodec.Registry, []byte, any, bool, bool) ([]byte, error)
func MarshalExtJSONIndent(any, bool, bool, string, string) ([]byte, error)
func MarshalExtJSONWithContext(bsoncodec.EncodeContext, any, bool, bool) ([]byte, error)
func MarshalExtJSONWithRegistry(*bsoncodec.Registry, any, bool, bool) ([]byte, error)
func MarshalValue(any) (bsontype.Type, []byte, error)
func MarshalValueAppend([]byte, any) (bsontype.Type, []byte, error)
func MarshalValueAppendWithContext(bsoncodec.EncodeContext, []byte, any) (bsontype.Type, []byte, error)
func MarshalValueAppendWithRegistry(*bsoncodec.Registry, []byte, any) (bsontype.Type, []byte, error)
func MarshalValueWithContext(bsoncodec.EncodeContext, any) (bsontype.Type, []byte, error)
func MarshalValueWithRegistry(*bsoncodec.Registry, any) (bsontype.Type, []byte, error)
func MarshalWithContext(bsoncodec.EncodeContext, any) ([]byte, error)
func MarshalWithRegistry(*bsoncodec.Registry, any) ([]byte, error)

type Marshaler interface {
	MarshalBSON() ([]byte, error)
}

func NewDecoder(bsonrw.ValueReader) (*Decoder, error)
func NewDecoderWithContext(bsoncodec.DecodeContext, bsonrw.ValueReader) (*Decoder, error)
func NewEncoder(bsonrw.ValueWriter) (*Encoder, error)
func NewEncoderWithContext(bsoncodec.EncodeContext, bsonrw.ValueWriter) (*Encoder, error)
func NewFromIOReader(io.Reader) (Raw, error)
func NewRegistry() *bsoncodec.Registry
func NewRegistryBuilder() *bsoncodec.RegistryBuilder

type PrimitiveCodecs struct {
}

func (PrimitiveCodecs) RawDecodeValue(bsoncodec.DecodeContext, bsonrw.ValueReader, reflect.Value) error
func (PrimitiveCodecs) RawEncodeValue(bsoncodec.EncodeContext, bsonrw.ValueWriter, reflect.Value) error
func (PrimitiveCodecs) RawValueDecodeValue(bsoncodec.DecodeContext, bsonrw.ValueReader, reflect.Value) error
func (PrimitiveCodecs) RawValueEncodeValue(bsoncodec.EncodeContext, bsonrw.ValueWriter, reflect.Value) error
func (PrimitiveCodecs) RegisterPrimitiveCodecs(*bsoncodec.RegistryBuilder)

type Raw []byte

func (Raw) Elements() ([]RawElement, error)
func (Raw) Index(uint) RawElement
func (Raw) IndexErr(uint) (RawElement, error)
func (Raw) Lookup(...string) RawValue
func (Raw) LookupErr(...string) (RawValue, error)
func (Raw) String() string
func (Raw) Validate() error
func (Raw) Values() ([]RawValue, error)

type RawElement []byte

func (RawElement) DebugString() string
func (RawElement) Key() string
func (RawElement) KeyErr() (string, error)
func (RawElement) String() string
func (RawElement) Validate() error
func (RawElement) Value() RawValue
func (RawElement) ValueErr() (RawValue, error)

type RawValue struct {
	Type  bsontype.Type
	Value []byte
}

func (RawValue) Array() Raw
func (RawValue) ArrayOK() (Raw, bool)
func (RawValue) AsInt32() int32
func (RawValue) AsInt32OK() (int32, bool)
func (RawValue) AsInt64() int64
func (RawValue) AsInt64OK() (int64, bool)
func (RawValue) Binary() (byte, []byte)
func (RawValue) BinaryOK() (byte, []byte, bool)
func (RawValue) Boolean() bool
func (RawValue) BooleanOK() (bool, bool)
func (RawValue) CodeWithScope() (string, Raw)
func (RawValue) CodeWithScopeOK() (string, Raw, bool)
func (RawValue) DBPointer() (string, primitive.ObjectID)
func (RawValue) DBPointerOK() (string, primitive.ObjectID, bool)
func (RawValue) DateTime() int64
func (RawValue) DateTimeOK() (int64, bool)
func (RawValue) DebugString() string
func (RawValue) Decimal128() primitive.Decimal128
func (RawValue) Decimal128OK() (primitive.Decimal128, bool)
func (RawValue) Document() Raw
func (RawValue) DocumentOK() (Raw, bool)
func (RawValue) Double() float64
func (RawValue) DoubleOK() (float64, bool)
func (RawValue) Equal(RawValue) bool
func (RawValue) Int32() int32
func (RawValue) Int32OK() (int32, bool)
func (RawValue) Int64() int64
func (RawValue) Int64OK() (int64, bool)
func (RawValue) IsNumber() bool
func (RawValue) IsZero() bool
func (RawValue) JavaScript() string
func (RawValue) JavaScriptOK() (string, bool)
func (RawValue) ObjectID() primitive.ObjectID
func (RawValue) ObjectIDOK() (primitive.ObjectID, bool)
func (RawValue) Regex() (string, string)
func (RawValue) RegexOK() (string, string, bool)
func (RawValue) String() string
func (RawValue) StringValue() string
func (RawValue) StringValueOK() (string, bool)
func (RawValue) Symbol() string
func (RawValue) SymbolOK() (string, bool)
func (RawValue) Time() time.Time
func (RawValue) TimeOK() (time.Time, bool)
func (RawValue) Timestamp() (uint32, uint32)
func (RawValue) TimestampOK() (uint32, uint32, bool)
func (RawValue) Unmarshal(any) error
func (RawValue) UnmarshalWithContext(*bsoncodec.DecodeContext, any) error
func (RawValue) UnmarshalWithRegistry(*bsoncodec.Registry, any) error
func (RawValue) Validate() error
func ReadDocument(io.Reader) (Raw, error)
func Unmarshal([]byte, any) error
func UnmarshalExtJSON([]byte, bool, any) error
func UnmarshalExtJSONWithContext(bsoncodec.DecodeContext, []byte, bool, any) error
func UnmarshalExtJSONWithRegistry(*bsoncodec.Registry, []byte, bool, any) error
func UnmarshalValue(bsontype.Type, []byte, any) error
func UnmarshalValueWithRegistry(*bsoncodec.Registry, bsontype.Type, []byte, any) error
func UnmarshalWithContext(bsoncodec.DecodeContext, []byte, any) error
func UnmarshalWithRegistry(*bsoncodec.Registry, []byte, any) error

type Unmarshaler interface {
	UnmarshalBSON([]byte) error
}
type ValueMarshaler interface {
	MarshalBSONValue() (bsontype.Type, []byte, error)
}
type ValueUnmarshaler interface {
	UnmarshalBSONValue(bsontype.Type, []byte) error
}
type Zeroer interface {
	IsZero() bool
}
