// Package k8s.io/client-go/rest of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package rest

import (
	"context"
	"crypto/tls"
	"io"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apimachinery/pkg/types"
	net2 "k8s.io/apimachinery/pkg/util/net"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/pkg/apis/clientauthentication"
	"k8s.io/client-go/tools/clientcmd/api"
	"k8s.io/client-go/transport"
	"k8s.io/client-go/util/flowcontrol"
	"net"
	"net/http"
	"net/url"
	"time"
)

func AddUserAgent(*Config, string) *Config
func AnonymousClientConfig(*Config) *Config

type AuthProvider interface {
	Login() error
	WrapTransport(http.RoundTripper) http.RoundTripper
}
type AuthProviderConfigPersister interface {
	Persist(map[string]string) error
}
type BackoffManager interface {
	CalculateBackoff(*url.URL) time.Duration
	Sleep(time.Duration)
	UpdateBackoff(*url.URL, error, int)
}
type BackoffManagerWithContext interface {
	CalculateBackoffWithContext(context.Context, *url.URL) time.Duration
	SleepWithContext(context.Context, time.Duration)
	UpdateBackoffWithContext(context.Context, *url.URL, error, int)
}
type ClientContentConfig struct {
	AcceptContentTypes string
	ContentType        string
	GroupVersion       schema.GroupVersion
	Negotiator         runtime.ClientNegotiator
}

func CodecFactoryForGeneratedClient(*runtime.Scheme, serializer.CodecFactory) serializer.CodecFactory

type Config struct {
	Host    string
	APIPath string
	ContentConfig
	Username            string
	Password            string
	BearerToken         string
	BearerTokenFile     string
	Impersonate         ImpersonationConfig
	AuthProvider        *api.AuthProviderConfig
	AuthConfigPersister AuthProviderConfigPersister
	ExecProvider        *api.ExecConfig
	TLSClientConfig
	UserAgent                 string
	DisableCompression        bool
	Transport                 http.RoundTripper
	WrapTransport             transport.WrapperFunc
	QPS                       float32
	Burst                     int
	RateLimiter               flowcontrol.RateLimiter
	WarningHandler            WarningHandler
	WarningHandlerWithContext WarningHandlerWithContext
	Timeout                   time.Duration
	Dial                      func(ctx context.Context, network string, address string) (net.Conn, error)
	Proxy                     func(*http.Request) (*url.URL, error)
}

func (*Config) GoString() string
func (*Config) String() string
func (*Config) TransportConfig() (*transport.Config, error)
func (*Config) Wrap(transport.WrapperFunc)
func ConfigToExecCluster(*Config) (*clientauthentication.Cluster, error)

type ContentConfig struct {
	AcceptContentTypes   string
	ContentType          string
	GroupVersion         *schema.GroupVersion
	NegotiatedSerializer runtime.NegotiatedSerializer
}

func CopyConfig(*Config) *Config
func DefaultKubernetesUserAgent() string
func DefaultServerURL(string, string, schema.GroupVersion, bool) (*url.URL, string, error)
func DefaultServerUrlFor(*Config) (*url.URL, string, error)
func DefaultVersionedAPIPath(string, schema.GroupVersion) string

var ErrNotInCluster error

func ExecClusterToConfig(*clientauthentication.Cluster) (*Config, error)

type Factory func(clusterAddress string, config map[string]string, persister AuthProviderConfigPersister) (AuthProvider, error)

func GetAuthProvider(string, *api.AuthProviderConfig, AuthProviderConfigPersister) (AuthProvider, error)

type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

func HTTPClientFor(*Config) (*http.Client, error)
func HTTPWrappersForConfig(*Config, http.RoundTripper) (http.RoundTripper, error)

type ImpersonationConfig struct {
	UserName string
	UID      string
	Groups   []string
	Extra    map[string][]string
}

func InClusterConfig() (*Config, error)

type Interface interface {
	APIVersion() schema.GroupVersion
	Delete() *Request
	Get() *Request
	GetRateLimiter() flowcontrol.RateLimiter
	Patch(types.PatchType) *Request
	Post() *Request
	Put() *Request
	Verb(string) *Request
}

func IsConfigTransportTLS(Config) bool

type IsRetryableErrorFunc func(request *http.Request, err error) bool

func (IsRetryableErrorFunc) IsErrorRetryable(*http.Request, error) bool
func IsValidPathSegmentName(string) []string
func IsValidPathSegmentPrefix(string) []string
func LoadTLSFiles(*Config) error

var NameMayNotBe []string
var NameMayNotContain []string

func NewRESTClient(*url.URL, string, ClientContentConfig, flowcontrol.RateLimiter, *http.Client) (*RESTClient, error)
func NewRequest(*RESTClient) *Request
func NewRequestWithClient(*url.URL, string, ClientContentConfig, *http.Client) *Request
func NewWarningWriter(io.Writer, WarningWriterOptions) *warningWriter

type NoBackoff struct {
}

func (*NoBackoff) CalculateBackoff(*url.URL) time.Duration
func (*NoBackoff) CalculateBackoffWithContext(context.Context, *url.URL) time.Duration
func (*NoBackoff) Sleep(time.Duration)
func (*NoBackoff) SleepWithContext(context.Context, time.Duration)
func (*NoBackoff) UpdateBackoff(*url.URL, error, int)
func (*NoBackoff) UpdateBackoffWithContext(context.Context, *url.URL, error, int)

type NoWarnings struct {
}

func (NoWarnings) HandleWarningHeader(int, string, string)
func (NoWarnings) HandleWarningHeaderWithContext(context.Context, int, string, string)

type RESTClient struct {
	Client *http.Client
}

func (*RESTClient) APIVersion() schema.GroupVersion
func (*RESTClient) Delete() *Request
func (*RESTClient) Get() *Request
func (*RESTClient) GetRateLimiter() flowcontrol.RateLimiter
func (*RESTClient) Patch(types.PatchType) *Request
func (*RESTClient) Post() *Request
func (*RESTClient) Put() *Request
func (*RESTClient) Verb(string) *Request
func RESTClientFor(*Config) (*RESTClient, error)
func RESTClientForConfigAndClient(*Config, *http.Client) (*RESTClient, error)
func RegisterAuthProviderPlugin(string, Factory) error

type Request struct {
}

func (*Request) AbsPath(...string) *Request
func (*Request) BackOff(BackoffManager) *Request
func (*Request) BackOffWithContext(BackoffManagerWithContext) *Request
func (*Request) Body(any) *Request
func (*Request) Do(context.Context) Result
func (*Request) DoRaw(context.Context) ([]byte, error)
func (*Request) Error() error
func (*Request) MaxRetries(int) *Request
func (*Request) Name(string) *Request
func (*Request) Namespace(string) *Request
func (*Request) NamespaceIfScoped(string, bool) *Request
func (*Request) Param(string, string) *Request
func (*Request) Prefix(...string) *Request
func (*Request) RequestURI(string) *Request
func (*Request) Resource(string) *Request
func (*Request) SetHeader(string, ...string) *Request
func (*Request) SpecificallyVersionedParams(runtime.Object, runtime.ParameterCodec, schema.GroupVersion) *Request
func (*Request) Stream(context.Context) (io.ReadCloser, error)
func (*Request) SubResource(...string) *Request
func (*Request) Suffix(...string) *Request
func (*Request) Throttle(flowcontrol.RateLimiter) *Request
func (*Request) Timeout(time.Duration) *Request
func (*Request) URL() *url.URL
func (*Request) UseProtobufAsDefault() *Request
func (*Request) UseProtobufAsDefaultIfPreferred(bool) *Request
func (*Request) Verb(string) *Request
func (*Request) VersionedParams(runtime.Object, runtime.ParameterCodec) *Request
func (*Request) WarningHandler(WarningHandler) *Request
func (*Request) WarningHandlerWithContext(WarningHandlerWithContext) *Request
func (*Request) Watch(context.Context) (watch.Interface, error)

type RequestConstructionError struct {
	Err error
}

func (*RequestConstructionError) Error() string

type ResponseWrapper interface {
	DoRaw(context.Context) ([]byte, error)
	Stream(context.Context) (io.ReadCloser, error)
}
type Result struct {
}

func (Result) ContentType(*string) Result
func (Result) Error() error
func (Result) Get() (runtime.Object, error)
func (Result) Into(runtime.Object) error
func (Result) Raw() ([]byte, error)
func (Result) StatusCode(*int) Result
func (Result) Warnings() []net2.WarningHeader
func (Result) WasCreated(*bool) Result

type RetryAfter struct {
	Wait    time.Duration
	Attempt int
	Reason  string
}

func SetDefaultWarningHandler(WarningHandler)
func SetDefaultWarningHandlerWithContext(WarningHandlerWithContext)
func SetKubernetesDefaults(*Config) error

type TLSClientConfig struct {
	Insecure   bool
	ServerName string
	CertFile   string
	KeyFile    string
	CAFile     string
	CertData   []byte
	KeyData    []byte
	CAData     []byte
	NextProtos []string
}

func (*TLSClientConfig) DeepCopy() *TLSClientConfig
func (*TLSClientConfig) DeepCopyInto(*TLSClientConfig)
func (TLSClientConfig) GoString() string
func (TLSClientConfig) String() string
func TLSConfigFor(*Config) (*tls.Config, error)
func TransportFor(*Config) (http.RoundTripper, error)

type URLBackoff struct {
	Backoff *flowcontrol.Backoff
}

func (*URLBackoff) CalculateBackoff(*url.URL) time.Duration
func (*URLBackoff) CalculateBackoffWithContext(context.Context, *url.URL) time.Duration
func (*URLBackoff) Disable()
func (*URLBackoff) Sleep(time.Duration)
func (*URLBackoff) SleepWithContext(context.Context, time.Duration)
func (*URLBackoff) UpdateBackoff(*url.URL, error, int)
func (*URLBackoff) UpdateBackoffWithContext(context.Context, *url.URL, error, int)
func UnversionedRESTClientFor(*Config) (*RESTClient, error)
func UnversionedRESTClientForConfigAndClient(*Config, *http.Client) (*RESTClient, error)
func ValidatePathSegmentName(string, bool) []string

type WarningHandler interface {
	HandleWarningHeader(int, string, string)
}
type WarningHandlerWithContext interface {
	HandleWarningHeaderWithContext(context.Context, int, string, string)
}
type WarningLogger struct {
}

func (WarningLogger) HandleWarningHeader(int, string, string)
func (WarningLogger) HandleWarningHeaderWithContext(context.Context, int, string, string)

type WarningWriterOptions struct {
	Deduplicate bool
	Color       bool
}
type WithRetry interface {
	After(context.Context, *Request, *http.Response, error)
	Before(context.Context, *Request) error
	IsNextRetry(context.Context, *Request, *http.Request, *http.Response, error, IsRetryableErrorFunc) bool
	WrapPreviousError(error) error
}
type warningWriter struct {
}

func (*warningWriter) HandleWarningHeader(int, string, string)
func (*warningWriter) WarningCount() int
