// Package github.com/docker/docker/api/types/volume of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package volume

import (
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/swarm"
)

type AccessMode struct {
	Scope       Scope
	Sharing     SharingMode
	MountVolume *TypeMount
	BlockVolume *TypeBlock
}
type Availability string
type CapacityRange struct {
	RequiredBytes int64
	LimitBytes    int64
}
type ClusterVolume struct {
	ID string
	swarm.Meta
	Spec          ClusterVolumeSpec
	PublishStatus []*PublishStatus
	Info          *Info
}
type ClusterVolumeSpec struct {
	Group                     string
	AccessMode                *AccessMode
	AccessibilityRequirements *TopologyRequirement
	CapacityRange             *CapacityRange
	Secrets                   []Secret
	Availability              Availability
}
type CreateOptions struct {
	ClusterVolumeSpec *ClusterVolumeSpec
	Driver            string
	DriverOpts        map[string]string
	Labels            map[string]string
	Name              string
}
type DiskUsage struct {
	TotalSize   int64
	Reclaimable int64
	Items       []*Volume
}
type Info struct {
	CapacityBytes      int64
	VolumeContext      map[string]string
	VolumeID           string
	AccessibleTopology []Topology
}
type ListOptions struct {
	Filters filters.Args
}
type ListResponse struct {
	Volumes  []*Volume
	Warnings []string
}
type PruneReport struct {
	VolumesDeleted []string
	SpaceReclaimed uint64
}
type PublishState string
type PublishStatus struct {
	NodeID         string
	State          PublishState
	PublishContext map[string]string
}
type Scope string
type Secret struct {
	Key    string
	Secret string
}
type SharingMode string
type Topology struct {
	Segments map[string]string
}
type TopologyRequirement struct {
	Requisite []Topology
	Preferred []Topology
}
type TypeBlock struct {
}
type TypeMount struct {
	FsType     string
	MountFlags []string
}
type UpdateOptions struct {
	Spec *ClusterVolumeSpec
}
type UsageData struct {
	RefCount int64
	Size     int64
}
type Volume struct {
	ClusterVolume *ClusterVolume
	CreatedAt     string
	Driver        string
	Labels        map[string]string
	Mountpoint    string
	Name          string
	Options       map[string]string
	Scope         string
	Status        map[string]any
	UsageData     *UsageData
}
