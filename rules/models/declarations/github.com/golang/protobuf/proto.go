// Package github.com/golang/protobuf/proto of github.com/golang/protobuf v1.5.4, BSD-3-Clause, Copyright 2010 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package proto

import (
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/runtime/protoiface"
	"google.golang.org/protobuf/runtime/protoimpl"
	"io"
	"reflect"
)

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
func (*Buffer) Unread() []byte
func ClearAllExtensions(Message)
func ClearExtension(Message, *ExtensionDesc)
func Clone(Message) Message
func CompactText(io.Writer, Message) error
func CompactTextString(Message) string
func DecodeVarint([]byte) (uint64, int)
func DiscardUnknown(Message)
func EncodeVarint(uint64) []byte
func EnumName(map[int32]string, int32) string
func EnumValueMap(enumName) enumsByName
func Equal(Message, Message) bool

var ErrInternalBadWireType error
var ErrMissingExtension error
var ErrNil error
var ErrTooLarge error

type Extension = protoimpl.ExtensionFieldV1
type ExtensionDesc = protoimpl.ExtensionInfo

func ExtensionDescs(Message) ([]*ExtensionDesc, error)

type ExtensionRange = protoiface.ExtensionRangeV1

func FileDescriptor(filePath) fileDescGZIP
func Float32(float32) *float32
func Float64(float64) *float64

type GeneratedEnum interface {
}
type GeneratedMessage interface {
}

func GetExtension(Message, *ExtensionDesc) (any, error)
func GetExtensions(Message, []*ExtensionDesc) ([]any, error)
func GetProperties(reflect.Type) *StructProperties
func GetStats() Stats
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
type Message = protoiface.MessageV1

func MessageName(Message) messageName
func MessageReflect(Message) protoreflect.Message
func MessageType(messageName) reflect.Type
func MessageV1(GeneratedMessage) protoiface.MessageV1
func MessageV2(GeneratedMessage) proto.Message
func NewBuffer([]byte) *Buffer

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
	Name       string
	OrigName   string
	JSONName   string
	Enum       string
	Weak       string
	Wire       string
	WireType   int
	Tag        int
	Required   bool
	Optional   bool
	Repeated   bool
	Packed     bool
	Proto3     bool
	Oneof      bool
	Default    string
	HasDefault bool
	MapKeyProp *Properties
	MapValProp *Properties
}

func (*Properties) Init(reflect.Type, string, string, *reflect.StructField)
func (*Properties) Parse(string)
func (*Properties) String() string
func RegisterEnum(enumName, enumsByNumber, enumsByName)
func RegisterExtension(*ExtensionDesc)
func RegisterFile(filePath, fileDescGZIP)
func RegisterMapType(any, messageName)
func RegisterMessageSetType(Message, int32, string)
func RegisterType(Message, messageName)
func RegisteredExtensions(Message) extensionsByNumber

type RequiredNotSetError struct {
}

func (*RequiredNotSetError) Error() string
func (*RequiredNotSetError) RequiredNotSet() bool
func SetDefaults(Message)
func SetExtension(Message, *ExtensionDesc, any) error
func SetRawExtension(Message, int32, []byte)
func Size(Message) int
func SizeVarint(uint64) int

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
type XXX_InternalExtensions = protoimpl.ExtensionFields
type enumName = string
type enumsByName = map[string]int32
type enumsByNumber = map[int32]string
type extensionsByNumber = map[int32]*ExtensionDesc
type fileDescGZIP = []byte
type filePath = string
type messageName = string
