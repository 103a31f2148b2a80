// Package kept gives literals to objects that stay with who makes them, and to some that do not.
package kept

import (
	"net/http"
	"sync"
)

type options struct {
	check func(string) bool
}

// find is called by everybody, with options of their own.
func find(name string, opts options) bool {
	return opts.check != nil && opts.check(name)
}

// Get looks at its own request only.
func Get(w http.ResponseWriter, r *http.Request) {
	look(w, r)
}

func look(w http.ResponseWriter, r *http.Request) {
	var opts options
	opts.check = func(name string) bool {
		r.Header.Set("Seen", name) // silent: whoever else calls find has other options
		return name != ""
	}
	if !find(r.URL.Path, opts) {
		w.WriteHeader(http.StatusNotFound)
	}
}

// Head has options that check nothing.
func Head(w http.ResponseWriter, r *http.Request) {
	find(r.URL.Path, options{})
}

type counter struct{ seen map[string]int }

// ServeHTTP shares what it counts with all requests.
func (c *counter) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	find(r.URL.Path, options{check: func(name string) bool {
		c.seen[name]++ // want concurrent-access "counter.seen"
		return true
	}})
}

type config struct{ visit func(string) }

type walker struct {
	cfg   config
	depth int
}

func newWalker(cfg config) *walker { return &walker{cfg: cfg} }

func (w *walker) walk(names []string) error {
	for _, name := range names {
		w.cfg.visit(name)
	}
	return nil
}

// Site fills its data before anybody else has it.
type Site struct {
	mu    sync.Mutex
	pages map[string]int
	data  map[string]int
}

// Open makes a site.
func Open(names []string) (*Site, error) {
	s := &Site{pages: make(map[string]int), data: make(map[string]int)}
	if err := s.load(names); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *Site) load(names []string) error {
	w := newWalker(config{visit: func(name string) {
		s.data[name] = len(name) // silent: nobody else has this walker
	}})
	return w.walk(names)
}

// Data has a lock of its own.
func (s *Site) Data(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.data[name]++
	return s.data[name]
}

// Names walks as well.
func Names(names []string) (found []string, err error) {
	err = newWalker(config{visit: func(name string) { found = append(found, name) }}).walk(names)
	return found, err
}

// Check walks on many goroutines.
func Check(names [][]string) {
	var wg sync.WaitGroup
	for _, list := range names {
		wg.Go(func() { _, _ = Names(list) })
	}
	wg.Wait()
}

// hooks is where a walker is found by others.
var hooks struct {
	mu  sync.Mutex
	all []*walker
}

type tally struct{ hits map[string]int }

var total = tally{hits: make(map[string]int)}

// add keeps the walker.
func add() {
	w := newWalker(config{visit: func(name string) {
		total.hits[name]++ // want concurrent-access "tally.hits"
	}})
	hooks.mu.Lock()
	hooks.all = append(hooks.all, w)
	hooks.mu.Unlock()
}

func init() {
	add()
	http.HandleFunc("/get", Get)
	http.HandleFunc("/head", Head)
	http.HandleFunc("/hit", Hit)
}

// Hit walks with all that were kept.
func Hit(_ http.ResponseWriter, r *http.Request) {
	hooks.mu.Lock()
	all := hooks.all
	hooks.mu.Unlock()
	for _, w := range all {
		_ = w.walk([]string{r.URL.Path})
	}
}

// Spread gives the walker to its goroutines.
func Spread(lists [][]string) map[string]int {
	built := make(map[string]int)
	w := newWalker(config{visit: func(name string) {
		built[name]++ // want concurrent-access "built"
	}})
	var wg sync.WaitGroup
	for _, list := range lists {
		wg.Go(func() { _ = w.walk(list) })
	}
	wg.Wait()
	return built
}
