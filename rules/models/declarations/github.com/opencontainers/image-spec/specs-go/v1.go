// Package github.com/opencontainers/image-spec/specs-go/v1 of github.com/opencontainers/image-spec v1.1.1, Apache-2.0, Copyright 2016 The Linux Foundation
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	digest "github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go"
	"time"
)

type Descriptor struct {
	MediaType    string
	Digest       digest.Digest
	Size         int64
	URLs         []string
	Annotations  map[string]string
	Data         []byte
	Platform     *Platform
	ArtifactType string
}

var DescriptorEmptyJSON Descriptor

type History struct {
	Created    *time.Time
	CreatedBy  string
	Author     string
	Comment    string
	EmptyLayer bool
}
type Image struct {
	Created *time.Time
	Author  string
	Platform
	Config  ImageConfig
	RootFS  RootFS
	History []History
}
type ImageConfig struct {
	User         string
	ExposedPorts map[string]struct{}
	Env          []string
	Entrypoint   []string
	Cmd          []string
	Volumes      map[string]struct{}
	WorkingDir   string
	Labels       map[string]string
	StopSignal   string
	ArgsEscaped  bool
}
type ImageLayout struct {
	Version string
}
type Index struct {
	specs.Versioned
	MediaType    string
	ArtifactType string
	Manifests    []Descriptor
	Subject      *Descriptor
	Annotations  map[string]string
}
type Manifest struct {
	specs.Versioned
	MediaType    string
	ArtifactType string
	Config       Descriptor
	Layers       []Descriptor
	Subject      *Descriptor
	Annotations  map[string]string
}
type Platform struct {
	Architecture string
	OS           string
	OSVersion    string
	OSFeatures   []string
	Variant      string
}
type RootFS struct {
	Type    string
	DiffIDs []digest.Digest
}
