//! The binary from outside: exit statuses, formats, flags.

use crate::support::{CLEAN, RACY, Run, file, folder, mapvet, module, root, run};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Stdio;

#[test]
fn nothing_found_is_0() {
    let Run { status, stdout, stderr } = run(&module("clean", CLEAN), &["check"]);
    assert_eq!((status, stdout.as_str()), (0, ""), "{stderr}");
    assert!(stderr.starts_with("mapvet: no findings in 1 package, 1 file"), "{stderr}");
}

#[test]
fn findings_are_1_unless_told_otherwise() {
    let folder = module("racy", RACY);
    let found = run(&folder, &["check", "./..."]);
    assert_eq!(found.status, 1, "{}", found.stderr);
    assert!(found.stdout.starts_with("p.go:6:15: "), "{}", found.stdout);
    let allowed = run(&folder, &["check", "--exit-zero", "--quiet"]);
    assert_eq!((allowed.status, allowed.stdout, allowed.stderr.as_str()), (0, found.stdout, ""));
    assert_eq!(run(&folder, &["check", "--disable", "concurrent-access"]).status, 0);
    assert_eq!(run(&folder, &["check", "--checks", "nil-map-write"]).status, 0);
    assert_eq!(run(&folder, &["check", "--checks", "nil-map-write,concurrent-access"]).status, 1);
    assert_eq!(run(&folder, &["check", "--confidence", "high"]).status, 1);
}

#[test]
fn what_cannot_be_done_is_2_and_said_in_a_sentence() {
    let module = module("broken-orders", CLEAN);
    let empty = folder("empty");
    let cases: &[(&Path, &[&str], &str)] = &[
        (&module, &["check", "--nonsense"], "--nonsense"),
        (&module, &["nonsense"], "nonsense"),
        (&module, &["check", "--format", "html"], "use one of text, full, json"),
        (&module, &["ops", "--format", "sarif"], "use text or json"),
        (&empty, &["ops"], "nothing to check"),
        (&module, &["check", "--confidence", "total"], "use low, medium or high"),
        (&module, &["check", "--output", "sarif"], "FORMAT=FILE"),
        (&module, &["check", "--output", "json=no/such/folder/x.json"], "no/such/folder/x.json"),
        (&module, &["check", "--checks", "concurent-access"], "did you mean `concurrent-access`?"),
        (&module, &["check", "--disable", "xyzzy"], "unknown check `xyzzy`"),
        (&module, &["check", "./nowhere"], "nowhere"),
        (&module, &["check", "-C", "nowhere"], "cannot enter"),
        (&module, &["check", "--baseline", "nowhere.json"], "cannot read"),
        (&module, &["check", "--baseline", "go.mod"], "cannot use the baseline"),
        (&module, &["baseline", "prune"], "mapvet-baseline.json"),
        (&module, &["explain", "nil-map"], "did you mean `nil-map-write`?"),
        (&module, &["debug", "ast", "nowhere.go"], "cannot read"),
        (&empty, &["check"], "nothing to check"),
    ];
    for (folder, args, expected) in cases {
        let Run { status, stdout, stderr } = run(folder, args);
        assert_eq!((status, stdout.as_str()), (2, ""), "{args:?}: {stderr}");
        assert!(stderr.contains(expected), "{args:?}: {stderr}");
        assert!(!stderr.contains("panicked"), "{args:?}: {stderr}");
    }
    let left: Vec<_> = fs::read_dir(&module).expect("the folder is there").collect();
    assert_eq!(left.len(), 2, "nothing is left behind: {left:?}");
}

#[test]
fn help_and_version_are_0() {
    let folder = folder("help");
    for args in [&["--help"][..], &["check", "--help"], &["debug", "ops", "--help"], &["--version"]] {
        let run = run(&folder, args);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{args:?}");
        assert!(!run.stdout.is_empty());
    }
}

#[test]
fn a_file_that_cannot_be_parsed_hides_nothing() {
    let folder = module("half", RACY);
    file(&folder, "q.go", "package p\n\nfunc g( {\n");
    let text = run(&folder, &["check"]);
    assert_eq!(text.status, 1, "{}", text.stderr);
    assert!(text.stderr.contains("mapvet: q.go:3: "), "{}", text.stderr);
    let json: Value = serde_json::from_str(&run(&folder, &["check", "--format", "json"]).stdout).expect("JSON");
    assert_eq!(json["errors"][0]["file"], "q.go");
}

/// Fails where a text is not what its format says.
fn parse(format: &str, text: &str) {
    match format {
        "json" | "sarif" | "gitlab" => drop(serde_json::from_str::<Value>(text).expect("it is JSON")),
        "jsonl" | "rdjsonl" => {
            text.lines().for_each(|line| drop(serde_json::from_str::<Value>(line).expect("it is JSON")));
        }
        "checkstyle" | "junit" => {
            let mut reader = quick_xml::Reader::from_str(text);
            while reader.read_event().expect("it is well-formed") != quick_xml::events::Event::Eof {}
        }
        "github" => assert!(text.lines().all(|line| line.starts_with("::"))),
        _ => assert!(text.contains("p.go:6:15")),
    }
}

#[test]
fn every_format_can_be_printed_and_written_to_files() {
    let folder = module("formats", RACY);
    let formats =
        ["text", "full", "json", "jsonl", "sarif", "github", "gitlab", "checkstyle", "junit", "rdjsonl", "markdown"];
    let outputs: Vec<String> = formats.iter().map(|f| format!("--output={f}=out.{f}")).collect();
    let mut args = vec!["check", "--no-timing"];
    args.extend(outputs.iter().map(String::as_str));
    assert_eq!(run(&folder, &args).status, 1);
    for format in formats {
        let Run { status, stdout, stderr } = run(&folder, &["check", "--no-timing", "--format", format]);
        assert_eq!(status, 1, "{format}: {stderr}");
        assert!(stdout.contains("p.go"), "{format}: {stdout}");
        parse(format, &stdout);
        let written = fs::read_to_string(folder.join(format!("out.{format}"))).expect("the file was written");
        assert_eq!(written, stdout, "{format}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = module("pipe", RACY);
    let mut child = mapvet(&folder)
        .args(["check", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(!stderr.contains("stdout") && !stderr.contains("panicked"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn names_need_not_be_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let outer = folder("names");
    let inner = outer.join(OsStr::from_bytes(b"d\xff\xc3\xa9"));
    file(&inner, "go.mod", "module example.com/p\n\ngo 1.24\n");
    file(&inner, OsStr::from_bytes(b"p\xfe.go"), RACY);
    file(&inner, "q.go", RACY.replace("func F(", "func G("));
    for format in ["text", "full", "json", "sarif"] {
        let mut command = mapvet(&outer);
        let output = command.arg("-C").arg(&inner).args(["check", "--format", format]).output().expect("it runs");
        let (stdout, stderr) = (String::from_utf8(output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(1), "{format}: {stderr}");
        assert!(stdout.is_ok_and(|text| text.contains("q.go")), "{format}");
        assert!(stderr.contains("is not UTF-8: left out"), "{format}: {stderr}");
    }
}

#[test]
fn the_same_bytes_whatever_the_threads() {
    let folder = module("threads", RACY);
    for n in 0..20 {
        file(&folder, format!("p{n}/p.go"), RACY.replace("func F", &format!("func F{n}")));
    }
    let with = |threads| run(&folder, &["check", "--no-timing", "--format", "json", "--threads", threads]).stdout;
    let one = with("1");
    let json: Value = serde_json::from_str(&one).expect("JSON");
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(21));
    assert_eq!(one, with("4"));
}

#[test]
fn the_same_bytes_for_every_check_whatever_the_threads() {
    let folder = root().join("testdata");
    let order = ["check", "--no-timing", "--confidence", "low", "--format", "json", "./..."];
    let with = |threads| run(&folder, &[&order[..], &["--threads", threads]].concat()).stdout;
    let one = with("1");
    let json: Value = serde_json::from_str(&one).expect("JSON");
    assert!(json["findings"].as_array().is_some_and(|findings| findings.len() > 20), "{one}");
    assert_eq!((&one, &one), (&with("2"), &with("4")));
}

#[test]
fn tests_are_read_unless_left_out() {
    let folder = module("with-tests", CLEAN);
    file(&folder, "p_test.go", RACY.replace("func F(", "func G("));
    let files = |args: &[&str]| run(&folder, args).stdout;
    assert_eq!(files(&["debug", "files"]), "p.go\np_test.go\n");
    assert_eq!(files(&["debug", "files", "--tests=false"]), "p.go\n");
    assert_eq!(run(&folder, &["check", "--tests=false"]).status, 0);
}

#[test]
fn the_platform_can_be_chosen() {
    let folder = module("platforms", CLEAN);
    file(&folder, "w_windows.go", "package p\n");
    file(&folder, "t.go", "//go:build extra\n\npackage p\n");
    let files = |args: &[&str]| run(&folder, args).stdout;
    assert_eq!(files(&["debug", "files", "--goos", "windows"]), "p.go\nw_windows.go\n");
    assert_eq!(files(&["debug", "files", "--goos", "linux", "--tags", "other,extra"]), "p.go\nt.go\n");
}

#[test]
fn nested_modules_are_entered_unless_left_out() {
    let folder = module("nested", CLEAN);
    file(&folder, "inner/go.mod", "module example.com/inner\n");
    file(&folder, "inner/q.go", "package inner\n");
    assert_eq!(run(&folder, &["debug", "files", "./..."]).stdout, "inner/q.go\np.go\n");
    assert_eq!(run(&folder, &["debug", "files", "--one-module", "./..."]).stdout, "p.go\n");
}

#[test]
fn debug_shows_operations_and_syntax() {
    let folder = module("debug", CLEAN);
    assert_eq!(run(&folder, &["debug", "ops"]).stdout, "p.go:6:4 write\n");
    let ast = run(&folder, &["debug", "ast", "p.go"]);
    assert!(ast.stdout.starts_with("(package p)\n"), "{}", ast.stdout);
}

#[test]
fn debug_tells_what_each_stage_takes() {
    let folder = module("stages", CLEAN);
    let stages = run(&folder, &["debug", "stages"]);
    assert_eq!(stages.status, 0, "{}", stages.stderr);
    let names: Vec<&str> = stages.stdout.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"load") && names.contains(&"checks"), "{}", stages.stdout);
}

#[test]
fn color_only_where_asked_for() {
    let folder = module("color", RACY);
    let colored = |args: &[&str]| run(&folder, args).stdout.contains('\u{1b}');
    assert!(!colored(&["check", "--format", "full"]));
    assert!(colored(&["check", "--format", "full", "--color", "always"]));
}

#[test]
fn code_scanning_paths_start_at_the_repository() {
    let folder = module("repository/sub", RACY);
    fs::create_dir_all(folder.join("../.git")).expect("a folder can be made");
    let sarif = run(&folder, &["check", "--format", "sarif"]).stdout;
    assert!(sarif.contains(r#""uri": "sub/p.go""#), "{sarif}");
}

#[test]
fn explain_lists_and_shows_pages() {
    let folder = folder("explain");
    let list = run(&folder, &["explain"]).stdout;
    let names: Vec<&str> = list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"concurrent-access") && names.contains(&"check-then-act"));
    for name in names {
        let page = run(&folder, &["explain", name]);
        assert_eq!(page.status, 0);
        assert!(page.stdout.starts_with(&format!("# {name}\n")), "{}", page.stdout);
    }
}

/// `RACY` with a comment above its function, above the line, and behind it.
fn commented(above: &str, inside: &str, behind: &str) -> String {
    RACY.replace("func F", &format!("{above}\nfunc F"))
        .replace("\t\tgo func", &format!("\t\t{inside}\n\t\tgo func"))
        .replace("}()", &format!("}}() {behind}"))
}

#[test]
fn comments_suppress_a_line_a_declaration_or_a_file() {
    const IGNORE: &str = "//mapvet:ignore concurrent-access the test says so";
    let texts = [
        commented(IGNORE, "", ""),
        commented("// F is racy.", IGNORE, ""),
        commented("", "", IGNORE),
        commented("", "//lint:ignore mapvet the test says so", ""),
        commented("", "", "//nolint:mapvet // the test says so"),
        format!("{IGNORE}\n\n{RACY}"),
        format!("{RACY}\n//lint:file-ignore concurrent-access the test says so\n"),
    ];
    for (n, text) in texts.iter().enumerate() {
        let run = run(&module(&format!("suppressed/{n}"), text), &["check"]);
        assert_eq!(run.status, 0, "{text}: {}", run.stdout);
        assert!(run.stderr.starts_with("mapvet: no findings, 1 suppressed in "), "{text}: {}", run.stderr);
    }
}

#[test]
fn comments_that_do_nothing_are_told() {
    let folder = module("idle", &commented("", "", "//mapvet:ignore leaked-map why"));
    let idle = run(&folder, &["check"]);
    assert_eq!(idle.status, 1);
    assert!(idle.stderr.contains("p.go:8: this comment suppresses nothing; remove it"), "{}", idle.stderr);
    assert!(!run(&folder, &["check", "--disable", "leaked-map"]).stderr.contains("suppresses nothing"));
    let unreasoned = module("unreasoned", &commented("", "", "//mapvet:ignore concurrent-access"));
    let unreasoned = run(&unreasoned, &["check"]);
    assert_eq!(unreasoned.status, 1);
    assert!(unreasoned.stderr.contains("p.go:8: this comment gives no reason"), "{}", unreasoned.stderr);
}

#[test]
fn known_findings_are_not_told_again() {
    let folder = module("baseline", RACY);
    let with = |args: &[&str]| run(&folder, args);
    let check = ["check", "--baseline", "mapvet-baseline.json"];
    assert_eq!(with(&["baseline", "write"]).status, 0);
    let known = with(&check);
    assert_eq!((known.status, known.stdout.as_str()), (0, ""));
    assert!(known.stderr.starts_with("mapvet: no findings, 1 in the baseline in "), "{}", known.stderr);
    // Moved lines are the same finding, another map is not.
    file(&folder, "p.go", RACY.replace("func F", "// F is racy.\nfunc F"));
    assert_eq!(with(&check).status, 0);
    file(&folder, "q.go", RACY.replace("func F", "func G"));
    let new = with(&check);
    assert_eq!(new.status, 1);
    assert!(new.stdout.starts_with("q.go:") && !new.stdout.contains("p.go"), "{}", new.stdout);
    assert_eq!(with(&["baseline", "update"]).status, 0);
    assert_eq!(with(&check).status, 0);
    file(&folder, "p.go", CLEAN);
    assert!(with(&check).stderr.contains("1 entry of the baseline found nothing"));
    assert_eq!(with(&["baseline", "prune"]).status, 0);
    let text = fs::read_to_string(folder.join("mapvet-baseline.json")).expect("it was written");
    assert_eq!((text.matches("q.go").count(), text.matches("p.go").count()), (1, 0), "{text}");
    assert_eq!(text.lines().count(), 3);
}

#[test]
fn the_audit_table_marks_what_breaks_the_guard() {
    let folder = root().join("testdata/example");
    let table = run(&folder, &["ops"]);
    assert_eq!(table.status, 0, "{}", table.stderr);
    let heads: Vec<&str> = table.stdout.lines().filter(|line| !line.starts_with('\t')).collect();
    let wanted = [
        "counters.go:11:2: Counters.counts map[string]int guard Counters.mu",
        "store.go:21:2: Store.sessions map[string]Session guard Store.mu",
    ];
    assert_eq!(heads, wanted);
    let marked: Vec<&str> = table.stdout.lines().filter(|line| line.ends_with(" [without Store.mu]")).collect();
    let wanted = [
        "\tstore.go:49:28: iteration in (*Store).sweep, holding no lock [without Store.mu]",
        "\tstore.go:51:5: delete in (*Store).sweep, holding no lock [without Store.mu]",
    ];
    assert_eq!(marked, wanted);
    let runs = "\t\tmain.go:14:5: it runs in the goroutine started here";
    assert_eq!(table.stdout.lines().filter(|line| *line == runs).count(), 2, "{}", table.stdout);
    assert_eq!(table.stderr, "mapvet: 2 shared maps, 1 of them with a guard that is not always held\n");
}

#[test]
fn the_audit_table_of_one_map() {
    let folder = root().join("testdata/example");
    let names = |glob: &str| -> Vec<String> {
        let json = run(&folder, &["ops", "--name", glob, "--format", "json"]).stdout;
        let json: Value = serde_json::from_str(&json).expect("JSON");
        let name = |m: &Value| m["map"]["name"].as_str().expect("a name").to_owned();
        json["maps"].as_array().expect("maps").iter().map(name).collect()
    };
    assert_eq!(names("*.sessions"), ["Store.sessions"]);
    assert_eq!(names("*"), ["Counters.counts", "Store.sessions"]);
    assert!(names("sessions").is_empty());
}

/// A method that takes its lock, one that relies on it, and a literal.
const STORE: &str = "package p

import \"sync\"

type store struct {
	mu sync.RWMutex
	m  map[string]int
}

func (s *store) put(k string) {
	s.mu.Lock()
	s.add(k)
	s.mu.Unlock()
	go func() { delete(s.m, k) }()
}

func (s *store) add(k string) {
	s.m[k]++
}

func (s *store) all() map[string]int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m
}
";

#[test]
fn debug_tells_of_a_function() {
    let folder = module("debug-function", STORE);
    let tells = |verb: &str, name: &str| run(&folder, &["debug", verb, name]).stdout;
    let facts = tells("facts", "store.put");
    assert!(
        facts.starts_with("(*store).put at p.go:10\n  12:2 calls (*store).add, holding s.mu for writing\n"),
        "{facts}"
    );
    assert!(
        facts.contains("14:2 starts (*store).put.func1, holding no lock") || facts.contains("14:5 starts"),
        "{facts}"
    );
    assert!(facts.contains("  14:14 delete s.m, holding no lock\n"), "{facts}");
    assert!(tells("facts", "(*store).all").contains("  24:2 returns s.m, holding s.mu for reading\n"));
    let locks = tells("locks", "example.com/p.store.add");
    assert!(locks.contains("  entered from (*store).put, holding s.mu for writing\n"), "{locks}");
    assert!(tells("locks", "store.all").contains("  block 0: no lock; then s.mu for reading\n"));
    let graph = tells("cfg", "store.add");
    assert_eq!(graph, "(*store).add at p.go:17\n  block 0, then 1\n    18:2 update s.m\n  block 1, the end\n\n");
}

#[test]
fn debug_knows_no_such_function() {
    let none = run(&module("debug-none", STORE), &["debug", "facts", "store.drop"]);
    assert_eq!(none.status, 2);
    assert!(none.stderr.contains("no function `store.drop` here"), "{}", none.stderr);
}
