// Package generics has a container of any type.
package generics

import "sync"

type set[T comparable] struct {
	items map[T]struct{}
}

func (s *set[T]) add(item T) {
	s.items[item] = struct{}{} // want concurrent-access "items"
}

// Unique fills a set from many goroutines.
func Unique(words []string) {
	s := &set[string]{items: map[string]struct{}{}}
	for _, word := range words {
		go s.add(word)
	}
}

type safeSet[T comparable] struct {
	mu    sync.Mutex
	items map[T]struct{}
}

func (s *safeSet[T]) add(item T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[item] = struct{}{} // silent: under the lock
}

// UniqueSafe does the same with a lock.
func UniqueSafe(words []string) {
	s := &safeSet[string]{items: map[string]struct{}{}}
	for _, word := range words {
		go s.add(word)
	}
}
