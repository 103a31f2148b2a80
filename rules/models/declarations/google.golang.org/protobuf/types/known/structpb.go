// Package google.golang.org/protobuf/types/known/structpb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package structpb

import (
	"google.golang.org/protobuf/reflect/protoreflect"
)

var File_google_protobuf_struct_proto protoreflect.FileDescriptor

type ListValue struct {
	Values []*Value
}

func (*ListValue) AsSlice() []any
func (*ListValue) GetValues() []*Value
func (*ListValue) MarshalJSON() ([]byte, error)
func (*ListValue) ProtoMessage()
func (*ListValue) ProtoReflect() protoreflect.Message
func (*ListValue) Reset()
func (*ListValue) String() string
func (*ListValue) UnmarshalJSON([]byte) error
func NewBoolValue(bool) *Value
func NewList([]any) (*ListValue, error)
func NewListValue(*ListValue) *Value
func NewNullValue() *Value
func NewNumberValue(float64) *Value
func NewStringValue(string) *Value
func NewStruct(map[string]any) (*Struct, error)
func NewStructValue(*Struct) *Value
func NewValue(any) (*Value, error)

type NullValue int32

func (NullValue) Descriptor() protoreflect.EnumDescriptor
func (NullValue) Enum() *NullValue
func (NullValue) EnumDescriptor() ([]byte, []int)
func (NullValue) Number() protoreflect.EnumNumber
func (NullValue) String() string
func (NullValue) Type() protoreflect.EnumType

var NullValue_name map[int32]string
var NullValue_value map[string]int32

type Struct struct {
	Fields map[string]*Value
}

func (*Struct) AsMap() map[string]any
func (*Struct) GetFields() map[string]*Value
func (*Struct) MarshalJSON() ([]byte, error)
func (*Struct) ProtoMessage()
func (*Struct) ProtoReflect() protoreflect.Message
func (*Struct) Reset()
func (*Struct) String() string
func (*Struct) UnmarshalJSON([]byte) error

type Value struct {
	Kind isValue_Kind
}

func (*Value) AsInterface() any
func (*Value) GetBoolValue() bool
func (*Value) GetKind() isValue_Kind
func (*Value) GetListValue() *ListValue
func (*Value) GetNullValue() NullValue
func (*Value) GetNumberValue() float64
func (*Value) GetStringValue() string
func (*Value) GetStructValue() *Struct
func (*Value) MarshalJSON() ([]byte, error)
func (*Value) ProtoMessage()
func (*Value) ProtoReflect() protoreflect.Message
func (*Value) Reset()
func (*Value) String() string
func (*Value) UnmarshalJSON([]byte) error

type Value_BoolValue struct {
	BoolValue bool
}
type Value_ListValue struct {
	ListValue *ListValue
}
type Value_NullValue struct {
	NullValue NullValue
}
type Value_NumberValue struct {
	NumberValue float64
}
type Value_StringValue struct {
	StringValue string
}
type Value_StructValue struct {
	StructValue *Struct
}
type isValue_Kind interface {
	isValue_Kind()
}
