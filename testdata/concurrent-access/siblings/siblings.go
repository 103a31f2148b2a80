// Package siblings starts two goroutines that meet in one map.
package siblings

import "sync"

type event struct {
	kind string
	size int
}

// Count reads in one goroutine what the other writes.
func Count(events <-chan event, stop <-chan struct{}, report func(string, int)) {
	var wg sync.WaitGroup
	totals := make(map[string]int)
	wg.Add(2)
	go func() {
		defer wg.Done()
		for e := range events {
			totals[e.kind] += e.size // want concurrent-access "totals"
		}
	}()
	go func() {
		defer wg.Done()
		<-stop
		for kind, n := range totals { // want concurrent-access "totals"
			report(kind, n)
		}
	}()
	wg.Wait()
}

// OneAfterTheOther waits for the first before it starts the second.
func OneAfterTheOther(events <-chan event, report func(string, int)) {
	totals := make(map[string]int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for e := range events {
			totals[e.kind] += e.size // silent: joined before the other starts
		}
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		for kind, n := range totals {
			report(kind, n)
		}
	}()
	wg.Wait()
}

// Apart gives each its own map.
func Apart(events <-chan event) {
	var wg sync.WaitGroup
	left, right := map[string]int{}, map[string]int{}
	wg.Add(2)
	go func() {
		defer wg.Done()
		for e := range events {
			left[e.kind]++ // silent: the other one has another map
		}
	}()
	go func() {
		defer wg.Done()
		for e := range events {
			right[e.kind]++
		}
	}()
	wg.Wait()
}
