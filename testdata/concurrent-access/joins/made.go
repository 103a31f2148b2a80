package joins

import "sync"

func newGroup() *sync.WaitGroup {
	return new(sync.WaitGroup)
}

// Made waits by a group that somebody else has made.
func Made() int {
	sums := map[string]int{}
	group := newGroup()
	group.Add(1)
	go func() {
		defer group.Done()
		sums["a"]++ // silent: waited for
	}()
	group.Wait()
	return len(sums)
}

// Given does not know where its group comes from.
func Given(next func() *sync.WaitGroup) int {
	sums := map[string]int{}
	group := next()
	group.Add(1)
	go func() {
		func() {
			defer group.Done()
			sums["a"]++ // silent: waited for
		}()
	}()
	group.Wait()
	return len(sums)
}

// Two waits by one group for the goroutine of another.
func Two() int {
	sums := map[string]int{}
	group, other := newGroup(), newGroup()
	group.Add(1)
	go func() {
		defer group.Done()
		sums["a"]++ // want concurrent-access "sums"
	}()
	other.Wait()
	n := len(sums) // want concurrent-access "sums"
	group.Wait()
	return n
}

// Both waits by one of two groups.
func Both(next func() *sync.WaitGroup) int {
	sums := map[string]int{}
	group, other := next(), next()
	group.Add(1)
	go func() {
		defer group.Done()
		sums["a"]++ // want concurrent-access "sums"
	}()
	other.Wait()
	return len(sums) // want concurrent-access "sums"
}
