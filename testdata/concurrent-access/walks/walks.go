// Package walks has helpers that run what they are given on goroutines.
package walks

import "sync"

// Walk calls the function for one name at a time, on any of its goroutines.
func Walk(names chan string, visit func(string)) {
	var (
		mu sync.Mutex
		wg sync.WaitGroup
	)
	for range 4 {
		wg.Go(func() {
			for name := range names {
				mu.Lock()
				visit(name)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
}

// Rush calls it for several at once.
func Rush(names chan string, visit func(string)) {
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for name := range names {
				visit(name)
			}
		})
	}
	wg.Wait()
}

func sorted(names chan string, visit func(string)) {
	Walk(names, visit)
}

func Count(names chan string) int {
	seen := map[string]int{}
	sorted(names, func(name string) {
		seen[name]++ // silent: under the lock of the walk
	})
	return len(seen) // silent: the walk is over
}

func Guess(names chan string) int {
	seen := map[string]int{}
	Rush(names, func(name string) {
		seen[name]++ // want concurrent-access "seen"
	})
	return len(seen)
}
