// Package github.com/puzpuzpuz/xsync/v3 of github.com/puzpuzpuz/xsync/v3 v3.5.1, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package xsync

type Counter struct {
}

func (*Counter) Add(int64)
func (*Counter) Dec()
func (*Counter) Inc()
func (*Counter) Reset()
func (*Counter) Value() int64

type MPMCQueue struct {
}

func (*MPMCQueue) Dequeue() any
func (*MPMCQueue) Enqueue(any)
func (*MPMCQueue) TryDequeue() (any, bool)
func (*MPMCQueue) TryEnqueue(any) bool

type MPMCQueueOf[I any] struct {
}

func (*MPMCQueueOf[I]) Dequeue() I
func (*MPMCQueueOf[I]) Enqueue(I)
func (*MPMCQueueOf[I]) TryDequeue() (I, bool)
func (*MPMCQueueOf[I]) TryEnqueue(I) bool

type Map struct {
}

func (*Map) Clear()
func (*Map) Compute(string, func(oldValue any, loaded bool) (newValue any, delete bool)) (any, bool)
func (*Map) Delete(string)
func (*Map) Load(string) (any, bool)
func (*Map) LoadAndDelete(string) (any, bool)
func (*Map) LoadAndStore(string, any) (any, bool)
func (*Map) LoadOrCompute(string, func() any) (any, bool)
func (*Map) LoadOrStore(string, any) (any, bool)
func (*Map) LoadOrTryCompute(string, func() (newValue any, cancel bool)) (any, bool)
func (*Map) Range(func(key string, value any) bool)
func (*Map) Size() int
func (*Map) Stats() MapStats
func (*Map) Store(string, any)

type MapConfig struct {
}
type MapOf[K comparable, V any] struct {
}

func (*MapOf[K, V]) Clear()
func (*MapOf[K, V]) Compute(K, func(oldValue V, loaded bool) (newValue V, delete bool)) (V, bool)
func (*MapOf[K, V]) Delete(K)
func (*MapOf[K, V]) Load(K) (V, bool)
func (*MapOf[K, V]) LoadAndDelete(K) (V, bool)
func (*MapOf[K, V]) LoadAndStore(K, V) (V, bool)
func (*MapOf[K, V]) LoadOrCompute(K, func() V) (V, bool)
func (*MapOf[K, V]) LoadOrStore(K, V) (V, bool)
func (*MapOf[K, V]) LoadOrTryCompute(K, func() (newValue V, cancel bool)) (V, bool)
func (*MapOf[K, V]) Range(func(key K, value V) bool)
func (*MapOf[K, V]) Size() int
func (*MapOf[K, V]) Stats() MapStats
func (*MapOf[K, V]) Store(K, V)

type MapStats struct {
	RootBuckets  int
	TotalBuckets int
	EmptyBuckets int
	Capacity     int
	Size         int
	Counter      int
	CounterLen   int
	MinEntries   int
	MaxEntries   int
	TotalGrowths int64
	TotalShrinks int64
}

func (*MapStats) ToString() string
func NewCounter() *Counter
func NewMPMCQueue(int) *MPMCQueue
func NewMPMCQueueOf[I any](int) *MPMCQueueOf[I]
func NewMap(...func(*MapConfig)) *Map
func NewMapOf[K comparable, V any](...func(*MapConfig)) *MapOf[K, V]
func NewMapOfPresized[K comparable, V any](int) *MapOf[K, V]
func NewMapOfWithHasher[K comparable, V any](func(K, uint64) uint64, ...func(*MapConfig)) *MapOf[K, V]
func NewMapPresized(int) *Map
func NewRBMutex() *RBMutex
func NewSPSCQueue(int) *SPSCQueue
func NewSPSCQueueOf[I any](int) *SPSCQueueOf[I]

type RBMutex struct {
}

func (*RBMutex) Lock()
func (*RBMutex) RLock() *RToken
func (*RBMutex) RUnlock(*RToken)
func (*RBMutex) TryLock() bool
func (*RBMutex) TryRLock() (bool, *RToken)
func (*RBMutex) Unlock()

type RToken struct {
}
type SPSCQueue struct {
}

func (*SPSCQueue) TryDequeue() (any, bool)
func (*SPSCQueue) TryEnqueue(any) bool

type SPSCQueueOf[I any] struct {
}

func (*SPSCQueueOf[I]) TryDequeue() (I, bool)
func (*SPSCQueueOf[I]) TryEnqueue(I) bool
func ToPlainMap(*Map) map[string]any
func ToPlainMapOf[K comparable, V any](*MapOf[K, V]) map[K]V
func WithGrowOnly() func(*MapConfig)
func WithPresize(int) func(*MapConfig)
