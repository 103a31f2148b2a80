// Package github.com/rs/zerolog of github.com/rs/zerolog v1.35.1, MIT, Copyright (c) 2017 Olivier Poitrey
//
// Declarations without bodies, written by ci/declare; not to be edited.

package zerolog

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"time"
)

func Arr() *Array

type Array struct {
}

func (*Array) Bool(bool) *Array
func (*Array) Bytes([]byte) *Array
func (*Array) Dict(*Event) *Array
func (*Array) Dur(time.Duration) *Array
func (*Array) Err(error) *Array
func (*Array) Errs([]error) *Array
func (*Array) Float32(float32) *Array
func (*Array) Float64(float64) *Array
func (*Array) Hex([]byte) *Array
func (*Array) IPAddr(net.IP) *Array
func (*Array) IPPrefix(net.IPNet) *Array
func (*Array) Int(int) *Array
func (*Array) Int16(int16) *Array
func (*Array) Int32(int32) *Array
func (*Array) Int64(int64) *Array
func (*Array) Int8(int8) *Array
func (*Array) Interface(any) *Array
func (*Array) MACAddr(net.HardwareAddr) *Array
func (*Array) MarshalZerologArray(*Array)
func (*Array) Object(LogObjectMarshaler) *Array
func (*Array) RawJSON([]byte) *Array
func (*Array) Str(string) *Array
func (*Array) Time(time.Time) *Array
func (*Array) Type(any) *Array
func (*Array) Uint(uint) *Array
func (*Array) Uint16(uint16) *Array
func (*Array) Uint32(uint32) *Array
func (*Array) Uint64(uint64) *Array
func (*Array) Uint8(uint8) *Array
func AsLogObjectMarshalers[T LogObjectMarshaler]([]T) []LogObjectMarshaler
func AsStringers[T fmt.Stringer]([]T) []fmt.Stringer

type BasicSampler struct {
	N uint32
}

func (*BasicSampler) Sample(Level) bool

type BurstSampler struct {
	Burst       uint32
	Period      time.Duration
	NextSampler Sampler
}

func (*BurstSampler) Sample(Level) bool

var CallerFieldName string
var CallerMarshalFunc func(pc uintptr, file string, line int) string
var CallerSkipFrameCount int

func ConsoleTestWriter(TestingLog) func(w *ConsoleWriter)

type ConsoleWriter struct {
	Out                   io.Writer
	NoColor               bool
	TimeFormat            string
	TimeLocation          *time.Location
	PartsOrder            []string
	PartsExclude          []string
	FieldsOrder           []string
	FieldsExclude         []string
	FormatTimestamp       Formatter
	FormatLevel           Formatter
	FormatCaller          Formatter
	FormatMessage         Formatter
	FormatFieldName       Formatter
	FormatFieldValue      Formatter
	FormatErrFieldName    Formatter
	FormatErrFieldValue   Formatter
	FormatPartValueByName FormatterByFieldName
	FormatExtra           func(map[string]any, *bytes.Buffer) error
	FormatPrepare         func(map[string]any) error
}

func (ConsoleWriter) Close() error
func (ConsoleWriter) Write([]byte) (int, error)

type Context struct {
}

func (Context) AnErr(string, error) Context
func (Context) Any(string, any) Context
func (Context) Array(string, LogArrayMarshaler) Context
func (Context) Bool(string, bool) Context
func (Context) Bools(string, []bool) Context
func (Context) Bytes(string, []byte) Context
func (Context) Caller() Context
func (Context) CallerWithSkipFrameCount(int) Context
func (Context) CreateArray() *Array
func (Context) CreateDict() *Event
func (Context) Ctx(context.Context) Context
func (Context) Dict(string, *Event) Context
func (Context) Dur(string, time.Duration) Context
func (Context) Durs(string, []time.Duration) Context
func (Context) EmbedObject(LogObjectMarshaler) Context
func (Context) Err(error) Context
func (Context) Errs(string, []error) Context
func (Context) Fields(any) Context
func (Context) Float32(string, float32) Context
func (Context) Float64(string, float64) Context
func (Context) Floats32(string, []float32) Context
func (Context) Floats64(string, []float64) Context
func (Context) Hex(string, []byte) Context
func (Context) IPAddr(string, net.IP) Context
func (Context) IPAddrs(string, []net.IP) Context
func (Context) IPPrefix(string, net.IPNet) Context
func (Context) IPPrefixes(string, []net.IPNet) Context
func (Context) Int(string, int) Context
func (Context) Int16(string, int16) Context
func (Context) Int32(string, int32) Context
func (Context) Int64(string, int64) Context
func (Context) Int8(string, int8) Context
func (Context) Interface(string, any) Context
func (Context) Ints(string, []int) Context
func (Context) Ints16(string, []int16) Context
func (Context) Ints32(string, []int32) Context
func (Context) Ints64(string, []int64) Context
func (Context) Ints8(string, []int8) Context
func (Context) Logger() Logger
func (Context) MACAddr(string, net.HardwareAddr) Context
func (Context) Object(string, LogObjectMarshaler) Context
func (Context) Objects(string, []LogObjectMarshaler) Context
func (Context) ObjectsV(string, ...LogObjectMarshaler) Context
func (Context) RawJSON(string, []byte) Context
func (Context) Reset() Context
func (Context) Stack() Context
func (Context) Str(string, string) Context
func (Context) Stringer(string, fmt.Stringer) Context
func (Context) Stringers(string, []fmt.Stringer) Context
func (Context) StringersV(string, ...fmt.Stringer) Context
func (Context) Strs(string, []string) Context
func (Context) StrsV(string, ...string) Context
func (Context) Time(string, time.Time) Context
func (Context) Times(string, []time.Time) Context
func (Context) Timestamp() Context
func (Context) Type(string, any) Context
func (Context) Uint(string, uint) Context
func (Context) Uint16(string, uint16) Context
func (Context) Uint32(string, uint32) Context
func (Context) Uint64(string, uint64) Context
func (Context) Uint8(string, uint8) Context
func (Context) Uints(string, []uint) Context
func (Context) Uints16(string, []uint16) Context
func (Context) Uints32(string, []uint32) Context
func (Context) Uints64(string, []uint64) Context
func (Context) Uints8(string, []uint8) Context
func Ctx(context.Context) *Logger

var DefaultContextLogger *Logger

func Dict() *Event
func DisableSampling(bool)

var DurationFieldFormat string
var DurationFieldInteger bool
var DurationFieldUnit time.Duration
var ErrorFieldName string
var ErrorHandler func(err error)
var ErrorMarshalFunc func(err error) any
var ErrorStackFieldName string
var ErrorStackMarshaler func(err error) any

type Event struct {
}

func (*Event) AnErr(string, error) *Event
func (*Event) Any(string, any) *Event
func (*Event) Array(string, LogArrayMarshaler) *Event
func (*Event) Bool(string, bool) *Event
func (*Event) Bools(string, []bool) *Event
func (*Event) Bytes(string, []byte) *Event
func (*Event) Caller(...int) *Event
func (*Event) CallerSkipFrame(int) *Event
func (*Event) CreateArray() *Array
func (*Event) CreateDict() *Event
func (*Event) Ctx(context.Context) *Event
func (*Event) Dict(string, *Event) *Event
func (*Event) Discard() *Event
func (*Event) Dur(string, time.Duration) *Event
func (*Event) Durs(string, []time.Duration) *Event
func (*Event) EmbedObject(LogObjectMarshaler) *Event
func (*Event) Enabled() bool
func (*Event) Err(error) *Event
func (*Event) Errs(string, []error) *Event
func (*Event) Fields(any) *Event
func (*Event) Float32(string, float32) *Event
func (*Event) Float64(string, float64) *Event
func (*Event) Floats32(string, []float32) *Event
func (*Event) Floats64(string, []float64) *Event
func (*Event) Func(func(e *Event)) *Event
func (*Event) GetCtx() context.Context
func (*Event) Hex(string, []byte) *Event
func (*Event) IPAddr(string, net.IP) *Event
func (*Event) IPAddrs(string, []net.IP) *Event
func (*Event) IPPrefix(string, net.IPNet) *Event
func (*Event) IPPrefixes(string, []net.IPNet) *Event
func (*Event) Int(string, int) *Event
func (*Event) Int16(string, int16) *Event
func (*Event) Int32(string, int32) *Event
func (*Event) Int64(string, int64) *Event
func (*Event) Int8(string, int8) *Event
func (*Event) Interface(string, any) *Event
func (*Event) Ints(string, []int) *Event
func (*Event) Ints16(string, []int16) *Event
func (*Event) Ints32(string, []int32) *Event
func (*Event) Ints64(string, []int64) *Event
func (*Event) Ints8(string, []int8) *Event
func (*Event) MACAddr(string, net.HardwareAddr) *Event
func (*Event) Msg(string)
func (*Event) MsgFunc(func() string)
func (*Event) Msgf(string, ...any)
func (*Event) Object(string, LogObjectMarshaler) *Event
func (*Event) Objects(string, []LogObjectMarshaler) *Event
func (*Event) ObjectsV(string, ...LogObjectMarshaler) *Event
func (*Event) RawCBOR(string, []byte) *Event
func (*Event) RawJSON(string, []byte) *Event
func (*Event) Send()
func (*Event) Stack() *Event
func (*Event) Str(string, string) *Event
func (*Event) Stringer(string, fmt.Stringer) *Event
func (*Event) Stringers(string, []fmt.Stringer) *Event
func (*Event) StringersV(string, ...fmt.Stringer) *Event
func (*Event) Strs(string, []string) *Event
func (*Event) StrsV(string, ...string) *Event
func (*Event) Time(string, time.Time) *Event
func (*Event) TimeDiff(string, time.Time, time.Time) *Event
func (*Event) Times(string, []time.Time) *Event
func (*Event) Timestamp() *Event
func (*Event) Type(string, any) *Event
func (*Event) Uint(string, uint) *Event
func (*Event) Uint16(string, uint16) *Event
func (*Event) Uint32(string, uint32) *Event
func (*Event) Uint64(string, uint64) *Event
func (*Event) Uint8(string, uint8) *Event
func (*Event) Uints(string, []uint) *Event
func (*Event) Uints16(string, []uint16) *Event
func (*Event) Uints32(string, []uint32) *Event
func (*Event) Uints64(string, []uint64) *Event
func (*Event) Uints8(string, []uint8) *Event

var FatalExitFunc func()

type FilteredLevelWriter struct {
	Writer LevelWriter
	Level  Level
}

func (*FilteredLevelWriter) Close() error
func (*FilteredLevelWriter) Write([]byte) (int, error)
func (*FilteredLevelWriter) WriteLevel(Level, []byte) (int, error)

var FloatingPointPrecision int
var FormattedLevels map[Level]string

type Formatter func(any) string
type FormatterByFieldName func(any, string) string

func GlobalLevel() Level

type Hook interface {
	Run(*Event, Level, string)
}
type HookFunc func(e *Event, level Level, message string)

func (HookFunc) Run(*Event, Level, string)

var InterfaceMarshalFunc func(v any) ([]byte, error)

type Level int8

func (Level) MarshalText() ([]byte, error)
func (Level) String() string
func (*Level) UnmarshalText([]byte) error

var LevelColors map[Level]int
var LevelDebugValue string
var LevelErrorValue string
var LevelFatalValue string
var LevelFieldMarshalFunc func(l Level) string
var LevelFieldName string

type LevelHook struct {
	NoLevelHook Hook
	TraceHook   Hook
	DebugHook   Hook
	InfoHook    Hook
	WarnHook    Hook
	ErrorHook   Hook
	FatalHook   Hook
	PanicHook   Hook
}

func (LevelHook) Run(*Event, Level, string)

var LevelInfoValue string
var LevelPanicValue string

type LevelSampler struct {
	TraceSampler Sampler
	DebugSampler Sampler
	InfoSampler  Sampler
	WarnSampler  Sampler
	ErrorSampler Sampler
}

func (LevelSampler) Sample(Level) bool

var LevelTraceValue string
var LevelWarnValue string

type LevelWriter interface {
	WriteLevel(Level, []byte) (int, error)
	io.Writer
}
type LevelWriterAdapter struct {
	io.Writer
}

func (LevelWriterAdapter) Close() error
func (LevelWriterAdapter) WriteLevel(Level, []byte) (int, error)

type LogArrayMarshaler interface {
	MarshalZerologArray(*Array)
}
type LogObjectMarshaler interface {
	MarshalZerologObject(*Event)
}
type Logger struct {
}

func (*Logger) Debug() *Event
func (*Logger) Err(error) *Event
func (*Logger) Error() *Event
func (*Logger) Fatal() *Event
func (Logger) GetLevel() Level
func (Logger) Hook(...Hook) Logger
func (*Logger) Info() *Event
func (Logger) Level(Level) Logger
func (*Logger) Log() *Event
func (Logger) Output(io.Writer) Logger
func (*Logger) Panic() *Event
func (*Logger) Print(...any)
func (*Logger) Printf(string, ...any)
func (*Logger) Println(...any)
func (Logger) Sample(Sampler) Logger
func (*Logger) Trace() *Event
func (*Logger) UpdateContext(func(c Context) Context)
func (*Logger) Warn() *Event
func (Logger) With() Context
func (Logger) WithContext(context.Context) context.Context
func (*Logger) WithLevel(Level) *Event
func (Logger) Write([]byte) (int, error)

var MessageFieldName string

func MultiLevelWriter(...io.Writer) LevelWriter
func New(io.Writer) Logger
func NewConsoleWriter(...func(w *ConsoleWriter)) ConsoleWriter
func NewLevelHook() LevelHook
func NewSlogHandler(Logger) *SlogHandler
func NewTestWriter(TestingLog) TestWriter
func Nop() Logger

var Often RandomSampler

func ParseLevel(string) (Level, error)

type RandomSampler uint32

func (RandomSampler) Sample(Level) bool

var Rarely RandomSampler

type Sampler interface {
	Sample(Level) bool
}

func SetGlobalLevel(Level)

type SlogHandler struct {
}

func (*SlogHandler) Enabled(context.Context, slog.Level) bool
func (*SlogHandler) Handle(context.Context, slog.Record) error
func (*SlogHandler) WithAttrs([]slog.Attr) slog.Handler
func (*SlogHandler) WithGroup(string) slog.Handler

var Sometimes RandomSampler

func SyncWriter(io.Writer) io.Writer
func SyslogCEEWriter(SyslogWriter) LevelWriter
func SyslogLevelWriter(SyslogWriter) LevelWriter

type SyslogWriter interface {
	Crit(string) error
	Debug(string) error
	Emerg(string) error
	Err(string) error
	Info(string) error
	Warning(string) error
	io.Writer
}
type TestWriter struct {
	T     TestingLog
	Frame int
}

func (TestWriter) Write([]byte) (int, error)

type TestingLog interface {
	Helper()
	Log(...any)
	Logf(string, ...any)
}

var TimeFieldFormat string
var TimestampFieldName string
var TimestampFunc func() time.Time

type TriggerLevelWriter struct {
	io.Writer
	ConditionalLevel Level
	TriggerLevel     Level
}

func (*TriggerLevelWriter) Close() error
func (*TriggerLevelWriter) Trigger() error
func (*TriggerLevelWriter) WriteLevel(Level, []byte) (int, error)

var TriggerLevelWriterBufferReuseLimit int
