// Package k8s.io/client-go/tools/cache of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cache

import (
	"context"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/rest"
	klog "k8s.io/klog/v2"
	"k8s.io/utils/clock"
	"reflect"
	"time"
)

type AppendFunc func(any)
type BookmarkInfo struct {
	ResourceVersion string
}
type Config struct {
	Queue
	ListerWatcher
	Process                      ProcessFunc
	ProcessBatch                 ProcessBatchFunc
	ObjectType                   runtime.Object
	ObjectDescription            string
	FullResyncPeriod             time.Duration
	MinWatchTimeout              time.Duration
	ShouldResync                 ShouldResyncFunc
	WatchErrorHandler            WatchErrorHandler
	WatchErrorHandlerWithContext WatchErrorHandlerWithContext
	WatchListPageSize            int64
}
type Controller interface {
	HasSynced() bool
	HasSyncedChecker() DoneChecker
	LastSyncResourceVersion() string
	Run(<-chan struct{})
	RunWithContext(context.Context)
}
type CounterMetric interface {
	Inc()
}

func DefaultWatchErrorHandler(context.Context, *Reflector, error)

type DeletedFinalStateUnknown struct {
	Key string
	Obj any
}
type DeletedObject[T Object] struct {
	OptionalObj       T
	FinalStateUnknown *DeletedFinalStateUnknown
}

func (DeletedObject[T]) GetKey() string
func (DeletedObject[T]) GetName() string
func (DeletedObject[T]) GetNamespace() string
func (DeletedObject[T]) GetObjectName() ObjectName
func DeletionHandlingMetaNamespaceKeyFunc(any) (string, error)
func DeletionHandlingObjectToName(any) (ObjectName, error)

type Delta struct {
	Type   DeltaType
	Object any
}
type DeltaFIFO struct {
}

func (*DeltaFIFO) Add(any) error
func (*DeltaFIFO) Close()
func (*DeltaFIFO) Delete(any) error
func (*DeltaFIFO) Done() <-chan struct{}
func (*DeltaFIFO) HasSynced() bool
func (*DeltaFIFO) HasSyncedChecker() DoneChecker
func (*DeltaFIFO) IsClosed() bool
func (*DeltaFIFO) KeyOf(any) (string, error)
func (*DeltaFIFO) Name() string
func (*DeltaFIFO) Pop(PopProcessFunc) (any, error)
func (*DeltaFIFO) Replace([]any, string) error
func (*DeltaFIFO) Resync() error
func (*DeltaFIFO) Transformer() TransformFunc
func (*DeltaFIFO) Update(any) error

type DeltaFIFOOptions struct {
	Logger                *klog.Logger
	Name                  string
	KeyFunction           KeyFunc
	KnownObjects          KeyListerGetter
	EmitDeltaTypeReplaced bool
	Transformer           TransformFunc
}
type DeltaType string
type Deltas []Delta

func (Deltas) Newest() *Delta
func (Deltas) Oldest() *Delta

type DoneChecker interface {
	Done() <-chan struct{}
	Name() string
}

var ErrFIFOClosed error
var ErrZeroLengthDeltasObject error

type ExpirationCache struct {
}

func (*ExpirationCache) Add(any) error
func (*ExpirationCache) Bookmark(string)
func (*ExpirationCache) Delete(any) error
func (*ExpirationCache) Get(any) (any, bool, error)
func (*ExpirationCache) GetByKey(string) (any, bool, error)
func (*ExpirationCache) LastStoreSyncResourceVersion() string
func (*ExpirationCache) List() []any
func (*ExpirationCache) ListKeys() []string
func (*ExpirationCache) Replace([]any, string) error
func (*ExpirationCache) Resync() error
func (*ExpirationCache) Update(any) error

type ExpirationPolicy interface {
	IsExpired(*TimestampedEntry) bool
}
type ExplicitKey string
type FIFO struct {
}

func (*FIFO) Add(any) error
func (*FIFO) Close()
func (*FIFO) Delete(any) error
func (*FIFO) Done() <-chan struct{}
func (*FIFO) HasSynced() bool
func (*FIFO) HasSyncedChecker() DoneChecker
func (*FIFO) IsClosed() bool
func (*FIFO) Name() string
func (*FIFO) Pop(PopProcessFunc) (any, error)
func (*FIFO) Replace([]any, string) error
func (*FIFO) Resync() error
func (*FIFO) Update(any) error

type FakeCustomStore struct {
	AddFunc                          func(obj any) error
	UpdateFunc                       func(obj any) error
	DeleteFunc                       func(obj any) error
	ListFunc                         func() []any
	ListKeysFunc                     func() []string
	GetFunc                          func(obj any) (item any, exists bool, err error)
	GetByKeyFunc                     func(key string) (item any, exists bool, err error)
	ReplaceFunc                      func(list []any, resourceVersion string) error
	ResyncFunc                       func() error
	BookmarkFunc                     func(rv string)
	LastStoreSyncResourceVersionFunc func() string
}

func (*FakeCustomStore) Add(any) error
func (*FakeCustomStore) Bookmark(string)
func (*FakeCustomStore) Delete(any) error
func (*FakeCustomStore) Get(any) (any, bool, error)
func (*FakeCustomStore) GetByKey(string) (any, bool, error)
func (*FakeCustomStore) LastStoreSyncResourceVersion() string
func (*FakeCustomStore) List() []any
func (*FakeCustomStore) ListKeys() []string
func (*FakeCustomStore) Replace([]any, string) error
func (*FakeCustomStore) Resync() error
func (*FakeCustomStore) Update(any) error

type FakeExpirationPolicy struct {
	NeverExpire     sets.Set[string]
	RetrieveKeyFunc KeyFunc
}

func (*FakeExpirationPolicy) IsExpired(*TimestampedEntry) bool

type FilteringResourceEventHandler struct {
	FilterFunc func(obj any) bool
	Handler    ResourceEventHandler
}

func (FilteringResourceEventHandler) OnAdd(any, bool)
func (FilteringResourceEventHandler) OnDelete(any)
func (FilteringResourceEventHandler) OnUpdate(any, any)

type GaugeMetric interface {
	Set(float64)
}
type GenericLister interface {
	ByNamespace(string) GenericNamespaceLister
	Get(string) (runtime.Object, error)
	List(labels.Selector) ([]runtime.Object, error)
}
type GenericNamespaceLister interface {
	Get(string) (runtime.Object, error)
	List(labels.Selector) ([]runtime.Object, error)
}
type Getter interface {
	Get() *rest.Request
}
type HandlerOptions struct {
	Logger       *klog.Logger
	ResyncPeriod *time.Duration
}
type Heap struct {
}

func (*Heap) Add(any) error
func (*Heap) AddIfNotPresent(any) error
func (*Heap) BulkAdd([]any) error
func (*Heap) Close()
func (*Heap) Delete(any) error
func (*Heap) Get(any) (any, bool, error)
func (*Heap) GetByKey(string) (any, bool, error)
func (*Heap) IsClosed() bool
func (*Heap) List() []any
func (*Heap) ListKeys() []string
func (*Heap) Pop() (any, error)
func (*Heap) Update(any) error

type HistogramMetric interface {
	Observe(float64)
}
type IndexFunc func(obj any) ([]string, error)

func IndexFuncToKeyFuncAdapter(IndexFunc) KeyFunc

type Indexer interface {
	AddIndexers(Indexers) error
	ByIndex(string, string) ([]any, error)
	GetIndexers() Indexers
	Index(string, any) ([]any, error)
	IndexKeys(string, string) ([]string, error)
	ListIndexFuncValues(string) []string
	Store
}
type Indexers map[string]IndexFunc
type Indices map[string]index
type InformerMetricsProvider interface {
	NewProcessingLatencyMetric(InformerNameAndResource) HistogramMetric
	NewQueuedItemMetric(InformerNameAndResource) GaugeMetric
	NewStoreResourceVersionMetric(InformerNameAndResource) GaugeMetric
}
type InformerName struct {
}

func (*InformerName) Name() string
func (*InformerName) Release()
func (*InformerName) WithResource(schema.GroupVersionResource) InformerNameAndResource

type InformerNameAndResource struct {
}

func (InformerNameAndResource) GroupVersionResource() schema.GroupVersionResource
func (InformerNameAndResource) Name() string
func (InformerNameAndResource) Reserved() bool

type InformerOptions struct {
	Logger                  *klog.Logger
	ListerWatcher           ListerWatcher
	ObjectType              runtime.Object
	Handler                 ResourceEventHandler
	ResyncPeriod            time.Duration
	MinWatchTimeout         time.Duration
	Indexers                Indexers
	Transform               TransformFunc
	Identifier              InformerNameAndResource
	InformerMetricsProvider InformerMetricsProvider
}
type InformerSynced func() bool

func IsDone(DoneChecker) bool

type KeyError struct {
	Obj any
	Err error
}

func (KeyError) Error() string
func (KeyError) Unwrap() error

type KeyFunc func(obj any) (string, error)
type KeyGetter interface {
	GetByKey(string) (any, bool, error)
}
type KeyLister interface {
	ListKeys() []string
}
type KeyListerGetter interface {
	KeyGetter
	KeyLister
}
type LessFunc func(any, any) bool

func ListAll(Store, labels.Selector, AppendFunc) error
func ListAllByNamespace(Indexer, string, labels.Selector, AppendFunc) error

type ListFunc func(options v1.ListOptions) (runtime.Object, error)
type ListWatch struct {
	ListFunc             ListFunc
	WatchFunc            WatchFunc
	ListWithContextFunc  ListWithContextFunc
	WatchFuncWithContext WatchFuncWithContext
	DisableChunking      bool
}

func (*ListWatch) List(v1.ListOptions) (runtime.Object, error)
func (*ListWatch) ListWithContext(context.Context, v1.ListOptions) (runtime.Object, error)
func (*ListWatch) Watch(v1.ListOptions) (watch.Interface, error)
func (*ListWatch) WatchWithContext(context.Context, v1.ListOptions) (watch.Interface, error)

type ListWithContextFunc func(ctx context.Context, options v1.ListOptions) (runtime.Object, error)
type Lister interface {
	List(v1.ListOptions) (runtime.Object, error)
}
type ListerWatcher interface {
	Lister
	Watcher
}
type ListerWatcherWithContext interface {
	ListerWithContext
	WatcherWithContext
}
type ListerWithContext interface {
	ListWithContext(context.Context, v1.ListOptions) (runtime.Object, error)
}

func MetaNamespaceIndexFunc(any) ([]string, error)
func MetaNamespaceKeyFunc(any) (string, error)
func MetaObjectToName(v1.Object) ObjectName

type MetricsProvider interface {
	NewItemsInListMetric(string) SummaryMetric
	NewItemsInWatchMetric(string) SummaryMetric
	NewLastResourceVersionMetric(string) GaugeMetric
	NewListDurationMetric(string) SummaryMetric
	NewListsMetric(string) CounterMetric
	NewShortWatchesMetric(string) CounterMetric
	NewWatchDurationMetric(string) SummaryMetric
	NewWatchesMetric(string) CounterMetric
}
type MutationCache interface {
	ByIndex(string, string) ([]any, error)
	GetByKey(string) (any, bool, error)
	Mutation(any)
	OnAddOrUpdate(runtime.Object)
	OnDelete(runtime.Object)
	internal()
}
type MutationCacheOptions struct {
	Indexer      Indexer
	TTL          time.Duration
	IncludeAdds  bool
	MaxCacheSize int
}
type MutationDetector interface {
	AddObject(any)
	Run(<-chan struct{})
}

func NamespacedNameAsObjectName(types.NamespacedName) ObjectName
func New(*Config) Controller
func NewCacheMutationDetector(string) MutationDetector
func NewDeltaFIFO(KeyFunc, KeyListerGetter) *DeltaFIFO
func NewDeltaFIFOWithOptions(DeltaFIFOOptions) *DeltaFIFO
func NewExpirationStore(KeyFunc, ExpirationPolicy) Store
func NewFIFO(KeyFunc) *FIFO
func NewFakeExpirationStore(KeyFunc, chan<- string, ExpirationPolicy, clock.Clock) Store
func NewFilteredListWatchFromClient(Getter, string, string, func(options *v1.ListOptions)) *ListWatch
func NewGenericLister(Indexer, schema.GroupResource) GenericLister
func NewHeap(KeyFunc, LessFunc) *Heap
func NewIndexer(KeyFunc, Indexers, ...StoreOption) Indexer
func NewIndexerInformer(ListerWatcher, runtime.Object, time.Duration, ResourceEventHandler, Indexers) (Indexer, Controller)
func NewInformer(ListerWatcher, runtime.Object, time.Duration, ResourceEventHandler) (Store, Controller)
func NewInformerName(string) (*InformerName, error)
func NewInformerWithOptions(InformerOptions) (Store, Controller)
func NewIntegerResourceVersionMutationCache(klog.Logger, Store, Indexer, time.Duration, bool) MutationCache
func NewIntegerResourceVersionMutationCacheWithOptions(klog.Logger, Store, MutationCacheOptions) MutationCache
func NewListWatchFromClient(Getter, string, string, fields.Selector) *ListWatch
func NewNamedReflector(string, ListerWatcher, any, ReflectorStore, time.Duration) *Reflector
func NewNamespaceKeyedIndexerAndReflector(ListerWatcher, any, time.Duration) (Indexer, *Reflector)
func NewObjectName(string, string) ObjectName
func NewRealFIFO(KeyFunc, KeyListerGetter, TransformFunc) *RealFIFO
func NewRealFIFOWithOptions(RealFIFOOptions) *RealFIFO
func NewReflector(ListerWatcher, any, ReflectorStore, time.Duration) *Reflector
func NewReflectorWithOptions(ListerWatcher, any, ReflectorStore, ReflectorOptions) *Reflector
func NewRetryWithDeadline(time.Duration, time.Duration, func(error) bool, clock.Clock) RetryWithDeadline
func NewSharedIndexInformer(ListerWatcher, runtime.Object, time.Duration, Indexers) SharedIndexInformer
func NewSharedIndexInformerWithOptions(ListerWatcher, runtime.Object, SharedIndexInformerOptions) SharedIndexInformer
func NewSharedInformer(ListerWatcher, runtime.Object, time.Duration) SharedInformer
func NewStore(KeyFunc, ...StoreOption) Store
func NewTTLStore(KeyFunc, time.Duration) Store
func NewThreadSafeStore(Indexers, Indices, ...ThreadSafeStoreOption) ThreadSafeStore
func NewTransformingIndexerInformer(ListerWatcher, runtime.Object, time.Duration, ResourceEventHandler, Indexers, TransformFunc) (Indexer, Controller)
func NewTransformingInformer(ListerWatcher, runtime.Object, time.Duration, ResourceEventHandler, TransformFunc) (Store, Controller)
func NewTypedSharedIndexInformer[T Object](SharedIndexInformer) TypedSharedIndexInformer[T]
func NewUndeltaStore(func([]any), KeyFunc) *UndeltaStore

type Object interface {
	GetName() string
	GetNamespace() string
	comparable
}
type ObjectName struct {
	Namespace string
	Name      string
}

func (ObjectName) AsNamespacedName() types.NamespacedName
func (ObjectName) Parts() (string, string)
func (ObjectName) String() string
func ObjectToName(any) (ObjectName, error)
func ParseObjectName(string) (ObjectName, error)

type PopProcessFunc func(obj any, isInInitialList bool) error
type ProcessBatchFunc func(deltas []Delta, isInInitialList bool) error
type ProcessFunc func(obj any, isInInitialList bool) error
type Queue interface {
	Close()
	HasSynced() bool
	HasSyncedChecker() DoneChecker
	Pop(PopProcessFunc) (any, error)
	ReflectorStore
}
type QueueWithBatch interface {
	PopBatch(ProcessBatchFunc, PopProcessFunc) error
	Queue
}
type RealFIFO struct {
}

func (*RealFIFO) Add(any) error
func (*RealFIFO) Bookmark(string) error
func (*RealFIFO) Close()
func (*RealFIFO) Delete(any) error
func (*RealFIFO) Done() <-chan struct{}
func (*RealFIFO) HasSynced() bool
func (*RealFIFO) HasSyncedChecker() DoneChecker
func (*RealFIFO) IsClosed() bool
func (*RealFIFO) Name() string
func (*RealFIFO) Pop(PopProcessFunc) (any, error)
func (*RealFIFO) PopBatch(ProcessBatchFunc, PopProcessFunc) error
func (*RealFIFO) Replace([]any, string) error
func (*RealFIFO) Resync() error
func (*RealFIFO) Transformer() TransformFunc
func (*RealFIFO) Update(any) error

type RealFIFOOptions struct {
	Logger                *klog.Logger
	Name                  string
	KeyFunction           KeyFunc
	KnownObjects          KeyListerGetter
	Transformer           TransformFunc
	AtomicEvents          bool
	UnlockWhileProcessing bool
	Identifier            InformerNameAndResource
	MetricsProvider       InformerMetricsProvider
	EmitDeltaTypeBookmark bool
}
type Reflector struct {
	WatchListPageSize             int64
	ShouldResync                  func() bool
	MaxInternalErrorRetryDuration time.Duration
}

func (*Reflector) LastSyncResourceVersion() string
func (*Reflector) ListAndWatch(<-chan struct{}) error
func (*Reflector) ListAndWatchWithContext(context.Context) error
func (*Reflector) Name() string
func (*Reflector) Run(<-chan struct{})
func (*Reflector) RunWithContext(context.Context)
func (*Reflector) TypeDescription() string

type ReflectorBookmarkStore interface {
	Bookmark(string) error
}
type ReflectorOptions struct {
	Logger          *klog.Logger
	Name            string
	TypeDescription string
	ResyncPeriod    time.Duration
	MinWatchTimeout time.Duration
	Clock           clock.Clock
	Backoff         *wait.Backoff
}
type ReflectorStore interface {
	Add(any) error
	Delete(any) error
	Replace([]any, string) error
	Resync() error
	Update(any) error
}
type ReplacedAllInfo struct {
	ResourceVersion string
	Objects         []any
}

func ResetInformerNamesForTesting()

type ResourceEventHandler interface {
	OnAdd(any, bool)
	OnDelete(any)
	OnUpdate(any, any)
}
type ResourceEventHandlerDetailedFuncs struct {
	AddFunc    func(obj any, isInInitialList bool)
	UpdateFunc func(oldObj any, newObj any)
	DeleteFunc func(obj any)
}

func (ResourceEventHandlerDetailedFuncs) OnAdd(any, bool)
func (ResourceEventHandlerDetailedFuncs) OnDelete(any)
func (ResourceEventHandlerDetailedFuncs) OnUpdate(any, any)

type ResourceEventHandlerFuncs struct {
	AddFunc    func(obj any)
	UpdateFunc func(oldObj any, newObj any)
	DeleteFunc func(obj any)
}

func (ResourceEventHandlerFuncs) OnAdd(any, bool)
func (ResourceEventHandlerFuncs) OnDelete(any)
func (ResourceEventHandlerFuncs) OnUpdate(any, any)

type ResourceEventHandlerRegistration interface {
	HasSynced() bool
	HasSyncedChecker() DoneChecker
}
type ResourceVersionComparator interface {
	CompareResourceVersion(runtime.Object, runtime.Object) int
}
type ResourceVersionUpdater interface {
	UpdateResourceVersion(string)
}
type RetryWithDeadline interface {
	After(error)
	ShouldRetry() bool
}

func SetInformerMetricsProvider(InformerMetricsProvider)
func SetReflectorMetricsProvider(MetricsProvider)

type SharedIndexInformer interface {
	AddIndexers(Indexers) error
	GetIndexer() Indexer
	SharedInformer
}
type SharedIndexInformerOptions struct {
	ResyncPeriod            time.Duration
	Indexers                Indexers
	ObjectDescription       string
	Identifier              InformerNameAndResource
	InformerMetricsProvider InformerMetricsProvider
}
type SharedInformer interface {
	AddEventHandler(ResourceEventHandler) (ResourceEventHandlerRegistration, error)
	AddEventHandlerWithOptions(ResourceEventHandler, HandlerOptions) (ResourceEventHandlerRegistration, error)
	AddEventHandlerWithResyncPeriod(ResourceEventHandler, time.Duration) (ResourceEventHandlerRegistration, error)
	GetController() Controller
	GetStore() Store
	HasSynced() bool
	HasSyncedChecker() DoneChecker
	IsStopped() bool
	LastSyncResourceVersion() string
	RemoveEventHandler(ResourceEventHandlerRegistration) error
	Run(<-chan struct{})
	RunWithContext(context.Context)
	SetTransform(TransformFunc) error
	SetWatchErrorHandler(WatchErrorHandler) error
	SetWatchErrorHandlerWithContext(WatchErrorHandlerWithContext) error
}
type ShouldResyncFunc func() bool

func ShutDownEventHandler(SharedInformer, ResourceEventHandlerRegistration) error
func SplitMetaNamespaceKey(string) (string, string, error)

type Store interface {
	Add(any) error
	Bookmark(string)
	Delete(any) error
	Get(any) (any, bool, error)
	GetByKey(string) (any, bool, error)
	LastStoreSyncResourceVersion() string
	List() []any
	ListKeys() []string
	Replace([]any, string) error
	Resync() error
	Update(any) error
}
type StoreOption = func(*cache)
type SummaryMetric interface {
	Observe(float64)
}
type SyncAllInfo struct {
}
type SyncResult struct {
	Err    error
	Synced map[reflect.Type]bool
}

func (SyncResult) AsError() error

type TTLPolicy struct {
	TTL   time.Duration
	Clock clock.Clock
}

func (*TTLPolicy) IsExpired(*TimestampedEntry) bool

type ThreadSafeStore interface {
	Add(string, any)
	AddIndexers(Indexers) error
	Bookmark(string)
	ByIndex(string, string) ([]any, error)
	Delete(string)
	DeleteWithObject(string, any)
	Get(string) (any, bool)
	GetIndexers() Indexers
	Index(string, any) ([]any, error)
	IndexKeys(string, string) ([]string, error)
	LastStoreSyncResourceVersion() string
	List() []any
	ListIndexFuncValues(string) []string
	ListKeys() []string
	Replace(map[string]any, string)
	Resync() error
	Update(string, any)
}
type ThreadSafeStoreOption = func(*threadSafeMap)
type ThreadSafeStoreTransaction struct {
	Transaction
	Key string
}
type ThreadSafeStoreWithTransaction interface {
	ThreadSafeStore
	Transaction(...ThreadSafeStoreTransaction)
}
type TimestampedEntry struct {
	Obj       any
	Timestamp time.Time
}

func ToListWatcherWithWatchListSemantics(*ListWatch, any) ListerWatcher
func ToListerWatcherWithContext(ListerWatcher) ListerWatcherWithContext
func ToListerWithContext(Lister) ListerWithContext
func ToWatcherWithContext(Watcher) WatcherWithContext

type Transaction struct {
	Object any
	Type   TransactionType
}
type TransactionError struct {
	SuccessfulIndices []int
	TotalTransactions int
	Errors            []error
}

func (*TransactionError) Error() string

type TransactionStore interface {
	Transaction(...Transaction) *TransactionError
}
type TransactionType string
type TransformFunc func(any) (any, error)
type TransformingStore interface {
	ReflectorStore
	Transformer() TransformFunc
}
type TypedFilteringResourceEventHandler[T Object] struct {
	FilterFunc func(obj T) bool
	Handler    TypedResourceEventHandler[T]
}

func (TypedFilteringResourceEventHandler[T]) OnAdd(T, bool)
func (TypedFilteringResourceEventHandler[T]) OnDelete(DeletedObject[T])
func (TypedFilteringResourceEventHandler[T]) OnUpdate(T, T)

type TypedIndexFunc[T any] func(obj T) ([]string, error)
type TypedIndexer[T any] interface {
	AddTypedIndexers(TypedIndexers[T]) error
	ByTypedIndex(string, string) ([]T, error)
	Indexer
	TypedIndex(string, T) ([]T, error)
}

func TypedIndexerFuncToIndexerFunc[T any](TypedIndexFunc[T]) IndexFunc

type TypedIndexers[T any] map[string]TypedIndexFunc[T]

func TypedIndexersToIndexers[T any](TypedIndexers[T]) Indexers

type TypedResourceEventHandler[T Object] interface {
	OnAdd(T, bool)
	OnDelete(DeletedObject[T])
	OnUpdate(T, T)
}
type TypedResourceEventHandlerDetailedFuncs[T Object] struct {
	AddFunc    func(obj T, isInInitialList bool)
	UpdateFunc func(oldObj T, newObj T)
	DeleteFunc func(obj DeletedObject[T])
}

func (TypedResourceEventHandlerDetailedFuncs[T]) OnAdd(T, bool)
func (TypedResourceEventHandlerDetailedFuncs[T]) OnDelete(DeletedObject[T])
func (TypedResourceEventHandlerDetailedFuncs[T]) OnUpdate(T, T)

type TypedResourceEventHandlerFuncs[T Object] struct {
	AddFunc    func(obj T)
	UpdateFunc func(oldObj T, newObj T)
	DeleteFunc func(obj DeletedObject[T])
}

func (TypedResourceEventHandlerFuncs[T]) OnAdd(T, bool)
func (TypedResourceEventHandlerFuncs[T]) OnDelete(DeletedObject[T])
func (TypedResourceEventHandlerFuncs[T]) OnUpdate(T, T)

type TypedSharedIndexInformer[T Object] interface {
	AddTypedEventHandler(TypedResourceEventHandler[T], ...HandlerOptions) (ResourceEventHandlerRegistration, error)
	AddTypedIndexers(TypedIndexers[T]) error
	GetTypedIndexer() TypedIndexer[T]
	SharedIndexInformer
}
type UndeltaStore struct {
	Store
	PushFunc func([]any)
}

func (*UndeltaStore) Add(any) error
func (*UndeltaStore) Delete(any) error
func (*UndeltaStore) Replace([]any, string) error
func (*UndeltaStore) Update(any) error

type VeryShortWatchError struct {
	Name string
}

func (*VeryShortWatchError) Error() string
func WaitFor(context.Context, string, ...DoneChecker) bool
func WaitForCacheSync(<-chan struct{}, ...InformerSynced) bool
func WaitForNamedCacheSync(string, <-chan struct{}, ...InformerSynced) bool
func WaitForNamedCacheSyncWithContext(context.Context, ...InformerSynced) bool

type WatchErrorHandler func(r *Reflector, err error)
type WatchErrorHandlerWithContext func(ctx context.Context, r *Reflector, err error)
type WatchFunc func(options v1.ListOptions) (watch.Interface, error)
type WatchFuncWithContext func(ctx context.Context, options v1.ListOptions) (watch.Interface, error)
type Watcher interface {
	Watch(v1.ListOptions) (watch.Interface, error)
}
type WatcherWithContext interface {
	WatchWithContext(context.Context, v1.ListOptions) (watch.Interface, error)
}

func WithStoreMetrics(InformerNameAndResource, InformerMetricsProvider) StoreOption
func WithThreadSafeStoreMetrics(InformerNameAndResource, InformerMetricsProvider) ThreadSafeStoreOption
func WithTransformer(TransformFunc) StoreOption

type cache struct {
}

func (*cache) Add(any) error
func (*cache) AddIndexers(Indexers) error
func (*cache) Bookmark(string)
func (*cache) ByIndex(string, string) ([]any, error)
func (*cache) Delete(any) error
func (*cache) Get(any) (any, bool, error)
func (*cache) GetByKey(string) (any, bool, error)
func (*cache) GetIndexers() Indexers
func (*cache) Index(string, any) ([]any, error)
func (*cache) IndexKeys(string, string) ([]string, error)
func (*cache) LastStoreSyncResourceVersion() string
func (*cache) List() []any
func (*cache) ListIndexFuncValues(string) []string
func (*cache) ListKeys() []string
func (*cache) Replace([]any, string) error
func (*cache) Resync() error
func (*cache) Transaction(...Transaction) *TransactionError
func (*cache) Update(any) error

type index map[string]sets.Set[string]
type threadSafeMap struct {
}

func (*threadSafeMap) Add(string, any)
func (*threadSafeMap) AddIndexers(Indexers) error
func (*threadSafeMap) Bookmark(string)
func (*threadSafeMap) ByIndex(string, string) ([]any, error)
func (*threadSafeMap) Delete(string)
func (*threadSafeMap) DeleteWithObject(string, any)
func (*threadSafeMap) Get(string) (any, bool)
func (*threadSafeMap) GetIndexers() Indexers
func (*threadSafeMap) Index(string, any) ([]any, error)
func (*threadSafeMap) IndexKeys(string, string) ([]string, error)
func (*threadSafeMap) LastStoreSyncResourceVersion() string
func (*threadSafeMap) List() []any
func (*threadSafeMap) ListIndexFuncValues(string) []string
func (*threadSafeMap) ListKeys() []string
func (*threadSafeMap) Replace(map[string]any, string)
func (*threadSafeMap) Resync() error
func (*threadSafeMap) Transaction(...ThreadSafeStoreTransaction)
func (*threadSafeMap) Update(string, any)
