// Package registered sets things up between the registration of handlers and the start of the server.
package registered

import (
	"log"
	"net/http"
	"time"
)

// Pages is set up while its handler is registered.
func Pages(names []string) error {
	pages := map[string]int{}
	pages["index"] = 0 // silent: before the handler
	http.HandleFunc("/pages", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(names[pages[r.URL.Path]])) // silent: nothing is served before the end
	})
	for i, name := range names {
		pages[name] = i // silent: the same
	}
	return http.ListenAndServe(":8080", nil)
}

// Served goes on while its server runs.
func Served(names []string) {
	served := map[string]int{}
	http.HandleFunc("/served", func(_ http.ResponseWriter, r *http.Request) {
		log.Println(served[r.URL.Path]) // want concurrent-access "served"
	})
	served["index"] = 0 // silent: the server comes next
	go func() { log.Println(http.ListenAndServe(":8080", nil)) }()
	for i, name := range names {
		served[name] = i // want concurrent-access "served"
	}
}

// Late registers a handler with a server that runs.
func Late(names []string) {
	late := map[string]int{}
	go func() { log.Println(http.ListenAndServe(":8080", nil)) }()
	http.HandleFunc("/late", func(_ http.ResponseWriter, r *http.Request) {
		log.Println(late[r.URL.Path]) // want concurrent-access "late"
	})
	for i, name := range names {
		late[name] = i // want concurrent-access "late"
	}
}

// Counted has a handler that meets itself, and one that meets another goroutine.
func Counted() error {
	counted, polled := map[string]int{}, map[string]int{}
	http.HandleFunc("/counted", func(_ http.ResponseWriter, r *http.Request) {
		counted[r.URL.Path]++           // want concurrent-access "update of counted by several goroutines"
		log.Println(polled[r.URL.Path]) // want concurrent-access "polled"
	})
	go func() {
		for range time.Tick(time.Second) {
			polled["rounds"]++ // want concurrent-access "polled"
		}
	}()
	return http.ListenAndServe(":8080", nil)
}

type hosts struct{ ports map[string]int }

func (h *hosts) register() {
	http.HandleFunc("/hosts", func(_ http.ResponseWriter, r *http.Request) {
		log.Println(h.ports[r.Host]) // want concurrent-access "hosts.ports"
	})
}

func start() {
	go func() { log.Println(http.ListenAndServe(":8080", nil)) }()
}

// Hosts leaves both to others.
func Hosts(names []string) {
	h := &hosts{ports: map[string]int{}}
	h.register()
	for i, name := range names {
		h.ports[name] = i // silent: only registered
	}
	log.Println(http.ListenAndServe(":8080", nil))
}

// Other does so in another order.
func Other(names []string) {
	h := &hosts{ports: map[string]int{}}
	h.register()
	start()
	for i, name := range names {
		h.ports[name] = i // want concurrent-access "hosts.ports"
	}
}

// Either serves on one of two ways.
func Either(names []string, now bool) {
	either := map[string]int{}
	http.HandleFunc("/either", func(_ http.ResponseWriter, r *http.Request) {
		log.Println(either[r.URL.Path]) // want concurrent-access "either"
	})
	if now {
		go func() { log.Println(http.ListenAndServe(":8080", nil)) }()
	}
	for i, name := range names {
		either[name] = i // want concurrent-access "either"
	}
}

// Round serves from the second round on.
func Round(names []string) {
	round := map[string]int{}
	http.HandleFunc("/round", func(_ http.ResponseWriter, r *http.Request) {
		log.Println(round[r.URL.Path]) // want concurrent-access "round"
	})
	for i, name := range names {
		round[name] = i // want concurrent-access "round"
		if i == 0 {
			go func() { log.Println(http.ListenAndServe(name, nil)) }()
		}
	}
}

// Later has a callback that runs without a server.
func Later(names []string) {
	later := map[string]int{}
	time.AfterFunc(time.Second, func() {
		log.Println(later["index"]) // want concurrent-access "later"
	})
	for i, name := range names {
		later[name] = i // want concurrent-access "later"
	}
}
