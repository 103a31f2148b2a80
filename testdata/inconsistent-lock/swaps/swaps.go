// Package swaps takes maps out of where they stand, under the lock, and uses them without it.
package swaps

import "sync"

type Store struct {
	mu    sync.Mutex
	index map[string]int
	parts []map[string]bool
	times map[int]map[string]int
}

func (s *Store) Put(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.index[key]++
}

func (s *Store) Drop(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.index, key)
}

func each(names []string, f func(string)) {
	for _, name := range names {
		f(name)
	}
}

// Reload uses the old index in a literal.
func (s *Store) Reload(names []string) {
	s.mu.Lock()
	old := s.index
	s.index = make(map[string]int)
	s.mu.Unlock()
	each(names, func(name string) {
		_ = old[name] // silent: nobody else has the old index
	})
}

// Later uses it in a goroutine.
func (s *Store) Later() {
	s.mu.Lock()
	old := s.index
	s.index = nil
	s.mu.Unlock()
	go func() {
		for range old { // silent: nobody else has the old index
		}
	}()
}

func count(m map[string]int) int {
	n := 0
	for range m { // want inconsistent-lock "Store.index"
		n++
	}
	return n
}

// Flush hands the old one to a helper.
func (s *Store) Flush() int {
	s.mu.Lock()
	old := s.index
	s.index = nil
	s.mu.Unlock()
	return count(old)
}

// Count hands over the one that is in use.
func (s *Store) Count() int {
	return count(s.index)
}

// Mark works on all parts.
func (s *Store) Mark(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, part := range s.parts {
		part[key] = true
	}
}

// Sweep has the parts to itself.
func (s *Store) Sweep() {
	s.mu.Lock()
	parts := s.parts
	s.parts = nil
	s.mu.Unlock()
	for _, part := range parts {
		for range part { // silent: nobody else has these parts
		}
	}
}

// Peek has not.
func (s *Store) Peek() {
	s.mu.Lock()
	parts := s.parts
	s.mu.Unlock()
	for _, part := range parts {
		for range part { // want inconsistent-lock "Store.parts"
		}
	}
}

// Set works on one time's map.
func (s *Store) Set(time int, key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.times[time][key]++
}

// Advance takes it out of the outer map.
func (s *Store) Advance(time int) {
	s.mu.Lock()
	due := s.times[time]
	delete(s.times, time)
	s.mu.Unlock()
	for range due { // silent: it stands nowhere else by now
	}
}

// Due leaves it there.
func (s *Store) Due(time int) {
	s.mu.Lock()
	due := s.times[time]
	s.mu.Unlock()
	for range due { // want inconsistent-lock "Store.times"
	}
}

func (s *Store) reset() {
	s.index = make(map[string]int)
}

// Rotate has a helper take the index away.
func (s *Store) Rotate() int {
	s.mu.Lock()
	old := s.index
	s.reset()
	s.mu.Unlock()
	n := 0
	for range old { // silent: nobody else has the old index
		n++
	}
	return n
}

func (s *Store) resetIf(full bool) {
	if full {
		s.index = make(map[string]int)
	}
}

// Trim has a helper that perhaps takes it away.
func (s *Store) Trim(full bool) int {
	s.mu.Lock()
	old := s.index
	s.resetIf(full)
	s.mu.Unlock()
	n := 0
	for range old { // want inconsistent-lock "Store.index"
		n++
	}
	return n
}

// FlushFull takes everything out, but only if there is much.
func (s *Store) FlushFull() int {
	var full map[string]int
	s.mu.Lock()
	if len(s.index) > 3 {
		full, s.index = s.index, nil
	}
	s.mu.Unlock()
	for name := range full { // silent: nil, or all that has the old map
		delete(full, name) // silent: the same
	}
	return len(full) // silent: the same
}

// PeekFull takes nothing out.
func (s *Store) PeekFull() int {
	var full map[string]int
	s.mu.Lock()
	if len(s.index) > 3 {
		full = s.index
	}
	s.mu.Unlock()
	return count2(full)
}

func count2(full map[string]int) int {
	n := 0
	for range full { // want inconsistent-lock "Store.index"
		n++
	}
	return n
}
