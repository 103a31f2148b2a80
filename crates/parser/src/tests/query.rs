//! Queries: what they find, where it stands in the file, and what is wrong with those that are none.

use crate::{Bodies, Queries, parse, parse_with};

const TEXT: &str =
    "package p\n\nvar m map[string]int\n\nfunc f() {\n\tx := new(1 + 2)\n\tm[\"a\"] = *x\n\tn[\"b\"] = 1\n}\n";

fn found(queries: &Queries, text: &str) -> Vec<(u32, Vec<String>)> {
    let (file, matches) = parse_with(text.as_bytes(), Bodies::Keep, Some(queries));
    assert_eq!(file.dump(), parse(text.as_bytes(), Bodies::Keep).dump(), "queries change nothing");
    let shown = |one: &crate::Match| {
        let texts = one.captures.iter().map(|(_, span)| text[span.start as usize..span.end as usize].to_owned());
        (one.query, texts.collect())
    };
    matches.iter().map(shown).collect()
}

#[test]
fn captures_are_spans_of_the_file() {
    // `new(1 + 2)` is edited before tree-sitter sees it, and the places stay those of the file.
    let operand = "(index_expression operand: (identifier) @map) @here";
    let named = "((index_expression operand: (identifier) @map) (#eq? @map \"n\"))";
    let queries = Queries::compile(&[operand, named]).unwrap();
    assert_eq!(queries.captures(0), ["map", "here"]);
    let texts = |one: &[&str]| one.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
    let expected = [(0, texts(&["m[\"a\"]", "m"])), (0, texts(&["n[\"b\"]", "n"])), (1, texts(&["n"]))];
    assert_eq!(found(&queries, TEXT), expected);
}

#[test]
fn a_damaged_declaration_costs_its_own_matches() {
    let queries = Queries::compile(&["(index_expression) @here"]).unwrap();
    let text = format!("{TEXT}\nfunc g() {{\n\tm[1] = ( 2\n}}\n\nfunc h() {{\n\tm[3] = 3\n}}\n");
    let found: Vec<String> = found(&queries, &text).into_iter().flat_map(|(_, texts)| texts).collect();
    assert_eq!(found, ["m[\"a\"]", "n[\"b\"]", "m[3]"]);
}

#[test]
fn what_is_no_query_is_told_with_its_row() {
    for (text, row, part) in [
        ("(identifier)\n(nonsense)", 1, "no node `nonsense`"),
        ("(index_expression operant: (_))", 0, "no field `operant`"),
        ("(identifier", 0, "no query"),
        ("((identifier) @a\n (#eq? @b \"x\"))", 1, "no capture `b`"),
    ] {
        let error = Queries::compile(&["(identifier)", text]).unwrap_err();
        assert_eq!((error.query, error.row), (1, row), "{text}: {error:?}");
        assert!(error.message.contains(part), "{text}: {error:?}");
    }
}
