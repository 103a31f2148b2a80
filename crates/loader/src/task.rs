//! One file: read, judged, and outlined or parsed. Tasks run in parallel and know nothing of each other.

use crate::header::Header;
use crate::outline;
use crate::sources::{Rules, Verdict};
use crate::unit::{Loaded, Outlined};
use crate::uses;
use mapvet_parser::{Bodies, parse_with};
use std::path::PathBuf;

/// What is wanted of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Want {
    /// To be parsed if it is part of a package; files named one by one need not meet constraints.
    Everything {
        /// Whether it was named.
        named: bool,
    },
    /// The names it declares, if it is part of a package.
    Outline,
    /// Its declarations; that it is part of a package is known.
    Declarations,
}

/// A file to be read.
pub(crate) struct Task {
    pub(crate) unit: usize,
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    pub(crate) want: Want,
}

/// What became of a file.
pub(crate) enum Outcome {
    Parsed(Box<Loaded>),
    Outlined(Outlined),
    LeftOut,
    Problem(String),
}

impl Task {
    pub(crate) fn run(&self, rules: &Rules<'_>) -> Outcome {
        let text = match rules.options.files.read(&self.path) {
            Ok(text) => text,
            Err(message) => return Outcome::Problem(message),
        };
        let named = matches!(self.want, Want::Everything { named: true });
        let header = Header::scan(&text);
        let package = match rules.judge(&self.name, &text, &header, named) {
            Verdict::Part(package) => package,
            Verdict::LeftOut => return Outcome::LeftOut,
            Verdict::Problem(message) => return Outcome::Problem(message),
        };
        let name = self.name.clone();
        let bodies = match self.want {
            Want::Outline => return Outcome::Outlined(Outlined { name, package, names: outline::outline(&text) }),
            Want::Declarations => Bodies::Skip,
            Want::Everything { .. } => Bodies::Terse,
        };
        let queries = rules.options.queries.as_deref().filter(|_| bodies == Bodies::Terse);
        let (ast, matches) = parse_with(&text, bodies, queries);
        let uses = if bodies == Bodies::Terse { uses::uses(&ast) } else { Vec::new() };
        Outcome::Parsed(Box::new(Loaded { name, bytes: text.len() as u32, package, ast, uses, matches }))
    }
}
