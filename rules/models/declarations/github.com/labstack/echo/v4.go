// Package github.com/labstack/echo/v4 of github.com/labstack/echo/v4 v4.16.0, MIT, Copyright (c) 2021 LabStack
//
// Declarations without bodies, written by ci/declare; not to be edited.

package echo

import (
	"bufio"
	context2 "context"
	"encoding"
	"encoding/json"
	log2 "github.com/labstack/gommon/log"
	"golang.org/x/crypto/acme/autocert"
	"golang.org/x/net/http2"
	"io"
	"io/fs"
	"log"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
	"time"
)

type BindUnmarshaler interface {
	UnmarshalParam(string) error
}
type Binder interface {
	Bind(any, Context) error
}
type BindingError struct {
	Field string
	*HTTPError
	Values []string
}

func (*BindingError) Error() string

type Context interface {
	Attachment(string, string) error
	Bind(any) error
	Blob(int, string, []byte) error
	Cookie(string) (*http.Cookie, error)
	Cookies() []*http.Cookie
	Echo() *Echo
	Error(error)
	File(string) error
	FormFile(string) (*multipart.FileHeader, error)
	FormParams() (url.Values, error)
	FormValue(string) string
	Get(string) any
	HTML(int, string) error
	HTMLBlob(int, []byte) error
	Handler() HandlerFunc
	Inline(string, string) error
	IsTLS() bool
	IsWebSocket() bool
	JSON(int, any) error
	JSONBlob(int, []byte) error
	JSONP(int, string, any) error
	JSONPBlob(int, string, []byte) error
	JSONPretty(int, any, string) error
	Logger() Logger
	MultipartForm() (*multipart.Form, error)
	NoContent(int) error
	Param(string) string
	ParamNames() []string
	ParamValues() []string
	Path() string
	QueryParam(string) string
	QueryParams() url.Values
	QueryString() string
	RealIP() string
	Redirect(int, string) error
	Render(int, string, any) error
	Request() *http.Request
	Reset(*http.Request, http.ResponseWriter)
	Response() *Response
	Scheme() string
	Set(string, any)
	SetCookie(*http.Cookie)
	SetHandler(HandlerFunc)
	SetLogger(Logger)
	SetParamNames(...string)
	SetParamValues(...string)
	SetPath(string)
	SetRequest(*http.Request)
	SetResponse(*Response)
	Stream(int, string, io.Reader) error
	String(int, string) error
	Validate(any) error
	XML(int, any) error
	XMLBlob(int, []byte) error
	XMLPretty(int, any, string) error
}

func ContextGet[T any](Context, string) (T, error)
func ContextGetOr[T any](Context, string, T) (T, error)

type DefaultBinder struct {
}

func (*DefaultBinder) Bind(any, Context) error
func (*DefaultBinder) BindBody(Context, any) error
func (*DefaultBinder) BindHeaders(Context, any) error
func (*DefaultBinder) BindPathParams(Context, any) error
func (*DefaultBinder) BindQueryParams(Context, any) error

type DefaultJSONSerializer struct {
}

func (DefaultJSONSerializer) Deserialize(Context, any) error
func (DefaultJSONSerializer) Serialize(Context, any, string) error

type Echo struct {
	filesystem
	common
	StdLogger                       *log.Logger
	Server                          *http.Server
	TLSServer                       *http.Server
	Listener                        net.Listener
	TLSListener                     net.Listener
	AutoTLSManager                  autocert.Manager
	HTTPErrorHandler                HTTPErrorHandler
	Binder                          Binder
	JSONSerializer                  JSONSerializer
	Validator                       Validator
	Renderer                        Renderer
	Logger                          Logger
	IPExtractor                     IPExtractor
	SchemeExtractor                 SchemeExtractor
	ListenerNetwork                 string
	OnAddRouteHandler               func(host string, route Route, handler HandlerFunc, middleware []MiddlewareFunc)
	DisableHTTP2                    bool
	Debug                           bool
	HideBanner                      bool
	HidePort                        bool
	EnablePathUnescapingStaticFiles bool
}

func (*Echo) AcquireContext() Context
func (*Echo) Add(string, string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) Any(string, HandlerFunc, ...MiddlewareFunc) []*Route
func (*Echo) CONNECT(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) Close() error
func (*Echo) DELETE(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) DefaultHTTPErrorHandler(error, Context)
func (*Echo) File(string, string, ...MiddlewareFunc) *Route
func (*Echo) FileFS(string, string, fs.FS, ...MiddlewareFunc) *Route
func (*Echo) GET(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) Group(string, ...MiddlewareFunc) *Group
func (*Echo) HEAD(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) Host(string, ...MiddlewareFunc) *Group
func (*Echo) ListenerAddr() net.Addr
func (*Echo) Match([]string, string, HandlerFunc, ...MiddlewareFunc) []*Route
func (*Echo) NewContext(*http.Request, http.ResponseWriter) Context
func (*Echo) OPTIONS(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) PATCH(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) POST(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) PUT(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) Pre(...MiddlewareFunc)
func (*Echo) ReleaseContext(Context)
func (*Echo) Reverse(string, ...any) string
func (*Echo) RouteNotFound(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) Router() *Router
func (*Echo) Routers() map[string]*Router
func (*Echo) Routes() []*Route
func (*Echo) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Echo) Shutdown(context2.Context) error
func (*Echo) Start(string) error
func (*Echo) StartAutoTLS(string) error
func (*Echo) StartH2CServer(string, *http2.Server) error
func (*Echo) StartServer(*http.Server) error
func (*Echo) StartTLS(string, any, any) error
func (*Echo) Static(string, string) *Route
func (*Echo) StaticFS(string, fs.FS) *Route
func (*Echo) TLSListenerAddr() net.Addr
func (*Echo) TRACE(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Echo) URI(HandlerFunc, ...any) string
func (*Echo) URL(HandlerFunc, ...any) string
func (*Echo) Use(...MiddlewareFunc)

var ErrBadGateway *HTTPError
var ErrBadRequest *HTTPError
var ErrConflict *HTTPError
var ErrCookieNotFound error
var ErrExpectationFailed *HTTPError
var ErrFailedDependency *HTTPError
var ErrForbidden *HTTPError
var ErrGatewayTimeout *HTTPError
var ErrGone *HTTPError
var ErrHTTPVersionNotSupported *HTTPError
var ErrInsufficientStorage *HTTPError
var ErrInternalServerError *HTTPError
var ErrInvalidCertOrKeyType error
var ErrInvalidJSONPCallback error
var ErrInvalidKeyType error
var ErrInvalidListenerNetwork error
var ErrInvalidRedirectCode error
var ErrLengthRequired *HTTPError
var ErrLocked *HTTPError
var ErrLoopDetected *HTTPError
var ErrMethodNotAllowed *HTTPError
var ErrMisdirectedRequest *HTTPError
var ErrNetworkAuthenticationRequired *HTTPError
var ErrNonExistentKey error
var ErrNotAcceptable *HTTPError
var ErrNotExtended *HTTPError
var ErrNotFound *HTTPError
var ErrNotImplemented *HTTPError
var ErrPaymentRequired *HTTPError
var ErrPreconditionFailed *HTTPError
var ErrPreconditionRequired *HTTPError
var ErrProxyAuthRequired *HTTPError
var ErrRendererNotRegistered error
var ErrRequestHeaderFieldsTooLarge *HTTPError
var ErrRequestTimeout *HTTPError
var ErrRequestURITooLong *HTTPError
var ErrRequestedRangeNotSatisfiable *HTTPError
var ErrServiceUnavailable *HTTPError
var ErrStatusRequestEntityTooLarge *HTTPError
var ErrTeapot *HTTPError
var ErrTooEarly *HTTPError
var ErrTooManyRequests *HTTPError
var ErrUnauthorized *HTTPError
var ErrUnavailableForLegalReasons *HTTPError
var ErrUnprocessableEntity *HTTPError
var ErrUnsupportedMediaType *HTTPError
var ErrUpgradeRequired *HTTPError
var ErrValidatorNotRegistered error
var ErrVariantAlsoNegotiates *HTTPError

func ExtractIPDirect() IPExtractor
func ExtractIPFromRealIPHeader(...TrustOption) IPExtractor
func ExtractIPFromXFFHeader(...TrustOption) IPExtractor
func ExtractSchemeDirect() SchemeExtractor
func ExtractSchemeFromHeaders(...TrustOption) SchemeExtractor
func FormFieldBinder(Context) *ValueBinder
func FormParam[T any](Context, string, ...any) (T, error)
func FormParamOr[T any](Context, string, T, ...any) (T, error)
func FormParams[T any](Context, string, ...any) ([]T, error)
func FormParamsOr[T any](Context, string, []T, ...any) ([]T, error)
func GetPath(*http.Request) string

type Group struct {
	common
}

func (*Group) Add(string, string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) Any(string, HandlerFunc, ...MiddlewareFunc) []*Route
func (*Group) CONNECT(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) DELETE(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) File(string, string)
func (*Group) FileFS(string, string, fs.FS, ...MiddlewareFunc) *Route
func (*Group) GET(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) Group(string, ...MiddlewareFunc) *Group
func (*Group) HEAD(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) Match([]string, string, HandlerFunc, ...MiddlewareFunc) []*Route
func (*Group) OPTIONS(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) PATCH(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) POST(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) PUT(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) RouteNotFound(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) Static(string, string)
func (*Group) StaticFS(string, fs.FS)
func (*Group) TRACE(string, HandlerFunc, ...MiddlewareFunc) *Route
func (*Group) Use(...MiddlewareFunc)

type HTTPError struct {
	Internal error
	Message  any
	Code     int
}

func (*HTTPError) Error() string
func (*HTTPError) SetInternal(error) *HTTPError
func (*HTTPError) Unwrap() error
func (*HTTPError) WithInternal(error) *HTTPError

type HTTPErrorHandler func(err error, c Context)
type HandlerFunc func(c Context) error
type IPExtractor func(*http.Request) string
type JSONSerializer interface {
	Deserialize(Context, any) error
	Serialize(Context, any, string) error
}

func LegacySchemeExtractor() SchemeExtractor

type Logger interface {
	Debug(...any)
	Debugf(string, ...any)
	Debugj(log2.JSON)
	Error(...any)
	Errorf(string, ...any)
	Errorj(log2.JSON)
	Fatal(...any)
	Fatalf(string, ...any)
	Fatalj(log2.JSON)
	Info(...any)
	Infof(string, ...any)
	Infoj(log2.JSON)
	Level() log2.Lvl
	Output() io.Writer
	Panic(...any)
	Panicf(string, ...any)
	Panicj(log2.JSON)
	Prefix() string
	Print(...any)
	Printf(string, ...any)
	Printj(log2.JSON)
	SetHeader(string)
	SetLevel(log2.Lvl)
	SetOutput(io.Writer)
	SetPrefix(string)
	Warn(...any)
	Warnf(string, ...any)
	Warnj(log2.JSON)
}
type Map map[string]any

var MethodNotAllowedHandler func(c Context) error

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

func MustSubFS(fs.FS, string) fs.FS
func New() *Echo
func NewBindingError(string, []string, any, error) error
func NewHTTPError(int, ...any) *HTTPError
func NewResponse(http.ResponseWriter, *Echo) *Response
func NewRouter(*Echo) *Router

var NotFoundHandler func(c Context) error

func ParseValue[T any](string, ...any) (T, error)
func ParseValueOr[T any](string, T, ...any) (T, error)
func ParseValues[T any]([]string, ...any) ([]T, error)
func ParseValuesOr[T any]([]string, []T, ...any) ([]T, error)
func PathParam[T any](Context, string, ...any) (T, error)
func PathParamOr[T any](Context, string, T, ...any) (T, error)
func PathParamsBinder(Context) *ValueBinder
func QueryParam[T any](Context, string, ...any) (T, error)
func QueryParamOr[T any](Context, string, T, ...any) (T, error)
func QueryParams[T any](Context, string, ...any) ([]T, error)
func QueryParamsBinder(Context) *ValueBinder
func QueryParamsOr[T any](Context, string, []T, ...any) ([]T, error)

type Renderer interface {
	Render(io.Writer, string, any, Context) error
}
type Response struct {
	Writer    http.ResponseWriter
	Status    int
	Size      int64
	Committed bool
}

func (*Response) After(func())
func (*Response) Before(func())
func (*Response) Flush()
func (*Response) Header() http.Header
func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*Response) Unwrap() http.ResponseWriter
func (*Response) Write([]byte) (int, error)
func (*Response) WriteHeader(int)

type Route struct {
	Method string
	Path   string
	Name   string
}
type Router struct {
}

func (*Router) Add(string, string, HandlerFunc)
func (*Router) Find(string, string, Context)
func (*Router) Reverse(string, ...any) string
func (*Router) Routes() []*Route

type SchemeExtractor func(*http.Request) string

func StaticDirectoryHandler(fs.FS, bool) HandlerFunc
func StaticFileHandler(string, fs.FS) HandlerFunc

type TemplateRenderer struct {
	Template interface {
		ExecuteTemplate(wr io.Writer, name string, data any) error
	}
}

func (*TemplateRenderer) Render(io.Writer, string, any, Context) error

type TimeLayout string
type TimeOpts struct {
	Layout          TimeLayout
	ParseInLocation *time.Location
	ToInLocation    *time.Location
}

func TrustIPRange(*net.IPNet) TrustOption
func TrustLinkLocal(bool) TrustOption
func TrustLoopback(bool) TrustOption

type TrustOption func(*ipChecker)

func TrustPrivateNet(bool) TrustOption

type Validator interface {
	Validate(any) error
}
type ValueBinder struct {
	ValueFunc  func(sourceParam string) string
	ValuesFunc func(sourceParam string) []string
	ErrorFunc  func(sourceParam string, values []string, message any, internalError error) error
}

func (*ValueBinder) BindError() error
func (*ValueBinder) BindErrors() []error
func (*ValueBinder) BindUnmarshaler(string, BindUnmarshaler) *ValueBinder
func (*ValueBinder) BindWithDelimiter(string, any, string) *ValueBinder
func (*ValueBinder) Bool(string, *bool) *ValueBinder
func (*ValueBinder) Bools(string, *[]bool) *ValueBinder
func (*ValueBinder) Byte(string, *byte) *ValueBinder
func (*ValueBinder) CustomFunc(string, func(values []string) []error) *ValueBinder
func (*ValueBinder) Duration(string, *time.Duration) *ValueBinder
func (*ValueBinder) Durations(string, *[]time.Duration) *ValueBinder
func (*ValueBinder) FailFast(bool) *ValueBinder
func (*ValueBinder) Float32(string, *float32) *ValueBinder
func (*ValueBinder) Float32s(string, *[]float32) *ValueBinder
func (*ValueBinder) Float64(string, *float64) *ValueBinder
func (*ValueBinder) Float64s(string, *[]float64) *ValueBinder
func (*ValueBinder) Int(string, *int) *ValueBinder
func (*ValueBinder) Int16(string, *int16) *ValueBinder
func (*ValueBinder) Int16s(string, *[]int16) *ValueBinder
func (*ValueBinder) Int32(string, *int32) *ValueBinder
func (*ValueBinder) Int32s(string, *[]int32) *ValueBinder
func (*ValueBinder) Int64(string, *int64) *ValueBinder
func (*ValueBinder) Int64s(string, *[]int64) *ValueBinder
func (*ValueBinder) Int8(string, *int8) *ValueBinder
func (*ValueBinder) Int8s(string, *[]int8) *ValueBinder
func (*ValueBinder) Ints(string, *[]int) *ValueBinder
func (*ValueBinder) JSONUnmarshaler(string, json.Unmarshaler) *ValueBinder
func (*ValueBinder) MustBindUnmarshaler(string, BindUnmarshaler) *ValueBinder
func (*ValueBinder) MustBindWithDelimiter(string, any, string) *ValueBinder
func (*ValueBinder) MustBool(string, *bool) *ValueBinder
func (*ValueBinder) MustBools(string, *[]bool) *ValueBinder
func (*ValueBinder) MustByte(string, *byte) *ValueBinder
func (*ValueBinder) MustCustomFunc(string, func(values []string) []error) *ValueBinder
func (*ValueBinder) MustDuration(string, *time.Duration) *ValueBinder
func (*ValueBinder) MustDurations(string, *[]time.Duration) *ValueBinder
func (*ValueBinder) MustFloat32(string, *float32) *ValueBinder
func (*ValueBinder) MustFloat32s(string, *[]float32) *ValueBinder
func (*ValueBinder) MustFloat64(string, *float64) *ValueBinder
func (*ValueBinder) MustFloat64s(string, *[]float64) *ValueBinder
func (*ValueBinder) MustInt(string, *int) *ValueBinder
func (*ValueBinder) MustInt16(string, *int16) *ValueBinder
func (*ValueBinder) MustInt16s(string, *[]int16) *ValueBinder
func (*ValueBinder) MustInt32(string, *int32) *ValueBinder
func (*ValueBinder) MustInt32s(string, *[]int32) *ValueBinder
func (*ValueBinder) MustInt64(string, *int64) *ValueBinder
func (*ValueBinder) MustInt64s(string, *[]int64) *ValueBinder
func (*ValueBinder) MustInt8(string, *int8) *ValueBinder
func (*ValueBinder) MustInt8s(string, *[]int8) *ValueBinder
func (*ValueBinder) MustInts(string, *[]int) *ValueBinder
func (*ValueBinder) MustJSONUnmarshaler(string, json.Unmarshaler) *ValueBinder
func (*ValueBinder) MustString(string, *string) *ValueBinder
func (*ValueBinder) MustStrings(string, *[]string) *ValueBinder
func (*ValueBinder) MustTextUnmarshaler(string, encoding.TextUnmarshaler) *ValueBinder
func (*ValueBinder) MustTime(string, *time.Time, string) *ValueBinder
func (*ValueBinder) MustTimes(string, *[]time.Time, string) *ValueBinder
func (*ValueBinder) MustUint(string, *uint) *ValueBinder
func (*ValueBinder) MustUint16(string, *uint16) *ValueBinder
func (*ValueBinder) MustUint16s(string, *[]uint16) *ValueBinder
func (*ValueBinder) MustUint32(string, *uint32) *ValueBinder
func (*ValueBinder) MustUint32s(string, *[]uint32) *ValueBinder
func (*ValueBinder) MustUint64(string, *uint64) *ValueBinder
func (*ValueBinder) MustUint64s(string, *[]uint64) *ValueBinder
func (*ValueBinder) MustUint8(string, *uint8) *ValueBinder
func (*ValueBinder) MustUint8s(string, *[]uint8) *ValueBinder
func (*ValueBinder) MustUints(string, *[]uint) *ValueBinder
func (*ValueBinder) MustUnixTime(string, *time.Time) *ValueBinder
func (*ValueBinder) MustUnixTimeMilli(string, *time.Time) *ValueBinder
func (*ValueBinder) MustUnixTimeNano(string, *time.Time) *ValueBinder
func (*ValueBinder) String(string, *string) *ValueBinder
func (*ValueBinder) Strings(string, *[]string) *ValueBinder
func (*ValueBinder) TextUnmarshaler(string, encoding.TextUnmarshaler) *ValueBinder
func (*ValueBinder) Time(string, *time.Time, string) *ValueBinder
func (*ValueBinder) Times(string, *[]time.Time, string) *ValueBinder
func (*ValueBinder) Uint(string, *uint) *ValueBinder
func (*ValueBinder) Uint16(string, *uint16) *ValueBinder
func (*ValueBinder) Uint16s(string, *[]uint16) *ValueBinder
func (*ValueBinder) Uint32(string, *uint32) *ValueBinder
func (*ValueBinder) Uint32s(string, *[]uint32) *ValueBinder
func (*ValueBinder) Uint64(string, *uint64) *ValueBinder
func (*ValueBinder) Uint64s(string, *[]uint64) *ValueBinder
func (*ValueBinder) Uint8(string, *uint8) *ValueBinder
func (*ValueBinder) Uint8s(string, *[]uint8) *ValueBinder
func (*ValueBinder) Uints(string, *[]uint) *ValueBinder
func (*ValueBinder) UnixTime(string, *time.Time) *ValueBinder
func (*ValueBinder) UnixTimeMilli(string, *time.Time) *ValueBinder
func (*ValueBinder) UnixTimeNano(string, *time.Time) *ValueBinder
func WrapHandler(http.Handler) HandlerFunc
func WrapMiddleware(func(http.Handler) http.Handler) MiddlewareFunc

type common struct {
}
type filesystem struct {
	Filesystem fs.FS
}
type ipChecker struct {
}
