// Package github.com/julienschmidt/httprouter of github.com/julienschmidt/httprouter v1.3.0, BSD-3-Clause, Copyright (c) 2013, Julien Schmidt
//
// Declarations without bodies, written by ci/declare; not to be edited.

package httprouter

import (
	"context"
	"net/http"
)

func CleanPath(string) string

type Handle func(http.ResponseWriter, *http.Request, Params)

func New() *Router

type Param struct {
	Key   string
	Value string
}
type Params []Param

func (Params) ByName(string) string
func ParamsFromContext(context.Context) Params

var ParamsKey paramsKey

type Router struct {
	RedirectTrailingSlash  bool
	RedirectFixedPath      bool
	HandleMethodNotAllowed bool
	HandleOPTIONS          bool
	GlobalOPTIONS          http.Handler
	NotFound               http.Handler
	MethodNotAllowed       http.Handler
	PanicHandler           func(http.ResponseWriter, *http.Request, any)
}

func (*Router) DELETE(string, Handle)
func (*Router) GET(string, Handle)
func (*Router) HEAD(string, Handle)
func (*Router) Handle(string, string, Handle)
func (*Router) Handler(string, string, http.Handler)
func (*Router) HandlerFunc(string, string, http.HandlerFunc)
func (*Router) Lookup(string, string) (Handle, Params, bool)
func (*Router) OPTIONS(string, Handle)
func (*Router) PATCH(string, Handle)
func (*Router) POST(string, Handle)
func (*Router) PUT(string, Handle)
func (*Router) ServeFiles(string, http.FileSystem)
func (*Router) ServeHTTP(http.ResponseWriter, *http.Request)

type paramsKey struct {
}
