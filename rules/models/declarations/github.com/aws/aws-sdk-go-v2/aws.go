// Package github.com/aws/aws-sdk-go-v2/aws of github.com/aws/aws-sdk-go-v2 v1.47.7, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package aws

import (
	"context"
	"github.com/aws/smithy-go/auth/bearer"
	"github.com/aws/smithy-go/logging"
	"github.com/aws/smithy-go/middleware"
	"github.com/aws/smithy-go/transport/http"
	http2 "net/http"
	"time"
)

type AccountIDEndpointMode string
type AdjustExpiresByCredentialsCacheStrategy interface {
	AdjustExpiresBy(Credentials, time.Duration) (Credentials, error)
}
type AnonymousCredentials struct {
}

func (AnonymousCredentials) Retrieve(context.Context) (Credentials, error)
func Bool(bool) *bool
func BoolMap(map[string]bool) map[string]*bool
func BoolSlice([]bool) []*bool
func BoolTernary(bool) Ternary
func Byte(byte) *byte
func ByteMap(map[string]byte) map[string]*byte
func ByteSlice([]byte) []*byte

type ClientLogMode uint64

func (*ClientLogMode) ClearDeprecatedUsage()
func (*ClientLogMode) ClearRequest()
func (*ClientLogMode) ClearRequestEventMessage()
func (*ClientLogMode) ClearRequestWithBody()
func (*ClientLogMode) ClearResponse()
func (*ClientLogMode) ClearResponseEventMessage()
func (*ClientLogMode) ClearResponseWithBody()
func (*ClientLogMode) ClearRetries()
func (*ClientLogMode) ClearSigning()
func (ClientLogMode) IsDeprecatedUsage() bool
func (ClientLogMode) IsRequest() bool
func (ClientLogMode) IsRequestEventMessage() bool
func (ClientLogMode) IsRequestWithBody() bool
func (ClientLogMode) IsResponse() bool
func (ClientLogMode) IsResponseEventMessage() bool
func (ClientLogMode) IsResponseWithBody() bool
func (ClientLogMode) IsRetries() bool
func (ClientLogMode) IsSigning() bool

type Config struct {
	Region                      string
	Credentials                 CredentialsProvider
	BearerAuthTokenProvider     bearer.TokenProvider
	HTTPClient                  HTTPClient
	EndpointResolver            EndpointResolver
	EndpointResolverWithOptions EndpointResolverWithOptions
	RetryMaxAttempts            int
	RetryMode                   RetryMode
	Retryer                     func() Retryer
	ConfigSources               []any
	APIOptions                  []func(*middleware.Stack) error
	Logger                      logging.Logger
	ClientLogMode               ClientLogMode
	DefaultsMode                DefaultsMode
	RuntimeEnvironment          RuntimeEnvironment
	AppID                       string
	BaseEndpoint                *string
	DisableRequestCompression   bool
	RequestMinCompressSizeBytes int64
	DisableClockSkewCorrection  bool
	AccountIDEndpointMode       AccountIDEndpointMode
	RequestChecksumCalculation  RequestChecksumCalculation
	ResponseChecksumValidation  ResponseChecksumValidation
	Interceptors                http.InterceptorRegistry
	AuthSchemePreference        []string
	ServiceOptions              []func(string, any)
	RestrictFilePermissions     RestrictFilePermissions
}

func (Config) Copy() Config

type CredentialProviderSource interface {
	ProviderSources() []CredentialSource
}
type CredentialSource int
type Credentials struct {
	AccessKeyID     string
	SecretAccessKey string
	SessionToken    string
	Source          string
	CanExpire       bool
	Expires         time.Time
	AccountID       string
}

func (Credentials) Expired() bool
func (Credentials) HasKeys() bool

type CredentialsCache struct {
}

func (*CredentialsCache) Invalidate()
func (*CredentialsCache) IsCredentialsProvider(CredentialsProvider) bool
func (*CredentialsCache) ProviderSources() []CredentialSource
func (*CredentialsCache) Retrieve(context.Context) (Credentials, error)

type CredentialsCacheOptions struct {
	ExpiryWindow           time.Duration
	ExpiryWindowJitterFrac float64
}
type CredentialsProvider interface {
	Retrieve(context.Context) (Credentials, error)
}
type CredentialsProviderFunc func(context.Context) (Credentials, error)

func (CredentialsProviderFunc) Retrieve(context.Context) (Credentials, error)

type DefaultsMode string

func (*DefaultsMode) SetFromString(string) bool

type DualStackEndpointState uint

func Duration(time.Duration) *time.Duration
func DurationMap(map[string]time.Duration) map[string]*time.Duration
func DurationSlice([]time.Duration) []*time.Duration

type Endpoint struct {
	URL               string
	HostnameImmutable bool
	PartitionID       string
	SigningName       string
	SigningRegion     string
	SigningMethod     string
	Source            EndpointSource
}
type EndpointDiscoveryEnableState uint
type EndpointNotFoundError struct {
	Err error
}

func (*EndpointNotFoundError) Error() string
func (*EndpointNotFoundError) Unwrap() error

type EndpointResolver interface {
	ResolveEndpoint(string, string) (Endpoint, error)
}
type EndpointResolverFunc func(service string, region string) (Endpoint, error)

func (EndpointResolverFunc) ResolveEndpoint(string, string) (Endpoint, error)

type EndpointResolverWithOptions interface {
	ResolveEndpoint(string, string, ...any) (Endpoint, error)
}
type EndpointResolverWithOptionsFunc func(service string, region string, options ...any) (Endpoint, error)

func (EndpointResolverWithOptionsFunc) ResolveEndpoint(string, string, ...any) (Endpoint, error)

type EndpointSource int
type ExecutionEnvironmentID string
type FIPSEndpointState uint

func Float32(float32) *float32
func Float32Map(map[string]float32) map[string]*float32
func Float32Slice([]float32) []*float32
func Float64(float64) *float64
func Float64Map(map[string]float64) map[string]*float64
func Float64Slice([]float64) []*float64
func GetDisableHTTPS(...any) (bool, bool)
func GetResolvedRegion(...any) (string, bool)
func GetUseDualStackEndpoint(...any) (DualStackEndpointState, bool)
func GetUseFIPSEndpoint(...any) (FIPSEndpointState, bool)

type HTTPClient interface {
	Do(*http2.Request) (*http2.Response, error)
}
type HandleFailRefreshCredentialsCacheStrategy interface {
	HandleFailToRefresh(context.Context, Credentials, error) (Credentials, error)
}

func Int(int) *int
func Int16(int16) *int16
func Int16Map(map[string]int16) map[string]*int16
func Int16Slice([]int16) []*int16
func Int32(int32) *int32
func Int32Map(map[string]int32) map[string]*int32
func Int32Slice([]int32) []*int32
func Int64(int64) *int64
func Int64Map(map[string]int64) map[string]*int64
func Int64Slice([]int64) []*int64
func Int8(int8) *int8
func Int8Map(map[string]int8) map[string]*int8
func Int8Slice([]int8) []*int8
func IntMap(map[string]int) map[string]*int
func IntSlice([]int) []*int
func IsCredentialsProvider(CredentialsProvider, CredentialsProvider) bool

type MissingRegionError struct {
}

func (*MissingRegionError) Error() string
func NewConfig() *Config
func NewCredentialsCache(CredentialsProvider, ...func(options *CredentialsCacheOptions)) *CredentialsCache

type NopRetryer struct {
}

func (NopRetryer) GetAttemptToken(context.Context) (func(error) error, error)
func (NopRetryer) GetInitialToken() func(error) error
func (NopRetryer) GetRetryToken(context.Context, error) (func(error) error, error)
func (NopRetryer) IsErrorRetryable(error) bool
func (NopRetryer) MaxAttempts() int
func (NopRetryer) RetryDelay(int, error) (time.Duration, error)
func ParseRetryMode(string) (RetryMode, error)

type RequestCanceledError struct {
	Err error
}

func (*RequestCanceledError) CanceledError() bool
func (*RequestCanceledError) Error() string
func (*RequestCanceledError) Unwrap() error

type RequestChecksumCalculation int
type ResponseChecksumValidation int
type RestrictFilePermissions string
type RetryMode string

func (RetryMode) String() string

type Retryer interface {
	GetInitialToken() func(error) error
	GetRetryToken(context.Context, error) (func(error) error, error)
	IsErrorRetryable(error) bool
	MaxAttempts() int
	RetryDelay(int, error) (time.Duration, error)
}
type RetryerV2 interface {
	GetAttemptToken(context.Context) (func(error) error, error)
	GetInitialToken() func(error) error
	Retryer
}
type RuntimeEnvironment struct {
	EnvironmentIdentifier     ExecutionEnvironmentID
	Region                    string
	EC2InstanceMetadataRegion string
}

func String(string) *string
func StringMap(map[string]string) map[string]*string
func StringSlice([]string) []*string

type Ternary int

func (Ternary) Bool() bool
func (Ternary) String() string
func Time(time.Time) *time.Time
func TimeMap(map[string]time.Time) map[string]*time.Time
func TimeSlice([]time.Time) []*time.Time
func ToBool(*bool) bool
func ToBoolMap(map[string]*bool) map[string]bool
func ToBoolSlice([]*bool) []bool
func ToByte(*byte) byte
func ToByteMap(map[string]*byte) map[string]byte
func ToByteSlice([]*byte) []byte
func ToDuration(*time.Duration) time.Duration
func ToDurationMap(map[string]*time.Duration) map[string]time.Duration
func ToDurationSlice([]*time.Duration) []time.Duration
func ToFloat32(*float32) float32
func ToFloat32Map(map[string]*float32) map[string]float32
func ToFloat32Slice([]*float32) []float32
func ToFloat64(*float64) float64
func ToFloat64Map(map[string]*float64) map[string]float64
func ToFloat64Slice([]*float64) []float64
func ToInt(*int) int
func ToInt16(*int16) int16
func ToInt16Map(map[string]*int16) map[string]int16
func ToInt16Slice([]*int16) []int16
func ToInt32(*int32) int32
func ToInt32Map(map[string]*int32) map[string]int32
func ToInt32Slice([]*int32) []int32
func ToInt64(*int64) int64
func ToInt64Map(map[string]*int64) map[string]int64
func ToInt64Slice([]*int64) []int64
func ToInt8(*int8) int8
func ToInt8Map(map[string]*int8) map[string]int8
func ToInt8Slice([]*int8) []int8
func ToIntMap(map[string]*int) map[string]int
func ToIntSlice([]*int) []int
func ToString(*string) string
func ToStringMap(map[string]*string) map[string]string
func ToStringSlice([]*string) []string
func ToTime(*time.Time) time.Time
func ToTimeMap(map[string]*time.Time) map[string]time.Time
func ToTimeSlice([]*time.Time) []time.Time
func ToUint(*uint) uint
func ToUint16(*uint16) uint16
func ToUint16Map(map[string]*uint16) map[string]uint16
func ToUint16Slice([]*uint16) []uint16
func ToUint32(*uint32) uint32
func ToUint32Map(map[string]*uint32) map[string]uint32
func ToUint32Slice([]*uint32) []uint32
func ToUint64(*uint64) uint64
func ToUint64Map(map[string]*uint64) map[string]uint64
func ToUint64Slice([]*uint64) []uint64
func ToUint8(*uint8) uint8
func ToUint8Map(map[string]*uint8) map[string]uint8
func ToUint8Slice([]*uint8) []uint8
func ToUintMap(map[string]*uint) map[string]uint
func ToUintSlice([]*uint) []uint
func Uint(uint) *uint
func Uint16(uint16) *uint16
func Uint16Map(map[string]uint16) map[string]*uint16
func Uint16Slice([]uint16) []*uint16
func Uint32(uint32) *uint32
func Uint32Map(map[string]uint32) map[string]*uint32
func Uint32Slice([]uint32) []*uint32
func Uint64(uint64) *uint64
func Uint64Map(map[string]uint64) map[string]*uint64
func Uint64Slice([]uint64) []*uint64
func Uint8(uint8) *uint8
func Uint8Map(map[string]uint8) map[string]*uint8
func Uint8Slice([]uint8) []*uint8
func UintMap(map[string]uint) map[string]*uint
func UintSlice([]uint) []*uint
