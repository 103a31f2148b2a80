package beyond

import "net/http"

// Pages is set up while its handler is registered.
func Pages(names []string) error {
	pages := map[string]int{}
	pages["index"] = 0 // silent: before the handler
	http.HandleFunc("/pages", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(names[pages[r.URL.Path]])) // known false alarm: concurrent-access nothing is served before the end
	})
	for i, name := range names {
		pages[name] = i // known false alarm: concurrent-access the same
	}
	return http.ListenAndServe(":8080", nil)
}
