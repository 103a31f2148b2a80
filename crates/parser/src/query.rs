//! Queries over the concrete tree, for rules that speak of the shape of code. They run before the tree is dropped, only
//! where there are any, and what leaves is spans.

use crate::Span;
use crate::fragment::Map;
use std::fmt;
use tree_sitter::{Query, QueryCursor, StreamingIterator, Tree};

/// So many states a query may be in at once; what goes beyond is not found.
const MATCH_LIMIT: u32 = 1 << 14;

/// So many matches of one query are kept of one file.
const MOST_MATCHES: usize = 1 << 14;

/// Compiled queries, by number.
pub struct Queries(Vec<Query>);

impl fmt::Debug for Queries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} queries", self.0.len())
    }
}

/// A query that cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryError {
    /// Which of the queries.
    pub query: usize,
    /// The line within it, from 0.
    pub row: u32,
    /// What is wrong.
    pub message: String,
}

/// Something that a query found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The number of the query.
    pub query: u32,
    /// Numbers of captures with what they captured, in the order of the text.
    pub captures: Box<[(u32, Span)]>,
}

impl Queries {
    /// Compiles queries in the query language of tree-sitter, over the nodes of its grammar of Go.
    ///
    /// # Errors
    /// If one is no query, or names a node or field that the grammar does not have.
    pub fn compile(texts: &[&str]) -> Result<Queries, QueryError> {
        let language = tree_sitter_go::LANGUAGE.into();
        let compile = |(number, text): (usize, &&str)| {
            Query::new(&language, text).map_err(|error| QueryError {
                query: number,
                row: error.row as u32,
                message: describe(&error),
            })
        };
        texts.iter().enumerate().map(compile).collect::<Result<_, _>>().map(Queries)
    }

    /// The names of a query's captures, by number.
    pub fn captures(&self, query: usize) -> Vec<&str> {
        self.0.get(query).map(|query| query.capture_names().to_vec()).unwrap_or_default()
    }

    /// Looks through a tree; `shown` is what tree-sitter saw.
    pub(crate) fn run(&self, tree: &Tree, shown: &str, map: &Map, found: &mut Vec<Match>) {
        let mut cursor = QueryCursor::new();
        cursor.set_match_limit(MATCH_LIMIT);
        for (number, query) in self.0.iter().enumerate() {
            let mut matches = cursor.matches(query, tree.root_node(), shown.as_bytes());
            let before = found.len();
            while let Some(one) = matches.next() {
                let span = |node: tree_sitter::Node<'_>| Span {
                    start: map.offset(node.start_byte() as u32),
                    end: map.end(node.end_byte() as u32),
                };
                let captures = one.captures().iter().map(|capture| (capture.index, span(capture.node))).collect();
                found.push(Match { query: number as u32, captures });
                if found.len() - before == MOST_MATCHES {
                    break;
                }
            }
        }
    }
}

/// The concrete tree of a file as queries see it, a node a line: field, kind, and the text of those without children.
pub fn concrete_tree(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let Some(tree) = crate::parse::tree(&text) else { return String::new() };
    let mut shown = String::new();
    let mut cursor = tree.walk();
    let mut depth = 0;
    loop {
        let node = cursor.node();
        if node.is_named() {
            let field = cursor.field_name().map(|name| format!("{name}: ")).unwrap_or_default();
            let leaf = (node.named_child_count() == 0).then(|| text.get(node.byte_range())).flatten();
            let leaf = leaf.and_then(|leaf| leaf.lines().next()).map(|leaf| format!(" {leaf}")).unwrap_or_default();
            shown.push_str(&format!("{}{field}({}){leaf}\n", "  ".repeat(depth), node.kind()));
        }
        if cursor.goto_first_child() {
            depth += 1;
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return shown;
            }
            depth -= 1;
        }
    }
}

fn describe(error: &tree_sitter::QueryError) -> String {
    use tree_sitter::QueryErrorKind as Kind;
    let what = error.message.lines().next().unwrap_or_default().trim().trim_matches('"');
    match error.kind {
        Kind::NodeType => format!("the grammar of Go has no node `{what}`"),
        Kind::Field => format!("the grammar of Go has no field `{what}`"),
        Kind::Capture => format!("there is no capture `{what}`"),
        Kind::Predicate => what.to_owned(),
        Kind::Structure => "such a node never stands there".to_owned(),
        Kind::Syntax => format!("this is no query: {what}"),
        Kind::Language => "the query is of another language".to_owned(),
    }
}
