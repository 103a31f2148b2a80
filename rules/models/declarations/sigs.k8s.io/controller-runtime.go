// Package sigs.k8s.io/controller-runtime of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package controllerruntime

import (
	"context"
	"flag"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/rest"
	"sigs.k8s.io/controller-runtime/pkg/builder"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/controller/controllerutil"
	"sigs.k8s.io/controller-runtime/pkg/manager"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
	"sigs.k8s.io/controller-runtime/pkg/scheme"
)

type Builder = builder.Builder

var CreateOrPatch func(ctx context.Context, c client.Client, obj client.Object, f controllerutil.MutateFn) (controllerutil.OperationResult, error)
var CreateOrUpdate func(ctx context.Context, c client.Client, obj client.Object, f controllerutil.MutateFn) (controllerutil.OperationResult, error)
var GetConfig func() (*rest.Config, error)
var GetConfigOrDie func() *rest.Config

type GroupResource = schema.GroupResource
type GroupVersion = schema.GroupVersion

var Log logr.Logger
var LoggerFrom func(ctx context.Context, keysAndValues ...any) logr.Logger
var LoggerInto func(ctx context.Context, log logr.Logger) context.Context

type Manager = manager.Manager

var NewControllerManagedBy func(m manager.Manager) *builder.Builder
var NewManager func(config *rest.Config, options manager.Options) (manager.Manager, error)

func NewWebhookManagedBy[T runtime.Object](manager.Manager, T) *builder.WebhookBuilder[T]

type ObjectMeta = v1.ObjectMeta
type Options = manager.Options

var RegisterFlags func(fs *flag.FlagSet)

type Request = reconcile.Request
type Result = reconcile.Result
type SchemeBuilder = scheme.Builder

var SetControllerReference func(owner v1.Object, controlled v1.Object, scheme *runtime.Scheme, opts ...controllerutil.OwnerReferenceOption) error
var SetLogger func(l logr.Logger)
var SetupSignalHandler func() context.Context

type TypeMeta = v1.TypeMeta
