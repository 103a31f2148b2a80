// Package github.com/opentracing/opentracing-go/log of github.com/opentracing/opentracing-go v1.2.0, Apache-2.0, Copyright 2016 The OpenTracing Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package log

func Bool(string, bool) Field

type Encoder interface {
	EmitBool(string, bool)
	EmitFloat32(string, float32)
	EmitFloat64(string, float64)
	EmitInt(string, int)
	EmitInt32(string, int32)
	EmitInt64(string, int64)
	EmitLazyLogger(LazyLogger)
	EmitObject(string, any)
	EmitString(string, string)
	EmitUint32(string, uint32)
	EmitUint64(string, uint64)
}

func Error(error) Field
func Event(string) Field

type Field struct {
}

func (Field) Key() string
func (Field) Marshal(Encoder)
func (Field) String() string
func (Field) Value() any
func Float32(string, float32) Field
func Float64(string, float64) Field
func Int(string, int) Field
func Int32(string, int32) Field
func Int64(string, int64) Field
func InterleavedKVToFields(...any) ([]Field, error)
func Lazy(LazyLogger) Field

type LazyLogger func(fv Encoder)

func Message(string) Field
func Noop() Field
func Object(string, any) Field
func String(string, string) Field
func Uint32(string, uint32) Field
func Uint64(string, uint64) Field
