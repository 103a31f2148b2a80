// Package github.com/docker/docker/api/types/registry of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package registry

import (
	"context"
	"github.com/docker/docker/api/types/filters"
	"github.com/opencontainers/image-spec/specs-go/v1"
	"io"
	"net"
)

type AuthConfig struct {
	Username      string
	Password      string
	Auth          string
	Email         string
	ServerAddress string
	IdentityToken string
	RegistryToken string
}
type AuthenticateOKBody struct {
	IdentityToken string
	Status        string
}

func DecodeAuthConfig(string) (*AuthConfig, error)
func DecodeAuthConfigBody(io.ReadCloser) (*AuthConfig, error)

type DistributionInspect struct {
	Descriptor v1.Descriptor
	Platforms  []v1.Platform
}

func EncodeAuthConfig(AuthConfig) (string, error)

type IndexInfo struct {
	Name     string
	Mirrors  []string
	Secure   bool
	Official bool
}
type NetIPNet struct {
	IP   net.IP
	Mask net.IPMask
}

func (*NetIPNet) MarshalJSON() ([]byte, error)
func (*NetIPNet) String() string
func (*NetIPNet) UnmarshalJSON([]byte) error

type RequestAuthConfig func(context.Context) (string, error)
type SearchOptions struct {
	RegistryAuth  string
	PrivilegeFunc func(context.Context) (string, error)
	Filters       filters.Args
	Limit         int
}
type SearchResult struct {
	StarCount   int
	IsOfficial  bool
	Name        string
	IsAutomated bool
	Description string
}
type SearchResults struct {
	Query      string
	NumResults int
	Results    []SearchResult
}
type ServiceConfig struct {
	AllowNondistributableArtifactsCIDRs     []*NetIPNet
	AllowNondistributableArtifactsHostnames []string
	InsecureRegistryCIDRs                   []*NetIPNet
	IndexConfigs                            map[string]*IndexInfo
	Mirrors                                 []string
	ExtraFields                             map[string]any
}

func (*ServiceConfig) MarshalJSON() ([]byte, error)
