//! What commands that look at Go packages share: the folder, the files, the workspace.

use crate::args::{Cli, SelectArgs};
use crate::config::Settings;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::rules::Rules;
use mapvet_loader::{Environment, FileSystem, Options, Target, Workspace, load};
use mapvet_reporter::SourceProvider;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder that patterns and displayed paths start from.
pub(crate) fn directory(cli: &Cli) -> Result<PathBuf, Failure> {
    let current = std::env::current_dir().map_err(Failure::WorkingDirectory)?;
    let Some(chosen) = &cli.directory else { return Ok(current) };
    let path = current.join(chosen);
    fs::canonicalize(&path).map_err(|source| Failure::Directory { path, source })
}

/// What to load.
pub(crate) fn options(args: &SelectArgs, settings: &Settings) -> Options {
    let env: Environment = std::env::vars_os().collect();
    let patterns = args.patterns.iter().map(|p| p.to_string_lossy().into_owned()).collect();
    let mut options = Options::new(settings.directory.clone(), patterns, &env);
    options.target = Target::new(&env, settings.goos.value.as_deref(), settings.goarch.value.as_deref());
    if let Some(tags) = &settings.tags.value {
        options.target.tags.clone_from(tags);
    }
    options.tests = settings.tests.value;
    options.one_module = settings.one_module.value;
    options
}

/// Loads the packages; fails if there is none.
pub(crate) fn workspace(options: &Options, rules: &Rules, progress: &Progress) -> Result<Workspace, Failure> {
    let declared = |path: &str| {
        let own = rules.declared(path).map(Cow::Owned);
        own.or_else(|| mapvet_analysis::declared_package(path).map(Cow::Borrowed))
    };
    let workspace = load(options, &declared, &|done, known| progress.files(done, known))?;
    if workspace.analyzed().next().is_none() {
        let reasons: Vec<String> = workspace.errors.iter().map(|e| format!("{}: {}", e.path, e.message)).collect();
        return Err(match reasons.is_empty() {
            true => Failure::NothingSelected(options.patterns.join(" ")),
            false => Failure::NothingReadable(reasons.join("; ")),
        });
    }
    Ok(workspace)
}

/// The way from the root of the repository to a folder; empty outside of one.
pub(crate) fn repository_prefix(directory: &Path) -> String {
    let root = directory.ancestors().find(|dir| dir.join(".git").exists());
    let below = root.and_then(|root| directory.strip_prefix(root).ok()).unwrap_or(Path::new(""));
    let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// The sources of a workspace by displayed path.
pub(crate) struct Files<'w> {
    files: FileSystem,
    paths: FxHashMap<&'w str, &'w Path>,
    directory: &'w Path,
}

impl<'w> Files<'w> {
    pub(crate) fn new(workspace: &'w Workspace, directory: &'w Path, files: FileSystem) -> Self {
        let paths = workspace.files.iter().map(|f| (f.display.as_str(), f.path.as_path())).collect();
        Files { files, paths, directory }
    }
}

impl SourceProvider for Files<'_> {
    fn read(&self, file: &str) -> Option<Vec<u8>> {
        let path = self.paths.get(file).map_or_else(|| self.directory.join(file), |path| path.to_path_buf());
        self.files.read(&path).ok()
    }
}
