//! Patterns to directories.

use crate::fsys::{self, Listing};
use crate::pattern::Wildcard;
use crate::resolve::{Importer, Resolver};
use crate::snapshot::FileSystem;
use crate::trees::{TreeId, TreeKind, Trees};
use crate::workspace::{LoadError, Options};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A directory that a pattern selected.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selected {
    /// The files named one by one; `None` means all that constraints allow.
    pub(crate) only: Option<Vec<String>>,
    /// Whether a pattern named the directory itself, so that finding nothing in it is worth a word.
    pub(crate) named: bool,
}

/// What the patterns select.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The directories.
    pub(crate) found: BTreeMap<PathBuf, Selected>,
    pub(crate) errors: Vec<LoadError>,
    /// Whether a pattern names something that does not exist.
    pub(crate) is_wrong: bool,
}

/// Expands patterns.
pub(crate) struct Selector<'t, 'a> {
    options: &'a Options,
    trees: &'t mut Trees<'a>,
    found: BTreeMap<PathBuf, Selected>,
    errors: Vec<LoadError>,
    is_wrong: bool,
}

impl<'t, 'a> Selector<'t, 'a> {
    pub(crate) fn new(options: &'a Options, trees: &'t mut Trees<'a>) -> Self {
        Selector { options, trees, found: BTreeMap::new(), errors: Vec::new(), is_wrong: false }
    }

    /// The selected directories and what went wrong.
    pub(crate) fn run(mut self) -> Found {
        let options = self.options;
        if options.patterns.is_empty() {
            self.pattern(".");
        }
        for pattern in &options.patterns {
            self.pattern(pattern);
        }
        Found { found: self.found, errors: self.errors, is_wrong: self.is_wrong }
    }

    fn pattern(&mut self, pattern: &str) {
        let before = self.found.len();
        let path = fsys::clean(&self.options.directory, Path::new(pattern));
        let errors = self.errors.len();
        match pattern {
            "std" | "cmd" => self.goroot(pattern),
            "all" | "work" => self.everything(),
            _ if pattern.ends_with(".go") && self.options.files.is_file(&path) => self.file(&path),
            _ if is_local(pattern) => drop(self.local(pattern, true)),
            _ => self.import_path(pattern),
        }
        if self.found.len() == before && self.errors.len() == errors && pattern.contains("...") {
            self.error(pattern, "the pattern matched no packages".to_owned());
        }
    }

    /// A pattern that names nothing.
    fn wrong(&mut self, pattern: &str, message: &str) {
        self.is_wrong = true;
        self.error(pattern, message.to_owned());
    }

    fn error(&mut self, path: &str, message: String) {
        self.errors.push(LoadError { path: path.to_owned(), line: 0, message });
    }

    fn problem(&mut self, dir: &Path, message: String) {
        let path = fsys::display(&self.options.directory, dir);
        self.error(&path, message);
    }

    fn file(&mut self, path: &Path) {
        let (Some(dir), Some(name)) = (path.parent(), path.file_name()) else { return };
        let name = name.to_string_lossy().into_owned();
        match self.found.entry(dir.to_path_buf()).or_insert_with(|| Selected { only: Some(Vec::new()), named: true }) {
            Selected { only: Some(only), .. } if !only.contains(&name) => only.push(name),
            _ => {}
        }
    }

    /// A directory, or all below it: `./x`, `../x/...`, `/x`.
    fn local(&mut self, pattern: &str, report: bool) -> bool {
        let (base, tail) = split_wildcard(pattern);
        let dir = fsys::clean(&self.options.directory, Path::new(base));
        let hidden = tail.is_some() && base.trim_end_matches('/').rsplit('/').next().is_some_and(is_hidden);
        if hidden {
            // As with go: a wildcard does not enter such a directory even if it starts there.
            return true;
        }
        if !self.options.files.is_dir(&dir) {
            if report {
                self.wrong(pattern, "there is no such directory");
            }
            return false;
        }
        match tail {
            None => self.add(dir, true),
            Some(tail) => {
                let wildcard = Wildcard::new(tail);
                self.walk(&dir, tail, &|name| tail == "..." && name.is_empty() || wildcard.matches(name));
            }
        }
        true
    }

    fn add(&mut self, dir: PathBuf, named: bool) {
        let selected = self.found.entry(dir).or_default();
        selected.only = None;
        selected.named |= named;
    }

    /// `std` and `cmd`.
    fn goroot(&mut self, pattern: &str) {
        let Some(src) = self.std_dir() else {
            return self.wrong(pattern, "no Go installation was found: set GOROOT");
        };
        if pattern == "cmd" {
            return self.walk(&src.join("cmd"), "vendor", &|_| true);
        }
        let in_cmd = |name: &str| name == "cmd" || name.starts_with("cmd/");
        // Without cgo, go leaves its support out of `std`, though not out of `./...`.
        let cgo = self.options.target.cgo;
        self.walk(&src, "vendor", &|name| !name.is_empty() && !in_cmd(name) && (cgo || name != "runtime/cgo"));
    }

    /// The `src` of the Go checkout that the user stands in, or of GOROOT.
    fn std_dir(&mut self) -> Option<PathBuf> {
        let id = self.trees.owner(&self.options.directory);
        let tree = self.trees.get(id);
        if tree.kind == TreeKind::Std { Some(tree.dir.clone()) } else { self.trees.go.std_dir() }
    }

    /// `all` and `work`: everything in the module, or in the modules of go.work.
    fn everything(&mut self) {
        let roots = match &self.trees.work {
            Some(work) => work.uses.clone(),
            None => {
                let id = self.trees.owner(&self.options.directory);
                vec![self.trees.get(id).dir.clone()]
            }
        };
        for root in roots {
            self.walk(&root, "...", &|_| true);
        }
    }

    /// An import path, or a directory written without `./`.
    fn import_path(&mut self, pattern: &str) {
        let context = self.trees.owner(&self.options.directory);
        let (base, tail) = split_wildcard(pattern);
        let Some(tail) = tail else {
            let importer = Importer { dir: &self.options.directory, tree: context, context };
            match Resolver::default().resolve(self.trees, importer, pattern) {
                Some(dir) => self.add(dir, true),
                None if self.local(pattern, false) => {}
                None => self.wrong(pattern, "there is no package of this import path, and no such directory"),
            }
            return;
        };
        let wildcard = Wildcard::new(pattern);
        let mut any = false;
        for (root, prefix) in self.roots(context) {
            let Some(dir) = root_for(&self.options.files, &root, &prefix, base) else { continue };
            let Some(inner) = fsys::relative(&root, &dir) else { continue };
            any = true;
            let join =
                |a: &str, b: &str| [a, b].iter().filter(|s| !s.is_empty()).copied().collect::<Vec<_>>().join("/");
            let at = join(&prefix, &inner);
            self.walk(&dir, tail, &|name| wildcard.matches(&join(&at, name)));
        }
        if !any {
            self.local(pattern, true);
        }
    }

    /// Where packages can be looked for by import path, with the path of each.
    fn roots(&mut self, context: TreeId) -> Vec<(PathBuf, String)> {
        let mut ids = vec![context];
        for dir in self.trees.work.as_ref().map(|w| w.uses.clone()).unwrap_or_default() {
            ids.push(self.trees.owner(&dir));
        }
        let mut roots = Vec::new();
        for id in ids {
            let tree = self.trees.get(id);
            roots.push((tree.dir.clone(), tree.path.clone()));
            roots.extend(tree.vendor.clone().map(|vendor| (vendor, String::new())));
        }
        roots.extend(self.trees.go.std_dir().map(|src| (src, String::new())));
        roots.sort();
        roots.dedup();
        roots
    }

    /// Visits a directory and those below it as go does; `matches` is asked with the path relative to the start.
    fn walk(&mut self, start: &Path, tail: &str, matches: &dyn Fn(&str) -> bool) {
        let files = &self.options.files;
        let mut level = vec![start.to_path_buf()];
        while !level.is_empty() {
            let listings: Vec<_> = level.into_par_iter().map(|dir| (files.list(&dir), dir)).collect();
            level = Vec::new();
            for (listing, dir) in listings {
                match listing {
                    Ok(listing) => self.visit(start, &dir, &Arc::new(listing), tail, matches, &mut level),
                    Err(e) => self.problem(&dir, format!("cannot list the directory: {e}")),
                }
            }
        }
    }

    fn visit(
        &mut self,
        start: &Path,
        dir: &Path,
        listing: &Arc<Listing>,
        tail: &str,
        matches: &dyn Fn(&str) -> bool,
        next: &mut Vec<PathBuf>,
    ) {
        let top = dir == start;
        if !top && listing.has_mod && self.options.one_module {
            return;
        }
        self.trees.keep_listing(dir.to_path_buf(), Arc::clone(listing));
        let owner = self.trees.owner(dir);
        let tree = self.trees.get(owner);
        if tree.ignored.covers(&fsys::relative(&tree.dir, dir).unwrap_or_default()) {
            return;
        }
        // The package of builtin functions exists for its documentation only.
        let is_builtin = tree.kind == TreeKind::Std && tree.path_of(dir) == "builtin";
        let relative = fsys::relative(start, dir).unwrap_or_default();
        for message in &listing.problems {
            self.problem(dir, message.clone());
        }
        if !listing.go_files.is_empty() && !is_builtin && matches(&relative) {
            self.add(dir.to_path_buf(), false);
        }
        // Wildcards match nothing inside vendor directories: no need to look there.
        if !top && dir.ends_with("vendor") && !tail.contains("vendor") {
            return;
        }
        next.extend(listing.dirs.iter().filter(|d| !is_hidden(d)).map(|d| dir.join(d)));
    }
}

/// Directories that wildcards pass over.
fn is_hidden(dir: &str) -> bool {
    (dir.starts_with('.') && dir != "." && dir != "..") || dir.starts_with('_') || dir == "testdata"
}

fn is_local(pattern: &str) -> bool {
    let first = pattern.split(['/', '\\']).next().unwrap_or_default();
    first == "." || first == ".." || Path::new(pattern).is_absolute()
}

/// The directory in which a wildcard's walk starts, and the pattern below it.
fn split_wildcard(pattern: &str) -> (&str, Option<&str>) {
    let Some(at) = pattern.find("...") else { return (pattern, None) };
    let start = pattern[..at].rfind('/').map_or(0, |i| i + 1);
    (&pattern[..start], Some(&pattern[start..]))
}

/// The part of a tree in which packages that begin with `base` can stand.
fn root_for(files: &FileSystem, root: &Path, prefix: &str, base: &str) -> Option<PathBuf> {
    let base = base.trim_end_matches('/');
    let is_inside = |outer: &str, inner: &str| {
        outer.is_empty() || inner.strip_prefix(outer).is_some_and(|r| r.is_empty() || r.starts_with('/'))
    };
    if is_inside(prefix, base) {
        let rest = base.strip_prefix(prefix).unwrap_or_default().trim_start_matches('/');
        let dir = if rest.is_empty() { root.to_path_buf() } else { root.join(rest) };
        return files.is_dir(&dir).then_some(dir);
    }
    is_inside(base, prefix).then(|| root.to_path_buf())
}
