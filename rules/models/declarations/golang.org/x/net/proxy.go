// Package golang.org/x/net/proxy of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package proxy

import (
	"context"
	"net"
	"net/url"
)

type Auth struct {
	User     string
	Password string
}
type ContextDialer interface {
	DialContext(context.Context, string, string) (net.Conn, error)
}

func Dial(context.Context, string, string) (net.Conn, error)

type Dialer interface {
	Dial(string, string) (net.Conn, error)
}

var Direct direct

func FromEnvironment() Dialer
func FromEnvironmentUsing(Dialer) Dialer
func FromURL(*url.URL, Dialer) (Dialer, error)
func NewPerHost(Dialer, Dialer) *PerHost

type PerHost struct {
}

func (*PerHost) AddFromString(string)
func (*PerHost) AddHost(string)
func (*PerHost) AddIP(net.IP)
func (*PerHost) AddNetwork(*net.IPNet)
func (*PerHost) AddZone(string)
func (*PerHost) Dial(string, string) (net.Conn, error)
func (*PerHost) DialContext(context.Context, string, string) (net.Conn, error)
func RegisterDialerType(string, func(*url.URL, Dialer) (Dialer, error))
func SOCKS5(string, string, *Auth, Dialer) (Dialer, error)

type direct struct {
}

func (direct) Dial(string, string) (net.Conn, error)
func (direct) DialContext(context.Context, string, string) (net.Conn, error)
