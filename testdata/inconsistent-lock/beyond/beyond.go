// Package beyond is safe for reasons that are not followed yet.
package beyond

import "sync"

type Tree struct {
	mu    sync.RWMutex
	nodes map[string]int
}

func (t *Tree) Add(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.nodes[name]++
}

func (t *Tree) Remove(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.nodes, name)
}

func (t *Tree) locked(f func()) func() {
	return func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		f()
	}
}

func (t *Tree) sweep() {
	for name := range t.nodes { // known false alarm: inconsistent-lock the literal around it takes the lock
		_ = name
	}
}

// Sweeper runs a method inside of a literal that takes the lock around it.
func (t *Tree) Sweeper() {
	go t.locked(t.sweep)()
}

type Queue struct {
	mu    sync.Mutex
	jobs  chan func()
	state map[string]int
}

// Run is the only goroutine that runs jobs.
func (q *Queue) Run() {
	go func() {
		for job := range q.jobs {
			job()
		}
	}()
}

// Set writes in a job.
func (q *Queue) Set(name string) {
	q.jobs <- func() {
		q.mu.Lock()
		defer q.mu.Unlock()
		q.state[name]++
	}
}

// Drop does too.
func (q *Queue) Drop(name string) {
	q.jobs <- func() {
		q.mu.Lock()
		defer q.mu.Unlock()
		delete(q.state, name)
	}
}

// Sum reads in a job: no other job runs meanwhile, and all that write are jobs.
func (q *Queue) Sum(out chan int) {
	q.jobs <- func() {
		n := 0
		for _, v := range q.state { // silent: one job at a time
			n += v
		}
		out <- n
	}
}

type Table struct {
	mu   sync.RWMutex
	rows map[string]int
}

func (t *Table) row(name string, create bool) int {
	n, ok := t.rows[name]
	if !ok && create {
		t.rows[name] = 0 // silent: under the read lock nothing is created
	}
	return n
}

// Get never creates.
func (t *Table) Get(name string) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.row(name, false)
}

// Make may.
func (t *Table) Make(name string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.row(name, true)
}

type Sessions struct {
	mu     sync.Mutex
	locked map[string]bool
	subs   map[string]*Session
}

type Session struct {
	mu   sync.Mutex
	subs map[string]int
}

// Enter makes the caller the only one who has the session: a lock by name.
func (s *Sessions) Enter(name string) *Session {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.locked[name] {
		return nil
	}
	s.locked[name] = true
	return s.subs[name]
}

// Leave gives it back.
func (s *Sessions) Leave(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.locked, name)
}

func (s *Session) Subscribe(topic string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.subs[topic]++
}

func (s *Session) Cancel(topic string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.subs, topic)
}

// Publish has the session to itself.
func (s *Sessions) Publish(name string) {
	session := s.Enter(name)
	if session == nil {
		return
	}
	defer s.Leave(name)
	for range session.subs { // silent: the session is its own for as long as it is entered
	}
}

type Conf struct {
	mu     sync.Mutex
	values map[string]string
}

func (c *Conf) Set(key, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[key] = value
}

func (c *Conf) Unset(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.values, key)
}

// Dump is called when everything else has ended.
func (c *Conf) Dump() {
	for range c.values { // known false alarm: inconsistent-lock the life of the object is over
	}
}
