package main

import (
	"crypto/rand"
	"encoding/hex"
	"sync"
	"time"
)

// A Session is a user's login.
type Session struct {
	User    string
	Expires time.Time
}

// A Store keeps sessions by ID.
type Store struct {
	lifetime time.Duration

	mu       sync.RWMutex
	sessions map[string]Session
}

// NewStore returns an empty store.
func NewStore(lifetime time.Duration) *Store {
	return &Store{lifetime: lifetime, sessions: make(map[string]Session)}
}

// Login starts a session and returns its ID.
func (s *Store) Login(user string) string {
	id := newID()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions[id] = Session{User: user, Expires: time.Now().Add(s.lifetime)}
	return id
}

// User returns the user of a session.
func (s *Store) User(id string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	session, ok := s.sessions[id]
	return session.User, ok
}

// sweep forgets sessions that have expired. It was written when logins came from one goroutine.
func (s *Store) sweep(every time.Duration) {
	for now := range time.Tick(every) {
		for id, session := range s.sessions {
			if now.After(session.Expires) {
				delete(s.sessions, id)
			}
		}
	}
}

func newID() string {
	id := make([]byte, 16)
	// It never fails on the platforms that Go supports.
	_, _ = rand.Read(id)
	return hex.EncodeToString(id)
}
