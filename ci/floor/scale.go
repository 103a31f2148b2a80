package main

import (
	"bytes"
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// points are about so many lines of Go: what grows faster than its input shows between them.
var points = []int{100_000, 300_000, 1_000_000, 3_000_000}

// scale measures programs of four sizes, made of the packages of one folder: a part of them, or all, several times over,
// each copy a module that imports its own packages.
func scale(b bench, names []byte) error {
	files := strings.Split(strings.TrimSpace(string(names)), "\n")
	slices.Sort(files)
	for _, lines := range points {
		if err := b.point(files, lines); err != nil {
			return err
		}
	}
	return nil
}

func (b bench) point(files []string, atLeast int) error {
	tree, err := os.MkdirTemp("", "scale")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tree)
	lines, names := 0, []byte(nil)
	for n := 0; lines < atLeast; n++ {
		copied, more, err := copyModule(b.dir, files, filepath.Join(tree, fmt.Sprintf("copy%d", n)), atLeast-lines)
		if err != nil {
			return err
		}
		lines, names = lines+more, append(names, copied...)
	}
	b.dir, b.patterns = tree, []string{"./..."}
	floors, checks, err := b.measure(names, false)
	if err != nil {
		return err
	}
	floor, check := median(floors), median(checks)
	fmt.Printf("%8d lines: floor %6.2f s of CPU, check %6.2f s, ratio %.2f, of wall %.2f; %.2f us and %3.0f bytes a line\n",
		lines, floor.cpu.Seconds(), check.cpu.Seconds(), check.cpu.Seconds()/floor.cpu.Seconds(),
		check.wall.Seconds()/floor.wall.Seconds(), check.cpu.Seconds()*1e6/float64(lines), float64(check.peak)/float64(lines))
	return nil
}

// copyModule copies files, whole folders of them, until there are enough lines. It returns their names, one a line, and
// how many lines they are.
func copyModule(from string, files []string, to string, enough int) (names []byte, lines int, err error) {
	module, folders := filepath.Base(to), map[string]bool{}
	for _, file := range files {
		if relative, err := filepath.Rel(from, filepath.Dir(file)); err == nil {
			folders[filepath.ToSlash(relative)] = true
		}
	}
	last := ""
	for _, file := range files {
		relative, err := filepath.Rel(from, file)
		if err != nil {
			return nil, 0, err
		}
		if folder := filepath.Dir(relative); folder != last && lines >= enough {
			break
		} else {
			last = folder
		}
		text, err := os.ReadFile(file)
		if err != nil {
			continue // It could not be read before either.
		}
		target := filepath.Join(to, relative)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return nil, 0, err
		}
		if err := os.WriteFile(target, moved(text, module, folders), 0o644); err != nil {
			return nil, 0, err
		}
		names = append(append(names, target...), '\n')
		lines += bytes.Count(text, []byte("\n"))
	}
	mod := fmt.Sprintf("module %s\n\ngo 1.26\n", module)
	return names, lines, os.WriteFile(filepath.Join(to, "go.mod"), []byte(mod), 0o644)
}

// moved is a text whose imports of copied packages lead to the copies.
func moved(text []byte, module string, folders map[string]bool) []byte {
	parsed, err := parser.ParseFile(token.NewFileSet(), "", text, parser.ImportsOnly)
	if err != nil {
		return text
	}
	out, at := []byte(nil), 0
	for _, spec := range parsed.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil || !folders[path] {
			continue
		}
		// Positions of a file alone in its set begin at 1.
		start := int(spec.Path.Pos()) - 1
		out = append(out, text[at:start]...)
		out = append(out, strconv.Quote(module+"/"+path)...)
		at = start + len(spec.Path.Value)
	}
	return append(out, text[at:]...)
}
