package main

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// listed is what the go command says of one package.
type listed struct {
	Dir, ImportPath, Name, ForTest, Export          string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles    []string
	IgnoredGoFiles, InvalidGoFiles, CompiledGoFiles []string
	ImportMap                                       map[string]string
	DepOnly, Standard                               bool
	Incomplete                                      bool
	Error                                           *struct{ Pos, Err string }
}

// path is the import path without the test variant that the go command appends in brackets.
func (p *listed) path() string { return bare(p.ImportPath) }

func bare(path string) string {
	path, _, _ = strings.Cut(path, " [")
	return path
}

// files are the absolute paths of the Go files that the build selects, tests aside.
func (p *listed) files() []string {
	var all []string
	for _, names := range [][]string{p.GoFiles, p.CgoFiles} {
		for _, name := range names {
			if !filepath.IsAbs(name) {
				name = filepath.Join(p.Dir, name)
			}
			all = append(all, name)
		}
	}
	return all
}

// goList runs the go command in dir and decodes its stream of packages.
func goList(dir string, args ...string) ([]*listed, error) {
	cmd := exec.Command("go", append([]string{"list", "-e"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir) // So that a linked folder keeps its place in GOPATH.
	var complaints strings.Builder
	cmd.Stderr = &complaints
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	var packages []*listed
	decoder := json.NewDecoder(out)
	for {
		p := new(listed)
		if err := decoder.Decode(p); err == io.EOF {
			break
		} else if err != nil {
			return nil, fmt.Errorf("go list in %s: %w\n%s", dir, err, complaints.String())
		}
		packages = append(packages, p)
	}
	// With -e the status says only that something did not compile; what has export data is still good.
	if err := cmd.Wait(); err != nil && len(packages) == 0 {
		return nil, fmt.Errorf("go list in %s: %w\n%s", dir, err, complaints.String())
	}
	return packages, nil
}

// moduleRoots are dir and, if nested is asked for, every folder below it with a go.mod of its own.
func moduleRoots(dir string, nested bool) ([]string, error) {
	roots := []string{dir}
	if !nested {
		return roots, nil
	}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !entry.IsDir() || path == dir {
			return nil
		}
		name := entry.Name()
		if name == "vendor" || name == "testdata" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") {
			return filepath.SkipDir
		}
		if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
			roots = append(roots, path)
		}
		return nil
	})
	return roots, err
}
