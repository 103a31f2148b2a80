// Package go.opencensus.io/stats of go.opencensus.io v0.24.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package stats

import (
	"context"
	"go.opencensus.io/metric/metricdata"
	"go.opencensus.io/tag"
)

func Float64(string, string, string) *Float64Measure

type Float64Measure struct {
}

func (*Float64Measure) Description() string
func (*Float64Measure) M(float64) Measurement
func (*Float64Measure) Name() string
func (*Float64Measure) Unit() string
func Int64(string, string, string) *Int64Measure

type Int64Measure struct {
}

func (*Int64Measure) Description() string
func (*Int64Measure) M(int64) Measurement
func (*Int64Measure) Name() string
func (*Int64Measure) Unit() string

type Measure interface {
	Description() string
	Name() string
	Unit() string
}
type Measurement struct {
}

func (Measurement) Measure() Measure
func (Measurement) Value() float64

type Options func(*recordOptions)

func Record(context.Context, ...Measurement)
func RecordWithOptions(context.Context, ...Options) error
func RecordWithTags(context.Context, []tag.Mutator, ...Measurement) error

type Recorder interface {
	Record(*tag.Map, any, map[string]any)
}

func WithAttachments(metricdata.Attachments) Options
func WithMeasurements(...Measurement) Options
func WithRecorder(Recorder) Options
func WithTags(...tag.Mutator) Options

type recordOptions struct {
}
