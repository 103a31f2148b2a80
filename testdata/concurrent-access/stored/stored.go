// Package stored keeps literals in fields; what they captured goes where they are called.
package stored

import "sync"

type walker struct {
	visit func(string)
}

func (w *walker) run(keys []string) {
	var wg sync.WaitGroup
	for _, key := range keys {
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.visit(key)
		}()
	}
	wg.Wait()
}

// Build captures one map for all goroutines of the walker.
func Build(keys []string) map[string]int {
	built := map[string]int{}
	w := &walker{visit: func(key string) {
		built[key] = len(key) // want concurrent-access "built"
	}}
	w.run(keys)
	return built // silent: the walker has waited
}
