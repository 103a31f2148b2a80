// Package siblings takes the lock of another field.
package siblings

import "sync"

type Registry struct {
	usersMu sync.Mutex
	users   map[string]int

	groupsMu sync.RWMutex
	groups   map[string][]string
}

func (r *Registry) AddUser(name string, id int) {
	r.usersMu.Lock()
	defer r.usersMu.Unlock()
	r.users[name] = id // with different-locks
}

func (r *Registry) DropUser(name string) {
	r.usersMu.Lock()
	defer r.usersMu.Unlock()
	delete(r.users, name) // silent: the lock above the field
}

func (r *Registry) Join(user, group string) {
	r.groupsMu.Lock()
	defer r.groupsMu.Unlock()
	if r.users[user] == 0 { // want different-locks "read of Registry.users under Registry.groupsMu"
		return
	}
	r.groups[group] = append(r.groups[group], user)
}

func (r *Registry) Members(group string) int {
	r.groupsMu.RLock()
	defer r.groupsMu.RUnlock()
	return len(r.groups[group]) // silent: the right lock
}

func (r *Registry) Both(user, group string) {
	r.usersMu.Lock()
	defer r.usersMu.Unlock()
	r.groupsMu.Lock()
	defer r.groupsMu.Unlock()
	r.users[user]++ // silent: both are held
	r.groups[group] = nil
}
