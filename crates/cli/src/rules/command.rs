//! `mapvet rules`: pattern rules, listed, begun and tested.

use super::{Rules, told};
use crate::args::{Cli, FileArgs, RulesCommand};
use crate::config::{Flags, Level, Settings};
use crate::failure::Failure;
use crate::{Ending, check, named, output};
use mapvet_analysis::{Example, Options, Pattern, Patterns};
use mapvet_loader::{Environment, FileSystem, Snapshot};
use mapvet_reporter::Problem;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

/// Where rules begin if no folder is named.
const USUAL_FOLDER: &str = "mapvet-rules";

/// Ends a line of an example that is to be reported.
const WANT: &str = "// want";

const TEMPLATE: &str = include_str!("template.toml");

pub(crate) fn rules(cli: &Cli, command: &RulesCommand) -> Result<Ending, Failure> {
    match command {
        RulesCommand::List(file) => list(&settings(cli, file)?),
        RulesCommand::New { name, file } => new(name, &settings(cli, file)?),
        RulesCommand::Test { names, file } => test(names, &settings(cli, file)?),
    }
}

fn settings(cli: &Cli, file: &FileArgs) -> Result<Settings, Failure> {
    Settings::new(cli, Flags::from(file))
}

fn list(settings: &Settings) -> Result<Ending, Failure> {
    let shipped = shipped()?;
    let all: Vec<&Pattern> = shipped.iter().chain(&settings.rules.patterns).collect();
    let width = all.iter().map(|rule| rule.page.name.len()).max().unwrap_or_default();
    output::to_stdout(|out| {
        for rule in all {
            let name = rule.page.name;
            let level = settings.levels.get(name).map_or(Level::Off, |level| level.value);
            writeln!(out, "{name:width$}  {:7}  {}  {}", level.word(), rule.file(), rule.page.summary)?;
        }
        Ok(())
    })?;
    Ok(Ending::Clean)
}

/// The rules that come with mapvet.
fn shipped() -> Result<Vec<Pattern>, Failure> {
    let read = |(name, text): &(&str, &str)| Pattern::read(name, "mapvet", text).map_err(told);
    mapvet_analysis::SHIPPED_PATTERNS.iter().map(read).collect()
}

/// Writes the beginning of a rule.
fn new(name: &str, settings: &Settings) -> Result<Ending, Failure> {
    super::check_name(name, name)?;
    let usual = || (USUAL_FOLDER.to_owned(), settings.directory.join(USUAL_FOLDER));
    let named = settings.rule_folders.value.first().cloned();
    let (shown, folder) = named.clone().unwrap_or_else(usual);
    let path = folder.join("patterns").join(format!("{name}.toml"));
    let shown_path = format!("{shown}/patterns/{name}.toml");
    let failed = |source| Failure::Write { path: path.clone(), source };
    if path.exists() {
        return Err(failed(std::io::ErrorKind::AlreadyExists.into()));
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    output::to_file(&path, |out| out.write_all(TEMPLATE.as_bytes()))?;
    output::complain(&format!("{shown_path} is an example; change it, and see `mapvet rules test {name}`"));
    if named.is_none() {
        output::complain(&format!("rules = [\"{shown}\"] in mapvet.toml switches it on"));
    }
    Ok(Ending::Clean)
}

/// Runs examples; their marks and what is reported must agree.
fn test(names: &[String], settings: &Settings) -> Result<Ending, Failure> {
    let all: Vec<Pattern> = shipped()?.into_iter().chain(settings.rules.patterns.iter().cloned()).collect();
    for name in names {
        if !all.iter().any(|rule| rule.page.name == name) {
            return Err(named::unknown(name));
        }
    }
    let own = settings.rules.patterns.len();
    let chosen = |rule: &&Pattern| match names {
        // Ours are tested where they are made; without any of one's own they are what there is to see.
        [] => own == 0 || !is_shipped(rule),
        names => names.iter().any(|name| rule.page.name == name),
    };
    let mut lines = Vec::new();
    let mut failed = 0;
    for rule in all.iter().filter(chosen) {
        for line in outcomes(rule, settings)? {
            failed += usize::from(line.is_err());
            lines.push(line.unwrap_or_else(|wrong| wrong));
        }
    }
    output::to_stdout(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    output::complain(&format!("{}, {failed} failed", check::counted(lines.len(), "example")));
    Ok(if failed == 0 { Ending::Clean } else { Ending::Findings })
}

fn is_shipped(rule: &Pattern) -> bool {
    mapvet_analysis::SHIPPED_PATTERNS.iter().any(|(name, _)| *name == rule.page.name)
}

/// A line for each example of a rule, an error where it fails.
fn outcomes(rule: &Pattern, settings: &Settings) -> Result<Vec<Result<String, String>>, Failure> {
    let patterns = Arc::new(Patterns::new(vec![rule.clone()]).map_err(told)?);
    let name = rule.page.name;
    let mut lines = Vec::new();
    for (number, example) in rule.examples.iter().enumerate() {
        let what = if example.what.is_empty() { format!("example {}", number + 1) } else { example.what.clone() };
        let wrong = run(example, name, &patterns, &settings.rules)?;
        lines.push(match wrong.as_slice() {
            [] => Ok(format!("ok      {name}: {what}")),
            wrong => Err(format!("FAILED  {name}: {what}\n        {}", wrong.join("\n        "))),
        });
    }
    if !rule.examples.iter().any(|example| !wanted(example).is_empty()) {
        lines.push(Err(format!("FAILED  {name}: no example marks a line to report with // want")));
    }
    Ok(lines)
}

/// What is wrong with an example, a sentence each.
fn run(example: &Example, name: &str, patterns: &Arc<Patterns>, rules: &Rules) -> Result<Vec<String>, Failure> {
    let root = std::env::temp_dir().join("mapvet-example");
    let mut snapshot = Snapshot::new(root.clone());
    // In memory only: nothing of it is ever on the disk.
    snapshot.add("go.mod", b"module example.com/example\n\ngo 1.26\n".to_vec());
    // The marks are not part of the code: a comment is a node like any other.
    let unmarked: String =
        example.go.lines().map(|line| format!("{}\n", line.trim_end().trim_end_matches(WANT))).collect();
    snapshot.add("example.go", unmarked.into_bytes());
    let found = find(root, snapshot, patterns, rules)?;
    let wanted = wanted(example);
    let mut wrong: Vec<String> =
        found.1.iter().map(|problem| format!("line {}: {}", problem.line, problem.message)).collect();
    let reported: BTreeSet<u32> = found.0.iter().filter(|(check, _)| check == name).map(|(_, line)| *line).collect();
    wrong.extend(wanted.difference(&reported).map(|line| format!("line {line} is marked, and not reported")));
    wrong.extend(reported.difference(&wanted).map(|line| format!("line {line} is reported, and not marked")));
    Ok(wrong)
}

type Reported = (Vec<(String, u32)>, Vec<Problem>);

fn find(root: PathBuf, snapshot: Snapshot, patterns: &Arc<Patterns>, rules: &Rules) -> Result<Reported, Failure> {
    let env: Environment = std::env::vars_os().collect();
    let mut options = mapvet_loader::Options::new(root, vec!["./...".to_owned()], &env);
    options.files = FileSystem::with(snapshot);
    options.queries = Some(Arc::clone(&patterns.queries));
    let mut workspace = crate::session::workspace(&options, rules, &crate::progress::Progress::new())?;
    let analysis = Options { models: rules.models.clone(), patterns: Some(Arc::clone(patterns)), ..Options::default() };
    let outcome = check::analyze(&mut workspace, &analysis);
    if !outcome.internal_errors.is_empty() {
        return Err(Failure::Internal(outcome.internal_errors.join("; ")));
    }
    let line = |f: &mapvet_analysis::Finding| f.accesses.first().map(|a| (f.check.to_owned(), a.place.line));
    Ok((outcome.findings.iter().filter_map(line).collect(), check::problems(&workspace.errors, &[])))
}

/// The lines that an example marks.
fn wanted(example: &Example) -> BTreeSet<u32> {
    (1..).zip(example.go.lines()).filter(|(_, line)| line.trim_end().ends_with(WANT)).map(|(n, _)| n).collect()
}
