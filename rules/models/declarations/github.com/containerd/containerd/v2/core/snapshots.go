// Package github.com/containerd/containerd/v2/core/snapshots of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package snapshots

import (
	"context"
	"github.com/containerd/containerd/v2/core/mount"
	"time"
)

type Cleaner interface {
	Cleanup(context.Context) error
}

func FilterInheritedLabels(map[string]string) map[string]string

type Info struct {
	Kind    Kind
	Name    string
	Parent  string
	Labels  map[string]string
	Created time.Time
	Updated time.Time
}
type Kind uint8

func (Kind) MarshalJSON() ([]byte, error)
func (Kind) String() string
func (*Kind) UnmarshalJSON([]byte) error

type Opt func(info *Info) error

func ParseKind(string) Kind

type Snapshotter interface {
	Close() error
	Commit(context.Context, string, string, ...Opt) error
	Mounts(context.Context, string) ([]mount.Mount, error)
	Prepare(context.Context, string, string, ...Opt) ([]mount.Mount, error)
	Remove(context.Context, string) error
	Stat(context.Context, string) (Info, error)
	Update(context.Context, Info, ...string) (Info, error)
	Usage(context.Context, string) (Usage, error)
	View(context.Context, string, string, ...Opt) ([]mount.Mount, error)
	Walk(context.Context, WalkFunc, ...string) error
}
type Usage struct {
	Inodes int64
	Size   int64
}

func (*Usage) Add(Usage)

type WalkFunc func(context.Context, Info) error

func WithLabels(map[string]string) Opt
func WithParent(string) Opt
