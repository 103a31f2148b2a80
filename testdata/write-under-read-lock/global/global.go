// Package global guards package variables.
package global

import (
	"net/http"
	"sync"
)

var (
	mu     sync.RWMutex
	routes = map[string]string{}
	hits   = map[string]int{}
	hitsMu sync.Mutex
)

// Handle counts under the wrong mode.
func Handle(w http.ResponseWriter, r *http.Request) {
	mu.RLock()
	defer mu.RUnlock()
	if _, ok := routes[r.URL.Path]; !ok {
		routes[r.URL.Path] = "unknown" // want write-under-read-lock "write to routes while mu is only held for reading"
	}
	hitsMu.Lock()
	hits[r.URL.Path]++ // silent: has a lock of its own
	hitsMu.Unlock()
}

// Add holds it for writing.
func Add(path, page string) {
	mu.Lock()
	defer mu.Unlock()
	routes[path] = page // silent: held for writing
}
