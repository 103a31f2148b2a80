// Package github.com/docker/distribution/registry/client of github.com/docker/distribution v2.8.3+incompatible, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package client

import (
	"context"
	"github.com/distribution/reference"
	"github.com/docker/distribution"
	digest "github.com/opencontainers/go-digest"
	"net/http"
)

func AddEtagToTag(string, string) distribution.ManifestServiceOption

var ErrNoErrorsInBody error

func HandleErrorResponse(*http.Response) error
func NewRegistry(string, http.RoundTripper) (Registry, error)
func NewRepository(reference.Named, string, http.RoundTripper) (distribution.Repository, error)

type Registry interface {
	Repositories(context.Context, []string, string) (int, error)
}

func ReturnContentDigest(*digest.Digest) distribution.ManifestServiceOption
func SuccessStatus(int) bool

type UnexpectedHTTPResponseError struct {
	ParseErr   error
	StatusCode int
	Response   []byte
}

func (*UnexpectedHTTPResponseError) Error() string

type UnexpectedHTTPStatusError struct {
	Status string
}

func (*UnexpectedHTTPStatusError) Error() string
func WithMountFrom(reference.Canonical) distribution.BlobCreateOption
