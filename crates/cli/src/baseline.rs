//! Known findings that are not told again: `mapvet baseline`, and `--baseline` of `mapvet check`.
//!
//! The file holds one finding a line, sorted, without line numbers, so that merging it is easy and moving code changes
//! nothing. Findings are compared by fingerprint; the rest is for readers.

use crate::args::{BaselineCommand, Cli, FindArgs};
use crate::config::{Flags, Settings};
use crate::failure::Failure;
use crate::{Ending, check, output};
use mapvet_analysis::Finding;
use mapvet_loader::FileSystem;
use rustc_hash::FxHashMap;
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
    function: String,
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

    /// Leaves out what is known. Returns how many were left out, and how many entries found nothing.
    pub(crate) fn subtract(&self, findings: &mut Vec<Finding>) -> (usize, usize) {
        let mut known = self.counts();
        let before = findings.len();
        findings.retain(|finding| match known.get_mut(finding.fingerprint.as_str()) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        });
        let idle = self.entries.iter().filter(|e| known.get(e.fingerprint.as_str()) == Some(&e.count)).count();
        (before - findings.len(), idle)
    }

    fn counts(&self) -> FxHashMap<&str, u32> {
        let mut counts = FxHashMap::default();
        for entry in &self.entries {
            *counts.entry(entry.fingerprint.as_str()).or_insert(0) += entry.count;
        }
        counts
    }

    /// The entries of both; where they share one, with the greater count.
    fn united(self, other: Baseline) -> Self {
        Baseline::merged(self.entries.into_iter().chain(other.entries), u32::max)
    }

    /// The entries that are still found, as often as they are.
    fn pruned(self, present: &Baseline) -> Self {
        let present = present.counts();
        let still = |mut entry: Entry| {
            entry.count = entry.count.min(present.get(entry.fingerprint.as_str()).copied().unwrap_or(0));
            (entry.count > 0).then_some(entry)
        };
        Baseline { entries: self.entries.into_iter().filter_map(still).collect() }
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

fn entry(finding: &Finding) -> Entry {
    let first = finding.accesses.first();
    Entry {
        path: first.map(|a| a.place.file.clone()).unwrap_or_default(),
        check: finding.check.to_owned(),
        map: finding.map.name.clone(),
        function: first.map(|a| a.function.clone()).unwrap_or_default(),
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
        BaselineCommand::Prune(_) => Baseline::read(&path)?.pruned(&present),
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
            function: "f".into(),
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
        assert_eq!(counts(&old().pruned(&present())), [("a", 1)]);
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
