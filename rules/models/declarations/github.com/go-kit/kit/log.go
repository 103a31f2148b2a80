// Package github.com/go-kit/kit/log of github.com/go-kit/kit v0.13.0, MIT, Copyright (c) 2015 Peter Bourgon
//
// Declarations without bodies, written by ci/declare; not to be edited.

package log

import (
	"github.com/go-kit/log"
	"io"
	"time"
)

func Caller(int) Valuer

var DefaultCaller log.Valuer
var DefaultTimestamp log.Valuer
var DefaultTimestampUTC log.Valuer
var ErrMissingValue error

func FileKey(string) StdlibAdapterOption

type Logger = log.Logger
type LoggerFunc = log.LoggerFunc

func MessageKey(string) StdlibAdapterOption
func NewJSONLogger(io.Writer) Logger
func NewLogfmtLogger(io.Writer) Logger
func NewNopLogger() Logger
func NewStdlibAdapter(Logger, ...StdlibAdapterOption) io.Writer
func NewSyncLogger(Logger) Logger
func NewSyncWriter(io.Writer) io.Writer
func Prefix(string, bool) StdlibAdapterOption

type StdlibAdapter = log.StdlibAdapter
type StdlibAdapterOption = log.StdlibAdapterOption
type StdlibWriter = log.StdlibWriter
type SwapLogger = log.SwapLogger

func Timestamp(func() time.Time) Valuer
func TimestampFormat(func() time.Time, string) Valuer
func TimestampKey(string) StdlibAdapterOption

type Valuer = log.Valuer

func With(Logger, ...any) Logger
func WithPrefix(Logger, ...any) Logger
func WithSuffix(Logger, ...any) Logger
