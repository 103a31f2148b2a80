// Package k8s.io/api/rbac/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var AddToScheme func(s *runtime.Scheme) error

type AggregationRule struct {
	ClusterRoleSelectors []v1.LabelSelector
}

func (*AggregationRule) DeepCopy() *AggregationRule
func (*AggregationRule) DeepCopyInto(*AggregationRule)
func (*AggregationRule) Reset()
func (*AggregationRule) String() string

type ClusterRole struct {
	v1.TypeMeta
	v1.ObjectMeta
	Rules           []PolicyRule
	AggregationRule *AggregationRule
}

func (*ClusterRole) DeepCopy() *ClusterRole
func (*ClusterRole) DeepCopyInto(*ClusterRole)
func (*ClusterRole) DeepCopyObject() runtime.Object
func (*ClusterRole) Reset()
func (*ClusterRole) String() string

type ClusterRoleBinding struct {
	v1.TypeMeta
	v1.ObjectMeta
	Subjects []Subject
	RoleRef  RoleRef
}

func (*ClusterRoleBinding) DeepCopy() *ClusterRoleBinding
func (*ClusterRoleBinding) DeepCopyInto(*ClusterRoleBinding)
func (*ClusterRoleBinding) DeepCopyObject() runtime.Object
func (*ClusterRoleBinding) Reset()
func (*ClusterRoleBinding) String() string

type ClusterRoleBindingList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ClusterRoleBinding
}

func (*ClusterRoleBindingList) DeepCopy() *ClusterRoleBindingList
func (*ClusterRoleBindingList) DeepCopyInto(*ClusterRoleBindingList)
func (*ClusterRoleBindingList) DeepCopyObject() runtime.Object
func (*ClusterRoleBindingList) Reset()
func (*ClusterRoleBindingList) String() string

type ClusterRoleList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ClusterRole
}

func (*ClusterRoleList) DeepCopy() *ClusterRoleList
func (*ClusterRoleList) DeepCopyInto(*ClusterRoleList)
func (*ClusterRoleList) DeepCopyObject() runtime.Object
func (*ClusterRoleList) Reset()
func (*ClusterRoleList) String() string

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type PolicyRule struct {
	Verbs           []string
	APIGroups       []string
	Resources       []string
	ResourceNames   []string
	NonResourceURLs []string
}

func (*PolicyRule) DeepCopy() *PolicyRule
func (*PolicyRule) DeepCopyInto(*PolicyRule)
func (*PolicyRule) Reset()
func (*PolicyRule) String() string
func Resource(string) schema.GroupResource

type Role struct {
	v1.TypeMeta
	v1.ObjectMeta
	Rules []PolicyRule
}

func (*Role) DeepCopy() *Role
func (*Role) DeepCopyInto(*Role)
func (*Role) DeepCopyObject() runtime.Object
func (*Role) Reset()
func (*Role) String() string

type RoleBinding struct {
	v1.TypeMeta
	v1.ObjectMeta
	Subjects []Subject
	RoleRef  RoleRef
}

func (*RoleBinding) DeepCopy() *RoleBinding
func (*RoleBinding) DeepCopyInto(*RoleBinding)
func (*RoleBinding) DeepCopyObject() runtime.Object
func (*RoleBinding) Reset()
func (*RoleBinding) String() string

type RoleBindingList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []RoleBinding
}

func (*RoleBindingList) DeepCopy() *RoleBindingList
func (*RoleBindingList) DeepCopyInto(*RoleBindingList)
func (*RoleBindingList) DeepCopyObject() runtime.Object
func (*RoleBindingList) Reset()
func (*RoleBindingList) String() string

type RoleList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Role
}

func (*RoleList) DeepCopy() *RoleList
func (*RoleList) DeepCopyInto(*RoleList)
func (*RoleList) DeepCopyObject() runtime.Object
func (*RoleList) Reset()
func (*RoleList) String() string

type RoleRef struct {
	APIGroup string
	Kind     string
	Name     string
}

func (*RoleRef) DeepCopy() *RoleRef
func (*RoleRef) DeepCopyInto(*RoleRef)
func (*RoleRef) Reset()
func (*RoleRef) String() string

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

type Subject struct {
	Kind      string
	APIGroup  string
	Name      string
	Namespace string
}

func (*Subject) DeepCopy() *Subject
func (*Subject) DeepCopyInto(*Subject)
func (*Subject) Reset()
func (*Subject) String() string
