//! The run: selected packages first, then wave by wave what they import.

use crate::assemble;
use crate::fsys;
use crate::resolve::{Importer, Resolver};
use crate::select::{Selected, Selector};
use crate::sources::Rules;
use crate::task::{Outcome, Task, Want};
use crate::trees::{TreeId, Trees};
use crate::unit::{Role, Unit};
use crate::uses::{Use, Wanted};
use crate::workspace::{LoadError, Options, Workspace};
use mapvet_parser::Name;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
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
    let mut trees = Trees::new(options);
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
    if !options.files.is_dir(&options.directory) {
        return Err(LoadFailure::NotADirectory(options.directory.clone()));
    }
    let selection = Selector::new(options, trees).run();
    if selection.found.is_empty() && selection.is_wrong {
        return Err(LoadFailure::NothingFound(selection.errors));
    }
    Ok((selection.found, selection.errors))
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
    /// What is wanted of units.
    wanted: Vec<(usize, Wanted)>,
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
            wanted: Vec::new(),
            errors: Vec::new(),
            done: AtomicUsize::new(0),
            known: 0,
        }
    }

    fn add_selected(&mut self, dir: PathBuf, selected: Selected) {
        let tree = self.trees.owner(&dir);
        let unit = self.add(dir, tree, tree, Role::Selected);
        if let Some(unit) = self.units.get_mut(unit) {
            unit.selected = selected;
        }
    }

    fn add(&mut self, dir: PathBuf, tree: TreeId, context: TreeId, role: Role) -> usize {
        let path = self.trees.get(tree).path_of(&dir);
        self.by_dir.insert(dir.clone(), self.units.len());
        self.push(Unit::new(role, path, dir, Some(tree), context))
    }

    fn push(&mut self, unit: Unit) -> usize {
        self.units.push(unit);
        self.units.len() - 1
    }

    /// Wave by wave: new units are looked through, files that are wanted are parsed, and what these use is wanted next.
    fn run(&mut self) {
        let mut entered = 0;
        let mut tasks = Vec::new();
        loop {
            let new = entered..self.units.len();
            for index in new.clone() {
                tasks.extend(self.first_tasks(index));
            }
            if new.is_empty() && tasks.is_empty() {
                break;
            }
            let touched = self.perform(std::mem::take(&mut tasks));
            entered = new.end;
            new.for_each(|index| self.enter(index));
            touched.into_iter().for_each(|index| self.follow(index, &mut tasks));
            let mut later = Vec::new();
            while let Some((index, wanted)) = self.wanted.pop() {
                if index < entered {
                    self.units.get_mut(index).into_iter().for_each(|u| u.reach.want(wanted));
                    self.follow(index, &mut tasks);
                } else {
                    later.push((index, wanted));
                }
            }
            self.wanted = later;
        }
        self.join_blank_imports();
    }

    /// What is to be done with the files of a new unit.
    fn first_tasks(&mut self, index: usize) -> Vec<Task> {
        let Some(unit) = self.units.get(index) else { return Vec::new() };
        let (want, tests) = match unit.role {
            Role::Selected => (Want::Everything { named: unit.selected.only.is_some() }, self.options.tests),
            Role::Imported => (Want::Outline, false),
            Role::Declared => return Vec::new(),
        };
        let names = match &unit.selected.only {
            Some(only) => only.clone(),
            None => {
                let listing = self.trees.listing(&unit.dir);
                listing.map_or_else(Vec::new, |l| self.rules.candidates(&l, tests))
            }
        };
        names.into_iter().map(|name| Task { unit: index, path: unit.dir.join(&name), name, want }).collect()
    }

    /// Reads files, all in parallel. Tells which dependencies got further files.
    fn perform(&mut self, tasks: Vec<Task>) -> Vec<usize> {
        self.known += tasks.len();
        let run = |task: Task| {
            let outcome = task.run(&self.rules);
            (self.progress)(self.done.fetch_add(1, Ordering::Relaxed) + 1, self.known);
            (task, outcome)
        };
        let outcomes: Vec<_> = tasks.into_par_iter().with_max_len(4).map(run).collect();
        let mut touched = Vec::new();
        for (task, outcome) in outcomes {
            let Some(unit) = self.units.get_mut(task.unit) else { continue };
            match outcome {
                Outcome::LeftOut => {}
                Outcome::Problem(message) => self.problem(task.unit, &task.path, message),
                Outcome::Outlined(outlined) => unit.outlined.push(outlined),
                Outcome::Parsed(file) if unit.role == Role::Selected => unit.files.push(*file),
                Outcome::Parsed(file) => {
                    unit.add_file(*file);
                    touched.push(task.unit);
                }
            }
        }
        touched.dedup();
        touched
    }

    fn problem(&mut self, index: usize, path: &Path, message: String) {
        if self.units.get(index).is_some_and(|u| u.role == Role::Selected) {
            let path = fsys::display(&self.options.directory, path);
            self.errors.push(LoadError { path, line: 0, message });
        }
    }

    /// Puts the files of a new unit in order; notes what a selected one uses of others.
    fn enter(&mut self, index: usize) {
        let Some(unit) = self.units.get_mut(index) else { return };
        unit.group();
        let (complaint, dir) = (unit.complaint(), unit.dir.clone());
        let (paths, role) = (unit.named_imports(), unit.role);
        let uses: Vec<Use> = unit.files.iter_mut().flat_map(|f| std::mem::take(&mut f.uses)).collect();
        if let Some(message) = complaint {
            self.problem(index, &dir, message);
        }
        if role == Role::Selected {
            for path in paths {
                self.import(index, path);
            }
            self.want(index, uses);
        }
    }

    /// Follows the declarations of a dependency as far as its parsed files go.
    fn follow(&mut self, index: usize, tasks: &mut Vec<Task>) {
        let Some(unit) = self.units.get_mut(index) else { return };
        let uses = unit.follow();
        for number in unit.reach.take_requests() {
            let Some(file) = unit.outlined.get(number) else { continue };
            let want = Want::Declarations;
            tasks.push(Task { unit: index, path: unit.dir.join(&file.name), name: file.name.clone(), want });
        }
        self.want(index, uses);
    }

    fn want(&mut self, index: usize, uses: Vec<Use>) {
        for (path, wanted) in uses {
            if let Some(target) = self.import(index, path)
                && self.units.get(target).is_some_and(|u| u.role != Role::Selected)
            {
                self.wanted.push((target, wanted));
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

    fn target(&mut self, index: usize, path: &str) -> Option<usize> {
        let Some(dir) = self.find(index, path) else { return self.declaration(index, path) };
        if let Some(known) = self.by_dir.get(&dir) {
            return Some(*known);
        }
        let context = self.units.get(index)?.context;
        let tree = self.trees.owner(&dir);
        Some(self.add(dir, tree, context, Role::Imported))
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
        let added = (self.declared)(path).map(|text| self.push(Unit::declared(path, &text, context)));
        self.by_declaration.insert(path.to_owned(), added);
        added
    }
}

/// Packages that are part of the language or of C.
fn is_builtin(path: Name) -> bool {
    matches!(path.as_str(), "C" | "unsafe")
}
