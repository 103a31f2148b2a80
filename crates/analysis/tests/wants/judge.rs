//! Findings against marks.

use crate::marks::{Mark, Says, marks};
use crate::tree::{findings, go_files};
use mapvet_analysis::{Access, Finding};
use std::path::Path;

/// Fails with a line for each difference between what a folder's comments say and what is found in it.
pub(crate) fn judge(folder: &Path) {
    let files = go_files(folder);
    assert!(!files.is_empty(), "{}: no Go files", folder.display());
    let mut wrong = Vec::new();
    let found = findings(folder);
    for (file, text) in &files {
        match marks(text) {
            Ok(marks) => compare(file, &marks, &found, &mut wrong),
            Err(e) => wrong.push(format!("{file}: {e}")),
        }
    }
    assert!(wrong.is_empty(), "{} in {}:\n{}\n", count(wrong.len()), folder.display(), wrong.join("\n"));
}

fn count(n: usize) -> String {
    if n == 1 { "a difference".to_owned() } else { format!("{n} differences") }
}

fn compare(file: &str, marks: &[Mark], found: &[Finding], wrong: &mut Vec<String>) {
    if !file.ends_with("_test.go") && !marks.iter().any(|m| m.says == Says::Silent) {
        wrong.push(format!("{file}: nothing in it is marked as silent"));
    }
    for mark in marks {
        wrong.extend(unmet(file, mark, found).map(|what| format!("{file}:{}: {what}", mark.line)));
    }
    for (finding, access) in accesses(found, file).filter(|(_, a)| a.blamed) {
        let line = access.place.line;
        let expects = |m: &&Mark| {
            m.line == line
                && m.check == finding.check
                && matches!(m.says, Says::Want(_) | Says::FalseAlarm | Says::Miss)
        };
        if !marks.iter().any(|m| expects(&m)) {
            wrong.push(format!("{file}:{line}: not expected: {}", describe(finding)));
        }
    }
}

fn accesses<'a>(found: &'a [Finding], file: &'a str) -> impl Iterator<Item = (&'a Finding, &'a Access)> {
    found.iter().flat_map(|f| f.accesses.iter().map(move |a| (f, a))).filter(move |(_, a)| a.place.file == file)
}

fn describe(finding: &Finding) -> String {
    let places: Vec<String> = finding
        .accesses
        .iter()
        .map(|a| format!("{}{}:{}", if a.blamed { "blamed " } else { "" }, a.place.file, a.place.line))
        .collect();
    format!("{} \"{}\" ({}; {})", finding.check, finding.message, finding.confidence.word(), places.join(", "))
}

/// What is wrong with a mark, if anything.
fn unmet(file: &str, mark: &Mark, found: &[Finding]) -> Option<String> {
    let here: Vec<(&Finding, &Access)> = accesses(found, file)
        .filter(|(f, a)| a.place.line == mark.line && (mark.check.is_empty() || f.check == mark.check))
        .collect();
    let blamed: Vec<&Finding> = here.iter().filter(|(_, a)| a.blamed).map(|(f, _)| *f).collect();
    let check = &mark.check;
    match &mark.says {
        Says::Want(_) if blamed.is_empty() => {
            Some(format!("{check} is wanted and not found{}", others(file, mark, found)))
        }
        Says::Want(text) if !blamed.iter().any(|f| f.message.contains(text.as_str())) => {
            let messages: Vec<&str> = blamed.iter().map(|f| f.message.as_str()).collect();
            Some(format!("{check} is found, but not with `{text}`: {messages:?}"))
        }
        Says::With if !here.iter().any(|(_, a)| !a.blamed) => {
            Some(format!("no finding of {check} names this access as the other side{}", others(file, mark, found)))
        }
        Says::Silent => blamed.first().map(|f| format!("this should be silent: {}", describe(f))),
        Says::Miss => blamed.first().map(|f| format!("no longer missed, make it a `want`: {}", describe(f))),
        Says::FalseAlarm if blamed.is_empty() => Some(format!("no longer a false alarm of {check}: make it silent")),
        Says::Want(_) | Says::With | Says::FalseAlarm => None,
    }
}

/// What was found of the check in this file, to tell a wrong line from nothing at all.
fn others(file: &str, mark: &Mark, found: &[Finding]) -> String {
    let mut lines: Vec<u32> =
        accesses(found, file).filter(|(f, _)| f.check == mark.check).map(|(_, a)| a.place.line).collect();
    lines.sort_unstable();
    lines.dedup();
    if lines.is_empty() { String::new() } else { format!(" (the check names lines {lines:?})") }
}
