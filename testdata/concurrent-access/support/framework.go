package support

import "testing"

var frames = map[string]int{}

// StartAll is for the tests of other packages.
func StartAll(tb testing.TB, names []string) {
	tb.Helper()
	for _, name := range names {
		go start(name)
		go func() {
			frames[name]++ // silent: for tests alone
		}()
	}
}

// Recorder stands in for a shelf.
type Recorder struct {
	tb    testing.TB
	names map[string]bool
}

func (r *Recorder) Put(name string) {
	r.tb.Helper()
	r.names[name] = true // silent: no program has one
}
