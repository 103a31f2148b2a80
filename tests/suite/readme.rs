//! The commands that README.md and CONTRIBUTING.md show, and the output they show for them.

use crate::shown::{Shown, is_shown, shown};
use crate::support::{file, folder, root, run};
use std::fs;

/// What builds and runs the binary; here it is built already.
const BUILD_AND_RUN: &str = "cargo run --profile quick -- ";

/// Commands that cannot run inside of a test, and why.
const NOT_HERE: &[(&str, &str)] = &[
    ("ci/check", "it runs this test"),
    ("cargo install --locked --path .", "it builds everything once more; the build itself is what tests run"),
];

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("the page is there")
}

fn check(name: &str) {
    for Shown { command, output } in shown(&page(name)) {
        if NOT_HERE.iter().any(|(known, _)| *known == command) {
            continue;
        }
        let args = command.strip_prefix(BUILD_AND_RUN).or(command.strip_prefix("mapvet "));
        let args: Vec<&str> = args.expect("it runs mapvet").split_whitespace().collect();
        let run = run(root(), &args);
        let real = run.stdout + &run.stderr;
        // Where no output is shown, only the command is: it must be one that mapvet understands.
        if output.is_empty() {
            assert!(run.status < 2, "{command}: {real}");
        } else {
            assert!(is_shown(&real, &output), "{command}\n{real}");
        }
    }
}

#[test]
fn commands_of_the_readme_do_what_it_shows() {
    assert!(shown(&page("README.md")).len() >= 4);
    check("README.md");
}

#[test]
fn commands_of_the_guide_do_what_it_shows() {
    check("CONTRIBUTING.md");
}

#[test]
fn the_gate_is_where_the_readme_says() {
    assert!(root().join("ci/check").is_file());
    let readme = fs::read_to_string(root().join("README.md")).expect("it is there");
    assert!(readme.contains("$ ci/check"));
}

#[test]
fn the_readme_names_every_check() {
    let readme = fs::read_to_string(root().join("README.md")).expect("it is there");
    for page in fs::read_dir(root().join("rules/checks")).expect("the pages are there") {
        let page = page.expect("an entry").path();
        let name = page.file_stem().expect("it has a name").to_string_lossy().into_owned();
        assert!(readme.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn the_configuration_of_the_readme_can_be_used() {
    let readme = fs::read_to_string(root().join("README.md")).expect("it is there");
    let block = readme.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block");
    let folder = folder("readme/config");
    file(&folder, "mapvet.toml", block);
    let shown = run(&folder, &["config"]);
    assert_eq!(shown.status, 0, "{}", shown.stderr);
    assert!(shown.stdout.contains("# mapvet.toml:1\n"), "{}", shown.stdout);
}

#[test]
fn the_readme_names_every_format() {
    let readme = fs::read_to_string(root().join("README.md")).expect("it is there");
    let refused = run(root(), &["check", "--format", "none"]).stderr;
    let (_, names) = refused.split_once("use one of ").expect("it lists them");
    let names = names.lines().next().unwrap_or_default().split(", ");
    names.for_each(|name| assert!(readme.contains(&format!("`{name}`")), "{name}"));
}
