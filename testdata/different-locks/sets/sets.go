// Package sets keeps objects as the keys of a map.
package sets

import (
	"fmt"
	"net/http"
	"sync"
)

type Watch struct {
	mu    sync.Mutex
	times map[string]int
	names map[string]bool
}

func (w *Watch) Mark(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.times[name]++ // with different-locks
	w.names[name] = true
}

func (w *Watch) Forget(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.times, name)
}

func (w *Watch) Names() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.names)
}

type Collector struct {
	mu  sync.RWMutex
	all map[*Watch]struct{}
}

func (c *Collector) Add(w *Watch) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all[w] = struct{}{}
}

// ServeHTTP locks the collector, not the watches.
func (c *Collector) ServeHTTP(out http.ResponseWriter, _ *http.Request) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	for w := range c.all {
		for name, n := range w.times { // want different-locks "Watch.times under Collector.mu"
			fmt.Fprintln(out, name, n)
		}
		fmt.Fprintln(out, w.Names()) // silent: it locks the watch
	}
}
