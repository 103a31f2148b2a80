// Package github.com/containerd/containerd/v2/pkg/filters of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package filters

type AdapterFunc func(fieldpath []string) (string, bool)

func (AdapterFunc) Field([]string) (string, bool)

type Adaptor interface {
	Field([]string) (string, bool)
}
type All []Filter

func (All) Match(Adaptor) bool

var Always FilterFunc

type Any []Filter

func (Any) Match(Adaptor) bool

type Filter interface {
	Match(Adaptor) bool
}
type FilterFunc func(Adaptor) bool

func (FilterFunc) Match(Adaptor) bool
func Parse(string) (Filter, error)
func ParseAll(...string) (Filter, error)
