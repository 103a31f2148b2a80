// Package k8s.io/apimachinery/pkg/types of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package types

type NamespacedName struct {
	Namespace string
	Name      string
}

func (NamespacedName) MarshalLog() any
func (NamespacedName) String() string

type NodeName string
type PatchType string
type UID string
