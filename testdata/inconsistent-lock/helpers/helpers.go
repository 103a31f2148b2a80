// Package helpers has functions that expect the lock, take it, or let go of it in between.
package helpers

import "sync"

type Queue struct {
	mu   sync.Mutex
	jobs map[int]string
	next int
}

func (q *Queue) Add(job string) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.addLocked(job)
}

func (q *Queue) addLocked(job string) int {
	q.next++
	q.jobs[q.next] = job // silent: all callers hold the lock
	return q.next
}

func (q *Queue) Take() string {
	q.lock()
	defer q.unlock()
	return q.first()
}

func (q *Queue) lock()   { q.mu.Lock() }
func (q *Queue) unlock() { q.mu.Unlock() }

// first is only called under the lock.
func (q *Queue) first() string {
	for id, job := range q.jobs { // silent: all callers hold the lock
		delete(q.jobs, id)
		return job
	}
	return ""
}

// drainLocked lets others in while it runs each job.
func (q *Queue) drainLocked(run func(string)) {
	for len(q.jobs) > 0 { // silent: the caller holds the lock, and it is taken again below
		job := q.first()
		q.mu.Unlock()
		run(job)
		n := len(q.jobs) // want inconsistent-lock "Queue.jobs"
		_ = n
		q.mu.Lock()
	}
}

func (q *Queue) Drain(run func(string)) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.drainLocked(run)
}

func (q *Queue) locked(f func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	f()
}

func (q *Queue) Reset() {
	q.locked(func() {
		clear(q.jobs) // silent: the helper holds the lock
	})
	q.drop(1)
}

// drop is called without the lock.
func (q *Queue) drop(id int) {
	delete(q.jobs, id) // want inconsistent-lock "Queue.jobs without Queue.mu"
}
