//! Go's static semantics as far as this question needs them: *which map is this, and what is its base object?*
//!
//! Reads the syntax of loaded packages; knows neither goroutines nor locks nor findings, and does no IO. `Unknown` is
//! an honest type, a wrong type is a bug.
//!
//! Declarations are resolved on demand and memoized, so neither import cycles nor the order of packages matter and
//! bodies can be checked on all threads at once.

mod body;
mod builtin;
mod call;
mod check;
mod decl;
mod display;
mod entity;
mod evidence;
mod expr;
mod imports;
mod infer;
mod literal;
mod ops;
mod package;
mod program;
mod scope;
mod select;
mod sets;
mod stmt;
mod store;
mod subst;
mod ty;
mod typexpr;
mod universe;

pub use body::{Body, CallKind, Local, LocalId, LocalKind, Selection, SelectionKind};
pub use entity::{Builtin, Entity, FieldRef, FuncRef, TypeRef, VarRef};
pub use ops::{Op, OpKind};
pub use program::{Meaning, Program};
pub use ty::{Basic, Method, StructField, Term, Ty, TyKind};
