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
