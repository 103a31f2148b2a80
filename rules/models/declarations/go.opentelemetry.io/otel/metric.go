// Package go.opentelemetry.io/otel/metric of go.opentelemetry.io/otel/metric v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package metric

import (
	"context"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric/embedded"
)

type AddConfig struct {
}

func (AddConfig) Attributes() attribute.Set

type AddOption interface {
	applyAdd(AddConfig) AddConfig
}
type Callback func(context.Context, Observer) error
type Float64Callback func(context.Context, Float64Observer) error
type Float64Counter interface {
	Add(context.Context, float64, ...AddOption)
	Enabled(context.Context) bool
	embedded.Float64Counter
}
type Float64CounterConfig struct {
}

func (Float64CounterConfig) Description() string
func (Float64CounterConfig) Unit() string

type Float64CounterOption interface {
	applyFloat64Counter(Float64CounterConfig) Float64CounterConfig
}
type Float64Gauge interface {
	Enabled(context.Context) bool
	Record(context.Context, float64, ...RecordOption)
	embedded.Float64Gauge
}
type Float64GaugeConfig struct {
}

func (Float64GaugeConfig) Description() string
func (Float64GaugeConfig) Unit() string

type Float64GaugeOption interface {
	applyFloat64Gauge(Float64GaugeConfig) Float64GaugeConfig
}
type Float64Histogram interface {
	Enabled(context.Context) bool
	Record(context.Context, float64, ...RecordOption)
	embedded.Float64Histogram
}
type Float64HistogramConfig struct {
}

func (Float64HistogramConfig) Description() string
func (Float64HistogramConfig) ExplicitBucketBoundaries() []float64
func (Float64HistogramConfig) Unit() string

type Float64HistogramOption interface {
	applyFloat64Histogram(Float64HistogramConfig) Float64HistogramConfig
}
type Float64Observable interface {
	Observable
	float64Observable()
}
type Float64ObservableCounter interface {
	Float64Observable
	embedded.Float64ObservableCounter
}
type Float64ObservableCounterConfig struct {
}

func (Float64ObservableCounterConfig) Callbacks() []Float64Callback
func (Float64ObservableCounterConfig) Description() string
func (Float64ObservableCounterConfig) Unit() string

type Float64ObservableCounterOption interface {
	applyFloat64ObservableCounter(Float64ObservableCounterConfig) Float64ObservableCounterConfig
}
type Float64ObservableGauge interface {
	Float64Observable
	embedded.Float64ObservableGauge
}
type Float64ObservableGaugeConfig struct {
}

func (Float64ObservableGaugeConfig) Callbacks() []Float64Callback
func (Float64ObservableGaugeConfig) Description() string
func (Float64ObservableGaugeConfig) Unit() string

type Float64ObservableGaugeOption interface {
	applyFloat64ObservableGauge(Float64ObservableGaugeConfig) Float64ObservableGaugeConfig
}
type Float64ObservableOption interface {
	Float64ObservableCounterOption
	Float64ObservableGaugeOption
	Float64ObservableUpDownCounterOption
}
type Float64ObservableUpDownCounter interface {
	Float64Observable
	embedded.Float64ObservableUpDownCounter
}
type Float64ObservableUpDownCounterConfig struct {
}

func (Float64ObservableUpDownCounterConfig) Callbacks() []Float64Callback
func (Float64ObservableUpDownCounterConfig) Description() string
func (Float64ObservableUpDownCounterConfig) Unit() string

type Float64ObservableUpDownCounterOption interface {
	applyFloat64ObservableUpDownCounter(Float64ObservableUpDownCounterConfig) Float64ObservableUpDownCounterConfig
}
type Float64Observer interface {
	Observe(float64, ...ObserveOption)
	embedded.Float64Observer
}
type Float64UpDownCounter interface {
	Add(context.Context, float64, ...AddOption)
	Enabled(context.Context) bool
	embedded.Float64UpDownCounter
}
type Float64UpDownCounterConfig struct {
}

func (Float64UpDownCounterConfig) Description() string
func (Float64UpDownCounterConfig) Unit() string

type Float64UpDownCounterOption interface {
	applyFloat64UpDownCounter(Float64UpDownCounterConfig) Float64UpDownCounterConfig
}
type HistogramOption interface {
	Float64HistogramOption
	Int64HistogramOption
}
type InstrumentOption interface {
	Float64CounterOption
	Float64GaugeOption
	Float64HistogramOption
	Float64ObservableCounterOption
	Float64ObservableGaugeOption
	Float64ObservableUpDownCounterOption
	Float64UpDownCounterOption
	Int64CounterOption
	Int64GaugeOption
	Int64HistogramOption
	Int64ObservableCounterOption
	Int64ObservableGaugeOption
	Int64ObservableUpDownCounterOption
	Int64UpDownCounterOption
}
type Int64Callback func(context.Context, Int64Observer) error
type Int64Counter interface {
	Add(context.Context, int64, ...AddOption)
	Enabled(context.Context) bool
	embedded.Int64Counter
}
type Int64CounterConfig struct {
}

func (Int64CounterConfig) Description() string
func (Int64CounterConfig) Unit() string

type Int64CounterOption interface {
	applyInt64Counter(Int64CounterConfig) Int64CounterConfig
}
type Int64Gauge interface {
	Enabled(context.Context) bool
	Record(context.Context, int64, ...RecordOption)
	embedded.Int64Gauge
}
type Int64GaugeConfig struct {
}

func (Int64GaugeConfig) Description() string
func (Int64GaugeConfig) Unit() string

type Int64GaugeOption interface {
	applyInt64Gauge(Int64GaugeConfig) Int64GaugeConfig
}
type Int64Histogram interface {
	Enabled(context.Context) bool
	Record(context.Context, int64, ...RecordOption)
	embedded.Int64Histogram
}
type Int64HistogramConfig struct {
}

func (Int64HistogramConfig) Description() string
func (Int64HistogramConfig) ExplicitBucketBoundaries() []float64
func (Int64HistogramConfig) Unit() string

type Int64HistogramOption interface {
	applyInt64Histogram(Int64HistogramConfig) Int64HistogramConfig
}
type Int64Observable interface {
	Observable
	int64Observable()
}
type Int64ObservableCounter interface {
	Int64Observable
	embedded.Int64ObservableCounter
}
type Int64ObservableCounterConfig struct {
}

func (Int64ObservableCounterConfig) Callbacks() []Int64Callback
func (Int64ObservableCounterConfig) Description() string
func (Int64ObservableCounterConfig) Unit() string

type Int64ObservableCounterOption interface {
	applyInt64ObservableCounter(Int64ObservableCounterConfig) Int64ObservableCounterConfig
}
type Int64ObservableGauge interface {
	Int64Observable
	embedded.Int64ObservableGauge
}
type Int64ObservableGaugeConfig struct {
}

func (Int64ObservableGaugeConfig) Callbacks() []Int64Callback
func (Int64ObservableGaugeConfig) Description() string
func (Int64ObservableGaugeConfig) Unit() string

type Int64ObservableGaugeOption interface {
	applyInt64ObservableGauge(Int64ObservableGaugeConfig) Int64ObservableGaugeConfig
}
type Int64ObservableOption interface {
	Int64ObservableCounterOption
	Int64ObservableGaugeOption
	Int64ObservableUpDownCounterOption
}
type Int64ObservableUpDownCounter interface {
	Int64Observable
	embedded.Int64ObservableUpDownCounter
}
type Int64ObservableUpDownCounterConfig struct {
}

func (Int64ObservableUpDownCounterConfig) Callbacks() []Int64Callback
func (Int64ObservableUpDownCounterConfig) Description() string
func (Int64ObservableUpDownCounterConfig) Unit() string

type Int64ObservableUpDownCounterOption interface {
	applyInt64ObservableUpDownCounter(Int64ObservableUpDownCounterConfig) Int64ObservableUpDownCounterConfig
}
type Int64Observer interface {
	Observe(int64, ...ObserveOption)
	embedded.Int64Observer
}
type Int64UpDownCounter interface {
	Add(context.Context, int64, ...AddOption)
	Enabled(context.Context) bool
	embedded.Int64UpDownCounter
}
type Int64UpDownCounterConfig struct {
}

func (Int64UpDownCounterConfig) Description() string
func (Int64UpDownCounterConfig) Unit() string

type Int64UpDownCounterOption interface {
	applyInt64UpDownCounter(Int64UpDownCounterConfig) Int64UpDownCounterConfig
}
type MeasurementOption interface {
	AddOption
	ObserveOption
	RecordOption
}
type Meter interface {
	Float64Counter(string, ...Float64CounterOption) (Float64Counter, error)
	Float64Gauge(string, ...Float64GaugeOption) (Float64Gauge, error)
	Float64Histogram(string, ...Float64HistogramOption) (Float64Histogram, error)
	Float64ObservableCounter(string, ...Float64ObservableCounterOption) (Float64ObservableCounter, error)
	Float64ObservableGauge(string, ...Float64ObservableGaugeOption) (Float64ObservableGauge, error)
	Float64ObservableUpDownCounter(string, ...Float64ObservableUpDownCounterOption) (Float64ObservableUpDownCounter, error)
	Float64UpDownCounter(string, ...Float64UpDownCounterOption) (Float64UpDownCounter, error)
	Int64Counter(string, ...Int64CounterOption) (Int64Counter, error)
	Int64Gauge(string, ...Int64GaugeOption) (Int64Gauge, error)
	Int64Histogram(string, ...Int64HistogramOption) (Int64Histogram, error)
	Int64ObservableCounter(string, ...Int64ObservableCounterOption) (Int64ObservableCounter, error)
	Int64ObservableGauge(string, ...Int64ObservableGaugeOption) (Int64ObservableGauge, error)
	Int64ObservableUpDownCounter(string, ...Int64ObservableUpDownCounterOption) (Int64ObservableUpDownCounter, error)
	Int64UpDownCounter(string, ...Int64UpDownCounterOption) (Int64UpDownCounter, error)
	RegisterCallback(Callback, ...Observable) (Registration, error)
	embedded.Meter
}
type MeterConfig struct {
}

func (MeterConfig) InstrumentationAttributes() attribute.Set
func (MeterConfig) InstrumentationVersion() string
func (MeterConfig) SchemaURL() string

type MeterOption interface {
	applyMeter(MeterConfig) MeterConfig
}
type MeterProvider interface {
	Meter(string, ...MeterOption) Meter
	embedded.MeterProvider
}

func NewAddConfig([]AddOption) AddConfig
func NewFloat64CounterConfig(...Float64CounterOption) Float64CounterConfig
func NewFloat64GaugeConfig(...Float64GaugeOption) Float64GaugeConfig
func NewFloat64HistogramConfig(...Float64HistogramOption) Float64HistogramConfig
func NewFloat64ObservableCounterConfig(...Float64ObservableCounterOption) Float64ObservableCounterConfig
func NewFloat64ObservableGaugeConfig(...Float64ObservableGaugeOption) Float64ObservableGaugeConfig
func NewFloat64ObservableUpDownCounterConfig(...Float64ObservableUpDownCounterOption) Float64ObservableUpDownCounterConfig
func NewFloat64UpDownCounterConfig(...Float64UpDownCounterOption) Float64UpDownCounterConfig
func NewInt64CounterConfig(...Int64CounterOption) Int64CounterConfig
func NewInt64GaugeConfig(...Int64GaugeOption) Int64GaugeConfig
func NewInt64HistogramConfig(...Int64HistogramOption) Int64HistogramConfig
func NewInt64ObservableCounterConfig(...Int64ObservableCounterOption) Int64ObservableCounterConfig
func NewInt64ObservableGaugeConfig(...Int64ObservableGaugeOption) Int64ObservableGaugeConfig
func NewInt64ObservableUpDownCounterConfig(...Int64ObservableUpDownCounterOption) Int64ObservableUpDownCounterConfig
func NewInt64UpDownCounterConfig(...Int64UpDownCounterOption) Int64UpDownCounterConfig
func NewMeterConfig(...MeterOption) MeterConfig
func NewObserveConfig([]ObserveOption) ObserveConfig
func NewRecordConfig([]RecordOption) RecordConfig

type Observable interface {
	observable()
}
type ObserveConfig struct {
}

func (ObserveConfig) Attributes() attribute.Set

type ObserveOption interface {
	applyObserve(ObserveConfig) ObserveConfig
}
type Observer interface {
	ObserveFloat64(Float64Observable, float64, ...ObserveOption)
	ObserveInt64(Int64Observable, int64, ...ObserveOption)
	embedded.Observer
}
type RecordConfig struct {
}

func (RecordConfig) Attributes() attribute.Set

type RecordOption interface {
	applyRecord(RecordConfig) RecordConfig
}
type Registration interface {
	Unregister() error
	embedded.Registration
}

func WithAttributeSet(attribute.Set) MeasurementOption
func WithAttributes(...attribute.KeyValue) MeasurementOption
func WithDescription(string) InstrumentOption
func WithExplicitBucketBoundaries(...float64) HistogramOption
func WithFloat64Callback(Float64Callback) Float64ObservableOption
func WithInstrumentationAttributeSet(attribute.Set) MeterOption
func WithInstrumentationAttributes(...attribute.KeyValue) MeterOption
func WithInstrumentationVersion(string) MeterOption
func WithInt64Callback(Int64Callback) Int64ObservableOption
func WithSchemaURL(string) MeterOption
func WithUnit(string) InstrumentOption
