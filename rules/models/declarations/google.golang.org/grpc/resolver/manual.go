// Package google.golang.org/grpc/resolver/manual of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package manual

import (
	"google.golang.org/grpc/resolver"
)

func NewBuilderWithScheme(string) *Resolver

type Resolver struct {
	BuildCallback       func(resolver.Target, resolver.ClientConn, resolver.BuildOptions)
	UpdateStateCallback func(err error)
	ResolveNowCallback  func(resolver.ResolveNowOptions)
	CloseCallback       func()
}

func (*Resolver) Build(resolver.Target, resolver.ClientConn, resolver.BuildOptions) (resolver.Resolver, error)
func (*Resolver) CC() resolver.ClientConn
func (*Resolver) Close()
func (*Resolver) InitialState(resolver.State)
func (*Resolver) ResolveNow(resolver.ResolveNowOptions)
func (*Resolver) Scheme() string
func (*Resolver) UpdateState(resolver.State)
