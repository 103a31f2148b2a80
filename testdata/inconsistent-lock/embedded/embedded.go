// Package embedded has locks that are embedded, promoted and in a parent.
package embedded

import "sync"

type Users struct {
	sync.Mutex
	byName map[string]int
}

func (u *Users) Add(name string, id int) {
	u.Lock()
	defer u.Unlock()
	u.byName[name] = id // silent: the embedded lock
}

func (u *Users) Remove(name string) {
	u.Mutex.Lock()
	defer u.Mutex.Unlock()
	delete(u.byName, name) // silent: the same lock by its other name
}

func (u *Users) ID(name string) int {
	return u.byName[name] // want inconsistent-lock "Users.byName"
}

type base struct {
	mu sync.RWMutex
}

func (b *base) Lock()   { b.mu.Lock() }
func (b *base) Unlock() { b.mu.Unlock() }

type Groups struct {
	base
	members map[string][]string
}

func (g *Groups) Join(group, user string) {
	g.Lock()
	defer g.Unlock()
	g.members[group] = append(g.members[group], user) // silent: the promoted lock
}

func (g *Groups) Drop(group string) {
	g.base.Lock()
	delete(g.members, group)
	g.base.Unlock()
}

func (g *Groups) Members(group string) []string {
	return g.members[group] // want inconsistent-lock "Groups.members"
}

type child struct {
	values map[string]int
}

type Parent struct {
	mu       sync.Mutex
	children map[string]*child
}

func (p *Parent) Set(name, key string, value int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c, ok := p.children[name]
	if !ok {
		c = &child{values: map[string]int{}}
		p.children[name] = c
	}
	c.values[key] = value // silent: the parent's lock
}

func (p *Parent) Get(name, key string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if c := p.children[name]; c != nil {
		return c.values[key]
	}
	return 0
}

func (p *Parent) Forget(name, key string) {
	p.mu.Lock()
	c := p.children[name]
	p.mu.Unlock()
	if c != nil {
		delete(c.values, key) // want inconsistent-lock "child.values"
	}
}
