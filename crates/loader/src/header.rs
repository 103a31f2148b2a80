//! The header of a Go file: constraints, package clause, imports. Read without parsing the rest.

use crate::constraint;
use crate::target::Tags;

/// What stands at the top of a file.
#[derive(Debug, Default)]
pub(crate) struct Header<'a> {
    /// The package name; `None` if the clause cannot be read.
    pub(crate) package: Option<&'a str>,
    /// The imported paths, in order.
    pub(crate) imports: Vec<&'a str>,
    /// The path of `package x // import "path"`.
    pub(crate) import_comment: Option<&'a str>,
    /// Whether the scan ran into the end of the text, so that more text could change the result.
    pub(crate) at_end: bool,
    /// Whether a NUL byte stands in the header: go refuses to read such a file.
    pub(crate) nul: bool,
}

impl<'a> Header<'a> {
    /// Scans the header.
    pub(crate) fn scan(text: &'a [u8]) -> Header<'a> {
        let mut scanner = Scanner { text: without_bom(text), at: 0 };
        let mut header = Header::default();
        scanner.header(&mut header);
        header.at_end = scanner.at >= scanner.text.len();
        // The byte that ended the scan counts too.
        header.nul = scanner.text.iter().take(scanner.at + 1).any(|b| *b == 0);
        header
    }

    /// Whether the file has a cgo preamble.
    pub(crate) fn is_cgo(&self) -> bool {
        self.imports.contains(&"C")
    }
}

fn without_bom(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    fn header(&mut self, header: &mut Header<'a>) -> Option<()> {
        self.space();
        self.keyword("package")?;
        self.space();
        header.package = Some(self.ident()?);
        header.import_comment = import_comment(self.line_rest());
        self.space();
        while self.keyword("import").is_some() {
            self.space();
            if self.eat(b'(') {
                self.space();
                while !self.eat(b')') {
                    header.imports.push(self.import_spec()?);
                    self.space();
                }
            } else {
                header.imports.push(self.import_spec()?);
            }
            self.space();
        }
        Some(())
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Skips white space, semicolons and comments.
    fn space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' | b'\x0c' | b';' => self.at += 1,
                b'/' if self.rest().starts_with(b"//") => self.at += self.line_rest().len(),
                b'/' if self.rest().starts_with(b"/*") => self.block_comment(),
                _ => return,
            }
        }
    }

    fn block_comment(&mut self) {
        let body = self.rest().get(2..).unwrap_or_default();
        let len = body.windows(2).position(|w| w == b"*/").map_or(body.len(), |i| i + 2);
        self.at += 2 + len;
    }

    fn line_rest(&self) -> &'a [u8] {
        self.rest().split(|b| *b == b'\n').next().unwrap_or_default()
    }

    fn keyword(&mut self, word: &str) -> Option<()> {
        let rest = self.rest().strip_prefix(word.as_bytes())?;
        if rest.first().is_some_and(|b| is_ident(*b)) {
            return None;
        }
        self.at += word.len();
        Some(())
    }

    fn ident(&mut self) -> Option<&'a str> {
        let len = self.rest().iter().take_while(|b| is_ident(**b)).count();
        let ident = std::str::from_utf8(self.rest().get(..len)?).ok()?;
        self.at += len;
        Some(ident).filter(|i| !i.is_empty())
    }

    fn import_spec(&mut self) -> Option<&'a str> {
        if !self.eat(b'.') {
            self.ident();
        }
        self.space();
        let quote = self.peek().filter(|b| matches!(b, b'"' | b'`'))?;
        self.at += 1;
        let len = self.rest().iter().position(|b| *b == quote || (quote == b'"' && *b == b'\n'))?;
        let path = std::str::from_utf8(self.rest().get(..len)?).ok()?;
        self.at += len;
        self.eat(quote).then_some(path)
    }
}

fn is_ident(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn import_comment(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?.trim();
    let comment = match line.strip_prefix("//") {
        Some(comment) => comment,
        None => line.strip_prefix("/*")?.split("*/").next()?,
    };
    let quoted = comment.trim().strip_prefix("import")?.trim();
    quoted.strip_prefix('"')?.split('"').next().filter(|path| !path.is_empty())
}

/// Whether the constraints at the top of a file hold. An error is a constraint that cannot be read: go leaves such a
/// file out.
pub(crate) fn should_build(text: &[u8], tags: &Tags) -> Result<bool, String> {
    let leading = LeadingComments::scan(without_bom(text))?;
    let has = |tag: &str| tags.has(tag);
    if let Some(line) = leading.go_build {
        let line = String::from_utf8_lossy(line);
        let expr = constraint::go_build(&line).unwrap_or_default();
        return constraint::eval_go_build(expr, &has).map_err(|e| format!("parsing //go:build line: {e}"));
    }
    Ok(leading.plus_build_part.split(|b| *b == b'\n').all(|line| {
        let line = String::from_utf8_lossy(line.trim_ascii());
        constraint::plus_build(&line).is_none_or(|text| constraint::eval_plus_build(text, &has))
    }))
}

/// The comments above the package clause.
struct LeadingComments<'a> {
    /// The `//go:build` line.
    go_build: Option<&'a [u8]>,
    /// The part in which `// +build` lines count: `//` comments with a blank line behind them.
    plus_build_part: &'a [u8],
}

impl<'a> LeadingComments<'a> {
    fn scan(text: &'a [u8]) -> Result<Self, String> {
        let mut go_build = None;
        let (mut end, mut at) = (0, 0);
        // Once anything but blank lines and `//` comments was seen, `// +build` lines no longer count.
        let mut ended = false;
        let mut in_block = false;
        while let Some(rest) = text.get(at..).filter(|r| !r.is_empty()) {
            let full = rest.split(|b| *b == b'\n').next().unwrap_or_default();
            at += full.len() + 1;
            let line = full.trim_ascii();
            if line.is_empty() && !ended {
                end = at.min(text.len());
                continue;
            }
            ended |= !line.starts_with(b"//");
            if !in_block && is_go_build(line) && go_build.replace(line).is_some() {
                return Err("multiple //go:build comments".to_owned());
            }
            if !skip_comments(line, &mut in_block) {
                break;
            }
        }
        Ok(LeadingComments { go_build, plus_build_part: &text[..end] })
    }
}

fn is_go_build(line: &[u8]) -> bool {
    line.starts_with(b"//go:build") && std::str::from_utf8(line).is_ok_and(|l| constraint::go_build(l).is_some())
}

/// Whether a line consists of comments only; keeps track of block comments that go on.
fn skip_comments(mut line: &[u8], in_block: &mut bool) -> bool {
    while !line.is_empty() {
        if *in_block {
            let Some(i) = line.windows(2).position(|w| w == b"*/") else { return true };
            *in_block = false;
            line = line.get(i + 2..).unwrap_or_default().trim_ascii();
        } else if line.starts_with(b"//") {
            return true;
        } else if let Some(rest) = line.strip_prefix(b"/*") {
            *in_block = true;
            line = rest;
        } else {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::GoSetup;
    use crate::workspace::Target;

    fn build(text: &str) -> Result<bool, String> {
        let target = Target { goos: "linux".into(), goarch: "amd64".into(), cgo: false, tags: Vec::new() };
        should_build(text.as_bytes(), &Tags::new(&target, &GoSetup::default()))
    }

    #[test]
    fn package_and_imports_are_found() {
        let text = "\u{feff}// c\n/* d */ package p // import \"x/p\"\n\nimport \"fmt\"; import (\n\t. `a/b`\n\t_ \"c\" // d\n\
                    \tx \"e\"\n)\nvar i = 1\n";
        let header = Header::scan(text.as_bytes());
        assert_eq!(header.package, Some("p"));
        assert_eq!(header.imports, ["fmt", "a/b", "c", "e"]);
        assert_eq!(header.import_comment, Some("x/p"));
        assert!(!header.at_end && !header.nul);
    }

    #[test]
    fn broken_headers_yield_what_stands_before() {
        let header = Header::scan(b"package p\nimport (\n\"a\"\n\"b\n)");
        assert_eq!((header.package, header.imports.as_slice()), (Some("p"), ["a"].as_slice()));
        assert_eq!(Header::scan(b"packages p").package, None);
        assert_eq!(Header::scan(b"").package, None);
        assert!(Header::scan(b"/* open").at_end);
        assert!(Header::scan(b"//\0\npackage p\nvar x int").nul);
        assert!(Header::scan(b"package p\nimport \"C\"\n").is_cgo());
        assert!(!Header::scan(b"package p\nfunc f() { println(\"C\\x00\") }\0").nul);
    }

    #[test]
    fn go_build_lines_win_over_plus_build_lines() {
        assert_eq!(build("//go:build windows\n// +build linux\n\npackage p"), Ok(false));
        assert_eq!(build("//go:build linux\n// +build windows\n\npackage p"), Ok(true));
        assert_eq!(build("/* a\n*/ // x\n//go:build windows\npackage p"), Ok(false));
        assert_eq!(build("/*\n//go:build windows\n*/\npackage p"), Ok(true));
        assert_eq!(build("package p\n//go:build windows\n"), Ok(true));
        assert!(build("//go:build a\n//go:build b\npackage p").is_err());
        assert!(build("//go:build a ||\npackage p").is_err());
    }

    #[test]
    fn plus_build_lines_need_a_blank_line_behind() {
        assert_eq!(build("// +build windows\n\npackage p"), Ok(false));
        assert_eq!(build("// +build windows\npackage p"), Ok(true));
        assert_eq!(build("// +build linux\n// +build cgo\n\npackage p"), Ok(false));
        assert_eq!(build("/* x */\n// +build windows\n\npackage p"), Ok(true));
        assert_eq!(build("// +build ignore\r\n\r\npackage p"), Ok(false));
    }
}
