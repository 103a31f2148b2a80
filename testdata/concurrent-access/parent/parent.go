// Package parent accesses a map beside the goroutine that was just started.
package parent

import "fmt"

// Report goes on without waiting.
func Report(names []string) {
	seen := map[string]bool{}
	go func() {
		for _, name := range names {
			seen[name] = true // want concurrent-access "seen"
		}
	}()
	fmt.Println(len(seen)) // want concurrent-access "len of seen can run at the same time as the write"
}

// Before is done with the map when the goroutine starts.
func Before(names []string) {
	seen := map[string]bool{}
	for _, name := range names {
		seen[name] = true // silent: before the goroutine starts
	}
	go func() {
		for name := range seen { // silent: nobody writes any more
			fmt.Println(name)
		}
	}()
}

// Channel waits for the goroutine to close.
func Channel(names []string) int {
	seen := map[string]bool{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, name := range names {
			seen[name] = true // silent: the parent waits for the close
		}
	}()
	<-done
	return len(seen)
}

// Result receives what the goroutine sends when it is done.
func Result(names []string) int {
	seen := map[string]bool{}
	count := make(chan int)
	go func() {
		for _, name := range names {
			seen[name] = true // silent: before the send
		}
		count <- len(names)
	}()
	n := <-count
	return n + len(seen)
}

// Readers only read beside each other.
func Readers(names []string, scores map[string]int) {
	go func() { fmt.Println(scores[names[0]]) }() // silent: nobody writes
	fmt.Println(scores[names[1]])
}

// Twice runs one literal on a goroutine and itself.
func Twice(words []string) {
	counts := map[string]int{}
	write := func() {
		counts["x"]++ // want concurrent-access "counts"
	}
	go write()
	write()
}

// Again waits in between.
func Again(words []string) {
	counts := map[string]int{}
	done := make(chan struct{})
	write := func() {
		counts["x"]++ // silent: one after the other
	}
	go func() {
		write()
		close(done)
	}()
	<-done
	write()
}
