// Package copies returns copies of structs.
package copies

import "maps"

type scope struct {
	name   string
	labels map[string]string
}

var root = &scope{labels: map[string]string{}}

func (s *scope) clone() *scope {
	out := *s
	out.labels = maps.Clone(s.labels)
	return &out
}

func (s *scope) with(key, value string) *scope {
	out := s.clone()
	out.labels[key] = value // silent: all maps of the copy are its own
	return out
}

type form struct {
	fields map[string]string
	notes  map[string]string
}

func (f *form) shallow() *form {
	out := *f
	out.notes = map[string]string{}
	return &out
}

func (f *form) fill(key string) {
	out := f.shallow()
	out.fields[key] = key // want concurrent-access "fields"
}

// With makes copies on goroutines.
func With(keys []string) {
	f := &form{fields: map[string]string{}}
	for _, key := range keys {
		go root.with(key, "")
		go f.fill(key)
	}
}
