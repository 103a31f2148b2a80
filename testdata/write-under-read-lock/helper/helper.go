// Package helper writes in a function that is called under the read lock.
package helper

import "sync"

type Tree struct {
	sync.RWMutex
	nodes map[string][]string
	sizes map[string]int
}

func (t *Tree) Size(name string) int {
	t.RLock()
	defer t.RUnlock()
	return t.size(name)
}

func (t *Tree) size(name string) int {
	if n, ok := t.sizes[name]; ok { // silent: a read
		return n
	}
	n := len(t.nodes[name])
	t.sizes[name] = n // want write-under-read-lock "Tree.sizes"
	return n
}

func (t *Tree) Add(name, child string) {
	t.Lock()
	defer t.Unlock()
	t.nodes[name] = append(t.nodes[name], child) // silent: held for writing
	t.forget(name)
}

func (t *Tree) forget(name string) {
	delete(t.sizes, name) // silent: all callers hold it for writing
}

func (t *Tree) Each(f func(string)) {
	t.RLock()
	defer t.RUnlock()
	seen := map[string]bool{}
	for name := range t.nodes { // silent: a read
		seen[name] = true // silent: a map of its own
		f(name)
	}
}

func (t *Tree) Prune() {
	t.RLock()
	for name, children := range t.nodes {
		if len(children) == 0 {
			delete(t.nodes, name) // want write-under-read-lock "delete from Tree.nodes"
		}
	}
	t.RUnlock()
}
