//! Known findings that are not told again: `mapvet baseline`, and `--baseline` of `mapvet check`.
//!
//! The file holds one finding a line, sorted, without line numbers, so that merging it is easy and moving code changes
//! nothing. Findings are compared by fingerprint; where that is not there any more, one that blames a part of what a known
//! one blamed is known too, so that nobody is told of a new finding for having mended half of an old one.

use crate::args::{BaselineCommand, Cli, FindArgs};
use crate::config::{Flags, Settings};
use crate::failure::Failure;
use crate::{Ending, check, output};
use mapvet_analysis::Finding;
use mapvet_loader::FileSystem;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The version of the file's format.
const VERSION: u32 = 1;

/// The file if nothing names one.
const USUAL_FILE: &str = "mapvet-baseline.json";

#[derive(Deserialize)]
struct File {
    version: u32,
    findings: Vec<Entry>,
}

/// A known finding. Invariant: fields are in the order that the file is sorted by.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    path: String,
    check: String,
    map: String,
    /// What is blamed, a function and what it does with the map: `(*Server).drop delete`. Sorted.
    accesses: Vec<String>,
    fingerprint: String,
    /// How many findings are alike.
    count: u32,
}

/// The known findings.
#[derive(Debug, Default)]
pub(crate) struct Baseline {
    entries: Vec<Entry>,
}

impl Baseline {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read(path).map_err(|source| Failure::Read { path: path.to_owned(), source })?;
        let wrong = |reason: String| Failure::Baseline { path: path.to_owned(), reason };
        let file: File = serde_json::from_slice(&text).map_err(|e| wrong(e.to_string()))?;
        if file.version != VERSION {
            return Err(wrong(format!("its version is {}, this mapvet knows {VERSION}", file.version)));
        }
        Ok(Baseline { entries: file.findings })
    }

    /// What is found now.
    pub(crate) fn of(findings: &[Finding]) -> Self {
        Baseline::merged(findings.iter().map(entry), |a, b| a + b)
    }

    /// One entry a fingerprint, sorted; `count` makes one count of two.
    fn merged(entries: impl Iterator<Item = Entry>, count: impl Fn(u32, u32) -> u32) -> Self {
        let mut entries: Vec<Entry> = entries.collect();
        entries.sort_by(|a, b| a.fingerprint.cmp(&b.fingerprint).then_with(|| a.cmp(b)));
        entries.dedup_by(|next, kept| {
            let same = next.fingerprint == kept.fingerprint;
            kept.count = if same { count(kept.count, next.count) } else { kept.count };
            same
        });
        entries.sort();
        Baseline { entries }
    }

    /// What it says of these checks: what did not run found nothing, and that says nothing of an entry.
    pub(crate) fn restricted(mut self, checks: &FxHashSet<&str>) -> Self {
        self.entries.retain(|entry| checks.contains(entry.check.as_str()));
        self
    }

    /// Leaves out what is known. Returns how many were left out, and how many entries found nothing.
    pub(crate) fn subtract(&self, findings: &mut Vec<Finding>) -> (usize, usize) {
        let present: Vec<Entry> = findings.iter().map(entry).collect();
        let Matched { known, left } = self.matched(&present);
        let before = findings.len();
        let mut known = known.into_iter();
        findings.retain(|_| known.next() != Some(1));
        let idle = self.entries.iter().zip(left).filter(|(entry, left)| entry.count == *left).count();
        (before - findings.len(), idle)
    }

    /// Which findings are known. Those that are the same come first, so that none loses its entry to a part of it.
    fn matched(&self, present: &[Entry]) -> Matched {
        let mut matched =
            Matched { known: vec![0; present.len()], left: self.entries.iter().map(|entry| entry.count).collect() };
        let prints = self.index(|entry| entry.fingerprint.as_str());
        let subjects = self.index(Entry::subject);
        for (at, entry) in present.iter().enumerate() {
            matched.take(at, entry, prints.get(entry.fingerprint.as_str()).into_iter().flatten().copied());
        }
        for (at, entry) in present.iter().enumerate() {
            let same = subjects.get(&entry.subject()).into_iter().flatten().copied();
            let wider = same.filter(|known| self.entries.get(*known).is_some_and(|known| known.covers(entry)));
            matched.take(at, entry, wider);
        }
        matched
    }

    fn index<'a, K: Eq + std::hash::Hash>(&'a self, key: impl Fn(&'a Entry) -> K) -> FxHashMap<K, Vec<usize>> {
        let mut index: FxHashMap<K, Vec<usize>> = FxHashMap::default();
        for (at, entry) in self.entries.iter().enumerate() {
            index.entry(key(entry)).or_default().push(at);
        }
        index
    }

    /// The entries of both; where they share one, with the greater count.
    fn united(self, other: Baseline) -> Self {
        Baseline::merged(self.entries.into_iter().chain(other.entries), u32::max)
    }

    /// What is still found of what is known, as it is found now.
    fn pruned(&self, present: Baseline) -> Self {
        let known = self.matched(&present.entries).known;
        let still = present.entries.into_iter().zip(known).filter(|(_, count)| *count > 0);
        Baseline { entries: still.map(|(entry, count)| Entry { count, ..entry }).collect() }
    }

    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "{{\"version\":{VERSION},\"findings\":[")?;
        for (index, entry) in self.entries.iter().enumerate() {
            out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *out, entry)?;
        }
        out.write_all(b"\n]}\n")
    }
}

/// What a comparison found: how many of each present entry are known, and how many of each known one are left over.
struct Matched {
    known: Vec<u32>,
    left: Vec<u32>,
}

impl Matched {
    /// Lets the present entry `at` take from known ones.
    fn take(&mut self, at: usize, entry: &Entry, from: impl Iterator<Item = usize>) {
        let Some(known) = self.known.get_mut(at) else { return };
        for index in from {
            if let Some(left) = self.left.get_mut(index) {
                let taken = (*left).min(entry.count - *known);
                *left -= taken;
                *known += taken;
            }
        }
    }
}

impl Entry {
    /// What two findings must agree on to be one and a part of it.
    fn subject(&self) -> (&str, &str, &str) {
        (&self.check, &self.map, self.path.rsplit_once('/').map_or("", |(folder, _)| folder))
    }

    /// Whether everything that another finding blames is blamed by this one.
    fn covers(&self, part: &Entry) -> bool {
        let mut own = self.accesses.iter();
        part.accesses.iter().all(|access| own.any(|known| known == access))
    }
}

fn entry(finding: &Finding) -> Entry {
    let first = finding.accesses.first();
    let blamed = finding.accesses.iter().filter(|access| access.blamed);
    let mut accesses: Vec<String> = blamed.map(|a| format!("{} {}", a.function, a.op.word())).collect();
    accesses.sort();
    Entry {
        path: first.map(|a| a.place.file.clone()).unwrap_or_default(),
        check: finding.check.to_owned(),
        map: finding.map.name.clone(),
        accesses,
        fingerprint: finding.fingerprint.clone(),
        count: 1,
    }
}

/// `mapvet baseline`.
pub(crate) fn baseline(cli: &Cli, command: &BaselineCommand) -> Result<Ending, Failure> {
    let (BaselineCommand::Write(args) | BaselineCommand::Update(args) | BaselineCommand::Prune(args)) = command;
    let flags = Flags { baseline: args.file.as_deref(), ..Flags::from(&args.find) };
    let settings = Settings::new(cli, flags)?;
    let usual = || (USUAL_FILE.to_owned(), settings.directory.join(USUAL_FILE));
    let (shown, path) = settings.baseline.value.clone().unwrap_or_else(usual);
    let findings = present(&args.find, &settings)?;
    let present = Baseline::of(&findings);
    let new = match command {
        BaselineCommand::Write(_) => present,
        BaselineCommand::Update(_) => Baseline::read(&path)?.united(present),
        BaselineCommand::Prune(_) => Baseline::read(&path)?.pruned(present),
    };
    output::to_file(&path, |out| new.write(out))?;
    let known: u32 = new.entries.iter().map(|e| e.count).sum();
    output::complain(&format!("{} known in {}", check::counted(known as usize, "finding"), shown));
    Ok(Ending::Clean)
}

/// The findings as they are now. What could not be analyzed must not fall out of a baseline unseen.
fn present(args: &FindArgs, settings: &Settings) -> Result<Vec<Finding>, Failure> {
    let found = check::find(args, settings, FileSystem::default())?;
    if !found.outcome.internal_errors.is_empty() {
        return Err(Failure::Internal(found.outcome.internal_errors.join("; ")));
    }
    Ok(found.outcome.findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline(counts: &[(&str, u32)]) -> Baseline {
        let entry = |(print, count): &(&str, u32)| Entry {
            path: "a.go".into(),
            check: "leaked-map".into(),
            map: "m".into(),
            accesses: vec![format!("{print} read")],
            fingerprint: (*print).to_owned(),
            count: *count,
        };
        Baseline { entries: counts.iter().map(entry).collect() }
    }

    fn counts(baseline: &Baseline) -> Vec<(&str, u32)> {
        baseline.entries.iter().map(|e| (e.fingerprint.as_str(), e.count)).collect()
    }

    #[test]
    fn updating_adds_and_pruning_removes() {
        let old = || baseline(&[("a", 2), ("b", 1)]);
        let present = || baseline(&[("a", 1), ("c", 3)]);
        assert_eq!(counts(&old().united(present())), [("a", 2), ("b", 1), ("c", 3)]);
        assert_eq!(counts(&old().pruned(present())), [("a", 1)]);
    }

    #[test]
    fn a_part_of_a_known_finding_is_known() {
        let one = |print: &str, accesses: &[&str]| {
            let accesses = accesses.iter().map(|a| (*a).to_owned()).collect();
            Baseline { entries: vec![Entry { accesses, ..baseline(&[(print, 1)]).entries.remove(0) }] }
        };
        let old = one("old", &["f delete", "f range", "g read"]);
        let known = |present: &Baseline| old.matched(&present.entries).known;
        assert_eq!(known(&one("part", &["f delete", "g read"])), [1]);
        assert_eq!(known(&one("more", &["f delete", "f range", "g read", "h read"])), [0]);
        assert_eq!(known(&one("twice", &["f delete", "f delete"])), [0]);
        assert_eq!(counts(&old.pruned(one("part", &["f range"]))), [("part", 1)]);
        // The same finding takes the entry first.
        let both = Baseline { entries: [one("part", &["g read"]).entries, old.entries.clone()].concat() };
        assert_eq!(known(&both), [0, 1]);
    }

    #[test]
    fn an_entry_is_a_line() {
        let mut text = Vec::new();
        baseline(&[("a", 1), ("b", 1)]).write(&mut text).expect("a vector takes all");
        let text = String::from_utf8(text).expect("it is UTF-8");
        assert_eq!(text.lines().count(), 4, "{text}");
        let file: File = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(file.findings, baseline(&[("a", 1), ("b", 1)]).entries);
    }
}
