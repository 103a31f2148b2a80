//! Import paths to directories.
//!
//! In order: the standard library, the module itself and those of its go.work, the vendor directory, replacements,
//! required versions in the module cache, modules of the same checkout, any cached version, GOPATH.

use crate::fsys;
use crate::modfile::{self, ModFile};
use crate::trees::{TreeId, TreeKind, Trees};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::path::{Path, PathBuf};

/// Who imports.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Importer<'a> {
    pub(crate) dir: &'a Path,
    /// The tree it is part of.
    pub(crate) tree: TreeId,
    /// The main module on whose behalf it was loaded: its requirements decide about versions.
    pub(crate) context: TreeId,
}

/// Finds imported packages; remembers what it found.
#[derive(Default)]
pub(crate) struct Resolver {
    /// Answers that hold for all packages of a tree loaded for a context.
    memo: FxHashMap<(TreeId, TreeId), FxHashMap<String, Option<PathBuf>>>,
    /// The cached versions of a module, greatest first.
    versions: FxHashMap<String, Vec<PathBuf>>,
}

impl Resolver {
    /// The directory of an imported package.
    pub(crate) fn resolve(&mut self, trees: &mut Trees<'_>, importer: Importer<'_>, path: &str) -> Option<PathBuf> {
        if path.starts_with("./") || path.starts_with("../") {
            return Some(fsys::clean(importer.dir, Path::new(path))).filter(|dir| trees.is_importable(dir));
        }
        if !is_plausible(path) {
            return None;
        }
        // Vendoring by directory: what is above the importing package matters, so there is nothing to remember.
        if trees.get(importer.tree).kind != TreeKind::Module
            && let Some(dir) = vendored(trees, importer, path)
        {
            return Some(dir);
        }
        let memo = self.memo.entry((importer.tree, importer.context)).or_default();
        let found = match memo.get(path) {
            Some(found) => found.clone(),
            None => {
                let found = self.search(trees, importer, path);
                let memo = self.memo.entry((importer.tree, importer.context)).or_default();
                memo.insert(path.to_owned(), found.clone());
                found
            }
        };
        found.or_else(|| vendored(trees, importer, path))
    }

    fn search(&mut self, trees: &mut Trees<'_>, importer: Importer<'_>, path: &str) -> Option<PathBuf> {
        standard(trees, importer, path)
            .or_else(|| in_main_modules(trees, importer.context, path))
            .or_else(|| in_tree(trees, importer.tree, path))
            .or_else(|| in_vendor_dir(trees, importer.context, path))
            .or_else(|| required(trees, importer.context, path))
            .or_else(|| sibling(trees, path))
            .or_else(|| self.any_version(trees, path))
            .or_else(|| in_gopath(trees, path))
    }

    /// The greatest cached version of a module that has the package: for requirements that go.mod does not list.
    fn any_version(&mut self, trees: &mut Trees<'_>, path: &str) -> Option<PathBuf> {
        let cache = trees.go.module_cache.clone()?;
        if !path.split('/').next()?.contains('.') {
            return None;
        }
        for (module, rest) in prefixes(path) {
            let versions = self.versions.entry(module.to_owned()).or_insert_with(|| cached_versions(&cache, module));
            let found = versions.iter().map(|v| join(v, rest)).find(|dir| trees.is_importable(dir));
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

/// Paths that lead out of the directories they are joined to are nobody's.
fn is_plausible(path: &str) -> bool {
    !path.is_empty() && !path.starts_with('/') && !path.contains('\\') && path.split('/').all(|e| e != ".." && e != ".")
}

/// The module paths that a package's path may begin with, longest first, and what remains.
fn prefixes(path: &str) -> impl Iterator<Item = (&str, &str)> {
    let shorter = path.rmatch_indices('/').map(|(i, _)| (&path[..i], &path[i + 1..]));
    std::iter::once((path, "")).chain(shorter)
}

/// What remains of a path below a module's.
fn below<'a>(module: &str, path: &'a str) -> Option<&'a str> {
    let rest = path.strip_prefix(module)?;
    if rest.is_empty() || module.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

/// Without a trailing slash where nothing remains.
fn join(root: &Path, rest: &str) -> PathBuf {
    if rest.is_empty() { root.to_path_buf() } else { root.join(rest) }
}

fn importable(trees: &mut Trees<'_>, dir: PathBuf) -> Option<PathBuf> {
    trees.is_importable(&dir).then_some(dir)
}

/// The standard library: the importer's own if it is part of one (a checkout of Go), else GOROOT's.
fn standard(trees: &mut Trees<'_>, importer: Importer<'_>, path: &str) -> Option<PathBuf> {
    let tree = trees.get(importer.tree);
    let own = match tree.kind {
        TreeKind::Std => Some(tree.dir.clone()),
        TreeKind::Module if tree.path == "cmd" => tree.dir.parent().map(Path::to_path_buf),
        _ => None,
    };
    if own.is_none() && path.split('/').next()?.contains('.') {
        return None;
    }
    let src = own.or_else(|| trees.go.std_dir())?;
    // `cmd` is a module of its own beside the library.
    importable(trees, src.join(path))
}

/// The main module, or those of its workspace; the longest path wins.
fn in_main_modules(trees: &mut Trees<'_>, context: TreeId, path: &str) -> Option<PathBuf> {
    let dir = trees.get(context).dir.clone();
    let uses = trees.work.as_ref().map(|w| w.uses.clone()).filter(|uses| uses.contains(&dir));
    let mut mains: Vec<TreeId> = uses.unwrap_or_default().iter().map(|dir| trees.owner(dir)).collect();
    mains.push(context);
    mains.sort_by_key(|id| (Reverse(trees.get(*id).path.len()), *id));
    mains.dedup();
    mains.into_iter().find_map(|id| in_tree(trees, id, path))
}

/// A package of a tree, unless a nested module has taken its directory.
fn in_tree(trees: &mut Trees<'_>, id: TreeId, path: &str) -> Option<PathBuf> {
    let tree = trees.get(id);
    let rest = below(&tree.path, path)?;
    let (kind, root) = (tree.kind, tree.dir.clone());
    let found = importable(trees, join(&root, rest)).filter(|dir| trees.owner(dir) == id);
    let inside = match kind {
        TreeKind::Inferred => ["src", "vendor/src"].as_slice(),
        _ => &[],
    };
    found.or_else(|| inside.iter().find_map(|src| importable(trees, root.join(src).join(path))))
}

fn in_vendor_dir(trees: &mut Trees<'_>, context: TreeId, path: &str) -> Option<PathBuf> {
    let dir = trees.get(context).vendor.as_ref()?.join(path);
    importable(trees, dir)
}

/// `vendor` and `Godeps` directories beside and above the importing package, up to its tree's root.
fn vendored(trees: &mut Trees<'_>, importer: Importer<'_>, path: &str) -> Option<PathBuf> {
    let tree = trees.get(importer.tree);
    let root = if importer.dir.starts_with(&tree.dir) { tree.dir.clone() } else { importer.dir.to_path_buf() };
    let above = importer.dir.ancestors().take_while(|a| a.starts_with(&root));
    above
        .flat_map(|a| [a.join("vendor"), a.join("Godeps/_workspace/src")])
        .find_map(|vendor| importable(trees, vendor.join(path)))
}

/// Replaced and required modules.
fn required(trees: &mut Trees<'_>, context: TreeId, path: &str) -> Option<PathBuf> {
    let tree = trees.get(context).clone();
    let work = trees.work.clone().filter(|w| w.uses.contains(&tree.dir));
    let members: Vec<_> = work.iter().flat_map(|w| &w.uses).filter(|u| **u != tree.dir).collect();
    // In a workspace the requirements of all its modules count together; its own replacements go first.
    let mut files: Vec<(PathBuf, ModFile)> = work.iter().map(|w| (w.dir.clone(), w.file.clone())).collect();
    files.push((tree.dir.clone(), tree.mod_file));
    for dir in members {
        let id = trees.owner(dir);
        files.push((dir.clone(), trees.get(id).mod_file.clone()));
    }
    let cache = trees.go.module_cache.clone();
    prefixes(path).find_map(|(module, rest)| {
        let root = module_root(&files, cache.as_deref(), module)?;
        importable(trees, join(&root, rest))
    })
}

/// Where a module stands, by the replacements and requirements of go.mod files.
fn module_root(files: &[(PathBuf, ModFile)], cache: Option<&Path>, module: &str) -> Option<PathBuf> {
    let version = files.iter().filter_map(|(_, f)| f.version_of(module)).max_by_key(|v| modfile::version_key(v));
    for (dir, file) in files {
        let fits = |old: &Option<String>| old.is_none() || old.as_deref() == version;
        let Some(replace) = file.replace.iter().find(|r| r.old == module && fits(&r.old_version)) else { continue };
        return match &replace.new_version {
            None => Some(fsys::clean(dir, Path::new(&replace.new))),
            Some(version) => cached(cache?, &replace.new, version),
        };
    }
    cached(cache?, module, version?)
}

fn cached(cache: &Path, module: &str, version: &str) -> Option<PathBuf> {
    Some(cache.join(format!("{}@{}", modfile::escape(module), modfile::escape(version)))).filter(|d| d.is_dir())
}

/// A module of the same checkout that go.mod does not lead to.
fn sibling(trees: &mut Trees<'_>, path: &str) -> Option<PathBuf> {
    let cache = trees.go.module_cache.clone();
    let is_local = |dir: &Path| cache.as_ref().is_none_or(|c| !dir.starts_with(c));
    let named = |(_, t): &(TreeId, &crate::trees::Tree)| !t.path.is_empty() && below(&t.path, path).is_some();
    let mut found: Vec<_> = trees.iter().filter(named).filter(|(_, t)| is_local(&t.dir)).collect();
    found.sort_by_key(|(_, t)| (Reverse(t.path.len()), t.dir.clone()));
    let ids: Vec<TreeId> = found.into_iter().map(|(id, _)| id).collect();
    ids.into_iter().find_map(|id| in_tree(trees, id, path))
}

fn in_gopath(trees: &mut Trees<'_>, path: &str) -> Option<PathBuf> {
    let roots = trees.go.gopath.clone();
    roots.into_iter().find_map(|root| importable(trees, root.join("src").join(path)))
}

fn cached_versions(cache: &Path, module: &str) -> Vec<PathBuf> {
    let escaped = modfile::escape(module);
    let (parent, base) = escaped.rsplit_once('/').unwrap_or(("", &escaped));
    let Ok(entries) = std::fs::read_dir(cache.join(parent)) else { return Vec::new() };
    let names = entries.filter_map(|e| e.ok()?.file_name().into_string().ok());
    let version_of =
        |name: String| name.strip_prefix(base)?.strip_prefix('@').map(|v| (modfile::version_key(v), name.clone()));
    let mut versions: Vec<_> = names.filter_map(version_of).collect();
    versions.sort_unstable_by(|a, b| b.cmp(a));
    versions.into_iter().map(|(_, name)| cache.join(parent).join(name)).collect()
}
