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

// Wrong waits by one of two groups.
func Wrong(next func() *sync.WaitGroup) int {
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

// awaited runs something on a goroutine and waits for it, whatever comes first.
func awaited(stop chan struct{}, work func() error) error {
	ended := make(chan error, 1)
	go func() { ended <- work() }()
	select {
	case <-stop:
		return <-ended
	case err := <-ended:
		return err
	}
}

// eitherWay does so in two places.
func eitherWay(stop chan struct{}, again bool, work func() error) error {
	if again {
		return awaited(stop, func() error { return work() })
	}
	return awaited(nil, func() error { return work() })
}

func Either(stop chan struct{}, again bool) int {
	sums := map[string]int{}
	_ = eitherWay(stop, again, func() error {
		sums["a"]++ // silent: awaited in both
		return nil
	})
	return len(sums)
}

// oneWay waits in one of two places.
func oneWay(stop chan struct{}, again bool, work func() error) error {
	if again {
		return awaited(stop, func() error { return work() })
	}
	go work()
	return nil
}

func One(stop chan struct{}, again bool) int {
	sums := map[string]int{}
	_ = oneWay(stop, again, func() error {
		sums["a"]++ // want concurrent-access "sums"
		return nil
	})
	return len(sums) // want concurrent-access "sums"
}
