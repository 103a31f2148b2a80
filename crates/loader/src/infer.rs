//! The import prefix of a tree that has neither go.mod nor GOPATH around it.
//!
//! A third of the projects that matter are seen that way: old ones, checked out anywhere. Their packages import each
//! other by full path, so the prefix is the P for which most imports `P/dir` name folders of the tree.

use crate::fsys;
use crate::header::Header;
use crate::snapshot::FileSystem;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::path::{Path, PathBuf};

/// A tree with more directories than this is not a project: someone stands in a home directory.
const MAX_DIRS: usize = 30_000;
/// As much of a file as is read for its imports.
const HEADER_BYTES: usize = 1 << 14;

/// What a file says about where it belongs.
struct Clues {
    /// Its directory, relative to the root.
    dir: String,
    package: String,
    imports: Vec<String>,
    comment: Option<String>,
}

/// What speaks for a prefix; the greatest wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Votes {
    /// Different imports that name a folder.
    imports: u32,
    /// `package x // import "P/dir"`.
    comments: u32,
    /// Import lines that name a folder.
    lines: u32,
}

/// Infers the prefix; the name of the folder where nothing speaks.
pub(crate) fn prefix(files: &FileSystem, root: &Path, std_dir: Option<&Path>) -> String {
    let clues = collect(files, root);
    let foreign = |path: &str| is_foreign(files, path, std_dir);
    let best = best_prefix(&clues, &foreign).or_else(|| root_import(&clues, &foreign));
    best.unwrap_or_else(|| root.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned()))
}

/// Whether a path could be the tree's own: not one of the standard library.
fn is_foreign(files: &FileSystem, path: &str, std_dir: Option<&Path>) -> bool {
    let host = path.split('/').next().unwrap_or_default();
    host.contains('.') && !path.starts_with('.')
        || std_dir.is_some_and(|std| path != "C" && !files.is_dir(&std.join(path)))
}

fn collect(fs: &FileSystem, root: &Path) -> Vec<Clues> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut level = vec![root.to_path_buf()];
    let mut seen = 0;
    while !level.is_empty() && seen < MAX_DIRS {
        seen += level.len();
        let listings: Vec<_> = level.par_iter().map(|dir| (dir, fs.list(dir).unwrap_or_default())).collect();
        let mut next = Vec::new();
        for (dir, listing) in listings.into_iter().filter(|(dir, l)| !l.has_mod || *dir == root) {
            files.extend(listing.go_files.iter().map(|f| dir.join(f)));
            next.extend(listing.dirs.iter().filter(|d| is_own(d)).map(|d| dir.join(d)));
        }
        level = next;
    }
    files.par_iter().filter_map(|file| clues_of(fs, root, file)).collect()
}

fn is_own(dir: &str) -> bool {
    !dir.starts_with(['.', '_']) && !["vendor", "testdata", "Godeps", "node_modules"].contains(&dir)
}

fn clues_of(files: &FileSystem, root: &Path, file: &Path) -> Option<Clues> {
    let (text, _) = files.read_start(file, HEADER_BYTES).ok()?;
    let header = Header::scan(&text);
    Some(Clues {
        dir: fsys::relative(root, file.parent()?)?,
        package: header.package?.to_owned(),
        imports: header.imports.iter().map(|i| (*i).to_owned()).collect(),
        comment: header.import_comment.map(str::to_owned),
    })
}

fn best_prefix(clues: &[Clues], foreign: &dyn Fn(&str) -> bool) -> Option<String> {
    let dirs: FxHashSet<&str> = clues.iter().map(|c| c.dir.as_str()).collect();
    let mut lines: FxHashMap<&str, u32> = FxHashMap::default();
    for import in clues.iter().flat_map(|c| &c.imports) {
        *lines.entry(import).or_default() += 1;
    }
    let mut votes: FxHashMap<&str, Votes> = FxHashMap::default();
    for clue in clues {
        if let Some(prefix) = clue.comment.as_deref().and_then(|c| strip_dir(c, &clue.dir)) {
            votes.entry(prefix).or_default().comments += 1;
        }
    }
    let mut imports: Vec<(&str, u32)> = lines.into_iter().filter(|(path, _)| foreign(path)).collect();
    imports.sort_unstable();
    for (path, lines) in imports {
        for (prefix, _) in splits(path).filter(|(_, dir)| dirs.contains(dir)) {
            let votes = votes.entry(prefix).or_default();
            votes.imports += 1;
            votes.lines += lines;
        }
    }
    let best = votes.into_iter().max_by(|(p, a), (q, b)| a.cmp(b).then(q.len().cmp(&p.len())).then(q.cmp(p)))?;
    Some(best.0.to_owned())
}

/// The ways to split a path into a prefix and a folder.
fn splits(path: &str) -> impl Iterator<Item = (&str, &str)> {
    path.match_indices('/').map(|(i, _)| (&path[..i], &path[i + 1..]))
}

fn strip_dir<'a>(path: &'a str, dir: &str) -> Option<&'a str> {
    if dir.is_empty() { Some(path) } else { path.strip_suffix(dir)?.strip_suffix('/') }
}

/// A tree of one package: its tests and commands import it by a path that ends in its name.
fn root_import(clues: &[Clues], foreign: &dyn Fn(&str) -> bool) -> Option<String> {
    let root = clues.iter().find(|c| c.dir.is_empty() && !c.package.ends_with("_test") && c.package != "main")?;
    let mut lines: FxHashMap<&str, u32> = FxHashMap::default();
    let outside = clues.iter().filter(|c| !c.dir.is_empty() || c.package.ends_with("_test"));
    for import in outside.flat_map(|c| &c.imports).filter(|i| foreign(i)) {
        let last = import.rsplit('/').next().unwrap_or_default();
        if names_package(last, &root.package) {
            *lines.entry(import).or_default() += 1;
        }
    }
    lines.into_iter().max_by(|(p, a), (q, b)| a.cmp(b).then(q.cmp(p))).map(|(path, _)| path.to_owned())
}

/// Whether the last element of an import path suits a package name: `go-redis`, `redis.v2`, `redis-go`.
fn names_package(last: &str, package: &str) -> bool {
    let last = last.split(".v").next().unwrap_or_default();
    last.split(['-', '.']).any(|part| part == package) || last.replace('-', "_") == package
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn infer(files: &[(&str, &str)]) -> String {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("checkout");
        for (name, text) in files {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        prefix(&FileSystem::default(), &root, None)
    }

    #[test]
    fn most_imports_that_name_folders_decide() {
        let prefix = infer(&[
            ("main.go", "package main\nimport (\"example.com/me/app/store\"; \"other.org/errors\"; \"net/http\")"),
            ("store/s.go", "package store\nimport \"example.com/me/app/errors\""),
            ("errors/e.go", "package errors"),
            ("http/e.go", "package http"),
            ("vendor/other.org/errors/e.go", "package errors"),
        ]);
        assert_eq!(prefix, "example.com/me/app");
    }

    #[test]
    fn import_comments_break_ties() {
        let files = [
            ("a/a.go", "package a // import \"z.org/q/a\"\nimport (\"b.org/p/b\"; \"z.org/q/b\")"),
            ("b/b.go", "package b"),
        ];
        assert_eq!(infer(&files), "z.org/q");
    }

    #[test]
    fn one_package_is_known_by_those_who_import_it() {
        let prefix = infer(&[
            ("r.go", "package raft\nimport \"example.com/x/log\""),
            ("r_test.go", "package raft_test\nimport (\"testing\"; \"example.com/x/raft\")"),
        ]);
        assert_eq!(prefix, "example.com/x/raft");
    }

    #[test]
    fn without_evidence_the_folder_names_the_tree() {
        assert_eq!(infer(&[("a.go", "package a\nimport \"net/http\"")]), "checkout");
        assert_eq!(infer(&[("README", "")]), "checkout");
    }
}
