// Package k8s.io/client-go/util/workqueue of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package workqueue

import (
	"context"
	"golang.org/x/time/rate"
	klog "k8s.io/klog/v2"
	"k8s.io/utils/clock"
	"time"
)

type BucketRateLimiter = TypedBucketRateLimiter[any]
type CounterMetric interface {
	Inc()
}

func DefaultControllerRateLimiter() RateLimiter
func DefaultItemBasedRateLimiter() RateLimiter
func DefaultQueue[T comparable]() Queue[T]
func DefaultTypedControllerRateLimiter[T comparable]() TypedRateLimiter[T]
func DefaultTypedItemBasedRateLimiter[T comparable]() TypedRateLimiter[T]

type DelayingInterface interface {
	AddAfter(any, time.Duration)
	TypedInterface[any]
}
type DelayingQueueConfig = TypedDelayingQueueConfig[any]
type DoWorkPieceFunc func(piece int)
type GaugeMetric interface {
	Dec()
	Inc()
}
type HistogramMetric interface {
	Observe(float64)
}
type Interface interface {
	Add(any)
	Done(any)
	Get() (any, bool)
	Len() int
	ShutDown()
	ShutDownWithDrain()
	ShuttingDown() bool
}
type ItemExponentialFailureRateLimiter = TypedItemExponentialFailureRateLimiter[any]
type ItemFastSlowRateLimiter = TypedItemFastSlowRateLimiter[any]
type MaxOfRateLimiter = TypedMaxOfRateLimiter[any]
type MetricsProvider interface {
	NewAddsMetric(string) CounterMetric
	NewDepthMetric(string) GaugeMetric
	NewLatencyMetric(string) HistogramMetric
	NewLongestRunningProcessorSecondsMetric(string) SettableGaugeMetric
	NewRetriesMetric(string) CounterMetric
	NewUnfinishedWorkSecondsMetric(string) SettableGaugeMetric
	NewWorkDurationMetric(string) HistogramMetric
}

func New() *Type
func NewDelayingQueue() DelayingInterface
func NewDelayingQueueWithConfig(DelayingQueueConfig) DelayingInterface
func NewDelayingQueueWithCustomClock(clock.WithTicker, string) DelayingInterface
func NewDelayingQueueWithCustomQueue(Interface, string) DelayingInterface
func NewItemExponentialFailureRateLimiter(time.Duration, time.Duration) RateLimiter
func NewItemFastSlowRateLimiter(time.Duration, time.Duration, int) RateLimiter
func NewMaxOfRateLimiter(...TypedRateLimiter[any]) RateLimiter
func NewNamed(string) *Type
func NewNamedDelayingQueue(string) DelayingInterface
func NewNamedRateLimitingQueue(RateLimiter, string) RateLimitingInterface
func NewRateLimitingQueue(RateLimiter) RateLimitingInterface
func NewRateLimitingQueueWithConfig(RateLimiter, RateLimitingQueueConfig) RateLimitingInterface
func NewRateLimitingQueueWithDelayingInterface(DelayingInterface, RateLimiter) RateLimitingInterface
func NewTyped[T comparable]() *Typed[T]
func NewTypedDelayingQueue[T comparable]() TypedDelayingInterface[T]
func NewTypedDelayingQueueWithConfig[T comparable](TypedDelayingQueueConfig[T]) TypedDelayingInterface[T]
func NewTypedItemExponentialFailureRateLimiter[T comparable](time.Duration, time.Duration) TypedRateLimiter[T]
func NewTypedItemFastSlowRateLimiter[T comparable](time.Duration, time.Duration, int) TypedRateLimiter[T]
func NewTypedMaxOfRateLimiter[T comparable](...TypedRateLimiter[T]) TypedRateLimiter[T]
func NewTypedRateLimitingQueue[T comparable](TypedRateLimiter[T]) TypedRateLimitingInterface[T]
func NewTypedRateLimitingQueueWithConfig[T comparable](TypedRateLimiter[T], TypedRateLimitingQueueConfig[T]) TypedRateLimitingInterface[T]
func NewTypedWithConfig[T comparable](TypedQueueConfig[T]) *Typed[T]
func NewTypedWithMaxWaitRateLimiter[T comparable](TypedRateLimiter[T], time.Duration) TypedRateLimiter[T]
func NewWithConfig(QueueConfig) *Type
func NewWithMaxWaitRateLimiter(RateLimiter, time.Duration) RateLimiter

type Options func(*options)

func ParallelizeUntil(context.Context, int, int, DoWorkPieceFunc, ...Options)

type Queue[T comparable] interface {
	Len() int
	Pop() T
	Push(T)
	Touch(T)
}
type QueueConfig = TypedQueueConfig[any]
type RateLimiter interface {
	Forget(any)
	NumRequeues(any) int
	When(any) time.Duration
}
type RateLimitingInterface interface {
	AddRateLimited(any)
	Forget(any)
	NumRequeues(any) int
	TypedDelayingInterface[any]
}
type RateLimitingQueueConfig = TypedRateLimitingQueueConfig[any]

func SetProvider(MetricsProvider)

type SettableGaugeMetric interface {
	Set(float64)
}
type SummaryMetric interface {
	Observe(float64)
}
type Type = Typed[any]
type Typed[t comparable] struct {
}

func (*Typed[T]) Add(T)
func (*Typed[T]) Done(T)
func (*Typed[T]) Get() (T, bool)
func (*Typed[T]) Len() int
func (*Typed[T]) ShutDown()
func (*Typed[T]) ShutDownWithDrain()
func (*Typed[T]) ShuttingDown() bool

type TypedBucketRateLimiter[T comparable] struct {
	*rate.Limiter
}

func (*TypedBucketRateLimiter[T]) Forget(T)
func (*TypedBucketRateLimiter[T]) NumRequeues(T) int
func (*TypedBucketRateLimiter[T]) When(T) time.Duration

type TypedDelayingInterface[T comparable] interface {
	AddAfter(T, time.Duration)
	TypedInterface[T]
}
type TypedDelayingQueueConfig[T comparable] struct {
	Logger          *klog.Logger
	Name            string
	MetricsProvider MetricsProvider
	Clock           clock.WithTicker
	Queue           TypedInterface[T]
}
type TypedInterface[T comparable] interface {
	Add(T)
	Done(T)
	Get() (T, bool)
	Len() int
	ShutDown()
	ShutDownWithDrain()
	ShuttingDown() bool
}
type TypedItemExponentialFailureRateLimiter[T comparable] struct {
}

func (*TypedItemExponentialFailureRateLimiter[T]) Forget(T)
func (*TypedItemExponentialFailureRateLimiter[T]) NumRequeues(T) int
func (*TypedItemExponentialFailureRateLimiter[T]) When(T) time.Duration

type TypedItemFastSlowRateLimiter[T comparable] struct {
}

func (*TypedItemFastSlowRateLimiter[T]) Forget(T)
func (*TypedItemFastSlowRateLimiter[T]) NumRequeues(T) int
func (*TypedItemFastSlowRateLimiter[T]) When(T) time.Duration

type TypedMaxOfRateLimiter[T comparable] struct {
}

func (*TypedMaxOfRateLimiter[T]) Forget(T)
func (*TypedMaxOfRateLimiter[T]) NumRequeues(T) int
func (*TypedMaxOfRateLimiter[T]) When(T) time.Duration
func TypedNewDelayingQueue[T comparable]() TypedDelayingInterface[T]

type TypedQueueConfig[T comparable] struct {
	Name            string
	MetricsProvider MetricsProvider
	Clock           clock.WithTicker
	Queue           Queue[T]
}
type TypedRateLimiter[T comparable] interface {
	Forget(T)
	NumRequeues(T) int
	When(T) time.Duration
}
type TypedRateLimitingInterface[T comparable] interface {
	AddRateLimited(T)
	Forget(T)
	NumRequeues(T) int
	TypedDelayingInterface[T]
}
type TypedRateLimitingQueueConfig[T comparable] struct {
	Name            string
	MetricsProvider MetricsProvider
	Clock           clock.WithTicker
	DelayingQueue   TypedDelayingInterface[T]
}
type TypedWithMaxWaitRateLimiter[T comparable] struct {
}

func (TypedWithMaxWaitRateLimiter[T]) Forget(T)
func (TypedWithMaxWaitRateLimiter[T]) NumRequeues(T) int
func (TypedWithMaxWaitRateLimiter[T]) When(T) time.Duration
func WithChunkSize(int) func(*options)

type WithMaxWaitRateLimiter = TypedWithMaxWaitRateLimiter[any]
type options struct {
}
