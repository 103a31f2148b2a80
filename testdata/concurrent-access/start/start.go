// Package start has objects that let themselves start only once.
package start

import (
	"sync"
	"sync/atomic"
)

type Monitor struct {
	started atomic.Bool
	peers   map[string]int
	events  chan string
}

// Start fills the map, then starts the one goroutine that has it from then on.
func (m *Monitor) Start(known []string) {
	if m.started.Swap(true) {
		return
	}
	for _, peer := range known {
		m.peers[peer] = 0 // silent: before the goroutine, and only once
	}
	go m.run()
}

func (m *Monitor) run() {
	for peer := range m.events {
		m.peers[peer]++ // silent: one goroutine
	}
}

// Boot starts a monitor; it may be called again.
func Boot(m *Monitor) {
	for range 2 {
		m.Start([]string{"a"})
	}
}

type Scheduler struct {
	mu   sync.Mutex
	done bool
	jobs map[string]int
}

// Init is a Once by hand.
func (s *Scheduler) Init(names []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.done {
		return
	}
	s.load(names)
	s.done = true
}

func (s *Scheduler) load(names []string) {
	for i, name := range names {
		s.jobs[name] = i // silent: once, before anybody reads
	}
}

// Job reads what Init has filled.
func (s *Scheduler) Job(name string) int {
	return s.jobs[name] // silent: filled once
}

type Gate struct {
	busy  atomic.Bool
	stats map[string]int
}

// Try lets one caller in at a time, again and again: no Once.
func (g *Gate) Try(name string) {
	if !g.busy.CompareAndSwap(false, true) {
		return
	}
	defer g.busy.Store(false)
	g.stats[name]++ // want concurrent-access "Gate.stats"
}

// Watch reads beside it.
func (g *Gate) Watch() {
	go func() {
		_ = g.stats["watch"] // want concurrent-access "Gate.stats"
	}()
	g.Try("main")
}
