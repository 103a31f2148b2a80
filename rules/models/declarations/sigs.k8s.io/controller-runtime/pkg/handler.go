// Package sigs.k8s.io/controller-runtime/pkg/handler of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package handler

import (
	"context"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/util/workqueue"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/event"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

type EnqueueRequestForObject = TypedEnqueueRequestForObject[client.Object]

func EnqueueRequestForOwner(*runtime.Scheme, meta.RESTMapper, client.Object, ...OwnerOption) EventHandler
func EnqueueRequestsFromMapFunc(MapFunc) EventHandler

type EventHandler = TypedEventHandler[client.Object, reconcile.Request]
type Funcs = TypedFuncs[client.Object, reconcile.Request]
type MapFunc = TypedMapFunc[client.Object, reconcile.Request]

func OnlyControllerOwner() OwnerOption

type OwnerOption func(e enqueueRequestForOwnerInterface)
type TypedEnqueueRequestForObject[object client.Object] struct {
}

func (*TypedEnqueueRequestForObject[T]) Create(context.Context, event.TypedCreateEvent[T], workqueue.TypedRateLimitingInterface[reconcile.Request])
func (*TypedEnqueueRequestForObject[T]) Delete(context.Context, event.TypedDeleteEvent[T], workqueue.TypedRateLimitingInterface[reconcile.Request])
func (*TypedEnqueueRequestForObject[T]) Generic(context.Context, event.TypedGenericEvent[T], workqueue.TypedRateLimitingInterface[reconcile.Request])
func (*TypedEnqueueRequestForObject[T]) Update(context.Context, event.TypedUpdateEvent[T], workqueue.TypedRateLimitingInterface[reconcile.Request])
func TypedEnqueueRequestForOwner[object client.Object](*runtime.Scheme, meta.RESTMapper, client.Object, ...OwnerOption) TypedEventHandler[object, reconcile.Request]
func TypedEnqueueRequestsFromMapFunc[object any, request comparable](TypedMapFunc[object, request]) TypedEventHandler[object, request]

type TypedEventHandler[object any, request comparable] interface {
	Create(context.Context, event.TypedCreateEvent[object], workqueue.TypedRateLimitingInterface[request])
	Delete(context.Context, event.TypedDeleteEvent[object], workqueue.TypedRateLimitingInterface[request])
	Generic(context.Context, event.TypedGenericEvent[object], workqueue.TypedRateLimitingInterface[request])
	Update(context.Context, event.TypedUpdateEvent[object], workqueue.TypedRateLimitingInterface[request])
}
type TypedFuncs[object any, request comparable] struct {
	CreateFunc  func(context.Context, event.TypedCreateEvent[object], workqueue.TypedRateLimitingInterface[request])
	UpdateFunc  func(context.Context, event.TypedUpdateEvent[object], workqueue.TypedRateLimitingInterface[request])
	DeleteFunc  func(context.Context, event.TypedDeleteEvent[object], workqueue.TypedRateLimitingInterface[request])
	GenericFunc func(context.Context, event.TypedGenericEvent[object], workqueue.TypedRateLimitingInterface[request])
}

func (TypedFuncs[object, request]) Create(context.Context, event.TypedCreateEvent[object], workqueue.TypedRateLimitingInterface[request])
func (TypedFuncs[object, request]) Delete(context.Context, event.TypedDeleteEvent[object], workqueue.TypedRateLimitingInterface[request])
func (TypedFuncs[object, request]) Generic(context.Context, event.TypedGenericEvent[object], workqueue.TypedRateLimitingInterface[request])
func (TypedFuncs[object, request]) Update(context.Context, event.TypedUpdateEvent[object], workqueue.TypedRateLimitingInterface[request])

type TypedMapFunc[object any, request comparable] func(context.Context, object) []request

func WithLowPriorityWhenUnchanged[object client.Object, request comparable](TypedEventHandler[object, request]) TypedEventHandler[object, request]

type enqueueRequestForOwnerInterface interface {
	setIsController(bool)
}
