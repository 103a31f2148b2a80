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
	handlers[event]++ // want concurrent-access "handlers" // known miss: recover-cannot-help the check is not written yet
}

func count(event string) {
	defer func() { _ = recover() }()
	mu.Lock()
	defer mu.Unlock()
	guarded[event]++ // silent: under a lock, the recover is for something else
}

// Run starts both for each event.
func Run(events <-chan string) {
	for event := range events {
		go publish(event)
		go count(event)
	}
}
