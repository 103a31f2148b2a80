// Package signals has goroutines that go on after they have told that they are done.
package signals

import "sync"

type tally struct {
	seen  map[string]int
	late  map[string]int
	ready map[string]int
	asked map[string]int
}

func (t *tally) finish(word string) {
	t.late[word]++ // want concurrent-access "late"
}

// Early signals before it is done.
func Early(words []string) int {
	t := &tally{seen: map[string]int{}, late: map[string]int{}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		for _, word := range words {
			t.seen[word]++ // silent: before the signal
		}
		wg.Done()
		t.finish("end")
	}()
	wg.Wait()
	return len(t.seen) + t.late["end"] // want concurrent-access "late"
}

// Last signals when all is done, whatever the order of the lines.
func Last(words []string) int {
	counts := map[string]int{}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, word := range words {
			counts[word]++ // silent: the signal is deferred
		}
	}()
	wg.Wait()
	return counts["end"]
}

// Closed has a deferred close in front of its work.
func Closed(words []string) int {
	counts := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, word := range words {
			counts[word]++ // silent: the close is deferred
		}
	}()
	<-done
	return counts["end"]
}

// Ready tells twice: that it has begun, and that it is over.
func Ready(words []string) int {
	t := &tally{ready: map[string]int{}, asked: map[string]int{}}
	begun, over := make(chan struct{}), make(chan struct{})
	go func() {
		t.ready["begin"] = 1 // silent: before both
		close(begun)
		for _, word := range words {
			t.asked[word]++ // want concurrent-access "asked"
		}
		close(over)
	}()
	<-begun
	early := t.ready["begin"] + t.asked["begin"] // want concurrent-access "asked"
	<-over
	return early + t.asked["end"] // silent: all is over
}

// Answered waits for an answer before it goes on.
func Answered(words []string) int {
	counts := map[string]int{}
	asks, answers := make(chan struct{}), make(chan struct{})
	go func() {
		asks <- struct{}{}
		<-answers
		for _, word := range words {
			counts[word]++ // silent: the other side is done with it
		}
	}()
	<-asks
	counts["begin"]++
	close(answers)
	return len(words)
}

// Some signals on one way and returns.
func Some(words []string) int {
	counts := map[string]int{}
	done := make(chan struct{}, 1)
	go func() {
		if len(words) == 0 {
			done <- struct{}{}
			return
		}
		for _, word := range words {
			counts[word]++ // silent: on this way the signal comes later
		}
		done <- struct{}{}
	}()
	<-done
	return counts["end"]
}
