// Package plugins has an interface with many implementers, of which the program calls one method after the other.
package plugins

import (
	"net/http"
	"sync"
)

type input interface {
	Start() error
	Gather(key string) int
}

type Agent struct {
	inputs []input
}

// Run is all that calls them.
func (a *Agent) Run(keys chan string) {
	for _, in := range a.inputs {
		_ = in.Start()
	}
	for key := range keys {
		for _, in := range a.inputs {
			in.Gather(key)
		}
	}
}

type middleware interface {
	Process(r *http.Request) int
}

// Serve asks all of them for each request.
func Serve(chain []middleware, r *http.Request) int {
	n := 0
	for _, m := range chain {
		n += m.Process(r)
	}
	return n
}

var seen = map[string]int{}

// Process is called for many requests at once.
func (t *Tail) Process(r *http.Request) int {
	n, ok := seen[r.Host] // want unguarded-shared "seen"
	if !ok {
		seen[r.Host] = 1 // want unguarded-shared "seen"
	}
	return n
}

// Tail is one of them.
type Tail struct {
	mu   sync.Mutex
	seen map[string]int
	last string
}

func (t *Tail) Start() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last = ""
	return nil
}

func (t *Tail) Gather(key string) int {
	n, ok := t.seen[key] // silent: the agent gathers one after the other
	if !ok {
		t.seen[key] = 1 // silent: the same
	}
	return n
}

// Cache is none of them.
type Cache struct {
	mu   sync.Mutex
	seen map[string]int
	last string
}

func (c *Cache) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last = ""
}

func (c *Cache) Look(key string) int {
	n, ok := c.seen[key] // want unguarded-shared "Cache.seen"
	if !ok {
		c.seen[key] = 1 // want unguarded-shared "Cache.seen"
	}
	return n
}

type CPU struct{}

func (*CPU) Start() error { return nil }

func (*CPU) Gather(string) int { return 0 }

func (*CPU) Process(*http.Request) int { return 0 }

type Disk struct{}

func (*Disk) Start() error { return nil }

func (*Disk) Gather(string) int { return 0 }

func (*Disk) Process(*http.Request) int { return 0 }

type Memory struct{}

func (*Memory) Start() error { return nil }

func (*Memory) Gather(string) int { return 0 }

func (*Memory) Process(*http.Request) int { return 0 }

type Network struct{}

func (*Network) Start() error { return nil }

func (*Network) Gather(string) int { return 0 }

func (*Network) Process(*http.Request) int { return 0 }

type Kernel struct{}

func (*Kernel) Start() error { return nil }

func (*Kernel) Gather(string) int { return 0 }

func (*Kernel) Process(*http.Request) int { return 0 }

type Swap struct{}

func (*Swap) Start() error { return nil }

func (*Swap) Gather(string) int { return 0 }

func (*Swap) Process(*http.Request) int { return 0 }

type System struct{}

func (*System) Start() error { return nil }

func (*System) Gather(string) int { return 0 }

func (*System) Process(*http.Request) int { return 0 }

type Process struct{}

func (*Process) Start() error { return nil }

func (*Process) Gather(string) int { return 0 }

func (*Process) Process(*http.Request) int { return 0 }
