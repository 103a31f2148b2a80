// Package github.com/go-chi/chi/v5/middleware of github.com/go-chi/chi/v5 v5.5.0, MIT, Copyright (c) 2015-present Peter Kieltyka (https://github.com/pkieltyka), Google Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package middleware

import (
	"context"
	chi "github.com/go-chi/chi/v5"
	"io"
	"net/http"
	"net/netip"
	"time"
)

func AllowContentEncoding(...string) func(next http.Handler) http.Handler
func AllowContentType(...string) func(http.Handler) http.Handler
func BasicAuth(string, map[string]string) func(next http.Handler) http.Handler
func CleanPath(http.Handler) http.Handler
func ClientIPFromHeader(string, ...string) func(http.Handler) http.Handler
func ClientIPFromRemoteAddr(http.Handler) http.Handler
func ClientIPFromXFF(...string) func(http.Handler) http.Handler
func ClientIPFromXFFTrustedProxies(int) func(http.Handler) http.Handler
func Compress(int, ...string) func(next http.Handler) http.Handler

type Compressor struct {
}

func (*Compressor) Handler(http.Handler) http.Handler
func (*Compressor) SetEncoder(string, EncoderFunc)
func ContentCharset(...string) func(next http.Handler) http.Handler

type DefaultLogFormatter struct {
	Logger  LoggerInterface
	NoColor bool
}

func (*DefaultLogFormatter) NewLogEntry(*http.Request) LogEntry

var DefaultLogger func(next http.Handler) http.Handler

func Deprecation(time.Time, ...string) func(http.Handler) http.Handler

type EncoderFunc func(w io.Writer, level int) io.Writer

func GetClientIP(context.Context) string
func GetClientIPAddr(context.Context) netip.Addr
func GetHead(http.Handler) http.Handler
func GetLogEntry(*http.Request) LogEntry
func GetReqID(context.Context) string

type HeaderRoute struct {
	Middleware func(next http.Handler) http.Handler
	MatchOne   Pattern
	MatchAny   []Pattern
}

func (HeaderRoute) IsMatch(string) bool

type HeaderRouter map[string][]HeaderRoute

func (HeaderRouter) Handler(http.Handler) http.Handler
func (HeaderRouter) Route(string, string, func(next http.Handler) http.Handler) HeaderRouter
func (HeaderRouter) RouteAny(string, []string, func(next http.Handler) http.Handler) HeaderRouter
func (HeaderRouter) RouteDefault(func(next http.Handler) http.Handler) HeaderRouter
func Heartbeat(string) func(http.Handler) http.Handler

var IsTTY bool

type LogEntry interface {
	Panic(any, []byte)
	Write(int, int, http.Header, time.Duration, any)
}

var LogEntryCtxKey *contextKey

type LogFormatter interface {
	NewLogEntry(*http.Request) LogEntry
}

func Logger(http.Handler) http.Handler

type LoggerInterface interface {
	Print(...any)
}

func Maybe(func(http.Handler) http.Handler, func(r *http.Request) bool) func(http.Handler) http.Handler
func New(http.Handler) func(next http.Handler) http.Handler
func NewCompressor(int, ...string) *Compressor
func NewPattern(string) Pattern
func NewWrapResponseWriter(http.ResponseWriter, int) WrapResponseWriter
func NextRequestID() uint64
func NoCache(http.Handler) http.Handler
func PageRoute(string, http.Handler) func(http.Handler) http.Handler
func PathRewrite(string, string) func(http.Handler) http.Handler

type Pattern struct {
}

func (Pattern) Match(string) bool
func PrintPrettyStack(any)
func Profiler() http.Handler
func RealIP(http.Handler) http.Handler
func Recoverer(http.Handler) http.Handler
func RedirectSlashes(http.Handler) http.Handler
func RequestID(http.Handler) http.Handler

var RequestIDHeader string

func RequestLogger(LogFormatter) func(next http.Handler) http.Handler
func RequestSize(int64) func(http.Handler) http.Handler
func RouteHeaders() HeaderRouter
func SetHeader(string, string) func(http.Handler) http.Handler
func StripPrefix(string) func(http.Handler) http.Handler
func StripSlashes(http.Handler) http.Handler
func Sunset(time.Time, ...string) func(http.Handler) http.Handler
func SupressNotFound(*chi.Mux) func(next http.Handler) http.Handler
func Throttle(int) func(http.Handler) http.Handler
func ThrottleBacklog(int, int, time.Duration) func(http.Handler) http.Handler

type ThrottleOpts struct {
	RetryAfterFn   func(ctxDone bool) time.Duration
	Limit          int
	BacklogLimit   int
	BacklogTimeout time.Duration
	StatusCode     int
}

func ThrottleWithOpts(ThrottleOpts) func(http.Handler) http.Handler
func Timeout(time.Duration) func(next http.Handler) http.Handler
func URLFormat(http.Handler) http.Handler

var URLFormatCtxKey *contextKey

func WithLogEntry(*http.Request, LogEntry) *http.Request
func WithValue(any, any) func(next http.Handler) http.Handler

type WrapResponseWriter interface {
	BytesWritten() int
	Discard()
	Status() int
	Tee(io.Writer)
	Unwrap() http.ResponseWriter
	http.ResponseWriter
}
type contextKey struct {
}

func (*contextKey) String() string
