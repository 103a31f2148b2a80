package intent

import "sync"

// Index is built by whoever makes it.
type Index struct {
	words map[string]int

	mu sync.Mutex
}

// Add is called at any time.
func (x *Index) Add(word string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.words[word]++
}

// Drop is called at any time.
func (x *Index) Drop(word string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.words, word)
}

// Count is called at any time.
func (x *Index) Count(word string) int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.words[word]
}

// Build needs to be called at least once after creating it.
func (x *Index) Build(words []string) {
	for _, word := range words {
		x.words[word]++ // silent: its documentation says when
	}
	go func() {
		x.words["all"]++ // want inconsistent-lock "Index.words"
	}()
}
