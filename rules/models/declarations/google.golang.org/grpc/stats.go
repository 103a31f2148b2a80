// Package google.golang.org/grpc/stats of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package stats

import (
	"context"
	"google.golang.org/grpc/metadata"
	"net"
	"time"
)

type Begin struct {
	Client                    bool
	BeginTime                 time.Time
	FailFast                  bool
	IsClientStream            bool
	IsServerStream            bool
	IsTransparentRetryAttempt bool
}

func (*Begin) IsClient() bool

type ConnBegin struct {
	Client bool
}

func (*ConnBegin) IsClient() bool

type ConnEnd struct {
	Client bool
}

func (*ConnEnd) IsClient() bool

type ConnStats interface {
	IsClient() bool
	isConnStats()
}
type ConnTagInfo struct {
	RemoteAddr net.Addr
	LocalAddr  net.Addr
}
type DelayedPickComplete struct {
}

func (*DelayedPickComplete) IsClient() bool

type End struct {
	Client    bool
	BeginTime time.Time
	EndTime   time.Time
	Trailer   metadata.MD
	Error     error
}

func (*End) IsClient() bool

type Handler interface {
	HandleConn(context.Context, ConnStats)
	HandleRPC(context.Context, RPCStats)
	TagConn(context.Context, *ConnTagInfo) context.Context
	TagRPC(context.Context, *RPCTagInfo) context.Context
}
type InHeader struct {
	Client      bool
	WireLength  int
	Compression string
	Header      metadata.MD
	FullMethod  string
	RemoteAddr  net.Addr
	LocalAddr   net.Addr
}

func (*InHeader) IsClient() bool

type InPayload struct {
	Client           bool
	Payload          any
	Length           int
	CompressedLength int
	WireLength       int
	RecvTime         time.Time
}

func (*InPayload) IsClient() bool

type InTrailer struct {
	Client     bool
	WireLength int
	Trailer    metadata.MD
}

func (*InTrailer) IsClient() bool

type MetricSet struct {
}

func (*MetricSet) Add(...string) *MetricSet
func (*MetricSet) Join(*MetricSet) *MetricSet
func (*MetricSet) Metrics() map[string]bool
func (*MetricSet) Remove(...string) *MetricSet
func NewMetricSet(...string) *MetricSet

type OutHeader struct {
	Client      bool
	Compression string
	Header      metadata.MD
	Authority   string
	FullMethod  string
	RemoteAddr  net.Addr
	LocalAddr   net.Addr
}

func (*OutHeader) IsClient() bool

type OutPayload struct {
	Client           bool
	Payload          any
	Length           int
	CompressedLength int
	WireLength       int
	SentTime         time.Time
}

func (*OutPayload) IsClient() bool

type OutTrailer struct {
	Client     bool
	WireLength int
	Trailer    metadata.MD
}

func (*OutTrailer) IsClient() bool

type PickerUpdated = DelayedPickComplete
type RPCStats interface {
	IsClient() bool
	isRPCStats()
}
type RPCTagInfo struct {
	FullMethodName      string
	FailFast            bool
	NameResolutionDelay bool
}

func SetTags(context.Context, []byte) context.Context
func SetTrace(context.Context, []byte) context.Context
func Tags(context.Context) []byte
func Trace(context.Context) []byte
