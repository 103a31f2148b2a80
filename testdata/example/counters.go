package main

import (
	"maps"
	"sync"
)

// Counters count requests by name. Every access holds the lock, and what leaves is a copy.
type Counters struct {
	mu     sync.Mutex
	counts map[string]int
}

// NewCounters returns counters that are all zero.
func NewCounters() *Counters {
	return &Counters{counts: make(map[string]int)}
}

// Add counts one more.
func (c *Counters) Add(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.counts[name]++
}

// All returns the counts as they are now.
func (c *Counters) All() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.counts)
}
