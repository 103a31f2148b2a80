// Package moved is what is left when a lock moved and one function kept the old one.
package moved

import "sync"

var (
	oldMu  sync.Mutex
	newMu  sync.Mutex
	routes = map[string]string{}
	alias  = &newMu
)

func serve(paths <-chan string) {
	for path := range paths {
		go func() {
			newMu.Lock()
			routes[path] = path // with different-locks
			newMu.Unlock()
		}()
		go func() {
			newMu.Lock()
			defer newMu.Unlock()
			delete(routes, path) // silent: the same lock
		}()
		go func() {
			oldMu.Lock()
			defer oldMu.Unlock()
			routes[path] += "?" // want different-locks "update of routes under oldMu"
		}()
	}
}

// Run starts it.
func Run(paths <-chan string) { serve(paths) }
