// Package sigs.k8s.io/controller-runtime/pkg/predicate of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package predicate

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/event"
)

func And[object any](...TypedPredicate[object]) TypedPredicate[object]

type AnnotationChangedPredicate = TypedAnnotationChangedPredicate[client.Object]
type Funcs = TypedFuncs[client.Object]
type GenerationChangedPredicate = TypedGenerationChangedPredicate[client.Object]
type LabelChangedPredicate = TypedLabelChangedPredicate[client.Object]

func LabelSelectorPredicate(v1.LabelSelector) (Predicate, error)
func NewPredicateFuncs(func(object client.Object) bool) Funcs
func NewTypedPredicateFuncs[object any](func(object object) bool) TypedFuncs[object]
func Not[object any](TypedPredicate[object]) TypedPredicate[object]
func Or[object any](...TypedPredicate[object]) TypedPredicate[object]

type Predicate = TypedPredicate[client.Object]
type ResourceVersionChangedPredicate = TypedResourceVersionChangedPredicate[client.Object]
type TypedAnnotationChangedPredicate[object v1.Object] struct {
	TypedFuncs[object]
}

func (TypedAnnotationChangedPredicate[object]) Update(event.TypedUpdateEvent[object]) bool

type TypedFuncs[object any] struct {
	CreateFunc  func(event.TypedCreateEvent[object]) bool
	DeleteFunc  func(event.TypedDeleteEvent[object]) bool
	UpdateFunc  func(event.TypedUpdateEvent[object]) bool
	GenericFunc func(event.TypedGenericEvent[object]) bool
}

func (TypedFuncs[object]) Create(event.TypedCreateEvent[object]) bool
func (TypedFuncs[object]) Delete(event.TypedDeleteEvent[object]) bool
func (TypedFuncs[object]) Generic(event.TypedGenericEvent[object]) bool
func (TypedFuncs[object]) Update(event.TypedUpdateEvent[object]) bool

type TypedGenerationChangedPredicate[object v1.Object] struct {
	TypedFuncs[object]
}

func (TypedGenerationChangedPredicate[object]) Update(event.TypedUpdateEvent[object]) bool

type TypedLabelChangedPredicate[object v1.Object] struct {
	TypedFuncs[object]
}

func (TypedLabelChangedPredicate[object]) Update(event.TypedUpdateEvent[object]) bool

type TypedPredicate[object any] interface {
	Create(event.TypedCreateEvent[object]) bool
	Delete(event.TypedDeleteEvent[object]) bool
	Generic(event.TypedGenericEvent[object]) bool
	Update(event.TypedUpdateEvent[object]) bool
}
type TypedResourceVersionChangedPredicate[T v1.Object] struct {
	TypedFuncs[T]
}

func (TypedResourceVersionChangedPredicate[T]) Update(event.TypedUpdateEvent[T]) bool
