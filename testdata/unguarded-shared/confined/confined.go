// Package confined documents who may use what.
package confined

import (
	"net/http"
	"sync"
)

// Filter remembers what it has accepted. It is not safe for concurrent use: each search makes its own.
type Filter struct {
	memo map[string]bool
}

func (f *Filter) Accept(name string) bool {
	ok, known := f.memo[name] // silent: its users keep it to one goroutine
	if !known {
		ok = len(name) > 3
		f.memo[name] = ok // silent: the same
	}
	return ok
}

// Counter counts.
type Counter struct {
	memo map[string]int
}

func (c *Counter) Count(name string) int {
	n, known := c.memo[name] // want concurrent-access "Counter.memo"
	if !known {
		c.memo[name] = 1 // want concurrent-access "Counter.memo"
	}
	return n
}

type Server struct {
	filter  *Filter
	counter *Counter
}

func NewServer() *Server {
	return &Server{filter: &Filter{memo: map[string]bool{}}, counter: &Counter{memo: map[string]int{}}}
}

func (s *Server) ServeHTTP(out http.ResponseWriter, r *http.Request) {
	if s.filter.Accept(r.Host) {
		out.WriteHeader(s.counter.Count(r.Host))
	}
}

// Search goes through one list.
type Search struct {
	memo map[string]bool
}

// NewSearch makes a search. A search itself isn't thread safe.
func NewSearch() *Search {
	return &Search{memo: map[string]bool{}}
}

func (s *Search) Seen(name string) bool {
	seen := s.memo[name] // silent: whoever made it keeps it to one goroutine
	s.memo[name] = true  // silent: the same
	return seen
}

// Finder holds a search.
type Finder struct {
	search *Search
}

func (f *Finder) ServeHTTP(out http.ResponseWriter, r *http.Request) {
	if f.search.Seen(r.Host) {
		out.WriteHeader(http.StatusNotFound)
	}
}

// Register is called by init functions, never later: it must only be called at init.
func (s *Server) Register(name string) {
	s.counter.memo[name] = 0 // silent: nothing runs yet
}

// FakeStore stands in for a database.
type FakeStore struct {
	rows map[string]int
}

func (f *FakeStore) Row(name string) int {
	n, known := f.rows[name] // silent: tests have one each
	if !known {
		f.rows[name] = 1 // silent: the same
	}
	return n
}

// Pages has rows for handlers.
type Pages struct {
	store *FakeStore
}

func (p *Pages) ServeHTTP(out http.ResponseWriter, r *http.Request) {
	out.WriteHeader(p.store.Row(r.Host))
}

// Shop locks what it has open.
type Shop struct {
	mu    sync.Mutex
	open  map[string]bool
	names map[string]string
}

func (s *Shop) Open(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open[name] = true // silent: under the lock
}

func (s *Shop) Name(id string) string {
	name, known := s.names[id] // want unguarded-shared "Shop.names"
	if !known {
		name = "shop " + id
		s.names[id] = name // want unguarded-shared "Shop.names"
	}
	return name
}

// Preload will be called when Shop starts.
func (s *Shop) Preload(id string) {
	if _, known := s.names[id]; !known { // silent: nothing runs yet
		s.names[id] = id // silent: the same
	}
}

// Relay has a loop that one of its methods starts when the one before is over.
type Relay struct {
	mu   sync.Mutex
	sent int
	in   chan string
	over chan struct{}
	work map[string]int
}

func (r *Relay) Sent() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.sent
}

func (r *Relay) Send(word string) {
	for {
		select {
		case r.in <- word:
			return
		case <-r.over:
			go r.loop()
		}
	}
}

func (r *Relay) loop() {
	defer func() { r.over <- struct{}{} }()
	for word := range r.in {
		if _, known := r.work[word]; !known { // silent: the loop has it alone
			r.work[word] = len(word) // silent: the same
		}
	}
}

// Notes is shared by all that note.
type Notes struct {
	mu   sync.Mutex
	size int
	seen map[string]bool
}

func (n *Notes) Size() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.size
}

func (n *Notes) Note(word string) {
	go n.note(word)
}

func (n *Notes) note(word string) {
	if !n.seen[word] { // want unguarded-shared "Notes.seen"
		n.seen[word] = true // want unguarded-shared "Notes.seen"
	}
}
