// Package github.com/containerd/containerd/v2/pkg/oci of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package oci

import (
	"context"
	"github.com/containerd/containerd/api/types"
	"github.com/containerd/containerd/v2/core/containers"
	"github.com/containerd/containerd/v2/core/content"
	"github.com/containerd/containerd/v2/core/snapshots"
	"github.com/moby/sys/user"
	"github.com/opencontainers/image-spec/specs-go/v1"
	specs "github.com/opencontainers/runtime-spec/specs-go"
	"io/fs"
)

func ApplyOpts(context.Context, Client, *containers.Container, *Spec, ...SpecOpts) error

type Client interface {
	SnapshotService(string) snapshots.Snapshotter
}

func Compose(...SpecOpts) SpecOpts
func DescriptorFromProto(*types.Descriptor) v1.Descriptor
func DescriptorToProto(v1.Descriptor) *types.Descriptor
func DeviceFromPath(string) (*specs.LinuxDevice, error)

var ErrNoGroupsFound error
var ErrNoShmMount error
var ErrNoUsersFound error
var ErrNotADevice error

func GIDFromFS(fs.FS, func(user.Group) bool) (uint32, error)
func GIDFromPath(string, func(user.Group) bool) (uint32, error)
func GenerateSpec(context.Context, Client, *containers.Container, ...SpecOpts) (*Spec, error)
func GenerateSpecWithPlatform(context.Context, Client, string, *containers.Container, ...SpecOpts) (*Spec, error)
func HostDevices() ([]specs.LinuxDevice, error)

type Image interface {
	Config(context.Context) (v1.Descriptor, error)
	ContentStore() content.Store
}

func ReadSpec(string) (*Spec, error)

type Spec = specs.Spec
type SpecOpts func(context.Context, Client, *containers.Container, *Spec) error

func UserFromFS(fs.FS, func(user.User) bool) (user.User, error)
func UserFromPath(string, func(user.User) bool) (user.User, error)
func WithAddedCapabilities([]string) SpecOpts
func WithAdditionalGIDs(string) SpecOpts
func WithAllCurrentCapabilities(context.Context, Client, *containers.Container, *Spec) error
func WithAllDevicesAllowed(context.Context, Client, *containers.Container, *Spec) error
func WithAllKnownCapabilities(context.Context, Client, *containers.Container, *Spec) error
func WithAmbientCapabilities([]string) SpecOpts
func WithAnnotations(map[string]string) SpecOpts
func WithApparmorProfile(string) SpecOpts
func WithAppendAdditionalGroups(...string) SpecOpts
func WithBlockIO(*specs.LinuxBlockIO) SpecOpts
func WithCPUBurst(uint64) SpecOpts
func WithCPUCFS(int64, uint64) SpecOpts
func WithCPURT(int64, uint64) SpecOpts
func WithCPUShares(uint64) SpecOpts
func WithCPUs(string) SpecOpts
func WithCPUsMems(string) SpecOpts
func WithCapabilities([]string) SpecOpts
func WithCgroup(string) SpecOpts
func WithDefaultPathEnv(context.Context, Client, *containers.Container, *Spec) error
func WithDefaultSpec() SpecOpts
func WithDefaultSpecForPlatform(string) SpecOpts
func WithDefaultUnixDevices(context.Context, Client, *containers.Container, *Spec) error
func WithDevShmSize(int64) SpecOpts
func WithDevices(string, string, string) SpecOpts
func WithDomainname(string) SpecOpts
func WithDroppedCapabilities([]string) SpecOpts
func WithEnv([]string) SpecOpts
func WithEnvFile(string) SpecOpts
func WithHostDevices(context.Context, Client, *containers.Container, *Spec) error
func WithHostHostsFile(context.Context, Client, *containers.Container, *Spec) error
func WithHostLocaltime(context.Context, Client, *containers.Container, *Spec) error
func WithHostNamespace(specs.LinuxNamespaceType) SpecOpts
func WithHostResolvconf(context.Context, Client, *containers.Container, *Spec) error
func WithHostname(string) SpecOpts
func WithImageConfig(Image) SpecOpts
func WithImageConfigArgs(Image, []string) SpecOpts
func WithLinuxDevice(string, string) SpecOpts
func WithLinuxDeviceFollowSymlinks(string, string) SpecOpts
func WithLinuxDevices([]specs.LinuxDevice) SpecOpts
func WithLinuxNamespace(specs.LinuxNamespace) SpecOpts
func WithMaskedPaths([]string) SpecOpts
func WithMemoryLimit(uint64) SpecOpts
func WithMemorySwap(int64) SpecOpts
func WithMounts([]specs.Mount) SpecOpts
func WithNamespacedCgroup() SpecOpts
func WithNewPrivileges(context.Context, Client, *containers.Container, *Spec) error
func WithNoNewPrivileges(context.Context, Client, *containers.Container, *Spec) error
func WithParentCgroupDevices(context.Context, Client, *containers.Container, *Spec) error
func WithPidsLimit(int64) SpecOpts
func WithPrivileged(context.Context, Client, *containers.Container, *Spec) error
func WithProcessArgs(...string) SpecOpts
func WithProcessCwd(string) SpecOpts
func WithRdt(string, string, string) SpecOpts
func WithReadonlyPaths([]string) SpecOpts
func WithRlimit(*specs.POSIXRlimit) SpecOpts
func WithRootFSPath(string) SpecOpts
func WithRootFSReadonly() SpecOpts
func WithSeccompUnconfined(context.Context, Client, *containers.Container, *Spec) error
func WithSelinuxLabel(string) SpecOpts
func WithSpecFromBytes([]byte) SpecOpts
func WithSpecFromFile(string) SpecOpts
func WithTTY(context.Context, Client, *containers.Container, *Spec) error
func WithTTYSize(int, int) SpecOpts
func WithUIDGID(uint32, uint32) SpecOpts
func WithUmask(uint32) SpecOpts
func WithUser(string) SpecOpts
func WithUserID(uint32) SpecOpts
func WithUserNamespace([]specs.LinuxIDMapping, []specs.LinuxIDMapping) SpecOpts
func WithUsername(string) SpecOpts
func WithWindowNetworksAllowUnqualifiedDNSQuery() SpecOpts
func WithWindowsCPUCount(uint64) SpecOpts
func WithWindowsCPUMaximum(uint16) SpecOpts
func WithWindowsCPUShares(uint16) SpecOpts
func WithWindowsDevice(string, string) SpecOpts
func WithWindowsHyperV(context.Context, Client, *containers.Container, *Spec) error
func WithWindowsIgnoreFlushesDuringBoot() SpecOpts
func WithWindowsNetworkNamespace(string) SpecOpts
func WithWriteableCgroupfs(context.Context, Client, *containers.Container, *Spec) error
func WithWriteableSysfs(context.Context, Client, *containers.Container, *Spec) error
func WithoutMounts(...string) SpecOpts
func WithoutRunMount(context.Context, Client, *containers.Container, *Spec) error
