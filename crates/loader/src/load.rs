//! The run: selected packages first, then wave by wave what they import.

use crate::assemble;
use crate::fsys;
use crate::header::Header;
use crate::reach::Reach;
use crate::resolve::{Importer, Resolver};
use crate::select::{Selected, Selector};
use crate::sources::{self, Group, Grouping, Rules, Verdict};
use crate::trees::{TreeId, Trees};
use crate::uses::{self, Use, Wanted};
use crate::workspace::{LoadError, Options, Workspace};
use mapvet_parser::{Bodies, File, Name, parse};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Nothing could be done at all.
#[derive(Debug, thiserror::Error)]
pub enum LoadFailure {
    /// The directory to start in is not one.
    #[error("{}: not a directory", .0.display())]
    NotADirectory(PathBuf),
    /// No pattern names anything that exists; the reasons.
    #[error("{}", list(.0))]
    NothingFound(Vec<LoadError>),
}

fn list(errors: &[LoadError]) -> String {
    errors.iter().map(|e| format!("{}: {}", e.path, e.message)).collect::<Vec<_>>().join("; ")
}

/// Go declarations of an absent package, by import path.
pub type Declared<'a> = &'a (dyn Fn(&str) -> Option<Cow<'static, str>> + Sync);

/// Told after each file: how many are done, and how many are known so far.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Loads what the patterns select and the declarations that it imports.
pub fn load(options: &Options, declared: Declared<'_>, progress: Progress<'_>) -> Result<Workspace, LoadFailure> {
    let mut trees = Trees::new(&options.go, &options.directory);
    let (selected, errors) = select(options, &mut trees)?;
    let mut loader = Loader::new(options, trees, declared, progress);
    loader.errors = errors;
    for (dir, selected) in selected {
        loader.add_selected(dir, selected);
    }
    loader.run();
    Ok(assemble::workspace(options, &loader.trees, loader.units, loader.errors))
}

/// The selected directories; fails if there is nothing but errors.
pub(crate) fn select<'a>(
    options: &'a Options,
    trees: &mut Trees<'a>,
) -> Result<(BTreeMap<PathBuf, Selected>, Vec<LoadError>), LoadFailure> {
    if !options.directory.is_dir() {
        return Err(LoadFailure::NotADirectory(options.directory.clone()));
    }
    let selection = Selector::new(options, trees).run();
    if selection.found.is_empty() && selection.is_wrong {
        return Err(LoadFailure::NothingFound(selection.errors));
    }
    Ok((selection.found, selection.errors))
}

/// Why a unit is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Selected,
    Imported,
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
    context: TreeId,
    /// What a pattern said.
    selected: Selected,
    pub(crate) files: Vec<Loaded>,
    pub(crate) grouping: Grouping,
    /// The units that imports lead to; `None` for those that were looked for in vain.
    pub(crate) imports: FxHashMap<Name, Option<usize>>,
    /// Of dependencies: how far others have reached into them.
    reach: Reach,
}

impl Unit {
    /// The syntax of the package's own files.
    fn asts(&self) -> Vec<&File> {
        let files = self.files.iter().zip(&self.grouping.groups);
        files.filter(|(_, group)| **group == Group::Main).map(|(file, _)| &file.ast).collect()
    }
}

/// A file that is part of a package.
pub(crate) struct Loaded {
    pub(crate) name: String,
    pub(crate) bytes: u32,
    package: String,
    pub(crate) ast: File,
    /// What it uses of other packages, if its bodies were read.
    uses: Vec<Use>,
}

/// What became of a file.
enum Outcome {
    Part(Box<Loaded>),
    LeftOut,
    Problem(String),
}

struct Loader<'a> {
    options: &'a Options,
    rules: Rules<'a>,
    trees: Trees<'a>,
    resolver: Resolver,
    declared: Declared<'a>,
    progress: Progress<'a>,
    units: Vec<Unit>,
    by_dir: FxHashMap<PathBuf, usize>,
    by_declaration: FxHashMap<String, Option<usize>>,
    errors: Vec<LoadError>,
    done: AtomicUsize,
    known: usize,
}

impl<'a> Loader<'a> {
    fn new(options: &'a Options, trees: Trees<'a>, declared: Declared<'a>, progress: Progress<'a>) -> Self {
        Loader {
            options,
            rules: Rules::new(options),
            trees,
            resolver: Resolver::default(),
            declared,
            progress,
            units: Vec::new(),
            by_dir: FxHashMap::default(),
            by_declaration: FxHashMap::default(),
            errors: Vec::new(),
            done: AtomicUsize::new(0),
            known: 0,
        }
    }

    /// Reads units until nothing is wanted any more of packages that are not there.
    fn run(&mut self) {
        let mut wanted: Vec<(usize, Wanted)> = Vec::new();
        let mut from = 0;
        while from < self.units.len() {
            let wave = from..self.units.len();
            self.read(wave.clone());
            for unit in wave.clone() {
                self.enter(unit, &mut wanted);
            }
            from = wave.end;
            // Names of packages that were met just now wait for the next wave.
            let mut later = Vec::new();
            while let Some((unit, name)) = wanted.pop() {
                if unit < from {
                    self.reach(unit, name, &mut wanted);
                } else {
                    later.push((unit, name));
                }
            }
            wanted = later;
        }
        self.join_blank_imports();
    }

    /// Notes what a selected package uses of others, and how much there is to reach in others.
    fn enter(&mut self, index: usize, wanted: &mut Vec<(usize, Wanted)>) {
        let Some(unit) = self.units.get_mut(index) else { return };
        if unit.role != Role::Selected {
            unit.reach = Reach::new(&unit.asts());
            return;
        }
        let uses: Vec<Use> = unit.files.iter_mut().flat_map(|f| std::mem::take(&mut f.uses)).collect();
        let imports = unit.files.iter().flat_map(|f| &f.ast.imports);
        let mut paths: Vec<Name> =
            imports.filter(|i| !i.name.is_some_and(|n| n.name.is_blank())).map(|i| i.path).collect();
        paths.sort_by_key(|p| p.as_str());
        paths.dedup();
        for path in paths {
            self.import(index, path);
        }
        self.want(index, uses, wanted);
    }

    /// Follows the declarations of a dependency from one of its names.
    fn reach(&mut self, index: usize, name: Wanted, wanted: &mut Vec<(usize, Wanted)>) {
        let Some(unit) = self.units.get_mut(index).filter(|u| u.role != Role::Selected) else { return };
        let mut reach = std::mem::take(&mut unit.reach);
        let uses = reach.extend(&unit.asts(), name);
        unit.reach = reach;
        self.want(index, uses, wanted);
    }

    fn want(&mut self, index: usize, uses: Vec<Use>, wanted: &mut Vec<(usize, Wanted)>) {
        for (path, name) in uses {
            if let Some(target) = self.import(index, path)
                && self.units.get(target).is_some_and(|u| u.role != Role::Selected)
            {
                wanted.push((target, name));
            }
        }
    }

    /// The unit that an import of a unit leads to, added if need be.
    fn import(&mut self, index: usize, path: Name) -> Option<usize> {
        if let Some(known) = self.units.get(index)?.imports.get(&path) {
            return *known;
        }
        let target = if is_builtin(path) { None } else { self.target(index, path.as_str()) };
        self.units.get_mut(index)?.imports.insert(path, target);
        target
    }

    /// `import _ "x"` names nothing, so it loads nothing; but if x is here, it is known.
    fn join_blank_imports(&mut self) {
        for index in 0..self.units.len() {
            let Some(unit) = self.units.get(index).filter(|u| u.role == Role::Selected) else { continue };
            let imports = unit.files.iter().flat_map(|f| &f.ast.imports).map(|i| i.path);
            let missing: Vec<Name> = imports.filter(|p| !unit.imports.contains_key(p)).collect();
            for path in missing.into_iter().filter(|p| !is_builtin(*p)) {
                let target = self.find(index, path.as_str()).and_then(|dir| self.by_dir.get(&dir).copied());
                let Some(unit) = self.units.get_mut(index) else { continue };
                unit.imports.insert(path, target);
            }
        }
    }

    fn add_selected(&mut self, dir: PathBuf, selected: Selected) {
        let tree = self.trees.owner(&dir);
        self.add(dir, tree, tree, Role::Selected, selected);
    }

    fn add(&mut self, dir: PathBuf, tree: TreeId, context: TreeId, role: Role, selected: Selected) -> usize {
        let path = self.trees.get(tree).path_of(&dir);
        self.by_dir.insert(dir.clone(), self.units.len());
        self.push(Unit {
            role,
            path,
            dir,
            tree: Some(tree),
            context,
            selected,
            files: Vec::new(),
            grouping: Grouping::default(),
            imports: FxHashMap::default(),
            reach: Reach::default(),
        })
    }

    fn push(&mut self, unit: Unit) -> usize {
        self.units.push(unit);
        self.units.len() - 1
    }

    /// Reads and parses the files of new units, all in parallel.
    fn read(&mut self, wave: Range<usize>) {
        let mut tasks: Vec<(usize, String)> = Vec::new();
        for index in wave.clone() {
            let names = self.file_names(index);
            tasks.extend(names.into_iter().map(|name| (index, name)));
        }
        self.known += tasks.len();
        let read = |(unit, name): (usize, String)| (unit, self.read_file(unit, &name), name);
        let outcomes: Vec<_> = tasks.into_par_iter().with_max_len(4).map(read).collect();
        for (unit, outcome, name) in outcomes {
            match (outcome, self.units.get_mut(unit)) {
                (Outcome::Part(loaded), Some(unit)) => unit.files.push(*loaded),
                (Outcome::Problem(message), _) => self.problem(unit, Some(&name), message),
                _ => {}
            }
        }
        wave.for_each(|index| self.group(index));
    }

    fn file_names(&mut self, index: usize) -> Vec<String> {
        let Some(unit) = self.units.get(index).filter(|u| u.role != Role::Declared) else { return Vec::new() };
        if let Some(only) = &unit.selected.only {
            return only.clone();
        }
        let tests = unit.role == Role::Selected && self.options.tests;
        let listing = self.trees.listing(&unit.dir);
        listing.map_or_else(Vec::new, |l| self.rules.candidates(&l, tests))
    }

    fn read_file(&self, index: usize, name: &str) -> Outcome {
        let Some(unit) = self.units.get(index) else { return Outcome::LeftOut };
        let outcome = match fsys::read(&unit.dir.join(name)) {
            Ok(text) => self.judge(unit, name, &text),
            Err(message) => Outcome::Problem(message),
        };
        (self.progress)(self.done.fetch_add(1, Ordering::Relaxed) + 1, self.known);
        outcome
    }

    fn judge(&self, unit: &Unit, name: &str, text: &[u8]) -> Outcome {
        let header = Header::scan(text);
        let package = match self.rules.judge(name, text, &header, unit.selected.only.is_some()) {
            Verdict::Part(package) => package,
            Verdict::LeftOut => return Outcome::LeftOut,
            Verdict::Problem(message) => return Outcome::Problem(message),
        };
        let bodies = if unit.role == Role::Selected { Bodies::Keep } else { Bodies::Skip };
        let ast = parse(text, bodies);
        let uses = if bodies == Bodies::Keep { uses::uses(&ast) } else { Vec::new() };
        Outcome::Part(Box::new(Loaded { name: name.to_owned(), bytes: text.len() as u32, package, ast, uses }))
    }

    /// Says to which package of its directory each file belongs.
    fn group(&mut self, index: usize) {
        let Some(unit) = self.units.get_mut(index).filter(|u| u.role != Role::Declared) else { return };
        unit.files.sort_by(|a, b| a.name.cmp(&b.name));
        let files: Vec<_> = unit.files.iter().map(|f| (f.name.as_str(), f.package.as_str())).collect();
        unit.grouping = sources::group(&files);
        let Some(message) = complaint(unit) else { return };
        self.problem(index, None, message);
    }

    fn problem(&mut self, index: usize, file: Option<&str>, message: String) {
        let Some(unit) = self.units.get(index).filter(|u| u.role == Role::Selected) else { return };
        let path = file.map_or_else(|| unit.dir.clone(), |f| unit.dir.join(f));
        let path = fsys::display(&self.options.directory, &path);
        self.errors.push(LoadError { path, line: 0, message });
    }

    fn target(&mut self, index: usize, path: &str) -> Option<usize> {
        let Some(dir) = self.find(index, path) else { return self.declaration(index, path) };
        if let Some(known) = self.by_dir.get(&dir) {
            return Some(*known);
        }
        let context = self.units.get(index)?.context;
        let tree = self.trees.owner(&dir);
        Some(self.add(dir, tree, context, Role::Imported, Selected::default()))
    }

    fn find(&mut self, index: usize, path: &str) -> Option<PathBuf> {
        let unit = self.units.get(index)?;
        let importer = Importer { dir: &unit.dir, tree: unit.tree.unwrap_or(unit.context), context: unit.context };
        self.resolver.resolve(&mut self.trees, importer, path)
    }

    /// What the models declare of a package whose source is absent.
    fn declaration(&mut self, index: usize, path: &str) -> Option<usize> {
        if let Some(known) = self.by_declaration.get(path) {
            return *known;
        }
        let context = self.units.get(index)?.context;
        let added = (self.declared)(path).map(|text| self.push(declared_unit(path, &text, context)));
        self.by_declaration.insert(path.to_owned(), added);
        added
    }
}

fn declared_unit(path: &str, text: &str, context: TreeId) -> Unit {
    let ast = parse(text.as_bytes(), Bodies::Skip);
    let package = ast.package.map_or_else(String::new, |p| p.name.to_string());
    let grouping = Grouping { name: package.clone(), groups: vec![Group::Main] };
    let loaded = Loaded { name: format!("<{path}>"), bytes: text.len() as u32, package, ast, uses: Vec::new() };
    Unit {
        role: Role::Declared,
        path: path.to_owned(),
        dir: PathBuf::new(),
        tree: None,
        context,
        selected: Selected::default(),
        files: vec![loaded],
        grouping,
        imports: FxHashMap::default(),
        reach: Reach::default(),
    }
}

/// Packages that are part of the language or of C.
fn is_builtin(path: Name) -> bool {
    matches!(path.as_str(), "C" | "unsafe")
}

/// What is wrong with a selected directory as a whole.
fn complaint(unit: &Unit) -> Option<String> {
    if unit.files.is_empty() {
        return unit.selected.named.then(|| "there are no Go files here that the constraints allow".to_owned());
    }
    let stray = unit.grouping.groups.iter().find_map(|g| match g {
        Group::Stray(name) => Some(name),
        _ => None,
    })?;
    let name = &unit.grouping.name;
    Some(format!("there are two packages here, {name} and {stray}: each is looked at on its own"))
}
