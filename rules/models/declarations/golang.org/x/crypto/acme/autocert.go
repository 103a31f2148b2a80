// Package golang.org/x/crypto/acme/autocert of golang.org/x/crypto v0.58.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package autocert

import (
	"context"
	"crypto/tls"
	"crypto/x509/pkix"
	"golang.org/x/crypto/acme"
	"net"
	"net/http"
	"time"
)

func AcceptTOS(string) bool

type Cache interface {
	Delete(context.Context, string) error
	Get(context.Context, string) ([]byte, error)
	Put(context.Context, string, []byte) error
}
type DirCache string

func (DirCache) Delete(context.Context, string) error
func (DirCache) Get(context.Context, string) ([]byte, error)
func (DirCache) Put(context.Context, string, []byte) error

var ErrCacheMiss error

type HostPolicy func(ctx context.Context, host string) error

func HostWhitelist(...string) HostPolicy

type Manager struct {
	Prompt                 func(tosURL string) bool
	Cache                  Cache
	HostPolicy             HostPolicy
	RenewBefore            time.Duration
	Client                 *acme.Client
	Email                  string
	ForceRSA               bool
	ExtraExtensions        []pkix.Extension
	ExternalAccountBinding *acme.ExternalAccountBinding
}

func (*Manager) GetCertificate(*tls.ClientHelloInfo) (*tls.Certificate, error)
func (*Manager) HTTPHandler(http.Handler) http.Handler
func (*Manager) Listener() net.Listener
func (*Manager) TLSConfig() *tls.Config
func NewListener(...string) net.Listener
