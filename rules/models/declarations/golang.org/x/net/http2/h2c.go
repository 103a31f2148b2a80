// Package golang.org/x/net/http2/h2c of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package h2c

import (
	"golang.org/x/net/http2"
	"net/http"
)

func NewHandler(http.Handler, *http2.Server) http.Handler
