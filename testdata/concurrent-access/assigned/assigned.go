// Package assigned has locals that hold one thing after the other.
package assigned

import (
	"net/http"
	"sync"
)

type job struct {
	output map[string]int
	hooks  map[string]int
	tags   map[string]int
	seen   map[string]int
	parts  map[string]int
}

// Run shares one job among many goroutines.
func Run(names chan string) {
	j := &job{output: map[string]int{}, hooks: map[string]int{}, tags: map[string]int{}, seen: map[string]int{}}
	j.parts = map[string]int{}
	for range 4 {
		go func() {
			for name := range names {
				j.result(name)
				j.alias(name)
				j.hook(name)
				j.either(name)
				j.round(name)
				j.renamed(name)
			}
		}()
	}
}

func (j *job) result(name string) map[string]int {
	var out map[string]int
	if name == "" {
		out = make(map[string]int)
		out["empty"] = 1 // silent: made in the line above
	} else {
		out = j.output
	}
	return out
}

func (j *job) alias(name string) {
	out := make(map[string]int)
	if name != "" {
		out = j.output
	}
	out["name"] = 1 // want concurrent-access "by several goroutines"
}

func (j *job) hook(name string) {
	hooks := j.hooks
	if hooks != nil {
		return
	}
	hooks = map[string]int{}
	add := func() {
		hooks[name]++ // silent: by then it is the new one
	}
	add()
}

func (j *job) either(name string) {
	tags := map[string]int{}
	add := func() {
		tags[name]++ // want concurrent-access "job.tags"
	}
	if name == "" {
		tags = j.tags
	}
	add()
}

// The first round has another map than those behind it.
func (j *job) round(name string) {
	seen := map[string]int{}
	for i := range 3 {
		seen[name] = i // want concurrent-access "job.seen"
		seen = j.seen
	}
}

func (j *job) renamed(name string) {
	parts := j.parts
	parts = map[string]int{}
	parts[name]++ // silent: no longer the shared one
}

type handler struct {
	mu  sync.Mutex
	all []map[string]int
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.keep(r)
}

// keep keeps a map of each round.
func (h *handler) keep(r *http.Request) {
	for name := range r.Form {
		scopes := make(map[string]int)
		scopes[name]++ // silent: nobody has it before the end of the round
		h.mu.Lock()
		h.all = append(h.all, scopes)
		h.mu.Unlock()
	}
}

type admin struct {
	of *handler
}

func (a *admin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.of.keep(r)
}

type batch struct {
	mu   sync.Mutex
	byID map[string]int
}

func newBatch() *batch {
	return &batch{byID: map[string]int{}}
}

func (b *batch) add(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.byID[name]++
}

// Retry goes through what failed in the round before.
func Retry(names []string) {
	todo := newBatch()
	for _, name := range names {
		todo.add(name)
	}
	for range 3 {
		failed := newBatch()
		var wg sync.WaitGroup
		for name := range todo.byID { // silent: nobody adds to the batch of the round before
			wg.Go(func() { failed.add(name) })
		}
		wg.Wait()
		todo = failed
	}
}
