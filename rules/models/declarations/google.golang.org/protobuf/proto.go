// Package google.golang.org/protobuf/proto of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package proto

import (
	"google.golang.org/protobuf/internal/pragma"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/runtime/protoiface"
)

func Bool(bool) *bool
func CheckInitialized(Message) error
func ClearExtension(Message, protoreflect.ExtensionType)
func Clone(Message) Message
func CloneOf[M Message](M) M
func Equal(Message, Message) bool

var Error error

func Float32(float32) *float32
func Float64(float64) *float64
func GetExtension(Message, protoreflect.ExtensionType) any
func HasExtension(Message, protoreflect.ExtensionType) bool
func Int32(int32) *int32
func Int64(int64) *int64
func Marshal(Message) ([]byte, error)

type MarshalOptions struct {
	pragma.NoUnkeyedLiterals
	AllowPartial  bool
	Deterministic bool
	UseCachedSize bool
}

func (MarshalOptions) Marshal(Message) ([]byte, error)
func (MarshalOptions) MarshalAppend([]byte, Message) ([]byte, error)
func (MarshalOptions) MarshalState(protoiface.MarshalInput) (protoiface.MarshalOutput, error)
func (MarshalOptions) Size(Message) int
func Merge(Message, Message)

type Message = protoreflect.ProtoMessage

func MessageName(Message) protoreflect.FullName
func RangeExtensions(Message, func(protoreflect.ExtensionType, any) bool)
func Reset(Message)
func SetExtension(Message, protoreflect.ExtensionType, any)
func Size(Message) int
func String(string) *string
func Uint32(uint32) *uint32
func Uint64(uint64) *uint64
func Unmarshal([]byte, Message) error

type UnmarshalOptions struct {
	pragma.NoUnkeyedLiterals
	Merge          bool
	AllowPartial   bool
	DiscardUnknown bool
	Resolver       interface {
		FindExtensionByName(field protoreflect.FullName) (protoreflect.ExtensionType, error)
		FindExtensionByNumber(message protoreflect.FullName, field protoreflect.FieldNumber) (protoreflect.ExtensionType, error)
	}
	RecursionLimit int
	NoLazyDecoding bool
}

func (UnmarshalOptions) Unmarshal([]byte, Message) error
func (UnmarshalOptions) UnmarshalState(protoiface.UnmarshalInput) (protoiface.UnmarshalOutput, error)
func ValueOrDefault[T interface {
	*P
	Message
}, P any](T) T
func ValueOrDefaultBytes([]byte) []byte
func ValueOrNil[T any](bool, func() T) *T
