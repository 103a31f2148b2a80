// Package google.golang.org/protobuf/types/known/fieldmaskpb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fieldmaskpb

import (
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

type FieldMask struct {
	Paths []string
}

func (*FieldMask) Append(proto.Message, ...string) error
func (*FieldMask) GetPaths() []string
func (*FieldMask) IsValid(proto.Message) bool
func (*FieldMask) Normalize()
func (*FieldMask) ProtoMessage()
func (*FieldMask) ProtoReflect() protoreflect.Message
func (*FieldMask) Reset()
func (*FieldMask) String() string

var File_google_protobuf_field_mask_proto protoreflect.FileDescriptor

func Intersect(*FieldMask, *FieldMask, ...*FieldMask) *FieldMask
func New(proto.Message, ...string) (*FieldMask, error)
func Union(*FieldMask, *FieldMask, ...*FieldMask) *FieldMask
