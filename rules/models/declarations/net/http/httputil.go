// Package net/http/httputil of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package httputil

import (
	"bufio"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"time"
)

type BufferPool interface {
	Get() []byte
	Put([]byte)
}
type ClientConn struct {
}

func (*ClientConn) Close() error
func (*ClientConn) Do(*http.Request) (*http.Response, error)
func (*ClientConn) Hijack() (net.Conn, *bufio.Reader)
func (*ClientConn) Pending() int
func (*ClientConn) Read(*http.Request) (*http.Response, error)
func (*ClientConn) Write(*http.Request) error
func DumpRequest(*http.Request, bool) ([]byte, error)
func DumpRequestOut(*http.Request, bool) ([]byte, error)
func DumpResponse(*http.Response, bool) ([]byte, error)

var ErrClosed *http.ProtocolError
var ErrLineTooLong error
var ErrPersistEOF *http.ProtocolError
var ErrPipeline *http.ProtocolError

func NewChunkedReader(io.Reader) io.Reader
func NewChunkedWriter(io.Writer) io.WriteCloser
func NewClientConn(net.Conn, *bufio.Reader) *ClientConn
func NewProxyClientConn(net.Conn, *bufio.Reader) *ClientConn
func NewServerConn(net.Conn, *bufio.Reader) *ServerConn
func NewSingleHostReverseProxy(*url.URL) *ReverseProxy

type ProxyRequest struct {
	In  *http.Request
	Out *http.Request
}

func (*ProxyRequest) SetURL(*url.URL)
func (*ProxyRequest) SetXForwarded()

type ReverseProxy struct {
	Rewrite        func(*ProxyRequest)
	Transport      http.RoundTripper
	FlushInterval  time.Duration
	ErrorLog       *log.Logger
	BufferPool     BufferPool
	ModifyResponse func(*http.Response) error
	ErrorHandler   func(http.ResponseWriter, *http.Request, error)
	Director       func(*http.Request)
}

func (*ReverseProxy) ServeHTTP(http.ResponseWriter, *http.Request)

type ServerConn struct {
}

func (*ServerConn) Close() error
func (*ServerConn) Hijack() (net.Conn, *bufio.Reader)
func (*ServerConn) Pending() int
func (*ServerConn) Read() (*http.Request, error)
func (*ServerConn) Write(*http.Request, *http.Response) error
