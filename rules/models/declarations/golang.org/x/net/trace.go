// Package golang.org/x/net/trace of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package trace

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

var AuthRequest func(req *http.Request) (any bool, sensitive bool)
var DebugUseAfterFinish bool

type EventLog interface {
	Errorf(string, ...any)
	Finish()
	Printf(string, ...any)
}

func Events(http.ResponseWriter, *http.Request)
func FromContext(context.Context) (Trace, bool)
func New(string, string) Trace
func NewContext(context.Context, Trace) context.Context
func NewEventLog(string, string) EventLog
func Render(io.Writer, *http.Request, bool)
func RenderEvents(http.ResponseWriter, *http.Request, bool)

type Trace interface {
	Finish()
	LazyLog(fmt.Stringer, bool)
	LazyPrintf(string, ...any)
	SetError()
	SetMaxEvents(int)
	SetRecycler(func(any))
	SetTraceInfo(uint64, uint64)
}

func Traces(http.ResponseWriter, *http.Request)
