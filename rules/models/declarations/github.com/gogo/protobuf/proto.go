// Package github.com/gogo/protobuf/proto of github.com/gogo/protobuf v1.3.2, BSD-3-Clause, Copyright (c) 2013, The GoGo Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package proto

import (
	"io"
	"reflect"
	"sync"
)

func AppendExtension(Message, int32, []byte)
func Bool(bool) *bool

type Buffer struct {
}

func (*Buffer) Bytes() []byte
func (*Buffer) DebugPrint(string, []byte)
func (*Buffer) DecodeFixed32() (uint64, error)
func (*Buffer) DecodeFixed64() (uint64, error)
func (*Buffer) DecodeGroup(Message) error
func (*Buffer) DecodeMessage(Message) error
func (*Buffer) DecodeRawBytes(bool) ([]byte, error)
func (*Buffer) DecodeStringBytes() (string, error)
func (*Buffer) DecodeVarint() (uint64, error)
func (*Buffer) DecodeZigzag32() (uint64, error)
func (*Buffer) DecodeZigzag64() (uint64, error)
func (*Buffer) EncodeFixed32(uint64) error
func (*Buffer) EncodeFixed64(uint64) error
func (*Buffer) EncodeMessage(Message) error
func (*Buffer) EncodeRawBytes([]byte) error
func (*Buffer) EncodeStringBytes(string) error
func (*Buffer) EncodeVarint(uint64) error
func (*Buffer) EncodeZigzag32(uint64) error
func (*Buffer) EncodeZigzag64(uint64) error
func (*Buffer) Marshal(Message) error
func (*Buffer) Reset()
func (*Buffer) SetBuf([]byte)
func (*Buffer) SetDeterministic(bool)
func (*Buffer) Unmarshal(Message) error
func BytesToExtensionsMap([]byte) (map[int32]Extension, error)
func ClearAllExtensions(Message)
func ClearExtension(Message, *ExtensionDesc)
func Clone(Message) Message
func CompactText(io.Writer, Message) error
func CompactTextString(Message) string
func DecodeVarint([]byte) (uint64, int)
func DiscardUnknown(Message)
func EncodeExtensionMap(map[int32]Extension, []byte) (int, error)
func EncodeExtensionMapBackwards(map[int32]Extension, []byte) (int, error)
func EncodeInternalExtension(extendableProto, []byte) (int, error)
func EncodeInternalExtensionBackwards(extendableProto, []byte) (int, error)
func EncodeVarint(uint64) []byte
func EnumName(map[int32]string, int32) string
func EnumValueMap(string) map[string]int32
func Equal(Message, Message) bool

var ErrInternalBadWireType error
var ErrMissingExtension error
var ErrNil error
var ErrTooLarge error

type Extension struct {
}

func (*Extension) Compare(*Extension) int
func (*Extension) Encode() error
func (*Extension) Equal(*Extension) bool
func (Extension) GoString() string

type ExtensionDesc struct {
	ExtendedType  Message
	ExtensionType any
	Field         int32
	Name          string
	Tag           string
	Filename      string
}

func ExtensionDescs(Message) ([]*ExtensionDesc, error)

type ExtensionRange struct {
	Start int32
	End   int32
}

func FileDescriptor(string) []byte
func Float32(float32) *float32
func Float64(float64) *float64
func GetBoolExtension(Message, *ExtensionDesc, bool) bool
func GetExtension(Message, *ExtensionDesc) (any, error)
func GetExtensions(Message, []*ExtensionDesc) ([]any, error)
func GetProperties(reflect.Type) *StructProperties
func GetRawExtension(map[int32]Extension, int32) ([]byte, error)
func GetStats() Stats
func GetUnsafeExtension(Message, int32) (any, error)
func GetUnsafeExtensionsMap(Message) map[int32]Extension
func HasExtension(Message, *ExtensionDesc) bool
func Int(int) *int32
func Int32(int32) *int32
func Int64(int64) *int64

type InternalMessageInfo struct {
}

func (*InternalMessageInfo) DiscardUnknown(Message)
func (*InternalMessageInfo) Marshal([]byte, Message, bool) ([]byte, error)
func (*InternalMessageInfo) Merge(Message, Message)
func (*InternalMessageInfo) Size(Message) int
func (*InternalMessageInfo) Unmarshal(Message, []byte) error
func Marshal(Message) ([]byte, error)
func MarshalJSONEnum(map[int32]string, int32) ([]byte, error)
func MarshalMessageSet(any) ([]byte, error)
func MarshalMessageSetJSON(any) ([]byte, error)
func MarshalText(io.Writer, Message) error
func MarshalTextString(Message) string

type Marshaler interface {
	Marshal() ([]byte, error)
}

func Merge(Message, Message)

type Merger interface {
	Merge(Message)
}
type Message interface {
	ProtoMessage()
	Reset()
	String() string
}

func MessageName(Message) string
func MessageType(string) reflect.Type
func NewBuffer([]byte) *Buffer
func NewExtension([]byte) Extension
func NewRequiredNotSetError(string) *RequiredNotSetError
func NewUnsafeXXX_InternalExtensions(map[int32]Extension) XXX_InternalExtensions

type OneofProperties struct {
	Type  reflect.Type
	Field int
	Prop  *Properties
}
type ParseError struct {
	Message string
	Line    int
	Offset  int
}

func (*ParseError) Error() string

type Properties struct {
	Name        string
	OrigName    string
	JSONName    string
	Wire        string
	WireType    int
	Tag         int
	Required    bool
	Optional    bool
	Repeated    bool
	Packed      bool
	Enum        string
	Default     string
	HasDefault  bool
	CustomType  string
	CastType    string
	StdTime     bool
	StdDuration bool
	WktPointer  bool
	MapKeyProp  *Properties
	MapValProp  *Properties
}

func (*Properties) Init(reflect.Type, string, string, *reflect.StructField)
func (*Properties) Parse(string)
func (*Properties) String() string

type ProtoSizer interface {
	ProtoSize() int
}

func RegisterEnum(string, map[int32]string, map[string]int32)
func RegisterExtension(*ExtensionDesc)
func RegisterFile(string, []byte)
func RegisterMapType(any, string)
func RegisterMessageSetType(Message, int32, string)
func RegisterType(Message, string)
func RegisteredExtensions(Message) map[int32]*ExtensionDesc

type RequiredNotSetError struct {
}

func (*RequiredNotSetError) Error() string
func (*RequiredNotSetError) RequiredNotSet() bool
func SetDefaults(Message)
func SetExtension(Message, *ExtensionDesc, any) error
func SetRawExtension(Message, int32, []byte)
func SetUnsafeExtension(Message, int32, any) error
func Size(Message) int
func SizeOfInternalExtension(extendableProto) int
func SizeVarint(uint64) int

type Sizer interface {
	Size() int
}

func Skip([]byte) (int, error)

type Stats struct {
	Emalloc uint64
	Dmalloc uint64
	Encode  uint64
	Decode  uint64
	Chit    uint64
	Cmiss   uint64
	Size    uint64
}

func String(string) *string
func StringFromExtensionsBytes([]byte) string
func StringFromExtensionsMap(map[int32]Extension) string
func StringFromInternalExtension(extendableProto) string

type StructProperties struct {
	Prop       []*Properties
	OneofTypes map[string]*OneofProperties
}

func (*StructProperties) Len() int
func (*StructProperties) Less(int, int) bool
func (*StructProperties) Swap(int, int)

type TextMarshaler struct {
	Compact   bool
	ExpandAny bool
}

func (*TextMarshaler) Marshal(io.Writer, Message) error
func (*TextMarshaler) Text(Message) string
func Uint32(uint32) *uint32
func Uint64(uint64) *uint64
func Unmarshal([]byte, Message) error
func UnmarshalJSONEnum(map[string]int32, []byte, string) (int32, error)
func UnmarshalMerge([]byte, Message) error
func UnmarshalMessageSet([]byte, any) error
func UnmarshalMessageSetJSON([]byte, any) error
func UnmarshalText(string, Message) error

type Unmarshaler interface {
	Unmarshal([]byte) error
}
type XXX_InternalExtensions struct {
}
type extendableProto interface {
	ExtensionRangeArray() []ExtensionRange
	Message
	extensionsRead() (map[int32]Extension, sync.Locker)
	extensionsWrite() map[int32]Extension
}
