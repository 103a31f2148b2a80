// Package github.com/docker/go-connections/tlsconfig of github.com/docker/go-connections v0.8.2, Apache-2.0, Copyright 2015 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package tlsconfig

import (
	"crypto/tls"
	"crypto/x509"
)

func Client(Options) (*tls.Config, error)
func ClientDefault(...func(*tls.Config)) *tls.Config

var DefaultServerAcceptedCiphers []uint16

type Options struct {
	CAFile             string
	CertFile           string
	KeyFile            string
	InsecureSkipVerify bool
	ClientAuth         tls.ClientAuthType
	ExclusiveRootPools bool
	MinVersion         uint16
}

func Server(Options) (*tls.Config, error)
func ServerDefault(...func(*tls.Config)) *tls.Config
func SystemCertPool() (*x509.CertPool, error)
