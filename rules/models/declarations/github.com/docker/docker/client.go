// Package github.com/docker/docker/client of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package client

import (
	"bytes"
	"context"
	"github.com/docker/docker/api/types"
	"github.com/docker/docker/api/types/build"
	"github.com/docker/docker/api/types/checkpoint"
	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/events"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/api/types/network"
	"github.com/docker/docker/api/types/registry"
	"github.com/docker/docker/api/types/swarm"
	"github.com/docker/docker/api/types/system"
	"github.com/docker/docker/api/types/volume"
	"github.com/opencontainers/image-spec/specs-go/v1"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel/trace"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

type APIClient interface {
	CheckpointAPIClient
	stableAPIClient
}

func CheckRedirect(*http.Request, []*http.Request) error

type CheckpointAPIClient interface {
	CheckpointCreate(context.Context, string, checkpoint.CreateOptions) error
	CheckpointDelete(context.Context, string, checkpoint.DeleteOptions) error
	CheckpointList(context.Context, string, checkpoint.ListOptions) ([]checkpoint.Summary, error)
}
type Client struct {
}

func (*Client) BuildCachePrune(context.Context, build.CachePruneOptions) (*build.CachePruneReport, error)
func (*Client) BuildCancel(context.Context, string) error
func (*Client) CheckpointCreate(context.Context, string, checkpoint.CreateOptions) error
func (*Client) CheckpointDelete(context.Context, string, checkpoint.DeleteOptions) error
func (*Client) CheckpointList(context.Context, string, checkpoint.ListOptions) ([]checkpoint.Summary, error)
func (*Client) ClientVersion() string
func (*Client) Close() error
func (*Client) ConfigCreate(context.Context, swarm.ConfigSpec) (swarm.ConfigCreateResponse, error)
func (*Client) ConfigInspectWithRaw(context.Context, string) (swarm.Config, []byte, error)
func (*Client) ConfigList(context.Context, swarm.ConfigListOptions) ([]swarm.Config, error)
func (*Client) ConfigRemove(context.Context, string) error
func (*Client) ConfigUpdate(context.Context, string, swarm.Version, swarm.ConfigSpec) error
func (*Client) ContainerAttach(context.Context, string, container.AttachOptions) (types.HijackedResponse, error)
func (*Client) ContainerCommit(context.Context, string, container.CommitOptions) (container.CommitResponse, error)
func (*Client) ContainerCreate(context.Context, *container.Config, *container.HostConfig, *network.NetworkingConfig, *v1.Platform, string) (container.CreateResponse, error)
func (*Client) ContainerDiff(context.Context, string) ([]container.FilesystemChange, error)
func (*Client) ContainerExecAttach(context.Context, string, container.ExecAttachOptions) (types.HijackedResponse, error)
func (*Client) ContainerExecCreate(context.Context, string, container.ExecOptions) (container.ExecCreateResponse, error)
func (*Client) ContainerExecInspect(context.Context, string) (container.ExecInspect, error)
func (*Client) ContainerExecResize(context.Context, string, container.ResizeOptions) error
func (*Client) ContainerExecStart(context.Context, string, container.ExecStartOptions) error
func (*Client) ContainerExport(context.Context, string) (io.ReadCloser, error)
func (*Client) ContainerInspect(context.Context, string) (container.InspectResponse, error)
func (*Client) ContainerInspectWithRaw(context.Context, string, bool) (container.InspectResponse, []byte, error)
func (*Client) ContainerKill(context.Context, string, string) error
func (*Client) ContainerList(context.Context, container.ListOptions) ([]container.Summary, error)
func (*Client) ContainerLogs(context.Context, string, container.LogsOptions) (io.ReadCloser, error)
func (*Client) ContainerPause(context.Context, string) error
func (*Client) ContainerRemove(context.Context, string, container.RemoveOptions) error
func (*Client) ContainerRename(context.Context, string, string) error
func (*Client) ContainerResize(context.Context, string, container.ResizeOptions) error
func (*Client) ContainerRestart(context.Context, string, container.StopOptions) error
func (*Client) ContainerStart(context.Context, string, container.StartOptions) error
func (*Client) ContainerStatPath(context.Context, string, string) (container.PathStat, error)
func (*Client) ContainerStats(context.Context, string, bool) (container.StatsResponseReader, error)
func (*Client) ContainerStatsOneShot(context.Context, string) (container.StatsResponseReader, error)
func (*Client) ContainerStop(context.Context, string, container.StopOptions) error
func (*Client) ContainerTop(context.Context, string, []string) (container.TopResponse, error)
func (*Client) ContainerUnpause(context.Context, string) error
func (*Client) ContainerUpdate(context.Context, string, container.UpdateConfig) (container.UpdateResponse, error)
func (*Client) ContainerWait(context.Context, string, container.WaitCondition) (<-chan container.WaitResponse, <-chan error)
func (*Client) ContainersPrune(context.Context, filters.Args) (container.PruneReport, error)
func (*Client) CopyFromContainer(context.Context, string, string) (io.ReadCloser, container.PathStat, error)
func (*Client) CopyToContainer(context.Context, string, string, io.Reader, container.CopyToContainerOptions) error
func (*Client) DaemonHost() string
func (*Client) DialHijack(context.Context, string, string, map[string][]string) (net.Conn, error)
func (*Client) Dialer() func(context.Context) (net.Conn, error)
func (*Client) DiskUsage(context.Context, types.DiskUsageOptions) (types.DiskUsage, error)
func (*Client) DistributionInspect(context.Context, string, string) (registry.DistributionInspect, error)
func (*Client) Events(context.Context, events.ListOptions) (<-chan events.Message, <-chan error)
func (*Client) HTTPClient() *http.Client
func (*Client) ImageBuild(context.Context, io.Reader, build.ImageBuildOptions) (build.ImageBuildResponse, error)
func (*Client) ImageCreate(context.Context, string, image.CreateOptions) (io.ReadCloser, error)
func (*Client) ImageHistory(context.Context, string, ...ImageHistoryOption) ([]image.HistoryResponseItem, error)
func (*Client) ImageImport(context.Context, image.ImportSource, string, image.ImportOptions) (io.ReadCloser, error)
func (*Client) ImageInspect(context.Context, string, ...ImageInspectOption) (image.InspectResponse, error)
func (*Client) ImageInspectWithRaw(context.Context, string) (image.InspectResponse, []byte, error)
func (*Client) ImageList(context.Context, image.ListOptions) ([]image.Summary, error)
func (*Client) ImageLoad(context.Context, io.Reader, ...ImageLoadOption) (image.LoadResponse, error)
func (*Client) ImagePull(context.Context, string, image.PullOptions) (io.ReadCloser, error)
func (*Client) ImagePush(context.Context, string, image.PushOptions) (io.ReadCloser, error)
func (*Client) ImageRemove(context.Context, string, image.RemoveOptions) ([]image.DeleteResponse, error)
func (*Client) ImageSave(context.Context, []string, ...ImageSaveOption) (io.ReadCloser, error)
func (*Client) ImageSearch(context.Context, string, registry.SearchOptions) ([]registry.SearchResult, error)
func (*Client) ImageTag(context.Context, string, string) error
func (*Client) ImagesPrune(context.Context, filters.Args) (image.PruneReport, error)
func (*Client) Info(context.Context) (system.Info, error)
func (*Client) NegotiateAPIVersion(context.Context)
func (*Client) NegotiateAPIVersionPing(types.Ping)
func (*Client) NetworkConnect(context.Context, string, string, *network.EndpointSettings) error
func (*Client) NetworkCreate(context.Context, string, network.CreateOptions) (network.CreateResponse, error)
func (*Client) NetworkDisconnect(context.Context, string, string, bool) error
func (*Client) NetworkInspect(context.Context, string, network.InspectOptions) (network.Inspect, error)
func (*Client) NetworkInspectWithRaw(context.Context, string, network.InspectOptions) (network.Inspect, []byte, error)
func (*Client) NetworkList(context.Context, network.ListOptions) ([]network.Summary, error)
func (*Client) NetworkRemove(context.Context, string) error
func (*Client) NetworksPrune(context.Context, filters.Args) (network.PruneReport, error)
func (*Client) NewVersionError(context.Context, string, string) error
func (*Client) NodeInspectWithRaw(context.Context, string) (swarm.Node, []byte, error)
func (*Client) NodeList(context.Context, swarm.NodeListOptions) ([]swarm.Node, error)
func (*Client) NodeRemove(context.Context, string, swarm.NodeRemoveOptions) error
func (*Client) NodeUpdate(context.Context, string, swarm.Version, swarm.NodeSpec) error
func (*Client) Ping(context.Context) (types.Ping, error)
func (*Client) PluginCreate(context.Context, io.Reader, types.PluginCreateOptions) error
func (*Client) PluginDisable(context.Context, string, types.PluginDisableOptions) error
func (*Client) PluginEnable(context.Context, string, types.PluginEnableOptions) error
func (*Client) PluginInspectWithRaw(context.Context, string) (*types.Plugin, []byte, error)
func (*Client) PluginInstall(context.Context, string, types.PluginInstallOptions) (io.ReadCloser, error)
func (*Client) PluginList(context.Context, filters.Args) (types.PluginsListResponse, error)
func (*Client) PluginPush(context.Context, string, string) (io.ReadCloser, error)
func (*Client) PluginRemove(context.Context, string, types.PluginRemoveOptions) error
func (*Client) PluginSet(context.Context, string, []string) error
func (*Client) PluginUpgrade(context.Context, string, types.PluginInstallOptions) (io.ReadCloser, error)
func (*Client) RegistryLogin(context.Context, registry.AuthConfig) (registry.AuthenticateOKBody, error)
func (*Client) SecretCreate(context.Context, swarm.SecretSpec) (swarm.SecretCreateResponse, error)
func (*Client) SecretInspectWithRaw(context.Context, string) (swarm.Secret, []byte, error)
func (*Client) SecretList(context.Context, swarm.SecretListOptions) ([]swarm.Secret, error)
func (*Client) SecretRemove(context.Context, string) error
func (*Client) SecretUpdate(context.Context, string, swarm.Version, swarm.SecretSpec) error
func (*Client) ServerVersion(context.Context) (types.Version, error)
func (*Client) ServiceCreate(context.Context, swarm.ServiceSpec, swarm.ServiceCreateOptions) (swarm.ServiceCreateResponse, error)
func (*Client) ServiceInspectWithRaw(context.Context, string, swarm.ServiceInspectOptions) (swarm.Service, []byte, error)
func (*Client) ServiceList(context.Context, swarm.ServiceListOptions) ([]swarm.Service, error)
func (*Client) ServiceLogs(context.Context, string, container.LogsOptions) (io.ReadCloser, error)
func (*Client) ServiceRemove(context.Context, string) error
func (*Client) ServiceUpdate(context.Context, string, swarm.Version, swarm.ServiceSpec, swarm.ServiceUpdateOptions) (swarm.ServiceUpdateResponse, error)
func (*Client) SwarmGetUnlockKey(context.Context) (swarm.UnlockKeyResponse, error)
func (*Client) SwarmInit(context.Context, swarm.InitRequest) (string, error)
func (*Client) SwarmInspect(context.Context) (swarm.Swarm, error)
func (*Client) SwarmJoin(context.Context, swarm.JoinRequest) error
func (*Client) SwarmLeave(context.Context, bool) error
func (*Client) SwarmUnlock(context.Context, swarm.UnlockRequest) error
func (*Client) SwarmUpdate(context.Context, swarm.Version, swarm.Spec, swarm.UpdateFlags) error
func (*Client) TaskInspectWithRaw(context.Context, string) (swarm.Task, []byte, error)
func (*Client) TaskList(context.Context, swarm.TaskListOptions) ([]swarm.Task, error)
func (*Client) TaskLogs(context.Context, string, container.LogsOptions) (io.ReadCloser, error)
func (*Client) VolumeCreate(context.Context, volume.CreateOptions) (volume.Volume, error)
func (*Client) VolumeInspect(context.Context, string) (volume.Volume, error)
func (*Client) VolumeInspectWithRaw(context.Context, string) (volume.Volume, []byte, error)
func (*Client) VolumeList(context.Context, volume.ListOptions) (volume.ListResponse, error)
func (*Client) VolumeRemove(context.Context, string, bool) error
func (*Client) VolumeUpdate(context.Context, string, swarm.Version, volume.UpdateOptions) error
func (*Client) VolumesPrune(context.Context, filters.Args) (volume.PruneReport, error)

type CommonAPIClient = stableAPIClient
type ConfigAPIClient interface {
	ConfigCreate(context.Context, swarm.ConfigSpec) (swarm.ConfigCreateResponse, error)
	ConfigInspectWithRaw(context.Context, string) (swarm.Config, []byte, error)
	ConfigList(context.Context, swarm.ConfigListOptions) ([]swarm.Config, error)
	ConfigRemove(context.Context, string) error
	ConfigUpdate(context.Context, string, swarm.Version, swarm.ConfigSpec) error
}
type ContainerAPIClient interface {
	ContainerAttach(context.Context, string, container.AttachOptions) (types.HijackedResponse, error)
	ContainerCommit(context.Context, string, container.CommitOptions) (container.CommitResponse, error)
	ContainerCreate(context.Context, *container.Config, *container.HostConfig, *network.NetworkingConfig, *v1.Platform, string) (container.CreateResponse, error)
	ContainerDiff(context.Context, string) ([]container.FilesystemChange, error)
	ContainerExecAttach(context.Context, string, container.ExecAttachOptions) (types.HijackedResponse, error)
	ContainerExecCreate(context.Context, string, container.ExecOptions) (container.ExecCreateResponse, error)
	ContainerExecInspect(context.Context, string) (container.ExecInspect, error)
	ContainerExecResize(context.Context, string, container.ResizeOptions) error
	ContainerExecStart(context.Context, string, container.ExecStartOptions) error
	ContainerExport(context.Context, string) (io.ReadCloser, error)
	ContainerInspect(context.Context, string) (container.InspectResponse, error)
	ContainerInspectWithRaw(context.Context, string, bool) (container.InspectResponse, []byte, error)
	ContainerKill(context.Context, string, string) error
	ContainerList(context.Context, container.ListOptions) ([]container.Summary, error)
	ContainerLogs(context.Context, string, container.LogsOptions) (io.ReadCloser, error)
	ContainerPause(context.Context, string) error
	ContainerRemove(context.Context, string, container.RemoveOptions) error
	ContainerRename(context.Context, string, string) error
	ContainerResize(context.Context, string, container.ResizeOptions) error
	ContainerRestart(context.Context, string, container.StopOptions) error
	ContainerStart(context.Context, string, container.StartOptions) error
	ContainerStatPath(context.Context, string, string) (container.PathStat, error)
	ContainerStats(context.Context, string, bool) (container.StatsResponseReader, error)
	ContainerStatsOneShot(context.Context, string) (container.StatsResponseReader, error)
	ContainerStop(context.Context, string, container.StopOptions) error
	ContainerTop(context.Context, string, []string) (container.TopResponse, error)
	ContainerUnpause(context.Context, string) error
	ContainerUpdate(context.Context, string, container.UpdateConfig) (container.UpdateResponse, error)
	ContainerWait(context.Context, string, container.WaitCondition) (<-chan container.WaitResponse, <-chan error)
	ContainersPrune(context.Context, filters.Args) (container.PruneReport, error)
	CopyFromContainer(context.Context, string, string) (io.ReadCloser, container.PathStat, error)
	CopyToContainer(context.Context, string, string, io.Reader, container.CopyToContainerOptions) error
}
type DistributionAPIClient interface {
	DistributionInspect(context.Context, string, string) (registry.DistributionInspect, error)
}

var ErrRedirect error

func ErrorConnectionFailed(string) error
func FromEnv(*Client) error

type HijackDialer interface {
	DialHijack(context.Context, string, string, map[string][]string) (net.Conn, error)
}
type ImageAPIClient interface {
	BuildCachePrune(context.Context, build.CachePruneOptions) (*build.CachePruneReport, error)
	BuildCancel(context.Context, string) error
	ImageAPIClientDeprecated
	ImageBuild(context.Context, io.Reader, build.ImageBuildOptions) (build.ImageBuildResponse, error)
	ImageCreate(context.Context, string, image.CreateOptions) (io.ReadCloser, error)
	ImageHistory(context.Context, string, ...ImageHistoryOption) ([]image.HistoryResponseItem, error)
	ImageImport(context.Context, image.ImportSource, string, image.ImportOptions) (io.ReadCloser, error)
	ImageInspect(context.Context, string, ...ImageInspectOption) (image.InspectResponse, error)
	ImageList(context.Context, image.ListOptions) ([]image.Summary, error)
	ImageLoad(context.Context, io.Reader, ...ImageLoadOption) (image.LoadResponse, error)
	ImagePull(context.Context, string, image.PullOptions) (io.ReadCloser, error)
	ImagePush(context.Context, string, image.PushOptions) (io.ReadCloser, error)
	ImageRemove(context.Context, string, image.RemoveOptions) ([]image.DeleteResponse, error)
	ImageSave(context.Context, []string, ...ImageSaveOption) (io.ReadCloser, error)
	ImageSearch(context.Context, string, registry.SearchOptions) ([]registry.SearchResult, error)
	ImageTag(context.Context, string, string) error
	ImagesPrune(context.Context, filters.Args) (image.PruneReport, error)
}
type ImageAPIClientDeprecated interface {
	ImageInspectWithRaw(context.Context, string) (image.InspectResponse, []byte, error)
}
type ImageHistoryOption interface {
	Apply(*imageHistoryOpts) error
}

func ImageHistoryWithPlatform(v1.Platform) ImageHistoryOption

type ImageInspectOption interface {
	Apply(*imageInspectOpts) error
}

func ImageInspectWithAPIOpts(image.InspectOptions) ImageInspectOption
func ImageInspectWithManifests(bool) ImageInspectOption
func ImageInspectWithPlatform(*v1.Platform) ImageInspectOption
func ImageInspectWithRawResponse(*bytes.Buffer) ImageInspectOption

type ImageLoadOption interface {
	Apply(*imageLoadOpts) error
}

func ImageLoadWithPlatforms(...v1.Platform) ImageLoadOption
func ImageLoadWithQuiet(bool) ImageLoadOption

type ImageSaveOption interface {
	Apply(*imageSaveOpts) error
}

func ImageSaveWithPlatforms(...v1.Platform) ImageSaveOption
func IsErrConnectionFailed(error) bool
func IsErrNotFound(error) bool

type NetworkAPIClient interface {
	NetworkConnect(context.Context, string, string, *network.EndpointSettings) error
	NetworkCreate(context.Context, string, network.CreateOptions) (network.CreateResponse, error)
	NetworkDisconnect(context.Context, string, string, bool) error
	NetworkInspect(context.Context, string, network.InspectOptions) (network.Inspect, error)
	NetworkInspectWithRaw(context.Context, string, network.InspectOptions) (network.Inspect, []byte, error)
	NetworkList(context.Context, network.ListOptions) ([]network.Summary, error)
	NetworkRemove(context.Context, string) error
	NetworksPrune(context.Context, filters.Args) (network.PruneReport, error)
}

func NewClient(string, string, *http.Client, map[string]string) (*Client, error)
func NewClientWithOpts(...Opt) (*Client, error)
func NewEnvClient() (*Client, error)

type NodeAPIClient interface {
	NodeInspectWithRaw(context.Context, string) (swarm.Node, []byte, error)
	NodeList(context.Context, swarm.NodeListOptions) ([]swarm.Node, error)
	NodeRemove(context.Context, string, swarm.NodeRemoveOptions) error
	NodeUpdate(context.Context, string, swarm.Version, swarm.NodeSpec) error
}
type Opt func(*Client) error

func ParseHostURL(string) (*url.URL, error)

type PluginAPIClient interface {
	PluginCreate(context.Context, io.Reader, types.PluginCreateOptions) error
	PluginDisable(context.Context, string, types.PluginDisableOptions) error
	PluginEnable(context.Context, string, types.PluginEnableOptions) error
	PluginInspectWithRaw(context.Context, string) (*types.Plugin, []byte, error)
	PluginInstall(context.Context, string, types.PluginInstallOptions) (io.ReadCloser, error)
	PluginList(context.Context, filters.Args) (types.PluginsListResponse, error)
	PluginPush(context.Context, string, string) (io.ReadCloser, error)
	PluginRemove(context.Context, string, types.PluginRemoveOptions) error
	PluginSet(context.Context, string, []string) error
	PluginUpgrade(context.Context, string, types.PluginInstallOptions) (io.ReadCloser, error)
}
type SecretAPIClient interface {
	SecretCreate(context.Context, swarm.SecretSpec) (swarm.SecretCreateResponse, error)
	SecretInspectWithRaw(context.Context, string) (swarm.Secret, []byte, error)
	SecretList(context.Context, swarm.SecretListOptions) ([]swarm.Secret, error)
	SecretRemove(context.Context, string) error
	SecretUpdate(context.Context, string, swarm.Version, swarm.SecretSpec) error
}
type ServiceAPIClient interface {
	ServiceCreate(context.Context, swarm.ServiceSpec, swarm.ServiceCreateOptions) (swarm.ServiceCreateResponse, error)
	ServiceInspectWithRaw(context.Context, string, swarm.ServiceInspectOptions) (swarm.Service, []byte, error)
	ServiceList(context.Context, swarm.ServiceListOptions) ([]swarm.Service, error)
	ServiceLogs(context.Context, string, container.LogsOptions) (io.ReadCloser, error)
	ServiceRemove(context.Context, string) error
	ServiceUpdate(context.Context, string, swarm.Version, swarm.ServiceSpec, swarm.ServiceUpdateOptions) (swarm.ServiceUpdateResponse, error)
	TaskInspectWithRaw(context.Context, string) (swarm.Task, []byte, error)
	TaskList(context.Context, swarm.TaskListOptions) ([]swarm.Task, error)
	TaskLogs(context.Context, string, container.LogsOptions) (io.ReadCloser, error)
}
type SwarmAPIClient interface {
	SwarmGetUnlockKey(context.Context) (swarm.UnlockKeyResponse, error)
	SwarmInit(context.Context, swarm.InitRequest) (string, error)
	SwarmInspect(context.Context) (swarm.Swarm, error)
	SwarmJoin(context.Context, swarm.JoinRequest) error
	SwarmLeave(context.Context, bool) error
	SwarmUnlock(context.Context, swarm.UnlockRequest) error
	SwarmUpdate(context.Context, swarm.Version, swarm.Spec, swarm.UpdateFlags) error
}
type SwarmManagementAPIClient interface {
	ConfigAPIClient
	NodeAPIClient
	SecretAPIClient
	ServiceAPIClient
	SwarmAPIClient
}
type SystemAPIClient interface {
	DiskUsage(context.Context, types.DiskUsageOptions) (types.DiskUsage, error)
	Events(context.Context, events.ListOptions) (<-chan events.Message, <-chan error)
	Info(context.Context) (system.Info, error)
	Ping(context.Context) (types.Ping, error)
	RegistryLogin(context.Context, registry.AuthConfig) (registry.AuthenticateOKBody, error)
}
type VolumeAPIClient interface {
	VolumeCreate(context.Context, volume.CreateOptions) (volume.Volume, error)
	VolumeInspect(context.Context, string) (volume.Volume, error)
	VolumeInspectWithRaw(context.Context, string) (volume.Volume, []byte, error)
	VolumeList(context.Context, volume.ListOptions) (volume.ListResponse, error)
	VolumeRemove(context.Context, string, bool) error
	VolumeUpdate(context.Context, string, swarm.Version, volume.UpdateOptions) error
	VolumesPrune(context.Context, filters.Args) (volume.PruneReport, error)
}

func WithAPIVersionNegotiation() Opt
func WithDialContext(func(ctx context.Context, network string, addr string) (net.Conn, error)) Opt
func WithHTTPClient(*http.Client) Opt
func WithHTTPHeaders(map[string]string) Opt
func WithHost(string) Opt
func WithHostFromEnv() Opt
func WithScheme(string) Opt
func WithTLSClientConfig(string, string, string) Opt
func WithTLSClientConfigFromEnv() Opt
func WithTimeout(time.Duration) Opt
func WithTraceOptions(...otelhttp.Option) Opt
func WithTraceProvider(trace.TracerProvider) Opt
func WithUserAgent(string) Opt
func WithVersion(string) Opt
func WithVersionFromEnv() Opt

type imageHistoryOpts struct {
}
type imageInspectOpts struct {
}
type imageLoadOpts struct {
}
type imageSaveOpts struct {
}
type stableAPIClient interface {
	ClientVersion() string
	Close() error
	ConfigAPIClient
	ContainerAPIClient
	DaemonHost() string
	Dialer() func(context.Context) (net.Conn, error)
	DistributionAPIClient
	HTTPClient() *http.Client
	HijackDialer
	ImageAPIClient
	NegotiateAPIVersion(context.Context)
	NegotiateAPIVersionPing(types.Ping)
	NetworkAPIClient
	PluginAPIClient
	ServerVersion(context.Context) (types.Version, error)
	SwarmManagementAPIClient
	SystemAPIClient
	VolumeAPIClient
}
