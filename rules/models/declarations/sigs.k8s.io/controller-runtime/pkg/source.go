// Package sigs.k8s.io/controller-runtime/pkg/source of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package source

import (
	"context"
	"k8s.io/client-go/util/workqueue"
	"sigs.k8s.io/controller-runtime/pkg/cache"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/event"
	"sigs.k8s.io/controller-runtime/pkg/handler"
	"sigs.k8s.io/controller-runtime/pkg/predicate"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

func Channel[object any](<-chan event.TypedGenericEvent[object], handler.TypedEventHandler[object, reconcile.Request], ...ChannelOpt[object, reconcile.Request]) Source

type ChannelOpt[object any, request comparable] func(*channel[object, request])
type Func = TypedFunc[reconcile.Request]
type Informer = TypedInformer[client.Object, reconcile.Request]

func Kind[object client.Object](cache.Cache, object, handler.TypedEventHandler[object, reconcile.Request], ...predicate.TypedPredicate[object]) SyncingSource

type Source = TypedSource[reconcile.Request]
type SyncingSource = TypedSyncingSource[reconcile.Request]

func TypedChannel[object any, request comparable](<-chan event.TypedGenericEvent[object], handler.TypedEventHandler[object, request], ...ChannelOpt[object, request]) TypedSource[request]

type TypedFunc[request comparable] func(context.Context, workqueue.TypedRateLimitingInterface[request]) error

func (TypedFunc[request]) Start(context.Context, workqueue.TypedRateLimitingInterface[request]) error
func (TypedFunc[request]) String() string

type TypedInformer[object any, request comparable] struct {
	Informer   cache.Informer
	Handler    handler.TypedEventHandler[object, request]
	Predicates []predicate.TypedPredicate[object]
}

func (*TypedInformer[object, request]) Start(context.Context, workqueue.TypedRateLimitingInterface[request]) error
func (*TypedInformer[object, request]) String() string
func TypedKind[object client.Object, request comparable](cache.Cache, object, handler.TypedEventHandler[object, request], ...predicate.TypedPredicate[object]) TypedSyncingSource[request]

type TypedSource[request comparable] interface {
	Start(context.Context, workqueue.TypedRateLimitingInterface[request]) error
}
type TypedSyncingSource[request comparable] interface {
	TypedSource[request]
	WaitForSync(context.Context) error
}

func WithBufferSize[object any, request comparable](int) ChannelOpt[object, request]
func WithPredicates[object any, request comparable](...predicate.TypedPredicate[object]) ChannelOpt[object, request]

type channel[object any, request comparable] struct {
}

func (*channel[object, request]) Start(context.Context, workqueue.TypedRateLimitingInterface[request]) error
func (*channel[object, request]) String() string
