// Package github.com/go-chi/chi/v5 of github.com/go-chi/chi/v5 v5.5.0, MIT, Copyright (c) 2015-present Peter Kieltyka (https://github.com/pkieltyka), Google Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package chi

import (
	"context"
	"net/http"
)

func Chain(...func(http.Handler) http.Handler) Middlewares

type ChainHandler struct {
	Endpoint    http.Handler
	Middlewares Middlewares
}

func (*ChainHandler) ServeHTTP(http.ResponseWriter, *http.Request)

type Context struct {
	Routes        Routes
	RoutePath     string
	RouteMethod   string
	URLParams     RouteParams
	RoutePatterns []string
}

func (*Context) Clone() *Context
func (*Context) Reset()
func (*Context) RoutePattern() string
func (*Context) URLParam(string) string

type Middlewares []func(http.Handler) http.Handler

func (Middlewares) Handler(http.Handler) http.Handler
func (Middlewares) HandlerFunc(http.HandlerFunc) http.Handler

type Mux struct {
}

func (*Mux) Connect(string, http.HandlerFunc)
func (*Mux) Delete(string, http.HandlerFunc)
func (*Mux) Find(*Context, string, string) string
func (*Mux) Get(string, http.HandlerFunc)
func (*Mux) Group(func(r Router)) Router
func (*Mux) Handle(string, http.Handler)
func (*Mux) HandleFunc(string, http.HandlerFunc)
func (*Mux) Head(string, http.HandlerFunc)
func (*Mux) Match(*Context, string, string) bool
func (*Mux) Method(string, string, http.Handler)
func (*Mux) MethodFunc(string, string, http.HandlerFunc)
func (*Mux) MethodNotAllowed(http.HandlerFunc)
func (*Mux) MethodNotAllowedHandler(...methodTyp) http.HandlerFunc
func (*Mux) Middlewares() Middlewares
func (*Mux) Mount(string, http.Handler)
func (*Mux) NotFound(http.HandlerFunc)
func (*Mux) NotFoundHandler() http.HandlerFunc
func (*Mux) Options(string, http.HandlerFunc)
func (*Mux) Patch(string, http.HandlerFunc)
func (*Mux) Post(string, http.HandlerFunc)
func (*Mux) Put(string, http.HandlerFunc)
func (*Mux) Query(string, http.HandlerFunc)
func (*Mux) Route(string, func(r Router)) Router
func (*Mux) Routes() []Route
func (*Mux) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Mux) Trace(string, http.HandlerFunc)
func (*Mux) Use(...func(http.Handler) http.Handler)
func (*Mux) With(...func(http.Handler) http.Handler) Router
func NewMux() *Mux
func NewRouteContext() *Context
func NewRouter() *Mux
func RegisterMethod(string)

type Route struct {
	SubRoutes Routes
	Handlers  map[string]http.Handler
	Pattern   string
}

func RouteContext(context.Context) *Context

var RouteCtxKey *contextKey

type RouteParams struct {
	Keys   []string
	Values []string
}

func (*RouteParams) Add(string, string)

type Router interface {
	Connect(string, http.HandlerFunc)
	Delete(string, http.HandlerFunc)
	Get(string, http.HandlerFunc)
	Group(func(r Router)) Router
	Handle(string, http.Handler)
	HandleFunc(string, http.HandlerFunc)
	Head(string, http.HandlerFunc)
	Method(string, string, http.Handler)
	MethodFunc(string, string, http.HandlerFunc)
	MethodNotAllowed(http.HandlerFunc)
	Mount(string, http.Handler)
	NotFound(http.HandlerFunc)
	Options(string, http.HandlerFunc)
	Patch(string, http.HandlerFunc)
	Post(string, http.HandlerFunc)
	Put(string, http.HandlerFunc)
	Query(string, http.HandlerFunc)
	Route(string, func(r Router)) Router
	Routes
	Trace(string, http.HandlerFunc)
	Use(...func(http.Handler) http.Handler)
	With(...func(http.Handler) http.Handler) Router
	http.Handler
}
type Routes interface {
	Find(*Context, string, string) string
	Match(*Context, string, string) bool
	Middlewares() Middlewares
	Routes() []Route
}

func URLParam(*http.Request, string) string
func URLParamFromCtx(context.Context, string) string
func Walk(Routes, WalkFunc) error

type WalkFunc func(method string, route string, handler http.Handler, middlewares ...func(http.Handler) http.Handler) error
type contextKey struct {
}

func (*contextKey) String() string

type methodTyp uint
