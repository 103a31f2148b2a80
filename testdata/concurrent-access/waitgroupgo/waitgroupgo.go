// Package waitgroupgo uses WaitGroup.Go, which adds, starts and is done.
package waitgroupgo

import "sync"

// Index writes one map from all goroutines.
func Index(words []string) map[string]int {
	var wg sync.WaitGroup
	index := make(map[string]int)
	for i, word := range words {
		wg.Go(func() {
			index[word] = i // want concurrent-access "several goroutines"
		})
	}
	wg.Wait()
	return index
}

// Single starts one and waits for it.
func Single(words []string) map[string]int {
	var wg sync.WaitGroup
	index := make(map[string]int)
	wg.Go(func() {
		for i, word := range words {
			index[word] = i // silent: one goroutine, joined
		}
	})
	wg.Wait()
	index["total"] = len(words)
	return index
}

// Early reads before it waits.
func Early(words []string) int {
	var wg sync.WaitGroup
	index := make(map[string]int)
	wg.Go(func() {
		for i, word := range words {
			index[word] = i // want concurrent-access "index"
		}
	})
	n := len(index) // want concurrent-access "len of index"
	wg.Wait()
	return n
}
