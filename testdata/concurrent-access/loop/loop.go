// Package loop starts a goroutine in each round of a loop.
package loop

import "sync"

func fetch(url string) int { return len(url) }

// Sizes writes one map from all of them.
func Sizes(urls []string) map[string]int {
	sizes := make(map[string]int)
	var wg sync.WaitGroup
	for _, url := range urls {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sizes[url] = fetch(url) // want concurrent-access "by several goroutines at once"
		}()
	}
	wg.Wait()
	return sizes
}

// Largest gives each goroutine a map of its own.
func Largest(groups [][]string) []map[string]int {
	results := make([]map[string]int, len(groups))
	var wg sync.WaitGroup
	for i, urls := range groups {
		sizes := make(map[string]int)
		results[i] = sizes
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, url := range urls {
				sizes[url] = fetch(url) // silent: made in this round, and read after Wait
			}
		}()
	}
	wg.Wait()
	return results
}

// Locked takes the lock that all of them share.
func Locked(urls []string) int {
	var (
		mu    sync.Mutex
		wg    sync.WaitGroup
		sizes = map[string]int{}
	)
	for _, url := range urls {
		wg.Add(1)
		go func(url string) {
			defer wg.Done()
			size := fetch(url)
			mu.Lock()
			defer mu.Unlock()
			sizes[url] = size // silent: under the lock
		}(url)
	}
	wg.Wait()
	return len(sizes) // silent: after Wait
}
