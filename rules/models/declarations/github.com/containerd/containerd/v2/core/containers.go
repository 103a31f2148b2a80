// Package github.com/containerd/containerd/v2/core/containers of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package containers

import (
	"context"
	typeurl "github.com/containerd/typeurl/v2"
	"time"
)

type Container struct {
	ID          string
	Labels      map[string]string
	Image       string
	Runtime     RuntimeInfo
	Spec        typeurl.Any
	SnapshotKey string
	Snapshotter string
	CreatedAt   time.Time
	UpdatedAt   time.Time
	Extensions  map[string]typeurl.Any
	SandboxID   string
}
type RuntimeInfo struct {
	Name    string
	Options typeurl.Any
}
type Store interface {
	Create(context.Context, Container) (Container, error)
	Delete(context.Context, string) error
	Get(context.Context, string) (Container, error)
	List(context.Context, ...string) ([]Container, error)
	Update(context.Context, Container, ...string) (Container, error)
}
