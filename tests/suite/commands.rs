//! All commands and flags: each is described, tested, completed and in the book.

use crate::support::{folder, root, run};
use std::collections::BTreeSet;
use std::fs;

/// The commands that a help text lists.
fn listed(help: &str) -> Vec<String> {
    let (_, behind) = help.split_once("Commands:\n").unwrap_or_default();
    let lines = behind.lines().take_while(|line| !line.is_empty());
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
}

fn help(command: &[String]) -> String {
    let mut args: Vec<&str> = command.iter().map(String::as_str).collect();
    args.push("--help");
    let shown = run(root(), &args);
    assert_eq!((shown.status, shown.stderr.as_str()), (0, ""), "{args:?}");
    shown.stdout
}

/// Every command with its help, those that only hold others included.
fn commands() -> Vec<(Vec<String>, String)> {
    let mut all = vec![(Vec::new(), help(&[]))];
    let mut at = 0;
    while let Some((command, text)) = all.get(at).cloned() {
        for name in listed(&text) {
            let inner = [&command[..], &[name]].concat();
            let text = help(&inner);
            all.push((inner, text));
        }
        at += 1;
    }
    all
}

/// The long flags of a help text.
fn flags(help: &str) -> BTreeSet<String> {
    let words = help.lines().filter(|line| line.trim_start().starts_with('-')).flat_map(|line| line.split_whitespace());
    let long = words.filter(|word| word.starts_with("--"));
    long.map(|word| word.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect()).collect()
}

#[test]
fn every_command_and_flag_is_used_by_a_test() {
    let folder = root().join("tests/suite");
    let files = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("an entry").path());
    let texts: String =
        files.filter(|file| file.is_file()).map(|file| fs::read_to_string(file).expect("it is text")).collect();
    for (command, help) in commands() {
        for flag in flags(&help).iter().filter(|flag| *flag != "--help") {
            let used = texts.contains(&format!("\"{flag}\"")) || texts.contains(&format!("\"{flag}="));
            assert!(used, "{command:?}: no test uses {flag}");
        }
        if let Some(name) = command.last() {
            assert!(texts.contains(&format!("\"{name}\"")), "no test uses {command:?}");
        }
    }
}

#[test]
fn help_says_something_about_everything() {
    for (command, help) in commands() {
        let first = help.lines().next().unwrap_or_default();
        assert!(first.len() > 10 && !first.starts_with("Usage"), "{command:?}: {first}");
        let options = help.split("Options:\n").nth(1).unwrap_or_default();
        let lines: Vec<&str> = options.lines().collect();
        for (n, line) in lines.iter().enumerate().filter(|(_, line)| line.trim_start().starts_with('-')) {
            // What it does stands behind it or on the next line, further in.
            let behind = line.trim_start().split("  ").nth(1).is_some_and(|text| !text.trim().is_empty());
            let below = lines.get(n + 1).is_some_and(|next| next.starts_with("          ") && !next.trim().is_empty());
            assert!(behind || below || line.contains("- never") || line.contains("- always"), "{command:?}: {line}");
        }
    }
}

/// The page of the book: every help text, as it is.
fn page() -> String {
    let mut page = String::from("# Commands\n\nAll commands with their options, as `--help` shows them.\n");
    for (command, help) in commands() {
        let line = [&["mapvet".to_owned()][..], &command].concat().join(" ");
        page.push_str(&format!("\n## {line}\n\n```console\n$ {line} --help\n{}\n```\n", help.trim_end()));
    }
    page
}

#[test]
fn the_book_shows_every_help_text_as_it_is() {
    let path = root().join("docs/src/commands.md");
    if std::env::var_os("MAPVET_UPDATE").is_some() {
        fs::write(&path, page()).expect("it can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == page(), "MAPVET_UPDATE=1 cargo test every_help_text renews it");
}

#[test]
fn shells_get_completions_and_man_gets_pages() {
    let folder = folder("commands");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&folder, &["completions", shell]);
        assert_eq!((script.status, script.stderr.as_str()), (0, ""), "{shell}");
        assert!(script.stdout.contains("mapvet") && script.stdout.contains("new-from"), "{shell}");
    }
    assert_eq!(run(&folder, &["completions", "tcsh"]).status, 2);
    let page = run(&folder, &["man"]).stdout;
    assert!(page.starts_with(".ie") && page.contains(".TH mapvet 1") && page.contains("mapvet\\-check(1)"), "{page}");
    for name in listed(&help(&[])) {
        let page = run(&folder, &["man", &name]);
        assert_eq!(page.status, 0, "{name}");
        assert!(page.stdout.contains(&format!(".TH mapvet-{name} 1")), "{name}: {}", page.stdout);
    }
    let none = run(&folder, &["man", "nothing"]);
    assert_eq!(none.status, 2);
    assert!(none.stderr.contains("there is no command `nothing`"), "{}", none.stderr);
}
