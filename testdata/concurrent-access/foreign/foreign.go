// Package foreign has handlers that write the maps of objects, some of which are declared elsewhere.
package foreign

import (
	"net/http"

	"example.com/concurrent-access/foreign/model"
)

type item struct {
	tags map[string]string
}

type api struct {
	first *item
	other *model.Item
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.first.tags[r.URL.Path] = r.Method // want concurrent-access "tags"
	a.other.Tags[r.URL.Path] = r.Method // known miss: concurrent-access callbacks that share what a library declares
}

type message struct {
	*model.Item
	text string
}

type log struct {
	last *message
}

func (l *log) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m := l.decode(r)
	m.Tags["path"] = r.URL.Path // silent: each request has a message of its own, however it came by it
}

func (l *log) decode(r *http.Request) *message {
	if r.Method == http.MethodHead {
		return l.last
	}
	return &message{Item: model.New(), text: r.Method}
}

// Handler is it.
func Handler(first *item, other *model.Item) http.Handler {
	return &api{first, other}
}
