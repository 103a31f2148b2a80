//! Go's static semantics as far as this question needs them: *which map is this, and what is its base object?*
//!
//! Reads the syntax of loaded packages; knows neither goroutines nor locks nor findings, and does no IO. `Unknown` is
//! an honest type, a wrong type is a bug.
//!
//! Declarations are resolved on demand and memoized, so neither import cycles nor the order of packages matter and
//! bodies can be checked on all threads at once.

mod body;
mod entity;
mod ty;

pub use body::{Body, CallKind, Local, LocalId, Selection, SelectionKind};
pub use entity::{Builtin, Entity, FieldRef, FuncRef, TypeRef, VarRef};
pub use ty::{Basic, Ty, TyKind};

use mapvet_loader::Workspace;

/// The meaning of a workspace: answers about its declarations, and bodies on request. Shared by threads.
#[derive(Debug)]
pub struct Program<'w> {
    /// What it is the meaning of.
    pub workspace: &'w Workspace,
}
