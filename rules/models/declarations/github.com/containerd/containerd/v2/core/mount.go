// Package github.com/containerd/containerd/v2/core/mount of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mount

import (
	"context"
	"github.com/containerd/containerd/api/types"
	"github.com/moby/sys/mountinfo"
	"os"
	"time"
)

type ActivateOpt func(*ActivateOptions)
type ActivateOptions struct {
	Labels          map[string]string
	Temporary       bool
	AllowMountTypes []string
	AllowTransforms []string
}
type ActivationInfo struct {
	Name   string
	Active []ActiveMount
	System []Mount
	Labels map[string]string
}
type ActiveMount struct {
	Mount
	MountedAt  *time.Time
	MountPoint string
	MountData  map[string]string
}

func All([]Mount, string) error
func AttachLoopDevice(string) (string, error)
func CanonicalizePath(string) (string, error)
func CleanupTempMounts(int) ([]error, error)
func DetachLoopDevice(...string) error
func FromProto([]*types.Mount) []Mount
func GetUsernsFD(string, string) (*os.File, error)

type Handler interface {
	Mount(context.Context, Mount, string, []ActiveMount) (ActiveMount, error)
	Unmount(context.Context, string) error
}

func IDMapMount(string, string, int) error
func IDMapMountWithAttrs(string, string, int, uint64, uint64) error

type Info = mountinfo.Info

func Lookup(string) (Info, error)

type LoopParams struct {
	Readonly  bool
	Autoclear bool
	Direct    bool
}

func LoopbackHandler() Handler

type Manager interface {
	Activate(context.Context, string, []Mount, ...ActivateOpt) (ActivationInfo, error)
	Deactivate(context.Context, string) error
	Info(context.Context, string) (ActivationInfo, error)
	List(context.Context, ...string) ([]ActivationInfo, error)
	Update(context.Context, ActivationInfo, ...string) (ActivationInfo, error)
}
type Mount struct {
	Type    string
	Source  string
	Target  string
	Options []string
}

func (*Mount) Mount(string) error
func (*Mount) ReadOnly() bool
func RemoveIDMapOption([]Mount) []Mount
func RemoveVolatileOption([]Mount) []Mount
func SetTempMountLocation(string) error
func SetupLoop(string, LoopParams) (*os.File, error)
func ToProto([]Mount) []*types.Mount

type Transformer interface {
	Transform(context.Context, Mount, []ActiveMount) (Mount, error)
}

func Unmount(string, int) error
func UnmountAll(string, int) error
func UnmountMounts([]Mount, string, int) error
func UnmountRecursive(string, int) error
func WithAllowMountType(string) ActivateOpt
func WithAllowTransform(string) ActivateOpt
func WithLabels(map[string]string) ActivateOpt
func WithReadonlyTempMount(context.Context, []Mount, func(root string) error) error
func WithTempMount(context.Context, []Mount, func(root string) error) error
func WithTemporary(*ActivateOptions)
