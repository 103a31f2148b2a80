//! The go command's own word on packages: `go list` over the standard library and the go command's source, and over
//! the folders that MAPVET_TREES names (separated as PATH is), module by module.
//!
//! Passes silently where there is no Go.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may end at once, and says what it compared")]

use mapvet_loader::{Environment, Options, select_files};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Environment variables.
type Vars<'a> = &'a [(&'a str, &'a str)];

/// Per directory: files of the package, of its tests, of its external tests.
type Packages = BTreeMap<PathBuf, [BTreeSet<String>; 3]>;

fn go_list(dir: &Path, patterns: &[&str], vars: Vars) -> Option<Packages> {
    let packages = run_go(dir, patterns, vars, None)?;
    if !packages.is_empty() {
        return Some(packages);
    }
    // Go lists nothing if it cannot load the graph of modules, or is too old: ask again without requirements.
    let temp = tempfile::tempdir().ok()?;
    let text = std::fs::read_to_string(dir.join("go.mod")).ok()?;
    let module = text.lines().find(|l| l.starts_with("module "))?;
    let mod_file = temp.path().join("go.mod");
    std::fs::write(&mod_file, format!("{module}\ngo 1.21\n")).ok()?;
    run_go(dir, patterns, vars, Some(&mod_file))
}

fn run_go(dir: &Path, patterns: &[&str], vars: Vars, mod_file: Option<&Path>) -> Option<Packages> {
    let fields = "-json=Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,Error";
    let flags = match mod_file {
        Some(path) => format!("-mod=mod -modfile={}", path.display()),
        None if dir.join("vendor/modules.txt").is_file() => String::new(),
        None => "-mod=mod".to_owned(),
    };
    let mut command = Command::new("go");
    command.args(["list", "-e", fields]).args(patterns).current_dir(dir);
    command.env("GOPROXY", "off").env("GOFLAGS", flags).env("GOWORK", "off").envs(vars.iter().copied());
    let output = command.output().ok()?;
    let mut packages = Packages::new();
    for package in serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>() {
        let package = package.ok()?;
        let files = |key: &str| -> BTreeSet<String> {
            let list = package[key].as_array().into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let code = files("GoFiles").union(&files("CgoFiles")).cloned().collect();
        let mut sets = [code, files("TestGoFiles"), files("XTestGoFiles")];
        if package["Error"]["Err"].as_str().is_some_and(|e| e.contains("found packages")) {
            merge_tests(&mut sets);
        }
        if sets.iter().any(|set| !set.is_empty()) {
            packages.insert(PathBuf::from(package["Dir"].as_str()?), sets);
        }
    }
    Some(packages)
}

/// Where several packages share a directory, go takes the first file's name for the package and what does not fit for
/// external tests; here each is a package of its own.
fn merge_tests(sets: &mut [BTreeSet<String>; 3]) {
    let external = std::mem::take(&mut sets[2]);
    sets[1].extend(external);
}

fn ours(dir: &Path, patterns: &[&str], vars: Vars) -> Packages {
    let vars = vars.iter().chain(&[("GOWORK", "off")]).map(|(k, v)| (k.into(), v.into()));
    let env: Environment = std::env::vars_os().chain(vars).collect();
    let mut options = Options::new(dir.to_path_buf(), patterns.iter().map(|p| (*p).to_owned()).collect(), &env);
    options.one_module = true;
    let mut packages = Packages::new();
    for file in select_files(&options).unwrap().files {
        let name = file.path.file_name().unwrap().to_str().unwrap().to_owned();
        let set = match (file.is_external_test, name.ends_with("_test.go")) {
            (true, _) => 2,
            (false, true) => 1,
            (false, false) => 0,
        };
        packages.entry(file.path.parent().unwrap().to_path_buf()).or_default()[set].insert(name);
    }
    packages
}

#[track_caller]
fn compare(dir: &Path, patterns: &[&str], vars: Vars) {
    let dir = dir.canonicalize().unwrap();
    let Some(theirs) = go_list(&dir, patterns, vars) else { return };
    let ours = ours(&dir, patterns, vars);
    let mut differences = Vec::new();
    for package in theirs.keys().chain(ours.keys()).collect::<BTreeSet<_>>() {
        let (a, mut b) =
            (theirs.get(package).cloned().unwrap_or_default(), ours.get(package).cloned().unwrap_or_default());
        if a[2].is_empty() && a[1].is_superset(&b[2]) {
            merge_tests(&mut b);
        }
        for (kind, (a, b)) in ["code", "tests", "external tests"].into_iter().zip(a.iter().zip(&b)) {
            differences.extend(a.difference(b).map(|f| format!("only go, {kind}: {}", package.join(f).display())));
            differences.extend(b.difference(a).map(|f| format!("only here, {kind}: {}", package.join(f).display())));
        }
    }
    let files: usize = theirs.values().flatten().map(BTreeSet::len).sum();
    println!("{} {patterns:?} {vars:?}: {} packages, {files} files", dir.display(), theirs.len());
    assert!(differences.is_empty(), "{} in {}:\n{}", differences.len(), dir.display(), differences.join("\n"));
}

fn goroot() -> Option<PathBuf> {
    let output = Command::new("go").args(["env", "GOROOT"]).output().ok()?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim())).filter(|root| root.join("src").is_dir())
}

#[test]
fn standard_library() {
    let Some(goroot) = goroot() else { return };
    compare(&goroot.join("src"), &["./..."], &[]);
    compare(&goroot.join("src"), &["std"], &[]);
    compare(&goroot.join("src"), &["./net/...", "fmt"], &[]);
}

#[test]
fn go_command() {
    let Some(goroot) = goroot() else { return };
    compare(&goroot.join("src/cmd"), &["./..."], &[]);
    compare(&goroot.join("src/cmd"), &["./vendor/..."], &[]);
}

#[test]
fn other_platforms() {
    let Some(goroot) = goroot() else { return };
    let src = goroot.join("src");
    for (goos, goarch) in [
        ("windows", "arm64"),
        ("darwin", "amd64"),
        ("js", "wasm"),
        ("plan9", "386"),
        ("android", "arm64"),
        ("illumos", "amd64"),
        ("aix", "ppc64"),
        ("linux", "s390x"),
        ("linux", "riscv64"),
        ("linux", "mips"),
        ("freebsd", "arm"),
    ] {
        compare(&src, &["std"], &[("GOOS", goos), ("GOARCH", goarch)]);
    }
    compare(&src, &["std"], &[("CGO_ENABLED", "0"), ("GOFLAGS", "-tags=race,netgo")]);
    compare(&src, &["std"], &[("GOEXPERIMENT", "jsonv2,nogreenteagc,simd")]);
    compare(&src, &["std"], &[("GOEXPERIMENT", "boringcrypto")]);
    compare(&src, &["std"], &[("GOOS", "windows"), ("CGO_ENABLED", "1")]);
}

/// The roots of modules in a tree, those that the go command would list.
fn modules(dir: &Path, found: &mut Vec<PathBuf>) {
    if dir.join("go.mod").is_file() {
        found.push(dir.to_path_buf());
    }
    let mut subdirs: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap()).collect();
    subdirs.retain(|e| e.file_type().unwrap().is_dir());
    subdirs.sort_by_key(std::fs::DirEntry::file_name);
    for entry in subdirs {
        let name = entry.file_name().into_string().unwrap_or_default();
        if !name.starts_with(['.', '_']) && name != "testdata" && name != "vendor" {
            modules(&entry.path(), found);
        }
    }
}

#[test]
fn given_trees() {
    let trees = std::env::var_os("MAPVET_TREES").unwrap_or_default();
    let mut roots = Vec::new();
    for tree in std::env::split_paths(&trees).filter(|t| t.is_absolute()) {
        modules(&tree, &mut roots);
    }
    let failed: Vec<_> =
        roots.iter().filter(|m| std::panic::catch_unwind(|| compare(m, &["./..."], &[])).is_err()).collect();
    assert!(failed.is_empty(), "modules that differ: {failed:?}");
}
