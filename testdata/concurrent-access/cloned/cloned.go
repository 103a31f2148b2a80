// Package cloned changes a copy of what readers have, by the name of the original.
package cloned

import (
	"net/http"
	"sync"
)

type kind struct{ versions map[string]int }

type table struct{ kinds map[string]*kind }

func (t *table) clone() *table {
	c := &table{kinds: make(map[string]*kind, len(t.kinds))}
	for name, k := range t.kinds {
		c.kinds[name] = &kind{versions: make(map[string]int, len(k.versions))}
		for version, n := range k.versions {
			c.kinds[name].versions[version] = n
		}
	}
	return c
}

type store struct {
	mu  sync.Mutex
	now *table
}

func (s *store) update(change func(*table) *table) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if changed := change(s.now); changed != nil {
		s.now = changed
	}
}

func (s *store) load() *table {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

// Read looks at a table that nobody changes any longer.
func (s *store) Read(w http.ResponseWriter, r *http.Request) {
	for name, k := range s.load().kinds {
		if len(k.versions) > 0 {
			w.Header().Set(name, r.URL.Path)
		}
	}
}

// Write changes a copy, or makes the first table.
func (s *store) Write(_ http.ResponseWriter, r *http.Request) {
	s.update(func(t *table) *table {
		t = t.clone()
		if t == nil {
			t = &table{}
		}
		for _, name := range r.Header["Names"] {
			if t.kinds[name] == nil {
				t.kinds[name] = &kind{versions: make(map[string]int)}
			}
			k := t.kinds[name]
			t.kinds["last"] = k
			k.versions[r.URL.Path]++ // silent: readers get it when it is done
		}
		return t
	})
}

func register(s *store) {
	http.HandleFunc("/read", s.Read)
	http.HandleFunc("/write", s.Write)
}

type row struct{ cells map[string]int }

type sheet struct {
	mu   sync.Mutex
	rows map[string]*row
	now  *row
}

func (s *sheet) update(change func(*row) *row) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now = change(s.now)
}

func (s *sheet) load() *row {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

// Read looks at what is changed in place.
func (s *sheet) Read(_ http.ResponseWriter, r *http.Request) {
	_ = s.load().cells[r.URL.Path] // want inconsistent-lock "row.cells"
}

// Write has no copy.
func (s *sheet) Write(_ http.ResponseWriter, r *http.Request) {
	s.update(func(t *row) *row {
		if t == nil {
			t = &row{cells: make(map[string]int)}
		}
		t.cells[r.URL.Path]++ // with inconsistent-lock
		return t
	})
}

func registerSheet(s *sheet) {
	http.HandleFunc("/sheet/read", s.Read)
	http.HandleFunc("/sheet/write", s.Write)
}
