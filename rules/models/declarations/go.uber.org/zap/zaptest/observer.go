// Package go.uber.org/zap/zaptest/observer of go.uber.org/zap v1.28.0, MIT, Copyright (c) 2016-2024 Uber Technologies, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package observer

import (
	"go.uber.org/zap/zapcore"
)

type LoggedEntry struct {
	zapcore.Entry
	Context []zapcore.Field
}

func (LoggedEntry) ContextMap() map[string]any
func New(zapcore.LevelEnabler) (zapcore.Core, *ObservedLogs)

type ObservedLogs struct {
}

func (*ObservedLogs) All() []LoggedEntry
func (*ObservedLogs) AllUntimed() []LoggedEntry
func (*ObservedLogs) Filter(func(LoggedEntry) bool) *ObservedLogs
func (*ObservedLogs) FilterField(zapcore.Field) *ObservedLogs
func (*ObservedLogs) FilterFieldKey(string) *ObservedLogs
func (*ObservedLogs) FilterLevelExact(zapcore.Level) *ObservedLogs
func (*ObservedLogs) FilterLoggerName(string) *ObservedLogs
func (*ObservedLogs) FilterMessage(string) *ObservedLogs
func (*ObservedLogs) FilterMessageSnippet(string) *ObservedLogs
func (*ObservedLogs) Len() int
func (*ObservedLogs) TakeAll() []LoggedEntry
