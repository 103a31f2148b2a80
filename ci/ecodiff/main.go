// Ecodiff runs two mapvet binaries on folders of Go code and prints, in Markdown, what differs: findings, internal
// errors, seconds. See ci/ecosystem.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "ecosystem:", err)
		os.Exit(1)
	}
}

func run() error {
	base := flag.String("base", "", "the `binary` before the change")
	head := flag.String("head", "", "the `binary` with the change")
	trees := flag.String("trees", "", "the `folder` whose folders are checked")
	list := flag.String("list", "", "a `file` of pinned repositories")
	most := flag.Int("most", 50, "how many findings of each kind to show for one tree")
	flag.Parse()
	if *base == "" || *head == "" || *trees == "" {
		flag.Usage()
		return fmt.Errorf("-base, -head and -trees are needed")
	}
	chosen, err := choose(*trees, *list, flag.Args())
	if err != nil {
		return err
	}
	var rows []row
	for _, name := range chosen {
		dir := filepath.Join(*trees, name)
		before, err := check(*base, dir)
		if err != nil {
			return err
		}
		after, err := check(*head, dir)
		if err != nil {
			return err
		}
		rows = append(rows, difference(name, before, after))
	}
	fmt.Print(markdown(rows, *most))
	return nil
}

// choose names the trees to check: those asked for, else those of the list, fetched if they are missing, else all.
func choose(trees, list string, asked []string) ([]string, error) {
	if len(asked) > 0 {
		return asked, nil
	}
	if list == "" {
		entries, err := os.ReadDir(trees)
		if err != nil {
			return nil, err
		}
		var all []string
		for _, entry := range entries {
			if entry.IsDir() {
				all = append(all, entry.Name())
			}
		}
		return all, nil
	}
	text, err := os.ReadFile(list)
	if err != nil {
		return nil, err
	}
	var present []string
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) != 2 || fields[0] == "#" {
			continue
		}
		name := strings.ReplaceAll(fields[0], "/", "+")
		if err := fetch(filepath.Join(trees, name), fields[0], fields[1]); err != nil {
			fmt.Fprintf(os.Stderr, "%s is skipped: %v\n", fields[0], err)
			continue
		}
		present = append(present, name)
	}
	return present, nil
}
