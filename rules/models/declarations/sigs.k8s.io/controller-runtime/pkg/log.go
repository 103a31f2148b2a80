// Package sigs.k8s.io/controller-runtime/pkg/log of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package log

import (
	"context"
	"github.com/go-logr/logr"
)

func FromContext(context.Context, ...any) logr.Logger
func IntoContext(context.Context, logr.Logger) context.Context

type KubeAPIWarningLogger struct {
}

func (*KubeAPIWarningLogger) HandleWarningHeaderWithContext(context.Context, int, string, string)

type KubeAPIWarningLoggerOptions struct {
	Deduplicate bool
}

var Log logr.Logger

func NewKubeAPIWarningLogger(KubeAPIWarningLoggerOptions) *KubeAPIWarningLogger

type NullLogSink struct {
}

func (NullLogSink) Enabled(int) bool
func (NullLogSink) Error(error, string, ...any)
func (NullLogSink) Info(int, string, ...any)
func (NullLogSink) Init(logr.RuntimeInfo)
func (NullLogSink) WithName(string) logr.LogSink
func (NullLogSink) WithValues(...any) logr.LogSink
func SetLogger(logr.Logger)
