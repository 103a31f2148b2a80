//! `json` and `jsonl`: the contract, version 1. Its schema is docs/schema/findings.schema.json.

use crate::{Problem, Report};
use mapvet_analysis::{Access, Finding, HeldLock, MapInfo, Place, Step};
use serde::Serialize;
use std::io::{self, Write};

/// The version of the contract. A change that could break a reader raises it.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    findings: Vec<JsonFinding<'a>>,
    errors: Vec<JsonError<'a>>,
    stats: JsonStats,
}

#[derive(Serialize)]
pub(crate) struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    check: &'a str,
    severity: &'static str,
    confidence: &'static str,
    reasons: &'a [String],
    message: &'a str,
    package: &'a str,
    fingerprint: &'a str,
    map: JsonMap<'a>,
    accesses: Vec<JsonAccess<'a>>,
    fix: Option<()>,
}

#[derive(Serialize)]
pub(crate) struct JsonMap<'a> {
    name: &'a str,
    kind: &'static str,
    #[serde(rename = "type")]
    ty: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
pub(crate) struct JsonAccess<'a> {
    op: &'static str,
    blamed: bool,
    #[serde(flatten)]
    place: JsonPlace<'a>,
    function: &'a str,
    locks: Vec<JsonLock<'a>>,
    runs_in: JsonRunsIn<'a>,
    trace: Vec<JsonStep<'a>>,
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct JsonLock<'a> {
    name: &'a str,
    mode: &'static str,
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct JsonRunsIn<'a> {
    kind: &'static str,
    many: bool,
    file: &'a str,
    line: u32,
    what: &'a str,
}

#[derive(Serialize)]
struct JsonStep<'a> {
    file: &'a str,
    line: u32,
    function: &'a str,
    what: &'a str,
}

#[derive(Serialize)]
pub(crate) struct JsonError<'a> {
    file: &'a str,
    line: u32,
    message: &'a str,
}

#[derive(Serialize)]
struct JsonStats {
    packages: usize,
    files: usize,
    lines: usize,
    functions: usize,
    maps: usize,
    seconds: f64,
}

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &document(report))?;
    writeln!(out)
}

pub(crate) fn write_lines(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for found in report.findings {
        serde_json::to_writer(&mut *out, &finding(found))?;
        writeln!(out)?;
    }
    Ok(())
}

fn document<'a>(report: &Report<'a>) -> Document<'a> {
    let stats = report.stats;
    Document {
        version: VERSION,
        tool: tool(),
        findings: report.findings.iter().map(finding).collect(),
        errors: errors(report.errors, report.internal_errors),
        stats: JsonStats {
            packages: stats.packages,
            files: stats.files,
            lines: stats.lines,
            functions: stats.functions,
            maps: stats.maps,
            seconds: report.seconds.map_or(0.0, |s| (s * 1000.0).round() / 1000.0),
        },
    }
}

pub(crate) fn tool() -> Tool {
    Tool { name: "mapvet", version: env!("CARGO_PKG_VERSION") }
}

pub(crate) fn errors<'a>(problems: &'a [Problem], internal: &'a [String]) -> Vec<JsonError<'a>> {
    let problems = problems.iter().map(|e| JsonError { file: &e.file, line: e.line, message: &e.message });
    let internal = internal.iter().map(|message| JsonError { file: "", line: 0, message });
    problems.chain(internal).collect()
}

fn finding(finding: &Finding) -> JsonFinding<'_> {
    JsonFinding {
        check: finding.check,
        severity: finding.severity.word(),
        confidence: finding.confidence.word(),
        reasons: &finding.reasons,
        message: &finding.message,
        package: &finding.package,
        fingerprint: &finding.fingerprint,
        map: map(&finding.map),
        accesses: finding.accesses.iter().map(access).collect(),
        fix: None,
    }
}

pub(crate) fn map(map: &MapInfo) -> JsonMap<'_> {
    JsonMap {
        name: &map.name,
        kind: map.kind.word(),
        ty: &map.ty,
        file: &map.place.file,
        line: map.place.line,
        column: map.place.column,
    }
}

pub(crate) fn access(access: &Access) -> JsonAccess<'_> {
    let runs_in = &access.runs_in;
    JsonAccess {
        op: access.op.word(),
        blamed: access.blamed,
        place: place(&access.place),
        function: &access.function,
        locks: access.locks.iter().map(lock).collect(),
        runs_in: JsonRunsIn {
            kind: runs_in.kind.word(),
            many: runs_in.many,
            file: &runs_in.place.file,
            line: runs_in.place.line,
            what: &runs_in.what,
        },
        trace: access.trace.iter().map(step).collect(),
    }
}

fn place(place: &Place) -> JsonPlace<'_> {
    let Place { file, line, column, end_line, end_column } = place;
    JsonPlace { file, line: *line, column: *column, end_line: *end_line, end_column: *end_column }
}

fn lock(lock: &HeldLock) -> JsonLock<'_> {
    JsonLock { name: &lock.name, mode: lock.mode.word(), file: &lock.place.file, line: lock.place.line }
}

fn step(step: &Step) -> JsonStep<'_> {
    JsonStep { file: &step.place.file, line: step.place.line, function: &step.function, what: &step.what }
}
