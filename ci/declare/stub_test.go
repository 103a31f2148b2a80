package main

import (
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const declarations = "../../rules/models/declarations"

// What is committed must be what Go itself accepts: every name is declared or imported, every type is well-formed.
func TestCommittedDeclarationsTypeCheck(t *testing.T) {
	checker := &stubImporter{t: t, done: make(map[string]*types.Package)}
	count := 0
	err := filepath.WalkDir(declarations, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") {
			return err
		}
		count++
		relative, err := filepath.Rel(declarations, strings.TrimSuffix(name, ".go"))
		if err != nil {
			return err
		}
		_, err = checker.Import(filepath.ToSlash(relative))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if count < 100 {
		t.Errorf("only %d packages are declared", count)
	}
}

// stubImporter type-checks declarations from those of the packages that they import.
type stubImporter struct {
	t    *testing.T
	done map[string]*types.Package
}

var errAbsent = errors.New("absent")

func (i *stubImporter) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p, known := i.done[path]; known {
		if p == nil {
			return nil, errAbsent
		}
		return p, nil
	}
	i.done[path] = nil
	name := filepath.Join(declarations, filepath.FromSlash(path)+".go")
	if _, err := os.Stat(name); err != nil {
		return nil, errAbsent
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		i.t.Error(err)
		return nil, err
	}
	config := types.Config{IgnoreFuncBodies: true, Importer: i, Error: func(err error) {
		// go/types wants bodies of generic functions even where it ignores them.
		if text := err.Error(); !strings.Contains(text, errAbsent.Error()) && !strings.Contains(text, "missing function body") {
			i.t.Error(err)
		}
	}}
	p, _ := config.Check(path, fset, []*ast.File{file}, nil)
	i.done[path] = p
	return p, nil
}

func TestExportedDeclarationsAndWhatTheyReach(t *testing.T) {
	const source = `package p

import "io"

// Open has a body that must go.
func Open(name string) (*handle, error) { return nil, nil }

func hidden() {}

type handle struct {
	io.Reader
	base
	Names map[string]int
	lock  chan int
}

func (h *handle) Close() error { return nil }
func (h *handle) close()       {}

type base struct{}

func (base) Reset() {}

type unused struct{}

type Set[K comparable] map[K]struct{}

func (s Set[E]) Add(key E) {}

const Limit = 3

var Default, _ = Open("")
`
	got := stubOf(t, source)
	for _, want := range []string{
		"func Open(string) (*handle, error)\n", "type handle struct {\n\tio.Reader\n\tbase\n\tNames map[string]int\n}",
		"func (*handle) Close() error\n", "func (base) Reset()\n", "type Set[K comparable] map[K]struct{}",
		"func (Set[E]) Add(E)\n", "var Default *handle\n", `import (` + "\n\t" + `"io"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("lacks %q:\n%s", want, got)
		}
	}
	for _, unwanted := range []string{"hidden", "lock", "close()", "unused", "Limit", "must go"} {
		if strings.Contains(got, unwanted) {
			t.Errorf("holds %q:\n%s", unwanted, got)
		}
	}
}

func TestPackagesOfOneNameAreToldApart(t *testing.T) {
	got := stubOf(t, `package p

import (
	crand "crypto/rand"
	"math/rand"
)

var A = rand.New(nil)
var B = crand.Reader
var _ = A

type Source struct{ rand.Source }
`)
	if !strings.Contains(got, "var A *rand.Rand") || strings.Contains(got, "crypto/rand") {
		t.Errorf("what is not named must not be imported:\n%s", got)
	}
}

func stubOf(t *testing.T, source string) string {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	config := types.Config{IgnoreFuncBodies: true, Importer: importer.ForCompiler(fset, "source", nil)}
	p, err := config.Check("p", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{types: map[string]*types.Package{"p": p}}
	text, err := w.stub("p", "none")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestLicences(t *testing.T) {
	for text, want := range map[string]string{
		"Permission is hereby granted, free\n of charge":                              "MIT",
		"Redistribution and use in source and binary forms ... Neither the name of X": "BSD-3-Clause",
		"Mozilla Public License Version 2.0":                                          "",
		"GNU LESSER GENERAL PUBLIC LICENSE, free of charge":                           "",
		"All rights reserved.":                                                        "",
	} {
		if got := identify(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
