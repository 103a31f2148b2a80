package beyond

import (
	"encoding/json"
	"sync"
)

// State is encoded by whoever has locked it.
type State struct {
	mu   sync.RWMutex
	keys map[string]int
}

func (s *State) Add(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys[key]++ // silent: under the lock
}

// MarshalJSON is called by reflection alone.
func (s *State) MarshalJSON() ([]byte, error) {
	names := make([]string, 0)
	for key := range s.keys { // known false alarm: inconsistent-lock Save holds the lock, and nobody else encodes one
		names = append(names, key)
	}
	return json.Marshal(names)
}

func Save(s *State) ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return json.Marshal(s)
}
