package switches

import (
	"os"
	"sync"
)

// Kind is what an address is.
type Kind int

const (
	Plain Kind = iota
	Local
	Remote
)

// Address says what it is.
type Address struct {
	kind Kind
	name string
}

func (a Address) IsLocal() bool { return a.kind == Local }

// Sockets are local.
type Sockets struct {
	mu      sync.Mutex
	sockets map[string]int
}

// Open asks an address twice, and it says the same.
func (s *Sockets) Open(a Address) int {
	if a.IsLocal() {
		s.mu.Lock()
		defer s.mu.Unlock()
	}
	if a.name == "" {
		return 0
	}
	if a.IsLocal() {
		s.sockets[a.name]++ // silent: nothing has changed the answer
		return s.sockets[a.name]
	}
	return 0
}

func (s *Sockets) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.sockets)
}

// Ports are asked for wrongly.
type Ports struct {
	mu    sync.Mutex
	ports map[string]int
}

// Rename asks two addresses, or one that has changed.
func (p *Ports) Rename(a, b Address) {
	if a.IsLocal() {
		p.mu.Lock()
		defer p.mu.Unlock()
	}
	if b.IsLocal() {
		p.ports[b.name]++ // want inconsistent-lock "Ports.ports"
	}
	a.kind = Local
	if a.IsLocal() {
		p.ports[a.name] = 1 // want inconsistent-lock "Ports.ports"
	}
	a = b
	if a.IsLocal() {
		delete(p.ports, a.name) // want inconsistent-lock "Ports.ports"
	}
}

func (p *Ports) Len() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.ports)
}

// Counts has a lock that some kinds of addresses need.
type Counts struct {
	mu     sync.Mutex
	counts map[string]int
	others map[string]int
}

func (c *Counts) Add(kind Kind, name string) {
	if kind == Remote {
		c.mu.Lock()
		defer c.mu.Unlock()
		os.Getpid()
	}
	switch kind {
	case Plain:
		c.others[name]++ // want inconsistent-lock "Counts.others"
	case Remote:
		c.counts[name]++ // silent: locked for this kind
	}
	if kind != Remote {
		return
	}
	delete(c.counts, name) // silent: the same
}

func (c *Counts) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.counts) + len(c.others)
}

// Node has children.
type Node struct {
	mu       sync.Mutex
	children map[string]*Node
}

func (n *Node) Child(name string) *Node {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.children[name]
}

func (n *Node) Add(name string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.children[name] = &Node{}
}

// Remove has a child on some ways.
func (n *Node) Remove(name string, force bool) bool {
	var child *Node
	if !force {
		child = n.Child(name)
	} else if name != "" {
		child = n.Child("." + name)
	}
	if child != nil {
		child.mu.Lock()
		defer child.mu.Unlock()
		if os.Getpid() == 0 {
			return false
		}
	}
	if force {
		if child != nil {
			for range child.children { // silent: where there is a child, it is locked
				return false
			}
		}
	}
	return child == nil || len(child.children) == 0 // known false alarm: inconsistent-lock what stands behind || is no way of its own
}

// Leaf is a node whose children are asked for wrongly.
type Leaf struct {
	mu       sync.Mutex
	children map[string]*Leaf
}

func (l *Leaf) Child(name string) *Leaf {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.children[name]
}

func (l *Leaf) Add(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.children[name] = &Leaf{}
}

func (l *Leaf) Remove(name string) int {
	child := l.Child(name)
	if child != nil {
		child.mu.Lock()
		defer child.mu.Unlock()
		os.Getpid()
	}
	child = l.Child("." + name)
	if child != nil {
		return len(child.children) // want inconsistent-lock "Leaf.children"
	}
	return 0
}
