// Package github.com/gofiber/fiber/v2 of github.com/gofiber/fiber/v2 v2.52.15, MIT, Copyright (c) 2019-present Fenny and Contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fiber

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"github.com/gofiber/fiber/v2/internal/schema"
	"github.com/gofiber/fiber/v2/utils"
	"github.com/valyala/fasthttp"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"reflect"
	"regexp"
	"time"
)

func AcquireAgent() *Agent
func AcquireArgs() *Args
func AcquireClient() *Client
func AcquireFormFile() *FormFile
func AcquireResponse() *Response

type Agent struct {
	Name                     string
	NoDefaultUserAgentHeader bool
	*fasthttp.HostClient
}

func (*Agent) Add(string, string) *Agent
func (*Agent) AddBytesK([]byte, string) *Agent
func (*Agent) AddBytesKV([]byte, []byte) *Agent
func (*Agent) AddBytesV(string, []byte) *Agent
func (*Agent) BasicAuth(string, string) *Agent
func (*Agent) BasicAuthBytes([]byte, []byte) *Agent
func (*Agent) Body([]byte) *Agent
func (*Agent) BodyStream(io.Reader, int) *Agent
func (*Agent) BodyString(string) *Agent
func (*Agent) Boundary(string) *Agent
func (*Agent) Bytes() (int, []byte, []error)
func (*Agent) ConnectionClose() *Agent
func (*Agent) ContentType(string) *Agent
func (*Agent) ContentTypeBytes([]byte) *Agent
func (*Agent) Cookie(string, string) *Agent
func (*Agent) CookieBytesK([]byte, string) *Agent
func (*Agent) CookieBytesKV([]byte, []byte) *Agent
func (*Agent) Cookies(...string) *Agent
func (*Agent) CookiesBytesKV(...[]byte) *Agent
func (*Agent) Debug(...io.Writer) *Agent
func (*Agent) Dest([]byte) *Agent
func (*Agent) FileData(...*FormFile) *Agent
func (*Agent) Form(*Args) *Agent
func (*Agent) Host(string) *Agent
func (*Agent) HostBytes([]byte) *Agent
func (*Agent) InsecureSkipVerify() *Agent
func (*Agent) JSON(any, ...string) *Agent
func (*Agent) JSONDecoder(utils.JSONUnmarshal) *Agent
func (*Agent) JSONEncoder(utils.JSONMarshal) *Agent
func (*Agent) MaxRedirectsCount(int) *Agent
func (*Agent) MultipartForm(*Args) *Agent
func (*Agent) Parse() error
func (*Agent) QueryString(string) *Agent
func (*Agent) QueryStringBytes([]byte) *Agent
func (*Agent) Referer(string) *Agent
func (*Agent) RefererBytes([]byte) *Agent
func (*Agent) Request() *Request
func (*Agent) RetryIf(RetryIfFunc) *Agent
func (*Agent) Reuse() *Agent
func (*Agent) SendFile(string, ...string) *Agent
func (*Agent) SendFiles(...string) *Agent
func (*Agent) Set(string, string) *Agent
func (*Agent) SetBytesK([]byte, string) *Agent
func (*Agent) SetBytesKV([]byte, []byte) *Agent
func (*Agent) SetBytesV(string, []byte) *Agent
func (*Agent) SetResponse(*Response) *Agent
func (*Agent) String() (int, string, []error)
func (*Agent) Struct(any) (int, []byte, []error)
func (*Agent) TLSConfig(*tls.Config) *Agent
func (*Agent) Timeout(time.Duration) *Agent
func (*Agent) UserAgent(string) *Agent
func (*Agent) UserAgentBytes([]byte) *Agent
func (*Agent) XML(any) *Agent

type App struct {
}

func (*App) AcquireCtx(*fasthttp.RequestCtx) *Ctx
func (*App) Add(string, string, ...Handler) Router
func (*App) All(string, ...Handler) Router
func (*App) Config() Config
func (*App) Connect(string, ...Handler) Router
func (*App) Delete(string, ...Handler) Router
func (*App) ErrorHandler(*Ctx, error) error
func (*App) Get(string, ...Handler) Router
func (*App) GetRoute(string) Route
func (*App) GetRoutes(...bool) []Route
func (*App) Group(string, ...Handler) Router
func (*App) Handler() fasthttp.RequestHandler
func (*App) HandlersCount() uint32
func (*App) Head(string, ...Handler) Router
func (*App) Hooks() *Hooks
func (*App) Listen(string) error
func (*App) ListenMutualTLS(string, string, string, string) error
func (*App) ListenMutualTLSWithCertificate(string, tls.Certificate, *x509.CertPool) error
func (*App) ListenTLS(string, string, string) error
func (*App) ListenTLSWithCertificate(string, tls.Certificate) error
func (*App) Listener(net.Listener) error
func (*App) Mount(string, *App) Router
func (*App) MountPath() string
func (*App) Name(string) Router
func (*App) Options(string, ...Handler) Router
func (*App) Patch(string, ...Handler) Router
func (*App) Post(string, ...Handler) Router
func (*App) Put(string, ...Handler) Router
func (*App) ReleaseCtx(*Ctx)
func (*App) Route(string, func(router Router), ...string) Router
func (*App) Server() *fasthttp.Server
func (*App) SetTLSHandler(*TLSHandler)
func (*App) Shutdown() error
func (*App) ShutdownWithContext(context.Context) error
func (*App) ShutdownWithTimeout(time.Duration) error
func (*App) Stack() [][]*Route
func (*App) Static(string, string, ...Static) Router
func (*App) Test(*http.Request, ...int) (*http.Response, error)
func (*App) Trace(string, ...Handler) Router
func (*App) Use(...any) Router

type Args = fasthttp.Args
type Client struct {
	UserAgent                string
	NoDefaultUserAgentHeader bool
	JSONEncoder              utils.JSONMarshal
	JSONDecoder              utils.JSONUnmarshal
}

func (*Client) Delete(string) *Agent
func (*Client) Get(string) *Agent
func (*Client) Head(string) *Agent
func (*Client) Patch(string) *Agent
func (*Client) Post(string) *Agent
func (*Client) Put(string) *Agent

type Colors struct {
	Black   string
	Red     string
	Green   string
	Yellow  string
	Blue    string
	Magenta string
	Cyan    string
	White   string
	Reset   string
}
type Config struct {
	Prefork                      bool
	ServerHeader                 string
	StrictRouting                bool
	CaseSensitive                bool
	Immutable                    bool
	UnescapePath                 bool
	ETag                         bool
	BodyLimit                    int
	Concurrency                  int
	Views                        Views
	ViewsLayout                  string
	PassLocalsToViews            bool
	ReadTimeout                  time.Duration
	WriteTimeout                 time.Duration
	IdleTimeout                  time.Duration
	ReadBufferSize               int
	WriteBufferSize              int
	CompressedFileSuffix         string
	ProxyHeader                  string
	GETOnly                      bool
	ErrorHandler                 ErrorHandler
	DisableKeepalive             bool
	DisableDefaultDate           bool
	DisableDefaultContentType    bool
	DisableHeaderNormalizing     bool
	DisableStartupMessage        bool
	AppName                      string
	StreamRequestBody            bool
	DisablePreParseMultipartForm bool
	ReduceMemoryUsage            bool
	JSONEncoder                  utils.JSONMarshal
	JSONDecoder                  utils.JSONUnmarshal
	XMLEncoder                   utils.XMLMarshal
	Network                      string
	EnableTrustedProxyCheck      bool
	TrustedProxies               []string
	EnableIPValidation           bool
	EnablePrintRoutes            bool
	ColorScheme                  Colors
	RequestMethods               []string
	EnableSplittingOnParsers     bool
}
type Constraint struct {
	ID            TypeConstraint
	RegexCompiler *regexp.Regexp
	Data          []string
}

func (*Constraint) CheckConstraint(string) bool

type ConversionError = schema.ConversionError
type Cookie struct {
	Name        string
	Value       string
	Path        string
	Domain      string
	MaxAge      int
	Expires     time.Time
	Secure      bool
	HTTPOnly    bool
	SameSite    string
	SessionOnly bool
}
type Ctx struct {
}

func (*Ctx) Accepts(...string) string
func (*Ctx) AcceptsCharsets(...string) string
func (*Ctx) AcceptsEncodings(...string) string
func (*Ctx) AcceptsLanguages(...string) string
func (*Ctx) AllParams() map[string]string
func (*Ctx) App() *App
func (*Ctx) Append(string, ...string)
func (*Ctx) Attachment(...string)
func (*Ctx) BaseURL() string
func (*Ctx) Bind(Map) error
func (*Ctx) Body() []byte
func (*Ctx) BodyParser(any) error
func (*Ctx) BodyRaw() []byte
func (*Ctx) ClearCookie(...string)
func (*Ctx) ClientHelloInfo() *tls.ClientHelloInfo
func (*Ctx) Context() *fasthttp.RequestCtx
func (*Ctx) Cookie(*Cookie)
func (*Ctx) CookieParser(any) error
func (*Ctx) Cookies(string, ...string) string
func (*Ctx) Download(string, ...string) error
func (*Ctx) FormFile(string) (*multipart.FileHeader, error)
func (*Ctx) FormValue(string, ...string) string
func (*Ctx) Format(any) error
func (*Ctx) Fresh() bool
func (*Ctx) Get(string, ...string) string
func (*Ctx) GetReqHeaders() map[string][]string
func (*Ctx) GetRespHeader(string, ...string) string
func (*Ctx) GetRespHeaders() map[string][]string
func (*Ctx) GetRouteURL(string, Map) (string, error)
func (*Ctx) Hostname() string
func (*Ctx) IP() string
func (*Ctx) IPs() []string
func (*Ctx) Is(string) bool
func (*Ctx) IsFromLocal() bool
func (*Ctx) IsProxyTrusted() bool
func (*Ctx) JSON(any, ...string) error
func (*Ctx) JSONP(any, ...string) error
func (*Ctx) Links(...string)
func (*Ctx) Locals(any, ...any) any
func (*Ctx) Location(string)
func (*Ctx) Method(...string) string
func (*Ctx) MultipartForm() (*multipart.Form, error)
func (*Ctx) Next() error
func (*Ctx) OriginalURL() string
func (*Ctx) Params(string, ...string) string
func (*Ctx) ParamsInt(string, ...int) (int, error)
func (*Ctx) ParamsParser(any) error
func (*Ctx) Path(...string) string
func (*Ctx) Port() string
func (*Ctx) Protocol() string
func (*Ctx) Queries() map[string]string
func (*Ctx) Query(string, ...string) string
func (*Ctx) QueryBool(string, ...bool) bool
func (*Ctx) QueryFloat(string, ...float64) float64
func (*Ctx) QueryInt(string, ...int) int
func (*Ctx) QueryParser(any) error
func (*Ctx) Range(int) (Range, error)
func (*Ctx) Redirect(string, ...int) error
func (*Ctx) RedirectBack(string, ...int) error
func (*Ctx) RedirectToRoute(string, Map, ...int) error
func (*Ctx) Render(string, any, ...string) error
func (*Ctx) ReqHeaderParser(any) error
func (*Ctx) Request() *fasthttp.Request
func (*Ctx) Response() *fasthttp.Response
func (*Ctx) RestartRouting() error
func (*Ctx) Route() *Route
func (*Ctx) SaveFile(*multipart.FileHeader, string) error
func (*Ctx) SaveFileToStorage(*multipart.FileHeader, string, Storage) error
func (*Ctx) Secure() bool
func (*Ctx) Send([]byte) error
func (*Ctx) SendFile(string, ...bool) error
func (*Ctx) SendStatus(int) error
func (*Ctx) SendStream(io.Reader, ...int) error
func (*Ctx) SendString(string) error
func (*Ctx) Set(string, string)
func (*Ctx) SetUserContext(context.Context)
func (*Ctx) Stale() bool
func (*Ctx) Status(int) *Ctx
func (*Ctx) String() string
func (*Ctx) Subdomains(...int) []string
func (*Ctx) Type(string, ...string) *Ctx
func (*Ctx) UserContext() context.Context
func (*Ctx) Vary(...string)
func (*Ctx) Write([]byte) (int, error)
func (*Ctx) WriteString(string) (int, error)
func (*Ctx) Writef(string, ...any) (int, error)
func (*Ctx) XHR() bool
func (*Ctx) XML(any) error

var DefaultColors Colors

func DefaultErrorHandler(*Ctx, error) error

var DefaultMethods []string

func Delete(string) *Agent

type EmptyFieldError = schema.EmptyFieldError

var ErrBadGateway *Error
var ErrBadRequest *Error
var ErrConflict *Error
var ErrExpectationFailed *Error
var ErrFailedDependency *Error
var ErrForbidden *Error
var ErrGatewayTimeout *Error
var ErrGone *Error
var ErrHTTPVersionNotSupported *Error
var ErrInsufficientStorage *Error
var ErrInternalServerError *Error
var ErrLengthRequired *Error
var ErrLocked *Error
var ErrLoopDetected *Error
var ErrMethodNotAllowed *Error
var ErrMisdirectedRequest *Error
var ErrNetworkAuthenticationRequired *Error
var ErrNotAcceptable *Error
var ErrNotExtended *Error
var ErrNotFound *Error
var ErrNotImplemented *Error
var ErrPaymentRequired *Error
var ErrPreconditionFailed *Error
var ErrPreconditionRequired *Error
var ErrProxyAuthRequired *Error
var ErrRangeMalformed error
var ErrRangeUnsatisfiable error
var ErrRequestEntityTooLarge *Error
var ErrRequestHeaderFieldsTooLarge *Error
var ErrRequestTimeout *Error
var ErrRequestURITooLong *Error
var ErrRequestedRangeNotSatisfiable *Error
var ErrServiceUnavailable *Error
var ErrTeapot *Error
var ErrTooEarly *Error
var ErrTooManyRequests *Error
var ErrUnauthorized *Error
var ErrUnavailableForLegalReasons *Error
var ErrUnprocessableEntity *Error
var ErrUnsupportedMediaType *Error
var ErrUpgradeRequired *Error
var ErrVariantAlsoNegotiates *Error

type Error struct {
	Code    int
	Message string
}

func (*Error) Error() string

type ErrorHandler = func(*Ctx, error) error
type FormFile struct {
	Fieldname string
	Name      string
	Content   []byte
}

func Get(string) *Agent
func GetTrimmedParam(string) string

type Group struct {
	Prefix string
}

func (*Group) Add(string, string, ...Handler) Router
func (*Group) All(string, ...Handler) Router
func (*Group) Connect(string, ...Handler) Router
func (*Group) Delete(string, ...Handler) Router
func (*Group) Get(string, ...Handler) Router
func (*Group) Group(string, ...Handler) Router
func (*Group) Head(string, ...Handler) Router
func (*Group) Mount(string, *App) Router
func (*Group) Name(string) Router
func (*Group) Options(string, ...Handler) Router
func (*Group) Patch(string, ...Handler) Router
func (*Group) Post(string, ...Handler) Router
func (*Group) Put(string, ...Handler) Router
func (*Group) Route(string, func(router Router), ...string) Router
func (*Group) Static(string, string, ...Static) Router
func (*Group) Trace(string, ...Handler) Router
func (*Group) Use(...any) Router

type Handler = func(*Ctx) error

func Head(string) *Agent

type Hooks struct {
}

func (*Hooks) OnFork(...OnForkHandler)
func (*Hooks) OnGroup(...OnGroupHandler)
func (*Hooks) OnGroupName(...OnGroupNameHandler)
func (*Hooks) OnListen(...OnListenHandler)
func (*Hooks) OnMount(...OnMountHandler)
func (*Hooks) OnName(...OnNameHandler)
func (*Hooks) OnRoute(...OnRouteHandler)
func (*Hooks) OnShutdown(...OnShutdownHandler)
func IndexRune(string, int32) bool

type InvalidUnmarshalError = json.InvalidUnmarshalError

func IsChild() bool
func IsMethodIdempotent(string) bool
func IsMethodSafe(string) bool

type ListenData struct {
	Host string
	Port string
	TLS  bool
}
type Map map[string]any
type MarshalerError = json.MarshalerError
type MultiError = schema.MultiError

func New(...Config) *App
func NewError(int, ...string) *Error

type OnForkHandler = func(int) error
type OnGroupHandler = func(Group) error
type OnGroupNameHandler = OnGroupHandler
type OnListenHandler = func(ListenData) error
type OnMountHandler = func(*App) error
type OnNameHandler = OnRouteHandler
type OnRouteHandler = func(Route) error
type OnShutdownHandler = func() error
type ParserConfig struct {
	IgnoreUnknownKeys bool
	SetAliasTag       string
	ParserType        []ParserType
	ZeroEmpty         bool
}
type ParserType struct {
	Customtype any
	Converter  func(string) reflect.Value
}

func Patch(string) *Agent
func Post(string) *Agent
func Put(string) *Agent

type Range struct {
	Type   string
	Ranges []RangeSet
}
type RangeSet struct {
	Start int
	End   int
}

func ReleaseAgent(*Agent)
func ReleaseArgs(*Args)
func ReleaseClient(*Client)
func ReleaseFormFile(*FormFile)
func ReleaseResponse(*Response)
func RemoveEscapeChar(string) string

type Request = fasthttp.Request
type Response = fasthttp.Response
type RetryIfFunc = fasthttp.RetryIfFunc
type Route struct {
	Method   string
	Name     string
	Path     string
	Params   []string
	Handlers []Handler
}
type RouteMessage struct {
}

func RoutePatternMatch(string, string, ...Config) bool

type Router interface {
	Add(string, string, ...Handler) Router
	All(string, ...Handler) Router
	Connect(string, ...Handler) Router
	Delete(string, ...Handler) Router
	Get(string, ...Handler) Router
	Group(string, ...Handler) Router
	Head(string, ...Handler) Router
	Mount(string, *App) Router
	Name(string) Router
	Options(string, ...Handler) Router
	Patch(string, ...Handler) Router
	Post(string, ...Handler) Router
	Put(string, ...Handler) Router
	Route(string, func(router Router), ...string) Router
	Static(string, string, ...Static) Router
	Trace(string, ...Handler) Router
	Use(...any) Router
}

func SetParserDecoder(ParserConfig)

type Static struct {
	Compress       bool
	ByteRange      bool
	Browse         bool
	Download       bool
	Index          string
	CacheDuration  time.Duration
	MaxAge         int
	ModifyResponse Handler
	Next           func(c *Ctx) bool
}
type Storage interface {
	Close() error
	Delete(string) error
	Get(string) ([]byte, error)
	Reset() error
	Set(string, []byte, time.Duration) error
}
type SyntaxError = json.SyntaxError
type TLSHandler struct {
}

func (*TLSHandler) GetClientInfo(*tls.ClientHelloInfo) (*tls.Certificate, error)

type TypeConstraint int16
type UnknownKeyError = schema.UnknownKeyError
type UnmarshalTypeError = json.UnmarshalTypeError
type UnsupportedTypeError = json.UnsupportedTypeError
type UnsupportedValueError = json.UnsupportedValueError
type Views interface {
	Load() error
	Render(io.Writer, string, any, ...string) error
}
