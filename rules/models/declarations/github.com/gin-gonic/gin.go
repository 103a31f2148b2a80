// Package github.com/gin-gonic/gin of github.com/gin-gonic/gin v1.12.0, MIT, Copyright (c) 2014 Manuel Martínez-Almeida
//
// Declarations without bodies, written by ci/declare; not to be edited.

package gin

import (
	"encoding/xml"
	"github.com/gin-gonic/gin/binding"
	"github.com/gin-gonic/gin/render"
	"html/template"
	"io"
	"io/fs"
	"mime/multipart"
	"net"
	"net/http"
	"time"
)

type Accounts map[string]string

func BasicAuth(Accounts) HandlerFunc
func BasicAuthForProxy(Accounts, string) HandlerFunc
func BasicAuthForRealm(Accounts, string) HandlerFunc
func Bind(any) HandlerFunc

type Context struct {
	Request  *http.Request
	Writer   ResponseWriter
	Params   Params
	Keys     map[any]any
	Errors   errorMsgs
	Accepted []string
}

func (*Context) Abort()
func (*Context) AbortWithError(int, error) *Error
func (*Context) AbortWithStatus(int)
func (*Context) AbortWithStatusJSON(int, any)
func (*Context) AbortWithStatusPureJSON(int, any)
func (*Context) AddParam(string, string)
func (*Context) AsciiJSON(int, any)
func (*Context) BSON(int, any)
func (*Context) Bind(any) error
func (*Context) BindHeader(any) error
func (*Context) BindJSON(any) error
func (*Context) BindPlain(any) error
func (*Context) BindQuery(any) error
func (*Context) BindTOML(any) error
func (*Context) BindUri(any) error
func (*Context) BindWith(any, binding.Binding) error
func (*Context) BindXML(any) error
func (*Context) BindYAML(any) error
func (*Context) ClientIP() string
func (*Context) ContentType() string
func (*Context) Cookie(string) (string, error)
func (*Context) Copy() *Context
func (*Context) Data(int, string, []byte)
func (*Context) DataFromReader(int, int64, string, io.Reader, map[string]string)
func (*Context) Deadline() (time.Time, bool)
func (*Context) DefaultPostForm(string, string) string
func (*Context) DefaultQuery(string, string) string
func (*Context) Delete(any)
func (*Context) Done() <-chan struct{}
func (*Context) Err() error
func (*Context) Error(error) *Error
func (*Context) File(string)
func (*Context) FileAttachment(string, string)
func (*Context) FileFromFS(string, http.FileSystem)
func (*Context) FormFile(string) (*multipart.FileHeader, error)
func (*Context) FullPath() string
func (*Context) Get(any) (any, bool)
func (*Context) GetBool(any) bool
func (*Context) GetDuration(any) time.Duration
func (*Context) GetError(any) error
func (*Context) GetErrorSlice(any) []error
func (*Context) GetFloat32(any) float32
func (*Context) GetFloat32Slice(any) []float32
func (*Context) GetFloat64(any) float64
func (*Context) GetFloat64Slice(any) []float64
func (*Context) GetHeader(string) string
func (*Context) GetInt(any) int
func (*Context) GetInt16(any) int16
func (*Context) GetInt16Slice(any) []int16
func (*Context) GetInt32(any) int32
func (*Context) GetInt32Slice(any) []int32
func (*Context) GetInt64(any) int64
func (*Context) GetInt64Slice(any) []int64
func (*Context) GetInt8(any) int8
func (*Context) GetInt8Slice(any) []int8
func (*Context) GetIntSlice(any) []int
func (*Context) GetPostForm(string) (string, bool)
func (*Context) GetPostFormArray(string) ([]string, bool)
func (*Context) GetPostFormMap(string) (map[string]string, bool)
func (*Context) GetQuery(string) (string, bool)
func (*Context) GetQueryArray(string) ([]string, bool)
func (*Context) GetQueryMap(string) (map[string]string, bool)
func (*Context) GetRawData() ([]byte, error)
func (*Context) GetString(any) string
func (*Context) GetStringMap(any) map[string]any
func (*Context) GetStringMapString(any) map[string]string
func (*Context) GetStringMapStringSlice(any) map[string][]string
func (*Context) GetStringSlice(any) []string
func (*Context) GetTime(any) time.Time
func (*Context) GetUint(any) uint
func (*Context) GetUint16(any) uint16
func (*Context) GetUint16Slice(any) []uint16
func (*Context) GetUint32(any) uint32
func (*Context) GetUint32Slice(any) []uint32
func (*Context) GetUint64(any) uint64
func (*Context) GetUint64Slice(any) []uint64
func (*Context) GetUint8(any) uint8
func (*Context) GetUint8Slice(any) []uint8
func (*Context) GetUintSlice(any) []uint
func (*Context) HTML(int, string, any)
func (*Context) Handler() HandlerFunc
func (*Context) HandlerName() string
func (*Context) HandlerNames() []string
func (*Context) Header(string, string)
func (*Context) IndentedJSON(int, any)
func (*Context) IsAborted() bool
func (*Context) IsWebsocket() bool
func (*Context) JSON(int, any)
func (*Context) JSONP(int, any)
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) MustBindWith(any, binding.Binding) error
func (*Context) MustGet(any) any
func (*Context) Negotiate(int, Negotiate)
func (*Context) NegotiateFormat(...string) string
func (*Context) Next()
func (*Context) Param(string) string
func (*Context) PostForm(string) string
func (*Context) PostFormArray(string) []string
func (*Context) PostFormMap(string) map[string]string
func (*Context) ProtoBuf(int, any)
func (*Context) PureJSON(int, any)
func (*Context) Query(string) string
func (*Context) QueryArray(string) []string
func (*Context) QueryMap(string) map[string]string
func (*Context) Redirect(int, string)
func (*Context) RemoteIP() string
func (*Context) Render(int, render.Render)
func (*Context) SSEvent(string, any)
func (*Context) SaveUploadedFile(*multipart.FileHeader, string, ...fs.FileMode) error
func (*Context) SecureJSON(int, any)
func (*Context) Set(any, any)
func (*Context) SetAccepted(...string)
func (*Context) SetCookie(string, string, int, string, string, bool, bool)
func (*Context) SetCookieData(*http.Cookie)
func (*Context) SetSameSite(http.SameSite)
func (*Context) ShouldBind(any) error
func (*Context) ShouldBindBodyWith(any, binding.BindingBody) error
func (*Context) ShouldBindBodyWithJSON(any) error
func (*Context) ShouldBindBodyWithPlain(any) error
func (*Context) ShouldBindBodyWithTOML(any) error
func (*Context) ShouldBindBodyWithXML(any) error
func (*Context) ShouldBindBodyWithYAML(any) error
func (*Context) ShouldBindHeader(any) error
func (*Context) ShouldBindJSON(any) error
func (*Context) ShouldBindPlain(any) error
func (*Context) ShouldBindQuery(any) error
func (*Context) ShouldBindTOML(any) error
func (*Context) ShouldBindUri(any) error
func (*Context) ShouldBindWith(any, binding.Binding) error
func (*Context) ShouldBindXML(any) error
func (*Context) ShouldBindYAML(any) error
func (*Context) Status(int)
func (*Context) Stream(func(w io.Writer) bool) bool
func (*Context) String(int, string, ...any)
func (*Context) TOML(int, any)
func (*Context) Value(any) any
func (*Context) XML(int, any)
func (*Context) YAML(int, any)

type ContextKeyType int

func CreateTestContext(http.ResponseWriter) (*Context, *Engine)
func CreateTestContextOnly(http.ResponseWriter, *Engine) *Context
func CustomRecovery(RecoveryFunc) HandlerFunc
func CustomRecoveryWithWriter(io.Writer, RecoveryFunc) HandlerFunc

var DebugPrintFunc func(format string, values ...any)
var DebugPrintRouteFunc func(httpMethod string, absolutePath string, handlerName string, nuHandlers int)

func Default(...OptionFunc) *Engine

var DefaultErrorWriter io.Writer
var DefaultWriter io.Writer

func Dir(string, bool) http.FileSystem
func DisableBindValidation()
func DisableConsoleColor()
func EnableJsonDecoderDisallowUnknownFields()
func EnableJsonDecoderUseNumber()

type Engine struct {
	RouterGroup
	RedirectTrailingSlash  bool
	RedirectFixedPath      bool
	HandleMethodNotAllowed bool
	ForwardedByClientIP    bool
	AppEngine              bool
	UseRawPath             bool
	UseEscapedPath         bool
	UnescapePathValues     bool
	RemoveExtraSlash       bool
	RemoteIPHeaders        []string
	TrustedPlatform        string
	MaxMultipartMemory     int64
	UseH2C                 bool
	ContextWithFallback    bool
	HTMLRender             render.HTMLRender
	FuncMap                template.FuncMap
}

func (*Engine) Delims(string, string) *Engine
func (*Engine) HandleContext(*Context)
func (*Engine) Handler() http.Handler
func (*Engine) LoadHTMLFS(http.FileSystem, ...string)
func (*Engine) LoadHTMLFiles(...string)
func (*Engine) LoadHTMLGlob(string)
func (*Engine) NoMethod(...HandlerFunc)
func (*Engine) NoRoute(...HandlerFunc)
func (*Engine) Routes() RoutesInfo
func (*Engine) Run(...string) error
func (*Engine) RunFd(int) error
func (*Engine) RunListener(net.Listener) error
func (*Engine) RunQUIC(string, string, string) error
func (*Engine) RunTLS(string, string, string) error
func (*Engine) RunUnix(string) error
func (*Engine) SecureJsonPrefix(string) *Engine
func (*Engine) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Engine) SetFuncMap(template.FuncMap)
func (*Engine) SetHTMLTemplate(*template.Template)
func (*Engine) SetTrustedProxies([]string) error
func (*Engine) Use(...HandlerFunc) IRoutes
func (*Engine) With(...OptionFunc) *Engine

type Error struct {
	Err  error
	Type ErrorType
	Meta any
}

func (Error) Error() string
func (*Error) IsType(ErrorType) bool
func (*Error) JSON() any
func (*Error) MarshalJSON() ([]byte, error)
func (*Error) SetMeta(any) *Error
func (*Error) SetType(ErrorType) *Error
func (Error) Unwrap() error
func ErrorLogger() HandlerFunc
func ErrorLoggerT(ErrorType) HandlerFunc

type ErrorType uint64

func ForceConsoleColor()

type H map[string]any

func (H) MarshalXML(*xml.Encoder, xml.StartElement) error

type HandlerFunc func(*Context)
type HandlersChain []HandlerFunc

func (HandlersChain) Last() HandlerFunc

type IRouter interface {
	Group(string, ...HandlerFunc) *RouterGroup
	IRoutes
}
type IRoutes interface {
	Any(string, ...HandlerFunc) IRoutes
	DELETE(string, ...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	HEAD(string, ...HandlerFunc) IRoutes
	Handle(string, string, ...HandlerFunc) IRoutes
	Match([]string, string, ...HandlerFunc) IRoutes
	OPTIONS(string, ...HandlerFunc) IRoutes
	PATCH(string, ...HandlerFunc) IRoutes
	POST(string, ...HandlerFunc) IRoutes
	PUT(string, ...HandlerFunc) IRoutes
	Static(string, string) IRoutes
	StaticFS(string, http.FileSystem) IRoutes
	StaticFile(string, string) IRoutes
	StaticFileFS(string, string, http.FileSystem) IRoutes
	Use(...HandlerFunc) IRoutes
}

func IsDebugging() bool

type LogFormatter func(params LogFormatterParams) string
type LogFormatterParams struct {
	Request      *http.Request
	TimeStamp    time.Time
	StatusCode   int
	Latency      time.Duration
	ClientIP     string
	Method       string
	Path         string
	ErrorMessage string
	BodySize     int
	Keys         map[any]any
}

func (*LogFormatterParams) IsOutputColor() bool
func (*LogFormatterParams) LatencyColor() string
func (*LogFormatterParams) MethodColor() string
func (*LogFormatterParams) ResetColor() string
func (*LogFormatterParams) StatusCodeColor() string
func Logger() HandlerFunc

type LoggerConfig struct {
	Formatter       LogFormatter
	Output          io.Writer
	SkipPaths       []string
	SkipQueryString bool
	Skip            Skipper
}

func LoggerWithConfig(LoggerConfig) HandlerFunc
func LoggerWithFormatter(LogFormatter) HandlerFunc
func LoggerWithWriter(io.Writer, ...string) HandlerFunc
func Mode() string

type Negotiate struct {
	Offered      []string
	HTMLName     string
	HTMLData     any
	JSONData     any
	XMLData      any
	YAMLData     any
	Data         any
	TOMLData     any
	PROTOBUFData any
	BSONData     any
}

func New(...OptionFunc) *Engine

type OnlyFilesFS struct {
	FileSystem http.FileSystem
}

func (OnlyFilesFS) Open(string) (http.File, error)

type OptionFunc func(*Engine)
type Param struct {
	Key   string
	Value string
}
type Params []Param

func (Params) ByName(string) string
func (Params) Get(string) (string, bool)
func Recovery() HandlerFunc

type RecoveryFunc func(c *Context, err any)

func RecoveryWithWriter(io.Writer, ...RecoveryFunc) HandlerFunc

type ResponseWriter interface {
	Pusher() http.Pusher
	Size() int
	Status() int
	WriteHeaderNow()
	WriteString(string) (int, error)
	Written() bool
	http.CloseNotifier
	http.Flusher
	http.Hijacker
	http.ResponseWriter
}
type RouteInfo struct {
	Method      string
	Path        string
	Handler     string
	HandlerFunc HandlerFunc
}
type RouterGroup struct {
	Handlers HandlersChain
}

func (*RouterGroup) Any(string, ...HandlerFunc) IRoutes
func (*RouterGroup) BasePath() string
func (*RouterGroup) DELETE(string, ...HandlerFunc) IRoutes
func (*RouterGroup) GET(string, ...HandlerFunc) IRoutes
func (*RouterGroup) Group(string, ...HandlerFunc) *RouterGroup
func (*RouterGroup) HEAD(string, ...HandlerFunc) IRoutes
func (*RouterGroup) Handle(string, string, ...HandlerFunc) IRoutes
func (*RouterGroup) Match([]string, string, ...HandlerFunc) IRoutes
func (*RouterGroup) OPTIONS(string, ...HandlerFunc) IRoutes
func (*RouterGroup) PATCH(string, ...HandlerFunc) IRoutes
func (*RouterGroup) POST(string, ...HandlerFunc) IRoutes
func (*RouterGroup) PUT(string, ...HandlerFunc) IRoutes
func (*RouterGroup) Static(string, string) IRoutes
func (*RouterGroup) StaticFS(string, http.FileSystem) IRoutes
func (*RouterGroup) StaticFile(string, string) IRoutes
func (*RouterGroup) StaticFileFS(string, string, http.FileSystem) IRoutes
func (*RouterGroup) Use(...HandlerFunc) IRoutes

type RoutesInfo []RouteInfo

func SetMode(string)

type Skipper func(c *Context) bool

func WrapF(http.HandlerFunc) HandlerFunc
func WrapH(http.Handler) HandlerFunc

type errorMsgs []*Error

func (errorMsgs) ByType(ErrorType) errorMsgs
func (errorMsgs) Errors() []string
func (errorMsgs) JSON() any
func (errorMsgs) Last() *Error
func (errorMsgs) MarshalJSON() ([]byte, error)
func (errorMsgs) String() string
