// Package go.uber.org/zap/zapcore of go.uber.org/zap v1.28.0, MIT, Copyright (c) 2016-2024 Uber Technologies, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package zapcore

import (
	"go.uber.org/zap/buffer"
	"io"
	"time"
)

func AddSync(io.Writer) WriteSyncer

type ArrayEncoder interface {
	AppendArray(ArrayMarshaler) error
	AppendDuration(time.Duration)
	AppendObject(ObjectMarshaler) error
	AppendReflected(any) error
	AppendTime(time.Time)
	PrimitiveArrayEncoder
}
type ArrayMarshaler interface {
	MarshalLogArray(ArrayEncoder) error
}
type ArrayMarshalerFunc func(ArrayEncoder) error

func (ArrayMarshalerFunc) MarshalLogArray(ArrayEncoder) error

type BufferedWriteSyncer struct {
	WS            WriteSyncer
	Size          int
	FlushInterval time.Duration
	Clock         Clock
}

func (*BufferedWriteSyncer) Stop() error
func (*BufferedWriteSyncer) Sync() error
func (*BufferedWriteSyncer) Write([]byte) (int, error)

type CallerEncoder func(EntryCaller, PrimitiveArrayEncoder)

func (*CallerEncoder) UnmarshalText([]byte) error
func CapitalColorLevelEncoder(Level, PrimitiveArrayEncoder)
func CapitalLevelEncoder(Level, PrimitiveArrayEncoder)

type CheckPreWriteHook func(Entry, []Field) (Entry, []Field)
type CheckWriteAction uint8

func (CheckWriteAction) OnWrite(*CheckedEntry, []Field)

type CheckWriteHook interface {
	OnWrite(*CheckedEntry, []Field)
}
type CheckedEntry struct {
	Entry
	ErrorOutput WriteSyncer
}

func (*CheckedEntry) AddCore(Entry, Core) *CheckedEntry
func (*CheckedEntry) After(Entry, CheckWriteHook) *CheckedEntry
func (*CheckedEntry) Before(Entry, CheckPreWriteHook) *CheckedEntry
func (*CheckedEntry) Should(Entry, CheckWriteAction) *CheckedEntry
func (*CheckedEntry) Write(...Field)

type Clock interface {
	NewTicker(time.Duration) *time.Ticker
	Now() time.Time
}
type Core interface {
	Check(Entry, *CheckedEntry) *CheckedEntry
	LevelEnabler
	Sync() error
	With([]Field) Core
	Write(Entry, []Field) error
}

var DefaultClock systemClock

type DurationEncoder func(time.Duration, PrimitiveArrayEncoder)

func (*DurationEncoder) UnmarshalText([]byte) error

type Encoder interface {
	Clone() Encoder
	EncodeEntry(Entry, []Field) (*buffer.Buffer, error)
	ObjectEncoder
}
type EncoderConfig struct {
	MessageKey          string
	LevelKey            string
	TimeKey             string
	NameKey             string
	CallerKey           string
	FunctionKey         string
	StacktraceKey       string
	SkipLineEnding      bool
	LineEnding          string
	EncodeLevel         LevelEncoder
	EncodeTime          TimeEncoder
	EncodeDuration      DurationEncoder
	EncodeCaller        CallerEncoder
	EncodeName          NameEncoder
	NewReflectedEncoder func(io.Writer) ReflectedEncoder
	ConsoleSeparator    string
}
type Entry struct {
	Level      Level
	Time       time.Time
	LoggerName string
	Message    string
	Caller     EntryCaller
	Stack      string
}
type EntryCaller struct {
	Defined  bool
	PC       uintptr
	File     string
	Line     int
	Function string
}

func (EntryCaller) FullPath() string
func (EntryCaller) String() string
func (EntryCaller) TrimmedPath() string
func EpochMillisTimeEncoder(time.Time, PrimitiveArrayEncoder)
func EpochNanosTimeEncoder(time.Time, PrimitiveArrayEncoder)
func EpochTimeEncoder(time.Time, PrimitiveArrayEncoder)

type Field struct {
	Key       string
	Type      FieldType
	Integer   int64
	String    string
	Interface any
}

func (Field) AddTo(ObjectEncoder)
func (Field) Equals(Field) bool

type FieldType uint8

func FullCallerEncoder(EntryCaller, PrimitiveArrayEncoder)
func FullNameEncoder(string, PrimitiveArrayEncoder)
func ISO8601TimeEncoder(time.Time, PrimitiveArrayEncoder)

type Level int8

func (Level) CapitalString() string
func (Level) Enabled(Level) bool
func (*Level) Get() any
func (Level) MarshalText() ([]byte, error)
func (*Level) Set(string) error
func (Level) String() string
func (*Level) UnmarshalText([]byte) error

type LevelEnabler interface {
	Enabled(Level) bool
}
type LevelEncoder func(Level, PrimitiveArrayEncoder)

func (*LevelEncoder) UnmarshalText([]byte) error
func LevelOf(LevelEnabler) Level
func Lock(WriteSyncer) WriteSyncer
func LowercaseColorLevelEncoder(Level, PrimitiveArrayEncoder)
func LowercaseLevelEncoder(Level, PrimitiveArrayEncoder)

type MapObjectEncoder struct {
	Fields map[string]any
}

func (*MapObjectEncoder) AddArray(string, ArrayMarshaler) error
func (*MapObjectEncoder) AddBinary(string, []byte)
func (*MapObjectEncoder) AddBool(string, bool)
func (*MapObjectEncoder) AddByteString(string, []byte)
func (*MapObjectEncoder) AddComplex128(string, complex128)
func (*MapObjectEncoder) AddComplex64(string, complex64)
func (MapObjectEncoder) AddDuration(string, time.Duration)
func (*MapObjectEncoder) AddFloat32(string, float32)
func (*MapObjectEncoder) AddFloat64(string, float64)
func (*MapObjectEncoder) AddInt(string, int)
func (*MapObjectEncoder) AddInt16(string, int16)
func (*MapObjectEncoder) AddInt32(string, int32)
func (*MapObjectEncoder) AddInt64(string, int64)
func (*MapObjectEncoder) AddInt8(string, int8)
func (*MapObjectEncoder) AddObject(string, ObjectMarshaler) error
func (*MapObjectEncoder) AddReflected(string, any) error
func (*MapObjectEncoder) AddString(string, string)
func (MapObjectEncoder) AddTime(string, time.Time)
func (*MapObjectEncoder) AddUint(string, uint)
func (*MapObjectEncoder) AddUint16(string, uint16)
func (*MapObjectEncoder) AddUint32(string, uint32)
func (*MapObjectEncoder) AddUint64(string, uint64)
func (*MapObjectEncoder) AddUint8(string, uint8)
func (*MapObjectEncoder) AddUintptr(string, uintptr)
func (*MapObjectEncoder) OpenNamespace(string)
func MillisDurationEncoder(time.Duration, PrimitiveArrayEncoder)

type NameEncoder func(string, PrimitiveArrayEncoder)

func (*NameEncoder) UnmarshalText([]byte) error
func NanosDurationEncoder(time.Duration, PrimitiveArrayEncoder)
func NewConsoleEncoder(EncoderConfig) Encoder
func NewCore(Encoder, WriteSyncer, LevelEnabler) Core
func NewEntryCaller(uintptr, string, int, bool) EntryCaller
func NewIncreaseLevelCore(Core, LevelEnabler) (Core, error)
func NewJSONEncoder(EncoderConfig) Encoder
func NewLazyWith(Core, []Field) Core
func NewMapObjectEncoder() *MapObjectEncoder
func NewMultiWriteSyncer(...WriteSyncer) WriteSyncer
func NewNopCore() Core
func NewSampler(Core, time.Duration, int, int) Core
func NewSamplerWithOptions(Core, time.Duration, int, int, ...SamplerOption) Core
func NewTee(...Core) Core

type ObjectEncoder interface {
	AddArray(string, ArrayMarshaler) error
	AddBinary(string, []byte)
	AddBool(string, bool)
	AddByteString(string, []byte)
	AddComplex128(string, complex128)
	AddComplex64(string, complex64)
	AddDuration(string, time.Duration)
	AddFloat32(string, float32)
	AddFloat64(string, float64)
	AddInt(string, int)
	AddInt16(string, int16)
	AddInt32(string, int32)
	AddInt64(string, int64)
	AddInt8(string, int8)
	AddObject(string, ObjectMarshaler) error
	AddReflected(string, any) error
	AddString(string, string)
	AddTime(string, time.Time)
	AddUint(string, uint)
	AddUint16(string, uint16)
	AddUint32(string, uint32)
	AddUint64(string, uint64)
	AddUint8(string, uint8)
	AddUintptr(string, uintptr)
	OpenNamespace(string)
}
type ObjectMarshaler interface {
	MarshalLogObject(ObjectEncoder) error
}
type ObjectMarshalerFunc func(ObjectEncoder) error

func (ObjectMarshalerFunc) MarshalLogObject(ObjectEncoder) error
func ParseLevel(string) (Level, error)

type PrimitiveArrayEncoder interface {
	AppendBool(bool)
	AppendByteString([]byte)
	AppendComplex128(complex128)
	AppendComplex64(complex64)
	AppendFloat32(float32)
	AppendFloat64(float64)
	AppendInt(int)
	AppendInt16(int16)
	AppendInt32(int32)
	AppendInt64(int64)
	AppendInt8(int8)
	AppendString(string)
	AppendUint(uint)
	AppendUint16(uint16)
	AppendUint32(uint32)
	AppendUint64(uint64)
	AppendUint8(uint8)
	AppendUintptr(uintptr)
}

func RFC3339NanoTimeEncoder(time.Time, PrimitiveArrayEncoder)
func RFC3339TimeEncoder(time.Time, PrimitiveArrayEncoder)

type ReflectedEncoder interface {
	Encode(any) error
}

func RegisterHooks(Core, ...func(Entry) error) Core
func SamplerHook(func(entry Entry, dec SamplingDecision)) SamplerOption

type SamplerOption interface {
	apply(*sampler)
}
type SamplingDecision uint32

func SecondsDurationEncoder(time.Duration, PrimitiveArrayEncoder)
func ShortCallerEncoder(EntryCaller, PrimitiveArrayEncoder)
func StringDurationEncoder(time.Duration, PrimitiveArrayEncoder)

type TimeEncoder func(time.Time, PrimitiveArrayEncoder)

func (*TimeEncoder) UnmarshalJSON([]byte) error
func (*TimeEncoder) UnmarshalText([]byte) error
func (*TimeEncoder) UnmarshalYAML(func(any) error) error
func TimeEncoderOfLayout(string) TimeEncoder

type WriteSyncer interface {
	Sync() error
	io.Writer
}
type sampler struct {
	Core
}

func (*sampler) Check(Entry, *CheckedEntry) *CheckedEntry
func (*sampler) Level() Level
func (*sampler) With([]Field) Core

type systemClock struct {
}

func (systemClock) NewTicker(time.Duration) *time.Ticker
func (systemClock) Now() time.Time
