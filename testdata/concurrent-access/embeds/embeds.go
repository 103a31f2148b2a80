// Package embeds has one struct inside of several others.
package embeds

import "sync"

type frame struct {
	mu   sync.Mutex
	tags map[string]int
}

func (f *frame) has(tag string) bool {
	return f.tags[tag] > 0 // silent: only receivers get here
}

type sender struct {
	frame
}

type receiver struct {
	frame
}

// Serve sends and receives.
func Serve(s *sender, r *receiver, tags chan string) {
	go s.send(tags)
	go r.receive(tags)
}

func (s *sender) send(tags chan string) {
	for tag := range tags {
		s.mu.Lock()
		s.tags[tag]++ // silent: under the lock
		s.mu.Unlock()
	}
}

func (r *receiver) receive(tags chan string) {
	for tag := range tags {
		_ = r.has(tag)
	}
}

type header struct {
	keys map[string]int
}

func (h *header) set(key string) {
	h.keys[key]++ // want concurrent-access "header.keys"
}

type message struct {
	header
}

var last = &message{header{keys: make(map[string]int)}}

// Sign has one message in two goroutines.
func Sign() {
	go last.sign("name")
	go last.verify("name")
}

func (m *message) sign(key string) {
	m.set(key)
}

func (m *message) verify(key string) {
	_ = m.keys[key] // want concurrent-access "header.keys"
}

type pair struct {
	read  header
	write header
}

// Copy reads from the one and writes to the other.
func Copy() {
	p := &pair{}
	p.write.keys = make(map[string]int)
	go func() {
		_ = p.read.keys["name"] // silent: another header
	}()
	p.write.keys["name"]++ // silent: another header
}
