//! Files read for their declarations only.

use super::{check, errors};
use crate::{Bodies, Expr, File, parse};

fn skip(text: &str) -> File {
    let file = parse(text.as_bytes(), Bodies::Skip);
    check(&file, text.len());
    assert_eq!(errors(&file), [""; 0], "{text}");
    file
}

fn dump(text: &str) -> String {
    skip(&format!("package p\n{text}\n")).dump().trim_start_matches("(package p)\n").trim_end().to_owned()
}

#[test]
fn bodies_are_passed_over_whatever_they_hold() {
    let bodies = [
        "x := \"}\" + `}\n}` + string('}') /* } */ // }",
        "s := '\\''; t := \"\\\"}\"; u := '\"'; v := `\\`",
        "if a { b() } else { for { c() } }",
        "broken ((( everything",
    ];
    for body in bodies {
        let text = format!("func f(a int) error {{\n{body}\n}}\nvar after = map[string]int{{}}");
        assert_eq!(dump(&text), "(func f [a int] ->=[error])\n(var after = (lit (map string int)))", "{body}");
    }
}

#[test]
fn braces_of_types_are_no_bodies() {
    assert_eq!(
        dump("func f(x struct{ a int }, y interface{ M() }) struct{} { return 1 }\nfunc g()"),
        "(func f [x (struct [a int]), y (interface [M (functype [])])] ->=[(struct [])])\n(func g [])"
    );
    assert_eq!(
        dump("func f() (map[string]interface{}, error) { return }\nfunc h[T interface{ ~int }]() T { }"),
        "(func f [] ->=[(map string (interface [])), error])\n(func h tparams=[T (interface [(~ int)])] [] ->=[T])"
    );
    assert_eq!(
        dump("func f() func() struct { a int } { return nil }"),
        "(func f [] ->=[(functype [] ->=[(struct [a int])])])"
    );
}

#[test]
fn functions_without_bodies_end_with_their_line() {
    assert_eq!(
        dump("func asm(x int) int\n\nvar m = map[int]int{1: 2}"),
        "(func asm [x int] ->=[int])\n(var m = (lit (map int int) (kv INT INT)))"
    );
}

#[test]
fn positions_and_extents_are_those_of_the_file() {
    let text = "package p\nfunc f() { long; long }\n\n// g does.\nfunc g() { x() }\nvar x int\n";
    let file = skip(text);
    let of = |i: usize| &text[file.funcs[i].span.start as usize..file.funcs[i].span.end as usize];
    assert_eq!((of(0), of(1)), ("func f() { long; long }", "func g() { x() }"));
    assert_eq!(file.value_specs[0].span.start as usize, text.find("x int").unwrap());
    assert!(file.funcs[1].doc.is_some());
    assert!(file.funcs.iter().all(|f| f.body.is_none()));
}

#[test]
fn initializers_stay_unless_they_are_huge() {
    assert_eq!(dump("var x = []T{{1}, {2}}"), "(var x = (lit ([] T) (lit INT) (lit INT)))");
    let huge = "1, ".repeat(1 << 15);
    assert_eq!(
        dump(&format!("var x = map[string][]int{{\"a\": {{{huge}}}}}\nvar y int")),
        "(var x = (lit (map string ([] int))))\n(var y : int)"
    );
    assert!(dump(&format!("type T struct {{ {} }}", "a int; ".repeat(1 << 14))).len() > 1 << 14);
}

#[test]
fn declarations_equal_those_of_the_whole_file() {
    let text = "package p\nimport \"x\"\n// c is.\nconst c = 1\ntype T struct{ a int } // t\nfunc (t T) M() { t.a++ }\n\
                var v = func() int { return 1 }()\n";
    let whole = parse(text.as_bytes(), Bodies::Keep);
    let file = skip(text);
    assert_eq!(file.decls.len(), whole.decls.len());
    assert_eq!(format!("{:?}", file.type_specs[0].span), format!("{:?}", whole.type_specs[0].span));
    assert!(file.dump().contains("(var v = (call (func [] ->=[int] { (return INT)})))"));
}

#[test]
fn a_tree_that_forgot_its_code_is_that_of_its_declarations() {
    let text = "package p
type T[K comparable] struct { m map[K][]int }
func (t *T[K]) F(a int, b ...func(x K) error) (n map[K]T[K], err error) {
	type local struct { f [3]int }
	for k := range t.m { go func(y [2]local) { switch a { case 1: n[k] = f(y) } }(g[K](b...)) }
	return
}
const (
	a, b = iota, 2 + 3
	c, d
)
var v, w = func() int { return h(a + b) }(), map[string]int{\"x\": len(u)}
func g[P any](p chan<- P) struct{ q *P }
type U = T[map[string]func(i int) (o [a]T[int])]
";
    let whole = parse(text.as_bytes(), Bodies::Keep);
    let mut file = whole.clone();
    file.forget_code();
    assert!(file.expr_count() < whole.expr_count() && file.stmt_count() == 0);
    let headers = |file: &File| {
        let lists =
            file.funcs.iter().filter(|f| f.name.is_some()).flat_map(|f| [f.recv, f.tparams, f.params, f.results]);
        let types = lists.flat_map(|list| file.fields(list)).map(|field| file.field(*field).ty);
        let types: Vec<_> = types.chain([file.type_specs[0].ty, file.type_specs[2].ty]).collect();
        types.into_iter().map(|ty| (file.dump_expr(ty), file.expr_span(ty))).collect::<Vec<_>>()
    };
    assert_eq!(headers(&file), headers(&whole));
    assert!(file.value_specs.iter().all(|spec| file.exprs(spec.values).is_empty()));
    let values = whole.value_specs.iter().flat_map(|spec| whole.exprs(spec.values));
    assert!(values.clone().count() > 0 && values.into_iter().all(|e| matches!(file.expr(*e), Expr::Bad)));
    let again = format!("{:?}", file.holes);
    file.forget_code();
    assert_eq!(format!("{:?}", file.holes), again);
}
