// Package sigs.k8s.io/controller-runtime/pkg/reconcile of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package reconcile

import (
	"context"
	"k8s.io/apimachinery/pkg/types"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"time"
)

func AsReconciler[object client.Object](client.Client, ObjectReconciler[object]) Reconciler

type Func = TypedFunc[Request]
type ObjectReconciler[object client.Object] interface {
	Reconcile(context.Context, object) (Result, error)
}
type Reconciler = TypedReconciler[Request]
type Request struct {
	types.NamespacedName
}
type Result struct {
	Requeue      bool
	RequeueAfter time.Duration
	Priority     *int
}

func (*Result) IsZero() bool
func TerminalError(error) error

type TypedFunc[request comparable] func(context.Context, request) (Result, error)

func (TypedFunc[request]) Reconcile(context.Context, request) (Result, error)

type TypedReconciler[request comparable] interface {
	Reconcile(context.Context, request) (Result, error)
}
