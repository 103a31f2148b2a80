//! Pattern rules, by the binary.

use crate::support::{CLEAN, RACY, Run, file, folder, module, root, run};
use serde_json::Value;
use std::fs;

/// The rules that come with mapvet.
fn shipped() -> Vec<String> {
    let entries = fs::read_dir(root().join("rules/patterns")).expect("the folder is there");
    let name = |entry: fs::DirEntry| entry.path().file_stem().map(|s| s.to_string_lossy().into_owned());
    let mut names: Vec<String> = entries.filter_map(|e| name(e.expect("an entry"))).collect();
    names.sort();
    names
}

#[test]
fn examples_of_the_rules_that_come_with_mapvet_hold() {
    let folder = folder("patterns/shipped");
    let names = shipped();
    assert!(names.len() >= 5);
    for name in &names {
        let Run { status, stdout, stderr } = run(&folder, &["rules", "test", name]);
        assert_eq!(status, 0, "{name}: {stdout}{stderr}");
        assert!(stdout.lines().count() >= 2 && stdout.starts_with(&format!("ok      {name}: ")), "{stdout}");
    }
    let list = run(&folder, &["rules", "list"]).stdout;
    let listed: Vec<(&str, &str)> = list
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?))
        })
        .collect();
    assert_eq!(listed, names.iter().map(|name| (name.as_str(), "off")).collect::<Vec<_>>());
}

#[test]
fn rules_are_on_by_choice() {
    let folder = module("patterns/choice", &RACY.replace("m := make(map[string]int)", "m := map[string]int{}"));
    let checks = |args: &[&str]| {
        let json = run(&folder, &[&["check", "--format", "json"], args].concat()).stdout;
        let json: Value = serde_json::from_str(&json).expect("JSON");
        let name = |f: &Value| f["check"].as_str().unwrap_or_default().to_owned();
        json["findings"].as_array().expect("findings").iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(checks(&[]), ["concurrent-access"]);
    assert_eq!(checks(&["--checks", "assign-without-lock"]), ["assign-without-lock"]);
    assert!(checks(&["--checks", "assign-without-lock", "--disable", "assign-without-lock"]).is_empty());
    file(&folder, "mapvet.toml", "[checks]\nassign-without-lock = \"error\"\n");
    assert_eq!(checks(&[]), ["assign-without-lock", "concurrent-access"]);
    let json = run(&folder, &["check", "--format", "json"]).stdout;
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let own = &json["findings"][0];
    assert_eq!((&own["severity"], &own["map"]["name"]), (&"error".into(), &"m".into()));
    assert_eq!(own["accesses"][0]["runs_in"]["kind"], "goroutine");
    // It can be suppressed and explained, and code scanning knows its texts.
    let sarif = run(&folder, &["check", "--format", "sarif"]).stdout;
    assert!(sarif.contains("An element of a map that several goroutines or callbacks can reach"), "{sarif}");
    let page = run(&folder, &["explain", "assign-without-lock"]);
    assert!(page.stdout.starts_with("# assign-without-lock\n") && page.stdout.contains("By default: off"));
    let text = fs::read_to_string(folder.join("p.go")).expect("it is there");
    let comment = "//mapvet:ignore assign-without-lock,concurrent-access the test says so\n\t\tgo func";
    file(&folder, "p.go", text.replace("go func", comment));
    assert!(checks(&[]).is_empty());
    assert!(run(&folder, &["check"]).stderr.contains("2 suppressed"));
}

/// Calls of a function of a team's own on maps of its own, in goroutines.
const OWN: &str = "summary = \"A table is read in a goroutine.\"
message = \"{map} is read in {here}\"
severity = \"warning\"
query = '''
(index_expression operand: (_) @map) @here
'''

[where.map]
type = \"Table\"

[where.here]
runs-in = [\"goroutine\"]
locks = \"*.mu\"
package = \"example.com/...\"
function = \"*lookup*\"
test = false

[[example]]
what = \"A look-up.\"
go = '''
package p

import \"sync\"

type Table map[string]int

type S struct {
	mu sync.Mutex
	t  Table
}

func (s *S) lookup(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.t[k] // want
}

func (s *S) other(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.t[k]
}

func Run(s *S) {
	go s.lookup(\"a\")
	go s.other(\"a\")
}
'''
";

#[test]
fn a_rule_of_ones_own_from_beginning_to_end() {
    let folder = module("patterns/own", CLEAN);
    let begun = run(&folder, &["rules", "new", "clear-by-hand"]);
    assert_eq!(begun.status, 0, "{}", begun.stderr);
    assert!(begun.stderr.contains("rules = [\"mapvet-rules\"] in mapvet.toml switches it on"), "{}", begun.stderr);
    assert_eq!(run(&folder, &["rules", "new", "clear-by-hand"]).status, 2, "it is there already");
    file(&folder, "mapvet.toml", "rules = [\"mapvet-rules\"]\n");
    let tested = run(&folder, &["rules", "test"]);
    assert_eq!(tested.status, 0, "{}{}", tested.stdout, tested.stderr);
    assert_eq!(tested.stderr, "mapvet: 2 examples, 0 failed\n");
    file(
        &folder,
        "q.go",
        "package p\n\nfunc reset(m map[string]int) {\n\tfor k := range m {\n\t\tdelete(m, k)\n\t}\n}\n",
    );
    let found = run(&folder, &["check"]);
    assert_eq!(found.status, 1);
    let expected = "q.go:5:3: m is emptied key by key; clear does it at once (clear-by-hand)\n";
    assert!(found.stdout.starts_with(expected), "{}", found.stdout);
    assert_eq!(run(&folder, &["check", "--fail-on", "warning"]).status, 0);
    assert_eq!(run(&folder, &["check", "--disable", "clear-by-hand"]).status, 0);
    assert!(run(&folder, &["explain", "clear-by-hand"]).stdout.contains("## Example"));
    file(&folder, "mapvet-rules/patterns/table.toml", OWN);
    let tested = run(&folder, &["rules", "test", "table"]);
    assert_eq!(tested.status, 0, "{}{}", tested.stdout, tested.stderr);
    let list = run(&folder, &["rules", "list"]).stdout;
    assert!(list.lines().any(|line| line.starts_with("table ") && line.contains(" on ")), "{list}");
    let tree = run(&folder, &["debug", "tree", "q.go"]).stdout;
    assert!(tree.contains("(range_clause)") && tree.contains("right: (identifier) m"), "{tree}");
}

#[test]
fn examples_that_do_not_hold_fail() {
    let folder = module("patterns/failing", CLEAN);
    let rule = |text: &str| {
        file(&folder, "team/patterns/table.toml", text);
        run(&folder, &["rules", "test", "--rules", "team"])
    };
    let unmarked = rule(&OWN.replace(" // want", ""));
    assert_eq!(unmarked.status, 1);
    assert!(unmarked.stdout.contains("line 15 is reported, and not marked"), "{}", unmarked.stdout);
    assert!(unmarked.stdout.contains("no example marks a line"), "{}", unmarked.stdout);
    let missed = rule(&OWN.replace("locks = \"*.mu\"", "locks = \"none\""));
    assert!(missed.stdout.contains("line 15 is marked, and not reported"), "{}", missed.stdout);
    let broken = rule(&OWN.replace("type Table map[string]int", "type Table map[string"));
    assert_eq!(broken.status, 1);
    assert_eq!(rule(OWN).status, 0);
}

#[test]
fn what_a_rule_has_wrong_is_told_with_its_file_line_and_key() {
    let folder = module("patterns/wrong", CLEAN);
    for (from, to, expected) in [
        (
            "(index_expression",
            "(index_expresion",
            "team/patterns/table.toml:5: `query`: the grammar of Go has no node `index_expresion`",
        ),
        (
            "[where.map]",
            "[where.mop]",
            "table.toml:8: `where.mop`: the query does not capture @mop; it captures @map, @here",
        ),
        ("query =", "report = \"x\"\nquery =", "`report`: the query does not capture @x"),
        ("type = \"Table\"", "typ = \"Table\"", "table.toml:9: unknown key `typ`; did you mean `type`?"),
        (
            "severity = \"warning\"",
            "severity = \"warn\"",
            "table.toml:3: `severity`: unknown word `warn`; did you mean `warning`?",
        ),
        (
            "\"goroutine\"",
            "\"gorutine\"",
            "table.toml:12: `runs-in`: unknown word `gorutine`; did you mean `goroutine`?",
        ),
        ("severity = \"warning\"\n", "", "missing field `severity`"),
    ] {
        assert!(OWN.contains(from));
        file(&folder, "team/patterns/table.toml", OWN.replacen(from, to, 1));
        let Run { status, stdout, stderr } = run(&folder, &["check", "--rules", "team"]);
        assert_eq!((status, stdout.as_str()), (2, ""), "{to}: {stderr}");
        assert!(stderr.contains(expected) && stderr.lines().count() == 1, "{to}: {stderr}");
    }
    fs::remove_file(folder.join("team/patterns/table.toml")).expect("it is there");
    for (name, expected) in [("leaked-map", "there is a check `leaked-map` already"), ("Table", "is no name of a rule")]
    {
        file(&folder, format!("team/patterns/{name}.toml"), OWN);
        let Run { status, stderr, .. } = run(&folder, &["check", "--rules", "team"]);
        assert_eq!(status, 2);
        assert!(stderr.contains(expected), "{stderr}");
        fs::remove_file(folder.join(format!("team/patterns/{name}.toml"))).expect("it is there");
    }
    assert_eq!(run(&folder, &["rules", "new", "No Name"]).status, 2);
    assert_eq!(run(&folder, &["rules", "test", "nothing-there"]).status, 2);
}
