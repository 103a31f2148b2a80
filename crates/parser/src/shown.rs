//! What tree-sitter gets to see instead of a file's own text, with less in it to read: no comments and no long white space,
//! `a.b.c` is one name and a string in an expression one number; if wanted, of the elements of a composite literal that are
//! all constants only the first is there. Nothing that is left out or replaced means anything to the tree but that it
//! stands there; whoever reads names, comments or strings reads them in the file.

use crate::Span;
use crate::fragment::Map;
use crate::scan::{Scanner, Token, set_of};

/// A file as tree-sitter is to see it.
pub(crate) struct Shown {
    /// As long as the file.
    pub(crate) text: String,
    /// The same without long white space,
    pub(crate) short: String,
    /// and where in the file what stands in it stands.
    pub(crate) map: Map,
    /// The comments of the file, in order.
    pub(crate) comments: Vec<Span>,
}

impl Shown {
    /// What is shown of a file, with or without lists of constants; `None` if that would be no text.
    pub(crate) fn of(text: &str, terse: bool) -> Option<Shown> {
        let scanner = Scanner::new(text.as_bytes(), 0);
        let shown = text.as_bytes().to_vec();
        let mut painter = Painter {
            scanner,
            shown,
            comments: Vec::new(),
            groups: Vec::new(),
            mixed: 0,
            constants: Vec::new(),
            kept: Vec::new(),
        };
        painter.head();
        while painter.step().is_some() {}
        for (from, to) in painter.constants.into_iter().filter(|_| terse) {
            fill(&mut painter.shown, from, to, b' ');
        }
        let text = String::from_utf8(painter.shown).ok()?;
        let (short, map) = shorten(&text, &painter.kept);
        Some(Shown { text, short, map, comments: painter.comments })
    }
}

/// So much white space is worth another entry in the map.
const LONG: usize = 4;

/// A text in which one space or the end of one line stands for more of them, but for those in tokens.
fn shorten(text: &str, tokens: &[(usize, usize)]) -> (String, Map) {
    let is_white = |b: &u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r');
    let bytes = text.as_bytes();
    let mut short = String::with_capacity(text.len());
    let mut tokens = tokens.iter().peekable();
    let (mut segments, mut copied, mut at) = (vec![(0, 0)], 0, 0);
    while let Some(ahead) = bytes.get(at..).and_then(|rest| rest.iter().position(is_white)) {
        let start = at + ahead;
        let white = bytes.iter().skip(start).take_while(|b| is_white(b)).count();
        at = start + white;
        if white < LONG {
            continue;
        }
        while tokens.next_if(|(_, end)| *end <= start).is_some() {}
        if tokens.peek().is_some_and(|(from, _)| *from < start) {
            continue;
        }
        let space = text.get(start..at).unwrap_or_default();
        short.push_str(text.get(copied..start).unwrap_or_default());
        short.push(if space.contains('\n') { '\n' } else { ' ' });
        segments.push((short.len() as u32, at as u32));
        copied = at;
    }
    short.push_str(text.get(copied..).unwrap_or_default());
    (short, Map::new(segments))
}

fn fill(shown: &mut [u8], from: usize, to: usize, with: u8) {
    shown.get_mut(from..to).unwrap_or_default().fill(with);
}

/// So many bytes of constants are worth leaving out.
const WORTHWHILE: usize = 16;

/// So far back a token is looked for.
const FAR: usize = 256;

/// The bytes that matter where no constants are looked for.
const STOPS: [bool; 256] = set_of(b"{}\"'`/.");

struct Painter<'t> {
    scanner: Scanner<'t>,
    shown: Vec<u8>,
    comments: Vec<Span>,
    /// The braces that are open.
    groups: Vec<Group>,
    /// So many of them, from the outermost on, have more in them than constants.
    mixed: usize,
    /// What is left out of literals.
    constants: Vec<(usize, usize)>,
    /// The strings that are shown as they are.
    kept: Vec<(usize, usize)>,
}

/// Braces whose inside has been nothing but constant elements so far.
#[derive(Clone, Copy)]
struct Group {
    state: State,
    /// Whether the element has a key.
    keyed: bool,
    /// The comma behind the first element, and how many parts of it are left out.
    first: Option<(usize, usize)>,
    /// Whether something stands behind that comma.
    more: bool,
}

/// What stands before a place among elements.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// A brace or a comma.
    Start,
    /// The colon behind a key, or a sign.
    Operator,
    /// A name, which has to be a key.
    Name,
    /// An element, or a key that is a constant.
    Constant,
}

const OPENED: Group = Group { state: State::Start, keyed: false, first: None, more: false };

impl Painter<'_> {
    /// Passes over the package clause and the imports, whose strings the grammar wants to see.
    fn head(&mut self) {
        loop {
            let start = self.scanner.pos();
            match self.scanner.token() {
                None => return,
                Some(Token::Comment) => self.comment(start),
                Some(Token::Text) => self.kept.push((start, self.scanner.pos())),
                Some(Token::Word) if matches!(self.scanner.since(start), b"func" | b"type" | b"var" | b"const") => {
                    return;
                }
                Some(_) => {}
            }
        }
    }

    /// Passes over the next token that matters.
    fn step(&mut self) -> Option<()> {
        let among_constants = self.groups.len() > self.mixed;
        if !among_constants {
            self.scanner.go_to(&STOPS)?;
        }
        let start = self.scanner.pos();
        if among_constants && self.number() {
            return Some(());
        }
        match self.scanner.token()? {
            Token::Comment => self.comment(start),
            Token::Text => self.text(start),
            Token::Byte(b'{') => self.open(),
            Token::Byte(b'}') => self.close(start),
            Token::Byte(b'.') => {
                self.dot(start);
                self.mix();
            }
            _ if !among_constants => {}
            Token::Space => {}
            Token::Newline => self.end_of_line(),
            Token::Word => self.word(start),
            Token::Byte(b',') => self.comma(start),
            Token::Byte(b':') => self.colon(),
            Token::Byte(b'-' | b'+') => self.operator(),
            Token::Byte(_) => self.mix(),
        }
        Some(())
    }

    /// What is open has more in it than constants.
    fn mix(&mut self) {
        self.mixed = self.groups.len();
    }

    /// The innermost braces, if there are but constants in them so far.
    fn group(&mut self) -> Option<&mut Group> {
        if self.groups.len() > self.mixed { self.groups.last_mut() } else { None }
    }

    /// Goes on from one of some states to another one; from any other state there is no way on.
    fn go(&mut self, from: &[State], to: State) {
        let Some(group) = self.group() else { return };
        if !from.contains(&group.state) {
            self.mix();
            return;
        }
        group.more |= group.state == State::Start && group.first.is_some();
        group.state = to;
    }

    fn operator(&mut self) {
        self.go(&[State::Start, State::Operator], State::Operator);
    }

    fn constant(&mut self) {
        self.go(&[State::Start, State::Operator], State::Constant);
    }

    fn colon(&mut self) {
        if self.group().is_some_and(|group| std::mem::replace(&mut group.keyed, true)) {
            self.mix();
        }
        self.go(&[State::Name, State::Constant], State::Operator);
    }

    fn word(&mut self, start: usize) {
        match self.scanner.since(start) {
            b"true" | b"false" => self.constant(),
            // What it declares or calls may be anything.
            word if word.first().is_some_and(u8::is_ascii_digit) || word == b"default" => self.mix(),
            _ => self.go(&[State::Start], State::Name),
        }
    }

    /// Where a line ends behind an element, so does a statement.
    fn end_of_line(&mut self) {
        if self.group().is_some_and(|group| matches!(group.state, State::Name | State::Constant)) {
            self.mix();
        }
    }

    fn comma(&mut self, at: usize) {
        let left_out = self.constants.len();
        if let Some(group) = self.group() {
            group.first.get_or_insert((at, left_out));
            group.keyed = false;
        }
        self.go(&[State::Constant], State::Start);
    }

    fn open(&mut self) {
        self.constant();
        self.groups.push(OPENED);
    }

    fn close(&mut self, at: usize) {
        let only_constants = self.groups.len() > self.mixed;
        let Some(group) = self.groups.pop() else { return };
        if only_constants && !matches!(group.state, State::Start | State::Constant) {
            self.mix();
        } else if only_constants
            && let Some((from, left_out)) = group.first.filter(|_| group.more)
            && at - from >= WORTHWHILE
        {
            self.constants.truncate(left_out);
            self.constants.push((from, at));
        }
        self.mixed = self.mixed.min(self.groups.len());
    }

    /// Passes over a plain number, if there is one.
    fn number(&mut self) -> bool {
        let rest = self.scanner.rest();
        let digits = |from: usize| rest.iter().skip(from).take_while(|b| b.is_ascii_digit()).count();
        let whole = digits(0);
        let len = match rest {
            [b'0', b'x' | b'X', ..] => {
                let hexadecimal = rest.iter().skip(2).take_while(|b| b.is_ascii_hexdigit()).count();
                if hexadecimal == 0 { 0 } else { 2 + hexadecimal }
            }
            [b'0', b'0'..=b'9', ..] => 0,
            _ if whole > 0 && rest.get(whole) == Some(&b'.') => whole + 1 + digits(whole + 1),
            _ => whole,
        };
        let ended = rest.get(len).is_some_and(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | 0x80..)));
        if len == 0 || !ended {
            return false;
        }
        self.scanner.goto(self.scanner.pos() + len);
        self.constant();
        true
    }

    /// A comment becomes white space. Its lines stay: where one ends, so does a statement.
    fn comment(&mut self, start: usize) {
        let end = self.scanner.pos();
        self.comments.push(Span { start: start as u32, end: end as u32 });
        let comment = self.shown.get_mut(start..end).unwrap_or_default();
        if !comment.starts_with(b"/*") {
            comment.fill(b' ');
            return;
        }
        comment.iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = b' ');
        let several_lines = comment.contains(&b'\n');
        if several_lines {
            self.end_of_line();
        }
    }

    /// A dot between two names makes them one, which can stand wherever they can.
    fn dot(&mut self, at: usize) {
        let after = self.scanner.rest();
        let len = after.iter().take_while(|b| is_plain(**b)).count();
        let name = after.get(..len).unwrap_or_default();
        let before = self.shown.get(at.saturating_sub(FAR)..at).unwrap_or_default();
        let chain = before.iter().rposition(|b| !is_plain(*b)).map_or(0, |i| i + 1);
        let (before, chain) = before.split_at(chain);
        if !is_name(name) || !is_name(chain) || KEYWORDS.contains(&name) {
            return;
        }
        let whole = match (before, after.get(len)) {
            (_, Some(0x80..)) | ([.., 0x80..=0xff], _) => false,
            // The chain goes on further up, or who knows.
            _ if matches!(before.trim_ascii_end(), [] | [.., b'.']) => false,
            // What is an array of so many elements must not look like a list of type parameters.
            ([.., last, b'['], Some(b']' | b':' | b'.')) => is_plain(*last) || matches!(last, b')' | b']'),
            ([.., b'['], _) => false,
            _ => true,
        };
        if whole {
            fill(&mut self.shown, at, at + 1, b'_');
        }
    }

    /// A string or a rune.
    fn text(&mut self, start: usize) {
        let end = self.scanner.pos();
        let literal = self.scanner.since(start);
        let sound = match literal.first() {
            Some(b'"') => is_string(literal),
            Some(b'\'') => is_rune(literal),
            _ => true,
        };
        if sound {
            self.constant();
        } else {
            self.mix();
        }
        if !sound || literal.starts_with(b"'") || !self.is_operand(start, end) {
            self.kept.push((start, end));
        } else {
            // The one literal that may be of any length and goes on before no point.
            fill(&mut self.shown, start, end - 1, b'1');
            fill(&mut self.shown, end - 1, end, b'i');
        }
    }

    /// Whether what stands between two places is surely an operand, not the tag of a field, and would be one as a number.
    fn is_operand(&self, start: usize, end: usize) -> bool {
        let goes_on = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80;
        if self.shown.get(end).is_some_and(goes_on) {
            return false;
        }
        let before = self.shown.get(start.saturating_sub(FAR)..start).unwrap_or_default().trim_ascii_end();
        match before.last() {
            Some(b'(' | b',' | b'[' | b'{' | b':' | b'=' | b'+' | b'-' | b'<' | b'>' | b'&' | b'|' | b'!') => true,
            Some(last) if goes_on(last) => {
                let apart = before.len() < start && self.shown.get(start - 1).is_some_and(u8::is_ascii_whitespace);
                let word = before.iter().rposition(|b| !goes_on(b)).and_then(|at| before.get(at + 1..));
                apart && matches!(word, Some(b"return" | b"case" | b"range"))
            }
            _ => false,
        }
    }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether letters, digits and underscores are a name, and not the one that means nothing.
fn is_name(word: &[u8]) -> bool {
    word.first().is_some_and(|b| !b.is_ascii_digit()) && word != b"_"
}

const KEYWORDS: [&[u8]; 25] = [
    b"break",
    b"case",
    b"chan",
    b"const",
    b"continue",
    b"default",
    b"defer",
    b"else",
    b"fallthrough",
    b"for",
    b"func",
    b"go",
    b"goto",
    b"if",
    b"import",
    b"interface",
    b"map",
    b"package",
    b"range",
    b"return",
    b"select",
    b"struct",
    b"switch",
    b"type",
    b"var",
];

/// Whether the grammar reads it as a string.
fn is_string(literal: &[u8]) -> bool {
    let Some(inside) = literal.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")) else { return false };
    let mut rest = inside;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let Some(behind) = rest.get(at + 1..).and_then(|escape| behind_escape(escape)) else { return false };
        rest = behind;
    }
    true
}

/// What stands behind an escape, which begins behind its backslash.
fn behind_escape(escape: &[u8]) -> Option<&[u8]> {
    let digits = match escape.first()? {
        b'x' => 2,
        b'u' => 4,
        b'U' => 8,
        byte => return if byte.is_ascii() { escape.get(1..) } else { None },
    };
    escape.get(1..=digits)?.iter().all(u8::is_ascii_hexdigit).then(|| escape.get(1 + digits..))?
}

/// Whether the grammar reads it as a rune.
fn is_rune(literal: &[u8]) -> bool {
    let Some(inside) = literal.strip_prefix(b"'").and_then(|rest| rest.strip_suffix(b"'")) else { return false };
    match inside {
        [b'\\', b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' | b'\\' | b'\''] => true,
        [b'\\', escape @ ..] => {
            matches!(escape.first(), Some(b'x' | b'u' | b'U')) && behind_escape(escape) == Some(&[])
        }
        _ => std::str::from_utf8(inside).is_ok_and(|text| text.chars().count() == 1 && text != "'"),
    }
}
