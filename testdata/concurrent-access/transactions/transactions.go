// Package transactions hands what is made for one call to a literal.
package transactions

import (
	"errors"
	"net/http"
	"sync"
)

var errAgain = errors.New("again")

type txn interface{ get(key string) int }

// handle is what literals get.
type handle struct {
	txn
	tries int
}

type client interface {
	run(f func(*handle) error) error
}

type memory struct{ values []int }

type memoryTxn struct {
	of       *memory
	observed map[string]int
}

func (t *memoryTxn) get(key string) int {
	t.observed[key]++ // silent: each call has a transaction of its own
	return len(t.of.values)
}

func (m *memory) run(f func(*handle) error) error {
	tx := &memoryTxn{of: m, observed: make(map[string]int)}
	return f(&handle{tx, 1})
}

// shared counts for all.
type shared struct{ counts map[string]int }

// visit is made for one call, what it leads to is not.
type visit struct{ of *shared }

func (s *shared) each(f func(*visit)) { f(&visit{of: s}) }

type meta struct {
	client client
	shared *shared
}

func (m *meta) txn(f func(*handle) error) error {
	return m.client.run(func(h *handle) error {
		if h.tries > 3 {
			return errAgain
		}
		return f(h)
	})
}

func (m *meta) attr(key string) (n int, err error) {
	err = m.txn(func(h *handle) error {
		n = h.get(key)
		return nil
	})
	return n, err
}

func (m *meta) count(key string) {
	m.shared.each(func(v *visit) {
		v.of.counts[key]++ // want concurrent-access "shared.counts"
	})
}

type file struct {
	sync.RWMutex
	meta *meta
}

// ServeHTTP asks on this goroutine and on another one.
func (f *file) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	go f.refresh(r.URL.Path)
	f.RLock()
	if _, err := f.meta.attr(r.URL.Path); err != nil {
		w.WriteHeader(http.StatusConflict)
	}
	f.RUnlock()
	f.meta.count(r.URL.Path)
}

func (f *file) refresh(key string) {
	f.RLock()
	defer f.RUnlock()
	_, _ = f.meta.attr(key)
}

// New serves from memory.
func New() http.Handler {
	s := &shared{counts: make(map[string]int)}
	return &file{meta: &meta{client: &memory{}, shared: s}}
}
