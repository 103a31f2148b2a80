//! `mapvet check`: load, analyze, report.

use crate::args::{CheckArgs, Cli, Color, FailOn, FindArgs};
use crate::baseline::Baseline;
use crate::config::Settings;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::suppress::Suppressed;
use crate::{Ending, output, panics, session, since, suppress};
use mapvet_analysis::{Finding, Options, Outcome, Place, Severity, pages};
use mapvet_loader::{FileSystem, LoadError, Workspace};
use mapvet_reporter::{Format, LeftOut, Problem, Report, render};
use rustc_hash::FxHashSet;
use std::io::IsTerminal;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// So many files that could not be read are named; the other formats name all.
const NAMED_PROBLEMS: usize = 20;

/// What a run found, before it is told.
pub(crate) struct Found {
    /// The process ends with the command, so taking its data apart would be wasted time.
    workspace: ManuallyDrop<Workspace>,
    /// Its findings are those that were asked for.
    pub(crate) outcome: Outcome,
    suppressed: Suppressed,
}

impl Found {
    /// What could not be read, and comments that do nothing, beyond what is excluded.
    fn problems(&self, settings: &Settings) -> Vec<Problem> {
        let mut problems = problems(&self.workspace.errors, &self.suppressed.problems);
        problems.retain(|problem| !settings.excludes.file(&problem.file));
        problems
    }

    /// Takes its data apart, where the process goes on.
    pub(crate) fn free(mut self) {
        drop(std::mem::take(&mut *self.workspace));
    }
}

pub(crate) fn check(cli: &Cli, args: &CheckArgs) -> Result<Ending, Failure> {
    let start = Instant::now();
    let settings = Settings::new(cli, args)?;
    let base = args.new_from.as_deref().map(|revision| since::base(revision, &settings)).transpose()?;
    let mut found = find(&args.find, &settings, FileSystem::default())?;
    let mut left_out = LeftOut { suppressed: found.suppressed.count, ..LeftOut::default() };
    // Where nothing is found now, nothing is new.
    if let Some(base) = base.filter(|_| !found.outcome.findings.is_empty()) {
        let mut older = since::older(&base, &args.find, &settings)?;
        left_out.older = older.known.subtract(&mut found.outcome.findings).0;
        found.outcome.internal_errors.append(&mut older.internal_errors);
    }
    let directory = &settings.directory;
    let baseline = settings.baseline.value.as_ref().map(|(_, file)| Baseline::read(file)).transpose()?;
    let ran: FxHashSet<&str> = settings.enabled().collect();
    let baseline = baseline.map(|known| known.restricted(&ran));
    let (known, idle) = baseline.map_or((0, 0), |known| known.subtract(&mut found.outcome.findings));
    left_out.baseline = known;
    // What is older is not looked for in the baseline.
    let idle = if args.new_from.is_some() { 0 } else { idle };
    let report = Report {
        findings: &found.outcome.findings,
        errors: &found.problems(&settings),
        internal_errors: &found.outcome.internal_errors,
        stats: found.outcome.stats,
        seconds: (!args.no_timing).then(|| start.elapsed().as_secs_f64()),
        sources: &session::Files::new(&found.workspace, directory, FileSystem::default()),
        color: colored(cli.color),
        prefix: &session::repository_prefix(directory),
        fails: settings.fail_on.value.0,
        left_out,
        own_rules: &settings.pages(),
    };
    write(&report, args, directory)?;
    tell(&report, args, &settings, idle);
    Ok(ending(&report))
}

/// Loads, analyzes, and leaves what was asked for.
pub(crate) fn find(args: &FindArgs, settings: &Settings, files: FileSystem) -> Result<Found, Failure> {
    let checks: FxHashSet<&str> = settings.enabled().collect();
    let mut options = session::options(&args.select, settings);
    options.files = files;
    options.queries = settings.patterns.as_ref().map(|patterns| Arc::clone(&patterns.queries));
    let progress = Progress::new();
    let mut workspace = ManuallyDrop::new(session::workspace(&options, &settings.rules, &progress)?);
    progress.analyzing();
    let off = pages().iter().filter(|page| !checks.contains(page.name)).map(|page| page.name.to_owned());
    let models = settings.rules.models.clone();
    let patterns = settings.patterns.clone();
    let analysis = Options { disabled: off.collect(), models, patterns, ..Options::default() };
    let mut outcome = analyze(&mut workspace, &analysis);
    progress.finish();
    let files = session::Files::new(&workspace, &options.directory, options.files);
    let suppressed = suppress::suppress(&mut outcome.findings, &workspace, &files, &checks);
    keep(&mut outcome.findings, settings, &checks);
    Ok(Found { workspace, outcome, suppressed })
}

/// Runs the analysis. A panic that it did not catch itself costs the findings, but not the report.
pub(crate) fn analyze(workspace: &mut Workspace, options: &Options) -> Outcome {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        mapvet_analysis::analyze(workspace, options).map_err(|error| error.to_string())
    }));
    let mut outcome = match outcome {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(error)) => Outcome { internal_errors: vec![error], ..Outcome::default() },
        Err(_) => Outcome::default(),
    };
    outcome.internal_errors.extend(panics::taken());
    outcome.internal_errors.sort();
    outcome
}

/// Leaves what was asked for, in the order of files and lines, each once.
fn keep(findings: &mut Vec<Finding>, settings: &Settings, checks: &FxHashSet<&str>) {
    fn key(finding: &Finding) -> (Option<&Place>, &str, &str) {
        (finding.accesses.first().map(|a| &a.place), finding.check, &finding.message)
    }
    findings.retain(|f| f.confidence >= settings.confidence.value && checks.contains(f.check));
    findings.retain(|f| !settings.excludes.finding(f));
    for finding in findings.iter_mut() {
        finding.severity = settings.severity(finding.check).unwrap_or(finding.severity);
    }
    findings.sort_by(|a, b| key(a).cmp(&key(b)));
    findings.dedup();
}

pub(crate) fn problems(errors: &[LoadError], comments: &[Problem]) -> Vec<Problem> {
    let problem = |e: &LoadError| Problem { file: e.path.clone(), line: e.line, message: e.message.clone() };
    let mut problems: Vec<Problem> = errors.iter().map(problem).chain(comments.iter().cloned()).collect();
    problems.sort();
    problems
}

fn colored(color: Color) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let unwanted = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
            std::io::stdout().is_terminal() && !unwanted && std::env::var_os("TERM").is_none_or(|t| t != "dumb")
        }
    }
}

fn write(report: &Report<'_>, args: &CheckArgs, directory: &Path) -> Result<(), Failure> {
    let plain = Report { color: false, ..*report };
    for to in &args.output {
        output::to_file(&directory.join(&to.file), |out| render(to.format, &plain, out))?;
    }
    output::to_stdout(|out| render(args.format, report, out))
}

/// Tells on stderr what could not be read, and the count of what was found.
fn tell(report: &Report<'_>, args: &CheckArgs, settings: &Settings, idle: usize) {
    tell_internal(report.internal_errors);
    if args.quiet {
        return;
    }
    tell_problems(report.errors);
    // A part of the packages leaves most entries without a finding.
    let beside = settings.baseline.value.as_ref().is_some_and(|(_, file)| file.parent() == Some(&settings.directory));
    if idle > 0 && beside && args.find.select.patterns.iter().all(|p| p == "./...") {
        let entries = if idle == 1 { "1 entry".to_owned() } else { format!("{idle} entries") };
        output::complain(&format!("{entries} of the baseline found nothing; `mapvet baseline prune` removes such"));
    }
    output::complain(&summary(report));
    if settings.fail_on.value != FailOn::ANY && !report.findings.is_empty() {
        output::complain(&verdict(report));
    }
}

pub(crate) fn tell_internal(errors: &[String]) {
    for error in errors {
        output::complain(&format!("internal error: {error}; please report it, with the input if you can"));
    }
}

pub(crate) fn tell_problems(problems: &[Problem]) {
    for problem in problems.iter().take(NAMED_PROBLEMS) {
        output::complain(&sentence(problem));
    }
    if let Some(more) = problems.len().checked_sub(NAMED_PROBLEMS).filter(|more| *more > 0) {
        output::complain(&format!("and {more} more like these; --format {} lists all", Format::Json));
    }
}

fn sentence(problem: &Problem) -> String {
    match (problem.file.as_str(), problem.line) {
        ("", _) => problem.message.clone(),
        (file, 0) => format!("{file}: {}", problem.message),
        (file, line) => format!("{file}:{line}: {}", problem.message),
    }
}

/// `3 findings (2 errors, 1 warning) in 12 packages, 120 files; 0.3 s`
fn summary(report: &Report<'_>) -> String {
    let of = |severity| report.findings.iter().filter(|f| f.severity == severity).count();
    let parts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .filter(|severity| of(*severity) > 0)
        .map(|severity| counted(of(severity), severity.word()))
        .collect();
    let found = match report.findings.len() {
        0 => "no findings".to_owned(),
        n => format!("{} ({})", counted(n, "finding"), parts.join(", ")),
    };
    let (packages, files) = (counted(report.stats.packages, "package"), counted(report.stats.files, "file"));
    let time = report.seconds.map(|s| format!("; {s:.1} s")).unwrap_or_default();
    format!("{found}{} in {packages}, {files}{time}", report.left_out)
}

/// What the exit status follows from.
fn verdict(report: &Report<'_>) -> String {
    match (report.fails, report.failing()) {
        (None, _) => "status 0, whatever is found".to_owned(),
        (Some(least), 0) => format!("status 0: no finding is of severity {least} or above"),
        (Some(Severity::Error), n) => format!("status 1: {} of severity error", counted(n, "finding")),
        (Some(least), n) => format!("status 1: {} of severity {least} or above", counted(n, "finding")),
    }
}

/// `1 file`, `2 files`
pub(crate) fn counted(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

fn ending(report: &Report<'_>) -> Ending {
    if !report.internal_errors.is_empty() {
        Ending::Broken
    } else if report.failing() == 0 {
        Ending::Clean
    } else {
        Ending::Findings
    }
}
