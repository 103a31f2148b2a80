// Package fills puts what it makes into what it was given.
package fills

import (
	"net/http"
	"sync"
)

type stream struct {
	users map[string]int
}

type catalog struct {
	streams map[string]*stream
}

// decode fills a catalog that its caller has just made.
func decode(c *catalog, names []string) {
	for _, name := range names {
		s := &stream{users: map[string]int{}}
		c.streams[name] = s
		s.users[name]++ // silent: only the caller has the catalog
	}
}

// Snapshots decodes catalogs of its own beside the one that all have.
func Snapshots(lists [][]string) {
	for _, names := range lists {
		go func() {
			c := &catalog{streams: make(map[string]*stream)}
			decode(c, names)
		}()
		go watch()
	}
}

var live = &catalog{streams: make(map[string]*stream)}

func watch() {
	for _, s := range live.streams {
		_ = s.users["all"] // silent: nobody writes to these
	}
}

type room struct {
	users map[string]int
}

type house struct {
	mu    sync.Mutex
	rooms map[string]*room
}

// open fills a house that many have.
func (h *house) open(name string) {
	r := &room{users: map[string]int{}}
	h.mu.Lock()
	h.rooms[name] = r
	h.mu.Unlock()
	r.users[name]++ // want concurrent-access "room.users"
}

func (h *house) enter(name string) {
	h.mu.Lock()
	r := h.rooms[name]
	h.mu.Unlock()
	r.users[name]++ // want concurrent-access "room.users"
}

var hall = &house{rooms: make(map[string]*room)}

// Live shares one house.
func Live(names []string) {
	for _, name := range names {
		go hall.open(name)
		go hall.enter(name)
	}
}

func each(names []string, visit func(string)) {
	for _, name := range names {
		visit(name)
	}
}

// Groups fills a map of its own by way of a literal.
func Groups(names []string) map[string]map[string]int {
	groups := make(map[string]map[string]int)
	each(names, func(name string) {
		items := groups[name]
		if items == nil {
			items = make(map[string]int)
			groups[name] = items
		}
		items[name]++ // silent: nobody else has the groups
	})
	return groups
}

type handler struct{}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	Groups(r.Form["name"])
}

type admin struct{}

func (a *admin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	Groups(r.Form["user"])
}
