// Package github.com/distribution/reference of github.com/distribution/reference v0.6.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package reference

import (
	digest "github.com/opencontainers/go-digest"
	"regexp"
)

func AsField(Reference) Field

type Canonical interface {
	Digest() digest.Digest
	Named
}

var DigestRegexp *regexp.Regexp

type Digested interface {
	Digest() digest.Digest
	Reference
}

func Domain(Named) string

var DomainRegexp *regexp.Regexp
var ErrDigestInvalidFormat error
var ErrNameContainsUppercase error
var ErrNameEmpty error
var ErrNameNotCanonical error
var ErrNameTooLong error
var ErrReferenceInvalidFormat error
var ErrTagInvalidFormat error

func FamiliarMatch(string, Reference) (bool, error)
func FamiliarName(Named) string
func FamiliarString(Reference) string

type Field struct {
}

func (Field) MarshalText() ([]byte, error)
func (Field) Reference() Reference
func (*Field) UnmarshalText([]byte) error

var IdentifierRegexp *regexp.Regexp

func IsNameOnly(Named) bool

var NameRegexp *regexp.Regexp

type Named interface {
	Name() string
	Reference
}
type NamedTagged interface {
	Named
	Tag() string
}

func Parse(string) (Reference, error)
func ParseAnyReference(string) (Reference, error)
func ParseDockerRef(string) (Named, error)
func ParseNamed(string) (Named, error)
func ParseNormalizedNamed(string) (Named, error)
func Path(Named) string

type Reference interface {
	String() string
}

var ReferenceRegexp *regexp.Regexp

func Sort([]string) []string
func TagNameOnly(Named) Named

var TagRegexp *regexp.Regexp

type Tagged interface {
	Reference
	Tag() string
}

func TrimNamed(Named) Named
func WithDigest(Named, digest.Digest) (Canonical, error)
func WithName(string) (Named, error)
func WithTag(Named, string) (NamedTagged, error)
