// Package k8s.io/klog/v2 of k8s.io/klog/v2 v2.140.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package klog

import (
	"bytes"
	"context"
	"flag"
	"github.com/go-logr/logr"
	"io"
	"log"
	"log/slog"
	"time"
)

func Background() Logger
func CalculateMaxSize() uint64
func CaptureState() State
func ClearLogger()
func ContextualLogger(bool) LoggerOption
func CopyStandardLogTo(string)
func EnableContextualLogging(bool)
func Error(...any)
func ErrorDepth(int, ...any)
func ErrorS(error, string, ...any)
func ErrorSDepth(int, error, string, ...any)
func Errorf(string, ...any)
func ErrorfDepth(int, string, ...any)
func Errorln(...any)
func ErrorlnDepth(int, ...any)
func Exit(...any)
func ExitDepth(int, ...any)

var ExitFlushTimeout time.Duration

func Exitf(string, ...any)
func ExitfDepth(int, string, ...any)
func Exitln(...any)
func ExitlnDepth(int, ...any)
func Fatal(...any)
func FatalDepth(int, ...any)
func Fatalf(string, ...any)
func FatalfDepth(int, string, ...any)
func Fatalln(...any)
func FatallnDepth(int, ...any)
func Flush()
func FlushAndExit(time.Duration, int)
func FlushLogger(func()) LoggerOption
func Format(any) any
func FromContext(context.Context) Logger
func Info(...any)
func InfoDepth(int, ...any)
func InfoS(string, ...any)
func InfoSDepth(int, string, ...any)
func Infof(string, ...any)
func InfofDepth(int, string, ...any)
func Infoln(...any)
func InfolnDepth(int, ...any)
func InitFlags(*flag.FlagSet)

type KMetadata interface {
	GetName() string
	GetNamespace() string
}

func KObj(KMetadata) ObjectRef
func KObjSlice(any) any
func KObjs(any) []ObjectRef
func KRef(string, string) ObjectRef

type Level int32

func (*Level) Get() any
func (*Level) Set(string) error
func (*Level) String() string

type LogFilter interface {
	Filter([]any) []any
	FilterF(string, []any) (string, []any)
	FilterS(string, []any) (string, []any)
}
type LogSink = logr.LogSink

func LogToStderr(bool)

type Logger = logr.Logger
type LoggerOption func(o *loggerOptions)

func LoggerWithName(Logger, string) Logger
func LoggerWithValues(Logger, ...any) Logger

var MaxSize uint64
var New func(sink logr.LogSink) logr.Logger

func NewContext(context.Context, Logger) context.Context
func NewKlogr() Logger
func NewStandardLogger(string) *log.Logger

type ObjectRef struct {
	Name      string
	Namespace string
}

func (ObjectRef) LogValue() slog.Value
func (ObjectRef) MarshalLog() any
func (ObjectRef) String() string
func (ObjectRef) WriteText(*bytes.Buffer)

var OsExit func(code int)

type OutputStats struct {
}

func (*OutputStats) Bytes() int64
func (*OutputStats) Lines() int64

type RuntimeInfo = logr.RuntimeInfo

func SafePtr[T any](*T) any
func SetLogFilter(LogFilter)
func SetLogger(logr.Logger)
func SetLoggerWithOptions(logr.Logger, ...LoggerOption)
func SetOutput(io.Writer)
func SetOutputBySeverity(string, io.Writer)
func SetSlogLogger(*slog.Logger)
func StartFlushDaemon(time.Duration)

type State interface {
	Restore()
}

var Stats struct {
	Info    OutputStats
	Warning OutputStats
	Error   OutputStats
}

func StopFlushDaemon()
func TODO() Logger
func V(Level) Verbose
func VDepth(int, Level) Verbose

type Verbose struct {
}

func (Verbose) Enabled() bool
func (Verbose) Error(error, string, ...any)
func (Verbose) ErrorS(error, string, ...any)
func (Verbose) Info(...any)
func (Verbose) InfoDepth(int, ...any)
func (Verbose) InfoS(string, ...any)
func (Verbose) InfoSDepth(int, string, ...any)
func (Verbose) Infof(string, ...any)
func (Verbose) InfofDepth(int, string, ...any)
func (Verbose) Infoln(...any)
func (Verbose) InfolnDepth(int, ...any)
func Warning(...any)
func WarningDepth(int, ...any)
func Warningf(string, ...any)
func WarningfDepth(int, string, ...any)
func Warningln(...any)
func WarninglnDepth(int, ...any)
func WriteKlogBuffer(func([]byte)) LoggerOption

type loggerOptions struct {
}
