//! Trees of packages: modules, the standard library, GOPATH workspaces, and trees that say nothing about themselves.
//!
//! A tree owns the directories below its root down to the next go.mod, and gives them import paths.

use crate::environment::{GoSetup, ModMode, NEWEST_RELEASE, Work};
use crate::fsys::{self, Listing};
use crate::infer;
use crate::modfile::{self, ModFile};
use crate::pattern::Ignored;
use crate::snapshot::FileSystem;
use crate::workspace::Options;
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What go assumes of a go.mod without a `go` line.
const UNSAID_VERSION: u32 = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TreeId(pub(crate) u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TreeKind {
    /// A go.mod stands at its root.
    Module,
    /// GOROOT/src.
    Std,
    /// The `src` directory of a GOPATH workspace.
    Gopath,
    /// Neither: its prefix was inferred.
    Inferred,
}

#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) kind: TreeKind,
    /// The import path of its root; empty for the standard library and GOPATH workspaces.
    pub(crate) path: String,
    pub(crate) dir: PathBuf,
    pub(crate) mod_file: ModFile,
    /// The vendor directory that imports come from in module mode.
    pub(crate) vendor: Option<PathBuf>,
    pub(crate) ignored: Ignored,
}

impl Tree {
    /// The import path of a directory of the tree; vendored packages go by the path they are imported with.
    pub(crate) fn path_of(&self, dir: &Path) -> String {
        let relative = fsys::relative(&self.dir, dir).unwrap_or_default();
        if let Some(vendored) = vendored_path(&relative) {
            return vendored.to_owned();
        }
        match (self.path.as_str(), relative.as_str()) {
            ("", relative) => relative.to_owned(),
            (path, "") => path.to_owned(),
            (path, relative) => format!("{path}/{relative}"),
        }
    }

    /// The language version its packages are written in.
    pub(crate) fn go_version(&self) -> u32 {
        let unsaid = if self.kind == TreeKind::Module { UNSAID_VERSION } else { NEWEST_RELEASE };
        self.mod_file.go.unwrap_or(unsaid)
    }
}

/// What follows the last `vendor/` or `Godeps/_workspace/src/` of a path.
fn vendored_path(relative: &str) -> Option<&str> {
    let after = |mark: &str| {
        let inner = relative.rfind(&format!("/{mark}")).map(|i| i + 1);
        let at = inner.or_else(|| relative.starts_with(mark).then_some(0))?;
        relative.get(at + mark.len()..)
    };
    after("Godeps/_workspace/src/").or_else(|| after("vendor/"))
}

/// The go.work in force.
#[derive(Clone, Debug)]
pub(crate) struct GoWork {
    pub(crate) dir: PathBuf,
    pub(crate) file: ModFile,
    /// The directories of the modules it uses.
    pub(crate) uses: Vec<PathBuf>,
}

/// All trees met so far, and which directory is whose.
pub(crate) struct Trees<'a> {
    pub(crate) go: &'a GoSetup,
    pub(crate) files: &'a FileSystem,
    /// Where the user stands.
    directory: &'a Path,
    pub(crate) work: Option<GoWork>,
    trees: Vec<Tree>,
    owners: FxHashMap<PathBuf, TreeId>,
    listings: FxHashMap<PathBuf, Option<Arc<Listing>>>,
}

impl<'a> Trees<'a> {
    pub(crate) fn new(options: &'a Options) -> Self {
        let Options { go, directory, files, .. } = options;
        let work = find_work(go, files, directory);
        Trees {
            go,
            files,
            directory,
            work,
            trees: Vec::new(),
            owners: FxHashMap::default(),
            listings: FxHashMap::default(),
        }
    }

    #[expect(clippy::indexing_slicing, reason = "ids are only made by `add`, and trees are never removed")]
    pub(crate) fn get(&self, id: TreeId) -> &Tree {
        &self.trees[id.0 as usize]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (TreeId, &Tree)> {
        self.trees.iter().enumerate().map(|(i, t)| (TreeId(i as u32), t))
    }

    fn add(&mut self, tree: Tree) -> TreeId {
        self.trees.push(tree);
        TreeId(self.trees.len() as u32 - 1)
    }

    /// A directory's content; `None` if it cannot be listed.
    pub(crate) fn listing(&mut self, dir: &Path) -> Option<Arc<Listing>> {
        if let Some(known) = self.listings.get(dir) {
            return known.clone();
        }
        let listing = self.files.list(dir).ok().map(Arc::new);
        self.listings.insert(dir.to_path_buf(), listing.clone());
        listing
    }

    /// Keeps a listing that was read elsewhere.
    pub(crate) fn keep_listing(&mut self, dir: PathBuf, listing: Arc<Listing>) {
        self.listings.insert(dir, Some(listing));
    }

    pub(crate) fn is_importable(&mut self, dir: &Path) -> bool {
        self.listing(dir).is_some_and(|l| l.is_importable())
    }

    /// The tree a directory belongs to.
    pub(crate) fn owner(&mut self, dir: &Path) -> TreeId {
        let mut path = Vec::new();
        let mut found = None;
        for ancestor in dir.ancestors() {
            found = self.owners.get(ancestor).copied();
            if found.is_some() {
                break;
            }
            path.push(ancestor.to_path_buf());
            found = self.root_at(ancestor);
            if found.is_some() {
                break;
            }
        }
        let id = found.unwrap_or_else(|| {
            let id = self.bare_tree(dir);
            // Directories above its root are not its own.
            path.retain(|p| p.starts_with(&self.get(id).dir));
            id
        });
        self.owners.extend(path.into_iter().map(|p| (p, id)));
        id
    }

    /// The tree whose root this directory is.
    fn root_at(&mut self, dir: &Path) -> Option<TreeId> {
        if self.go.modules && self.is_module_root(dir) {
            return Some(self.add_module(dir));
        }
        if self.go.std_dir().as_deref() == Some(dir) {
            return Some(self.add(plain_tree(TreeKind::Std, String::new(), dir)));
        }
        let cached = self.cached_module(dir)?;
        Some(self.add(plain_tree(TreeKind::Module, cached, dir)))
    }

    /// A go.mod that was vendored along with a package does not count, unless the user stands below it.
    fn is_module_root(&self, dir: &Path) -> bool {
        let known = self.listings.get(dir).and_then(|l| l.as_ref().map(|l| l.has_mod));
        let has_mod = known.unwrap_or_else(|| self.files.is_file(&dir.join("go.mod")));
        let vendored = || dir.components().any(|c| c.as_os_str() == "vendor" || c.as_os_str() == "_workspace");
        // As go does, pass over a stray go.mod in the directory for temporary files.
        has_mod && dir != std::env::temp_dir() && (self.directory.starts_with(dir) || !vendored())
    }

    /// The path of a module of the cache that has no go.mod.
    fn cached_module(&self, dir: &Path) -> Option<String> {
        let relative = fsys::relative(self.go.module_cache.as_ref()?, dir)?;
        let (path, version) = relative.rsplit_once('@')?;
        (!version.contains('/')).then(|| modfile::unescape(path))
    }

    fn add_module(&mut self, dir: &Path) -> TreeId {
        let own = dir.join("go.mod");
        let path = self.go.mod_file.as_ref().filter(|_| self.directory.starts_with(dir)).unwrap_or(&own);
        let text = self.files.read(path).unwrap_or_default();
        let mod_file = ModFile::parse(&String::from_utf8_lossy(&text));
        let is_std = mod_file.module == "std" && self.files.is_dir(&dir.join("runtime"));
        let tree = Tree {
            kind: if is_std { TreeKind::Std } else { TreeKind::Module },
            path: if is_std { String::new() } else { mod_file.module.clone() },
            dir: dir.to_path_buf(),
            vendor: self.vendor_dir(dir, &mod_file),
            ignored: Ignored::new(&mod_file.ignore),
            mod_file,
        };
        self.add(tree)
    }

    /// The vendor directory a module takes its imports from.
    fn vendor_dir(&self, dir: &Path, mod_file: &ModFile) -> Option<PathBuf> {
        let work = self.work.as_ref().filter(|w| w.uses.iter().any(|u| u == dir));
        let (root, go) = work.map_or((dir, mod_file.go), |w| (w.dir.as_path(), w.file.go));
        let vendor = root.join("vendor");
        let by_default = go.is_some_and(|n| n >= 14) && self.files.is_file(&vendor.join("modules.txt"));
        let used = match self.go.mod_mode {
            ModMode::Vendor => self.files.is_dir(&vendor),
            ModMode::Default => by_default,
            ModMode::Mod => false,
        };
        used.then_some(vendor)
    }

    /// A tree with no go.mod around it: a GOPATH workspace, or whatever can be inferred.
    fn bare_tree(&mut self, dir: &Path) -> TreeId {
        if let Some(src) = self.gopath_src(dir) {
            let known = self.iter().find(|(_, t)| t.kind == TreeKind::Gopath && t.dir == src).map(|(id, _)| id);
            return known.unwrap_or_else(|| self.add(plain_tree(TreeKind::Gopath, String::new(), &src)));
        }
        let root = self.bare_root(dir);
        let path = infer::prefix(self.files, &root, self.go.std_dir().as_deref());
        self.add(plain_tree(TreeKind::Inferred, path, &root))
    }

    /// The `src` directory above whose relative paths look like import paths.
    fn gopath_src(&self, dir: &Path) -> Option<PathBuf> {
        let known = self.go.gopath.iter().map(|p| p.join("src")).find(|src| dir.starts_with(src));
        known.or_else(|| {
            let src = dir.ancestors().skip(1).find(|a| {
                let host = dir.strip_prefix(a).ok().and_then(|r| r.components().next());
                a.ends_with("src") && host.is_some_and(|h| h.as_os_str().to_string_lossy().contains('.'))
            })?;
            Some(src.to_path_buf())
        })
    }

    /// Where a tree without go.mod begins: at the checkout's root if there is a sign of one.
    fn bare_root(&self, dir: &Path) -> PathBuf {
        const CHECKOUT: [&str; 4] = [".git", ".hg", ".svn", ".bzr"];
        const DEPENDENCIES: [&str; 5] = ["vendor", "Godeps", "Gopkg.toml", "glide.yaml", "vendor.conf"];
        let above = |marks: &[&str], from: &Path| {
            let found = from.ancestors().find(|a| marks.iter().any(|m| self.files.exists(&a.join(m))));
            found.map(Path::to_path_buf)
        };
        let start = if dir.starts_with(self.directory) { self.directory } else { dir };
        above(&CHECKOUT, dir).or_else(|| above(&DEPENDENCIES, start)).unwrap_or_else(|| start.to_path_buf())
    }
}

fn plain_tree(kind: TreeKind, path: String, dir: &Path) -> Tree {
    let (mod_file, ignored) = Default::default();
    Tree { kind, path, dir: dir.to_path_buf(), mod_file, vendor: None, ignored }
}

fn find_work(go: &GoSetup, files: &FileSystem, directory: &Path) -> Option<GoWork> {
    let path = match &go.work {
        _ if !go.modules => return None,
        Work::Off => return None,
        Work::File(path) => path.clone(),
        Work::Find => directory.ancestors().map(|a| a.join("go.work")).find(|p| files.is_file(p))?,
    };
    let file = ModFile::parse(&String::from_utf8(files.read(&path).ok()?).ok()?);
    let dir = path.parent()?.to_path_buf();
    let uses = file.uses.iter().map(|u| fsys::clean(&dir, Path::new(u))).collect();
    Some(GoWork { dir, file, uses })
}
