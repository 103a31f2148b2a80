// Package makers makes objects inside literals.
package makers

import "sync"

type page struct {
	links map[string]int
}

func newPage() *page {
	return &page{links: map[string]int{}}
}

func (p *page) add(link string) {
	p.links[link]++ // silent: each call has a page of its own
}

// Each round of the service runs the literal, each time on a page of its own.
func Serve(links chan string) {
	visit := func(link string) {
		p := newPage()
		p.add(link) // silent: made in this very call
	}
	for range 3 {
		go func() {
			for link := range links {
				visit(link)
			}
		}()
	}
}

// Share makes the page outside of the literal.
func Share(links chan string) {
	p := newPage()
	visit := func(link string) {
		p.links[link]++ // want concurrent-access "page.links"
	}
	for range 3 {
		go func() {
			for link := range links {
				visit(link)
			}
		}()
	}
}

type peer struct {
	seen map[string]int
}

// Dial makes a peer with a goroutine of its own, perhaps after others.
func Dial(names chan string) {
	redial(names)
	p := &peer{seen: map[string]int{}}
	go p.serve(names)
}

func (p *peer) serve(names chan string) {
	for name := range names {
		p.seen[name]++ // silent: the next one has a peer of its own
	}
}

func redial(names chan string) {
	if len(names) > 0 {
		Dial(names)
	}
}

// Count is run on a goroutine itself, and waits for those that it starts.
func Count(names []string) map[string]int {
	counts := map[string]int{}
	var (
		mu sync.Mutex
		wg sync.WaitGroup
	)
	for _, name := range names {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			counts[name]++ // silent: it has ended when the next one is written
		})
	}
	wg.Wait()
	counts["total"] = len(names) // silent: no goroutine is left
	return counts
}

// Rush does not wait.
func Rush(names []string) map[string]int {
	counts := map[string]int{}
	for _, name := range names {
		go func() {
			counts[name]++ // want concurrent-access "counts"
		}()
	}
	counts["total"] = len(names) // want concurrent-access "counts"
	return counts
}

func Both(lists [][]string) {
	for _, names := range lists {
		go Count(names)
		go Rush(names)
	}
}
