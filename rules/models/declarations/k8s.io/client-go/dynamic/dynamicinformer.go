// Package k8s.io/client-go/dynamic/dynamicinformer of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package dynamicinformer

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"
	"time"
)

type DynamicSharedInformerFactory interface {
	ForResource(schema.GroupVersionResource) informers.GenericInformer
	Shutdown()
	Start(<-chan struct{})
	WaitForCacheSync(<-chan struct{}) map[schema.GroupVersionResource]bool
}

func NewDynamicSharedInformerFactory(dynamic.Interface, time.Duration) DynamicSharedInformerFactory
func NewFilteredDynamicInformer(dynamic.Interface, schema.GroupVersionResource, string, time.Duration, cache.Indexers, TweakListOptionsFunc) informers.GenericInformer
func NewFilteredDynamicSharedInformerFactory(dynamic.Interface, time.Duration, string, TweakListOptionsFunc) DynamicSharedInformerFactory

type TweakListOptionsFunc func(*v1.ListOptions)
