//! What is loaded together: a directory, or the declarations of an absent package.

use crate::reach::Reach;
use crate::select::Selected;
use crate::sources::{self, Group, Grouping};
use crate::trees::TreeId;
use crate::uses::Use;
use mapvet_parser::{Bodies, File, Match, Name, parse};
use rustc_hash::FxHashMap;
use std::path::PathBuf;

/// Why a unit is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A pattern selected it.
    Selected,
    /// It was imported.
    Imported,
    /// It was imported and its source is absent.
    Declared,
}

/// A directory with what was read of it, or the declarations of an absent package.
pub(crate) struct Unit {
    pub(crate) role: Role,
    /// Import path.
    pub(crate) path: String,
    /// Empty for declarations.
    pub(crate) dir: PathBuf,
    pub(crate) tree: Option<TreeId>,
    /// The main module on whose behalf it is loaded.
    pub(crate) context: TreeId,
    /// What a pattern said.
    pub(crate) selected: Selected,
    /// The parsed files; of a selected unit all, sorted by name and grouped.
    pub(crate) files: Vec<Loaded>,
    /// Of an imported unit: the files that are part of it, parsed or not.
    pub(crate) outlined: Vec<Outlined>,
    pub(crate) grouping: Grouping,
    /// The units that imports lead to; `None` for those that were looked for in vain.
    pub(crate) imports: FxHashMap<Name, Option<usize>>,
    /// Of dependencies: how far others have reached into them.
    pub(crate) reach: Reach,
}

/// A parsed file.
pub(crate) struct Loaded {
    pub(crate) name: String,
    pub(crate) bytes: u32,
    /// The name in its package clause.
    pub(crate) package: String,
    pub(crate) ast: File,
    /// What queries found in it.
    pub(crate) matches: Vec<Match>,
    /// What it uses of other packages, if its bodies were read.
    pub(crate) uses: Vec<Use>,
}

/// A file of a dependency of which only the declared names are known.
pub(crate) struct Outlined {
    pub(crate) name: String,
    pub(crate) package: String,
    /// See [`outline`](crate::outline::outline).
    pub(crate) names: Vec<u64>,
}

impl Unit {
    pub(crate) fn new(role: Role, path: String, dir: PathBuf, tree: Option<TreeId>, context: TreeId) -> Unit {
        Unit {
            role,
            path,
            dir,
            tree,
            context,
            selected: Selected::default(),
            files: Vec::new(),
            outlined: Vec::new(),
            grouping: Grouping::default(),
            imports: FxHashMap::default(),
            reach: Reach::default(),
        }
    }

    /// The declarations of an absent package.
    pub(crate) fn declared(path: &str, text: &str, context: TreeId) -> Unit {
        let ast = parse(text.as_bytes(), Bodies::Skip);
        let package = ast.package.map_or_else(String::new, |p| p.name.to_string());
        let mut unit = Unit::new(Role::Declared, path.to_owned(), PathBuf::new(), None, context);
        unit.grouping.name.clone_from(&package);
        unit.reach.add_file(0, &ast);
        let name = format!("<{path}>");
        unit.files.push(Loaded { name, bytes: text.len() as u32, package, ast, uses: Vec::new(), matches: Vec::new() });
        unit
    }

    /// Says to which package of the directory each file belongs. Of an imported unit only its own files stay.
    pub(crate) fn group(&mut self) {
        match self.role {
            Role::Selected => {
                self.files.sort_by(|a, b| a.name.cmp(&b.name));
                let files: Vec<_> = self.files.iter().map(|f| (f.name.as_str(), f.package.as_str())).collect();
                self.grouping = sources::group(&files);
            }
            Role::Imported => {
                self.outlined.sort_by(|a, b| a.name.cmp(&b.name));
                let files: Vec<_> = self.outlined.iter().map(|f| (f.name.as_str(), f.package.as_str())).collect();
                self.grouping = sources::group(&files);
                let mut groups = std::mem::take(&mut self.grouping.groups).into_iter();
                self.outlined.retain(|_| groups.next() == Some(Group::Main));
                let names = self.outlined.iter_mut().map(|f| std::mem::take(&mut f.names));
                self.reach = Reach::new(names);
            }
            Role::Declared => {}
        }
    }

    /// What is wrong with a selected directory as a whole.
    pub(crate) fn complaint(&self) -> Option<String> {
        if self.role != Role::Selected {
            return None;
        }
        if self.files.is_empty() {
            return self.selected.named.then(|| "there are no Go files here that the constraints allow".to_owned());
        }
        let stray = self.grouping.groups.iter().find_map(|g| match g {
            Group::Stray(name) => Some(name),
            _ => None,
        })?;
        let name = &self.grouping.name;
        Some(format!("there are two packages here, {name} and {stray}: each is looked at on its own"))
    }

    /// Takes in a file of a dependency.
    pub(crate) fn add_file(&mut self, file: Loaded) {
        self.reach.add_file(self.files.len(), &file.ast);
        self.files.push(file);
    }

    /// What its reached declarations use of other packages.
    pub(crate) fn follow(&mut self) -> Vec<Use> {
        let files: Vec<&File> = self.files.iter().map(|f| &f.ast).collect();
        self.reach.follow(&files)
    }

    /// The paths it imports under a name; sorted.
    pub(crate) fn named_imports(&self) -> Vec<Name> {
        let imports = self.files.iter().flat_map(|f| &f.ast.imports);
        let named = imports.filter(|i| !i.name.is_some_and(|n| n.name.is_blank()));
        let mut paths: Vec<Name> = named.map(|i| i.path).collect();
        paths.sort_by_key(|p| p.as_str());
        paths.dedup();
        paths
    }
}
