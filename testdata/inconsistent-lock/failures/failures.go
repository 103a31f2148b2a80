// Package failures has helpers that take a lock and may fail.
package failures

import (
	"errors"
	"sync"
)

var errClosed = errors.New("closed")

type Queue struct {
	mu     sync.Mutex
	closed bool
	items  map[string]int
}

// enter comes back with the lock unless it fails.
func (q *Queue) enter() error {
	q.mu.Lock()
	if q.closed {
		q.mu.Unlock()
		return errClosed
	}
	return nil
}

func (q *Queue) Put(name string) error {
	if err := q.enter(); err != nil {
		return err
	}
	q.items[name]++ // silent: enter has succeeded
	return q.leave()
}

// leave gives the lock back in any case.
func (q *Queue) leave() error {
	closed := q.closed
	q.mu.Unlock()
	if closed {
		return errClosed
	}
	return nil
}

func (q *Queue) Len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.items)
}

// check looks under the lock and gives it back in any case.
func (q *Queue) check() error {
	q.mu.Lock()
	closed := q.closed
	q.mu.Unlock()
	if closed {
		return errClosed
	}
	return nil
}

func (q *Queue) Drop(name string) error {
	if err := q.check(); err != nil {
		return err
	}
	delete(q.items, name) // want inconsistent-lock "Queue.items"
	return nil
}
