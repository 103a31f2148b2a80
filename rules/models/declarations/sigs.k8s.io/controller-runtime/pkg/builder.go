// Package sigs.k8s.io/controller-runtime/pkg/builder of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package builder

import (
	"context"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/runtime"
	"net/http"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/controller"
	"sigs.k8s.io/controller-runtime/pkg/handler"
	"sigs.k8s.io/controller-runtime/pkg/manager"
	"sigs.k8s.io/controller-runtime/pkg/predicate"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
	"sigs.k8s.io/controller-runtime/pkg/source"
	"sigs.k8s.io/controller-runtime/pkg/webhook/admission"
	"sigs.k8s.io/controller-runtime/pkg/webhook/conversion"
)

type Builder = TypedBuilder[reconcile.Request]

func ControllerManagedBy(manager.Manager) *Builder

type ForInput struct {
}
type ForOption interface {
	ApplyToFor(*ForInput)
}

var MatchEveryOwner *matchEveryOwner
var OnlyMetadata projectAs

type OwnsInput struct {
}
type OwnsOption interface {
	ApplyToOwns(*OwnsInput)
}
type Predicates struct {
}

func (Predicates) ApplyToFor(*ForInput)
func (Predicates) ApplyToOwns(*OwnsInput)
func (Predicates) ApplyToWatches(untypedWatchesInput)

type TypedBuilder[request comparable] struct {
}

func (*TypedBuilder[request]) Build(reconcile.TypedReconciler[request]) (controller.TypedController[request], error)
func (*TypedBuilder[request]) Complete(reconcile.TypedReconciler[request]) error
func (*TypedBuilder[request]) For(client.Object, ...ForOption) *TypedBuilder[request]
func (*TypedBuilder[request]) Named(string) *TypedBuilder[request]
func (*TypedBuilder[request]) Owns(client.Object, ...OwnsOption) *TypedBuilder[request]
func (*TypedBuilder[request]) Watches(client.Object, handler.TypedEventHandler[client.Object, request], ...WatchesOption) *TypedBuilder[request]
func (*TypedBuilder[request]) WatchesMetadata(client.Object, handler.TypedEventHandler[client.Object, request], ...WatchesOption) *TypedBuilder[request]
func (*TypedBuilder[request]) WatchesRawSource(source.TypedSource[request]) *TypedBuilder[request]
func (*TypedBuilder[request]) WithEventFilter(predicate.Predicate) *TypedBuilder[request]
func (*TypedBuilder[request]) WithLogConstructor(func(*request) logr.Logger) *TypedBuilder[request]
func (*TypedBuilder[request]) WithOptions(controller.TypedOptions[request]) *TypedBuilder[request]
func TypedControllerManagedBy[request comparable](manager.Manager) *TypedBuilder[request]

type WatchesInput[request comparable] struct {
}
type WatchesOption interface {
	ApplyToWatches(untypedWatchesInput)
}
type WebhookBuilder[T runtime.Object] struct {
}

func (*WebhookBuilder[T]) Complete() error
func (*WebhookBuilder[T]) RecoverPanic(bool) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithContextFunc(func(context.Context, *http.Request) context.Context) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithConverter(func(*runtime.Scheme) (conversion.Converter, error)) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithCustomDefaulter(admission.CustomDefaulter, ...admission.DefaulterOption) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithCustomValidator(admission.CustomValidator) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithDefaulter(admission.Defaulter[T], ...admission.DefaulterOption) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithDefaulterCustomPath(string) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithLogConstructor(func(base logr.Logger, req *admission.Request) logr.Logger) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithValidator(admission.Validator[T]) *WebhookBuilder[T]
func (*WebhookBuilder[T]) WithValidatorCustomPath(string) *WebhookBuilder[T]
func WebhookManagedBy[T runtime.Object](manager.Manager, T) *WebhookBuilder[T]
func WithPredicates(...predicate.Predicate) Predicates

type matchEveryOwner struct {
}

func (matchEveryOwner) ApplyToOwns(*OwnsInput)

type projectAs int

func (projectAs) ApplyToFor(*ForInput)
func (projectAs) ApplyToOwns(*OwnsInput)
func (projectAs) ApplyToWatches(untypedWatchesInput)

type untypedWatchesInput interface {
	setObjectProjection(objectProjection)
	setPredicates([]predicate.Predicate)
}
type objectProjection int
