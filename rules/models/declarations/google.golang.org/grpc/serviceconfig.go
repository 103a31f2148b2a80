// Package google.golang.org/grpc/serviceconfig of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package serviceconfig

type Config interface {
	isServiceConfig()
}
type LoadBalancingConfig interface {
	isLoadBalancingConfig()
}
type ParseResult struct {
	Config Config
	Err    error
}
