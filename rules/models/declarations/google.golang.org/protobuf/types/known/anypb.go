// Package google.golang.org/protobuf/types/known/anypb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package anypb

import (
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

type Any struct {
	TypeUrl string
	Value   []byte
}

func (*Any) GetTypeUrl() string
func (*Any) GetValue() []byte
func (*Any) MarshalFrom(proto.Message) error
func (*Any) MessageIs(proto.Message) bool
func (*Any) MessageName() protoreflect.FullName
func (*Any) ProtoMessage()
func (*Any) ProtoReflect() protoreflect.Message
func (*Any) Reset()
func (*Any) String() string
func (*Any) UnmarshalNew() (proto.Message, error)
func (*Any) UnmarshalTo(proto.Message) error

var File_google_protobuf_any_proto protoreflect.FileDescriptor

func MarshalFrom(*Any, proto.Message, proto.MarshalOptions) error
func New(proto.Message) (*Any, error)
func UnmarshalNew(*Any, proto.UnmarshalOptions) (proto.Message, error)
func UnmarshalTo(*Any, proto.Message, proto.UnmarshalOptions) error
