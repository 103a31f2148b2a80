// Package services has topics that a program keeps, which a manager of services starts.
package services

import "sync"

// Topics are kept by name.
type Topics struct {
	topics map[string]int
	drafts map[string]int
	lost   map[string]int

	mu sync.Mutex
}

// New makes them.
func New() *Topics {
	return &Topics{topics: map[string]int{}, drafts: map[string]int{}, lost: map[string]int{}}
}

// Add is called by clients.
func (t *Topics) Add(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.topics[name]++
	t.drafts[name]++
	t.lost[name]++
}

// Drop is, too.
func (t *Topics) Drop(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.topics, name)
	delete(t.drafts, name)
	delete(t.lost, name)
}

// Names is called by Keep, and once before everything else.
func (t *Topics) Names() []string {
	var names []string
	for name := range t.topics { // silent: where no lock is held nobody else is there
		names = append(names, name)
	}
	return names
}

// Drafts is called by Keep, and by somebody who comes at any time.
func (t *Topics) Drafts() []string {
	var names []string
	for name := range t.drafts { // want inconsistent-lock "Topics.drafts"
		names = append(names, name)
	}
	return names
}

// Keep calls both.
func (t *Topics) Keep() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.Drafts()) + len(t.Names())
}

// Lost is only called before everything else: that tells nothing of callers outside.
func (t *Topics) Lost() int {
	n := 0
	for _, lost := range t.lost { // want inconsistent-lock "Topics.lost"
		n += lost
	}
	return n
}
