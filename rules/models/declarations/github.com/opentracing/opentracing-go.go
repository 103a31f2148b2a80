// Package github.com/opentracing/opentracing-go of github.com/opentracing/opentracing-go v1.2.0, Apache-2.0, Copyright 2016 The OpenTracing Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package opentracing

import (
	"context"
	"github.com/opentracing/opentracing-go/log"
	"time"
)

type BuiltinFormat byte

func ChildOf(SpanContext) SpanReference
func ContextWithSpan(context.Context, Span) context.Context

var ErrInvalidCarrier error
var ErrInvalidSpanContext error
var ErrSpanContextCorrupted error
var ErrSpanContextNotFound error
var ErrUnsupportedFormat error

type FinishOptions struct {
	FinishTime  time.Time
	LogRecords  []LogRecord
	BulkLogData []LogData
}

func FollowsFrom(SpanContext) SpanReference
func GlobalTracer() Tracer

type HTTPHeadersCarrier map[string][]string

func (HTTPHeadersCarrier) ForeachKey(func(key string, val string) error) error
func (HTTPHeadersCarrier) Set(string, string)
func InitGlobalTracer(Tracer)
func IsGlobalTracerRegistered() bool

type LogData struct {
	Timestamp time.Time
	Event     string
	Payload   any
}

func (*LogData) ToLogRecord() LogRecord

type LogRecord struct {
	Timestamp time.Time
	Fields    []log.Field
}
type NoopTracer struct {
}

func (NoopTracer) Extract(any, any) (SpanContext, error)
func (NoopTracer) Inject(SpanContext, any, any) error
func (NoopTracer) StartSpan(string, ...StartSpanOption) Span
func SetGlobalTracer(Tracer)

type Span interface {
	BaggageItem(string) string
	Context() SpanContext
	Finish()
	FinishWithOptions(FinishOptions)
	Log(LogData)
	LogEvent(string)
	LogEventWithPayload(string, any)
	LogFields(...log.Field)
	LogKV(...any)
	SetBaggageItem(string, string) Span
	SetOperationName(string) Span
	SetTag(string, any) Span
	Tracer() Tracer
}
type SpanContext interface {
	ForeachBaggageItem(func(k string, v string) bool)
}

func SpanFromContext(context.Context) Span

type SpanReference struct {
	Type              SpanReferenceType
	ReferencedContext SpanContext
}

func (SpanReference) Apply(*StartSpanOptions)

type SpanReferenceType int

func StartSpan(string, ...StartSpanOption) Span
func StartSpanFromContext(context.Context, string, ...StartSpanOption) (Span, context.Context)
func StartSpanFromContextWithTracer(context.Context, Tracer, string, ...StartSpanOption) (Span, context.Context)

type StartSpanOption interface {
	Apply(*StartSpanOptions)
}
type StartSpanOptions struct {
	References []SpanReference
	StartTime  time.Time
	Tags       map[string]any
}
type StartTime struct {
}

func (StartTime) Apply(*StartSpanOptions)

type Tag struct {
	Key   string
	Value any
}

func (Tag) Apply(*StartSpanOptions)
func (Tag) Set(Span)

type Tags map[string]any

func (Tags) Apply(*StartSpanOptions)

type TextMapCarrier map[string]string

func (TextMapCarrier) ForeachKey(func(key string, val string) error) error
func (TextMapCarrier) Set(string, string)

type TextMapReader interface {
	ForeachKey(func(key string, val string) error) error
}
type TextMapWriter interface {
	Set(string, string)
}
type Tracer interface {
	Extract(any, any) (SpanContext, error)
	Inject(SpanContext, any, any) error
	StartSpan(string, ...StartSpanOption) Span
}
type TracerContextWithSpanExtension interface {
	ContextWithSpanHook(context.Context, Span) context.Context
}
