// Package github.com/go-kit/log of github.com/go-kit/log v0.2.1, MIT, Copyright (c) 2021 Go kit
//
// Declarations without bodies, written by ci/declare; not to be edited.

package log

import (
	"io"
	"time"
)

func Caller(int) Valuer

var DefaultCaller Valuer
var DefaultTimestamp Valuer
var DefaultTimestampUTC Valuer
var ErrMissingValue error

func FileKey(string) StdlibAdapterOption

type Logger interface {
	Log(...any) error
}
type LoggerFunc func(...any) error

func (LoggerFunc) Log(...any) error
func MessageKey(string) StdlibAdapterOption
func NewJSONLogger(io.Writer) Logger
func NewLogfmtLogger(io.Writer) Logger
func NewNopLogger() Logger
func NewStdlibAdapter(Logger, ...StdlibAdapterOption) io.Writer
func NewSyncLogger(Logger) Logger
func NewSyncWriter(io.Writer) io.Writer
func Prefix(string, bool) StdlibAdapterOption

type StdlibAdapter struct {
	Logger
}

func (StdlibAdapter) Write([]byte) (int, error)

type StdlibAdapterOption func(*StdlibAdapter)
type StdlibWriter struct {
}

func (StdlibWriter) Write([]byte) (int, error)

type SwapLogger struct {
}

func (*SwapLogger) Log(...any) error
func (*SwapLogger) Swap(Logger)
func Timestamp(func() time.Time) Valuer
func TimestampFormat(func() time.Time, string) Valuer
func TimestampKey(string) StdlibAdapterOption

type Valuer func() any

func With(Logger, ...any) Logger
func WithPrefix(Logger, ...any) Logger
func WithSuffix(Logger, ...any) Logger
