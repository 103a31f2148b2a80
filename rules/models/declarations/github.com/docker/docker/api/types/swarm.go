// Package github.com/docker/docker/api/types/swarm of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package swarm

import (
	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/mount"
	"github.com/docker/docker/api/types/network"
	"github.com/docker/docker/api/types/swarm/runtime"
	"os"
	"time"
)

type Annotations struct {
	Name   string
	Labels map[string]string
}
type AppArmorMode string
type AppArmorOpts struct {
	Mode AppArmorMode
}
type CAConfig struct {
	NodeCertExpiry time.Duration
	ExternalCAs    []*ExternalCA
	SigningCACert  string
	SigningCAKey   string
	ForceRotate    uint64
}
type ClusterInfo struct {
	ID string
	Meta
	Spec                   Spec
	TLSInfo                TLSInfo
	RootRotationInProgress bool
	DefaultAddrPool        []string
	SubnetSize             uint32
	DataPathPort           uint32
}
type Config struct {
	ID string
	Meta
	Spec ConfigSpec
}
type ConfigCreateResponse struct {
	ID string
}
type ConfigListOptions struct {
	Filters filters.Args
}
type ConfigReference struct {
	File       *ConfigReferenceFileTarget
	Runtime    *ConfigReferenceRuntimeTarget
	ConfigID   string
	ConfigName string
}
type ConfigReferenceFileTarget struct {
	Name string
	UID  string
	GID  string
	Mode os.FileMode
}
type ConfigReferenceRuntimeTarget struct {
}
type ConfigSpec struct {
	Annotations
	Data       []byte
	Templating *Driver
}
type ContainerSpec struct {
	Image           string
	Labels          map[string]string
	Command         []string
	Args            []string
	Hostname        string
	Env             []string
	Dir             string
	User            string
	Groups          []string
	Privileges      *Privileges
	Init            *bool
	StopSignal      string
	TTY             bool
	OpenStdin       bool
	ReadOnly        bool
	Mounts          []mount.Mount
	StopGracePeriod *time.Duration
	Healthcheck     *container.HealthConfig
	Hosts           []string
	DNSConfig       *DNSConfig
	Secrets         []*SecretReference
	Configs         []*ConfigReference
	Isolation       container.Isolation
	Sysctls         map[string]string
	CapabilityAdd   []string
	CapabilityDrop  []string
	Ulimits         []*container.Ulimit
	OomScoreAdj     int64
}
type ContainerStatus struct {
	ContainerID string
	PID         int
	ExitCode    int
}
type CredentialSpec struct {
	Config   string
	File     string
	Registry string
}
type DNSConfig struct {
	Nameservers []string
	Search      []string
	Options     []string
}
type DiscreteGenericResource struct {
	Kind  string
	Value int64
}
type DispatcherConfig struct {
	HeartbeatPeriod time.Duration
}
type Driver struct {
	Name    string
	Options map[string]string
}
type EncryptionConfig struct {
	AutoLockManagers bool
}
type Endpoint struct {
	Spec       EndpointSpec
	Ports      []PortConfig
	VirtualIPs []EndpointVirtualIP
}
type EndpointSpec struct {
	Mode  ResolutionMode
	Ports []PortConfig
}
type EndpointVirtualIP struct {
	NetworkID string
	Addr      string
}
type EngineDescription struct {
	EngineVersion string
	Labels        map[string]string
	Plugins       []PluginDescription
}
type ExternalCA struct {
	Protocol ExternalCAProtocol
	URL      string
	Options  map[string]string
	CACert   string
}
type ExternalCAProtocol string
type GenericResource struct {
	NamedResourceSpec    *NamedGenericResource
	DiscreteResourceSpec *DiscreteGenericResource
}
type GlobalJob struct {
}
type GlobalService struct {
}
type IPAMConfig struct {
	Subnet  string
	Range   string
	Gateway string
}
type IPAMOptions struct {
	Driver  Driver
	Configs []IPAMConfig
}
type Info struct {
	NodeID           string
	NodeAddr         string
	LocalNodeState   LocalNodeState
	ControlAvailable bool
	Error            string
	RemoteManagers   []Peer
	Nodes            int
	Managers         int
	Cluster          *ClusterInfo
	Warnings         []string
}
type InitRequest struct {
	ListenAddr       string
	AdvertiseAddr    string
	DataPathAddr     string
	DataPathPort     uint32
	ForceNewCluster  bool
	Spec             Spec
	AutoLockManagers bool
	Availability     NodeAvailability
	DefaultAddrPool  []string
	SubnetSize       uint32
}
type JobStatus struct {
	JobIteration  Version
	LastExecution time.Time
}
type JoinRequest struct {
	ListenAddr    string
	AdvertiseAddr string
	DataPathAddr  string
	RemoteAddrs   []string
	JoinToken     string
	Availability  NodeAvailability
}
type JoinTokens struct {
	Worker  string
	Manager string
}
type Limit struct {
	NanoCPUs    int64
	MemoryBytes int64
	Pids        int64
}
type LocalNodeState string
type ManagerStatus struct {
	Leader       bool
	Reachability Reachability
	Addr         string
}
type Meta struct {
	Version   Version
	CreatedAt time.Time
	UpdatedAt time.Time
}
type NamedGenericResource struct {
	Kind  string
	Value string
}
type Network struct {
	ID string
	Meta
	Spec        NetworkSpec
	DriverState Driver
	IPAMOptions *IPAMOptions
}
type NetworkAttachment struct {
	Network   Network
	Addresses []string
}
type NetworkAttachmentConfig struct {
	Target     string
	Aliases    []string
	DriverOpts map[string]string
}
type NetworkAttachmentSpec struct {
	ContainerID string
}
type NetworkSpec struct {
	Annotations
	DriverConfiguration *Driver
	IPv6Enabled         bool
	Internal            bool
	Attachable          bool
	Ingress             bool
	IPAMOptions         *IPAMOptions
	ConfigFrom          *network.ConfigReference
	Scope               string
}
type Node struct {
	ID string
	Meta
	Spec          NodeSpec
	Description   NodeDescription
	Status        NodeStatus
	ManagerStatus *ManagerStatus
}
type NodeAvailability string
type NodeCSIInfo struct {
	PluginName         string
	NodeID             string
	MaxVolumesPerNode  int64
	AccessibleTopology *Topology
}
type NodeDescription struct {
	Hostname  string
	Platform  Platform
	Resources Resources
	Engine    EngineDescription
	TLSInfo   TLSInfo
	CSIInfo   []NodeCSIInfo
}
type NodeListOptions struct {
	Filters filters.Args
}
type NodeRemoveOptions struct {
	Force bool
}
type NodeRole string
type NodeSpec struct {
	Annotations
	Role         NodeRole
	Availability NodeAvailability
}
type NodeState string
type NodeStatus struct {
	State   NodeState
	Message string
	Addr    string
}
type OrchestrationConfig struct {
	TaskHistoryRetentionLimit *int64
}
type Peer struct {
	NodeID string
	Addr   string
}
type Placement struct {
	Constraints []string
	Preferences []PlacementPreference
	MaxReplicas uint64
	Platforms   []Platform
}
type PlacementPreference struct {
	Spread *SpreadOver
}
type Platform struct {
	Architecture string
	OS           string
}
type PluginDescription struct {
	Type string
	Name string
}
type PortConfig struct {
	Name          string
	Protocol      PortConfigProtocol
	TargetPort    uint32
	PublishedPort uint32
	PublishMode   PortConfigPublishMode
}
type PortConfigProtocol string
type PortConfigPublishMode string
type PortStatus struct {
	Ports []PortConfig
}
type Privileges struct {
	CredentialSpec  *CredentialSpec
	SELinuxContext  *SELinuxContext
	Seccomp         *SeccompOpts
	AppArmor        *AppArmorOpts
	NoNewPrivileges bool
}
type RaftConfig struct {
	SnapshotInterval           uint64
	KeepOldSnapshots           *uint64
	LogEntriesForSlowFollowers uint64
	ElectionTick               int
	HeartbeatTick              int
}
type Reachability string
type ReplicatedJob struct {
	MaxConcurrent    *uint64
	TotalCompletions *uint64
}
type ReplicatedService struct {
	Replicas *uint64
}
type ResolutionMode string
type ResourceRequirements struct {
	Limits       *Limit
	Reservations *Resources
}
type Resources struct {
	NanoCPUs         int64
	MemoryBytes      int64
	GenericResources []GenericResource
}
type RestartPolicy struct {
	Condition   RestartPolicyCondition
	Delay       *time.Duration
	MaxAttempts *uint64
	Window      *time.Duration
}
type RestartPolicyCondition string
type RuntimePrivilege = runtime.PluginPrivilege
type RuntimeSpec = runtime.PluginSpec
type RuntimeType string
type RuntimeURL string
type SELinuxContext struct {
	Disable bool
	User    string
	Role    string
	Type    string
	Level   string
}
type SeccompMode string
type SeccompOpts struct {
	Mode    SeccompMode
	Profile []byte
}
type Secret struct {
	ID string
	Meta
	Spec SecretSpec
}
type SecretCreateResponse struct {
	ID string
}
type SecretListOptions struct {
	Filters filters.Args
}
type SecretReference struct {
	File       *SecretReferenceFileTarget
	SecretID   string
	SecretName string
}
type SecretReferenceFileTarget struct {
	Name string
	UID  string
	GID  string
	Mode os.FileMode
}
type SecretSpec struct {
	Annotations
	Data       []byte
	Driver     *Driver
	Templating *Driver
}
type Service struct {
	ID string
	Meta
	Spec          ServiceSpec
	PreviousSpec  *ServiceSpec
	Endpoint      Endpoint
	UpdateStatus  *UpdateStatus
	ServiceStatus *ServiceStatus
	JobStatus     *JobStatus
}
type ServiceCreateOptions struct {
	EncodedRegistryAuth string
	QueryRegistry       bool
}
type ServiceCreateResponse struct {
	ID       string
	Warnings []string
}
type ServiceInspectOptions struct {
	InsertDefaults bool
}
type ServiceListOptions struct {
	Filters filters.Args
	Status  bool
}
type ServiceMode struct {
	Replicated    *ReplicatedService
	Global        *GlobalService
	ReplicatedJob *ReplicatedJob
	GlobalJob     *GlobalJob
}
type ServiceSpec struct {
	Annotations
	TaskTemplate   TaskSpec
	Mode           ServiceMode
	UpdateConfig   *UpdateConfig
	RollbackConfig *UpdateConfig
	Networks       []NetworkAttachmentConfig
	EndpointSpec   *EndpointSpec
}
type ServiceStatus struct {
	RunningTasks   uint64
	DesiredTasks   uint64
	CompletedTasks uint64
}
type ServiceUpdateOptions struct {
	EncodedRegistryAuth string
	RegistryAuthFrom    string
	Rollback            string
	QueryRegistry       bool
}
type ServiceUpdateResponse struct {
	Warnings []string
}
type Spec struct {
	Annotations
	Orchestration    OrchestrationConfig
	Raft             RaftConfig
	Dispatcher       DispatcherConfig
	CAConfig         CAConfig
	TaskDefaults     TaskDefaults
	EncryptionConfig EncryptionConfig
}
type SpreadOver struct {
	SpreadDescriptor string
}
type Status struct {
	NodeState        LocalNodeState
	ControlAvailable bool
}
type Swarm struct {
	ClusterInfo
	JoinTokens JoinTokens
}
type TLSInfo struct {
	TrustRoot           string
	CertIssuerSubject   []byte
	CertIssuerPublicKey []byte
}
type Task struct {
	ID string
	Meta
	Annotations
	Spec                TaskSpec
	ServiceID           string
	Slot                int
	NodeID              string
	Status              TaskStatus
	DesiredState        TaskState
	NetworksAttachments []NetworkAttachment
	GenericResources    []GenericResource
	JobIteration        *Version
	Volumes             []VolumeAttachment
}
type TaskDefaults struct {
	LogDriver *Driver
}
type TaskListOptions struct {
	Filters filters.Args
}
type TaskSpec struct {
	ContainerSpec         *ContainerSpec
	PluginSpec            *RuntimeSpec
	NetworkAttachmentSpec *NetworkAttachmentSpec
	Resources             *ResourceRequirements
	RestartPolicy         *RestartPolicy
	Placement             *Placement
	Networks              []NetworkAttachmentConfig
	LogDriver             *Driver
	ForceUpdate           uint64
	Runtime               RuntimeType
}
type TaskState string
type TaskStatus struct {
	Timestamp       time.Time
	State           TaskState
	Message         string
	Err             string
	ContainerStatus *ContainerStatus
	PortStatus      PortStatus
}
type Topology struct {
	Segments map[string]string
}
type UnlockKeyResponse struct {
	UnlockKey string
}
type UnlockRequest struct {
	UnlockKey string
}
type UpdateConfig struct {
	Parallelism     uint64
	Delay           time.Duration
	FailureAction   string
	Monitor         time.Duration
	MaxFailureRatio float32
	Order           string
}
type UpdateFlags struct {
	RotateWorkerToken      bool
	RotateManagerToken     bool
	RotateManagerUnlockKey bool
}
type UpdateState string
type UpdateStatus struct {
	State       UpdateState
	StartedAt   *time.Time
	CompletedAt *time.Time
	Message     string
}
type Version struct {
	Index uint64
}

func (Version) String() string

type VolumeAttachment struct {
	ID     string
	Source string
	Target string
}
