// Package ways locks on some of its ways only.
package ways

import (
	"errors"
	"sync"
)

type Table struct {
	mu   sync.Mutex
	rows map[string]int
}

var errMissing = errors.New("missing")

func (t *Table) Add(key string, n int) {
	t.mu.Lock()
	t.rows[key] += n // silent: under the lock
	t.mu.Unlock()
}

// Early unlocks on each way before it returns.
func (t *Table) Early(key string) (int, error) {
	t.mu.Lock()
	n, ok := t.rows[key]
	if !ok {
		t.mu.Unlock()
		return 0, errMissing
	}
	t.rows[key] = n + 1 // silent: that way was left
	t.mu.Unlock()
	return n, nil
}

// Late forgets that it unlocked on the way.
func (t *Table) Late(key string, release bool) int {
	t.mu.Lock()
	if release {
		t.mu.Unlock()
	}
	n := t.rows[key] // want inconsistent-lock "Table.rows"
	if !release {
		t.mu.Unlock()
	}
	return n
}

// Try works only if it gets the lock.
func (t *Table) Try(key string) bool {
	if !t.mu.TryLock() {
		return false
	}
	defer t.mu.Unlock()
	t.rows[key]++ // silent: it got the lock
	return true
}

// Impatient goes on without it.
func (t *Table) Impatient(key string) int {
	if t.mu.TryLock() {
		defer t.mu.Unlock()
		return t.rows[key] // silent: on this branch it has the lock
	}
	return t.rows[key] // want inconsistent-lock "Table.rows"
}

// Rounds locks in each round.
func (t *Table) Rounds(keys []string) int {
	n := 0
	for _, key := range keys {
		t.mu.Lock()
		n += t.rows[key] // silent: under the lock
		t.mu.Unlock()
	}
	n += t.rows["total"] // want inconsistent-lock "Table.rows"
	return n
}

// Switch locks in one case only.
func (t *Table) Switch(mode int) int {
	switch mode {
	case 0:
		t.mu.Lock()
		defer t.mu.Unlock()
	case 1:
		return 0
	}
	return len(t.rows) // want inconsistent-lock "Table.rows"
}
