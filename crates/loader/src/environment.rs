//! Where Go keeps things on this machine: GOROOT, GOPATH, the module cache, and what the environment asks for.
//!
//! The process environment comes in as data, so that tests and other hosts need not change their own. The go command
//! is never run.

use crate::modfile;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The newest Go release this version knows, as `N` of `1.N`: assumed where no GOROOT says otherwise.
pub(crate) const NEWEST_RELEASE: u32 = 26;

/// Environment variables, those of the file that `go env -w` writes included.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    vars: BTreeMap<String, String>,
}

impl FromIterator<(OsString, OsString)> for Environment {
    fn from_iter<I: IntoIterator<Item = (OsString, OsString)>>(vars: I) -> Self {
        let text = |s: OsString| s.to_string_lossy().into_owned();
        let mut env = Environment { vars: vars.into_iter().map(|(k, v)| (text(k), text(v))).collect() };
        env.read_go_env_file();
        env
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Environment {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(vars: I) -> Self {
        vars.into_iter().map(|(k, v)| (OsString::from(k), OsString::from(v))).collect()
    }
}

impl Environment {
    /// A variable's value; an empty one counts as unset, as it does for the go command.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.vars.get(name).map(String::as_str).filter(|v| !v.is_empty())
    }

    /// The value of `-name` in GOFLAGS; the last one wins.
    pub fn flag(&self, name: &str) -> Option<String> {
        let flags = split_flags(self.get("GOFLAGS").unwrap_or_default());
        flags.iter().rev().find_map(|f| {
            let (key, value) = f.trim_start_matches('-').split_once('=')?;
            (key == name).then(|| value.to_owned())
        })
    }

    /// Adds the settings of `go env -w`; real variables win.
    fn read_go_env_file(&mut self) {
        let Some(path) = self.go_env_file() else { return };
        let Ok(text) = fs::read_to_string(path) else { return };
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let Some((key, value)) = line.split_once('=')
                && self.get(key).is_none()
            {
                self.vars.insert(key.to_owned(), value.to_owned());
            }
        }
    }

    fn go_env_file(&self) -> Option<PathBuf> {
        match self.get("GOENV") {
            Some("off") => None,
            Some(path) => Some(path.into()),
            None => Some(self.config_dir()?.join("go").join("env")),
        }
    }

    fn config_dir(&self) -> Option<PathBuf> {
        if cfg!(windows) {
            return self.get("AppData").map(PathBuf::from);
        }
        let home = || self.get("HOME").map(PathBuf::from);
        if cfg!(target_os = "macos") {
            return Some(home()?.join("Library/Application Support"));
        }
        self.get("XDG_CONFIG_HOME").map(PathBuf::from).or_else(|| Some(home()?.join(".config")))
    }

    fn home(&self) -> Option<PathBuf> {
        self.get(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(PathBuf::from)
    }

    /// The directories of a list like PATH.
    pub(crate) fn paths(&self, name: &str) -> Vec<PathBuf> {
        std::env::split_paths(self.get(name).unwrap_or_default()).filter(|p| p.is_absolute()).collect()
    }
}

/// Splits GOFLAGS at spaces; a flag may be quoted as a whole with `'` or `"`.
fn split_flags(text: &str) -> Vec<String> {
    let mut flags = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (flag, tail) = match first {
            '"' | '\'' => rest[1..].split_once(first).unwrap_or((&rest[1..], "")),
            _ => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        flags.push(flag.to_owned());
        rest = tail.trim_start();
    }
    flags
}

/// Whether and where a go.work file is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Work {
    /// In the directory and those above it.
    #[default]
    Find,
    /// Nowhere.
    Off,
    /// This file.
    File(PathBuf),
}

/// What `-mod` says about vendor directories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ModMode {
    /// As go decides: vendor if `vendor/modules.txt` exists and go.mod says 1.14 or newer.
    #[default]
    Default,
    /// Imports come from the vendor directory.
    Vendor,
    /// The vendor directory is ignored.
    Mod,
}

/// Where Go keeps things, and what the environment asks of it.
#[derive(Clone, Debug, Default)]
pub struct GoSetup {
    /// The Go installation; its `src` holds the standard library.
    pub goroot: Option<PathBuf>,
    /// The workspaces of GOPATH mode, also searched for imports.
    pub gopath: Vec<PathBuf>,
    /// The module cache.
    pub module_cache: Option<PathBuf>,
    /// Where go.work is.
    pub work: Work,
    /// `-mod`.
    pub mod_mode: ModMode,
    /// `-modfile`: read instead of the go.mod of the directory.
    pub mod_file: Option<PathBuf>,
    /// Whether modules are on at all (GO111MODULE).
    pub modules: bool,
    /// The release of GOROOT as `N` of `1.N`.
    pub release: Option<u32>,
    /// GOEXPERIMENT.
    pub experiments: Vec<String>,
}

impl GoSetup {
    /// Looks around on this machine.
    pub fn find(env: &Environment) -> Self {
        let goroot = find_goroot(env);
        let mut gopath = env.paths("GOPATH");
        if gopath.is_empty() {
            gopath.extend(env.home().map(|h| h.join("go")).filter(|p| Some(p) != goroot.as_ref()));
        }
        let cache = env.get("GOMODCACHE").map(PathBuf::from);
        let module_cache = cache.or_else(|| Some(gopath.first()?.join("pkg").join("mod"))).filter(|c| c.is_dir());
        GoSetup {
            release: goroot.as_deref().and_then(release_of),
            goroot,
            module_cache,
            gopath: gopath.into_iter().filter(|p| p.join("src").is_dir()).collect(),
            work: match env.get("GOWORK") {
                Some("off") => Work::Off,
                Some("auto") | None => Work::Find,
                Some(path) => Work::File(path.into()),
            },
            mod_mode: match env.flag("mod").as_deref() {
                Some("vendor") => ModMode::Vendor,
                Some("mod") => ModMode::Mod,
                _ => ModMode::Default,
            },
            mod_file: env.flag("modfile").map(PathBuf::from),
            modules: env.get("GO111MODULE") != Some("off"),
            experiments: env.get("GOEXPERIMENT").unwrap_or_default().split(',').map(str::to_owned).collect(),
        }
    }

    /// The standard library's directory.
    pub(crate) fn std_dir(&self) -> Option<PathBuf> {
        Some(self.goroot.as_ref()?.join("src"))
    }
}

/// GOROOT if set, else the installation that `go` on PATH is part of, else the usual places.
fn find_goroot(env: &Environment) -> Option<PathBuf> {
    let named = env.get("GOROOT").map(PathBuf::from);
    let program = if cfg!(windows) { "go.exe" } else { "go" };
    let on_path = env.paths("PATH").into_iter().filter_map(|dir| {
        let real = dir.join(program).canonicalize().ok()?;
        Some(real.parent()?.parent()?.to_path_buf())
    });
    let usual = [
        "/usr/local/go",
        "/usr/lib/go",
        "/usr/lib/golang",
        "/usr/share/go",
        "/opt/homebrew/opt/go/libexec",
        "/usr/local/opt/go/libexec",
        "/opt/go",
        "/snap/go/current",
        r"C:\Program Files\Go",
    ];
    let usual = usual.iter().map(PathBuf::from);
    named.into_iter().chain(on_path).chain(usual).find(|root| is_goroot(root))
}

fn is_goroot(root: &Path) -> bool {
    root.is_absolute() && root.join("src").join("runtime").is_dir() && root.join("src").join("fmt").is_dir()
}

fn release_of(goroot: &Path) -> Option<u32> {
    let text = fs::read_to_string(goroot.join("VERSION")).ok()?;
    modfile::minor_version(text.strip_prefix("go")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(vars: &[(&str, &str)]) -> Environment {
        vars.iter().copied().collect()
    }

    #[test]
    fn flags_may_be_quoted_and_the_last_wins() {
        let env = env(&[("GOFLAGS", "-mod=mod '-tags=a b' -mod=vendor -v"), ("GOENV", "off")]);
        assert_eq!(env.flag("mod").as_deref(), Some("vendor"));
        assert_eq!(env.flag("tags").as_deref(), Some("a b"));
        assert_eq!(env.flag("v"), None);
        assert_eq!(GoSetup::find(&env).mod_mode, ModMode::Vendor);
    }

    #[test]
    fn go_env_file_fills_in_what_is_not_set() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("env");
        fs::write(&file, "GOOS=plan9\nGOARCH=arm\n").unwrap();
        let env = env(&[("GOENV", file.to_str().unwrap()), ("GOOS", "linux")]);
        assert_eq!(env.get("GOOS"), Some("linux"));
        assert_eq!(env.get("GOARCH"), Some("arm"));
    }

    #[test]
    fn goroot_is_found_through_the_link_on_path() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap().join("sdk");
        for sub in ["bin", "src/runtime", "src/fmt"] {
            fs::create_dir_all(root.join(sub)).unwrap();
        }
        fs::write(root.join("bin/go"), "").unwrap();
        fs::write(root.join("VERSION"), "go1.21.3\ntime x\n").unwrap();
        let bin = dir.path().join("bin");
        fs::create_dir_all(&bin).unwrap();
        std::os::unix::fs::symlink(root.join("bin/go"), bin.join("go")).unwrap();
        let setup = GoSetup::find(&env(&[("PATH", bin.to_str().unwrap()), ("GOENV", "off")]));
        assert_eq!(setup.goroot, Some(root));
        assert_eq!(setup.release, Some(21));
    }
}
