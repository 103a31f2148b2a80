// Package github.com/mitchellh/mapstructure of github.com/mitchellh/mapstructure v1.5.0, MIT, Copyright (c) 2013 Mitchell Hashimoto
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mapstructure

import (
	"reflect"
)

func ComposeDecodeHookFunc(...DecodeHookFunc) DecodeHookFunc
func Decode(any, any) error
func DecodeHookExec(DecodeHookFunc, reflect.Value, reflect.Value) (any, error)

type DecodeHookFunc interface {
}
type DecodeHookFuncKind func(reflect.Kind, reflect.Kind, any) (any, error)
type DecodeHookFuncType func(reflect.Type, reflect.Type, any) (any, error)
type DecodeHookFuncValue func(from reflect.Value, to reflect.Value) (any, error)

func DecodeMetadata(any, any, *Metadata) error

type Decoder struct {
}

func (*Decoder) Decode(any) error

type DecoderConfig struct {
	DecodeHook           DecodeHookFunc
	ErrorUnused          bool
	ErrorUnset           bool
	ZeroFields           bool
	WeaklyTypedInput     bool
	Squash               bool
	Metadata             *Metadata
	Result               any
	TagName              string
	IgnoreUntaggedFields bool
	MatchName            func(mapKey string, fieldName string) bool
}
type Error struct {
	Errors []string
}

func (*Error) Error() string
func (*Error) WrappedErrors() []error

type Metadata struct {
	Keys   []string
	Unused []string
	Unset  []string
}

func NewDecoder(*DecoderConfig) (*Decoder, error)
func OrComposeDecodeHookFunc(...DecodeHookFunc) DecodeHookFunc
func RecursiveStructToMapHookFunc() DecodeHookFunc
func StringToIPHookFunc() DecodeHookFunc
func StringToIPNetHookFunc() DecodeHookFunc
func StringToSliceHookFunc(string) DecodeHookFunc
func StringToTimeDurationHookFunc() DecodeHookFunc
func StringToTimeHookFunc(string) DecodeHookFunc
func TextUnmarshallerHookFunc() DecodeHookFuncType
func WeakDecode(any, any) error
func WeakDecodeMetadata(any, any, *Metadata) error
func WeaklyTypedHook(reflect.Kind, reflect.Kind, any) (any, error)
