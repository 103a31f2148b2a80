// Package github.com/rs/zerolog/log of github.com/rs/zerolog v1.35.1, MIT, Copyright (c) 2017 Olivier Poitrey
//
// Declarations without bodies, written by ci/declare; not to be edited.

package log

import (
	"context"
	"github.com/rs/zerolog"
	"io"
)

func Ctx(context.Context) *zerolog.Logger
func Debug() *zerolog.Event
func Err(error) *zerolog.Event
func Error() *zerolog.Event
func Fatal() *zerolog.Event
func Hook(zerolog.Hook) zerolog.Logger
func Info() *zerolog.Event
func Level(zerolog.Level) zerolog.Logger
func Log() *zerolog.Event

var Logger zerolog.Logger

func Output(io.Writer) zerolog.Logger
func Panic() *zerolog.Event
func Print(...any)
func Printf(string, ...any)
func Sample(zerolog.Sampler) zerolog.Logger
func Trace() *zerolog.Event
func Warn() *zerolog.Event
func With() zerolog.Context
func WithLevel(zerolog.Level) *zerolog.Event
