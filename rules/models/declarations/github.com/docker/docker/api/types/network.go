// Package github.com/docker/docker/api/types/network of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package network

import (
	"github.com/docker/docker/api/types/filters"
	"net"
	"time"
)

type Address struct {
	Addr      string
	PrefixLen int
}
type ConfigReference struct {
	Network string
}
type ConnectOptions struct {
	Container      string
	EndpointConfig *EndpointSettings
}
type CreateOptions struct {
	Driver     string
	Scope      string
	EnableIPv4 *bool
	EnableIPv6 *bool
	IPAM       *IPAM
	Internal   bool
	Attachable bool
	Ingress    bool
	ConfigOnly bool
	ConfigFrom *ConfigReference
	Options    map[string]string
	Labels     map[string]string
}
type CreateRequest struct {
	CreateOptions
	Name           string
	CheckDuplicate *bool
}
type CreateResponse struct {
	ID      string
	Warning string
}
type DisconnectOptions struct {
	Container string
	Force     bool
}
type EndpointIPAMConfig struct {
	IPv4Address  string
	IPv6Address  string
	LinkLocalIPs []string
}

func (*EndpointIPAMConfig) Copy() *EndpointIPAMConfig
func (*EndpointIPAMConfig) IsInRange([]NetworkSubnet, []NetworkSubnet) error
func (*EndpointIPAMConfig) Validate() error

type EndpointResource struct {
	Name        string
	EndpointID  string
	MacAddress  string
	IPv4Address string
	IPv6Address string
}
type EndpointSettings struct {
	IPAMConfig          *EndpointIPAMConfig
	Links               []string
	Aliases             []string
	MacAddress          string
	DriverOpts          map[string]string
	GwPriority          int
	NetworkID           string
	EndpointID          string
	Gateway             string
	IPAddress           string
	IPPrefixLen         int
	IPv6Gateway         string
	GlobalIPv6Address   string
	GlobalIPv6PrefixLen int
	DNSNames            []string
}

func (*EndpointSettings) Copy() *EndpointSettings

type IPAM struct {
	Driver  string
	Options map[string]string
	Config  []IPAMConfig
}
type IPAMConfig struct {
	Subnet     string
	IPRange    string
	Gateway    string
	AuxAddress map[string]string
}
type Inspect struct {
	Name       string
	ID         string
	Created    time.Time
	Scope      string
	Driver     string
	EnableIPv4 bool
	EnableIPv6 bool
	IPAM       IPAM
	Internal   bool
	Attachable bool
	Ingress    bool
	ConfigFrom ConfigReference
	ConfigOnly bool
	Containers map[string]EndpointResource
	Options    map[string]string
	Labels     map[string]string
	Peers      []PeerInfo
	Services   map[string]ServiceInfo
}
type InspectOptions struct {
	Scope   string
	Verbose bool
}
type ListOptions struct {
	Filters filters.Args
}
type NetworkSubnet interface {
	Contains(net.IP) bool
	IsStatic() bool
}
type NetworkingConfig struct {
	EndpointsConfig map[string]*EndpointSettings
}
type PeerInfo struct {
	Name string
	IP   string
}
type PruneReport struct {
	NetworksDeleted []string
}
type ServiceInfo struct {
	VIP          string
	Ports        []string
	LocalLBIndex int
	Tasks        []Task
}
type Summary = Inspect
type Task struct {
	Name       string
	EndpointID string
	EndpointIP string
	Info       map[string]string
}

func ValidateFilters(filters.Args) error
func ValidateIPAM(*IPAM, bool) error
