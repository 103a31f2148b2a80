package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"runtime"
	"sync"
)

// operations type-checks the packages that the patterns select below dir, tests included, and yields what may be map
// operations in them.
func operations(dir string, nested bool, patterns []string, complain io.Writer) ([]candidate, error) {
	roots, err := moduleRoots(dir, nested)
	if err != nil {
		return nil, err
	}
	var all []candidate
	for _, root := range roots {
		packages, err := goList(root, append([]string{"-export", "-deps", "-test", "-json=" + wanted, "--"}, patterns...)...)
		if err != nil {
			fmt.Fprintln(complain, err)
			continue
		}
		all = append(all, checkAll(packages, dir, complain)...)
	}
	return sorted(all), nil
}

const wanted = "Dir,ImportPath,Name,ForTest,Export,GoFiles,CgoFiles,ImportMap,DepOnly,Standard,Incomplete,Error"

// checkAll checks what was asked for: a package with its in-package tests where it has any, and its external tests.
func checkAll(packages []*listed, base string, complain io.Writer) []candidate {
	byID := make(map[string]*listed, len(packages))
	tested := make(map[string]bool)
	for _, p := range packages {
		byID[p.ImportPath] = p
		if p.ForTest != "" && p.path() == p.ForTest {
			tested[p.ForTest] = true
		}
	}
	var (
		group sync.WaitGroup
		mutex sync.Mutex
		found []candidate
		slots = make(chan struct{}, runtime.GOMAXPROCS(0))
	)
	for _, p := range packages {
		if !isWanted(p, byID, tested) {
			continue
		}
		slots <- struct{}{}
		group.Go(func() {
			defer func() { <-slots }()
			candidates, errors := check(p, byID, base)
			mutex.Lock()
			defer mutex.Unlock()
			found = append(found, candidates...)
			if len(errors) > 0 {
				fmt.Fprintf(complain, "%s: %d type errors, the first: %v\n", p.ImportPath, len(errors), errors[0])
			}
		})
	}
	group.Wait()
	return found
}

func isWanted(p *listed, byID map[string]*listed, tested map[string]bool) bool {
	if p.ForTest == "" {
		generatedMain := p.Name == "main" && len(p.ImportPath) > 5 && p.ImportPath[len(p.ImportPath)-5:] == ".test" &&
			byID[p.ImportPath[:len(p.ImportPath)-5]] != nil
		return !p.DepOnly && !tested[p.ImportPath] && !generatedMain
	}
	// Other packages are compiled anew when what they import is replaced by its test variant: the same files again.
	plain := byID[p.ForTest]
	return (plain == nil || !plain.DepOnly) && (p.path() == p.ForTest || p.path() == p.ForTest+"_test")
}

// check type-checks one package; type errors leave holes, never stop it.
func check(p *listed, byID map[string]*listed, base string) ([]candidate, []error) {
	fset := token.NewFileSet()
	var errors []error
	var files []*ast.File
	for _, name := range p.files() {
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			errors = append(errors, err)
		}
		if file != nil {
			files = append(files, file)
		}
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue), Uses: make(map[*ast.Ident]types.Object)}
	config := types.Config{
		FakeImportC: true, // C has no maps; what is read from it has no type and decides nothing here.
		Importer:    newResolver(fset, p, byID),
		Sizes:       types.SizesFor("gc", runtime.GOARCH),
		Error:       func(err error) { errors = append(errors, err) },
	}
	_, _ = config.Check(p.path(), fset, files, info) // Its error is the first of those collected above.
	var found []candidate
	for _, file := range files {
		f := finder{fset: fset, info: info, base: base, roles: make(map[ast.Expr]string)}
		f.file(file)
		found = append(found, f.found...)
	}
	return found, errors
}

// resolver imports export data as one package sees it: vendored paths and test variants differ from package to package.
type resolver struct {
	of      *listed
	byID    map[string]*listed
	exports map[string]string
	gc      types.Importer
}

func newResolver(fset *token.FileSet, of *listed, byID map[string]*listed) *resolver {
	r := &resolver{of: of, byID: byID, exports: make(map[string]string)}
	r.gc = importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(r.exports[path]) })
	return r
}

func (r *resolver) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	id := path
	if mapped, ok := r.of.ImportMap[path]; ok {
		id = mapped
	}
	dependency := r.byID[id]
	if dependency == nil || dependency.Export == "" {
		return nil, fmt.Errorf("no export data for %q", id)
	}
	r.exports[bare(id)] = dependency.Export
	return r.gc.Import(bare(id))
}
