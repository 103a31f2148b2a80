// Package golang.org/x/oauth2/clientcredentials of golang.org/x/oauth2 v0.37.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package clientcredentials

import (
	"context"
	"golang.org/x/oauth2"
	"net/http"
	"net/url"
)

type Config struct {
	ClientID       string
	ClientSecret   string
	TokenURL       string
	Scopes         []string
	EndpointParams url.Values
	AuthStyle      oauth2.AuthStyle
}

func (*Config) Client(context.Context) *http.Client
func (*Config) Token(context.Context) (*oauth2.Token, error)
func (*Config) TokenSource(context.Context) oauth2.TokenSource
