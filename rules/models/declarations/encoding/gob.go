// Package encoding/gob of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package gob

import (
	"io"
	"reflect"
)

type CommonType struct {
	Name string
	Id   typeId
}
type Decoder struct {
}

func (*Decoder) Decode(any) error
func (*Decoder) DecodeValue(reflect.Value) error

type Encoder struct {
}

func (*Encoder) Encode(any) error
func (*Encoder) EncodeValue(reflect.Value) error

type GobDecoder interface {
	GobDecode([]byte) error
}
type GobEncoder interface {
	GobEncode() ([]byte, error)
}

func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder
func Register(any)
func RegisterName(string, any)

type typeId int32
