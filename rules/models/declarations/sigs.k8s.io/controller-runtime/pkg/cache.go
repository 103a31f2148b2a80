// Package sigs.k8s.io/controller-runtime/pkg/cache of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cache

import (
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"net/http"
	"sigs.k8s.io/controller-runtime/pkg/cache/cacheapi"
	"sigs.k8s.io/controller-runtime/pkg/cache/internal"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"time"
)

func BlockUntilSynced(bool) InformerGetOption

type ByObject struct {
	Namespaces            map[string]Config
	Label                 labels.Selector
	Field                 fields.Selector
	Transform             cache.TransformFunc
	UnsafeDisableDeepCopy *bool
	EnableWatchBookmarks  *bool
	SyncPeriod            *time.Duration
}
type Cache interface {
	Informers
	client.Reader
}
type Config struct {
	LabelSelector         labels.Selector
	FieldSelector         fields.Selector
	Transform             cache.TransformFunc
	UnsafeDisableDeepCopy *bool
	EnableWatchBookmarks  *bool
	SyncPeriod            *time.Duration
}
type ErrCacheNotStarted struct {
}

func (*ErrCacheNotStarted) Error() string

type ErrResourceNotCached = internal.ErrResourceNotCached
type Informer = cacheapi.Informer
type InformerGetOption = cacheapi.InformerGetOption
type InformerGetOptions = cacheapi.InformerGetOptions
type Informers = cacheapi.Informers

func New(*rest.Config, Options) (Cache, error)

type NewCacheFunc func(config *rest.Config, opts Options) (Cache, error)
type Options struct {
	HTTPClient                   *http.Client
	Scheme                       *runtime.Scheme
	Mapper                       meta.RESTMapper
	SyncPeriod                   *time.Duration
	ReaderFailOnMissingInformer  bool
	DefaultNamespaces            map[string]Config
	DefaultLabelSelector         labels.Selector
	DefaultFieldSelector         fields.Selector
	DefaultTransform             cache.TransformFunc
	DefaultWatchErrorHandler     cache.WatchErrorHandlerWithContext
	DefaultUnsafeDisableDeepCopy *bool
	DefaultEnableWatchBookmarks  *bool
	ByObject                     map[client.Object]ByObject
	NewInformer                  func(cache.ListerWatcher, runtime.Object, time.Duration, cache.Indexers) cache.SharedIndexInformer
}

func TransformStripManagedFields() cache.TransformFunc
