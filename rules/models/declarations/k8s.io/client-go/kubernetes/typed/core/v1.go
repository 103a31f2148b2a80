// Package k8s.io/client-go/kubernetes/typed/core/v1 of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"context"
	v16 "k8s.io/api/authentication/v1"
	v15 "k8s.io/api/autoscaling/v1"
	v13 "k8s.io/api/core/v1"
	v14 "k8s.io/api/policy/v1"
	"k8s.io/api/policy/v1beta1"
	v12 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/applyconfigurations/core/v1"
	"k8s.io/client-go/rest"
	"net/http"
)

type ComponentStatusExpansion interface {
}
type ComponentStatusInterface interface {
	Apply(context.Context, *v1.ComponentStatusApplyConfiguration, v12.ApplyOptions) (*v13.ComponentStatus, error)
	ComponentStatusExpansion
	Create(context.Context, *v13.ComponentStatus, v12.CreateOptions) (*v13.ComponentStatus, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.ComponentStatus, error)
	List(context.Context, v12.ListOptions) (*v13.ComponentStatusList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.ComponentStatus, error)
	Update(context.Context, *v13.ComponentStatus, v12.UpdateOptions) (*v13.ComponentStatus, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type ComponentStatusesGetter interface {
	ComponentStatuses() ComponentStatusInterface
}
type ConfigMapExpansion interface {
}
type ConfigMapInterface interface {
	Apply(context.Context, *v1.ConfigMapApplyConfiguration, v12.ApplyOptions) (*v13.ConfigMap, error)
	ConfigMapExpansion
	Create(context.Context, *v13.ConfigMap, v12.CreateOptions) (*v13.ConfigMap, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.ConfigMap, error)
	List(context.Context, v12.ListOptions) (*v13.ConfigMapList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.ConfigMap, error)
	Update(context.Context, *v13.ConfigMap, v12.UpdateOptions) (*v13.ConfigMap, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type ConfigMapsGetter interface {
	ConfigMaps(string) ConfigMapInterface
}
type CoreV1Client struct {
}

func (*CoreV1Client) ComponentStatuses() ComponentStatusInterface
func (*CoreV1Client) ConfigMaps(string) ConfigMapInterface
func (*CoreV1Client) Endpoints(string) EndpointsInterface
func (*CoreV1Client) Events(string) EventInterface
func (*CoreV1Client) LimitRanges(string) LimitRangeInterface
func (*CoreV1Client) Namespaces() NamespaceInterface
func (*CoreV1Client) Nodes() NodeInterface
func (*CoreV1Client) PersistentVolumeClaims(string) PersistentVolumeClaimInterface
func (*CoreV1Client) PersistentVolumes() PersistentVolumeInterface
func (*CoreV1Client) PodTemplates(string) PodTemplateInterface
func (*CoreV1Client) Pods(string) PodInterface
func (*CoreV1Client) RESTClient() rest.Interface
func (*CoreV1Client) ReplicationControllers(string) ReplicationControllerInterface
func (*CoreV1Client) ResourceQuotas(string) ResourceQuotaInterface
func (*CoreV1Client) Secrets(string) SecretInterface
func (*CoreV1Client) ServiceAccounts(string) ServiceAccountInterface
func (*CoreV1Client) Services(string) ServiceInterface

type CoreV1Interface interface {
	ComponentStatusesGetter
	ConfigMapsGetter
	EndpointsGetter
	EventsGetter
	LimitRangesGetter
	NamespacesGetter
	NodesGetter
	PersistentVolumeClaimsGetter
	PersistentVolumesGetter
	PodTemplatesGetter
	PodsGetter
	RESTClient() rest.Interface
	ReplicationControllersGetter
	ResourceQuotasGetter
	SecretsGetter
	ServiceAccountsGetter
	ServicesGetter
}
type EndpointsExpansion interface {
}
type EndpointsGetter interface {
	Endpoints(string) EndpointsInterface
}
type EndpointsInterface interface {
	Apply(context.Context, *v1.EndpointsApplyConfiguration, v12.ApplyOptions) (*v13.Endpoints, error)
	Create(context.Context, *v13.Endpoints, v12.CreateOptions) (*v13.Endpoints, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	EndpointsExpansion
	Get(context.Context, string, v12.GetOptions) (*v13.Endpoints, error)
	List(context.Context, v12.ListOptions) (*v13.EndpointsList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Endpoints, error)
	Update(context.Context, *v13.Endpoints, v12.UpdateOptions) (*v13.Endpoints, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type EventExpansion interface {
	CreateWithEventNamespace(*v13.Event) (*v13.Event, error)
	CreateWithEventNamespaceWithContext(context.Context, *v13.Event) (*v13.Event, error)
	GetFieldSelector(*string, *string, *string, *string) fields.Selector
	PatchWithEventNamespace(*v13.Event, []byte) (*v13.Event, error)
	PatchWithEventNamespaceWithContext(context.Context, *v13.Event, []byte) (*v13.Event, error)
	Search(*runtime.Scheme, runtime.Object) (*v13.EventList, error)
	SearchWithContext(context.Context, *runtime.Scheme, runtime.Object) (*v13.EventList, error)
	UpdateWithEventNamespace(*v13.Event) (*v13.Event, error)
	UpdateWithEventNamespaceWithContext(context.Context, *v13.Event) (*v13.Event, error)
}
type EventInterface interface {
	Apply(context.Context, *v1.EventApplyConfiguration, v12.ApplyOptions) (*v13.Event, error)
	Create(context.Context, *v13.Event, v12.CreateOptions) (*v13.Event, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	EventExpansion
	Get(context.Context, string, v12.GetOptions) (*v13.Event, error)
	List(context.Context, v12.ListOptions) (*v13.EventList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Event, error)
	Update(context.Context, *v13.Event, v12.UpdateOptions) (*v13.Event, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type EventSinkImpl struct {
	Interface EventInterface
}

func (*EventSinkImpl) Create(*v13.Event) (*v13.Event, error)
func (*EventSinkImpl) Patch(*v13.Event, []byte) (*v13.Event, error)
func (*EventSinkImpl) Update(*v13.Event) (*v13.Event, error)

type EventsGetter interface {
	Events(string) EventInterface
}

func GetInvolvedObjectNameFieldLabel(string) string

type LimitRangeExpansion interface {
}
type LimitRangeInterface interface {
	Apply(context.Context, *v1.LimitRangeApplyConfiguration, v12.ApplyOptions) (*v13.LimitRange, error)
	Create(context.Context, *v13.LimitRange, v12.CreateOptions) (*v13.LimitRange, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.LimitRange, error)
	LimitRangeExpansion
	List(context.Context, v12.ListOptions) (*v13.LimitRangeList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.LimitRange, error)
	Update(context.Context, *v13.LimitRange, v12.UpdateOptions) (*v13.LimitRange, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type LimitRangesGetter interface {
	LimitRanges(string) LimitRangeInterface
}
type NamespaceExpansion interface {
	Finalize(context.Context, *v13.Namespace, v12.UpdateOptions) (*v13.Namespace, error)
}
type NamespaceInterface interface {
	Apply(context.Context, *v1.NamespaceApplyConfiguration, v12.ApplyOptions) (*v13.Namespace, error)
	ApplyStatus(context.Context, *v1.NamespaceApplyConfiguration, v12.ApplyOptions) (*v13.Namespace, error)
	Create(context.Context, *v13.Namespace, v12.CreateOptions) (*v13.Namespace, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.Namespace, error)
	List(context.Context, v12.ListOptions) (*v13.NamespaceList, error)
	NamespaceExpansion
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Namespace, error)
	Update(context.Context, *v13.Namespace, v12.UpdateOptions) (*v13.Namespace, error)
	UpdateStatus(context.Context, *v13.Namespace, v12.UpdateOptions) (*v13.Namespace, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type NamespacesGetter interface {
	Namespaces() NamespaceInterface
}

func New(rest.Interface) *CoreV1Client
func NewForConfig(*rest.Config) (*CoreV1Client, error)
func NewForConfigAndClient(*rest.Config, *http.Client) (*CoreV1Client, error)
func NewForConfigOrDie(*rest.Config) *CoreV1Client

type NodeExpansion interface {
	PatchStatus(context.Context, string, []byte) (*v13.Node, error)
}
type NodeInterface interface {
	Apply(context.Context, *v1.NodeApplyConfiguration, v12.ApplyOptions) (*v13.Node, error)
	ApplyStatus(context.Context, *v1.NodeApplyConfiguration, v12.ApplyOptions) (*v13.Node, error)
	Create(context.Context, *v13.Node, v12.CreateOptions) (*v13.Node, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.Node, error)
	List(context.Context, v12.ListOptions) (*v13.NodeList, error)
	NodeExpansion
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Node, error)
	Update(context.Context, *v13.Node, v12.UpdateOptions) (*v13.Node, error)
	UpdateStatus(context.Context, *v13.Node, v12.UpdateOptions) (*v13.Node, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type NodesGetter interface {
	Nodes() NodeInterface
}
type PersistentVolumeClaimExpansion interface {
}
type PersistentVolumeClaimInterface interface {
	Apply(context.Context, *v1.PersistentVolumeClaimApplyConfiguration, v12.ApplyOptions) (*v13.PersistentVolumeClaim, error)
	ApplyStatus(context.Context, *v1.PersistentVolumeClaimApplyConfiguration, v12.ApplyOptions) (*v13.PersistentVolumeClaim, error)
	Create(context.Context, *v13.PersistentVolumeClaim, v12.CreateOptions) (*v13.PersistentVolumeClaim, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.PersistentVolumeClaim, error)
	List(context.Context, v12.ListOptions) (*v13.PersistentVolumeClaimList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.PersistentVolumeClaim, error)
	PersistentVolumeClaimExpansion
	Update(context.Context, *v13.PersistentVolumeClaim, v12.UpdateOptions) (*v13.PersistentVolumeClaim, error)
	UpdateStatus(context.Context, *v13.PersistentVolumeClaim, v12.UpdateOptions) (*v13.PersistentVolumeClaim, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type PersistentVolumeClaimsGetter interface {
	PersistentVolumeClaims(string) PersistentVolumeClaimInterface
}
type PersistentVolumeExpansion interface {
}
type PersistentVolumeInterface interface {
	Apply(context.Context, *v1.PersistentVolumeApplyConfiguration, v12.ApplyOptions) (*v13.PersistentVolume, error)
	ApplyStatus(context.Context, *v1.PersistentVolumeApplyConfiguration, v12.ApplyOptions) (*v13.PersistentVolume, error)
	Create(context.Context, *v13.PersistentVolume, v12.CreateOptions) (*v13.PersistentVolume, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.PersistentVolume, error)
	List(context.Context, v12.ListOptions) (*v13.PersistentVolumeList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.PersistentVolume, error)
	PersistentVolumeExpansion
	Update(context.Context, *v13.PersistentVolume, v12.UpdateOptions) (*v13.PersistentVolume, error)
	UpdateStatus(context.Context, *v13.PersistentVolume, v12.UpdateOptions) (*v13.PersistentVolume, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type PersistentVolumesGetter interface {
	PersistentVolumes() PersistentVolumeInterface
}
type PodExpansion interface {
	Bind(context.Context, *v13.Binding, v12.CreateOptions) error
	Evict(context.Context, *v1beta1.Eviction) error
	EvictV1(context.Context, *v14.Eviction) error
	EvictV1beta1(context.Context, *v1beta1.Eviction) error
	GetLogs(string, *v13.PodLogOptions) *rest.Request
	ProxyGet(string, string, string, string, map[string]string) rest.ResponseWrapper
}
type PodInterface interface {
	Apply(context.Context, *v1.PodApplyConfiguration, v12.ApplyOptions) (*v13.Pod, error)
	ApplyStatus(context.Context, *v1.PodApplyConfiguration, v12.ApplyOptions) (*v13.Pod, error)
	Create(context.Context, *v13.Pod, v12.CreateOptions) (*v13.Pod, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.Pod, error)
	List(context.Context, v12.ListOptions) (*v13.PodList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Pod, error)
	PodExpansion
	Update(context.Context, *v13.Pod, v12.UpdateOptions) (*v13.Pod, error)
	UpdateEphemeralContainers(context.Context, string, *v13.Pod, v12.UpdateOptions) (*v13.Pod, error)
	UpdateResize(context.Context, string, *v13.Pod, v12.UpdateOptions) (*v13.Pod, error)
	UpdateStatus(context.Context, *v13.Pod, v12.UpdateOptions) (*v13.Pod, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type PodTemplateExpansion interface {
}
type PodTemplateInterface interface {
	Apply(context.Context, *v1.PodTemplateApplyConfiguration, v12.ApplyOptions) (*v13.PodTemplate, error)
	Create(context.Context, *v13.PodTemplate, v12.CreateOptions) (*v13.PodTemplate, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.PodTemplate, error)
	List(context.Context, v12.ListOptions) (*v13.PodTemplateList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.PodTemplate, error)
	PodTemplateExpansion
	Update(context.Context, *v13.PodTemplate, v12.UpdateOptions) (*v13.PodTemplate, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type PodTemplatesGetter interface {
	PodTemplates(string) PodTemplateInterface
}
type PodsGetter interface {
	Pods(string) PodInterface
}
type ReplicationControllerExpansion interface {
}
type ReplicationControllerInterface interface {
	Apply(context.Context, *v1.ReplicationControllerApplyConfiguration, v12.ApplyOptions) (*v13.ReplicationController, error)
	ApplyStatus(context.Context, *v1.ReplicationControllerApplyConfiguration, v12.ApplyOptions) (*v13.ReplicationController, error)
	Create(context.Context, *v13.ReplicationController, v12.CreateOptions) (*v13.ReplicationController, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.ReplicationController, error)
	GetScale(context.Context, string, v12.GetOptions) (*v15.Scale, error)
	List(context.Context, v12.ListOptions) (*v13.ReplicationControllerList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.ReplicationController, error)
	ReplicationControllerExpansion
	Update(context.Context, *v13.ReplicationController, v12.UpdateOptions) (*v13.ReplicationController, error)
	UpdateScale(context.Context, string, *v15.Scale, v12.UpdateOptions) (*v15.Scale, error)
	UpdateStatus(context.Context, *v13.ReplicationController, v12.UpdateOptions) (*v13.ReplicationController, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type ReplicationControllersGetter interface {
	ReplicationControllers(string) ReplicationControllerInterface
}
type ResourceQuotaExpansion interface {
}
type ResourceQuotaInterface interface {
	Apply(context.Context, *v1.ResourceQuotaApplyConfiguration, v12.ApplyOptions) (*v13.ResourceQuota, error)
	ApplyStatus(context.Context, *v1.ResourceQuotaApplyConfiguration, v12.ApplyOptions) (*v13.ResourceQuota, error)
	Create(context.Context, *v13.ResourceQuota, v12.CreateOptions) (*v13.ResourceQuota, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.ResourceQuota, error)
	List(context.Context, v12.ListOptions) (*v13.ResourceQuotaList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.ResourceQuota, error)
	ResourceQuotaExpansion
	Update(context.Context, *v13.ResourceQuota, v12.UpdateOptions) (*v13.ResourceQuota, error)
	UpdateStatus(context.Context, *v13.ResourceQuota, v12.UpdateOptions) (*v13.ResourceQuota, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type ResourceQuotasGetter interface {
	ResourceQuotas(string) ResourceQuotaInterface
}
type SecretExpansion interface {
}
type SecretInterface interface {
	Apply(context.Context, *v1.SecretApplyConfiguration, v12.ApplyOptions) (*v13.Secret, error)
	Create(context.Context, *v13.Secret, v12.CreateOptions) (*v13.Secret, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.Secret, error)
	List(context.Context, v12.ListOptions) (*v13.SecretList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Secret, error)
	SecretExpansion
	Update(context.Context, *v13.Secret, v12.UpdateOptions) (*v13.Secret, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type SecretsGetter interface {
	Secrets(string) SecretInterface
}
type ServiceAccountExpansion interface {
}
type ServiceAccountInterface interface {
	Apply(context.Context, *v1.ServiceAccountApplyConfiguration, v12.ApplyOptions) (*v13.ServiceAccount, error)
	Create(context.Context, *v13.ServiceAccount, v12.CreateOptions) (*v13.ServiceAccount, error)
	CreateToken(context.Context, string, *v16.TokenRequest, v12.CreateOptions) (*v16.TokenRequest, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	DeleteCollection(context.Context, v12.DeleteOptions, v12.ListOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.ServiceAccount, error)
	List(context.Context, v12.ListOptions) (*v13.ServiceAccountList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.ServiceAccount, error)
	ServiceAccountExpansion
	Update(context.Context, *v13.ServiceAccount, v12.UpdateOptions) (*v13.ServiceAccount, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type ServiceAccountsGetter interface {
	ServiceAccounts(string) ServiceAccountInterface
}
type ServiceExpansion interface {
	ProxyGet(string, string, string, string, map[string]string) rest.ResponseWrapper
}
type ServiceInterface interface {
	Apply(context.Context, *v1.ServiceApplyConfiguration, v12.ApplyOptions) (*v13.Service, error)
	ApplyStatus(context.Context, *v1.ServiceApplyConfiguration, v12.ApplyOptions) (*v13.Service, error)
	Create(context.Context, *v13.Service, v12.CreateOptions) (*v13.Service, error)
	Delete(context.Context, string, v12.DeleteOptions) error
	Get(context.Context, string, v12.GetOptions) (*v13.Service, error)
	List(context.Context, v12.ListOptions) (*v13.ServiceList, error)
	Patch(context.Context, string, types.PatchType, []byte, v12.PatchOptions, ...string) (*v13.Service, error)
	ServiceExpansion
	Update(context.Context, *v13.Service, v12.UpdateOptions) (*v13.Service, error)
	UpdateStatus(context.Context, *v13.Service, v12.UpdateOptions) (*v13.Service, error)
	Watch(context.Context, v12.ListOptions) (watch.Interface, error)
}
type ServicesGetter interface {
	Services(string) ServiceInterface
}
