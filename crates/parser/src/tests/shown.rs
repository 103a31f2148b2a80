//! That a file means the same from less than what stands in it. With queries, even none, all of it is read.

use super::file;
use crate::{Bodies, Expr, File, Queries, StmtId, parse, parse_with};
use std::path::{Path, PathBuf};

/// Without what constants add.
fn terse(text: &str) -> File {
    parse(text.as_bytes(), Bodies::Terse)
}

fn whole(text: &str) -> File {
    let none = Queries::compile(&[]).unwrap();
    parse_with(text.as_bytes(), Bodies::Keep, Some(&none)).0
}

/// All that is told of a file but the numbers of its nodes.
fn told(file: &File) -> Vec<String> {
    let kind = |e: Expr| format!("{e:?}").split([' ', '(']).next().unwrap_or_default().to_owned();
    let mut exprs: Vec<_> = file.all_exprs().map(|(id, e)| format!("{:?} {}", file.expr_span(id), kind(e))).collect();
    exprs.sort();
    let stmts = (0..file.stmt_count()).map(|id| format!("{:?}", file.stmt_span(StmtId(id))));
    let comments = file.comments.iter().chain(&file.directives).map(|c| format!("{c:?}"));
    let rest = [file.dump(), format!("{:?} {:?}", file.line_directives, file.errors)];
    rest.into_iter().chain(stmts).chain(comments).chain(exprs).collect()
}

#[track_caller]
fn same(text: &str) {
    let (less, all) = (told(&file(text)), told(&whole(text)));
    let differ = less.iter().zip(&all).find(|(l, a)| l != a);
    assert!(less.len() == all.len() && differ.is_none(), "{text}\n{differ:?}");
}

/// The same of statements.
#[track_caller]
fn same_body(text: &str) {
    same(&format!("package p\n\nfunc f() {{\n{text}\n}}\n"));
}

#[test]
fn names_with_dots_read_as_selectors() {
    for text in [
        "a.b.c(d.e, f.g...)",
        "a.b().c.d[e.f].g.h",
        "a. b.c; a.\n\tb.c; a . b; a./* x */b.c; a.é.b; é.a; a._; _.a",
        "if x == a.b { c.d() }",
        "for _, x := range a.b { }",
        "for x = range a.b.c { continue }",
        "if x := (a.b{c.d: 1}); x.y { }",
        "switch a.b { case c.d: e.f() }",
        "switch x := a.b.(type) { case c.d, *e.f: }",
        "select { case a.b <- c.d: case x, a.ok = <-e.f: }",
        "x := []a.b{{c: d.e}, {}}",
        "var x map[a.b]c.d = a.b[c.d](e.f)",
        "x = a[b.c:d.e]; x = a[b.c]; x = [b.c]int{}; x = a[b.c*d.e]",
        "go a.b(); defer c.d(e.f)",
        "x = new(a.b); y = make([]a.b, c.d); z = a.new(b.c); x = new(a.b.c + 1)",
        "x = 1.5 + .5 + 1.e + 'a'.b; x.y++; x.y, z = a.b, c.d",
        "_ = func(a.b, ...c.d) (e.f, error) { return a.b, nil }",
    ] {
        same_body(text);
    }
}

#[test]
fn types_with_dots_read_as_qualified() {
    for text in [
        "type T [a.b * c.d]int",
        "type T[P a.b, Q *c.d | e.f] struct {\n\ta.b\n\t*c.d `tag`\n\tx, y e.f \"tag\"\n\tg.h[i.j]\n}",
        "type I interface {\n\ta.b\n\tM(c.d, e.f) g.h\n\t~i.j | k.l\n}",
        "func (r *a.b) f(c d.e, g, h i.j) (k.l, error)",
        "func f(a.b, error, c.d) (error, e.f) { }",
        "type F = func(<-chan a.b, chan<- c.d) chan e.f",
        "var a, b c.d = e.f, g.h",
    ] {
        same(&format!("package p\n\n{text}\n"));
    }
}

#[test]
fn strings_stay_strings() {
    for text in [
        "x = \"\" + \"a\\tb\" + `c\n\"d` + \"\\x41\\u00e9\\\"\"; f(\"...\", \"a\"...)",
        "switch \"a\" { case \"b\", `c`: return \"d\" }",
        "if x == \"a\" { }; for range \"abc\" { }; x = \"abc\"[1:]; y <- \"z\"; _ = 2i",
        "return\"a\"",
        "x = \"a\\\n\"",
        "x = \"\\xzz\"; y = '\\xzz'; z = 'ab'",
        "type T struct { a int \"tag\"; B `tag`; c return_ \"tag\" }",
    ] {
        same_body(text);
    }
    same(
        "package p\n\ntype T struct {\n\ta      int     `b     \n\n\t\t\tc`     \n\n\n\n\td     int \"e      f\"\n}\n\n\n\n\nvar x = `     `\n",
    );
    same("package p\n\nimport (\"a\"\n\t. \"b.c/d\"\n\te `f`)\nimport \"g\"\n\nvar x = \"h\"\n\nimport \"i\"\n");
}

#[test]
fn comments_are_seen_where_they_stand() {
    same(
        "// Package p. //go:x\npackage p //nolint\n\n//go:build x\n\n// a is \"b.c\".\nvar a = f( /* {1, 2} */ b /* x\n y */)\n\
         \n// T\n\n//line x.go:7\ntype T struct {\n\t// a\n\ta int // b.c\n\n\t/* d */ d int\n}\n\nfunc f() { /*line y:3*/ x() /*\n*/\n}\n\
         /* open",
    );
}

#[test]
fn of_elements_that_are_constants_the_first_is_read() {
    let exprs = |text: &str| terse(&format!("package p\n\nvar x = {text}\n")).expr_count();
    let spread = "\n\t// none\n\t1, 2, 3, -4, 0x5, 6.7, true,\n}";
    assert_eq!(exprs(&format!("[]int{{{spread}")), exprs("[]int{1}"));
    assert_eq!(exprs("map[string]T{\"a\": {b: 1}, \"c.d\": {b: 2}, \"e\": {}}"), exprs("map[string]T{\"a\": {b: 1}}"));
    assert_eq!(exprs("[]T{{1, 2, 3, 4, 5, 6, 7}, {\"a\", 'b', `c`}}"), exprs("[]T{{1}}"));
    for text in
        ["{1, 2, 3, 4, 5, 6, 7, f()}", "{1, 22222222222, nil}", "{a, 2222222222222222}", "{1, 2222222222, a.b: 3}"]
    {
        let text = format!("package p\n\nvar x = []T{text}\n");
        assert_eq!(told(&terse(&text)), told(&whole(&text)));
    }
}

#[test]
fn literals_that_are_wrong_are_reported() {
    for text in [
        "{1, 2 3333333333333333}",
        "{1, 2222222222222222\n}",
        "{1,, 2222222222222222}",
        "{1: 2: 3, 444444444444}",
        "{1, 2222222222222222",
        "{a, b: 1, 2222222222222: -}",
    ] {
        let text = format!("package p\n\nvar x = []T{text}\n");
        assert_eq!(told(&terse(&text)), told(&whole(&text)));
    }
}

#[test]
fn files_mean_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    let (mut folders, mut files): (Vec<PathBuf>, _) = (vec![root], 0);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|e| e == "go") {
                let text = std::fs::read_to_string(&entry).unwrap_or_default();
                same(&text);
                assert_eq!(terse(&text).errors, whole(&text).errors, "{}", entry.display());
                files += 1;
            }
        }
    }
    assert!(files > 10);
}
