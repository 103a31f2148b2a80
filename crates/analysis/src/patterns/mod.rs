//! Pattern rules: what a query finds in the syntax, and what predicates then say of its meaning.
//!
//! A rule is a TOML file, in `rules/patterns` or in a folder of a project's own; its name is the file's. The parser runs
//! the queries and hands over spans; here the spans are looked up in the types, the data flow and the contexts. Must not
//! know: tree-sitter, and what any single rule is for.

mod index;
mod judge;
mod meaning;
mod read;

pub(crate) use judge::judge;
pub use read::{Example, Pattern};

use crate::models::ModelError;
use mapvet_parser::Queries;
use std::sync::Arc;

macro_rules! shipped {
    ($($name:literal,)*) => {
        /// The rules that come with mapvet, by name; all are off unless asked for.
        pub const SHIPPED_PATTERNS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../../rules/patterns/", $name, ".toml"))),)*];
    };
}

shipped! {
    "assign-without-lock",
    "make-with-size",
    "map-never-made",
    "range-beside-write",
    "sync-map-as-map",
}

/// Rules that are on, with their queries compiled.
#[derive(Clone, Debug)]
pub struct Patterns {
    list: Vec<Pattern>,
    /// For the parser.
    pub queries: Arc<Queries>,
}

impl Patterns {
    /// Compiles the queries of rules.
    ///
    /// # Errors
    /// If a query is none, or predicates speak of what it does not capture; with the line in the rule's file.
    pub fn new(list: Vec<Pattern>) -> Result<Patterns, ModelError> {
        let texts: Vec<&str> = list.iter().map(|rule| rule.query.as_str()).collect();
        let queries = Queries::compile(&texts).map_err(|error| {
            let rule = list.get(error.query);
            let (file, line) = rule.map_or(("", 0), |rule| (rule.file.as_str(), rule.query_line));
            ModelError { file: file.to_owned(), line: line + error.row, reason: format!("`query`: {}", error.message) }
        })?;
        for (number, rule) in list.iter().enumerate() {
            rule.check_captures(&queries.captures(number))?;
        }
        Ok(Patterns { list, queries: Arc::new(queries) })
    }

    /// The rules.
    pub fn rules(&self) -> &[Pattern] {
        &self.list
    }
}
