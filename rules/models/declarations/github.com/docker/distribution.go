// Package github.com/docker/distribution of github.com/docker/distribution v2.8.3+incompatible, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package distribution

import (
	"context"
	"github.com/distribution/reference"
	digest "github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/specs-go/v1"
	"io"
	"net/http"
	"time"
)

type BlobCreateOption interface {
	Apply(any) error
}
type BlobDeleter interface {
	Delete(context.Context, digest.Digest) error
}
type BlobDescriptorService interface {
	BlobStatter
	Clear(context.Context, digest.Digest) error
	SetDescriptor(context.Context, digest.Digest, Descriptor) error
}
type BlobDescriptorServiceFactory interface {
	BlobAccessController(BlobDescriptorService) BlobDescriptorService
}
type BlobEnumerator interface {
	Enumerate(context.Context, func(dgst digest.Digest) error) error
}
type BlobIngester interface {
	Create(context.Context, ...BlobCreateOption) (BlobWriter, error)
	Put(context.Context, string, []byte) (Descriptor, error)
	Resume(context.Context, string) (BlobWriter, error)
}
type BlobProvider interface {
	Get(context.Context, digest.Digest) ([]byte, error)
	Open(context.Context, digest.Digest) (ReadSeekCloser, error)
}
type BlobServer interface {
	ServeBlob(context.Context, http.ResponseWriter, *http.Request, digest.Digest) error
}
type BlobService interface {
	BlobIngester
	BlobProvider
	BlobStatter
}
type BlobStatter interface {
	Stat(context.Context, digest.Digest) (Descriptor, error)
}
type BlobStore interface {
	BlobDeleter
	BlobServer
	BlobService
}
type BlobWriter interface {
	Cancel(context.Context) error
	Commit(context.Context, Descriptor) (Descriptor, error)
	ID() string
	Size() int64
	StartedAt() time.Time
	io.ReaderFrom
	io.WriteCloser
}
type CreateOptions struct {
	Mount struct {
		ShouldMount bool
		From        reference.Canonical
		Stat        *Descriptor
	}
}
type Describable interface {
	Descriptor() Descriptor
}
type Descriptor struct {
	MediaType   string
	Size        int64
	Digest      digest.Digest
	URLs        []string
	Annotations map[string]string
	Platform    *v1.Platform
}

func (Descriptor) Descriptor() Descriptor

var ErrAccessDenied error
var ErrBlobDigestUnsupported error
var ErrBlobExists error

type ErrBlobInvalidDigest struct {
	Digest digest.Digest
	Reason error
}

func (ErrBlobInvalidDigest) Error() string

var ErrBlobInvalidLength error

type ErrBlobMounted struct {
	From       reference.Canonical
	Descriptor Descriptor
}

func (ErrBlobMounted) Error() string

var ErrBlobUnknown error
var ErrBlobUploadUnknown error

type ErrManifestBlobUnknown struct {
	Digest digest.Digest
}

func (ErrManifestBlobUnknown) Error() string

type ErrManifestNameInvalid struct {
	Name   string
	Reason error
}

func (ErrManifestNameInvalid) Error() string

var ErrManifestNotModified error

type ErrManifestUnknown struct {
	Name string
	Tag  string
}

func (ErrManifestUnknown) Error() string

type ErrManifestUnknownRevision struct {
	Name     string
	Revision digest.Digest
}

func (ErrManifestUnknownRevision) Error() string

type ErrManifestUnverified struct {
}

func (ErrManifestUnverified) Error() string

type ErrManifestVerification []error

func (ErrManifestVerification) Error() string

type ErrRepositoryNameInvalid struct {
	Name   string
	Reason error
}

func (ErrRepositoryNameInvalid) Error() string

type ErrRepositoryUnknown struct {
	Name string
}

func (ErrRepositoryUnknown) Error() string

var ErrSchemaV1Unsupported error

type ErrTagUnknown struct {
	Tag string
}

func (ErrTagUnknown) Error() string

var ErrUnsupported error
var GlobalScope Scope

type Manifest interface {
	Payload() (string, []byte, error)
	References() []Descriptor
}
type ManifestBuilder interface {
	AppendReference(Describable) error
	Build(context.Context) (Manifest, error)
	References() []Descriptor
}
type ManifestEnumerator interface {
	Enumerate(context.Context, func(digest.Digest) error) error
}

func ManifestMediaTypes() []string

type ManifestService interface {
	Delete(context.Context, digest.Digest) error
	Exists(context.Context, digest.Digest) (bool, error)
	Get(context.Context, digest.Digest, ...ManifestServiceOption) (Manifest, error)
	Put(context.Context, Manifest, ...ManifestServiceOption) (digest.Digest, error)
}
type ManifestServiceOption interface {
	Apply(ManifestService) error
}
type Namespace interface {
	BlobStatter() BlobStatter
	Blobs() BlobEnumerator
	Repositories(context.Context, []string, string) (int, error)
	Repository(context.Context, reference.Named) (Repository, error)
	Scope() Scope
}
type ReadSeekCloser interface {
	io.Closer
	io.ReadSeeker
}

func RegisterManifestSchema(string, UnmarshalFunc) error

type Repository interface {
	Blobs(context.Context) BlobStore
	Manifests(context.Context, ...ManifestServiceOption) (ManifestService, error)
	Named() reference.Named
	Tags(context.Context) TagService
}
type RepositoryEnumerator interface {
	Enumerate(context.Context, func(string) error) error
}
type RepositoryRemover interface {
	Remove(context.Context, reference.Named) error
}
type Scope interface {
	Contains(string) bool
}
type TagService interface {
	All(context.Context) ([]string, error)
	Get(context.Context, string) (Descriptor, error)
	Lookup(context.Context, Descriptor) ([]string, error)
	Tag(context.Context, string, Descriptor) error
	Untag(context.Context, string) error
}
type UnmarshalFunc func([]byte) (Manifest, Descriptor, error)

func UnmarshalManifest(string, []byte) (Manifest, Descriptor, error)
func WithManifestMediaTypes([]string) ManifestServiceOption

type WithManifestMediaTypesOption struct {
	MediaTypes []string
}

func (WithManifestMediaTypesOption) Apply(ManifestService) error
func WithTag(string) ManifestServiceOption

type WithTagOption struct {
	Tag string
}

func (WithTagOption) Apply(ManifestService) error
