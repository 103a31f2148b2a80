// Package forgotten has one access each that misses the lock of all others.
package forgotten

import (
	"log"
	"sync"
)

type Store struct {
	mu    sync.RWMutex
	items map[string]string
	free  map[string]string
}

func New(defaults map[string]string) *Store {
	s := &Store{items: map[string]string{}, free: map[string]string{}}
	for key, value := range defaults {
		s.items[key] = value // silent: nobody else has it yet
	}
	return s
}

func (s *Store) Set(key, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[key] = value // silent: under the lock
}

func (s *Store) Get(key string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	value, ok := s.items[key]
	return value, ok
}

func (s *Store) Rename(from, to string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[to] = s.items[from] // silent: under the lock
	delete(s.items, from)       // silent: under the lock
}

func (s *Store) Len() int {
	return len(s.items) // want inconsistent-lock "Store.items without Store.mu"
}

func (s *Store) Each(f func(key, value string)) {
	for key, value := range s.items { // want inconsistent-lock "Store.items"
		f(key, value)
	}
}

func (s *Store) Delete(key string) {
	log.Printf("delete %s, was %q", key, s.items[key]) // want inconsistent-lock "Store.items"
	s.mu.Lock()
	delete(s.items, key)
	s.mu.Unlock()
	delete(s.items, "last") // want inconsistent-lock "Store.items"
}

func (s *Store) Swap() map[string]string {
	s.mu.Lock()
	old := s.items
	s.items = map[string]string{}
	s.mu.Unlock()
	for key := range old { // silent: taken out under the lock, nobody else has it
		log.Println(key)
	}
	return old
}
