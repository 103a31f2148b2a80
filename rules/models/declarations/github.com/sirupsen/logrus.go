// Package github.com/sirupsen/logrus of github.com/sirupsen/logrus v1.10.2, MIT, Copyright (c) 2014 Simon Eskildsen
//
// Declarations without bodies, written by ci/declare; not to be edited.

package logrus

import (
	"bytes"
	"context"
	"io"
	"runtime"
	"time"
)

func AddHook(Hook)

var AllLevels []Level

type BufferPool interface {
	Get() *bytes.Buffer
	Put(*bytes.Buffer)
}

func Debug(...any)
func DebugFn(LogFunction)

type DebugLogger interface {
	Debug(...any)
	Debugf(string, ...any)
	Debugln(...any)
}

func Debugf(string, ...any)
func Debugln(...any)
func DeferExitHandler(func())

type Entry struct {
	Logger  *Logger
	Data    Fields
	Time    time.Time
	Level   Level
	Caller  *runtime.Frame
	Message string
	Buffer  *bytes.Buffer
	Context context.Context
}

func (*Entry) Bytes() ([]byte, error)
func (*Entry) Debug(...any)
func (*Entry) Debugf(string, ...any)
func (*Entry) Debugln(...any)
func (*Entry) Dup() *Entry
func (*Entry) Error(...any)
func (*Entry) Errorf(string, ...any)
func (*Entry) Errorln(...any)
func (*Entry) Fatal(...any)
func (*Entry) Fatalf(string, ...any)
func (*Entry) Fatalln(...any)
func (Entry) HasCaller() bool
func (*Entry) Info(...any)
func (*Entry) Infof(string, ...any)
func (*Entry) Infoln(...any)
func (*Entry) Log(Level, ...any)
func (*Entry) Logf(Level, string, ...any)
func (*Entry) Logln(Level, ...any)
func (*Entry) Panic(...any)
func (*Entry) Panicf(string, ...any)
func (*Entry) Panicln(...any)
func (*Entry) Print(...any)
func (*Entry) Printf(string, ...any)
func (*Entry) Println(...any)
func (*Entry) String() (string, error)
func (*Entry) Trace(...any)
func (*Entry) Tracef(string, ...any)
func (*Entry) Traceln(...any)
func (*Entry) Warn(...any)
func (*Entry) Warnf(string, ...any)
func (*Entry) Warning(...any)
func (*Entry) Warningf(string, ...any)
func (*Entry) Warningln(...any)
func (*Entry) Warnln(...any)
func (*Entry) WithContext(context.Context) *Entry
func (*Entry) WithError(error) *Entry
func (*Entry) WithField(string, any) *Entry
func (*Entry) WithFields(Fields) *Entry
func (*Entry) WithTime(time.Time) *Entry
func (*Entry) Writer() *io.PipeWriter
func (*Entry) WriterLevel(Level) *io.PipeWriter
func Error(...any)
func ErrorFn(LogFunction)

var ErrorKey string

type ErrorLogger interface {
	Error(...any)
	Errorf(string, ...any)
	Errorln(...any)
}

func Errorf(string, ...any)
func Errorln(...any)
func Exit(int)

type Ext1FieldLogger interface {
	FieldLogger
	TraceLogger
}

func Fatal(...any)
func FatalFn(LogFunction)
func Fatalf(string, ...any)
func Fatalln(...any)

type FieldLogger interface {
	DebugLogger
	ErrorLogger
	InfoLogger
	StdLogger
	WarnLogger
	Warning(...any)
	Warningf(string, ...any)
	Warningln(...any)
	WithError(error) *Entry
	WithField(string, any) *Entry
	WithFields(Fields) *Entry
}
type FieldMap map[fieldKey]string
type Fields map[string]any
type Formatter interface {
	Format(*Entry) ([]byte, error)
}

func GetLevel() Level

type Hook interface {
	Fire(*Entry) error
	Levels() []Level
}

func Info(...any)
func InfoFn(LogFunction)

type InfoLogger interface {
	Info(...any)
	Infof(string, ...any)
	Infoln(...any)
}

func Infof(string, ...any)
func Infoln(...any)
func IsLevelEnabled(Level) bool

type JSONFormatter struct {
	TimestampFormat   string
	DisableTimestamp  bool
	DisableHTMLEscape bool
	DataKey           string
	FieldMap          FieldMap
	CallerPrettyfier  func(*runtime.Frame) (function string, file string)
	PrettyPrint       bool
}

func (*JSONFormatter) Format(*Entry) ([]byte, error)

type Level uint32

func (Level) MarshalText() ([]byte, error)
func (Level) String() string
func (*Level) UnmarshalText([]byte) error

type LevelHooks map[Level][]Hook

func (LevelHooks) Add(Hook)
func (LevelHooks) Fire(Level, *Entry) error

type LogFunction func() []any
type Logger struct {
	Out          io.Writer
	Hooks        LevelHooks
	Formatter    Formatter
	ReportCaller bool
	Level        Level
	ExitFunc     func(int)
	BufferPool   BufferPool
}

func (*Logger) AddHook(Hook)
func (*Logger) Debug(...any)
func (*Logger) DebugFn(LogFunction)
func (*Logger) Debugf(string, ...any)
func (*Logger) Debugln(...any)
func (*Logger) Error(...any)
func (*Logger) ErrorFn(LogFunction)
func (*Logger) Errorf(string, ...any)
func (*Logger) Errorln(...any)
func (*Logger) Exit(int)
func (*Logger) Fatal(...any)
func (*Logger) FatalFn(LogFunction)
func (*Logger) Fatalf(string, ...any)
func (*Logger) Fatalln(...any)
func (*Logger) GetLevel() Level
func (*Logger) Info(...any)
func (*Logger) InfoFn(LogFunction)
func (*Logger) Infof(string, ...any)
func (*Logger) Infoln(...any)
func (*Logger) IsLevelEnabled(Level) bool
func (*Logger) Log(Level, ...any)
func (*Logger) LogFn(Level, LogFunction)
func (*Logger) Logf(Level, string, ...any)
func (*Logger) Logln(Level, ...any)
func (*Logger) Panic(...any)
func (*Logger) PanicFn(LogFunction)
func (*Logger) Panicf(string, ...any)
func (*Logger) Panicln(...any)
func (*Logger) Print(...any)
func (*Logger) PrintFn(LogFunction)
func (*Logger) Printf(string, ...any)
func (*Logger) Println(...any)
func (*Logger) ReplaceHooks(LevelHooks) LevelHooks
func (*Logger) SetBufferPool(BufferPool)
func (*Logger) SetFormatter(Formatter)
func (*Logger) SetLevel(Level)
func (*Logger) SetNoLock()
func (*Logger) SetOutput(io.Writer)
func (*Logger) SetReportCaller(bool)
func (*Logger) Trace(...any)
func (*Logger) TraceFn(LogFunction)
func (*Logger) Tracef(string, ...any)
func (*Logger) Traceln(...any)
func (*Logger) Warn(...any)
func (*Logger) WarnFn(LogFunction)
func (*Logger) Warnf(string, ...any)
func (*Logger) Warning(...any)
func (*Logger) WarningFn(LogFunction)
func (*Logger) Warningf(string, ...any)
func (*Logger) Warningln(...any)
func (*Logger) Warnln(...any)
func (*Logger) WithContext(context.Context) *Entry
func (*Logger) WithError(error) *Entry
func (*Logger) WithField(string, any) *Entry
func (*Logger) WithFields(Fields) *Entry
func (*Logger) WithTime(time.Time) *Entry
func (*Logger) Writer() *io.PipeWriter
func (*Logger) WriterLevel(Level) *io.PipeWriter

type MutexWrap = mutexWrap

func New() *Logger
func NewEntry(*Logger) *Entry
func Panic(...any)
func PanicFn(LogFunction)
func Panicf(string, ...any)
func Panicln(...any)
func ParseLevel(string) (Level, error)
func Print(...any)
func PrintFn(LogFunction)
func Printf(string, ...any)
func Println(...any)
func RegisterExitHandler(func())
func SetBufferPool(BufferPool)
func SetFormatter(Formatter)
func SetLevel(Level)
func SetOutput(io.Writer)
func SetReportCaller(bool)
func StandardLogger() *Logger

type StdLogger interface {
	Fatal(...any)
	Fatalf(string, ...any)
	Fatalln(...any)
	Panic(...any)
	Panicf(string, ...any)
	Panicln(...any)
	Print(...any)
	Printf(string, ...any)
	Println(...any)
}
type TextFormatter struct {
	ForceColors               bool
	DisableColors             bool
	ForceQuote                bool
	DisableQuote              bool
	EnvironmentOverrideColors bool
	DisableTimestamp          bool
	FullTimestamp             bool
	TimestampFormat           string
	DisableSorting            bool
	SortingFunc               func([]string)
	DisableLevelTruncation    bool
	PadLevelText              bool
	QuoteEmptyFields          bool
	FieldMap                  FieldMap
	CallerPrettyfier          func(*runtime.Frame) (function string, file string)
}

func (*TextFormatter) Format(*Entry) ([]byte, error)
func Trace(...any)
func TraceFn(LogFunction)

type TraceLogger interface {
	Trace(...any)
	Tracef(string, ...any)
	Traceln(...any)
}

func Tracef(string, ...any)
func Traceln(...any)
func Warn(...any)
func WarnFn(LogFunction)

type WarnLogger interface {
	Warn(...any)
	Warnf(string, ...any)
	Warnln(...any)
}

func Warnf(string, ...any)
func Warning(...any)
func WarningFn(LogFunction)
func Warningf(string, ...any)
func Warningln(...any)
func Warnln(...any)
func WithContext(context.Context) *Entry
func WithError(error) *Entry
func WithField(string, any) *Entry
func WithFields(Fields) *Entry
func WithTime(time.Time) *Entry

type fieldKey string
type mutexWrap struct {
}

func (*mutexWrap) Disable()
func (*mutexWrap) Lock()
func (*mutexWrap) Unlock()
