//! Trees of Go files, and what the analysis says of them.

use mapvet_analysis::{Confidence, Finding, Options, analyze, declared_package, pages};
use mapvet_loader::{Environment, load};
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// The folder of the Go packages.
pub(crate) fn testdata() -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    path.canonicalize().expect("testdata is there")
}

/// Findings of at least medium confidence. Imports are read from our declarations, so that every machine says the same.
pub(crate) fn findings(directory: &Path) -> Vec<Finding> {
    all_findings(directory).into_iter().filter(|f| f.confidence >= Confidence::Medium).collect()
}

/// Those of low confidence, too.
pub(crate) fn all_findings(directory: &Path) -> Vec<Finding> {
    let env: Environment = [("GOROOT", "/nowhere"), ("GOENV", "off"), ("GOFLAGS", "")].into_iter().collect();
    let mut options = mapvet_loader::Options::new(directory.to_owned(), vec!["./...".to_owned()], &env);
    options.go.goroot = None;
    options.go.module_cache = None;
    options.go.gopath.clear();
    findings_with(&options)
}

/// The same with everything that is on this machine.
pub(crate) fn findings_here(directory: &Path) -> Vec<Finding> {
    let env: Environment = std::env::vars_os().collect();
    let all = findings_with(&mapvet_loader::Options::new(directory.to_owned(), vec!["./...".to_owned()], &env));
    all.into_iter().filter(|f| f.confidence >= Confidence::Medium).collect()
}

fn findings_with(options: &mapvet_loader::Options) -> Vec<Finding> {
    let declared = |path: &str| declared_package(path).map(Cow::Borrowed);
    let mut workspace = load(options, &declared, &|_, _| {}).expect("the folder can be loaded");
    let errors: Vec<String> =
        workspace.files.iter().flat_map(|f| f.ast.errors.iter().map(|e| format!("{}: {e:?}", f.display))).collect();
    assert!(errors.is_empty(), "syntax errors: {errors:?}");
    // A check that is off by default runs on its own folder only.
    let own = options.directory.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let off = pages().iter().filter(|page| !page.default && page.name != own).map(|page| page.name.to_owned());
    let analysis = Options { disabled: off.collect(), ..Options::default() };
    let outcome = analyze(&mut workspace, &analysis).expect("the models can be read");
    assert_eq!(outcome.internal_errors, Vec::<String>::new());
    outcome.findings
}

/// The Go files below a folder: path relative to it, and text; sorted.
pub(crate) fn go_files(directory: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(directory, "", &mut files);
    files.sort();
    files
}

fn collect(directory: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(directory).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else if name.ends_with(".go") {
            files.push((name, std::fs::read_to_string(&path).expect("a text")));
        }
    }
}

/// Writes a module into an empty temporary folder.
pub(crate) fn module(files: &[(String, String)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let go_mod = ("go.mod".to_owned(), "module example.com/changed\n\ngo 1.24\n".to_owned());
    for (name, text) in files.iter().chain([&go_mod]) {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    dir
}
