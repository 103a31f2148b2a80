//! `gitlab`: the Code Quality report that merge requests show.

use crate::{Report, words};
use mapvet_analysis::{Confidence, Finding, Severity};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
    let issues: Vec<Issue<'_>> = report
        .findings
        .iter()
        .map(|finding| {
            let ordinal = seen.entry(&finding.fingerprint).and_modify(|n| *n += 1).or_insert(1);
            issue(report, finding, *ordinal)
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}

/// GitLab drops all but one issue of a fingerprint, hence the ordinal.
fn issue<'a>(report: &Report<'_>, finding: &'a Finding, ordinal: u32) -> Issue<'a> {
    let place = words::primary(finding);
    Issue {
        // The page does not show the check's name.
        description: format!("{}: {}", finding.check, words::with_partner(finding)),
        check_name: finding.check,
        fingerprint: format!("{}:{ordinal}", finding.fingerprint),
        severity: severity(finding),
        location: Location { path: report.rooted(&place.file), lines: Lines { begin: place.line.max(1) } },
    }
}

fn severity(finding: &Finding) -> &'static str {
    match (finding.severity, finding.confidence) {
        (Severity::Error, Confidence::High) => "critical",
        (Severity::Error, _) => "major",
        (Severity::Warning, _) => "minor",
        (Severity::Note, _) => "info",
    }
}
