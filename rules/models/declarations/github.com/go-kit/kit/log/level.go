// Package github.com/go-kit/kit/log/level of github.com/go-kit/kit v0.13.0, MIT, Copyright (c) 2015 Peter Bourgon
//
// Declarations without bodies, written by ci/declare; not to be edited.

package level

import (
	"github.com/go-kit/log"
	"github.com/go-kit/log/level"
)

func AllowAll() Option
func AllowDebug() Option
func AllowError() Option
func AllowInfo() Option
func AllowNone() Option
func AllowWarn() Option
func Debug(log.Logger) log.Logger
func DebugValue() Value
func ErrNoLevel(error) Option
func ErrNotAllowed(error) Option
func Error(log.Logger) log.Logger
func ErrorValue() Value
func Info(log.Logger) log.Logger
func InfoValue() Value
func Key() any
func NewFilter(log.Logger, ...Option) log.Logger
func NewInjector(log.Logger, Value) log.Logger

type Option = level.Option

func SquelchNoLevel(bool) Option

type Value = level.Value

func Warn(log.Logger) log.Logger
func WarnValue() Value
