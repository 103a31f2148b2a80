// Package lazy has a cache that fills itself in the methods of a type that locks other state.
package lazy

import "sync"

type Service struct {
	mu      sync.Mutex
	clients map[string]int

	names map[int]string
	kinds map[int]string
}

func New(kinds map[int]string) *Service {
	s := &Service{clients: map[string]int{}, names: map[int]string{}, kinds: map[int]string{}}
	for id, kind := range kinds {
		s.kinds[id] = kind // silent: in the constructor
	}
	return s
}

func (s *Service) Connect(client string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clients[client]++ // silent: under the lock
}

// Name fills the cache without any lock.
func (s *Service) Name(id int) string {
	name, ok := s.names[id] // want unguarded-shared "Service.names"
	if !ok {
		name = "service " + s.kinds[id]
		s.names[id] = name // want unguarded-shared "Service.names"
	}
	return name
}

type Parser struct {
	names map[int]string
}

// Name belongs to a type that never locks: one goroutine uses it.
func (p *Parser) Name(id int) string {
	name, ok := p.names[id] // silent: nothing says that it is shared
	if !ok {
		name = "parser"
		p.names[id] = name
	}
	return name
}
