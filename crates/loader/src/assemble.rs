//! What was loaded, put in order: ids follow import paths and file names, never the order of loading.

use crate::fsys;
use crate::sources::{self, Group};
use crate::trees::{Tree, TreeId, TreeKind, Trees};
use crate::unit::{Loaded, Role, Unit};
use crate::workspace::{
    FileId, LoadError, Module, ModuleId, Options, Package, PackageId, PackageKind, SourceFile, Workspace,
};
use mapvet_parser::Name;
use rustc_hash::FxHashMap;
use std::path::PathBuf;

/// A package in the making.
struct Part {
    unit: usize,
    group: Group,
    path: String,
    files: Vec<Loaded>,
}

impl Part {
    /// External tests, also those whose package clause names another package than the one beside them.
    fn is_external_test(&self) -> bool {
        match &self.group {
            Group::Main => false,
            Group::External => true,
            Group::Stray(name) => name.ends_with("_test") && self.files.iter().all(|f| sources::is_test(&f.name)),
        }
    }
}

/// Puts everything in order.
pub(crate) fn workspace(
    options: &Options,
    trees: &Trees<'_>,
    mut units: Vec<Unit>,
    mut errors: Vec<LoadError>,
) -> Workspace {
    let mut parts: Vec<Part> = Vec::new();
    for (index, unit) in units.iter_mut().enumerate() {
        parts.extend(parts_of(index, unit));
    }
    parts.sort_by(|a, b| sort_key(&units, a).cmp(&sort_key(&units, b)));
    let (modules, module_ids) = modules(trees, &units);
    let ids: FxHashMap<usize, PackageId> = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.group == Group::Main)
        .map(|(i, part)| (part.unit, PackageId(i as u32)))
        .collect();
    let mut workspace = Workspace { modules, ..Workspace::default() };
    for part in parts {
        let Some(unit) = units.get(part.unit) else { continue };
        let package = package(unit, &part, trees, &module_ids, &ids);
        add(&mut workspace, options, unit, package, part.files, &mut errors);
    }
    errors.sort();
    errors.dedup();
    workspace.errors = errors;
    workspace
}

fn sort_key<'u>(units: &'u [Unit], part: &'u Part) -> (&'u str, Option<&'u PathBuf>) {
    (&part.path, units.get(part.unit).map(|u| &u.dir))
}

/// The packages in a unit's directory, with their files.
fn parts_of(index: usize, unit: &mut Unit) -> Vec<Part> {
    let mut files = std::mem::take(&mut unit.files);
    if unit.role != Role::Selected {
        files.sort_by(|a, b| a.name.cmp(&b.name));
        let is_there = !files.is_empty() || !unit.outlined.is_empty();
        let part = Part { unit: index, group: Group::Main, path: unit.path.clone(), files };
        return is_there.then_some(part).into_iter().collect();
    }
    let mut parts: Vec<Part> = Vec::new();
    for (file, group) in files.into_iter().zip(unit.grouping.groups.drain(..)) {
        match parts.iter_mut().find(|p| p.group == group) {
            Some(part) => part.files.push(file),
            None => {
                let path = part_path(&unit.path, &group);
                parts.push(Part { unit: index, group, path, files: vec![file] });
            }
        }
    }
    parts
}

fn part_path(path: &str, group: &Group) -> String {
    match group {
        Group::Main => path.to_owned(),
        Group::External => format!("{path}_test"),
        // No import path contains a parenthesis.
        Group::Stray(name) => format!("{path}({name})"),
    }
}

fn package(
    unit: &Unit,
    part: &Part,
    trees: &Trees<'_>,
    modules: &FxHashMap<TreeId, ModuleId>,
    ids: &FxHashMap<usize, PackageId>,
) -> Package {
    let name = match &part.group {
        Group::Main => unit.grouping.name.clone(),
        Group::External => format!("{}_test", unit.grouping.name),
        Group::Stray(name) => name.clone(),
    };
    let written = part.files.iter().flat_map(|f| &f.ast.imports).map(|i| i.path);
    let found = |path: Name| Some((path, *ids.get(unit.imports.get(&path)?.as_ref()?)?));
    Package {
        path: Name::new(&part.path),
        name: Name::new(&name),
        dir: unit.dir.clone(),
        files: Vec::new(),
        kind: match unit.role {
            Role::Selected if part.is_external_test() => PackageKind::ExternalTest,
            Role::Selected => PackageKind::Selected,
            Role::Imported => PackageKind::Dependency,
            Role::Declared => PackageKind::Declared,
        },
        module: unit.tree.and_then(|tree| modules.get(&tree).copied()),
        go_version: unit.tree.map_or(crate::environment::NEWEST_RELEASE, |tree| trees.get(tree).go_version()),
        imports: written.filter_map(found).collect(),
    }
}

fn add(
    workspace: &mut Workspace,
    options: &Options,
    unit: &Unit,
    mut package: Package,
    files: Vec<Loaded>,
    errors: &mut Vec<LoadError>,
) {
    let id = PackageId(workspace.packages.len() as u32);
    for file in files {
        package.files.push(FileId(workspace.files.len() as u32));
        let path = unit.dir.join(&file.name);
        let display =
            if unit.role == Role::Declared { file.name.clone() } else { fsys::display(&options.directory, &path) };
        if unit.role != Role::Imported {
            errors.extend(syntax_errors(&file, &display));
        }
        workspace.files.push(SourceFile {
            path,
            display,
            package: id,
            is_test: sources::is_test(&file.name),
            bytes: file.bytes,
            ast: file.ast,
            matches: file.matches,
        });
    }
    workspace.packages.push(package);
}

fn syntax_errors<'f>(file: &'f Loaded, display: &'f str) -> impl Iterator<Item = LoadError> + 'f {
    file.ast.errors.iter().map(move |e| LoadError {
        path: display.to_owned(),
        line: file.ast.lines.line_col(e.span.start).line,
        message: e.message.clone(),
    })
}

/// The modules that packages are part of.
fn modules(trees: &Trees<'_>, units: &[Unit]) -> (Vec<Module>, FxHashMap<TreeId, ModuleId>) {
    let mut used: Vec<TreeId> = units.iter().filter_map(|u| u.tree).collect();
    used.sort_unstable();
    used.dedup();
    let mut modules: Vec<(TreeId, Module)> = used.into_iter().map(|id| (id, module(trees.get(id)))).collect();
    modules.sort_by(|(_, a), (_, b)| (&a.path, &a.dir).cmp(&(&b.path, &b.dir)));
    let ids = modules.iter().enumerate().map(|(i, (tree, _))| (*tree, ModuleId(i as u32))).collect();
    (modules.into_iter().map(|(_, module)| module).collect(), ids)
}

fn module(tree: &Tree) -> Module {
    let path = match tree.kind {
        TreeKind::Std => "std".to_owned(),
        _ => tree.path.clone(),
    };
    Module { path, dir: tree.dir.clone(), go_version: tree.mod_file.go }
}
