package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// listed is what the go command says of a package.
type listed struct {
	Dir, ImportPath string
	GoFiles         []string
	ImportMap       map[string]string
	Module          *module
	Error           *struct{ Err string }
}

type module struct{ Path, Version, Dir string }

// world holds the type-checked packages, by import path.
type world struct {
	goroot  string
	modules map[string]*module
	types   map[string]*types.Package
}

// load fetches the libraries into a scratch module and type-checks what they need, declarations only.
func load(libraries []library) (*world, error) {
	scratch, err := os.MkdirTemp("", "declare")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(scratch)
	manifest := "module scratch\n\ngo 1.26\n"
	var paths []string
	for _, l := range libraries {
		if l.module != "std" {
			manifest += fmt.Sprintf("require %s %s\n", l.module, l.version)
		}
		paths = append(paths, l.packages...)
	}
	if err := os.WriteFile(filepath.Join(scratch, "go.mod"), []byte(manifest), 0o644); err != nil {
		return nil, err
	}
	packages, err := goList(scratch, paths)
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	w := &world{
		goroot:  strings.TrimSpace(string(root)),
		modules: make(map[string]*module),
		types:   map[string]*types.Package{"unsafe": types.Unsafe},
	}
	for _, p := range packages { // Dependencies come first.
		if p.Module != nil {
			w.modules[p.Module.Path] = p.Module
		}
		if p.ImportPath != "unsafe" {
			w.check(p)
		}
	}
	return w, nil
}

// The same declarations on every machine, so the platform is fixed. cgo is off: its types could not be read anyway.
var platform = []string{"GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0", "GOFLAGS=-mod=mod", "GOWORK=off"}

func goList(dir string, paths []string) ([]*listed, error) {
	cmd := exec.Command("go", append([]string{"list", "-e", "-deps", "-json=Dir,ImportPath,GoFiles,ImportMap,Module,Error", "--"}, paths...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), platform...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	var packages []*listed
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		p := new(listed)
		if err := decoder.Decode(p); err == io.EOF {
			return packages, nil
		} else if err != nil {
			return nil, err
		}
		if p.Error != nil {
			fmt.Fprintf(os.Stderr, "%s: %s\n", p.ImportPath, p.Error.Err)
		}
		packages = append(packages, p)
	}
}

// check type-checks the declarations of one package from its source.
func (w *world) check(p *listed) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		if file != nil {
			files = append(files, file)
		}
	}
	complained := false
	config := types.Config{
		IgnoreFuncBodies: true,
		FakeImportC:      true,
		Importer:         importerFor{w, p.ImportMap},
		Sizes:            types.SizesFor("gc", "amd64"),
		Error: func(err error) {
			if !complained {
				fmt.Fprintln(os.Stderr, err)
			}
			complained = true
		},
	}
	w.types[p.ImportPath], _ = config.Check(p.ImportPath, fset, files, nil)
}

// importerFor resolves the imports of one package: the standard library vendors some of its own.
type importerFor struct {
	world   *world
	mapping map[string]string
}

func (i importerFor) Import(path string) (*types.Package, error) {
	if mapped, ok := i.mapping[path]; ok {
		path = mapped
	}
	if p := i.world.types[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("%s is not loaded", path)
}
