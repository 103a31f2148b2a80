// Package google.golang.org/grpc/reflection of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package reflection

import (
	"google.golang.org/grpc"
	"google.golang.org/grpc/reflection/grpc_reflection_v1"
	"google.golang.org/grpc/reflection/grpc_reflection_v1alpha"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
)

type ExtensionResolver interface {
	RangeExtensionsByMessage(protoreflect.FullName, func(protoreflect.ExtensionType) bool)
	protoregistry.ExtensionTypeResolver
}
type GRPCServer interface {
	ServiceInfoProvider
	grpc.ServiceRegistrar
}

func NewServer(ServerOptions) grpc_reflection_v1alpha.ServerReflectionServer
func NewServerV1(ServerOptions) grpc_reflection_v1.ServerReflectionServer
func Register(GRPCServer)
func RegisterV1(GRPCServer)

type ServerOptions struct {
	Services           ServiceInfoProvider
	DescriptorResolver protodesc.Resolver
	ExtensionResolver  ExtensionResolver
}
type ServiceInfoProvider interface {
	GetServiceInfo() map[string]grpc.ServiceInfo
}
