//! Findings that the source asks to leave out.
//!
//! `//mapvet:ignore CHECK[,CHECK] reason` behind code speaks of its line, above a line of that line, above a declaration
//! of the whole declaration, above the package clause of the file. `//lint:ignore`, `//lint:file-ignore` and `//nolint`
//! are understood where they name mapvet or one of its checks. A finding is left out if one of its blamed accesses, or
//! the declaration of its map, stands where such a comment reaches.

use crate::named;
use mapvet_analysis::{Finding, Place};
use mapvet_loader::{SourceFile, Workspace};
use mapvet_parser::{Decl, Span};
use mapvet_reporter::{Problem, SourceProvider};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::RangeInclusive;

/// What became of the comments.
pub(crate) struct Suppressed {
    /// How many findings were left out.
    pub(crate) count: usize,
    /// Comments that are wrong or do nothing.
    pub(crate) problems: Vec<Problem>,
}

/// Leaves out what the source asks for. `on` are the checks that ran.
pub(crate) fn suppress(
    findings: &mut Vec<Finding>,
    workspace: &Workspace,
    sources: &dyn SourceProvider,
    on: &FxHashSet<&str>,
) -> Suppressed {
    let mut problems = Vec::new();
    let mut ignores: FxHashMap<&str, Vec<Ignore>> = FxHashMap::default();
    for file in workspace.analyzed().flat_map(|(_, package)| &package.files).map(|id| workspace.file(*id)) {
        let found = in_file(file, sources, &mut problems);
        if !found.is_empty() {
            ignores.insert(&file.display, found);
        }
    }
    let before = findings.len();
    findings.retain(|finding| !is_ignored(finding, &mut ignores));
    let mut unused: Vec<Problem> = workspace
        .files
        .iter()
        .filter_map(|file| ignores.get(file.display.as_str()).map(|list| (file, list)))
        .flat_map(|(file, list)| list.iter().filter(|ignore| ignore.is_idle(on)).map(|i| i.idle(&file.display)))
        .collect();
    problems.append(&mut unused);
    problems.sort();
    Suppressed { count: before - findings.len(), problems }
}

fn is_ignored(finding: &Finding, ignores: &mut FxHashMap<&str, Vec<Ignore>>) -> bool {
    let blamed = finding.accesses.iter().filter(|a| a.blamed).map(|a| &a.place);
    let mut ignored = false;
    // Every comment that applies counts as used, so none is skipped.
    for place in blamed.chain([&finding.map.place]) {
        for ignore in ignores.get_mut(place.file.as_str()).into_iter().flatten() {
            if ignore.covers(finding.check, place) {
                ignore.used = true;
                ignored = true;
            }
        }
    }
    ignored
}

/// A comment that suppresses.
struct Ignore {
    /// Where it stands.
    line: u32,
    lines: RangeInclusive<u32>,
    what: What,
    used: bool,
}

impl Ignore {
    fn covers(&self, check: &str, place: &Place) -> bool {
        self.lines.contains(&place.line) && self.what.names(check)
    }

    /// Only our own comments are told to go, and only if the checks that they name have run.
    fn is_idle(&self, on: &FxHashSet<&str>) -> bool {
        !self.used && self.what.own && self.what.checks.iter().all(|c| on.contains(c.as_str()))
    }

    fn idle(&self, file: &str) -> Problem {
        let message = "this comment suppresses nothing; remove it".to_owned();
        Problem { file: file.to_owned(), line: self.line, message }
    }
}

/// What a comment names, and how far it reaches.
#[derive(Debug, PartialEq, Eq)]
struct What {
    /// The checks; none stands for all.
    checks: Vec<String>,
    /// Whether it is `//mapvet:ignore`.
    own: bool,
    /// Whether it speaks of the file wherever it stands.
    file: bool,
}

impl What {
    fn names(&self, check: &str) -> bool {
        self.checks.is_empty() || self.checks.iter().any(|c| c == check)
    }
}

fn in_file(file: &SourceFile, sources: &dyn SourceProvider, problems: &mut Vec<Problem>) -> Vec<Ignore> {
    let mut text = None;
    let mut ignores = Vec::new();
    for comment in &file.ast.directives {
        let what = match read(&comment.text) {
            None => continue,
            Some(Ok(what)) => what,
            Some(Err(message)) => {
                let line = file.ast.lines.line_col(comment.span.start).line;
                problems.push(Problem { file: file.display.clone(), line, message });
                continue;
            }
        };
        let text = text.get_or_insert_with(|| sources.read(&file.display).unwrap_or_default());
        let line = file.ast.lines.line_col(comment.span.start).line;
        let lines = if what.file { 0..=u32::MAX } else { reach(file, text, comment.span) };
        ignores.push(Ignore { line, lines, what, used: false });
    }
    ignores
}

/// What a comment says; `None` if it is none of ours.
fn read(comment: &str) -> Option<Result<What, String>> {
    if let Some(rest) = comment.strip_prefix("//mapvet:ignore") {
        return Some(own(rest));
    }
    if let Some(rest) = comment.strip_prefix("//lint:ignore ") {
        return lint(rest, false);
    }
    if let Some(rest) = comment.strip_prefix("//lint:file-ignore ") {
        return lint(rest, true);
    }
    nolint(comment.strip_prefix("//nolint")?)
}

fn own(rest: &str) -> Result<What, String> {
    let mut words = rest.split_whitespace();
    let checks = words.next().ok_or("this comment names no check; write //mapvet:ignore CHECK reason")?;
    let checks: Result<Vec<String>, _> =
        checks.split(',').map(|c| if named::is_known(c) { Ok(c.to_owned()) } else { Err(named::unknown(c)) }).collect();
    let checks = checks.map_err(|failure| failure.to_string())?;
    if words.next().is_none() {
        return Err("this comment gives no reason and does nothing; write //mapvet:ignore CHECK reason".to_owned());
    }
    Ok(What { checks, own: true, file: false })
}

fn lint(rest: &str, file: bool) -> Option<Result<What, String>> {
    let (names, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    let checks = ours(names)?;
    if reason.trim().is_empty() {
        return Some(Err("this comment gives no reason and does nothing; add one behind the check".to_owned()));
    }
    Some(Ok(What { checks, own: false, file }))
}

fn nolint(rest: &str) -> Option<Result<What, String>> {
    let checks = match rest.strip_prefix(':') {
        Some(list) => {
            let list = list.split("//").next().unwrap_or_default();
            if list.split(',').any(|name| name.trim() == "all") { Vec::new() } else { ours(list)? }
        }
        None if rest.is_empty() || rest.starts_with(' ') => Vec::new(),
        None => return None,
    };
    Some(Ok(What { checks, own: false, file: false }))
}

/// Our checks in a list of names; `mapvet` stands for all, which is the empty list. `None` if no name is ours.
fn ours(names: &str) -> Option<Vec<String>> {
    let names: Vec<String> = names.split(',').map(|name| name.trim().to_lowercase()).collect();
    if names.iter().any(|name| name == "mapvet") {
        return Some(Vec::new());
    }
    let checks: Vec<String> = names.into_iter().filter(|name| named::is_known(name)).collect();
    (!checks.is_empty()).then_some(checks)
}

/// The lines a comment speaks of.
fn reach(file: &SourceFile, text: &[u8], comment: Span) -> RangeInclusive<u32> {
    let line = file.ast.lines.line_col(comment.start).line;
    let lines: Vec<&[u8]> = text.split(|b| *b == b'\n').collect();
    let at = |line: u32| lines.get((line as usize).wrapping_sub(1)).map(|l| l.trim_ascii());
    let alone = at(line).is_some_and(|l| l.starts_with(b"//"));
    if !alone {
        return line..=line;
    }
    if file.ast.package.is_some_and(|package| comment.start < package.pos) {
        return 0..=u32::MAX;
    }
    let mut next = line + 1;
    while at(next).is_some_and(|l| l.starts_with(b"//")) {
        next += 1;
    }
    declaration(file, next).unwrap_or(next..=next)
}

/// The lines of the declaration that starts on a line.
fn declaration(file: &SourceFile, line: u32) -> Option<RangeInclusive<u32>> {
    let ast = &file.ast;
    let lines = |span: Span| ast.lines.line_col(span.start).line..=ast.lines.line_col(span.end).line;
    let spans = ast.decls.iter().map(|decl| match *decl {
        Decl::Func(id) => ast.func(id).span,
        Decl::Type(id) => ast.type_spec(id).span,
        Decl::Value(id) => ast.value_spec(id).span,
    });
    spans.map(lines).find(|lines| *lines.start() == line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(comment: &str) -> Option<Vec<String>> {
        read(comment).and_then(Result::ok).map(|what| what.checks)
    }

    #[test]
    fn comments_of_other_tools_are_understood_where_they_name_us() {
        assert_eq!(checks("//nolint"), Some(vec![]));
        assert_eq!(checks("//nolint:errcheck,mapvet // why"), Some(vec![]));
        assert_eq!(checks("//nolint:all"), Some(vec![]));
        assert_eq!(checks("//nolint:errcheck"), None);
        assert_eq!(checks("//nolintlint"), None);
        assert_eq!(checks("//lint:ignore SA1000 why"), None);
        assert_eq!(checks("//lint:ignore SA1000,leaked-map why"), Some(vec!["leaked-map".to_owned()]));
        assert!(read("//lint:file-ignore mapvet why").is_some_and(|w| w.is_ok_and(|w| w.file)));
    }

    #[test]
    fn our_own_must_name_a_check_and_a_reason() {
        assert_eq!(
            checks("//mapvet:ignore leaked-map,copied-lock why"),
            Some(vec!["leaked-map".into(), "copied-lock".into()])
        );
        for (comment, part) in [
            ("//mapvet:ignore", "names no check"),
            ("//mapvet:ignore leaked-map", "gives no reason"),
            ("//mapvet:ignore leaked-mop why", "did you mean `leaked-map`"),
            ("//lint:ignore leaked-map", "gives no reason"),
        ] {
            assert!(read(comment).is_some_and(|r| r.is_err_and(|e| e.contains(part))), "{comment}");
        }
    }
}
