// Package google.golang.org/grpc of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package grpc

import (
	"context"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/channelz"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/internal/serviceconfig"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/resolver"
	serviceconfig2 "google.golang.org/grpc/serviceconfig"
	"google.golang.org/grpc/stats"
	"google.golang.org/grpc/tap"
	"io"
	"net"
	"net/http"
	"time"
)

type AuthorityOverrideCallOption struct {
	Authority string
}
type BackoffConfig struct {
	MaxDelay time.Duration
}
type BidiStreamingClient[Req any, Res any] interface {
	ClientStream
	Recv() (*Res, error)
	Send(*Req) error
}
type BidiStreamingServer[Req any, Res any] interface {
	Recv() (*Req, error)
	Send(*Res) error
	ServerStream
}

func CallAuthority(string) CallOption
func CallContentSubtype(string) CallOption
func CallCustomCodec(Codec) CallOption

type CallOption interface {
	after(*callInfo, *csAttempt)
	before(*callInfo) error
}

func ChainStreamInterceptor(...StreamServerInterceptor) ServerOption
func ChainUnaryInterceptor(...UnaryServerInterceptor) ServerOption

type ClientConn struct {
}

func (*ClientConn) CanonicalTarget() string
func (*ClientConn) Close() error
func (*ClientConn) Connect()
func (*ClientConn) GetMethodConfig(string) MethodConfig
func (*ClientConn) GetState() connectivity.State
func (*ClientConn) Invoke(context.Context, string, any, any, ...CallOption) error
func (*ClientConn) NewStream(context.Context, *StreamDesc, string, ...CallOption) (ClientStream, error)
func (*ClientConn) ResetConnectBackoff()
func (*ClientConn) Target() string
func (*ClientConn) WaitForStateChange(context.Context, connectivity.State) bool

type ClientConnInterface interface {
	Invoke(context.Context, string, any, any, ...CallOption) error
	NewStream(context.Context, *StreamDesc, string, ...CallOption) (ClientStream, error)
}
type ClientStream interface {
	CloseSend() error
	Context() context.Context
	Header() (metadata.MD, error)
	RecvMsg(any) error
	SendMsg(any) error
	Trailer() metadata.MD
}
type ClientStreamingClient[Req any, Res any] interface {
	ClientStream
	CloseAndRecv() (*Res, error)
	Send(*Req) error
}
type ClientStreamingServer[Req any, Res any] interface {
	Recv() (*Req, error)
	SendAndClose(*Res) error
	ServerStream
}

func ClientSupportedCompressors(context.Context) ([]string, error)
func Code(error) codes.Code

type Codec interface {
	Marshal(any) ([]byte, error)
	String() string
	Unmarshal([]byte, any) error
}
type Compressor interface {
	Do(io.Writer, []byte) error
	Type() string
}
type CompressorCallOption struct {
	CompressorType string
}
type ConnectParams struct {
	Backoff           backoff.Config
	MinConnectTimeout time.Duration
}

func ConnectionTimeout(time.Duration) ServerOption

type ContentSubtypeCallOption struct {
	ContentSubtype string
}

func Creds(credentials.TransportCredentials) ServerOption
func CustomCodec(Codec) ServerOption

type CustomCodecCallOption struct {
	Codec Codec
}
type Decompressor interface {
	Do(io.Reader) ([]byte, error)
	Type() string
}

var DefaultBackoffConfig BackoffConfig

func Dial(string, ...DialOption) (*ClientConn, error)
func DialContext(context.Context, string, ...DialOption) (*ClientConn, error)

type DialOption interface {
	apply(*dialOptions)
}
type EmptyCallOption struct {
}
type EmptyDialOption struct {
}
type EmptyServerOption struct {
}

var EnableTracing bool
var ErrClientConnClosing error
var ErrClientConnTimeout error
var ErrServerStopped error

func ErrorDesc(error) string
func Errorf(codes.Code, string, ...any) error
func FailFast(bool) CallOption

type FailFastCallOption struct {
	FailFast bool
}

func FailOnNonTempDialError(bool) DialOption
func ForceCodec(encoding.Codec) CallOption

type ForceCodecCallOption struct {
	Codec encoding.Codec
}

func ForceCodecV2(encoding.CodecV2) CallOption

type ForceCodecV2CallOption struct {
	CodecV2 encoding.CodecV2
}

func ForceServerCodec(encoding.Codec) ServerOption
func ForceServerCodecV2(encoding.CodecV2) ServerOption

type GenericClientStream[Req any, Res any] struct {
	ClientStream
}

func (*GenericClientStream[Req, Res]) CloseAndRecv() (*Res, error)
func (*GenericClientStream[Req, Res]) Recv() (*Res, error)
func (*GenericClientStream[Req, Res]) Send(*Req) error

type GenericServerStream[Req any, Res any] struct {
	ServerStream
}

func (*GenericServerStream[Req, Res]) Recv() (*Req, error)
func (*GenericServerStream[Req, Res]) Send(*Res) error
func (*GenericServerStream[Req, Res]) SendAndClose(*Res) error
func Header(*metadata.MD) CallOption

type HeaderCallOption struct {
	HeaderAddr *metadata.MD
}

func HeaderTableSize(uint32) ServerOption
func InTapHandle(tap.ServerInHandle) ServerOption
func InitialConnWindowSize(int32) ServerOption
func InitialWindowSize(int32) ServerOption
func Invoke(context.Context, string, any, any, *ClientConn, ...CallOption) error
func KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy) ServerOption
func KeepaliveParams(keepalive.ServerParameters) ServerOption
func MaxCallRecvMsgSize(int) CallOption
func MaxCallSendMsgSize(int) CallOption
func MaxConcurrentStreams(uint32) ServerOption
func MaxHeaderListSize(uint32) ServerOption

type MaxHeaderListSizeDialOption struct {
	MaxHeaderListSize uint32
}
type MaxHeaderListSizeServerOption struct {
	MaxHeaderListSize uint32
}

func MaxMsgSize(int) ServerOption
func MaxRecvMsgSize(int) ServerOption

type MaxRecvMsgSizeCallOption struct {
	MaxRecvMsgSize int
}

func MaxRetryRPCBufferSize(int) CallOption

type MaxRetryRPCBufferSizeCallOption struct {
	MaxRetryRPCBufferSize int
}

func MaxSendMsgSize(int) ServerOption

type MaxSendMsgSizeCallOption struct {
	MaxSendMsgSize int
}

func Method(context.Context) (string, bool)

type MethodConfig = serviceconfig.MethodConfig
type MethodDesc struct {
	MethodName string
	Handler    MethodHandler
}

func MethodFromServerStream(ServerStream) (string, bool)

type MethodHandler func(srv any, ctx context.Context, dec func(any) error, interceptor UnaryServerInterceptor) (any, error)
type MethodInfo struct {
	Name           string
	IsClientStream bool
	IsServerStream bool
}

func NewClient(string, ...DialOption) (*ClientConn, error)
func NewClientStream(context.Context, *StreamDesc, *ClientConn, string, ...CallOption) (ClientStream, error)
func NewContextWithServerTransportStream(context.Context, ServerTransportStream) context.Context
func NewGZIPCompressor() Compressor
func NewGZIPCompressorWithLevel(int) (Compressor, error)
func NewGZIPDecompressor() Decompressor
func NewServer(...ServerOption) *Server
func NumStreamWorkers(uint32) ServerOption
func OnFinish(func(err error)) CallOption

type OnFinishCallOption struct {
	OnFinish func(error)
}

func Peer(*peer.Peer) CallOption

type PeerCallOption struct {
	PeerAddr *peer.Peer
}

func PerRPCCredentials(credentials.PerRPCCredentials) CallOption

type PerRPCCredsCallOption struct {
	Creds credentials.PerRPCCredentials
}

var PickFirstBalancerName string

type PreparedMsg struct {
}

func (*PreparedMsg) Encode(Stream, any) error
func RPCCompressor(Compressor) ServerOption
func RPCDecompressor(Decompressor) ServerOption
func ReadBufferSize(int) ServerOption
func SendHeader(context.Context, metadata.MD) error

type Server struct {
}

func (*Server) GetServiceInfo() map[string]ServiceInfo
func (*Server) GracefulStop()
func (*Server) RegisterService(*ServiceDesc, any)
func (*Server) Serve(net.Listener) error
func (*Server) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Server) Stop()

type ServerOption interface {
	apply(*serverOptions)
}
type ServerStream interface {
	Context() context.Context
	RecvMsg(any) error
	SendHeader(metadata.MD) error
	SendMsg(any) error
	SetHeader(metadata.MD) error
	SetTrailer(metadata.MD)
}
type ServerStreamingClient[Res any] interface {
	ClientStream
	Recv() (*Res, error)
}
type ServerStreamingServer[Res any] interface {
	Send(*Res) error
	ServerStream
}
type ServerTransportStream interface {
	Method() string
	SendHeader(metadata.MD) error
	SetHeader(metadata.MD) error
	SetTrailer(metadata.MD) error
}

func ServerTransportStreamFromContext(context.Context) ServerTransportStream

type ServiceConfig struct {
	serviceconfig2.Config
	Methods map[string]MethodConfig
}
type ServiceDesc struct {
	ServiceName string
	HandlerType any
	Methods     []MethodDesc
	Streams     []StreamDesc
	Metadata    any
}
type ServiceInfo struct {
	Methods  []MethodInfo
	Metadata any
}
type ServiceRegistrar interface {
	RegisterService(*ServiceDesc, any)
}

func SetHeader(context.Context, metadata.MD) error
func SetSendCompressor(context.Context, string) error
func SetTrailer(context.Context, metadata.MD) error
func SharedWriteBuffer(bool) ServerOption
func StaticConnWindowSize(int32) ServerOption
func StaticMethod() CallOption

type StaticMethodCallOption struct {
	EmptyCallOption
}

func StaticStreamWindowSize(int32) ServerOption
func StatsHandler(stats.Handler) ServerOption

type Stream interface {
	Context() context.Context
	RecvMsg(any) error
	SendMsg(any) error
}
type StreamClientInterceptor func(ctx context.Context, desc *StreamDesc, cc *ClientConn, method string, streamer Streamer, opts ...CallOption) (ClientStream, error)
type StreamDesc struct {
	StreamName    string
	Handler       StreamHandler
	ServerStreams bool
	ClientStreams bool
}
type StreamHandler func(srv any, stream ServerStream) error

func StreamInterceptor(StreamServerInterceptor) ServerOption

type StreamServerInfo struct {
	FullMethod     string
	IsClientStream bool
	IsServerStream bool
}
type StreamServerInterceptor func(srv any, ss ServerStream, info *StreamServerInfo, handler StreamHandler) error
type Streamer func(ctx context.Context, desc *StreamDesc, cc *ClientConn, method string, opts ...CallOption) (ClientStream, error)

func Trailer(*metadata.MD) CallOption

type TrailerCallOption struct {
	TrailerAddr *metadata.MD
}
type UnaryClientInterceptor func(ctx context.Context, method string, req any, reply any, cc *ClientConn, invoker UnaryInvoker, opts ...CallOption) error
type UnaryHandler func(ctx context.Context, req any) (any, error)

func UnaryInterceptor(UnaryServerInterceptor) ServerOption

type UnaryInvoker func(ctx context.Context, method string, req any, reply any, cc *ClientConn, opts ...CallOption) error
type UnaryServerInfo struct {
	Server     any
	FullMethod string
}
type UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (resp any, err error)

func UnknownServiceHandler(StreamHandler) ServerOption
func UseCompressor(string) CallOption
func WaitForHandlers(bool) ServerOption
func WaitForReady(bool) CallOption
func WithAuthority(string) DialOption
func WithBackoffConfig(BackoffConfig) DialOption
func WithBackoffMaxDelay(time.Duration) DialOption
func WithBlock() DialOption
func WithChainStreamInterceptor(...StreamClientInterceptor) DialOption
func WithChainUnaryInterceptor(...UnaryClientInterceptor) DialOption
func WithChannelzParentID(channelz.Identifier) DialOption
func WithCodec(Codec) DialOption
func WithCompressor(Compressor) DialOption
func WithConnectParams(ConnectParams) DialOption
func WithContextDialer(func(context.Context, string) (net.Conn, error)) DialOption
func WithCredentialsBundle(credentials.Bundle) DialOption
func WithDecompressor(Decompressor) DialOption
func WithDefaultCallOptions(...CallOption) DialOption
func WithDefaultServiceConfig(string) DialOption
func WithDialer(func(string, time.Duration) (net.Conn, error)) DialOption
func WithDisableHealthCheck() DialOption
func WithDisableRetry() DialOption
func WithDisableServiceConfig() DialOption
func WithIdleTimeout(time.Duration) DialOption
func WithInitialConnWindowSize(int32) DialOption
func WithInitialWindowSize(int32) DialOption
func WithInsecure() DialOption
func WithKeepaliveParams(keepalive.ClientParameters) DialOption
func WithLocalDNSResolution() DialOption
func WithMaxCallAttempts(int) DialOption
func WithMaxHeaderListSize(uint32) DialOption
func WithMaxMsgSize(int) DialOption
func WithNoProxy() DialOption
func WithPerRPCCredentials(credentials.PerRPCCredentials) DialOption
func WithReadBufferSize(int) DialOption
func WithResolvers(...resolver.Builder) DialOption
func WithReturnConnectionError() DialOption
func WithSharedWriteBuffer(bool) DialOption
func WithStaticConnWindowSize(int32) DialOption
func WithStaticStreamWindowSize(int32) DialOption
func WithStatsHandler(stats.Handler) DialOption
func WithStreamInterceptor(StreamClientInterceptor) DialOption
func WithTimeout(time.Duration) DialOption
func WithTransportCredentials(credentials.TransportCredentials) DialOption
func WithUnaryInterceptor(UnaryClientInterceptor) DialOption
func WithUserAgent(string) DialOption
func WithWriteBufferSize(int) DialOption
func WriteBufferSize(int) ServerOption

type callInfo struct {
}
type csAttempt struct {
}
type dialOptions struct {
}
type serverOptions struct {
}
