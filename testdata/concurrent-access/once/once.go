// Package once fills maps exactly once.
package once

import "sync"

type table struct {
	load  sync.Once
	names map[int]string
	extra map[int]string
}

func (t *table) name(id int) string {
	t.load.Do(func() {
		t.names = map[int]string{}
		for i, name := range []string{"zero", "one", "two"} {
			t.names[i] = name // silent: runs once, before everything behind Do
		}
	})
	return t.names[id]
}

func (t *table) note(id int, text string) {
	t.extra[id] = text // want concurrent-access "extra"
}

// Lookup asks from many goroutines.
func Lookup(ids []int) {
	t := &table{extra: map[int]string{}}
	for _, id := range ids {
		go func() {
			t.note(id, t.name(id))
		}()
	}
}

var (
	services map[string]int
	reading  sync.Once
)

func read() {
	services = map[string]int{}
	services["http"] = 80 // silent: runs once, whoever calls Port
}

// Port is called by all and by goroutines.
func Port(name string) int {
	reading.Do(read)
	return services[name] // silent: after the Once
}

// Ports asks for many.
func Ports(names []string) {
	for _, name := range names {
		go Port(name)
	}
}

type lazy struct {
	load  sync.Once
	close sync.Once
	words map[string]int
	cache map[string]int
}

func (l *lazy) fill() {
	l.words["zero"] = 0 // want concurrent-access "words"
}

func (l *lazy) peek(word string) int {
	return l.words[word] // want concurrent-access "words"
}

// Look looks before it fills.
func Look(words []string) {
	l := &lazy{words: map[string]int{}}
	for _, word := range words {
		go func() {
			if l.peek(word) == 0 {
				l.load.Do(l.fill)
			}
		}()
	}
}

// Leave closes once, which has nothing to do with what was loaded once.
func Leave(words []string) {
	l := &lazy{cache: map[string]int{}}
	for _, word := range words {
		go func() {
			l.load.Do(func() { l.cache[word] = 1 }) // silent: all others come after it
			if l.cache[word] == 0 {
				return
			}
			l.close.Do(func() {})
		}()
	}
}
