// Package github.com/gorilla/mux of github.com/gorilla/mux v1.8.1, BSD-3-Clause, Copyright (c) 2023 The Gorilla Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mux

import (
	"net/http"
	"net/url"
)

type BuildVarsFunc func(map[string]string) map[string]string

func CORSMethodMiddleware(*Router) MiddlewareFunc
func CurrentRoute(*http.Request) *Route

var ErrMethodMismatch error
var ErrNotFound error

type MatcherFunc func(*http.Request, *RouteMatch) bool

func (MatcherFunc) Match(*http.Request, *RouteMatch) bool

type MiddlewareFunc func(http.Handler) http.Handler

func (MiddlewareFunc) Middleware(http.Handler) http.Handler
func NewRouter() *Router

type Route struct {
	routeConf
}

func (*Route) BuildOnly() *Route
func (*Route) BuildVarsFunc(BuildVarsFunc) *Route
func (*Route) GetError() error
func (*Route) GetHandler() http.Handler
func (*Route) GetHostTemplate() (string, error)
func (*Route) GetMethods() ([]string, error)
func (*Route) GetName() string
func (*Route) GetPathRegexp() (string, error)
func (*Route) GetPathTemplate() (string, error)
func (*Route) GetQueriesRegexp() ([]string, error)
func (*Route) GetQueriesTemplates() ([]string, error)
func (*Route) GetVarNames() ([]string, error)
func (*Route) Handler(http.Handler) *Route
func (*Route) HandlerFunc(func(http.ResponseWriter, *http.Request)) *Route
func (*Route) Headers(...string) *Route
func (*Route) HeadersRegexp(...string) *Route
func (*Route) Host(string) *Route
func (*Route) Match(*http.Request, *RouteMatch) bool
func (*Route) MatcherFunc(MatcherFunc) *Route
func (*Route) Methods(...string) *Route
func (*Route) Name(string) *Route
func (*Route) Path(string) *Route
func (*Route) PathPrefix(string) *Route
func (*Route) Queries(...string) *Route
func (*Route) Schemes(...string) *Route
func (*Route) SkipClean() bool
func (*Route) Subrouter() *Router
func (*Route) URL(...string) (*url.URL, error)
func (*Route) URLHost(...string) (*url.URL, error)
func (*Route) URLPath(...string) (*url.URL, error)

type RouteMatch struct {
	Route    *Route
	Handler  http.Handler
	Vars     map[string]string
	MatchErr error
}
type Router struct {
	NotFoundHandler         http.Handler
	MethodNotAllowedHandler http.Handler
	KeepContext             bool
	routeConf
}

func (*Router) BuildVarsFunc(BuildVarsFunc) *Route
func (*Router) Get(string) *Route
func (*Router) GetRoute(string) *Route
func (*Router) Handle(string, http.Handler) *Route
func (*Router) HandleFunc(string, func(http.ResponseWriter, *http.Request)) *Route
func (*Router) Headers(...string) *Route
func (*Router) Host(string) *Route
func (*Router) Match(*http.Request, *RouteMatch) bool
func (*Router) MatcherFunc(MatcherFunc) *Route
func (*Router) Methods(...string) *Route
func (*Router) Name(string) *Route
func (*Router) NewRoute() *Route
func (*Router) Path(string) *Route
func (*Router) PathPrefix(string) *Route
func (*Router) Queries(...string) *Route
func (*Router) Schemes(...string) *Route
func (*Router) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Router) SkipClean(bool) *Router
func (*Router) StrictSlash(bool) *Router
func (*Router) Use(...MiddlewareFunc)
func (*Router) UseEncodedPath() *Router
func (*Router) Walk(WalkFunc) error
func SetURLVars(*http.Request, map[string]string) *http.Request

var SkipRouter error

func Vars(*http.Request) map[string]string

type WalkFunc func(route *Route, router *Router, ancestors []*Route) error
type routeConf struct {
}
