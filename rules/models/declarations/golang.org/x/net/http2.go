// Package golang.org/x/net/http2 of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package http2

import (
	"context"
	"crypto/tls"
	"golang.org/x/net/http2/hpack"
	"io"
	"net"
	"net/http"
	"time"
)

type ClientConn struct {
}

func (*ClientConn) CanTakeNewRequest() bool
func (*ClientConn) Close() error
func (*ClientConn) Ping(context.Context) error
func (*ClientConn) ReserveNewRequest() bool
func (*ClientConn) RoundTrip(*http.Request) (*http.Response, error)
func (*ClientConn) SetDoNotReuse()
func (*ClientConn) Shutdown(context.Context) error
func (*ClientConn) State() ClientConnState

type ClientConnPool interface {
	GetClientConn(*http.Request, string) (*ClientConn, error)
	MarkDead(*ClientConn)
}
type ClientConnState struct {
	Closed               bool
	Closing              bool
	StreamsActive        int
	StreamsReserved      int
	StreamsPending       int
	MaxConcurrentStreams uint32
	LastIdle             time.Time
}

func ConfigureServer(*http.Server, *Server) error
func ConfigureTransport(*http.Transport) error
func ConfigureTransports(*http.Transport) (*Transport, error)

type ConnectionError uint32

func (ConnectionError) Error() string

type ContinuationFrame struct {
	FrameHeader
}

func (*ContinuationFrame) HeaderBlockFragment() []byte
func (*ContinuationFrame) HeadersEnded() bool

type DataFrame struct {
	FrameHeader
}

func (*DataFrame) Data() []byte
func (*DataFrame) StreamEnded() bool

var DebugGoroutines bool

type ErrCode uint32

func (ErrCode) String() string

var ErrFrameTooLarge error
var ErrNoCachedConn error
var ErrPushLimitReached error
var ErrRecursivePush error

type Flags uint8

func (Flags) Has(Flags) bool

type Frame interface {
	Header() FrameHeader
	invalidate()
}
type FrameHeader struct {
	Type     FrameType
	Flags    Flags
	Length   uint32
	StreamID uint32
}

func (FrameHeader) Header() FrameHeader
func (FrameHeader) String() string

type FrameType uint8

func (FrameType) String() string

type FrameWriteRequest struct {
}

func (FrameWriteRequest) Consume(int32) (FrameWriteRequest, FrameWriteRequest, int)
func (FrameWriteRequest) DataSize() int
func (FrameWriteRequest) StreamID() uint32
func (FrameWriteRequest) String() string

type Framer struct {
	AllowIllegalWrites bool
	AllowIllegalReads  bool
	ReadMetaHeaders    *hpack.Decoder
	MaxHeaderListSize  uint32
}

func (*Framer) ErrorDetail() error
func (*Framer) ReadFrame() (Frame, error)
func (*Framer) ReadFrameForHeader(FrameHeader) (Frame, error)
func (*Framer) ReadFrameHeader() (FrameHeader, error)
func (*Framer) SetMaxReadFrameSize(uint32)
func (*Framer) SetReuseFrames()
func (*Framer) WriteContinuation(uint32, bool, []byte) error
func (*Framer) WriteData(uint32, bool, []byte) error
func (*Framer) WriteDataPadded(uint32, bool, []byte, []byte) error
func (*Framer) WriteGoAway(uint32, ErrCode, []byte) error
func (*Framer) WriteHeaders(HeadersFrameParam) error
func (*Framer) WritePing(bool, [8]byte) error
func (*Framer) WritePriority(uint32, PriorityParam) error
func (*Framer) WritePriorityUpdate(uint32, string) error
func (*Framer) WritePushPromise(PushPromiseParam) error
func (*Framer) WriteRSTStream(uint32, ErrCode) error
func (*Framer) WriteRawFrame(FrameType, Flags, uint32, []byte) error
func (*Framer) WriteSettings(...Setting) error
func (*Framer) WriteSettingsAck() error
func (*Framer) WriteWindowUpdate(uint32, uint32) error

type GoAwayError struct {
	LastStreamID uint32
	ErrCode      ErrCode
	DebugData    string
}

func (GoAwayError) Error() string

type GoAwayFrame struct {
	FrameHeader
	LastStreamID uint32
	ErrCode      ErrCode
}

func (*GoAwayFrame) DebugData() []byte

type HeadersFrame struct {
	FrameHeader
	Priority PriorityParam
}

func (*HeadersFrame) HasPriority() bool
func (*HeadersFrame) HeaderBlockFragment() []byte
func (*HeadersFrame) HeadersEnded() bool
func (*HeadersFrame) StreamEnded() bool

type HeadersFrameParam struct {
	StreamID      uint32
	BlockFragment []byte
	EndStream     bool
	EndHeaders    bool
	PadLength     uint8
	Priority      PriorityParam
}
type MetaHeadersFrame struct {
	*HeadersFrame
	Fields    []hpack.HeaderField
	Truncated bool
}

func (*MetaHeadersFrame) PseudoFields() []hpack.HeaderField
func (*MetaHeadersFrame) PseudoValue(string) string
func (*MetaHeadersFrame) RegularFields() []hpack.HeaderField
func NewFramer(io.Writer, io.Reader) *Framer
func NewPriorityWriteScheduler(*PriorityWriteSchedulerConfig) WriteScheduler
func NewRandomWriteScheduler() WriteScheduler

type OpenStreamOptions struct {
	PusherID uint32
}
type PingFrame struct {
	FrameHeader
	Data [8]byte
}

func (*PingFrame) IsAck() bool

type PriorityFrame struct {
	FrameHeader
	PriorityParam
}
type PriorityParam struct {
	StreamDep uint32
	Exclusive bool
	Weight    uint8
}

func (PriorityParam) IsZero() bool

type PriorityUpdateFrame struct {
	FrameHeader
	Priority            string
	PrioritizedStreamID uint32
}
type PriorityWriteSchedulerConfig struct {
	MaxClosedNodesInTree     int
	MaxIdleNodesInTree       int
	ThrottleOutOfOrderWrites bool
}
type PushPromiseFrame struct {
	FrameHeader
	PromiseID uint32
}

func (*PushPromiseFrame) HeaderBlockFragment() []byte
func (*PushPromiseFrame) HeadersEnded() bool

type PushPromiseParam struct {
	StreamID      uint32
	PromiseID     uint32
	BlockFragment []byte
	EndHeaders    bool
	PadLength     uint8
}
type RSTStreamFrame struct {
	FrameHeader
	ErrCode ErrCode
}

func ReadFrameHeader(io.Reader) (FrameHeader, error)

type RoundTripOpt struct {
	OnlyCachedConn bool
}
type ServeConnOpts struct {
	Context          context.Context
	BaseConfig       *http.Server
	Handler          http.Handler
	UpgradeRequest   *http.Request
	Settings         []byte
	SawClientPreface bool
}
type Server struct {
	MaxHandlers                  int
	MaxConcurrentStreams         uint32
	MaxDecoderHeaderTableSize    uint32
	MaxEncoderHeaderTableSize    uint32
	MaxReadFrameSize             uint32
	PermitProhibitedCipherSuites bool
	IdleTimeout                  time.Duration
	ReadIdleTimeout              time.Duration
	PingTimeout                  time.Duration
	WriteByteTimeout             time.Duration
	MaxUploadBufferPerConnection int32
	MaxUploadBufferPerStream     int32
	NewWriteScheduler            func() WriteScheduler
	CountError                   func(errType string)
}

func (*Server) ServeConn(net.Conn, *ServeConnOpts)

type Setting struct {
	ID  SettingID
	Val uint32
}

func (Setting) String() string
func (Setting) Valid() error

type SettingID uint16

func (SettingID) String() string

type SettingsFrame struct {
	FrameHeader
}

func (*SettingsFrame) ForeachSetting(func(Setting) error) error
func (*SettingsFrame) HasDuplicates() bool
func (*SettingsFrame) IsAck() bool
func (*SettingsFrame) NumSettings() int
func (*SettingsFrame) Setting(int) Setting
func (*SettingsFrame) Value(SettingID) (uint32, bool)

type StreamError struct {
	StreamID uint32
	Code     ErrCode
	Cause    error
}

func (StreamError) Error() string

type Transport struct {
	DialTLSContext             func(ctx context.Context, network string, addr string, cfg *tls.Config) (net.Conn, error)
	DialTLS                    func(network string, addr string, cfg *tls.Config) (net.Conn, error)
	TLSClientConfig            *tls.Config
	ConnPool                   ClientConnPool
	DisableCompression         bool
	AllowHTTP                  bool
	MaxHeaderListSize          uint32
	MaxReadFrameSize           uint32
	MaxDecoderHeaderTableSize  uint32
	MaxEncoderHeaderTableSize  uint32
	StrictMaxConcurrentStreams bool
	IdleConnTimeout            time.Duration
	ReadIdleTimeout            time.Duration
	PingTimeout                time.Duration
	WriteByteTimeout           time.Duration
	CountError                 func(errType string)
	transportInternal
}

func (*Transport) CloseIdleConnections()
func (*Transport) NewClientConn(net.Conn) (*ClientConn, error)
func (*Transport) RoundTrip(*http.Request) (*http.Response, error)
func (*Transport) RoundTripOpt(*http.Request, RoundTripOpt) (*http.Response, error)

type UnknownFrame struct {
	FrameHeader
}

func (*UnknownFrame) Payload() []byte

var VerboseLogs bool

type WindowUpdateFrame struct {
	FrameHeader
	Increment uint32
}
type WriteScheduler interface {
	AdjustStream(uint32, PriorityParam)
	CloseStream(uint32)
	OpenStream(uint32, OpenStreamOptions)
	Pop() (FrameWriteRequest, bool)
	Push(FrameWriteRequest)
}
type transportInternal struct {
	*transportTestHooks
}
type transportTestHooks struct {
}
