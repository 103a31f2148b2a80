// Package github.com/aws/aws-sdk-go/aws/client of github.com/aws/aws-sdk-go v1.55.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package client

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client/metadata"
	"github.com/aws/aws-sdk-go/aws/request"
	"time"
)

type Client struct {
	request.Retryer
	metadata.ClientInfo
	Config   aws.Config
	Handlers request.Handlers
}

func (*Client) AddDebugHandlers()
func (*Client) NewRequest(*request.Operation, any, any) *request.Request

type Config struct {
	Config             *aws.Config
	Handlers           request.Handlers
	PartitionID        string
	Endpoint           string
	SigningRegion      string
	SigningName        string
	ResolvedRegion     string
	SigningNameDerived bool
}
type ConfigNoResolveEndpointProvider interface {
	ClientConfigNoResolveEndpoint(...*aws.Config) Config
}
type ConfigProvider interface {
	ClientConfig(string, ...*aws.Config) Config
}
type DefaultRetryer struct {
	NumMaxRetries    int
	MinRetryDelay    time.Duration
	MinThrottleDelay time.Duration
	MaxRetryDelay    time.Duration
	MaxThrottleDelay time.Duration
}

func (DefaultRetryer) MaxRetries() int
func (DefaultRetryer) RetryRules(*request.Request) time.Duration
func (DefaultRetryer) ShouldRetry(*request.Request) bool

var LogHTTPRequestHandler request.NamedHandler
var LogHTTPRequestHeaderHandler request.NamedHandler
var LogHTTPResponseHandler request.NamedHandler
var LogHTTPResponseHeaderHandler request.NamedHandler

func New(aws.Config, metadata.ClientInfo, request.Handlers, ...func(*Client)) *Client

type NoOpRetryer struct {
}

func (NoOpRetryer) MaxRetries() int
func (NoOpRetryer) RetryRules(*request.Request) time.Duration
func (NoOpRetryer) ShouldRetry(*request.Request) bool
