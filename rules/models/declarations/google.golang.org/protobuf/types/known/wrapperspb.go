// Package google.golang.org/protobuf/types/known/wrapperspb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package wrapperspb

import (
	"google.golang.org/protobuf/reflect/protoreflect"
)

func Bool(bool) *BoolValue

type BoolValue struct {
	Value bool
}

func (*BoolValue) GetValue() bool
func (*BoolValue) ProtoMessage()
func (*BoolValue) ProtoReflect() protoreflect.Message
func (*BoolValue) Reset()
func (*BoolValue) String() string
func Bytes([]byte) *BytesValue

type BytesValue struct {
	Value []byte
}

func (*BytesValue) GetValue() []byte
func (*BytesValue) ProtoMessage()
func (*BytesValue) ProtoReflect() protoreflect.Message
func (*BytesValue) Reset()
func (*BytesValue) String() string
func Double(float64) *DoubleValue

type DoubleValue struct {
	Value float64
}

func (*DoubleValue) GetValue() float64
func (*DoubleValue) ProtoMessage()
func (*DoubleValue) ProtoReflect() protoreflect.Message
func (*DoubleValue) Reset()
func (*DoubleValue) String() string

var File_google_protobuf_wrappers_proto protoreflect.FileDescriptor

func Float(float32) *FloatValue

type FloatValue struct {
	Value float32
}

func (*FloatValue) GetValue() float32
func (*FloatValue) ProtoMessage()
func (*FloatValue) ProtoReflect() protoreflect.Message
func (*FloatValue) Reset()
func (*FloatValue) String() string
func Int32(int32) *Int32Value

type Int32Value struct {
	Value int32
}

func (*Int32Value) GetValue() int32
func (*Int32Value) ProtoMessage()
func (*Int32Value) ProtoReflect() protoreflect.Message
func (*Int32Value) Reset()
func (*Int32Value) String() string
func Int64(int64) *Int64Value

type Int64Value struct {
	Value int64
}

func (*Int64Value) GetValue() int64
func (*Int64Value) ProtoMessage()
func (*Int64Value) ProtoReflect() protoreflect.Message
func (*Int64Value) Reset()
func (*Int64Value) String() string
func String(string) *StringValue

type StringValue struct {
	Value string
}

func (*StringValue) GetValue() string
func (*StringValue) ProtoMessage()
func (*StringValue) ProtoReflect() protoreflect.Message
func (*StringValue) Reset()
func (*StringValue) String() string
func UInt32(uint32) *UInt32Value

type UInt32Value struct {
	Value uint32
}

func (*UInt32Value) GetValue() uint32
func (*UInt32Value) ProtoMessage()
func (*UInt32Value) ProtoReflect() protoreflect.Message
func (*UInt32Value) Reset()
func (*UInt32Value) String() string
func UInt64(uint64) *UInt64Value

type UInt64Value struct {
	Value uint64
}

func (*UInt64Value) GetValue() uint64
func (*UInt64Value) ProtoMessage()
func (*UInt64Value) ProtoReflect() protoreflect.Message
func (*UInt64Value) Reset()
func (*UInt64Value) String() string
