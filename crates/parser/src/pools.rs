//! The pools of a [`File`]: how lists are stored, and how nodes are looked up.

use crate::{
    Clause, ClauseId, ClauseList, Comment, CommentId, Expr, ExprId, ExprList, Field, FieldId, FieldList, File, Func,
    FuncId, Ident, IdentList, Name, Span, Stmt, StmtId, StmtList, TypeSpec, TypeSpecId, ValueSpec, ValueSpecId,
};

/// Lists, each stored as its length followed by its items; list 0 is the empty one.
#[derive(Clone, Debug)]
pub(crate) struct Pools {
    pub(crate) exprs: Vec<ExprId>,
    pub(crate) stmts: Vec<StmtId>,
    pub(crate) idents: Vec<Ident>,
    pub(crate) fields: Vec<FieldId>,
    pub(crate) clauses: Vec<ClauseId>,
}

impl Default for Pools {
    fn default() -> Self {
        Pools {
            exprs: vec![ExprId(0)],
            stmts: vec![StmtId(0)],
            idents: vec![Ident { name: Name::EMPTY, pos: 0 }],
            fields: vec![FieldId(0)],
            clauses: vec![ClauseId(0)],
        }
    }
}

/// A copy of a list that takes no more room than it needs; of the list itself the first `keep` items are left.
fn exact<T: Clone>(list: &mut Vec<T>, keep: usize) -> Vec<T> {
    let taken = list.as_slice().to_vec();
    list.truncate(keep);
    taken
}

/// The items of a list, which keeps its room.
fn take_all<T>(list: &mut Vec<T>) -> Vec<T> {
    let mut taken = Vec::with_capacity(list.len());
    taken.append(list);
    taken
}

fn list<T>(pool: &[T], at: usize, len: u32) -> &[T] {
    pool.get(at + 1..at + 1 + len as usize).unwrap_or_default()
}

macro_rules! lists {
    ($($(#[$doc:meta])* $method:ident, $pool:ident, $list:ident, $item:ident, $len:expr;)*) => {
        impl File {$(
            $(#[$doc])*
            pub fn $method(&self, id: $list) -> &[$item] {
                let len = self.pools.$pool.get(id.index()).map_or(0, $len);
                list(&self.pools.$pool, id.index(), len)
            }
        )*}
        $(impl $list {
            /// The empty list.
            pub const EMPTY: $list = $list(0);
        })*
    };
}

lists! {
    /// The expressions of a list.
    exprs, exprs, ExprList, ExprId, |e| e.0;
    /// The statements of a list.
    stmts, stmts, StmtList, StmtId, |s| s.0;
    /// The identifiers of a list.
    idents, idents, IdentList, Ident, |i| i.pos;
    /// The fields of a list.
    fields, fields, FieldList, FieldId, |f| f.0;
    /// The clauses of a list.
    clauses, clauses, ClauseList, ClauseId, |c| c.0;
}

impl File {
    /// The expression of an id.
    pub fn expr(&self, id: ExprId) -> Expr {
        self.exprs.get(self.slot(id)).copied().unwrap_or(Expr::Bad)
    }

    /// All expressions of the file, in the order of their ids.
    pub fn all_exprs(&self) -> impl Iterator<Item = (ExprId, Expr)> {
        self.exprs.iter().zip(0..).map(|(expr, id)| (ExprId(id), *expr))
    }

    /// The bytes an expression covers.
    pub fn expr_span(&self, id: ExprId) -> Span {
        self.expr_spans.get(self.slot(id)).copied().unwrap_or_default()
    }

    /// The statement of an id.
    pub fn stmt(&self, id: StmtId) -> Stmt {
        self.stmts.get(id.index()).copied().unwrap_or(Stmt::Bad)
    }

    /// The bytes a statement covers.
    pub fn stmt_span(&self, id: StmtId) -> Span {
        self.stmt_spans.get(id.index()).copied().unwrap_or_default()
    }

    /// The field of an id.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.index()]
    }

    /// The clause of an id.
    pub fn clause(&self, id: ClauseId) -> &Clause {
        &self.clauses[id.index()]
    }

    /// The function of an id.
    pub fn func(&self, id: FuncId) -> &Func {
        &self.funcs[id.index()]
    }

    /// The type declaration of an id.
    pub fn type_spec(&self, id: TypeSpecId) -> &TypeSpec {
        &self.type_specs[id.index()]
    }

    /// The value specification of an id.
    pub fn value_spec(&self, id: ValueSpecId) -> &ValueSpec {
        &self.value_specs[id.index()]
    }

    /// The text of a kept comment.
    pub fn comment(&self, id: CommentId) -> &Comment {
        &self.comments[id.index()]
    }

    /// How many bytes the tree takes, about.
    pub fn memory(&self) -> usize {
        fn of<T>(pool: &Vec<T>) -> usize {
            pool.capacity() * size_of::<T>()
        }
        let comments = self.comments.iter().chain(&self.directives).map(|c| c.text.len()).sum::<usize>();
        let lists = of(&self.pools.exprs) + of(&self.pools.stmts) + of(&self.pools.idents);
        let lists = lists + of(&self.pools.fields) + of(&self.pools.clauses);
        let nodes = of(&self.exprs) + of(&self.expr_spans) + of(&self.stmts) + of(&self.stmt_spans);
        let parts = of(&self.fields) + of(&self.clauses) + of(&self.funcs) + of(&self.type_specs);
        let rest = of(&self.value_specs) + of(&self.imports) + of(&self.decls) + of(&self.comments);
        let rest = rest + of(&self.directives) + self.lines.lines() as usize * size_of::<u32>();
        size_of::<File>() + comments + lists + nodes + parts + rest
    }

    /// The file with no more room than it needs. What is left behind is an empty one that keeps its room for the next.
    pub(crate) fn taken(&mut self) -> File {
        let pools = Pools {
            exprs: exact(&mut self.pools.exprs, 1),
            stmts: exact(&mut self.pools.stmts, 1),
            idents: exact(&mut self.pools.idents, 1),
            fields: exact(&mut self.pools.fields, 1),
            clauses: exact(&mut self.pools.clauses, 1),
        };
        File {
            package: self.package.take(),
            doc: self.doc.take(),
            generated: std::mem::take(&mut self.generated),
            go_version: self.go_version.take(),
            imports: exact(&mut self.imports, 0),
            decls: exact(&mut self.decls, 0),
            funcs: exact(&mut self.funcs, 0),
            type_specs: exact(&mut self.type_specs, 0),
            value_specs: exact(&mut self.value_specs, 0),
            directives: std::mem::take(&mut self.directives),
            line_directives: std::mem::take(&mut self.line_directives),
            errors: std::mem::take(&mut self.errors),
            lines: std::mem::take(&mut self.lines),
            holes: std::mem::take(&mut self.holes),
            exprs: exact(&mut self.exprs, 0),
            expr_spans: exact(&mut self.expr_spans, 0),
            stmts: exact(&mut self.stmts, 0),
            stmt_spans: exact(&mut self.stmt_spans, 0),
            fields: exact(&mut self.fields, 0),
            clauses: exact(&mut self.clauses, 0),
            comments: take_all(&mut self.comments),
            pools,
        }
    }

    /// How many expressions there are.
    pub fn expr_count(&self) -> u32 {
        self.exprs.len() as u32
    }

    /// How many statements there are.
    pub fn stmt_count(&self) -> u32 {
        self.stmts.len() as u32
    }

    /// How many fields there are.
    pub fn field_count(&self) -> u32 {
        self.fields.len() as u32
    }
}
