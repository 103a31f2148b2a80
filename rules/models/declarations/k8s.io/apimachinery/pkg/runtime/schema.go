// Package k8s.io/apimachinery/pkg/runtime/schema of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package schema

var EmptyObjectKind emptyObjectKind

func FromAPIVersionAndKind(string, string) GroupVersionKind

type GroupKind struct {
	Group string
	Kind  string
}

func (GroupKind) Empty() bool
func (GroupKind) String() string
func (GroupKind) WithVersion(string) GroupVersionKind

type GroupResource struct {
	Group    string
	Resource string
}

func (GroupResource) Empty() bool
func (GroupResource) String() string
func (GroupResource) WithVersion(string) GroupVersionResource

type GroupVersion struct {
	Group   string
	Version string
}

func (GroupVersion) Empty() bool
func (GroupVersion) Identifier() string
func (GroupVersion) KindForGroupVersionKinds([]GroupVersionKind) (GroupVersionKind, bool)
func (GroupVersion) String() string
func (GroupVersion) WithKind(string) GroupVersionKind
func (GroupVersion) WithResource(string) GroupVersionResource

type GroupVersionKind struct {
	Group   string
	Version string
	Kind    string
}

func (GroupVersionKind) Empty() bool
func (GroupVersionKind) GroupKind() GroupKind
func (GroupVersionKind) GroupVersion() GroupVersion
func (GroupVersionKind) String() string
func (GroupVersionKind) ToAPIVersionAndKind() (string, string)

type GroupVersionResource struct {
	Group    string
	Version  string
	Resource string
}

func (GroupVersionResource) Empty() bool
func (GroupVersionResource) GroupResource() GroupResource
func (GroupVersionResource) GroupVersion() GroupVersion
func (GroupVersionResource) String() string

type GroupVersions []GroupVersion

func (GroupVersions) Identifier() string
func (GroupVersions) KindForGroupVersionKinds([]GroupVersionKind) (GroupVersionKind, bool)

type ObjectKind interface {
	GroupVersionKind() GroupVersionKind
	SetGroupVersionKind(GroupVersionKind)
}

func ParseGroupKind(string) GroupKind
func ParseGroupResource(string) GroupResource
func ParseGroupVersion(string) (GroupVersion, error)
func ParseKindArg(string) (*GroupVersionKind, GroupKind)
func ParseResourceArg(string) (*GroupVersionResource, GroupResource)

type emptyObjectKind struct {
}

func (emptyObjectKind) GroupVersionKind() GroupVersionKind
func (emptyObjectKind) SetGroupVersionKind(GroupVersionKind)
