//! Literals, operators, statements, scopes.

use crate::harness::check;

#[test]
fn literals_and_defaults() {
    check(
        r#"package p
func f() {
	a := 1 // type: untyped int
	_ = a // type: int
	b := 1.5
	_ = b // type: float64
	c := 'x'
	_ = c // type: int32
	d := "s"
	_ = d // type: string
	e := 2i
	_ = e // type: complex128
	g := 1 < 2
	_ = g // type: bool
	h := 'a' + 1 // type: untyped rune
	i := 1 << a // type: untyped int
	j := float32(1) * 2 // type: float32
	k := 2 * float32(1) // type: float32
	var l uint8 = 3
	m := l << 2 // type: uint8
	n := !g // type: bool
	o := -l // type: uint8
	q := &l // type: *uint8
	r := *q // type: uint8
	s := d[0] // type: uint8
	t := d[1:] // type: string
	u := "abc"[1:] // type: string
	_, _, _, _, _, _, _, _, _, _, _, _, _ = c, h, i, j, k, m, n, o, r, s, t, u, e
}
"#,
    );
}

#[test]
fn type_literals() {
    check(
        r#"package p
type T struct { m map[string]int }
var a map[string][]int // type: map[string][]int
var b = map[T]*T{} // type: map[T]*T
var c [3]func(int, ...string) (bool, error) // type: [...]func(int, ...string) (bool, error)
var d <-chan chan<- int // type: <-chan chan<- int
var d2 <-chan <-chan int // type: <-chan <-chan int
var d3 chan (<-chan int) // type: chan (<-chan int)
var e struct{ x, y int; T } // type: struct{x int; y int; T}
var g interface{ M(int) string; error } // type: interface{M(int) string; error}
var h = [...]string{2: "x"} // type: [...]string
var i = []map[string]int{{"a": 1}}[0] // type: map[string]int
var j = struct{ m map[int]bool }{}.m // type: map[int]bool
var k = func(x int) (y string) { return }("") // type: string
var l any // type: any
"#,
    );
}

#[test]
fn composite_elements_are_elided() {
    check(
        r#"package p
type P struct{ x, y int }
func f() {
	_ = []P{
		{1, 2}, // type: P
	}
	_ = []*P{
		{x: 1}, // type: *P
	}
	_ = map[P]map[string]P{
		{1, 2}: {"a": {3, 4}}, // type: map[string]P
	}
	_ = [][]P{
		{
			{1, 2}, // type: P
		},
	}
	_ = map[string]*P{
		"a": {1, 2}, // type: *P
	}
	_ = P{
		x: len("a"), // type: int
	}
}
"#,
    );
}

#[test]
fn scopes_shadow() {
    check(
        r#"package p
var x = "package"
type string2 = string
func f(x int) (err error) {
	_ = x // type: int
	x, ok := true, x
	_ = x // type: int
	_ = ok // type: int
	{
		x := 1.5
		_ = x // type: float64
	}
	_ = x // type: int
	if x := "s"; x != "" {
		_ = x // type: string
	} else if y := x; true {
		_ = y // type: string
	}
	for x := uint8(0); x < 3; x++ {
		_ = x // type: uint8
	}
	_ = x // type: int
	switch x := int64(3); x {
	case 1:
		x := "t"
		_ = x // type: string
	default:
		_ = x // type: int64
	}
	g := func(x float32) (y map[int]int) {
		_ = x // type: float32
		_ = err // type: error
		return y // type: map[int]int
	}
	_ = g // type: func(float32) map[int]int
	const c = "x"
	_ = c // type: untyped string
	var len = 3
	_ = len // type: int
	type int map[string2]bool
	var m int
	_ = m["a"] // type: bool
	return
}
func g() { _ = x // type: string
}
"#,
    );
}

#[test]
fn parameters_and_the_body_share_a_scope() {
    check(
        r#"package p
func two() (int, error) { return 0, nil }
func f(m map[string]int) {
	m, err := two()
	_ = m // type: map[string]int
	_ = err // type: error
	func(n string) {
		{
			n, err := two()
			_ = n // type: int
			_ = err // type: error
		}
		_ = n // type: string
	}("")
}
"#,
    );
}

#[test]
fn comma_ok_and_several_results() {
    check(
        r#"package p
func two() (map[string]int, error) { return nil, nil }
var m, err = two()
var v, ok = m["x"]
func f(a any, c chan []int) {
	_ = m // type: map[string]int
	_ = err // type: error
	_ = v // type: int
	_ = ok // type: bool
	x, ok := a.(map[int]bool) // type: map[int]bool
	_ = ok // type: bool
	_ = x // type: map[int]bool
	y, more := <-c // type: []int
	_ = more // type: bool
	_ = y // type: []int
	z, e := two() // type: (map[string]int, error)
	_ = z // type: map[string]int
	_ = e // type: error
	var p, q = two()
	_ = p // type: map[string]int
	_ = q // type: error
}
"#,
    );
}

#[test]
fn range_gives_its_variables_types() {
    check(
        r#"package p
type Names map[string][]int
type Seq func(yield func(int, Names) bool)
func f(m Names, s []float32, a *[4]bool, c <-chan error, seq Seq, n uint8, one func(func(rune) bool)) {
	for k, v := range m {
		_ = k // type: string
		_ = v // type: []int
	}
	for i, v := range s {
		_ = i // type: int
		_ = v // type: float32
	}
	for i, v := range a {
		_ = i // type: int
		_ = v // type: bool
	}
	for v := range c {
		_ = v // type: error
	}
	for i, v := range seq {
		_ = i // type: int
		_ = v // type: Names
	}
	for i := range n {
		_ = i // type: uint8
	}
	for i := range 10 {
		_ = i // type: int
	}
	for r := range one {
		_ = r // type: int32
	}
	for i, r := range "text" {
		_ = i // type: int
		_ = r // type: int32
	}
	var k string
	for k = range m {
		_ = k // type: string
	}
}
"#,
    );
}

#[test]
fn type_switches_give_each_clause_its_variable() {
    check(
        r#"package p
type M map[string]int
func f(x any) {
	switch v := x.(type) {
	case M:
		_ = v // type: M
		_ = v["a"] // type: int
	case *M, M:
		_ = v // type: any
	case nil:
		_ = v // type: any
	case error:
		_ = v // type: error
	default:
		_ = v // type: any
	}
	switch y := x; z := y.(type) {
	case map[int]bool:
		_ = z // type: map[int]bool
	}
	switch x.(type) {
	case int:
	}
}
"#,
    );
}

#[test]
fn select_clauses_declare() {
    check(
        r#"package p
func f(c chan map[string]int, d chan string) {
	select {
	case m := <-c:
		_ = m // type: map[string]int
	case s, ok := <-d:
		_ = s // type: string
		_ = ok // type: bool
	case d <- "x":
	default:
	}
}
"#,
    );
}

#[test]
fn builtins() {
    check(
        r#"package p
import "unsafe"
type L []map[string]int
func f(l L, m map[string]int, c64 complex64, f32 float32) {
	_ = append(l, m) // type: L
	_ = append([]int(nil), 1) // type: []int
	_ = len(l) // type: int
	_ = cap(l) // type: int
	_ = make(map[string]L, 3) // type: map[string]L
	_ = make(chan int) // type: chan int
	_ = new(L) // type: *L
	_ = new(m["x"]) // type: *int
	_ = new(1.5) // type: *float64
	_ = *(*[]int8)(unsafe.Pointer(&l)) // type: []int8
	_ = copy(l, l) // type: int
	_ = min(1, 2.5) // type: untyped float
	_ = max(f32, 1) // type: float32
	_ = recover() // type: any
	_ = real(c64) // type: float32
	_ = complex(f32, 0) // type: complex64
	_ = unsafe.Pointer(&m) // type: unsafe.Pointer
	_ = unsafe.Sizeof(m) // type: uintptr
	_ = unsafe.Slice(&l, 2) // type: []L
	_ = (*map[int]int)(unsafe.Pointer(&m)) // type: *map[int]int
}
"#,
    );
}

#[test]
fn constants() {
    check(
        r#"package p
import "time"
type Kind uint8
const (
	A Kind = iota
	B
	C = "s"
	D
)
const E, F = 1, 2.5
func f() {
	_ = A // type: Kind
	_ = B // type: Kind
	_ = D // type: untyped string
	_ = F // type: untyped float
	x := E
	_ = x // type: int
	const local Kind = 3
	_ = local // type: Kind
	_ = 3 * time.Second // type: ?
	const (
		G = iota
		H
	)
	y := H
	_ = y // type: int
}
"#,
    );
}

#[test]
fn local_types() {
    check(
        r#"package p
func f() {
	type node struct { next *node; kids map[string]*node }
	n := &node{}
	_ = n.next.kids // type: map[string]*node
	type alias = map[int]node
	var a alias
	_ = a // type: map[int]node
	_ = a[0].kids["x"].next // type: *node
}
func g() {
	type node []string
	var n node
	_ = n[0] // type: string
	func() {
		type node int
		var n node
		_ = n // type: node
	}()
}
"#,
    );
}

#[test]
fn long_sums_have_a_type() {
    let sum = vec!["x"; 5000].join(" + ");
    check(&format!("package p\nfunc f(x string) {{\n\t_ = {sum} // type: string\n}}\n"));
}

#[test]
fn long_chains_have_types() {
    let ifs: String = (0..500).map(|i| format!("if v, ok := m[{i}]; ok {{\n\t\t_ = v\n\t}} else ")).collect();
    let last = "if w, ok := m[0]; ok {\n\t\t_ = w // type: string\n\t}";
    check(&format!("package p\nfunc f(m map[int]string) {{\n\t{ifs}{last}\n}}\n"));
    let calls = ".set(1)".repeat(90);
    check(&format!(
        "package p\ntype b struct{{}}\nfunc (x *b) set(int) *b {{ return x }}\n\
         func f(x *b) {{\n\t_ = x{calls} // type: *b\n}}\n"
    ));
}
