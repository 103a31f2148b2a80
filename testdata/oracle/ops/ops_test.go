package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A file marks each expected operation by its kinds in a comment at the end of the line, in order of their columns.
var files = map[string]string{
	"go.mod": "module example.com/p\n\ngo 1.24\n",
	"p.go": `package p

import "maps"

type named map[string]int

type holder struct {
	inner map[string]map[string]int
	list  []int
}

type alias = named

func operations(h *holder, ch chan int) {
	m := named{}
	m["a"] = 1 // write
	m["a"]++ // update
	m["a"] += m["b"] // update read
	_, ok := m["a"] // read
	(m["a"]), ok = <-ch // write
	h.inner["a"]["b"] = 2 // read write
	h.list[m["a"]] = 3 // read
	delete(m, "a") // delete
	clear(m) // clear
	_ = len(h.inner) + len(h.list) // len
	for range m { // range
	}
	for m["k"] = range h.list { // write
	}
	for k, v := range h.inner["x"] { // range read
		_, _ = k, v
	}
	_ = maps.Clone(m) // maps.Clone
	_ = maps.Collect(maps.All(m)) // maps.All
	var a alias
	_ = a["x"] // read
	_ = (*(&m))["x"] // read
	_ = ok
}

func shadowed(m map[string]int) {
	len := func(map[string]int) int { return 0 }
	_ = len(m)
}

//line other.go:100
func generic[M ~map[K]V, K comparable, V any, S ~[]V](m M, s S, k K) {
	m[k] = s[0] // write
	_ = maps.Keys[M](m) // maps.Keys
}

func indexed[T map[string]int | named, U map[string]int | []int](t T, u U) {
	_ = t["x"] // read
	_ = len(u)
}
`,
	"p_test.go": `package p

var counts map[string]int

func reset() { counts["x"] = 0 } // write
`,
	"x_test.go": `package p_test

import "example.com/p"

func read() int { return p.Counts()["x"] } // read
`,
	"export_test.go": `package p

func Counts() map[string]int { return counts }
`,
	"nested/go.mod": "module example.com/nested\n\ngo 1.24\n",
	"nested/n.go": `package nested

var n = map[int]int{}

var _ = n[1] // read
`,
}

func lay(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestEveryMarkedOperationIsListedAndNoOther(t *testing.T) {
	dir := lay(t)
	var complaints strings.Builder
	all, err := operations(dir, true, []string{"./..."}, &complaints)
	if err != nil || complaints.Len() > 0 {
		t.Fatal(err, complaints.String())
	}
	got := make(map[string]map[int][]string)
	for _, c := range all {
		if c.Verdict == isMap {
			if got[c.File] == nil {
				got[c.File] = make(map[int][]string)
			}
			got[c.File][c.Line] = append(got[c.File][c.Line], c.Kind)
		}
	}
	for name, text := range files {
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		for i, line := range strings.Split(text, "\n") {
			var want []string
			if _, comment, marked := strings.Cut(line, " // "); marked {
				want = strings.Fields(comment)
			}
			if !slices.Equal(got[name][i+1], want) {
				t.Errorf("%s:%d: %v, want %v: %s", name, i+1, got[name][i+1], want, line)
			}
		}
	}
}

func TestPositionsAreThoseOfTheToken(t *testing.T) {
	all, err := operations(lay(t), false, []string{"./..."}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, c := range all {
		if c.Verdict == isMap {
			lines = append(lines, c.line())
		}
	}
	for _, want := range []string{"p.go:16:3 write", "p.go:21:9 read", "p.go:21:14 write", "p.go:25:6 len", "p.go:26:2 range"} {
		if !slices.Contains(lines, want) {
			t.Errorf("lacks %s in %v", want, lines)
		}
	}
	if slices.ContainsFunc(lines, func(line string) bool { return strings.HasPrefix(line, "nested/") }) {
		t.Error("a nested module was entered without being asked for")
	}
}

func TestDisagreementsAreJudged(t *testing.T) {
	all := []candidate{
		{"a.go", 1, 1, "read", isMap, "name"}, {"a.go", 2, 1, "read", isMap, "name"}, {"a.go", 3, 1, "write", isMap, "selector"},
		{"a.go", 4, 1, "read", notMap, "[]int"}, {"a.go", 5, 1, "read", undecided, "no type"}, {"b.go", 1, 1, "len", isMap, "call"},
	}
	got := []string{"a.go:1:1 read", "a.go:3:1 update", "a.go:4:1 read", "a.go:5:1 read", "c.go:1:1 len"}
	c := newComparison(all, got)
	c.judgeMissing(all, got)
	c.judgeExtra(got)
	if c.both != 1 || len(c.undecided) != 1 || len(c.extra[onNonMap]) != 1 {
		t.Errorf("both %d, undecided %v, extra %v", c.both, c.undecided, c.extra)
	}
	for _, cause := range []string{"read of a name", "another kind there", "no operation in the whole file"} {
		if len(c.missing[cause]) != 1 {
			t.Errorf("%s: %v", cause, c.missing)
		}
	}
	if c.extra.count() != 3 {
		t.Errorf("extra: %v", c.extra)
	}
}
