//! `text`: a line a finding as `go vet` writes it, then an indented line for each thing to look at. Every line but the
//! ones that count starts with a position, so that editors and grep follow it.

use crate::{Report, words};
use mapvet_analysis::{Access, Finding};
use std::io::{self, Write};

/// More accesses than this tell a reader nothing new; the other formats have all.
const SHOWN_ACCESSES: usize = 8;

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    report.findings.iter().try_for_each(|finding| write_finding(finding, out))
}

fn write_finding(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let position = words::position(words::primary(finding));
    writeln!(out, "{position}: {} ({})", words::one_line(&finding.message), finding.check)?;
    if words::stands_alone(finding) {
        return Ok(());
    }
    let (others, more) = words::others(finding, SHOWN_ACCESSES);
    for access in finding.accesses.iter().take(1).chain(others) {
        write_access(access, out)?;
    }
    if more > 0 {
        writeln!(out, "\tand {more} more like these")?;
    }
    Ok(())
}

fn write_access(access: &Access, out: &mut dyn Write) -> io::Result<()> {
    let runs_in = &access.runs_in;
    writeln!(out, "\t{}: {}", words::position(&access.place), words::access(access))?;
    let place = if runs_in.place.file.is_empty() { &access.place } else { &runs_in.place };
    writeln!(out, "\t{}: it {}", words::position(place), words::runs_in(runs_in))
}
