// Package google.golang.org/grpc/grpclog of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package grpclog

import (
	"google.golang.org/grpc/grpclog/internal"
	"io"
)

func Component(string) DepthLoggerV2

type DepthLoggerV2 interface {
	ErrorDepth(int, ...any)
	FatalDepth(int, ...any)
	InfoDepth(int, ...any)
	WarningDepth(int, ...any)
	internal.LoggerV2
}

func Error(...any)
func ErrorDepth(int, ...any)
func Errorf(string, ...any)
func Errorln(...any)
func Fatal(...any)
func FatalDepth(int, ...any)
func Fatalf(string, ...any)
func Fatalln(...any)
func Info(...any)
func InfoDepth(int, ...any)
func Infof(string, ...any)
func Infoln(...any)

type Logger interface {
	Fatal(...any)
	Fatalf(string, ...any)
	Fatalln(...any)
	Print(...any)
	Printf(string, ...any)
	Println(...any)
}
type LoggerV2 interface {
	Error(...any)
	Errorf(string, ...any)
	Errorln(...any)
	Fatal(...any)
	Fatalf(string, ...any)
	Fatalln(...any)
	Info(...any)
	Infof(string, ...any)
	Infoln(...any)
	V(int) bool
	Warning(...any)
	Warningf(string, ...any)
	Warningln(...any)
}

func NewLoggerV2(io.Writer, io.Writer, io.Writer) LoggerV2
func NewLoggerV2WithVerbosity(io.Writer, io.Writer, io.Writer, int) LoggerV2
func Print(...any)
func Printf(string, ...any)
func Println(...any)
func SetLogger(Logger)
func SetLoggerV2(LoggerV2)
func V(int) bool
func Warning(...any)
func WarningDepth(int, ...any)
func Warningf(string, ...any)
func Warningln(...any)
