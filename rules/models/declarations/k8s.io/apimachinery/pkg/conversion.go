// Package k8s.io/apimachinery/pkg/conversion of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package conversion

import (
	reflect2 "k8s.io/apimachinery/third_party/forked/golang/reflect"
	"reflect"
)

type ConversionFunc func(a any, b any, scope Scope) error
type ConversionFuncs struct {
}

func (ConversionFuncs) AddUntyped(any, any, ConversionFunc) error
func (ConversionFuncs) Merge(ConversionFuncs) ConversionFuncs
func Convert_Slice_byte_To_Slice_byte(*[]byte, *[]byte, Scope) error

type Converter struct {
}

func (*Converter) Convert(any, any, *Meta) error
func (*Converter) DefaultMeta(reflect.Type) *Meta
func (*Converter) RegisterGeneratedUntypedConversionFunc(any, any, ConversionFunc) error
func (*Converter) RegisterIgnoredConversion(any, any) error
func (*Converter) RegisterUntypedConversionFunc(any, any, ConversionFunc) error
func (*Converter) WithConversions(ConversionFuncs) *Converter

var DefaultNameFunc func(t reflect.Type) string

func EnforcePtr(any) (reflect.Value, error)

type Equalities struct {
	reflect2.Equalities
}

func (Equalities) Copy() Equalities
func EqualitiesOrDie(...any) Equalities

type Meta struct {
	Context any
}
type NameFunc func(t reflect.Type) string

func NewConversionFuncs() ConversionFuncs
func NewConverter(NameFunc) *Converter

type Scope interface {
	Convert(any, any) error
	Meta() *Meta
}
