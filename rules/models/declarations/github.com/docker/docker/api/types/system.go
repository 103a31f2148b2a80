// Package github.com/docker/docker/api/types/system of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package system

import (
	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/registry"
	"github.com/docker/docker/api/types/swarm"
)

type Commit struct {
	ID       string
	Expected string
}
type ContainerdInfo struct {
	Address    string
	Namespaces ContainerdNamespaces
}
type ContainerdNamespaces struct {
	Containers string
	Plugins    string
}

func DecodeSecurityOptions([]string) ([]SecurityOpt, error)

type DeviceInfo struct {
	Source string
	ID     string
}
type FirewallInfo struct {
	Driver string
	Info   [][2]string
}
type Info struct {
	ID                  string
	Containers          int
	ContainersRunning   int
	ContainersPaused    int
	ContainersStopped   int
	Images              int
	Driver              string
	DriverStatus        [][2]string
	SystemStatus        [][2]string
	Plugins             PluginsInfo
	MemoryLimit         bool
	SwapLimit           bool
	KernelMemory        bool
	KernelMemoryTCP     bool
	CPUCfsPeriod        bool
	CPUCfsQuota         bool
	CPUShares           bool
	CPUSet              bool
	PidsLimit           bool
	IPv4Forwarding      bool
	Debug               bool
	NFd                 int
	OomKillDisable      bool
	NGoroutines         int
	SystemTime          string
	LoggingDriver       string
	CgroupDriver        string
	CgroupVersion       string
	NEventsListener     int
	KernelVersion       string
	OperatingSystem     string
	OSVersion           string
	OSType              string
	Architecture        string
	IndexServerAddress  string
	RegistryConfig      *registry.ServiceConfig
	NCPU                int
	MemTotal            int64
	GenericResources    []swarm.GenericResource
	DockerRootDir       string
	HTTPProxy           string
	HTTPSProxy          string
	NoProxy             string
	Name                string
	Labels              []string
	ExperimentalBuild   bool
	ServerVersion       string
	Runtimes            map[string]RuntimeWithStatus
	DefaultRuntime      string
	Swarm               swarm.Info
	LiveRestoreEnabled  bool
	Isolation           container.Isolation
	InitBinary          string
	ContainerdCommit    Commit
	RuncCommit          Commit
	InitCommit          Commit
	SecurityOptions     []string
	ProductLicense      string
	DefaultAddressPools []NetworkAddressPool
	FirewallBackend     *FirewallInfo
	CDISpecDirs         []string
	DiscoveredDevices   []DeviceInfo
	Containerd          *ContainerdInfo
	Warnings            []string
}
type KeyValue struct {
	Key   string
	Value string
}
type NetworkAddressPool struct {
	Base string
	Size int
}
type PluginsInfo struct {
	Volume        []string
	Network       []string
	Authorization []string
	Log           []string
}
type Runtime struct {
	Path    string
	Args    []string
	Type    string
	Options map[string]any
}
type RuntimeWithStatus struct {
	Runtime
	Status map[string]string
}
type SecurityOpt struct {
	Name    string
	Options []KeyValue
}
