package helpers

import (
	"runtime"
	"sync"
)

// Socket is locked by its users, who try first.
type Socket struct {
	mu    sync.Mutex
	owned bool
	peers map[string]int
}

func (s *Socket) TryLock() bool {
	return s.mu.TryLock()
}

func (s *Socket) lockUser() {
	for i := 0; i < 5; i++ {
		if !s.TryLock() {
			if s.owned {
				s.mu.Lock()
				return
			}
			continue
		}
		s.owned = true
		return
	}
	s.mu.Lock()
}

func (s *Socket) unlockUser() {
	s.owned = false
	s.mu.Unlock()
}

func (s *Socket) Add(name string) {
	s.lockUser()
	defer s.unlockUser()
	s.peers[name]++ // silent: the lock is held however long it took
}

func (s *Socket) Spin(name string) {
	for !s.TryLock() {
		runtime.Gosched()
	}
	defer s.mu.Unlock()
	s.peers[name]++ // silent: the loop ends when the lock is taken
}

func (s *Socket) Remove(name string) bool {
	if s.TryLock() {
		delete(s.peers, name) // silent: taken
		s.mu.Unlock()
		return true
	}
	return false
}

func (s *Socket) Len() int {
	if s.TryLock() {
		defer s.mu.Unlock()
	}
	return len(s.peers) // want inconsistent-lock "Socket.peers"
}

func (s *Socket) Rush(name string) {
	for i := 0; i < 5 && !s.TryLock(); i++ {
		runtime.Gosched()
	}
	s.peers[name] = 0 // want inconsistent-lock "Socket.peers"
}

// Door says that it was not opened.
type Door struct {
	mu     sync.RWMutex
	opened int
	guests map[string]int
}

func (d *Door) TryLock() bool {
	if !d.mu.TryLock() {
		return false
	}
	d.opened++
	return true
}

func (d *Door) Enter(name string) {
	if !d.TryLock() {
		d.mu.Lock()
	}
	defer d.mu.Unlock()
	d.guests[name]++ // silent: one way or the other
}

func (d *Door) Peek(name string) int {
	if !d.TryLock() {
		return d.guests[name] // want inconsistent-lock "Door.guests"
	}
	defer d.mu.Unlock()
	return d.guests[name] // silent: opened
}
