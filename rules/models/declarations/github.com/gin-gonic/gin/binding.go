// Package github.com/gin-gonic/gin/binding of github.com/gin-gonic/gin v1.12.0, MIT, Copyright (c) 2014 Manuel Martínez-Almeida
//
// Declarations without bodies, written by ci/declare; not to be edited.

package binding

import (
	"net/http"
)

var BSON BindingBody

type BindUnmarshaler interface {
	UnmarshalParam(string) error
}
type Binding interface {
	Bind(*http.Request, any) error
	Name() string
}
type BindingBody interface {
	BindBody([]byte, any) error
	Binding
}
type BindingUri interface {
	BindUri(map[string][]string, any) error
	Name() string
}

func Default(string, string) Binding

var EnableDecoderDisallowUnknownFields bool
var EnableDecoderUseNumber bool
var ErrConvertMapStringSlice error
var ErrConvertToMapString error
var ErrMultiFileHeader error
var ErrMultiFileHeaderLenInvalid error
var Form Binding
var FormMultipart Binding
var FormPost Binding
var Header Binding
var JSON BindingBody

func MapFormWithTag(any, map[string][]string, string) error

var MsgPack BindingBody
var Plain BindingBody
var ProtoBuf BindingBody
var Query Binding

type SliceValidationError []error

func (SliceValidationError) Error() string

type StructValidator interface {
	Engine() any
	ValidateStruct(any) error
}

var TOML BindingBody
var Uri BindingUri
var Validator StructValidator
var XML BindingBody
var YAML BindingBody
