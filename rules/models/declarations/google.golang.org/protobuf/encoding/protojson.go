// Package google.golang.org/protobuf/encoding/protojson of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package protojson

import (
	"google.golang.org/protobuf/internal/pragma"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoregistry"
)

func Format(proto.Message) string
func Marshal(proto.Message) ([]byte, error)

type MarshalOptions struct {
	pragma.NoUnkeyedLiterals
	Multiline         bool
	Indent            string
	AllowPartial      bool
	UseProtoNames     bool
	UseEnumNumbers    bool
	EmitUnpopulated   bool
	EmitDefaultValues bool
	Resolver          interface {
		protoregistry.ExtensionTypeResolver
		protoregistry.MessageTypeResolver
	}
}

func (MarshalOptions) Format(proto.Message) string
func (MarshalOptions) Marshal(proto.Message) ([]byte, error)
func (MarshalOptions) MarshalAppend([]byte, proto.Message) ([]byte, error)
func Unmarshal([]byte, proto.Message) error

type UnmarshalOptions struct {
	pragma.NoUnkeyedLiterals
	AllowPartial   bool
	DiscardUnknown bool
	Resolver       interface {
		protoregistry.MessageTypeResolver
		protoregistry.ExtensionTypeResolver
	}
	RecursionLimit int
}

func (UnmarshalOptions) Unmarshal([]byte, proto.Message) error
