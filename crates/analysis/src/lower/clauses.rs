//! Clauses: of switches, and of `select`.

use super::Lowerer;
use super::cfg::Target;
use super::conditions::IS_EQUAL;
use super::values::ValId;
use crate::facts::Op;
use mapvet_parser::{ClauseId, ClauseList, ExprId, ExprList, IdentList, Jump, Name, Stmt, StmtId};

/// By what a switch chooses its clause.
#[derive(Clone, Copy, Debug)]
pub(super) enum Chosen {
    Condition,
    /// It is equal to what stands there.
    Value(ExprId),
    /// The value of which the type is asked for, if that gets a name.
    Type(ValId),
}

impl Lowerer<'_> {
    pub(super) fn type_switch(
        &mut self,
        init: Option<StmtId>,
        bind: IdentList,
        x: ExprId,
        clauses: ClauseList,
        label: Option<Name>,
    ) {
        self.optional(init);
        let value = self.expr(x);
        let bound = (!self.ast.idents(bind).is_empty()).then_some(value);
        self.clauses(clauses, label, Chosen::Type(bound.unwrap_or(ValId::NONE)));
    }

    pub(super) fn clauses(&mut self, clauses: ClauseList, label: Option<Name>, chosen: Chosen) {
        let ids: Vec<ClauseId> = self.ast.clauses(clauses).to_vec();
        let after = self.builder().block();
        let bodies: Vec<u32> = ids.iter().map(|_| self.builder().block()).collect();
        if !matches!(chosen, Chosen::Type(_)) {
            for id in &ids {
                for e in self.ast.exprs(self.ast.clause(*id).exprs) {
                    self.expr(*e);
                }
            }
        }
        bodies.iter().for_each(|b| self.builder().branch(*b));
        let exhaustive = ids.iter().any(|id| self.ast.clause(*id).is_default);
        if !exhaustive {
            self.builder().branch(after);
        }
        self.builder().dead();
        self.builder().targets.push(Target { label, on_break: after, on_continue: None });
        for (i, id) in ids.iter().enumerate() {
            let clause = *self.ast.clause(*id);
            let Some(block) = bodies.get(i) else { continue };
            self.builder().start(*block);
            let outer = std::mem::replace(&mut self.builder().fallthrough, bodies.get(i + 1).copied());
            if let (Chosen::Type(value), Some(local)) = (chosen, self.body.switch_var(*id)) {
                self.set_loop(local, self.loop_now);
                self.define(local, value);
            }
            let before = i.checked_sub(1).and_then(|i| ids.get(i));
            if before.is_none_or(|before| !self.falls_through(*before)) {
                self.assume_chosen(chosen, clause.exprs);
            }
            self.stmts(clause.body);
            self.builder().fallthrough = outer;
            self.builder().jump(after);
        }
        self.builder().targets.pop();
        self.builder().start(after);
    }

    fn falls_through(&self, clause: ClauseId) -> bool {
        let last = self.ast.stmts(self.ast.clause(clause).body).last().map(|s| self.ast.stmt(*s));
        matches!(last, Some(Stmt::Jump { kind: Jump::Fallthrough, .. }))
    }

    pub(super) fn select(&mut self, clauses: ClauseList, label: Option<Name>) {
        let ids: Vec<ClauseId> = self.ast.clauses(clauses).to_vec();
        let after = self.builder().block();
        let bodies: Vec<u32> = ids.iter().map(|_| self.builder().block()).collect();
        bodies.iter().for_each(|b| self.builder().branch(*b));
        self.builder().dead();
        self.builder().targets.push(Target { label, on_break: after, on_continue: None });
        for (id, block) in ids.iter().zip(&bodies) {
            let clause = *self.ast.clause(*id);
            self.builder().start(*block);
            self.optional(clause.comm);
            self.stmts(clause.body);
            self.builder().jump(after);
        }
        self.builder().targets.pop();
        self.builder().start(after);
    }

    /// Notes what is answered where a clause of a switch with a single expression is chosen.
    fn assume_chosen(&mut self, chosen: Chosen, exprs: ExprList) {
        let [only] = *self.ast.exprs(exprs) else { return };
        match chosen {
            Chosen::Condition => self.assume(only, true),
            Chosen::Value(tag) => {
                if let Some(question) = self.written(&[tag, only]) {
                    self.emit(Op::Assume(question, IS_EQUAL), self.span(only));
                }
            }
            Chosen::Type(_) => {}
        }
    }
}
