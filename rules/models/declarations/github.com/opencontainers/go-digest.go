// Package github.com/opencontainers/go-digest of github.com/opencontainers/go-digest v1.0.0, Apache-2.0, Copyright 2019, 2020 OCI Contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package digest

import (
	"hash"
	"io"
	"regexp"
)

type Algorithm string

func (Algorithm) Available() bool
func (Algorithm) Digester() Digester
func (Algorithm) Encode([]byte) string
func (Algorithm) FromBytes([]byte) Digest
func (Algorithm) FromReader(io.Reader) (Digest, error)
func (Algorithm) FromString(string) Digest
func (Algorithm) Hash() hash.Hash
func (*Algorithm) Set(string) error
func (Algorithm) Size() int
func (Algorithm) String() string
func (Algorithm) Validate(string) error

type Digest string

func (Digest) Algorithm() Algorithm
func (Digest) Encoded() string
func (Digest) Hex() string
func (Digest) String() string
func (Digest) Validate() error
func (Digest) Verifier() Verifier

var DigestRegexp *regexp.Regexp
var DigestRegexpAnchored *regexp.Regexp

type Digester interface {
	Digest() Digest
	Hash() hash.Hash
}

var ErrDigestInvalidFormat error
var ErrDigestInvalidLength error
var ErrDigestUnsupported error

func FromBytes([]byte) Digest
func FromReader(io.Reader) (Digest, error)
func FromString(string) Digest
func NewDigest(Algorithm, hash.Hash) Digest
func NewDigestFromBytes(Algorithm, []byte) Digest
func NewDigestFromEncoded(Algorithm, string) Digest
func NewDigestFromHex(string, string) Digest
func Parse(string) (Digest, error)

type Verifier interface {
	Verified() bool
	io.Writer
}
