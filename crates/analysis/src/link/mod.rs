//! The facts of all packages composed into one program.
//!
//! Bottom-up go what calls return, lock effects, what functions do to their parameters and which goroutines outlive
//! them; top-down flow entry locksets and the roots that reach a function. Accesses stay in their function, so the
//! cost is linear in the size of the facts.

pub(crate) mod contexts;
pub(crate) mod flow;
pub(crate) mod fn_map;
mod formals;
pub(crate) mod given;
pub(crate) mod graph;
pub(crate) mod moment;
pub(crate) mod order;
pub(crate) mod relevant;
pub(crate) mod results;
pub(crate) mod roots;
pub(crate) mod sends;
mod serving;
mod state;
pub(crate) mod summary;
pub(crate) mod targets;

use crate::facts::{DeclFacts, Fn, FuncFacts, Op};
use crate::models::Models;
use crate::program::FnIndex;
use mapvet_loader::FileId;
use mapvet_types::Program;

/// All facts, found by function.
pub(crate) struct Facts<'a> {
    pub(crate) program: &'a Program<'a>,
    pub(crate) models: &'a Models,
    pub(crate) fns: &'a FnIndex,
    pub(crate) decls: Vec<DeclFacts>,
    /// Per function its declaration and its place there; `u32::MAX` where there is none.
    places: Vec<(u32, u32)>,
}

const ABSENT: (u32, u32) = (u32::MAX, u32::MAX);

impl<'a> Facts<'a> {
    pub(crate) fn new(
        program: &'a Program<'a>,
        models: &'a Models,
        fns: &'a FnIndex,
        decls: Vec<DeclFacts>,
    ) -> Facts<'a> {
        let mut places = vec![ABSENT; fns.len()];
        for (d, decl) in decls.iter().enumerate() {
            for (i, func) in decl.funcs.iter().enumerate() {
                if let Some(place) = places.get_mut(func.id.index()) {
                    *place = (d as u32, i as u32);
                }
            }
        }
        Facts { program, models, fns, decls, places }
    }

    /// The number of a function's declaration.
    pub(crate) fn decl_of(&self, f: Fn) -> Option<usize> {
        self.places.get(f.index()).filter(|p| **p != ABSENT).map(|p| p.0 as usize)
    }

    /// A function with its declaration.
    pub(crate) fn get(&self, f: Fn) -> Option<(&DeclFacts, &FuncFacts)> {
        let (d, i) = *self.places.get(f.index()).filter(|p| **p != ABSENT)?;
        let decl = self.decls.get(d as usize)?;
        Some((decl, decl.funcs.get(i as usize)?))
    }

    /// Whether a function is another one or stands around it.
    pub(crate) fn is_around(&self, outer: Fn, inner: Fn) -> bool {
        let mut at = Some(inner);
        while let Some(f) = at {
            if f == outer {
                return true;
            }
            at = self.get(f).and_then(|(_, func)| func.parent);
        }
        false
    }

    /// The index of a formal among a function's formals.
    pub(crate) fn formal(&self, f: Fn, local: mapvet_types::LocalId) -> Option<usize> {
        let (_, func) = self.get(f)?;
        func.formals.iter().position(|x| x.local == Some(local))
    }

    /// Whether a file is for tests, by its name or by its imports.
    pub(crate) fn is_for_tests(&self, file: FileId) -> bool {
        self.program.workspace.file(file).is_test || self.supports_tests(file)
    }

    /// Whether a file imports what only tests import, whatever its name. A package of nothing else is a program by itself.
    ///
    /// Answers the false alarm of frameworks that start what production code starts once; hides a race in such a
    /// framework.
    pub(crate) fn supports_tests(&self, file: FileId) -> bool {
        let workspace = self.program.workspace;
        let others = || workspace.package(workspace.file(file).package).files.iter();
        self.imports_tests(file) && others().any(|f| !workspace.file(*f).is_test && !self.imports_tests(*f))
    }

    fn imports_tests(&self, file: FileId) -> bool {
        let packages = &self.models.intent.test_packages;
        let imports = &self.program.workspace.file(file).ast.imports;
        imports.iter().any(|i| packages.iter().any(|p| p == i.path.as_str()))
    }
}

/// The operations of a function in order of blocks.
pub(crate) fn ops(func: &FuncFacts) -> impl Iterator<Item = &crate::facts::OpAt> {
    func.ops.iter()
}

/// The call of an operation, if it is one.
pub(crate) fn call_of(op: &Op) -> Option<&crate::facts::Call> {
    match op {
        Op::Call(c) | Op::Go(c) | Op::Defer(c) => Some(c),
        _ => None,
    }
}

/// Index of the exit block of every function.
pub(crate) const EXIT: usize = 1;
