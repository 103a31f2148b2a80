// Package github.com/opentracing/opentracing-go/mocktracer of github.com/opentracing/opentracing-go v1.2.0, Apache-2.0, Copyright 2016 The OpenTracing Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mocktracer

import (
	opentracing "github.com/opentracing/opentracing-go"
	"github.com/opentracing/opentracing-go/log"
	"reflect"
	"sync"
	"time"
)

type Extractor interface {
	Extract(any) (MockSpanContext, error)
}
type Injector interface {
	Inject(MockSpanContext, any) error
}
type MockKeyValue struct {
	Key         string
	ValueKind   reflect.Kind
	ValueString string
}

func (*MockKeyValue) EmitBool(string, bool)
func (*MockKeyValue) EmitFloat32(string, float32)
func (*MockKeyValue) EmitFloat64(string, float64)
func (*MockKeyValue) EmitInt(string, int)
func (*MockKeyValue) EmitInt32(string, int32)
func (*MockKeyValue) EmitInt64(string, int64)
func (*MockKeyValue) EmitLazyLogger(log.LazyLogger)
func (*MockKeyValue) EmitObject(string, any)
func (*MockKeyValue) EmitString(string, string)
func (*MockKeyValue) EmitUint32(string, uint32)
func (*MockKeyValue) EmitUint64(string, uint64)

type MockLogRecord struct {
	Timestamp time.Time
	Fields    []MockKeyValue
}
type MockSpan struct {
	sync.RWMutex
	ParentID      int
	OperationName string
	StartTime     time.Time
	FinishTime    time.Time
	SpanContext   MockSpanContext
}

func (*MockSpan) BaggageItem(string) string
func (*MockSpan) Context() opentracing.SpanContext
func (*MockSpan) Finish()
func (*MockSpan) FinishWithOptions(opentracing.FinishOptions)
func (*MockSpan) Log(opentracing.LogData)
func (*MockSpan) LogEvent(string)
func (*MockSpan) LogEventWithPayload(string, any)
func (*MockSpan) LogFields(...log.Field)
func (*MockSpan) LogKV(...any)
func (*MockSpan) Logs() []MockLogRecord
func (*MockSpan) SetBaggageItem(string, string) opentracing.Span
func (*MockSpan) SetOperationName(string) opentracing.Span
func (*MockSpan) SetTag(string, any) opentracing.Span
func (*MockSpan) String() string
func (*MockSpan) Tag(string) any
func (*MockSpan) Tags() map[string]any
func (*MockSpan) Tracer() opentracing.Tracer

type MockSpanContext struct {
	TraceID int
	SpanID  int
	Sampled bool
	Baggage map[string]string
}

func (MockSpanContext) ForeachBaggageItem(func(k string, v string) bool)
func (MockSpanContext) WithBaggageItem(string, string) MockSpanContext

type MockTracer struct {
	sync.RWMutex
}

func (*MockTracer) Extract(any, any) (opentracing.SpanContext, error)
func (*MockTracer) FinishedSpans() []*MockSpan
func (*MockTracer) Inject(opentracing.SpanContext, any, any) error
func (*MockTracer) RegisterExtractor(any, Extractor)
func (*MockTracer) RegisterInjector(any, Injector)
func (*MockTracer) Reset()
func (*MockTracer) StartSpan(string, ...opentracing.StartSpanOption) opentracing.Span
func New() *MockTracer

type TextMapPropagator struct {
	HTTPHeaders bool
}

func (*TextMapPropagator) Extract(any) (MockSpanContext, error)
func (*TextMapPropagator) Inject(MockSpanContext, any) error
