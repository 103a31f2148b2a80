//! A tree without its code: what stands in the bodies of functions and in the values of package-level variables and
//! constants is most of a tree, and nobody asks for it once its meaning is known.

use crate::{Decl, Expr, ExprId, ExprList, FieldList, File, Func};

/// Expressions that are gone, between those that stay.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hole {
    /// The first one that is gone.
    first: u32,
    /// The first one behind it that is still there.
    end: u32,
    /// How many are gone up to here.
    gone: u32,
}

impl File {
    /// Drops what stands in the bodies of functions and in the values of package-level variables and constants. Names,
    /// places, comments, headers of functions and declarations of types stay; values are empty lists, and whatever else
    /// an id named is [`crate::Expr::Bad`] or [`crate::Stmt::Bad`] from now on.
    pub fn forget_code(&mut self) {
        let Some(holes) = self.code().filter(|_| self.holes.is_empty()) else { return };
        let mut from = 0;
        let (mut exprs, mut spans) = (Vec::new(), Vec::new());
        for hole in &holes {
            let kept = from as usize..hole.first as usize;
            exprs.extend_from_slice(self.exprs.get(kept.clone()).unwrap_or_default());
            spans.extend_from_slice(self.expr_spans.get(kept).unwrap_or_default());
            from = hole.end;
        }
        exprs.extend_from_slice(self.exprs.get(from as usize..).unwrap_or_default());
        spans.extend_from_slice(self.expr_spans.get(from as usize..).unwrap_or_default());
        exprs.shrink_to_fit();
        spans.shrink_to_fit();
        (self.exprs, self.expr_spans, self.holes) = (exprs, spans, holes.into_boxed_slice());
        self.value_specs.iter_mut().for_each(|spec| spec.values = ExprList::EMPTY);
        self.forget_lists();
        self.stmts = Vec::new();
        self.stmt_spans = Vec::new();
        self.clauses = Vec::new();
        self.pools.stmts.truncate(1);
        self.pools.stmts.shrink_to_fit();
        self.pools.clauses.truncate(1);
        self.pools.clauses.shrink_to_fit();
    }

    /// Leaves the lists that expressions still name.
    fn forget_lists(&mut self) {
        let mut kept = vec![ExprId(0)];
        for expr in &mut self.exprs {
            let (Expr::CompositeLit { elems: list, .. }
            | Expr::Index { indices: list, .. }
            | Expr::Slice { bounds: list, .. }
            | Expr::Call { args: list, .. }) = expr
            else {
                continue;
            };
            let len = self.pools.exprs.get(list.index()).map_or(0, |len| len.0 as usize);
            let whole = self.pools.exprs.get(list.index()..list.index() + 1 + len).unwrap_or_default();
            if len == 0 {
                *list = ExprList::EMPTY;
                continue;
            }
            *list = ExprList(kept.len() as u32);
            kept.extend_from_slice(whole);
        }
        kept.shrink_to_fit();
        self.pools.exprs = kept;
    }

    /// Where an expression stands in its pool; nowhere if it is gone.
    pub(crate) fn slot(&self, id: ExprId) -> usize {
        if self.holes.is_empty() {
            return id.index();
        }
        let behind = self.holes.partition_point(|hole| hole.first <= id.0);
        match behind.checked_sub(1).and_then(|i| self.holes.get(i)) {
            None => id.index(),
            Some(hole) if id.0 < hole.end => usize::MAX,
            Some(hole) => (id.0 - hole.gone) as usize,
        }
    }

    /// The expressions of bodies and values; `None` if they do not stand in the order of declarations.
    fn code(&self) -> Option<Vec<Hole>> {
        let mut holes = Vec::new();
        let (mut at, mut gone) = (0, 0);
        let mut dig = |first: u32, end: u32| {
            if first < end {
                gone += end - first;
                holes.push(Hole { first, end, gone });
            }
        };
        for decl in &self.decls {
            match decl {
                Decl::Func(id) => {
                    let func = self.func(*id);
                    let (first, end) = func.expr_range;
                    let body = self.header_end(func);
                    if first < at || body > end {
                        return None;
                    }
                    dig(body, end);
                    at = end;
                }
                Decl::Type(id) => at = at.max(self.type_spec(*id).ty.0 + 1),
                Decl::Value(id) => {
                    let spec = self.value_spec(*id);
                    let last = spec.ty.iter().chain(self.exprs(spec.values)).map(|e| e.0 + 1).max().unwrap_or(0);
                    dig(at, last);
                    at = at.max(last);
                }
            }
        }
        Some(holes)
    }

    /// The first expression behind a function's header. A node comes behind all that it consists of.
    fn header_end(&self, func: &Func) -> u32 {
        let end = |list: FieldList| self.fields(list).iter().map(|f| self.field(*f).ty.0 + 1).max().unwrap_or(0);
        let parts = [func.recv, func.tparams, func.params, func.results];
        parts.into_iter().map(end).max().unwrap_or(0).max(func.expr_range.0)
    }
}
