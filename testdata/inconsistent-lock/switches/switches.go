// Package switches has parameters by which callers say what a function does.
package switches

import "sync"

// Prices has helpers for callers with and without the lock.
type Prices struct {
	mu     sync.RWMutex
	prices map[string]int
}

func (p *Prices) get(name string, lock bool) int {
	if lock {
		p.mu.RLock()
		defer p.mu.RUnlock()
	}
	return p.prices[name] // silent: whoever has no lock asks for one
}

func (p *Prices) Get(name string) int {
	return p.get(name, true)
}

func (p *Prices) Double(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.prices[name] = 2 * p.get(name, false)
}

// Stocks has the same and is called wrongly.
type Stocks struct {
	mu     sync.RWMutex
	stocks map[string]int
}

func (s *Stocks) get(name string, lock bool) int {
	if lock {
		s.mu.RLock()
		defer s.mu.RUnlock()
	}
	return s.stocks[name] // want inconsistent-lock "Stocks.stocks"
}

func (s *Stocks) Get(name string) int {
	return s.get(name, false)
}

func (s *Stocks) Add(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stocks[name] = 1 + s.get(name, false)
}

// Orders asks somebody else whether to lock.
type Orders struct {
	mu     sync.RWMutex
	orders map[string]int
}

func (o *Orders) get(name string, lock bool) int {
	if lock {
		o.mu.RLock()
		defer o.mu.RUnlock()
	}
	return o.orders[name] // silent: nobody is seen to say no
}

func (o *Orders) Get(name string, lock bool) int {
	return o.get(name, lock)
}

func (o *Orders) Add(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.orders[name]++
}
