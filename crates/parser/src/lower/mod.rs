//! One walk over tree-sitter's tree, building the [`File`]'s pools.
//!
//! Every method is handed the node the cursor stands on and leaves the cursor there. Tokens are passed over, except
//! the few that decide something; comments are noted as they go by.

mod chain;
mod comments;
mod decl;
mod expr;
mod field;
mod kind;
mod stmt;

use crate::fragment::Map;
use crate::{
    Bodies, ClauseId, ClauseList, Expr, ExprId, ExprList, FieldId, FieldList, File, FuncId, Ident, IdentList, Name,
    Span, Stmt, StmtId, StmtList, SyntaxError,
};
use kind::Kind;
use tree_sitter::{Tree, TreeCursor};

/// How deep expressions, types and statements may nest. What lies deeper becomes [`Expr::Bad`] or [`Stmt::Bad`] with
/// a [`SyntaxError`], so that whoever walks the tree by recursion has a bound to rely on.
pub const MAX_DEPTH: u32 = 2000;

/// Stack that must be left before a few more levels are lowered, and how much to add when it is not.
const STACK_LEFT: usize = 128 << 10;
const STACK_MORE: usize = 2 << 20;

/// What outlives one tree: a damaged file is parsed in several pieces.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) file: File,
    /// All comments met so far, in order.
    comments: Vec<Span>,
    /// Stacks on which lists grow until they are complete.
    exprs: Vec<ExprId>,
    stmts: Vec<StmtId>,
    idents: Vec<Ident>,
    fields: Vec<FieldId>,
    clauses: Vec<ClauseId>,
    ops: Vec<crate::BinaryOp>,
    /// Where composite literals end that the grammar saw in the head of a statement. Go has none there: what looks
    /// like one is the statement's body, and everything behind it was misread.
    pub(crate) misread: Vec<u32>,
}

impl State {
    /// Drops what a tree that could not be lowered to its end may have left on the stacks.
    pub(crate) fn clear(&mut self) {
        self.comments.clear();
        self.exprs.clear();
        self.stmts.clear();
        self.idents.clear();
        self.fields.clear();
        self.clauses.clear();
        self.ops.clear();
        self.misread.clear();
    }
}

macro_rules! growing {
    ($($($field:ident).+;)*) => {
        impl State {
            /// The lengths of everything that grows.
            pub(crate) fn mark(&self) -> Vec<usize> {
                vec![$(self.$($field).+.len()),*]
            }

            /// Forgets what was added since a mark was taken.
            pub(crate) fn back_to(&mut self, mark: &[usize]) {
                let mut lengths = mark.iter();
                $(self.$($field).+.truncate(lengths.next().copied().unwrap_or_default());)*
            }
        }
    };
}

growing! {
    comments;
    misread;
    file.imports;
    file.decls;
    file.funcs;
    file.type_specs;
    file.value_specs;
    file.directives;
    file.line_directives;
    file.errors;
    file.exprs;
    file.expr_spans;
    file.stmts;
    file.stmt_spans;
    file.fields;
    file.clauses;
    file.comments;
    file.pools.exprs;
    file.pools.stmts;
    file.pools.idents;
    file.pools.fields;
    file.pools.clauses;
}

/// A node under the cursor.
#[derive(Clone, Copy)]
struct Here {
    kind: Kind,
    span: Span,
}

/// What is to be lowered.
#[derive(Clone, Copy)]
pub(crate) struct Input<'t> {
    /// The whole file.
    pub(crate) text: &'t str,
    /// The tree of a part of it.
    pub(crate) tree: &'t Tree,
    /// From offsets in that part to offsets in the file.
    pub(crate) map: &'t Map,
    /// Whether bodies of top-level functions are wanted.
    pub(crate) bodies: Bodies,
}

/// The lowering of one tree.
pub(crate) struct Lower<'t, 's> {
    text: &'t str,
    map: &'t Map,
    bodies: Bodies,
    kinds: &'static [Kind],
    cursor: TreeCursor<'t>,
    state: &'s mut State,
    func: Option<FuncId>,
    depth: u32,
    damaged: bool,
}

macro_rules! finish {
    ($($method:ident, $pool:ident, $list:ident, $len:expr;)*) => {$(
        /// Turns what was pushed since `mark` into a list.
        fn $method(&mut self, mark: usize) -> $list {
            let items = self.state.$pool.len() - mark;
            if items == 0 {
                return $list::EMPTY;
            }
            let pool = &mut self.state.file.pools.$pool;
            let id = $list(pool.len() as u32);
            pool.push($len(items as u32));
            pool.extend_from_slice(&self.state.$pool[mark..]);
            self.state.$pool.truncate(mark);
            id
        }
    )*};
}

impl<'t, 's> Lower<'t, 's> {
    pub(crate) fn new(input: Input<'t>, state: &'s mut State) -> Self {
        Lower {
            text: input.text,
            map: input.map,
            bodies: input.bodies,
            kinds: Kind::table(),
            cursor: input.tree.walk(),
            state,
            func: None,
            depth: 0,
            damaged: input.tree.root_node().has_error(),
        }
    }

    finish! {
        finish_exprs, exprs, ExprList, ExprId;
        finish_stmts, stmts, StmtList, StmtId;
        finish_fields, fields, FieldList, FieldId;
        finish_clauses, clauses, ClauseList, ClauseId;
        finish_idents, idents, IdentList, |len| Ident { name: Name::EMPTY, pos: len };
    }

    #[inline]
    fn here(&self) -> Here {
        let node = self.cursor.node();
        let kind = Kind::of(self.kinds, node.kind_id());
        let (start, end) = (node.start_byte() as u32, node.end_byte() as u32);
        if self.map.is_identity() {
            return Here { kind, span: Span { start, end } };
        }
        Here { kind, span: Span { start: self.map.offset(start), end: self.map.end(end) } }
    }

    /// Goes to the first child that is no comment; stays where there is none.
    #[inline]
    fn first(&mut self) -> Option<Here> {
        if !self.cursor.goto_first_child() {
            return None;
        }
        let here = self.here();
        if here.kind != Kind::Comment {
            return Some(here);
        }
        self.note_comment(here.span);
        let next = self.next();
        if next.is_none() {
            self.up();
        }
        next
    }

    /// Goes to the next sibling that is no comment.
    #[inline]
    fn next(&mut self) -> Option<Here> {
        while self.cursor.goto_next_sibling() {
            let here = self.here();
            if here.kind != Kind::Comment {
                return Some(here);
            }
            self.note_comment(here.span);
        }
        None
    }

    #[inline]
    fn up(&mut self) {
        self.cursor.goto_parent();
    }

    /// Calls `visit` on every child that is no comment. A child that ends where its parent ends is the last one: not
    /// to look for another saves a good part of the cursor's work.
    #[inline]
    fn each(&mut self, parent: Here, mut visit: impl FnMut(&mut Self, Here)) {
        let mut child = self.first();
        let any = child.is_some();
        while let Some(here) = child {
            visit(self, here);
            child = if here.span.end == parent.span.end { None } else { self.next() };
        }
        if any {
            self.up();
        }
    }

    /// Runs `lower` one level deeper, or gives up with `bad` beyond the limit.
    #[inline]
    fn deeper<T>(&mut self, here: Here, bad: T, lower: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth >= MAX_DEPTH {
            self.error(here.span, format!("nested more than {MAX_DEPTH} levels deep; what lies deeper is left out"));
            return bad;
        }
        self.depth += 1;
        // The check is cheap but not free, and no level needs more than a small part of what must be left.
        let value = if self.depth.is_multiple_of(16) {
            stacker::maybe_grow(STACK_LEFT, STACK_MORE, || lower(self))
        } else {
            lower(self)
        };
        self.depth -= 1;
        value
    }

    /// Whether the node under the cursor can be lowered: a tree with errors is used where it has none.
    fn is_sound(&self) -> bool {
        !self.damaged || !self.cursor.node().has_error()
    }

    fn error(&mut self, span: Span, message: String) {
        self.state.file.errors.push(SyntaxError { span, message });
    }

    fn name(&self, span: Span) -> Name {
        Name::new(self.text.get(span.start as usize..span.end as usize).unwrap_or_default())
    }

    fn ident(&self, here: Here) -> Ident {
        Ident { name: self.name(here.span), pos: here.span.start }
    }

    #[inline]
    fn push_expr(&mut self, expr: Expr, span: Span) -> ExprId {
        let file = &mut self.state.file;
        let id = ExprId(file.exprs.len() as u32);
        file.exprs.push(expr);
        file.expr_spans.push(span);
        id
    }

    #[inline]
    fn push_stmt(&mut self, stmt: Stmt, span: Span) -> StmtId {
        let file = &mut self.state.file;
        let id = StmtId(file.stmts.len() as u32);
        file.stmts.push(stmt);
        file.stmt_spans.push(span);
        id
    }
}
