// Package middleware serves requests by methods that nobody here is seen to call.
package middleware

import "net/http"

var seen = map[string]int{}

var known = map[string]int{}

type Monitor struct {
	name string
}

// Process has a request, as each goroutine of a server has.
func (m *Monitor) Process(r *http.Request) int {
	n, ok := seen[r.Host] // want unguarded-shared "seen"
	if !ok {
		seen[r.Host] = 1 // want unguarded-shared "seen"
	}
	return n
}

// Learn has none: perhaps it is called before anything is served.
func (m *Monitor) Learn(name string) {
	if _, ok := known[name]; !ok {
		known[name] = 1 // silent: nothing says that it runs beside itself
	}
}
