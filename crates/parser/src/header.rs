//! What the comments above the package clause say about the file.

use crate::File;

/// Reads whether the file is generated and which language version its build constraint asks for.
pub(crate) fn read(text: &str, file: &mut File) {
    let end = file.package.map_or(text.len(), |p| p.pos as usize);
    let head = text.get(..end).unwrap_or_default();
    file.generated = head.lines().any(is_generated);
    file.go_version = head.lines().find_map(|line| line.trim().strip_prefix("//go:build ")).and_then(version);
}

/// As ast.IsGenerated.
fn is_generated(line: &str) -> bool {
    line.strip_prefix("// Code generated ").is_some_and(|rest| rest.ends_with(" DO NOT EDIT."))
}

/// The least version that a build constraint asks for, as go/build/constraint.GoVersion finds it.
fn version(constraint: &str) -> Option<u32> {
    let mut parser = Constraint { rest: constraint };
    parser.or(0)
}

/// A reader of build constraints. What it yields is the `N` of the least `go1.N` under which the constraint can hold,
/// or `None` if it can hold under any.
struct Constraint<'t> {
    rest: &'t str,
}

/// Parentheses and negations nest no deeper than this in a constraint that is read.
const MAX_NESTING: u32 = 100;

impl Constraint<'_> {
    fn eat(&mut self, token: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn or(&mut self, depth: u32) -> Option<u32> {
        let mut version = self.and(depth);
        while self.eat("||") {
            let other = self.and(depth);
            version = version.zip(other).map(|(a, b)| a.min(b));
        }
        version
    }

    fn and(&mut self, depth: u32) -> Option<u32> {
        let mut version = self.not(depth);
        while self.eat("&&") {
            version = version.max(self.not(depth));
        }
        version
    }

    fn not(&mut self, depth: u32) -> Option<u32> {
        if depth > MAX_NESTING {
            return None;
        }
        if self.eat("!") {
            self.not(depth + 1);
            return None;
        }
        if self.eat("(") {
            let version = self.or(depth + 1);
            self.eat(")");
            return version;
        }
        let rest = self.rest.trim_start();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').unwrap_or(rest.len());
        self.rest = &rest[end..];
        if &rest[..end] == "go1" { Some(0) } else { rest[..end].strip_prefix("go1.")?.parse().ok() }
    }
}
