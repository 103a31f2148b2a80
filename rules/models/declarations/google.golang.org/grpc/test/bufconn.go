// Package google.golang.org/grpc/test/bufconn of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bufconn

import (
	"context"
	"net"
)

func Listen(int) *Listener

type Listener struct {
}

func (*Listener) Accept() (net.Conn, error)
func (*Listener) Addr() net.Addr
func (*Listener) Close() error
func (*Listener) Dial() (net.Conn, error)
func (*Listener) DialContext(context.Context) (net.Conn, error)
