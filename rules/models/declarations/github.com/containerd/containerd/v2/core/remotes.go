// Package github.com/containerd/containerd/v2/core/remotes of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package remotes

import (
	"context"
	"github.com/containerd/containerd/v2/core/content"
	"github.com/containerd/containerd/v2/core/images"
	"github.com/containerd/containerd/v2/core/transfer"
	"github.com/containerd/platforms"
	digest "github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/specs-go/v1"
	"golang.org/x/sync/semaphore"
	"io"
	"net/url"
)

func Fetch(context.Context, content.Ingester, Fetcher, v1.Descriptor) error

type FetchByDigestConfig struct {
	Mediatype string
}
type FetchByDigestOpts func(context.Context, *FetchByDigestConfig) error

func FetchHandler(content.Ingester, Fetcher) images.HandlerFunc

type FetchReferrersConfig struct {
	ArtifactTypes []string
	QueryFilters  url.Values
}
type FetchReferrersOpt func(context.Context, *FetchReferrersConfig) error
type Fetcher interface {
	Fetch(context.Context, v1.Descriptor) (io.ReadCloser, error)
}
type FetcherByDigest interface {
	FetchByDigest(context.Context, digest.Digest, ...FetchByDigestOpts) (io.ReadCloser, v1.Descriptor, error)
}
type FetcherFunc func(ctx context.Context, desc v1.Descriptor) (io.ReadCloser, error)

func (FetcherFunc) Fetch(context.Context, v1.Descriptor) (io.ReadCloser, error)
func FilterManifestByPlatformHandler(images.HandlerFunc, platforms.Matcher) images.HandlerFunc
func MakeRefKey(context.Context, v1.Descriptor) string
func PushContent(context.Context, Pusher, v1.Descriptor, content.Provider, *semaphore.Weighted, platforms.MatchComparer, func(h images.Handler) images.Handler) error
func PushHandler(Pusher, content.Provider) images.HandlerFunc

type Pusher interface {
	Push(context.Context, v1.Descriptor) (content.Writer, error)
}
type PusherFunc func(ctx context.Context, desc v1.Descriptor) (content.Writer, error)

func (PusherFunc) Push(context.Context, v1.Descriptor) (content.Writer, error)

type ReferrersFetcher interface {
	FetchReferrers(context.Context, digest.Digest, ...FetchReferrersOpt) ([]v1.Descriptor, error)
}
type Resolver interface {
	Fetcher(context.Context, string) (Fetcher, error)
	Pusher(context.Context, string) (Pusher, error)
	Resolve(context.Context, string) (string, v1.Descriptor, error)
}
type ResolverWithOptions interface {
	Resolver
	SetOptions(...transfer.ImageResolverOption)
}

func SkipNonDistributableBlobs(images.HandlerFunc) images.HandlerFunc
func WithMediaType(string) FetchByDigestOpts
func WithMediaTypeKeyPrefix(context.Context, string, string) context.Context
func WithReferrerArtifactTypes(...string) FetchReferrersOpt
func WithReferrerQueryFilter(string, string) FetchReferrersOpt
