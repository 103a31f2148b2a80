// Package github.com/docker/docker/api/types/mount of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mount

import (
	"os"
)

type BindOptions struct {
	Propagation            Propagation
	NonRecursive           bool
	CreateMountpoint       bool
	ReadOnlyNonRecursive   bool
	ReadOnlyForceRecursive bool
}
type ClusterOptions struct {
}
type Consistency string
type Driver struct {
	Name    string
	Options map[string]string
}
type ImageOptions struct {
	Subpath string
}
type Mount struct {
	Type           Type
	Source         string
	Target         string
	ReadOnly       bool
	Consistency    Consistency
	BindOptions    *BindOptions
	VolumeOptions  *VolumeOptions
	ImageOptions   *ImageOptions
	TmpfsOptions   *TmpfsOptions
	ClusterOptions *ClusterOptions
}
type Propagation string

var Propagations []Propagation

type TmpfsOptions struct {
	SizeBytes int64
	Mode      os.FileMode
	Options   [][]string
}
type Type string
type VolumeOptions struct {
	NoCopy       bool
	Labels       map[string]string
	Subpath      string
	DriverConfig *Driver
}
