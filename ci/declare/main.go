// Declare writes Go declarations without bodies for the libraries of libraries.txt: what mapvet reads when a
// dependency's source is absent.
//
//	go run . [-out DIR] [-only PREFIX]
//
// Sources come from the Go module proxy into a scratch module outside the repository. What is written is sorted, so
// that a new version of a library shows as a readable difference.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	out := flag.String("out", "../../rules/models/declarations", "the `folder` to write to")
	only := flag.String("only", "", "write only packages whose path starts with this `prefix`")
	flag.Parse()
	if err := run(*out, *only); err != nil {
		fmt.Fprintln(os.Stderr, "declare:", err)
		os.Exit(1)
	}
}

func run(out, only string) error {
	text, err := os.ReadFile("libraries.txt")
	if err != nil {
		return err
	}
	libraries, err := parseLibraries(string(text))
	if err != nil {
		return err
	}
	world, err := load(libraries)
	if err != nil {
		return err
	}
	total := 0
	for _, library := range libraries {
		licence, err := world.licence(library)
		if err != nil {
			return err
		}
		for _, path := range library.packages {
			if !strings.HasPrefix(path, only) {
				continue
			}
			stub, err := world.stub(path, licence)
			if err != nil {
				return err
			}
			total += len(stub)
			if err := write(filepath.Join(out, filepath.FromSlash(path)+".go"), stub); err != nil {
				return err
			}
		}
	}
	fmt.Printf("%d bytes\n", total)
	return write(filepath.Join(out, "renamed.toml"), []byte(renamed(libraries)))
}

func write(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o644)
}

// renamed is the table of import paths under which older code knows a package.
func renamed(libraries []library) string {
	var table strings.Builder
	table.WriteString("# Older import paths of packages declared here. Written by ci/declare from its libraries.txt.\n\n")
	for _, library := range libraries {
		for _, rename := range library.renames {
			fmt.Fprintf(&table, "%q = %q\n", rename.old, rename.path)
		}
	}
	return table.String()
}
