// Package github.com/containerd/containerd/v2/client of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package client

import (
	"context"
	containers2 "github.com/containerd/containerd/api/services/containers/v1"
	diff2 "github.com/containerd/containerd/api/services/diff/v1"
	events2 "github.com/containerd/containerd/api/services/events/v1"
	images2 "github.com/containerd/containerd/api/services/images/v1"
	namespaces2 "github.com/containerd/containerd/api/services/namespaces/v1"
	tasks "github.com/containerd/containerd/api/services/tasks/v1"
	version "github.com/containerd/containerd/api/services/version/v1"
	types2 "github.com/containerd/containerd/api/types"
	"github.com/containerd/containerd/api/types/runc/options"
	"github.com/containerd/containerd/v2/core/containers"
	"github.com/containerd/containerd/v2/core/content"
	"github.com/containerd/containerd/v2/core/diff"
	"github.com/containerd/containerd/v2/core/events"
	"github.com/containerd/containerd/v2/core/images"
	"github.com/containerd/containerd/v2/core/images/archive"
	"github.com/containerd/containerd/v2/core/introspection"
	"github.com/containerd/containerd/v2/core/leases"
	"github.com/containerd/containerd/v2/core/mount"
	"github.com/containerd/containerd/v2/core/remotes"
	"github.com/containerd/containerd/v2/core/sandbox"
	"github.com/containerd/containerd/v2/core/snapshots"
	"github.com/containerd/containerd/v2/core/transfer"
	"github.com/containerd/containerd/v2/internal/kmutex"
	"github.com/containerd/containerd/v2/pkg/cio"
	"github.com/containerd/containerd/v2/pkg/namespaces"
	"github.com/containerd/containerd/v2/pkg/oci"
	"github.com/containerd/containerd/v2/pkg/protobuf/types"
	"github.com/containerd/platforms"
	"github.com/containerd/plugin"
	typeurl "github.com/containerd/typeurl/v2"
	digest "github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/specs-go/v1"
	specs "github.com/opencontainers/runtime-spec/specs-go"
	"golang.org/x/sync/semaphore"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health/grpc_health_v1"
	"io"
	"syscall"
	"time"
)

type CheckpointOpts func(context.Context, *Client, *containers.Container, *v1.Index, *options.CheckpointOptions) error
type CheckpointTaskInfo struct {
	Name             string
	ParentCheckpoint digest.Digest
	Options          any
}

func (*CheckpointTaskInfo) Runtime() string

type CheckpointTaskOpts func(*CheckpointTaskInfo) error
type Client struct {
	services
}

func (*Client) Close() error
func (*Client) Conn() any
func (*Client) ContainerService() containers.Store
func (*Client) Containers(context.Context, ...string) ([]Container, error)
func (*Client) ContentStore() content.Store
func (*Client) DefaultNamespace() string
func (*Client) DiffService() DiffService
func (*Client) EventService() EventService
func (*Client) Export(context.Context, io.Writer, ...archive.ExportOpt) error
func (*Client) Fetch(context.Context, string, ...RemoteOpt) (images.Image, error)
func (*Client) GetImage(context.Context, string) (Image, error)
func (*Client) GetLabel(context.Context, string) (string, error)
func (*Client) GetSnapshotterCapabilities(context.Context, string) ([]string, error)
func (*Client) GetSnapshotterSupportedPlatforms(context.Context, string) (platforms.MatchComparer, error)
func (*Client) HealthService() grpc_health_v1.HealthClient
func (*Client) ImageService() images.Store
func (*Client) Import(context.Context, io.Reader, ...ImportOpt) ([]images.Image, error)
func (*Client) Install(context.Context, Image, ...InstallOpts) error
func (*Client) IntrospectionService() introspection.Service
func (*Client) IsServing(context.Context) (bool, error)
func (*Client) LeasesService() leases.Manager
func (*Client) ListImages(context.Context, ...string) ([]Image, error)
func (*Client) LoadContainer(context.Context, string) (Container, error)
func (*Client) LoadSandbox(context.Context, string) (Sandbox, error)
func (*Client) MountManager() mount.Manager
func (*Client) NamespaceService() namespaces.Store
func (*Client) NewContainer(context.Context, string, ...NewContainerOpts) (Container, error)
func (*Client) NewSandbox(context.Context, string, ...NewSandboxOpts) (Sandbox, error)
func (*Client) Pull(context.Context, string, ...RemoteOpt) (Image, error)
func (*Client) Push(context.Context, string, v1.Descriptor, ...RemoteOpt) error
func (*Client) Reconnect() error
func (*Client) Restore(context.Context, string, Image, ...RestoreOpts) (Container, error)
func (*Client) Runtime() string
func (*Client) RuntimeInfo(context.Context, string, any) (*RuntimeInfo, error)
func (*Client) SandboxController(string) sandbox.Controller
func (*Client) SandboxStore() sandbox.Store
func (*Client) Server(context.Context) (ServerInfo, error)
func (*Client) SnapshotService(string) snapshots.Snapshotter
func (*Client) Subscribe(context.Context, ...string) (<-chan *events.Envelope, <-chan error)
func (*Client) TaskService() tasks.TasksClient
func (*Client) Transfer(context.Context, any, any, ...transfer.Opt) error
func (*Client) TransferService() transfer.Transferrer
func (*Client) Version(context.Context) (Version, error)
func (*Client) VersionService() version.VersionClient
func (*Client) WithLease(context.Context, ...leases.Opt) (context.Context, func(context.Context) error, error)

type Container interface {
	Checkpoint(context.Context, string, ...CheckpointOpts) (Image, error)
	Delete(context.Context, ...DeleteOpts) error
	Extensions(context.Context) (map[string]typeurl.Any, error)
	ID() string
	Image(context.Context) (Image, error)
	Info(context.Context, ...InfoOpts) (containers.Container, error)
	Labels(context.Context) (map[string]string, error)
	NewTask(context.Context, cio.Creator, ...NewTaskOpts) (Task, error)
	Restore(context.Context, cio.Creator, string) (int, error)
	SetLabels(context.Context, map[string]string) (map[string]string, error)
	Spec(context.Context) (*oci.Spec, error)
	Task(context.Context, cio.Attach) (Task, error)
	Update(context.Context, ...UpdateContainerOpts) error
}
type DeleteOpts func(ctx context.Context, client *Client, c containers.Container) error
type DiffService interface {
	diff.Applier
	diff.Comparer
}

var ErrImageNameNotFoundInIndex error
var ErrMediaTypeNotFound error
var ErrRuntimeNameNotFoundInIndex error
var ErrSnapshotterNameNotFoundInIndex error

type EventService interface {
	events.Forwarder
	events.Publisher
	events.Subscriber
}
type ExitStatus struct {
}

func (ExitStatus) Error() error
func (ExitStatus) ExitCode() uint32
func (ExitStatus) ExitTime() time.Time
func (ExitStatus) Result() (uint32, time.Time, error)
func GetIndexByMediaType(*v1.Index, string) (*v1.Descriptor, error)
func GetOCIStopSignal(context.Context, Image, string) (string, error)
func GetStopSignal(context.Context, Container, syscall.Signal) (syscall.Signal, error)

type IOCloseInfo struct {
	Stdin bool
}
type IOCloserOpts func(*IOCloseInfo)
type Image interface {
	Config(context.Context) (v1.Descriptor, error)
	ContentStore() content.Store
	IsUnpacked(context.Context, string) (bool, error)
	Labels() map[string]string
	Metadata() images.Image
	Name() string
	Platform() platforms.MatchComparer
	RootFS(context.Context) ([]digest.Digest, error)
	Size(context.Context) (int64, error)
	Spec(context.Context) (v1.Image, error)
	Target() v1.Descriptor
	Unpack(context.Context, string, ...UnpackOpt) error
	Usage(context.Context, ...UsageOpt) (int64, error)
}
type ImportOpt func(*importOpts) error
type InfoConfig struct {
	Refresh bool
}
type InfoOpts func(*InfoConfig)
type InstallConfig struct {
	Libs    bool
	Replace bool
	Path    string
}
type InstallOpts func(*InstallConfig)
type KillInfo struct {
	All    bool
	ExecID string
}
type KillOpts func(context.Context, *KillInfo) error

func New(string, ...Opt) (*Client, error)

type NewContainerOpts func(ctx context.Context, client *Client, c *containers.Container) error

func NewDiffServiceFromClient(diff2.DiffClient) DiffService
func NewEventServiceFromClient(events2.EventsClient) EventService
func NewExitStatus(uint32, time.Time, error) *ExitStatus
func NewImage(*Client, images.Image) Image
func NewImageStoreFromClient(images2.ImagesClient) images.Store
func NewImageWithPlatform(*Client, images.Image, platforms.MatchComparer) Image
func NewNamespaceStoreFromClient(namespaces2.NamespacesClient) namespaces.Store
func NewRemoteContainerStore(containers2.ContainersClient) containers.Store

type NewSandboxOpts func(ctx context.Context, client *Client, sandbox *sandbox.Sandbox) error
type NewTaskOpts func(context.Context, *Client, *TaskInfo) error

func NewWithConn(*grpc.ClientConn, ...Opt) (*Client, error)

type Opt func(c *clientOpts) error
type Process interface {
	CloseIO(context.Context, ...IOCloserOpts) error
	Delete(context.Context, ...ProcessDeleteOpts) (*ExitStatus, error)
	ID() string
	IO() cio.IO
	Kill(context.Context, syscall.Signal, ...KillOpts) error
	Pid() uint32
	Resize(context.Context, uint32, uint32) error
	Start(context.Context) error
	Status(context.Context) (Status, error)
	Wait(context.Context) (<-chan ExitStatus, error)
}
type ProcessDeleteOpts func(context.Context, Process) error
type ProcessInfo struct {
	Pid  uint32
	Info *types.Any
}
type ProcessStatus string
type RemoteContext struct {
	Resolver                    remotes.Resolver
	PlatformMatcher             platforms.MatchComparer
	Unpack                      bool
	UnpackOpts                  []UnpackOpt
	Snapshotter                 string
	SnapshotterOpts             []snapshots.Opt
	Labels                      map[string]string
	BaseHandlers                []images.Handler
	HandlerWrapper              func(images.Handler) images.Handler
	Platforms                   []string
	DownloadLimiter             *semaphore.Weighted
	MaxConcurrentDownloads      int
	ConcurrentLayerFetchBuffer  int
	MaxConcurrentUploadedLayers int
	AllMetadata                 bool
	ChildLabelMap               func(v1.Descriptor) []string
	ReferrersProvider           content.ReferrersProvider
}
type RemoteOpt func(*Client, *RemoteContext) error
type RestoreOpts func(context.Context, string, *Client, Image, *v1.Index) NewContainerOpts
type RuntimeInfo struct {
	Name        string
	Version     RuntimeVersion
	Options     any
	Features    any
	Annotations map[string]string
}
type RuntimeVersion struct {
	Version  string
	Revision string
}
type Sandbox interface {
	ID() string
	Labels(context.Context) (map[string]string, error)
	Metadata() sandbox.Sandbox
	NewContainer(context.Context, string, ...NewContainerOpts) (Container, error)
	Shutdown(context.Context) error
	Start(context.Context) error
	Stop(context.Context) error
	Wait(context.Context) (<-chan ExitStatus, error)
}
type ServerInfo struct {
	UUID string
}
type ServicesOpt func(c *services)
type Status struct {
	Status     ProcessStatus
	ExitStatus uint32
	ExitTime   time.Time
}
type Task interface {
	Checkpoint(context.Context, ...CheckpointTaskOpts) (Image, error)
	Exec(context.Context, string, *specs.Process, cio.Creator) (Process, error)
	LoadProcess(context.Context, string, cio.Attach) (Process, error)
	Metrics(context.Context) (*types2.Metric, error)
	Pause(context.Context) error
	Pids(context.Context) ([]ProcessInfo, error)
	Process
	Resume(context.Context) error
	Spec(context.Context) (*oci.Spec, error)
	Update(context.Context, ...UpdateTaskOpts) error
}
type TaskInfo struct {
	Checkpoint  *types2.Descriptor
	RootFS      []mount.Mount
	Options     any
	RuntimePath string
}

func (*TaskInfo) Runtime() string

type UnpackConfig struct {
	ApplyOpts              []diff.ApplyOpt
	SnapshotOpts           []snapshots.Opt
	CheckPlatformSupported bool
	DuplicationSuppressor  kmutex.KeyedLocker
	Limiter                *semaphore.Weighted
	FetchAllContent        bool
}
type UnpackOpt func(context.Context, *UnpackConfig) error
type UpdateContainerOpts func(ctx context.Context, client *Client, c *containers.Container) error
type UpdateTaskInfo struct {
	Resources   any
	Annotations map[string]string
}
type UpdateTaskOpts func(context.Context, *Client, *UpdateTaskInfo) error
type UsageOpt func(*usageOptions) error
type Version struct {
	Version  string
	Revision string
}

func WithAdditionalContainerLabels(map[string]string) NewContainerOpts
func WithAllMetadata() RemoteOpt
func WithAllPlatforms(bool) ImportOpt
func WithAnnotations(map[string]string) UpdateTaskOpts
func WithCallOpts([]grpc.CallOption) Opt
func WithCheckpointImage(context.Context, *Client, *containers.Container, *v1.Index, *options.CheckpointOptions) error
func WithCheckpointImagePath(string) CheckpointTaskOpts
func WithCheckpointName(string) CheckpointTaskOpts
func WithCheckpointRW(context.Context, *Client, *containers.Container, *v1.Index, *options.CheckpointOptions) error
func WithCheckpointRuntime(context.Context, *Client, *containers.Container, *v1.Index, *options.CheckpointOptions) error
func WithCheckpointTask(context.Context, *Client, *containers.Container, *v1.Index, *options.CheckpointOptions) error
func WithCheckpointTaskExit(context.Context, *Client, *containers.Container, *v1.Index, *options.CheckpointOptions) error
func WithChildLabelMap(func(v1.Descriptor) []string) RemoteOpt
func WithConcurrentLayerFetchBuffer(int) RemoteOpt
func WithContainerClient(containers2.ContainersClient) ServicesOpt
func WithContainerExtension(string, any) NewContainerOpts
func WithContainerLabels(map[string]string) NewContainerOpts
func WithContainerStore(containers.Store) ServicesOpt
func WithContentStore(content.Store) ServicesOpt
func WithDefaultNamespace(string) Opt
func WithDefaultPlatform(platforms.MatchComparer) Opt
func WithDefaultRuntime(string) Opt
func WithDefaultSandboxer(string) Opt
func WithDialOpts([]grpc.DialOption) Opt
func WithDiffClient(diff2.DiffClient) ServicesOpt
func WithDiffService(DiffService) ServicesOpt
func WithDigestRef(func(digest.Digest) string) ImportOpt
func WithDiscardUnpackedLayers() ImportOpt
func WithDownloadLimiter(*semaphore.Weighted) RemoteOpt
func WithEventService(EventService) ServicesOpt
func WithExtraDialOpts([]grpc.DialOption) Opt
func WithGIDOwner(uint32) NewTaskOpts
func WithImage(Image) NewContainerOpts
func WithImageClient(images2.ImagesClient) ServicesOpt
func WithImageConfigLabels(Image) NewContainerOpts
func WithImageHandler(images.Handler) RemoteOpt
func WithImageHandlerWrapper(func(images.Handler) images.Handler) RemoteOpt
func WithImageLabels(map[string]string) ImportOpt
func WithImageName(string) NewContainerOpts
func WithImageRefTranslator(func(string) string) ImportOpt
func WithImageStopSignal(Image, string) NewContainerOpts
func WithImageStore(images.Store) ServicesOpt
func WithImportCompression() ImportOpt
func WithImportPlatform(platforms.MatchComparer) ImportOpt
func WithImportReferrers(content.ReferrersProvider) ImportOpt
func WithInMemoryServices(*plugin.InitContext) Opt
func WithIndexName(string) ImportOpt
func WithInstallLibs(*InstallConfig)
func WithInstallPath(string) InstallOpts
func WithInstallReplace(*InstallConfig)
func WithIntrospectionService(introspection.Service) ServicesOpt
func WithKillAll(context.Context, *KillInfo) error
func WithKillExecID(string) KillOpts
func WithLeasesService(leases.Manager) ServicesOpt
func WithManifestUsage() UsageOpt
func WithMaxConcurrentDownloads(int) RemoteOpt
func WithMaxConcurrentUploadedLayers(int) RemoteOpt
func WithMountManager(mount.Manager) ServicesOpt
func WithNamespaceClient(namespaces2.NamespacesClient) ServicesOpt
func WithNamespaceService(namespaces.Store) ServicesOpt
func WithNewSnapshot(string, Image, ...snapshots.Opt) NewContainerOpts
func WithNewSnapshotView(string, Image, ...snapshots.Opt) NewContainerOpts
func WithNewSpec(...oci.SpecOpts) NewContainerOpts
func WithNoNewKeyring(context.Context, *Client, *TaskInfo) error
func WithNoPivotRoot(context.Context, *Client, *TaskInfo) error
func WithPlatform(string) RemoteOpt
func WithPlatformMatcher(platforms.MatchComparer) RemoteOpt
func WithProcessKill(context.Context, Process) error
func WithPullLabel(string, string) RemoteOpt
func WithPullLabels(map[string]string) RemoteOpt
func WithPullSnapshotter(string, ...snapshots.Opt) RemoteOpt
func WithPullUnpack(*Client, *RemoteContext) error
func WithReferrersProvider(content.ReferrersProvider) RemoteOpt
func WithRemappedSnapshot(string, Image, uint32, uint32) NewContainerOpts
func WithRemappedSnapshotView(string, Image, uint32, uint32) NewContainerOpts
func WithRemapperLabels(uint32, uint32, uint32, uint32, uint32) snapshots.Opt
func WithResolver(remotes.Resolver) RemoteOpt
func WithResources(any) UpdateTaskOpts
func WithRestoreImage(context.Context, string, *Client, Image, *v1.Index) NewContainerOpts
func WithRestoreImagePath(string) NewTaskOpts
func WithRestoreRW(context.Context, string, *Client, Image, *v1.Index) NewContainerOpts
func WithRestoreRuntime(context.Context, string, *Client, Image, *v1.Index) NewContainerOpts
func WithRestoreSpec(context.Context, string, *Client, Image, *v1.Index) NewContainerOpts
func WithRestoreWorkPath(string) NewTaskOpts
func WithRootFS([]mount.Mount) NewTaskOpts
func WithRuntime(string, any) NewContainerOpts
func WithRuntimePath(string) NewTaskOpts
func WithSandbox(string) NewContainerOpts
func WithSandboxExtension(string, any) NewSandboxOpts
func WithSandboxLabels(map[string]string) NewSandboxOpts
func WithSandboxRuntime(string, any) NewSandboxOpts
func WithSandboxSpec(*oci.Spec, ...oci.SpecOpts) NewSandboxOpts
func WithSandboxStore(sandbox.Store) ServicesOpt
func WithServices(...ServicesOpt) Opt
func WithShimCgroup(string) NewTaskOpts
func WithSkipDigestRef(func(string) bool) ImportOpt
func WithSkipMissing() ImportOpt
func WithSnapshot(string) NewContainerOpts
func WithSnapshotCleanup(context.Context, *Client, containers.Container) error
func WithSnapshotUsage() UsageOpt
func WithSnapshotter(string) NewContainerOpts
func WithSnapshotterPlatformCheck() UnpackOpt
func WithSnapshotters(map[string]snapshots.Snapshotter) ServicesOpt
func WithSpec(*oci.Spec, ...oci.SpecOpts) NewContainerOpts
func WithStdinCloser(*IOCloseInfo)
func WithTaskAPIEndpoint(string, uint32) NewTaskOpts
func WithTaskCheckpoint(Image) NewTaskOpts
func WithTaskClient(tasks.TasksClient) ServicesOpt
func WithTimeout(time.Duration) Opt
func WithTransferService(transfer.Transferrer) ServicesOpt
func WithUIDOwner(uint32) NewTaskOpts
func WithUnpackApplyOpts(...diff.ApplyOpt) UnpackOpt
func WithUnpackDuplicationSuppressor(kmutex.KeyedLocker) UnpackOpt
func WithUnpackFetchAllContent() UnpackOpt
func WithUnpackLimiter(*semaphore.Weighted) UnpackOpt
func WithUnpackOpts([]UnpackOpt) RemoteOpt
func WithUsageManifestLimit(int) UsageOpt
func WithUserNSRemappedSnapshot(string, Image, []specs.LinuxIDMapping, []specs.LinuxIDMapping) NewContainerOpts
func WithUserNSRemappedSnapshotView(string, Image, []specs.LinuxIDMapping, []specs.LinuxIDMapping) NewContainerOpts
func WithUserNSRemapperLabels([]specs.LinuxIDMapping, []specs.LinuxIDMapping) snapshots.Opt
func WithoutRefreshedMetadata(*InfoConfig)

type clientOpts struct {
}
type importOpts struct {
}
type services struct {
}
type usageOptions struct {
}
