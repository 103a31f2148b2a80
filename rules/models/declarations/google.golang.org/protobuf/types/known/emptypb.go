// Package google.golang.org/protobuf/types/known/emptypb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package emptypb

import (
	"google.golang.org/protobuf/reflect/protoreflect"
)

type Empty struct {
}

func (*Empty) ProtoMessage()
func (*Empty) ProtoReflect() protoreflect.Message
func (*Empty) Reset()
func (*Empty) String() string

var File_google_protobuf_empty_proto protoreflect.FileDescriptor
