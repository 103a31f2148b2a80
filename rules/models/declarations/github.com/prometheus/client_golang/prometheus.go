// Package github.com/prometheus/client_golang/prometheus of github.com/prometheus/client_golang v1.25.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package prometheus

import (
	"github.com/prometheus/client_golang/prometheus/internal"
	io_prometheus_client "github.com/prometheus/client_model/go"
	"time"
)

type AlreadyRegisteredError struct {
	ExistingCollector Collector
	NewCollector      Collector
}

func (AlreadyRegisteredError) Error() string
func BuildFQName(string, string, string) string

type Collector interface {
	Collect(chan<- Metric)
	Describe(chan<- *Desc)
}
type CollectorFunc func(chan<- Metric)

func (CollectorFunc) Collect(chan<- Metric)
func (CollectorFunc) Describe(chan<- *Desc)

type ConstrainableLabels interface {
	compile() *compiledLabels
	labelNames() []string
}
type ConstrainedLabel struct {
	Name       string
	Constraint LabelConstraint
}
type ConstrainedLabels []ConstrainedLabel
type Counter interface {
	Add(float64)
	Collector
	Inc()
	Metric
}
type CounterFunc interface {
	Collector
	Metric
}

var CounterMetricTypePtr *io_prometheus_client.MetricType

type CounterOpts struct {
	Namespace   string
	Subsystem   string
	Name        string
	Help        string
	Unit        string
	ConstLabels Labels
}
type CounterVec struct {
	*MetricVec
}

func (*CounterVec) CurryWith(Labels) (*CounterVec, error)
func (*CounterVec) GetMetricWith(Labels) (Counter, error)
func (*CounterVec) GetMetricWithLabelValues(...string) (Counter, error)
func (*CounterVec) MustCurryWith(Labels) *CounterVec
func (*CounterVec) With(Labels) Counter
func (*CounterVec) WithLabelValues(...string) Counter

type CounterVecOpts struct {
	CounterOpts
	VariableLabels ConstrainableLabels
}

var DefBuckets []float64
var DefaultGatherer Gatherer
var DefaultRegisterer Registerer

type Desc struct {
}

func (*Desc) Err() error
func (*Desc) String() string

type DescOpt func(*Desc)

func DescribeByCollect(Collector, chan<- *Desc)

type Exemplar struct {
	Value     float64
	Labels    Labels
	Timestamp time.Time
}
type ExemplarAdder interface {
	AddWithExemplar(float64, Labels)
}
type ExemplarObserver interface {
	ObserveWithExemplar(float64, Labels)
}

func ExponentialBuckets(float64, float64, int) []float64
func ExponentialBucketsRange(float64, float64, int) []float64

type Gatherer interface {
	Gather() ([]*io_prometheus_client.MetricFamily, error)
}
type GathererFunc func() ([]*io_prometheus_client.MetricFamily, error)

func (GathererFunc) Gather() ([]*io_prometheus_client.MetricFamily, error)

type Gatherers []Gatherer

func (Gatherers) Gather() ([]*io_prometheus_client.MetricFamily, error)

type Gauge interface {
	Add(float64)
	Collector
	Dec()
	Inc()
	Metric
	Set(float64)
	SetToCurrentTime()
	Sub(float64)
}
type GaugeFunc interface {
	Collector
	Metric
}

var GaugeMetricTypePtr *io_prometheus_client.MetricType

type GaugeOpts struct {
	Namespace   string
	Subsystem   string
	Name        string
	Help        string
	Unit        string
	ConstLabels Labels
}
type GaugeVec struct {
	*MetricVec
}

func (*GaugeVec) CurryWith(Labels) (*GaugeVec, error)
func (*GaugeVec) GetMetricWith(Labels) (Gauge, error)
func (*GaugeVec) GetMetricWithLabelValues(...string) (Gauge, error)
func (*GaugeVec) MustCurryWith(Labels) *GaugeVec
func (*GaugeVec) With(Labels) Gauge
func (*GaugeVec) WithLabelValues(...string) Gauge

type GaugeVecOpts struct {
	GaugeOpts
	VariableLabels ConstrainableLabels
}
type Histogram interface {
	Collector
	Metric
	Observe(float64)
}
type HistogramOpts struct {
	Namespace                       string
	Subsystem                       string
	Name                            string
	Help                            string
	Unit                            string
	ConstLabels                     Labels
	Buckets                         []float64
	NativeHistogramBucketFactor     float64
	NativeHistogramZeroThreshold    float64
	NativeHistogramMaxBucketNumber  uint32
	NativeHistogramMinResetDuration time.Duration
	NativeHistogramMaxZeroThreshold float64
	NativeHistogramMaxExemplars     int
	NativeHistogramExemplarTTL      time.Duration
}
type HistogramVec struct {
	*MetricVec
}

func (*HistogramVec) CurryWith(Labels) (ObserverVec, error)
func (*HistogramVec) GetMetricWith(Labels) (Observer, error)
func (*HistogramVec) GetMetricWithLabelValues(...string) (Observer, error)
func (*HistogramVec) MustCurryWith(Labels) ObserverVec
func (*HistogramVec) With(Labels) Observer
func (*HistogramVec) WithLabelValues(...string) Observer

type HistogramVecOpts struct {
	HistogramOpts
	VariableLabels ConstrainableLabels
}
type LabelConstraint func(string) string
type Labels map[string]string

func LinearBuckets(float64, float64, int) []float64
func MakeLabelPairs(*Desc, []string) []*io_prometheus_client.LabelPair

type Metric interface {
	Desc() *Desc
	Write(*io_prometheus_client.Metric) error
}
type MetricVec struct {
	*metricMap
}

func (*MetricVec) Collect(chan<- Metric)
func (*MetricVec) CurryWith(Labels) (*MetricVec, error)
func (*MetricVec) Delete(Labels) bool
func (*MetricVec) DeleteLabelValues(...string) bool
func (*MetricVec) DeletePartialMatch(Labels) int
func (*MetricVec) Describe(chan<- *Desc)
func (*MetricVec) GetMetricWith(Labels) (Metric, error)
func (*MetricVec) GetMetricWithLabelValues(...string) (Metric, error)
func (*MetricVec) Reset()

type MultiError []error

func (*MultiError) Append(error)
func (MultiError) Error() string
func (MultiError) MaybeUnwrap() error

type MultiTRegistry struct {
}

func (*MultiTRegistry) Gather() ([]*io_prometheus_client.MetricFamily, func(), error)
func MustNewConstHistogram(*Desc, uint64, float64, map[float64]uint64, ...string) Metric
func MustNewConstHistogramWithCreatedTimestamp(*Desc, uint64, float64, map[float64]uint64, time.Time, ...string) Metric
func MustNewConstMetric(*Desc, ValueType, float64, ...string) Metric
func MustNewConstMetricWithCreatedTimestamp(*Desc, ValueType, float64, time.Time, ...string) Metric
func MustNewConstNativeHistogram(*Desc, uint64, float64, map[int]int64, map[int]int64, uint64, int32, float64, time.Time, ...string) Metric
func MustNewConstSummary(*Desc, uint64, float64, map[float64]float64, ...string) Metric
func MustNewConstSummaryWithCreatedTimestamp(*Desc, uint64, float64, map[float64]float64, time.Time, ...string) Metric
func MustNewMetricWithExemplars(Metric, ...Exemplar) Metric
func MustRegister(...Collector)
func NewBuildInfoCollector() Collector
func NewConstHistogram(*Desc, uint64, float64, map[float64]uint64, ...string) (Metric, error)
func NewConstHistogramWithCreatedTimestamp(*Desc, uint64, float64, map[float64]uint64, time.Time, ...string) (Metric, error)
func NewConstMetric(*Desc, ValueType, float64, ...string) (Metric, error)
func NewConstMetricWithCreatedTimestamp(*Desc, ValueType, float64, time.Time, ...string) (Metric, error)
func NewConstNativeHistogram(*Desc, uint64, float64, map[int]int64, map[int]int64, uint64, int32, float64, time.Time, ...string) (Metric, error)
func NewConstSummary(*Desc, uint64, float64, map[float64]float64, ...string) (Metric, error)
func NewConstSummaryWithCreatedTimestamp(*Desc, uint64, float64, map[float64]float64, time.Time, ...string) (Metric, error)
func NewCounter(CounterOpts) Counter
func NewCounterFunc(CounterOpts, func() float64) CounterFunc
func NewCounterVec(CounterOpts, []string) *CounterVec
func NewDesc(string, string, []string, Labels) *Desc
func NewExpvarCollector(map[string]*Desc) Collector
func NewGauge(GaugeOpts) Gauge
func NewGaugeFunc(GaugeOpts, func() float64) GaugeFunc
func NewGaugeVec(GaugeOpts, []string) *GaugeVec
func NewGoCollector(...func(o *internal.GoCollectorOptions)) Collector
func NewHistogram(HistogramOpts) Histogram
func NewHistogramVec(HistogramOpts, []string) *HistogramVec
func NewInvalidDesc(error) *Desc
func NewInvalidMetric(*Desc, error) Metric
func NewMetricVec(*Desc, func(lvs ...string) Metric) *MetricVec
func NewMetricWithExemplars(Metric, ...Exemplar) (Metric, error)
func NewMetricWithTimestamp(time.Time, Metric) Metric
func NewMultiTRegistry(...TransactionalGatherer) *MultiTRegistry
func NewPedanticRegistry() *Registry
func NewPidFileFn(string) func() (int, error)
func NewProcessCollector(ProcessCollectorOpts) Collector
func NewRegistry() *Registry
func NewSummary(SummaryOpts) Summary
func NewSummaryVec(SummaryOpts, []string) *SummaryVec
func NewTimer(Observer) *Timer
func NewUntypedFunc(UntypedOpts, func() float64) UntypedFunc

type Observer interface {
	Observe(float64)
}
type ObserverFunc func(float64)

func (ObserverFunc) Observe(float64)

type ObserverVec interface {
	Collector
	CurryWith(Labels) (ObserverVec, error)
	GetMetricWith(Labels) (Observer, error)
	GetMetricWithLabelValues(...string) (Observer, error)
	MustCurryWith(Labels) ObserverVec
	With(Labels) Observer
	WithLabelValues(...string) Observer
}
type Opts struct {
	Namespace   string
	Subsystem   string
	Name        string
	Help        string
	Unit        string
	ConstLabels Labels
}
type ProcessCollectorOpts struct {
	PidFn        func() (int, error)
	Namespace    string
	ReportErrors bool
}

func Register(Collector) error

type Registerer interface {
	MustRegister(...Collector)
	Register(Collector) error
	Unregister(Collector) bool
}
type Registry struct {
}

func (*Registry) Collect(chan<- Metric)
func (*Registry) Describe(chan<- *Desc)
func (*Registry) Gather() ([]*io_prometheus_client.MetricFamily, error)
func (*Registry) MustGather() []*io_prometheus_client.MetricFamily
func (*Registry) MustRegister(...Collector)
func (*Registry) Register(Collector) error
func (*Registry) Unregister(Collector) bool

type SafeMultiError struct {
}

func (*SafeMultiError) Append(error)

type Summary interface {
	Collector
	Metric
	Observe(float64)
}
type SummaryOpts struct {
	Namespace   string
	Subsystem   string
	Name        string
	Help        string
	Unit        string
	ConstLabels Labels
	Objectives  map[float64]float64
	MaxAge      time.Duration
	AgeBuckets  uint32
	BufCap      uint32
}
type SummaryVec struct {
	*MetricVec
}

func (*SummaryVec) CurryWith(Labels) (ObserverVec, error)
func (*SummaryVec) GetMetricWith(Labels) (Observer, error)
func (*SummaryVec) GetMetricWithLabelValues(...string) (Observer, error)
func (*SummaryVec) MustCurryWith(Labels) ObserverVec
func (*SummaryVec) With(Labels) Observer
func (*SummaryVec) WithLabelValues(...string) Observer

type SummaryVecOpts struct {
	SummaryOpts
	VariableLabels ConstrainableLabels
}
type Timer struct {
}

func (*Timer) ObserveDuration() time.Duration
func (*Timer) ObserveDurationWithExemplar(Labels) time.Duration
func ToTransactionalGatherer(Gatherer) TransactionalGatherer

type TransactionalGatherer interface {
	Gather() ([]*io_prometheus_client.MetricFamily, func(), error)
}
type UnconstrainedLabels []string

func Unregister(Collector) bool

type UntypedFunc interface {
	Collector
	Metric
}

var UntypedMetricTypePtr *io_prometheus_client.MetricType

type UntypedOpts struct {
	Namespace   string
	Subsystem   string
	Name        string
	Help        string
	Unit        string
	ConstLabels Labels
}

var V2 v2

type ValueType int

func (ValueType) ToDTO() *io_prometheus_client.MetricType
func WithUnit(string) DescOpt
func WrapCollectorWith(Labels, Collector) Collector
func WrapCollectorWithPrefix(string, Collector) Collector
func WrapRegistererWith(Labels, Registerer) Registerer
func WrapRegistererWithPrefix(string, Registerer) Registerer
func WriteToTextfile(string, Gatherer) error

type compiledLabels struct {
}
type metricMap struct {
}

func (*metricMap) Collect(chan<- Metric)
func (*metricMap) Describe(chan<- *Desc)
func (*metricMap) Reset()

type v2 struct {
}

func (v2) NewCounterVec(CounterVecOpts) *CounterVec
func (v2) NewDesc(string, string, ConstrainableLabels, Labels, ...DescOpt) *Desc
func (v2) NewGaugeVec(GaugeVecOpts) *GaugeVec
func (v2) NewHistogramVec(HistogramVecOpts) *HistogramVec
func (v2) NewSummaryVec(SummaryVecOpts) *SummaryVec
