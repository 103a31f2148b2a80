// Package net/smtp of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package smtp

import (
	"crypto/tls"
	"io"
	"net"
	"net/textproto"
)

type Auth interface {
	Next([]byte, bool) ([]byte, error)
	Start(*ServerInfo) (string, []byte, error)
}

func CRAMMD5Auth(string, string) Auth

type Client struct {
	Text *textproto.Conn
}

func (*Client) Auth(Auth) error
func (*Client) Close() error
func (*Client) Data() (io.WriteCloser, error)
func (*Client) Extension(string) (bool, string)
func (*Client) Hello(string) error
func (*Client) Mail(string) error
func (*Client) Noop() error
func (*Client) Quit() error
func (*Client) Rcpt(string) error
func (*Client) Reset() error
func (*Client) StartTLS(*tls.Config) error
func (*Client) TLSConnectionState() (tls.ConnectionState, bool)
func (*Client) Verify(string) error
func Dial(string) (*Client, error)
func NewClient(net.Conn, string) (*Client, error)
func PlainAuth(string, string, string, string) Auth
func SendMail(string, Auth, string, []string, []byte) error

type ServerInfo struct {
	Name string
	TLS  bool
	Auth []string
}
