package joins

import "sync"

// Groups waits for a group for each name.
func Groups(names []string) int {
	var mu sync.Mutex
	sizes := map[string]int{}
	groups := map[string]*sync.WaitGroup{}
	for _, name := range names {
		wg := new(sync.WaitGroup)
		wg.Add(1)
		groups[name] = wg
	}
	for name, wg := range groups {
		go func(name string, wg *sync.WaitGroup) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = len(name) // silent: under the lock, and all are waited for
		}(name, wg)
	}
	for _, wg := range groups {
		wg.Wait()
	}
	return len(sizes)
}

// Unawaited looks at the groups instead.
func Unawaited(names []string) int {
	sizes := map[string]int{}
	groups := map[string]*sync.WaitGroup{}
	for _, name := range names {
		groups[name] = new(sync.WaitGroup)
		groups[name].Add(1)
	}
	for name, wg := range groups {
		go func(name string, wg *sync.WaitGroup) {
			defer wg.Done()
			sizes[name] = len(name) // want concurrent-access "sizes"
		}(name, wg)
	}
	n := 0
	for range groups {
		n++
	}
	return n + len(sizes) // want concurrent-access "sizes"
}
