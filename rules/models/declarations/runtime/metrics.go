// Package runtime/metrics of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package metrics

func All() []Description

type Description struct {
	Name        string
	Description string
	Kind        ValueKind
	Cumulative  bool
}
type Float64Histogram struct {
	Counts  []uint64
	Buckets []float64
}

func Read([]Sample)

type Sample struct {
	Name  string
	Value Value
}
type Value struct {
}

func (Value) Float64() float64
func (Value) Float64Histogram() *Float64Histogram
func (Value) Kind() ValueKind
func (Value) Uint64() uint64

type ValueKind int
