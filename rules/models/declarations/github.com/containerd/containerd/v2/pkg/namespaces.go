// Package github.com/containerd/containerd/v2/pkg/namespaces of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package namespaces

import (
	"context"
)

type DeleteInfo struct {
	Name string
}
type DeleteOpts func(context.Context, *DeleteInfo) error

func Namespace(context.Context) (string, bool)
func NamespaceFromEnv(context.Context) context.Context
func NamespaceRequired(context.Context) (string, error)

type Store interface {
	Create(context.Context, string, map[string]string) error
	Delete(context.Context, string, ...DeleteOpts) error
	Labels(context.Context, string) (map[string]string, error)
	List(context.Context) ([]string, error)
	SetLabel(context.Context, string, string, string) error
}

func WithNamespace(context.Context, string) context.Context
