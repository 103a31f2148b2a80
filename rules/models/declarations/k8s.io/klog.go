// Package k8s.io/klog of k8s.io/klog v1.0.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package klog

import (
	"flag"
	"io"
)

func CalculateMaxSize() uint64
func CopyStandardLogTo(string)
func Error(...any)
func ErrorDepth(int, ...any)
func Errorf(string, ...any)
func Errorln(...any)
func Exit(...any)
func ExitDepth(int, ...any)
func Exitf(string, ...any)
func Exitln(...any)
func Fatal(...any)
func FatalDepth(int, ...any)
func Fatalf(string, ...any)
func Fatalln(...any)
func Flush()
func Info(...any)
func InfoDepth(int, ...any)
func Infof(string, ...any)
func Infoln(...any)
func InitFlags(*flag.FlagSet)

type Level int32

func (*Level) Get() any
func (*Level) Set(string) error
func (*Level) String() string

var MaxSize uint64

type OutputStats struct {
}

func (*OutputStats) Bytes() int64
func (*OutputStats) Lines() int64
func SetOutput(io.Writer)
func SetOutputBySeverity(string, io.Writer)

var Stats struct {
	Info    OutputStats
	Warning OutputStats
	Error   OutputStats
}

func V(Level) Verbose

type Verbose bool

func (Verbose) Info(...any)
func (Verbose) Infof(string, ...any)
func (Verbose) Infoln(...any)
func Warning(...any)
func WarningDepth(int, ...any)
func Warningf(string, ...any)
func Warningln(...any)
