//! Small trees of files to load.

use mapvet_loader::{Environment, FileSystem, GoSetup, Options, PackageKind, Target, Workspace, load, select_files};
use std::fs;
use std::path::{Path, PathBuf};

/// A tree in a temporary directory, with a GOROOT and a module cache of its own.
pub(crate) struct Tree {
    dir: tempfile::TempDir,
    /// What patterns are given to.
    pub(crate) options: Options,
}

impl Tree {
    /// Writes files. Paths that begin with `cache/` are the module cache's.
    pub(crate) fn new(files: &[(&str, &str)]) -> Tree {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        let std = [
            ("goroot/src/runtime/r.go", "package runtime"),
            ("goroot/src/fmt/fmt.go", "package fmt\nimport \"os\"\nfunc Println(...any) { os.Exit(1) }"),
            ("goroot/src/os/os.go", "package os\nfunc Exit(int)"),
            ("goroot/src/testing/t.go", "package testing"),
        ];
        for (name, text) in files.iter().chain(&std) {
            let path = if name.starts_with("goroot/") || name.starts_with("cache/") {
                root.join(name)
            } else {
                root.join("w").join(name)
            };
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let options = Options {
            directory: root.join("w"),
            patterns: Vec::new(),
            target: Target { goos: "linux".into(), goarch: "amd64".into(), cgo: true, tags: Vec::new() },
            tests: true,
            one_module: false,
            go: GoSetup {
                goroot: Some(root.join("goroot")),
                module_cache: Some(root.join("cache")),
                ..GoSetup::find(&[("GOENV", "off")].into_iter().collect::<Environment>())
            },
            files: FileSystem::default(),
            queries: None,
        };
        Tree { dir, options }
    }

    /// Stands in a directory of the tree.
    pub(crate) fn at(mut self, dir: &str) -> Tree {
        self.options.directory.push(dir);
        self
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.dir.path().canonicalize().unwrap().join("w")
    }

    pub(crate) fn with(&self, patterns: &[&str]) -> Options {
        let mut options = self.options.clone();
        options.patterns = patterns.iter().map(|p| (*p).to_owned()).collect();
        options
    }

    pub(crate) fn load(&self, patterns: &[&str]) -> Workspace {
        load(&self.with(patterns), &|_| None, &|_, _| {}).unwrap()
    }

    /// The selected files as displayed; what is loaded must be the same.
    #[track_caller]
    pub(crate) fn select(&self, patterns: &[&str]) -> Vec<String> {
        let selection = select_files(&self.with(patterns)).unwrap();
        let files: Vec<String> = selection.files.into_iter().map(|f| f.display).collect();
        assert_eq!(files, self.files(&self.load(patterns)));
        files
    }

    pub(crate) fn paths(&self, workspace: &Workspace) -> Vec<&'static str> {
        workspace.packages.iter().map(|p| p.path.as_str()).collect()
    }

    /// The files of selected packages, sorted.
    pub(crate) fn files(&self, workspace: &Workspace) -> Vec<String> {
        let selected = |f: &&mapvet_loader::SourceFile| {
            matches!(workspace.package(f.package).kind, PackageKind::Selected | PackageKind::ExternalTest)
        };
        let mut files: Vec<_> = workspace.files.iter().filter(selected).map(|f| f.display.clone()).collect();
        files.sort();
        files
    }

    /// What the imports of a package were resolved to.
    pub(crate) fn imports(&self, workspace: &Workspace, path: &str) -> Vec<&'static str> {
        let package = workspace.packages.iter().find(|p| p.path.as_str() == path).unwrap();
        let mut imports: Vec<_> = package.imports.keys().map(|name| name.as_str()).collect();
        imports.sort_unstable();
        imports
    }

    /// The same with the directories, relative to the root.
    pub(crate) fn import_dirs(&self, workspace: &Workspace, path: &str) -> Vec<String> {
        let package = workspace.packages.iter().find(|p| p.path.as_str() == path).unwrap();
        let root = self.root();
        let relative = |dir: &Path| {
            let inside = dir.strip_prefix(&root).or_else(|_| dir.strip_prefix(root.parent().unwrap()));
            inside.unwrap().to_str().unwrap().to_owned()
        };
        let mut imports: Vec<_> = package
            .imports
            .iter()
            .map(|(name, id)| format!("{name} {}", relative(&workspace.package(*id).dir)))
            .collect();
        imports.sort();
        imports
    }
}
