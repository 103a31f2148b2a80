//! The work of an analysis grows with the program and no faster. Counted, not timed: generated programs of n, 2n and 4n
//! units, of which the second half must cost what two of the first quarter do.

#![expect(clippy::expect_used, reason = "a test may fail")]

use mapvet_analysis::{Counts, Options, analyze};
use mapvet_loader::Workspace;

/// A unit: a type with a map behind a lock, goroutines that use it, an interface, a chain to the unit before, and one
/// map that all units share.
fn unit(i: usize) -> String {
    let before = i.saturating_sub(1);
    format!(
        "package p\n\
         type T{i} struct {{ mu sync.Mutex; m map[string]int; next *T{before} }}\n\
         func New{i}() *T{i} {{ return &T{i}{{m: map[string]int{{}}}} }}\n\
         func (t *T{i}) put(k string) {{ t.mu.Lock(); defer t.mu.Unlock(); if k != \"\" {{ t.m[k]++ }} }}\n\
         func (t *T{i}) get(k string) int {{ for i := 0; i < 3; i++ {{ if t.m[k] > i {{ break }} }}; return t.m[k] }}\n\
         func (t *T{i}) Run() {{ go t.put(\"a\"); t.visit(func(k string) {{ t.m[k] = 1 }}); {previous} }}\n\
         func (t *T{i}) visit(f func(string)) {{ t.mu.Lock(); f(\"b\"); t.mu.Unlock() }}\n\
         func (t *T{i}) Close() {{ registryMu.Lock(); delete(registry, {i}); registryMu.Unlock(); registry[{i}] = nil }}\n\
         type R{i} interface {{ Run(); only{i}() }}\n\
         func (t *T{i}) only{i}() {{ t.get(\"c\") }}\n\
         func drive{i}(r R{i}) {{ r.Run(); r.only{i}() }}\n\
         func Start{i}() {{ t := New{i}(); drive{i}(t); for j := 0; j < 2; j++ {{ go func() {{ t.get(\"d\") }}() }} }}\n",
        previous = if i == 0 { String::new() } else { format!("New{before}().Run()") },
    )
}

fn counts(units: usize) -> Counts {
    let shared = "package p\nvar registryMu sync.Mutex\nvar registry = map[int]any{}\n".to_owned();
    let texts: Vec<(String, String)> = (0..units)
        .map(|i| (format!("u{i:05}.go"), unit(i).replacen("package p", "package p\nimport \"sync\"", 1)))
        .collect();
    let shared = shared.replacen("package p", "package p\nimport \"sync\"", 1);
    let mut sources: Vec<(&str, &str, &str)> =
        texts.iter().map(|(name, text)| ("p", name.as_str(), text.as_str())).collect();
    sources.push(("p", "shared.go", &shared));
    let mut workspace = Workspace::from_sources(&sources);
    let outcome = analyze(&mut workspace, &Options::default()).expect("the models can be read");
    assert!(outcome.internal_errors.is_empty(), "{:?}", outcome.internal_errors);
    assert!(!outcome.findings.is_empty(), "nothing was looked at");
    outcome.counts
}

fn all(c: Counts) -> [(&'static str, u64); 8] {
    [
        ("operations", c.operations),
        ("blocks", c.blocks),
        ("passes", c.passes),
        ("calls", c.calls),
        ("contexts", c.contexts),
        ("ways", c.ways),
        ("accesses", c.accesses),
        ("classes", c.classes),
    ]
}

#[test]
fn the_work_grows_with_the_program_and_no_faster() {
    const UNITS: usize = 60;
    let [one, two, four] = [UNITS, 2 * UNITS, 4 * UNITS].map(|n| all(counts(n)));
    for (((name, a), (_, b)), (_, c)) in one.into_iter().zip(two).zip(four) {
        assert!(a > 0 && b > a, "{name}: {a}, {b}");
        assert_eq!(c - b, 2 * (b - a), "{name}: {a}, {b}, {c}");
    }
}

#[test]
fn the_counts_do_not_depend_on_threads() {
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| counts(40))
    };
    assert_eq!(on(1), on(4));
}
