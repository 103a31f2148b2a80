//! Fields, methods, promotion, method values and expressions.

use crate::harness::{bodies, check, func};
use mapvet_loader::{FileId, Workspace};
use mapvet_parser::{Expr, ExprId, Name};
use mapvet_types::{LocalKind, Program, SelectionKind};

const TYPES: &str = r#"package p
import "sync"
type Base struct { m map[string]int; mu sync.Mutex }
func (b *Base) Get(k string) (int, bool) { v, ok := b.m[k]; return v, ok }
func (b Base) Len() int { return len(b.m) }
type Mid struct { *Base; name string }
type Outer struct { Mid; extra []string }
type Getter interface { Get(string) (int, bool) }
type Both interface { Getter; Len() int }
type Holder struct { Both }
type Fn func(string) map[int]int
func (f Fn) Call() map[int]int { return f("") }
type PtrToBase *Base
"#;

#[test]
fn promotion_finds_fields_and_methods() {
    check(&format!(
        r#"{TYPES}
func f(o Outer, h *Holder, fn Fn, p PtrToBase) {{
	_ = o.m // type: map[string]int
	_ = o.Mid.Base.m // type: map[string]int
	_ = o.Base // type: *Base
	_ = o.name // type: string
	_ = o.Get // type: func(string) (int, bool)
	_ = o.Len() // type: int
	_ = h.Get // type: func(string) (int, bool)
	_ = h.Len() // type: int
	_ = (*Base).Get // type: func(*Base, string) (int, bool)
	_ = Base.Len // type: func(Base) int
	_ = Getter.Get // type: func(Getter, string) (int, bool)
	_ = Outer.Len(o) // type: int
	_ = fn.Call() // type: map[int]int
	_ = fn("")[1] // type: int
	_ = p.m // type: map[string]int
	_ = o.absent // type: ?
	_ = p.Get // type: ?
}}
"#
    ));
}

#[test]
fn the_shallowest_wins_and_equals_cancel() {
    check(
        r#"package p
type A struct { x int; y int }
type B struct { x string }
type Deep struct { A }
type C struct { A; B; z bool }
type D struct { Deep; B }
func f(c C, d D) {
	_ = c.x // type: ?
	_ = c.y // type: int
	_ = d.x // type: string
}
"#,
    );
}

#[test]
fn error_and_anonymous_interfaces() {
    check(
        r#"package p
type E struct { error }
func f(err error, x interface{ Close() error }, e E) {
	_ = err.Error() // type: string
	_ = x.Close() // type: error
	_ = e.Error() // type: string
	_ = e.error // type: error
}
"#,
    );
}

#[test]
fn selections_name_the_path_and_the_owner() {
    let text = format!("{TYPES}\nfunc f(o *Outer) {{ o.m[\"x\"]++; o.Get(\"y\") }}\n");
    let workspace = Workspace::from_sources(&[("p", "p.go", &text)]);
    let program = Program::new(&workspace);
    let body = program.body(func(&program, "f"));
    let ast = &workspace.file(FileId(0)).ast;
    let pkg = program.package_of(FileId(0));
    let mut seen = Vec::new();
    for e in (0..ast.expr_count()).map(ExprId) {
        if let (Expr::Selector { sel, .. }, Some(selection)) = (ast.expr(e), body.selection(e)) {
            let path: Vec<String> = selection.path.iter().map(|f| program.display(program.field_ty(*f), pkg)).collect();
            let kind = match selection.kind {
                SelectionKind::Field(_) => "field",
                SelectionKind::Method { pointer: true, .. } => "pointer method",
                _ => "other",
            };
            seen.push(format!("{} {path:?} {kind} of {}", sel.name, program.display(selection.owner, pkg)));
        }
    }
    assert_eq!(seen, [r#"m ["Mid", "*Base"] field of Base"#, r#"Get ["Mid", "*Base"] pointer method of Base"#]);
}

#[test]
fn method_sets_and_implements() {
    let text = format!("{TYPES}\ntype Other struct{{}}\nfunc (Other) Get(int) (int, bool) {{ return 0, false }}\n");
    let workspace = Workspace::from_sources(&[("p", "p.go", &text)]);
    let program = Program::new(&workspace);
    let pkg = program.package_of(FileId(0));
    let ty = |name: &str| program.type_ty(program.lookup_type(pkg, Name::new(name)).expect("declared"));
    let names = |name: &str| -> Vec<&str> { program.method_set(ty(name)).iter().map(|m| m.0.as_str()).collect() };
    assert_eq!(names("Outer"), ["Get", "Len"]);
    assert_eq!(names("Holder"), ["Get", "Len"]);
    assert_eq!(names("Fn"), ["Call"]);
    assert!(program.implements(ty("Outer"), ty("Both")));
    assert!(program.implements(ty("Holder"), ty("Getter")));
    assert!(!program.implements(ty("Fn"), ty("Getter")));
    assert!(!program.implements(ty("Other"), ty("Getter")), "the parameter differs");
    assert!(!program.has_unknown_embedding(ty("Outer")));
}

#[test]
fn an_absent_embedded_type_may_have_any_exported_name() {
    let text = r#"package p
import "example.com/absent"
type T struct { absent.Server; mu map[string]int }
func f(t *T) {
	_ = t.mu // type: map[string]int
	_ = t.Anything // type: ?
	_ = t.Server // type: absent.Server
}
"#;
    check(text);
    let workspace = Workspace::from_sources(&[("p", "p.go", text)]);
    let program = Program::new(&workspace);
    let pkg = program.package_of(FileId(0));
    let t = program.type_ty(program.lookup_type(pkg, Name::new("T")).expect("declared"));
    assert!(program.has_unknown_embedding(t));
    let unknown = program.select(t, Name::new("Anything"), pkg).expect("may exist");
    assert_eq!(unknown.kind, SelectionKind::Unknown);
    assert!(program.select(t, Name::new("missing"), pkg).is_none(), "unexported names stay in their package");
}

#[test]
fn declarations_answer() {
    let text = r#"package p
type S struct { a, b map[string]int; in struct { deep []int } }
func (s *S) run(n int) (out string) {
	go func() {
		func() {}()
		for i := range n { _ = i }
	}()
	func() {}()
	return
}
func (S) value() {}
var hook = func() {}
"#;
    let workspace = Workspace::from_sources(&[("p", "p.go", text)]);
    let program = Program::new(&workspace);
    let file = FileId(0);
    let pkg = program.package_of(file);
    let run = func(&program, "(*S).run");
    func(&program, "(*S).run.func1.1");
    func(&program, "(*S).run.func2");
    func(&program, "S.value");
    func(&program, "init.func1");
    assert_eq!(program.display(program.func_sig(run), pkg), "func(int) string");
    let (owner, pointer) = program.receiver(run).expect("a method");
    assert!(pointer);
    assert_eq!(program.methods(owner).iter().map(|m| m.0.as_str()).collect::<Vec<_>>(), ["run", "value"]);
    let fields = program.fields(program.type_ty(owner));
    assert_eq!(fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["a", "b", "in"]);
    assert_eq!(program.display(program.field_ty(fields[1].def), pkg), "map[string]int");
    let deep = &program.fields(fields[2].ty)[0];
    assert_eq!(program.field_owner(deep.def), Some(owner));
    assert_eq!(program.funcs_of(pkg).len(), 2);
    assert_eq!(program.vars_of(pkg).len(), 1);
    let body = program.body(run);
    let kinds: Vec<_> = body.locals.iter().map(|l| (l.ident.name.as_str(), l.kind)).collect();
    let expected = [
        ("s", LocalKind::Receiver),
        ("n", LocalKind::Param(0)),
        ("out", LocalKind::Result(0)),
        ("i", LocalKind::LoopVar),
    ];
    assert_eq!(kinds, expected);
    for (i, local) in body.locals.iter().enumerate() {
        assert_eq!(body.declared(local.ident.pos).map(|id| id.0 as usize), Some(i));
    }
    assert_eq!(bodies(&program, file).len(), 3);
}
