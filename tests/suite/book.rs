//! The book: its examples are checked, its commands are run, its links lead somewhere.

use crate::shown::{Block, Shown, blocks, is_shown};
use crate::support::{CLEAN, file, folder, module, root, run};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Commands that cannot run inside of a test, and why.
const NOT_HERE: &[(&str, &str)] = &[
    ("cargo install ", "it builds everything once more; `ci/integrate --source` does"),
    ("pip install ", "it needs a wheel, which `ci/integrate` builds and installs"),
];

/// Lines before the text of a check's page: its front matter, which the book leaves out.
const FRONT_MATTER: usize = 8;

fn source() -> PathBuf {
    root().join("docs/src")
}

/// The pages of the book by their path below its source, each with its text.
fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for below in ["", "checks/"] {
        for entry in fs::read_dir(source().join(below)).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|e| e == "md") {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                pages.push((format!("{below}{name}"), fs::read_to_string(&path).expect("it can be read")));
            }
        }
    }
    pages.sort();
    assert!(pages.len() > 20);
    pages
}

/// The folder in which the commands of a page run: a copy of the example, or nothing where the page begins with nothing.
fn workplace(name: &str) -> PathBuf {
    let place = folder(&format!("book/{}", name.trim_end_matches(".md")));
    if name != "getting-started.md" {
        for entry in fs::read_dir(root().join("testdata/example")).expect("the example is there") {
            let path = entry.expect("an entry").path();
            fs::copy(&path, place.join(path.file_name().expect("a name"))).expect("it can be copied");
        }
    }
    fs::create_dir_all(place.join("ci")).expect("folders can be made");
    fs::copy(root().join("ci/gate"), place.join("ci/gate")).expect("it can be copied");
    place
}

/// Runs a command as a reader would, with this mapvet on the path; what it prints, in order.
fn shell(place: &Path, command: &str) -> String {
    let binary = Path::new(env!("CARGO_BIN_EXE_mapvet")).parent().expect("it is in a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = [binary.to_owned()].into_iter().chain(std::env::split_paths(&path));
    let mut bash = Command::new("bash");
    bash.args(["-c", &format!("exec 2>&1; {command}")]).current_dir(place).stdin(Stdio::null());
    bash.env("PATH", std::env::join_paths(paths).expect("a path")).env_remove("GOFLAGS").env_remove("RUST_BACKTRACE");
    // A repository is begun here and nowhere above, by somebody whose name does not matter.
    for (name, value) in [("GIT_CEILING_DIRECTORIES", ".."), ("GIT_CONFIG_GLOBAL", "/dev/null")] {
        bash.env(name, value);
    }
    for name in ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"] {
        bash.env(name, "reader@example.com");
    }
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GITHUB_STEP_SUMMARY"] {
        bash.env_remove(name);
    }
    let output = bash.output().expect("bash runs");
    let real = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.code().is_some_and(|code| code < 2), "{command}: {:?}\n{real}", output.status);
    real
}

fn here(command: &str) -> bool {
    let needs_go = command.contains("go run") || command.contains("ci/gate");
    let go = !needs_go || Command::new("go").arg("version").output().is_ok();
    go && !NOT_HERE.iter().any(|(start, _)| command.starts_with(start))
}

#[cfg(unix)]
#[test]
fn commands_do_what_the_book_shows() {
    let mut wrong = String::new();
    for (name, text) in pages() {
        let place = workplace(&name);
        for block in blocks(&text) {
            match block {
                Block::File { name, text } => file(&place, name, text),
                Block::Console(all) => {
                    for Shown { command, output } in all.into_iter().filter(|shown| here(&shown.command)) {
                        let real = shell(&place, &command);
                        if !output.is_empty() && !is_shown(&real, &output) {
                            wrong.push_str(&format!("{name}: $ {command}\n{real}\n"));
                        }
                    }
                }
                Block::Go(_) | Block::Toml(_) | Block::Other => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn examples_are_judged_as_the_book_says() {
    let mut seen = 0;
    for (name, text) in pages() {
        let examples =
            blocks(&text).into_iter().filter_map(|b| if let Block::Go(text) = b { Some(text) } else { None });
        for (number, example) in examples.enumerate() {
            seen += 1;
            let place = folder(&format!("book-examples/{name}-{number}"));
            file(&place, "go.mod", "module example.com/book\n\ngo 1.25\n");
            file(&place, "x.go", &example);
            assert_eq!(reported(&place), wanted(&example), "{name}, example {number}:\n{example}");
        }
    }
    assert!(seen > 4);
}

/// Each line that a finding blames, with the name of the check.
fn reported(place: &Path) -> BTreeSet<(u64, String)> {
    let run = run(place, &["check", "--format", "jsonl"]);
    assert!(run.status < 2, "{}", run.stderr);
    assert!(!run.stderr.contains("mapvet: x.go:"), "{}", run.stderr);
    let mut lines = BTreeSet::new();
    for finding in run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")) {
        let accesses = finding["accesses"].as_array().cloned().unwrap_or_default();
        for access in accesses.iter().filter(|access| access["blamed"] == true) {
            let check = finding["check"].as_str().expect("a name").to_owned();
            lines.insert((access["line"].as_u64().expect("a number"), check));
        }
    }
    lines
}

fn wanted(example: &str) -> BTreeSet<(u64, String)> {
    let marked = |(line, n): (&str, u64)| line.split_once("// want ").map(|(_, check)| (n, check.to_owned()));
    example.lines().zip(1..).filter_map(marked).collect()
}

#[test]
fn go_of_the_book_compiles_and_is_formatted() {
    if Command::new("go").arg("version").output().is_err() {
        eprintln!("left out: there is no Go here");
        return;
    }
    let all = folder("book-compiles");
    file(&all, "go.mod", "module example.com/book\n\ngo 1.25\n");
    for (page, text) in pages() {
        let page = page.trim_end_matches(".md").replace('-', "");
        for (number, block) in blocks(&text).into_iter().enumerate() {
            match block {
                Block::Go(text) => file(&all, format!("{page}/example{number}/x.go"), text),
                Block::File { name, text } if name.ends_with(".go") => file(&all, format!("{page}/{name}"), text),
                _ => {}
            }
        }
    }
    for command in [&["go", "vet", "./..."][..], &["gofmt", "-l", "."]] {
        let output = Command::new(command[0]).args(&command[1..]).current_dir(&all).output().expect("it runs");
        let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.is_empty(), "{command:?}: {text}");
    }
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let summary = fs::read_to_string(source().join("SUMMARY.md")).expect("it is there");
    let listed: BTreeSet<String> = links(&summary).into_iter().collect();
    let there: BTreeSet<String> = pages().into_iter().map(|(name, _)| name).filter(|n| n != "SUMMARY.md").collect();
    assert_eq!(listed, there);
}

/// What a page links to.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for part in text.split("](").skip(1) {
        links.extend(part.split_once(')').map(|(link, _)| link.to_owned()));
    }
    links
}

/// A heading as mdBook names it in addresses.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

#[test]
fn links_lead_somewhere() {
    for (name, text) in pages() {
        for link in links(&text).into_iter().filter(|link| !link.starts_with("https://")) {
            let (to, at) = link.split_once('#').unwrap_or((&link, ""));
            let here = source().join(&name);
            let path = if to.is_empty() { here.clone() } else { here.parent().expect("a folder").join(to) };
            let target = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name}: {link} leads nowhere"));
            let known = target.lines().filter_map(|l| l.strip_prefix('#')).any(|h| anchor(h.trim_matches('#')) == at);
            assert!(at.is_empty() || known, "{name}: {link}: there is no such heading");
        }
        for address in
            links(&text).iter().filter_map(|link| link.strip_prefix("https://github.com/mapvet/mapvet/blob/main/"))
        {
            assert!(root().join(address).exists(), "{name}: {address} is not in the repository");
        }
    }
}

#[test]
fn what_is_included_is_there() {
    let mut checks = BTreeSet::new();
    for (name, text) in pages() {
        for part in text.split("{{#include ").skip(1) {
            let (what, _) = part.split_once("}}").expect("it ends");
            let (path, from) = what.split_once(':').unwrap_or((what, ""));
            let included = source().join(&name).parent().expect("a folder").join(path);
            let text = fs::read_to_string(&included).unwrap_or_else(|_| panic!("{name}: there is no {path}"));
            if let Some(check) = name.strip_prefix("checks/") {
                // The text begins where the front matter ends.
                assert_eq!(from, format!("{}:", FRONT_MATTER + 1), "{name}");
                assert_eq!(text.lines().nth(FRONT_MATTER), Some("## What"), "{name}");
                assert!(path.ends_with(check), "{name} includes {path}");
                checks.insert(check.to_owned());
            }
        }
    }
    let pages = fs::read_dir(root().join("rules/checks")).expect("the pages are there");
    let pages: BTreeSet<String> =
        pages.map(|p| p.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(checks, pages, "a page of the book a check");
}

#[test]
fn the_table_of_checks_is_that_of_their_pages() {
    let table = fs::read_to_string(source().join("checks.md")).expect("it is there");
    for page in lines_of_checks() {
        assert!(table.contains(&page), "checks.md needs the line\n{page}");
    }
}

/// The line of each check in the table, made from its front matter.
fn lines_of_checks() -> Vec<String> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(root().join("rules/checks")).expect("the pages are there") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("it can be read");
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(&format!("{key}: ")));
            line.expect("the front matter has it").to_owned()
        };
        let name = value("name");
        lines.push(format!(
            "| [{name}](checks/{name}.md) | {} | {} | {} |",
            value("summary"),
            value("severity"),
            value("default")
        ));
    }
    lines
}

#[test]
fn every_key_of_a_model_is_told() {
    let told = fs::read_to_string(source().join("models.md")).expect("it is there");
    for name in ["intent.toml", "libraries.toml", "std.toml"] {
        let text = fs::read_to_string(root().join("rules/models").join(name)).expect("it is there");
        for key in text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key) {
            let plain = key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(!plain || told.contains(&format!("`{key}`")), "{name}: {key}");
        }
    }
}

#[test]
fn every_key_of_the_configuration_is_told() {
    let told = fs::read_to_string(source().join("configuration.md")).expect("it is there");
    let schema: Value = serde_json::from_str(&run(root(), &["config", "--schema"]).stdout).expect("JSON");
    for key in schema["properties"].as_object().expect("keys").keys().filter(|key| *key != "checks") {
        assert!(told.contains(&format!("| `{key}` | `--{key}` |")), "{key}");
    }
}

/// The first column of a table, below a heading.
fn keys_below(text: &str, heading: &str) -> Vec<String> {
    let part = text.split(&format!("\n{heading}")).nth(1).and_then(|rest| rest.split("\n## ").next());
    let rows = part.expect("the heading is there").lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once('`'))
        .map(|(key, _)| key.split(" = ").next().unwrap_or(key).to_owned())
        .collect()
}

#[test]
fn keys_that_are_told_are_known() {
    let told = fs::read_to_string(source().join("models.md")).expect("it is there");
    let place = module("book-keys", CLEAN);
    for (heading, table) in [("## `[[call]]`", "[[call]]"), ("## `[intent]`", "[intent]")] {
        let keys = keys_below(&told, heading);
        assert!(keys.len() > 5);
        for key in keys {
            file(&place, "team/models/m.toml", format!("{table}\n{key} = 3.5\n"));
            let run = run(&place, &["check", "--rules", "team"]);
            assert!(run.status == 2 && !run.stderr.contains("unknown key"), "{key}: {}", run.stderr);
        }
    }
}

#[test]
fn models_of_the_book_can_be_used() {
    let text = fs::read_to_string(source().join("models.md")).expect("it is there");
    let models = blocks(&text).into_iter().filter_map(|b| if let Block::Toml(text) = b { Some(text) } else { None });
    let place = module("book-models", CLEAN);
    for (number, model) in models.enumerate() {
        file(&place, format!("team/models/m{number}.toml"), model);
    }
    let run = run(&place, &["check", "--rules", "team"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(place.join("team/models/m3.toml").exists());
}

#[test]
fn the_table_of_rules_is_that_of_their_files() {
    let told = fs::read_to_string(source().join("patterns.md")).expect("it is there");
    let mut rows = keys_below(&told, "## Rules that come with mapvet");
    rows.sort();
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("rules/patterns")).expect("the rules are there") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("it can be read");
        let summary = text.lines().find_map(|line| line.strip_prefix("summary = \"")?.strip_suffix('"'));
        let row = format!("| `{name}` | {} |", summary.expect("a summary"));
        assert!(told.contains(&row), "patterns.md needs the line\n{row}");
        names.push(name);
    }
    names.sort();
    assert_eq!(rows, names);
}

#[test]
fn every_predicate_is_told() {
    let told = fs::read_to_string(source().join("patterns.md")).expect("it is there");
    let rows = keys_below(&told, "## What it means");
    let template = fs::read_to_string(root().join("crates/cli/src/rules/template.toml")).expect("it is there");
    let (_, predicates) = template.split_once("[where.map]\n").expect("it has predicates");
    let lines = predicates.lines().take_while(|line| !line.is_empty());
    let keys: Vec<&str> = lines.filter_map(|line| line.trim_start_matches("# ").split(" = ").next()).collect();
    assert_eq!(rows, keys);
}
