//! The files of a directory: which of them count, and which package each is part of.

use crate::fsys::Listing;
use crate::header::{self, Header};
use crate::target::Tags;
use crate::workspace::Options;

/// What the header of a file says about its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is part of the package it names; empty if the package clause cannot be read.
    Part(String),
    /// Constraints leave it out.
    LeftOut,
    /// It cannot be placed; a sentence.
    Problem(String),
}

/// Decides about files.
pub(crate) struct Rules<'a> {
    pub(crate) options: &'a Options,
    pub(crate) tags: Tags,
}

impl<'a> Rules<'a> {
    pub(crate) fn new(options: &'a Options) -> Self {
        Rules { options, tags: Tags::new(&options.target, &options.go) }
    }

    /// The files of a directory whose names do not leave them out.
    pub(crate) fn candidates(&self, listing: &Listing, tests: bool) -> Vec<String> {
        let wanted = |f: &&String| (tests || !is_test(f)) && self.tags.allow_name(f);
        listing.go_files.iter().filter(wanted).cloned().collect()
    }

    /// Decides by the text, of which the header must be there. Files named one by one need not meet constraints.
    pub(crate) fn judge(&self, name: &str, text: &[u8], header: &Header<'_>, named: bool) -> Verdict {
        if header.nul {
            return Verdict::Problem("there is a NUL byte in the header: left out, as go does".to_owned());
        }
        match header::should_build(text, &self.tags) {
            Err(message) if !named => return Verdict::Problem(format!("{message}: left out, as go does")),
            Ok(false) if !named => return Verdict::LeftOut,
            _ => {}
        }
        let package = header.package.unwrap_or_default();
        if package == "documentation" || (header.is_cgo() && !is_test(name) && !self.options.target.cgo) {
            return Verdict::LeftOut;
        }
        Verdict::Part(package.to_owned())
    }
}

/// Whether a file is one of tests.
pub(crate) fn is_test(name: &str) -> bool {
    name.ends_with("_test.go")
}

/// The packages in one directory, by the package clauses of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grouping {
    /// The name of the directory's package; empty if no clause can be read.
    pub(crate) name: String,
    /// For each file, in order, its group.
    pub(crate) groups: Vec<Group>,
}

/// Which package of a directory a file is part of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    /// The package itself, in-package tests included.
    Main,
    /// Its external tests.
    External,
    /// Another package, which should not be here.
    Stray(String),
}

/// Groups files, given by name and package, sorted by name.
///
/// The package most files are of has the directory, the first of equals; tests count only where there is nothing else.
pub(crate) fn group(files: &[(&str, &str)]) -> Grouping {
    let code = files.iter().filter(|(file, package)| !is_test(file) && !package.is_empty()).map(|(_, p)| *p);
    let tests = files.iter().filter(|(_, package)| !package.is_empty());
    let tests = tests.map(|(_, p)| p.strip_suffix("_test").unwrap_or(p));
    let name = most_frequent(code).or_else(|| most_frequent(tests)).unwrap_or_default().to_owned();
    let groups = files.iter().map(|(file, package)| group_of(file, package, &name)).collect();
    Grouping { name, groups }
}

fn group_of(file: &str, package: &str, name: &str) -> Group {
    if package == name || package.is_empty() {
        Group::Main
    } else if is_test(file) && package.strip_suffix("_test") == Some(name) {
        Group::External
    } else {
        Group::Stray(package.to_owned())
    }
}

fn most_frequent<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for name in names {
        match counts.iter_mut().find(|(n, _)| *n == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    let most = counts.iter().map(|(_, c)| *c).max()?;
    counts.iter().find(|(_, c)| *c == most).map(|(n, _)| *n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_go_with_the_package_or_beside_it() {
        let grouping = group(&[("a.go", "p"), ("a_test.go", "p"), ("b_test.go", "p_test")]);
        assert_eq!(grouping.name, "p");
        assert_eq!(grouping.groups, [Group::Main, Group::Main, Group::External]);
    }

    #[test]
    fn tests_alone_are_a_package() {
        let grouping = group(&[("a_test.go", "p_test"), ("b_test.go", "p_test")]);
        assert_eq!(grouping.name, "p");
        assert_eq!(grouping.groups, [Group::External, Group::External]);
    }

    #[test]
    fn a_package_may_itself_end_in_test() {
        let grouping = group(&[("a.go", "p_test"), ("a_test.go", "p_test")]);
        assert_eq!(grouping.groups, [Group::Main, Group::Main]);
    }

    #[test]
    fn the_majority_has_the_directory() {
        let grouping = group(&[("a.go", "main"), ("b.go", "p"), ("c.go", "p"), ("d.go", ""), ("e_test.go", "q")]);
        assert_eq!(grouping.name, "p");
        let stray = |n: &str| Group::Stray(n.to_owned());
        assert_eq!(grouping.groups, [stray("main"), Group::Main, Group::Main, Group::Main, stray("q")]);
        assert_eq!(group(&[("a.go", "x"), ("b.go", "y")]).name, "x");
        assert_eq!(group(&[("a.go", "x"), ("b_test.go", "y_test")]).groups, [Group::Main, stray("y_test")]);
    }
}
