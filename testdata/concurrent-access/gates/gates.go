// Package gates has goroutines that wait until something is ready.
package gates

import (
	"log"
	"sync"
)

// Ready fills before it lets the goroutine go on.
func Ready(names []string) {
	ready := make(chan struct{})
	filled, after := map[string]int{}, map[string]int{}
	go func() {
		<-ready
		filled["all"]++ // silent: behind the gate
		after["all"]++  // want concurrent-access "after"
	}()
	for i, name := range names {
		filled[name] = i // silent: before the gate opens
	}
	close(ready)
	for i, name := range names {
		after[name] = i // want concurrent-access "after"
	}
}

// Early does not wait with everything.
func Early(names []string) {
	ready := make(chan struct{})
	early := map[string]int{}
	go func() {
		early["all"]++ // want concurrent-access "early"
		<-ready
		log.Println("ready")
	}()
	for i, name := range names {
		early[name] = i // want concurrent-access "early"
	}
	close(ready)
}

// Sent lets it go on by what it sends.
func Sent(names []string) {
	ready := make(chan bool, 1)
	sent := map[string]int{}
	go func() {
		if <-ready {
			sum(sent)
		}
	}()
	for i, name := range names {
		sent[name] = i // silent: nothing is sent yet
	}
	ready <- true
}

func sum(counts map[string]int) {
	n := 0
	for _, count := range counts { // silent: whoever calls it has waited
		n += count
	}
	log.Println(n)
}

// Impatient may go on for another reason.
func Impatient(names []string, late chan struct{}) {
	ready := make(chan struct{})
	impatient := map[string]int{}
	go func() {
		select {
		case <-ready:
		case <-late:
		}
		impatient["all"]++ // want concurrent-access "impatient"
	}()
	for i, name := range names {
		impatient[name] = i // want concurrent-access "impatient"
	}
	close(ready)
}

// Sooner has somebody else open the gate.
func Sooner(names []string, open func(chan struct{})) {
	ready := make(chan struct{})
	sooner := map[string]int{}
	go func() {
		<-ready
		sooner["all"]++ // want concurrent-access "sooner"
	}()
	open(ready)
	for i, name := range names {
		sooner[name] = i // want concurrent-access "sooner"
	}
	close(ready)
}

// Other has a goroutine do so.
func Other(names []string) {
	ready := make(chan struct{})
	other := map[string]int{}
	go func() {
		<-ready
		other["all"]++ // want concurrent-access "other"
	}()
	go func() {
		close(ready)
	}()
	for i, name := range names {
		other[name] = i // want concurrent-access "other"
	}
}

// Rounds have a gate each.
func Rounds(names []string) {
	rounds := map[string]int{}
	for i, name := range names {
		ready := make(chan struct{})
		round := map[string]int{}
		go func() {
			<-ready
			round["all"]++  // silent: a map for each round
			rounds["all"]++ // want concurrent-access "rounds"
		}()
		round[name] = i  // silent: before the gate opens
		rounds[name] = i // want concurrent-access "rounds"
		close(ready)
	}
}

// Again has one gate that is open from the second round on.
func Again(names []string) {
	ready := make(chan struct{}, len(names))
	again := map[string]int{}
	go func() {
		for range names {
			<-ready
			again["all"]++ // want concurrent-access "again"
		}
	}()
	for i, name := range names {
		again[name] = i // want concurrent-access "again"
		ready <- struct{}{}
	}
}

// Store is filled in the background.
type Store struct {
	mu    sync.Mutex
	pages map[string]int
}

// Fill may be called by several: a goroutine that one has left over meets the next one.
func (s *Store) Fill(names []string) {
	ready := make(chan struct{})
	go func() {
		<-ready
		s.mu.Lock()
		defer s.mu.Unlock()
		s.pages["all"]++
	}()
	for i, name := range names {
		s.pages[name] = i // want inconsistent-lock "Store.pages"
	}
	close(ready)
}

// Deferred opens the gate at the end.
func Deferred(names []string) {
	done := make(chan struct{})
	defer close(done)
	deferred := map[string]int{}
	go func() {
		<-done
		for name := range deferred { // silent: all is done
			log.Println(name)
		}
	}()
	for i, name := range names {
		deferred[name] = i // silent: the gate opens at the end
	}
}
