// Package github.com/golang/groupcache/lru of github.com/golang/groupcache v0.0.0-20241129210726-2c02b8208cf8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package lru

type Cache struct {
	MaxEntries int
	OnEvicted  func(key Key, value any)
}

func (*Cache) Add(Key, any)
func (*Cache) Clear()
func (*Cache) Get(Key) (any, bool)
func (*Cache) Len() int
func (*Cache) Remove(Key)
func (*Cache) RemoveOldest()

type Key interface {
}

func New(int) *Cache
