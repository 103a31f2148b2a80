package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// A library is one module and those of its packages that are declared.
type library struct {
	module, version string
	packages        []string
	renames         []rename
}

// rename says that code may import path as old.
type rename struct{ old, path string }

// parseLibraries reads libraries.txt: a module and its version at the start of a line, below it, indented, its packages
// relative to it (`.` is its root), each followed by older import paths of the same package. `std` has no version.
func parseLibraries(text string) ([]library, error) {
	var all []library
	for number, line := range strings.Split(text, "\n") {
		content, _, _ := strings.Cut(line, "#")
		fields := strings.Fields(content)
		switch {
		case len(fields) == 0:
		case content[0] != ' ' && content[0] != '\t':
			version := ""
			if len(fields) == 2 {
				version = fields[1]
			} else if fields[0] != "std" {
				return nil, fmt.Errorf("libraries.txt:%d: want a module and its version", number+1)
			}
			all = append(all, library{module: fields[0], version: version})
		case len(all) == 0:
			return nil, fmt.Errorf("libraries.txt:%d: a package without a module", number+1)
		default:
			last := &all[len(all)-1]
			full := fields[0]
			if last.module != "std" {
				full = path.Join(last.module, fields[0])
			}
			last.packages = append(last.packages, full)
			for _, old := range fields[1:] {
				last.renames = append(last.renames, rename{old, full})
			}
		}
	}
	return all, nil
}

// licence names the licence of a library and whose it is. Only permissive ones may enter.
func (w *world) licence(l library) (string, error) {
	dir, version := w.goroot, ""
	if l.module != "std" {
		m := w.modules[l.module]
		if m == nil {
			return "", fmt.Errorf("%s: no package of it was loaded", l.module)
		}
		dir, version = m.Dir, m.Version
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	for _, entry := range entries {
		if !licenceFile.MatchString(entry.Name()) || entry.IsDir() {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			return "", err
		}
		if name := identify(string(text)); name != "" {
			return strings.TrimSpace(l.module+" "+version) + ", " + name + holder(string(text), name), nil
		}
	}
	return "", fmt.Errorf("%s: no permissive licence found", l.module)
}

var (
	licenceFile = regexp.MustCompile(`(?i)^(licen[cs]e|copying|edl)`)
	copyright   = regexp.MustCompile(`(?im)^\s*(copyright .*\d{4}.*?)[\s.]*$`)
	spaces      = regexp.MustCompile(`\s+`)
)

// identify knows the permissive licences by a sentence that only they contain.
func identify(text string) string {
	text = spaces.ReplaceAllString(text, " ")
	has := func(phrase string) bool { return strings.Contains(strings.ToLower(text), strings.ToLower(phrase)) }
	switch {
	case has("Mozilla Public License"), has("GNU"):
		return ""
	case has("Apache License") && has("Version 2.0"):
		return "Apache-2.0"
	case has("Permission is hereby granted, free of charge"):
		return "MIT"
	case has("Permission to use, copy, modify, and/or distribute this software"),
		has("Permission to use, copy, modify, and distribute this software"):
		return "ISC"
	case has("Redistribution and use in source and binary forms") && (has("Neither the name") || has("may not be used to endorse")):
		return "BSD-3-Clause"
	case has("Redistribution and use in source and binary forms"):
		return "BSD-2-Clause"
	}
	return ""
}

// holder is the first copyright line. The text of the Apache licence holds only a template of one.
func holder(text, name string) string {
	line := copyright.FindStringSubmatch(text)
	if line == nil || name == "Apache-2.0" && strings.Contains(line[1], "[yyyy]") {
		return ""
	}
	return ", " + spaces.ReplaceAllString(line[1], " ")
}
