// Package github.com/golang/protobuf/ptypes of github.com/golang/protobuf v1.5.4, BSD-3-Clause, Copyright 2010 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package ptypes

import (
	"github.com/golang/protobuf/proto"
	"github.com/golang/protobuf/ptypes/any"
	"github.com/golang/protobuf/ptypes/duration"
	"github.com/golang/protobuf/ptypes/timestamp"
	"google.golang.org/protobuf/reflect/protoreflect"
	"time"
)

func AnyMessageName(*any.Any) (string, error)
func Duration(*duration.Duration) (time.Duration, error)
func DurationProto(time.Duration) *duration.Duration

type DynamicAny struct {
	proto.Message
}

func (DynamicAny) ProtoMessage()
func (DynamicAny) ProtoReflect() protoreflect.Message
func (DynamicAny) Reset()
func (DynamicAny) String() string
func Empty(*any.Any) (proto.Message, error)
func Is(*any.Any, proto.Message) bool
func MarshalAny(proto.Message) (*any.Any, error)
func Timestamp(*timestamp.Timestamp) (time.Time, error)
func TimestampNow() *timestamp.Timestamp
func TimestampProto(time.Time) (*timestamp.Timestamp, error)
func TimestampString(*timestamp.Timestamp) string
func UnmarshalAny(*any.Any, proto.Message) error
