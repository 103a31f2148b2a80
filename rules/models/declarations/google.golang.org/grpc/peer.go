// Package google.golang.org/grpc/peer of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package peer

import (
	"context"
	"google.golang.org/grpc/credentials"
	"net"
)

func FromContext(context.Context) (*Peer, bool)
func NewContext(context.Context, *Peer) context.Context

type Peer struct {
	Addr      net.Addr
	LocalAddr net.Addr
	AuthInfo  credentials.AuthInfo
}

func (*Peer) String() string
