//! From the meaning of packages to findings about their maps.
//!
//! `summarize` turns one package into `facts`, `link` composes the facts of many into one program, `check`
//! reads the linked program. Knows no syntax tree but the parser's, does no IO, prints nothing.

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
mod pages;
mod path;
mod patterns;
mod program;
mod races;
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
