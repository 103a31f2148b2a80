// Package log/slog of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package slog

import (
	"context"
	"io"
	"log"
	"time"
)

func Any(string, any) Attr
func AnyValue(any) Value

type Attr struct {
	Key   string
	Value Value
}

func (Attr) Equal(Attr) bool
func (Attr) String() string
func Bool(string, bool) Attr
func BoolValue(bool) Value
func Debug(string, ...any)
func DebugContext(context.Context, string, ...any)
func Default() *Logger

var DiscardHandler Handler

func Duration(string, time.Duration) Attr
func DurationValue(time.Duration) Value
func Error(string, ...any)
func ErrorContext(context.Context, string, ...any)
func Float64(string, float64) Attr
func Float64Value(float64) Value
func Group(string, ...any) Attr
func GroupAttrs(string, ...Attr) Attr
func GroupValue(...Attr) Value

type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs([]Attr) Handler
	WithGroup(string) Handler
}
type HandlerOptions struct {
	AddSource   bool
	Level       Leveler
	ReplaceAttr func(groups []string, a Attr) Attr
}

func Info(string, ...any)
func InfoContext(context.Context, string, ...any)
func Int(string, int) Attr
func Int64(string, int64) Attr
func Int64Value(int64) Value
func IntValue(int) Value

type JSONHandler struct {
	*commonHandler
}

func (*JSONHandler) Enabled(context.Context, Level) bool
func (*JSONHandler) Handle(context.Context, Record) error
func (*JSONHandler) WithAttrs([]Attr) Handler
func (*JSONHandler) WithGroup(string) Handler

type Kind int

func (Kind) String() string

type Level int

func (Level) AppendText([]byte) ([]byte, error)
func (Level) Level() Level
func (Level) MarshalJSON() ([]byte, error)
func (Level) MarshalText() ([]byte, error)
func (Level) String() string
func (*Level) UnmarshalJSON([]byte) error
func (*Level) UnmarshalText([]byte) error

type LevelVar struct {
}

func (*LevelVar) AppendText([]byte) ([]byte, error)
func (*LevelVar) Level() Level
func (*LevelVar) MarshalText() ([]byte, error)
func (*LevelVar) Set(Level)
func (*LevelVar) String() string
func (*LevelVar) UnmarshalText([]byte) error

type Leveler interface {
	Level() Level
}

func Log(context.Context, Level, string, ...any)
func LogAttrs(context.Context, Level, string, ...Attr)

type LogValuer interface {
	LogValue() Value
}
type Logger struct {
}

func (*Logger) Debug(string, ...any)
func (*Logger) DebugContext(context.Context, string, ...any)
func (*Logger) Enabled(context.Context, Level) bool
func (*Logger) Error(string, ...any)
func (*Logger) ErrorContext(context.Context, string, ...any)
func (*Logger) Handler() Handler
func (*Logger) Info(string, ...any)
func (*Logger) InfoContext(context.Context, string, ...any)
func (*Logger) Log(context.Context, Level, string, ...any)
func (*Logger) LogAttrs(context.Context, Level, string, ...Attr)
func (*Logger) Warn(string, ...any)
func (*Logger) WarnContext(context.Context, string, ...any)
func (*Logger) With(...any) *Logger
func (*Logger) WithGroup(string) *Logger

type MultiHandler struct {
}

func (*MultiHandler) Enabled(context.Context, Level) bool
func (*MultiHandler) Handle(context.Context, Record) error
func (*MultiHandler) WithAttrs([]Attr) Handler
func (*MultiHandler) WithGroup(string) Handler
func New(Handler) *Logger
func NewJSONHandler(io.Writer, *HandlerOptions) *JSONHandler
func NewLogLogger(Handler, Level) *log.Logger
func NewMultiHandler(...Handler) *MultiHandler
func NewRecord(time.Time, Level, string, uintptr) Record
func NewTextHandler(io.Writer, *HandlerOptions) *TextHandler

type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr
}

func (*Record) Add(...any)
func (*Record) AddAttrs(...Attr)
func (Record) Attrs(func(Attr) bool)
func (Record) Clone() Record
func (Record) NumAttrs() int
func (Record) Source() *Source
func SetDefault(*Logger)
func SetLogLoggerLevel(Level) Level

type Source struct {
	Function string
	File     string
	Line     int
}

func String(string, string) Attr
func StringValue(string) Value

type TextHandler struct {
	*commonHandler
}

func (*TextHandler) Enabled(context.Context, Level) bool
func (*TextHandler) Handle(context.Context, Record) error
func (*TextHandler) WithAttrs([]Attr) Handler
func (*TextHandler) WithGroup(string) Handler
func Time(string, time.Time) Attr
func TimeValue(time.Time) Value
func Uint64(string, uint64) Attr
func Uint64Value(uint64) Value

type Value struct {
}

func (Value) Any() any
func (Value) Bool() bool
func (Value) Duration() time.Duration
func (Value) Equal(Value) bool
func (Value) Float64() float64
func (Value) Group() []Attr
func (Value) Int64() int64
func (Value) Kind() Kind
func (Value) LogValuer() LogValuer
func (Value) Resolve() Value
func (Value) String() string
func (Value) Time() time.Time
func (Value) Uint64() uint64
func Warn(string, ...any)
func WarnContext(context.Context, string, ...any)
func With(...any) *Logger

type commonHandler struct {
}
