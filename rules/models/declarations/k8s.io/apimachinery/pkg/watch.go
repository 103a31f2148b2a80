// Package k8s.io/apimachinery/pkg/watch of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package watch

import (
	"k8s.io/apimachinery/pkg/runtime"
	klog "k8s.io/klog/v2"
	"sync"
)

type Broadcaster struct {
}

func (*Broadcaster) Action(EventType, runtime.Object) error
func (*Broadcaster) ActionOrDrop(EventType, runtime.Object) (bool, error)
func (*Broadcaster) Shutdown()
func (*Broadcaster) Watch() (Interface, error)
func (*Broadcaster) WatchWithPrefix([]Event) (Interface, error)

type Decoder interface {
	Close()
	Decode() (EventType, runtime.Object, error)
}

var DefaultChanSize int32

type Event struct {
	Type   EventType
	Object runtime.Object
}

func (*Event) DeepCopy() *Event
func (*Event) DeepCopyInto(*Event)

type EventType string
type FakeOptions struct {
	Logger      *klog.Logger
	ChannelSize int
}
type FakeWatcher struct {
	sync.Mutex
}

func (*FakeWatcher) Action(EventType, runtime.Object)
func (*FakeWatcher) Add(runtime.Object)
func (*FakeWatcher) Delete(runtime.Object)
func (*FakeWatcher) Error(runtime.Object)
func (*FakeWatcher) IsStopped() bool
func (*FakeWatcher) Modify(runtime.Object)
func (*FakeWatcher) Reset()
func (*FakeWatcher) ResultChan() <-chan Event
func (*FakeWatcher) Stop()
func Filter(Interface, FilterFunc) Interface

type FilterFunc func(in Event) (out Event, keep bool)
type FullChannelBehavior int
type Interface interface {
	ResultChan() <-chan Event
	Stop()
}
type MockWatcher struct {
	StopFunc       func()
	ResultChanFunc func() <-chan Event
}

func (MockWatcher) ResultChan() <-chan Event
func (MockWatcher) Stop()
func NewBroadcaster(int, FullChannelBehavior) *Broadcaster
func NewEmptyWatch() Interface
func NewFake() *FakeWatcher
func NewFakeWithChanSize(int, bool) *FakeWatcher
func NewFakeWithOptions(FakeOptions) *FakeWatcher
func NewLongQueueBroadcaster(int, FullChannelBehavior) *Broadcaster
func NewProxyWatcher(chan Event) *ProxyWatcher
func NewRaceFreeFake() *RaceFreeFakeWatcher
func NewRaceFreeFakeWithLogger(klog.Logger) *RaceFreeFakeWatcher
func NewRecorder(Interface) *Recorder
func NewStreamWatcher(Decoder, Reporter) *StreamWatcher
func NewStreamWatcherWithLogger(klog.Logger, Decoder, Reporter) *StreamWatcher

type ProxyWatcher struct {
}

func (*ProxyWatcher) ResultChan() <-chan Event
func (*ProxyWatcher) Stop()
func (*ProxyWatcher) StopChan() <-chan struct{}
func (*ProxyWatcher) Stopping() bool

type RaceFreeFakeWatcher struct {
	Stopped bool
	sync.Mutex
}

func (*RaceFreeFakeWatcher) Action(EventType, runtime.Object)
func (*RaceFreeFakeWatcher) Add(runtime.Object)
func (*RaceFreeFakeWatcher) Delete(runtime.Object)
func (*RaceFreeFakeWatcher) Error(runtime.Object)
func (*RaceFreeFakeWatcher) IsStopped() bool
func (*RaceFreeFakeWatcher) Modify(runtime.Object)
func (*RaceFreeFakeWatcher) Reset()
func (*RaceFreeFakeWatcher) ResultChan() <-chan Event
func (*RaceFreeFakeWatcher) Stop()

type Recorder struct {
	Interface
}

func (*Recorder) Events() []Event

type Reporter interface {
	AsObject(error) runtime.Object
}
type StreamWatcher struct {
	sync.Mutex
}

func (*StreamWatcher) ResultChan() <-chan Event
func (*StreamWatcher) Stop()
