// Package google.golang.org/protobuf/types/known/durationpb of google.golang.org/protobuf v1.36.12, BSD-3-Clause, Copyright (c) 2018 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package durationpb

import (
	"google.golang.org/protobuf/reflect/protoreflect"
	"time"
)

type Duration struct {
	Seconds int64
	Nanos   int32
}

func (*Duration) AsDuration() time.Duration
func (*Duration) CheckValid() error
func (*Duration) GetNanos() int32
func (*Duration) GetSeconds() int64
func (*Duration) IsValid() bool
func (*Duration) ProtoMessage()
func (*Duration) ProtoReflect() protoreflect.Message
func (*Duration) Reset()
func (*Duration) String() string

var File_google_protobuf_duration_proto protoreflect.FileDescriptor

func New(time.Duration) *Duration
