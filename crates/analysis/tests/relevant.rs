//! Contexts are made of functions that lead to a map which others may have, and of no others.

#![expect(clippy::expect_used, reason = "a test may fail")]

use mapvet_analysis::{Options, Outcome, analyze};
use mapvet_loader::Workspace;

fn outcome(text: &str) -> Outcome {
    let mut workspace = Workspace::from_sources(&[("p", "p.go", text)]);
    analyze(&mut workspace, &Options::default()).expect("the models can be read")
}

#[test]
fn a_map_that_its_function_keeps_asks_for_no_contexts() {
    let kept = "package p\nfunc count(k string) int { m := map[string]int{}; m[k]++; return m[k] }\n\
                func Count() int { return count(\"a\") }\n";
    assert_eq!(outcome(kept).counts.contexts, 0);
}

#[test]
fn a_map_that_nothing_writes_asks_for_no_contexts() {
    let read = "package p\nvar names = map[int]string{1: \"a\"}\nfunc name(i int) string { return names[i] }\n\
                func Name() string { return name(1) }\n";
    assert_eq!(outcome(read).counts.contexts, 0);
}

#[test]
fn a_map_that_is_made_here_and_shared_has_its_contexts() {
    let shared = "package p\nfunc fill(m map[string]int) { m[\"a\"] = 1 }\n\
                  func Fill() { m := map[string]int{}; go func() { fill(m) }(); m[\"b\"] = 2 }\n";
    let outcome = outcome(shared);
    assert!(outcome.counts.contexts >= 2, "{:?}", outcome.counts);
    assert!(!outcome.findings.is_empty());
}

#[test]
fn a_goroutine_that_does_nothing_but_what_its_starter_is_told_of_has_a_context() {
    let handed = "package p\nfunc mark(m map[string]int) { m[\"a\"] = 1 }\n\
                  func Mark() { m := map[string]int{}; go mark(m); m[\"b\"] = 2 }\n";
    assert!(!outcome(handed).findings.is_empty());
}
