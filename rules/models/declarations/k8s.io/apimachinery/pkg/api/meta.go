// Package k8s.io/apimachinery/pkg/api/meta of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package meta

import (
	"context"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
)

func Accessor(any) (v1.Object, error)

type AmbiguousKindError struct {
	PartialKind       schema.GroupVersionKind
	MatchingResources []schema.GroupVersionResource
	MatchingKinds     []schema.GroupVersionKind
}

func (*AmbiguousKindError) Error() string
func (*AmbiguousKindError) Is(error) bool

type AmbiguousResourceError struct {
	PartialResource   schema.GroupVersionResource
	MatchingResources []schema.GroupVersionResource
	MatchingKinds     []schema.GroupVersionKind
}

func (*AmbiguousResourceError) Error() string
func (*AmbiguousResourceError) Is(error) bool
func AsPartialObjectMetadata(v1.Object) *v1.PartialObjectMetadata
func CommonAccessor(any) (v1.Common, error)

type DefaultRESTMapper struct {
}

func (*DefaultRESTMapper) Add(schema.GroupVersionKind, RESTScope)
func (*DefaultRESTMapper) AddSpecific(schema.GroupVersionKind, schema.GroupVersionResource, schema.GroupVersionResource, RESTScope)
func (*DefaultRESTMapper) KindFor(schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (*DefaultRESTMapper) KindForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (*DefaultRESTMapper) KindsFor(schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
func (*DefaultRESTMapper) KindsForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
func (*DefaultRESTMapper) RESTMapping(schema.GroupKind, ...string) (*RESTMapping, error)
func (*DefaultRESTMapper) RESTMappingWithContext(context.Context, schema.GroupKind, ...string) (*RESTMapping, error)
func (*DefaultRESTMapper) RESTMappings(schema.GroupKind, ...string) ([]*RESTMapping, error)
func (*DefaultRESTMapper) RESTMappingsWithContext(context.Context, schema.GroupKind, ...string) ([]*RESTMapping, error)
func (*DefaultRESTMapper) ResourceFor(schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (*DefaultRESTMapper) ResourceForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (*DefaultRESTMapper) ResourceSingularizer(string) (string, error)
func (*DefaultRESTMapper) ResourceSingularizerWithContext(context.Context, string) (string, error)
func (*DefaultRESTMapper) ResourcesFor(schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
func (*DefaultRESTMapper) ResourcesForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
func (*DefaultRESTMapper) String() string
func EachListItem(runtime.Object, func(runtime.Object) error) error
func EachListItemWithAlloc(runtime.Object, func(runtime.Object) error) error
func ExtractList(runtime.Object) ([]runtime.Object, error)
func ExtractListWithAlloc(runtime.Object) ([]runtime.Object, error)
func FindStatusCondition([]v1.Condition, string) *v1.Condition

type FirstHitRESTMapper struct {
	MultiRESTMapper
}

func (FirstHitRESTMapper) KindFor(schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (FirstHitRESTMapper) RESTMapping(schema.GroupKind, ...string) (*RESTMapping, error)
func (FirstHitRESTMapper) Reset()
func (FirstHitRESTMapper) ResourceFor(schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (FirstHitRESTMapper) String() string
func GetItemsPtr(runtime.Object) (any, error)
func IsAmbiguousError(error) bool
func IsListType(runtime.Object) bool
func IsNoMatchError(error) bool
func IsStatusConditionFalse([]v1.Condition, string) bool
func IsStatusConditionPresentAndEqual([]v1.Condition, string, v1.ConditionStatus) bool
func IsStatusConditionTrue([]v1.Condition, string) bool
func LenList(runtime.Object) int

type List interface {
	GetContinue() string
	GetRemainingItemCount() *int64
	GetResourceVersion() string
	GetSelfLink() string
	SetContinue(string)
	SetRemainingItemCount(*int64)
	SetResourceVersion(string)
	SetSelfLink(string)
}

func ListAccessor(any) (List, error)

type ListMetaAccessor interface {
	GetListMeta() List
}

func MaybeResetRESTMapper(RESTMapper)
func MaybeResetRESTMapperWithContext(context.Context, RESTMapperWithContext)

type MetadataAccessor interface {
	APIVersion(runtime.Object) (string, error)
	Annotations(runtime.Object) (map[string]string, error)
	Continue(runtime.Object) (string, error)
	GenerateName(runtime.Object) (string, error)
	Kind(runtime.Object) (string, error)
	Labels(runtime.Object) (map[string]string, error)
	Name(runtime.Object) (string, error)
	Namespace(runtime.Object) (string, error)
	SelfLink(runtime.Object) (string, error)
	SetAPIVersion(runtime.Object, string) error
	SetAnnotations(runtime.Object, map[string]string) error
	SetContinue(runtime.Object, string) error
	SetGenerateName(runtime.Object, string) error
	SetKind(runtime.Object, string) error
	SetLabels(runtime.Object, map[string]string) error
	SetName(runtime.Object, string) error
	SetNamespace(runtime.Object, string) error
	SetSelfLink(runtime.Object, string) error
	SetUID(runtime.Object, types.UID) error
	UID(runtime.Object) (types.UID, error)
	runtime.ResourceVersioner
}
type MultiRESTMapper []RESTMapper

func (MultiRESTMapper) KindFor(schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (MultiRESTMapper) KindsFor(schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
func (MultiRESTMapper) RESTMapping(schema.GroupKind, ...string) (*RESTMapping, error)
func (MultiRESTMapper) RESTMappings(schema.GroupKind, ...string) ([]*RESTMapping, error)
func (MultiRESTMapper) Reset()
func (MultiRESTMapper) ResourceFor(schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (MultiRESTMapper) ResourceSingularizer(string) (string, error)
func (MultiRESTMapper) ResourcesFor(schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
func (MultiRESTMapper) String() string

type MultiRESTMapperWithContext []RESTMapperWithContext

func (MultiRESTMapperWithContext) KindForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (MultiRESTMapperWithContext) KindsForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
func (MultiRESTMapperWithContext) RESTMappingWithContext(context.Context, schema.GroupKind, ...string) (*RESTMapping, error)
func (MultiRESTMapperWithContext) RESTMappingsWithContext(context.Context, schema.GroupKind, ...string) ([]*RESTMapping, error)
func (MultiRESTMapperWithContext) ResetWithContext(context.Context)
func (MultiRESTMapperWithContext) ResourceForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (MultiRESTMapperWithContext) ResourceSingularizerWithContext(context.Context, string) (string, error)
func (MultiRESTMapperWithContext) ResourcesForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
func (MultiRESTMapperWithContext) String() string
func NewAccessor() MetadataAccessor
func NewDefaultRESTMapper([]schema.GroupVersion) *DefaultRESTMapper
func NewLazyRESTMapperLoader(func() (RESTMapper, error)) RESTMapper

type NoKindMatchError struct {
	GroupKind        schema.GroupKind
	SearchedVersions []string
}

func (*NoKindMatchError) Error() string
func (*NoKindMatchError) Is(error) bool

type NoResourceMatchError struct {
	PartialResource schema.GroupVersionResource
}

func (*NoResourceMatchError) Error() string
func (*NoResourceMatchError) Is(error) bool

type PriorityRESTMapper struct {
	Delegate         RESTMapper
	ResourcePriority []schema.GroupVersionResource
	KindPriority     []schema.GroupVersionKind
}

func (PriorityRESTMapper) KindFor(schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (PriorityRESTMapper) KindsFor(schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
func (PriorityRESTMapper) RESTMapping(schema.GroupKind, ...string) (*RESTMapping, error)
func (PriorityRESTMapper) RESTMappings(schema.GroupKind, ...string) ([]*RESTMapping, error)
func (PriorityRESTMapper) Reset()
func (PriorityRESTMapper) ResourceFor(schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (PriorityRESTMapper) ResourceSingularizer(string) (string, error)
func (PriorityRESTMapper) ResourcesFor(schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
func (PriorityRESTMapper) String() string

type PriorityRESTMapperWithContext struct {
	Delegate         RESTMapperWithContext
	ResourcePriority []schema.GroupVersionResource
	KindPriority     []schema.GroupVersionKind
}

func (PriorityRESTMapperWithContext) KindForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionKind, error)
func (PriorityRESTMapperWithContext) KindsForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
func (PriorityRESTMapperWithContext) RESTMappingWithContext(context.Context, schema.GroupKind, ...string) (*RESTMapping, error)
func (PriorityRESTMapperWithContext) RESTMappingsWithContext(context.Context, schema.GroupKind, ...string) ([]*RESTMapping, error)
func (PriorityRESTMapperWithContext) ResetWithContext(context.Context)
func (PriorityRESTMapperWithContext) ResourceForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionResource, error)
func (PriorityRESTMapperWithContext) ResourceSingularizerWithContext(context.Context, string) (string, error)
func (PriorityRESTMapperWithContext) ResourcesForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
func (PriorityRESTMapperWithContext) String() string

type RESTMapper interface {
	KindFor(schema.GroupVersionResource) (schema.GroupVersionKind, error)
	KindsFor(schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
	RESTMapping(schema.GroupKind, ...string) (*RESTMapping, error)
	RESTMappings(schema.GroupKind, ...string) ([]*RESTMapping, error)
	ResourceFor(schema.GroupVersionResource) (schema.GroupVersionResource, error)
	ResourceSingularizer(string) (string, error)
	ResourcesFor(schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
}
type RESTMapperWithContext interface {
	KindForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionKind, error)
	KindsForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionKind, error)
	RESTMappingWithContext(context.Context, schema.GroupKind, ...string) (*RESTMapping, error)
	RESTMappingsWithContext(context.Context, schema.GroupKind, ...string) ([]*RESTMapping, error)
	ResourceForWithContext(context.Context, schema.GroupVersionResource) (schema.GroupVersionResource, error)
	ResourceSingularizerWithContext(context.Context, string) (string, error)
	ResourcesForWithContext(context.Context, schema.GroupVersionResource) ([]schema.GroupVersionResource, error)
}
type RESTMapping struct {
	Resource         schema.GroupVersionResource
	GroupVersionKind schema.GroupVersionKind
	Scope            RESTScope
}
type RESTScope interface {
	Name() RESTScopeName
}
type RESTScopeName string

var RESTScopeNamespace *restScope
var RESTScopeRoot *restScope

func RemoveStatusCondition(*[]v1.Condition, string) bool

type ResettableRESTMapper interface {
	RESTMapper
	Reset()
}
type ResettableRESTMapperWithContext interface {
	RESTMapperWithContext
	ResetWithContext(context.Context)
}

func SetList(runtime.Object, []runtime.Object) error
func SetStatusCondition(*[]v1.Condition, v1.Condition) bool
func ToMultiRESTMapperWithContext(MultiRESTMapper) MultiRESTMapperWithContext
func ToPriorityRESTMapperWithContext(PriorityRESTMapper) PriorityRESTMapperWithContext
func ToRESTMapperWithContext(RESTMapper) RESTMapperWithContext
func ToResettableRESTMapperWithContext(ResettableRESTMapper) ResettableRESTMapperWithContext

type Type interface {
	GetAPIVersion() string
	GetKind() string
	SetAPIVersion(string)
	SetKind(string)
}

func TypeAccessor(any) (Type, error)
func UnsafeGuessKindToResource(schema.GroupVersionKind) (schema.GroupVersionResource, schema.GroupVersionResource)

type restScope struct {
}

func (*restScope) Name() RESTScopeName
