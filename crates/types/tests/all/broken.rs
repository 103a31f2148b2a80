//! Cyclic and broken declarations end, in Unknown.

use crate::harness::{bodies, check};
use mapvet_loader::{FileId, PackageId, Workspace};
use mapvet_types::Program;

/// Checks every body and asks every declared type everything.
fn exercise(text: &str) {
    let workspace = Workspace::from_sources(&[("p", "p.go", text)]);
    let program = Program::new(&workspace);
    bodies(&program, FileId(0));
    let pkg = PackageId(0);
    for &def in program.types_of(pkg) {
        let ty = program.type_ty(def);
        program.display(program.underlying(ty), pkg);
        program.method_set(ty);
        program.has_unknown_embedding(ty);
        program.core(ty);
        for &other in program.types_of(pkg) {
            program.implements(ty, program.type_ty(other));
        }
        for field in program.fields(ty) {
            program.display(program.field_ty(field.def), pkg);
        }
    }
    for &f in program.funcs_of(pkg) {
        program.display(program.func_sig(f), pkg);
        program.func_name(f);
    }
}

#[test]
fn cycles_end() {
    exercise(
        r#"package p
type T T
type A = B
type B = A
type C D
type D C
var x = y
var y = x
var self = self
const a = b
const b = a
type I interface { I; M() }
type J interface { K }
type K interface { J }
type E struct { E }
type F struct { G }
type G struct { *F }
type P *P
type Q []Q
type L[T L[T]] struct { x T }
type N[T any] N[N[T]]
type O[T any] struct { f *O[O[T]]; O2[T] }
type O2[T any] struct { *O[O2[T]] }
type R[T R[T]] interface { m() T }
var fn = func() int { return fn() }
func f(t T, i I, e E, g G, o O[int]) {
	t.x(); i.M(); i.N(); e.x = 1; g.y = 2; o.f.f.f.f.zzz = 3; x.y = 4
	var q Q
	q[0][0][0] = nil
	_ = self.x
}
"#,
    );
}

#[test]
fn recursive_types_that_are_right_stay_right() {
    check(
        r#"package p
type Node struct { kids map[string]*Node; Iface }
type Iface interface { Do(Node) Iface }
type F func(F) map[string]F
var table = map[string]func(){ "a": func() { _ = table["b"] } } // type: map[string]func()
func f(n Node, g F) {
	_ = n.kids["a"].kids // type: map[string]*Node
	_ = n.Do(n).Do(n) // type: Iface
	_ = g(g)["x"](nil) // type: map[string]F
}
"#,
    );
}

#[test]
fn nonsense_ends() {
    exercise(
        r#"package p
func f() {
	_ = undefined.x.y[3](1, 2).z
	for a, b := range undefined { _ = a; _ = b }
	x, y := 1
	x, y, z := two()
	var m map
	_ = m[]
	switch q := x.(type) { case 3: _ = q; case foo.bar: _ = q }
	_ = [...]undefined{1, 2: 3}
	f[int](3)
	f()()
	(f)(f)
	_ = append()
	_ = make()
	_ = new()
	_ = min()
	_ = int
	_ = *3
	_ = &undefined
	go 3
}
func (undefined) m() {}
func (x *int) m() {}
func (x map[string]int) m() {}
func g[T any, T any](x T) T { return g(g) }
type S struct { int; *string; a, a int; map[string]int }
"#,
    );
}

#[test]
fn deep_nesting_ends() {
    let deep = 5000;
    exercise(&format!("package p\nvar x {}int\n", "[]".repeat(deep)));
    exercise(&format!("package p\nvar x = {}1{}\n", "(".repeat(deep), ")".repeat(deep)));
    exercise(&format!("package p\nvar x = {}1{}\n", "[]any{".repeat(deep), "}".repeat(deep)));
    exercise(&format!("package p\nfunc f() {{ {}{} }}\n", "{".repeat(deep), "}".repeat(deep)));
    exercise(&format!("package p\nvar x = {}{}\n", "func() { _ = ".repeat(deep), "}".repeat(deep)));
    let chain: String = (0..deep).map(|i| format!("var x{i} = x{}\n", i + 1)).collect();
    exercise(&format!("package p\n{chain}"));
    let aliases: String = (0..deep).map(|i| format!("type t{i} = []t{}\n", i + 1)).collect();
    exercise(&format!("package p\n{aliases}"));
    let wide: String = (0..60).map(|i| format!("type w{}[T any] = w{i}[struct{{ a, b T }}]\n", i + 1)).collect();
    exercise(&format!("package p\ntype w0[T any] = []T\n{wide}var x w60[int]\n"));
}
