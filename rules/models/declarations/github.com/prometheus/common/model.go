// Package github.com/prometheus/common/model of github.com/prometheus/common v0.73.1, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package model

import (
	io_prometheus_client "github.com/prometheus/client_model/go"
	"regexp"
	"time"
)

type Alert struct {
	Labels       LabelSet
	Annotations  LabelSet
	StartsAt     time.Time
	EndsAt       time.Time
	GeneratorURL string
}

func (*Alert) Fingerprint() Fingerprint
func (*Alert) Name() string
func (*Alert) Resolved() bool
func (*Alert) ResolvedAt(time.Time) bool
func (*Alert) Status() AlertStatus
func (*Alert) StatusAt(time.Time) AlertStatus
func (*Alert) String() string
func (*Alert) Validate() error

type AlertStatus string
type Alerts []*Alert

func (Alerts) HasFiring() bool
func (Alerts) HasFiringAt(time.Time) bool
func (Alerts) Len() int
func (Alerts) Less(int, int) bool
func (Alerts) Status() AlertStatus
func (Alerts) StatusAt(time.Time) AlertStatus
func (Alerts) Swap(int, int)

type Duration int64

func (Duration) MarshalJSON() ([]byte, error)
func (*Duration) MarshalText() ([]byte, error)
func (Duration) MarshalYAML() (any, error)
func (Duration) Milliseconds() int64
func (*Duration) Set(string) error
func (Duration) String() string
func (*Duration) Type() string
func (*Duration) UnmarshalJSON([]byte) error
func (*Duration) UnmarshalText([]byte) error
func (*Duration) UnmarshalYAML(func(any) error) error
func EscapeMetricFamily(*io_prometheus_client.MetricFamily, EscapingScheme) *io_prometheus_client.MetricFamily
func EscapeName(string, EscapingScheme) string

type EscapingScheme int

func (EscapingScheme) String() string

type Fingerprint uint64

func (Fingerprint) String() string
func FingerprintFromString(string) (Fingerprint, error)

type FingerprintSet map[Fingerprint]struct{}

func (FingerprintSet) Equal(FingerprintSet) bool
func (FingerprintSet) Intersection(FingerprintSet) FingerprintSet

type Fingerprints []Fingerprint

func (Fingerprints) Len() int
func (Fingerprints) Less(int, int) bool
func (Fingerprints) Swap(int, int)

type FloatString float64

func (FloatString) MarshalJSON() ([]byte, error)
func (FloatString) String() string
func (*FloatString) UnmarshalJSON([]byte) error

type HistogramBucket struct {
	Boundaries int32
	Lower      FloatString
	Upper      FloatString
	Count      FloatString
}

func (*HistogramBucket) Equal(*HistogramBucket) bool
func (HistogramBucket) MarshalJSON() ([]byte, error)
func (HistogramBucket) String() string
func (*HistogramBucket) UnmarshalJSON([]byte) error

type HistogramBuckets []*HistogramBucket

func (HistogramBuckets) Equal(HistogramBuckets) bool

type Interval struct {
	Start Time
	End   Time
}

func IsValidLegacyMetricName(string) bool
func IsValidMetricName(LabelValue) bool

type LabelName string

func (LabelName) IsValid() bool
func (LabelName) IsValidLegacy() bool
func (*LabelName) UnmarshalJSON([]byte) error
func (*LabelName) UnmarshalYAML(func(any) error) error

var LabelNameRE *regexp.Regexp

type LabelNames []LabelName

func (LabelNames) Len() int
func (LabelNames) Less(int, int) bool
func (LabelNames) String() string
func (LabelNames) Swap(int, int)

type LabelPair struct {
	Name  LabelName
	Value LabelValue
}
type LabelPairs []*LabelPair

func (LabelPairs) Len() int
func (LabelPairs) Less(int, int) bool
func (LabelPairs) Swap(int, int)

type LabelSet map[LabelName]LabelValue

func (LabelSet) Before(LabelSet) bool
func (LabelSet) Clone() LabelSet
func (LabelSet) Equal(LabelSet) bool
func (LabelSet) FastFingerprint() Fingerprint
func (LabelSet) Fingerprint() Fingerprint
func (LabelSet) Merge(LabelSet) LabelSet
func (LabelSet) String() string
func (*LabelSet) UnmarshalJSON([]byte) error
func (LabelSet) Validate() error

type LabelValue string

func (LabelValue) IsValid() bool

type LabelValues []LabelValue

func (LabelValues) Len() int
func (LabelValues) Less(int, int) bool
func (LabelValues) Swap(int, int)
func LabelsToSignature(map[string]string) uint64

type Matcher struct {
	Name    LabelName
	Value   string
	IsRegex bool
}

func (*Matcher) UnmarshalJSON([]byte) error
func (*Matcher) Validate() error

type Matrix []*SampleStream

func (Matrix) Len() int
func (Matrix) Less(int, int) bool
func (Matrix) String() string
func (Matrix) Swap(int, int)
func (Matrix) Type() ValueType

type Metric map[LabelName]LabelValue

func (Metric) Before(Metric) bool
func (Metric) Clone() Metric
func (Metric) Equal(Metric) bool
func (Metric) FastFingerprint() Fingerprint
func (Metric) Fingerprint() Fingerprint
func (Metric) String() string

var MetricNameRE *regexp.Regexp

type MetricType string

var NameEscapingScheme EscapingScheme
var NameValidationScheme ValidationScheme

func Now() Time
func ParseDuration(string) (Duration, error)
func ParseDurationAllowNegative(string) (Duration, error)
func ParseFingerprint(string) (Fingerprint, error)

type Sample struct {
	Metric    Metric
	Value     SampleValue
	Timestamp Time
	Histogram *SampleHistogram
}

func (*Sample) Equal(*Sample) bool
func (Sample) MarshalJSON() ([]byte, error)
func (Sample) String() string
func (*Sample) UnmarshalJSON([]byte) error

type SampleHistogram struct {
	Count   FloatString
	Sum     FloatString
	Buckets HistogramBuckets
}

func (*SampleHistogram) Equal(*SampleHistogram) bool
func (SampleHistogram) String() string

type SampleHistogramPair struct {
	Timestamp Time
	Histogram *SampleHistogram
}

func (*SampleHistogramPair) Equal(*SampleHistogramPair) bool
func (SampleHistogramPair) MarshalJSON() ([]byte, error)
func (SampleHistogramPair) String() string
func (*SampleHistogramPair) UnmarshalJSON([]byte) error

type SamplePair struct {
	Timestamp Time
	Value     SampleValue
}

func (*SamplePair) Equal(*SamplePair) bool
func (SamplePair) MarshalJSON() ([]byte, error)
func (SamplePair) String() string
func (*SamplePair) UnmarshalJSON([]byte) error

type SampleStream struct {
	Metric     Metric
	Values     []SamplePair
	Histograms []SampleHistogramPair
}

func (SampleStream) MarshalJSON() ([]byte, error)
func (SampleStream) String() string

type SampleValue float64

func (SampleValue) Equal(SampleValue) bool
func (SampleValue) MarshalJSON() ([]byte, error)
func (SampleValue) String() string
func (*SampleValue) UnmarshalJSON([]byte) error

type Samples []*Sample

func (Samples) Equal(Samples) bool
func (Samples) Len() int
func (Samples) Less(int, int) bool
func (Samples) Swap(int, int)

type Scalar struct {
	Value     SampleValue
	Timestamp Time
}

func (Scalar) MarshalJSON() ([]byte, error)
func (Scalar) String() string
func (*Scalar) Type() ValueType
func (*Scalar) UnmarshalJSON([]byte) error
func SignatureForLabels(Metric, ...LabelName) uint64
func SignatureWithoutLabels(Metric, map[LabelName]struct{}) uint64

type Silence struct {
	ID        uint64
	Matchers  []*Matcher
	StartsAt  time.Time
	EndsAt    time.Time
	CreatedAt time.Time
	CreatedBy string
	Comment   string
}

func (*Silence) Validate() error

type String struct {
	Value     string
	Timestamp Time
}

func (String) MarshalJSON() ([]byte, error)
func (*String) String() string
func (*String) Type() ValueType
func (*String) UnmarshalJSON([]byte) error

type Time int64

func (Time) Add(time.Duration) Time
func (Time) After(Time) bool
func (Time) Before(Time) bool
func (Time) Equal(Time) bool
func (Time) MarshalJSON() ([]byte, error)
func (Time) String() string
func (Time) Sub(Time) time.Duration
func (Time) Time() time.Time
func (Time) Unix() int64
func (Time) UnixNano() int64
func (*Time) UnmarshalJSON([]byte) error
func TimeFromUnix(int64) Time
func TimeFromUnixNano(int64) Time
func ToEscapingScheme(string) (EscapingScheme, error)
func UnescapeName(string, EscapingScheme) string

type ValidationScheme int

func (ValidationScheme) IsValidLabelName(string) bool
func (ValidationScheme) IsValidMetricName(string) bool
func (ValidationScheme) MarshalJSON() ([]byte, error)
func (ValidationScheme) MarshalYAML() (any, error)
func (*ValidationScheme) Set(string) error
func (ValidationScheme) String() string
func (ValidationScheme) Type() string
func (*ValidationScheme) UnmarshalJSON([]byte) error
func (*ValidationScheme) UnmarshalYAML(func(any) error) error

type Value interface {
	String() string
	Type() ValueType
}
type ValueType int

func (ValueType) MarshalJSON() ([]byte, error)
func (ValueType) String() string
func (*ValueType) UnmarshalJSON([]byte) error

type Vector []*Sample

func (Vector) Equal(Vector) bool
func (Vector) Len() int
func (Vector) Less(int, int) bool
func (Vector) String() string
func (Vector) Swap(int, int)
func (Vector) Type() ValueType

var ZeroSample Sample
var ZeroSamplePair SamplePair
