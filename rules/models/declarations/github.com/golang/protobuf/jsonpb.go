// Package github.com/golang/protobuf/jsonpb of github.com/golang/protobuf v1.5.4, BSD-3-Clause, Copyright 2010 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package jsonpb

import (
	"encoding/json"
	"github.com/golang/protobuf/proto"
	"io"
)

type AnyResolver interface {
	Resolve(string) (proto.Message, error)
}
type JSONPBMarshaler interface {
	MarshalJSONPB(*Marshaler) ([]byte, error)
}
type JSONPBUnmarshaler interface {
	UnmarshalJSONPB(*Unmarshaler, []byte) error
}
type Marshaler struct {
	OrigName     bool
	EnumsAsInts  bool
	EmitDefaults bool
	Indent       string
	AnyResolver  AnyResolver
}

func (*Marshaler) Marshal(io.Writer, proto.Message) error
func (*Marshaler) MarshalToString(proto.Message) (string, error)
func Unmarshal(io.Reader, proto.Message) error
func UnmarshalNext(*json.Decoder, proto.Message) error
func UnmarshalString(string, proto.Message) error

type Unmarshaler struct {
	AllowUnknownFields bool
	AnyResolver        AnyResolver
}

func (*Unmarshaler) Unmarshal(io.Reader, proto.Message) error
func (*Unmarshaler) UnmarshalNext(*json.Decoder, proto.Message) error
