//! The files that patterns and constraints select, without parsing them.

use crate::fsys;
use crate::header::Header;
use crate::load::{LoadFailure, select};
use crate::sources::{self, Group, Rules, Verdict};
use crate::trees::Trees;
use crate::workspace::{LoadError, Options};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// As much of a file as is read at first; headers are rarely longer.
const HEADER_BYTES: usize = 1 << 13;

/// The selected files.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Sorted by path.
    pub files: Vec<SelectedFile>,
    /// What could not be looked at; sorted.
    pub errors: Vec<LoadError>,
}

/// A selected file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectedFile {
    /// Absolute path.
    pub path: PathBuf,
    /// Path relative to [`Options::directory`] with forward slashes.
    pub display: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Import path of its directory.
    pub import_path: String,
    /// Whether it belongs to an external test package.
    pub is_external_test: bool,
}

/// Finds the files that [`load`](crate::load()) would parse as part of selected packages.
pub fn select_files(options: &Options) -> Result<Selection, LoadFailure> {
    let mut trees = Trees::new(options);
    let (selected, mut errors) = select(options, &mut trees)?;
    let rules = Rules::new(options);
    let mut tasks = Vec::new();
    for (dir, selected) in selected {
        let owner = trees.owner(&dir);
        let import_path = trees.get(owner).path_of(&dir);
        let named = selected.only.is_some();
        let listed = trees.listing(&dir).map(|l| rules.candidates(&l, options.tests));
        let names = selected.only.or(listed).unwrap_or_default();
        tasks.push(Task { dir, import_path, names, named });
    }
    let results: Vec<_> = tasks.into_par_iter().map(|task| task.run(&rules)).collect();
    let mut files = Vec::new();
    for (found, problems) in results {
        files.extend(found);
        errors.extend(problems);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    errors.sort();
    errors.dedup();
    Ok(Selection { files, errors })
}

/// A directory to look through.
struct Task {
    dir: PathBuf,
    import_path: String,
    names: Vec<String>,
    /// Whether the files were named one by one.
    named: bool,
}

impl Task {
    fn run(self, rules: &Rules<'_>) -> (Vec<SelectedFile>, Vec<LoadError>) {
        let base = &rules.options.directory;
        let mut parts = Vec::new();
        let mut problems = Vec::new();
        for name in &self.names {
            let path = self.dir.join(name);
            match judge(rules, &path, name, self.named) {
                Ok((Verdict::Part(package), bytes)) => parts.push((name.as_str(), package, path, bytes)),
                Ok((Verdict::LeftOut, _)) => {}
                Ok((Verdict::Problem(message), _)) | Err(message) => {
                    problems.push(LoadError { path: fsys::display(base, &path), line: 0, message });
                }
            }
        }
        let names: Vec<_> = parts.iter().map(|(name, package, ..)| (*name, package.as_str())).collect();
        let groups = sources::group(&names).groups;
        let file = |((_, _, path, bytes), group): ((_, _, PathBuf, u64), Group)| SelectedFile {
            display: fsys::display(base, &path),
            path,
            bytes,
            import_path: self.import_path.clone(),
            is_external_test: group == Group::External,
        };
        (parts.into_iter().zip(groups).map(file).collect(), problems)
    }
}

fn judge(rules: &Rules<'_>, path: &Path, name: &str, named: bool) -> Result<(Verdict, u64), String> {
    let (mut text, bytes) = rules.options.files.read_start(path, HEADER_BYTES)?;
    if Header::scan(&text).at_end && bytes > text.len() as u64 {
        text = rules.options.files.read(path)?;
    }
    Ok((rules.judge(name, &text, &Header::scan(&text), named), bytes))
}
