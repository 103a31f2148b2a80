//! Statements to blocks.

use super::cfg::{EXIT, Target};
use super::clauses::Chosen;
use super::reaching::Event;
use super::values::{Val, ValId};
use super::{Lowerer, raw, raw_set};
use crate::AccessKind;
use crate::facts::{Formal, LoopId, Op};
use mapvet_parser::{AssignOp, Expr, ExprId, Jump, Name, Span, Stmt, StmtId, StmtList, ValueSpec, ValueSpecId};
use mapvet_types::{Entity, LocalId, Ty, TyKind};

/// How a call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Call,
    Go,
    Defer,
}

impl Lowerer<'_> {
    pub(super) fn stmt(&mut self, id: StmtId) {
        let span = self.ast.stmt_span(id);
        let label = self.builder().next_label.take();
        match self.ast.stmt(id) {
            Stmt::Bad | Stmt::Empty | Stmt::Type(_) => {}
            Stmt::Expr(e) => {
                self.expr(e);
            }
            Stmt::Send { chan, value } => self.send(chan, value, span),
            Stmt::IncDec(x) => self.update(x),
            Stmt::Assign { lhs, op, rhs } => self.assign(lhs, op, rhs),
            Stmt::Go(e) => self.call_stmt(e, How::Go),
            Stmt::Defer(e) => self.call_stmt(e, How::Defer),
            Stmt::Return(values) => self.return_stmt(values, span),
            Stmt::Jump { kind, label } => self.jump(kind, label),
            Stmt::Block(list) | Stmt::Group(list) => self.stmts(list),
            Stmt::If { init, cond, then, els } => self.if_stmt(init, cond, then, els),
            Stmt::Switch { init, tag, clauses } => {
                self.optional(init);
                if let Some(tag) = tag {
                    self.expr(tag);
                }
                self.clauses(clauses, label, tag.map_or(Chosen::Condition, Chosen::Value));
            }
            Stmt::TypeSwitch { init, bind, x, clauses } => self.type_switch(init, bind, x, clauses, label),
            Stmt::Select(clauses) => self.select(clauses, label),
            Stmt::For { init, cond, post, body } => self.for_stmt(init, cond, post, body, label),
            Stmt::Range { vars, define, x, body } => self.range_stmt(vars, define, x, body, label),
            Stmt::Labeled { label, stmt } => self.labeled(label.name, stmt),
            Stmt::Value(spec) => self.local_vars(spec),
        }
    }

    pub(super) fn stmts(&mut self, list: StmtList) {
        for id in self.ast.stmts(list) {
            self.stmt(*id);
        }
    }

    pub(super) fn optional(&mut self, id: Option<StmtId>) {
        if let Some(id) = id {
            self.stmt(id);
        }
    }

    fn send(&mut self, chan: ExprId, value: ExprId, span: Span) {
        let chan = self.expr(chan);
        let value = self.expr(value);
        self.emit(Op::Send { chan: raw_set(chan), value: Box::new(raw(value)) }, span);
    }

    /// `x++` and the left side of `x op= y`.
    fn update(&mut self, x: ExprId) {
        self.changes(x);
        if let Some((map, _, span)) = self.map_index(x) {
            self.emit(Op::Access { map: raw_set(map), kind: AccessKind::Update, via: None }, span);
        } else {
            self.expr(x);
        }
    }

    fn assign(&mut self, lhs: mapvet_parser::ExprList, op: AssignOp, rhs: mapvet_parser::ExprList) {
        let (lhs, rhs) = (self.ast.exprs(lhs), self.ast.exprs(rhs));
        if matches!(op, AssignOp::Op(_)) {
            rhs.iter().for_each(|e| {
                self.expr(*e);
            });
            lhs.iter().for_each(|e| self.update(*e));
            return;
        }
        let values = self.values_for(lhs.len(), rhs);
        for (i, target) in lhs.iter().enumerate() {
            let value = values.get(i).copied().unwrap_or(ValId::NONE);
            self.assign_to(*target, value, op == AssignOp::Define);
        }
    }

    /// The values of a right side for so many targets: a call's results, a comma-ok form, or one for each.
    fn values_for(&mut self, targets: usize, rhs: &[ExprId]) -> Vec<ValId> {
        let [single] = rhs else { return rhs.iter().map(|e| self.expr(*e)).collect() };
        let value = self.expr(*single);
        if targets < 2 {
            return vec![value];
        }
        match self.values.get(value) {
            Val::Result(call, 0) => (0..targets as u32).map(|k| self.values.add(Val::Result(call, k))).collect(),
            // What an unknown callee returns besides its first result is as unknown.
            Val::Received(_) | Val::Owned | Val::Shared
                if matches!(self.input.program.kind(self.body.ty(*single)), TyKind::Tuple(_)) =>
            {
                vec![value; targets]
            }
            _ => vec![value],
        }
    }

    pub(super) fn assign_to(&mut self, target: ExprId, value: ValId, define: bool) {
        let span = self.span(target);
        match self.ast.expr(target) {
            Expr::Paren(x) => self.assign_to(x, value, define),
            Expr::Ident(_) => self.assign_name(target, value, define),
            Expr::Index { .. } => {
                if let Some((map, key, span)) = self.map_index(target) {
                    self.emit(Op::Access { map: raw_set(map), kind: AccessKind::Write, via: None }, span);
                    let elem = self.values.add(Val::Elem(map));
                    if let Some((key, ty)) = key {
                        self.store(elem, key, ty, span);
                    }
                    self.store(elem, value, self.body.ty(target), span);
                } else {
                    let dst = self.expr(target);
                    self.store(dst, value, self.body.ty(target), span);
                }
            }
            _ => {
                let dst = self.expr(target);
                self.store(dst, value, self.body.ty(target), span);
                self.rebind_pointee(target, value);
                self.changes_inside(target);
            }
        }
    }

    fn assign_name(&mut self, target: ExprId, value: ValId, define: bool) {
        let span = self.span(target);
        match self.body.entity(target) {
            Entity::Local(local) => {
                if define && self.body.declared(span.start) == Some(local) {
                    self.declared(local);
                } else {
                    self.emit(Op::Assign(local), span);
                }
                self.rebind(local, value, define, span);
                self.define(local, value);
                if matches!(self.values.get(value), Val::Field(..) | Val::Elem(_) | Val::Each(..) | Val::Global(_)) {
                    self.emit(Op::Load { local, path: raw_set(value) }, span);
                }
            }
            Entity::Var(v) => {
                let dst = self.values.add(Val::Global(v));
                self.store(dst, value, self.body.ty(target), span);
            }
            _ => {}
        }
    }

    /// A local, or something inside of what it holds, is something else by now.
    fn changes(&mut self, target: ExprId) {
        match self.ast.expr(target) {
            Expr::Ident(_) => {
                if let Entity::Local(local) = self.body.entity(target) {
                    self.emit(Op::Assign(local), self.span(target));
                }
            }
            Expr::Selector { x, .. } | Expr::Index { x, .. } | Expr::Paren(x) | Expr::Star(x) => self.changes_inside(x),
            _ => {}
        }
    }

    fn changes_inside(&mut self, x: ExprId) {
        match self.ast.expr(x) {
            Expr::Ident(_) => {
                if let Entity::Local(local) = self.body.entity(x) {
                    self.emit(Op::Change(local), self.span(x));
                }
            }
            Expr::Selector { x, .. } | Expr::Index { x, .. } | Expr::Paren(x) | Expr::Star(x) => self.changes_inside(x),
            _ => {}
        }
    }

    /// A local is assigned a value.
    pub(super) fn define(&mut self, local: LocalId, value: ValId) {
        if self.values.define(local, value) && self.matters(self.body.local(local).ty) {
            let other = if let Val::Local(other) = self.values.get(value) { Some(other) } else { None };
            self.builder().note(Event::Assign(local, value, other));
        }
    }

    /// A parameter is assigned something else than what it was called with.
    fn rebind(&mut self, local: LocalId, value: ValId, define: bool, span: Span) {
        let param = self.values.info(local).is_some_and(|i| i.is_param);
        if param && !define && self.matters(self.body.local(local).ty) && !self.values.leads_to(value, local) {
            self.emit(Op::Rebind(local), span);
        }
    }

    /// `*p = make(...)`: what the parameter points to is new.
    fn rebind_pointee(&mut self, target: ExprId, value: ValId) {
        if let Expr::Star(x) = self.ast.expr(target)
            && let Entity::Local(local) = self.body.entity(x)
            && matches!(self.values.get(value), Val::Alloc(_))
        {
            self.rebind(local, value, false, self.span(target));
        }
    }

    /// A value that matters is stored somewhere.
    pub(super) fn store(&mut self, dst: ValId, value: ValId, ty: Ty, span: Span) {
        if self.matters(ty) {
            self.values.remember_store(dst, value);
            self.emit(Op::Store { dst: raw_set(dst), value: Box::new(raw(value)) }, span);
        }
    }

    fn call_stmt(&mut self, e: ExprId, how: How) {
        match self.ast.expr(e) {
            Expr::Paren(x) => self.call_stmt(x, how),
            Expr::Call { .. } => {
                self.call(e, how);
            }
            _ => {
                self.expr(e);
            }
        }
    }

    fn return_stmt(&mut self, values: mapvet_parser::ExprList, span: Span) {
        let exprs = self.ast.exprs(values);
        let results = self.builder().results as usize;
        self.tried = None;
        let values = if exprs.is_empty() {
            let named = self.builder().named_results.clone();
            named.into_iter().map(|l| self.local(l)).collect()
        } else {
            self.values_for(results, exprs)
        };
        let values: Vec<ValId> = values.into_iter().map(|v| self.returned(v)).collect();
        if let [only] = *exprs
            && self.builder().tries
            && let Some((tried, true)) = self.tried.take().zip(self.tries(only))
        {
            self.has_lock(tried, span);
        }
        if exprs.len() == results && self.is_failure(exprs) {
            self.emit(Op::Fail, span);
        }
        self.emit(Op::Return(values.into_iter().map(raw).collect()), span);
        self.builder().jump(EXIT);
    }

    /// A copy of a struct of which all maps were replaced is a thing of its own.
    ///
    /// Answers the false alarm of `c := *s; c.m = maps.Clone(s.m); return &c`; hides maps deeper inside of it.
    fn returned(&mut self, value: ValId) -> ValId {
        let Val::Local(local) = self.values.get(value) else { return value };
        if !self.values.is_struct_copy(local) {
            return value;
        }
        let program = self.input.program;
        let mut maps = program.fields(self.body.local(local).ty).iter().filter(|f| program.is_map(f.ty)).peekable();
        let replaced = maps.peek().is_some() && maps.all(|f| self.values.is_replaced(local, f.def));
        if replaced { self.values.add(Val::Own(local)) } else { value }
    }

    fn jump(&mut self, kind: Jump, label: Option<Name>) {
        let builder = self.builder();
        let target = match (kind, label) {
            (Jump::Goto, Some(label)) => Some(builder.label(label)),
            (Jump::Goto, None) => None,
            (Jump::Fallthrough, _) => builder.fallthrough,
            (Jump::Break, label) => builder.target(label, false),
            (Jump::Continue, label) => builder.target(label, true),
        };
        match target {
            Some(target) => builder.jump(target),
            None => builder.jump(EXIT),
        }
    }

    fn labeled(&mut self, label: Name, stmt: StmtId) {
        let builder = self.builder();
        let block = builder.label(label);
        builder.jump(block);
        builder.start(block);
        builder.next_label = Some(label);
        self.stmt(stmt);
        self.builder().next_label = None;
    }

    fn if_stmt(&mut self, init: Option<StmtId>, cond: ExprId, then: StmtId, els: Option<StmtId>) {
        self.optional(init);
        self.tried = None;
        self.expr(cond);
        let tried = self.tried.take().zip(self.tries(cond));
        let (on_true, on_false) = match tried {
            Some((tried, true)) => (Some(tried), None),
            Some((tried, false)) => (None, Some(tried)),
            None => (None, None),
        };
        if on_true.is_none()
            && on_false.is_none()
            && self.is_request(cond)
            && self.only_locks(then)
            && els.is_none_or(|e| self.only_locks(e))
        {
            let asked = self.asked(cond).filter(|_| els.is_none());
            asked.into_iter().for_each(|a| self.emit(Op::Ask(Some(a)), self.span(cond)));
            self.stmt(then);
            asked.into_iter().for_each(|_| self.emit(Op::Ask(None), self.span(cond)));
            return self.optional(els);
        }
        let (then_block, else_block, after) = self.three_blocks();
        self.builder().branch(then_block);
        self.builder().jump(else_block);
        self.builder().start(then_block);
        self.assume(cond, true);
        on_true.into_iter().for_each(|tried| self.has_lock(tried, self.span(cond)));
        self.stmt(then);
        self.builder().jump(after);
        self.builder().start(else_block);
        self.assume(cond, false);
        on_false.into_iter().for_each(|tried| self.has_lock(tried, self.span(cond)));
        self.optional(els);
        self.builder().jump(after);
        self.builder().start(after);
    }

    fn three_blocks(&mut self) -> (u32, u32, u32) {
        let builder = self.builder();
        (builder.block(), builder.block(), builder.block())
    }

    /// Enters a new loop; the result is the one around it, for [`Lowerer::leave_loop`].
    fn enter_loop(&mut self) -> LoopId {
        let outer = self.loop_now;
        self.loops.push(outer);
        self.loop_now = LoopId(self.loops.len() as u32 - 1);
        outer
    }

    fn leave_loop(&mut self, outer: LoopId) {
        self.loop_now = outer;
    }

    fn for_stmt(
        &mut self,
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: StmtId,
        label: Option<Name>,
    ) {
        let outer = self.loop_now;
        if self.per_iteration_loops {
            self.enter_loop();
            self.optional(init);
        } else {
            self.optional(init);
            self.enter_loop();
        }
        let (head, body_block, after) = self.three_blocks();
        let post_block = self.builder().block();
        let here = self.builder().here();
        self.builder().jump(head);
        self.builder().start(head);
        if let Some(cond) = cond {
            self.tried = None;
            self.expr(cond);
            self.leave_if_tried(cond, after);
        }
        self.builder().jump(body_block);
        self.builder().start(body_block);
        self.builder().targets.push(Target { label, on_break: after, on_continue: Some(post_block) });
        self.stmt(body);
        self.builder().targets.pop();
        self.builder().jump(post_block);
        self.builder().start(post_block);
        self.optional(post);
        self.builder().jump(head);
        self.runs_at_once(here, (head, body_block));
        self.builder().start(after);
        self.leave_loop(outer);
    }

    /// Where a loop's condition is not true the loop is over: `for !mu.TryLock() {}` has the lock then.
    fn leave_if_tried(&mut self, cond: ExprId, after: u32) {
        let Some((tried, false)) = self.tried.take().zip(self.tries(cond)) else {
            return self.builder().branch(after);
        };
        let (head, has_lock) = (self.builder().here().0, self.builder().block());
        self.builder().jump(has_lock);
        self.builder().start(has_lock);
        self.has_lock(tried, self.span(cond));
        self.builder().jump(after);
        head.into_iter().for_each(|head| self.builder().start(head));
    }

    /// See [`cfg::Builder::runs_at_once`](super::cfg::Builder::runs_at_once).
    fn runs_at_once(&mut self, here: (Option<u32>, usize), blocks: (u32, u32)) {
        let models = self.input.models;
        self.builder().runs_at_once(here, blocks, |row| models.row(row).waits.is_some());
    }

    fn range_stmt(
        &mut self,
        vars: mapvet_parser::ExprList,
        define: bool,
        x: ExprId,
        body: StmtId,
        label: Option<Name>,
    ) {
        let span = self.span(x);
        let ty = self.body.ty(x);
        let over = self.expr(x);
        let (head, body_block, after) = self.three_blocks();
        let program = self.input.program;
        let is_map = program.is_map(ty);
        let kind = program.kind(program.core(ty)).clone();
        if let TyKind::Func { .. } = kind {
            self.call_value(over, Vec::new(), How::Call, span);
        }
        let outer = self.enter_loop();
        self.note_variadic_loop(x, outer);
        let here = self.builder().here();
        self.builder().jump(head);
        self.builder().start(head);
        // A range over a map reads it at every step, whatever the body does with locks in between.
        if is_map {
            self.emit(Op::Access { map: raw_set(over), kind: AccessKind::Range, via: None }, span);
        }
        let at_head = matches!(kind, TyKind::Chan { .. });
        let elem = match kind {
            TyKind::Chan { .. } => {
                let ty = program.core(ty);
                self.receive(over, ty, span)
            }
            TyKind::Func { .. } => self.values.add(Val::Shared),
            _ => {
                let here = self.builder().id();
                self.values.add(Val::Each(over, here))
            }
        };
        self.builder().branch(after);
        self.builder().jump(body_block);
        self.builder().start(body_block);
        let first = matches!(kind, TyKind::Chan { .. } | TyKind::Func { .. }) || self.has_pointer_keys(ty);
        self.range_vars(vars, define, elem, first, outer);
        self.builder().targets.push(Target { label, on_break: after, on_continue: Some(head) });
        self.stmt(body);
        self.builder().targets.pop();
        self.builder().jump(head);
        if !at_head {
            self.runs_at_once(here, (head, body_block));
        }
        self.builder().start(after);
        self.leave_loop(outer);
    }

    /// A loop over a variadic parameter that is in no other one has a round for each argument.
    fn note_variadic_loop(&mut self, over: ExprId, outer: LoopId) {
        let Entity::Local(local) = self.body.entity(over) else { return };
        let is_it = |f: &Formal| f.variadic && f.local == Some(local);
        if outer == LoopId(0) && self.builder().formals.iter().any(is_it) {
            self.variadic_loops.push((self.loop_now, local));
        }
    }

    /// Whether the keys of a map lead to objects: a set of them.
    pub(super) fn has_pointer_keys(&self, map: Ty) -> bool {
        let program = self.input.program;
        let TyKind::Map { key, .. } = program.kind(program.core(map)) else { return false };
        matches!(program.kind(program.underlying(*key)), TyKind::Pointer(_))
    }

    fn range_vars(
        &mut self,
        vars: mapvet_parser::ExprList,
        define: bool,
        elem: ValId,
        first_is_elem: bool,
        outer: LoopId,
    ) {
        for (i, var) in self.ast.exprs(vars).iter().enumerate() {
            let value = if i == 1 || first_is_elem { elem } else { ValId::NONE };
            self.assign_to(*var, value, define);
            if define
                && !self.per_iteration_loops
                && let Entity::Local(local) = self.body.entity(*var)
            {
                self.set_loop(local, outer);
            }
        }
    }

    fn local_vars(&mut self, spec: ValueSpecId) {
        let spec = *self.ast.value_spec(spec);
        if spec.is_const {
            return;
        }
        let names = self.ast.idents(spec.names);
        let exprs = self.ast.exprs(spec.values);
        let values = self.values_for(names.len(), exprs);
        for (i, name) in names.iter().enumerate() {
            let Some(local) = self.declare(name.pos) else { continue };
            let value = if exprs.is_empty() { ValId::NIL } else { values.get(i).copied().unwrap_or(ValId::NONE) };
            self.define(local, value);
            if matches!(self.values.get(value), Val::Field(..) | Val::Elem(_) | Val::Each(..) | Val::Global(_)) {
                self.emit(Op::Load { local, path: raw_set(value) }, name.span());
            }
        }
    }

    /// The values of package variables are stored in them.
    pub(super) fn package_vars(&mut self, id: ValueSpecId, spec: &ValueSpec) {
        let names = self.ast.idents(spec.names);
        let values = self.values_for(names.len(), self.ast.exprs(spec.values));
        for (index, name) in names.iter().enumerate() {
            let value = values.get(index).copied().unwrap_or(ValId::NONE);
            let var = mapvet_types::VarRef { file: self.file, spec: id, index: index as u32 };
            let dst = self.values.add(Val::Global(var));
            if value != ValId::NONE {
                self.emit(Op::Store { dst: raw_set(dst), value: Box::new(raw(value)) }, name.span());
            }
        }
    }
}
