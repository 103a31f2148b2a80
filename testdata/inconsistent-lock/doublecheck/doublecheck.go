// Package doublecheck looks up without the lock first.
package doublecheck

import "sync"

type conn struct{ host string }

type Pool struct {
	mu    sync.Mutex
	conns map[string]*conn
	safe  map[string]*conn
}

func NewPool() *Pool {
	return &Pool{conns: map[string]*conn{}, safe: map[string]*conn{}}
}

func (p *Pool) Get(host string) *conn {
	if c, ok := p.conns[host]; ok { // want inconsistent-lock "read of Pool.conns without Pool.mu"
		return c
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if c, ok := p.conns[host]; ok {
		return c
	}
	c := &conn{host: host}
	p.conns[host] = c // with inconsistent-lock
	return c
}

func (p *Pool) Safe(host string) *conn {
	p.mu.Lock()
	c, ok := p.safe[host] // silent: under the lock
	p.mu.Unlock()
	if ok {
		return c
	}
	c = &conn{host: host}
	p.mu.Lock()
	defer p.mu.Unlock()
	if known, ok := p.safe[host]; ok {
		return known
	}
	p.safe[host] = c
	return c
}
