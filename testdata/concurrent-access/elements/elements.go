// Package elements hands each goroutine an element of a container.
package elements

import "sync"

type shard struct {
	name  string
	items map[string]int
}

func (s *shard) run() {
	s.items[s.name]++ // silent: a shard for each goroutine
}

// Methods starts a method of each.
func Methods(names []string) {
	var shards []*shard
	for _, name := range names {
		shards = append(shards, &shard{name: name, items: map[string]int{}})
	}
	for _, s := range shards {
		go s.run()
	}
}

func fill(table map[int]int, n int) {
	table[n] = n // silent: each goroutine has an element of its own
}

// Tables hands over each by its index.
func Tables(n int) {
	tables := make([]map[int]int, n)
	for i := range tables {
		tables[i] = map[int]int{}
	}
	var wg sync.WaitGroup
	for i := range tables {
		wg.Add(1)
		go func(table map[int]int) {
			defer wg.Done()
			fill(table, n)
			table[0] = n // silent: each goroutine has an element of its own
		}(tables[i])
	}
	wg.Wait()
}

type cluster struct {
	nodes map[string]*node
}

type node struct {
	mu   sync.Mutex
	tags map[string]string
	seen map[string]bool
}

func (n *node) tag(key, value string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.tags[key] = value // silent: under the lock
}

func (n *node) note(key string) {
	n.seen[key] = true // silent: each goroutine has an element of its own
}

// Each works on all nodes at once.
func (c *cluster) Each(key, value string) {
	for _, n := range c.nodes {
		go func() {
			n.tag(key, value)
			n.note(key)
		}()
	}
}

// Same hands one and the same to all.
func Same(names []string) {
	s := &shared{items: map[string]int{}}
	list := []*shared{s}
	for _, name := range names {
		go list[0].add(name)
	}
}

type shared struct {
	items map[string]int
}

func (s *shared) add(name string) {
	s.items[name]++ // known miss: concurrent-access an element, but always the same
}
