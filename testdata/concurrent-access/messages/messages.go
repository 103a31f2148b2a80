// Package messages has a variable for each message that comes in.
package messages

import (
	"net/http"
	"sync"
)

type message struct{ header map[string]string }

type letter struct{ header map[string]string }

// box keeps the last message.
type box struct {
	mu   sync.Mutex
	last *message
}

func (b *box) accept(m *message) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last = m
}

func (b *box) serve(names []string) {
	for _, name := range names {
		msg := message{header: make(map[string]string)}
		b.accept(&msg)
		if msg.header["name"] == "" {
			msg.header["name"] = name // silent: who serves as well has another message
		}
		complete(&msg)
	}
}

func complete(msg *message) {
	if msg.header["kind"] == "" {
		msg.header["kind"] = "plain" // silent: the same
	}
}

// ServeHTTP serves twice, and posts.
func (b *box) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	go b.serve(r.Header["More"])
	b.serve(r.Header["Names"])
	post(r.Header["Names"])
}

func post(names []string) {
	for _, name := range names {
		mail := letter{header: make(map[string]string)}
		go stamp(&mail)
		mail.header["name"] = name // want concurrent-access "letter.header"
	}
}

func stamp(mail *letter) {
	mail.header["stamp"] = "red" // want concurrent-access "letter.header"
}
