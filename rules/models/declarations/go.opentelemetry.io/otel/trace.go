// Package go.opentelemetry.io/otel/trace of go.opentelemetry.io/otel/trace v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package trace

import (
	"context"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace/embedded"
	"time"
)

func ContextWithRemoteSpanContext(context.Context, SpanContext) context.Context
func ContextWithSpan(context.Context, Span) context.Context
func ContextWithSpanContext(context.Context, SpanContext) context.Context

type EventConfig struct {
}

func (*EventConfig) Attributes() []attribute.KeyValue
func (*EventConfig) StackTrace() bool
func (*EventConfig) Timestamp() time.Time

type EventOption interface {
	applyEvent(EventConfig) EventConfig
}
type Link struct {
	SpanContext SpanContext
	Attributes  []attribute.KeyValue
}

func LinkFromContext(context.Context, ...attribute.KeyValue) Link
func NewEventConfig(...EventOption) EventConfig
func NewNoopTracerProvider() TracerProvider
func NewSpanContext(SpanContextConfig) SpanContext
func NewSpanEndConfig(...SpanEndOption) SpanConfig
func NewSpanStartConfig(...SpanStartOption) SpanConfig
func NewTracerConfig(...TracerOption) TracerConfig
func ParseTraceState(string) (TraceState, error)

type Span interface {
	AddEvent(string, ...EventOption)
	AddLink(Link)
	End(...SpanEndOption)
	IsRecording() bool
	RecordError(error, ...EventOption)
	SetAttributes(...attribute.KeyValue)
	SetName(string)
	SetStatus(codes.Code, string)
	SpanContext() SpanContext
	TracerProvider() TracerProvider
	embedded.Span
}
type SpanConfig struct {
}

func (*SpanConfig) Attributes() []attribute.KeyValue
func (*SpanConfig) Links() []Link
func (*SpanConfig) NewRoot() bool
func (*SpanConfig) SpanKind() SpanKind
func (*SpanConfig) StackTrace() bool
func (*SpanConfig) Timestamp() time.Time

type SpanContext struct {
}

func (SpanContext) Equal(SpanContext) bool
func (SpanContext) HasSpanID() bool
func (SpanContext) HasTraceID() bool
func (SpanContext) IsRandom() bool
func (SpanContext) IsRemote() bool
func (SpanContext) IsSampled() bool
func (SpanContext) IsValid() bool
func (SpanContext) MarshalJSON() ([]byte, error)
func (SpanContext) SpanID() SpanID
func (SpanContext) TraceFlags() TraceFlags
func (SpanContext) TraceID() TraceID
func (SpanContext) TraceState() TraceState
func (SpanContext) WithRemote(bool) SpanContext
func (SpanContext) WithSpanID(SpanID) SpanContext
func (SpanContext) WithTraceFlags(TraceFlags) SpanContext
func (SpanContext) WithTraceID(TraceID) SpanContext
func (SpanContext) WithTraceState(TraceState) SpanContext

type SpanContextConfig struct {
	TraceID    TraceID
	SpanID     SpanID
	TraceFlags TraceFlags
	TraceState TraceState
	Remote     bool
}

func SpanContextFromContext(context.Context) SpanContext

type SpanEndEventOption interface {
	EventOption
	SpanEndOption
}
type SpanEndOption interface {
	applySpanEnd(SpanConfig) SpanConfig
}
type SpanEventOption interface {
	EventOption
	SpanOption
}

func SpanFromContext(context.Context) Span

type SpanID [8]byte

func (SpanID) IsValid() bool
func (SpanID) MarshalJSON() ([]byte, error)
func (SpanID) String() string
func SpanIDFromHex(string) (SpanID, error)

type SpanKind int

func (SpanKind) String() string

type SpanOption interface {
	SpanEndOption
	SpanStartOption
}
type SpanStartEventOption interface {
	EventOption
	SpanStartOption
}
type SpanStartOption interface {
	applySpanStart(SpanConfig) SpanConfig
}
type TraceFlags byte

func (TraceFlags) IsRandom() bool
func (TraceFlags) IsSampled() bool
func (TraceFlags) MarshalJSON() ([]byte, error)
func (TraceFlags) String() string
func (TraceFlags) WithRandom(bool) TraceFlags
func (TraceFlags) WithSampled(bool) TraceFlags

type TraceID [16]byte

func (TraceID) IsValid() bool
func (TraceID) MarshalJSON() ([]byte, error)
func (TraceID) String() string
func TraceIDFromHex(string) (TraceID, error)

type TraceState struct {
}

func (TraceState) Delete(string) TraceState
func (TraceState) Get(string) string
func (TraceState) Insert(string, string) (TraceState, error)
func (TraceState) Len() int
func (TraceState) MarshalJSON() ([]byte, error)
func (TraceState) String() string
func (TraceState) Walk(func(key string, value string) bool)

type Tracer interface {
	Start(context.Context, string, ...SpanStartOption) (context.Context, Span)
	embedded.Tracer
}
type TracerConfig struct {
}

func (*TracerConfig) InstrumentationAttributes() attribute.Set
func (*TracerConfig) InstrumentationVersion() string
func (*TracerConfig) SchemaURL() string

type TracerOption interface {
	apply(TracerConfig) TracerConfig
}
type TracerProvider interface {
	Tracer(string, ...TracerOption) Tracer
	embedded.TracerProvider
}

func ValidateSpanKind(SpanKind) SpanKind
func WithAttributes(...attribute.KeyValue) SpanStartEventOption
func WithInstrumentationAttributeSet(attribute.Set) TracerOption
func WithInstrumentationAttributes(...attribute.KeyValue) TracerOption
func WithInstrumentationVersion(string) TracerOption
func WithLinks(...Link) SpanStartOption
func WithNewRoot() SpanStartOption
func WithSchemaURL(string) TracerOption
func WithSpanKind(SpanKind) SpanStartOption
func WithStackTrace(bool) SpanEndEventOption
func WithTimestamp(time.Time) SpanEventOption
