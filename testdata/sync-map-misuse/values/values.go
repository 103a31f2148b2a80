// Package values keeps plain maps in a sync.Map.
package values

import "sync"

var byUser sync.Map

func add(user, tag string) {
	value, _ := byUser.LoadOrStore(user, map[string]bool{})
	tags := value.(map[string]bool)
	tags[tag] = true // known miss: sync-map-misuse the check is not written yet
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
	byUser.Store(user, lock) // known miss: sync-map-misuse the check is not written yet
	return lock
}

// Serve calls them from many goroutines.
func Serve(requests <-chan [2]string) {
	for request := range requests {
		go add(request[0], request[1])
		go put(request[0], request[1:])
		go get(request[0])
	}
}
