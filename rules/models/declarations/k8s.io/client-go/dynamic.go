// Package k8s.io/client-go/dynamic of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package dynamic

import (
	"context"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/rest"
	"net/http"
)

type APIPathResolverFunc func(kind schema.GroupVersionKind) string

func ConfigFor(*rest.Config) *rest.Config

type DynamicClient struct {
}

func (*DynamicClient) Resource(schema.GroupVersionResource) NamespaceableResourceInterface

type Interface interface {
	Resource(schema.GroupVersionResource) NamespaceableResourceInterface
}

func LegacyAPIPathResolverFunc(schema.GroupVersionKind) string

type NamespaceableResourceInterface interface {
	Namespace(string) ResourceInterface
	ResourceInterface
}

func New(rest.Interface) *DynamicClient
func NewForConfig(*rest.Config) (*DynamicClient, error)
func NewForConfigAndClient(*rest.Config, *http.Client) (*DynamicClient, error)
func NewForConfigOrDie(*rest.Config) *DynamicClient

type ResourceInterface interface {
	Apply(context.Context, string, *unstructured.Unstructured, v1.ApplyOptions, ...string) (*unstructured.Unstructured, error)
	ApplyStatus(context.Context, string, *unstructured.Unstructured, v1.ApplyOptions) (*unstructured.Unstructured, error)
	Create(context.Context, *unstructured.Unstructured, v1.CreateOptions, ...string) (*unstructured.Unstructured, error)
	Delete(context.Context, string, v1.DeleteOptions, ...string) error
	DeleteCollection(context.Context, v1.DeleteOptions, v1.ListOptions) error
	Get(context.Context, string, v1.GetOptions, ...string) (*unstructured.Unstructured, error)
	List(context.Context, v1.ListOptions) (*unstructured.UnstructuredList, error)
	Patch(context.Context, string, types.PatchType, []byte, v1.PatchOptions, ...string) (*unstructured.Unstructured, error)
	Update(context.Context, *unstructured.Unstructured, v1.UpdateOptions, ...string) (*unstructured.Unstructured, error)
	UpdateStatus(context.Context, *unstructured.Unstructured, v1.UpdateOptions) (*unstructured.Unstructured, error)
	Watch(context.Context, v1.ListOptions) (watch.Interface, error)
}
