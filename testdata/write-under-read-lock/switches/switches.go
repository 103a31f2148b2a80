// Package switches makes what is missing only if it is asked to.
package switches

import "sync"

type Sections struct {
	mu       sync.RWMutex
	sections map[string]map[string]string
}

func (s *Sections) section(name string, create bool) map[string]string {
	section, ok := s.sections[name]
	if !ok && create {
		section = make(map[string]string)
		s.sections[name] = section // silent: nobody creates under the read lock
	}
	return section
}

func (s *Sections) Has(name string) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.section(name, false) != nil
}

func (s *Sections) Set(name, key, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.section(name, true)[key] = value
}

type Lines struct {
	mu    sync.RWMutex
	lines map[string]int
}

func (l *Lines) line(name string, create bool) int {
	if create {
		l.lines[name] = len(l.lines) // want write-under-read-lock "Lines.lines"
	}
	return l.lines[name]
}

func (l *Lines) Has(name string) bool {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.line(name, true) > 0
}

func (l *Lines) Set(name string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.line(name, true)
}
