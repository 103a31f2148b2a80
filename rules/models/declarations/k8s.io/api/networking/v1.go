// Package k8s.io/api/networking/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	v12 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/intstr"
)

var AddToScheme func(s *runtime.Scheme) error
var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type HTTPIngressPath struct {
	Path     string
	PathType *PathType
	Backend  IngressBackend
}

func (*HTTPIngressPath) DeepCopy() *HTTPIngressPath
func (*HTTPIngressPath) DeepCopyInto(*HTTPIngressPath)
func (*HTTPIngressPath) Reset()
func (*HTTPIngressPath) String() string

type HTTPIngressRuleValue struct {
	Paths []HTTPIngressPath
}

func (*HTTPIngressRuleValue) DeepCopy() *HTTPIngressRuleValue
func (*HTTPIngressRuleValue) DeepCopyInto(*HTTPIngressRuleValue)
func (*HTTPIngressRuleValue) Reset()
func (*HTTPIngressRuleValue) String() string

type IPAddress struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec IPAddressSpec
}

func (*IPAddress) DeepCopy() *IPAddress
func (*IPAddress) DeepCopyInto(*IPAddress)
func (*IPAddress) DeepCopyObject() runtime.Object
func (*IPAddress) Reset()
func (*IPAddress) String() string

type IPAddressList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []IPAddress
}

func (*IPAddressList) DeepCopy() *IPAddressList
func (*IPAddressList) DeepCopyInto(*IPAddressList)
func (*IPAddressList) DeepCopyObject() runtime.Object
func (*IPAddressList) Reset()
func (*IPAddressList) String() string

type IPAddressSpec struct {
	ParentRef *ParentReference
}

func (*IPAddressSpec) DeepCopy() *IPAddressSpec
func (*IPAddressSpec) DeepCopyInto(*IPAddressSpec)
func (*IPAddressSpec) Reset()
func (*IPAddressSpec) String() string

type IPBlock struct {
	CIDR   string
	Except []string
}

func (*IPBlock) DeepCopy() *IPBlock
func (*IPBlock) DeepCopyInto(*IPBlock)
func (*IPBlock) Reset()
func (*IPBlock) String() string

type Ingress struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   IngressSpec
	Status IngressStatus
}

func (*Ingress) DeepCopy() *Ingress
func (*Ingress) DeepCopyInto(*Ingress)
func (*Ingress) DeepCopyObject() runtime.Object
func (*Ingress) Reset()
func (*Ingress) String() string

type IngressBackend struct {
	Service  *IngressServiceBackend
	Resource *v12.TypedLocalObjectReference
}

func (*IngressBackend) DeepCopy() *IngressBackend
func (*IngressBackend) DeepCopyInto(*IngressBackend)
func (*IngressBackend) Reset()
func (*IngressBackend) String() string

type IngressClass struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec IngressClassSpec
}

func (*IngressClass) DeepCopy() *IngressClass
func (*IngressClass) DeepCopyInto(*IngressClass)
func (*IngressClass) DeepCopyObject() runtime.Object
func (*IngressClass) Reset()
func (*IngressClass) String() string

type IngressClassList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []IngressClass
}

func (*IngressClassList) DeepCopy() *IngressClassList
func (*IngressClassList) DeepCopyInto(*IngressClassList)
func (*IngressClassList) DeepCopyObject() runtime.Object
func (*IngressClassList) Reset()
func (*IngressClassList) String() string

type IngressClassParametersReference struct {
	APIGroup  *string
	Kind      string
	Name      string
	Scope     *string
	Namespace *string
}

func (*IngressClassParametersReference) DeepCopy() *IngressClassParametersReference
func (*IngressClassParametersReference) DeepCopyInto(*IngressClassParametersReference)
func (*IngressClassParametersReference) Reset()
func (*IngressClassParametersReference) String() string

type IngressClassSpec struct {
	Controller string
	Parameters *IngressClassParametersReference
}

func (*IngressClassSpec) DeepCopy() *IngressClassSpec
func (*IngressClassSpec) DeepCopyInto(*IngressClassSpec)
func (*IngressClassSpec) Reset()
func (*IngressClassSpec) String() string

type IngressList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Ingress
}

func (*IngressList) DeepCopy() *IngressList
func (*IngressList) DeepCopyInto(*IngressList)
func (*IngressList) DeepCopyObject() runtime.Object
func (*IngressList) Reset()
func (*IngressList) String() string

type IngressLoadBalancerIngress struct {
	IP       string
	Hostname string
	Ports    []IngressPortStatus
}

func (*IngressLoadBalancerIngress) DeepCopy() *IngressLoadBalancerIngress
func (*IngressLoadBalancerIngress) DeepCopyInto(*IngressLoadBalancerIngress)
func (*IngressLoadBalancerIngress) Reset()
func (*IngressLoadBalancerIngress) String() string

type IngressLoadBalancerStatus struct {
	Ingress []IngressLoadBalancerIngress
}

func (*IngressLoadBalancerStatus) DeepCopy() *IngressLoadBalancerStatus
func (*IngressLoadBalancerStatus) DeepCopyInto(*IngressLoadBalancerStatus)
func (*IngressLoadBalancerStatus) Reset()
func (*IngressLoadBalancerStatus) String() string

type IngressPortStatus struct {
	Port     int32
	Protocol v12.Protocol
	Error    *string
}

func (*IngressPortStatus) DeepCopy() *IngressPortStatus
func (*IngressPortStatus) DeepCopyInto(*IngressPortStatus)
func (*IngressPortStatus) Reset()
func (*IngressPortStatus) String() string

type IngressRule struct {
	Host string
	IngressRuleValue
}

func (*IngressRule) DeepCopy() *IngressRule
func (*IngressRule) DeepCopyInto(*IngressRule)
func (*IngressRule) Reset()
func (*IngressRule) String() string

type IngressRuleValue struct {
	HTTP *HTTPIngressRuleValue
}

func (*IngressRuleValue) DeepCopy() *IngressRuleValue
func (*IngressRuleValue) DeepCopyInto(*IngressRuleValue)
func (*IngressRuleValue) Reset()
func (*IngressRuleValue) String() string

type IngressServiceBackend struct {
	Name string
	Port ServiceBackendPort
}

func (*IngressServiceBackend) DeepCopy() *IngressServiceBackend
func (*IngressServiceBackend) DeepCopyInto(*IngressServiceBackend)
func (*IngressServiceBackend) Reset()
func (*IngressServiceBackend) String() string

type IngressSpec struct {
	IngressClassName *string
	DefaultBackend   *IngressBackend
	TLS              []IngressTLS
	Rules            []IngressRule
}

func (*IngressSpec) DeepCopy() *IngressSpec
func (*IngressSpec) DeepCopyInto(*IngressSpec)
func (*IngressSpec) Reset()
func (*IngressSpec) String() string

type IngressStatus struct {
	LoadBalancer IngressLoadBalancerStatus
}

func (*IngressStatus) DeepCopy() *IngressStatus
func (*IngressStatus) DeepCopyInto(*IngressStatus)
func (*IngressStatus) Reset()
func (*IngressStatus) String() string

type IngressTLS struct {
	Hosts      []string
	SecretName string
}

func (*IngressTLS) DeepCopy() *IngressTLS
func (*IngressTLS) DeepCopyInto(*IngressTLS)
func (*IngressTLS) Reset()
func (*IngressTLS) String() string

type NetworkPolicy struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec NetworkPolicySpec
}

func (*NetworkPolicy) DeepCopy() *NetworkPolicy
func (*NetworkPolicy) DeepCopyInto(*NetworkPolicy)
func (*NetworkPolicy) DeepCopyObject() runtime.Object
func (*NetworkPolicy) Reset()
func (*NetworkPolicy) String() string

type NetworkPolicyEgressRule struct {
	Ports []NetworkPolicyPort
	To    []NetworkPolicyPeer
}

func (*NetworkPolicyEgressRule) DeepCopy() *NetworkPolicyEgressRule
func (*NetworkPolicyEgressRule) DeepCopyInto(*NetworkPolicyEgressRule)
func (*NetworkPolicyEgressRule) Reset()
func (*NetworkPolicyEgressRule) String() string

type NetworkPolicyIngressRule struct {
	Ports []NetworkPolicyPort
	From  []NetworkPolicyPeer
}

func (*NetworkPolicyIngressRule) DeepCopy() *NetworkPolicyIngressRule
func (*NetworkPolicyIngressRule) DeepCopyInto(*NetworkPolicyIngressRule)
func (*NetworkPolicyIngressRule) Reset()
func (*NetworkPolicyIngressRule) String() string

type NetworkPolicyList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []NetworkPolicy
}

func (*NetworkPolicyList) DeepCopy() *NetworkPolicyList
func (*NetworkPolicyList) DeepCopyInto(*NetworkPolicyList)
func (*NetworkPolicyList) DeepCopyObject() runtime.Object
func (*NetworkPolicyList) Reset()
func (*NetworkPolicyList) String() string

type NetworkPolicyPeer struct {
	PodSelector       *v1.LabelSelector
	NamespaceSelector *v1.LabelSelector
	IPBlock           *IPBlock
}

func (*NetworkPolicyPeer) DeepCopy() *NetworkPolicyPeer
func (*NetworkPolicyPeer) DeepCopyInto(*NetworkPolicyPeer)
func (*NetworkPolicyPeer) Reset()
func (*NetworkPolicyPeer) String() string

type NetworkPolicyPort struct {
	Protocol *v12.Protocol
	Port     *intstr.IntOrString
	EndPort  *int32
}

func (*NetworkPolicyPort) DeepCopy() *NetworkPolicyPort
func (*NetworkPolicyPort) DeepCopyInto(*NetworkPolicyPort)
func (*NetworkPolicyPort) Reset()
func (*NetworkPolicyPort) String() string

type NetworkPolicySpec struct {
	PodSelector v1.LabelSelector
	Ingress     []NetworkPolicyIngressRule
	Egress      []NetworkPolicyEgressRule
	PolicyTypes []PolicyType
}

func (*NetworkPolicySpec) DeepCopy() *NetworkPolicySpec
func (*NetworkPolicySpec) DeepCopyInto(*NetworkPolicySpec)
func (*NetworkPolicySpec) Reset()
func (*NetworkPolicySpec) String() string

type ParentReference struct {
	Group     string
	Resource  string
	Namespace string
	Name      string
}

func (*ParentReference) DeepCopy() *ParentReference
func (*ParentReference) DeepCopyInto(*ParentReference)
func (*ParentReference) Reset()
func (*ParentReference) String() string

type PathType string
type PolicyType string

func Resource(string) schema.GroupResource

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

type ServiceBackendPort struct {
	Name   string
	Number int32
}

func (*ServiceBackendPort) DeepCopy() *ServiceBackendPort
func (*ServiceBackendPort) DeepCopyInto(*ServiceBackendPort)
func (*ServiceBackendPort) Reset()
func (*ServiceBackendPort) String() string

type ServiceCIDR struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   ServiceCIDRSpec
	Status ServiceCIDRStatus
}

func (*ServiceCIDR) DeepCopy() *ServiceCIDR
func (*ServiceCIDR) DeepCopyInto(*ServiceCIDR)
func (*ServiceCIDR) DeepCopyObject() runtime.Object
func (*ServiceCIDR) Reset()
func (*ServiceCIDR) String() string

type ServiceCIDRList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ServiceCIDR
}

func (*ServiceCIDRList) DeepCopy() *ServiceCIDRList
func (*ServiceCIDRList) DeepCopyInto(*ServiceCIDRList)
func (*ServiceCIDRList) DeepCopyObject() runtime.Object
func (*ServiceCIDRList) Reset()
func (*ServiceCIDRList) String() string

type ServiceCIDRSpec struct {
	CIDRs []string
}

func (*ServiceCIDRSpec) DeepCopy() *ServiceCIDRSpec
func (*ServiceCIDRSpec) DeepCopyInto(*ServiceCIDRSpec)
func (*ServiceCIDRSpec) Reset()
func (*ServiceCIDRSpec) String() string

type ServiceCIDRStatus struct {
	Conditions []v1.Condition
}

func (*ServiceCIDRStatus) DeepCopy() *ServiceCIDRStatus
func (*ServiceCIDRStatus) DeepCopyInto(*ServiceCIDRStatus)
func (*ServiceCIDRStatus) Reset()
func (*ServiceCIDRStatus) String() string
