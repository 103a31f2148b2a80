// Package go.opencensus.io/stats/view of go.opencensus.io v0.24.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package view

import (
	"go.opencensus.io/metric/metricdata"
	"go.opencensus.io/resource"
	"go.opencensus.io/stats"
	"go.opencensus.io/tag"
	"time"
)

type AggType int

func (AggType) String() string

type Aggregation struct {
	Type    AggType
	Buckets []float64
}
type AggregationData interface {
	StartTime() time.Time
	addSample(float64, map[string]any, time.Time)
	clone() AggregationData
	equal(AggregationData) bool
	isAggregationData() bool
	toPoint(metricdata.Type, time.Time) metricdata.Point
}

func ClearStart(AggregationData)
func Count() *Aggregation

type CountData struct {
	Start time.Time
	Value int64
}

func (*CountData) StartTime() time.Time

type Data struct {
	View  *View
	Start time.Time
	End   time.Time
	Rows  []*Row
}

func Distribution(...float64) *Aggregation

type DistributionData struct {
	Count              int64
	Min                float64
	Max                float64
	Mean               float64
	SumOfSquaredDev    float64
	CountPerBucket     []int64
	ExemplarsPerBucket []*metricdata.Exemplar
	Start              time.Time
}

func (*DistributionData) StartTime() time.Time
func (*DistributionData) Sum() float64

var ErrNegativeBucketBounds error

type Exporter interface {
	ExportView(*Data)
}

func Find(string) *View
func LastValue() *Aggregation

type LastValueData struct {
	Value float64
}

func (*LastValueData) StartTime() time.Time

type Meter interface {
	Find(string) *View
	Register(...*View) error
	RegisterExporter(Exporter)
	RetrieveData(string) ([]*Row, error)
	SetReportingPeriod(time.Duration)
	SetResource(*resource.Resource)
	Start()
	Stop()
	Unregister(...*View)
	UnregisterExporter(Exporter)
	stats.Recorder
}

func NewMeter() Meter
func Register(...*View) error
func RegisterExporter(Exporter)
func RetrieveData(string) ([]*Row, error)

type Row struct {
	Tags []tag.Tag
	Data AggregationData
}

func (*Row) Equal(*Row) bool
func (*Row) String() string
func SetReportingPeriod(time.Duration)
func Stop()
func Sum() *Aggregation

type SumData struct {
	Start time.Time
	Value float64
}

func (*SumData) StartTime() time.Time
func Unregister(...*View)
func UnregisterExporter(Exporter)

type View struct {
	Name        string
	Description string
	TagKeys     []tag.Key
	Measure     stats.Measure
	Aggregation *Aggregation
}

func (*View) WithName(string) *View
