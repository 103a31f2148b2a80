// Package google.golang.org/grpc/resolver of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package resolver

import (
	"context"
	"google.golang.org/grpc/attributes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/experimental/stats"
	"google.golang.org/grpc/serviceconfig"
	"iter"
	"net"
	"net/url"
)

type Address struct {
	Addr               string
	ServerName         string
	Attributes         *attributes.Attributes
	BalancerAttributes *attributes.Attributes
	Metadata           any
}

func (Address) Equal(Address) bool
func (Address) String() string

type AddressMap = AddressMapV2[any]
type AddressMapV2[T any] struct {
}

func (*AddressMapV2[T]) All() iter.Seq2[Address, T]
func (*AddressMapV2[T]) Delete(Address)
func (*AddressMapV2[T]) Get(Address) (T, bool)
func (*AddressMapV2[T]) Keys() []Address
func (*AddressMapV2[T]) Len() int
func (*AddressMapV2[T]) Set(Address, T)
func (*AddressMapV2[T]) Values() []T

type AuthorityOverrider interface {
	OverrideAuthority(Target) string
}
type BuildOptions struct {
	DisableServiceConfig bool
	DialCreds            credentials.TransportCredentials
	CredsBundle          credentials.Bundle
	Dialer               func(context.Context, string) (net.Conn, error)
	Authority            string
	MetricsRecorder      stats.MetricsRecorder
}
type Builder interface {
	Build(Target, ClientConn, BuildOptions) (Resolver, error)
	Scheme() string
}
type ClientConn interface {
	NewAddress([]Address)
	ParseServiceConfig(string) *serviceconfig.ParseResult
	ReportError(error)
	UpdateState(State) error
}
type Endpoint struct {
	Addresses  []Address
	Attributes *attributes.Attributes
}
type EndpointMap[T any] struct {
}

func (*EndpointMap[T]) All() iter.Seq2[Endpoint, T]
func (*EndpointMap[T]) Delete(Endpoint)
func (*EndpointMap[T]) Get(Endpoint) (T, bool)
func (*EndpointMap[T]) Keys() []Endpoint
func (*EndpointMap[T]) Len() int
func (*EndpointMap[T]) Set(Endpoint, T)
func (*EndpointMap[T]) Values() []T
func Get(string) Builder
func GetDefaultScheme() string
func NewAddressMap() *AddressMap
func NewAddressMapV2[T any]() *AddressMapV2[T]
func NewEndpointMap[T any]() *EndpointMap[T]
func Register(Builder)

type ResolveNowOptions struct {
}
type Resolver interface {
	Close()
	ResolveNow(ResolveNowOptions)
}

func SetDefaultScheme(string)

type State struct {
	Addresses     []Address
	Endpoints     []Endpoint
	ServiceConfig *serviceconfig.ParseResult
	Attributes    *attributes.Attributes
}
type Target struct {
	URL url.URL
}

func (Target) Endpoint() string
func (Target) String() string
func ValidateEndpoints([]Endpoint) error
