// Package github.com/docker/go-connections/sockets of github.com/docker/go-connections v0.8.2, Apache-2.0, Copyright 2015 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package sockets

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"os"
)

func ConfigureTransport(*http.Transport, string, string) error

var ErrProtocolNotAvailable error

type InmemSocket struct {
}

func (*InmemSocket) Accept() (net.Conn, error)
func (*InmemSocket) Addr() net.Addr
func (*InmemSocket) Close() error
func (*InmemSocket) Dial(string, string) (net.Conn, error)
func (*InmemSocket) DialContext(context.Context, string, string) (net.Conn, error)
func NewInmemSocket(string, int) *InmemSocket
func NewTCPSocket(string, *tls.Config) (net.Listener, error)
func NewUnixSocket(string, int) (net.Listener, error)
func NewUnixSocketWithOpts(string, ...SockOption) (net.Listener, error)

type SockOption func(string) error

func WithChmod(os.FileMode) SockOption
func WithChown(int, int) SockOption
