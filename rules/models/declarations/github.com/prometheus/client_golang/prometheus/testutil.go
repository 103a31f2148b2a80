// Package github.com/prometheus/client_golang/prometheus/testutil of github.com/prometheus/client_golang v1.25.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package testutil

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	"github.com/prometheus/common/expfmt"
	"io"
)

func CollectAndCompare(prometheus.Collector, io.Reader, ...string) error
func CollectAndCount(prometheus.Collector, ...string) int
func CollectAndFormat(prometheus.Collector, expfmt.FormatType, ...string) ([]byte, error)
func CollectAndLint(prometheus.Collector, ...string) ([]promlint.Problem, error)
func GatherAndCompare(prometheus.Gatherer, io.Reader, ...string) error
func GatherAndCount(prometheus.Gatherer, ...string) (int, error)
func GatherAndFormat(prometheus.Gatherer, expfmt.FormatType, ...string) ([]byte, error)
func GatherAndLint(prometheus.Gatherer, ...string) ([]promlint.Problem, error)
func ScrapeAndCompare(string, io.Reader, ...string) error
func ToFloat64(prometheus.Collector) float64
func TransactionalGatherAndCompare(prometheus.TransactionalGatherer, io.Reader, ...string) error
