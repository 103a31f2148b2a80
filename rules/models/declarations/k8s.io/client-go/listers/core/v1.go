// Package k8s.io/client-go/listers/core/v1 of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/tools/cache"
)

type ComponentStatusLister interface {
	ComponentStatusListerExpansion
	Get(string) (*v1.ComponentStatus, error)
	List(labels.Selector) ([]*v1.ComponentStatus, error)
}
type ComponentStatusListerExpansion interface {
}
type ConfigMapLister interface {
	ConfigMapListerExpansion
	ConfigMaps(string) ConfigMapNamespaceLister
	List(labels.Selector) ([]*v1.ConfigMap, error)
}
type ConfigMapListerExpansion interface {
}
type ConfigMapNamespaceLister interface {
	ConfigMapNamespaceListerExpansion
	Get(string) (*v1.ConfigMap, error)
	List(labels.Selector) ([]*v1.ConfigMap, error)
}
type ConfigMapNamespaceListerExpansion interface {
}
type EndpointsLister interface {
	Endpoints(string) EndpointsNamespaceLister
	EndpointsListerExpansion
	List(labels.Selector) ([]*v1.Endpoints, error)
}
type EndpointsListerExpansion interface {
}
type EndpointsNamespaceLister interface {
	EndpointsNamespaceListerExpansion
	Get(string) (*v1.Endpoints, error)
	List(labels.Selector) ([]*v1.Endpoints, error)
}
type EndpointsNamespaceListerExpansion interface {
}
type EventLister interface {
	EventListerExpansion
	Events(string) EventNamespaceLister
	List(labels.Selector) ([]*v1.Event, error)
}
type EventListerExpansion interface {
}
type EventNamespaceLister interface {
	EventNamespaceListerExpansion
	Get(string) (*v1.Event, error)
	List(labels.Selector) ([]*v1.Event, error)
}
type EventNamespaceListerExpansion interface {
}
type LimitRangeLister interface {
	LimitRangeListerExpansion
	LimitRanges(string) LimitRangeNamespaceLister
	List(labels.Selector) ([]*v1.LimitRange, error)
}
type LimitRangeListerExpansion interface {
}
type LimitRangeNamespaceLister interface {
	Get(string) (*v1.LimitRange, error)
	LimitRangeNamespaceListerExpansion
	List(labels.Selector) ([]*v1.LimitRange, error)
}
type LimitRangeNamespaceListerExpansion interface {
}
type NamespaceLister interface {
	Get(string) (*v1.Namespace, error)
	List(labels.Selector) ([]*v1.Namespace, error)
	NamespaceListerExpansion
}
type NamespaceListerExpansion interface {
}

func NewComponentStatusLister(cache.Indexer) ComponentStatusLister
func NewConfigMapLister(cache.Indexer) ConfigMapLister
func NewEndpointsLister(cache.Indexer) EndpointsLister
func NewEventLister(cache.Indexer) EventLister
func NewLimitRangeLister(cache.Indexer) LimitRangeLister
func NewNamespaceLister(cache.Indexer) NamespaceLister
func NewNodeLister(cache.Indexer) NodeLister
func NewPersistentVolumeClaimLister(cache.Indexer) PersistentVolumeClaimLister
func NewPersistentVolumeLister(cache.Indexer) PersistentVolumeLister
func NewPodLister(cache.Indexer) PodLister
func NewPodTemplateLister(cache.Indexer) PodTemplateLister
func NewReplicationControllerLister(cache.Indexer) ReplicationControllerLister
func NewResourceQuotaLister(cache.Indexer) ResourceQuotaLister
func NewSecretLister(cache.Indexer) SecretLister
func NewServiceAccountLister(cache.Indexer) ServiceAccountLister
func NewServiceLister(cache.Indexer) ServiceLister

type NodeLister interface {
	Get(string) (*v1.Node, error)
	List(labels.Selector) ([]*v1.Node, error)
	NodeListerExpansion
}
type NodeListerExpansion interface {
}
type PersistentVolumeClaimLister interface {
	List(labels.Selector) ([]*v1.PersistentVolumeClaim, error)
	PersistentVolumeClaimListerExpansion
	PersistentVolumeClaims(string) PersistentVolumeClaimNamespaceLister
}
type PersistentVolumeClaimListerExpansion interface {
}
type PersistentVolumeClaimNamespaceLister interface {
	Get(string) (*v1.PersistentVolumeClaim, error)
	List(labels.Selector) ([]*v1.PersistentVolumeClaim, error)
	PersistentVolumeClaimNamespaceListerExpansion
}
type PersistentVolumeClaimNamespaceListerExpansion interface {
}
type PersistentVolumeLister interface {
	Get(string) (*v1.PersistentVolume, error)
	List(labels.Selector) ([]*v1.PersistentVolume, error)
	PersistentVolumeListerExpansion
}
type PersistentVolumeListerExpansion interface {
}
type PodLister interface {
	List(labels.Selector) ([]*v1.Pod, error)
	PodListerExpansion
	Pods(string) PodNamespaceLister
}
type PodListerExpansion interface {
}
type PodNamespaceLister interface {
	Get(string) (*v1.Pod, error)
	List(labels.Selector) ([]*v1.Pod, error)
	PodNamespaceListerExpansion
}
type PodNamespaceListerExpansion interface {
}
type PodTemplateLister interface {
	List(labels.Selector) ([]*v1.PodTemplate, error)
	PodTemplateListerExpansion
	PodTemplates(string) PodTemplateNamespaceLister
}
type PodTemplateListerExpansion interface {
}
type PodTemplateNamespaceLister interface {
	Get(string) (*v1.PodTemplate, error)
	List(labels.Selector) ([]*v1.PodTemplate, error)
	PodTemplateNamespaceListerExpansion
}
type PodTemplateNamespaceListerExpansion interface {
}
type ReplicationControllerLister interface {
	List(labels.Selector) ([]*v1.ReplicationController, error)
	ReplicationControllerListerExpansion
	ReplicationControllers(string) ReplicationControllerNamespaceLister
}
type ReplicationControllerListerExpansion interface {
	GetPodControllers(*v1.Pod) ([]*v1.ReplicationController, error)
}
type ReplicationControllerNamespaceLister interface {
	Get(string) (*v1.ReplicationController, error)
	List(labels.Selector) ([]*v1.ReplicationController, error)
	ReplicationControllerNamespaceListerExpansion
}
type ReplicationControllerNamespaceListerExpansion interface {
}
type ResourceQuotaLister interface {
	List(labels.Selector) ([]*v1.ResourceQuota, error)
	ResourceQuotaListerExpansion
	ResourceQuotas(string) ResourceQuotaNamespaceLister
}
type ResourceQuotaListerExpansion interface {
}
type ResourceQuotaNamespaceLister interface {
	Get(string) (*v1.ResourceQuota, error)
	List(labels.Selector) ([]*v1.ResourceQuota, error)
	ResourceQuotaNamespaceListerExpansion
}
type ResourceQuotaNamespaceListerExpansion interface {
}
type SecretLister interface {
	List(labels.Selector) ([]*v1.Secret, error)
	SecretListerExpansion
	Secrets(string) SecretNamespaceLister
}
type SecretListerExpansion interface {
}
type SecretNamespaceLister interface {
	Get(string) (*v1.Secret, error)
	List(labels.Selector) ([]*v1.Secret, error)
	SecretNamespaceListerExpansion
}
type SecretNamespaceListerExpansion interface {
}
type ServiceAccountLister interface {
	List(labels.Selector) ([]*v1.ServiceAccount, error)
	ServiceAccountListerExpansion
	ServiceAccounts(string) ServiceAccountNamespaceLister
}
type ServiceAccountListerExpansion interface {
}
type ServiceAccountNamespaceLister interface {
	Get(string) (*v1.ServiceAccount, error)
	List(labels.Selector) ([]*v1.ServiceAccount, error)
	ServiceAccountNamespaceListerExpansion
}
type ServiceAccountNamespaceListerExpansion interface {
}
type ServiceLister interface {
	List(labels.Selector) ([]*v1.Service, error)
	ServiceListerExpansion
	Services(string) ServiceNamespaceLister
}
type ServiceListerExpansion interface {
}
type ServiceNamespaceLister interface {
	Get(string) (*v1.Service, error)
	List(labels.Selector) ([]*v1.Service, error)
	ServiceNamespaceListerExpansion
}
type ServiceNamespaceListerExpansion interface {
}
