// Package github.com/containerd/containerd/v2/core/leases of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package leases

import (
	"context"
	"time"
)

type DeleteOpt func(context.Context, *DeleteOptions) error
type DeleteOptions struct {
	Synchronous bool
}

func FromContext(context.Context) (string, bool)

type Lease struct {
	ID        string
	CreatedAt time.Time
	Labels    map[string]string
}
type Manager interface {
	AddResource(context.Context, Lease, Resource) error
	Create(context.Context, ...Opt) (Lease, error)
	Delete(context.Context, Lease, ...DeleteOpt) error
	DeleteResource(context.Context, Lease, Resource) error
	List(context.Context, ...string) ([]Lease, error)
	ListResources(context.Context, Lease) ([]Resource, error)
}
type Opt func(*Lease) error
type Resource struct {
	ID   string
	Type string
}

func SynchronousDelete(context.Context, *DeleteOptions) error
func WithExpiration(time.Duration) Opt
func WithID(string) Opt
func WithLabel(string, string) Opt
func WithLabels(map[string]string) Opt
func WithLease(context.Context, string) context.Context
func WithRandomID() Opt
