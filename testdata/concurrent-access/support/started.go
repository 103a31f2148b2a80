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
