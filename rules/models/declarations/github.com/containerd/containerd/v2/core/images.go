// Package github.com/containerd/containerd/v2/core/images of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package images

import (
	"context"
	"github.com/containerd/containerd/v2/core/content"
	"github.com/containerd/platforms"
	digest "github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/specs-go/v1"
	"golang.org/x/sync/semaphore"
	"io"
	"time"
)

func Check(context.Context, content.Provider, v1.Descriptor, platforms.MatchComparer) (bool, []v1.Descriptor, []v1.Descriptor, []v1.Descriptor, error)
func ChildGCLabels(v1.Descriptor) []string
func ChildGCLabelsFilterLayers(v1.Descriptor) []string
func Children(context.Context, content.Provider, v1.Descriptor) ([]v1.Descriptor, error)
func ChildrenHandler(content.Provider) HandlerFunc
func Config(context.Context, content.Provider, v1.Descriptor, platforms.MatchComparer) (v1.Descriptor, error)
func ConfigPlatform(context.Context, content.Provider, v1.Descriptor) (v1.Platform, error)

type DeleteOpt func(context.Context, *DeleteOptions) error
type DeleteOptions struct {
	Synchronous bool
	Target      *v1.Descriptor
}

func DeleteTarget(*v1.Descriptor) DeleteOpt
func DiffCompression(context.Context, string) (string, error)
func Dispatch(context.Context, Handler, *semaphore.Weighted, ...v1.Descriptor) error

var ErrEmptyWalk error
var ErrSkipDesc error
var ErrStopHandler error

type Exporter interface {
	Export(context.Context, content.Provider, v1.Descriptor, io.Writer) error
}

func FilterPlatforms(HandlerFunc, platforms.Matcher) HandlerFunc
func GetDiffID(context.Context, content.Store, v1.Descriptor) (digest.Digest, error)

type Handler interface {
	Handle(context.Context, v1.Descriptor) ([]v1.Descriptor, error)
}
type HandlerFunc func(ctx context.Context, desc v1.Descriptor) (subdescs []v1.Descriptor, err error)

func (HandlerFunc) Handle(context.Context, v1.Descriptor) ([]v1.Descriptor, error)
func Handlers(...Handler) HandlerFunc

type Image struct {
	Name      string
	Labels    map[string]string
	Target    v1.Descriptor
	CreatedAt time.Time
	UpdatedAt time.Time
}

func (*Image) Config(context.Context, content.Provider, platforms.MatchComparer) (v1.Descriptor, error)
func (*Image) RootFS(context.Context, content.Provider, platforms.MatchComparer) ([]digest.Digest, error)
func (*Image) Size(context.Context, content.Provider, platforms.MatchComparer) (int64, error)

type Importer interface {
	Import(context.Context, content.Store, io.Reader) (v1.Descriptor, error)
}

func IsAttestationType(string) bool
func IsConfigType(string) bool
func IsDockerType(string) bool
func IsIndexType(string) bool
func IsKnownConfig(string) bool
func IsLayerType(string) bool
func IsManifestType(string) bool
func IsNonDistributable(string) bool
func LimitManifests(HandlerFunc, platforms.MatchComparer, int) HandlerFunc
func Manifest(context.Context, content.Provider, v1.Descriptor, platforms.MatchComparer) (v1.Manifest, error)
func Platforms(context.Context, content.Provider, v1.Descriptor) ([]v1.Platform, error)
func RootFS(context.Context, content.Provider, v1.Descriptor) ([]digest.Digest, error)
func SetChildrenLabels(content.Manager, HandlerFunc) HandlerFunc
func SetChildrenMappedLabels(content.Manager, HandlerFunc, func(v1.Descriptor) []string) HandlerFunc
func SetReferrers(content.ReferrersProvider, HandlerFunc) HandlerFunc

type Store interface {
	Create(context.Context, Image) (Image, error)
	Delete(context.Context, string, ...DeleteOpt) error
	Get(context.Context, string) (Image, error)
	List(context.Context, ...string) ([]Image, error)
	Update(context.Context, Image, ...string) (Image, error)
}

func SynchronousDelete() DeleteOpt
func Walk(context.Context, Handler, ...v1.Descriptor) error
func WalkNotEmpty(context.Context, Handler, ...v1.Descriptor) error
