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
	for key := range s.keys { // silent: Save holds the lock, and nobody else encodes one
		names = append(names, key)
	}
	return json.Marshal(names)
}

// UnmarshalJSON fills what nobody else has yet.
func (s *State) UnmarshalJSON(text []byte) error {
	var names []string
	if err := json.Unmarshal(text, &names); err != nil {
		return err
	}
	for _, name := range names {
		s.keys[name] = 1 // silent: decoders make what they fill
	}
	return nil
}

// Names is called by anybody.
func (s *State) Names() []string {
	names := make([]string, 0)
	for key := range s.keys { // want inconsistent-lock "State.keys"
		names = append(names, key)
	}
	return names
}

func Save(s *State) ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return json.Marshal(s)
}
