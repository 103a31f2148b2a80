//! Where nothing is reported: files by glob, packages by import path.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use mapvet_analysis::Finding;
use mapvet_loader::{Wildcard, clean_path};
use std::path::{Path, PathBuf};

/// Files and packages that are left out.
#[derive(Debug)]
pub(crate) struct Excludes {
    /// Where displayed paths start.
    directory: PathBuf,
    /// Where globs start.
    base: PathBuf,
    globs: GlobSet,
    packages: Vec<Wildcard>,
}

impl Excludes {
    /// An error tells the glob that is wrong, by its number, and why.
    pub(crate) fn new(
        directory: &Path,
        base: &Path,
        globs: &[String],
        packages: &[String],
    ) -> Result<Excludes, (usize, String)> {
        let mut set = GlobSetBuilder::new();
        for (index, glob) in globs.iter().enumerate() {
            for glob in expanded(glob).map_err(|reason| (index, reason))? {
                let glob = GlobBuilder::new(&glob).literal_separator(true).build();
                set.add(glob.map_err(|e| (index, format!("cannot use this glob: {e}")))?);
            }
        }
        Ok(Excludes {
            directory: directory.to_owned(),
            base: base.to_owned(),
            globs: set.build().map_err(|e| (0, format!("cannot use these globs: {e}")))?,
            packages: packages.iter().map(|pattern| Wildcard::new(pattern)).collect(),
        })
    }

    /// Whether nothing is reported in a file, given as it is displayed.
    pub(crate) fn file(&self, shown: &str) -> bool {
        if self.globs.is_empty() {
            return false;
        }
        let path = clean_path(&self.directory, Path::new(shown));
        path.strip_prefix(&self.base).is_ok_and(|below| self.globs.is_match(below))
    }

    /// Whether a finding is left out: its package is, or every access that should change is in files that are.
    pub(crate) fn finding(&self, finding: &Finding) -> bool {
        let package = finding.package.strip_suffix("_test").unwrap_or(&finding.package);
        let mut blamed = finding.accesses.iter().filter(|a| a.blamed).peekable();
        self.packages.iter().any(|pattern| pattern.matches(&finding.package) || pattern.matches(package))
            || (blamed.peek().is_some() && blamed.all(|access| self.file(&access.place.file)))
    }
}

/// As in a .gitignore: what has no slash is a name at any depth, and a folder stands for all that is in it.
fn expanded(glob: &str) -> Result<[String; 2], String> {
    let whole = glob.strip_suffix('/').unwrap_or(glob);
    if whole.is_empty() {
        return Err("this glob is empty; name files or folders, like gen/ or *_mock.go".to_owned());
    }
    if whole.starts_with('!') {
        return Err("a glob cannot take back another with `!`; exclude less instead".to_owned());
    }
    let rooted = match whole.strip_prefix('/').or(whole.strip_prefix("./")) {
        Some(rest) => rest.to_owned(),
        None if whole.contains('/') => whole.to_owned(),
        None => format!("**/{whole}"),
    };
    let below = format!("{rooted}/**");
    // A folder alone is no file, so a name with a slash behind it is no name of a file.
    Ok(if whole.len() < glob.len() { [below.clone(), below] } else { [rooted, below] })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excluded(glob: &str, file: &str) -> bool {
        let globs = [glob.to_owned()];
        Excludes::new(Path::new("/repo/sub"), Path::new("/repo"), &globs, &[]).unwrap().file(file)
    }

    #[test]
    fn globs_start_at_their_base_and_folders_stand_for_what_is_in_them() {
        assert!(excluded("*_mock.go", "a/b_mock.go") && excluded("*_mock.go", "../b_mock.go"));
        assert!(excluded("sub/gen", "gen/x/y.go") && excluded("gen/", "gen/x.go") && excluded("/sub", "x.go"));
        assert!(excluded("sub/**/z.go", "z.go") && excluded("sub/*/z.go", "a/z.go") && excluded("./sub/a.go", "a.go"));
        assert!(!excluded("/gen", "gen/x.go") && !excluded("sub/*.go", "a/b.go") && !excluded("gen/", "gen"));
        assert!(!excluded("**", "../../outside.go"));
    }

    #[test]
    fn a_glob_that_cannot_work_says_why() {
        for glob in ["", "/", "!a", "[a"] {
            let globs = ["x".to_owned(), glob.to_owned()];
            let error = Excludes::new(Path::new("/r"), Path::new("/r"), &globs, &[]).map(drop).unwrap_err();
            assert_eq!(error.0, 1, "{glob}");
        }
    }
}
