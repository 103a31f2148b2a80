// Package captured reaches the map through a captured pointer and through nested closures.
package captured

import "sync"

type stats struct {
	hits map[string]int
	mu   sync.Mutex
}

// Pointer captures the struct.
func Pointer(keys []string) {
	s := &stats{hits: map[string]int{}}
	var wg sync.WaitGroup
	for _, key := range keys {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.hits[key]++ // want concurrent-access "hits"
		}()
	}
	wg.Wait()
}

type safe struct {
	hits map[string]int
	mu   sync.Mutex
}

// Locked captures a struct and takes its lock.
func Locked(keys []string) {
	s := &safe{hits: map[string]int{}}
	var wg sync.WaitGroup
	for _, key := range keys {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.mu.Lock()
			defer s.mu.Unlock()
			s.hits[key]++ // silent: under the lock
		}()
	}
	wg.Wait()
}

// Nested writes in a closure inside the goroutine.
func Nested(keys []string) {
	hits := map[string]int{}
	for _, key := range keys {
		go func() {
			add := func(n int) {
				hits[key] += n // want concurrent-access "hits"
			}
			add(1)
		}()
	}
}

// Helper defines the closure outside and calls it inside.
func Helper(keys []string) {
	hits := map[string]int{}
	add := func(key string) {
		hits[key]++ // want concurrent-access "hits"
	}
	for _, key := range keys {
		go func() { add(key) }()
	}
}

// Inner makes the map in the goroutine.
func Inner(keys []string) {
	for _, key := range keys {
		go func() {
			hits := map[string]int{}
			add := func(n int) {
				hits[key] += n // silent: made in the goroutine
			}
			add(1)
		}()
	}
}

// WithLock hands a closure to a helper that locks.
func WithLock(keys []string) {
	var mu sync.Mutex
	locked := func(f func()) {
		mu.Lock()
		defer mu.Unlock()
		f()
	}
	hits := map[string]int{}
	for _, key := range keys {
		go func() {
			locked(func() { hits[key]++ }) // silent: the helper holds the lock
		}()
	}
}
