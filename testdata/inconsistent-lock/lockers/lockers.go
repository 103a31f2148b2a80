// Package lockers has parts that are given the locks of what they belong to.
package lockers

import (
	"sync"
	"time"
)

// Alarm runs a function with its owner's lock.
type Alarm struct {
	locker sync.Locker
	ring   func()
}

func newAlarm(locker sync.Locker, ring func()) *Alarm {
	return &Alarm{locker: locker, ring: ring}
}

func (a *Alarm) Set(d time.Duration) {
	time.AfterFunc(d, func() {
		a.locker.Lock()
		defer a.locker.Unlock()
		a.ring()
	})
}

// House and Garden have alarms.
type House struct {
	mu    sync.Mutex
	rooms map[string]int
}

func (h *House) Watch(room string) {
	alarm := newAlarm(&h.mu, func() {
		h.rooms[room]++ // silent: the alarm has the house's lock
	})
	alarm.Set(time.Second)
}

func (h *House) Len() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.rooms)
}

type Garden struct {
	mu    sync.RWMutex
	trees map[string]int
	birds map[string]int
}

func (g *Garden) Watch(tree string) {
	alarm := newAlarm(&g.mu, func() {
		g.trees[tree]++ // silent: the alarm has the garden's lock
	})
	alarm.Set(time.Second)
	time.AfterFunc(time.Second, func() {
		g.birds[tree]++ // want inconsistent-lock "Garden.birds"
	})
}

func (g *Garden) Len() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	clear(g.birds)
	return len(g.trees)
}

// Shelf is part of a Library and has its lock.
type Shelf struct {
	mu    *sync.Mutex
	books map[string]int
	loans map[string]int
}

func (s *Shelf) init(mu *sync.Mutex) {
	s.mu = mu
	s.books = map[string]int{}
	s.loans = map[string]int{}
}

func (s *Shelf) Add(book string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.books[book]++ // silent: the library's lock
	s.loans[book]++
}

func (s *Shelf) Return(book string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.loans, book)
}

// Library has a lock for all.
type Library struct {
	mu    sync.Mutex
	shelf Shelf
}

func Open() *Library {
	l := &Library{}
	l.shelf.init(&l.mu)
	return l
}

// Watch looks at the shelf while others use it.
func (l *Library) Watch() {
	go func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.shelf.books, "") // silent: the same lock by its other name
	}()
	go func() {
		delete(l.shelf.loans, "") // want inconsistent-lock "Shelf.loans"
	}()
	l.shelf.Add("")
}
