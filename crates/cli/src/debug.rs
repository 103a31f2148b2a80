//! `mapvet debug`: what is seen on the way to findings.

use crate::args::{Cli, DebugCommand, SelectArgs};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{Ending, output, session};
use mapvet_loader::{FileId, LoadError, select_files};
use mapvet_parser::{Bodies, parse};
use mapvet_types::Program;
use rayon::prelude::*;
use std::fs;
use std::mem::ManuallyDrop;
use std::path::Path;

pub(crate) fn debug(cli: &Cli, command: &DebugCommand) -> Result<Ending, Failure> {
    match command {
        DebugCommand::Ops(args) => ops(cli, args),
        DebugCommand::Files(args) => files(cli, args),
        DebugCommand::Ast { file } => ast(cli, file),
    }
}

fn ops(cli: &Cli, args: &SelectArgs) -> Result<Ending, Failure> {
    let options = session::options(cli, args)?;
    let progress = Progress::new();
    // The process ends with the command, so taking its data apart would be wasted time.
    let workspace = ManuallyDrop::new(session::workspace(&options, &progress)?);
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
    let selection = select_files(&session::options(cli, args)?)?;
    complain_of(&selection.errors);
    output::to_stdout(|out| selection.files.iter().try_for_each(|file| writeln!(out, "{}", file.display)))?;
    Ok(Ending::Clean)
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

fn complain_of(errors: &[LoadError]) {
    for error in errors {
        output::complain(&format!("{}:{}: {}", error.path, error.line, error.message));
    }
}
