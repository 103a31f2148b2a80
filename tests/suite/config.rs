//! The configuration of a project, by the binary.

use crate::support::{CLEAN, RACY, Run, file, folder, module, root, run};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A map written under its lock and, by an exported method, without it; both severities in one package.
const MIXED: &str = "package p

import \"sync\"

type S struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *S) Put(k string) {
	s.mu.Lock()
	s.m[k]++
	s.mu.Unlock()
}

func (s *S) Drop(k string) {
	delete(s.m, k)
}
";

/// Severities of the findings of a run, sorted.
fn severities(folder: &Path, args: &[&str]) -> Vec<String> {
    let json = run(folder, &[&["check", "--format", "json"], args].concat()).stdout;
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    let mut words: Vec<String> = findings.iter().map(|f| f["severity"].as_str().unwrap_or_default().into()).collect();
    words.sort();
    words
}

#[test]
fn the_status_follows_the_severity_that_is_asked_for() {
    let folder = module("config/fail-on", RACY);
    let status = |args: &[&str]| run(&folder, &[&["check"], args].concat()).status;
    file(&folder, "mapvet.toml", "[checks]\nconcurrent-access = \"warning\"\n");
    let at = |level: &str| status(&["--fail-on", level]);
    assert_eq!((at("note"), at("warning"), at("error"), at("never")), (1, 1, 0, 0));
    assert_eq!((status(&[]), status(&["--exit-zero"])), (1, 0));
    file(&folder, "mapvet.toml", "fail-on = \"error\"\n[checks]\nconcurrent-access = \"warning\"\n");
    assert_eq!((status(&[]), at("warning")), (0, 1), "flags win");
    let told = run(&folder, &["check"]).stderr;
    assert!(told.contains("\nmapvet: status 0: no finding is of severity error or above\n"), "{told}");
    let told = run(&folder, &["check", "--fail-on", "warning"]).stderr;
    assert!(told.contains("\nmapvet: status 1: 1 finding of severity warning or above\n"), "{told}");
    let Run { status, stderr, .. } = run(&folder, &["check", "--fail-on", "eror"]);
    assert_eq!(status, 2);
    assert!(stderr.contains("use note, warning, error or never"), "{stderr}");
}

#[test]
fn the_summary_for_reviewers_says_what_stops_the_merge() {
    let folder = module("config/summary", RACY);
    let summary = |args: &[&str]| run(&folder, &[&["check", "--format", "markdown"], args].concat()).stdout;
    let text = summary(&[]);
    assert!(text.starts_with("## mapvet: 1 finding; to be mended before a merge\n"), "{text}");
    assert!(text.contains("| concurrent-access | 1 | 0 | 0 |") && text.contains("<code>p.go:6:15</code>"), "{text}");
    assert!(summary(&["--fail-on", "never"]).starts_with("## mapvet: 1 finding; none stops a merge\n"));
    file(&folder, "p.go", CLEAN);
    assert!(summary(&[]).starts_with("## mapvet: no findings\n"));
}

#[test]
fn severities_and_checks_can_be_set() {
    let folder = module("config/levels", MIXED);
    let with = |text: &str, args: &[&str]| {
        file(&folder, "mapvet.toml", text);
        severities(&folder, args)
    };
    let found = with("", &["--confidence", "low"]);
    assert_eq!(found.len(), 1, "{found:?}");
    let all = |word: &str| vec![word.to_owned(); found.len()];
    assert_eq!(with("confidence = \"low\"\n[checks]\ninconsistent-lock = \"note\"\n", &[]), all("note"));
    assert_eq!(with("confidence = \"low\"\n[checks]\ninconsistent-lock = \"error\"\n", &[]), all("error"));
    let off = "confidence = \"low\"\n[checks]\ninconsistent-lock = \"off\"\n";
    assert!(with(off, &[]).is_empty());
    assert_eq!(with(off, &["--checks", "inconsistent-lock"]), found, "flags win");
    assert_eq!(with(off, &["--no-config", "--confidence", "low"]), found);
}

#[test]
fn the_nearest_file_upward_counts_within_the_repository() {
    let outer = folder("config/nearest");
    file(&outer, "mapvet.toml", "goos = \"plan9\"\n");
    let module = outer.join("repo/a/b");
    file(&module, "go.mod", "module example.com/p\n\ngo 1.24\n");
    file(&module, "p.go", CLEAN);
    let first = |folder: &Path, args: &[&str]| {
        let text = run(folder, &[&["config"], args].concat()).stdout;
        text.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(first(&module, &[]), "# In force, with ../../../mapvet.toml:");
    fs::create_dir_all(outer.join("repo/.git")).expect("a folder can be made");
    assert_eq!(first(&module, &[]), "# In force; there is no mapvet.toml here or above:");
    file(&outer, "repo/.mapvet.toml", "");
    assert_eq!(first(&module, &[]), "# In force, with ../../.mapvet.toml:");
    file(&module, "mapvet.toml", "");
    assert_eq!(first(&module, &[]), "# In force, with mapvet.toml:");
    assert_eq!(first(&outer, &["-C", "repo/a"]), "# In force, with ../.mapvet.toml:");
    assert_eq!(first(&module, &["--config", "../../../mapvet.toml"]), "# In force, with ../../../mapvet.toml:");
    assert_eq!(first(&module, &["--no-config"]), "# In force; there is no mapvet.toml here or above:");
    file(&module, ".mapvet.toml", "");
    let both = run(&module, &["check"]);
    assert_eq!((both.status, both.stdout.as_str()), (2, ""));
    assert!(both.stderr.contains("there is also .mapvet.toml"), "{}", both.stderr);
}

#[test]
fn what_the_file_has_wrong_is_told_with_its_line() {
    let folder = module("config/wrong", CLEAN);
    for (text, expected) in [
        ("\nconfidense = \"low\"\n", "mapvet: mapvet.toml:2: unknown key `confidense`; did you mean `confidence`?"),
        ("confidence = \"hi\"\n", "mapvet.toml:1: \"hi\" is no value of `confidence`"),
        ("[checks]\n\nleaked-mop = \"on\"\n", "mapvet.toml:3: unknown check `leaked-mop`; did you mean `leaked-map`?"),
        ("exclude = [\n  \"a\",\n  \"[\",\n]\n", "mapvet.toml:3: cannot use this glob"),
        ("tests = \n", "mapvet.toml:1: "),
        ("baseline = \"none.json\"\n", "none.json"),
    ] {
        file(&folder, "mapvet.toml", text);
        let Run { status, stdout, stderr } = run(&folder, &["check"]);
        assert_eq!((status, stdout.as_str()), (2, ""), "{text}: {stderr}");
        assert!(stderr.contains(expected), "{text}: {stderr}");
    }
    let missing = run(&folder, &["check", "--config", "nowhere.toml"]);
    assert_eq!(missing.status, 2);
    assert!(missing.stderr.contains("cannot read") && missing.stderr.contains("nowhere.toml"), "{}", missing.stderr);
    assert_eq!(run(&folder, &["check", "--config", "x", "--no-config"]).status, 2);
    let glob = run(&folder, &["check", "--no-config", "--exclude", "!x"]);
    assert_eq!(glob.status, 2);
    assert!(glob.stderr.contains("--exclude: a glob cannot take back"), "{}", glob.stderr);
}

#[test]
fn nothing_is_reported_where_it_is_excluded() {
    let folder = module("config/excludes", CLEAN);
    file(&folder, "gen/a.go", RACY.replace("package p", "package gen"));
    file(&folder, "gen/b_mock.go", RACY.replace("package p", "package gen").replace("func F", "func G"));
    file(&folder, "gen/broken.go", "package gen\n\nfunc x( {\n");
    let found = |folder: &Path, args: &[&str]| {
        let text = run(folder, &[&["check"], args].concat()).stdout;
        let files = text.lines().filter(|line| !line.starts_with('\t')).filter_map(|line| line.split(':').next());
        files.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found(&folder, &[]), ["gen/a.go", "gen/b_mock.go"]);
    assert_eq!(found(&folder, &["--exclude", "*_mock.go"]), ["gen/a.go"]);
    assert_eq!(found(&folder, &["--exclude", "*_mock.go", "--exclude", "gen/a.go"]), [""; 0]);
    assert_eq!(found(&folder, &["--exclude-packages", "example.com/p/..."]), [""; 0]);
    assert_eq!(found(&folder, &["--exclude-packages", "example.com/q,example.com/p"]).len(), 2);
    file(&folder, "mapvet.toml", "exclude = [\"gen/\"]\n");
    let run = run(&folder, &["check"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    assert!(run.stderr.starts_with("mapvet: no findings in 2 packages, 4 files"), "it is read: {}", run.stderr);
    assert_eq!(found(&folder.join("gen"), &[]), [""; 0], "globs start at the file's folder");
    file(&folder, "mapvet.toml", "exclude-packages = [\"example.com/p/gen\"]\n");
    assert_eq!(found(&folder, &[]), [""; 0]);
    assert_eq!(found(&folder, &["--exclude-packages", "example.com/none"]).len(), 2, "flags win");
}

#[test]
fn the_file_says_which_files_are_read() {
    let folder = module("config/select", CLEAN);
    file(&folder, "p_test.go", "package p\n");
    file(&folder, "w_windows.go", "package p\n");
    file(&folder, "a_arm.go", "package p\n");
    file(&folder, "t.go", "//go:build extra\n\npackage p\n");
    file(&folder, "inner/go.mod", "module example.com/inner\n");
    file(&folder, "inner/q.go", "package inner\n");
    let files = |text: &str, args: &[&str]| {
        file(&folder, "mapvet.toml", text);
        run(&folder, &[&["debug", "files", "--goarch", "amd64"], args].concat()).stdout.replace('\n', " ")
    };
    assert_eq!(files("goos = \"linux\"\n", &[]), "inner/q.go p.go p_test.go ");
    assert_eq!(files("goos = \"windows\"\ntests = false\n", &[]), "inner/q.go p.go w_windows.go ");
    assert_eq!(
        files("goos = \"windows\"\ntests = false\n", &["--goos", "linux", "--tests"]),
        "inner/q.go p.go p_test.go "
    );
    assert_eq!(files("tags = [\"extra\"]\none-module = true\ntests = false\n", &[]), "p.go t.go ");
    assert_eq!(
        files("tags = [\"extra\"]\none-module = true\ntests = false\n", &["--tags=", "--one-module=false"]),
        "inner/q.go p.go "
    );
    file(&folder, "mapvet.toml", "goarch = \"arm\"\none-module = true\ntests = false\n");
    assert_eq!(run(&folder, &["debug", "files"]).stdout, "a_arm.go\np.go\n");
}

#[test]
fn the_file_names_the_baseline() {
    let folder = module("config/baseline", RACY);
    file(&folder, "mapvet.toml", "baseline = \"ci/known.json\"\n");
    fs::create_dir_all(folder.join("ci")).expect("a folder can be made");
    file(&folder, "sub/q.go", RACY.replace("package p", "package sub"));
    let written = run(&folder, &["baseline", "write"]);
    assert_eq!((written.status, written.stderr.as_str()), (0, "mapvet: 2 findings known in ci/known.json\n"));
    assert_eq!(run(&folder, &["check"]).status, 0);
    assert_eq!(run(&folder.join("sub"), &["check"]).status, 0, "paths start at the file's folder");
    assert_eq!(run(&folder, &["check", "--no-config"]).status, 1);
}

#[test]
fn what_is_in_force_is_shown_with_its_origin() {
    let folder = module("config/shown", CLEAN);
    let text = "confidence = \"high\"\ntags = [\"a\", \"b\"]\n\n[checks]\nleaked-map = \"off\"\n";
    file(&folder, "mapvet.toml", text);
    let shown = run(&folder, &["config", "--fail-on", "error", "--disable", "copied-lock"]);
    assert_eq!((shown.status, shown.stderr.as_str()), (0, ""));
    let squeezed: Vec<String> =
        shown.stdout.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in [
        "confidence = \"high\" # mapvet.toml:1",
        "fail-on = \"error\" # --fail-on",
        "tags = [\"a\", \"b\"] # mapvet.toml:2",
        "# baseline is not set # default",
        "tests = true # default",
        "leaked-map = \"off\" # mapvet.toml:5",
        "copied-lock = \"off\" # --disable",
        "concurrent-access = \"on\" # default",
        "check-then-act = \"off\" # default",
    ] {
        assert!(squeezed.iter().any(|shown| shown == line), "{line}: {squeezed:#?}");
    }
    // What is shown can be kept as the file, and then says the same.
    file(&folder, "mapvet.toml", &shown.stdout);
    let again = run(&folder, &["config"]);
    assert_eq!(again.status, 0, "{}", again.stderr);
    let values = |text: &str| {
        text.lines()
            .filter_map(|line| line.split('#').next().map(str::trim_end))
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&again.stdout), values(&shown.stdout));
}

#[test]
fn the_schema_is_the_one_in_the_repository() {
    let printed = run(root(), &["config", "--schema"]);
    assert_eq!(printed.status, 0);
    let path = root().join("docs/schema/config.schema.json");
    if std::env::var_os("MAPVET_UPDATE").is_some() {
        fs::write(&path, &printed.stdout).expect("it can be written");
    }
    let kept = fs::read_to_string(&path).expect("the schema is there");
    assert!(printed.stdout == kept, "MAPVET_UPDATE=1 cargo test the_schema_is renews it");
}

/// A value that a schema accepts, as TOML.
fn examples(schema: &Value) -> Vec<String> {
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(Value::to_string).collect();
    }
    match schema["type"].as_str() {
        Some("boolean") => vec!["true".into(), "false".into()],
        Some("string") => vec!["\"x\"".into()],
        Some("array") => vec!["[]".into(), "[\"x\"]".into()],
        other => unreachable!("{other:?}"),
    }
}

/// What the few words mean that this schema is made of; that it is a schema at all is tested beside the other formats.
fn accepts(schema: &Value, value: &Value) -> bool {
    if let Some(words) = schema["enum"].as_array() {
        return words.contains(value);
    }
    match schema["type"].as_str() {
        Some("boolean") => value.is_boolean(),
        Some("string") => value.is_string(),
        Some("array") => value.as_array().is_some_and(|list| list.iter().all(|item| accepts(&schema["items"], item))),
        Some("object") => value.as_object().is_some_and(|object| {
            // Checks may be rules of the project's own; which of these there are, the parser alone knows.
            let more = schema.get("additionalProperties").filter(|more| more.is_object());
            let of = |key| schema["properties"].get(key).or(more);
            object.iter().all(|(key, value)| of(key).is_some_and(|s| accepts(s, value)))
        }),
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn the_schema_accepts_what_the_parser_does() {
    let schema: Value = serde_json::from_str(&run(root(), &["config", "--schema"]).stdout).expect("JSON");
    let folder = module("config/schema", CLEAN);
    // A folder of rules must be there.
    fs::create_dir_all(folder.join("x/models")).expect("a folder can be made");
    let both = |text: &str| {
        file(&folder, "mapvet.toml", text);
        let parsed = run(&folder, &["config"]).status == 0;
        let value: toml::Value = toml::from_str(text).expect("it is TOML");
        let valid = accepts(&schema, &serde_json::to_value(value).expect("it is JSON too"));
        assert_eq!(parsed, valid, "{text}: the parser and the schema differ");
        parsed
    };
    let mut keys = BTreeSet::new();
    for (key, schema) in schema["properties"].as_object().expect("properties") {
        if key == "checks" {
            continue;
        }
        keys.insert(key.clone());
        assert!(examples(schema).iter().all(|example| both(&format!("{key} = {example}\n"))), "{key}");
        assert!(!both(&format!("{key} = 3\n")) && !both(&format!("{key} = [3]\n")) && !both(&format!("{key}s = 3\n")));
    }
    for (check, schema) in schema["properties"]["checks"]["properties"].as_object().expect("checks") {
        assert!(examples(schema).iter().all(|example| both(&format!("[checks]\n{check} = {example}\n"))), "{check}");
    }
    assert!(!both("checks = 3\n") && !both("[checks]\nleaked-map = true\n"));
    assert!(!both("confidence = \"none\"\n") && both(""));
    // Every key that is shown is in the schema.
    let shown = run(&folder, &["config"]).stdout;
    let top = shown.split("[checks]").next().unwrap_or_default();
    let shown: BTreeSet<String> = top
        .lines()
        .skip(1)
        .filter_map(|line| line.trim_start_matches("# ").split_whitespace().next().map(str::to_owned))
        .collect();
    assert_eq!(shown, keys);
}
