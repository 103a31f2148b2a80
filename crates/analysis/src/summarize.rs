//! Every declaration to facts, on all cores, a part of the files at a time: what has been lowered is dropped from the
//! trees, so that facts take the place of syntax. Knows no more of a declaration than where it stands.

use crate::facts::DeclFacts;
use crate::lower;
use crate::models::Models;
use crate::program::FnIndex;
use mapvet_loader::{FileId, Workspace};
use mapvet_parser::{Decl, ValueSpecId};
use mapvet_types::{FuncRef, Meaning, Program};
use rayon::prelude::*;

/// In so many parts: the more, the less of syntax and facts are there at once, and the more often the last declaration
/// of a part is waited for.
const PARTS: usize = 8;

/// What lowering yields.
pub(crate) struct Summaries {
    pub(crate) meaning: Meaning,
    /// In the order of files and declarations.
    pub(crate) decls: Vec<DeclFacts>,
    /// Declarations that could not be analyzed.
    pub(crate) errors: Vec<String>,
}

/// A unit of lowering.
#[derive(Clone, Copy)]
enum Unit {
    Function(FuncRef),
    Initializer(FileId, ValueSpecId),
}

/// Lowers all declarations and drops their code.
pub(crate) fn summarize(workspace: &mut Workspace, models: &Models, fns: &FnIndex) -> Summaries {
    let files: Vec<FileId> = workspace.analyzed().flat_map(|(_, package)| &package.files).copied().collect();
    let mut summaries = Summaries { meaning: Meaning::new(workspace), decls: Vec::new(), errors: Vec::new() };
    for part in files.chunks(files.len().div_ceil(PARTS).max(1)) {
        let program = summaries.meaning.of(workspace);
        let input = lower::Input { program: &program, models, fns };
        let units: Vec<Unit> = part.iter().flat_map(|file| units(workspace, *file)).collect();
        let lowered: Vec<Result<DeclFacts, String>> = units.par_iter().map(|unit| lower_unit(input, *unit)).collect();
        part.par_iter().for_each(|file| program.settle_values(*file));
        summaries.meaning = program.into_meaning();
        forget(workspace, part);
        for result in lowered {
            match result {
                Ok(decl) => summaries.decls.push(decl),
                Err(error) => summaries.errors.push(error),
            }
        }
    }
    summaries
}

/// Pattern rules look at code again: packages in which a query found something keep theirs.
fn forget(workspace: &mut Workspace, files: &[FileId]) {
    let mut lowered = vec![false; workspace.files.len()];
    let found = |file: &FileId| !workspace.file(*file).matches.is_empty();
    let kept: Vec<bool> = workspace.packages.iter().map(|package| package.files.iter().any(found)).collect();
    let is_kept = |file: &FileId| kept.get(workspace.file(*file).package.0 as usize).is_some_and(|kept| *kept);
    for file in files.iter().filter(|file| !is_kept(file)) {
        if let Some(slot) = lowered.get_mut(file.0 as usize) {
            *slot = true;
        }
    }
    let files = workspace.files.par_iter_mut().zip(lowered);
    files.filter(|(_, lowered)| *lowered).for_each(|(file, _)| file.ast.forget_code());
}

fn lower_unit(input: lower::Input<'_>, unit: Unit) -> Result<DeclFacts, String> {
    let run = || match unit {
        Unit::Function(f) => lower::function(input, f),
        Unit::Initializer(file, spec) => lower::initializer(input, file, spec),
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).map_err(|_| failed(input.program, unit))
}

fn units(workspace: &Workspace, file: FileId) -> Vec<Unit> {
    let ast = &workspace.file(file).ast;
    let unit = |decl: &Decl| match *decl {
        Decl::Func(func) if ast.func(func).body.is_some() => Some(Unit::Function(FuncRef { file, func })),
        Decl::Value(id) => {
            let spec = ast.value_spec(id);
            (!spec.is_const && !ast.exprs(spec.values).is_empty()).then_some(Unit::Initializer(file, id))
        }
        _ => None,
    };
    ast.decls.iter().filter_map(unit).collect()
}

fn failed(program: &Program<'_>, unit: Unit) -> String {
    let (file, offset) = match unit {
        Unit::Function(f) => (f.file, program.workspace.file(f.file).ast.func(f.func).span.start),
        Unit::Initializer(file, spec) => (file, program.workspace.file(file).ast.value_spec(spec).span.start),
    };
    let source = program.workspace.file(file);
    format!("{}:{}: this declaration could not be analyzed", source.display, source.ast.lines.line_col(offset).line)
}
