// Package github.com/prometheus/client_golang/prometheus/collectors of github.com/prometheus/client_golang v1.25.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package collectors

import (
	"database/sql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/internal"
	"regexp"
)

type GoCollectionOption uint32
type GoRuntimeMetricsRule struct {
	Matcher *regexp.Regexp
}

var MetricsAll GoRuntimeMetricsRule
var MetricsDebug GoRuntimeMetricsRule
var MetricsGC GoRuntimeMetricsRule
var MetricsMemory GoRuntimeMetricsRule
var MetricsScheduler GoRuntimeMetricsRule

func NewBuildInfoCollector() prometheus.Collector
func NewDBStatsCollector(*sql.DB, string) prometheus.Collector
func NewExpvarCollector(map[string]*prometheus.Desc) prometheus.Collector
func NewGoCollector(...func(o *internal.GoCollectorOptions)) prometheus.Collector
func NewProcessCollector(ProcessCollectorOpts) prometheus.Collector

type ProcessCollectorOpts struct {
	PidFn        func() (int, error)
	Namespace    string
	ReportErrors bool
}

func WithGoCollections(GoCollectionOption) func(options *internal.GoCollectorOptions)
func WithGoCollectorMemStatsMetricsDisabled() func(options *internal.GoCollectorOptions)
func WithGoCollectorRuntimeMetrics(...GoRuntimeMetricsRule) func(options *internal.GoCollectorOptions)
func WithoutGoCollectorRuntimeMetrics(...*regexp.Regexp) func(options *internal.GoCollectorOptions)
