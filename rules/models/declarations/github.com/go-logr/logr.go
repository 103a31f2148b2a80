// Package github.com/go-logr/logr of github.com/go-logr/logr v1.4.4, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package logr

import (
	"context"
	"log/slog"
)

type CallDepthLogSink interface {
	WithCallDepth(int) LogSink
}
type CallStackHelperLogSink interface {
	GetCallStackHelper() func()
}

func Discard() Logger
func FromContext(context.Context) (Logger, error)
func FromContextAsSlogLogger(context.Context) *slog.Logger
func FromContextOrDiscard(context.Context) Logger
func FromSlogHandler(slog.Handler) Logger

type LogSink interface {
	Enabled(int) bool
	Error(error, string, ...any)
	Info(int, string, ...any)
	Init(RuntimeInfo)
	WithName(string) LogSink
	WithValues(...any) LogSink
}
type Logger struct {
}

func (Logger) Enabled() bool
func (Logger) Error(error, string, ...any)
func (Logger) GetSink() LogSink
func (Logger) GetV() int
func (Logger) Info(string, ...any)
func (Logger) IsZero() bool
func (Logger) V(int) Logger
func (Logger) WithCallDepth(int) Logger
func (Logger) WithCallStackHelper() (func(), Logger)
func (Logger) WithName(string) Logger
func (Logger) WithSink(LogSink) Logger
func (Logger) WithValues(...any) Logger

type Marshaler interface {
	MarshalLog() any
}

func New(LogSink) Logger
func NewContext(context.Context, Logger) context.Context
func NewContextWithSlogLogger(context.Context, *slog.Logger) context.Context

type RuntimeInfo struct {
	CallDepth int
}
type SlogSink interface {
	Handle(context.Context, slog.Record) error
	LogSink
	WithAttrs([]slog.Attr) SlogSink
	WithGroup(string) SlogSink
}

func ToSlogHandler(Logger) slog.Handler

type Underlier interface {
	GetUnderlying() slog.Handler
}
