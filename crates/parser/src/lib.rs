//! Go text in, compact syntax tree out.
//!
//! The only crate that knows tree-sitter. It does no IO, knows neither packages nor types, and keeps no concrete
//! tree: what leaves is a [`File`] of our own, made of flat pools and `u32` ids.

mod ast;
mod dump;
mod fragment;
mod header;
mod lower;
mod name;
mod parse;
mod repair;
mod scan;
mod source;
mod span;

pub use ast::*;
pub use lower::MAX_DEPTH;
pub use name::Name;
pub use parse::{Bodies, parse};
pub use source::MAX_BYTES;
pub use span::{LineCol, LineIndex, Span};

#[cfg(test)]
mod tests;
