//! The names a file declares at top level, found at memory speed without parsing it.
//!
//! Of a dependency, only the files that declare something wanted are parsed. Naming too much costs a file parsed in
//! vain; naming too little would lose a declaration, so only well-formed files may be outlined wrongly in that way.

use rustc_hash::FxHasher;
use std::hash::Hasher;

/// The hashes of the names that a file declares, methods counted as their receivers' types; sorted.
pub(crate) fn outline(text: &[u8]) -> Vec<u64> {
    let mut outline = Outline { text, at: 0, names: Vec::new() };
    outline.file();
    outline.names.sort_unstable();
    outline.names.dedup();
    outline.names.shrink_to_fit();
    outline.names
}

/// The hash by which an outline knows a name.
pub(crate) fn hash(name: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(name);
    hasher.finish()
}

struct Outline<'a> {
    text: &'a [u8],
    at: usize,
    names: Vec<u64>,
}

impl<'a> Outline<'a> {
    fn file(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'(' | b'[' | b'{' => self.balanced(),
                b'"' | b'`' | b'\'' => self.literal(byte),
                b'/' => self.comment(),
                _ if is_word(byte) => match self.word() {
                    b"func" => self.func(),
                    b"type" => self.declaration(false),
                    b"var" | b"const" => self.declaration(true),
                    _ => {}
                },
                _ => self.at += 1,
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn word(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let word = rest.get(..rest.iter().take_while(|b| is_word(**b)).count()).unwrap_or_default();
        self.at += word.len();
        word
    }

    /// A name, if one stands here.
    fn name(&mut self) {
        let word = self.word();
        if !word.is_empty() {
            self.names.push(hash(word));
        }
    }

    /// White space and comments; up to the end of the line, or beyond.
    fn space(&mut self, lines: bool) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\n' | b';' if lines => self.at += 1,
                b'/' if matches!(self.text.get(self.at + 1), Some(b'/' | b'*')) => self.comment(),
                _ => return,
            }
        }
    }

    /// A comment, or else a slash. The newline behind a line comment stays.
    fn comment(&mut self) {
        let rest = self.rest();
        self.at += match rest.get(1) {
            Some(b'/') => memchr::memchr(b'\n', rest).unwrap_or(rest.len()),
            Some(b'*') => {
                let body = rest.get(2..).unwrap_or_default();
                memchr::memmem::find(body, b"*/").map_or(rest.len(), |i| i + 4)
            }
            _ => 1,
        };
    }

    fn literal(&mut self, quote: u8) {
        self.at += 1;
        if quote == b'`' {
            self.at += memchr::memchr(quote, self.rest()).map_or(self.rest().len(), |i| i + 1);
            return;
        }
        while let Some(i) = memchr::memchr3(quote, b'\\', b'\n', self.rest()) {
            self.at += i;
            match self.peek() {
                Some(b'\\') => self.at += 2,
                // A newline ends a broken literal.
                Some(b'\n') => return,
                _ => {
                    self.at += 1;
                    return;
                }
            }
        }
        self.at = self.text.len();
    }

    /// From an opening bracket to behind its closing one; kinds of brackets are not told apart.
    fn balanced(&mut self) {
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            let Some(i) = rest.iter().position(|b| matters(*b)) else { break };
            self.at += i;
            match rest.get(i) {
                Some(b'(' | b'[' | b'{') => depth += 1,
                Some(b')' | b']' | b'}') => depth -= 1,
                Some(b'/') => {
                    self.comment();
                    continue;
                }
                Some(quote) => {
                    self.literal(*quote);
                    continue;
                }
                None => break,
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
        self.at = self.text.len();
    }

    /// Behind `func`: a function's name, or a method, which counts as its receiver's type if it is exported.
    fn func(&mut self) {
        self.space(true);
        if self.peek() != Some(b'(') {
            return self.name();
        }
        let start = self.at;
        self.balanced();
        let receiver = self.text.get(start + 1..self.at.saturating_sub(1)).unwrap_or_default();
        self.space(false);
        let is_exported = |b: &u8| !b.is_ascii_lowercase() && *b != b'_';
        if self.word().first().is_some_and(is_exported) {
            self.names.extend(receiver_type(receiver).map(hash));
        }
    }

    /// Behind `type`, `var` or `const`: one specification, or several in parentheses.
    fn declaration(&mut self, list: bool) {
        self.space(true);
        if self.peek() != Some(b'(') {
            return self.spec(list);
        }
        self.at += 1;
        loop {
            self.space(true);
            match self.peek() {
                None => return,
                Some(b')') => {
                    self.at += 1;
                    return;
                }
                Some(_) => {
                    self.spec(list);
                    self.rest_of_spec();
                }
            }
        }
    }

    fn spec(&mut self, list: bool) {
        self.name();
        loop {
            self.space(false);
            if !list || self.peek() != Some(b',') {
                return;
            }
            self.at += 1;
            self.space(true);
            self.name();
        }
    }

    fn rest_of_spec(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' | b';' | b')' => return,
                b'(' | b'[' | b'{' => self.balanced(),
                b'"' | b'`' | b'\'' => self.literal(byte),
                b'/' => self.comment(),
                _ => self.at += 1,
            }
        }
    }
}

/// The type's name in `r *T[K, V]`, `T`, `_ T`.
fn receiver_type(receiver: &[u8]) -> Option<&[u8]> {
    let head = receiver.split(|b| *b == b'[').next()?;
    head.split(|b| !is_word(*b)).rfind(|word| !word.is_empty())
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Whether a byte can change the depth of brackets.
fn matters(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'"' | b'`' | b'\'' | b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, names: &[&str]) {
        let mut wanted: Vec<u64> = names.iter().map(|n| hash(n.as_bytes())).collect();
        wanted.sort_unstable();
        assert_eq!(outline(text.as_bytes()), wanted, "{text}");
    }

    #[test]
    fn declarations_are_named() {
        check(
            "package p\nimport (\n\"a\"\n)\n// func no\nfunc F(x func(int)) func() { type local int }\n\
             func (r *T[K]) M() {}\nfunc (U) m() {}\ntype A struct { var int }; type B = int\nvar c, d = 1, \"}\"\n",
            &["F", "T", "A", "B", "c", "d"],
        );
    }

    #[test]
    fn groups_are_entered() {
        check(
            "const (\n\ta = iota // x )\n\tb\n\n\tc, d = `)\n`, f(\n1)\n)\ntype (\n\tT interface {\n\t\tM()\n\t}\n\tU[P any] []P\n)\n\
             var (e = func() {}; g int)\nvar ( /* c */ )\nfunc h()",
            &["a", "b", "c", "d", "T", "U", "e", "g", "h"],
        );
    }

    #[test]
    fn quotes_and_comments_hide_brackets() {
        check(
            "var a = '{'\nvar b = '\\''\nvar c = \"\\\"{\" /* { */\nvar d = `{`\nfunc e() { _ = '}' }\nvar f int",
            &["a", "b", "c", "d", "e", "f"],
        );
    }

    #[test]
    fn broken_text_ends() {
        for text in ["func", "func (", "var", "var (", "type T struct {", "/*", "\"", "'\\", "`", "const (a,", ")}]"] {
            outline(text.as_bytes());
        }
    }

    /// Every name that parsing finds in real code is outlined.
    #[test]
    fn the_standard_library_is_outlined() {
        let env = std::env::vars_os().collect();
        let Some(src) = crate::GoSetup::find(&env).std_dir() else { return };
        let dirs =
            std::env::var("MAPVET_OUTLINE").unwrap_or_else(|_| "net/http sync reflect go/types syscall".to_owned());
        for dir in dirs.split(' ').map(|d| src.join(d)) {
            for file in crate::fsys::Listing::read(&dir).unwrap().go_files {
                let text = std::fs::read(dir.join(&file)).unwrap();
                let names = outline(&text);
                let ast = mapvet_parser::parse(&text, mapvet_parser::Bodies::Skip);
                let declared = crate::reach::declared_names(&ast);
                let lost: Vec<_> =
                    declared.iter().filter(|n| names.binary_search(&hash(n.as_str().as_bytes())).is_err()).collect();
                assert!(lost.is_empty(), "{}: {lost:?}", dir.join(&file).display());
            }
        }
    }
}
