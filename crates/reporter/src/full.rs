//! `full`: the source with every access labelled in it, and below it how the program gets there.

use crate::source::{Source, Sources};
use crate::{Report, words};
use codespan_reporting::diagnostic::{Diagnostic, Label, LabelStyle, Severity as Level};
use codespan_reporting::files::{Error, Files};
use codespan_reporting::term::{self, Config};
use mapvet_analysis::{Access, Finding, Place, Severity};
use std::io::{self, Write};
use std::ops::Range;
use std::rc::Rc;

/// More labels than this hide the code they stand in.
const SHOWN_ACCESSES: usize = 8;

pub(crate) fn write(report: &Report<'_>, sources: &Sources<'_>, out: &mut dyn Write) -> io::Result<()> {
    let config = Config { tab_width: 4, ..Config::default() };
    for finding in report.findings {
        let mut files = Excerpts { sources, open: Vec::new() };
        let diagnostic = diagnostic(finding, &mut files);
        let text = if report.color {
            let mut buffer = term::termcolor::Buffer::ansi();
            term::emit_to_write_style(&mut buffer, &config, &files, &diagnostic).map_err(io::Error::other)?;
            buffer.into_inner()
        } else {
            let mut buffer = Vec::new();
            term::emit_to_io_write(&mut buffer, &config, &files, &diagnostic).map_err(io::Error::other)?;
            buffer
        };
        out.write_all(&text)?;
    }
    Ok(())
}

fn diagnostic(finding: &Finding, files: &mut Excerpts<'_>) -> Diagnostic<usize> {
    let (others, more) = words::others(finding, SHOWN_ACCESSES);
    let shown: Vec<&Access> = finding.accesses.iter().take(1).chain(others).collect();
    let (mut labels, mut notes) = (Vec::new(), Vec::new());
    for (index, access) in shown.iter().enumerate() {
        let style = if index == 0 { LabelStyle::Primary } else { LabelStyle::Secondary };
        let text = if words::stands_alone(finding) { words::side(access) } else { words::access(access) };
        label(files, style, &access.place, text, &mut labels, &mut notes);
    }
    if !finding.map.place.file.is_empty() {
        label(files, LabelStyle::Secondary, &finding.map.place, words::declared(finding), &mut labels, &mut notes);
    }
    if !words::stands_alone(finding) {
        notes.extend(shown.iter().map(|access| way(access)));
    }
    if more > 0 {
        notes.push(format!("and {more} more accesses like these"));
    }
    if !finding.reasons.is_empty() {
        let reasons: Vec<String> = finding.reasons.iter().map(|r| words::one_line(r)).collect();
        notes.push(format!("confidence {}: {}", finding.confidence, reasons.join("; ")));
    }
    notes.push(format!("help: `mapvet explain {}` says what this means and what to do", finding.check));
    Diagnostic::new(level(finding.severity))
        .with_code(finding.check)
        .with_message(words::one_line(&finding.message))
        .with_labels(labels)
        .with_notes(notes)
}

/// Labels a place in its source; where the source is not at hand, a note says the same.
fn label(
    files: &mut Excerpts<'_>,
    style: LabelStyle,
    place: &Place,
    text: String,
    labels: &mut Vec<Label<usize>>,
    notes: &mut Vec<String>,
) {
    match files.open(place) {
        Some((file, span)) => labels.push(Label::new(style, file, span).with_message(text)),
        None => notes.push(format!("{}: {text}", words::position(place))),
    }
}

/// What runs an access, and the calls that lead to it.
fn way(access: &Access) -> String {
    let runs_in = &access.runs_in;
    let start =
        if runs_in.place.file.is_empty() { String::new() } else { format!(" ({})", words::position(&runs_in.place)) };
    let mut text = format!("the {} {}{start}", words::side(access), words::runs_in(runs_in));
    for step in &access.trace {
        text.push_str(&format!("\n  {}: {}", words::position(&step.place), words::step(step)));
    }
    text
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Note => Level::Note,
        Severity::Warning => Level::Warning,
        Severity::Error => Level::Error,
    }
}

/// The files one finding shows.
struct Excerpts<'a> {
    sources: &'a Sources<'a>,
    open: Vec<(String, Rc<Source>)>,
}

impl Excerpts<'_> {
    /// The file of a place and its span there.
    fn open(&mut self, place: &Place) -> Option<(usize, Range<usize>)> {
        let known = self.open.iter().position(|(name, _)| *name == place.file);
        let index = match known {
            Some(index) => index,
            None => {
                self.open.push((place.file.clone(), self.sources.get(&place.file)?));
                self.open.len() - 1
            }
        };
        let span = self.open.get(index)?.1.span(place)?;
        Some((index, span))
    }

    fn file(&self, id: usize) -> Result<&(String, Rc<Source>), Error> {
        self.open.get(id).ok_or(Error::FileMissing)
    }
}

impl<'f> Files<'f> for Excerpts<'_> {
    type FileId = usize;
    type Name = String;
    type Source = &'f str;

    fn name(&'f self, id: usize) -> Result<String, Error> {
        Ok(words::one_line(&self.file(id)?.0))
    }

    fn source(&'f self, id: usize) -> Result<&'f str, Error> {
        Ok(self.file(id)?.1.text())
    }

    fn line_index(&'f self, id: usize, offset: usize) -> Result<usize, Error> {
        Ok(self.file(id)?.1.line_at(offset))
    }

    fn line_range(&'f self, id: usize, line: usize) -> Result<Range<usize>, Error> {
        let source = &self.file(id)?.1;
        let (given, max) = (line, source.text().len());
        let start = source.line(line as u32 + 1).ok_or(Error::LineTooLarge { given, max })?.start;
        let end = source.line(line as u32 + 2).map_or(max, |next| next.start);
        Ok(start..end)
    }

    /// In bytes, as all other formats and Go's own tools count.
    fn column_number(&'f self, id: usize, _: usize, offset: usize) -> Result<usize, Error> {
        Ok(self.file(id)?.1.column(offset))
    }
}
