// Package arguments hands the map to the goroutine.
package arguments

import "sync"

func tally(counts map[string]int, words []string) {
	for _, word := range words {
		counts[word]++ // want concurrent-access "counts"
	}
}

// Shared hands one map to all goroutines.
func Shared(texts [][]string) map[string]int {
	counts := make(map[string]int)
	var wg sync.WaitGroup
	for _, words := range texts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			tally(counts, words)
		}()
	}
	wg.Wait()
	return counts
}

func fill(counts map[string]int, words []string, done chan<- bool) {
	for _, word := range words {
		counts[word]++ // silent: each goroutine is given a map of its own
	}
	done <- true
}

// Own makes a map in each round.
func Own(texts [][]string) {
	done := make(chan bool)
	for _, words := range texts {
		counts := make(map[string]int)
		go fill(counts, words, done)
	}
	for range texts {
		<-done
	}
}

func mark(seen map[string]bool, word string) {
	seen[word] = true // want concurrent-access "seen"
}

// Direct starts the helper itself.
func Direct(words []string) {
	seen := make(map[string]bool)
	for _, word := range words {
		go mark(seen, word)
	}
}

func once(seen map[string]bool, word string) {
	seen[word] = true // silent: called after each other
}

// Sequence calls the helper without goroutines.
func Sequence(words []string) map[string]bool {
	seen := make(map[string]bool)
	for _, word := range words {
		once(seen, word)
	}
	return seen
}

func inside(counts map[string]int, words []string, done chan<- bool) {
	defer func() { done <- true }()
	each := func(word string) {
		counts[word]++ // want concurrent-access "counts"
	}
	for _, word := range words {
		each(word)
	}
}

// Inside hands the map to a function that uses it in a literal.
func Inside(words []string) int {
	counts := make(map[string]int)
	done := make(chan bool)
	go inside(counts, words, done)
	early := counts["x"] // want concurrent-access "counts"
	<-done
	return early + counts["y"] // silent: joined
}

func locked(mu *sync.Mutex, f func()) {
	mu.Lock()
	defer mu.Unlock()
	f()
}

func guarded(totals map[string]int, mu *sync.Mutex) {
	locked(mu, func() {
		totals["x"]++ // silent: under the lock that it is given
	})
}

// Guarded hands map and lock.
func Guarded() int {
	totals := make(map[string]int)
	var mu sync.Mutex
	for range 3 {
		go guarded(totals, &mu)
	}
	mu.Lock()
	defer mu.Unlock()
	return totals["x"] // silent: the same lock
}

func first(notes map[string]int) {
	notes["x"] = 1 // want concurrent-access "notes"
}

// First starts one goroutine with what it has made.
func First() int {
	notes := map[string]int{}
	go first(notes)
	return notes["x"] // want concurrent-access "notes"
}
