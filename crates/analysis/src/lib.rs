//! From the meaning of packages to findings about their maps.
//!
//! `summarize` turns one package into `facts`, `link` composes the facts of many into one program, `check`
//! reads the linked program. Knows no syntax tree but the parser's, does no IO, prints nothing.

mod again;
mod analyze;
mod audit;
mod checks;
mod declarations;
mod describe;
mod exported;
mod facts;
mod finding;
mod fingerprint;
mod glob;
mod guard;
mod link;
mod locks;
mod lower;
mod models;
mod order;
mod pages;
mod path;
mod patterns;
mod program;
mod races;
mod same;
mod single;
mod small;
mod story;
mod summarize;

pub use analyze::{Options, Outcome, Stage, analyze, analyze_watched};
pub use audit::MapAudit;
pub use declarations::declared_package;
pub use describe::{Aspect, describe};
pub use finding::{
    Access, AccessKind, Confidence, Finding, HeldLock, LockMode, MapInfo, MapKind, Place, RunsIn, RunsInKind, Severity,
    Step,
};
pub use glob::glob_matches;
pub use models::{ModelError, Models};
pub use pages::{Page, pages};
pub use patterns::{Example, Pattern, Patterns, SHIPPED_PATTERNS};

/// Counts of one run, for people and for the JSON contract.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stats {
    /// Packages whose bodies were read.
    pub packages: usize,
    /// Their files.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Functions and literals.
    pub functions: usize,
    /// Distinct maps that are accessed.
    pub maps: usize,
}

/// How much work an analysis was: exact, and the same for the same input, whatever the machine and the threads. Each grows
/// with the size of the program, not faster.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations of all functions.
    pub operations: u64,
    /// Their basic blocks.
    pub blocks: u64,
    /// Blocks that the data flow went through until it settled; what leads to nothing is counted too.
    pub passes: u64,
    /// Calls that lead to a map operation.
    pub calls: u64,
    /// Functions in contexts.
    pub contexts: u64,
    /// Calls from one context to another.
    pub ways: u64,
    /// Accesses in contexts.
    pub accesses: u64,
    /// Classes of accesses that were compared.
    pub classes: u64,
}
