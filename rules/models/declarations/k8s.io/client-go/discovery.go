// Package k8s.io/client-go/discovery of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package discovery

import (
	"context"
	openapi_v2 "github.com/google/gnostic-models/openapiv2"
	"k8s.io/api/apidiscovery/v2"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/version"
	"k8s.io/client-go/openapi"
	"k8s.io/client-go/rest"
	"net/http"
)

type AggregatedDiscoveryInterface interface {
	DiscoveryInterface
	GroupsAndMaybeResources() (*v1.APIGroupList, map[schema.GroupVersion]*v1.APIResourceList, map[schema.GroupVersion]error, error)
}
type AggregatedDiscoveryInterfaceWithContext interface {
	DiscoveryInterfaceWithContext
	GroupsAndMaybeResourcesWithContext(context.Context) (*v1.APIGroupList, map[schema.GroupVersion]*v1.APIResourceList, map[schema.GroupVersion]error, error)
}
type CachedDiscoveryInterface interface {
	DiscoveryInterface
	Fresh() bool
	Invalidate()
}
type CachedDiscoveryInterfaceWithContext interface {
	DiscoveryInterfaceWithContext
	FreshWithContext(context.Context) bool
	InvalidateWithContext(context.Context)
}

func ContentTypeIsGVK(string, schema.GroupVersionKind) (bool, error)

type DiscoveryClient struct {
	LegacyPrefix       string
	UseLegacyDiscovery bool
	NoPeerDiscovery    bool
}

func (*DiscoveryClient) GroupsAndMaybeResources() (*v1.APIGroupList, map[schema.GroupVersion]*v1.APIResourceList, map[schema.GroupVersion]error, error)
func (*DiscoveryClient) GroupsAndMaybeResourcesWithContext(context.Context) (*v1.APIGroupList, map[schema.GroupVersion]*v1.APIResourceList, map[schema.GroupVersion]error, error)
func (*DiscoveryClient) OpenAPISchema() (*openapi_v2.Document, error)
func (*DiscoveryClient) OpenAPISchemaWithContext(context.Context) (*openapi_v2.Document, error)
func (*DiscoveryClient) OpenAPIV3() openapi.Client
func (*DiscoveryClient) OpenAPIV3WithContext(context.Context) openapi.ClientWithContext
func (*DiscoveryClient) RESTClient() rest.Interface
func (*DiscoveryClient) ServerGroups() (*v1.APIGroupList, error)
func (*DiscoveryClient) ServerGroupsAndResources() ([]*v1.APIGroup, []*v1.APIResourceList, error)
func (*DiscoveryClient) ServerGroupsAndResourcesWithContext(context.Context) ([]*v1.APIGroup, []*v1.APIResourceList, error)
func (*DiscoveryClient) ServerGroupsWithContext(context.Context) (*v1.APIGroupList, error)
func (*DiscoveryClient) ServerPreferredNamespacedResources() ([]*v1.APIResourceList, error)
func (*DiscoveryClient) ServerPreferredNamespacedResourcesWithContext(context.Context) ([]*v1.APIResourceList, error)
func (*DiscoveryClient) ServerPreferredResources() ([]*v1.APIResourceList, error)
func (*DiscoveryClient) ServerPreferredResourcesWithContext(context.Context) ([]*v1.APIResourceList, error)
func (*DiscoveryClient) ServerResourcesForGroupVersion(string) (*v1.APIResourceList, error)
func (*DiscoveryClient) ServerResourcesForGroupVersionWithContext(context.Context, string) (*v1.APIResourceList, error)
func (*DiscoveryClient) ServerVersion() (*version.Info, error)
func (*DiscoveryClient) ServerVersionWithContext(context.Context) (*version.Info, error)
func (*DiscoveryClient) WithLegacy() DiscoveryInterface
func (*DiscoveryClient) WithLegacyWithContext(context.Context) DiscoveryInterfaceWithContext

type DiscoveryInterface interface {
	OpenAPISchemaInterface
	OpenAPIV3SchemaInterface
	RESTClient() rest.Interface
	ServerGroupsInterface
	ServerResourcesInterface
	ServerVersionInterface
	WithLegacy() DiscoveryInterface
}
type DiscoveryInterfaceWithContext interface {
	OpenAPISchemaInterfaceWithContext
	OpenAPIV3SchemaInterfaceWithContext
	RESTClient() rest.Interface
	ServerGroupsInterfaceWithContext
	ServerResourcesInterfaceWithContext
	ServerVersionInterfaceWithContext
	WithLegacyWithContext(context.Context) DiscoveryInterfaceWithContext
}
type DiscoveryInterfaces interface {
	DiscoveryInterface
	DiscoveryInterfaceWithContext
}
type ErrGroupDiscoveryFailed struct {
	Groups map[schema.GroupVersion]error
}

func (*ErrGroupDiscoveryFailed) Error() string
func (*ErrGroupDiscoveryFailed) Is(error) bool
func FilteredBy(ResourcePredicate, []*v1.APIResourceList) []*v1.APIResourceList
func GroupDiscoveryFailedErrorGroups(error) (map[schema.GroupVersion]error, bool)
func GroupVersionResources([]*v1.APIResourceList) (map[schema.GroupVersionResource]struct{}, error)
func IsGroupDiscoveryFailedError(error) bool
func IsResourceEnabled(DiscoveryInterface, schema.GroupVersionResource) (bool, error)
func MatchesServerVersion(version.Info, DiscoveryInterface) error
func NewDiscoveryClient(rest.Interface) *DiscoveryClient
func NewDiscoveryClientForConfig(*rest.Config) (*DiscoveryClient, error)
func NewDiscoveryClientForConfigAndClient(*rest.Config, *http.Client) (*DiscoveryClient, error)
func NewDiscoveryClientForConfigOrDie(*rest.Config) *DiscoveryClient

type OpenAPISchemaInterface interface {
	OpenAPISchema() (*openapi_v2.Document, error)
}
type OpenAPISchemaInterfaceWithContext interface {
	OpenAPISchemaWithContext(context.Context) (*openapi_v2.Document, error)
}
type OpenAPIV3SchemaInterface interface {
	OpenAPIV3() openapi.Client
}
type OpenAPIV3SchemaInterfaceWithContext interface {
	OpenAPIV3WithContext(context.Context) openapi.ClientWithContext
}

func OpenAPIV3ToSchemaInterfaceWithContext(OpenAPIV3SchemaInterface) OpenAPIV3SchemaInterfaceWithContext

type ResourcePredicate interface {
	Match(string, *v1.APIResource) bool
}
type ResourcePredicateFunc func(groupVersion string, r *v1.APIResource) bool

func (ResourcePredicateFunc) Match(string, *v1.APIResource) bool
func ServerGroupsAndResources(DiscoveryInterface) ([]*v1.APIGroup, []*v1.APIResourceList, error)
func ServerGroupsAndResourcesWithContext(context.Context, DiscoveryInterfaceWithContext) ([]*v1.APIGroup, []*v1.APIResourceList, error)

type ServerGroupsInterface interface {
	ServerGroups() (*v1.APIGroupList, error)
}
type ServerGroupsInterfaceWithContext interface {
	ServerGroupsWithContext(context.Context) (*v1.APIGroupList, error)
}

func ServerPreferredNamespacedResources(DiscoveryInterface) ([]*v1.APIResourceList, error)
func ServerPreferredNamespacedResourcesWithContext(context.Context, DiscoveryInterfaceWithContext) ([]*v1.APIResourceList, error)
func ServerPreferredResources(DiscoveryInterface) ([]*v1.APIResourceList, error)
func ServerPreferredResourcesWithContext(context.Context, DiscoveryInterfaceWithContext) ([]*v1.APIResourceList, error)

type ServerResourcesInterface interface {
	ServerGroupsAndResources() ([]*v1.APIGroup, []*v1.APIResourceList, error)
	ServerPreferredNamespacedResources() ([]*v1.APIResourceList, error)
	ServerPreferredResources() ([]*v1.APIResourceList, error)
	ServerResourcesForGroupVersion(string) (*v1.APIResourceList, error)
}
type ServerResourcesInterfaceWithContext interface {
	ServerGroupsAndResourcesWithContext(context.Context) ([]*v1.APIGroup, []*v1.APIResourceList, error)
	ServerPreferredNamespacedResourcesWithContext(context.Context) ([]*v1.APIResourceList, error)
	ServerPreferredResourcesWithContext(context.Context) ([]*v1.APIResourceList, error)
	ServerResourcesForGroupVersionWithContext(context.Context, string) (*v1.APIResourceList, error)
}

func ServerSupportsVersion(DiscoveryInterface, schema.GroupVersion) error

type ServerVersionInterface interface {
	ServerVersion() (*version.Info, error)
}
type ServerVersionInterfaceWithContext interface {
	ServerVersionWithContext(context.Context) (*version.Info, error)
}

func SplitGroupsAndResources(v2.APIGroupDiscoveryList) (*v1.APIGroupList, map[schema.GroupVersion]*v1.APIResourceList, map[schema.GroupVersion]error)

type StaleGroupVersionError struct {
}

func (StaleGroupVersionError) Error() string

type SupportsAllVerbs struct {
	Verbs []string
}

func (SupportsAllVerbs) Match(string, *v1.APIResource) bool
func ToAggregatedDiscoveryInterfaceWithContext(AggregatedDiscoveryInterface) AggregatedDiscoveryInterfaceWithContext
func ToCachedDiscoveryInterfaceWithContext(CachedDiscoveryInterface) CachedDiscoveryInterfaceWithContext
func ToDiscoveryInterfaceWithContext(DiscoveryInterface) DiscoveryInterfaceWithContext
func ToOpenAPIClientWithContext(openapi.Client) openapi.ClientWithContext
func ToOpenAPISchemaInterfaceWithContext(OpenAPISchemaInterface) OpenAPISchemaInterfaceWithContext
func ToServerGroupsInterfaceWithContext(ServerGroupsInterface) ServerGroupsInterfaceWithContext
func ToServerResourcesInterfaceWithContext(ServerResourcesInterface) ServerResourcesInterfaceWithContext
func ToServerVersionInterfaceWithContext(ServerVersionInterface) ServerVersionInterfaceWithContext
