// Package go.opencensus.io/trace of go.opencensus.io v0.24.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package trace

import (
	"context"
	"go.opencensus.io/trace/internal"
	"go.opencensus.io/trace/tracestate"
	"time"
)

func AlwaysSample() Sampler

type Annotation struct {
	Time       time.Time
	Message    string
	Attributes map[string]any
}

func ApplyConfig(Config)

type Attribute struct {
}

func (*Attribute) Key() string
func (*Attribute) Value() any
func BoolAttribute(string, bool) Attribute

type Config struct {
	DefaultSampler             Sampler
	IDGenerator                internal.IDGenerator
	MaxAnnotationEventsPerSpan int
	MaxMessageEventsPerSpan    int
	MaxAttributesPerSpan       int
	MaxLinksPerSpan            int
}

var DefaultTracer Tracer

type Exporter interface {
	ExportSpan(*SpanData)
}

func Float64Attribute(string, float64) Attribute
func FromContext(context.Context) *Span
func Int64Attribute(string, int64) Attribute

type Link struct {
	TraceID    TraceID
	SpanID     SpanID
	Type       LinkType
	Attributes map[string]any
}
type LinkType int32
type MessageEvent struct {
	Time                 time.Time
	EventType            MessageEventType
	MessageID            int64
	UncompressedByteSize int64
	CompressedByteSize   int64
}
type MessageEventType int32

func NeverSample() Sampler
func NewContext(context.Context, *Span) context.Context
func NewSpan(SpanInterface) *Span
func ProbabilitySampler(float64) Sampler
func RegisterExporter(Exporter)

type Sampler func(SamplingParameters) SamplingDecision
type SamplingDecision struct {
	Sample bool
}
type SamplingParameters struct {
	ParentContext   SpanContext
	TraceID         TraceID
	SpanID          SpanID
	Name            string
	HasRemoteParent bool
}
type Span struct {
}

func (*Span) AddAttributes(...Attribute)
func (*Span) AddLink(Link)
func (*Span) AddMessageReceiveEvent(int64, int64, int64)
func (*Span) AddMessageSendEvent(int64, int64, int64)
func (*Span) Annotate([]Attribute, string)
func (*Span) Annotatef([]Attribute, string, ...any)
func (*Span) End()
func (*Span) Internal() SpanInterface
func (*Span) IsRecordingEvents() bool
func (*Span) SetName(string)
func (*Span) SetStatus(Status)
func (*Span) SpanContext() SpanContext
func (*Span) String() string

type SpanContext struct {
	TraceID      TraceID
	SpanID       SpanID
	TraceOptions TraceOptions
	Tracestate   *tracestate.Tracestate
}

func (SpanContext) IsSampled() bool

type SpanData struct {
	SpanContext
	ParentSpanID  SpanID
	SpanKind      int
	Name          string
	StartTime     time.Time
	EndTime       time.Time
	Attributes    map[string]any
	Annotations   []Annotation
	MessageEvents []MessageEvent
	Status
	Links                    []Link
	HasRemoteParent          bool
	DroppedAttributeCount    int
	DroppedAnnotationCount   int
	DroppedMessageEventCount int
	DroppedLinkCount         int
	ChildSpanCount           int
}
type SpanID [8]byte

func (SpanID) String() string

type SpanInterface interface {
	AddAttributes(...Attribute)
	AddLink(Link)
	AddMessageReceiveEvent(int64, int64, int64)
	AddMessageSendEvent(int64, int64, int64)
	Annotate([]Attribute, string)
	Annotatef([]Attribute, string, ...any)
	End()
	IsRecordingEvents() bool
	SetName(string)
	SetStatus(Status)
	SpanContext() SpanContext
	String() string
}
type StartOption func(*StartOptions)
type StartOptions struct {
	Sampler  Sampler
	SpanKind int
}

func StartSpan(context.Context, string, ...StartOption) (context.Context, *Span)
func StartSpanWithRemoteParent(context.Context, string, SpanContext, ...StartOption) (context.Context, *Span)

type Status struct {
	Code    int32
	Message string
}

func StringAttribute(string, string) Attribute

type TraceID [16]byte

func (TraceID) String() string

type TraceOptions uint32

func (TraceOptions) IsSampled() bool

type Tracer interface {
	FromContext(context.Context) *Span
	NewContext(context.Context, *Span) context.Context
	StartSpan(context.Context, string, ...StartOption) (context.Context, *Span)
	StartSpanWithRemoteParent(context.Context, string, SpanContext, ...StartOption) (context.Context, *Span)
}

func UnregisterExporter(Exporter)
func WithSampler(Sampler) StartOption
func WithSpanKind(int) StartOption
