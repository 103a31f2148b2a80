//! Where the grammar is behind the language: small edits that let it read what it cannot, and change no meaning.
//!
//! What is edited is never looked at again: names are taken from the file, not from what tree-sitter saw.

use crate::fragment::Edit;
use crate::scan::{Scanner, Token};
use memchr::memmem;
use std::ops::Range;

/// Finds calls of `new` and `make` whose first argument is surely no type: `new(expr)` of Go 1.26, and functions of
/// these names. The grammar wants a type there, so the name is replaced by another one.
pub(crate) fn allocations(text: &[u8], range: Range<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (pattern, insert) in [("new(", "n_w"), ("make(", "m_ke")] {
        let part = text.get(range.clone()).unwrap_or_default();
        for at in memmem::find_iter(part, pattern) {
            let at = range.start + at;
            let before = at.checked_sub(1).and_then(|i| text.get(i)).copied().unwrap_or(b' ');
            let name_ends_here = before.is_ascii_alphanumeric() || before == b'_' || before == b'.' || before >= 0x80;
            if !name_ends_here && is_value(text, at + pattern.len()) {
                edits.push(Edit { at, remove: insert.len(), insert });
            }
        }
    }
    edits.sort_unstable();
    edits
}

/// Whether the argument that begins at `pos` is surely a value rather than a type.
fn is_value(text: &[u8], pos: usize) -> bool {
    let argument = Argument::read(text, pos);
    match argument.first {
        First::Name => argument.goes_on,
        First::TypeWord => match argument.last_open {
            Some((b'{', opener)) => opener != Opener::TypeWord,
            Some((b'(', opener)) => opener == Opener::Other,
            _ => false,
        },
        First::Arrow(is_chan) => !is_chan,
        First::Value => true,
        First::Nothing => false,
    }
}

/// How an argument begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    Nothing,
    /// A name, perhaps behind stars or an opening parenthesis.
    Name,
    /// `[`, `map`, `chan`, `struct`, `interface` or `func`.
    TypeWord,
    /// `<-`, and whether `chan` follows.
    Arrow(bool),
    /// What no type begins with.
    Value,
}

/// What stands before an opening bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opener {
    /// `struct`, `interface` for braces; `func` or another group for parentheses.
    TypeWord,
    Other,
}

/// What is to know of a call's first argument, read in one go.
struct Argument {
    first: First,
    /// Whether anything follows the leading, possibly qualified, name. Type arguments count: with them, the grammar
    /// reads a type as well where it expects an expression.
    goes_on: bool,
    /// The last bracket opened on the outermost level.
    last_open: Option<(u8, Opener)>,
}

/// Arguments are read no further than this, so that deeply nested ones do not cost the square of their length. A
/// longer literal in a `new` is taken for a type, which is a syntax error.
const LONGEST_ARGUMENT: usize = 1 << 13;

impl Argument {
    fn read(text: &[u8], pos: usize) -> Argument {
        let end = text.len().min(pos + LONGEST_ARGUMENT);
        let text = text.get(..end).unwrap_or_default();
        let mut scanner = Scanner::new(text, pos);
        let mut argument = Argument { first: First::Nothing, goes_on: false, last_open: None };
        let (mut depth, mut before): (usize, &[u8]) = (0, b"");
        loop {
            let start = scanner.pos();
            let Some(token) = scanner.token() else { break };
            if matches!(token, Token::Space | Token::Comment | Token::Newline) {
                continue;
            }
            let bytes = scanner.since(start);
            let ended = depth == 0 && matches!(token, Token::Byte(b',' | b')'));
            if ended || argument.goes_on || argument.first == First::Value {
                break;
            }
            if depth == 0 {
                argument.outermost(token, bytes, before);
            }
            match token {
                Token::Byte(b'(' | b'[' | b'{') => depth += 1,
                Token::Byte(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
                _ => {}
            }
            before = bytes;
        }
        argument
    }

    /// Takes a token on the outermost level into account.
    fn outermost(&mut self, token: Token, bytes: &[u8], before: &[u8]) {
        let type_word = matches!(bytes, b"[" | b"map" | b"chan" | b"struct" | b"interface" | b"func");
        if self.first == First::Nothing {
            self.first = match token {
                Token::Byte(b'*') => return,
                _ if type_word => First::TypeWord,
                Token::Byte(b'<') => First::Arrow(false),
                Token::Word if !bytes[0].is_ascii_digit() => First::Name,
                _ => First::Value,
            };
        } else if self.first == First::Arrow(false) && before == b"-" {
            self.first = if bytes == b"chan" { First::TypeWord } else { First::Arrow(false) };
        } else if self.first == First::Name && before != b"." && bytes != b"." {
            self.goes_on = true;
        }
        if let Token::Byte(open @ (b'(' | b'[' | b'{')) = token {
            let type_before = match open {
                b'{' => matches!(before, b"struct" | b"interface"),
                b'(' => matches!(before, b"func" | b")"),
                _ => false,
            };
            self.last_open = Some((open, if type_before { Opener::TypeWord } else { Opener::Other }));
        }
    }
}

/// How many comments without an end tree-sitter may see. It reads to the end of the file for each of them.
const OPEN_COMMENTS: usize = 16;

/// Takes the star from what begins a comment but has no end, if there are many of them. Most stand in strings or in
/// other comments, where nobody looks; the others are syntax errors before and after.
pub(crate) fn open_comments(text: &[u8]) -> Vec<Edit> {
    // Hardly any file has that many, with an end or without: this is what is found out fast.
    if memmem::find_iter(text, b"/*").take(OPEN_COMMENTS + 1).count() <= OPEN_COMMENTS {
        return Vec::new();
    }
    let after = memmem::rfind(text, b"*/").map_or(0, |at| at + 2);
    let open = memmem::find_iter(&text[after..], b"/*");
    let edits: Vec<Edit> = open.map(|at| Edit { at: after + at, remove: 2, insert: "/ " }).collect();
    if edits.len() > OPEN_COMMENTS { edits } else { Vec::new() }
}

/// Edits worth a try on a piece that does not parse: the grammar wants a semicolon before the closing parenthesis of
/// `const (a = 1)`, none in `if ; x {}`, and no parentheses in `(make)([]int, 1)`.
pub(crate) fn last_resort(text: &[u8], range: Range<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (pattern, insert) in [(&b"(make)("[..], " make "), (b"(new)(", " new ")] {
        let part = text.get(range.clone()).unwrap_or_default();
        let edit = |at| Edit { at: range.start + at, remove: insert.len(), insert };
        edits.extend(memmem::find_iter(part, pattern).map(edit));
    }
    let mut scanner = Scanner::new(text.get(..range.end).unwrap_or_default(), range.start);
    let mut groups: Vec<bool> = Vec::new();
    let (mut before, mut newline): (&[u8], bool) = (b"", false);
    loop {
        let start = scanner.pos();
        let Some(token) = scanner.token() else { return edits };
        match token {
            Token::Space | Token::Comment => continue,
            Token::Newline => {
                newline = true;
                continue;
            }
            Token::Byte(b'(') => groups.push(matches!(before, b"const" | b"var")),
            Token::Byte(b')') if groups.pop() == Some(true) && !newline && !matches!(before, b";" | b"(") => {
                edits.push(Edit { at: start, remove: 0, insert: ";" });
            }
            Token::Byte(b';') if matches!(before, b"if" | b"switch") => {
                edits.push(Edit { at: start, remove: 1, insert: " " });
            }
            _ => {}
        }
        before = scanner.since(start);
        newline = false;
    }
}
