// Package google.golang.org/protobuf/types/known/timestamppb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package timestamppb

import (
	"google.golang.org/protobuf/reflect/protoreflect"
	"time"
)

var File_google_protobuf_timestamp_proto protoreflect.FileDescriptor

func New(time.Time) *Timestamp
func Now() *Timestamp

type Timestamp struct {
	Seconds int64
	Nanos   int32
}

func (*Timestamp) AsTime() time.Time
func (*Timestamp) CheckValid() error
func (*Timestamp) GetNanos() int32
func (*Timestamp) GetSeconds() int64
func (*Timestamp) IsValid() bool
func (*Timestamp) ProtoMessage()
func (*Timestamp) ProtoReflect() protoreflect.Message
func (*Timestamp) Reset()
func (*Timestamp) String() string
