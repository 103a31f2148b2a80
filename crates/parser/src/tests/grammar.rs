//! Where tree-sitter-go is behind the language or wrong, and what it still costs.

use super::{body, check, dump, errors, file};

#[test]
fn new_takes_values() {
    assert_eq!(body("_ = new(123)"), "(= _ <- (call new INT))");
    assert_eq!(
        body("_ = new(time.Now().Add(-5 * time.Minute))"),
        "(= _ <- (call new (call (call time.Now).Add (* (- INT) time.Minute))))"
    );
    assert_eq!(body("_ = new(int64(500))"), "(= _ <- (call new (call int64 INT)))");
    assert_eq!(body("_ = new(m[\"x\"])"), "(= _ <- (call new (index m STRING)))");
    assert_eq!(body("_ = new([]int{1, 2})"), "(= _ <- (call new (lit ([] int) INT INT)))");
    assert_eq!(
        body("_ = new(func() int { return 1 }())"),
        "(= _ <- (call new (call (func [] ->=[int] { (return INT)}))))"
    );
    assert_eq!(body("_ = new(!a.b)"), "(= _ <- (call new (! a.b)))");
    assert_eq!(body("_ = new(*p + 1)"), "(= _ <- (call new (+ (* p) INT)))");
}

#[test]
fn new_still_takes_types() {
    assert_eq!(body("_ = new([]struct{ a int })"), "(= _ <- (call new ([] (struct [a int]))))");
    assert_eq!(body("_ = new(map[string]interface{})"), "(= _ <- (call new (map string (interface []))))");
    assert_eq!(body("_ = new(func(int) (a, b int))"), "(= _ <- (call new (functype [int] ->=[a b int])))");
    assert_eq!(body("_ = new(<-chan int)"), "(= _ <- (call new (<-chan int)))");
    assert_eq!(body("_ = new(T[[]int, *U])"), "(= _ <- (call new (index T ([] int) (* U))))");
    assert_eq!(body("_ = new(**pkg.T)"), "(= _ <- (call new (* (* pkg.T))))");
}

#[test]
fn functions_may_be_called_new_and_make() {
    assert_eq!(body("new(\"self\", a.b, c)"), "(do (call new STRING a.b c))");
    assert_eq!(body("_ = make(n - 1)"), "(= _ <- (call make (- n INT)))");
    assert_eq!(body("_ = (make)([]int, 0)"), "(= _ <- (call make ([] int) INT))");
}

#[test]
fn stars_bind_looser_than_conversions() {
    assert_eq!(body("_ = *(*T)(x)"), "(= _ <- (* (call (paren (* T)) x)))");
    assert_eq!(body("*(*[]T)(p) = y"), "(= (* (call (paren (* ([] T))) p)) <- y)");
    assert_eq!(body("_ = *(*struct{ p *T })(x).p"), "(= _ <- (* (call (paren (* (struct [p (* T)]))) x).p))");
    assert_eq!(body("_ = (*S[K, V]).M"), "(= _ <- (paren (* (index S K V))).M)");
}

#[test]
fn arrows_belong_to_the_left_chan() {
    assert_eq!(dump("var c chan <-chan int"), "(var c : (chan<- (chan int)))");
    assert_eq!(dump("var c chan (<-chan int)"), "(var c : (chan (paren (<-chan int))))");
    assert_eq!(dump("var c <-chan <-chan int"), "(var c : (<-chan (<-chan int)))");
}

#[test]
fn long_lists_of_names_share_a_type() {
    let names: Vec<String> = (0..40).map(|i| format!("a{i}")).collect();
    let want = format!("(func f [{} int, b string])", names.join(" "));
    assert_eq!(dump(&format!("func f({} int, b string)", names.join(", "))), want);
}

#[test]
fn a_block_behind_a_comparison_is_no_literal() {
    let want = "(if (!= x a.b) then={ (do (call f))}) { (do (call g))}";
    assert_eq!(body("if x != a.b {\nf()\n}\n\n{\ng()\n}"), want);
    assert_eq!(body("for x != a.b {\nf()\n}\n{\ng()\n}"), want.replace("(if", "(for").replace("then", "body"));
}

#[test]
fn one_line_groups_need_no_semicolon() {
    assert_eq!(dump("const (a = 1)"), "(const a = INT)");
    assert_eq!(dump("var (a int; b = f(1))"), "(var a : int)\n(var b = (call f INT))");
}

#[test]
fn heads_may_begin_with_a_semicolon() {
    assert_eq!(body("if ; x {}"), "(if x then={})");
    assert_eq!(body("switch ; { default: }"), "(switch (default:))");
}

#[test]
fn the_last_line_needs_no_newline() {
    for text in ["package p\ntype T struct {\nA\n}", "package p\nvar x = 1", "package p\nfunc f() {}", "package p"] {
        assert_eq!(errors(&file(text)), [""; 0], "{text}");
    }
}

#[test]
fn comments_may_stand_anywhere() {
    assert_eq!(body("a /* x */ [ /* y */ k /* z */ ] /* w */ = /* v */ 1 // u"), "(= (index a k) <- INT)");
    assert_eq!(
        dump("func /* a */ f /* b */ ( /* c */ x /* d */ int /* e */ ) /* f */ { /* g */ }"),
        "(func f [x int] {})"
    );
}

#[test]
fn what_the_grammar_cannot_read_costs_its_function() {
    let outcome = |text: &str| {
        let text = format!("package p\nfunc f() {{ {text} }}\nfunc g() {{ h() }}\n");
        let file = file(&text);
        check(&file, text.len());
        assert!(file.dump().contains("(func g [] { (do (call h))})"));
        (file.errors.len(), file.dump().contains("(func f [])\n"))
    };
    // known miss: methods of a type that is written out cannot be selected.
    assert_eq!(outcome("_ = interface{ M() }.M"), (1, true));
    assert_eq!(outcome("_ = (*struct{ T }).M"), (1, true));
    // known miss: of two labels at the end of a block, the first cannot be read.
    assert_eq!(outcome("A: B:"), (1, true));
}

#[test]
fn some_errors_go_unnoticed() {
    // known miss: the grammar, or the lowering, is more lenient than Go.
    for text in ["go f", "_ = \"\\z\"", "_ = T{1\n}", "for a, b, c := range x {}"] {
        assert_eq!(file(&format!("package p\nfunc f() {{ {text} }}\n")).errors.len(), 0, "{text}");
    }
}
