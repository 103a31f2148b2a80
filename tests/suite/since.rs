//! What a change brings, with real repositories.

use crate::support::{CLEAN, RACY, Run, file, folder, mapvet, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs git as somebody, without this machine's configuration.
fn git(folder: &Path, args: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"])
        .args(["-c", "protocol.file.allow=always"])
        .args(args)
        .output()
        .expect("git is there");
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", message]);
}

/// A repository with one commit: a module with a finding in `p.go`.
fn repository(name: &str) -> PathBuf {
    let folder = folder(&format!("since/{name}"));
    file(&folder, "go.mod", "module example.com/p\n\ngo 1.24\n");
    file(&folder, "p.go", RACY);
    git(&folder, &["init", "--quiet"]);
    commit(&folder, "first");
    folder
}

/// The places of findings that are new.
fn new(folder: &Path, args: &[&str]) -> Vec<String> {
    let Run { status, stdout, stderr } = run(folder, &[&["check"], args].concat());
    assert!(status < 2, "{args:?}: {stderr}");
    let lines = stdout.lines().filter(|line| !line.starts_with('\t'));
    lines.filter_map(|line| line.split(": ").next().map(str::to_owned)).collect()
}

#[test]
fn only_what_the_change_brings_is_told() {
    let folder = repository("simple");
    let head = ["--new-from", "HEAD"];
    assert_eq!(new(&folder, &head), [""; 0]);
    file(&folder, "q.go", RACY.replace("func F", "func G"));
    // Moved lines are not new.
    file(&folder, "p.go", RACY.replace("func F", "// F is racy.\nfunc F"));
    assert_eq!(new(&folder, &head), ["q.go:6:15"], "what is not committed counts");
    let told = run(&folder, &["check", "--new-from", "HEAD", "--no-timing"]);
    assert_eq!(told.status, 1);
    assert_eq!(told.stderr, "mapvet: 1 finding (1 error), 1 not new in 1 package, 2 files\n");
    commit(&folder, "second");
    assert_eq!(new(&folder, &head), [""; 0]);
    assert_eq!(new(&folder, &["--new-from", "HEAD~1"]), ["q.go:6:15"]);
    assert_eq!(new(&folder, &["--new-from", "HEAD~1", "--disable", "concurrent-access"]), [""; 0]);
    // A second finding that looks the same is new all the same.
    assert_eq!(run(&folder, &["baseline", "write"]).status, 0);
    file(&folder, "r.go", RACY.replace("func F", "func H"));
    let both = ["--new-from", "HEAD~1", "--baseline", "mapvet-baseline.json"];
    assert_eq!(new(&folder, &both), ["r.go:6:15"], "the baseline is left out too");
}

#[test]
fn a_cause_in_a_new_file_makes_an_old_line_a_new_finding() {
    let folder = repository("cause");
    file(&folder, "p.go", "package p\n\nvar m = map[string]int{}\n\nfunc put(k string) { m[k]++ }\n");
    file(&folder, "q.go", "package p\n\nfunc Run() { put(\"a\") }\n");
    commit(&folder, "second");
    let all = &["--confidence", "low"][..];
    assert_eq!(new(&folder, all), [""; 0]);
    file(
        &folder,
        "r.go",
        "package p\n\nfunc Start(keys []string) {\n\tfor _, k := range keys {\n\t\tgo put(k)\n\t}\n}\n",
    );
    assert_eq!(new(&folder, &[all, &["--new-from", "HEAD"]].concat()), ["p.go:5:22"]);
}

#[test]
fn folders_and_patterns_are_the_same_then_and_now() {
    let folder = repository("patterns");
    file(&folder, "sub/q.go", RACY.replace("package p", "package sub"));
    commit(&folder, "second");
    file(&folder, "sub/r.go", RACY.replace("package p", "package sub").replace("func F", "func G"));
    file(&folder, "fresh/s.go", RACY.replace("package p", "package fresh"));
    let head = ["--new-from", "HEAD"];
    let with = |pattern| [&head[..], &[pattern]].concat();
    assert_eq!(new(&folder, &head), ["fresh/s.go:6:15", "sub/r.go:6:15"]);
    assert_eq!(new(&folder.join("sub"), &head), ["r.go:6:15"]);
    assert_eq!(new(&folder.join("sub"), &with("../...")), ["../fresh/s.go:6:15", "r.go:6:15"]);
    assert_eq!(new(&folder, &with("./sub")), ["sub/r.go:6:15"]);
    assert_eq!(new(&folder, &with("example.com/p/sub")), ["sub/r.go:6:15"]);
    assert_eq!(new(&folder, &with("./fresh")), ["fresh/s.go:6:15"], "it did not exist");
    assert_eq!(new(&folder.join("fresh"), &head), ["s.go:6:15"]);
    assert_eq!(new(&folder.join("fresh"), &["-C", "../sub", "--new-from", "HEAD"]), ["r.go:6:15"]);
}

#[test]
fn a_branch_is_compared_with_where_it_began() {
    let folder = repository("branch");
    git(&folder, &["checkout", "--quiet", "-b", "topic"]);
    file(&folder, "q.go", RACY.replace("func F", "func G"));
    commit(&folder, "topic");
    git(&folder, &["checkout", "--quiet", "main"]);
    file(&folder, "p.go", CLEAN);
    commit(&folder, "mended on main");
    git(&folder, &["checkout", "--quiet", "topic"]);
    assert_eq!(new(&folder, &["--new-from", "main"]), ["q.go:6:15"], "what main mended is not the branch's");
}

#[test]
fn what_git_ignores_and_links_to_is_seen_in_both_states() {
    let folder = repository("ignored");
    file(&folder, ".gitignore", "gen.go\n");
    file(&folder, "gen.go", "package p\n\ntype Table map[string]int\n");
    file(&folder, "p.go", RACY.replace("make(map[string]int)", "make(Table)"));
    file(&folder, "links/go.txt", "");
    file(&folder, "real/q.go", RACY.replace("package p", "package links"));
    #[cfg(unix)]
    std::os::unix::fs::symlink("../real/q.go", folder.join("links/q.go")).expect("a link can be made");
    commit(&folder, "second");
    assert!(new(&folder, &[]).iter().any(|place| place.starts_with("p.go")));
    assert_eq!(new(&folder, &["--new-from", "HEAD"]), [""; 0]);
}

#[test]
fn nothing_of_the_repository_is_executed() {
    let folder = repository("hostile");
    let mark = folder.join("executed");
    let script = format!("#!/bin/sh\ntouch '{}'\ncat\n", mark.display());
    let tool = folder.join("tool.sh");
    file(&folder, "tool.sh", script);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).expect("it can be made executable");
    }
    let tool = tool.display().to_string();
    file(&folder, "q.go", RACY.replace("func F", "func G"));
    commit(&folder, "second");
    file(&folder, ".gitattributes", "*.go filter=evil diff=evil\n");
    for key in ["core.fsmonitor", "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.pager"] {
        git(&folder, &["config", key, &tool]);
    }
    for hook in ["post-checkout", "post-index-change", "reference-transaction"] {
        fs::copy(folder.join("tool.sh"), folder.join(".git/hooks").join(hook)).expect("a hook can be written");
    }
    assert_eq!(new(&folder, &["--new-from", "HEAD~1"]), ["q.go:6:15"]);
    assert!(!mark.exists(), "something was executed");
}

#[test]
fn a_hook_of_git_can_run_it() {
    let folder = repository("hook");
    file(&folder, "sub/q.go", RACY.replace("package p", "package sub"));
    let mut command = mapvet(&folder.join("sub"));
    let command =
        command.env("GIT_DIR", ".git").env("GIT_INDEX_FILE", ".git/index").args(["check", "--new-from", "HEAD"]);
    let output = command.output().expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("1 finding (1 error) in 1 package"), "{stderr}");
}

#[test]
fn what_cannot_be_compared_is_said_with_what_to_do() {
    let outside = std::env::temp_dir().join(format!("mapvet-since-{}", std::process::id()));
    file(&outside, "p.go", RACY);
    let fails = |folder: &Path, args: &[&str], expected: &str| {
        let Run { status, stdout, stderr } = run(folder, args);
        assert_eq!((status, stdout.as_str()), (2, ""), "{args:?}: {stderr}");
        assert!(stderr.contains(expected), "{args:?}: {stderr}");
    };
    fails(&outside, &["check", "--new-from", "HEAD"], "is in no git repository; run mapvet in a clone");
    fs::remove_dir_all(&outside).expect("it was made here");
    let full = repository("full");
    fails(&full, &["check", "--new-from", "nowhere"], "there is no revision `nowhere`; name a branch, tag or commit");
    fails(&full, &["check", "--new-from=--help"], "there is no revision `--help`");
    fails(&full, &["check", "--new-from", "HEAD:p.go"], "there is no revision `HEAD:p.go`");
    file(&full, "q.go", CLEAN.replace("func F", "func G"));
    commit(&full, "second");
    let shallow = folder("since/shallow");
    let from = format!("file://{}", full.display());
    git(&shallow, &["clone", "--quiet", "--depth", "1", &from, "clone"]);
    let clone = shallow.join("clone");
    fails(&clone, &["check", "--new-from", "HEAD~1"], "this clone is shallow; fetch more of its history");
    assert_eq!(new(&clone, &["--new-from", "HEAD"]), [""; 0]);
    let mut command = mapvet(&full);
    let output = command.env("PATH", "").args(["check", "--new-from", "HEAD"]).output().expect("it runs");
    assert!(String::from_utf8_lossy(&output.stderr).contains("git cannot be run"));
}
