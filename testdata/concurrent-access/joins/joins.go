// Package joins has waits that come too late, or not on every way.
package joins

import "sync"

// Maybe waits only if it is asked to.
func Maybe(words []string, wait bool) int {
	var wg sync.WaitGroup
	counts := map[string]int{}
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, word := range words {
			counts[word]++ // want concurrent-access "counts"
		}
	}()
	if wait {
		wg.Wait()
	}
	return len(counts) // want concurrent-access "len of counts"
}

// Deferred waits at the very end: the read before it is not ordered.
func Deferred(words []string) int {
	var wg sync.WaitGroup
	counts := map[string]int{}
	defer wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, word := range words {
			counts[word]++ // want concurrent-access "counts"
		}
	}()
	return len(counts) // want concurrent-access "len of counts"
}

// Rounds waits at the end of each round.
func Rounds(rounds [][]string) int {
	counts := map[string]int{}
	for _, words := range rounds {
		var wg sync.WaitGroup
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, word := range words {
				counts[word]++ // silent: joined in each round
			}
		}()
		wg.Wait()
	}
	return len(counts)
}

// Back starts the next one before the loop comes back to the write.
func Back(rounds [][]string) {
	counts := map[string]int{}
	for _, words := range rounds {
		counts["rounds"]++ // want concurrent-access "counts"
		go func() {
			for _, word := range words {
				counts[word]++ // want concurrent-access "counts"
			}
		}()
	}
}

// Both waits on every way.
func Both(words []string, quick bool) int {
	done := make(chan struct{})
	counts := map[string]int{}
	go func() {
		for _, word := range words {
			counts[word]++ // silent: both ways receive
		}
		close(done)
	}()
	if quick {
		<-done
		return len(counts)
	}
	<-done
	return 2 * len(counts)
}
