//! Findings in, text for people and tools out.
//!
//! One file a format, and one for the audit table. Knows of the analysis only what a finding is, writes to the given writer and does no other IO:
//! source text comes through [`SourceProvider`]. Same report, same bytes.

mod audit;
mod checkstyle;
mod full;
mod github;
mod gitlab;
mod json;
mod junit;
mod line_hash;
mod markdown;
mod rdjsonl;
mod report;
mod sarif;
mod source;
mod text;
mod words;
mod xml;

pub use audit::{Audit, AuditFormat, render_audit};
pub use report::{Format, LeftOut, Problem, Report, SourceProvider};

use source::Sources;
use std::io::{self, Write};

/// Writes a report in a format.
pub fn render(format: Format, report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let sources = Sources::new(report.sources);
    match format {
        Format::Text => text::write(report, out),
        Format::Full => full::write(report, &sources, out),
        Format::Json => json::write(report, out),
        Format::Jsonl => json::write_lines(report, out),
        Format::Sarif => sarif::write(report, &sources, out),
        Format::Github => github::write(report, &sources, out),
        Format::Gitlab => gitlab::write(report, out),
        Format::Checkstyle => checkstyle::write(report, out),
        Format::Junit => junit::write(report, out),
        Format::Rdjsonl => rdjsonl::write(report, out),
        Format::Markdown => markdown::write(report, out),
    }
}
