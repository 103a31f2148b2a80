// Package intent says in comments what guards what.
package intent

import "sync"

type Cache struct {
	entries map[string]int // guarded by mu
	hits    map[string]int

	mu sync.Mutex

	statMu sync.Mutex
	stats  map[string]int
}

func (c *Cache) Put(key string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[key] = n
}

func (c *Cache) Size() int {
	return len(c.entries) // want inconsistent-lock "Cache.entries without Cache.mu"
}

func (c *Cache) Note(key string) {
	c.statMu.Lock()
	defer c.statMu.Unlock()
	c.stats[key]++ // silent: under the lock above it
}

// Stats forgets the lock that stands above the field.
func (c *Cache) Stats(key string) int {
	return c.stats[key] // want inconsistent-lock "Cache.stats without Cache.statMu"
}

// evict requires that c.mu is held.
func (c *Cache) evict(key string) {
	delete(c.entries, key) // silent: all callers hold the lock
}

// Trim holds it.
func (c *Cache) Trim(keys []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, key := range keys {
		c.evict(key)
	}
}

// Counter is not safe for concurrent use.
type Counter struct {
	mu     sync.Mutex
	counts map[string]int
	log    map[string]int
}

func (c *Counter) Add(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.counts[key]++
}

func (c *Counter) Value(key string) int {
	return c.counts[key] // silent: its documentation denies concurrent use
}
