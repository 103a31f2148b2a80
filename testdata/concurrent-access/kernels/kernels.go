// Package kernels reaches one map through function values, method values and interfaces.
package kernels

import "sync"

type heap struct {
	items map[string]int
}

func (h *heap) pop() {
	delete(h.items, "a") // with inconsistent-lock
}

type popper interface{ pop() }

func popFrom(p popper) {
	p.pop()
}

type backoff struct {
	heap *heap
}

func (b *backoff) flushOne() {
	popFrom(b.heap)
}

func (b *backoff) has(key string) bool {
	_, ok := b.heap.items[key] // want inconsistent-lock "read of heap.items without queue.mu, which (*heap).pop holds"
	return ok
}

type queue struct {
	mu      sync.Mutex
	backoff *backoff
	stop    chan struct{}
}

// newQueue starts the goroutine that serves what it returns.
func newQueue() *queue {
	q := &queue{backoff: &backoff{heap: &heap{items: map[string]int{}}}, stop: make(chan struct{})}
	q.backoff.heap.items["a"] = 1 // silent: nobody else has it yet
	q.run()
	return q
}

func (q *queue) run() {
	go until(q.flush, q.stop)
}

func (q *queue) flush() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.backoff.flushOne()
}

func until(f func(), stop chan struct{}) {
	again(f, stop)
}

func again(f func(), stop chan struct{}) {
	for {
		select {
		case <-stop:
			return
		default:
		}
		func() {
			f()
		}()
	}
}

func use() bool {
	q := newQueue()
	return q.backoff.has("a")
}

type buffer struct {
	pending map[string]bool
}

func (b *buffer) reset() {
	clear(b.pending) // want concurrent-access "clear of buffer.pending"
}

type readBuffer struct{ buffer }

func (r *readBuffer) lookUp() bool {
	return r.pending["a"] // want concurrent-access "clear of buffer.pending"
}

type transaction struct {
	buf  readBuffer
	done func()
}

func (t *transaction) reset() {
	t.buf.reset()
}

func embedded() {
	var wg sync.WaitGroup
	wg.Add(2)
	t := &transaction{buf: readBuffer{buffer{pending: map[string]bool{}}}}
	t.buf.pending["a"] = true // silent: no goroutine yet
	reset := t.reset
	t.done = wg.Done
	go func() {
		defer wg.Done()
		reset()
	}()
	go func() {
		defer t.done()
		t.buf.lookUp()
	}()
	wg.Wait()
}

type volume struct {
	notes map[string]string
}

func (v *volume) copied() *volume {
	out := &volume{notes: map[string]string{}}
	for key, note := range v.notes { // want concurrent-access "notes"
		out.notes[key] = note
	}
	return out
}

type lister struct {
	first *volume
}

func (l *lister) get() *volume { return l.first }

type controller struct {
	lister *lister
}

func (c *controller) work() {
	c.lister.get().copied()
}

func stored(stop chan struct{}) {
	volumes := []*volume{{notes: map[string]string{}}}
	c := &controller{lister: &lister{first: volumes[0]}}
	go until(c.work, stop)
	volumes[0].notes["a"] = "b" // want concurrent-access "notes"
}

type logger struct {
	readers map[int]bool
}

func (l *logger) start(n int) {
	go l.read(n)
}

func (l *logger) read(n int) {
	l.readers[n] = true
}

func (l *logger) close() {
	for n := range l.readers {
		delete(l.readers, n) // known miss: concurrent-access through the field of what the goroutine has
	}
}

type container struct {
	driver *logger
}

func (c *container) begin() bool {
	l := &logger{readers: map[int]bool{}}
	c.driver = l
	l.start(1)
	return false
}

func (c *container) run() {
	if !c.begin() {
		c.driver.close()
	}
}

func logs() {
	c := &container{}
	go c.run()
}

var _ = []any{use, embedded, stored, logs}
