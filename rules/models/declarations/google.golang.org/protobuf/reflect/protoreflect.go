// Package google.golang.org/protobuf/reflect/protoreflect of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package protoreflect

import (
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/internal/pragma"
)

type Cardinality int8

func (Cardinality) GoString() string
func (Cardinality) IsValid() bool
func (Cardinality) String() string

type Descriptor interface {
	FullName() FullName
	Index() int
	IsPlaceholder() bool
	Name() Name
	Options() ProtoMessage
	Parent() Descriptor
	ParentFile() FileDescriptor
	Syntax() Syntax
	doNotImplement
}
type Enum interface {
	Descriptor() EnumDescriptor
	Number() EnumNumber
	Type() EnumType
}
type EnumDescriptor interface {
	Descriptor
	IsClosed() bool
	ReservedNames() Names
	ReservedRanges() EnumRanges
	Values() EnumValueDescriptors
	isEnumDescriptor
}
type EnumDescriptors interface {
	ByName(Name) EnumDescriptor
	Get(int) EnumDescriptor
	Len() int
	doNotImplement
}
type EnumNumber int32
type EnumRanges interface {
	Get(int) [2]EnumNumber
	Has(EnumNumber) bool
	Len() int
	doNotImplement
}
type EnumType interface {
	Descriptor() EnumDescriptor
	New(EnumNumber) Enum
}
type EnumValueDescriptor interface {
	Descriptor
	Number() EnumNumber
	isEnumValueDescriptor
}
type EnumValueDescriptors interface {
	ByName(Name) EnumValueDescriptor
	ByNumber(EnumNumber) EnumValueDescriptor
	Get(int) EnumValueDescriptor
	Len() int
	doNotImplement
}
type ExtensionDescriptor = FieldDescriptor
type ExtensionDescriptors interface {
	ByName(Name) ExtensionDescriptor
	Get(int) ExtensionDescriptor
	Len() int
	doNotImplement
}
type ExtensionType interface {
	InterfaceOf(Value) any
	IsValidInterface(any) bool
	IsValidValue(Value) bool
	New() Value
	TypeDescriptor() ExtensionTypeDescriptor
	ValueOf(any) Value
	Zero() Value
}
type ExtensionTypeDescriptor interface {
	Descriptor() ExtensionDescriptor
	ExtensionDescriptor
	Type() ExtensionType
}
type FieldDescriptor interface {
	Cardinality() Cardinality
	ContainingMessage() MessageDescriptor
	ContainingOneof() OneofDescriptor
	Default() Value
	DefaultEnumValue() EnumValueDescriptor
	Descriptor
	Enum() EnumDescriptor
	HasDefault() bool
	HasJSONName() bool
	HasOptionalKeyword() bool
	HasPresence() bool
	IsExtension() bool
	IsList() bool
	IsMap() bool
	IsPacked() bool
	IsWeak() bool
	JSONName() string
	Kind() Kind
	MapKey() FieldDescriptor
	MapValue() FieldDescriptor
	Message() MessageDescriptor
	Number() FieldNumber
	TextName() string
	isFieldDescriptor
}
type FieldDescriptors interface {
	ByJSONName(string) FieldDescriptor
	ByName(Name) FieldDescriptor
	ByNumber(FieldNumber) FieldDescriptor
	ByTextName(string) FieldDescriptor
	Get(int) FieldDescriptor
	Len() int
	doNotImplement
}
type FieldNumber = protowire.Number
type FieldNumbers interface {
	Get(int) FieldNumber
	Has(FieldNumber) bool
	Len() int
	doNotImplement
}
type FieldRanges interface {
	Get(int) [2]FieldNumber
	Has(FieldNumber) bool
	Len() int
	doNotImplement
}
type FileDescriptor interface {
	Descriptor
	Enums() EnumDescriptors
	Extensions() ExtensionDescriptors
	Imports() FileImports
	Messages() MessageDescriptors
	Package() FullName
	Path() string
	Services() ServiceDescriptors
	SourceLocations() SourceLocations
	isFileDescriptor
}
type FileImport struct {
	FileDescriptor
	IsPublic bool
	IsWeak   bool
}
type FileImports interface {
	Get(int) FileImport
	Len() int
	doNotImplement
}
type FullName string

func (FullName) Append(Name) FullName
func (FullName) IsValid() bool
func (FullName) Name() Name
func (FullName) Parent() FullName

type Kind int8

func (Kind) GoString() string
func (Kind) IsValid() bool
func (Kind) String() string

type List interface {
	Append(Value)
	AppendMutable() Value
	Get(int) Value
	IsValid() bool
	Len() int
	NewElement() Value
	Set(int, Value)
	Truncate(int)
}
type Map interface {
	Clear(MapKey)
	Get(MapKey) Value
	Has(MapKey) bool
	IsValid() bool
	Len() int
	Mutable(MapKey) Value
	NewValue() Value
	Range(func(MapKey, Value) bool)
	Set(MapKey, Value)
}
type MapKey struct {
	pragma.DoNotCompare
}

func (MapKey) Bool() bool
func (MapKey) Int() int64
func (MapKey) Interface() any
func (MapKey) IsValid() bool
func (MapKey) String() string
func (MapKey) Uint() uint64
func (MapKey) Value() Value

type Message interface {
	Clear(FieldDescriptor)
	Descriptor() MessageDescriptor
	Get(FieldDescriptor) Value
	GetUnknown() RawFields
	Has(FieldDescriptor) bool
	Interface() ProtoMessage
	IsValid() bool
	Mutable(FieldDescriptor) Value
	New() Message
	NewField(FieldDescriptor) Value
	ProtoMethods() *methods
	Range(func(FieldDescriptor, Value) bool)
	Set(FieldDescriptor, Value)
	SetUnknown(RawFields)
	Type() MessageType
	WhichOneof(OneofDescriptor) FieldDescriptor
}
type MessageDescriptor interface {
	Descriptor
	Enums() EnumDescriptors
	ExtensionRangeOptions(int) ProtoMessage
	ExtensionRanges() FieldRanges
	Extensions() ExtensionDescriptors
	Fields() FieldDescriptors
	IsMapEntry() bool
	Messages() MessageDescriptors
	Oneofs() OneofDescriptors
	RequiredNumbers() FieldNumbers
	ReservedNames() Names
	ReservedRanges() FieldRanges
	isMessageDescriptor
}
type MessageDescriptors interface {
	ByName(Name) MessageDescriptor
	Get(int) MessageDescriptor
	Len() int
	doNotImplement
}
type MessageFieldTypes interface {
	Enum(int) EnumType
	Message(int) MessageType
	MessageType
}
type MessageType interface {
	Descriptor() MessageDescriptor
	New() Message
	Zero() Message
}
type MethodDescriptor interface {
	Descriptor
	Input() MessageDescriptor
	IsStreamingClient() bool
	IsStreamingServer() bool
	Output() MessageDescriptor
	isMethodDescriptor
}
type MethodDescriptors interface {
	ByName(Name) MethodDescriptor
	Get(int) MethodDescriptor
	Len() int
	doNotImplement
}
type Name string

func (Name) IsValid() bool

type Names interface {
	Get(int) Name
	Has(Name) bool
	Len() int
	doNotImplement
}
type OneofDescriptor interface {
	Descriptor
	Fields() FieldDescriptors
	IsSynthetic() bool
	isOneofDescriptor
}
type OneofDescriptors interface {
	ByName(Name) OneofDescriptor
	Get(int) OneofDescriptor
	Len() int
	doNotImplement
}
type ProtoMessage interface {
	ProtoReflect() Message
}
type RawFields []byte

func (RawFields) IsValid() bool

type ServiceDescriptor interface {
	Descriptor
	Methods() MethodDescriptors
	isServiceDescriptor
}
type ServiceDescriptors interface {
	ByName(Name) ServiceDescriptor
	Get(int) ServiceDescriptor
	Len() int
	doNotImplement
}
type SourceLocation struct {
	Path                    SourcePath
	StartLine               int
	StartColumn             int
	EndLine                 int
	EndColumn               int
	LeadingDetachedComments []string
	LeadingComments         string
	TrailingComments        string
	Next                    int
}
type SourceLocations interface {
	ByDescriptor(Descriptor) SourceLocation
	ByPath(SourcePath) SourceLocation
	Get(int) SourceLocation
	Len() int
	doNotImplement
}
type SourcePath []int32

func (SourcePath) Equal(SourcePath) bool
func (SourcePath) String() string

type Syntax int8

func (Syntax) GoString() string
func (Syntax) IsValid() bool
func (Syntax) String() string

type Value struct {
	pragma.DoNotCompare
}

func (Value) Bool() bool
func (Value) Bytes() []byte
func (Value) Enum() EnumNumber
func (Value) Equal(Value) bool
func (Value) Float() float64
func (Value) Int() int64
func (Value) Interface() any
func (Value) IsValid() bool
func (Value) List() List
func (Value) Map() Map
func (Value) MapKey() MapKey
func (Value) Message() Message
func (Value) String() string
func (Value) Uint() uint64
func ValueOf(any) Value
func ValueOfBool(bool) Value
func ValueOfBytes([]byte) Value
func ValueOfEnum(EnumNumber) Value
func ValueOfFloat32(float32) Value
func ValueOfFloat64(float64) Value
func ValueOfInt32(int32) Value
func ValueOfInt64(int64) Value
func ValueOfList(List) Value
func ValueOfMap(Map) Value
func ValueOfMessage(Message) Value
func ValueOfString(string) Value
func ValueOfUint32(uint32) Value
func ValueOfUint64(uint64) Value

type doNotImplement interface {
	ProtoInternal(pragma.DoNotImplement)
}
type isEnumDescriptor interface {
	ProtoType(EnumDescriptor)
}
type isEnumValueDescriptor interface {
	ProtoType(EnumValueDescriptor)
}
type isFieldDescriptor interface {
	ProtoType(FieldDescriptor)
}
type isFileDescriptor interface {
	ProtoType(FileDescriptor)
}
type isMessageDescriptor interface {
	ProtoType(MessageDescriptor)
}
type isMethodDescriptor interface {
	ProtoType(MethodDescriptor)
}
type isOneofDescriptor interface {
	ProtoType(OneofDescriptor)
}
type isServiceDescriptor interface {
	ProtoType(ServiceDescriptor)
}
type methods = struct {
	pragma.NoUnkeyedLiterals
	Flags            supportFlags
	Size             func(sizeInput) sizeOutput
	Marshal          func(marshalInput) (marshalOutput, error)
	Unmarshal        func(unmarshalInput) (unmarshalOutput, error)
	Merge            func(mergeInput) mergeOutput
	CheckInitialized func(checkInitializedInput) (checkInitializedOutput, error)
	Equal            func(equalInput) equalOutput
}
type checkInitializedInput = struct {
	pragma.NoUnkeyedLiterals
	Message Message
}
type checkInitializedOutput = struct{ pragma.NoUnkeyedLiterals }
type equalInput = struct {
	pragma.NoUnkeyedLiterals
	MessageA Message
	MessageB Message
}
type equalOutput = struct {
	pragma.NoUnkeyedLiterals
	Equal bool
}
type marshalInput = struct {
	pragma.NoUnkeyedLiterals
	Message Message
	Buf     []byte
	Flags   uint8
}
type marshalOutput = struct {
	pragma.NoUnkeyedLiterals
	Buf []byte
}
type mergeInput = struct {
	pragma.NoUnkeyedLiterals
	Source      Message
	Destination Message
}
type mergeOutput = struct {
	pragma.NoUnkeyedLiterals
	Flags uint8
}
type sizeInput = struct {
	pragma.NoUnkeyedLiterals
	Message Message
	Flags   uint8
}
type sizeOutput = struct {
	pragma.NoUnkeyedLiterals
	Size int
}
type supportFlags = uint64
type unmarshalInput = struct {
	pragma.NoUnkeyedLiterals
	Message  Message
	Buf      []byte
	Flags    uint8
	Resolver interface {
		FindExtensionByName(field FullName) (ExtensionType, error)
		FindExtensionByNumber(message FullName, field FieldNumber) (ExtensionType, error)
	}
	Depth int
}
type unmarshalOutput = struct {
	pragma.NoUnkeyedLiterals
	Flags uint8
}
