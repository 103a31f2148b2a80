// Package sigs.k8s.io/controller-runtime/pkg/event of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package event

import (
	"sigs.k8s.io/controller-runtime/pkg/client"
)

type CreateEvent = TypedCreateEvent[client.Object]
type DeleteEvent = TypedDeleteEvent[client.Object]
type GenericEvent = TypedGenericEvent[client.Object]
type TypedCreateEvent[object any] struct {
	Object          object
	IsInInitialList bool
}
type TypedDeleteEvent[object any] struct {
	Object             object
	DeleteStateUnknown bool
}
type TypedGenericEvent[object any] struct {
	Object object
}
type TypedUpdateEvent[object any] struct {
	ObjectOld object
	ObjectNew object
}
type UpdateEvent = TypedUpdateEvent[client.Object]
