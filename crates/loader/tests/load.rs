//! Whole trees, made in a temporary directory: what is loaded, and how imports resolve.

#![expect(clippy::unwrap_used, reason = "a test may end at once")]

mod common;

use common::Tree;
use mapvet_loader::{LoadFailure, ModMode, PackageKind, load, select_files};
use std::borrow::Cow;

#[test]
fn a_module_with_tests_and_a_library() {
    let tree = Tree::new(&[
        ("go.mod", "module example.com/m\n\ngo 1.20\n"),
        (
            "a.go",
            "package m\nimport (\"fmt\"; \"example.com/m/sub\"; \"example.org/absent\")\nfunc F() { fmt.Println(sub.X) }",
        ),
        ("a_test.go", "package m\nimport \"testing\""),
        ("x_test.go", "package m_test\nimport (\"example.com/m\"; \"testing\")"),
        ("sub/s.go", "package sub\nvar X = 1"),
        ("testdata/t.go", "package t"),
        ("_skip/t.go", "package t"),
        (".skip/t.go", "package t"),
        ("none/README", ""),
    ]);
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.paths(&workspace), ["example.com/m", "example.com/m/sub", "example.com/m_test", "fmt", "testing"]);
    let kinds: Vec<_> = workspace.packages.iter().map(|p| p.kind).collect();
    let (s, d) = (PackageKind::Selected, PackageKind::Dependency);
    assert_eq!(kinds, [s, s, PackageKind::ExternalTest, d, d]);
    assert_eq!(tree.imports(&workspace, "example.com/m"), ["example.com/m/sub", "fmt", "testing"]);
    assert_eq!(tree.imports(&workspace, "example.com/m_test"), ["example.com/m", "testing"]);
    assert_eq!(workspace.packages[0].go_version, 20);
    assert_eq!(tree.files(&workspace), ["a.go", "a_test.go", "sub/s.go", "x_test.go"]);
    assert_eq!(workspace.errors, []);
}

#[test]
fn without_tests_and_with_other_platforms() {
    let mut tree = Tree::new(&[
        ("go.mod", "module m"),
        ("a.go", "package m"),
        ("a_test.go", "package m"),
        ("a_windows.go", "package m"),
        ("a_linux.go", "package m"),
        ("b.go", "//go:build special\n\npackage m"),
        ("c.go", "package m\nimport \"C\""),
        ("doc.go", "package documentation"),
        ("only/t_test.go", "package only"),
    ]);
    tree.options.tests = false;
    tree.options.target.cgo = false;
    tree.options.target.goos = "windows".into();
    assert_eq!(tree.select(&["./..."]), ["a.go", "a_windows.go"]);
    tree.options.target.tags.push("special".into());
    tree.options.target.cgo = true;
    assert_eq!(tree.select(&["./..."]), ["a.go", "a_windows.go", "b.go", "c.go"]);
    tree.options.tests = true;
    assert_eq!(tree.select(&["./only"]), ["only/t_test.go"]);
    assert_eq!(tree.load(&["./..."]).packages[0].go_version, 16);
}

#[test]
fn nested_modules_are_entered_each_by_its_own_go_mod() {
    let mut tree = Tree::new(&[
        ("go.mod", "module example.com/m"),
        ("a.go", "package m\nimport \"example.com/inner/p\""),
        ("inner/go.mod", "module example.com/inner\ngo 1.22"),
        ("inner/p/p.go", "package p"),
    ]);
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.paths(&workspace), ["example.com/inner/p", "example.com/m"]);
    assert_eq!(tree.imports(&workspace, "example.com/m"), ["example.com/inner/p"]);
    assert_eq!(workspace.packages[0].go_version, 22);
    tree.options.one_module = true;
    assert_eq!(tree.paths(&tree.load(&["./..."])), ["example.com/m"]);
    assert_eq!(tree.select(&["./inner/..."]), ["inner/p/p.go"]);
}

#[test]
fn replacements_lead_to_directories_and_cached_versions() {
    let tree = Tree::new(&[
        (
            "m/go.mod",
            "module m\nrequire (\n a.org/x v1.0.0\n a.org/y v1.0.0\n a.org/Z/v2 v2.1.0\n)\n\
             replace a.org/x => ../local\nreplace a.org/y v1.0.0 => b.org/y v1.5.0\n",
        ),
        ("m/a.go", "package m\nimport (\"a.org/x/p\"; \"a.org/y\"; \"a.org/Z/v2/q\"; \"a.org/indirect/r\")"),
        ("local/go.mod", "module a.org/x"),
        ("local/p/p.go", "package p"),
        ("cache/b.org/y@v1.5.0/y.go", "package y"),
        ("cache/a.org/y@v1.0.0/y.go", "package y"),
        ("cache/a.org/!z/v2@v2.1.0/q/q.go", "package q"),
        ("cache/a.org/!z/v2@v2.9.0/q/q.go", "package q"),
        ("cache/a.org/indirect@v1.2.0/r/r.go", "package r"),
        ("cache/a.org/indirect@v1.10.0/r/r.go", "package r"),
    ])
    .at("m");
    let workspace = tree.load(&["."]);
    let dirs = tree.import_dirs(&workspace, "m");
    assert_eq!(
        dirs,
        [
            "a.org/Z/v2/q cache/a.org/!z/v2@v2.1.0/q",
            "a.org/indirect/r cache/a.org/indirect@v1.10.0/r",
            "a.org/x/p local/p",
            "a.org/y cache/b.org/y@v1.5.0",
        ]
    );
}

#[test]
fn vendor_directories_serve_modules() {
    let mut tree = Tree::new(&[
        ("go.mod", "module m\ngo 1.17\nrequire a.org/x v1.0.0"),
        ("a.go", "package m\nimport \"a.org/x\"\nvar V x.T"),
        ("vendor/modules.txt", "# a.org/x v1.0.0\na.org/x\n"),
        ("vendor/a.org/x/x.go", "package x\nimport \"a.org/y\"\ntype T struct { y.U }"),
        ("vendor/a.org/y/y.go", "package y\ntype U int"),
        ("cache/a.org/x@v1.0.0/x.go", "package x"),
    ]);
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.paths(&workspace), ["a.org/x", "a.org/y", "m"]);
    assert_eq!(tree.import_dirs(&workspace, "m"), ["a.org/x vendor/a.org/x"]);
    assert_eq!(tree.select(&["./..."]), ["a.go"]);
    assert_eq!(tree.select(&["./vendor/..."]), ["vendor/a.org/x/x.go", "vendor/a.org/y/y.go"]);
    tree.options.go.mod_mode = ModMode::Mod;
    assert_eq!(tree.import_dirs(&tree.load(&["."]), "m"), ["a.org/x cache/a.org/x@v1.0.0"]);
}

#[test]
fn workspaces_join_their_modules() {
    let tree = Tree::new(&[
        ("go.work", "go 1.22\nuse (\n ./a\n ./b\n)\n"),
        ("a/go.mod", "module example.com/a\nrequire example.com/b v1.0.0"),
        ("a/a.go", "package a\nimport \"example.com/b/p\""),
        ("b/go.mod", "module example.com/b"),
        ("b/p/p.go", "package p"),
        ("c/go.mod", "module example.com/c"),
        ("c/c.go", "package c"),
        ("cache/example.com/b@v1.0.0/p/p.go", "package p"),
    ]);
    assert_eq!(tree.select(&["work"]), ["a/a.go", "b/p/p.go"]);
    assert_eq!(tree.select(&["./..."]), ["a/a.go", "b/p/p.go", "c/c.go"]);
    let tree = tree.at("a");
    assert_eq!(tree.import_dirs(&tree.load(&["."]), "example.com/a"), ["example.com/b/p b/p"]);
}

#[test]
fn gopath_workspaces_and_old_vendoring() {
    let tree = Tree::new(&[
        ("src/example.com/me/app/main.go", "package main\nimport (\"example.com/me/lib\"; \"v.org/v\"; \"g.org/g\")"),
        ("src/example.com/me/app/vendor/v.org/v/v.go", "package v"),
        ("src/example.com/me/app/Godeps/_workspace/src/g.org/g/g.go", "package g"),
        ("src/example.com/me/lib/lib.go", "package lib"),
    ])
    .at("src/example.com/me/app");
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.paths(&workspace), ["example.com/me/app", "example.com/me/lib", "g.org/g", "v.org/v"]);
}

#[test]
fn trees_without_any_sign_are_inferred() {
    let tree = Tree::new(&[
        ("main.go", "package main\nimport (\"example.com/me/app/lib\"; \"v.org/v\")"),
        ("lib/lib.go", "package lib"),
        ("vendor/v.org/v/v.go", "package v"),
    ]);
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.paths(&workspace), ["example.com/me/app", "example.com/me/app/lib", "v.org/v"]);
    assert_eq!(workspace.modules[0].path, "example.com/me/app");
}

#[test]
fn ignore_directives_and_two_packages_in_one_place() {
    let tree = Tree::new(&[
        ("go.mod", "module m\nignore ./gen\nignore node_modules"),
        ("a.go", "package m"),
        ("b.go", "package m"),
        ("c.go", "package other"),
        ("gen/g.go", "package gen"),
        ("x/node_modules/n.go", "package n"),
    ]);
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.paths(&workspace), ["m", "m(other)"]);
    assert_eq!(workspace.errors.len(), 1);
    assert!(workspace.errors[0].message.contains("m and other"), "{:?}", workspace.errors);
}

#[test]
fn files_may_be_named_one_by_one() {
    let tree = Tree::new(&[
        ("go.mod", "module m"),
        ("a.go", "package m"),
        ("gen.go", "//go:build ignore\n\npackage main"),
        ("sub/b.go", "package sub"),
    ]);
    assert_eq!(tree.select(&["gen.go"]), ["gen.go"]);
    assert_eq!(tree.select(&["a.go", "sub/b.go"]), ["a.go", "sub/b.go"]);
    assert_eq!(tree.select(&["sub"]), ["sub/b.go"]);
    assert_eq!(tree.select(&["m/sub"]), ["sub/b.go"]);
    assert_eq!(tree.select(&["m/..."]), ["a.go", "sub/b.go"]);
    assert_eq!(tree.select(&[]), ["a.go"]);
}

#[test]
fn absent_packages_are_declared() {
    let tree = Tree::new(&[
        ("go.mod", "module m"),
        ("a.go", "package m\nimport (\"a.org/x\"; \"a.org/z\")"),
        ("b.go", "package m\nimport _ \"a.org/side\""),
    ]);
    let declared = |path: &str| match path {
        "a.org/x" => Some(Cow::from("package x\nimport \"a.org/y\"\ntype T struct { y.M }")),
        "a.org/y" => Some(Cow::from("package y\ntype M map[string]int")),
        "a.org/side" => Some(Cow::from("package side")),
        _ => None,
    };
    let workspace = load(&tree.with(&["."]), &declared, &|_, _| {}).unwrap();
    assert_eq!(tree.paths(&workspace), ["a.org/x", "a.org/y", "m"]);
    assert!(workspace.packages[..2].iter().all(|p| p.kind == PackageKind::Declared));
    assert_eq!(tree.imports(&workspace, "a.org/x"), ["a.org/y"]);
    assert_eq!(tree.imports(&workspace, "m"), ["a.org/x"]);
}

#[test]
fn broken_input_is_reported_and_the_rest_goes_on() {
    let tree = Tree::new(&[
        ("go.mod", "module m"),
        ("a.go", "package m\nfunc F() {"),
        ("b.go", "//go:build a &&\n\npackage m"),
        ("c.go", "package m\0"),
        ("d.go", ""),
        ("e.go", "package m\nvar ok = 1"),
    ]);
    std::os::unix::fs::symlink("nowhere", tree.root().join("f.go")).unwrap();
    std::os::unix::fs::symlink(".", tree.root().join("loop")).unwrap();
    let workspace = tree.load(&["./..."]);
    assert_eq!(tree.files(&workspace), ["a.go", "d.go", "e.go"]);
    let mut reported: Vec<_> = workspace.errors.iter().map(|e| e.path.as_str()).collect();
    reported.dedup();
    assert_eq!(&reported[..3], ["a.go", "b.go", "c.go"]);
    assert_eq!(reported.last(), Some(&"f.go"));
}

#[test]
fn patterns_that_name_nothing_fail_or_are_reported() {
    let tree = Tree::new(&[("go.mod", "module m"), ("a.go", "package m"), ("empty/x.txt", "")]);
    assert!(matches!(select_files(&tree.with(&["./nowhere/..."])), Err(LoadFailure::NothingFound(_))));
    assert!(matches!(select_files(&tree.with(&["no.where/x"])), Err(LoadFailure::NothingFound(_))));
    let selection = select_files(&tree.with(&[".", "./nowhere", "./empty/..."])).unwrap();
    let errors: Vec<_> = selection.errors.iter().map(|e| e.path.as_str()).collect();
    assert_eq!(errors, ["./empty/...", "./nowhere"]);
    assert_eq!(tree.load(&["./empty"]).errors.len(), 1);
    let mut options = tree.with(&["."]);
    options.directory.push("nowhere");
    assert!(matches!(load(&options, &|_| None, &|_, _| {}), Err(LoadFailure::NotADirectory(_))));
}

#[test]
fn a_checkout_of_go_is_its_own_library() {
    let tree = Tree::new(&[
        ("src/go.mod", "module std\ngo 1.26"),
        ("src/runtime/r.go", "package runtime"),
        ("src/builtin/b.go", "package builtin"),
        ("src/net/n.go", "package net\nimport (\"runtime\"; \"golang.org/x/v\"; \"fmt\")"),
        ("src/vendor/golang.org/x/v/v.go", "package v"),
        ("src/cmd/go.mod", "module cmd\ngo 1.26"),
        ("src/cmd/go/main.go", "package main\nimport (\"net\"; \"golang.org/x/v\"; \"cmd/internal/i\")"),
        ("src/cmd/internal/i/i.go", "package i"),
        ("src/cmd/vendor/modules.txt", ""),
        ("src/cmd/vendor/golang.org/x/v/v.go", "package v"),
    ])
    .at("src");
    let workspace = tree.load(&["./..."]);
    let own = ["golang.org/x/v src/vendor/golang.org/x/v", "runtime src/runtime"];
    assert_eq!(tree.import_dirs(&workspace, "net"), own, "fmt of another Go is not this library's");
    let vendored = "golang.org/x/v src/cmd/vendor/golang.org/x/v";
    assert_eq!(tree.import_dirs(&workspace, "cmd/go"), ["cmd/internal/i src/cmd/internal/i", vendored, "net src/net"]);
    assert_eq!(tree.select(&["std"]), ["net/n.go", "runtime/r.go", "vendor/golang.org/x/v/v.go"]);
    assert_eq!(tree.select(&["cmd"]).len(), 3);
    assert_eq!(tree.select(&["./..."]).len(), 4);
}

#[test]
fn only_wanted_files_of_dependencies_are_parsed() {
    let tree = Tree::new(&[
        ("go.mod", "module m"),
        ("a.go", "package m\nimport \"fmt\"\nvar V fmt.State"),
        ("../goroot/src/fmt/state.go", "package fmt\nimport \"io\"\ntype State interface { io.Writer }"),
        ("../goroot/src/fmt/more.go", "package fmt\nimport \"runtime\"\nfunc More(runtime.T)"),
        ("../goroot/src/io/w.go", "package io\ntype Writer interface { Write(error) }"),
        ("../goroot/src/io/r.go", "package io\ntype Reader interface { Read() }"),
    ]);
    let workspace = tree.load(&["."]);
    assert_eq!(tree.paths(&workspace), ["fmt", "io", "m"]);
    let names: Vec<_> = workspace.files.iter().filter_map(|f| f.path.file_name()?.to_str()).collect();
    assert_eq!(names, ["state.go", "w.go", "a.go"]);
}

#[test]
fn modules_can_be_switched_off() {
    let mut tree = Tree::new(&[
        ("go.mod", "module example.com/m"),
        ("a.go", "package m\nimport \"example.com/other/sub\""),
        ("sub/s.go", "package sub"),
    ]);
    assert_eq!(tree.imports(&tree.load(&["."]), "example.com/m"), [""; 0]);
    tree.options.go.modules = false;
    assert_eq!(tree.imports(&tree.load(&["."]), "example.com/other"), ["example.com/other/sub"]);
}

#[test]
fn neither_threads_nor_the_order_of_patterns_show() {
    let mut files = vec![("go.mod".to_owned(), "module m".to_owned())];
    for i in 0..40 {
        let text = format!("package p{i}\nimport (\"m/p{}\"; \"fmt\"; \"os\"; \"x.org/y{}\")", i + 1, i % 7);
        files.push((format!("p{i}/a.go"), text));
        files.push((format!("vendor/x.org/y{}/y.go", i % 7), format!("package y{}", i % 7)));
    }
    let tree = Tree::new(&files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect::<Vec<_>>());
    let look = |threads: usize, patterns: &[&str]| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let workspace = pool.install(|| tree.load(patterns));
        let packages = workspace.packages.iter().map(|p| {
            let mut imports: Vec<_> = p.imports.iter().map(|(name, id)| (name.as_str(), id.0)).collect();
            imports.sort_unstable();
            format!("{} {} {:?} {:?} {imports:?}", p.path, p.dir.display(), p.files, p.kind)
        });
        let files = workspace.files.iter().map(|f| format!("{} {:?}", f.display, f.package));
        packages.chain(files).collect::<Vec<_>>()
    };
    let once = look(1, &["./..."]);
    assert_eq!(once, look(4, &["./..."]));
    assert_eq!(once, look(3, &["./p3/...", "./p1...", "./..."]));
}
