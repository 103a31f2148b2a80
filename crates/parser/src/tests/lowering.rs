//! What the lowering makes of ordinary Go, as dumps.

use super::{body, dump, file};
use crate::{Decl, Expr, Stmt};

#[test]
fn a_method_is_lowered_whole() {
    let want = "(func get recv=[s (* S)] [k string] ->=[int, bool] { (:= v ok <- (index s.m k)) (return v ok)})";
    assert_eq!(dump("func (s *S) get(k string) (int, bool) { v, ok := s.m[k]; return v, ok }"), want);
}

#[test]
fn parameters_keep_their_shapes() {
    assert_eq!(dump("func f(a, b int)"), "(func f [a b int])");
    assert_eq!(dump("func f(int, string)"), "(func f [int, string])");
    assert_eq!(dump("func f(a int, b ...string) error"), "(func f [a int, b (... string)] ->=[error])");
    assert_eq!(dump("func f(...int) (x, y pkg.T)"), "(func f [(... int)] ->=[x y pkg.T])");
    assert_eq!(dump("func f(nil, string int)"), "(func f [nil string int])");
}

#[test]
fn generic_declarations_keep_their_type_parameters() {
    assert_eq!(dump("func f[K comparable, V any](m map[K]V)"), "(func f tparams=[K comparable, V any] [m (map K V)])");
    assert_eq!(
        dump("type T[P ~int | string, Q []P] struct{}"),
        "(type T tparams=[P (| (~ int) string), Q ([] P)] (struct []))"
    );
    assert_eq!(dump("type A[P any] = map[string]P"), "(alias A tparams=[P any] (map string P))");
    assert_eq!(dump("type T [N]int"), "(type T (array N int))");
}

#[test]
fn types_are_expressions() {
    assert_eq!(dump("var x map[string][]*chan<- int"), "(var x : (map string ([] (* (chan<- int)))))");
    assert_eq!(dump("var x func(int) (<-chan T)"), "(var x : (functype [int] ->=[(<-chan T)]))");
    assert_eq!(dump("var x = [...]int{1}"), "(var x = (lit (array... int) INT))");
    assert_eq!(
        dump("type I interface { ~int | ~[]T; error; M(a int) (b string) }"),
        "(type I (interface [(| (~ int) (~ ([] T))), error, M (functype [a int] ->=[b string])]))"
    );
    assert_eq!(
        dump("type S struct { a, b int; *E; p.Q; G[int]; c (map[K]V) `x` }"),
        "(type S (struct [a b int, (* E), p.Q, (index G int), c (paren (map K V)) tag]))"
    );
}

#[test]
fn conversions_are_calls_of_a_type() {
    assert_eq!(body("_ = []byte(x)"), "(= _ <- (call ([] byte) x))");
    assert_eq!(body("_ = map[K]V(x)"), "(= _ <- (call (map K V) x))");
    assert_eq!(body("_ = (*T)(x)"), "(= _ <- (call (paren (* T)) x))");
    assert_eq!(body("_ = chan int(x)"), "(= _ <- (call (chan int) x))");
    assert_eq!(body("_ = (<-chan int)(x)"), "(= _ <- (call (paren (<-chan int)) x))");
    assert_eq!(body("_ = interface{}(x)"), "(= _ <- (call (interface []) x))");
}

#[test]
fn instantiations_are_indices() {
    assert_eq!(body("F[int](x)"), "(do (call (index F int) x))");
    assert_eq!(body("p.F[int, []string](x)"), "(do (call (index p.F int ([] string)) x))");
    assert_eq!(body("_ = G[map[string]int]{}"), "(= _ <- (lit (index G (map string int))))");
    assert_eq!(body("_ = a[b]"), "(= _ <- (index a b))");
}

#[test]
fn allocations_take_types() {
    assert_eq!(body("_ = make(map[string]int, 8)"), "(= _ <- (call make (map string int) INT))");
    assert_eq!(body("_ = new(sync.Mutex)"), "(= _ <- (call new sync.Mutex))");
    assert_eq!(body("_ = new(struct{ a int })"), "(= _ <- (call new (struct [a int])))");
    assert_eq!(body("_ = make(T[K, V])"), "(= _ <- (call make (index T K V)))");
}

#[test]
fn composite_literals_may_leave_types_out() {
    assert_eq!(
        body("_ = map[K][]T{a: {{1}, {x: 2}}}"),
        "(= _ <- (lit (map K ([] T)) (kv a (lit (lit INT) (lit (kv x INT))))))"
    );
    assert_eq!(body("_ = &T{}"), "(= _ <- (& (lit T)))");
}

#[test]
fn loops_have_their_parts() {
    assert_eq!(body("for {}"), "(for body={})");
    assert_eq!(body("for ;; {}"), "(for body={})");
    assert_eq!(body("for x {}"), "(for x body={})");
    assert_eq!(
        body("for i := 0; i < n; i++ { break }"),
        "(for init=(:= i <- INT) (< i n) post=(incdec i) body={ break})"
    );
    assert_eq!(body("for ; x; {}"), "(for x body={})");
    assert_eq!(body("for k, v := range m {}"), "((range:= k v) m body={})");
    assert_eq!(body("for a[0], *b = range m {}"), "((range= (index a INT) (* b)) m body={})");
    assert_eq!(body("for range 10 {}"), "((range=) INT body={})");
    assert_eq!(body("for x := range seq(1) {}"), "((range:= x) (call seq INT) body={})");
}

#[test]
fn branches_have_their_parts() {
    assert_eq!(
        body("if v, ok := m[k]; ok { f(v) } else if x {} else { g() }"),
        "(if init=(:= v ok <- (index m k)) ok then={ (do (call f v))} else=(if x then={} else={ (do (call g))}))"
    );
    assert_eq!(
        body("switch x := f(); x { case 1, 2: fallthrough; default: g() }"),
        "(switch init=(:= x <- (call f)) x (case INT INT: fallthrough) (default: (do (call g))))"
    );
    assert_eq!(body("switch { case a > b: }"), "(switch (case (> a b):))");
    assert_eq!(body("switch f(); {}"), "(switch init=(do (call f)))");
}

#[test]
fn type_switches_bind_a_name() {
    assert_eq!(
        body("switch x := y.(type) { case nil, *T: case map[K]V: f(x) }"),
        "(typeswitch x:= y (case nil (* T):) (case (map K V): (do (call f x))))"
    );
    assert_eq!(body("switch a := 1; y.(type) { default: }"), "(typeswitch init=(:= a <- INT) y (default:))");
}

#[test]
fn select_clauses_communicate() {
    assert_eq!(
        body("select { case v, ok := <-a: case b <- 1: f(); case <-c: case m[k] = <-d: default: }"),
        "(select (case comm=(:= v ok <- (<- a)):) (case comm=(send b INT): (do (call f))) (case comm=(do (<- c)):) \
         (case comm=(= (index m k) <- (<- d)):) (default:))"
    );
}

#[test]
fn labels_and_jumps_are_kept() {
    assert_eq!(body("L: for { continue L }; goto M; M:"), "(label L (for body={ continue:L})) goto:M (label M empty)");
}

#[test]
fn local_declarations_are_statements() {
    assert_eq!(body("var a, b int = 1, 2"), "(var a b : int = INT INT)");
    assert_eq!(body("var (\na = 1\nb string\n)"), "(group (var a = INT) (var b : string))");
    assert_eq!(body("const c = iota"), "(const c = iota)");
    assert_eq!(body("type T = int"), "(alias T int)");
}

#[test]
fn assignments_have_operators() {
    assert_eq!(body("m[k] += 1"), "(+= (index m k) <- INT)");
    assert_eq!(body("a &^= b"), "(&^= a <- b)");
    assert_eq!(body("a, b = b, a"), "(= a b <- b a)");
    assert_eq!(body("x--"), "(incdec x)");
    assert_eq!(body("ch <- <-x"), "(send ch (<- x))");
}

#[test]
fn a_constant_repeats_the_one_above() {
    assert_eq!(
        dump("const (\na T = iota\nb\nc = 1\nd\n)"),
        "(const a : T = iota)\n(const b : T = iota)\n(const c = INT)\n(const d = INT)"
    );
}

#[test]
fn closures_know_the_function_around_them() {
    let file = file("package p\nfunc f() { go func() { defer func() {}() }() }\nvar g = func() {}\n");
    let parents: Vec<_> = file.funcs.iter().map(|f| f.parent.map(|p| p.0)).collect();
    assert_eq!(parents, [None, Some(0), Some(1), None]);
    let [outer, middle, inner, _] = file.funcs[..] else { panic!("four functions") };
    assert!(outer.expr_range.0 <= middle.expr_range.0 && middle.expr_range.1 <= outer.expr_range.1);
    assert!(middle.expr_range.0 <= inner.expr_range.0 && inner.expr_range.1 <= middle.expr_range.1);
}

#[test]
fn declarations_own_contiguous_nodes() {
    let file = file("package p\nfunc f(a int) { m[a]++ }\nfunc g(b int) { n[b]++ }\n");
    let [f, g] = file.funcs[..] else { panic!("two functions") };
    assert_eq!(f.expr_range.1, g.expr_range.0);
    assert_eq!(g.expr_range.1, file.expr_count());
    assert!(matches!(file.decls[..], [Decl::Func(_), Decl::Func(_)]));
}

#[test]
fn positions_are_those_of_the_text() {
    let text = "package p\nfunc f() { é := s.m [ k ] }\n";
    let file = file(text);
    let index =
        (0..file.expr_count()).map(crate::ExprId).find(|e| matches!(file.expr(*e), Expr::Index { .. })).unwrap();
    let Expr::Index { x, lbrack, .. } = file.expr(index) else { panic!("an index") };
    let slice = |span: crate::Span| &text[span.start as usize..span.end as usize];
    assert_eq!(slice(file.expr_span(index)), "s.m [ k ]");
    assert_eq!(&text[lbrack as usize..=lbrack as usize], "[");
    let Expr::Selector { sel, .. } = file.expr(x) else { panic!("a selector") };
    assert_eq!(slice(sel.span()), "m");
    assert!((0..).map(crate::StmtId).take(2).any(|s| matches!(file.stmt(s), Stmt::Assign { .. })));
}
