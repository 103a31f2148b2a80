// Package k8s.io/client-go/listers/apps/v1 of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"k8s.io/api/apps/v1"
	v12 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/tools/cache"
)

type ControllerRevisionLister interface {
	ControllerRevisionListerExpansion
	ControllerRevisions(string) ControllerRevisionNamespaceLister
	List(labels.Selector) ([]*v1.ControllerRevision, error)
}
type ControllerRevisionListerExpansion interface {
}
type ControllerRevisionNamespaceLister interface {
	ControllerRevisionNamespaceListerExpansion
	Get(string) (*v1.ControllerRevision, error)
	List(labels.Selector) ([]*v1.ControllerRevision, error)
}
type ControllerRevisionNamespaceListerExpansion interface {
}
type DaemonSetLister interface {
	DaemonSetListerExpansion
	DaemonSets(string) DaemonSetNamespaceLister
	List(labels.Selector) ([]*v1.DaemonSet, error)
}
type DaemonSetListerExpansion interface {
	GetHistoryDaemonSets(*v1.ControllerRevision) ([]*v1.DaemonSet, error)
	GetPodDaemonSets(*v12.Pod) ([]*v1.DaemonSet, error)
}
type DaemonSetNamespaceLister interface {
	DaemonSetNamespaceListerExpansion
	Get(string) (*v1.DaemonSet, error)
	List(labels.Selector) ([]*v1.DaemonSet, error)
}
type DaemonSetNamespaceListerExpansion interface {
}
type DeploymentLister interface {
	DeploymentListerExpansion
	Deployments(string) DeploymentNamespaceLister
	List(labels.Selector) ([]*v1.Deployment, error)
}
type DeploymentListerExpansion interface {
}
type DeploymentNamespaceLister interface {
	DeploymentNamespaceListerExpansion
	Get(string) (*v1.Deployment, error)
	List(labels.Selector) ([]*v1.Deployment, error)
}
type DeploymentNamespaceListerExpansion interface {
}

func NewControllerRevisionLister(cache.Indexer) ControllerRevisionLister
func NewDaemonSetLister(cache.Indexer) DaemonSetLister
func NewDeploymentLister(cache.Indexer) DeploymentLister
func NewReplicaSetLister(cache.Indexer) ReplicaSetLister
func NewStatefulSetLister(cache.Indexer) StatefulSetLister

type ReplicaSetLister interface {
	List(labels.Selector) ([]*v1.ReplicaSet, error)
	ReplicaSetListerExpansion
	ReplicaSets(string) ReplicaSetNamespaceLister
}
type ReplicaSetListerExpansion interface {
	GetPodReplicaSets(*v12.Pod) ([]*v1.ReplicaSet, error)
}
type ReplicaSetNamespaceLister interface {
	Get(string) (*v1.ReplicaSet, error)
	List(labels.Selector) ([]*v1.ReplicaSet, error)
	ReplicaSetNamespaceListerExpansion
}
type ReplicaSetNamespaceListerExpansion interface {
}
type StatefulSetLister interface {
	List(labels.Selector) ([]*v1.StatefulSet, error)
	StatefulSetListerExpansion
	StatefulSets(string) StatefulSetNamespaceLister
}
type StatefulSetListerExpansion interface {
	GetPodStatefulSets(*v12.Pod) ([]*v1.StatefulSet, error)
}
type StatefulSetNamespaceLister interface {
	Get(string) (*v1.StatefulSet, error)
	List(labels.Selector) ([]*v1.StatefulSet, error)
	StatefulSetNamespaceListerExpansion
}
type StatefulSetNamespaceListerExpansion interface {
}
