// Package registrations has maps that are filled by functions named for it.
package registrations

import (
	"errors"
	"net/http"
	"sync"
)

var errKnown = errors.New("known")

// Builders are asked by handlers.
type Builders struct {
	mu      sync.Mutex
	running int

	builders map[string]func()
	loaders  map[string]func()
	runners  map[string]func()
	takers   map[string]func()
}

// RegisterBuilder is all that fills the builders.
func (b *Builders) RegisterBuilder(name string, build func()) error {
	if _, known := b.builders[name]; known { // silent: nobody is served yet
		return errKnown
	}
	b.builders[name] = build // silent: the same
	return nil
}

// AddLoader is not named for a registration.
func (b *Builders) AddLoader(name string, load func()) error {
	if _, known := b.loaders[name]; known { // want unguarded-shared "Builders.loaders"
		return errKnown
	}
	b.loaders[name] = load // want concurrent-access "Builders.loaders" // want unguarded-shared "Builders.loaders"
	return nil
}

// RegisterRunner is, but another function forgets some.
func (b *Builders) RegisterRunner(name string, run func()) error {
	if _, known := b.runners[name]; known { // want unguarded-shared "Builders.runners"
		return errKnown
	}
	b.runners[name] = run // want concurrent-access "Builders.runners" // want unguarded-shared "Builders.runners"
	return nil
}

// Forget is called while others ask.
func (b *Builders) Forget(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.running--
	delete(b.runners, name) // want concurrent-access "Builders.runners"
}

// RegisterTaker takes what a client sends.
func (b *Builders) RegisterTaker(w http.ResponseWriter, r *http.Request) {
	b.takers[r.Host] = func() { b.take() } // want concurrent-access "Builders.takers"
}

func (b *Builders) take() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.running++
}

// ServeHTTP asks for each kind.
func (b *Builders) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.take()
	b.builders[r.URL.Path]() // silent: they are all there
	b.loaders[r.URL.Path]()  // want concurrent-access "Builders.loaders"
	b.runners[r.URL.Path]()  // want concurrent-access "Builders.runners"
	b.takers[r.URL.Path]()   // want concurrent-access "Builders.takers"
}
