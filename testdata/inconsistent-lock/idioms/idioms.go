// Package idioms takes locks in roundabout ways.
package idioms

import "sync"

type Shard struct {
	mu    sync.Mutex
	items map[string]int
}

func (s *Shard) Put(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[key]++
}

func (s *Shard) Drop(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.items, key)
}

// All takes the locks of all shards, then reads.
func All(shards []*Shard) int {
	for _, s := range shards {
		s.mu.Lock()
	}
	defer func() {
		for _, s := range shards {
			s.mu.Unlock()
		}
	}()
	total := 0
	for i := range shards {
		for _, n := range shards[i].items { // silent: all of them are locked
			total += n
		}
	}
	return total
}

// Some forgets it.
func Some(shards []*Shard) int {
	total := 0
	for i := range shards {
		for _, n := range shards[i].items { // known miss: inconsistent-lock what a caller outside hands in may be a copy of its own
			total += n
		}
	}
	return total
}

type Batch struct {
	mu   sync.Mutex
	refs map[string]int
}

// Begin hands the lock over to End.
func (b *Batch) Begin() {
	b.mu.Lock()
	b.refs["open"]++
}

// End has the lock that Begin took.
func (b *Batch) End() {
	delete(b.refs, "open") // silent: the lock is given back below
	b.mu.Unlock()
}

// Len takes no lock at all.
func (b *Batch) Len() int {
	n := 0
	for range b.refs { // want inconsistent-lock "Batch.refs"
		n++
	}
	return n
}

type List struct {
	mu    sync.RWMutex
	cache map[string]int
}

// Match locks on request, for reading or for writing.
func (l *List) Match(key string, lock, write bool) {
	if lock {
		if write {
			l.mu.Lock()
		} else {
			l.mu.RLock()
		}
	}
	if write {
		l.cache[key]++ // silent: then the lock is held for writing
	}
	if lock {
		if write {
			l.mu.Unlock()
		} else {
			l.mu.RUnlock()
		}
	}
}

// Add locks as usual.
func (l *List) Add(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cache[key] = 1
}

type DB struct {
	mu struct {
		sync.Mutex
		compact struct {
			running map[string]bool
		}
	}
}

// Begin and End lock a struct without a name; what it holds lies one struct deeper.
func (d *DB) Begin(job string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.mu.compact.running[job] = true
}

func (d *DB) End(job string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.mu.compact.running, job)
}

// Running forgets the lock.
func (d *DB) Running(job string) bool {
	return d.mu.compact.running[job] // want inconsistent-lock "DB.running"
}

type Link struct {
	mu    sync.Mutex
	owner *Net
}

type Net struct {
	mu    sync.Mutex
	peers map[string]int
}

func (n *Net) Add(key string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.peers[key]++
}

// Count is called by others of this package only with the lock held.
func (n *Net) Count() int {
	c := 0
	for range n.peers { // silent: whoever calls it holds the lock
		c++
	}
	return c
}

// Report does.
func (n *Net) Report() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.Count()
}

type Pool struct {
	mu    sync.Mutex
	conns map[string]int
}

// Get takes the lock and works on the map under one condition that does not change.
func (p *Pool) Get(key string, reuse bool) int {
	n := len(key)
	if reuse {
		p.mu.Lock()
		defer p.mu.Unlock()
		if old, ok := p.conns[key]; ok {
			return old
		}
	}
	n++
	if reuse {
		p.conns[key] = n // silent: the lock is held if it comes here
	}
	return n
}

// Put works on the map whatever the condition is.
func (p *Pool) Put(key string, reuse bool) {
	if reuse {
		p.mu.Lock()
		defer p.mu.Unlock()
		_ = p.conns[key]
	}
	p.conns[key] = 1 // want inconsistent-lock "Pool.conns"
	if reuse {
		delete(p.conns, key)
	}
}

type Index struct {
	mu    sync.RWMutex
	words map[string]int
	pages map[string]int
}

// NewIndex fills what nobody else has yet.
func NewIndex(names []string) *Index {
	i := &Index{words: map[string]int{}, pages: map[string]int{}}
	i.Fill(names)
	i.Extend(names)
	return i
}

// Fill is only seen to be called on a new index.
func (i *Index) Fill(names []string) {
	for _, name := range names {
		i.words[name] = len(name) // silent: nobody else has the index yet
	}
}

// Extend is called on one that is in use, too.
func (i *Index) Extend(names []string) {
	for _, name := range names {
		i.pages[name] = len(name) // want inconsistent-lock "Index.pages"
	}
}

// More does.
func (i *Index) More(name string) {
	i.Extend([]string{name})
}

func (i *Index) Word(name string) int {
	i.mu.RLock()
	defer i.mu.RUnlock()
	return i.words[name]
}

func (i *Index) Page(name string) int {
	i.mu.RLock()
	defer i.mu.RUnlock()
	return i.pages[name]
}

func (i *Index) Forget(name string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	delete(i.words, name)
	delete(i.pages, name)
}
