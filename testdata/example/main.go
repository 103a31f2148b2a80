// Command sessions keeps logins in memory: POST /login?user=NAME, GET /whoami?id=ID, GET /stats.
package main

import (
	"fmt"
	"log"
	"net/http"
	"time"
)

func main() {
	store := NewStore(30 * time.Minute)
	counters := NewCounters()
	go store.sweep(time.Minute)

	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		counters.Add("login")
		fmt.Fprintln(w, store.Login(r.FormValue("user")))
	})
	http.HandleFunc("GET /whoami", func(w http.ResponseWriter, r *http.Request) {
		counters.Add("whoami")
		user, ok := store.User(r.FormValue("id"))
		if !ok {
			http.Error(w, "log in first", http.StatusUnauthorized)
			return
		}
		fmt.Fprintln(w, user)
	})
	http.HandleFunc("GET /stats", func(w http.ResponseWriter, _ *http.Request) {
		for name, n := range counters.All() {
			fmt.Fprintln(w, name, n)
		}
	})
	log.Fatal(http.ListenAndServe("localhost:8080", nil))
}
