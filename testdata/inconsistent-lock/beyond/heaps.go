package beyond

import (
	"container/heap"
	"sync"
)

// Line is a heap that knows where its elements are.
type Line struct {
	mu    sync.Mutex
	names []string
	index map[string]int
}

func (l *Line) Len() int { return len(l.names) }

func (l *Line) Less(i, j int) bool { return l.names[i] < l.names[j] }

func (l *Line) Swap(i, j int) {
	l.names[i], l.names[j] = l.names[j], l.names[i]
	l.index[l.names[i]], l.index[l.names[j]] = i, j // silent: those who call the heap hold the lock
}

func (l *Line) Push(x any) {
	name, _ := x.(string)
	l.index[name] = len(l.names) // silent: the same
	l.names = append(l.names, name)
}

func (l *Line) Pop() any {
	last := l.names[len(l.names)-1]
	l.names = l.names[:len(l.names)-1]
	delete(l.index, last) // silent: the same
	return last
}

// Add holds the lock while the heap calls back.
func (l *Line) Add(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.index[name] == 0 { // silent: under the lock
		heap.Push(l, name)
	}
}

func (l *Line) Forget(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.index, name) // silent: under the lock
}

// Bag has a method of a heap, but is none.
type Bag struct {
	mu    sync.Mutex
	count map[string]int
}

func (b *Bag) Push(x any) {
	name, _ := x.(string)
	b.count[name]++ // want inconsistent-lock "Bag.count"
}

func (b *Bag) Add(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.count[name]++ // silent: under the lock
}
