// Package startup is all of a program but its main package.
package startup

import (
	"net/http"
	"sync"
)

var (
	mu    sync.Mutex
	rates = map[string]string{}
	names = map[string]string{}
)

// Start is what the program begins with.
func Start() error {
	fill()
	return http.ListenAndServe(":8080", http.HandlerFunc(serve))
}

func fill() {
	mu.Lock()
	defer mu.Unlock()
	rates["base"] = "1" // silent: nothing is served yet
}

// Rename may come at any time.
func Rename(key, name string) {
	mu.Lock()
	defer mu.Unlock()
	names[key] = name // silent: under the lock
}

func serve(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(rates[r.URL.Path])) // silent: filled before
	_, _ = w.Write([]byte(names[r.URL.Path])) // want inconsistent-lock "read of names"
}
