// Package globals guards package variables by a package variable.
package globals

import "sync"

var (
	mu       sync.RWMutex
	handlers = map[string]func(){}
	names    = map[string]string{}
)

func init() {
	handlers["help"] = func() {} // silent: before everything else
}

// Register is called at any time.
func Register(name string, f func()) {
	mu.Lock()
	defer mu.Unlock()
	handlers[name] = f
}

// Unregister too.
func Unregister(name string) {
	mu.Lock()
	delete(handlers, name)
	mu.Unlock()
}

func serve(requests <-chan string) {
	for name := range requests {
		go func() {
			if f := handlers[name]; f != nil { // known miss: inconsistent-lock Register may run at any time
				f()
			}
		}()
	}
}

// Run starts it.
func Run(requests <-chan string) {
	go serve(requests)
	for name := range requests {
		go func() {
			mu.RLock()
			defer mu.RUnlock()
			_ = names[name] // silent: under the lock
		}()
	}
}

// Rename takes the lock.
func Rename(name, to string) {
	mu.Lock()
	defer mu.Unlock()
	names[name] = to
}
