// Package github.com/quic-go/quic-go of github.com/quic-go/quic-go v0.65.0, MIT, Copyright (c) 2016 the quic-go authors & Google, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package quic

import (
	"context"
	"crypto/tls"
	"github.com/quic-go/quic-go/internal/handshake"
	"github.com/quic-go/quic-go/internal/protocol"
	"github.com/quic-go/quic-go/internal/qerr"
	"github.com/quic-go/quic-go/qlogwriter"
	"net"
	"syscall"
	"time"
)

type ApplicationError = qerr.ApplicationError
type ApplicationErrorCode = qerr.ApplicationErrorCode
type ClientInfo struct {
	RemoteAddr   net.Addr
	AddrVerified bool
}
type ClientToken struct {
}
type Config struct {
	GetConfigForClient               func(info *ClientInfo) (*Config, error)
	Versions                         []Version
	HandshakeIdleTimeout             time.Duration
	MaxIdleTimeout                   time.Duration
	TokenStore                       TokenStore
	InitialStreamReceiveWindow       uint64
	MaxStreamReceiveWindow           uint64
	InitialConnectionReceiveWindow   uint64
	MaxConnectionReceiveWindow       uint64
	AllowConnectionWindowIncrease    func(conn *Conn, delta uint64) bool
	MaxIncomingStreams               int64
	MaxIncomingUniStreams            int64
	RequireStreamCreditRelease       bool
	KeepAlivePeriod                  time.Duration
	InitialPacketSize                uint16
	DisablePathMTUDiscovery          bool
	Allow0RTT                        bool
	EnableDatagrams                  bool
	EnableStreamResetPartialDelivery bool
	Tracer                           func(ctx context.Context, isClient bool, connID ConnectionID) qlogwriter.Trace
}

func (*Config) Clone() *Config

type Conn struct {
}

func (*Conn) AcceptStream(context.Context) (*Stream, error)
func (*Conn) AcceptUniStream(context.Context) (*ReceiveStream, error)
func (*Conn) AddPath(*Transport) (*Path, error)
func (*Conn) CloseWithError(ApplicationErrorCode, string) error
func (*Conn) ConnectionState() ConnectionState
func (*Conn) ConnectionStats() ConnectionStats
func (*Conn) Context() context.Context
func (*Conn) HandshakeComplete() <-chan struct{}
func (*Conn) LocalAddr() net.Addr
func (*Conn) NextConnection(context.Context) (*Conn, error)
func (*Conn) OpenStream() (*Stream, error)
func (*Conn) OpenStreamSync(context.Context) (*Stream, error)
func (*Conn) OpenUniStream() (*SendStream, error)
func (*Conn) OpenUniStreamSync(context.Context) (*SendStream, error)
func (*Conn) QlogTrace() qlogwriter.Trace
func (*Conn) ReceiveDatagram(context.Context) ([]byte, error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) SendDatagram([]byte) error

type ConnectionID = protocol.ConnectionID

func ConnectionIDFromBytes([]byte) ConnectionID

type ConnectionIDGenerator interface {
	ConnectionIDLen() int
	GenerateConnectionID() (ConnectionID, error)
}
type ConnectionState struct {
	TLS               tls.ConnectionState
	SupportsDatagrams struct {
		Remote bool
		Local  bool
	}
	SupportsStreamResetPartialDelivery struct {
		Remote bool
		Local  bool
	}
	RequireStreamCreditRelease bool
	Used0RTT                   bool
	Version                    Version
	GSO                        bool
}
type ConnectionStats struct {
	MinRTT           time.Duration
	LatestRTT        time.Duration
	SmoothedRTT      time.Duration
	MeanDeviation    time.Duration
	CongestionWindow uint64
	BytesSent        uint64
	PacketsSent      uint64
	BytesReceived    uint64
	PacketsReceived  uint64
	BytesLost        uint64
	PacketsLost      uint64
}
type DatagramTooLargeError struct {
	MaxDatagramPayloadSize int64
}

func (*DatagramTooLargeError) Error() string
func (*DatagramTooLargeError) Is(error) bool
func Dial(context.Context, net.PacketConn, net.Addr, *tls.Config, *Config) (*Conn, error)
func DialAddr(context.Context, string, *tls.Config, *Config) (*Conn, error)
func DialAddrEarly(context.Context, string, *tls.Config, *Config) (*Conn, error)
func DialEarly(context.Context, net.PacketConn, net.Addr, *tls.Config, *Config) (*Conn, error)

type EarlyListener struct {
}

func (*EarlyListener) Accept(context.Context) (*Conn, error)
func (*EarlyListener) Addr() net.Addr
func (*EarlyListener) Close() error

var Err0RTTRejected error
var ErrPathClosed error
var ErrPathNotValidated error
var ErrServerClosed errServerClosed
var ErrStreamClosed error
var ErrTransportClosed *errTransportClosed
var ErrWouldBlock error
var ErrWriteLimitReached error

type HandshakeTimeoutError = qerr.HandshakeTimeoutError
type IdleTimeoutError = qerr.IdleTimeoutError

func Listen(net.PacketConn, *tls.Config, *Config) (*Listener, error)
func ListenAddr(string, *tls.Config, *Config) (*Listener, error)
func ListenAddrEarly(string, *tls.Config, *Config) (*EarlyListener, error)
func ListenEarly(net.PacketConn, *tls.Config, *Config) (*EarlyListener, error)

type Listener struct {
}

func (*Listener) Accept(context.Context) (*Conn, error)
func (*Listener) Addr() net.Addr
func (*Listener) Close() error
func NewLRUTokenStore(int, int) TokenStore

type OOBCapablePacketConn interface {
	ReadMsgUDP([]byte, []byte) (int, int, int, *net.UDPAddr, error)
	SetReadBuffer(int) error
	SyscallConn() (syscall.RawConn, error)
	WriteMsgUDP([]byte, []byte, *net.UDPAddr) (int, int, error)
	net.PacketConn
}
type Path struct {
}

func (*Path) Close() error
func (*Path) Probe(context.Context) error
func (*Path) Switch() error

type ReceiveStream struct {
}

func (*ReceiveStream) CancelRead(StreamErrorCode)
func (*ReceiveStream) Peek([]byte) (int, error)
func (*ReceiveStream) Read([]byte) (int, error)
func (*ReceiveStream) ReleaseStreamCredit()
func (*ReceiveStream) SetReadDeadline(time.Time) error
func (*ReceiveStream) SetReceiveFinalSizeCallback(func(int64))
func (*ReceiveStream) StreamID() StreamID

type SendStream struct {
}

func (*SendStream) CancelWrite(StreamErrorCode)
func (*SendStream) Close() error
func (*SendStream) Context() context.Context
func (*SendStream) SetPriority(int8, bool)
func (*SendStream) SetReliableBoundary()
func (*SendStream) SetWriteDeadline(time.Time) error
func (*SendStream) StreamID() StreamID
func (*SendStream) TryWriteAll([]byte) error
func (*SendStream) Write([]byte) (int, error)
func (*SendStream) WriteWithLimit([]byte, func(maxBytes int) int) (int, error)

type StatelessResetError = qerr.StatelessResetError
type StatelessResetKey [32]byte
type Stream struct {
}

func (*Stream) CancelRead(StreamErrorCode)
func (*Stream) CancelWrite(StreamErrorCode)
func (*Stream) Close() error
func (*Stream) Context() context.Context
func (*Stream) Peek([]byte) (int, error)
func (*Stream) Read([]byte) (int, error)
func (*Stream) ReleaseStreamCredit()
func (*Stream) SetDeadline(time.Time) error
func (*Stream) SetPriority(int8, bool)
func (*Stream) SetReadDeadline(time.Time) error
func (*Stream) SetReceiveFinalSizeCallback(func(int64))
func (*Stream) SetReliableBoundary()
func (*Stream) SetWriteDeadline(time.Time) error
func (*Stream) StreamID() StreamID
func (*Stream) TryWriteAll([]byte) error
func (*Stream) Write([]byte) (int, error)
func (*Stream) WriteWithLimit([]byte, func(maxBytes int) int) (int, error)

type StreamError struct {
	StreamID  StreamID
	ErrorCode StreamErrorCode
	Remote    bool
}

func (*StreamError) Error() string
func (*StreamError) Is(error) bool

type StreamErrorCode = qerr.StreamErrorCode
type StreamID = protocol.StreamID
type StreamLimitReachedError struct {
}

func (StreamLimitReachedError) Error() string
func SupportedVersions() []Version

type TokenGeneratorKey = handshake.TokenProtectorKey
type TokenStore interface {
	Pop(string) *ClientToken
	Put(string, *ClientToken)
}
type Transport struct {
	Conn                             net.PacketConn
	ConnectionIDLength               int
	ConnectionIDGenerator            ConnectionIDGenerator
	StatelessResetKey                *StatelessResetKey
	TokenGeneratorKey                *TokenGeneratorKey
	MaxTokenAge                      time.Duration
	DisableVersionNegotiationPackets bool
	VerifySourceAddress              func(net.Addr) bool
	ConnContext                      func(context.Context, *ClientInfo) (context.Context, error)
	Tracer                           qlogwriter.Recorder
}

func (*Transport) Close() error
func (*Transport) Dial(context.Context, net.Addr, *tls.Config, *Config) (*Conn, error)
func (*Transport) DialEarly(context.Context, net.Addr, *tls.Config, *Config) (*Conn, error)
func (*Transport) Listen(*tls.Config, *Config) (*Listener, error)
func (*Transport) ListenEarly(*tls.Config, *Config) (*EarlyListener, error)
func (*Transport) ReadNonQUICPacket(context.Context, []byte) (int, net.Addr, error)
func (*Transport) WriteTo([]byte, net.Addr) (int, error)

type TransportError = qerr.TransportError
type TransportErrorCode = qerr.TransportErrorCode
type Version = protocol.Version
type VersionNegotiationError = qerr.VersionNegotiationError
type errServerClosed struct {
}

func (errServerClosed) Error() string
func (errServerClosed) Unwrap() error

type errTransportClosed struct {
}

func (*errTransportClosed) Error() string
func (*errTransportClosed) Is(error) bool
func (*errTransportClosed) Unwrap() []error
