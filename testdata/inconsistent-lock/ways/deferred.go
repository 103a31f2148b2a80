package ways

import (
	"errors"
	"sync"
)

// Jobs keeps what is running.
type Jobs struct {
	mu      sync.Mutex
	running map[string]int
	closed  bool
}

// Run defers its clean-up behind an early return: where it was deferred, the lock is held until after it.
func (j *Jobs) Run(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.closed {
		return errors.New("closed")
	}
	j.running[name]++
	defer func() {
		delete(j.running, name) // silent: deferred later, so it runs before the lock is released
	}()
	return nil
}

// Drop defers in the other order.
func (j *Jobs) Drop(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	defer func() {
		delete(j.running, name) // want inconsistent-lock "Jobs.running"
	}()
	j.mu.Lock()
	defer j.mu.Unlock()
	j.running[name]--
	return nil
}

// Len looks under the lock.
func (j *Jobs) Len() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return len(j.running)
}

// Serve runs jobs side by side.
func Serve(names []string) *Jobs {
	j := &Jobs{running: map[string]int{}}
	for _, name := range names {
		go j.Run(name)
		go j.Drop(name)
	}
	return j
}

// Recovered gives the lock back if what it calls panics, and takes it to note the end.
func (j *Jobs) Recovered(name string, run func()) {
	defer func() {
		if recover() != nil {
			j.mu.Unlock()
		}
		j.mu.Lock()
		j.running[name]-- // silent: taken in either case
		j.mu.Unlock()
	}()
	j.mu.Lock()
	run()
	j.mu.Unlock()
}
