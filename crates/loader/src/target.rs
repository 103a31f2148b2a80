//! The platform that is looked at, and which files and tags are part of it.

use crate::environment::{Environment, GoSetup, NEWEST_RELEASE};
use crate::workspace::Target;
use rustc_hash::FxHashSet;
use std::path::Path;

const KNOWN_OS: [&str; 18] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

const UNIX_OS: [&str; 12] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "linux",
    "netbsd",
    "openbsd",
    "solaris",
];

const KNOWN_ARCH: [&str; 24] = [
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

/// Platforms for which a native build uses cgo by default.
const NO_CGO_OS: [&str; 4] = ["js", "wasip1", "plan9", "nacl"];

impl Target {
    /// This machine, as GOOS, GOARCH, CGO_ENABLED and GOFLAGS in its environment have it.
    pub fn host(env: &Environment) -> Target {
        Target::new(env, None, None)
    }

    /// A platform; what is not given is taken from the environment, then from this machine.
    pub fn new(env: &Environment, goos: Option<&str>, goarch: Option<&str>) -> Target {
        let goos = goos.or(env.get("GOOS")).unwrap_or_else(|| host_os());
        let goarch = goarch.or(env.get("GOARCH")).unwrap_or_else(|| host_arch());
        let native = goos == host_os() && goarch == host_arch();
        let cgo = match env.get("CGO_ENABLED") {
            Some("1") => true,
            Some("0") => false,
            _ => native && !NO_CGO_OS.contains(&goos) && has_c_compiler(env),
        };
        let tags = env.flag("tags").map_or_else(Vec::new, |tags| split_tags(&tags));
        Target { goos: goos.to_owned(), goarch: goarch.to_owned(), cgo, tags }
    }
}

/// Tags of a `-tags` flag: separated by commas, formerly by spaces.
fn split_tags(text: &str) -> Vec<String> {
    text.split([',', ' ']).filter(|t| !t.is_empty()).map(str::to_owned).collect()
}

fn host_os() -> &'static str {
    match std::env::consts::OS {
        "macos" => "darwin",
        os => os,
    }
}

fn host_arch() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        "x86" => "386",
        "loongarch64" => "loong64",
        "powerpc64" if cfg!(target_endian = "little") => "ppc64le",
        "powerpc64" => "ppc64",
        "mips64" if cfg!(target_endian = "little") => "mips64le",
        arch => arch,
    }
}

/// Go turns cgo off by itself where no C compiler is at hand.
fn has_c_compiler(env: &Environment) -> bool {
    let default =
        if cfg!(any(target_os = "macos", target_os = "freebsd", target_os = "openbsd")) { "clang" } else { "gcc" };
    let command = env.get("CC").and_then(|cc| cc.split_whitespace().next()).unwrap_or(default);
    if command.contains('/') {
        return Path::new(command).is_file();
    }
    let name = if cfg!(windows) { format!("{command}.exe") } else { command.to_owned() };
    env.paths("PATH").iter().any(|dir| dir.join(&name).is_file())
}

/// Which build tags hold.
#[derive(Clone, Debug)]
pub(crate) struct Tags {
    on: FxHashSet<String>,
}

impl Tags {
    pub(crate) fn new(target: &Target, go: &GoSetup) -> Tags {
        let release = go.release.unwrap_or(NEWEST_RELEASE);
        let mut on: FxHashSet<String> = target.tags.iter().cloned().collect();
        on.extend([target.goos.clone(), target.goarch.clone(), "gc".to_owned()]);
        on.extend(implied_os(&target.goos).map(str::to_owned));
        if UNIX_OS.contains(&target.goos.as_str()) {
            on.insert("unix".to_owned());
        }
        if target.cgo {
            on.insert("cgo".to_owned());
        }
        on.extend((1..=release).map(|n| format!("go1.{n}")));
        on.extend(arch_features(&target.goarch).iter().map(|f| format!("{}.{f}", target.goarch)));
        let experiments = experiments(target, release, &go.experiments);
        if experiments.contains("boringcrypto") {
            on.insert("boringcrypto".to_owned());
        }
        on.extend(experiments.into_iter().map(|e| format!("goexperiment.{e}")));
        Tags { on }
    }

    /// Whether a tag holds.
    pub(crate) fn has(&self, tag: &str) -> bool {
        self.on.contains(tag)
    }

    /// Whether a file's name allows it: `x_linux.go`, `x_arm64_test.go`, `x_windows_amd64.go`.
    pub(crate) fn allow_name(&self, name: &str) -> bool {
        let stem = name.split('.').next().unwrap_or_default();
        let Some((_, tail)) = stem.split_once('_') else { return true };
        let mut parts: Vec<&str> = tail.split('_').collect();
        parts.pop_if(|last| *last == "test");
        let known_os = |p: &&str| KNOWN_OS.contains(p);
        let known_arch = |p: &&str| KNOWN_ARCH.contains(p);
        match parts.as_slice() {
            [.., os, arch] if known_os(os) && known_arch(arch) => self.has(os) && self.has(arch),
            [.., last] if known_os(last) || known_arch(last) => self.has(last),
            _ => true,
        }
    }
}

fn implied_os(goos: &str) -> Option<&'static str> {
    match goos {
        "android" => Some("linux"),
        "illumos" => Some("solaris"),
        "ios" => Some("darwin"),
        _ => None,
    }
}

/// What the default of GOAMD64, GOARM and their kin switches on.
fn arch_features(goarch: &str) -> &'static [&'static str] {
    match goarch {
        "386" => &["sse2"],
        "amd64" => &["v1"],
        "arm" => &["5", "6", "7"],
        "arm64" => &["v8.0"],
        "mips" | "mipsle" | "mips64" | "mips64le" => &["hardfloat"],
        "ppc64" | "ppc64le" => &["power8"],
        "riscv64" => &["rva20u64"],
        "wasm" => &["satconv", "signext"],
        _ => &[],
    }
}

/// The experiments that are on: those of the release, changed by GOEXPERIMENT.
fn experiments(target: &Target, release: u32, asked: &[String]) -> FxHashSet<String> {
    let mut on = FxHashSet::default();
    let register_abi = ["amd64", "arm64", "loong64", "ppc64", "ppc64le", "riscv64", "s390x"];
    if register_abi.contains(&target.goarch.as_str()) {
        on.extend(["regabiwrappers", "regabiargs"]);
    }
    match release {
        ..=23 => on.extend(["coverageredesign"]),
        24 => on.extend(["coverageredesign", "aliastypeparams", "spinbitmutex", "swissmap", "synchashtriemap"]),
        25 => on.extend(["aliastypeparams", "spinbitmutex", "swissmap", "synchashtriemap"]),
        _ => on.extend(["greenteagc", "randomizedheapbase64"]),
    }
    if release >= 25 && !["darwin", "ios", "aix"].contains(&target.goos.as_str()) {
        on.insert("dwarf5");
    }
    let mut on: FxHashSet<String> = on.into_iter().map(str::to_owned).collect();
    for name in asked.iter().filter(|n| !n.is_empty()) {
        match name.strip_prefix("no") {
            Some("ne") => on.clear(),
            Some(off) => drop(on.remove(off)),
            None => drop(on.insert(name.clone())),
        }
    }
    on
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(goos: &str, goarch: &str, cgo: bool) -> Target {
        Target { goos: goos.into(), goarch: goarch.into(), cgo, tags: vec!["mine".into()] }
    }

    fn tags(goos: &str, goarch: &str) -> Tags {
        Tags::new(&target(goos, goarch, false), &GoSetup::default())
    }

    #[test]
    fn file_names_name_platforms_only_after_an_underscore() {
        let linux = tags("linux", "amd64");
        for name in ["a.go", "linux.go", "windows.go", "a_linux.go", "a_linux_amd64.go", "a_amd64_test.go", "a_test.go"]
        {
            assert!(linux.allow_name(name), "{name}");
        }
        for name in ["a_windows.go", "a_linux_arm64.go", "a_windows_amd64.go", "x_windows_test.go", "_x_plan9.go"] {
            assert!(!linux.allow_name(name), "{name}");
        }
        assert!(linux.allow_name("a_windows_foo.go"));
        assert!(!linux.allow_name("a_windows.pb.go"));
    }

    #[test]
    fn related_systems_imply_each_other() {
        assert!(tags("android", "arm64").has("linux"));
        assert!(tags("ios", "arm64").has("darwin"));
        assert!(tags("illumos", "amd64").has("solaris"));
        assert!(tags("android", "arm64").allow_name("x_linux.go"));
        assert!(!tags("linux", "arm64").has("android"));
        assert!(tags("darwin", "arm64").has("unix"));
        assert!(!tags("windows", "amd64").has("unix"));
    }

    #[test]
    fn releases_experiments_and_own_tags_hold() {
        let on = tags("linux", "amd64");
        for tag in ["go1.1", "go1.26", "gc", "mine", "amd64.v1", "goexperiment.regabiargs", "goexperiment.dwarf5"] {
            assert!(on.has(tag), "{tag}");
        }
        for tag in ["go1.99", "gccgo", "cgo", "ignore", "goexperiment.boringcrypto"] {
            assert!(!on.has(tag), "{tag}");
        }
        let older = GoSetup { release: Some(20), ..GoSetup::default() };
        assert!(!Tags::new(&target("linux", "amd64", true), &older).has("go1.21"));
    }

    #[test]
    fn cgo_is_off_for_other_platforms_unless_asked_for() {
        let env: Environment = [("GOENV", "off"), ("GOOS", "plan9"), ("GOFLAGS", "-tags=a,b")].into_iter().collect();
        let target = Target::host(&env);
        assert_eq!((target.goos.as_str(), target.cgo), ("plan9", false));
        assert_eq!(target.tags, ["a", "b"]);
        let env: Environment = [("GOENV", "off"), ("CGO_ENABLED", "1")].into_iter().collect();
        assert!(Target::new(&env, Some("windows"), Some("arm64")).cgo);
    }

    #[test]
    fn experiments_can_be_switched() {
        let go = GoSetup { experiments: vec!["nogreenteagc".into(), "synctest".into()], ..GoSetup::default() };
        let on = Tags::new(&target("linux", "amd64", false), &go);
        assert!(on.has("goexperiment.synctest") && !on.has("goexperiment.greenteagc"));
    }
}
