// Package github.com/containerd/containerd/v2/core/content of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package content

import (
	"context"
	"github.com/containerd/containerd/v2/pkg/filters"
	digest "github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/specs-go/v1"
	"io"
	"time"
)

func AdaptInfo(Info) filters.Adaptor
func BlobReadSeeker(context.Context, Provider, v1.Descriptor) (io.ReadSeekCloser, error)
func Copy(context.Context, Writer, io.Reader, int64, digest.Digest, ...Opt) error
func CopyReader(Writer, io.Reader) (int64, error)
func CopyReaderAt(Writer, ReaderAt, int64) error

var ErrReset error

func Exists(context.Context, InfoProvider, v1.Descriptor) (bool, error)

type Info struct {
	Digest    digest.Digest
	Size      int64
	CreatedAt time.Time
	UpdatedAt time.Time
	Labels    map[string]string
}
type InfoProvider interface {
	Info(context.Context, digest.Digest) (Info, error)
}
type InfoReaderProvider interface {
	InfoProvider
	Provider
}
type IngestManager interface {
	Abort(context.Context, string) error
	ListStatuses(context.Context, ...string) ([]Status, error)
	Status(context.Context, string) (Status, error)
}
type Ingester interface {
	Writer(context.Context, ...WriterOpt) (Writer, error)
}
type Manager interface {
	Delete(context.Context, digest.Digest) error
	InfoProvider
	Update(context.Context, Info, ...string) (Info, error)
	Walk(context.Context, WalkFunc, ...string) error
}

func NewReader(ReaderAt) io.Reader
func OpenWriter(context.Context, Ingester, ...WriterOpt) (Writer, error)

type Opt func(*Info) error
type Provider interface {
	ReaderAt(context.Context, v1.Descriptor) (ReaderAt, error)
}

func ReadBlob(context.Context, Provider, v1.Descriptor) ([]byte, error)

type ReaderAt interface {
	Size() int64
	io.Closer
	io.ReaderAt
}
type ReferrersProvider interface {
	Referrers(context.Context, v1.Descriptor) ([]v1.Descriptor, error)
}
type Status struct {
	Ref       string
	Offset    int64
	Total     int64
	Expected  digest.Digest
	StartedAt time.Time
	UpdatedAt time.Time
}
type Store interface {
	IngestManager
	Ingester
	Manager
	Provider
}
type Syncer interface {
	Sync() error
}
type WalkFunc func(Info) error

func WithDescriptor(v1.Descriptor) WriterOpt
func WithLabels(map[string]string) Opt
func WithRef(string) WriterOpt
func WriteBlob(context.Context, Ingester, string, io.Reader, v1.Descriptor, ...Opt) error

type Writer interface {
	Commit(context.Context, int64, digest.Digest, ...Opt) error
	Digest() digest.Digest
	Status() (Status, error)
	Truncate(int64) error
	io.WriteCloser
}
type WriterOpt func(*WriterOpts) error
type WriterOpts struct {
	Ref  string
	Desc v1.Descriptor
}
