//! A scanner of bytes that knows just enough of Go's lexical rules to pass over what is not wanted.

use std::ops::Range;

/// A cursor over bytes that steps over strings and comments as wholes.
pub(crate) struct Scanner<'t> {
    text: &'t [u8],
    pos: usize,
    /// Set once no further backquote or comment end was found, so that nobody looks for one again.
    no_raw_end: bool,
    no_comment_end: bool,
}

/// What the scanner passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// An identifier, keyword or number.
    Word,
    /// A string or rune literal.
    Text,
    /// A comment; a line comment ends before its newline.
    Comment,
    /// Spaces and tabs.
    Space,
    /// `\n`
    Newline,
    /// Any other byte.
    Byte(u8),
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

impl<'t> Scanner<'t> {
    pub(crate) fn new(text: &'t [u8], pos: usize) -> Self {
        Scanner { text, pos, no_raw_end: false, no_comment_end: false }
    }

    pub(crate) fn pos(&self) -> usize {
        self.pos
    }

    pub(crate) fn goto(&mut self, pos: usize) {
        self.pos = pos;
    }

    /// The bytes from here on.
    pub(crate) fn rest(&self) -> &'t [u8] {
        self.text.get(self.pos..).unwrap_or_default()
    }

    /// Goes to the next byte of a set; `None` if there is none.
    pub(crate) fn go_to(&mut self, set: &[bool; 256]) -> Option<()> {
        self.pos += self.rest().iter().position(|b| set[usize::from(*b)])?;
        Some(())
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.pos + ahead).copied()
    }

    /// The bytes from `start` to here.
    pub(crate) fn since(&self, start: usize) -> &'t [u8] {
        self.text.get(start..self.pos).unwrap_or_default()
    }

    /// Passes over the next token.
    pub(crate) fn token(&mut self) -> Option<Token> {
        let byte = self.peek(0)?;
        match byte {
            b'"' | b'\'' => {
                self.quoted(byte);
                return Some(Token::Text);
            }
            b'`' if self.raw() => return Some(Token::Text),
            b'/' if self.comment() => return Some(Token::Comment),
            _ => {}
        }
        let start = self.pos;
        self.pos += 1;
        Some(match byte {
            b'\n' => Token::Newline,
            b' ' | b'\t' | b'\r' => {
                self.pos += self.run(|b| matches!(b, b' ' | b'\t' | b'\r'));
                Token::Space
            }
            _ if is_word(byte) => {
                self.pos = start + self.text[start..].iter().take_while(|b| is_word(**b)).count();
                Token::Word
            }
            _ => Token::Byte(byte),
        })
    }

    fn run(&self, wanted: impl Fn(u8) -> bool) -> usize {
        self.text[self.pos..].iter().take_while(|b| wanted(**b)).count()
    }

    /// Passes over a string or rune, to its end or at most to the end of the line.
    fn quoted(&mut self, quote: u8) {
        self.pos += 1;
        loop {
            let rest = self.text.get(self.pos..).unwrap_or_default();
            let Some(at) = memchr::memchr3(quote, b'\\', b'\n', rest) else {
                self.pos = self.text.len();
                return;
            };
            self.pos += at;
            match rest[at] {
                b'\\' if self.peek(1) != Some(b'\n') => self.pos = (self.pos + 2).min(self.text.len()),
                b'\n' | b'\\' => return,
                _ => {
                    self.pos += 1;
                    return;
                }
            }
        }
    }

    /// Passes over a raw string; false if it has no end, and then the quote is a byte like others.
    fn raw(&mut self) -> bool {
        let end = if self.no_raw_end { None } else { memchr::memchr(b'`', &self.text[self.pos + 1..]) };
        self.no_raw_end |= end.is_none();
        self.pos += end.map_or(0, |at| at + 2);
        end.is_some()
    }

    /// Passes over a comment, if there is one; a block comment without an end is none.
    fn comment(&mut self) -> bool {
        let rest = &self.text[self.pos..];
        if rest.starts_with(b"//") {
            self.pos += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            return true;
        }
        if !rest.starts_with(b"/*") || self.no_comment_end {
            return false;
        }
        let end = memchr::memmem::find(&rest[2..], b"*/");
        self.no_comment_end |= end.is_none();
        self.pos += end.map_or(0, |at| at + 4);
        end.is_some()
    }

    /// Goes from an opening brace to the byte behind its closing one; `None` if there is none.
    pub(crate) fn braces(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            self.go_to(&STOPS)?;
            match self.text[self.pos] {
                b'{' => depth += 1,
                b'}' if depth <= 1 => {
                    self.pos += 1;
                    return Some(());
                }
                b'}' => depth -= 1,
                _ => {
                    self.token()?;
                    continue;
                }
            }
            self.pos += 1;
        }
    }
}

/// The bytes at which looking for a closing brace has to think.
const STOPS: [bool; 256] = set_of(b"{}\"'`/");

/// Bytes as a set, see [`Scanner::go_to`].
pub(crate) const fn set_of(bytes: &[u8]) -> [bool; 256] {
    let mut set = [false; 256];
    let mut i = 0;
    while i < bytes.len() {
        set[bytes[i] as usize] = true;
        i += 1;
    }
    set
}

/// Initializers of package variables longer than this many bytes are emptied when bodies are not wanted.
const LONG_LITERAL: usize = 64 << 10;

/// Finds what can be left out where only declarations are wanted: the insides of the braces of functions' bodies and
/// of very long composite literals.
pub(crate) fn insides(text: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut scanner = Scanner::new(text, 0);
    let (mut fresh, mut depth, mut is_var, mut is_type) = (true, 0usize, false, false);
    loop {
        let start = scanner.pos();
        let Some(token) = scanner.token() else { return found };
        match token {
            Token::Space | Token::Comment => continue,
            Token::Newline | Token::Byte(b';') => {
                fresh = depth == 0;
                continue;
            }
            Token::Word => {
                let word = scanner.since(start);
                if fresh && word == b"func" && body(&mut scanner) {
                    found.extend(inside(&mut scanner));
                } else if fresh {
                    is_var = word == b"var";
                }
                is_type = matches!(word, b"struct" | b"interface");
                fresh = false;
                continue;
            }
            Token::Byte(b'(' | b'[') => depth += 1,
            Token::Byte(b')' | b']') => depth = depth.saturating_sub(1),
            Token::Byte(b'{') => {
                scanner.goto(start);
                let range = inside(&mut scanner);
                let long = range.filter(|(from, to)| is_var && !is_type && to - from > LONG_LITERAL);
                found.extend(long);
            }
            Token::Text | Token::Byte(_) => {}
        }
        (fresh, is_type) = (false, false);
    }
}

/// Passes over the braces under the scanner, and says what lies between them. Without a closing brace, goes to the
/// end of the text and leaves everything in: the parser is to see the error.
fn inside(scanner: &mut Scanner<'_>) -> Option<(usize, usize)> {
    let open = scanner.pos();
    if scanner.braces().is_none() {
        scanner.goto(scanner.text.len());
        return None;
    }
    Some((open + 1, scanner.pos() - 1)).filter(|(from, to)| from < to)
}

/// Goes from behind the keyword `func` to the opening brace of the body; false if there is none, and then stays
/// before what ends the declaration.
pub(crate) fn body(scanner: &mut Scanner<'_>) -> bool {
    let (mut depth, mut parens, mut is_type) = (0usize, false, false);
    loop {
        let start = scanner.pos();
        let Some(token) = scanner.token() else { return false };
        match token {
            Token::Space | Token::Comment => continue,
            Token::Word => {
                is_type = matches!(scanner.since(start), b"struct" | b"interface");
                continue;
            }
            Token::Newline if depth == 0 && parens => {
                scanner.goto(start);
                return false;
            }
            Token::Byte(b'(' | b'[') => {
                depth += 1;
                parens = true;
            }
            Token::Byte(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            Token::Byte(b'{') if depth > 0 => depth += 1,
            Token::Byte(b'{') => {
                scanner.goto(start);
                if !is_type {
                    return true;
                }
                if scanner.braces().is_none() {
                    return false;
                }
            }
            _ => {}
        }
        is_type = false;
    }
}

/// Cuts a text that does not parse where declarations seem to begin, comment lines above them included. The text
/// before the first is a piece too.
pub(crate) fn pieces(text: &[u8]) -> Vec<(usize, usize)> {
    let found = declarations(text);
    // In a formatted file, what is indented is inside something, even if the brace around it is missing.
    let formatted = found.iter().filter(|(_, at_margin)| *at_margin).count() * 2 > found.len();
    let kept = found.into_iter().filter(|(_, at_margin)| *at_margin || !formatted);
    let mut starts: Vec<usize> = [0].into_iter().chain(kept.map(|(line, _)| above_comments(text, line))).collect();
    starts.dedup();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).filter(|(start, end)| start < end).collect()
}

/// The lines on which declarations seem to begin, and whether they do at the left margin.
fn declarations(text: &[u8]) -> Vec<(usize, bool)> {
    let mut found = Vec::new();
    let mut scanner = Scanner::new(text, 0);
    let (mut depth, mut line) = (0usize, 0);
    loop {
        let start = scanner.pos();
        let Some(token) = scanner.token() else { break };
        match token {
            Token::Newline => line = scanner.pos(),
            Token::Byte(b'(' | b'[' | b'{') => depth += 1,
            Token::Byte(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            Token::Word if text[line..start].iter().all(u8::is_ascii_whitespace) => {
                let at_margin = start == line;
                if begins_declaration(text, scanner.since(start), start, depth == 0 || at_margin) {
                    depth = 0;
                    found.push((line, at_margin));
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether the first word of a line begins a declaration.
fn begins_declaration(text: &[u8], word: &[u8], start: usize, outside: bool) -> bool {
    match word {
        b"func" => outside && declares_function(text.get(start + word.len()..).unwrap_or_default()),
        b"import" | b"type" | b"var" | b"const" => outside,
        _ => false,
    }
}

/// `func name(`, `func name[` or `func (receiver) name(`, rather than a literal or a type.
fn declares_function(after: &[u8]) -> bool {
    let mut scanner = Scanner::new(after, 0);
    let (mut depth, mut receiver) = (0usize, false);
    loop {
        match scanner.token() {
            Some(Token::Word) if depth == 0 => return true,
            Some(Token::Byte(b'(')) if depth > 0 || !receiver => {
                receiver = true;
                depth += 1;
            }
            Some(Token::Byte(b')')) if depth > 0 => depth -= 1,
            Some(Token::Space | Token::Comment) => {}
            Some(token) if depth > 0 && token != Token::Newline => {}
            _ => return false,
        }
    }
}

/// The start of the comment lines directly above a line.
fn above_comments(text: &[u8], mut line: usize) -> usize {
    while line > 0 {
        let above = text[..line - 1].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        if !text[above..line].trim_ascii_start().starts_with(b"//") {
            break;
        }
        line = above;
    }
    line
}

/// The first word of a piece, its comments aside: the keyword of its declaration.
pub(crate) fn keyword(text: &[u8], start: usize) -> Option<Range<usize>> {
    let mut scanner = Scanner::new(text, start);
    loop {
        let start = scanner.pos();
        match scanner.token()? {
            Token::Space | Token::Comment | Token::Newline => {}
            Token::Word => return Some(start..scanner.pos()),
            _ => return None,
        }
    }
}

/// The opening brace of the body of the function with which a piece begins.
pub(crate) fn damaged_body(text: &[u8], start: usize) -> Option<usize> {
    let keyword = keyword(text, start)?;
    let mut scanner = Scanner::new(text, keyword.end);
    (text.get(keyword) == Some(b"func") && body(&mut scanner)).then(|| scanner.pos())
}
