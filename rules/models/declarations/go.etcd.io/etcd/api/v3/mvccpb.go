// Package go.etcd.io/etcd/api/v3/mvccpb of go.etcd.io/etcd/api/v3 v3.7.3, Apache-2.0, Copyright 2020 The etcd Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mvccpb

import (
	"google.golang.org/protobuf/reflect/protoreflect"
)

type Event struct {
	Type   Event_EventType
	Kv     *KeyValue
	PrevKv *KeyValue
}

func (*Event) GetKv() *KeyValue
func (*Event) GetPrevKv() *KeyValue
func (*Event) GetType() Event_EventType
func (*Event) IsCreate() bool
func (*Event) IsModify() bool
func (*Event) ProtoMessage()
func (*Event) ProtoReflect() protoreflect.Message
func (*Event) Reset()
func (*Event) String() string

type Event_EventType int32

func (Event_EventType) Descriptor() protoreflect.EnumDescriptor
func (Event_EventType) Enum() *Event_EventType
func (Event_EventType) EnumDescriptor() ([]byte, []int)
func (Event_EventType) Number() protoreflect.EnumNumber
func (Event_EventType) String() string
func (Event_EventType) Type() protoreflect.EnumType

var Event_EventType_name map[int32]string
var Event_EventType_value map[string]int32
var File_kv_proto protoreflect.FileDescriptor

type KeyValue struct {
	Key            []byte
	CreateRevision int64
	ModRevision    int64
	Version        int64
	Value          []byte
	Lease          int64
}

func (*KeyValue) GetCreateRevision() int64
func (*KeyValue) GetKey() []byte
func (*KeyValue) GetLease() int64
func (*KeyValue) GetModRevision() int64
func (*KeyValue) GetValue() []byte
func (*KeyValue) GetVersion() int64
func (*KeyValue) ProtoMessage()
func (*KeyValue) ProtoReflect() protoreflect.Message
func (*KeyValue) Reset()
func (*KeyValue) String() string
