//! The audit table: every shared map with its accesses, the locks held at each, and those that break the guard. As text
//! for people, and as JSON whose schema is docs/schema/ops.schema.json.

use crate::json::{self, JsonAccess, JsonError, JsonMap, Tool};
use crate::{Problem, words};
use mapvet_analysis::{Access, MapAudit};
use serde::Serialize;
use std::fmt;
use std::io::{self, Write};

/// The version of the JSON contract. A change that could break a reader raises it.
const VERSION: u32 = 1;

/// The table of one run.
pub struct Audit<'a> {
    /// The maps, in the order in which they are shown.
    pub maps: &'a [MapAudit],
    /// What could not be read.
    pub errors: &'a [Problem],
    /// What went wrong inside mapvet itself.
    pub internal_errors: &'a [String],
}

/// A form of the audit table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditFormat {
    /// A line a map, below it a line for each access, and below that a line for each that runs it.
    Text,
    /// One JSON document.
    Json,
}

impl fmt::Display for AuditFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AuditFormat::Text => "text",
            AuditFormat::Json => "json",
        })
    }
}

impl std::str::FromStr for AuditFormat {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "text" => Ok(AuditFormat::Text),
            "json" => Ok(AuditFormat::Json),
            _ => Err(format!("unknown format `{text}`; use text or json")),
        }
    }
}

/// Writes the table.
pub fn render_audit(format: AuditFormat, audit: &Audit<'_>, out: &mut dyn Write) -> io::Result<()> {
    match format {
        AuditFormat::Text => audit.maps.iter().try_for_each(|map| write_map(map, out)),
        AuditFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &document(audit))?;
            writeln!(out)
        }
    }
}

fn write_map(audit: &MapAudit, out: &mut dyn Write) -> io::Result<()> {
    let map = &audit.map;
    let ty = if map.ty.is_empty() { String::new() } else { format!(" {}", words::one_line(&map.ty)) };
    let guard =
        audit.guard.as_deref().map_or_else(|| "no guard".to_owned(), |g| format!("guard {}", words::one_line(g)));
    writeln!(out, "{}: {}{ty} {guard}", words::position(&map.place), words::one_line(&map.name))?;
    // An access that several things run is one line with a line below for each of them.
    let (mut last_access, mut last_run) = (String::new(), String::new());
    for access in &audit.accesses {
        let (line, run) = (what(access, audit.guard.as_deref()), run(access));
        let again = line == last_access;
        if !again {
            writeln!(out, "\t{line}")?;
        }
        // Ways that differ only in the calls that lead there are one.
        if !again || run != last_run {
            writeln!(out, "\t\t{run}")?;
        }
        (last_access, last_run) = (line, run);
    }
    Ok(())
}

/// `a.go:3:2: write in (*Store).Login, holding no lock [without Store.mu]`
fn what(access: &Access, guard: Option<&str>) -> String {
    let mark = match guard {
        Some(guard) if access.blamed => format!(" [without {}]", words::one_line(guard)),
        _ => String::new(),
    };
    format!("{}: {}{mark}", words::position(&access.place), words::access(access))
}

/// `main.go:14:5: it runs in the goroutine started here`
fn run(access: &Access) -> String {
    let runs_in = &access.runs_in;
    let place = if runs_in.place.file.is_empty() { &access.place } else { &runs_in.place };
    format!("{}: it {}", words::position(place), words::runs_in(runs_in))
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    maps: Vec<JsonAudit<'a>>,
    errors: Vec<JsonError<'a>>,
}

#[derive(Serialize)]
struct JsonAudit<'a> {
    map: JsonMap<'a>,
    guard: Option<&'a str>,
    accesses: Vec<JsonAccess<'a>>,
}

fn document<'a>(audit: &Audit<'a>) -> Document<'a> {
    let map = |m: &'a MapAudit| JsonAudit {
        map: json::map(&m.map),
        guard: m.guard.as_deref(),
        accesses: m.accesses.iter().map(json::access).collect(),
    };
    Document {
        version: VERSION,
        tool: json::tool(),
        maps: audit.maps.iter().map(map).collect(),
        errors: json::errors(audit.errors, audit.internal_errors),
    }
}
