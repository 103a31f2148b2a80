// Package k8s.io/client-go/informers/core/v1 of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"k8s.io/api/core/v1"
	"k8s.io/client-go/informers/internalinterfaces"
	"k8s.io/client-go/kubernetes"
	v12 "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/tools/cache"
	"time"
)

type ComponentStatusDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.ComponentStatus]
type ComponentStatusFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.ComponentStatus]
type ComponentStatusHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.ComponentStatus]
type ComponentStatusIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.ComponentStatus], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.ComponentStatus]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.ComponentStatus]
	cache.SharedIndexInformer
}
type ComponentStatusIndexers = cache.TypedIndexers[*v1.ComponentStatus]
type ComponentStatusInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ComponentStatusLister
}
type ConfigMapDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.ConfigMap]
type ConfigMapFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.ConfigMap]
type ConfigMapHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.ConfigMap]
type ConfigMapIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.ConfigMap], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.ConfigMap]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.ConfigMap]
	cache.SharedIndexInformer
}
type ConfigMapIndexers = cache.TypedIndexers[*v1.ConfigMap]
type ConfigMapInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ConfigMapLister
}
type DeletedComponentStatus = cache.DeletedObject[*v1.ComponentStatus]
type DeletedConfigMap = cache.DeletedObject[*v1.ConfigMap]
type DeletedEndpoints = cache.DeletedObject[*v1.Endpoints]
type DeletedEvent = cache.DeletedObject[*v1.Event]
type DeletedLimitRange = cache.DeletedObject[*v1.LimitRange]
type DeletedNamespace = cache.DeletedObject[*v1.Namespace]
type DeletedNode = cache.DeletedObject[*v1.Node]
type DeletedPersistentVolume = cache.DeletedObject[*v1.PersistentVolume]
type DeletedPersistentVolumeClaim = cache.DeletedObject[*v1.PersistentVolumeClaim]
type DeletedPod = cache.DeletedObject[*v1.Pod]
type DeletedPodTemplate = cache.DeletedObject[*v1.PodTemplate]
type DeletedReplicationController = cache.DeletedObject[*v1.ReplicationController]
type DeletedResourceQuota = cache.DeletedObject[*v1.ResourceQuota]
type DeletedSecret = cache.DeletedObject[*v1.Secret]
type DeletedService = cache.DeletedObject[*v1.Service]
type DeletedServiceAccount = cache.DeletedObject[*v1.ServiceAccount]
type EndpointsDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Endpoints]
type EndpointsFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Endpoints]
type EndpointsHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Endpoints]
type EndpointsIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Endpoints], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Endpoints]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Endpoints]
	cache.SharedIndexInformer
}
type EndpointsIndexers = cache.TypedIndexers[*v1.Endpoints]
type EndpointsInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.EndpointsLister
}
type EventDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Event]
type EventFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Event]
type EventHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Event]
type EventIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Event], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Event]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Event]
	cache.SharedIndexInformer
}
type EventIndexers = cache.TypedIndexers[*v1.Event]
type EventInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.EventLister
}
type Interface interface {
	ComponentStatuses() TypedComponentStatusInformer
	ConfigMaps() TypedConfigMapInformer
	Endpoints() TypedEndpointsInformer
	Events() TypedEventInformer
	LimitRanges() TypedLimitRangeInformer
	Namespaces() TypedNamespaceInformer
	Nodes() TypedNodeInformer
	PersistentVolumeClaims() TypedPersistentVolumeClaimInformer
	PersistentVolumes() TypedPersistentVolumeInformer
	PodTemplates() TypedPodTemplateInformer
	Pods() TypedPodInformer
	ReplicationControllers() TypedReplicationControllerInformer
	ResourceQuotas() TypedResourceQuotaInformer
	Secrets() TypedSecretInformer
	ServiceAccounts() TypedServiceAccountInformer
	Services() TypedServiceInformer
}
type LimitRangeDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.LimitRange]
type LimitRangeFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.LimitRange]
type LimitRangeHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.LimitRange]
type LimitRangeIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.LimitRange], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.LimitRange]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.LimitRange]
	cache.SharedIndexInformer
}
type LimitRangeIndexers = cache.TypedIndexers[*v1.LimitRange]
type LimitRangeInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.LimitRangeLister
}
type NamespaceDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Namespace]
type NamespaceFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Namespace]
type NamespaceHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Namespace]
type NamespaceIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Namespace], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Namespace]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Namespace]
	cache.SharedIndexInformer
}
type NamespaceIndexers = cache.TypedIndexers[*v1.Namespace]
type NamespaceInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.NamespaceLister
}

func New(internalinterfaces.SharedInformerFactory, string, internalinterfaces.TweakListOptionsFunc) Interface
func NewComponentStatusInformer(kubernetes.Interface, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewComponentStatusInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewConfigMapInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewConfigMapInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewEndpointsInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewEndpointsInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewEventInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewEventInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewFilteredComponentStatusInformer(kubernetes.Interface, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredConfigMapInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredEndpointsInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredEventInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredLimitRangeInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredNamespaceInformer(kubernetes.Interface, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredNodeInformer(kubernetes.Interface, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredPersistentVolumeClaimInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredPersistentVolumeInformer(kubernetes.Interface, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredPodInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredPodTemplateInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredReplicationControllerInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredResourceQuotaInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredSecretInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredServiceAccountInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewFilteredServiceInformer(kubernetes.Interface, string, time.Duration, cache.Indexers, internalinterfaces.TweakListOptionsFunc) cache.SharedIndexInformer
func NewLimitRangeInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewLimitRangeInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewNamespaceInformer(kubernetes.Interface, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewNamespaceInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewNodeInformer(kubernetes.Interface, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewNodeInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewPersistentVolumeClaimInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewPersistentVolumeClaimInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewPersistentVolumeInformer(kubernetes.Interface, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewPersistentVolumeInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewPodInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewPodInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewPodTemplateInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewPodTemplateInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewReplicationControllerInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewReplicationControllerInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewResourceQuotaInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewResourceQuotaInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewSecretInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewSecretInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewServiceAccountInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewServiceAccountInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewServiceInformer(kubernetes.Interface, string, time.Duration, cache.Indexers) cache.SharedIndexInformer
func NewServiceInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) cache.SharedIndexInformer
func NewTypedComponentStatusInformer(kubernetes.Interface, time.Duration, ComponentStatusIndexers) ComponentStatusIndexInformer
func NewTypedComponentStatusInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) ComponentStatusIndexInformer
func NewTypedConfigMapInformer(kubernetes.Interface, string, time.Duration, ConfigMapIndexers) ConfigMapIndexInformer
func NewTypedConfigMapInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) ConfigMapIndexInformer
func NewTypedEndpointsInformer(kubernetes.Interface, string, time.Duration, EndpointsIndexers) EndpointsIndexInformer
func NewTypedEndpointsInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) EndpointsIndexInformer
func NewTypedEventInformer(kubernetes.Interface, string, time.Duration, EventIndexers) EventIndexInformer
func NewTypedEventInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) EventIndexInformer
func NewTypedFilteredComponentStatusInformer(kubernetes.Interface, time.Duration, ComponentStatusIndexers, internalinterfaces.TweakListOptionsFunc) ComponentStatusIndexInformer
func NewTypedFilteredConfigMapInformer(kubernetes.Interface, string, time.Duration, ConfigMapIndexers, internalinterfaces.TweakListOptionsFunc) ConfigMapIndexInformer
func NewTypedFilteredEndpointsInformer(kubernetes.Interface, string, time.Duration, EndpointsIndexers, internalinterfaces.TweakListOptionsFunc) EndpointsIndexInformer
func NewTypedFilteredEventInformer(kubernetes.Interface, string, time.Duration, EventIndexers, internalinterfaces.TweakListOptionsFunc) EventIndexInformer
func NewTypedFilteredLimitRangeInformer(kubernetes.Interface, string, time.Duration, LimitRangeIndexers, internalinterfaces.TweakListOptionsFunc) LimitRangeIndexInformer
func NewTypedFilteredNamespaceInformer(kubernetes.Interface, time.Duration, NamespaceIndexers, internalinterfaces.TweakListOptionsFunc) NamespaceIndexInformer
func NewTypedFilteredNodeInformer(kubernetes.Interface, time.Duration, NodeIndexers, internalinterfaces.TweakListOptionsFunc) NodeIndexInformer
func NewTypedFilteredPersistentVolumeClaimInformer(kubernetes.Interface, string, time.Duration, PersistentVolumeClaimIndexers, internalinterfaces.TweakListOptionsFunc) PersistentVolumeClaimIndexInformer
func NewTypedFilteredPersistentVolumeInformer(kubernetes.Interface, time.Duration, PersistentVolumeIndexers, internalinterfaces.TweakListOptionsFunc) PersistentVolumeIndexInformer
func NewTypedFilteredPodInformer(kubernetes.Interface, string, time.Duration, PodIndexers, internalinterfaces.TweakListOptionsFunc) PodIndexInformer
func NewTypedFilteredPodTemplateInformer(kubernetes.Interface, string, time.Duration, PodTemplateIndexers, internalinterfaces.TweakListOptionsFunc) PodTemplateIndexInformer
func NewTypedFilteredReplicationControllerInformer(kubernetes.Interface, string, time.Duration, ReplicationControllerIndexers, internalinterfaces.TweakListOptionsFunc) ReplicationControllerIndexInformer
func NewTypedFilteredResourceQuotaInformer(kubernetes.Interface, string, time.Duration, ResourceQuotaIndexers, internalinterfaces.TweakListOptionsFunc) ResourceQuotaIndexInformer
func NewTypedFilteredSecretInformer(kubernetes.Interface, string, time.Duration, SecretIndexers, internalinterfaces.TweakListOptionsFunc) SecretIndexInformer
func NewTypedFilteredServiceAccountInformer(kubernetes.Interface, string, time.Duration, ServiceAccountIndexers, internalinterfaces.TweakListOptionsFunc) ServiceAccountIndexInformer
func NewTypedFilteredServiceInformer(kubernetes.Interface, string, time.Duration, ServiceIndexers, internalinterfaces.TweakListOptionsFunc) ServiceIndexInformer
func NewTypedLimitRangeInformer(kubernetes.Interface, string, time.Duration, LimitRangeIndexers) LimitRangeIndexInformer
func NewTypedLimitRangeInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) LimitRangeIndexInformer
func NewTypedNamespaceInformer(kubernetes.Interface, time.Duration, NamespaceIndexers) NamespaceIndexInformer
func NewTypedNamespaceInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) NamespaceIndexInformer
func NewTypedNodeInformer(kubernetes.Interface, time.Duration, NodeIndexers) NodeIndexInformer
func NewTypedNodeInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) NodeIndexInformer
func NewTypedPersistentVolumeClaimInformer(kubernetes.Interface, string, time.Duration, PersistentVolumeClaimIndexers) PersistentVolumeClaimIndexInformer
func NewTypedPersistentVolumeClaimInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) PersistentVolumeClaimIndexInformer
func NewTypedPersistentVolumeInformer(kubernetes.Interface, time.Duration, PersistentVolumeIndexers) PersistentVolumeIndexInformer
func NewTypedPersistentVolumeInformerWithOptions(kubernetes.Interface, internalinterfaces.InformerOptions) PersistentVolumeIndexInformer
func NewTypedPodInformer(kubernetes.Interface, string, time.Duration, PodIndexers) PodIndexInformer
func NewTypedPodInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) PodIndexInformer
func NewTypedPodTemplateInformer(kubernetes.Interface, string, time.Duration, PodTemplateIndexers) PodTemplateIndexInformer
func NewTypedPodTemplateInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) PodTemplateIndexInformer
func NewTypedReplicationControllerInformer(kubernetes.Interface, string, time.Duration, ReplicationControllerIndexers) ReplicationControllerIndexInformer
func NewTypedReplicationControllerInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) ReplicationControllerIndexInformer
func NewTypedResourceQuotaInformer(kubernetes.Interface, string, time.Duration, ResourceQuotaIndexers) ResourceQuotaIndexInformer
func NewTypedResourceQuotaInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) ResourceQuotaIndexInformer
func NewTypedSecretInformer(kubernetes.Interface, string, time.Duration, SecretIndexers) SecretIndexInformer
func NewTypedSecretInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) SecretIndexInformer
func NewTypedServiceAccountInformer(kubernetes.Interface, string, time.Duration, ServiceAccountIndexers) ServiceAccountIndexInformer
func NewTypedServiceAccountInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) ServiceAccountIndexInformer
func NewTypedServiceInformer(kubernetes.Interface, string, time.Duration, ServiceIndexers) ServiceIndexInformer
func NewTypedServiceInformerWithOptions(kubernetes.Interface, string, internalinterfaces.InformerOptions) ServiceIndexInformer

type NodeDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Node]
type NodeFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Node]
type NodeHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Node]
type NodeIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Node], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Node]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Node]
	cache.SharedIndexInformer
}
type NodeIndexers = cache.TypedIndexers[*v1.Node]
type NodeInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.NodeLister
}
type PersistentVolumeClaimDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.PersistentVolumeClaim]
type PersistentVolumeClaimFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.PersistentVolumeClaim]
type PersistentVolumeClaimHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.PersistentVolumeClaim]
type PersistentVolumeClaimIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.PersistentVolumeClaim], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.PersistentVolumeClaim]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.PersistentVolumeClaim]
	cache.SharedIndexInformer
}
type PersistentVolumeClaimIndexers = cache.TypedIndexers[*v1.PersistentVolumeClaim]
type PersistentVolumeClaimInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PersistentVolumeClaimLister
}
type PersistentVolumeDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.PersistentVolume]
type PersistentVolumeFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.PersistentVolume]
type PersistentVolumeHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.PersistentVolume]
type PersistentVolumeIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.PersistentVolume], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.PersistentVolume]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.PersistentVolume]
	cache.SharedIndexInformer
}
type PersistentVolumeIndexers = cache.TypedIndexers[*v1.PersistentVolume]
type PersistentVolumeInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PersistentVolumeLister
}
type PodDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Pod]
type PodFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Pod]
type PodHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Pod]
type PodIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Pod], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Pod]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Pod]
	cache.SharedIndexInformer
}
type PodIndexers = cache.TypedIndexers[*v1.Pod]
type PodInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PodLister
}
type PodTemplateDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.PodTemplate]
type PodTemplateFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.PodTemplate]
type PodTemplateHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.PodTemplate]
type PodTemplateIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.PodTemplate], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.PodTemplate]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.PodTemplate]
	cache.SharedIndexInformer
}
type PodTemplateIndexers = cache.TypedIndexers[*v1.PodTemplate]
type PodTemplateInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PodTemplateLister
}
type ReplicationControllerDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.ReplicationController]
type ReplicationControllerFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.ReplicationController]
type ReplicationControllerHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.ReplicationController]
type ReplicationControllerIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.ReplicationController], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.ReplicationController]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.ReplicationController]
	cache.SharedIndexInformer
}
type ReplicationControllerIndexers = cache.TypedIndexers[*v1.ReplicationController]
type ReplicationControllerInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ReplicationControllerLister
}
type ResourceQuotaDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.ResourceQuota]
type ResourceQuotaFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.ResourceQuota]
type ResourceQuotaHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.ResourceQuota]
type ResourceQuotaIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.ResourceQuota], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.ResourceQuota]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.ResourceQuota]
	cache.SharedIndexInformer
}
type ResourceQuotaIndexers = cache.TypedIndexers[*v1.ResourceQuota]
type ResourceQuotaInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ResourceQuotaLister
}
type SecretDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Secret]
type SecretFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Secret]
type SecretHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Secret]
type SecretIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Secret], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Secret]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Secret]
	cache.SharedIndexInformer
}
type SecretIndexers = cache.TypedIndexers[*v1.Secret]
type SecretInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.SecretLister
}
type ServiceAccountDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.ServiceAccount]
type ServiceAccountFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.ServiceAccount]
type ServiceAccountHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.ServiceAccount]
type ServiceAccountIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.ServiceAccount], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.ServiceAccount]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.ServiceAccount]
	cache.SharedIndexInformer
}
type ServiceAccountIndexers = cache.TypedIndexers[*v1.ServiceAccount]
type ServiceAccountInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ServiceAccountLister
}
type ServiceDetailedHandlerFuncs = cache.TypedResourceEventHandlerDetailedFuncs[*v1.Service]
type ServiceFilteringHandler = cache.TypedFilteringResourceEventHandler[*v1.Service]
type ServiceHandlerFuncs = cache.TypedResourceEventHandlerFuncs[*v1.Service]
type ServiceIndexInformer interface {
	AddTypedEventHandler(cache.TypedResourceEventHandler[*v1.Service], ...cache.HandlerOptions) (cache.ResourceEventHandlerRegistration, error)
	AddTypedIndexers(cache.TypedIndexers[*v1.Service]) error
	GetTypedIndexer() cache.TypedIndexer[*v1.Service]
	cache.SharedIndexInformer
}
type ServiceIndexers = cache.TypedIndexers[*v1.Service]
type ServiceInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ServiceLister
}

func ToComponentStatusIndexInformer(cache.SharedIndexInformer) ComponentStatusIndexInformer
func ToConfigMapIndexInformer(cache.SharedIndexInformer) ConfigMapIndexInformer
func ToEndpointsIndexInformer(cache.SharedIndexInformer) EndpointsIndexInformer
func ToEventIndexInformer(cache.SharedIndexInformer) EventIndexInformer
func ToLimitRangeIndexInformer(cache.SharedIndexInformer) LimitRangeIndexInformer
func ToNamespaceIndexInformer(cache.SharedIndexInformer) NamespaceIndexInformer
func ToNodeIndexInformer(cache.SharedIndexInformer) NodeIndexInformer
func ToPersistentVolumeClaimIndexInformer(cache.SharedIndexInformer) PersistentVolumeClaimIndexInformer
func ToPersistentVolumeIndexInformer(cache.SharedIndexInformer) PersistentVolumeIndexInformer
func ToPodIndexInformer(cache.SharedIndexInformer) PodIndexInformer
func ToPodTemplateIndexInformer(cache.SharedIndexInformer) PodTemplateIndexInformer
func ToReplicationControllerIndexInformer(cache.SharedIndexInformer) ReplicationControllerIndexInformer
func ToResourceQuotaIndexInformer(cache.SharedIndexInformer) ResourceQuotaIndexInformer
func ToSecretIndexInformer(cache.SharedIndexInformer) SecretIndexInformer
func ToServiceAccountIndexInformer(cache.SharedIndexInformer) ServiceAccountIndexInformer
func ToServiceIndexInformer(cache.SharedIndexInformer) ServiceIndexInformer
func ToTypedComponentStatusInformer(ComponentStatusInformer) TypedComponentStatusInformer
func ToTypedConfigMapInformer(ConfigMapInformer) TypedConfigMapInformer
func ToTypedEndpointsInformer(EndpointsInformer) TypedEndpointsInformer
func ToTypedEventInformer(EventInformer) TypedEventInformer
func ToTypedLimitRangeInformer(LimitRangeInformer) TypedLimitRangeInformer
func ToTypedNamespaceInformer(NamespaceInformer) TypedNamespaceInformer
func ToTypedNodeInformer(NodeInformer) TypedNodeInformer
func ToTypedPersistentVolumeClaimInformer(PersistentVolumeClaimInformer) TypedPersistentVolumeClaimInformer
func ToTypedPersistentVolumeInformer(PersistentVolumeInformer) TypedPersistentVolumeInformer
func ToTypedPodInformer(PodInformer) TypedPodInformer
func ToTypedPodTemplateInformer(PodTemplateInformer) TypedPodTemplateInformer
func ToTypedReplicationControllerInformer(ReplicationControllerInformer) TypedReplicationControllerInformer
func ToTypedResourceQuotaInformer(ResourceQuotaInformer) TypedResourceQuotaInformer
func ToTypedSecretInformer(SecretInformer) TypedSecretInformer
func ToTypedServiceAccountInformer(ServiceAccountInformer) TypedServiceAccountInformer
func ToTypedServiceInformer(ServiceInformer) TypedServiceInformer

type TypedComponentStatusInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ComponentStatusLister
	TypedInformer() ComponentStatusIndexInformer
}
type TypedConfigMapInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ConfigMapLister
	TypedInformer() ConfigMapIndexInformer
}
type TypedEndpointsInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.EndpointsLister
	TypedInformer() EndpointsIndexInformer
}
type TypedEventInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.EventLister
	TypedInformer() EventIndexInformer
}
type TypedLimitRangeInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.LimitRangeLister
	TypedInformer() LimitRangeIndexInformer
}
type TypedNamespaceInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.NamespaceLister
	TypedInformer() NamespaceIndexInformer
}
type TypedNodeInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.NodeLister
	TypedInformer() NodeIndexInformer
}
type TypedPersistentVolumeClaimInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PersistentVolumeClaimLister
	TypedInformer() PersistentVolumeClaimIndexInformer
}
type TypedPersistentVolumeInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PersistentVolumeLister
	TypedInformer() PersistentVolumeIndexInformer
}
type TypedPodInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PodLister
	TypedInformer() PodIndexInformer
}
type TypedPodTemplateInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.PodTemplateLister
	TypedInformer() PodTemplateIndexInformer
}
type TypedReplicationControllerInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ReplicationControllerLister
	TypedInformer() ReplicationControllerIndexInformer
}
type TypedResourceQuotaInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ResourceQuotaLister
	TypedInformer() ResourceQuotaIndexInformer
}
type TypedSecretInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.SecretLister
	TypedInformer() SecretIndexInformer
}
type TypedServiceAccountInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ServiceAccountLister
	TypedInformer() ServiceAccountIndexInformer
}
type TypedServiceInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() v12.ServiceLister
	TypedInformer() ServiceIndexInformer
}
