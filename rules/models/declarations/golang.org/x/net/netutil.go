// Package golang.org/x/net/netutil of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package netutil

import (
	"net"
)

func LimitListener(net.Listener, int) net.Listener
