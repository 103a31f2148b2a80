// Package github.com/golang/groupcache/consistenthash of github.com/golang/groupcache v0.0.0-20241129210726-2c02b8208cf8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package consistenthash

type Hash func(data []byte) uint32
type Map struct {
}

func (*Map) Add(...string)
func (*Map) Get(string) string
func (*Map) IsEmpty() bool
func New(int, Hash) *Map
