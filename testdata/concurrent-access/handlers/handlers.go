// Package handlers has maps in the reach of HTTP handlers.
package handlers

import (
	"net/http"
	"sync"
)

// Mux counts in a captured map, by signature.
func Mux() http.Handler {
	mux := http.NewServeMux()
	hits := map[string]int{}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		hits[r.URL.Path]++ // want concurrent-access "hits"
	})
	var mu sync.Mutex
	safe := map[string]int{}
	mux.HandleFunc("/safe", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		safe[r.URL.Path]++ // silent: under the lock
	})
	mux.HandleFunc("/own", func(w http.ResponseWriter, r *http.Request) {
		values := map[string]string{}
		for key := range r.Header {
			values[key] = r.Header.Get(key) // silent: made for this request
		}
		w.Header().Set("X-Count", values["X-Count"])
	})
	return mux
}

type server struct {
	users map[string]string
	pages map[string]string
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.users[r.RemoteAddr] = r.URL.Path // want concurrent-access "users"
	page := s.pages[r.URL.Path]        // silent: filled before the server starts, only read here
	_, _ = w.Write([]byte(page))
}

// New fills the pages.
func New(pages map[string]string) http.Handler {
	s := &server{users: map[string]string{}, pages: map[string]string{}}
	for name, text := range pages {
		s.pages[name] = text
	}
	return s
}

type recorder struct {
	http.ResponseWriter
	inner  http.ResponseWriter
	status map[int]int
}

func (w *recorder) WriteHeader(code int) {
	w.inner.Header()["X-Code"] = nil // silent: the server makes a writer for each request, whatever stands behind it
	w.status[code]++                 // silent: the same
	w.inner.WriteHeader(code)
}

func (w *recorder) Header() http.Header {
	return w.inner.Header()
}

type reports struct{ mux *http.ServeMux }

func (r *reports) show(w http.ResponseWriter, req *http.Request) {
	w.WriteHeader(http.StatusOK)
}

// Reports registers a method.
func Reports(r *reports) {
	r.mux.HandleFunc("/show", r.show)
}

// Record wraps a writer.
func Record(w http.ResponseWriter) http.ResponseWriter {
	return &recorder{inner: w, status: map[int]int{}}
}
