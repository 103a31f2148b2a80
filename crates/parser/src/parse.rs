//! From bytes to a [`File`]: tree-sitter is run, its tree lowered and dropped, and what it cannot read worked around.
//!
//! A text that parses is parsed once, as it is. One that does not is cut where declarations begin, and each piece is
//! tried on its own, with edits that make up for the grammar, so that an error costs only the declaration it is in.

use crate::fragment::{Edit, Fragment, Map};
use crate::lower::{Input, Lower, State};
use crate::shown::Shown;
use crate::source::{self, MAX_BYTES};
use crate::{File, LineIndex, Match, Queries, Span, SyntaxError, header, repair, scan};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use tree_sitter::{Node, Parser, Tree};

/// Whether bodies of functions are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bodies {
    /// All of the file.
    Keep,
    /// The same, but of the elements of a composite literal that are all constants perhaps only the first: the others
    /// say no more of what it is. Where queries are asked, all of the file.
    Terse,
    /// Declarations only: bodies of top-level functions and methods are passed over without being parsed, and very
    /// long initializers of package variables are read as if they were empty.
    Skip,
}

/// How often a piece is parsed anew because a composite literal turned out to be a block: once for each level of
/// nesting such blocks can be hidden in, and more would be no Go that anybody wrote.
const MISREAD_ROUNDS: usize = 4;

/// Trees with more expressions take their room with them: few files have as many.
const MOST_KEPT: u32 = 1 << 15;

thread_local! {
    /// What the last file grew, for the next one on the same thread.
    static ROOM: RefCell<State> = RefCell::default();
    static PARSER: RefCell<Option<Parser>> = const { RefCell::new(None) };
}

/// Parses a Go file. It never fails: what cannot be read is left out and listed in [`File::errors`].
///
/// Offsets count all bytes, those of a byte order mark too. NUL bytes count as spaces and bytes that are no UTF-8 as
/// underscores, either with an error; files beyond [`MAX_BYTES`] are not read at all.
pub fn parse(text: &[u8], bodies: Bodies) -> File {
    parse_with(text, bodies, None).0
}

/// Parses a Go file and tells what queries find in it. Declarations that cannot be parsed are not looked through.
pub fn parse_with(text: &[u8], bodies: Bodies, queries: Option<&Queries>) -> (File, Vec<Match>) {
    let (state, edits, matches) = (ROOM.take(), Vec::new(), Vec::new());
    let mut session = Session { text: Cow::Borrowed(""), bodies, state, edits, queries, matches };
    session.state.file.lines = LineIndex::new(text);
    if text.len() > MAX_BYTES {
        session.error(0..0, format!("longer than {MAX_BYTES} bytes; not read"));
        return session.end();
    }
    session.text = source::clean(text, &mut session.state.file.errors);
    session.run();
    session.end()
}

/// The work on one file.
struct Session<'t> {
    text: Cow<'t, str>,
    bodies: Bodies,
    state: State,
    /// What is left out or replaced from the start, in order.
    edits: Vec<Edit>,
    queries: Option<&'t Queries>,
    /// What they found.
    matches: Vec<Match>,
}

/// A tree that cannot be used as it is.
struct Damage {
    tree: Tree,
    map: Map,
}

impl Session<'_> {
    fn end(mut self) -> (File, Vec<Match>) {
        let mut file = self.state.file.taken();
        file.errors.sort_by_key(|e| e.span);
        if file.expr_count() <= MOST_KEPT {
            self.state.clear();
            ROOM.set(self.state);
        }
        (file, self.matches)
    }

    fn run(&mut self) {
        if self.bodies == Bodies::Skip {
            let cut = |(from, to): (usize, usize)| Edit { at: from, remove: to - from, insert: "" };
            self.edits = scan::insides(self.text.as_bytes()).into_iter().map(cut).collect();
        }
        if !self.is_read_at_once() {
            self.edits = with(&self.edits, &repair::open_comments(self.text.as_bytes()));
            let whole = 0..self.text.len();
            let edits = with(&self.edits, &repair::allocations(self.text.as_bytes(), whole.clone()));
            if self.attempt(whole, edits, self.bodies).is_err() {
                for (start, end) in scan::pieces(self.text.as_bytes()) {
                    self.piece(start..end);
                }
            }
        }
        if self.state.file.package.is_none() && self.state.file.errors.is_empty() {
            self.error(0..0, "expected a package clause".to_owned());
        }
        header::read(&self.text, &mut self.state.file);
    }

    /// Whether the whole file can be read from less than what stands in it, as nearly all can. Queries are asked about
    /// all of it, and where something is wrong all is looked at anew.
    fn is_read_at_once(&mut self) -> bool {
        if self.bodies == Bodies::Skip || self.queries.is_some() {
            return false;
        }
        let Some(shown) = Shown::of(&self.text, self.bodies == Bodies::Terse) else { return false };
        let mark = self.state.mark();
        shown.comments.iter().for_each(|span| self.state.note_comment(&self.text, *span));
        let whole = 0..shown.text.len();
        let edits = repair::allocations(shown.text.as_bytes(), whole.clone());
        let read = self.attempt_shown(Some(&shown), whole, edits, self.bodies).is_ok();
        if !read {
            self.state.back_to(&mark);
        }
        read
    }

    /// Parses and lowers a range of the file.
    fn attempt(&mut self, range: Range<usize>, edits: Vec<Edit>, bodies: Bodies) -> Result<(), Damage> {
        self.attempt_shown(None, range, edits, bodies)
    }

    /// Parses and lowers a range of the file, of which tree-sitter may see something else.
    fn attempt_shown(
        &mut self,
        other: Option<&Shown>,
        range: Range<usize>,
        mut edits: Vec<Edit>,
        bodies: Bodies,
    ) -> Result<(), Damage> {
        let mark = self.state.mark();
        let text = other.map_or(&*self.text, |other| &other.text);
        if range.end == text.len() && !text.ends_with('\n') {
            // The grammar wants a line to end before the file does.
            edits.push(Edit { at: range.end, remove: 0, insert: "\n" });
        }
        for round in 0..MISREAD_ROUNDS {
            let whole = edits.is_empty() && range.len() == text.len();
            let fragment = (!whole).then(|| Fragment::new(text, range.clone(), &edits));
            let none = Map::default();
            let (shown, map) = match (&fragment, other) {
                (Some(fragment), _) => (fragment.text(), fragment.map()),
                (None, Some(other)) => (&*other.short, &other.map),
                (None, None) => (text, &none),
            };
            let tree = tree(shown);
            let Some(tree) = tree else { return Ok(()) };
            if tree.root_node().has_error() {
                return Err(Damage { tree, map: fragment.map(Fragment::into_map).unwrap_or_default() });
            }
            Lower::new(Input { text: &self.text, tree: &tree, map, bodies }, &mut self.state).source_file();
            if self.state.misread.is_empty() || round + 1 == MISREAD_ROUNDS {
                self.state.misread.clear();
                if let Some(queries) = self.queries {
                    queries.run(&tree, shown, map, &mut self.matches);
                }
                return Ok(());
            }
            let semicolon = |at: u32| Edit { at: at as usize, remove: 0, insert: ";" };
            let more: Vec<Edit> = self.state.misread.drain(..).map(semicolon).collect();
            edits = with(&edits, &more);
            self.state.back_to(&mark);
        }
        Ok(())
    }

    /// Parses one piece of a damaged file, as well as it goes.
    fn piece(&mut self, range: Range<usize>) {
        let text = self.text.as_bytes();
        let renamed = with(&self.edits, &repair::allocations(text, range.clone()));
        let resort = repair::last_resort(text, range.clone());
        let Err(damage) = self.attempt(range.clone(), renamed.clone(), self.bodies) else { return };
        if !resort.is_empty() && self.attempt(range.clone(), with(&renamed, &resort), self.bodies).is_ok() {
            return;
        }
        if renamed.len() != self.edits.len() && self.attempt(range.clone(), self.edits.clone(), self.bodies).is_ok() {
            return;
        }
        self.report(&damage);
        let before = self.state.file.decls.len();
        let only = scan::keyword(self.text.as_bytes(), range.start).map_or(range.start, |k| k.start) as u32;
        let input = Input { text: &self.text, tree: &damage.tree, map: &damage.map, bodies: self.bodies };
        Lower::new(input, &mut self.state).declaration_at(only);
        self.state.misread.clear();
        if self.state.file.decls.len() == before {
            self.signature(range);
        }
    }

    /// Keeps the head of a function whose body is damaged: others call it.
    fn signature(&mut self, range: Range<usize>) {
        let text = self.text.get(..range.end).unwrap_or_default().as_bytes();
        let Some(open) = scan::damaged_body(text, range.start) else { return };
        let end = text.trim_ascii_end().len();
        let cut = Edit { at: open + 1, remove: end.saturating_sub(open + 1), insert: "}" };
        // If this does not parse either, the error has been reported already.
        let _ = self.attempt(range, vec![cut], Bodies::Skip);
    }

    fn report(&mut self, damage: &Damage) {
        let mut node = damage.tree.root_node();
        while !node.is_error() && !node.is_missing() {
            let mut cursor = node.walk();
            let Some(child) = node.children(&mut cursor).find(Node::has_error) else { break };
            node = child;
        }
        let start = damage.map.offset(node.start_byte() as u32) as usize;
        let end = (damage.map.end(node.end_byte() as u32) as usize).max(start);
        let text = self.text.get(start..end).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default();
        let message = if node.is_missing() {
            format!("syntax error: expected {}", node.kind())
        } else {
            let shown: String = line.chars().take(40).collect();
            format!("syntax error at `{}`", shown.trim())
        };
        self.error(start..start + line.len(), message);
    }

    fn error(&mut self, range: Range<usize>, message: String) {
        let span = Span { start: range.start as u32, end: range.end as u32 };
        self.state.file.errors.push(SyntaxError { span, message });
    }
}

/// Both lists of edits as one.
fn with(edits: &[Edit], more: &[Edit]) -> Vec<Edit> {
    let mut all = [edits, more].concat();
    all.sort_unstable();
    all
}

pub(crate) fn tree(text: &str) -> Option<Tree> {
    PARSER.with_borrow_mut(|slot| {
        if slot.is_none() {
            let mut parser = Parser::new();
            parser.set_language(&tree_sitter_go::LANGUAGE.into()).ok()?;
            *slot = Some(parser);
        }
        slot.as_mut()?.parse(text, None)
    })
}
