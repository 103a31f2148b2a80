//! `markdown`: a summary for the people who review a change: what stops it, what else was found, and each story folded.

use crate::{Report, words};
use mapvet_analysis::{Finding, Severity};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// CI systems cut or refuse long summaries; the other formats have all.
const SHOWN_FINDINGS: usize = 50;
const SHOWN_ACCESSES: usize = 8;

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## mapvet: {}\n", verdict(report))?;
    if !report.findings.is_empty() {
        write_counts(report, out)?;
        let mut findings: Vec<&Finding> = report.findings.iter().collect();
        // Stable: what matters most comes first, in the order of files.
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings.iter().take(SHOWN_FINDINGS).try_for_each(|finding| write_finding(finding, out))?;
        if let Some(more) = findings.len().checked_sub(SHOWN_FINDINGS).filter(|more| *more > 0) {
            writeln!(out, "And {more} more.\n")?;
        }
    }
    write_rest(report, out)
}

fn verdict(report: &Report<'_>) -> String {
    let count = |n: usize, what: &str| if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") };
    let found = match report.findings.len() {
        _ if !report.internal_errors.is_empty() => return "it could not do its job".to_owned(),
        0 => return format!("no findings{}", report.left_out),
        n => count(n, "finding"),
    };
    let stops = match report.failing() {
        0 => "none stops a merge".to_owned(),
        n if n == report.findings.len() => "to be mended before a merge".to_owned(),
        1 => "1 of them to be mended before a merge".to_owned(),
        n => format!("{n} of them to be mended before a merge"),
    };
    format!("{found}{}; {stops}", report.left_out)
}

fn write_counts(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];
    let mut checks: BTreeMap<&str, Vec<Severity>> = BTreeMap::new();
    for finding in report.findings {
        checks.entry(finding.check).or_default().push(finding.severity);
    }
    writeln!(out, "| check | errors | warnings | notes |\n|---|---:|---:|---:|")?;
    for (check, severities) in checks {
        let of = SEVERITIES.map(|severity| severities.iter().filter(|s| **s == severity).count());
        writeln!(out, "| {check} | {} | {} | {} |", of[0], of[1], of[2])?;
    }
    writeln!(out)
}

fn write_finding(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let position = words::position(words::primary(finding));
    let (severity, check) = (finding.severity, finding.check);
    writeln!(
        out,
        "<details><summary><b>{severity}</b> {check}: <code>{}</code> {}</summary>\n",
        html(&position),
        html(&words::one_line(&finding.message))
    )?;
    if !words::stands_alone(finding) {
        let (others, more) = words::others(finding, SHOWN_ACCESSES);
        for access in finding.accesses.iter().take(1).chain(others) {
            let (at, what) = (words::position(&access.place), words::access(access));
            writeln!(out, "- `{}`: {}; it {}", code(&at), html(&what), html(&words::runs_in(&access.runs_in)))?;
        }
        if more > 0 {
            writeln!(out, "- and {more} more like these")?;
        }
    }
    let reasons: Vec<String> = finding.reasons.iter().map(|reason| html(&words::one_line(reason))).collect();
    let why = if reasons.is_empty() { String::new() } else { format!(": {}", reasons.join("; ")) };
    writeln!(out, "\nConfidence {}{why}.\n\n</details>\n", finding.confidence)
}

fn write_rest(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let stats = report.stats;
    for error in report.internal_errors {
        writeln!(out, "Internal error: {}\n", html(&words::one_line(error)))?;
    }
    if !report.errors.is_empty() {
        writeln!(out, "Problems with files or comments, named in the log: {}.\n", report.errors.len())?;
    }
    writeln!(out, "Packages: {}, files: {}, lines: {}, maps: {}.", stats.packages, stats.files, stats.lines, stats.maps)
}

/// Text that is only text, in HTML and in Markdown.
fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '*' | '_' | '`' | '[' | ']' | '\\' | '|' | '~' | '@' | '#' | '!' => {
                safe.push_str(&format!("&#{};", u32::from(c)));
            }
            _ => safe.push(c),
        }
    }
    safe
}

/// Text within backticks.
fn code(text: &str) -> String {
    text.replace('`', "'")
}
