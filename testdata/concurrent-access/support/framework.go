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
