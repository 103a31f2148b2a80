//! Idioms of control flow that stand for something: blocks that only take locks, and functions that run once.

use super::Lowerer;
use super::calls::lock_name;
use mapvet_parser::{AssignOp, BinaryOp, Expr, ExprId, Lit, Stmt, StmtId, UnaryOp};

/// How many statements of a function may stand before the test that lets it run only once.
const HEAD: usize = 8;

impl Lowerer<'_> {
    /// Whether a statement does nothing but take or release locks, now or at the end, whatever it tests.
    pub(super) fn only_locks(&self, stmt: StmtId) -> bool {
        match self.ast.stmt(stmt) {
            Stmt::Block(list) => {
                let stmts = self.ast.stmts(list);
                !stmts.is_empty() && stmts.iter().all(|s| self.only_locks(*s))
            }
            Stmt::Expr(e) | Stmt::Defer(e) => self.is_lock_call(e),
            Stmt::If { init: None, then, els, .. } => self.only_locks(then) && els.is_none_or(|e| self.only_locks(e)),
            _ => false,
        }
    }

    fn is_lock_call(&self, e: ExprId) -> bool {
        let Expr::Call { fun, args, .. } = self.ast.expr(e) else { return false };
        let Expr::Selector { sel, .. } = self.ast.expr(fun) else { return false };
        self.ast.exprs(args).is_empty() && lock_name(sel.name.as_str()).is_some_and(|(_, may_fail)| !may_fail)
    }

    /// Whether a function runs at most once for each object: it ends at once if an atomic flag that it sets is set, or a
    /// flag that it tests and sets under a lock: `if !s.started.CompareAndSwap(false, true) { return }`.
    ///
    /// Answers the false alarm of start-up code beside what it starts; hides code that resets the flag elsewhere.
    pub(super) fn runs_once(&self, body: StmtId) -> bool {
        let Stmt::Block(list) = self.ast.stmt(body) else { return false };
        let stmts = self.ast.stmts(list);
        stmts.iter().take(HEAD).enumerate().any(|(i, s)| match self.ast.stmt(*s) {
            Stmt::If { cond, then, els: None, .. } if self.leaves(then) => {
                self.sets_flag(cond) && !stmts.iter().any(|s| self.clears_flag(*s))
                    || stmts[..i].iter().any(|s| self.takes_lock(*s)) && self.flag_set_later(cond, &stmts[i..])
            }
            _ => false,
        })
    }

    /// Whether a block ends the function.
    fn leaves(&self, block: StmtId) -> bool {
        let Stmt::Block(list) = self.ast.stmt(block) else { return false };
        self.ast.stmts(list).last().is_some_and(|s| matches!(self.ast.stmt(*s), Stmt::Return(_)))
    }

    /// A condition that sets an atomic flag and tells whether it was set.
    fn sets_flag(&self, cond: ExprId) -> bool {
        match self.ast.expr(cond) {
            Expr::Paren(x) | Expr::Unary { op: UnaryOp::Not, x } => self.sets_flag(x),
            Expr::Binary { op: BinaryOp::Ne | BinaryOp::Eq | BinaryOp::Gt, x, .. } => self.sets_flag(x),
            Expr::Call { fun, args, .. } => {
                let Expr::Selector { sel, .. } = self.ast.expr(fun) else { return false };
                let name = sel.name.as_str();
                let last = self.ast.exprs(args).last();
                let on = last.is_some_and(|a| self.is_true(*a) || self.is_int(*a));
                on && ["CompareAndSwap", "Swap", "Add"].iter().any(|p| name.starts_with(p))
            }
            _ => false,
        }
    }

    /// A statement, also a deferred one, that gives the flag back: then it is a lock, not a Once.
    fn clears_flag(&self, stmt: StmtId) -> bool {
        let (Stmt::Expr(e) | Stmt::Defer(e)) = self.ast.stmt(stmt) else { return false };
        let Expr::Call { fun, args, .. } = self.ast.expr(e) else { return false };
        let Expr::Selector { sel, .. } = self.ast.expr(fun) else {
            return matches!(self.ast.expr(fun), Expr::FuncLit(_));
        };
        let off = self.ast.exprs(args).last().is_some_and(|a| !self.is_true(*a));
        off && ["Store", "Swap", "CompareAndSwap", "Add"].iter().any(|p| sel.name.as_str().starts_with(p))
    }

    fn takes_lock(&self, stmt: StmtId) -> bool {
        let Stmt::Expr(e) = self.ast.stmt(stmt) else { return false };
        let Expr::Call { fun, .. } = self.ast.expr(e) else { return false };
        matches!(self.ast.expr(fun), Expr::Selector { sel, .. } if sel.name.as_str() == "Lock")
    }

    /// Whether what a condition tests is set to true behind it: `if s.done { return } ... s.done = true`.
    fn flag_set_later(&self, cond: ExprId, rest: &[StmtId]) -> bool {
        let flag = match self.ast.expr(cond) {
            Expr::Selector { .. } => cond,
            Expr::Call { fun, args, .. } if self.ast.exprs(args).is_empty() => match self.ast.expr(fun) {
                Expr::Selector { x, sel } if sel.name.as_str() == "Load" => x,
                _ => return false,
            },
            _ => return false,
        };
        rest.iter().any(|s| match self.ast.stmt(*s) {
            Stmt::Assign { lhs, op: AssignOp::Assign, rhs } => {
                matches!((self.ast.exprs(lhs), self.ast.exprs(rhs)), ([l], [r]) if self.same(*l, flag) && self.is_true(*r))
            }
            Stmt::Expr(e) => match self.ast.expr(e) {
                Expr::Call { fun, args, .. } => {
                    let stored = matches!(self.ast.exprs(args), [a] if self.is_true(*a) || self.is_int(*a));
                    let fun = self.ast.expr(fun);
                    stored
                        && matches!(fun, Expr::Selector { x, sel } if sel.name.as_str() == "Store" && self.same(x, flag))
                }
                _ => false,
            },
            _ => false,
        })
    }

    fn is_true(&self, e: ExprId) -> bool {
        matches!(self.ast.expr(e), Expr::Ident(name) if name.as_str() == "true")
    }

    fn is_int(&self, e: ExprId) -> bool {
        matches!(self.ast.expr(e), Expr::Lit(Lit::Int))
    }

    /// Whether two expressions are the same chain of names.
    fn same(&self, a: ExprId, b: ExprId) -> bool {
        match (self.ast.expr(a), self.ast.expr(b)) {
            (Expr::Ident(a), Expr::Ident(b)) => a == b,
            (Expr::Selector { x, sel: a }, Expr::Selector { x: y, sel: b }) => a.name == b.name && self.same(x, y),
            _ => false,
        }
    }
}
