// Package github.com/gorilla/websocket of github.com/gorilla/websocket v1.5.4-0.20250319132907-e064f32e3674, BSD-2-Clause, Copyright (c) 2013 The Gorilla WebSocket Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package websocket

import (
	"context"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

type BufferPool interface {
	Get() any
	Put(any)
}
type CloseError struct {
	Code int
	Text string
}

func (*CloseError) Error() string

type Conn struct {
}

func (*Conn) Close() error
func (*Conn) CloseHandler() func(code int, text string) error
func (*Conn) EnableWriteCompression(bool)
func (*Conn) LocalAddr() net.Addr
func (*Conn) NetConn() net.Conn
func (*Conn) NextReader() (int, io.Reader, error)
func (*Conn) NextWriter(int) (io.WriteCloser, error)
func (*Conn) PingHandler() func(appData string) error
func (*Conn) PongHandler() func(appData string) error
func (*Conn) ReadJSON(any) error
func (*Conn) ReadMessage() (int, []byte, error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) SetCloseHandler(func(code int, text string) error)
func (*Conn) SetCompressionLevel(int) error
func (*Conn) SetPingHandler(func(appData string) error)
func (*Conn) SetPongHandler(func(appData string) error)
func (*Conn) SetReadDeadline(time.Time) error
func (*Conn) SetReadLimit(int64)
func (*Conn) SetWriteDeadline(time.Time) error
func (*Conn) Subprotocol() string
func (*Conn) UnderlyingConn() net.Conn
func (*Conn) WriteControl(int, []byte, time.Time) error
func (*Conn) WriteJSON(any) error
func (*Conn) WriteMessage(int, []byte) error
func (*Conn) WritePreparedMessage(*PreparedMessage) error

var DefaultDialer *Dialer

type Dialer struct {
	NetDial           func(network string, addr string) (net.Conn, error)
	NetDialContext    func(ctx context.Context, network string, addr string) (net.Conn, error)
	NetDialTLSContext func(ctx context.Context, network string, addr string) (net.Conn, error)
	Proxy             func(*http.Request) (*url.URL, error)
	TLSClientConfig   *tls.Config
	HandshakeTimeout  time.Duration
	ReadBufferSize    int
	WriteBufferSize   int
	WriteBufferPool   BufferPool
	Subprotocols      []string
	EnableCompression bool
	Jar               http.CookieJar
}

func (*Dialer) Dial(string, http.Header) (*Conn, *http.Response, error)
func (*Dialer) DialContext(context.Context, string, http.Header) (*Conn, *http.Response, error)

var ErrBadHandshake error
var ErrCloseSent error
var ErrReadLimit error

func FormatCloseMessage(int, string) []byte

type HandshakeError struct {
}

func (HandshakeError) Error() string
func IsCloseError(error, ...int) bool
func IsUnexpectedCloseError(error, ...int) bool
func IsWebSocketUpgrade(*http.Request) bool
func JoinMessages(*Conn, string) io.Reader
func NewClient(net.Conn, *url.URL, http.Header, int, int) (*Conn, *http.Response, error)
func NewPreparedMessage(int, []byte) (*PreparedMessage, error)

type PreparedMessage struct {
}

func ReadJSON(*Conn, any) error
func Subprotocols(*http.Request) []string
func Upgrade(http.ResponseWriter, *http.Request, http.Header, int, int) (*Conn, error)

type Upgrader struct {
	HandshakeTimeout  time.Duration
	ReadBufferSize    int
	WriteBufferSize   int
	WriteBufferPool   BufferPool
	Subprotocols      []string
	Error             func(w http.ResponseWriter, r *http.Request, status int, reason error)
	CheckOrigin       func(r *http.Request) bool
	EnableCompression bool
}

func (*Upgrader) Upgrade(http.ResponseWriter, *http.Request, http.Header) (*Conn, error)
func WriteJSON(*Conn, any) error
