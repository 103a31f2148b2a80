// Package requests has state in a handler and state of one request.
package requests

import "net/http"

var seen = map[string]bool{}

type page struct {
	values map[string]string
}

func (p *page) set(key, value string) {
	p.values[key] = value // silent: made for one request
}

type api struct{}

func (api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := &page{values: map[string]string{}}
	p.set("path", r.URL.Path)
	remember(r.RemoteAddr)
	w.Header().Set("X-Path", p.values["path"]) // silent: the header belongs to the request
	if err := r.ParseForm(); err == nil {
		r.Form["seen"] = nil // silent: so does the form
	}
}

func remember(addr string) {
	if seen[addr] { // want unguarded-shared "seen"
		return
	}
	seen[addr] = true // want unguarded-shared "seen"
}

// Handler is it.
func Handler() http.Handler { return api{} }
