// Package google.golang.org/grpc/health/grpc_health_v1 of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package grpc_health_v1

import (
	"context"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/reflect/protoreflect"
)

var File_grpc_health_v1_health_proto protoreflect.FileDescriptor

type HealthCheckRequest struct {
	Service string
}

func (*HealthCheckRequest) GetService() string
func (*HealthCheckRequest) ProtoMessage()
func (*HealthCheckRequest) ProtoReflect() protoreflect.Message
func (*HealthCheckRequest) Reset()
func (*HealthCheckRequest) String() string

type HealthCheckResponse struct {
	Status HealthCheckResponse_ServingStatus
}

func (*HealthCheckResponse) GetStatus() HealthCheckResponse_ServingStatus
func (*HealthCheckResponse) ProtoMessage()
func (*HealthCheckResponse) ProtoReflect() protoreflect.Message
func (*HealthCheckResponse) Reset()
func (*HealthCheckResponse) String() string

type HealthCheckResponse_ServingStatus int32

func (HealthCheckResponse_ServingStatus) Descriptor() protoreflect.EnumDescriptor
func (HealthCheckResponse_ServingStatus) Enum() *HealthCheckResponse_ServingStatus
func (HealthCheckResponse_ServingStatus) EnumDescriptor() ([]byte, []int)
func (HealthCheckResponse_ServingStatus) Number() protoreflect.EnumNumber
func (HealthCheckResponse_ServingStatus) String() string
func (HealthCheckResponse_ServingStatus) Type() protoreflect.EnumType

var HealthCheckResponse_ServingStatus_name map[int32]string
var HealthCheckResponse_ServingStatus_value map[string]int32

type HealthClient interface {
	Check(context.Context, *HealthCheckRequest, ...grpc.CallOption) (*HealthCheckResponse, error)
	List(context.Context, *HealthListRequest, ...grpc.CallOption) (*HealthListResponse, error)
	Watch(context.Context, *HealthCheckRequest, ...grpc.CallOption) (grpc.ServerStreamingClient[HealthCheckResponse], error)
}
type HealthListRequest struct {
}

func (*HealthListRequest) ProtoMessage()
func (*HealthListRequest) ProtoReflect() protoreflect.Message
func (*HealthListRequest) Reset()
func (*HealthListRequest) String() string

type HealthListResponse struct {
	Statuses map[string]*HealthCheckResponse
}

func (*HealthListResponse) GetStatuses() map[string]*HealthCheckResponse
func (*HealthListResponse) ProtoMessage()
func (*HealthListResponse) ProtoReflect() protoreflect.Message
func (*HealthListResponse) Reset()
func (*HealthListResponse) String() string

type HealthServer interface {
	Check(context.Context, *HealthCheckRequest) (*HealthCheckResponse, error)
	List(context.Context, *HealthListRequest) (*HealthListResponse, error)
	Watch(*HealthCheckRequest, grpc.ServerStreamingServer[HealthCheckResponse]) error
}

var Health_ServiceDesc grpc.ServiceDesc

type Health_WatchClient = grpc.ServerStreamingClient[HealthCheckResponse]
type Health_WatchServer = grpc.ServerStreamingServer[HealthCheckResponse]

func NewHealthClient(grpc.ClientConnInterface) HealthClient
func RegisterHealthServer(grpc.ServiceRegistrar, HealthServer)

type UnimplementedHealthServer struct {
}

func (UnimplementedHealthServer) Check(context.Context, *HealthCheckRequest) (*HealthCheckResponse, error)
func (UnimplementedHealthServer) List(context.Context, *HealthListRequest) (*HealthListResponse, error)
func (UnimplementedHealthServer) Watch(*HealthCheckRequest, grpc.ServerStreamingServer[HealthCheckResponse]) error

type UnsafeHealthServer interface {
	mustEmbedUnimplementedHealthServer()
}
