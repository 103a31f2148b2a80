//! `rdjsonl`: reviewdog's diagnostics, one a line. Columns count bytes, ends are exclusive, as in a finding.

use crate::{Report, words};
use mapvet_analysis::{Finding, Place, Severity};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    source: Source,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
}

#[derive(Serialize)]
struct Code<'a> {
    value: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    message: String,
    location: Location<'a>,
}

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.findings {
        serde_json::to_writer(&mut *out, &diagnostic(finding))?;
        writeln!(out)?;
    }
    Ok(())
}

fn diagnostic(finding: &Finding) -> Diagnostic<'_> {
    let others = finding.accesses.iter().skip(1);
    Diagnostic {
        message: words::with_partner(finding),
        location: location(words::primary(finding)),
        severity: severity(finding.severity),
        source: Source { name: "mapvet" },
        code: Code { value: finding.check },
        related_locations: others
            .map(|a| Related { message: words::access(a), location: location(&a.place) })
            .collect(),
    }
}

fn location(place: &Place) -> Location<'_> {
    Location {
        path: &place.file,
        range: Range {
            start: Position { line: place.line, column: place.column },
            end: Position { line: place.end_line, column: place.end_column },
        },
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "INFO",
        Severity::Warning => "WARNING",
        Severity::Error => "ERROR",
    }
}
