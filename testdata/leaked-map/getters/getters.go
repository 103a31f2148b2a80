// Package getters hands guarded maps out.
package getters

import (
	"maps"
	"sync"
)

type Registry struct {
	mu      sync.RWMutex
	servers map[string]string
	names   map[string]bool
	tags    map[string]string
}

func New() *Registry {
	return &Registry{servers: map[string]string{}, names: map[string]bool{}, tags: map[string]string{}}
}

func (r *Registry) Add(name, address string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.servers[name] = address // with leaked-map
	r.names[name] = true
}

func (r *Registry) Servers() map[string]string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.servers // want leaked-map "callers of (*Registry).Servers use it with no lock"
}

// Raw is for callers that have the registry to themselves: all others run into concurrency issues.
func (r *Registry) Raw() map[string]string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.servers // silent: the documentation says so
}

func (r *Registry) Names() map[string]bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return maps.Clone(r.names) // silent: a copy
}

func (r *Registry) Tags() map[string]string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.tags // silent: replaced, never changed in place
}

func (r *Registry) SetTags(tags map[string]string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.tags = tags
}

type Snapshot struct{ Servers map[string]string }

func (r *Registry) Snapshot() Snapshot {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return Snapshot{Servers: r.servers} // known miss: leaked-map inside a struct
}

func (r *Registry) serversLocked() map[string]string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.servers // silent: what its one caller does is in sight
}

func (r *Registry) Has(name string) bool {
	servers := r.serversLocked()
	return servers != nil
}
