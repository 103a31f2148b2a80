// Package github.com/valyala/fasthttp of github.com/valyala/fasthttp v1.77.0, MIT, Copyright (c) 2015-present Aliaksandr Valialkin, VertaMedia, Kirill Danshin, Erik Dubbelboer, FastHTTP Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fasthttp

import (
	"bufio"
	"context"
	"crypto/tls"
	"io"
	"io/fs"
	"iter"
	"mime/multipart"
	"net"
	"os"
	"time"
)

func AcquireArgs() *Args
func AcquireCookie() *Cookie
func AcquireRequest() *Request
func AcquireResponse() *Response
func AcquireTimer(time.Duration) *time.Timer
func AcquireURI() *URI
func AddMissingPort(string, bool) string
func AppendBrotliBytes([]byte, []byte) []byte
func AppendBrotliBytesLevel([]byte, []byte, int) []byte
func AppendDeflateBytes([]byte, []byte) []byte
func AppendDeflateBytesLevel([]byte, []byte, int) []byte
func AppendGunzipBytes([]byte, []byte) ([]byte, error)
func AppendGzipBytes([]byte, []byte) []byte
func AppendGzipBytesLevel([]byte, []byte, int) []byte
func AppendHTMLEscape([]byte, string) []byte
func AppendHTMLEscapeBytes([]byte, []byte) []byte
func AppendHTTPDate([]byte, time.Time) []byte
func AppendIPv4([]byte, net.IP) []byte
func AppendInflateBytes([]byte, []byte) ([]byte, error)
func AppendNormalizedHeaderKey([]byte, string) []byte
func AppendNormalizedHeaderKeyBytes([]byte, []byte) []byte
func AppendQuotedArg([]byte, []byte) []byte
func AppendUint([]byte, int) []byte
func AppendUnbrotliBytes([]byte, []byte) ([]byte, error)
func AppendUnquotedArg([]byte, []byte) []byte
func AppendUnzstdBytes([]byte, []byte) ([]byte, error)
func AppendZstdBytes([]byte, []byte) []byte
func AppendZstdBytesLevel([]byte, []byte, int) []byte

type Args struct {
}

func (*Args) Add(string, string)
func (*Args) AddBytesK([]byte, string)
func (*Args) AddBytesKNoValue([]byte)
func (*Args) AddBytesKV([]byte, []byte)
func (*Args) AddBytesV(string, []byte)
func (*Args) AddNoValue(string)
func (*Args) All() iter.Seq2[[]byte, []byte]
func (*Args) AppendBytes([]byte) []byte
func (*Args) CopyTo(*Args)
func (*Args) Del(string)
func (*Args) DelBytes([]byte)
func (*Args) GetBool(string) bool
func (*Args) GetUfloat(string) (float64, error)
func (*Args) GetUfloatOrZero(string) float64
func (*Args) GetUint(string) (int, error)
func (*Args) GetUintOrZero(string) int
func (*Args) Has(string) bool
func (*Args) HasBytes([]byte) bool
func (*Args) Len() int
func (*Args) Parse(string)
func (*Args) ParseBytes([]byte)
func (*Args) Peek(string) []byte
func (*Args) PeekBytes([]byte) []byte
func (*Args) PeekMulti(string) [][]byte
func (*Args) PeekMultiBytes([]byte) [][]byte
func (*Args) QueryString() []byte
func (*Args) Reset()
func (*Args) Set(string, string)
func (*Args) SetBytesK([]byte, string)
func (*Args) SetBytesKNoValue([]byte)
func (*Args) SetBytesKV([]byte, []byte)
func (*Args) SetBytesV(string, []byte)
func (*Args) SetNoValue(string)
func (*Args) SetUint(string, int)
func (*Args) SetUintBytes([]byte, int)
func (*Args) Sort(func(x []byte, y []byte) int)
func (*Args) SortKeys(func(x []byte, y []byte) int)
func (*Args) String() string
func (*Args) VisitAll(func(key []byte, value []byte))
func (*Args) WriteTo(io.Writer) (int64, error)

type BalancingClient interface {
	DoDeadline(*Request, *Response, time.Time) error
	PendingRequests() int
}
type BodyWriterTo interface {
	SupportsBodyWriteTo() bool
	io.WriterTo
}
type CacheKind uint8
type Client struct {
	Transport                     RoundTripper
	DialTimeout                   DialFuncWithTimeout
	Dial                          DialFunc
	TLSConfig                     *tls.Config
	RetryIf                       RetryIfFunc
	RetryIfErr                    RetryIfErrFunc
	RetryIfErrUpstream            RetryIfErrUpstreamFunc
	ConfigureClient               func(hc *HostClient) error
	Name                          string
	MaxConnsPerHost               int
	MaxIdleConnDuration           time.Duration
	MaxConnDuration               time.Duration
	MaxIdemponentCallAttempts     int
	ReadBufferSize                int
	WriteBufferSize               int
	ReadTimeout                   time.Duration
	WriteTimeout                  time.Duration
	MaxResponseBodySize           int
	MaxConnWaitTimeout            time.Duration
	ConnPoolStrategy              ConnPoolStrategyType
	NoDefaultUserAgentHeader      bool
	DialDualStack                 bool
	DisableHeaderNamesNormalizing bool
	DisablePathNormalizing        bool
	StreamResponseBody            bool
}

func (*Client) CloseIdleConnections()
func (*Client) ConnsCount() int
func (*Client) Do(*Request, *Response) error
func (*Client) DoDeadline(*Request, *Response, time.Time) error
func (*Client) DoRedirects(*Request, *Response, int) error
func (*Client) DoTimeout(*Request, *Response, time.Duration) error
func (*Client) Get([]byte, string) (int, []byte, error)
func (*Client) GetDeadline([]byte, string, time.Time) (int, []byte, error)
func (*Client) GetTimeout([]byte, string, time.Duration) (int, []byte, error)
func (*Client) IdleConnsCount() int
func (*Client) Post([]byte, string, *Args) (int, []byte, error)
func CoarseTimeNow() time.Time
func CompressHandler(RequestHandler) RequestHandler
func CompressHandlerBrotliLevel(RequestHandler, int, int) RequestHandler
func CompressHandlerLevel(RequestHandler, int) RequestHandler

type ConnPoolStrategyType int
type ConnState int

func (ConnState) String() string

type Cookie struct {
}

func (*Cookie) AppendBytes([]byte) []byte
func (*Cookie) Cookie() []byte
func (*Cookie) CopyTo(*Cookie)
func (*Cookie) Domain() []byte
func (*Cookie) Expire() time.Time
func (*Cookie) HTTPOnly() bool
func (*Cookie) Key() []byte
func (*Cookie) MaxAge() int
func (*Cookie) Parse(string) error
func (*Cookie) ParseBytes([]byte) error
func (*Cookie) Partitioned() bool
func (*Cookie) Path() []byte
func (*Cookie) Reset()
func (*Cookie) SameSite() CookieSameSite
func (*Cookie) Secure() bool
func (*Cookie) SetDomain(string)
func (*Cookie) SetDomainBytes([]byte)
func (*Cookie) SetExpire(time.Time)
func (*Cookie) SetHTTPOnly(bool)
func (*Cookie) SetKey(string)
func (*Cookie) SetKeyBytes([]byte)
func (*Cookie) SetMaxAge(int)
func (*Cookie) SetPartitioned(bool)
func (*Cookie) SetPath(string)
func (*Cookie) SetPathBytes([]byte)
func (*Cookie) SetSameSite(CookieSameSite)
func (*Cookie) SetSecure(bool)
func (*Cookie) SetValue(string)
func (*Cookie) SetValueBytes([]byte)
func (*Cookie) String() string
func (*Cookie) Value() []byte
func (*Cookie) WriteTo(io.Writer) (int64, error)

var CookieExpireDelete time.Time
var CookieExpireUnlimited time.Time

type CookieSameSite int

var DefaultTransport RoundTripper

func Dial(string) (net.Conn, error)
func DialDualStack(string) (net.Conn, error)
func DialDualStackTimeout(string, time.Duration) (net.Conn, error)

type DialFunc func(addr string) (net.Conn, error)
type DialFuncWithTimeout func(addr string, timeout time.Duration) (net.Conn, error)

func DialTimeout(string, time.Duration) (net.Conn, error)
func Do(*Request, *Response) error
func DoDeadline(*Request, *Response, time.Time) error
func DoRedirects(*Request, *Response, int) error
func DoTimeout(*Request, *Response, time.Duration) error

var ErrAlreadyServing error
var ErrBadTrailer error

type ErrBodyStreamWritePanic struct {
	error
}

var ErrBodyTooLarge error

type ErrBrokenChunk struct {
	error
}

var ErrConcurrencyLimit error
var ErrConnPoolStrategyNotImpl error
var ErrConnectionClosed error
var ErrContentEncodingUnsupported error
var ErrDeadlineUpdatesDisabled error
var ErrDialTimeout error

type ErrDialWithUpstream struct {
	Upstream string
}

func (*ErrDialWithUpstream) Error() string
func (*ErrDialWithUpstream) Unwrap() error

var ErrDuplicateContentLength error
var ErrEmptyRequestURI error
var ErrExtraWhitespaceInRequestLine error
var ErrGetOnly error
var ErrHostClientRedirectToDifferentScheme error
var ErrInvalidCookieValue error
var ErrMissingFile error
var ErrMissingLocation error
var ErrMissingRequestMethod error
var ErrNeedMore error
var ErrNilConnection error
var ErrNoArgValue error
var ErrNoAvailableClients error
var ErrNoCookies error
var ErrNoFreeConns error
var ErrNoMultipartForm error
var ErrNonNumericChars error

type ErrNothingRead struct {
	error
}

var ErrPerIPConnLimit error
var ErrPipelineOverflow error
var ErrReadingResponseHeaders error
var ErrReadingResponseTrailer error
var ErrRedirectBodyStream error
var ErrResponseFirstLineMissingSpace error

type ErrSmallBuffer struct {
	error
}

var ErrSmallReadBuffer error
var ErrTLSHandshakeTimeout error
var ErrTimeout *timeoutError
var ErrTooManyRedirects error
var ErrUnexpectedStatusCodeChar error
var ErrUnsupportedRequestMethod error
var ErrUnsupportedTransferEncoding error
var ErrorInvalidURI error

type EscapeError string

func (EscapeError) Error() string

type FS struct {
	FS                       fs.FS
	PathRewrite              PathRewriteFunc
	PathNotFound             RequestHandler
	CompressedFileSuffixes   map[string]string
	CleanStop                chan struct{}
	Root                     string
	CompressRoot             string
	CompressedFileSuffix     string
	IndexNames               []string
	CacheDuration            time.Duration
	AllowEmptyRoot           bool
	AllowSymlinksOutsideRoot bool
	CompressBrotli           bool
	CompressZstd             bool
	GenerateIndexPages       bool
	Compress                 bool
	AcceptByteRange          bool
	GenerateETag             bool
	SkipCache                bool
}

func (*FS) NewRequestHandler() RequestHandler

var FSCompressedFileSuffixes map[string]string

func FSHandler(string, int) RequestHandler
func FileLastModified(string) (time.Time, error)
func FlushDNSCache()

type FormValueFunc func(*RequestCtx, string) []byte

func GenerateTestCertificate(string) ([]byte, []byte, error)
func Get([]byte, string) (int, []byte, error)
func GetDeadline([]byte, string, time.Time) (int, []byte, error)
func GetTimeout([]byte, string, time.Duration) (int, []byte, error)

type HijackHandler func(c net.Conn)
type HostClient struct {
	Transport                     RoundTripper
	DialTimeout                   DialFuncWithTimeout
	Dial                          DialFunc
	TLSConfig                     *tls.Config
	RetryIf                       RetryIfFunc
	RetryIfErr                    RetryIfErrFunc
	RetryIfErrUpstream            RetryIfErrUpstreamFunc
	Addr                          string
	Name                          string
	MaxConns                      int
	MaxConnDuration               time.Duration
	MaxIdleConnDuration           time.Duration
	MaxIdemponentCallAttempts     int
	ReadBufferSize                int
	WriteBufferSize               int
	ReadTimeout                   time.Duration
	WriteTimeout                  time.Duration
	MaxResponseBodySize           int
	MaxConnWaitTimeout            time.Duration
	ConnPoolStrategy              ConnPoolStrategyType
	NoDefaultUserAgentHeader      bool
	DialDualStack                 bool
	IsTLS                         bool
	DisableHeaderNamesNormalizing bool
	DisablePathNormalizing        bool
	SecureErrorLogMessage         bool
	StreamResponseBody            bool
}

func (*HostClient) AcquireConn(time.Duration, bool) (*clientConn, error)
func (*HostClient) AcquireReader(net.Conn) *bufio.Reader
func (*HostClient) AcquireWriter(net.Conn) *bufio.Writer
func (*HostClient) CloseConn(*clientConn)
func (*HostClient) CloseIdleConnections()
func (*HostClient) ConnsCount() int
func (*HostClient) Do(*Request, *Response) error
func (*HostClient) DoDeadline(*Request, *Response, time.Time) error
func (*HostClient) DoRedirects(*Request, *Response, int) error
func (*HostClient) DoTimeout(*Request, *Response, time.Duration) error
func (*HostClient) Get([]byte, string) (int, []byte, error)
func (*HostClient) GetDeadline([]byte, string, time.Time) (int, []byte, error)
func (*HostClient) GetTimeout([]byte, string, time.Duration) (int, []byte, error)
func (*HostClient) IdleConnsCount() int
func (*HostClient) LastUseTime() time.Time
func (*HostClient) PendingRequests() int
func (*HostClient) Post([]byte, string, *Args) (int, []byte, error)
func (*HostClient) ReleaseConn(*clientConn)
func (*HostClient) ReleaseReader(*bufio.Reader)
func (*HostClient) ReleaseWriter(*bufio.Writer)
func (*HostClient) SetMaxConns(int)

type InvalidHostError string

func (InvalidHostError) Error() string

type LBClient struct {
	HealthCheck func(req *Request, resp *Response, err error) bool
	Clients     []BalancingClient
	Timeout     time.Duration
}

func (*LBClient) AddClient(BalancingClient) int
func (*LBClient) Do(*Request, *Response) error
func (*LBClient) DoDeadline(*Request, *Response, time.Time) error
func (*LBClient) DoTimeout(*Request, *Response, time.Duration) error
func (*LBClient) RemoveClients(func(BalancingClient) bool) int
func ListenAndServe(string, RequestHandler) error
func ListenAndServeTLS(string, string, string, RequestHandler) error
func ListenAndServeTLSEmbed(string, []byte, []byte, RequestHandler) error
func ListenAndServeUNIX(string, os.FileMode, RequestHandler) error

type Logger interface {
	Printf(string, ...any)
}

var NetHttpFormValueFunc func(ctx *RequestCtx, key string) []byte

func NewBoundedStreamReader(StreamWriter) io.ReadCloser
func NewPathPrefixStripper(int) PathRewriteFunc
func NewPathSlashesStripper(int) PathRewriteFunc
func NewStreamReader(StreamWriter) io.ReadCloser
func NewVHostPathRewriter(int) PathRewriteFunc
func ParseByteRange([]byte, int) (int, int, error)
func ParseHTTPDate([]byte) (time.Time, error)
func ParseIPv4(net.IP, []byte) (net.IP, error)
func ParseUfloat([]byte) (float64, error)
func ParseUint([]byte) (int, error)

type PathRewriteFunc func(ctx *RequestCtx) []byte
type PipelineClient struct {
	Logger                        Logger
	Dial                          DialFunc
	TLSConfig                     *tls.Config
	Addr                          string
	Name                          string
	MaxConns                      int
	MaxPendingRequests            int
	MaxBatchDelay                 time.Duration
	MaxIdleConnDuration           time.Duration
	ReadBufferSize                int
	WriteBufferSize               int
	ReadTimeout                   time.Duration
	WriteTimeout                  time.Duration
	MaxResponseBodySize           int
	NoDefaultUserAgentHeader      bool
	DialDualStack                 bool
	DisableHeaderNamesNormalizing bool
	DisablePathNormalizing        bool
	IsTLS                         bool
}

func (*PipelineClient) Do(*Request, *Response) error
func (*PipelineClient) DoDeadline(*Request, *Response, time.Time) error
func (*PipelineClient) DoTimeout(*Request, *Response, time.Duration) error
func (*PipelineClient) PendingRequests() int
func Post([]byte, string, *Args) (int, []byte, error)

type ReadCloserWithError interface {
	CloseWithError(error) error
	io.Reader
}

func ReleaseArgs(*Args)
func ReleaseCookie(*Cookie)
func ReleaseRequest(*Request)
func ReleaseResponse(*Response)
func ReleaseTimer(*time.Timer)
func ReleaseURI(*URI)

type Request struct {
	Header                         RequestHeader
	KeepBodyBuffer                 bool
	UseHostHeader                  bool
	DisableRedirectPathNormalizing bool
}

func (*Request) AppendBody([]byte)
func (*Request) AppendBodyString(string)
func (*Request) Body() []byte
func (*Request) BodyGunzip() ([]byte, error)
func (*Request) BodyGunzipWithLimit(int) ([]byte, error)
func (*Request) BodyInflate() ([]byte, error)
func (*Request) BodyInflateWithLimit(int) ([]byte, error)
func (*Request) BodyStream() io.Reader
func (*Request) BodyUnbrotli() ([]byte, error)
func (*Request) BodyUnbrotliWithLimit(int) ([]byte, error)
func (*Request) BodyUncompressed() ([]byte, error)
func (*Request) BodyUncompressedWithLimit(int) ([]byte, error)
func (*Request) BodyUnzstd() ([]byte, error)
func (*Request) BodyUnzstdWithLimit(int) ([]byte, error)
func (*Request) BodyWriteTo(io.Writer) error
func (*Request) BodyWriter() io.Writer
func (*Request) CloseBodyStream() error
func (*Request) ConnectionClose() bool
func (*Request) ContinueReadBody(*bufio.Reader, int, ...bool) error
func (*Request) ContinueReadBodyStream(*bufio.Reader, int, ...bool) error
func (*Request) CopyTo(*Request)
func (*Request) GetTimeOut() time.Duration
func (*Request) Host() []byte
func (*Request) IsBodyStream() bool
func (*Request) MayContinue() bool
func (*Request) MultipartForm() (*multipart.Form, error)
func (*Request) MultipartFormWithLimit(int) (*multipart.Form, error)
func (*Request) PostArgs() *Args
func (*Request) Read(*bufio.Reader) error
func (*Request) ReadBody(*bufio.Reader, int, int) error
func (*Request) ReadLimitBody(*bufio.Reader, int) error
func (*Request) ReleaseBody(int)
func (*Request) RemoveMultipartFormFiles()
func (*Request) RemoveUserValue(any)
func (*Request) RemoveUserValueBytes([]byte)
func (*Request) RequestURI() []byte
func (*Request) Reset()
func (*Request) ResetBody()
func (*Request) ResetUserValues()
func (*Request) SetBody([]byte)
func (*Request) SetBodyRaw([]byte)
func (*Request) SetBodyStream(io.Reader, int)
func (*Request) SetBodyStreamWriter(StreamWriter)
func (*Request) SetBodyString(string)
func (*Request) SetConnectionClose()
func (*Request) SetHost(string)
func (*Request) SetHostBytes([]byte)
func (*Request) SetRequestURI(string)
func (*Request) SetRequestURIBytes([]byte)
func (*Request) SetTimeout(time.Duration)
func (*Request) SetURI(*URI)
func (*Request) SetUserValue(any, any)
func (*Request) SetUserValueBytes([]byte, any)
func (*Request) String() string
func (*Request) SwapBody([]byte) []byte
func (*Request) URI() *URI
func (*Request) UserValue(any) any
func (*Request) UserValueBytes([]byte) any
func (*Request) VisitUserValues(func([]byte, any))
func (*Request) VisitUserValuesAll(func(any, any))
func (*Request) Write(*bufio.Writer) error
func (*Request) WriteTo(io.Writer) (int64, error)

type RequestConfig struct {
	ReadTimeout        time.Duration
	WriteTimeout       time.Duration
	MaxRequestBodySize int
}
type RequestCtx struct {
	Response Response
	Request  Request
}

func (*RequestCtx) Conn() net.Conn
func (*RequestCtx) ConnID() uint64
func (*RequestCtx) ConnRequestNum() uint64
func (*RequestCtx) ConnTime() time.Time
func (*RequestCtx) Deadline() (time.Time, bool)
func (*RequestCtx) Done() <-chan struct{}
func (*RequestCtx) EarlyHints() error
func (*RequestCtx) Err() error
func (*RequestCtx) Error(string, int)
func (*RequestCtx) FormFile(string) (*multipart.FileHeader, error)
func (*RequestCtx) FormValue(string) []byte
func (*RequestCtx) Hijack(HijackHandler)
func (*RequestCtx) HijackSetNoResponse(bool)
func (*RequestCtx) Hijacked() bool
func (*RequestCtx) Host() []byte
func (*RequestCtx) ID() uint64
func (*RequestCtx) IfModifiedSince(time.Time) bool
func (*RequestCtx) Init(*Request, net.Addr, Logger)
func (*RequestCtx) Init2(net.Conn, Logger, bool)
func (*RequestCtx) IsBodyStream() bool
func (*RequestCtx) IsConnect() bool
func (*RequestCtx) IsDelete() bool
func (*RequestCtx) IsGet() bool
func (*RequestCtx) IsHead() bool
func (*RequestCtx) IsOptions() bool
func (*RequestCtx) IsPatch() bool
func (*RequestCtx) IsPost() bool
func (*RequestCtx) IsPut() bool
func (*RequestCtx) IsQuery() bool
func (*RequestCtx) IsTLS() bool
func (*RequestCtx) IsTrace() bool
func (*RequestCtx) LastTimeoutErrorResponse() *Response
func (*RequestCtx) LocalAddr() net.Addr
func (*RequestCtx) LocalIP() net.IP
func (*RequestCtx) Logger() Logger
func (*RequestCtx) Method() []byte
func (*RequestCtx) MultipartForm() (*multipart.Form, error)
func (*RequestCtx) MultipartFormWithLimit(int) (*multipart.Form, error)
func (*RequestCtx) NotFound()
func (*RequestCtx) NotModified()
func (*RequestCtx) Path() []byte
func (*RequestCtx) PostArgs() *Args
func (*RequestCtx) PostBody() []byte
func (*RequestCtx) QueryArgs() *Args
func (*RequestCtx) Redirect(string, int)
func (*RequestCtx) RedirectBytes([]byte, int)
func (*RequestCtx) Referer() []byte
func (*RequestCtx) RemoteAddr() net.Addr
func (*RequestCtx) RemoteIP() net.IP
func (*RequestCtx) RemoveUserValue(any)
func (*RequestCtx) RemoveUserValueBytes([]byte)
func (*RequestCtx) RequestBodyStream() io.Reader
func (*RequestCtx) RequestURI() []byte
func (*RequestCtx) ResetBody()
func (*RequestCtx) ResetUserValues()
func (*RequestCtx) SendFile(string)
func (*RequestCtx) SendFileBytes([]byte)
func (*RequestCtx) SendFileLiteral(string)
func (*RequestCtx) SetBody([]byte)
func (*RequestCtx) SetBodyStream(io.Reader, int)
func (*RequestCtx) SetBodyStreamWriter(StreamWriter)
func (*RequestCtx) SetBodyString(string)
func (*RequestCtx) SetConnectionClose()
func (*RequestCtx) SetContentType(string)
func (*RequestCtx) SetContentTypeBytes([]byte)
func (*RequestCtx) SetReadDeadline(time.Time) error
func (*RequestCtx) SetRemoteAddr(net.Addr)
func (*RequestCtx) SetStatusCode(int)
func (*RequestCtx) SetUserValue(any, any)
func (*RequestCtx) SetUserValueBytes([]byte, any)
func (*RequestCtx) SetWriteDeadline(time.Time) error
func (*RequestCtx) String() string
func (*RequestCtx) Success(string, []byte)
func (*RequestCtx) SuccessString(string, string)
func (*RequestCtx) TLSConnectionState() *tls.ConnectionState
func (*RequestCtx) Time() time.Time
func (*RequestCtx) TimeoutError(string)
func (*RequestCtx) TimeoutErrorWithCode(string, int)
func (*RequestCtx) TimeoutErrorWithResponse(*Response)
func (*RequestCtx) URI() *URI
func (*RequestCtx) UserAgent() []byte
func (*RequestCtx) UserValue(any) any
func (*RequestCtx) UserValueBytes([]byte) any
func (*RequestCtx) Value(any) any
func (*RequestCtx) VisitUserValues(func([]byte, any))
func (*RequestCtx) VisitUserValuesAll(func(any, any))
func (*RequestCtx) Write([]byte) (int, error)
func (*RequestCtx) WriteString(string) (int, error)

type RequestHandler func(ctx *RequestCtx)
type RequestHeader struct {
	header
}

func (*RequestHeader) Add(string, string)
func (*RequestHeader) AddBytesK([]byte, string)
func (*RequestHeader) AddBytesKV([]byte, []byte)
func (*RequestHeader) AddBytesV(string, []byte)
func (*RequestHeader) AddTrailer(string) error
func (*RequestHeader) AddTrailerBytes([]byte) error
func (*RequestHeader) All() iter.Seq2[[]byte, []byte]
func (*RequestHeader) AllInOrder() iter.Seq2[[]byte, []byte]
func (*RequestHeader) AppendBytes([]byte) []byte
func (*RequestHeader) ConnectionUpgrade() bool
func (*RequestHeader) ContentEncoding() []byte
func (*RequestHeader) ContentLength() int
func (*RequestHeader) ContentType() []byte
func (*RequestHeader) Cookie(string) []byte
func (*RequestHeader) CookieBytes([]byte) []byte
func (*RequestHeader) Cookies() iter.Seq2[[]byte, []byte]
func (*RequestHeader) CopyTo(*RequestHeader)
func (*RequestHeader) Del(string)
func (*RequestHeader) DelAllCookies()
func (*RequestHeader) DelBytes([]byte)
func (*RequestHeader) DelCookie(string)
func (*RequestHeader) DelCookieBytes([]byte)
func (*RequestHeader) DisableSpecialHeader() bool
func (*RequestHeader) EnableSpecialHeader() bool
func (*RequestHeader) HasAcceptEncoding(string) bool
func (*RequestHeader) HasAcceptEncodingBytes([]byte) bool
func (*RequestHeader) Header() []byte
func (*RequestHeader) Host() []byte
func (*RequestHeader) IsConnect() bool
func (*RequestHeader) IsDelete() bool
func (*RequestHeader) IsGet() bool
func (*RequestHeader) IsHead() bool
func (*RequestHeader) IsOptions() bool
func (*RequestHeader) IsPatch() bool
func (*RequestHeader) IsPost() bool
func (*RequestHeader) IsPut() bool
func (*RequestHeader) IsQuery() bool
func (*RequestHeader) IsTrace() bool
func (*RequestHeader) Len() int
func (*RequestHeader) Method() []byte
func (*RequestHeader) MultipartFormBoundary() []byte
func (*RequestHeader) Peek(string) []byte
func (*RequestHeader) PeekAll(string) [][]byte
func (*RequestHeader) PeekBytes([]byte) []byte
func (*RequestHeader) PeekCanonical([]byte) []byte
func (*RequestHeader) PeekKeys() [][]byte
func (*RequestHeader) RawHeaders() []byte
func (*RequestHeader) Read(*bufio.Reader) error
func (*RequestHeader) Referer() []byte
func (*RequestHeader) RequestURI() []byte
func (*RequestHeader) Reset()
func (*RequestHeader) Set(string, string)
func (*RequestHeader) SetByteRange(int, int)
func (*RequestHeader) SetBytesK([]byte, string)
func (*RequestHeader) SetBytesKV([]byte, []byte)
func (*RequestHeader) SetBytesV(string, []byte)
func (*RequestHeader) SetCanonical([]byte, []byte)
func (*RequestHeader) SetContentEncoding(string)
func (*RequestHeader) SetContentEncodingBytes([]byte)
func (*RequestHeader) SetContentLength(int)
func (*RequestHeader) SetCookie(string, string)
func (*RequestHeader) SetCookieBytesK([]byte, string)
func (*RequestHeader) SetCookieBytesKV([]byte, []byte)
func (*RequestHeader) SetHost(string)
func (*RequestHeader) SetHostBytes([]byte)
func (*RequestHeader) SetMethod(string)
func (*RequestHeader) SetMethodBytes([]byte)
func (*RequestHeader) SetMultipartFormBoundary(string)
func (*RequestHeader) SetMultipartFormBoundaryBytes([]byte)
func (*RequestHeader) SetProtocol(string)
func (*RequestHeader) SetProtocolBytes([]byte)
func (*RequestHeader) SetReferer(string)
func (*RequestHeader) SetRefererBytes([]byte)
func (*RequestHeader) SetRequestURI(string)
func (*RequestHeader) SetRequestURIBytes([]byte)
func (*RequestHeader) SetTrailer(string) error
func (*RequestHeader) SetTrailerBytes([]byte) error
func (*RequestHeader) SetUserAgent(string)
func (*RequestHeader) SetUserAgentBytes([]byte)
func (*RequestHeader) String() string
func (*RequestHeader) UserAgent() []byte
func (*RequestHeader) VisitAll(func(key []byte, value []byte))
func (*RequestHeader) VisitAllCookie(func(key []byte, value []byte))
func (*RequestHeader) VisitAllInOrder(func(key []byte, value []byte))
func (*RequestHeader) Write(*bufio.Writer) error
func (*RequestHeader) WriteTo(io.Writer) (int64, error)

type Resolver interface {
	LookupIPAddr(context.Context, string) ([]net.IPAddr, error)
}
type Response struct {
	Header               ResponseHeader
	ImmediateHeaderFlush bool
	StreamBody           bool
	SkipBody             bool
	KeepBodyBuffer       bool
}

func (*Response) AppendBody([]byte)
func (*Response) AppendBodyString(string)
func (*Response) Body() []byte
func (*Response) BodyGunzip() ([]byte, error)
func (*Response) BodyGunzipWithLimit(int) ([]byte, error)
func (*Response) BodyInflate() ([]byte, error)
func (*Response) BodyInflateWithLimit(int) ([]byte, error)
func (*Response) BodyStream() io.Reader
func (*Response) BodyUnbrotli() ([]byte, error)
func (*Response) BodyUnbrotliWithLimit(int) ([]byte, error)
func (*Response) BodyUncompressed() ([]byte, error)
func (*Response) BodyUncompressedWithLimit(int) ([]byte, error)
func (*Response) BodyUnzstd() ([]byte, error)
func (*Response) BodyUnzstdWithLimit(int) ([]byte, error)
func (*Response) BodyWriteTo(io.Writer) error
func (*Response) BodyWriter() io.Writer
func (*Response) CloseBodyStream() error
func (*Response) ConnectionClose() bool
func (*Response) CopyTo(*Response)
func (*Response) IsBodyStream() bool
func (*Response) LocalAddr() net.Addr
func (*Response) ParseNetConn(net.Conn)
func (*Response) Read(*bufio.Reader) error
func (*Response) ReadBody(*bufio.Reader, int) error
func (*Response) ReadLimitBody(*bufio.Reader, int) error
func (*Response) ReleaseBody(int)
func (*Response) RemoteAddr() net.Addr
func (*Response) Reset()
func (*Response) ResetBody()
func (*Response) SendFile(string) error
func (*Response) SetBody([]byte)
func (*Response) SetBodyRaw([]byte)
func (*Response) SetBodyStream(io.Reader, int)
func (*Response) SetBodyStreamWriter(StreamWriter)
func (*Response) SetBodyString(string)
func (*Response) SetConnectionClose()
func (*Response) SetStatusCode(int)
func (*Response) StatusCode() int
func (*Response) String() string
func (*Response) SwapBody([]byte) []byte
func (*Response) Write(*bufio.Writer) error
func (*Response) WriteDeflate(*bufio.Writer) error
func (*Response) WriteDeflateLevel(*bufio.Writer, int) error
func (*Response) WriteGzip(*bufio.Writer) error
func (*Response) WriteGzipLevel(*bufio.Writer, int) error
func (*Response) WriteTo(io.Writer) (int64, error)

type ResponseHeader struct {
	header
}

func (*ResponseHeader) Add(string, string)
func (*ResponseHeader) AddBytesK([]byte, string)
func (*ResponseHeader) AddBytesKV([]byte, []byte)
func (*ResponseHeader) AddBytesV(string, []byte)
func (*ResponseHeader) AddTrailer(string) error
func (*ResponseHeader) AddTrailerBytes([]byte) error
func (*ResponseHeader) All() iter.Seq2[[]byte, []byte]
func (*ResponseHeader) AppendBytes([]byte) []byte
func (*ResponseHeader) ConnectionUpgrade() bool
func (*ResponseHeader) ContentEncoding() []byte
func (*ResponseHeader) ContentLength() int
func (*ResponseHeader) ContentType() []byte
func (*ResponseHeader) Cookie(*Cookie) bool
func (*ResponseHeader) Cookies() iter.Seq2[[]byte, []byte]
func (*ResponseHeader) CopyTo(*ResponseHeader)
func (*ResponseHeader) Del(string)
func (*ResponseHeader) DelAllCookies()
func (*ResponseHeader) DelBytes([]byte)
func (*ResponseHeader) DelClientCookie(string)
func (*ResponseHeader) DelClientCookieBytes([]byte)
func (*ResponseHeader) DelCookie(string)
func (*ResponseHeader) DelCookieBytes([]byte)
func (*ResponseHeader) Header() []byte
func (*ResponseHeader) Len() int
func (*ResponseHeader) Peek(string) []byte
func (*ResponseHeader) PeekAll(string) [][]byte
func (*ResponseHeader) PeekBytes([]byte) []byte
func (*ResponseHeader) PeekCanonical([]byte) []byte
func (*ResponseHeader) PeekCookie(string) []byte
func (*ResponseHeader) PeekKeys() [][]byte
func (*ResponseHeader) Read(*bufio.Reader) error
func (*ResponseHeader) Reset()
func (*ResponseHeader) Server() []byte
func (*ResponseHeader) Set(string, string)
func (*ResponseHeader) SetBytesK([]byte, string)
func (*ResponseHeader) SetBytesKV([]byte, []byte)
func (*ResponseHeader) SetBytesV(string, []byte)
func (*ResponseHeader) SetCanonical([]byte, []byte)
func (*ResponseHeader) SetContentEncoding(string)
func (*ResponseHeader) SetContentEncodingBytes([]byte)
func (*ResponseHeader) SetContentLength(int)
func (*ResponseHeader) SetContentRange(int, int, int)
func (*ResponseHeader) SetCookie(*Cookie)
func (*ResponseHeader) SetLastModified(time.Time)
func (*ResponseHeader) SetProtocol([]byte)
func (*ResponseHeader) SetServer(string)
func (*ResponseHeader) SetServerBytes([]byte)
func (*ResponseHeader) SetStatusCode(int)
func (*ResponseHeader) SetStatusMessage([]byte)
func (*ResponseHeader) SetTrailer(string) error
func (*ResponseHeader) SetTrailerBytes([]byte) error
func (*ResponseHeader) StatusCode() int
func (*ResponseHeader) StatusMessage() []byte
func (*ResponseHeader) String() string
func (*ResponseHeader) VisitAll(func(key []byte, value []byte))
func (*ResponseHeader) VisitAllCookie(func(key []byte, value []byte))
func (*ResponseHeader) Write(*bufio.Writer) error
func (*ResponseHeader) WriteTo(io.Writer) (int64, error)

type RetryIfErrFunc func(request *Request, attempts int, err error) (resetTimeout bool, retry bool)
type RetryIfErrUpstreamFunc func(request *Request, attempts int, err error, upstream string) (resetTimeout bool, retry bool)
type RetryIfFunc func(request *Request) bool
type RoundTripper interface {
	RoundTrip(*HostClient, *Request, *Response) (bool, error)
}

func SaveMultipartFile(*multipart.FileHeader, string) error
func Serve(net.Listener, RequestHandler) error
func ServeConn(net.Conn, RequestHandler) error
func ServeFS(*RequestCtx, fs.FS, string)
func ServeFSLiteral(*RequestCtx, fs.FS, string)
func ServeFile(*RequestCtx, string)
func ServeFileBytes(*RequestCtx, []byte)
func ServeFileBytesUncompressed(*RequestCtx, []byte)
func ServeFileLiteral(*RequestCtx, string)
func ServeFileUncompressed(*RequestCtx, string)

type ServeHandler func(c net.Conn) error

func ServeTLS(net.Listener, string, string, RequestHandler) error
func ServeTLSEmbed(net.Listener, []byte, []byte, RequestHandler) error

type Server struct {
	Logger                             Logger
	Handler                            RequestHandler
	ErrorHandler                       func(ctx *RequestCtx, err error)
	HeaderReceived                     func(header *RequestHeader) RequestConfig
	ContinueHandler                    func(header *RequestHeader) bool
	ExpectHandler                      func(ctx *RequestCtx) int
	ConnState                          func(net.Conn, ConnState)
	TLSConfig                          *tls.Config
	FormValueFunc                      FormValueFunc
	Name                               string
	Concurrency                        int
	ReadBufferSize                     int
	WriteBufferSize                    int
	ReadTimeout                        time.Duration
	WriteTimeout                       time.Duration
	IdleTimeout                        time.Duration
	MaxConnsPerIP                      int
	MaxRequestsPerConn                 int
	MaxKeepaliveDuration               time.Duration
	MaxIdleWorkerDuration              time.Duration
	TCPKeepalivePeriod                 time.Duration
	MaxRequestBodySize                 int
	SleepWhenConcurrencyLimitsExceeded time.Duration
	DisableKeepalive                   bool
	TCPKeepalive                       bool
	ReduceMemoryUsage                  bool
	LazyRequestTime                    bool
	GetOnly                            bool
	DisablePreParseMultipartForm       bool
	LogAllErrors                       bool
	SecureErrorLogMessage              bool
	DisableHeaderNamesNormalizing      bool
	NoDefaultServerHeader              bool
	NoDefaultDate                      bool
	NoDefaultContentType               bool
	KeepHijackedConns                  bool
	CloseOnShutdown                    bool
	StreamRequestBody                  bool
}

func (*Server) AppendCert(string, string) error
func (*Server) AppendCertEmbed([]byte, []byte) error
func (*Server) GetCurrentConcurrency() uint32
func (*Server) GetOpenConnectionsCount() int32
func (*Server) GetRejectedConnectionsCount() uint32
func (*Server) ListenAndServe(string) error
func (*Server) ListenAndServeTLS(string, string, string) error
func (*Server) ListenAndServeTLSEmbed(string, []byte, []byte) error
func (*Server) ListenAndServeUNIX(string, os.FileMode) error
func (*Server) NextProto(string, ServeHandler)
func (*Server) Serve(net.Listener) error
func (*Server) ServeConn(net.Conn) error
func (*Server) ServeTLS(net.Listener, string, string) error
func (*Server) ServeTLSEmbed(net.Listener, []byte, []byte) error
func (*Server) Shutdown() error
func (*Server) ShutdownWithContext(context.Context) error
func SetBodySizePoolLimit(int, int)
func StatusCodeIsRedirect(int) bool
func StatusMessage(int) string

type StreamWriter func(w *bufio.Writer)
type TCPDialer struct {
	Resolver             Resolver
	LocalAddr            *net.TCPAddr
	Concurrency          int
	DNSCacheDuration     time.Duration
	KeepAlive            time.Duration
	DisableDNSResolution bool
}

func (*TCPDialer) Dial(string) (net.Conn, error)
func (*TCPDialer) DialDualStack(string) (net.Conn, error)
func (*TCPDialer) DialDualStackTimeout(string, time.Duration) (net.Conn, error)
func (*TCPDialer) DialTimeout(string, time.Duration) (net.Conn, error)
func (*TCPDialer) FlushDNSCache()
func TimeoutHandler(RequestHandler, time.Duration, string) RequestHandler
func TimeoutWithCodeHandler(RequestHandler, time.Duration, string, int) RequestHandler

type URI struct {
	DisablePathNormalizing bool
}

func (*URI) AppendBytes([]byte) []byte
func (*URI) CopyTo(*URI)
func (*URI) FullURI() []byte
func (*URI) Hash() []byte
func (*URI) Host() []byte
func (*URI) LastPathSegment() []byte
func (*URI) Parse([]byte, []byte) error
func (*URI) Password() []byte
func (*URI) Path() []byte
func (*URI) PathOriginal() []byte
func (*URI) QueryArgs() *Args
func (*URI) QueryString() []byte
func (*URI) RequestURI() []byte
func (*URI) Reset()
func (*URI) Scheme() []byte
func (*URI) SetHash(string)
func (*URI) SetHashBytes([]byte)
func (*URI) SetHost(string)
func (*URI) SetHostBytes([]byte)
func (*URI) SetPassword(string)
func (*URI) SetPasswordBytes([]byte)
func (*URI) SetPath(string)
func (*URI) SetPathBytes([]byte)
func (*URI) SetQueryString(string)
func (*URI) SetQueryStringBytes([]byte)
func (*URI) SetScheme(string)
func (*URI) SetSchemeBytes([]byte)
func (*URI) SetUsername(string)
func (*URI) SetUsernameBytes([]byte)
func (*URI) String() string
func (*URI) Update(string)
func (*URI) UpdateBytes([]byte)
func (*URI) Username() []byte
func (*URI) WriteTo(io.Writer) (int64, error)
func VisitHeaderParams([]byte, func(key []byte, value []byte) bool)
func WriteBrotli(io.Writer, []byte) (int, error)
func WriteBrotliLevel(io.Writer, []byte, int) (int, error)
func WriteDeflate(io.Writer, []byte) (int, error)
func WriteDeflateLevel(io.Writer, []byte, int) (int, error)
func WriteGunzip(io.Writer, []byte) (int, error)
func WriteGzip(io.Writer, []byte) (int, error)
func WriteGzipLevel(io.Writer, []byte, int) (int, error)
func WriteInflate(io.Writer, []byte) (int, error)
func WriteMultipartForm(io.Writer, *multipart.Form, string) error
func WriteUnbrotli(io.Writer, []byte) (int, error)
func WriteUnzstd(io.Writer, []byte) (int, error)
func WriteZstdLevel(io.Writer, []byte, int) (int, error)

type clientConn struct {
}

func (*clientConn) Conn() net.Conn
func (*clientConn) CreatedTime() time.Time
func (*clientConn) LastUseTime() time.Time

type header struct {
}

func (*header) ConnectionClose() bool
func (*header) DisableNormalizing() bool
func (*header) EnableNormalizing() bool
func (*header) IsHTTP11() bool
func (*header) PeekTrailerKeys() [][]byte
func (*header) Protocol() []byte
func (*header) ReadTrailer(*bufio.Reader) error
func (*header) ResetConnectionClose()
func (*header) SetConnectionClose()
func (*header) SetContentType(string)
func (*header) SetContentTypeBytes([]byte)
func (*header) SetNoDefaultContentType(bool)
func (*header) TrailerHeader() []byte
func (*header) Trailers() iter.Seq[[]byte]
func (*header) VisitAllTrailer(func(value []byte))

type timeoutError struct {
}

func (*timeoutError) Error() string
func (*timeoutError) Timeout() bool
