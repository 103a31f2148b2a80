// Package go.opentelemetry.io/otel of go.opentelemetry.io/otel v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package otel

import (
	"github.com/go-logr/logr"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

type ErrorHandler interface {
	Handle(error)
}
type ErrorHandlerFunc func(error)

func (ErrorHandlerFunc) Handle(error)
func GetErrorHandler() ErrorHandler
func GetLoggerProvider() log.LoggerProvider
func GetMeterProvider() metric.MeterProvider
func GetTextMapPropagator() propagation.TextMapPropagator
func GetTracerProvider() trace.TracerProvider
func Handle(error)
func Logger(string, ...log.LoggerOption) log.Logger
func Meter(string, ...metric.MeterOption) metric.Meter
func SetErrorHandler(ErrorHandler)
func SetLogger(logr.Logger)
func SetLoggerProvider(log.LoggerProvider)
func SetMeterProvider(metric.MeterProvider)
func SetTextMapPropagator(propagation.TextMapPropagator)
func SetTracerProvider(trace.TracerProvider)
func Tracer(string, ...trace.TracerOption) trace.Tracer
func Version() string
