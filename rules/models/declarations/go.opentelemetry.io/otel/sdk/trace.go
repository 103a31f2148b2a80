// Package go.opentelemetry.io/otel/sdk/trace of go.opentelemetry.io/otel/sdk v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package trace

import (
	"context"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/embedded"
	"time"
)

func AlwaysRecord(Sampler) Sampler
func AlwaysSample() Sampler

type BatchSpanProcessorOption func(o *BatchSpanProcessorOptions)
type BatchSpanProcessorOptions struct {
	MaxQueueSize       int
	BatchTimeout       time.Duration
	ExportTimeout      time.Duration
	MaxExportBatchSize int
	BlockOnQueueFull   bool
}
type Event struct {
	Name                  string
	Attributes            []attribute.KeyValue
	DroppedAttributeCount int
	Time                  time.Time
}
type IDGenerator interface {
	NewIDs(context.Context) (trace.TraceID, trace.SpanID)
	NewSpanID(context.Context, trace.TraceID) trace.SpanID
}
type Link struct {
	SpanContext           trace.SpanContext
	Attributes            []attribute.KeyValue
	DroppedAttributeCount int
}

func NeverSample() Sampler
func NewBatchSpanProcessor(SpanExporter, ...BatchSpanProcessorOption) SpanProcessor
func NewSimpleSpanProcessor(SpanExporter) SpanProcessor
func NewSpanLimits() SpanLimits
func NewTracerProvider(...TracerProviderOption) *TracerProvider
func ParentBased(Sampler, ...ParentBasedSamplerOption) Sampler

type ParentBasedSamplerOption interface {
	apply(samplerConfig) samplerConfig
}
type ReadOnlySpan interface {
	Attributes() []attribute.KeyValue
	ChildSpanCount() int
	DroppedAttributes() int
	DroppedEvents() int
	DroppedLinks() int
	EndTime() time.Time
	Events() []Event
	InstrumentationLibrary() instrumentation.Library
	InstrumentationScope() instrumentation.Scope
	Links() []Link
	Name() string
	Parent() trace.SpanContext
	Resource() *resource.Resource
	SpanContext() trace.SpanContext
	SpanKind() trace.SpanKind
	StartTime() time.Time
	Status() Status
	private()
}
type ReadWriteSpan interface {
	ReadOnlySpan
	trace.Span
}
type Sampler interface {
	Description() string
	ShouldSample(SamplingParameters) SamplingResult
}
type SamplingDecision uint8
type SamplingParameters struct {
	ParentContext context.Context
	TraceID       trace.TraceID
	Name          string
	Kind          trace.SpanKind
	Attributes    []attribute.KeyValue
	Links         []trace.Link
}
type SamplingResult struct {
	Decision   SamplingDecision
	Attributes []attribute.KeyValue
	Tracestate trace.TraceState
}
type SpanExporter interface {
	ExportSpans(context.Context, []ReadOnlySpan) error
	Shutdown(context.Context) error
}
type SpanLimits struct {
	AttributeValueLengthLimit   int
	AttributeValueDepthLimit    int
	AttributeCountLimit         int
	EventCountLimit             int
	LinkCountLimit              int
	AttributePerEventCountLimit int
	AttributePerLinkCountLimit  int
}
type SpanProcessor interface {
	ForceFlush(context.Context) error
	OnEnd(ReadOnlySpan)
	OnStart(context.Context, ReadWriteSpan)
	Shutdown(context.Context) error
}
type Status struct {
	Code        codes.Code
	Description string
}

func TraceIDRatioBased(float64) Sampler

type TracerProvider struct {
	embedded.TracerProvider
}

func (*TracerProvider) ForceFlush(context.Context) error
func (*TracerProvider) RegisterSpanProcessor(SpanProcessor)
func (*TracerProvider) Shutdown(context.Context) error
func (*TracerProvider) Tracer(string, ...trace.TracerOption) trace.Tracer
func (*TracerProvider) UnregisterSpanProcessor(SpanProcessor)

type TracerProviderOption interface {
	apply(tracerProviderConfig) tracerProviderConfig
}

func WithAttributeValueDepthLimit(int) TracerProviderOption
func WithBatchTimeout(time.Duration) BatchSpanProcessorOption
func WithBatcher(SpanExporter, ...BatchSpanProcessorOption) TracerProviderOption
func WithBlocking() BatchSpanProcessorOption
func WithExportTimeout(time.Duration) BatchSpanProcessorOption
func WithIDGenerator(IDGenerator) TracerProviderOption
func WithLocalParentNotSampled(Sampler) ParentBasedSamplerOption
func WithLocalParentSampled(Sampler) ParentBasedSamplerOption
func WithMaxExportBatchSize(int) BatchSpanProcessorOption
func WithMaxQueueSize(int) BatchSpanProcessorOption
func WithRawSpanLimits(SpanLimits) TracerProviderOption
func WithRemoteParentNotSampled(Sampler) ParentBasedSamplerOption
func WithRemoteParentSampled(Sampler) ParentBasedSamplerOption
func WithResource(*resource.Resource) TracerProviderOption
func WithSampler(Sampler) TracerProviderOption
func WithSpanLimits(SpanLimits) TracerProviderOption
func WithSpanProcessor(SpanProcessor) TracerProviderOption
func WithSyncer(SpanExporter) TracerProviderOption
func WithoutPanicRecording() TracerProviderOption

type samplerConfig struct {
}
type tracerProviderConfig struct {
}

func (tracerProviderConfig) MarshalLog() any
