// Package k8s.io/client-go/informers of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package informers

import (
	"context"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/informers/admissionregistration"
	"k8s.io/client-go/informers/apiserverinternal"
	"k8s.io/client-go/informers/apps"
	"k8s.io/client-go/informers/autoscaling"
	"k8s.io/client-go/informers/batch"
	"k8s.io/client-go/informers/certificates"
	"k8s.io/client-go/informers/coordination"
	"k8s.io/client-go/informers/core"
	"k8s.io/client-go/informers/discovery"
	"k8s.io/client-go/informers/events"
	"k8s.io/client-go/informers/extensions"
	"k8s.io/client-go/informers/flowcontrol"
	"k8s.io/client-go/informers/internalinterfaces"
	"k8s.io/client-go/informers/lifecycle"
	"k8s.io/client-go/informers/networking"
	"k8s.io/client-go/informers/node"
	"k8s.io/client-go/informers/policy"
	"k8s.io/client-go/informers/rbac"
	"k8s.io/client-go/informers/resource"
	"k8s.io/client-go/informers/scheduling"
	"k8s.io/client-go/informers/storage"
	"k8s.io/client-go/informers/storagemigration"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/cache"
	"reflect"
	"time"
)

type GenericInformer interface {
	Informer() cache.SharedIndexInformer
	Lister() cache.GenericLister
}

func NewFilteredSharedInformerFactory(kubernetes.Interface, time.Duration, string, internalinterfaces.TweakListOptionsFunc) SharedInformerFactory
func NewSharedInformerFactory(kubernetes.Interface, time.Duration) SharedInformerFactory
func NewSharedInformerFactoryWithOptions(kubernetes.Interface, time.Duration, ...SharedInformerOption) SharedInformerFactory

type SharedInformerFactory interface {
	Admissionregistration() admissionregistration.Interface
	Apps() apps.Interface
	Autoscaling() autoscaling.Interface
	Batch() batch.Interface
	Certificates() certificates.Interface
	Coordination() coordination.Interface
	Core() core.Interface
	Discovery() discovery.Interface
	Events() events.Interface
	Extensions() extensions.Interface
	Flowcontrol() flowcontrol.Interface
	ForResource(schema.GroupVersionResource) (GenericInformer, error)
	InformerFor(runtime.Object, internalinterfaces.NewInformerFunc) cache.SharedIndexInformer
	Internal() apiserverinternal.Interface
	Lifecycle() lifecycle.Interface
	Networking() networking.Interface
	Node() node.Interface
	Policy() policy.Interface
	Rbac() rbac.Interface
	Resource() resource.Interface
	Scheduling() scheduling.Interface
	Shutdown()
	Start(<-chan struct{})
	StartWithContext(context.Context)
	Storage() storage.Interface
	Storagemigration() storagemigration.Interface
	WaitForCacheSync(<-chan struct{}) map[reflect.Type]bool
	WaitForCacheSyncWithContext(context.Context) cache.SyncResult
	internalinterfaces.SharedInformerFactory
}
type SharedInformerOption func(*sharedInformerFactory) *sharedInformerFactory

func WithCustomResyncConfig(map[v1.Object]time.Duration) SharedInformerOption
func WithInformerName(*cache.InformerName) SharedInformerOption
func WithNamespace(string) SharedInformerOption
func WithTransform(cache.TransformFunc) SharedInformerOption
func WithTweakListOptions(internalinterfaces.TweakListOptionsFunc) SharedInformerOption

type sharedInformerFactory struct {
}

func (*sharedInformerFactory) Admissionregistration() admissionregistration.Interface
func (*sharedInformerFactory) Apps() apps.Interface
func (*sharedInformerFactory) Autoscaling() autoscaling.Interface
func (*sharedInformerFactory) Batch() batch.Interface
func (*sharedInformerFactory) Certificates() certificates.Interface
func (*sharedInformerFactory) Coordination() coordination.Interface
func (*sharedInformerFactory) Core() core.Interface
func (*sharedInformerFactory) Discovery() discovery.Interface
func (*sharedInformerFactory) Events() events.Interface
func (*sharedInformerFactory) Extensions() extensions.Interface
func (*sharedInformerFactory) Flowcontrol() flowcontrol.Interface
func (*sharedInformerFactory) ForResource(schema.GroupVersionResource) (GenericInformer, error)
func (*sharedInformerFactory) InformerFor(runtime.Object, internalinterfaces.NewInformerFunc) cache.SharedIndexInformer
func (*sharedInformerFactory) InformerName() *cache.InformerName
func (*sharedInformerFactory) Internal() apiserverinternal.Interface
func (*sharedInformerFactory) Lifecycle() lifecycle.Interface
func (*sharedInformerFactory) Networking() networking.Interface
func (*sharedInformerFactory) Node() node.Interface
func (*sharedInformerFactory) Policy() policy.Interface
func (*sharedInformerFactory) Rbac() rbac.Interface
func (*sharedInformerFactory) Resource() resource.Interface
func (*sharedInformerFactory) Scheduling() scheduling.Interface
func (*sharedInformerFactory) Shutdown()
func (*sharedInformerFactory) Start(<-chan struct{})
func (*sharedInformerFactory) StartWithContext(context.Context)
func (*sharedInformerFactory) Storage() storage.Interface
func (*sharedInformerFactory) Storagemigration() storagemigration.Interface
func (*sharedInformerFactory) WaitForCacheSync(<-chan struct{}) map[reflect.Type]bool
func (*sharedInformerFactory) WaitForCacheSyncWithContext(context.Context) cache.SyncResult
