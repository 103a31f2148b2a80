//! What the two branches of a condition know: answers to questions about variables, locks that were tried.

use super::Lowerer;
use crate::facts::{Op, Question};
use mapvet_parser::{BinaryOp, Expr, ExprId, UnaryOp};
use mapvet_types::{Entity, LocalId, Ty, TyKind};
use smallvec::SmallVec;

/// The answer to the question of whether two are different.
pub(super) const IS_EQUAL: bool = false;

impl Lowerer<'_> {
    /// Notes what a condition that is true (or is not) answers.
    pub(super) fn assume(&mut self, cond: ExprId, taken: bool) {
        let mut said = SmallVec::new();
        self.said(cond, taken, &mut said);
        for (question, truth) in said {
            self.emit(Op::Assume(question, truth), self.span(cond));
        }
    }

    /// Whether what is returned says that the function has failed: an error, and nothing besides; or that it has not got
    /// the lock that it tries to take.
    pub(super) fn is_failure(&self, results: &[ExprId]) -> bool {
        if let [only] = *results
            && self.stack.last().is_some_and(|b| b.tries)
        {
            return matches!(self.ast.expr(only), Expr::Ident(name) if name.as_str() == "false");
        }
        let Some((error, others)) = results.split_last() else { return false };
        let nothing = |e: &ExprId| match self.ast.expr(*e) {
            Expr::Ident(name) => matches!(name.as_str(), "nil" | "false"),
            Expr::CompositeLit { .. } | Expr::Lit(_) => true,
            _ => false,
        };
        self.is_some_error(*error) && others.iter().all(nothing)
    }

    fn is_some_error(&self, result: ExprId) -> bool {
        let named = match self.ast.expr(result) {
            Expr::Ident(_) | Expr::Selector { .. } => true,
            Expr::Call { fun, .. } => matches!(self.ast.expr(fun), Expr::Selector { x, .. } if self.is_package(x)),
            _ => false,
        };
        named && self.body.entity(result) != Entity::Nil && self.is_error(self.body.ty(result))
    }

    /// Whether a type is `error`.
    pub(super) fn is_error(&self, ty: Ty) -> bool {
        let methods = match self.input.program.kind(ty) {
            TyKind::Interface { methods, .. } => methods,
            _ => return false,
        };
        matches!(&methods[..], [only] if only.name.as_str() == "Error")
    }

    /// The questions that a condition answers if it is true (or is not).
    fn said(&mut self, cond: ExprId, taken: bool, said: &mut SmallVec<[(Question, bool); 2]>) {
        match self.ast.expr(cond) {
            Expr::Paren(x) => self.said(x, taken, said),
            Expr::Unary { op: UnaryOp::Not, x } => self.said(x, !taken, said),
            Expr::Binary { op: BinaryOp::LAnd, x, y } if taken => {
                self.said(x, true, said);
                self.said(y, true, said);
            }
            Expr::Binary { op: BinaryOp::LOr, x, y } if !taken => {
                self.said(x, false, said);
                self.said(y, false, said);
            }
            Expr::Binary { op: op @ (BinaryOp::Eq | BinaryOp::Ne), x, y } => {
                // Not to be nil is what counts, so it is asked whether two are different.
                let truth = if op == BinaryOp::Eq { taken == IS_EQUAL } else { taken != IS_EQUAL };
                if matches!(self.ast.expr(y), Expr::Ident(name) if name.as_str() == "nil") {
                    self.said(x, truth, said);
                } else {
                    said.extend(self.written(&[x, y]).map(|q| (q, truth)));
                }
            }
            Expr::Ident(_) => {
                if let Entity::Local(local) = self.body.entity(cond) {
                    said.push((Question::itself(local), taken));
                }
            }
            Expr::Selector { .. } | Expr::Call { .. } => said.extend(self.written(&[cond]).map(|q| (q, taken))),
            _ => {}
        }
    }

    /// Whether a condition asks for something: it is about variables, not about what a call says, which may differ from
    /// one time to the next. `if needLock { mu.Lock() }`: the callers that say no hold it already.
    ///
    /// Answers the false alarm of functions that take a lock on request; hides a caller that says no without holding it.
    pub(super) fn is_request(&self, cond: ExprId) -> bool {
        match self.ast.expr(cond) {
            Expr::Call { .. } | Expr::Index { .. } => false,
            Expr::Paren(x) | Expr::Unary { x, .. } => self.is_request(x),
            Expr::Binary { x, y, .. } => self.is_request(x) && self.is_request(y),
            _ => true,
        }
    }

    /// The parameter that such a condition is about, and what it asks of it: there it is known what callers say.
    pub(super) fn asked(&mut self, cond: ExprId) -> Option<(LocalId, bool)> {
        let mut said = SmallVec::new();
        self.said(cond, true, &mut said);
        match said[..] {
            [(Question { local, what: Question::ITSELF }, truth)] if self.values.is_switch(local) => {
                Some((local, truth))
            }
            _ => None,
        }
    }

    /// Whether a condition that is true (or false) says that its `TryLock` took the lock.
    pub(super) fn tries(&self, cond: ExprId) -> Option<bool> {
        match self.ast.expr(cond) {
            Expr::Paren(x) => self.tries(x),
            Expr::Unary { op: UnaryOp::Not, x } => self.tries(x).map(|b| !b),
            Expr::Binary { op: BinaryOp::LAnd, x, y } => self.tries(y).or_else(|| self.tries(x)).filter(|b| *b),
            Expr::Binary { op: BinaryOp::LOr, x, y } => self.tries(y).or_else(|| self.tries(x)).filter(|b| !*b),
            Expr::Call { fun, .. } => match self.ast.expr(fun) {
                Expr::Selector { sel, .. } => matches!(sel.name.as_str(), "TryLock" | "TryRLock").then_some(true),
                _ => None,
            },
            _ => None,
        }
    }
}
