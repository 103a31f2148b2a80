// Package k8s.io/apimachinery/pkg/apis/meta/v1 of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"io"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/conversion"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/apimachinery/pkg/watch"
	"math/rand"
	"net/url"
	"time"
)

type APIGroup struct {
	TypeMeta
	Name                       string
	Versions                   []GroupVersionForDiscovery
	PreferredVersion           GroupVersionForDiscovery
	ServerAddressByClientCIDRs []ServerAddressByClientCIDR
}

func (*APIGroup) DeepCopy() *APIGroup
func (*APIGroup) DeepCopyInto(*APIGroup)
func (*APIGroup) DeepCopyObject() runtime.Object
func (*APIGroup) Reset()
func (*APIGroup) String() string

type APIGroupList struct {
	TypeMeta
	Groups []APIGroup
}

func (*APIGroupList) DeepCopy() *APIGroupList
func (*APIGroupList) DeepCopyInto(*APIGroupList)
func (*APIGroupList) DeepCopyObject() runtime.Object
func (*APIGroupList) Reset()
func (*APIGroupList) String() string

type APIResource struct {
	Name               string
	SingularName       string
	Namespaced         bool
	Group              string
	Version            string
	Kind               string
	Verbs              Verbs
	ShortNames         []string
	Categories         []string
	StorageVersionHash string
}

func (*APIResource) DeepCopy() *APIResource
func (*APIResource) DeepCopyInto(*APIResource)
func (*APIResource) Reset()
func (*APIResource) String() string

type APIResourceList struct {
	TypeMeta
	GroupVersion string
	APIResources []APIResource
}

func (*APIResourceList) DeepCopy() *APIResourceList
func (*APIResourceList) DeepCopyInto(*APIResourceList)
func (*APIResourceList) DeepCopyObject() runtime.Object
func (*APIResourceList) Reset()
func (*APIResourceList) String() string

type APIVersions struct {
	TypeMeta
	Versions                   []string
	ServerAddressByClientCIDRs []ServerAddressByClientCIDR
}

func (*APIVersions) DeepCopy() *APIVersions
func (*APIVersions) DeepCopyInto(*APIVersions)
func (*APIVersions) DeepCopyObject() runtime.Object
func (APIVersions) GoString() string
func (*APIVersions) Reset()
func (APIVersions) String() string
func AddLabelToSelector(*LabelSelector, string, string) *LabelSelector
func AddMetaToScheme(*runtime.Scheme) error
func AddToGroupVersion(*runtime.Scheme, schema.GroupVersion)

type ApplyOptions struct {
	TypeMeta
	DryRun       []string
	Force        bool
	FieldManager string
}

func (*ApplyOptions) DeepCopy() *ApplyOptions
func (*ApplyOptions) DeepCopyInto(*ApplyOptions)
func (*ApplyOptions) Reset()
func (*ApplyOptions) String() string
func (ApplyOptions) ToPatchOptions() PatchOptions

type CauseType string

func CloneSelectorAndAddLabel(*LabelSelector, string, string) *LabelSelector

type Common interface {
	GetResourceVersion() string
	GetSelfLink() string
	SetResourceVersion(string)
	SetSelfLink(string)
}
type Condition struct {
	Type               string
	Status             ConditionStatus
	ObservedGeneration int64
	LastTransitionTime Time
	Reason             string
	Message            string
}

func (*Condition) DeepCopy() *Condition
func (*Condition) DeepCopyInto(*Condition)
func (*Condition) Reset()
func (*Condition) String() string

type ConditionStatus string

func Convert_Map_string_To_string_To_v1_LabelSelector(*map[string]string, *LabelSelector, conversion.Scope) error
func Convert_Pointer_bool_To_bool(**bool, *bool, conversion.Scope) error
func Convert_Pointer_float64_To_float64(**float64, *float64, conversion.Scope) error
func Convert_Pointer_int32_To_int32(**int32, *int32, conversion.Scope) error
func Convert_Pointer_int64_To_int(**int64, *int, conversion.Scope) error
func Convert_Pointer_int64_To_int64(**int64, *int64, conversion.Scope) error
func Convert_Pointer_intstr_IntOrString_To_intstr_IntOrString(**intstr.IntOrString, *intstr.IntOrString, conversion.Scope) error
func Convert_Pointer_string_To_string(**string, *string, conversion.Scope) error
func Convert_Pointer_v1_Duration_To_v1_Duration(**Duration, *Duration, conversion.Scope) error
func Convert_Slice_string_To_Pointer_v1_DeletionPropagation(*[]string, **DeletionPropagation, conversion.Scope) error
func Convert_Slice_string_To_Pointer_v1_Time(*[]string, **Time, conversion.Scope) error
func Convert_Slice_string_To_Slice_int32(*[]string, *[]int32, conversion.Scope) error
func Convert_Slice_string_To_v1_IncludeObjectPolicy(*[]string, *IncludeObjectPolicy, conversion.Scope) error
func Convert_Slice_string_To_v1_ResourceVersionMatch(*[]string, *ResourceVersionMatch, conversion.Scope) error
func Convert_Slice_string_To_v1_Time(*[]string, *Time, conversion.Scope) error
func Convert_bool_To_Pointer_bool(*bool, **bool, conversion.Scope) error
func Convert_fields_Selector_To_string(*fields.Selector, *string, conversion.Scope) error
func Convert_float64_To_Pointer_float64(*float64, **float64, conversion.Scope) error
func Convert_int32_To_Pointer_int32(*int32, **int32, conversion.Scope) error
func Convert_int64_To_Pointer_int64(*int64, **int64, conversion.Scope) error
func Convert_int_To_Pointer_int64(*int, **int64, conversion.Scope) error
func Convert_intstr_IntOrString_To_Pointer_intstr_IntOrString(*intstr.IntOrString, **intstr.IntOrString, conversion.Scope) error
func Convert_intstr_IntOrString_To_intstr_IntOrString(*intstr.IntOrString, *intstr.IntOrString, conversion.Scope) error
func Convert_labels_Selector_To_string(*labels.Selector, *string, conversion.Scope) error
func Convert_resource_Quantity_To_resource_Quantity(*resource.Quantity, *resource.Quantity, conversion.Scope) error
func Convert_string_To_Pointer_string(*string, **string, conversion.Scope) error
func Convert_string_To_fields_Selector(*string, *fields.Selector, conversion.Scope) error
func Convert_string_To_labels_Selector(*string, *labels.Selector, conversion.Scope) error
func Convert_url_Values_To_v1_CreateOptions(*url.Values, *CreateOptions, conversion.Scope) error
func Convert_url_Values_To_v1_DeleteOptions(*url.Values, *DeleteOptions, conversion.Scope) error
func Convert_url_Values_To_v1_GetOptions(*url.Values, *GetOptions, conversion.Scope) error
func Convert_url_Values_To_v1_ListOptions(*url.Values, *ListOptions, conversion.Scope) error
func Convert_url_Values_To_v1_PatchOptions(*url.Values, *PatchOptions, conversion.Scope) error
func Convert_url_Values_To_v1_TableOptions(*url.Values, *TableOptions, conversion.Scope) error
func Convert_url_Values_To_v1_UpdateOptions(*url.Values, *UpdateOptions, conversion.Scope) error
func Convert_v1_DeleteOptions_To_v1_DeleteOptions(*DeleteOptions, *DeleteOptions, conversion.Scope) error
func Convert_v1_Duration_To_Pointer_v1_Duration(*Duration, **Duration, conversion.Scope) error
func Convert_v1_InternalEvent_To_v1_WatchEvent(*InternalEvent, *WatchEvent, conversion.Scope) error
func Convert_v1_LabelSelector_To_Map_string_To_string(*LabelSelector, *map[string]string, conversion.Scope) error
func Convert_v1_ListMeta_To_v1_ListMeta(*ListMeta, *ListMeta, conversion.Scope) error
func Convert_v1_MicroTime_To_v1_MicroTime(*MicroTime, *MicroTime, conversion.Scope) error
func Convert_v1_Time_To_v1_Time(*Time, *Time, conversion.Scope) error
func Convert_v1_TypeMeta_To_v1_TypeMeta(*TypeMeta, *TypeMeta, conversion.Scope) error
func Convert_v1_WatchEvent_To_v1_InternalEvent(*WatchEvent, *InternalEvent, conversion.Scope) error
func Convert_v1_WatchEvent_To_watch_Event(*WatchEvent, *watch.Event, conversion.Scope) error
func Convert_watch_Event_To_v1_WatchEvent(*watch.Event, *WatchEvent, conversion.Scope) error

type CreateOptions struct {
	TypeMeta
	DryRun          []string
	FieldManager    string
	FieldValidation string
}

func (*CreateOptions) DeepCopy() *CreateOptions
func (*CreateOptions) DeepCopyInto(*CreateOptions)
func (*CreateOptions) DeepCopyObject() runtime.Object
func (*CreateOptions) Reset()
func (*CreateOptions) String() string
func Date(int, time.Month, int, int, int, int, int, *time.Location) Time
func DateMicro(int, time.Month, int, int, int, int, int, *time.Location) MicroTime

type DeleteOptions struct {
	TypeMeta
	GracePeriodSeconds                               *int64
	Preconditions                                    *Preconditions
	OrphanDependents                                 *bool
	PropagationPolicy                                *DeletionPropagation
	DryRun                                           []string
	IgnoreStoreReadErrorWithClusterBreakingPotential *bool
}

func (*DeleteOptions) DeepCopy() *DeleteOptions
func (*DeleteOptions) DeepCopyInto(*DeleteOptions)
func (*DeleteOptions) DeepCopyObject() runtime.Object
func (*DeleteOptions) Reset()
func (*DeleteOptions) String() string

type DeletionPropagation string
type Duration struct {
	time.Duration
}

func (*Duration) DeepCopy() *Duration
func (*Duration) DeepCopyInto(*Duration)
func (Duration) MarshalJSON() ([]byte, error)
func (Duration) OpenAPISchemaFormat() string
func (Duration) OpenAPISchemaType() []string
func (*Duration) Reset()
func (*Duration) String() string
func (Duration) ToUnstructured() any
func (*Duration) UnmarshalJSON([]byte) error

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

func ExtractGroupVersions(*APIGroupList) []string

type FieldSelectorOperator string

func FieldSelectorQueryParam(string) string

type FieldSelectorRequirement struct {
	Key      string
	Operator FieldSelectorOperator
	Values   []string
}

func (*FieldSelectorRequirement) DeepCopy() *FieldSelectorRequirement
func (*FieldSelectorRequirement) DeepCopyInto(*FieldSelectorRequirement)
func (*FieldSelectorRequirement) Reset()
func (*FieldSelectorRequirement) String() string

type FieldsV1 struct {
	Raw []byte
}

func (*FieldsV1) DeepCopy() *FieldsV1
func (*FieldsV1) DeepCopyInto(*FieldsV1)
func (*FieldsV1) GetRawBytes() []byte
func (*FieldsV1) GetRawReader() FieldsV1Reader
func (*FieldsV1) GetRawString() string
func (FieldsV1) MarshalCBOR() ([]byte, error)
func (FieldsV1) MarshalJSON() ([]byte, error)
func (*FieldsV1) Reset()
func (*FieldsV1) SetRawBytes([]byte)
func (*FieldsV1) SetRawString(string)
func (FieldsV1) String() string
func (*FieldsV1) UnmarshalCBOR([]byte) error
func (*FieldsV1) UnmarshalJSON([]byte) error

type FieldsV1Reader interface {
	Size() int64
	io.Reader
	io.ReaderAt
}

func FormatLabelSelector(*LabelSelector) string
func GetControllerOf(Object) *OwnerReference
func GetControllerOfNoCopy(Object) *OwnerReference

type GetOptions struct {
	TypeMeta
	ResourceVersion string
}

func (*GetOptions) DeepCopy() *GetOptions
func (*GetOptions) DeepCopyInto(*GetOptions)
func (*GetOptions) DeepCopyObject() runtime.Object
func (*GetOptions) Reset()
func (*GetOptions) String() string

type GroupKind struct {
	Group string
	Kind  string
}

func (*GroupKind) DeepCopy() *GroupKind
func (*GroupKind) DeepCopyInto(*GroupKind)
func (*GroupKind) Reset()
func (*GroupKind) String() string

type GroupResource struct {
	Group    string
	Resource string
}

func (*GroupResource) DeepCopy() *GroupResource
func (*GroupResource) DeepCopyInto(*GroupResource)
func (*GroupResource) Reset()
func (*GroupResource) String() string

type GroupVersion struct {
	Group   string
	Version string
}

func (*GroupVersion) DeepCopy() *GroupVersion
func (*GroupVersion) DeepCopyInto(*GroupVersion)
func (GroupVersion) Empty() bool
func (GroupVersion) MarshalJSON() ([]byte, error)
func (*GroupVersion) Reset()
func (GroupVersion) String() string
func (*GroupVersion) UnmarshalJSON([]byte) error
func (*GroupVersion) UnmarshalText([]byte) error

type GroupVersionForDiscovery struct {
	GroupVersion string
	Version      string
}

func (*GroupVersionForDiscovery) DeepCopy() *GroupVersionForDiscovery
func (*GroupVersionForDiscovery) DeepCopyInto(*GroupVersionForDiscovery)
func (*GroupVersionForDiscovery) Reset()
func (*GroupVersionForDiscovery) String() string

type GroupVersionKind struct {
	Group   string
	Version string
	Kind    string
}

func (*GroupVersionKind) DeepCopy() *GroupVersionKind
func (*GroupVersionKind) DeepCopyInto(*GroupVersionKind)
func (*GroupVersionKind) Reset()
func (GroupVersionKind) String() string

type GroupVersionResource struct {
	Group    string
	Version  string
	Resource string
}

func (*GroupVersionResource) DeepCopy() *GroupVersionResource
func (*GroupVersionResource) DeepCopyInto(*GroupVersionResource)
func (*GroupVersionResource) Reset()
func (*GroupVersionResource) String() string
func HasAnnotation(ObjectMeta, string) bool
func HasLabel(ObjectMeta, string) bool
func HasObjectMetaSystemFieldValues(Object) bool

type IncludeObjectPolicy string
type InternalEvent struct {
	Type   watch.EventType
	Object runtime.Object
}

func (*InternalEvent) DeepCopy() *InternalEvent
func (*InternalEvent) DeepCopyInto(*InternalEvent)
func (*InternalEvent) DeepCopyObject() runtime.Object
func (*InternalEvent) GetObjectKind() schema.ObjectKind
func (InternalEvent) OpenAPIModelName() string
func IsControlledBy(Object, Object) bool
func Kind(string) schema.GroupKind

type LabelSelector struct {
	MatchLabels      map[string]string
	MatchExpressions []LabelSelectorRequirement
}

func (*LabelSelector) DeepCopy() *LabelSelector
func (*LabelSelector) DeepCopyInto(*LabelSelector)
func (*LabelSelector) Reset()
func (*LabelSelector) String() string
func LabelSelectorAsMap(*LabelSelector) (map[string]string, error)
func LabelSelectorAsSelector(*LabelSelector) (labels.Selector, error)

type LabelSelectorOperator string

func LabelSelectorQueryParam(string) string

type LabelSelectorRequirement struct {
	Key      string
	Operator LabelSelectorOperator
	Values   []string
}

func (*LabelSelectorRequirement) DeepCopy() *LabelSelectorRequirement
func (*LabelSelectorRequirement) DeepCopyInto(*LabelSelectorRequirement)
func (*LabelSelectorRequirement) Reset()
func (*LabelSelectorRequirement) String() string

type List struct {
	TypeMeta
	ListMeta
	Items []runtime.RawExtension
}

func (*List) DeepCopy() *List
func (*List) DeepCopyInto(*List)
func (*List) DeepCopyObject() runtime.Object
func (*List) Reset()
func (*List) String() string

type ListInterface interface {
	GetContinue() string
	GetRemainingItemCount() *int64
	GetResourceVersion() string
	GetSelfLink() string
	SetContinue(string)
	SetRemainingItemCount(*int64)
	SetResourceVersion(string)
	SetSelfLink(string)
}
type ListMeta struct {
	SelfLink           string
	ResourceVersion    string
	Continue           string
	RemainingItemCount *int64
	ShardInfo          *ShardInfo
}

func (*ListMeta) DeepCopy() *ListMeta
func (*ListMeta) DeepCopyInto(*ListMeta)
func (*ListMeta) GetContinue() string
func (*ListMeta) GetListMeta() ListInterface
func (*ListMeta) GetRemainingItemCount() *int64
func (*ListMeta) GetResourceVersion() string
func (*ListMeta) GetSelfLink() string
func (*ListMeta) GetShardInfo() *ShardInfo
func (*ListMeta) Reset()
func (*ListMeta) SetContinue(string)
func (*ListMeta) SetRemainingItemCount(*int64)
func (*ListMeta) SetResourceVersion(string)
func (*ListMeta) SetSelfLink(string)
func (*ListMeta) SetShardInfo(*ShardInfo)
func (*ListMeta) String() string

type ListMetaAccessor interface {
	GetListMeta() ListInterface
}
type ListOptions struct {
	TypeMeta
	LabelSelector        string
	FieldSelector        string
	Watch                bool
	AllowWatchBookmarks  bool
	ResourceVersion      string
	ResourceVersionMatch ResourceVersionMatch
	TimeoutSeconds       *int64
	Limit                int64
	Continue             string
	SendInitialEvents    *bool
	ShardSelector        string
}

func (*ListOptions) DeepCopy() *ListOptions
func (*ListOptions) DeepCopyInto(*ListOptions)
func (*ListOptions) DeepCopyObject() runtime.Object
func (*ListOptions) Reset()
func (*ListOptions) String() string

type ManagedFieldsEntry struct {
	Manager     string
	Operation   ManagedFieldsOperationType
	APIVersion  string
	Time        *Time
	FieldsType  string
	FieldsV1    *FieldsV1
	Subresource string
}

func (*ManagedFieldsEntry) DeepCopy() *ManagedFieldsEntry
func (*ManagedFieldsEntry) DeepCopyInto(*ManagedFieldsEntry)
func (*ManagedFieldsEntry) Reset()
func (*ManagedFieldsEntry) String() string

type ManagedFieldsOperationType string
type MicroTime struct {
	time.Time
}

func (*MicroTime) Before(*MicroTime) bool
func (*MicroTime) BeforeTime(*Time) bool
func (*MicroTime) DeepCopy() *MicroTime
func (*MicroTime) DeepCopyInto(*MicroTime)
func (*MicroTime) EqualTime(*Time) bool
func (*MicroTime) IsZero() bool
func (MicroTime) MarshalCBOR() ([]byte, error)
func (MicroTime) MarshalJSON() ([]byte, error)
func (MicroTime) MarshalQueryParameter() (string, error)
func (MicroTime) OpenAPISchemaFormat() string
func (MicroTime) OpenAPISchemaType() []string
func (*MicroTime) ProtoMicroTime() *Timestamp
func (*MicroTime) RandFill(*rand.Rand)
func (*MicroTime) Reset()
func (*MicroTime) UnmarshalCBOR([]byte) error
func (*MicroTime) UnmarshalJSON([]byte) error
func (*MicroTime) UnmarshalQueryParameter(string) error
func NewControllerRef(Object, schema.GroupVersionKind) *OwnerReference
func NewDeleteOptions(int64) *DeleteOptions
func NewFieldsV1(string) *FieldsV1
func NewMicroTime(time.Time) MicroTime
func NewPreconditionDeleteOptions(string) *DeleteOptions
func NewRVDeletionPrecondition(string) *DeleteOptions
func NewTime(time.Time) Time
func NewUIDPreconditions(string) *Preconditions
func Now() Time
func NowMicro() MicroTime

type Object interface {
	GetAnnotations() map[string]string
	GetCreationTimestamp() Time
	GetDeletionGracePeriodSeconds() *int64
	GetDeletionTimestamp() *Time
	GetFinalizers() []string
	GetGenerateName() string
	GetGeneration() int64
	GetLabels() map[string]string
	GetManagedFields() []ManagedFieldsEntry
	GetName() string
	GetNamespace() string
	GetOwnerReferences() []OwnerReference
	GetResourceVersion() string
	GetSelfLink() string
	GetUID() types.UID
	SetAnnotations(map[string]string)
	SetCreationTimestamp(Time)
	SetDeletionGracePeriodSeconds(*int64)
	SetDeletionTimestamp(*Time)
	SetFinalizers([]string)
	SetGenerateName(string)
	SetGeneration(int64)
	SetLabels(map[string]string)
	SetManagedFields([]ManagedFieldsEntry)
	SetName(string)
	SetNamespace(string)
	SetOwnerReferences([]OwnerReference)
	SetResourceVersion(string)
	SetSelfLink(string)
	SetUID(types.UID)
}
type ObjectMeta struct {
	Name                       string
	GenerateName               string
	Namespace                  string
	SelfLink                   string
	UID                        types.UID
	ResourceVersion            string
	Generation                 int64
	CreationTimestamp          Time
	DeletionTimestamp          *Time
	DeletionGracePeriodSeconds *int64
	Labels                     map[string]string
	Annotations                map[string]string
	OwnerReferences            []OwnerReference
	Finalizers                 []string
	ManagedFields              []ManagedFieldsEntry
}

func (*ObjectMeta) DeepCopy() *ObjectMeta
func (*ObjectMeta) DeepCopyInto(*ObjectMeta)
func (*ObjectMeta) GetAnnotations() map[string]string
func (*ObjectMeta) GetCreationTimestamp() Time
func (*ObjectMeta) GetDeletionGracePeriodSeconds() *int64
func (*ObjectMeta) GetDeletionTimestamp() *Time
func (*ObjectMeta) GetFinalizers() []string
func (*ObjectMeta) GetGenerateName() string
func (*ObjectMeta) GetGeneration() int64
func (*ObjectMeta) GetLabels() map[string]string
func (*ObjectMeta) GetManagedFields() []ManagedFieldsEntry
func (*ObjectMeta) GetName() string
func (*ObjectMeta) GetNamespace() string
func (*ObjectMeta) GetObjectMeta() Object
func (*ObjectMeta) GetOwnerReferences() []OwnerReference
func (*ObjectMeta) GetResourceVersion() string
func (*ObjectMeta) GetSelfLink() string
func (*ObjectMeta) GetUID() types.UID
func (*ObjectMeta) Reset()
func (*ObjectMeta) SetAnnotations(map[string]string)
func (*ObjectMeta) SetCreationTimestamp(Time)
func (*ObjectMeta) SetDeletionGracePeriodSeconds(*int64)
func (*ObjectMeta) SetDeletionTimestamp(*Time)
func (*ObjectMeta) SetFinalizers([]string)
func (*ObjectMeta) SetGenerateName(string)
func (*ObjectMeta) SetGeneration(int64)
func (*ObjectMeta) SetLabels(map[string]string)
func (*ObjectMeta) SetManagedFields([]ManagedFieldsEntry)
func (*ObjectMeta) SetName(string)
func (*ObjectMeta) SetNamespace(string)
func (*ObjectMeta) SetOwnerReferences([]OwnerReference)
func (*ObjectMeta) SetResourceVersion(string)
func (*ObjectMeta) SetSelfLink(string)
func (*ObjectMeta) SetUID(types.UID)
func (*ObjectMeta) String() string

type ObjectMetaAccessor interface {
	GetObjectMeta() Object
}
type OwnerReference struct {
	APIVersion         string
	Kind               string
	Name               string
	UID                types.UID
	Controller         *bool
	BlockOwnerDeletion *bool
}

func (*OwnerReference) DeepCopy() *OwnerReference
func (*OwnerReference) DeepCopyInto(*OwnerReference)
func (*OwnerReference) Reset()
func (*OwnerReference) String() string

var ParameterCodec runtime.ParameterCodec

func ParseToLabelSelector(string) (*LabelSelector, error)

type PartialObjectMetadata struct {
	TypeMeta
	ObjectMeta
}

func (*PartialObjectMetadata) DeepCopy() *PartialObjectMetadata
func (*PartialObjectMetadata) DeepCopyInto(*PartialObjectMetadata)
func (*PartialObjectMetadata) DeepCopyObject() runtime.Object
func (*PartialObjectMetadata) Reset()
func (*PartialObjectMetadata) String() string

type PartialObjectMetadataList struct {
	TypeMeta
	ListMeta
	Items []PartialObjectMetadata
}

func (*PartialObjectMetadataList) DeepCopy() *PartialObjectMetadataList
func (*PartialObjectMetadataList) DeepCopyInto(*PartialObjectMetadataList)
func (*PartialObjectMetadataList) DeepCopyObject() runtime.Object
func (*PartialObjectMetadataList) Reset()
func (*PartialObjectMetadataList) String() string

type Patch struct {
}

func (*Patch) DeepCopy() *Patch
func (*Patch) DeepCopyInto(*Patch)
func (*Patch) Reset()
func (*Patch) String() string

type PatchOptions struct {
	TypeMeta
	DryRun          []string
	Force           *bool
	FieldManager    string
	FieldValidation string
}

func (*PatchOptions) DeepCopy() *PatchOptions
func (*PatchOptions) DeepCopyInto(*PatchOptions)
func (*PatchOptions) DeepCopyObject() runtime.Object
func (*PatchOptions) Reset()
func (*PatchOptions) String() string

type Preconditions struct {
	UID             *types.UID
	ResourceVersion *string
}

func (*Preconditions) DeepCopy() *Preconditions
func (*Preconditions) DeepCopyInto(*Preconditions)
func (*Preconditions) Reset()
func (*Preconditions) String() string
func RegisterConversions(*runtime.Scheme) error
func RegisterDefaults(*runtime.Scheme) error
func ResetObjectMetaForStatus(Object, Object)

type ResourceVersionMatch string
type RootPaths struct {
	Paths []string
}

func (*RootPaths) DeepCopy() *RootPaths
func (*RootPaths) DeepCopyInto(*RootPaths)
func (*RootPaths) Reset()
func (*RootPaths) String() string

type RowConditionType string

var SchemeGroupVersion schema.GroupVersion

func SelectorHasLabel(*LabelSelector, string) bool

type ServerAddressByClientCIDR struct {
	ClientCIDR    string
	ServerAddress string
}

func (*ServerAddressByClientCIDR) DeepCopy() *ServerAddressByClientCIDR
func (*ServerAddressByClientCIDR) DeepCopyInto(*ServerAddressByClientCIDR)
func (*ServerAddressByClientCIDR) Reset()
func (*ServerAddressByClientCIDR) String() string
func SetAsLabelSelector(labels.Set) *LabelSelector
func SetMetaDataAnnotation(*ObjectMeta, string, string)
func SetMetaDataLabel(*ObjectMeta, string, string)

type ShardInfo struct {
	Selector string
}

func (*ShardInfo) DeepCopy() *ShardInfo
func (*ShardInfo) DeepCopyInto(*ShardInfo)
func (*ShardInfo) Reset()
func (*ShardInfo) String() string

type ShardedListInterface interface {
	GetShardInfo() *ShardInfo
	SetShardInfo(*ShardInfo)
}

func SingleObject(ObjectMeta) ListOptions

type Status struct {
	TypeMeta
	ListMeta
	Status  string
	Message string
	Reason  StatusReason
	Details *StatusDetails
	Code    int32
}

func (*Status) DeepCopy() *Status
func (*Status) DeepCopyInto(*Status)
func (*Status) DeepCopyObject() runtime.Object
func (*Status) Reset()
func (*Status) String() string

type StatusCause struct {
	Type    CauseType
	Message string
	Field   string
}

func (*StatusCause) DeepCopy() *StatusCause
func (*StatusCause) DeepCopyInto(*StatusCause)
func (*StatusCause) Reset()
func (*StatusCause) String() string

type StatusDetails struct {
	Name              string
	Group             string
	Kind              string
	UID               types.UID
	Causes            []StatusCause
	RetryAfterSeconds int32
}

func (*StatusDetails) DeepCopy() *StatusDetails
func (*StatusDetails) DeepCopyInto(*StatusDetails)
func (*StatusDetails) Reset()
func (*StatusDetails) String() string

type StatusReason string
type Table struct {
	TypeMeta
	ListMeta
	ColumnDefinitions []TableColumnDefinition
	Rows              []TableRow
}

func (*Table) DeepCopy() *Table
func (*Table) DeepCopyInto(*Table)
func (*Table) DeepCopyObject() runtime.Object
func (Table) OpenAPIModelName() string
func (Table) SwaggerDoc() map[string]string

type TableColumnDefinition struct {
	Name        string
	Type        string
	Format      string
	Description string
	Priority    int32
}

func (*TableColumnDefinition) DeepCopy() *TableColumnDefinition
func (*TableColumnDefinition) DeepCopyInto(*TableColumnDefinition)
func (TableColumnDefinition) OpenAPIModelName() string
func (TableColumnDefinition) SwaggerDoc() map[string]string

type TableOptions struct {
	TypeMeta
	NoHeaders     bool
	IncludeObject IncludeObjectPolicy
}

func (*TableOptions) DeepCopy() *TableOptions
func (*TableOptions) DeepCopyInto(*TableOptions)
func (*TableOptions) DeepCopyObject() runtime.Object
func (*TableOptions) Reset()
func (*TableOptions) String() string

type TableRow struct {
	Cells      []any
	Conditions []TableRowCondition
	Object     runtime.RawExtension
}

func (*TableRow) DeepCopy() *TableRow
func (*TableRow) DeepCopyInto(*TableRow)
func (TableRow) OpenAPIModelName() string
func (TableRow) SwaggerDoc() map[string]string

type TableRowCondition struct {
	Type    RowConditionType
	Status  ConditionStatus
	Reason  string
	Message string
}

func (*TableRowCondition) DeepCopy() *TableRowCondition
func (*TableRowCondition) DeepCopyInto(*TableRowCondition)
func (TableRowCondition) OpenAPIModelName() string
func (TableRowCondition) SwaggerDoc() map[string]string

type Time struct {
	time.Time
}

func (*Time) Before(*Time) bool
func (*Time) DeepCopy() *Time
func (*Time) DeepCopyInto(*Time)
func (*Time) IsZero() bool
func (Time) MarshalCBOR() ([]byte, error)
func (Time) MarshalJSON() ([]byte, error)
func (Time) MarshalQueryParameter() (string, error)
func (Time) OpenAPISchemaFormat() string
func (Time) OpenAPISchemaType() []string
func (*Time) ProtoTime() *Timestamp
func (*Time) RandFill(*rand.Rand)
func (*Time) Reset()
func (Time) Rfc3339Copy() Time
func (Time) ToUnstructured() any
func (*Time) UnmarshalCBOR([]byte) error
func (*Time) UnmarshalJSON([]byte) error
func (*Time) UnmarshalQueryParameter(string) error

type Timestamp struct {
	Seconds int64
	Nanos   int32
}

func (*Timestamp) DeepCopy() *Timestamp
func (*Timestamp) DeepCopyInto(*Timestamp)
func (*Timestamp) Reset()
func (*Timestamp) String() string

type Type interface {
	GetAPIVersion() string
	GetKind() string
	SetAPIVersion(string)
	SetKind(string)
}
type TypeMeta struct {
	Kind       string
	APIVersion string
}

func (*TypeMeta) GetObjectKind() schema.ObjectKind
func (*TypeMeta) GroupVersionKind() schema.GroupVersionKind
func (*TypeMeta) Reset()
func (*TypeMeta) SetGroupVersionKind(schema.GroupVersionKind)
func (*TypeMeta) String() string
func Unix(int64, int64) Time
func UnixMicro(int64, int64) MicroTime

var Unversioned schema.GroupVersion

type UpdateOptions struct {
	TypeMeta
	DryRun          []string
	FieldManager    string
	FieldValidation string
}

func (*UpdateOptions) DeepCopy() *UpdateOptions
func (*UpdateOptions) DeepCopyInto(*UpdateOptions)
func (*UpdateOptions) DeepCopyObject() runtime.Object
func (*UpdateOptions) Reset()
func (*UpdateOptions) String() string

type Verbs []string

func (Verbs) DeepCopy() Verbs
func (Verbs) DeepCopyInto(*Verbs)
func (*Verbs) Reset()
func (Verbs) String() string

type WatchEvent struct {
	Type   string
	Object runtime.RawExtension
}

func (*WatchEvent) DeepCopy() *WatchEvent
func (*WatchEvent) DeepCopyInto(*WatchEvent)
func (*WatchEvent) DeepCopyObject() runtime.Object
func (*WatchEvent) GetObjectKind() schema.ObjectKind
func (*WatchEvent) Reset()
func (*WatchEvent) String() string
