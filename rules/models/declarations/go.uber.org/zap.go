// Package go.uber.org/zap of go.uber.org/zap v1.28.0, MIT, Copyright (c) 2016-2024 Uber Technologies, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package zap

import (
	"fmt"
	"go.uber.org/zap/zapcore"
	"io"
	"log"
	"net/http"
	"net/url"
	"time"
)

func AddCaller() Option
func AddCallerSkip(int) Option
func AddStacktrace(zapcore.LevelEnabler) Option
func Any(string, any) Field
func Array(string, zapcore.ArrayMarshaler) Field

type AtomicLevel struct {
}

func (AtomicLevel) Enabled(zapcore.Level) bool
func (AtomicLevel) Level() zapcore.Level
func (AtomicLevel) MarshalText() ([]byte, error)
func (AtomicLevel) ServeHTTP(http.ResponseWriter, *http.Request)
func (AtomicLevel) SetLevel(zapcore.Level)
func (AtomicLevel) String() string
func (*AtomicLevel) UnmarshalText([]byte) error
func Binary(string, []byte) Field
func Bool(string, bool) Field
func Boolp(string, *bool) Field
func Bools(string, []bool) Field
func ByteString(string, []byte) Field
func ByteStrings(string, [][]byte) Field
func CombineWriteSyncers(...zapcore.WriteSyncer) zapcore.WriteSyncer
func Complex128(string, complex128) Field
func Complex128p(string, *complex128) Field
func Complex128s(string, []complex128) Field
func Complex64(string, complex64) Field
func Complex64p(string, *complex64) Field
func Complex64s(string, []complex64) Field

type Config struct {
	Level             AtomicLevel
	Development       bool
	DisableCaller     bool
	DisableStacktrace bool
	Sampling          *SamplingConfig
	Encoding          string
	EncoderConfig     zapcore.EncoderConfig
	OutputPaths       []string
	ErrorOutputPaths  []string
	InitialFields     map[string]any
}

func (Config) Build(...Option) (*Logger, error)
func Development() Option
func Dict(string, ...Field) Field
func DictObject(...Field) zapcore.ObjectMarshaler
func Duration(string, time.Duration) Field
func Durationp(string, *time.Duration) Field
func Durations(string, []time.Duration) Field
func Error(error) Field
func ErrorOutput(zapcore.WriteSyncer) Option
func Errors(string, []error) Field

type Field = zapcore.Field

func Fields(...Field) Option
func Float32(string, float32) Field
func Float32p(string, *float32) Field
func Float32s(string, []float32) Field
func Float64(string, float64) Field
func Float64p(string, *float64) Field
func Float64s(string, []float64) Field
func Hooks(...func(zapcore.Entry) error) Option
func IncreaseLevel(zapcore.LevelEnabler) Option
func Inline(zapcore.ObjectMarshaler) Field
func Int(string, int) Field
func Int16(string, int16) Field
func Int16p(string, *int16) Field
func Int16s(string, []int16) Field
func Int32(string, int32) Field
func Int32p(string, *int32) Field
func Int32s(string, []int32) Field
func Int64(string, int64) Field
func Int64p(string, *int64) Field
func Int64s(string, []int64) Field
func Int8(string, int8) Field
func Int8p(string, *int8) Field
func Int8s(string, []int8) Field
func Intp(string, *int) Field
func Ints(string, []int) Field
func L() *Logger

type LevelEnablerFunc func(zapcore.Level) bool

func (LevelEnablerFunc) Enabled(zapcore.Level) bool
func LevelFlag(string, zapcore.Level, string) *zapcore.Level

type Logger struct {
}

func (*Logger) Check(zapcore.Level, string) *zapcore.CheckedEntry
func (*Logger) Core() zapcore.Core
func (*Logger) DPanic(string, ...Field)
func (*Logger) Debug(string, ...Field)
func (*Logger) Error(string, ...Field)
func (*Logger) Fatal(string, ...Field)
func (*Logger) Info(string, ...Field)
func (*Logger) Level() zapcore.Level
func (*Logger) Log(zapcore.Level, string, ...Field)
func (*Logger) Name() string
func (*Logger) Named(string) *Logger
func (*Logger) Panic(string, ...Field)
func (*Logger) Sugar() *SugaredLogger
func (*Logger) Sync() error
func (*Logger) Warn(string, ...Field)
func (*Logger) With(...Field) *Logger
func (*Logger) WithLazy(...Field) *Logger
func (*Logger) WithOptions(...Option) *Logger
func Must(*Logger, error) *Logger
func NamedError(string, error) Field
func Namespace(string) Field
func New(zapcore.Core, ...Option) *Logger
func NewAtomicLevel() AtomicLevel
func NewAtomicLevelAt(zapcore.Level) AtomicLevel
func NewDevelopment(...Option) (*Logger, error)
func NewDevelopmentConfig() Config
func NewDevelopmentEncoderConfig() zapcore.EncoderConfig
func NewExample(...Option) *Logger
func NewNop() *Logger
func NewProduction(...Option) (*Logger, error)
func NewProductionConfig() Config
func NewProductionEncoderConfig() zapcore.EncoderConfig
func NewStdLog(*Logger) *log.Logger
func NewStdLogAt(*Logger, zapcore.Level) (*log.Logger, error)
func Object(string, zapcore.ObjectMarshaler) Field

type ObjectMarshalerPtr[T any] interface {
	*T
	zapcore.ObjectMarshaler
}

func ObjectValues[T any, P ObjectMarshalerPtr[T]](string, []T) Field
func Objects[T zapcore.ObjectMarshaler](string, []T) Field
func OnFatal(zapcore.CheckWriteAction) Option
func Open(...string) (zapcore.WriteSyncer, func(), error)

type Option interface {
	apply(*Logger)
}

func ParseAtomicLevel(string) (AtomicLevel, error)
func RedirectStdLog(*Logger) func()
func RedirectStdLogAt(*Logger, zapcore.Level) (func(), error)
func Reflect(string, any) Field
func RegisterEncoder(string, func(zapcore.EncoderConfig) (zapcore.Encoder, error)) error
func RegisterSink(string, func(*url.URL) (Sink, error)) error
func ReplaceGlobals(*Logger) func()
func S() *SugaredLogger

type SamplingConfig struct {
	Initial    int
	Thereafter int
	Hook       func(zapcore.Entry, zapcore.SamplingDecision)
}
type Sink interface {
	io.Closer
	zapcore.WriteSyncer
}

func Skip() Field
func Stack(string) Field
func StackSkip(string, int) Field
func String(string, string) Field
func Stringer(string, fmt.Stringer) Field
func Stringers[T fmt.Stringer](string, []T) Field
func Stringp(string, *string) Field
func Strings(string, []string) Field

type SugaredLogger struct {
}

func (*SugaredLogger) DPanic(...any)
func (*SugaredLogger) DPanicf(string, ...any)
func (*SugaredLogger) DPanicln(...any)
func (*SugaredLogger) DPanicw(string, ...any)
func (*SugaredLogger) Debug(...any)
func (*SugaredLogger) Debugf(string, ...any)
func (*SugaredLogger) Debugln(...any)
func (*SugaredLogger) Debugw(string, ...any)
func (*SugaredLogger) Desugar() *Logger
func (*SugaredLogger) Error(...any)
func (*SugaredLogger) Errorf(string, ...any)
func (*SugaredLogger) Errorln(...any)
func (*SugaredLogger) Errorw(string, ...any)
func (*SugaredLogger) Fatal(...any)
func (*SugaredLogger) Fatalf(string, ...any)
func (*SugaredLogger) Fatalln(...any)
func (*SugaredLogger) Fatalw(string, ...any)
func (*SugaredLogger) Info(...any)
func (*SugaredLogger) Infof(string, ...any)
func (*SugaredLogger) Infoln(...any)
func (*SugaredLogger) Infow(string, ...any)
func (*SugaredLogger) Level() zapcore.Level
func (*SugaredLogger) Log(zapcore.Level, ...any)
func (*SugaredLogger) Logf(zapcore.Level, string, ...any)
func (*SugaredLogger) Logln(zapcore.Level, ...any)
func (*SugaredLogger) Logw(zapcore.Level, string, ...any)
func (*SugaredLogger) Named(string) *SugaredLogger
func (*SugaredLogger) Panic(...any)
func (*SugaredLogger) Panicf(string, ...any)
func (*SugaredLogger) Panicln(...any)
func (*SugaredLogger) Panicw(string, ...any)
func (*SugaredLogger) Sync() error
func (*SugaredLogger) Warn(...any)
func (*SugaredLogger) Warnf(string, ...any)
func (*SugaredLogger) Warnln(...any)
func (*SugaredLogger) Warnw(string, ...any)
func (*SugaredLogger) With(...any) *SugaredLogger
func (*SugaredLogger) WithLazy(...any) *SugaredLogger
func (*SugaredLogger) WithOptions(...Option) *SugaredLogger
func Time(string, time.Time) Field
func Timep(string, *time.Time) Field
func Times(string, []time.Time) Field
func Uint(string, uint) Field
func Uint16(string, uint16) Field
func Uint16p(string, *uint16) Field
func Uint16s(string, []uint16) Field
func Uint32(string, uint32) Field
func Uint32p(string, *uint32) Field
func Uint32s(string, []uint32) Field
func Uint64(string, uint64) Field
func Uint64p(string, *uint64) Field
func Uint64s(string, []uint64) Field
func Uint8(string, uint8) Field
func Uint8p(string, *uint8) Field
func Uint8s(string, []uint8) Field
func Uintp(string, *uint) Field
func Uintptr(string, uintptr) Field
func Uintptrp(string, *uintptr) Field
func Uintptrs(string, []uintptr) Field
func Uints(string, []uint) Field
func WithCaller(bool) Option
func WithClock(zapcore.Clock) Option
func WithFatalHook(zapcore.CheckWriteHook) Option
func WithPanicHook(zapcore.CheckWriteHook) Option
func WrapCore(func(zapcore.Core) zapcore.Core) Option
