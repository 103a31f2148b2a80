// Package visits hands what it has to functions that it was given.
package visits

import "net/http"

type model struct {
	index map[string]int
}

func load(m *model, lines []string, handle func(*model, string)) {
	for _, line := range lines {
		handle(m, line)
	}
}

func fill(m *model, line string) {
	m.index[line]++ // silent: the model is the caller's own
}

func mark(m *model, line string) {
	m.index[line]++ // want concurrent-access "model.index"
}

var shared = &model{index: make(map[string]int)}

// Read loads models of its own beside the one that all have.
func Read(files [][]string) {
	for _, lines := range files {
		go func() {
			m := &model{index: make(map[string]int)}
			load(m, lines, fill)
		}()
		go func() {
			load(shared, lines, mark)
			_ = shared.index["all"] // want concurrent-access "model.index"
		}()
	}
}

type logged struct {
	inner http.ResponseWriter
}

func (l *logged) Header() http.Header            { return l.inner.Header() }
func (l *logged) Write(text []byte) (int, error) { return l.inner.Write(text) }
func (l *logged) WriteHeader(status int)         { l.inner.WriteHeader(status) }

type timed struct {
	inner http.ResponseWriter
	head  http.Header
}

func (t *timed) Header() http.Header            { return t.head }
func (t *timed) Write(text []byte) (int, error) { return t.inner.Write(text) }
func (t *timed) WriteHeader(status int)         { t.inner.WriteHeader(status) }

type page struct{}

func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header()["Page"] = nil // silent: each request has a writer of its own
}

type router struct {
	page *page
	wrap func(http.HandlerFunc) http.HandlerFunc
}

func (o *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t := &timed{inner: w, head: make(http.Header)}
	o.wrap(o.page.ServeHTTP)(&logged{inner: t}, r)
}

type store struct {
	check func() bool
}

type upload struct {
	store *store
}

// ServeHTTP leaves a function behind that is about this request.
func (u *upload) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := &store{}
	s.check = func() bool {
		delete(r.Form, "expires") // silent: of one request
		return true
	}
	s.put()
}

func (s *store) put() bool {
	return s.check()
}
