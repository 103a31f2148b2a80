//! `github`: workflow commands of GitHub Actions, which show findings on a pull request without code scanning.

use crate::source::Sources;
use crate::{Report, words};
use mapvet_analysis::{Finding, Severity};
use std::io::{self, Write};

const SHOWN_ACCESSES: usize = 4;

pub(crate) fn write(report: &Report<'_>, sources: &Sources<'_>, out: &mut dyn Write) -> io::Result<()> {
    report.findings.iter().try_for_each(|f| write_finding(report, f, sources, out))
}

fn write_finding(report: &Report<'_>, finding: &Finding, sources: &Sources<'_>, out: &mut dyn Write) -> io::Result<()> {
    let place = sources.chars(words::primary(finding));
    write!(out, "::{} file={}", level(finding.severity), property(&report.rooted(&place.file)))?;
    write!(out, ",line={},endLine={}", place.line, place.end_line.max(place.line))?;
    // The runner rejects columns of a range that spans lines.
    if place.line == place.end_line {
        write!(out, ",col={},endColumn={}", place.column, place.end_column)?;
    }
    writeln!(out, ",title=mapvet {}::{}", property(finding.check), data(&message(finding)))
}

fn message(finding: &Finding) -> String {
    let mut lines = vec![words::one_line(&finding.message)];
    let (others, more) = words::others(finding, SHOWN_ACCESSES);
    for access in finding.accesses.iter().take(1).chain(others) {
        lines.push(format!("{}: {}", words::position(&access.place), words::access(access)));
    }
    if more > 0 {
        lines.push(format!("and {more} more like these"));
    }
    lines.join("\n")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("100%\r\n::error::x"), "100%25%0D%0A::error::x");
        assert_eq!(property("a,b:c%"), "a%2Cb%3Ac%25");
    }
}
