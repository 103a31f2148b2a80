// Package alone is a test in a file of another name, and nothing else.
package alone

import (
	"sync"
	"testing"
)

func TestCounts(t *testing.T) {
	var wg sync.WaitGroup
	counts := map[string]int{}
	counts["start"]++ // silent: before the goroutines
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			counts["all"]++ // want concurrent-access "counts by several goroutines"
		}()
	}
	wg.Wait()
	t.Log(len(counts))
}
