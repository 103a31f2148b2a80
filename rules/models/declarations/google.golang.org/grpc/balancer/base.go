// Package google.golang.org/grpc/balancer/base of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package base

import (
	"google.golang.org/grpc/balancer"
	"google.golang.org/grpc/resolver"
)

type Config struct {
	HealthCheck bool
}

func NewBalancerBuilder(string, PickerBuilder, Config) balancer.Builder
func NewErrPicker(error) balancer.Picker

var NewErrPickerV2 func(err error) balancer.Picker

type PickerBuildInfo struct {
	ReadySCs map[balancer.SubConn]SubConnInfo
}
type PickerBuilder interface {
	Build(PickerBuildInfo) balancer.Picker
}
type SubConnInfo struct {
	Address resolver.Address
}
