// Package github.com/go-kit/log/level of github.com/go-kit/log v0.2.1, MIT, Copyright (c) 2021 Go kit
//
// Declarations without bodies, written by ci/declare; not to be edited.

package level

import (
	"github.com/go-kit/log"
)

func Allow(Value) Option
func AllowAll() Option
func AllowDebug() Option
func AllowError() Option
func AllowInfo() Option
func AllowNone() Option
func AllowWarn() Option
func Debug(log.Logger) log.Logger
func DebugValue() Value

var ErrInvalidLevelString error

func ErrNoLevel(error) Option
func ErrNotAllowed(error) Option
func Error(log.Logger) log.Logger
func ErrorValue() Value
func Info(log.Logger) log.Logger
func InfoValue() Value
func Key() any
func NewFilter(log.Logger, ...Option) log.Logger
func NewInjector(log.Logger, Value) log.Logger

type Option func(*logger)

func Parse(string) (Value, error)
func ParseDefault(string, Value) Value
func SquelchNoLevel(bool) Option

type Value interface {
	String() string
	levelVal()
}

func Warn(log.Logger) log.Logger
func WarnValue() Value

type logger struct {
}

func (*logger) Log(...any) error
