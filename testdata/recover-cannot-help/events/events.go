// Package events defers a recover as if a fatal error were a panic.
package events

import "sync"

var (
	handlers = map[string]int{}
	mu       sync.Mutex
	guarded  = map[string]int{}
)

func publish(event string) {
	defer func() {
		if err := recover(); err != nil {
			println("ignored")
		}
	}()
	handlers[event]++ // want recover-cannot-help "the deferred recover cannot help"
}

func count(event string) {
	defer func() { _ = recover() }()
	mu.Lock()
	defer mu.Unlock()
	guarded[event]++ // silent: under a lock, the recover is for something else
}

func ignore() {
	if err := recover(); err != nil {
		println("ignored")
	}
}

var sizes = map[string]int{}

func measure(event string) {
	defer ignore()
	sizes[event] = len(event) // want recover-cannot-help "sizes"
}

var seen = map[string]bool{}

func mark(event string) {
	seen[event] = true // want concurrent-access "seen"
}

// The recover stands further up: it is for whatever may go wrong, and the map is reported as any other.
func guardedMark(event string) {
	defer ignore()
	mark(event)
}

func peek(event string) int {
	defer ignore()
	return guarded[event] // want inconsistent-lock "without mu"
}

// Run starts all for each event.
func Run(events <-chan string) {
	for event := range events {
		go publish(event)
		go count(event)
		go measure(event)
		go guardedMark(event)
		go peek(event)
	}
}
