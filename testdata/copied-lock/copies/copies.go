// Package copies copies structs that hold a lock and a map.
package copies

import "sync"

type Stats struct {
	mu   sync.Mutex
	hits map[string]int
}

func (s *Stats) Hit(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[key]++ // silent: the real lock
}

func (s *Stats) Drop(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.hits, key)
}

// Snapshot locks the copy, not the original.
func (s *Stats) Snapshot() []string {
	c := *s
	c.mu.Lock()
	defer c.mu.Unlock()
	var keys []string
	for key := range c.hits { // want copied-lock "Stats.hits"
		keys = append(keys, key)
	}
	return keys
}

// Total is given a copy.
func Total(s Stats) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	total := 0
	for _, n := range s.hits { // want copied-lock "Stats.hits"
		total += n
	}
	return total
}

// Fresh copies before anybody else has it, and makes a map of its own.
func Fresh(s *Stats) *Stats {
	c := Stats{hits: map[string]int{}}
	for _, key := range s.Snapshot() {
		c.hits[key] = 1 // silent: a map of its own
	}
	return &c
}
