// Package goroutines has locals instead of fields.
package goroutines

import "sync"

func Count(words []string) map[string]int {
	var (
		mu     sync.RWMutex
		wg     sync.WaitGroup
		counts = map[string]int{}
		right  = map[string]int{}
	)
	for _, word := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.RLock()
			counts[word]++ // want write-under-read-lock "counts"
			mu.RUnlock()
			mu.Lock()
			right[word]++ // silent: held for writing
			mu.Unlock()
		}()
	}
	wg.Wait()
	return counts
}
