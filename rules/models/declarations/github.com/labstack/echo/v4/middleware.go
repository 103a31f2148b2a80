// Package github.com/labstack/echo/v4/middleware of github.com/labstack/echo/v4 v4.16.0, MIT, Copyright (c) 2021 LabStack
//
// Declarations without bodies, written by ci/declare; not to be edited.

package middleware

import (
	"bytes"
	echo "github.com/labstack/echo/v4"
	"github.com/labstack/gommon/log"
	"golang.org/x/time/rate"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"sync"
	"time"
)

func AddTrailingSlash() echo.MiddlewareFunc
func AddTrailingSlashWithConfig(TrailingSlashConfig) echo.MiddlewareFunc
func BasicAuth(BasicAuthValidator) echo.MiddlewareFunc

type BasicAuthConfig struct {
	Skipper   Skipper
	Validator BasicAuthValidator
	Realm     string
}
type BasicAuthValidator func(string, string, echo.Context) (bool, error)

func BasicAuthWithConfig(BasicAuthConfig) echo.MiddlewareFunc

type BeforeFunc func(c echo.Context)

func BodyDump(BodyDumpHandler) echo.MiddlewareFunc

type BodyDumpConfig struct {
	Skipper Skipper
	Handler BodyDumpHandler
}
type BodyDumpHandler func(echo.Context, []byte, []byte)

func BodyDumpWithConfig(BodyDumpConfig) echo.MiddlewareFunc
func BodyLimit(string) echo.MiddlewareFunc

type BodyLimitConfig struct {
	Skipper Skipper
	Limit   string
}

func BodyLimitWithConfig(BodyLimitConfig) echo.MiddlewareFunc
func CORS() echo.MiddlewareFunc

type CORSConfig struct {
	Skipper                                  Skipper
	AllowOrigins                             []string
	AllowOriginFunc                          func(origin string) (bool, error)
	AllowMethods                             []string
	AllowHeaders                             []string
	AllowCredentials                         bool
	UnsafeWildcardOriginWithAllowCredentials bool
	ExposeHeaders                            []string
	MaxAge                                   int
}

func CORSWithConfig(CORSConfig) echo.MiddlewareFunc
func CSRF() echo.MiddlewareFunc

type CSRFConfig struct {
	Skipper               Skipper
	TrustedOrigins        []string
	AllowSecFetchSiteFunc func(c echo.Context) (bool, error)
	TokenLength           uint8
	TokenLookup           string
	ContextKey            string
	CookieName            string
	CookieDomain          string
	CookiePath            string
	CookieMaxAge          int
	CookieSecure          bool
	CookieHTTPOnly        bool
	CookieSameSite        http.SameSite
	ErrorHandler          CSRFErrorHandler
}

func (CSRFConfig) ToMiddleware() (echo.MiddlewareFunc, error)

type CSRFErrorHandler func(err error, c echo.Context) error

func CSRFWithConfig(CSRFConfig) echo.MiddlewareFunc
func ContextTimeout(time.Duration) echo.MiddlewareFunc

type ContextTimeoutConfig struct {
	Skipper      Skipper
	ErrorHandler func(err error, c echo.Context) error
	Timeout      time.Duration
}

func (ContextTimeoutConfig) ToMiddleware() (echo.MiddlewareFunc, error)
func ContextTimeoutWithConfig(ContextTimeoutConfig) echo.MiddlewareFunc
func CreateExtractors(string) ([]ValuesExtractor, error)
func Decompress() echo.MiddlewareFunc

type DecompressConfig struct {
	Skipper            Skipper
	GzipDecompressPool Decompressor
}

func DecompressWithConfig(DecompressConfig) echo.MiddlewareFunc

type Decompressor interface {
	gzipDecompressPool() sync.Pool
}

var DefaultBasicAuthConfig BasicAuthConfig
var DefaultBodyDumpConfig BodyDumpConfig
var DefaultBodyLimitConfig BodyLimitConfig
var DefaultCORSConfig CORSConfig
var DefaultCSRFConfig CSRFConfig
var DefaultDecompressConfig DecompressConfig
var DefaultGzipConfig GzipConfig

type DefaultGzipDecompressPool struct {
}

var DefaultKeyAuthConfig KeyAuthConfig
var DefaultLoggerConfig LoggerConfig
var DefaultMethodOverrideConfig MethodOverrideConfig
var DefaultProxyConfig ProxyConfig
var DefaultRateLimiterConfig RateLimiterConfig
var DefaultRateLimiterMemoryStoreConfig RateLimiterMemoryStoreConfig
var DefaultRecoverConfig RecoverConfig
var DefaultRedirectConfig RedirectConfig
var DefaultRequestIDConfig RequestIDConfig
var DefaultRewriteConfig RewriteConfig
var DefaultSecureConfig SecureConfig

func DefaultSkipper(echo.Context) bool

var DefaultStaticConfig StaticConfig
var DefaultTimeoutConfig TimeoutConfig
var DefaultTrailingSlashConfig TrailingSlashConfig
var ErrCSRFInvalid *echo.HTTPError
var ErrExtractorError *echo.HTTPError

type ErrKeyAuthMissing struct {
	Err error
}

func (*ErrKeyAuthMissing) Error() string
func (*ErrKeyAuthMissing) Unwrap() error

var ErrRateLimitExceeded *echo.HTTPError

type Extractor func(context echo.Context) (string, error)

func Gzip() echo.MiddlewareFunc

type GzipConfig struct {
	Skipper   Skipper
	Level     int
	MinLength int
}

func GzipWithConfig(GzipConfig) echo.MiddlewareFunc
func HTTPSNonWWWRedirect() echo.MiddlewareFunc
func HTTPSNonWWWRedirectWithConfig(RedirectConfig) echo.MiddlewareFunc
func HTTPSRedirect() echo.MiddlewareFunc
func HTTPSRedirectWithConfig(RedirectConfig) echo.MiddlewareFunc
func HTTPSWWWRedirect() echo.MiddlewareFunc
func HTTPSWWWRedirectWithConfig(RedirectConfig) echo.MiddlewareFunc
func KeyAuth(KeyAuthValidator) echo.MiddlewareFunc

type KeyAuthConfig struct {
	Skipper                Skipper
	KeyLookup              string
	AuthScheme             string
	Validator              KeyAuthValidator
	ErrorHandler           KeyAuthErrorHandler
	ContinueOnIgnoredError bool
}
type KeyAuthErrorHandler func(err error, c echo.Context) error
type KeyAuthValidator func(auth string, c echo.Context) (bool, error)

func KeyAuthWithConfig(KeyAuthConfig) echo.MiddlewareFunc

type LogErrorFunc func(c echo.Context, err error, stack []byte) error

func Logger() echo.MiddlewareFunc

type LoggerConfig struct {
	Skipper          Skipper
	Format           string
	CustomTimeFormat string
	CustomTagFunc    func(c echo.Context, buf *bytes.Buffer) (int, error)
	Output           io.Writer
}

func LoggerWithConfig(LoggerConfig) echo.MiddlewareFunc
func MethodFromForm(string) MethodOverrideGetter
func MethodFromHeader(string) MethodOverrideGetter
func MethodFromQuery(string) MethodOverrideGetter
func MethodOverride() echo.MiddlewareFunc

type MethodOverrideConfig struct {
	Skipper Skipper
	Getter  MethodOverrideGetter
}
type MethodOverrideGetter func(echo.Context) string

func MethodOverrideWithConfig(MethodOverrideConfig) echo.MiddlewareFunc
func NewRandomBalancer([]*ProxyTarget) ProxyBalancer
func NewRateLimiterMemoryStore(rate.Limit) *RateLimiterMemoryStore
func NewRateLimiterMemoryStoreWithConfig(RateLimiterMemoryStoreConfig) *RateLimiterMemoryStore
func NewRoundRobinBalancer([]*ProxyTarget) ProxyBalancer
func NonWWWRedirect() echo.MiddlewareFunc
func NonWWWRedirectWithConfig(RedirectConfig) echo.MiddlewareFunc
func Proxy(ProxyBalancer) echo.MiddlewareFunc

type ProxyBalancer interface {
	AddTarget(*ProxyTarget) bool
	Next(echo.Context) *ProxyTarget
	RemoveTarget(string) bool
}
type ProxyConfig struct {
	Skipper        Skipper
	Balancer       ProxyBalancer
	RetryCount     int
	RetryFilter    func(c echo.Context, e error) bool
	ErrorHandler   func(c echo.Context, err error) error
	Rewrite        map[string]string
	RegexRewrite   map[*regexp.Regexp]string
	ContextKey     string
	Transport      http.RoundTripper
	ModifyResponse func(*http.Response) error
}
type ProxyTarget struct {
	Name string
	URL  *url.URL
	Meta echo.Map
}

func ProxyWithConfig(ProxyConfig) echo.MiddlewareFunc
func RateLimiter(RateLimiterStore) echo.MiddlewareFunc

type RateLimiterConfig struct {
	Skipper             Skipper
	BeforeFunc          BeforeFunc
	IdentifierExtractor Extractor
	Store               RateLimiterStore
	ErrorHandler        func(context echo.Context, err error) error
	DenyHandler         func(context echo.Context, identifier string, err error) error
}
type RateLimiterMemoryStore struct {
}

func (*RateLimiterMemoryStore) Allow(string) (bool, error)

type RateLimiterMemoryStoreConfig struct {
	Rate      rate.Limit
	Burst     int
	ExpiresIn time.Duration
}
type RateLimiterStore interface {
	Allow(string) (bool, error)
}

func RateLimiterWithConfig(RateLimiterConfig) echo.MiddlewareFunc
func Recover() echo.MiddlewareFunc

type RecoverConfig struct {
	Skipper             Skipper
	StackSize           int
	DisableStackAll     bool
	DisablePrintStack   bool
	LogLevel            log.Lvl
	LogErrorFunc        LogErrorFunc
	DisableErrorHandler bool
}

func RecoverWithConfig(RecoverConfig) echo.MiddlewareFunc

type RedirectConfig struct {
	Skipper
	Code int
}

func RemoveTrailingSlash() echo.MiddlewareFunc
func RemoveTrailingSlashWithConfig(TrailingSlashConfig) echo.MiddlewareFunc
func RequestID() echo.MiddlewareFunc

type RequestIDConfig struct {
	Skipper          Skipper
	Generator        func() string
	RequestIDHandler func(echo.Context, string)
	TargetHeader     string
}

func RequestIDWithConfig(RequestIDConfig) echo.MiddlewareFunc
func RequestLogger() echo.MiddlewareFunc

type RequestLoggerConfig struct {
	Skipper          Skipper
	BeforeNextFunc   func(c echo.Context)
	LogValuesFunc    func(c echo.Context, v RequestLoggerValues) error
	HandleError      bool
	LogLatency       bool
	LogProtocol      bool
	LogRemoteIP      bool
	LogHost          bool
	LogMethod        bool
	LogURI           bool
	LogURIPath       bool
	LogRoutePath     bool
	LogRequestID     bool
	LogReferer       bool
	LogUserAgent     bool
	LogStatus        bool
	LogError         bool
	LogContentLength bool
	LogResponseSize  bool
	LogHeaders       []string
	LogQueryParams   []string
	LogFormValues    []string
}

func (RequestLoggerConfig) ToMiddleware() (echo.MiddlewareFunc, error)

type RequestLoggerValues struct {
	StartTime     time.Time
	Latency       time.Duration
	Protocol      string
	RemoteIP      string
	Host          string
	Method        string
	URI           string
	URIPath       string
	RoutePath     string
	RequestID     string
	Referer       string
	UserAgent     string
	Status        int
	Error         error
	ContentLength string
	ResponseSize  int64
	Headers       map[string][]string
	QueryParams   map[string][]string
	FormValues    map[string][]string
}

func RequestLoggerWithConfig(RequestLoggerConfig) echo.MiddlewareFunc
func Rewrite(map[string]string) echo.MiddlewareFunc

type RewriteConfig struct {
	Skipper    Skipper
	Rules      map[string]string
	RegexRules map[*regexp.Regexp]string
}

func RewriteWithConfig(RewriteConfig) echo.MiddlewareFunc
func Secure() echo.MiddlewareFunc

type SecureConfig struct {
	Skipper               Skipper
	XSSProtection         string
	ContentTypeNosniff    string
	XFrameOptions         string
	HSTSMaxAge            int
	HSTSExcludeSubdomains bool
	ContentSecurityPolicy string
	CSPReportOnly         bool
	HSTSPreloadEnabled    bool
	ReferrerPolicy        string
}

func SecureWithConfig(SecureConfig) echo.MiddlewareFunc

type Skipper func(c echo.Context) bool

func Static(string) echo.MiddlewareFunc

type StaticConfig struct {
	Skipper              Skipper
	Root                 string
	Index                string
	HTML5                bool
	Browse               bool
	IgnoreBase           bool
	Filesystem           http.FileSystem
	EnablePathUnescaping bool
}

func StaticWithConfig(StaticConfig) echo.MiddlewareFunc

type TargetProvider interface {
	NextTarget(echo.Context) (*ProxyTarget, error)
}

func Timeout() echo.MiddlewareFunc

type TimeoutConfig struct {
	Skipper                    Skipper
	ErrorMessage               string
	OnTimeoutRouteErrorHandler func(err error, c echo.Context)
	Timeout                    time.Duration
}

func (TimeoutConfig) ToMiddleware() (echo.MiddlewareFunc, error)
func TimeoutWithConfig(TimeoutConfig) echo.MiddlewareFunc

type TrailingSlashConfig struct {
	Skipper      Skipper
	RedirectCode int
}
type ValuesExtractor func(c echo.Context) ([]string, error)
type Visitor struct {
	*rate.Limiter
}

func WWWRedirect() echo.MiddlewareFunc
func WWWRedirectWithConfig(RedirectConfig) echo.MiddlewareFunc
