//! `sarif`: SARIF 2.1.0 as GitHub's code scanning and other consumers read it.
//!
//! One primary location a result, the other places linked from the message, one code flow with a thread a goroutine.
//! Columns count UTF-16 units. Paths are relative to the repository's root.

mod message;
mod rules;

use crate::line_hash::line_hashes;
use crate::source::Sources;
use crate::{Problem, Report, words};
use mapvet_analysis::{Access, Finding, Place, Severity};
use rustc_hash::FxHashMap;
use serde_json::json;
use serde_sarif::sarif::{
    ArtifactLocation, CodeFlow, Invocation, Location, Message, Notification, PhysicalLocation, Region, Result as Found,
    ResultLevel, Run, RunAutomationDetails, Sarif, ThreadFlow, ThreadFlowLocation, Tool, ToolComponent,
};
use std::collections::BTreeMap;
use std::io::{self, Write};

const ROOT: &str = "%SRCROOT%";
/// GitHub keeps a hundred locations of a result; a codeFlow of more is refused.
const MOST_RELATED: usize = 50;

pub(crate) fn write(report: &Report<'_>, sources: &Sources<'_>, out: &mut dyn Write) -> io::Result<()> {
    let document = Sarif::builder()
        .schema("https://json.schemastore.org/sarif-2.1.0.json")
        .version(json!("2.1.0"))
        .runs(vec![Writer { report, sources, hashes: FxHashMap::default() }.run()])
        .build();
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

struct Writer<'a> {
    report: &'a Report<'a>,
    sources: &'a Sources<'a>,
    /// The line hashes of files seen so far.
    hashes: FxHashMap<&'a str, Vec<String>>,
}

impl<'a> Writer<'a> {
    fn run(mut self) -> Run {
        let rules = rules::rules(self.report.own_rules, self.report.findings);
        let ids: Vec<String> = rules.iter().map(|rule| rule.id.clone()).collect();
        let results: Vec<Found> = self.report.findings.iter().map(|finding| self.result(finding, &ids)).collect();
        let driver = ToolComponent::builder()
            .name("mapvet")
            .semantic_version(env!("CARGO_PKG_VERSION"))
            .information_uri(env!("CARGO_PKG_REPOSITORY"))
            .rules(rules)
            .build();
        let root = ArtifactLocation::builder().description(text("The root of the repository.")).build();
        Run::builder()
            .tool(Tool::builder().driver(driver).build())
            .column_kind(json!("utf16CodeUnits"))
            .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), root)]))
            .automation_details(RunAutomationDetails::builder().id("mapvet/").build())
            .invocations(vec![self.invocation()])
            .results(results)
            .build()
    }

    /// What could not be read, told where consumers look for it.
    fn invocation(&self) -> Invocation {
        let unread = self.report.errors.iter().map(|problem| self.notification(problem));
        let internal = self.report.internal_errors.iter();
        let internal = internal.map(|e| Notification::builder().message(text(e)).level(json!("error")).build());
        Invocation::builder()
            .execution_successful(self.report.internal_errors.is_empty())
            .tool_execution_notifications(unread.chain(internal).collect::<Vec<_>>())
            .build()
    }

    fn notification(&self, problem: &Problem) -> Notification {
        let message = text(&problem.message);
        if problem.file.is_empty() {
            return Notification::builder().message(message).level(json!("warning")).build();
        }
        let artifact = self.artifact(&problem.file);
        let physical = if problem.line == 0 {
            PhysicalLocation::builder().artifact_location(artifact).build()
        } else {
            let region = Region::builder().start_line(problem.line).build();
            PhysicalLocation::builder().artifact_location(artifact).region(region).build()
        };
        let location = Location::builder().physical_location(physical).build();
        Notification::builder().message(message).level(json!("warning")).locations(vec![location]).build()
    }

    fn result(&mut self, finding: &'a Finding, ids: &[String]) -> Found {
        let primary = words::primary(finding);
        let (linked, related) = message::linked(finding, MOST_RELATED);
        let related: Vec<Location> =
            related.iter().zip(1i64..).map(|((place, what), id)| self.related(place, what, id)).collect();
        let rule = ids.iter().position(|id| id == finding.check).unwrap_or_default();
        Found::builder()
            .rule_id(finding.check)
            .rule_index(rule as i64)
            .level(level(finding.severity))
            .message(text(&linked))
            .locations(vec![Location::builder().physical_location(self.physical(primary)).build()])
            .related_locations(related)
            .code_flows(self.code_flows(finding))
            .partial_fingerprints(self.fingerprints(finding, primary))
            .build()
    }

    fn related(&self, place: &Place, what: &str, id: i64) -> Location {
        Location::builder().id(id).message(text(what)).physical_location(self.physical(place)).build()
    }

    /// GitHub's own hash of the line beside ours, which counts no lines at all.
    fn fingerprints(&mut self, finding: &Finding, primary: &'a Place) -> BTreeMap<String, String> {
        let mut prints = BTreeMap::from([("mapvet/v1".to_owned(), finding.fingerprint.clone())]);
        let sources = self.sources;
        let hashes = self
            .hashes
            .entry(&primary.file)
            .or_insert_with(|| sources.get(&primary.file).map(|s| line_hashes(s.text())).unwrap_or_default());
        let line = (primary.line as usize).checked_sub(1).and_then(|line| hashes.get(line));
        if let Some(hash) = line {
            prints.insert("primaryLocationLineHash".to_owned(), hash.clone());
        }
        prints
    }

    fn code_flows(&self, finding: &Finding) -> Vec<CodeFlow> {
        let threads: Vec<ThreadFlow> = finding
            .accesses
            .iter()
            .take(MOST_RELATED)
            .enumerate()
            .map(|(index, access)| self.thread(index, access))
            .collect();
        if threads.is_empty() { Vec::new() } else { vec![CodeFlow::builder().thread_flows(threads).build()] }
    }

    /// From where a goroutine or callback starts, through calls and locks, to the access.
    fn thread(&self, index: usize, access: &Access) -> ThreadFlow {
        let mut steps = Vec::new();
        let mut push = |place: &Place, what: String, kinds: &[&str], importance: &str| {
            if !place.file.is_empty() {
                steps.push(self.step(place, &what, kinds, importance, steps.len()));
            }
        };
        push(&access.runs_in.place, words::runs_in(&access.runs_in), &["function"], "essential");
        for step in &access.trace {
            push(&step.place, words::step(step), &["call", "function"], "important");
        }
        for lock in &access.locks {
            let what = format!("{} is {}", lock.name, words::taken(lock.mode));
            push(&lock.place, what, &["acquire", "lock"], "important");
        }
        push(&access.place, words::access(access), &["danger"], "essential");
        ThreadFlow::builder().id(format!("T{}", index + 1)).locations(steps).build()
    }

    fn step(&self, place: &Place, what: &str, kinds: &[&str], importance: &str, nesting: usize) -> ThreadFlowLocation {
        let location = Location::builder().physical_location(self.physical(place)).message(text(what)).build();
        ThreadFlowLocation::builder()
            .location(location)
            .kinds(kinds.iter().map(|k| (*k).to_owned()).collect::<Vec<_>>())
            .importance(json!(importance))
            .nesting_level(nesting as i64)
            .build()
    }

    fn physical(&self, place: &Place) -> PhysicalLocation {
        let artifact = self.artifact(&place.file);
        PhysicalLocation::builder().artifact_location(artifact).region(self.region(place)).build()
    }

    fn region(&self, place: &Place) -> Region {
        let place = self.sources.utf16(place);
        let line = place.line.max(1);
        if place.column == 0 {
            return Region::builder().start_line(line).build();
        }
        let end_line = place.end_line.max(line);
        let least = if end_line == line { place.column } else { 1 };
        Region::builder()
            .start_line(line)
            .start_column(place.column)
            .end_line(end_line)
            .end_column(place.end_column.max(least))
            .build()
    }

    fn artifact(&self, file: &str) -> ArtifactLocation {
        let path = self.report.rooted(file);
        if path.starts_with('/') {
            return ArtifactLocation::builder().uri(format!("file://{}", percent_encoded(&path))).build();
        }
        ArtifactLocation::builder().uri(percent_encoded(&path)).uri_base_id(ROOT).build()
    }
}

fn text(text: &str) -> Message {
    let text = text.trim_end();
    let text = if text.ends_with('.') { text.to_owned() } else { format!("{text}.") };
    Message::builder().text(text).build()
}

fn level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Note => ResultLevel::Note,
        Severity::Warning => ResultLevel::Warning,
        Severity::Error => ResultLevel::Error,
    }
}

/// A path as the path of a URI.
fn percent_encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'@' | b'+' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
