// Package workers starts a fixed number of goroutines.
package workers

import "sync"

type pool struct {
	done map[int]string
	mine []map[int]string
}

func (p *pool) worker(id int, jobs <-chan int) {
	mine := p.mine[id]
	for job := range jobs {
		mine[job] = "mine"   // known false alarm: concurrent-access each worker has a map of its own
		p.done[job] = "done" // want concurrent-access "done"
	}
}

// Run starts the workers.
func Run(n int, jobs <-chan int) {
	p := &pool{done: map[int]string{}}
	for range n {
		p.mine = append(p.mine, map[int]string{})
	}
	var wg sync.WaitGroup
	for id := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			p.worker(id, jobs)
		}()
	}
	wg.Wait()
}

// Loop owns the map in one goroutine, others ask by channel.
func Loop(set <-chan int, get <-chan chan int) {
	counts := map[int]int{}
	for {
		select {
		case id := <-set:
			counts[id]++ // silent: one goroutine owns the map
		case reply := <-get:
			reply <- len(counts)
		}
	}
}

type counter struct {
	name  string
	in    chan string
	words map[string]int
}

func newCounter(name string) *counter {
	return &counter{name: name, in: make(chan string), words: map[string]int{}}
}

func (c *counter) open(limit int) {
	if limit > 0 {
		c.start()
	}
}

func (c *counter) start() {
	go c.count()
}

func (c *counter) count() {
	for word := range c.in {
		c.words[word]++ // silent: each of the two has a goroutine and a map of its own
	}
}

// Two counters are open beside each other.
func Two(in []string) {
	left, right := newCounter("left"), newCounter("right")
	left.open(len(in))
	right.open(len(in))
	for _, word := range in {
		left.in <- word
		right.in <- word
	}
}

type crew struct {
	in    chan string
	words map[string]int
}

func (c *crew) open(limit int) {
	for range limit {
		c.start()
	}
}

func (c *crew) start() {
	go c.count()
}

func (c *crew) count() {
	for word := range c.in {
		c.words[word]++ // want concurrent-access "words"
	}
}

// Crew lets several goroutines count into one map.
func Crew(in []string) {
	all := &crew{in: make(chan string), words: map[string]int{}}
	all.open(len(in))
	for _, word := range in {
		all.in <- word
	}
}

type merger interface {
	merge(word string)
}

type lengths struct{ seen map[string]int }

func (l *lengths) merge(word string) {
	l.seen[word] = len(word) // silent: each of the two mergers has a goroutine of its own
}

type kept struct{ seen map[string]bool }

func (k *kept) merge(word string) {
	k.seen[word] = true // silent: the same
}

type totals struct{ seen map[string]int }

func (t *totals) merge(word string) {
	t.seen[word]++ // want concurrent-access "totals.seen"
}

func merging(in <-chan string, m merger) {
	go func() {
		for word := range in {
			m.merge(word)
		}
	}()
}

// Merge gives each goroutine a merger of its own.
func Merge(left, right <-chan string) {
	l := &lengths{seen: map[string]int{}}
	merging(left, l)
	k := &kept{seen: map[string]bool{}}
	merging(right, k)
}

// MergeAll gives one merger to both.
func MergeAll(left, right <-chan string) {
	all := &totals{seen: map[string]int{}}
	merging(left, all)
	merging(right, all)
}
