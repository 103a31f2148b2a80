// Package google.golang.org/grpc/health of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package health

import (
	"context"
	"google.golang.org/grpc/health/grpc_health_v1"
)

func NewServer() *Server

type Server struct {
	grpc_health_v1.UnimplementedHealthServer
}

func (*Server) Check(context.Context, *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error)
func (*Server) List(context.Context, *grpc_health_v1.HealthListRequest) (*grpc_health_v1.HealthListResponse, error)
func (*Server) Resume()
func (*Server) SetServingStatus(string, grpc_health_v1.HealthCheckResponse_ServingStatus)
func (*Server) Shutdown()
func (*Server) Watch(*grpc_health_v1.HealthCheckRequest, grpc_health_v1.Health_WatchServer) error
