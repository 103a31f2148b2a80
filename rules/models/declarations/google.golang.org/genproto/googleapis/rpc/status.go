// Package google.golang.org/genproto/googleapis/rpc/status of google.golang.org/genproto/googleapis/rpc v0.0.0-20261019180522-ce908d29299b, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package status

import (
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/anypb"
)

var File_google_rpc_status_proto protoreflect.FileDescriptor

type Status struct {
	Code    int32
	Message string
	Details []*anypb.Any
}

func (*Status) GetCode() int32
func (*Status) GetDetails() []*anypb.Any
func (*Status) GetMessage() string
func (*Status) ProtoMessage()
func (*Status) ProtoReflect() protoreflect.Message
func (*Status) Reset()
func (*Status) String() string
