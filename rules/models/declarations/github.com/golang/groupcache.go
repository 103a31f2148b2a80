// Package github.com/golang/groupcache of github.com/golang/groupcache v0.0.0-20241129210726-2c02b8208cf8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package groupcache

import (
	"context"
	"github.com/golang/groupcache/consistenthash"
	"github.com/golang/groupcache/groupcachepb"
	"github.com/golang/protobuf/proto"
	"io"
	"net/http"
)

func AllocatingByteSliceSink(*[]byte) Sink

type AtomicInt int64

func (*AtomicInt) Add(int64)
func (*AtomicInt) Get() int64
func (*AtomicInt) String() string

type ByteView struct {
}

func (ByteView) At(int) byte
func (ByteView) ByteSlice() []byte
func (ByteView) Copy([]byte) int
func (ByteView) Equal(ByteView) bool
func (ByteView) EqualBytes([]byte) bool
func (ByteView) EqualString(string) bool
func (ByteView) Len() int
func (ByteView) ReadAt([]byte, int64) (int, error)
func (ByteView) Reader() io.ReadSeeker
func (ByteView) Slice(int, int) ByteView
func (ByteView) SliceFrom(int) ByteView
func (ByteView) String() string
func (ByteView) WriteTo(io.Writer) (int64, error)
func ByteViewSink(*ByteView) Sink

type CacheStats struct {
	Bytes     int64
	Items     int64
	Gets      int64
	Hits      int64
	Evictions int64
}
type CacheType int
type Context = context.Context

func GetGroup(string) *Group

type Getter interface {
	Get(context.Context, string, Sink) error
}
type GetterFunc func(ctx context.Context, key string, dest Sink) error

func (GetterFunc) Get(context.Context, string, Sink) error

type Group struct {
	Stats Stats
}

func (*Group) CacheStats(CacheType) CacheStats
func (*Group) Get(context.Context, string, Sink) error
func (*Group) Name() string

type HTTPPool struct {
	Context   func(*http.Request) context.Context
	Transport func(context.Context) http.RoundTripper
}

func (*HTTPPool) PickPeer(string) (ProtoGetter, bool)
func (*HTTPPool) ServeHTTP(http.ResponseWriter, *http.Request)
func (*HTTPPool) Set(...string)

type HTTPPoolOptions struct {
	BasePath string
	Replicas int
	HashFn   consistenthash.Hash
}

func NewGroup(string, int64, Getter) *Group
func NewHTTPPool(string) *HTTPPool
func NewHTTPPoolOpts(string, *HTTPPoolOptions) *HTTPPool

type NoPeers struct {
}

func (NoPeers) PickPeer(string) (ProtoGetter, bool)

type PeerPicker interface {
	PickPeer(string) (ProtoGetter, bool)
}
type ProtoGetter interface {
	Get(context.Context, *groupcachepb.GetRequest, *groupcachepb.GetResponse) error
}

func ProtoSink(proto.Message) Sink
func RegisterNewGroupHook(func(*Group))
func RegisterPeerPicker(func() PeerPicker)
func RegisterPerGroupPeerPicker(func(groupName string) PeerPicker)
func RegisterServerStart(func())

type Sink interface {
	SetBytes([]byte) error
	SetProto(proto.Message) error
	SetString(string) error
	view() (ByteView, error)
}
type Stats struct {
	Gets           AtomicInt
	CacheHits      AtomicInt
	PeerLoads      AtomicInt
	PeerErrors     AtomicInt
	Loads          AtomicInt
	LoadsDeduped   AtomicInt
	LocalLoads     AtomicInt
	LocalLoadErrs  AtomicInt
	ServerRequests AtomicInt
}

func StringSink(*string) Sink
func TruncatingByteSliceSink(*[]byte) Sink
