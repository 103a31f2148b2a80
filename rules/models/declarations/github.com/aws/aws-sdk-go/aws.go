// Package github.com/aws/aws-sdk-go/aws of github.com/aws/aws-sdk-go v1.55.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package aws

import (
	"context"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/credentials"
	"github.com/aws/aws-sdk-go/aws/endpoints"
	"io"
	"net/http"
	"net/url"
	"time"
)

func BackgroundContext() Context
func Bool(bool) *bool
func BoolMap(map[string]bool) map[string]*bool
func BoolSlice([]bool) []*bool
func BoolValue(*bool) bool
func BoolValueMap(map[string]*bool) map[string]bool
func BoolValueSlice([]*bool) []bool

type Config struct {
	CredentialsChainVerboseErrors     *bool
	Credentials                       *credentials.Credentials
	Endpoint                          *string
	EndpointResolver                  endpoints.Resolver
	EnforceShouldRetryCheck           *bool
	Region                            *string
	DisableSSL                        *bool
	HTTPClient                        *http.Client
	LogLevel                          *LogLevelType
	Logger                            Logger
	MaxRetries                        *int
	Retryer                           RequestRetryer
	DisableParamValidation            *bool
	DisableComputeChecksums           *bool
	S3ForcePathStyle                  *bool
	S3Disable100Continue              *bool
	S3UseAccelerate                   *bool
	S3DisableContentMD5Validation     *bool
	S3UseARNRegion                    *bool
	LowerCaseHeaderMaps               *bool
	EC2MetadataDisableTimeoutOverride *bool
	EC2MetadataEnableFallback         *bool
	UseDualStack                      *bool
	UseDualStackEndpoint              endpoints.DualStackEndpointState
	UseFIPSEndpoint                   endpoints.FIPSEndpointState
	SleepDelay                        func(time.Duration)
	DisableRestProtocolURICleaning    *bool
	EnableEndpointDiscovery           *bool
	DisableEndpointHostPrefix         *bool
	STSRegionalEndpoint               endpoints.STSRegionalEndpoint
	S3UsEast1RegionalEndpoint         endpoints.S3UsEast1RegionalEndpoint
}

func (*Config) Copy(...*Config) *Config
func (*Config) MergeIn(...*Config)
func (*Config) WithCredentials(*credentials.Credentials) *Config
func (*Config) WithCredentialsChainVerboseErrors(bool) *Config
func (*Config) WithDisableComputeChecksums(bool) *Config
func (*Config) WithDisableEndpointHostPrefix(bool) *Config
func (*Config) WithDisableParamValidation(bool) *Config
func (*Config) WithDisableRestProtocolURICleaning(bool) *Config
func (*Config) WithDisableSSL(bool) *Config
func (*Config) WithEC2MetadataDisableTimeoutOverride(bool) *Config
func (*Config) WithEC2MetadataEnableFallback(bool) *Config
func (*Config) WithEndpoint(string) *Config
func (*Config) WithEndpointDiscovery(bool) *Config
func (*Config) WithEndpointResolver(endpoints.Resolver) *Config
func (*Config) WithHTTPClient(*http.Client) *Config
func (*Config) WithLogLevel(LogLevelType) *Config
func (*Config) WithLogger(Logger) *Config
func (*Config) WithLowerCaseHeaderMaps(bool) *Config
func (*Config) WithMaxRetries(int) *Config
func (*Config) WithRegion(string) *Config
func (*Config) WithS3Disable100Continue(bool) *Config
func (*Config) WithS3DisableContentMD5Validation(bool) *Config
func (*Config) WithS3ForcePathStyle(bool) *Config
func (*Config) WithS3UsEast1RegionalEndpoint(endpoints.S3UsEast1RegionalEndpoint) *Config
func (*Config) WithS3UseARNRegion(bool) *Config
func (*Config) WithS3UseAccelerate(bool) *Config
func (*Config) WithSTSRegionalEndpoint(endpoints.STSRegionalEndpoint) *Config
func (*Config) WithSleepDelay(func(time.Duration)) *Config
func (*Config) WithUseDualStack(bool) *Config
func (*Config) WithUseFIPSEndpoint(bool) *Config

type Context = context.Context

func CopySeekableBody(io.Writer, io.ReadSeeker) (int64, error)

var ErrMissingEndpoint awserr.Error
var ErrMissingRegion awserr.Error

func Float32(float32) *float32
func Float32Map(map[string]float32) map[string]*float32
func Float32Slice([]float32) []*float32
func Float32Value(*float32) float32
func Float32ValueMap(map[string]*float32) map[string]float32
func Float32ValueSlice([]*float32) []float32
func Float64(float64) *float64
func Float64Map(map[string]float64) map[string]*float64
func Float64Slice([]float64) []*float64
func Float64Value(*float64) float64
func Float64ValueMap(map[string]*float64) map[string]float64
func Float64ValueSlice([]*float64) []float64
func Int(int) *int
func Int16(int16) *int16
func Int16Map(map[string]int16) map[string]*int16
func Int16Slice([]int16) []*int16
func Int16Value(*int16) int16
func Int16ValueMap(map[string]*int16) map[string]int16
func Int16ValueSlice([]*int16) []int16
func Int32(int32) *int32
func Int32Map(map[string]int32) map[string]*int32
func Int32Slice([]int32) []*int32
func Int32Value(*int32) int32
func Int32ValueMap(map[string]*int32) map[string]int32
func Int32ValueSlice([]*int32) []int32
func Int64(int64) *int64
func Int64Map(map[string]int64) map[string]*int64
func Int64Slice([]int64) []*int64
func Int64Value(*int64) int64
func Int64ValueMap(map[string]*int64) map[string]int64
func Int64ValueSlice([]*int64) []int64
func Int8(int8) *int8
func Int8Map(map[string]int8) map[string]*int8
func Int8Slice([]int8) []*int8
func Int8Value(*int8) int8
func Int8ValueMap(map[string]*int8) map[string]int8
func Int8ValueSlice([]*int8) []int8
func IntMap(map[string]int) map[string]*int
func IntSlice([]int) []*int
func IntValue(*int) int
func IntValueMap(map[string]*int) map[string]int
func IntValueSlice([]*int) []int
func IsReaderSeekable(io.Reader) bool

type JSONValue map[string]any

func LogLevel(LogLevelType) *LogLevelType

type LogLevelType uint

func (*LogLevelType) AtLeast(LogLevelType) bool
func (*LogLevelType) Matches(LogLevelType) bool
func (*LogLevelType) Value() LogLevelType

type Logger interface {
	Log(...any)
}
type LoggerFunc func(...any)

func (LoggerFunc) Log(...any)
func MillisecondsTimeValue(*int64) time.Time

type MultiCloser []io.Closer

func (MultiCloser) Close() error
func NewConfig() *Config
func NewDefaultLogger() Logger
func NewWriteAtBuffer([]byte) *WriteAtBuffer
func ReadSeekCloser(io.Reader) ReaderSeekerCloser

type ReaderSeekerCloser struct {
}

func (ReaderSeekerCloser) Close() error
func (ReaderSeekerCloser) GetLen() (int64, error)
func (ReaderSeekerCloser) HasLen() (int, bool)
func (ReaderSeekerCloser) IsSeeker() bool
func (ReaderSeekerCloser) Read([]byte) (int, error)
func (ReaderSeekerCloser) Seek(int64, int) (int64, error)

type RequestRetryer interface {
}

func SecondsTimeValue(*int64) time.Time
func SeekerLen(io.Seeker) (int64, error)
func SleepWithContext(Context, time.Duration) error
func String(string) *string
func StringMap(map[string]string) map[string]*string
func StringSlice([]string) []*string
func StringValue(*string) string
func StringValueMap(map[string]*string) map[string]string
func StringValueSlice([]*string) []string
func Time(time.Time) *time.Time
func TimeMap(map[string]time.Time) map[string]*time.Time
func TimeSlice([]time.Time) []*time.Time
func TimeUnixMilli(time.Time) int64
func TimeValue(*time.Time) time.Time
func TimeValueMap(map[string]*time.Time) map[string]time.Time
func TimeValueSlice([]*time.Time) []time.Time
func URLHostname(*url.URL) string
func Uint(uint) *uint
func Uint16(uint16) *uint16
func Uint16Map(map[string]uint16) map[string]*uint16
func Uint16Slice([]uint16) []*uint16
func Uint16Value(*uint16) uint16
func Uint16ValueMap(map[string]*uint16) map[string]uint16
func Uint16ValueSlice([]*uint16) []uint16
func Uint32(uint32) *uint32
func Uint32Map(map[string]uint32) map[string]*uint32
func Uint32Slice([]uint32) []*uint32
func Uint32Value(*uint32) uint32
func Uint32ValueMap(map[string]*uint32) map[string]uint32
func Uint32ValueSlice([]*uint32) []uint32
func Uint64(uint64) *uint64
func Uint64Map(map[string]uint64) map[string]*uint64
func Uint64Slice([]uint64) []*uint64
func Uint64Value(*uint64) uint64
func Uint64ValueMap(map[string]*uint64) map[string]uint64
func Uint64ValueSlice([]*uint64) []uint64
func Uint8(uint8) *uint8
func Uint8Map(map[string]uint8) map[string]*uint8
func Uint8Slice([]uint8) []*uint8
func Uint8Value(*uint8) uint8
func Uint8ValueMap(map[string]*uint8) map[string]uint8
func Uint8ValueSlice([]*uint8) []uint8
func UintMap(map[string]uint) map[string]*uint
func UintSlice([]uint) []*uint
func UintValue(*uint) uint
func UintValueMap(map[string]*uint) map[string]uint
func UintValueSlice([]*uint) []uint

type WriteAtBuffer struct {
	GrowthCoeff float64
}

func (*WriteAtBuffer) Bytes() []byte
func (*WriteAtBuffer) WriteAt([]byte, int64) (int, error)
