//! Dense numbers for functions, in the order of files and declarations, so that link works with plain vectors.

use crate::facts::Fn;
use mapvet_loader::{FileId, Workspace};
use mapvet_parser::{FuncId, ValueSpecId};
use mapvet_types::FuncRef;

/// The numbering of all functions and package-level initializers of a workspace.
#[derive(Debug)]
pub(crate) struct FnIndex {
    /// Per file its first number; one more at the end.
    starts: Vec<u32>,
    /// Per file how many functions it has.
    funcs: Vec<u32>,
}

/// What a number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FnKind {
    /// A function, method or literal.
    Function(FuncRef),
    /// The initializer of package variables.
    Initializer(FileId, ValueSpecId),
}

impl FnIndex {
    pub(crate) fn new(workspace: &Workspace) -> FnIndex {
        let mut starts = Vec::with_capacity(workspace.files.len() + 1);
        let mut next = 0;
        for file in &workspace.files {
            starts.push(next);
            next += file.ast.funcs.len() as u32 + file.ast.value_specs.len() as u32;
        }
        starts.push(next);
        FnIndex { starts, funcs: workspace.files.iter().map(|f| f.ast.funcs.len() as u32).collect() }
    }

    pub(crate) fn len(&self) -> usize {
        self.starts.last().copied().unwrap_or(0) as usize
    }

    fn start(&self, file: FileId) -> u32 {
        self.starts.get(file.0 as usize).copied().unwrap_or(0)
    }

    pub(crate) fn function(&self, f: FuncRef) -> Fn {
        Fn(self.start(f.file) + f.func.0)
    }

    pub(crate) fn initializer(&self, file: FileId, spec: ValueSpecId) -> Fn {
        let funcs = self.funcs.get(file.0 as usize).copied().unwrap_or(0);
        Fn(self.start(file) + funcs + spec.0)
    }

    pub(crate) fn file(&self, f: Fn) -> FileId {
        FileId(self.starts.partition_point(|s| *s <= f.0).saturating_sub(1) as u32)
    }

    pub(crate) fn kind(&self, f: Fn) -> FnKind {
        let file = self.file(f);
        let offset = f.0 - self.start(file);
        let funcs = self.funcs.get(file.0 as usize).copied().unwrap_or(0);
        match offset.checked_sub(funcs) {
            None => FnKind::Function(FuncRef { file, func: FuncId(offset) }),
            Some(spec) => FnKind::Initializer(file, ValueSpecId(spec)),
        }
    }
}
