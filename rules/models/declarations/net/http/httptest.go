// Package net/http/httptest of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package httptest

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"io"
	"net"
	"net/http"
)

func NewRecorder() *ResponseRecorder
func NewRequest(string, string, io.Reader) *http.Request
func NewRequestWithContext(context.Context, string, string, io.Reader) *http.Request
func NewServer(http.Handler) *Server
func NewTLSServer(http.Handler) *Server
func NewUnstartedServer(http.Handler) *Server

type ResponseRecorder struct {
	Code      int
	HeaderMap http.Header
	Body      *bytes.Buffer
	Flushed   bool
}

func (*ResponseRecorder) Flush()
func (*ResponseRecorder) Header() http.Header
func (*ResponseRecorder) Result() *http.Response
func (*ResponseRecorder) Write([]byte) (int, error)
func (*ResponseRecorder) WriteHeader(int)
func (*ResponseRecorder) WriteString(string) (int, error)

type Server struct {
	URL         string
	Listener    net.Listener
	EnableHTTP2 bool
	TLS         *tls.Config
	Config      *http.Server
}

func (*Server) Certificate() *x509.Certificate
func (*Server) Client() *http.Client
func (*Server) Close()
func (*Server) CloseClientConnections()
func (*Server) Start()
func (*Server) StartTLS()
