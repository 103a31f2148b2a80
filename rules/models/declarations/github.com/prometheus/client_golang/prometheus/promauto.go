// Package github.com/prometheus/client_golang/prometheus/promauto of github.com/prometheus/client_golang v1.25.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package promauto

import (
	"github.com/prometheus/client_golang/prometheus"
)

type Factory struct {
}

func (Factory) NewCounter(prometheus.CounterOpts) prometheus.Counter
func (Factory) NewCounterFunc(prometheus.CounterOpts, func() float64) prometheus.CounterFunc
func (Factory) NewCounterVec(prometheus.CounterOpts, []string) *prometheus.CounterVec
func (Factory) NewGauge(prometheus.GaugeOpts) prometheus.Gauge
func (Factory) NewGaugeFunc(prometheus.GaugeOpts, func() float64) prometheus.GaugeFunc
func (Factory) NewGaugeVec(prometheus.GaugeOpts, []string) *prometheus.GaugeVec
func (Factory) NewHistogram(prometheus.HistogramOpts) prometheus.Histogram
func (Factory) NewHistogramVec(prometheus.HistogramOpts, []string) *prometheus.HistogramVec
func (Factory) NewSummary(prometheus.SummaryOpts) prometheus.Summary
func (Factory) NewSummaryVec(prometheus.SummaryOpts, []string) *prometheus.SummaryVec
func (Factory) NewUntypedFunc(prometheus.UntypedOpts, func() float64) prometheus.UntypedFunc
func NewCounter(prometheus.CounterOpts) prometheus.Counter
func NewCounterFunc(prometheus.CounterOpts, func() float64) prometheus.CounterFunc
func NewCounterVec(prometheus.CounterOpts, []string) *prometheus.CounterVec
func NewGauge(prometheus.GaugeOpts) prometheus.Gauge
func NewGaugeFunc(prometheus.GaugeOpts, func() float64) prometheus.GaugeFunc
func NewGaugeVec(prometheus.GaugeOpts, []string) *prometheus.GaugeVec
func NewHistogram(prometheus.HistogramOpts) prometheus.Histogram
func NewHistogramVec(prometheus.HistogramOpts, []string) *prometheus.HistogramVec
func NewSummary(prometheus.SummaryOpts) prometheus.Summary
func NewSummaryVec(prometheus.SummaryOpts, []string) *prometheus.SummaryVec
func NewUntypedFunc(prometheus.UntypedOpts, func() float64) prometheus.UntypedFunc
func With(prometheus.Registerer) Factory
