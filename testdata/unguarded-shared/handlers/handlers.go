// Package handlers writes package variables while it serves.
package handlers

import (
	"net/http"
	"strings"
)

var (
	visits = map[string]int{}
	titles = map[string]string{"/": "home"}
	kinds  = map[string]func(string) string{}
)

func init() {
	titles["/about"] = "about" // silent: before everything else
}

// Register is for set-up.
func Register(kind string, f func(string) string) {
	kinds[kind] = f // silent: configuration
}

func visit(w http.ResponseWriter, r *http.Request) {
	visits[r.URL.Path]++ // want unguarded-shared "update of visits with no lock at all"
	title := titles[r.URL.Path]
	if f := kinds[strings.TrimPrefix(r.URL.Path, "/")]; f != nil {
		title = f(title)
	}
	_, _ = w.Write([]byte(title))
}

func show(w http.ResponseWriter, _ *http.Request) {
	for path := range visits { // want unguarded-shared "visits"
		_, _ = w.Write([]byte(path))
	}
}

// Serve registers both.
func Serve(addr string) error {
	http.HandleFunc("/", visit)
	http.Handle("/visits", http.HandlerFunc(show))
	return http.ListenAndServe(addr, nil)
}
