// Package github.com/opencontainers/runtime-spec/specs-go of github.com/opencontainers/runtime-spec v1.3.0, Apache-2.0, Copyright 2015 The Linux Foundation
//
// Declarations without bodies, written by ci/declare; not to be edited.

package specs

import (
	"os"
)

type Arch string
type Box struct {
	Height uint
	Width  uint
}
type CPUAffinity struct {
	Initial string
	Final   string
}
type ContainerProcessState struct {
	Version  string
	Fds      []string
	Pid      int
	Metadata string
	State    State
}
type ContainerState string
type FreeBSD struct {
	Devices []FreeBSDDevice
	Jail    *FreeBSDJail
}
type FreeBSDDevice struct {
	Path string
	Mode *os.FileMode
}
type FreeBSDJail struct {
	Parent         string
	Host           FreeBSDSharing
	Ip4            FreeBSDSharing
	Ip4Addr        []string
	Ip6            FreeBSDSharing
	Ip6Addr        []string
	Vnet           FreeBSDSharing
	Interface      string
	VnetInterfaces []string
	SysVMsg        FreeBSDSharing
	SysVSem        FreeBSDSharing
	SysVShm        FreeBSDSharing
	EnforceStatfs  *int
	Allow          *FreeBSDJailAllow
}
type FreeBSDJailAllow struct {
	SetHostname   bool
	RawSockets    bool
	Chflags       bool
	Mount         []string
	Quotas        bool
	SocketAf      bool
	Mlock         bool
	ReservedPorts bool
	Suser         bool
}
type FreeBSDSharing string
type HWConfig struct {
	DeviceTree string
	VCPUs      *uint32
	Memory     *uint64
	DtDevs     []string
	IOMems     []IOMems
	Irqs       []uint32
}
type Hook struct {
	Path    string
	Args    []string
	Env     []string
	Timeout *int
}
type Hooks struct {
	Prestart        []Hook
	CreateRuntime   []Hook
	CreateContainer []Hook
	StartContainer  []Hook
	Poststart       []Hook
	Poststop        []Hook
}
type IOMems struct {
	FirstGFN *uint64
	FirstMFN *uint64
	NrMFNs   *uint64
}
type IOPriorityClass string
type Linux struct {
	UIDMappings       []LinuxIDMapping
	GIDMappings       []LinuxIDMapping
	Sysctl            map[string]string
	Resources         *LinuxResources
	CgroupsPath       string
	Namespaces        []LinuxNamespace
	Devices           []LinuxDevice
	NetDevices        map[string]LinuxNetDevice
	Seccomp           *LinuxSeccomp
	RootfsPropagation string
	MaskedPaths       []string
	ReadonlyPaths     []string
	MountLabel        string
	IntelRdt          *LinuxIntelRdt
	MemoryPolicy      *LinuxMemoryPolicy
	Personality       *LinuxPersonality
	TimeOffsets       map[string]LinuxTimeOffset
}
type LinuxBlockIO struct {
	Weight                  *uint16
	LeafWeight              *uint16
	WeightDevice            []LinuxWeightDevice
	ThrottleReadBpsDevice   []LinuxThrottleDevice
	ThrottleWriteBpsDevice  []LinuxThrottleDevice
	ThrottleReadIOPSDevice  []LinuxThrottleDevice
	ThrottleWriteIOPSDevice []LinuxThrottleDevice
}
type LinuxBlockIODevice struct {
	Major int64
	Minor int64
}
type LinuxCPU struct {
	Shares          *uint64
	Quota           *int64
	Burst           *uint64
	Period          *uint64
	RealtimeRuntime *int64
	RealtimePeriod  *uint64
	Cpus            string
	Mems            string
	Idle            *int64
}
type LinuxCapabilities struct {
	Bounding    []string
	Effective   []string
	Inheritable []string
	Permitted   []string
	Ambient     []string
}
type LinuxDevice struct {
	Path     string
	Type     string
	Major    int64
	Minor    int64
	FileMode *os.FileMode
	UID      *uint32
	GID      *uint32
}
type LinuxDeviceCgroup struct {
	Allow  bool
	Type   string
	Major  *int64
	Minor  *int64
	Access string
}
type LinuxHugepageLimit struct {
	Pagesize string
	Limit    uint64
}
type LinuxIDMapping struct {
	ContainerID uint32
	HostID      uint32
	Size        uint32
}
type LinuxIOPriority struct {
	Class    IOPriorityClass
	Priority int
}
type LinuxIntelRdt struct {
	ClosID           string
	Schemata         []string
	L3CacheSchema    string
	MemBwSchema      string
	EnableMonitoring bool
}
type LinuxInterfacePriority struct {
	Name     string
	Priority uint32
}
type LinuxMemory struct {
	Limit             *int64
	Reservation       *int64
	Swap              *int64
	Kernel            *int64
	KernelTCP         *int64
	Swappiness        *uint64
	DisableOOMKiller  *bool
	UseHierarchy      *bool
	CheckBeforeUpdate *bool
}
type LinuxMemoryPolicy struct {
	Mode  MemoryPolicyModeType
	Nodes string
	Flags []MemoryPolicyFlagType
}
type LinuxNamespace struct {
	Type LinuxNamespaceType
	Path string
}
type LinuxNamespaceType string
type LinuxNetDevice struct {
	Name string
}
type LinuxNetwork struct {
	ClassID    *uint32
	Priorities []LinuxInterfacePriority
}
type LinuxPersonality struct {
	Domain LinuxPersonalityDomain
	Flags  []LinuxPersonalityFlag
}
type LinuxPersonalityDomain string
type LinuxPersonalityFlag string
type LinuxPids struct {
	Limit *int64
}
type LinuxRdma struct {
	HcaHandles *uint32
	HcaObjects *uint32
}
type LinuxResources struct {
	Devices        []LinuxDeviceCgroup
	Memory         *LinuxMemory
	CPU            *LinuxCPU
	Pids           *LinuxPids
	BlockIO        *LinuxBlockIO
	HugepageLimits []LinuxHugepageLimit
	Network        *LinuxNetwork
	Rdma           map[string]LinuxRdma
	Unified        map[string]string
}
type LinuxSchedulerFlag string
type LinuxSchedulerPolicy string
type LinuxSeccomp struct {
	DefaultAction    LinuxSeccompAction
	DefaultErrnoRet  *uint
	Architectures    []Arch
	Flags            []LinuxSeccompFlag
	ListenerPath     string
	ListenerMetadata string
	Syscalls         []LinuxSyscall
}
type LinuxSeccompAction string
type LinuxSeccompArg struct {
	Index    uint
	Value    uint64
	ValueTwo uint64
	Op       LinuxSeccompOperator
}
type LinuxSeccompFlag string
type LinuxSeccompOperator string
type LinuxSyscall struct {
	Names    []string
	Action   LinuxSeccompAction
	ErrnoRet *uint
	Args     []LinuxSeccompArg
}
type LinuxThrottleDevice struct {
	LinuxBlockIODevice
	Rate uint64
}
type LinuxTimeOffset struct {
	Secs     int64
	Nanosecs uint32
}
type LinuxWeightDevice struct {
	LinuxBlockIODevice
	Weight     *uint16
	LeafWeight *uint16
}
type MemoryPolicyFlagType string
type MemoryPolicyModeType string
type Mount struct {
	Destination string
	Type        string
	Source      string
	Options     []string
	UIDMappings []LinuxIDMapping
	GIDMappings []LinuxIDMapping
}
type POSIXRlimit struct {
	Type string
	Hard uint64
	Soft uint64
}
type Process struct {
	Terminal        bool
	ConsoleSize     *Box
	User            User
	Args            []string
	CommandLine     string
	Env             []string
	Cwd             string
	Capabilities    *LinuxCapabilities
	Rlimits         []POSIXRlimit
	NoNewPrivileges bool
	ApparmorProfile string
	OOMScoreAdj     *int
	Scheduler       *Scheduler
	SelinuxLabel    string
	IOPriority      *LinuxIOPriority
	ExecCPUAffinity *CPUAffinity
}
type Root struct {
	Path     string
	Readonly bool
}
type Scheduler struct {
	Policy   LinuxSchedulerPolicy
	Nice     int32
	Priority int32
	Flags    []LinuxSchedulerFlag
	Runtime  uint64
	Deadline uint64
	Period   uint64
}
type Solaris struct {
	Milestone    string
	LimitPriv    string
	MaxShmMemory string
	Anet         []SolarisAnet
	CappedCPU    *SolarisCappedCPU
	CappedMemory *SolarisCappedMemory
}
type SolarisAnet struct {
	Linkname          string
	Lowerlink         string
	Allowedaddr       string
	Configallowedaddr string
	Defrouter         string
	Linkprotection    string
	Macaddress        string
}
type SolarisCappedCPU struct {
	Ncpus string
}
type SolarisCappedMemory struct {
	Physical string
	Swap     string
}
type Spec struct {
	Version     string
	Process     *Process
	Root        *Root
	Hostname    string
	Domainname  string
	Mounts      []Mount
	Hooks       *Hooks
	Annotations map[string]string
	Linux       *Linux
	Solaris     *Solaris
	Windows     *Windows
	VM          *VM
	ZOS         *ZOS
	FreeBSD     *FreeBSD
}
type State struct {
	Version     string
	ID          string
	Status      ContainerState
	Pid         int
	Bundle      string
	Annotations map[string]string
}
type User struct {
	UID            uint32
	GID            uint32
	Umask          *uint32
	AdditionalGids []uint32
	Username       string
}
type VM struct {
	Hypervisor VMHypervisor
	Kernel     VMKernel
	Image      VMImage
	HwConfig   *HWConfig
}
type VMHypervisor struct {
	Path       string
	Parameters []string
}
type VMImage struct {
	Path   string
	Format string
}
type VMKernel struct {
	Path       string
	Parameters []string
	InitRD     string
}

var Version string

type Windows struct {
	LayerFolders            []string
	Devices                 []WindowsDevice
	Resources               *WindowsResources
	CredentialSpec          any
	Servicing               bool
	IgnoreFlushesDuringBoot bool
	HyperV                  *WindowsHyperV
	Network                 *WindowsNetwork
}
type WindowsCPUGroupAffinity struct {
	Mask  uint64
	Group uint32
}
type WindowsCPUResources struct {
	Count    *uint64
	Shares   *uint16
	Maximum  *uint16
	Affinity []WindowsCPUGroupAffinity
}
type WindowsDevice struct {
	ID     string
	IDType string
}
type WindowsHyperV struct {
	UtilityVMPath string
}
type WindowsMemoryResources struct {
	Limit *uint64
}
type WindowsNetwork struct {
	EndpointList               []string
	AllowUnqualifiedDNSQuery   bool
	DNSSearchList              []string
	NetworkSharedContainerName string
	NetworkNamespace           string
}
type WindowsResources struct {
	Memory  *WindowsMemoryResources
	CPU     *WindowsCPUResources
	Storage *WindowsStorageResources
}
type WindowsStorageResources struct {
	Iops        *uint64
	Bps         *uint64
	SandboxSize *uint64
}
type ZOS struct {
	Namespaces []ZOSNamespace
}
type ZOSNamespace struct {
	Type ZOSNamespaceType
	Path string
}
type ZOSNamespaceType string
