// Package google.golang.org/grpc/balancer of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package balancer

import (
	"context"
	"encoding/json"
	"google.golang.org/grpc/channelz"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/experimental/stats"
	"google.golang.org/grpc/internal"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/serviceconfig"
	"net"
)

type Balancer interface {
	Close()
	ExitIdle()
	ResolverError(error)
	UpdateClientConnState(ClientConnState) error
	UpdateSubConnState(SubConn, SubConnState)
}
type BuildOptions struct {
	DialCreds       credentials.TransportCredentials
	CredsBundle     credentials.Bundle
	Dialer          func(context.Context, string) (net.Conn, error)
	Authority       string
	ChannelzParent  channelz.Identifier
	CustomUserAgent string
	Target          resolver.Target
}
type Builder interface {
	Build(ClientConn, BuildOptions) Balancer
	Name() string
}
type ClientConn interface {
	MetricsRecorder() stats.MetricsRecorder
	NewSubConn([]resolver.Address, NewSubConnOptions) (SubConn, error)
	RemoveSubConn(SubConn)
	ResolveNow(resolver.ResolveNowOptions)
	Target() string
	UpdateAddresses(SubConn, []resolver.Address)
	UpdateState(State)
	internal.EnforceClientConnEmbedding
}
type ClientConnState struct {
	ResolverState  resolver.State
	BalancerConfig serviceconfig.LoadBalancingConfig
}
type ConfigParser interface {
	ParseConfig(json.RawMessage) (serviceconfig.LoadBalancingConfig, error)
}
type ConnectivityStateEvaluator struct {
}

func (*ConnectivityStateEvaluator) CurrentState() connectivity.State
func (*ConnectivityStateEvaluator) RecordTransition(connectivity.State, connectivity.State) connectivity.State

type DoneInfo struct {
	Err           error
	Trailer       metadata.MD
	BytesSent     bool
	BytesReceived bool
	ServerLoad    any
}

var ErrBadResolverState error
var ErrNoSubConnAvailable error
var ErrTransientFailure error

type ExitIdler interface {
	ExitIdle()
}

func Get(string) Builder

type NewSubConnOptions struct {
	CredsBundle        credentials.Bundle
	HealthCheckEnabled bool
	StateListener      func(SubConnState)
}
type PickInfo struct {
	FullMethodName string
	Ctx            context.Context
}
type PickResult struct {
	SubConn  SubConn
	Done     func(DoneInfo)
	Metadata metadata.MD
}
type Picker interface {
	Pick(PickInfo) (PickResult, error)
}
type Producer interface {
}
type ProducerBuilder interface {
	Build(any) (Producer, func())
}

func Register(Builder)

type State struct {
	ConnectivityState connectivity.State
	Picker            Picker
}
type SubConn interface {
	Connect()
	GetOrBuildProducer(ProducerBuilder) (Producer, func())
	RegisterHealthListener(func(SubConnState))
	Shutdown()
	UpdateAddresses([]resolver.Address)
	internal.EnforceSubConnEmbedding
}
type SubConnState struct {
	ConnectivityState connectivity.State
	ConnectionError   error
}

func TransientFailureError(error) error
