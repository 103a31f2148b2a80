// Package pool looks connections up and makes those that are missing.
package pool

import "sync"

type Conn struct{ address string }

type Pool struct {
	mu    sync.RWMutex
	conns map[string]*Conn
	dials map[string]int
}

func New() *Pool {
	return &Pool{conns: map[string]*Conn{}, dials: map[string]int{}}
}

func (p *Pool) Get(address string) *Conn {
	p.mu.RLock()
	conn, ok := p.conns[address]
	p.mu.RUnlock()
	if ok {
		return conn
	}
	conn = &Conn{address: address}
	p.mu.Lock()
	p.conns[address] = conn // want check-then-act "another goroutine may have written since"
	p.mu.Unlock()
	return conn
}

func (p *Pool) GetOnce(address string) *Conn {
	p.mu.RLock()
	conn, ok := p.conns[address]
	p.mu.RUnlock()
	if ok {
		return conn
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if conn, ok := p.conns[address]; ok {
		return conn
	}
	conn = &Conn{address: address}
	p.conns[address] = conn // silent: looked up again
	return conn
}

func (p *Pool) GetLocked(address string) *Conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	conn := p.conns[address]
	if conn == nil {
		conn = &Conn{address: address}
		p.conns[address] = conn // silent: the lock was never released
	}
	return conn
}

func (p *Pool) Dial(address string) {
	p.mu.RLock()
	conn := p.conns[address]
	p.mu.RUnlock()
	if conn != nil {
		p.mu.Lock()
		p.dials[address]++ // silent: another map
		p.mu.Unlock()
	}
}
