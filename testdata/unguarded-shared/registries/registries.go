// Package registries fills package-level maps in its initialization, and later.
package registries

import "net/http"

var codecs = map[string]func(){}

// RegisterCodec is only called while the program is initialized.
func RegisterCodec(name string, f func()) {
	if _, known := codecs[name]; known { // silent: called from init only
		panic("twice: " + name)
	}
	codecs[name] = f // silent: called from init only
}

func init() {
	RegisterCodec("plain", func() {})
}

// Codec looks one up.
func Codec(w http.ResponseWriter, r *http.Request) {
	codecs[r.URL.Path]()
}

var hooks = map[string]func(){}

// RegisterHook is called by a handler as well.
func RegisterHook(name string, f func()) {
	hooks[name] = f // want unguarded-shared "hooks"
}

func init() {
	RegisterHook("first", func() {})
	http.HandleFunc("/codec", Codec)
	http.HandleFunc("/hook", Hook)
	http.HandleFunc("/flag", Flag)
}

// Hook adds one at run time.
func Hook(w http.ResponseWriter, r *http.Request) {
	RegisterHook(r.URL.Path, func() {})
}

var flags = map[string]bool{}

// SetFlag should be called during init.
func SetFlag(name string) {
	if !flags[name] { // silent: its documentation says when
		flags[name] = true // silent: its documentation says when
	}
}

// Flag reads one.
func Flag(w http.ResponseWriter, r *http.Request) {
	_ = flags[r.URL.Path]
}
