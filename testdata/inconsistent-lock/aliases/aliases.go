// Package aliases takes the map out of the lock by another name.
package aliases

import "sync"

type Graph struct {
	mu    sync.RWMutex
	edges map[string]map[string]bool
	nodes map[string]int
}

func (g *Graph) AddNode(name string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.nodes[name] = len(g.nodes)
}

func (g *Graph) RemoveNode(name string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.nodes, name)
}

func (g *Graph) Names() []string {
	g.mu.RLock()
	nodes := g.nodes
	g.mu.RUnlock()
	var names []string
	for name := range nodes { // want inconsistent-lock "Graph.nodes"
		names = append(names, name)
	}
	return names
}

func (g *Graph) Copy() map[string]int {
	g.mu.RLock()
	defer g.mu.RUnlock()
	nodes := make(map[string]int, len(g.nodes))
	for name, n := range g.nodes {
		nodes[name] = n // silent: a map of its own
	}
	return nodes
}

func (g *Graph) Connect(from, to string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	targets, ok := g.edges[from]
	if !ok {
		targets = map[string]bool{}
		g.edges[from] = targets
	}
	targets[to] = true // silent: under the lock
}

func (g *Graph) Disconnect(from, to string) {
	g.mu.Lock()
	delete(g.edges[from], to)
	g.mu.Unlock()
}

func (g *Graph) Targets(from string) []string {
	g.mu.RLock()
	targets := g.edges[from]
	g.mu.RUnlock()
	var names []string
	for name := range targets { // want inconsistent-lock "Graph.edges"
		names = append(names, name)
	}
	return names
}
