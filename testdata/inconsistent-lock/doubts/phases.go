package doubts

import (
	"net/http"
	"sync"
)

// Services answers requests for what was registered.
type Services struct {
	mu    sync.Mutex
	known map[string]string
}

// Register must be called before the server starts.
func (s *Services) Register(name, what string) {
	s.add(name, what)
}

func (s *Services) add(name, what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.known[name] = what // silent: nothing is served yet
}

func (s *Services) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(s.known[r.URL.Path])) // silent: nothing is registered any more
}

// Addresses answers, too, and is told of new ones at any time.
type Addresses struct {
	mu    sync.Mutex
	known map[string]string
}

func (a *Addresses) Register(name, what string) {
	a.add(name, what)
}

func (a *Addresses) add(name, what string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.known[name] = what // silent: under the lock
}

func (a *Addresses) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(a.known[r.URL.Path])) // want inconsistent-lock "Addresses.known"
}
