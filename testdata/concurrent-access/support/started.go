// Package support has set-up that a framework for tests repeats as often as it likes.
package support

var started = map[string]bool{}

func start(name string) {
	started[name] = true // silent: only tests start several
}

var stopped = map[string]bool{}

func stop(name string) {
	stopped[name] = true // want concurrent-access "stopped by several goroutines"
}

// StopAll is for everybody.
func StopAll(names []string) {
	for _, name := range names {
		go stop(name)
	}
}

// Shelf is one of two.
type Shelf interface {
	Put(name string)
}

type kept struct{ names map[string]bool }

func (k *kept) Put(name string) {
	k.names[name] = true // want concurrent-access "kept.names"
}

// Fill fills a shelf from all sides.
func Fill(names []string) {
	fill(&kept{names: map[string]bool{}}, names)
}

func fill(shelf Shelf, names []string) {
	for _, name := range names {
		go shelf.Put(name)
	}
}
