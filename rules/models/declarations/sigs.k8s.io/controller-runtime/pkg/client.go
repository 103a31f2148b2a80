// Package sigs.k8s.io/controller-runtime/pkg/client of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package client

import (
	"context"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/rest"
	"net/http"
	"sigs.k8s.io/controller-runtime/pkg/cache/cacheapi"
)

var Apply Patch

func ApplyConfigurationFromUnstructured(*unstructured.Unstructured) runtime.ApplyConfiguration

type ApplyOption interface {
	ApplyToApply(*ApplyOptions)
}
type ApplyOptions struct {
	DryRun                           []string
	Force                            *bool
	FieldManager                     string
	DisableReadYourWritesConsistency bool
}

func (*ApplyOptions) ApplyOptions([]ApplyOption) *ApplyOptions
func (*ApplyOptions) ApplyToApply(*ApplyOptions)
func (*ApplyOptions) AsPatchOptions() *v1.PatchOptions

type CacheOptions struct {
	Reader                          Reader
	DisableFor                      []Object
	Unstructured                    bool
	EnableReadYourWritesConsistency *bool
}
type Client interface {
	GroupVersionKindFor(runtime.Object) (schema.GroupVersionKind, error)
	IsObjectNamespaced(runtime.Object) (bool, error)
	RESTMapper() meta.RESTMapper
	Reader
	Scheme() *runtime.Scheme
	StatusClient
	SubResourceClientConstructor
	Writer
}
type Continue string

func (Continue) ApplyToList(*ListOptions)

type CreateOption interface {
	ApplyToCreate(*CreateOptions)
}
type CreateOptions struct {
	DryRun                           []string
	FieldManager                     string
	FieldValidation                  string
	DisableReadYourWritesConsistency bool
	Raw                              *v1.CreateOptions
}

func (*CreateOptions) ApplyOptions([]CreateOption) *CreateOptions
func (*CreateOptions) ApplyToCreate(*CreateOptions)
func (*CreateOptions) AsCreateOptions() *v1.CreateOptions

type DeleteAllOfOption interface {
	ApplyToDeleteAllOf(*DeleteAllOfOptions)
}
type DeleteAllOfOptions struct {
	ListOptions
	DeleteOptions
}

func (*DeleteAllOfOptions) ApplyOptions([]DeleteAllOfOption) *DeleteAllOfOptions
func (*DeleteAllOfOptions) ApplyToDeleteAllOf(*DeleteAllOfOptions)

type DeleteOption interface {
	ApplyToDelete(*DeleteOptions)
}
type DeleteOptions struct {
	GracePeriodSeconds               *int64
	Preconditions                    *v1.Preconditions
	PropagationPolicy                *v1.DeletionPropagation
	DisableReadYourWritesConsistency bool
	Raw                              *v1.DeleteOptions
	DryRun                           []string
}

func (*DeleteOptions) ApplyOptions([]DeleteOption) *DeleteOptions
func (*DeleteOptions) ApplyToDelete(*DeleteOptions)
func (*DeleteOptions) AsDeleteOptions() *v1.DeleteOptions

var DryRunAll dryRunAll

type FieldIndexer = cacheapi.FieldIndexer
type FieldOwner string

func (FieldOwner) ApplyToApply(*ApplyOptions)
func (FieldOwner) ApplyToCreate(*CreateOptions)
func (FieldOwner) ApplyToPatch(*PatchOptions)
func (FieldOwner) ApplyToSubResourceApply(*SubResourceApplyOptions)
func (FieldOwner) ApplyToSubResourceCreate(*SubResourceCreateOptions)
func (FieldOwner) ApplyToSubResourcePatch(*SubResourcePatchOptions)
func (FieldOwner) ApplyToSubResourceUpdate(*SubResourceUpdateOptions)
func (FieldOwner) ApplyToUpdate(*UpdateOptions)

type FieldValidation string

func (FieldValidation) ApplyToCreate(*CreateOptions)
func (FieldValidation) ApplyToPatch(*PatchOptions)
func (FieldValidation) ApplyToSubResourceCreate(*SubResourceCreateOptions)
func (FieldValidation) ApplyToSubResourcePatch(*SubResourcePatchOptions)
func (FieldValidation) ApplyToSubResourceUpdate(*SubResourceUpdateOptions)
func (FieldValidation) ApplyToUpdate(*UpdateOptions)

var ForceOwnership forceOwnership

type GetOption interface {
	ApplyToGet(*GetOptions)
}
type GetOptions struct {
	Raw                              *v1.GetOptions
	UnsafeDisableDeepCopy            *bool
	DisableReadYourWritesConsistency bool
}

func (*GetOptions) ApplyOptions([]GetOption) *GetOptions
func (*GetOptions) ApplyToGet(*GetOptions)
func (*GetOptions) AsGetOptions() *v1.GetOptions

type GracePeriodSeconds int64

func (GracePeriodSeconds) ApplyToDelete(*DeleteOptions)
func (GracePeriodSeconds) ApplyToDeleteAllOf(*DeleteAllOfOptions)

type HasLabels []string

func (HasLabels) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (HasLabels) ApplyToList(*ListOptions)
func IgnoreAlreadyExists(error) error
func IgnoreNotFound(error) error

type InNamespace string

func (InNamespace) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (InNamespace) ApplyToList(*ListOptions)
func (InNamespace) AsSelector() fields.Selector

type IndexerFunc = cacheapi.IndexerFunc
type Limit int64

func (Limit) ApplyToList(*ListOptions)

type ListOption interface {
	ApplyToList(*ListOptions)
}
type ListOptions struct {
	LabelSelector                    labels.Selector
	FieldSelector                    fields.Selector
	Namespace                        string
	Limit                            int64
	Continue                         string
	UnsafeDisableDeepCopy            *bool
	DisableReadYourWritesConsistency bool
	Raw                              *v1.ListOptions
}

func (*ListOptions) ApplyOptions([]ListOption) *ListOptions
func (*ListOptions) ApplyToList(*ListOptions)
func (*ListOptions) AsListOptions() *v1.ListOptions

type MatchingFields map[string]string

func (MatchingFields) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (MatchingFields) ApplyToList(*ListOptions)

type MatchingFieldsSelector struct {
	fields.Selector
}

func (MatchingFieldsSelector) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (MatchingFieldsSelector) ApplyToList(*ListOptions)

type MatchingLabels map[string]string

func (MatchingLabels) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (MatchingLabels) ApplyToList(*ListOptions)

type MatchingLabelsSelector struct {
	labels.Selector
}

func (MatchingLabelsSelector) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (MatchingLabelsSelector) ApplyToList(*ListOptions)

var Merge Patch

func MergeFrom(Object) Patch

type MergeFromOption interface {
	ApplyToMergeFrom(*MergeFromOptions)
}
type MergeFromOptions struct {
	OptimisticLock bool
}
type MergeFromWithOptimisticLock struct {
}

func (MergeFromWithOptimisticLock) ApplyToMergeFrom(*MergeFromOptions)
func MergeFromWithOptions(Object, ...MergeFromOption) Patch
func New(*rest.Config, Options) (Client, error)

type NewClientFunc func(config *rest.Config, options Options) (Client, error)

func NewDryRunClient(Client) Client
func NewNamespacedClient(Client, string) Client
func NewWithWatch(*rest.Config, Options) (WithWatch, error)

type Object = cacheapi.Object
type ObjectKey = types.NamespacedName

func ObjectKeyFromObject(Object) ObjectKey

type ObjectList interface {
	runtime.Object
	v1.ListInterface
}
type Options struct {
	HTTPClient      *http.Client
	Scheme          *runtime.Scheme
	Mapper          meta.RESTMapper
	Cache           *CacheOptions
	DryRun          *bool
	FieldOwner      string
	FieldValidation string
	Log             logr.Logger
}
type Patch interface {
	Data(Object) ([]byte, error)
	Type() types.PatchType
}
type PatchOption interface {
	ApplyToPatch(*PatchOptions)
}
type PatchOptions struct {
	DryRun                           []string
	Force                            *bool
	FieldManager                     string
	FieldValidation                  string
	DisableReadYourWritesConsistency bool
	Raw                              *v1.PatchOptions
}

func (*PatchOptions) ApplyOptions([]PatchOption) *PatchOptions
func (*PatchOptions) ApplyToPatch(*PatchOptions)
func (*PatchOptions) AsPatchOptions() *v1.PatchOptions

type Preconditions struct {
	UID             *types.UID
	ResourceVersion *string
}

func (Preconditions) ApplyToDelete(*DeleteOptions)
func (Preconditions) ApplyToDeleteAllOf(*DeleteAllOfOptions)

type PropagationPolicy string

func (PropagationPolicy) ApplyToDelete(*DeleteOptions)
func (PropagationPolicy) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func RawPatch(types.PatchType, []byte) Patch

type Reader interface {
	Get(context.Context, ObjectKey, Object, ...GetOption) error
	List(context.Context, ObjectList, ...ListOption) error
}
type StatusClient interface {
	Status() SubResourceWriter
}
type StatusWriter = SubResourceWriter

func StrategicMergeFrom(Object, ...MergeFromOption) Patch

type SubResourceApplyOption interface {
	ApplyToSubResourceApply(*SubResourceApplyOptions)
}
type SubResourceApplyOptions struct {
	ApplyOptions
	SubResourceBody runtime.ApplyConfiguration
}

func (*SubResourceApplyOptions) ApplyOpts([]SubResourceApplyOption) *SubResourceApplyOptions
func (*SubResourceApplyOptions) ApplyToSubResourceApply(*SubResourceApplyOptions)

type SubResourceClient interface {
	SubResourceReader
	SubResourceWriter
}
type SubResourceClientConstructor interface {
	SubResource(string) SubResourceClient
}
type SubResourceCreateOption interface {
	ApplyToSubResourceCreate(*SubResourceCreateOptions)
}
type SubResourceCreateOptions struct {
	CreateOptions
}

func (*SubResourceCreateOptions) ApplyOptions([]SubResourceCreateOption) *SubResourceCreateOptions
func (*SubResourceCreateOptions) ApplyToSubResourceCreate(*SubResourceCreateOptions)

type SubResourceGetOption interface {
	ApplyToSubResourceGet(*SubResourceGetOptions)
}
type SubResourceGetOptions struct {
	Raw *v1.GetOptions
}

func (*SubResourceGetOptions) ApplyOptions([]SubResourceGetOption) *SubResourceGetOptions
func (*SubResourceGetOptions) ApplyToSubResourceGet(*SubResourceGetOptions)
func (*SubResourceGetOptions) AsGetOptions() *v1.GetOptions

type SubResourcePatchOption interface {
	ApplyToSubResourcePatch(*SubResourcePatchOptions)
}
type SubResourcePatchOptions struct {
	PatchOptions
	SubResourceBody Object
}

func (*SubResourcePatchOptions) ApplyOptions([]SubResourcePatchOption) *SubResourcePatchOptions
func (*SubResourcePatchOptions) ApplyToSubResourcePatch(*SubResourcePatchOptions)

type SubResourceReader interface {
	Get(context.Context, Object, Object, ...SubResourceGetOption) error
}
type SubResourceUpdateAndPatchOption interface {
	SubResourcePatchOption
	SubResourceUpdateOption
}
type SubResourceUpdateOption interface {
	ApplyToSubResourceUpdate(*SubResourceUpdateOptions)
}
type SubResourceUpdateOptions struct {
	UpdateOptions
	SubResourceBody Object
}

func (*SubResourceUpdateOptions) ApplyOptions([]SubResourceUpdateOption) *SubResourceUpdateOptions
func (*SubResourceUpdateOptions) ApplyToSubResourceUpdate(*SubResourceUpdateOptions)

type SubResourceWriter interface {
	Apply(context.Context, runtime.ApplyConfiguration, ...SubResourceApplyOption) error
	Create(context.Context, Object, Object, ...SubResourceCreateOption) error
	Patch(context.Context, Object, Patch, ...SubResourcePatchOption) error
	Update(context.Context, Object, ...SubResourceUpdateOption) error
}
type UnsafeDisableDeepCopyOption bool

func (UnsafeDisableDeepCopyOption) ApplyToGet(*GetOptions)
func (UnsafeDisableDeepCopyOption) ApplyToList(*ListOptions)

type UpdateOption interface {
	ApplyToUpdate(*UpdateOptions)
}
type UpdateOptions struct {
	DryRun                           []string
	FieldManager                     string
	FieldValidation                  string
	DisableReadYourWritesConsistency bool
	Raw                              *v1.UpdateOptions
}

func (*UpdateOptions) ApplyOptions([]UpdateOption) *UpdateOptions
func (*UpdateOptions) ApplyToUpdate(*UpdateOptions)
func (*UpdateOptions) AsUpdateOptions() *v1.UpdateOptions
func WithFieldOwner(Client, string) Client
func WithFieldValidation(Client, FieldValidation) Client
func WithSubResourceBody(Object) SubResourceUpdateAndPatchOption

type WithWatch interface {
	Client
	Watch(context.Context, ObjectList, ...ListOption) (watch.Interface, error)
}
type Writer interface {
	Apply(context.Context, runtime.ApplyConfiguration, ...ApplyOption) error
	Create(context.Context, Object, ...CreateOption) error
	Delete(context.Context, Object, ...DeleteOption) error
	DeleteAllOf(context.Context, Object, ...DeleteAllOfOption) error
	Patch(context.Context, Object, Patch, ...PatchOption) error
	Update(context.Context, Object, ...UpdateOption) error
}
type dryRunAll struct {
}

func (dryRunAll) ApplyToApply(*ApplyOptions)
func (dryRunAll) ApplyToCreate(*CreateOptions)
func (dryRunAll) ApplyToDelete(*DeleteOptions)
func (dryRunAll) ApplyToDeleteAllOf(*DeleteAllOfOptions)
func (dryRunAll) ApplyToPatch(*PatchOptions)
func (dryRunAll) ApplyToSubResourceApply(*SubResourceApplyOptions)
func (dryRunAll) ApplyToSubResourceCreate(*SubResourceCreateOptions)
func (dryRunAll) ApplyToSubResourcePatch(*SubResourcePatchOptions)
func (dryRunAll) ApplyToSubResourceUpdate(*SubResourceUpdateOptions)
func (dryRunAll) ApplyToUpdate(*UpdateOptions)

type forceOwnership struct {
}

func (forceOwnership) ApplyToApply(*ApplyOptions)
func (forceOwnership) ApplyToPatch(*PatchOptions)
func (forceOwnership) ApplyToSubResourceApply(*SubResourceApplyOptions)
func (forceOwnership) ApplyToSubResourcePatch(*SubResourcePatchOptions)
