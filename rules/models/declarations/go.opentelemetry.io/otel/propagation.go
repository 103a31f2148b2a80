// Package go.opentelemetry.io/otel/propagation of go.opentelemetry.io/otel v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package propagation

import (
	"context"
)

type Baggage struct {
}

func (Baggage) Extract(context.Context, TextMapCarrier) context.Context
func (Baggage) Fields() []string
func (Baggage) Inject(context.Context, TextMapCarrier)

type HeaderCarrier map[string][]string

func (HeaderCarrier) Get(string) string
func (HeaderCarrier) Keys() []string
func (HeaderCarrier) Set(string, string)
func (HeaderCarrier) Values(string) []string

type MapCarrier map[string]string

func (MapCarrier) Get(string) string
func (MapCarrier) Keys() []string
func (MapCarrier) Set(string, string)
func NewCompositeTextMapPropagator(...TextMapPropagator) TextMapPropagator

type TextMapCarrier interface {
	Get(string) string
	Keys() []string
	Set(string, string)
}
type TextMapPropagator interface {
	Extract(context.Context, TextMapCarrier) context.Context
	Fields() []string
	Inject(context.Context, TextMapCarrier)
}
type TraceContext struct {
}

func (TraceContext) Extract(context.Context, TextMapCarrier) context.Context
func (TraceContext) Fields() []string
func (TraceContext) Inject(context.Context, TextMapCarrier)

type ValuesGetter interface {
	Values(string) []string
}
