package siblings

import "sync"

type stock struct {
	mu    sync.Mutex
	other sync.Mutex
	items map[string]int
}

func (s *stock) take(item string) {
	s.items[item]-- // want different-locks "items"
}

func (s *stock) put(item string) {
	s.items[item]++ // with different-locks
}

// Trade holds a lock around each helper, but not the same.
func Trade() {
	s := &stock{items: map[string]int{}}
	go func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.take("x")
	}()
	s.other.Lock()
	defer s.other.Unlock()
	s.put("x")
}

type store struct {
	mu    sync.Mutex
	items map[string]int
}

func (s *store) take(item string) {
	s.items[item]-- // silent: both hold the one lock
}

func (s *store) put(item string) {
	s.items[item]++ // silent: both hold the one lock
}

// Keep holds the same lock around both.
func Keep() {
	s := &store{items: map[string]int{}}
	go func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.take("x")
	}()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.put("x")
}
