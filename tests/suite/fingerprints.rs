//! Fingerprints from outside: what moves them, and what does not.

use crate::support::{file, folder, run};
use serde_json::Value;
use std::path::{Path, PathBuf};

const TYPE: &str = "package p

import \"sync\"

type Store struct {
	mu    sync.Mutex
	items map[string]int
}

func (s *Store) Put(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[name] = 1
}
";

const READ: &str = "
func (s *Store) Get(name string) int {
	return s.items[name]
}
";

const ALL: &str = "
func (s *Store) All(use func(string)) {
	for name := range s.items {
		use(name)
	}
}
";

const SPAWN: &str = "
func Count(names []string) map[string]int {
	counts := make(map[string]int)
	for _, name := range names {
		go func() { counts[name]++ }()
	}
	return counts
}
";

fn module(name: &str, files: &[(&str, String)]) -> PathBuf {
    let place = folder(&format!("fingerprints/{name}"));
    file(&place, "go.mod", "module example.com/p\n\ngo 1.24\n");
    for (name, text) in files {
        file(&place, name, text);
    }
    place
}

fn prints(place: &Path, args: &[&str]) -> Vec<String> {
    let run = run(place, &[&["check", "--format", "jsonl"], args].concat());
    let lines = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let mut prints: Vec<String> = lines.map(|f| f["fingerprint"].as_str().expect("a text").to_owned()).collect();
    prints.sort();
    prints
}

#[test]
fn moved_code_keeps_its_fingerprint() {
    let first = module("first", &[("p.go", format!("{TYPE}{READ}{ALL}{SPAWN}"))]);
    let known = prints(&first, &[]);
    assert_eq!(known.len(), 2);
    let moved: &[(&str, &[(&str, String)])] = &[
        ("lines", &[("p.go", format!("// A comment.\n\n{TYPE}{READ}{ALL}{SPAWN}"))]),
        ("order", &[("p.go", format!("{TYPE}{SPAWN}{ALL}{READ}"))]),
        ("files", &[("p.go", TYPE.to_owned()), ("q.go", format!("package p\n{SPAWN}{ALL}{READ}"))]),
        (
            "literals",
            &[("p.go", {
                let more = SPAWN.replace("\tcounts := ", "\tfunc() { println() }()\n\tcounts := ");
                format!("{TYPE}{READ}{ALL}{more}")
            })],
        ),
    ];
    for (name, files) in moved {
        assert_eq!(prints(&module(name, files), &[]), known, "{name}");
    }
}

#[test]
fn a_fingerprint_does_not_tell_where_mapvet_was_started() {
    let place = module("started", &[("inner/p.go", format!("{TYPE}{READ}"))]);
    let known = prints(&place, &[]);
    assert_eq!(known.len(), 1);
    assert_eq!(prints(&place.join("inner"), &[]), known);
    assert_eq!(prints(&place.join("inner"), &["-C", ".."]), known);
}

#[test]
fn another_function_or_access_is_another_finding() {
    let known = prints(&module("one", &[("p.go", format!("{TYPE}{READ}"))]), &[]);
    let renamed = READ.replace("Get", "Find");
    assert_ne!(prints(&module("renamed", &[("p.go", format!("{TYPE}{renamed}"))]), &[]), known);
    assert_ne!(prints(&module("more", &[("p.go", format!("{TYPE}{READ}{ALL}"))]), &[]), known);
}

#[test]
fn a_map_and_the_maps_inside_of_it_are_told_apart() {
    let nested = TYPE.replace("map[string]int", "map[string]map[string]int").replace("= 1", "= make(map[string]int)");
    let read = READ.replace("(name string) int", "(name, part string) int").replace("[name]", "[name][part]");
    let write = "
func (s *Store) Set(name, part string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[name][part] = 1
}
";
    let known = prints(&module("nested", &[("p.go", format!("{nested}{read}{write}"))]), &[]);
    assert_eq!(known.len(), 2);
    assert_ne!(known.first(), known.last());
}

#[test]
fn mending_half_of_a_known_finding_makes_no_new_one() {
    let place = module("half", &[("p.go", format!("{TYPE}{READ}{ALL}"))]);
    assert_eq!(run(&place, &["baseline", "write"]).status, 0);
    let check = ["check", "--baseline", "mapvet-baseline.json"];
    let locked = ALL.replace("\tfor ", "\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\tfor ");
    file(&place, "p.go", format!("{TYPE}{READ}{locked}"));
    assert_eq!(run(&place, &check).status, 0);
    // What is left of it is what is known from now on.
    assert_eq!(run(&place, &["baseline", "prune"]).status, 0);
    assert_eq!(run(&place, &check).status, 0);
    file(&place, "p.go", format!("{TYPE}{READ}{ALL}"));
    assert_eq!(run(&place, &check).status, 1);
}
