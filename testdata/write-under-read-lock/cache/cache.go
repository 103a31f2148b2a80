// Package cache fills itself while it is read.
package cache

import "sync"

type Names struct {
	mu    sync.RWMutex
	names map[int]string
	asked map[int]int
}

func New() *Names {
	return &Names{names: map[int]string{}, asked: map[int]int{}}
}

func (n *Names) Name(id int, load func(int) string) string {
	n.mu.RLock()
	defer n.mu.RUnlock()
	n.asked[id]++ // want write-under-read-lock "update of Names.asked while Names.mu is only held for reading"
	name, ok := n.names[id]
	if !ok {
		name = load(id)
		n.names[id] = name // want write-under-read-lock "write to Names.names"
	}
	return name
}

func (n *Names) Forget(id int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.names, id) // silent: held for writing
	delete(n.asked, id)
}

func (n *Names) Upgrade(id int, load func(int) string) string {
	n.mu.RLock()
	name, ok := n.names[id] // silent: only read
	n.mu.RUnlock()
	if ok {
		return name
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	name = load(id)
	n.names[id] = name // silent: held for writing by now
	return name
}
