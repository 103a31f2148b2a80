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
