// Package k8s.io/client-go/tools/record of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package record

import (
	"context"
	"k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"
	internal "k8s.io/client-go/tools/internal/events"
	klog "k8s.io/klog/v2"
	"k8s.io/utils/clock"
	"sync"
	"time"
)

type BroadcasterOption func(*config)
type CorrelatorOptions struct {
	LRUCacheSize         int
	BurstSize            int
	QPS                  float32
	KeyFunc              EventAggregatorKeyFunc
	MessageFunc          EventAggregatorMessageFunc
	MaxEvents            int
	MaxIntervalInSeconds int
	Clock                clock.PassiveClock
	SpamKeyFunc          EventSpamKeyFunc
}
type EventAggregator struct {
	sync.RWMutex
}

func (*EventAggregator) EventAggregate(*v1.Event) (*v1.Event, string)
func EventAggregatorByReasonFunc(*v1.Event) (string, string)
func EventAggregatorByReasonMessageFunc(*v1.Event) string

type EventAggregatorKeyFunc func(event *v1.Event) (aggregateKey string, localKey string)
type EventAggregatorMessageFunc func(event *v1.Event) string
type EventBroadcaster interface {
	NewRecorder(*runtime.Scheme, v1.EventSource) EventRecorderLogger
	Shutdown()
	StartEventWatcher(func(*v1.Event)) watch.Interface
	StartLogging(func(format string, args ...any)) watch.Interface
	StartRecordingToSink(EventSink) watch.Interface
	StartStructuredLogging(klog.Level) watch.Interface
}
type EventCorrelateResult struct {
	Event *v1.Event
	Patch []byte
	Skip  bool
}
type EventCorrelator struct {
}

func (*EventCorrelator) EventCorrelate(*v1.Event) (*EventCorrelateResult, error)
func (*EventCorrelator) UpdateState(*v1.Event)

type EventFilterFunc func(event *v1.Event) bool
type EventRecorder interface {
	AnnotatedEventf(runtime.Object, map[string]string, string, string, string, ...any)
	Event(runtime.Object, string, string, string)
	Eventf(runtime.Object, string, string, string, ...any)
}
type EventRecorderAdapter struct {
}

func (*EventRecorderAdapter) AnnotatedEventf(runtime.Object, runtime.Object, map[string]string, string, string, string, string, ...any)
func (*EventRecorderAdapter) Eventf(runtime.Object, runtime.Object, string, string, string, string, ...any)
func (*EventRecorderAdapter) WithLogger(klog.Logger) internal.EventRecorderLogger

type EventRecorderLogger interface {
	EventRecorder
	WithLogger(klog.Logger) EventRecorderLogger
}
type EventSink interface {
	Create(*v1.Event) (*v1.Event, error)
	Patch(*v1.Event, []byte) (*v1.Event, error)
	Update(*v1.Event) (*v1.Event, error)
}
type EventSourceObjectSpamFilter struct {
}

func (*EventSourceObjectSpamFilter) Filter(*v1.Event) bool

type EventSpamKeyFunc func(event *v1.Event) string
type FakeRecorder struct {
	Events        chan string
	IncludeObject bool
}

func (*FakeRecorder) AnnotatedEventf(runtime.Object, map[string]string, string, string, string, ...any)
func (*FakeRecorder) Event(runtime.Object, string, string, string)
func (*FakeRecorder) Eventf(runtime.Object, string, string, string, ...any)
func (*FakeRecorder) WithLogger(klog.Logger) EventRecorderLogger
func NewBroadcaster(...BroadcasterOption) EventBroadcaster
func NewBroadcasterForTests(time.Duration) EventBroadcaster
func NewBroadcasterWithCorrelatorOptions(CorrelatorOptions) EventBroadcaster
func NewEventAggregator(int, EventAggregatorKeyFunc, EventAggregatorMessageFunc, int, int, clock.PassiveClock) *EventAggregator
func NewEventCorrelator(clock.PassiveClock) *EventCorrelator
func NewEventCorrelatorWithOptions(CorrelatorOptions) *EventCorrelator
func NewEventRecorderAdapter(EventRecorderLogger) *EventRecorderAdapter
func NewEventSourceObjectSpamFilter(int, int, float32, clock.PassiveClock, EventSpamKeyFunc) *EventSourceObjectSpamFilter
func NewFakeRecorder(int) *FakeRecorder
func WithContext(context.Context) BroadcasterOption
func WithCorrelatorOptions(CorrelatorOptions) BroadcasterOption
func WithSleepDuration(time.Duration) BroadcasterOption

type config struct {
	CorrelatorOptions
	context.Context
}
