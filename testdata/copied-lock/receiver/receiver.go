// Package receiver has methods with value receivers.
package receiver

import "sync"

type Limits struct {
	mu   sync.Mutex
	used map[string]int
}

// Take locks a copy.
func (l Limits) Take(user string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.used[user]++           // want copied-lock "update of Limits.used under a lock that is a copy"
	return l.used[user] < 10 // want copied-lock "Limits.used"
}

// Free has the real one.
func (l *Limits) Free(user string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.used[user]-- // silent: the real lock
}

// Serve takes for many.
func Serve(l *Limits, users []string) {
	for _, user := range users {
		go l.Take(user)
		go l.Free(user)
	}
}

type Shared struct {
	mu   *sync.Mutex
	used map[string]int
}

// Take locks through a pointer that all copies share.
func (s Shared) Take(user string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used[user]++ // silent: the lock is held by pointer
}

// ServeShared takes for many.
func ServeShared(s *Shared, users []string) {
	for _, user := range users {
		go s.Take(user)
	}
}
