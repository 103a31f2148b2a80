// Package github.com/golang/glog of github.com/golang/glog v1.2.5, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package glog

import (
	"context"
	"log"
)

func CopyStandardLogTo(string)

var ErrNoLog error

func Error(...any)
func ErrorContext(context.Context, ...any)
func ErrorContextDepth(context.Context, int, ...any)
func ErrorContextDepthf(context.Context, int, string, ...any)
func ErrorContextf(context.Context, string, ...any)
func ErrorDepth(int, ...any)
func ErrorDepthf(int, string, ...any)
func Errorf(string, ...any)
func Errorln(...any)
func Exit(...any)
func ExitContext(context.Context, ...any)
func ExitContextDepth(context.Context, int, ...any)
func ExitContextDepthf(context.Context, int, string, ...any)
func ExitContextf(context.Context, string, ...any)
func ExitDepth(int, ...any)
func ExitDepthf(int, string, ...any)
func Exitf(string, ...any)
func Exitln(...any)
func Fatal(...any)
func FatalContext(context.Context, ...any)
func FatalContextDepth(context.Context, int, ...any)
func FatalContextDepthf(context.Context, int, string, ...any)
func FatalContextf(context.Context, string, ...any)
func FatalDepth(int, ...any)
func FatalDepthf(int, string, ...any)
func Fatalf(string, ...any)
func Fatalln(...any)
func Flush()
func Info(...any)
func InfoContext(context.Context, ...any)
func InfoContextDepth(context.Context, int, ...any)
func InfoContextDepthf(context.Context, int, string, ...any)
func InfoContextf(context.Context, string, ...any)
func InfoDepth(int, ...any)
func InfoDepthf(int, string, ...any)
func Infof(string, ...any)
func Infoln(...any)

type Level int32

func (*Level) Get() any
func (*Level) Set(string) error
func (*Level) String() string

var MaxSize uint64

func Names(string) ([]string, error)
func NewStandardLogger(string) *log.Logger

type OutputStats struct {
}

func (*OutputStats) Bytes() int64
func (*OutputStats) Lines() int64

var Stats struct {
	Info    OutputStats
	Warning OutputStats
	Error   OutputStats
}

func V(Level) Verbose
func VDepth(int, Level) Verbose

type Verbose bool

func (Verbose) Info(...any)
func (Verbose) InfoContext(context.Context, ...any)
func (Verbose) InfoContextDepth(context.Context, int, ...any)
func (Verbose) InfoContextDepthf(context.Context, int, string, ...any)
func (Verbose) InfoContextf(context.Context, string, ...any)
func (Verbose) InfoDepth(int, ...any)
func (Verbose) InfoDepthf(int, string, ...any)
func (Verbose) Infof(string, ...any)
func (Verbose) Infoln(...any)
func Warning(...any)
func WarningContext(context.Context, ...any)
func WarningContextDepth(context.Context, int, ...any)
func WarningContextDepthf(context.Context, int, string, ...any)
func WarningContextf(context.Context, string, ...any)
func WarningDepth(int, ...any)
func WarningDepthf(int, string, ...any)
func Warningf(string, ...any)
func Warningln(...any)
