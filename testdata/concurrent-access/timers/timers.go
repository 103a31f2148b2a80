// Package timers lets the runtime start the goroutine.
package timers

import (
	"sync"
	"time"
)

// Expire removes an entry later, while others are added.
func Expire(names <-chan string) {
	alive := map[string]bool{}
	for name := range names {
		alive[name] = true // want concurrent-access "alive"
		time.AfterFunc(time.Minute, func() {
			delete(alive, name) // want concurrent-access "alive"
		})
	}
}

// Guarded takes a lock on both sides.
func Guarded(names <-chan string) {
	var mu sync.Mutex
	alive := map[string]bool{}
	for name := range names {
		mu.Lock()
		alive[name] = true // silent: under the lock
		mu.Unlock()
		time.AfterFunc(time.Minute, func() {
			mu.Lock()
			defer mu.Unlock()
			delete(alive, name)
		})
	}
}

// Ticker works on its own goroutine, with no other.
func Ticker(names []string, stop <-chan struct{}) {
	alive := map[string]int{}
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			for _, name := range names {
				alive[name]++ // silent: nothing else runs
			}
		case <-stop:
			return
		}
	}
}
