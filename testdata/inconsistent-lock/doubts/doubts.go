// Package doubts has locks that are perhaps not meant for the map, and accesses that are perhaps not to blame.
package doubts

import "sync"

// Index has a lock above the map that most do without.
type Index struct {
	mu    sync.Mutex
	terms map[string]int
	built map[string]int
}

func NewIndex() *Index {
	return &Index{terms: map[string]int{}, built: map[string]int{}}
}

func (x *Index) Add(term string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.terms[term]++ // with inconsistent-lock
}

func (x *Index) Drop(term string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.terms, term)
}

func (x *Index) Has(term string) bool {
	_, ok := x.terms[term] // want inconsistent-lock "Index.terms without Index.mu"
	return ok
}

func (x *Index) Build(term string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.built[term] = x.terms[term]
}

func (x *Index) Built(term string) int {
	return x.built[term] // silent: almost nobody holds the lock for it, whatever stands above
}

func (x *Index) Each(f func(string)) {
	for term := range x.built { // silent: the same
		f(term)
	}
}

func (x *Index) Size() int {
	return len(x.built) // silent: the same
}

func (x *Index) First(terms []string) int {
	for _, term := range terms {
		if n := x.built[term]; n > 0 { // silent: the same
			return n
		}
	}
	return x.built[""] // silent: the same
}

// Copy fills what its caller hands in.
func Copy(to *Index, term string) {
	to.terms[term] = 1 // silent: perhaps a new one that its caller has alone
}

// sizeLocked is for callers that have the lock.
func (x *Index) sizeLocked() int {
	return len(x.terms) // silent: if somebody is to blame, it is a caller
}

// count is for callers that another tool looks at.
//
// +checklocks:x.mu
func (x *Index) count() int {
	return len(x.terms) // silent: the same
}

func (x *Index) Many() bool {
	return x.count() > 10
}

func (x *Index) Full() bool {
	return x.sizeLocked() > 100
}

// Config is set up, then read.
type Config struct {
	values map[string]string
	flags  map[string]bool
	mu     sync.Mutex
	dirty  bool
}

func NewConfig() *Config {
	return &Config{values: map[string]string{}, flags: map[string]bool{}}
}

func (c *Config) Set(key, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[key] = value // with inconsistent-lock
	c.flags[key] = true
	c.dirty = true
}

func (c *Config) Unset(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.values, key)
	c.dirty = true
}

func (c *Config) Get(key string) string {
	return c.values[key] // want inconsistent-lock "Config.values without Config.mu"
}

func (c *Config) Flag(key string) bool {
	return c.flags[key] // silent: as many do without the lock as hold it
}

func (c *Config) Flags() int {
	return len(c.flags) // silent: the same
}
