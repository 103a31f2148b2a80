package main

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// buckets hold disagreements by their cause.
type buckets map[string][]string

func (b buckets) add(cause, line string) { b[cause] = append(b[cause], line) }

func (b buckets) count() int {
	n := 0
	for _, lines := range b {
		n += len(lines)
	}
	return n
}

func (b buckets) print(title string, most int) {
	for _, cause := range slices.Sorted(maps.Keys(b)) {
		lines := b[cause]
		fmt.Printf("%s, %s: %d\n", title, cause, len(lines))
		slices.Sort(lines)
		for _, line := range lines[:min(most, len(lines))] {
			fmt.Println("    " + line)
		}
		if len(lines) > most {
			fmt.Printf("    ... and %d more\n", len(lines)-most)
		}
	}
}

// mapvetLines runs a debug verb of mapvet and yields its lines.
func mapvetLines(o options, verb string) ([]string, error) {
	cmd := exec.Command(o.mapvet, append([]string{"debug", verb}, o.patterns...)...)
	cmd.Dir = o.dir
	cmd.Stderr = os.Stderr
	cmd.Env = o.environ
	if o.hidden {
		cmd.Env = append(cmd.Env, "GOMODCACHE="+filepath.Join(os.TempDir(), "no-module-cache"))
	}
	out, err := cmd.Output()
	if exit, ok := err.(*exec.ExitError); ok && exit.ExitCode() == 1 {
		err = nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s debug %s: %w", o.mapvet, verb, err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(lines)
	return slices.Compact(lines), nil
}

// verdict prints the agreement: what both list, out of what either lists.
func conclude(o options, what string, both int, missing, extra buckets) error {
	missing.print("missing", o.most)
	extra.print("extra", o.most)
	total := both + missing.count() + extra.count()
	if total == 0 {
		return fmt.Errorf("no %s on either side: nothing was compared", what)
	}
	percent := 100 * float64(both) / float64(total)
	fmt.Printf("%s of %s in %s: %d agree, %d missing, %d extra: %.3f %%\n",
		what, strings.Join(o.patterns, " "), o.dir, both, missing.count(), extra.count(), percent)
	if percent < o.least {
		return fmt.Errorf("agreement of %.3f %% is below %.3f %%", percent, o.least)
	}
	return nil
}

func compareFiles(o options) error {
	want, err := selectedFiles(o)
	if err != nil {
		return err
	}
	got, err := mapvetLines(o, "files")
	if err != nil {
		return err
	}
	missing, extra := buckets{}, buckets{}
	both := 0
	for _, name := range want {
		if _, ok := slices.BinarySearch(got, name); ok {
			both++
		} else {
			missing.add("file", name)
		}
	}
	for _, name := range got {
		if _, ok := slices.BinarySearch(want, name); !ok {
			extra.add("file", name)
		}
	}
	return conclude(o, "files", both, missing, extra)
}

func compareOps(o options) error {
	var complaints strings.Builder
	all, err := operations(o.goDir, o.nested, o.patterns, &complaints)
	if err != nil {
		return err
	}
	if complaints.Len() > 0 {
		fmt.Printf("what the oracle could not check in full:\n%s", complaints.String())
	}
	got, err := mapvetLines(o, "ops")
	if err != nil {
		return err
	}
	c := newComparison(all, got)
	c.judgeMissing(all, got)
	c.judgeExtra(got)
	if len(c.undecided) > 0 {
		fmt.Printf("not judged, as Go itself has no type there: %d\n", len(c.undecided))
	}
	if err := conclude(o, "operations", c.both, c.missing, c.extra); err != nil {
		return err
	}
	if n := len(c.extra[onNonMap]); n > 0 {
		return fmt.Errorf("%d operations on what is not a map", n)
	}
	return nil
}

const onNonMap = "not a map"

// comparison indexes both lists by place.
type comparison struct {
	byLine         map[string]candidate
	byPlace        map[string][]candidate
	oracleFiles    map[string]bool
	mapvetPlaces   map[string]string // to its kind
	mapvetFiles    map[string]bool
	both           int
	missing, extra buckets
	undecided      []string
}

func newComparison(all []candidate, got []string) *comparison {
	c := &comparison{
		byLine: make(map[string]candidate), byPlace: make(map[string][]candidate), oracleFiles: make(map[string]bool),
		mapvetPlaces: make(map[string]string), mapvetFiles: make(map[string]bool), missing: buckets{}, extra: buckets{},
	}
	for _, candidate := range all {
		// Sorted by verdict: one variant of a package that sees a map is enough.
		if _, known := c.byLine[candidate.line()]; !known {
			c.byLine[candidate.line()] = candidate
		}
		c.byPlace[candidate.place()] = append(c.byPlace[candidate.place()], candidate)
		c.oracleFiles[candidate.File] = true
	}
	for _, line := range got {
		place, kind, _ := strings.Cut(line, " ")
		c.mapvetPlaces[place] = kind
		c.mapvetFiles[fileOf(place)] = true
	}
	return c
}

// fileOf cuts line and column off a place.
func fileOf(place string) string {
	for range 2 {
		if i := strings.LastIndexByte(place, ':'); i >= 0 {
			place = place[:i]
		}
	}
	return place
}

func (c *comparison) judgeMissing(all []candidate, got []string) {
	listed := make(map[string]bool, len(got))
	for _, line := range got {
		listed[line] = true
	}
	for line, candidate := range c.byLine {
		if candidate.Verdict != isMap {
			continue
		}
		kind, sameplace := c.mapvetPlaces[candidate.place()]
		switch {
		case listed[line]:
			c.both++
		case sameplace:
			c.missing.add("another kind there", line+", mapvet: "+kind)
		case !c.mapvetFiles[candidate.File]:
			c.missing.add("no operation in the whole file", line)
		default:
			c.missing.add(candidate.Kind+" of a "+candidate.Note, line)
		}
	}
}

func (c *comparison) judgeExtra(got []string) {
	for _, line := range got {
		candidate, known := c.byLine[line]
		place, _, _ := strings.Cut(line, " ")
		switch {
		case line == "" || known && candidate.Verdict == isMap:
		case known && candidate.Verdict == undecided:
			c.undecided = append(c.undecided, line)
		case known:
			c.extra.add(onNonMap, line+": "+candidate.Note)
		case len(c.byPlace[place]) > 0:
			c.extra.add("another kind there", line+", Go: "+c.byPlace[place][0].Kind)
		case !c.oracleFiles[fileOf(place)]:
			c.extra.add("a file that Go does not select or that has no such expression", line)
		default:
			c.extra.add("no such expression there", line)
		}
	}
}
