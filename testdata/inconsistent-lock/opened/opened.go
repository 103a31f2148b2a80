// Package opened has stores that fill themselves while they are opened, beside goroutines of others like them.
package opened

import (
	"log"
	"sync"
	"time"
)

type files struct {
	mu    sync.Mutex // guards sizes
	sizes map[string]int
}

// fill is called before anybody writes.
func (f *files) fill(names []string) {
	for _, name := range names {
		f.sizes[name] = 0 // silent: the goroutines that run have stores of their own
	}
}

func (f *files) create(name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.sizes[name] = len(name)
}

// Store writes what comes over its channel.
type Store struct {
	files  files
	writes chan string
}

// Open makes one.
func Open(names []string) *Store {
	s := &Store{writes: make(chan string)}
	s.files.sizes = map[string]int{}
	go s.tick()
	s.files.fill(names)
	go s.write()
	return s
}

func (s *Store) tick() {
	for range time.Tick(time.Second) {
		log.Println(len(s.writes))
	}
}

func (s *Store) write() {
	for name := range s.writes {
		s.files.create(name)
	}
}

// Copy opens another store.
func (s *Store) Copy() *Store {
	other := Open(nil)
	log.Println("copied")
	return other
}

// Restore opens one after the other.
func Restore(all [][]string) []*Store {
	var stores []*Store
	for _, names := range all {
		stores = append(stores, Open(names))
	}
	return stores
}

type pages struct {
	mu    sync.Mutex // guards sizes
	sizes map[string]int
}

func (p *pages) fill(names []string) {
	for _, name := range names {
		p.sizes[name] = 0 // want inconsistent-lock "pages.sizes"
	}
}

func (p *pages) create(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sizes[name] = len(name)
}

// Book writes before it is filled.
type Book struct {
	pages  pages
	writes chan string
}

// OpenBook makes one.
func OpenBook(names []string) *Book {
	b := &Book{writes: make(chan string)}
	b.pages.sizes = map[string]int{}
	go b.write()
	b.pages.fill(names)
	return b
}

func (b *Book) write() {
	for name := range b.writes {
		b.pages.create(name)
	}
}

// RestoreBooks opens one after the other.
func RestoreBooks(all [][]string) []*Book {
	var books []*Book
	for _, names := range all {
		books = append(books, OpenBook(names))
	}
	return books
}
