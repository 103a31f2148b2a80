//! The fingerprint of a finding: what stays when code moves.
//!
//! Knows names only, no positions: lines move, functions change places and files, literals are renumbered, and mapvet is
//! started from other folders, and none of this is another finding.

use crate::AccessKind;

/// An access to blame.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Blamed {
    /// The import path of its package.
    pub(crate) package: String,
    /// The declared function it stands in; for a literal, the one around it.
    pub(crate) function: String,
    /// What it does.
    pub(crate) op: AccessKind,
    /// The file, which tells apart the functions that a package may have several of.
    pub(crate) file: String,
}

/// A hash of what a finding is about: the check, the map by the package that declares it and its name, and the function
/// and operation of each access to blame.
pub(crate) fn fingerprint(check: &str, package: &str, map: &str, mut blamed: Vec<Blamed>) -> String {
    blamed.sort();
    let mut text = format!("{check}\n{package}\n{map}\n");
    for access in &blamed {
        text.push_str(&format!("{} {} {}", access.package, access.function, access.op.word()));
        if matches!(access.function.as_str(), "init" | "_") {
            text.push_str(access.file.rsplit('/').next().unwrap_or_default());
        }
        text.push('\n');
    }
    format!("{:032x}", xxhash_rust::xxh3::xxh3_128(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blamed(function: &str, op: AccessKind, file: &str) -> Blamed {
        Blamed { package: "example.com/p".into(), function: function.into(), op, file: file.into() }
    }

    fn of(blamed: &[Blamed]) -> String {
        fingerprint("concurrent-access", "example.com/p", "T.m", blamed.to_vec())
    }

    #[test]
    fn order_and_files_do_not_matter() {
        let (read, write) = (blamed("f", AccessKind::Read, "a.go"), blamed("g", AccessKind::Write, "a.go"));
        let moved = blamed("g", AccessKind::Write, "sub/b.go");
        assert_eq!(of(&[read.clone(), write.clone()]), of(&[write.clone(), read.clone()]));
        assert_eq!(of(&[read.clone(), write]), of(&[read, moved]));
    }

    #[test]
    fn functions_and_operations_do() {
        let read = blamed("f", AccessKind::Read, "a.go");
        assert_ne!(of(std::slice::from_ref(&read)), of(&[blamed("f", AccessKind::Range, "a.go")]));
        assert_ne!(of(std::slice::from_ref(&read)), of(&[blamed("g", AccessKind::Read, "a.go")]));
        assert_ne!(of(std::slice::from_ref(&read)), of(&[read.clone(), read.clone()]));
    }

    #[test]
    fn functions_of_one_name_are_told_apart_by_their_files() {
        let init = |file| of(&[blamed("init", AccessKind::Write, file)]);
        assert_ne!(init("a.go"), init("b.go"));
        assert_eq!(init("a.go"), init("../a.go"));
    }
}
