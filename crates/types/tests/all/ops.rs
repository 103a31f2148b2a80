//! The list of map operations: places and kinds.

use mapvet_loader::{FileId, Workspace};
use mapvet_types::Program;

/// `line:column kind` of every operation of a package that may import a package maps.
fn ops(text: &str) -> Vec<String> {
    let maps = "package maps\nfunc Keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }\n\
                func Collect[K comparable](f func(K)) map[K]int { return nil }\n";
    let workspace = Workspace::from_sources(&[("maps", "maps.go", maps), ("p", "p.go", text)]);
    let program = Program::new(&workspace);
    let lines = &workspace.files[1].ast.lines;
    let list = program.map_ops(FileId(1));
    let at = |pos| format!("{}:{}", lines.line_col(pos).line, lines.line_col(pos).column);
    list.iter().map(|op| format!("{} {}", at(op.pos), op.kind)).collect()
}

#[test]
fn every_kind_stands_where_the_oracle_puts_it() {
    let got = ops(r#"package p
import "maps"
type M[K comparable, V any] map[K]V
type S struct { m map[string]int; in map[string]map[int]bool }
func f(s *S, l []int, g M[string, int]) {
	_ = s.m["a"]
	s.m["a"] = 1
	(s.m["a"])++
	s.m["a"] |= 2
	s.in["a"][1] = true
	delete(s.m, "a")
	clear(s.m)
	for range s.m {
	}
	for l[0], s.m["b"] = range l {
	}
	l[len(s.m)], s.m["x"] = 1, l[2]
	maps.Keys(s.m)
	maps.Keys[map[string]int](s.m)
	maps.Collect(func(int) {})
	var h M[string, int] = M[string, int]{"a": g["b"]}
	_, ok := h["c"]
	go func() { s.m["d"] = len(h) }()
	_, _ = ok, len(l)
}
func t[T map[int]int | map[int]string](m T) int { clear(m); return len(m) }
var global = map[string]int{"x": 1}["x"]
"#);
    let expected = [
        "6:9 read",
        "7:5 write",
        "8:6 update",
        "9:5 update",
        "10:6 read",
        "10:11 write",
        "11:2 delete",
        "12:2 clear",
        "13:2 range",
        "15:15 write",
        "17:4 len",
        "17:18 write",
        "18:2 maps.Keys",
        "19:2 maps.Keys",
        "21:46 read",
        "22:12 read",
        "23:17 write",
        "23:25 len",
        "26:51 clear",
        "26:68 len",
        "27:36 read",
    ];
    assert_eq!(got.iter().map(|op| op.trim_start_matches('0')).collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_no_map_is_not_listed() {
    let got = ops(r#"package p
import "example.com/absent"
type notMap struct{ l []int; s string; p *[3]int }
func f(n notMap, u absent.Type, x any) {
	n.l[0] = len(n.s)
	n.p[1]++
	_ = u[0]
	_ = u.Field[n.l[0]]
	_ = absent.Generic[string](n.s)
	for range u {
	}
	v := absent.M[len(n.s)]
	_ = x.([]int)[0]
	_ = v
	clear(u)
	_ = len(n.l)
}
func delete2(m []int) { var delete = func([]int, int) {}; delete(m, 1) }
"#);
    assert!(got.is_empty(), "{got:?}");
}

#[test]
fn syntax_may_prove_a_map_of_an_absent_type() {
    let got = ops(r#"package p
import "example.com/absent"
type key struct{}
func f(u absent.Type, i int) {
	u.Labels["x"] = 1
	_, ok := u.ByID[i]
	delete(u.Set, i)
	m := absent.New()
	_ = m[key{}]
	_ = len(m)
	_ = u.List[i]
	_ = ok
	_ = len(u.Labels)
	for range u.Set {
	}
	for range u.List {
	}
}
// known miss: what one body proves of a field does not count in another.
func g(u absent.Type) int { return len(u.Labels) }
"#);
    assert_eq!(got, ["5:10 write", "6:17 read", "7:2 delete", "9:7 read", "10:6 len", "13:6 len", "14:2 range"]);
}
