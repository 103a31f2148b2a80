// Package net/rpc of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package rpc

import (
	"io"
	"net"
	"net/http"
)

func Accept(net.Listener)

type Call struct {
	ServiceMethod string
	Args          any
	Reply         any
	Error         error
	Done          chan *Call
}
type Client struct {
}

func (*Client) Call(string, any, any) error
func (*Client) Close() error
func (*Client) Go(string, any, any, chan *Call) *Call

type ClientCodec interface {
	Close() error
	ReadResponseBody(any) error
	ReadResponseHeader(*Response) error
	WriteRequest(*Request, any) error
}

var DefaultServer *Server

func Dial(string, string) (*Client, error)
func DialHTTP(string, string) (*Client, error)
func DialHTTPPath(string, string, string) (*Client, error)

var ErrShutdown error

func HandleHTTP()
func NewClient(io.ReadWriteCloser) *Client
func NewClientWithCodec(ClientCodec) *Client
func NewServer() *Server
func Register(any) error
func RegisterName(string, any) error

type Request struct {
	ServiceMethod string
	Seq           uint64
}
type Response struct {
	ServiceMethod string
	Seq           uint64
	Error         string
}

func ServeCodec(ServerCodec)
func ServeConn(io.ReadWriteCloser)
func ServeRequest(ServerCodec) error

type Server struct {
}

func (*Server) Accept(net.Listener)
func (*Server) HandleHTTP(string, string)
func (*Server) Register(any) error
func (*Server) RegisterName(string, any) error
func (*Server) ServeCodec(ServerCodec)
func (*Server) ServeConn(io.ReadWriteCloser)
func (*Server) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Server) ServeRequest(ServerCodec) error

type ServerCodec interface {
	Close() error
	ReadRequestBody(any) error
	ReadRequestHeader(*Request) error
	WriteResponse(*Response, any) error
}
type ServerError string

func (ServerError) Error() string
