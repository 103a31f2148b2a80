//! Each row of the models at work: a source is made up that uses it, and something must be found in it or not.

use crate::tree::{all_findings, findings, module};
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::Path;

/// A call row, as far as it is tried.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Call {
    functions: Vec<String>,
    spawns: Vec<usize>,
    many: bool,
    joined: bool,
    group: Option<toml::Value>,
    waits: Option<toml::Value>,
    done: Option<toml::Value>,
    runs: Vec<usize>,
    holds: Option<toml::Value>,
    locks: Option<toml::Value>,
    unlocks: Option<toml::Value>,
    touches: Vec<Touch>,
    terminates: bool,
}

#[derive(Debug, Deserialize)]
struct Touch {
    arg: toml::Value,
    op: String,
}

#[derive(Debug, Deserialize)]
struct Callback {
    params: Vec<String>,
    #[serde(default)]
    results: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Concurrent {
    methods: Vec<Method>,
}

#[derive(Debug, Deserialize)]
struct Method {
    name: String,
    params: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct File {
    call: Vec<Call>,
    callback: Vec<Callback>,
    concurrent: Vec<Concurrent>,
}

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/models");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a model file");
    ["std.toml", "libraries.toml"].iter().map(|f| toml::from_str(&read(f)).expect("it is TOML")).collect()
}

fn calls() -> Vec<Call> {
    files().into_iter().flat_map(|f| f.call).collect()
}

/// A modelled function in parts.
struct Function<'a> {
    package: &'a str,
    /// The type, for a method or a field.
    ty: Option<&'a str>,
    name: &'a str,
}

fn function(text: &str) -> Function<'_> {
    let slash = text.rfind('/').map_or(0, |i| i + 1);
    let capital = |i: &usize| text[i + 1..].starts_with(|c: char| c.is_ascii_uppercase());
    let end = text.match_indices('.').map(|(i, _)| i).filter(|i| *i > slash).find(capital).expect("it has a name");
    let (package, rest) = (&text[..end], &text[end + 1..]);
    match rest.split_once('.') {
        Some((ty, name)) => Function { package, ty: Some(ty), name },
        None => Function { package, ty: None, name: rest },
    }
}

impl Function<'_> {
    /// A call of it with these arguments.
    fn call(&self, args: &str) -> String {
        match self.ty {
            Some(_) => format!("v.{}({args})", self.name),
            None => format!("x.{}({args})", self.name),
        }
    }

    /// A file with a function that has a value `v` of the type, a map `m`, and this body.
    fn source(&self, map: &str, body: &str) -> String {
        let param = self.ty.map_or(String::new(), |ty| format!("v *x.{ty}"));
        format!(
            "package p\n\nimport x \"{}\"\n\nvar _ x.X\n\nfunc TestF({param}) {{\n\tm := {map}\n{body}}}\n",
            self.package
        )
    }
}

/// How many findings a source has.
fn found(source: &str) -> usize {
    // What imports the package of tests is one, and what is found in tests is worth less.
    if source.contains("x \"testing\"") {
        return all_findings(module(&[("x_test.go".to_owned(), source.to_owned())]).path()).len();
    }
    findings(module(&[("x.go".to_owned(), source.to_owned())]).path()).len()
}

/// The argument list with one argument at its place.
fn at(index: usize, arg: &str) -> String {
    let mut args = vec!["nil"; index];
    args.push(arg);
    args.join(", ")
}

const MAP: &str = "map[string]int{}";
const WRITE: &str = "\tm[\"k\"]++\n";
const BODY: &str = "func() { m[\"k\"]++ }";

/// The statement that makes a row spawn a literal.
fn spawning(f: &Function<'_>, index: usize) -> String {
    let is_field = f.ty.is_some_and(|ty| ["Funcs", "ReverseProxy", "Server"].iter().any(|s| ty.ends_with(s)))
        && !["HandleFunc"].contains(&f.name);
    match f.ty {
        Some(ty) if is_field => format!("\t_ = x.{ty}{{{}: {BODY}}}\n", f.name),
        _ => format!("\t{}\n", f.call(&at(index, BODY))),
    }
}

#[test]
fn what_is_spawned_races() {
    let mut wrong = String::new();
    for row in calls().iter().filter(|r| !r.spawns.is_empty()) {
        for f in row.functions.iter().map(|f| function(f)) {
            let start = spawning(&f, row.spawns[0]);
            let source = f.source(MAP, &if row.many { start } else { start + WRITE });
            if found(&source) == 0 {
                let _ = writeln!(wrong, "{}.{:?}.{}:\n{source}", f.package, f.ty, f.name);
            }
        }
    }
    assert!(wrong.is_empty(), "not found:\n{wrong}");
}

#[test]
fn what_is_waited_for_does_not() {
    let calls = calls();
    let mut tried = 0;
    for wait in calls.iter().filter(|r| r.waits.is_some()).flat_map(|r| &r.functions).map(|f| function(f)) {
        for row in calls.iter().filter(|r| r.group.is_some()) {
            let same = |f: &Function<'_>| (f.package, f.ty) == (wait.package, wait.ty);
            for f in row.functions.iter().map(|f| function(f)).filter(same) {
                let body = format!("{}\t{}\n{WRITE}", spawning(&f, row.spawns[0]), wait.call(""));
                let source = f.source(MAP, &body);
                assert_eq!(found(&source), 0, "{source}");
                tried += 1;
            }
        }
        for done in calls.iter().filter(|r| r.done.is_some()).flat_map(|r| &r.functions).map(|f| function(f)) {
            if (done.package, done.ty) != (wait.package, wait.ty) {
                continue;
            }
            let started = format!("\tgo func() {{\n\t\tdefer {}\n{WRITE}\t}}()\n", done.call(""));
            let source = |wait: &str| done.source(MAP, &format!("{started}{wait}{WRITE}"));
            let awaited = source(&format!("\t{}\n", wait.call("")));
            assert_eq!(found(&awaited), 0, "{awaited}");
            assert_ne!(found(&source("")), 0, "{}", source(""));
            tried += 1;
        }
    }
    assert!(tried >= calls.iter().filter(|r| r.waits.is_some()).map(|r| r.functions.len()).sum::<usize>() / 2);
}

#[test]
fn what_is_locked_excludes() {
    let calls = calls();
    let functions =
        |rows: fn(&&Call) -> bool| calls.iter().filter(rows).flat_map(|r| &r.functions).map(|f| function(f));
    for lock in functions(|r| r.locks.is_some()) {
        let same = |f: &Function<'_>| (f.package, f.ty) == (lock.package, lock.ty);
        let unlock = functions(|r| r.unlocks.is_some()).find(same).expect("what can be locked can be unlocked");
        let (take, give) = (format!("\t{}\n", lock.call("")), format!("\t{}\n", unlock.call("")));
        let goroutines = |body: &str| format!("\tfor range 3 {{\n\tgo func() {{\n{body}\t}}()\n\t}}\n");
        let held = lock.source(MAP, &goroutines(&format!("{take}{WRITE}{give}")));
        assert_eq!(found(&held), 0, "{held}");
        let early = lock.source(MAP, &goroutines(&format!("{take}{give}{WRITE}")));
        assert_ne!(found(&early), 0, "{early}");
    }
}

/// How many it lets in is not known, so who gives back what somebody else took is not alone.
#[test]
fn a_semaphore_that_goroutines_give_back_is_no_lock() {
    let source = format!(
        "package p\n\nimport (\n\t\"context\"\n\t\"golang.org/x/sync/semaphore\"\n)\n\nfunc F(names []string) {{\n\tm := {MAP}\n\
         \ts := semaphore.NewWeighted(4)\n\tfor _, name := range names {{\n\t\ts.Acquire(context.Background(), 1)\n\
         \t\tgo func() {{\n\t\t\tdefer s.Release(1)\n\t\t\tm[name]++\n\t\t}}()\n\t}}\n}}\n"
    );
    assert_ne!(found(&source), 0, "{source}");
}

#[test]
fn what_runs_under_a_lock_excludes() {
    for row in calls().iter().filter(|r| r.holds.is_some()) {
        for f in row.functions.iter().map(|f| function(f)) {
            let goroutines = |body: &str| format!("\tfor range 3 {{\n\tgo func() {{\n{body}\t}}()\n\t}}\n");
            let call = format!("\t{}\n", f.call(&at(row.runs[0], BODY)));
            let held = f.source(MAP, &goroutines(&call));
            assert_eq!(found(&held), 0, "{held}");
            let behind = f.source(MAP, &goroutines(&(call + WRITE)));
            assert_ne!(found(&behind), 0, "{behind}");
        }
    }
}

#[test]
fn what_is_joined_is_over() {
    for row in calls().iter().filter(|r| r.joined) {
        for f in row.functions.iter().map(|f| function(f)) {
            let source =
                f.source(MAP, &(format!("\t{}\n", f.call(&at(row.spawns[0], "func() { _ = m[\"k\"] }"))) + WRITE));
            assert_eq!(found(&source), 0, "{source}");
        }
    }
}

#[test]
fn what_touches_a_map_races() {
    for row in calls() {
        for (f, touch) in row.functions.iter().flat_map(|f| row.touches.iter().map(move |t| (function(f), t))) {
            let beside = if ["write", "update", "delete", "clear"].contains(&touch.op.as_str()) {
                "\tgo func() { _ = m[\"k\"] }()\n"
            } else {
                "\tgo func() { delete(m, \"k\") }()\n"
            };
            let (map, call) = match touch.arg.as_integer() {
                Some(i) => (MAP.to_owned(), f.call(&at(i as usize, "m"))),
                None => (format!("x.{}{{}}", f.ty.unwrap_or_default()), format!("m.{}(\"k\", \"v\")", f.name)),
            };
            let source = f.source(&map, &format!("{beside}\t{call}\n"));
            assert_ne!(found(&source), 0, "{source}");
        }
    }
}

#[test]
fn what_ends_the_process_does_not_return() {
    for f in calls().iter().filter(|r| r.terminates).flat_map(|r| &r.functions).map(|f| function(f)) {
        let body = |call: &str| {
            format!(
                "\tvar mu sync.Mutex\n\tgo func() {{ mu.Lock(); m[\"k\"]++; mu.Unlock() }}()\n\tmu.Lock()\n\
                 \tif len(os.Args) > 1 {{\n\t\tmu.Unlock()\n\t\t{call}\n\t}}\n\tm[\"k\"]++\n"
            )
        };
        let imports = |source: String| source.replace("import x", "import (\n\t\"os\"\n\t\"sync\"\n)\nimport x");
        let source = imports(f.source(MAP, &body(&f.call(""))));
        assert_eq!(found(&source), 0, "{source}");
        assert_ne!(found(&imports(f.source(MAP, &body("")))), 0, "the made-up source shows nothing");
    }
}

/// Types of a model row as Go writes them, with the imports they need.
fn types(list: &[String], imports: &mut String) -> Vec<String> {
    let mut out = Vec::new();
    for text in list {
        let path = text.trim_start_matches("chan<- ").trim_start_matches('*');
        let prefix = &text[..text.len() - path.len()];
        if path == "_" || !path.contains('.') {
            out.push(format!("{prefix}{}", if path == "_" { "any" } else { path }));
            continue;
        }
        let f = function(path);
        let alias = format!("x{}", imports.len());
        let _ = writeln!(imports, "import {alias} \"{}\"", f.package);
        out.push(format!("{prefix}{alias}.{}", f.name));
    }
    out
}

fn params(types: &[String]) -> String {
    types.iter().enumerate().map(|(i, t)| format!("p{i} {t}")).collect::<Vec<_>>().join(", ")
}

#[test]
fn callbacks_are_known_by_their_signature() {
    for callback in files().into_iter().flat_map(|f| f.callback) {
        let mut imports = String::new();
        let (inputs, results) = (types(&callback.params, &mut imports), types(&callback.results, &mut imports));
        let source = format!(
            "package p\n\n{imports}\nvar state = map[string]int{{}}\n\nfunc handle({}) ({}) {{\n\tstate[\"k\"]++\n\tpanic(0)\n}}\n\n\
             func Routes(register func(any)) {{\n\tregister(handle)\n}}\n",
            params(&inputs),
            results.join(", ")
        );
        assert_eq!(found(&source), 1, "{source}");
        assert_eq!(found(&source.replace("register(handle)", "")), 0, "not registered: {source}");
    }
}

#[test]
fn methods_that_are_called_concurrently_race() {
    for concurrent in files().into_iter().flat_map(|f| f.concurrent) {
        let mut imports = String::new();
        let mut methods = String::new();
        for method in &concurrent.methods {
            let inputs = params(&types(&method.params, &mut imports));
            let _ = writeln!(methods, "func (t *T) {}({inputs}) {{\n\tt.state[\"k\"]++\n}}", method.name);
        }
        let source = format!("package p\n\n{imports}\ntype T struct{{ state map[string]int }}\n\n{methods}");
        assert_ne!(found(&source), 0, "{source}");
    }
}

#[test]
fn callbacks_of_one_informer_run_one_at_a_time() {
    let source = |handlers: &str| {
        format!(
            "package p\n\nimport \"k8s.io/client-go/tools/cache\"\n\nfunc F(i cache.SharedInformer) {{\n\tm := {MAP}\n\
             \ti.AddEventHandler(cache.ResourceEventHandlerFuncs{{\n{handlers}\t}})\n}}\n"
        )
    };
    let serial =
        source("\t\tAddFunc: func(o any) { m[\"k\"]++ },\n\t\tDeleteFunc: func(o any) { delete(m, \"k\") },\n");
    assert_eq!(found(&serial), 0, "{serial}");
    let beside = source("\t\tAddFunc: func(o any) { m[\"k\"]++ },\n").replace("\t})\n", "\t})\n\tm[\"k\"]++\n");
    assert_ne!(found(&beside), 0, "{beside}");
}
