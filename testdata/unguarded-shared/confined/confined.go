// Package confined documents who may use what.
package confined

import "net/http"

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
