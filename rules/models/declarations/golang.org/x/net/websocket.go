// Package golang.org/x/net/websocket of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
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

type Addr struct {
	*url.URL
}

func (*Addr) Network() string

type Codec struct {
	Marshal   func(v any) (data []byte, payloadType byte, err error)
	Unmarshal func(data []byte, payloadType byte, v any) (err error)
}

func (Codec) Receive(*Conn, any) error
func (Codec) Send(*Conn, any) error

type Config struct {
	Location  *url.URL
	Origin    *url.URL
	Protocol  []string
	Version   int
	TlsConfig *tls.Config
	Header    http.Header
	Dialer    *net.Dialer
}

func (*Config) DialContext(context.Context) (*Conn, error)

type Conn struct {
	frameReaderFactory
	frameReader
	frameWriterFactory
	frameHandler
	PayloadType     byte
	MaxPayloadBytes int
}

func (*Conn) Close() error
func (*Conn) Config() *Config
func (*Conn) IsClientConn() bool
func (*Conn) IsServerConn() bool
func (*Conn) LocalAddr() net.Addr
func (*Conn) Read([]byte) (int, error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) Request() *http.Request
func (*Conn) SetDeadline(time.Time) error
func (*Conn) SetReadDeadline(time.Time) error
func (*Conn) SetWriteDeadline(time.Time) error
func (*Conn) Write([]byte) (int, error)
func Dial(string, string, string) (*Conn, error)
func DialConfig(*Config) (*Conn, error)

type DialError struct {
	*Config
	Err error
}

func (*DialError) Error() string

var ErrBadClosingStatus *ProtocolError
var ErrBadFrame *ProtocolError
var ErrBadFrameBoundary *ProtocolError
var ErrBadMaskingKey *ProtocolError
var ErrBadPongMessage *ProtocolError
var ErrBadProtocolVersion *ProtocolError
var ErrBadRequestMethod *ProtocolError
var ErrBadScheme *ProtocolError
var ErrBadStatus *ProtocolError
var ErrBadUpgrade *ProtocolError
var ErrBadWebSocketLocation *ProtocolError
var ErrBadWebSocketOrigin *ProtocolError
var ErrBadWebSocketProtocol *ProtocolError
var ErrBadWebSocketVersion *ProtocolError
var ErrChallengeResponse *ProtocolError
var ErrFrameTooLarge error
var ErrNotImplemented *ProtocolError
var ErrNotSupported *ProtocolError
var ErrNotWebSocket *ProtocolError
var ErrUnsupportedExtensions *ProtocolError

type Handler func(*Conn)

func (Handler) ServeHTTP(http.ResponseWriter, *http.Request)

var JSON Codec
var Message Codec

func NewClient(*Config, io.ReadWriteCloser) (*Conn, error)
func NewConfig(string, string) (*Config, error)
func Origin(*Config, *http.Request) (*url.URL, error)

type ProtocolError struct {
	ErrorString string
}

func (*ProtocolError) Error() string

type Server struct {
	Config
	Handshake func(*Config, *http.Request) error
	Handler
}

func (Server) ServeHTTP(http.ResponseWriter, *http.Request)

type frameHandler interface {
	HandleFrame(frameReader) (frameReader, error)
	WriteClose(int) error
}
type frameReader interface {
	HeaderReader() io.Reader
	Len() int
	PayloadType() byte
	TrailerReader() io.Reader
	io.Reader
}
type frameReaderFactory interface {
	NewFrameReader() (frameReader, error)
}
type frameWriterFactory interface {
	NewFrameWriter(byte) (frameWriter, error)
}
type frameWriter interface {
	io.WriteCloser
}
