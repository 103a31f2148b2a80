// Package k8s.io/apimachinery/pkg/apis/meta/v1/unstructured of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package unstructured

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
)

func NestedBool(map[string]any, ...string) (bool, bool, error)
func NestedFieldCopy(map[string]any, ...string) (any, bool, error)
func NestedFieldNoCopy(map[string]any, ...string) (any, bool, error)
func NestedFloat64(map[string]any, ...string) (float64, bool, error)
func NestedInt64(map[string]any, ...string) (int64, bool, error)
func NestedMap(map[string]any, ...string) (map[string]any, bool, error)
func NestedNullCoercingStringMap(map[string]any, ...string) (map[string]string, bool, error)
func NestedNumberAsFloat64(map[string]any, ...string) (float64, bool, error)
func NestedSlice(map[string]any, ...string) ([]any, bool, error)
func NestedString(map[string]any, ...string) (string, bool, error)
func NestedStringMap(map[string]any, ...string) (map[string]string, bool, error)
func NestedStringSlice(map[string]any, ...string) ([]string, bool, error)
func NewJSONFallbackEncoder(runtime.Encoder) runtime.Encoder
func RemoveNestedField(map[string]any, ...string)
func SetNestedField(map[string]any, any, ...string) error
func SetNestedMap(map[string]any, map[string]any, ...string) error
func SetNestedSlice(map[string]any, []any, ...string) error
func SetNestedStringMap(map[string]any, map[string]string, ...string) error
func SetNestedStringSlice(map[string]any, []string, ...string) error

type Unstructured struct {
	Object map[string]any
}

func (*Unstructured) DeepCopy() *Unstructured
func (*Unstructured) DeepCopyInto(*Unstructured)
func (*Unstructured) DeepCopyObject() runtime.Object
func (*Unstructured) EachListItem(func(runtime.Object) error) error
func (*Unstructured) EachListItemWithAlloc(func(runtime.Object) error) error
func (*Unstructured) GetAPIVersion() string
func (*Unstructured) GetAnnotations() map[string]string
func (*Unstructured) GetContinue() string
func (*Unstructured) GetCreationTimestamp() v1.Time
func (*Unstructured) GetDeletionGracePeriodSeconds() *int64
func (*Unstructured) GetDeletionTimestamp() *v1.Time
func (*Unstructured) GetFinalizers() []string
func (*Unstructured) GetGenerateName() string
func (*Unstructured) GetGeneration() int64
func (*Unstructured) GetKind() string
func (*Unstructured) GetLabels() map[string]string
func (*Unstructured) GetManagedFields() []v1.ManagedFieldsEntry
func (*Unstructured) GetName() string
func (*Unstructured) GetNamespace() string
func (*Unstructured) GetObjectKind() schema.ObjectKind
func (*Unstructured) GetOwnerReferences() []v1.OwnerReference
func (*Unstructured) GetRemainingItemCount() *int64
func (*Unstructured) GetResourceVersion() string
func (*Unstructured) GetSelfLink() string
func (*Unstructured) GetUID() types.UID
func (*Unstructured) GroupVersionKind() schema.GroupVersionKind
func (*Unstructured) IsList() bool
func (*Unstructured) MarshalJSON() ([]byte, error)
func (*Unstructured) NewEmptyInstance() runtime.Unstructured
func (*Unstructured) SetAPIVersion(string)
func (*Unstructured) SetAnnotations(map[string]string)
func (*Unstructured) SetContinue(string)
func (*Unstructured) SetCreationTimestamp(v1.Time)
func (*Unstructured) SetDeletionGracePeriodSeconds(*int64)
func (*Unstructured) SetDeletionTimestamp(*v1.Time)
func (*Unstructured) SetFinalizers([]string)
func (*Unstructured) SetGenerateName(string)
func (*Unstructured) SetGeneration(int64)
func (*Unstructured) SetGroupVersionKind(schema.GroupVersionKind)
func (*Unstructured) SetKind(string)
func (*Unstructured) SetLabels(map[string]string)
func (*Unstructured) SetManagedFields([]v1.ManagedFieldsEntry)
func (*Unstructured) SetName(string)
func (*Unstructured) SetNamespace(string)
func (*Unstructured) SetOwnerReferences([]v1.OwnerReference)
func (*Unstructured) SetRemainingItemCount(*int64)
func (*Unstructured) SetResourceVersion(string)
func (*Unstructured) SetSelfLink(string)
func (*Unstructured) SetUID(types.UID)
func (*Unstructured) SetUnstructuredContent(map[string]any)
func (*Unstructured) ToList() (*UnstructuredList, error)
func (*Unstructured) UnmarshalJSON([]byte) error
func (*Unstructured) UnstructuredContent() map[string]any

var UnstructuredJSONScheme runtime.Codec

type UnstructuredList struct {
	Object map[string]any
	Items  []Unstructured
}

func (*UnstructuredList) DeepCopy() *UnstructuredList
func (*UnstructuredList) DeepCopyInto(*UnstructuredList)
func (*UnstructuredList) DeepCopyObject() runtime.Object
func (*UnstructuredList) EachListItem(func(runtime.Object) error) error
func (*UnstructuredList) EachListItemWithAlloc(func(runtime.Object) error) error
func (*UnstructuredList) GetAPIVersion() string
func (*UnstructuredList) GetContinue() string
func (*UnstructuredList) GetKind() string
func (*UnstructuredList) GetObjectKind() schema.ObjectKind
func (*UnstructuredList) GetRemainingItemCount() *int64
func (*UnstructuredList) GetResourceVersion() string
func (*UnstructuredList) GetSelfLink() string
func (*UnstructuredList) GroupVersionKind() schema.GroupVersionKind
func (*UnstructuredList) IsList() bool
func (*UnstructuredList) MarshalJSON() ([]byte, error)
func (*UnstructuredList) NewEmptyInstance() runtime.Unstructured
func (*UnstructuredList) SetAPIVersion(string)
func (*UnstructuredList) SetContinue(string)
func (*UnstructuredList) SetGroupVersionKind(schema.GroupVersionKind)
func (*UnstructuredList) SetKind(string)
func (*UnstructuredList) SetRemainingItemCount(*int64)
func (*UnstructuredList) SetResourceVersion(string)
func (*UnstructuredList) SetSelfLink(string)
func (*UnstructuredList) SetUnstructuredContent(map[string]any)
func (*UnstructuredList) UnmarshalJSON([]byte) error
func (*UnstructuredList) UnstructuredContent() map[string]any
