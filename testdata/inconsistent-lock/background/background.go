// Package background has a goroutine of the type beside its methods.
package background

import (
	"sync"
	"time"
)

type Monitor struct {
	mu     sync.Mutex
	status map[string]bool
	stop   chan struct{}
}

func Start(names []string) *Monitor {
	m := &Monitor{status: map[string]bool{}, stop: make(chan struct{})}
	for _, name := range names {
		m.status[name] = true // silent: before the goroutine starts
	}
	go m.loop()
	return m
}

func (m *Monitor) loop() {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			m.check()
		case <-m.stop:
			return
		}
	}
}

func (m *Monitor) check() {
	for name := range m.status { // want inconsistent-lock "Monitor.status without Monitor.mu"
		m.set(name, len(name) > 0)
	}
}

func (m *Monitor) set(name string, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.status[name] = ok // with inconsistent-lock
}

// OK takes the lock.
func (m *Monitor) OK(name string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.status[name]
}

// Set is for others.
func (m *Monitor) Set(name string) {
	m.set(name, true)
}
