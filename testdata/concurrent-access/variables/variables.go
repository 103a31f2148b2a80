// Package variables is about loop variables, which are new in each round since Go 1.22.
package variables

import "sync"

type shard struct {
	name  string
	items map[string]int
}

// EachItsOwn fills each shard on a goroutine of its own.
func EachItsOwn(words []string) []*shard {
	var shards []*shard
	for _, word := range words {
		shards = append(shards, &shard{name: word, items: map[string]int{}})
	}
	var wg sync.WaitGroup
	for _, s := range shards {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.items[s.name]++ // silent: each goroutine has an element of its own
		}()
	}
	wg.Wait()
	return shards // silent: joined
}

// Indexed does the same by index.
func Indexed(n int) []map[int]int {
	tables := make([]map[int]int, n)
	for i := range tables {
		tables[i] = make(map[int]int)
	}
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			tables[i][0] = i // silent: a map of its own
		}()
	}
	wg.Wait()
	return tables
}

// Outside has the variable outside of the loop.
func Outside(words []string) {
	var wg sync.WaitGroup
	current := &shard{items: map[string]int{}}
	for _, word := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			current.items[word]++ // want concurrent-access "items"
		}()
	}
	wg.Wait()
}

var board = &shard{items: map[string]int{}}

func (s *shard) put(word string) {
	s.items[word]++ // want concurrent-access "items"
}

func show() int {
	return board.items["x"] // want concurrent-access "items"
}

// Named reaches what is in a package variable by its name and as the receiver of a method.
func Named(words []string) int {
	go board.put("y")
	return show()
}

type table struct {
	sync.RWMutex
	rows map[string]int
}

var rows = &table{rows: map[string]int{}}

func withRows(f func()) {
	rows.RLock()
	defer rows.RUnlock()
	f()
}

func (t *table) fill() {
	withRows(func() {
		_ = t.rows["x"] // silent: the lock of the variable is the lock of the receiver
	})
	t.Lock()
	t.rows["x"]++
	t.Unlock()
}

// Filled locks by name.
func Filled() {
	for range 3 {
		go rows.fill()
	}
	rows.Lock()
	rows.rows["y"]++ // silent: the same lock
	rows.Unlock()
}
