// Package k8s.io/apimachinery/pkg/util/runtime of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package runtime

import (
	"context"
	klog "k8s.io/klog/v2"
)

type ErrorHandler func(ctx context.Context, err error, msg string, keysAndValues ...any)

var ErrorHandlers []ErrorHandler

func ErrorToString(error, string, ...any) string
func GetCaller() string
func HandleCrash(...func(any))
func HandleCrashWithContext(context.Context, ...func(context.Context, any))
func HandleCrashWithLogger(klog.Logger, ...func(context.Context, any))
func HandleError(error)
func HandleErrorWithContext(context.Context, error, string, ...any)
func HandleErrorWithLogger(klog.Logger, error, string, ...any)
func Must(error)

var PanicHandlers []func(context.Context, any)
var ReallyCrash bool

func RecoverFromPanic(*error)
