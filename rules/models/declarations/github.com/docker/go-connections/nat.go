// Package github.com/docker/go-connections/nat of github.com/docker/go-connections v0.8.2, Apache-2.0, Copyright 2015 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package nat

func NewPort(string, string) (Port, error)
func ParsePort(string) (int, error)
func ParsePortRange(string) (uint64, uint64, error)
func ParsePortRangeToInt(string) (int, int, error)
func ParsePortSpec(string) ([]PortMapping, error)
func ParsePortSpecs([]string) (map[Port]struct{}, map[Port][]PortBinding, error)

type Port string

func (Port) Int() int
func (Port) Port() string
func (Port) Proto() string
func (Port) Range() (int, int, error)

type PortBinding struct {
	HostIP   string
	HostPort string
}
type PortMap map[Port][]PortBinding
type PortMapping struct {
	Port    Port
	Binding PortBinding
}

func (*PortMapping) String() string

type PortSet map[Port]struct{}

func Sort([]Port, func(i Port, j Port) bool)
func SortPortMap([]Port, map[Port][]PortBinding)
func SplitProtoPort(string) (string, string)
