// Package github.com/go-kit/kit/endpoint of github.com/go-kit/kit v0.13.0, MIT, Copyright (c) 2015 Peter Bourgon
//
// Declarations without bodies, written by ci/declare; not to be edited.

package endpoint

import (
	"context"
)

func Chain(Middleware, ...Middleware) Middleware

type Endpoint func(ctx context.Context, request any) (response any, err error)
type Failer interface {
	Failed() error
}
type Middleware func(Endpoint) Endpoint

func Nop(context.Context, any) (any, error)
