//! What loading yields.

use crate::environment::{Environment, GoSetup};
use crate::snapshot::FileSystem;
use mapvet_parser::{Bodies, File, Match, Name, Queries, parse};
use rustc_hash::FxHashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// A package of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageId(pub u32);

/// A file of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A module of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

/// The platform that is looked at.
#[derive(Clone, Debug)]
pub struct Target {
    /// GOOS.
    pub goos: String,
    /// GOARCH.
    pub goarch: String,
    /// CGO_ENABLED.
    pub cgo: bool,
    /// Build tags beyond those that follow from the rest.
    pub tags: Vec<String>,
}

/// What to load.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where patterns and displayed paths start; absolute.
    pub directory: PathBuf,
    /// Package patterns as the go command understands them; empty means `.`.
    pub patterns: Vec<String>,
    /// The platform.
    pub target: Target,
    /// Whether `_test.go` files are read.
    pub tests: bool,
    /// Whether `./...` stops at nested modules, as go does.
    pub one_module: bool,
    /// Where Go keeps things on this machine.
    pub go: GoSetup,
    /// Where files come from.
    pub files: FileSystem,
    /// What is looked for in the syntax of selected packages, beyond what is always kept.
    pub queries: Option<Arc<Queries>>,
}

impl Options {
    /// Everything as the environment has it: this machine's platform, tests included, nested modules entered.
    pub fn new(directory: PathBuf, patterns: Vec<String>, env: &Environment) -> Options {
        let (target, go) = (Target::host(env), GoSetup::find(env));
        Options {
            directory,
            patterns,
            target,
            tests: true,
            one_module: false,
            go,
            files: FileSystem::default(),
            queries: None,
        }
    }
}

/// Why a package is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageKind {
    /// A pattern selected it: bodies are parsed, findings are reported.
    Selected,
    /// The external tests (`package p_test`) of a selected package.
    ExternalTest,
    /// It was only imported: declarations without bodies.
    Dependency,
    /// Its source is absent: declarations from `rules/models`.
    Declared,
}

/// A package. In-package tests belong to it; their files say so.
#[derive(Clone, Debug)]
pub struct Package {
    /// Import path; for external tests with `_test` appended.
    pub path: Name,
    /// The name of its package clause.
    pub name: Name,
    /// Its directory.
    pub dir: PathBuf,
    /// Its files, sorted by name.
    pub files: Vec<FileId>,
    /// Why it is here.
    pub kind: PackageKind,
    /// The module it is part of.
    pub module: Option<ModuleId>,
    /// The language version of its module, as `N` of `1.N`; the newest where none is said.
    pub go_version: u32,
    /// What its import paths name, vendoring and replacement done. A path that is missing here could not be found.
    pub imports: FxHashMap<Name, PackageId>,
}

/// A module.
#[derive(Clone, Debug)]
pub struct Module {
    /// Module path; inferred where there is no go.mod.
    pub path: String,
    /// Its root.
    pub dir: PathBuf,
    /// `N` of its `go 1.N` line.
    pub go_version: Option<u32>,
}

/// A file.
#[derive(Debug)]
pub struct SourceFile {
    /// Absolute path.
    pub path: PathBuf,
    /// Path relative to [`Options::directory`], with forward slashes: what people see.
    pub display: String,
    /// The package it belongs to.
    pub package: PackageId,
    /// Whether its name ends in `_test.go`.
    pub is_test: bool,
    /// Size in bytes.
    pub bytes: u32,
    /// The syntax.
    pub ast: File,
    /// What [`Options::queries`] found.
    pub matches: Vec<Match>,
}

/// Something that could not be loaded or read. It never stops the rest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LoadError {
    /// The displayed path.
    pub path: String,
    /// 1-based line, 0 where none applies.
    pub line: u32,
    /// A sentence.
    pub message: String,
}

/// All that was loaded. Ids index the vectors; the order is that of import paths and file names, whatever the threads.
#[derive(Debug, Default)]
pub struct Workspace {
    /// The packages.
    pub packages: Vec<Package>,
    /// The files.
    pub files: Vec<SourceFile>,
    /// The modules.
    pub modules: Vec<Module>,
    /// What went wrong on the way, syntax errors included; sorted.
    pub errors: Vec<LoadError>,
}

impl Workspace {
    /// The package of an id.
    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }

    /// The file of an id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The packages whose bodies are here, in order.
    pub fn analyzed(&self) -> impl Iterator<Item = (PackageId, &Package)> {
        self.packages
            .iter()
            .enumerate()
            .filter(|(_, p)| matches!(p.kind, PackageKind::Selected | PackageKind::ExternalTest))
            .map(|(i, p)| (PackageId(i as u32), p))
    }
}

/// What [`Workspace::from_sources`] assumes where a real tree has a go.mod.
const NEWEST_GO: u32 = 26;

impl Workspace {
    /// A workspace of texts: (import path, file name, text). Packages with one path are one; all are selected. For
    /// tests of the crates above, which must not touch the disk.
    pub fn from_sources(sources: &[(&str, &str, &str)]) -> Workspace {
        let mut sorted: Vec<_> = sources.to_vec();
        sorted.sort_unstable();
        let mut workspace = Workspace::default();
        for (path, name, text) in sorted {
            workspace.add_source(path, name, text);
        }
        workspace.connect();
        workspace
    }

    fn add_source(&mut self, path: &str, name: &str, text: &str) {
        let ast = parse(text.as_bytes(), Bodies::Keep);
        let path_name = Name::new(path);
        if self.packages.last().is_none_or(|p| p.path != path_name) {
            self.packages.push(Package {
                path: path_name,
                name: ast.package.map_or(Name::EMPTY, |ident| ident.name),
                dir: PathBuf::from("/").join(path),
                files: Vec::new(),
                kind: PackageKind::Selected,
                module: None,
                go_version: NEWEST_GO,
                imports: FxHashMap::default(),
            });
        }
        let (file, package) = (FileId(self.files.len() as u32), PackageId(self.packages.len() as u32 - 1));
        if let Some(last) = self.packages.last_mut() {
            last.files.push(file);
        }
        self.files.push(SourceFile {
            path: PathBuf::from("/").join(path).join(name),
            display: format!("{path}/{name}"),
            package,
            is_test: name.ends_with("_test.go"),
            bytes: text.len() as u32,
            ast,
            matches: Vec::new(),
        });
    }

    fn connect(&mut self) {
        let ids: FxHashMap<Name, PackageId> =
            self.packages.iter().zip(0..).map(|(p, id)| (p.path, PackageId(id))).collect();
        for package in &mut self.packages {
            let files = package.files.iter().filter_map(|id| self.files.get(id.0 as usize));
            let imports = files.flat_map(|file| &file.ast.imports);
            package.imports = imports.filter_map(|i| ids.get(&i.path).map(|id| (i.path, *id))).collect();
        }
    }
}
