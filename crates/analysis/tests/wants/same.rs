//! Changes of a source that change nothing: other names, another order of declarations, more files.

use crate::packages::FOLDERS;
use crate::tree::{findings, go_files, module, testdata};
use mapvet_analysis::Finding;
use std::collections::{BTreeMap, BTreeSet};

/// A package's files: name and text.
type Files = Vec<(String, String)>;

/// The files of a check's folder, package by package.
pub(crate) fn packages(folder: &str) -> Vec<Files> {
    let mut packages: BTreeMap<String, Files> = BTreeMap::new();
    for (name, text) in go_files(&testdata().join(folder)) {
        let (dir, file) = name.split_once('/').expect("packages stand in folders");
        packages.entry(dir.to_owned()).or_default().push((file.to_owned(), text));
    }
    packages.into_values().collect()
}

/// Findings in words that survive moved lines: the check and, per access, blame and the text of its line.
fn in_words(files: &Files, found: &[Finding], rename: fn(&str) -> String) -> BTreeSet<(String, BTreeSet<String>)> {
    let line = |file: &str, n: u32| {
        let text = files.iter().find(|f| f.0 == file).map_or("", |f| &f.1);
        rename(text.lines().nth(n as usize - 1).unwrap_or_default().split(" // ").next().unwrap_or_default().trim())
    };
    let blamed = |f: &Finding| {
        f.accesses.iter().filter(|a| a.blamed).map(|a| line(&a.place.file, a.place.line)).collect::<BTreeSet<_>>()
    };
    found.iter().map(|f| (f.check.to_owned(), blamed(f))).collect()
}

fn unchanged(text: &str) -> String {
    text.to_owned()
}

/// Asserts that a change of each package leaves its findings as they are.
fn assert_same(change: fn(&Files) -> Files, rename: fn(&str) -> String) {
    for folder in FOLDERS {
        for files in packages(folder) {
            let before = findings(module(&files).path());
            let changed = change(&files);
            let after = findings(module(&changed).path());
            let (before, after) = (in_words(&files, &before, rename), in_words(&changed, &after, unchanged));
            assert_eq!(before, after, "{folder}: {}", changed.iter().map(|f| f.1.as_str()).collect::<String>());
        }
    }
}

/// The head of a file (package clause and imports), and its declarations with their comments.
fn declarations(text: &str) -> (String, Vec<String>) {
    let (mut head, mut parts, mut current) = (String::new(), Vec::new(), String::new());
    let mut in_head = true;
    for line in text.lines() {
        let starts = ["func ", "type ", "var ", "const "].iter().any(|k| line.starts_with(k));
        in_head &= !starts;
        // A declaration of a formatted source ends at its last line without indentation.
        let ends = current.ends_with("\n}\n")
            || current.ends_with("\n)\n")
            || !current.contains("{\n") && !current.contains("(\n");
        if line.is_empty() && ends {
            parts.push(std::mem::take(&mut current));
        }
        if in_head && !line.starts_with("//") || head.is_empty() {
            head += line;
            head += "\n";
        } else {
            current += line;
            current += "\n";
        }
    }
    parts.push(current);
    parts.retain(|p| !p.trim().is_empty());
    (head, parts)
}

/// A small generator of numbers, the same on every run.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

fn reordered(files: &Files) -> Files {
    let mut seeded = Seeded(7);
    let reorder = |text: &str, seeded: &mut Seeded| {
        let (head, mut parts) = declarations(text);
        for i in (1..parts.len()).rev() {
            parts.swap(i, seeded.below(i + 1));
        }
        head + "\n" + &parts.join("\n")
    };
    files.iter().map(|(name, text)| (name.clone(), reorder(text, &mut seeded))).collect()
}

fn split(files: &Files) -> Files {
    let parts = files.iter().flat_map(|(_, text)| {
        let (head, parts) = declarations(text);
        parts.into_iter().map(move |part| format!("{head}\n{part}"))
    });
    parts.enumerate().map(|(i, text)| (format!("part{i}.go"), text)).collect()
}

/// Words that mean something outside of the package.
const FIXED: &str = "break case chan const continue default defer else fallthrough for func go goto if import interface \
    map package range return select struct switch type var append bool byte cap clear close comparable complex copy \
    delete error false float64 int int64 iota len make max min new nil panic print println real recover rune string \
    true uint uint8 any errors fmt http log maps runtime strings sync time example main init _";

/// Every name of a package that is not exported gets another one.
fn renamed_text(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let word: &str = &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())];
        if c == '"' || c == '`' {
            let end = rest[1..].find(c).map_or(rest.len(), |e| e + 2);
            out += &rest[..end];
            rest = &rest[end..];
        } else if word.is_empty() {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            let own = c.is_lowercase() && !FIXED.split_whitespace().any(|w| w == word);
            if own {
                out += "zq";
            }
            out += word;
            rest = &rest[word.len()..];
        }
    }
    out
}

fn renamed(files: &Files) -> Files {
    let line = |line: &str| match line.split_once("//") {
        _ if line.starts_with("import") || line.starts_with("package") => line.to_owned(),
        Some((code, comment)) => {
            let comment = comment.replace("guarded by ", "guarded by zq");
            format!("{}//{comment}", renamed_text(code))
        }
        None => renamed_text(line),
    };
    files.iter().map(|(name, text)| (name.clone(), text.lines().map(|l| line(l) + "\n").collect())).collect()
}

#[test]
fn other_names() {
    assert_same(renamed, renamed_text);
}

#[test]
fn another_order() {
    assert_same(reordered, unchanged);
}

#[test]
fn more_files() {
    assert_same(split, unchanged);
}

#[test]
fn declarations_are_told_apart() {
    let text = "// Package p is it.\npackage p\n\nimport \"sync\"\n\n// T has a comment.\ntype T struct {\n\ta int\n\n\tmu sync.Mutex\n}\n\nfunc f() {\n\tg()\n\n\th()\n}\n";
    let (head, parts) = declarations(text);
    assert!(head.contains("import") && !head.contains("type"), "{head}");
    assert_eq!(parts.len(), 2, "{parts:?}");
    assert!(parts[0].contains("T has a comment") && parts[0].contains("mu sync.Mutex"), "{parts:?}");
    assert_eq!(renamed_text("mu.Lock(); x[\"mu\"] = len(y)"), "zqmu.Lock(); zqx[\"mu\"] = len(zqy)");
}
