// Package github.com/prometheus/client_model/go of github.com/prometheus/client_model v0.6.3, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package io_prometheus_client

import (
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/timestamppb"
)

type Bucket struct {
	CumulativeCount      *uint64
	CumulativeCountFloat *float64
	UpperBound           *float64
	Exemplar             *Exemplar
}

func (*Bucket) GetCumulativeCount() uint64
func (*Bucket) GetCumulativeCountFloat() float64
func (*Bucket) GetExemplar() *Exemplar
func (*Bucket) GetUpperBound() float64
func (*Bucket) ProtoMessage()
func (*Bucket) ProtoReflect() protoreflect.Message
func (*Bucket) Reset()
func (*Bucket) String() string

type BucketSpan struct {
	Offset *int32
	Length *uint32
}

func (*BucketSpan) GetLength() uint32
func (*BucketSpan) GetOffset() int32
func (*BucketSpan) ProtoMessage()
func (*BucketSpan) ProtoReflect() protoreflect.Message
func (*BucketSpan) Reset()
func (*BucketSpan) String() string

type Counter struct {
	Value            *float64
	Exemplar         *Exemplar
	CreatedTimestamp *timestamppb.Timestamp
}

func (*Counter) GetCreatedTimestamp() *timestamppb.Timestamp
func (*Counter) GetExemplar() *Exemplar
func (*Counter) GetValue() float64
func (*Counter) ProtoMessage()
func (*Counter) ProtoReflect() protoreflect.Message
func (*Counter) Reset()
func (*Counter) String() string

type Exemplar struct {
	Label     []*LabelPair
	Value     *float64
	Timestamp *timestamppb.Timestamp
}

func (*Exemplar) GetLabel() []*LabelPair
func (*Exemplar) GetTimestamp() *timestamppb.Timestamp
func (*Exemplar) GetValue() float64
func (*Exemplar) ProtoMessage()
func (*Exemplar) ProtoReflect() protoreflect.Message
func (*Exemplar) Reset()
func (*Exemplar) String() string

var File_io_prometheus_client_metrics_proto protoreflect.FileDescriptor

type Gauge struct {
	Value *float64
}

func (*Gauge) GetValue() float64
func (*Gauge) ProtoMessage()
func (*Gauge) ProtoReflect() protoreflect.Message
func (*Gauge) Reset()
func (*Gauge) String() string

type Histogram struct {
	SampleCount      *uint64
	SampleCountFloat *float64
	SampleSum        *float64
	Bucket           []*Bucket
	CreatedTimestamp *timestamppb.Timestamp
	Schema           *int32
	ZeroThreshold    *float64
	ZeroCount        *uint64
	ZeroCountFloat   *float64
	NegativeSpan     []*BucketSpan
	NegativeDelta    []int64
	NegativeCount    []float64
	PositiveSpan     []*BucketSpan
	PositiveDelta    []int64
	PositiveCount    []float64
	Exemplars        []*Exemplar
}

func (*Histogram) GetBucket() []*Bucket
func (*Histogram) GetCreatedTimestamp() *timestamppb.Timestamp
func (*Histogram) GetExemplars() []*Exemplar
func (*Histogram) GetNegativeCount() []float64
func (*Histogram) GetNegativeDelta() []int64
func (*Histogram) GetNegativeSpan() []*BucketSpan
func (*Histogram) GetPositiveCount() []float64
func (*Histogram) GetPositiveDelta() []int64
func (*Histogram) GetPositiveSpan() []*BucketSpan
func (*Histogram) GetSampleCount() uint64
func (*Histogram) GetSampleCountFloat() float64
func (*Histogram) GetSampleSum() float64
func (*Histogram) GetSchema() int32
func (*Histogram) GetZeroCount() uint64
func (*Histogram) GetZeroCountFloat() float64
func (*Histogram) GetZeroThreshold() float64
func (*Histogram) ProtoMessage()
func (*Histogram) ProtoReflect() protoreflect.Message
func (*Histogram) Reset()
func (*Histogram) String() string

type LabelPair struct {
	Name  *string
	Value *string
}

func (*LabelPair) GetName() string
func (*LabelPair) GetValue() string
func (*LabelPair) ProtoMessage()
func (*LabelPair) ProtoReflect() protoreflect.Message
func (*LabelPair) Reset()
func (*LabelPair) String() string

type Metric struct {
	Label       []*LabelPair
	Gauge       *Gauge
	Counter     *Counter
	Summary     *Summary
	Untyped     *Untyped
	Histogram   *Histogram
	TimestampMs *int64
}

func (*Metric) GetCounter() *Counter
func (*Metric) GetGauge() *Gauge
func (*Metric) GetHistogram() *Histogram
func (*Metric) GetLabel() []*LabelPair
func (*Metric) GetSummary() *Summary
func (*Metric) GetTimestampMs() int64
func (*Metric) GetUntyped() *Untyped
func (*Metric) ProtoMessage()
func (*Metric) ProtoReflect() protoreflect.Message
func (*Metric) Reset()
func (*Metric) String() string

type MetricFamily struct {
	Name   *string
	Help   *string
	Type   *MetricType
	Metric []*Metric
	Unit   *string
}

func (*MetricFamily) GetHelp() string
func (*MetricFamily) GetMetric() []*Metric
func (*MetricFamily) GetName() string
func (*MetricFamily) GetType() MetricType
func (*MetricFamily) GetUnit() string
func (*MetricFamily) ProtoMessage()
func (*MetricFamily) ProtoReflect() protoreflect.Message
func (*MetricFamily) Reset()
func (*MetricFamily) String() string

type MetricType int32

func (MetricType) Descriptor() protoreflect.EnumDescriptor
func (MetricType) Enum() *MetricType
func (MetricType) EnumDescriptor() ([]byte, []int)
func (MetricType) Number() protoreflect.EnumNumber
func (MetricType) String() string
func (MetricType) Type() protoreflect.EnumType
func (*MetricType) UnmarshalJSON([]byte) error

var MetricType_name map[int32]string
var MetricType_value map[string]int32

type Quantile struct {
	Quantile *float64
	Value    *float64
}

func (*Quantile) GetQuantile() float64
func (*Quantile) GetValue() float64
func (*Quantile) ProtoMessage()
func (*Quantile) ProtoReflect() protoreflect.Message
func (*Quantile) Reset()
func (*Quantile) String() string

type Summary struct {
	SampleCount      *uint64
	SampleSum        *float64
	Quantile         []*Quantile
	CreatedTimestamp *timestamppb.Timestamp
}

func (*Summary) GetCreatedTimestamp() *timestamppb.Timestamp
func (*Summary) GetQuantile() []*Quantile
func (*Summary) GetSampleCount() uint64
func (*Summary) GetSampleSum() float64
func (*Summary) ProtoMessage()
func (*Summary) ProtoReflect() protoreflect.Message
func (*Summary) Reset()
func (*Summary) String() string

type Untyped struct {
	Value *float64
}

func (*Untyped) GetValue() float64
func (*Untyped) ProtoMessage()
func (*Untyped) ProtoReflect() protoreflect.Message
func (*Untyped) Reset()
func (*Untyped) String() string
