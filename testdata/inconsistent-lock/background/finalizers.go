package background

import (
	"runtime"
	"sync"
)

// Pages gives back what it has when nobody has it any more.
type Pages struct {
	mu    sync.Mutex
	pages map[string][]byte
}

func open() *Pages {
	p := &Pages{pages: map[string][]byte{}}
	runtime.SetFinalizer(p, func(p *Pages) {
		for name := range p.pages { // silent: nobody has it any more
			println(name)
		}
	})
	go p.expire()
	return p
}

// OpenAll opens some side by side.
func OpenAll(n int) {
	for range n {
		go func() {
			open().Put("first", nil)
		}()
	}
}

func (p *Pages) expire() {
	for len(p.pages) > 0 { // want inconsistent-lock "len of Pages.pages"
		p.Put("last", nil)
	}
}

func (p *Pages) Put(name string, page []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pages[name] = page
}
