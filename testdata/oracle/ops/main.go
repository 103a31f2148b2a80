// Oracle says what Go itself thinks of packages, for comparison with what mapvet thinks.
//
//	oracle ops [-C dir] [-nested] [patterns]      every map operation: file:line:column kind
//	oracle files [-C dir] [-nested] [patterns]    every file that patterns and build constraints select
//	oracle compare-ops -mapvet BINARY [-C dir] [-nested] [-least PERCENT] [patterns]
//	oracle compare-files -mapvet BINARY [-C dir] [-nested] [-least PERCENT] [patterns]
//
// With -gopath PREFIX the folder is looked at as $GOPATH/src/PREFIX, the way code from before modules was. With
// -without-dependencies mapvet, and mapvet alone, finds no module cache.
//
// Types come from go/types and the export data that `go list -export` builds, so a package must compile to be judged
// in full. Positions are those of the file itself, //line directives aside.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

type options struct {
	dir      string // as mapvet sees it
	goDir    string // as the go command sees it
	nested   bool
	mapvet   string
	least    float64
	most     int
	patterns []string
	prefix   string
	hidden   bool
	environ  []string // of mapvet, which must find out about a GOPATH by itself
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("which one: ops, files, compare-ops or compare-files?")
	}
	o, err := parseOptions(args[0], args[1:])
	if err != nil {
		return err
	}
	leave, err := o.enterGopath()
	if err != nil {
		return err
	}
	defer leave()
	switch args[0] {
	case "ops":
		return printOps(o)
	case "files":
		return printFiles(o)
	case "compare-ops":
		return compareOps(o)
	case "compare-files":
		return compareFiles(o)
	}
	return fmt.Errorf("unknown command %q", args[0])
}

func parseOptions(name string, args []string) (options, error) {
	var o options
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	set.StringVar(&o.dir, "C", ".", "the `folder` that patterns start from and paths are relative to")
	set.BoolVar(&o.nested, "nested", false, "enter nested modules, as mapvet does")
	set.StringVar(&o.mapvet, "mapvet", "mapvet", "the `binary` to compare with")
	set.Float64Var(&o.least, "least", 99.9, "the agreement below which the comparison fails, in per cent")
	set.IntVar(&o.most, "most", 40, "how many lines of each bucket to show")
	set.StringVar(&o.prefix, "gopath", "", "the import `path` of the folder in a GOPATH")
	set.BoolVar(&o.hidden, "without-dependencies", false, "hide the module cache from mapvet")
	if err := set.Parse(args); err != nil {
		return o, err
	}
	o.patterns = set.Args()
	if len(o.patterns) == 0 {
		o.patterns = []string{"./..."}
	}
	dir, err := filepath.Abs(o.dir)
	if err == nil {
		dir, err = filepath.EvalSymlinks(dir)
	}
	o.dir, o.goDir = dir, dir
	return o, err
}

// enterGopath lays the folder into a GOPATH of its own, by a link, and turns modules off. The returned function undoes
// what it can.
func (o *options) enterGopath() (func(), error) {
	o.environ = os.Environ()
	if o.prefix == "" {
		return func() {}, nil
	}
	root, err := os.MkdirTemp("", "gopath")
	if err != nil {
		return nil, err
	}
	clean := func() { _ = os.RemoveAll(root) } // A folder left in the temporary directory harms nobody.
	if root, err = filepath.EvalSymlinks(root); err != nil {
		return clean, err
	}
	o.goDir = filepath.Join(root, "src", filepath.FromSlash(o.prefix))
	if err := os.MkdirAll(filepath.Dir(o.goDir), 0o755); err != nil {
		return clean, err
	}
	os.Setenv("GOPATH", root)
	os.Setenv("GO111MODULE", "off")
	return clean, os.Symlink(o.dir, o.goDir)
}

func printOps(o options) error {
	all, err := operations(o.goDir, o.nested, o.patterns, os.Stderr)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	for _, c := range all {
		if c.Verdict == isMap {
			fmt.Fprintln(out, c.line())
		}
	}
	return out.Flush()
}
