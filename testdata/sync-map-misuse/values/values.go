// Package values keeps plain maps in a sync.Map.
package values

import "sync"

var byUser sync.Map

func add(user, tag string) {
	value, _ := byUser.LoadOrStore(user, map[string]bool{})
	tags := value.(map[string]bool)
	tags[tag] = true // want sync-map-misuse "a plain map inside byUser"
}

func put(user string, list []string) {
	tags := map[string]bool{}
	for _, tag := range list {
		tags[tag] = true // silent: stored when it is complete
	}
	byUser.Store(user, tags)
}

func get(user string) *sync.Mutex {
	if lock, ok := byUser.Load(user); ok {
		return lock.(*sync.Mutex)
	}
	lock := &sync.Mutex{}
	byUser.Store(user, lock) // known miss: sync-map-misuse Load and Store where LoadOrStore is meant
	return lock
}

var guarded sync.Map

type entries struct {
	mu sync.Mutex
	of sync.Map
}

func (e *entries) addLocked(user, tag string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if tags, ok := e.of.Load(user); ok {
		tags.(map[string]bool)[tag] = true // silent: a lock of their own
	}
}

func (e *entries) drop(user, tag string) {
	value, ok := e.of.Load(user)
	if !ok {
		return
	}
	if tags, ok := value.(map[string]bool); ok {
		delete(tags, tag) // want sync-map-misuse "inside entries.of"
	}
}

func has(user, tag string) bool {
	value, _ := guarded.Load(user)
	tags, _ := value.(map[string]bool)
	return tags[tag] // silent: nobody changes them once they are stored
}

func each() {
	byUser.Range(func(_, value any) bool {
		value.(map[string]bool)["seen"] = true // known miss: sync-map-misuse the parameters of Range's function
		return true
	})
}

func swap(user string) {
	tags := map[string]bool{}
	byUser.Store(user, tags)
	tags["late"] = true // known miss: sync-map-misuse a change after Store through the variable that was stored
}

// Serve calls them from many goroutines.
func Serve(e *entries, requests <-chan [2]string) {
	for request := range requests {
		go add(request[0], request[1])
		go put(request[0], request[1:])
		go get(request[0])
		go has(request[0], request[1])
		go e.addLocked(request[0], request[1])
		go e.drop(request[0], request[1])
		go each()
		go swap(request[0])
	}
}
