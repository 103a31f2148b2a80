//! Go text in, compact syntax tree out.
//!
//! The only crate that knows tree-sitter. It does no IO, knows neither packages nor types, and keeps no concrete
//! tree: what leaves is a [`File`] of our own, made of flat pools and `u32` ids.
//!
//! # What it makes of odd input
//!
//! - A syntax error costs the declaration it is in; of a function, the signature is kept. A stray backquote can cost
//!   all up to the next one.
//! - Files over [`MAX_BYTES`] are not read. Nodes nested deeper than [`MAX_DEPTH`] are left out. Both are errors.
//! - Long chains of binary operators are balanced, so that they are no deep trees.
//! - A byte order mark counts in offsets and nowhere else. NUL bytes are read as spaces, bytes that are no UTF-8 as
//!   underscores; either is one error a file. Carriage returns are white space.
//! - `//line` directives are kept in [`File::line_directives`]; offsets and [`LineIndex`] ignore them.
//!
//! # Where the grammar falls short of Go
//!
//! What tree-sitter-go gets wrong is put right on the way (see the modules `repair`, `lower::chain` and the tests in
//! `tests/grammar.rs`). Not read are methods selected from a type that is written out (`interface{ M() }.M`), and a
//! label directly before another one at the end of a block. Some errors of Go go unnoticed, as invalid escapes.

mod ast;
mod dump;
mod forget;
mod fragment;
mod header;
mod lower;
mod name;
mod parse;
mod pools;
mod query;
mod repair;
mod scan;
mod shown;
mod source;
mod span;

pub use ast::*;
pub use lower::MAX_DEPTH;
pub use name::Name;
pub use parse::{Bodies, parse, parse_with};
pub use query::{Match, Queries, QueryError, concrete_tree};
pub use source::MAX_BYTES;
pub use span::{LineCol, LineIndex, Span};

#[cfg(test)]
mod tests;
