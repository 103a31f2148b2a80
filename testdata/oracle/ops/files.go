package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// selectedFiles are the files that patterns and build constraints select, tests included, relative to the folder.
func selectedFiles(o options) ([]string, error) {
	roots, err := moduleRoots(o.goDir, o.nested)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, root := range roots {
		fields := "-json=Dir,ImportPath,Name,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,InvalidGoFiles,Error"
		packages, err := goList(root, append([]string{fields, "--"}, o.patterns...)...)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		for _, p := range packages {
			for _, names := range [][]string{p.GoFiles, p.CgoFiles, p.TestGoFiles, p.XTestGoFiles} {
				for _, name := range names {
					relative, err := filepath.Rel(o.goDir, filepath.Join(p.Dir, name))
					if err != nil {
						return nil, err
					}
					all = append(all, filepath.ToSlash(relative))
				}
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

func printFiles(o options) error {
	all, err := selectedFiles(o)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	for _, name := range all {
		fmt.Fprintln(out, name)
	}
	return out.Flush()
}
