// Package sigs.k8s.io/controller-runtime/pkg/controller of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package controller

import (
	"context"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/util/workqueue"
	"sigs.k8s.io/controller-runtime/pkg/config"
	"sigs.k8s.io/controller-runtime/pkg/manager"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
	"sigs.k8s.io/controller-runtime/pkg/source"
	"time"
)

type Controller = TypedController[reconcile.Request]

func New(string, manager.Manager, Options) (Controller, error)
func NewTyped[request comparable](string, manager.Manager, TypedOptions[request]) (TypedController[request], error)
func NewTypedUnmanaged[request comparable](string, TypedOptions[request]) (TypedController[request], error)
func NewUnmanaged(string, Options) (Controller, error)

type Options = TypedOptions[reconcile.Request]

var ReconcileIDFromContext func(ctx context.Context) types.UID

type TypedController[request comparable] interface {
	GetLogger() logr.Logger
	Start(context.Context) error
	Watch(source.TypedSource[request]) error
	reconcile.TypedReconciler[request]
}
type TypedOptions[request comparable] struct {
	SkipNameValidation      *bool
	MaxConcurrentReconciles int
	CacheSyncTimeout        time.Duration
	RecoverPanic            *bool
	NeedLeaderElection      *bool
	Reconciler              reconcile.TypedReconciler[request]
	RateLimiter             workqueue.TypedRateLimiter[request]
	NewQueue                func(controllerName string, rateLimiter workqueue.TypedRateLimiter[request]) workqueue.TypedRateLimitingInterface[request]
	Logger                  logr.Logger
	LogConstructor          func(request *request) logr.Logger
	UsePriorityQueue        *bool
	EnableWarmup            *bool
	ReconciliationTimeout   time.Duration
}

func (*TypedOptions[request]) DefaultFromConfig(config.Controller)
