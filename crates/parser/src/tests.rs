//! What the lowering makes of ordinary Go, as dumps.

use crate::{Bodies, parse};

fn dump(text: &str) -> String {
    parse(text.as_bytes(), Bodies::Keep).dump()
}

#[test]
fn a_function_is_lowered_whole() {
    let text = "package p\nfunc (s *S) get(k string) (int, bool) { v, ok := s.m[k]; return v, ok }\n";
    let want = "(package p)\n(func get recv=[s (* S)] [k string] ->=[int, bool] \
                { (:= v ok <- (index s.m k)) (return v ok)})\n";
    assert_eq!(dump(text), want);
}
