//! `mapvet debug`: what is seen on the way to findings.

use crate::args::{Cli, DebugCommand, FunctionArgs, SelectArgs};
use crate::config::Settings;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{Ending, output, session};
use mapvet_analysis::{Aspect, analyze_watched, describe};
use mapvet_loader::{FileId, LoadError, select_files};
use mapvet_parser::{Bodies, parse};
use mapvet_types::Program;
use rayon::prelude::*;
use std::fs;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::time::Instant;

pub(crate) fn debug(cli: &Cli, command: &DebugCommand) -> Result<Ending, Failure> {
    match command {
        DebugCommand::Ops(args) => ops(cli, args),
        DebugCommand::Files(args) => files(cli, args),
        DebugCommand::Stages(args) => stages(cli, args),
        DebugCommand::Facts(args) => function(cli, args, Aspect::Facts),
        DebugCommand::Locks(args) => function(cli, args, Aspect::Locks),
        DebugCommand::Cfg(args) => function(cli, args, Aspect::Graph),
        DebugCommand::Ast { file } => ast(cli, file),
        DebugCommand::Tree { file } => tree(cli, file),
    }
}

fn function(cli: &Cli, args: &FunctionArgs, aspect: Aspect) -> Result<Ending, Failure> {
    let settings = Settings::new(cli, &args.select)?;
    let options = session::options(&args.select, &settings);
    let progress = Progress::new();
    let mut workspace = ManuallyDrop::new(session::workspace(&options, &settings.rules, &progress)?);
    progress.analyzing();
    let rules = mapvet_analysis::Options { models: settings.rules.models, ..Default::default() };
    let text = describe(&mut workspace, &rules, &args.function, aspect);
    progress.finish();
    complain_of(&workspace.errors);
    let text = text.map_err(|error| Failure::Internal(error.to_string()))?;
    if text.is_empty() {
        return Err(Failure::NoFunction(args.function.clone()));
    }
    output::to_stdout(|out| out.write_all(text.as_bytes()))?;
    Ok(Ending::Clean)
}

fn ops(cli: &Cli, args: &SelectArgs) -> Result<Ending, Failure> {
    let settings = Settings::new(cli, args)?;
    let options = session::options(args, &settings);
    let progress = Progress::new();
    // The process ends with the command, so taking its data apart would be wasted time.
    let workspace = ManuallyDrop::new(session::workspace(&options, &settings.rules, &progress)?);
    progress.analyzing();
    let program = ManuallyDrop::new(Program::new(&workspace));
    let mut files: Vec<FileId> = workspace.analyzed().flat_map(|(_, package)| &package.files).copied().collect();
    files.sort_by(|a, b| workspace.file(*a).display.cmp(&workspace.file(*b).display));
    let lines: Vec<String> = files.par_iter().map(|file| file_ops(&program, *file)).collect();
    progress.finish();
    complain_of(&workspace.errors);
    output::to_stdout(|out| lines.iter().try_for_each(|lines| out.write_all(lines.as_bytes())))?;
    Ok(Ending::Clean)
}

fn file_ops(program: &Program<'_>, file: FileId) -> String {
    let source = program.workspace.file(file);
    let line = |op: &mapvet_types::Op| {
        let at = source.ast.lines.line_col(op.pos);
        format!("{}:{}:{} {}\n", source.display, at.line, at.column, op.kind)
    };
    program.map_ops(file).iter().map(line).collect()
}

fn files(cli: &Cli, args: &SelectArgs) -> Result<Ending, Failure> {
    let settings = Settings::new(cli, args)?;
    let selection = select_files(&session::options(args, &settings))?;
    complain_of(&selection.errors);
    output::to_stdout(|out| selection.files.iter().try_for_each(|file| writeln!(out, "{}", file.display)))?;
    Ok(Ending::Clean)
}

/// One line a stage: name, seconds, and where the system tells it, seconds of all threads and the memory in KiB. Last the
/// counts.
fn stages(cli: &Cli, args: &SelectArgs) -> Result<Ending, Failure> {
    let settings = Settings::new(cli, args)?;
    let options = session::options(args, &settings);
    let mut lines = Vec::new();
    let (mut last, mut busy) = (Instant::now(), busy_seconds());
    let mut over = |stage: &str| {
        let (wall, used) = (last.elapsed().as_secs_f64(), busy_seconds());
        lines.push(format!("{stage:<9} {wall:7.3} {:6.2} {:>9}", used - busy, resident().unwrap_or_default()));
        (last, busy) = (Instant::now(), used);
    };
    let mut workspace = ManuallyDrop::new(session::workspace(&options, &settings.rules, &Progress::new())?);
    over("load");
    let watched = &mut |stage| over(&format!("{stage:?}").to_lowercase());
    let outcome = analyze_watched(
        &mut workspace,
        &mapvet_analysis::Options { models: settings.rules.models, ..Default::default() },
        watched,
    );
    let outcome = outcome.map_err(|error| Failure::Internal(error.to_string()))?;
    lines.push(format!("{:?}", outcome.counts));
    output::to_stdout(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Ending::Clean)
}

/// What all threads of this process have used, as Linux tells it: in hundredths of a second, user before system.
fn busy_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The memory of this process in KiB, as Linux tells it.
fn resident() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().trim_end_matches(" kB").to_owned())
}

fn ast(cli: &Cli, file: &Path) -> Result<Ending, Failure> {
    let path = session::directory(cli)?.join(file);
    let text = fs::read(&path).map_err(|source| Failure::Read { path, source })?;
    let tree = parse(&text, Bodies::Keep);
    for error in &tree.errors {
        let line = tree.lines.line_col(error.span.start).line;
        output::complain(&format!("{}:{line}: {}", file.display(), error.message));
    }
    let dump = tree.dump();
    output::to_stdout(|out| out.write_all(dump.as_bytes()))?;
    Ok(Ending::Clean)
}

fn tree(cli: &Cli, file: &Path) -> Result<Ending, Failure> {
    let path = session::directory(cli)?.join(file);
    let text = fs::read(&path).map_err(|source| Failure::Read { path, source })?;
    let shown = mapvet_parser::concrete_tree(&text);
    output::to_stdout(|out| out.write_all(shown.as_bytes()))?;
    Ok(Ending::Clean)
}

fn complain_of(errors: &[LoadError]) {
    for error in errors {
        output::complain(&format!("{}:{}: {}", error.path, error.line, error.message));
    }
}
