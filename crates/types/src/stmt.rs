//! Statements: what they declare, and the scopes they open.

use crate::check::{Checker, Mode};
use crate::scope::{Binding, Mark};
use crate::{Basic, Body, Entity, LocalKind, Ty, TyKind, TypeRef, VarRef};
use mapvet_parser::{
    AssignOp, ClauseId, ClauseList, Expr, ExprId, ExprList, Field, FieldList, FuncId, Ident, IdentList, Name, Stmt,
    StmtId, StmtList, UnaryOp, ValueSpec, ValueSpecId,
};
use smallvec::SmallVec;

impl Checker<'_, '_> {
    /// The meaning of a function declaration.
    pub(crate) fn function(mut self, id: FuncId) -> Body {
        let func = *self.ast.func(id);
        self.func = id;
        self.scratch.scopes.open();
        self.declare_receiver_params(id);
        self.declare_type_params(func.tparams);
        self.declare_fields(func.recv, |_| LocalKind::Receiver);
        self.declare_signature(func.params, func.results);
        if let Some(body) = func.body {
            self.function_body(body);
        }
        self.finish()
    }

    /// The meaning of a package-level specification's values.
    pub(crate) fn initializer(mut self, id: ValueSpecId) -> Body {
        let spec = *self.ast.value_spec(id);
        if let Some(ty) = spec.ty {
            self.type_expr(ty);
        }
        self.checked_values(&spec);
        self.finish()
    }

    /// The type of one name of a package-level specification.
    pub(crate) fn value_type(mut self, v: VarRef) -> Ty {
        let spec = *self.ast.value_spec(v.spec);
        if let Some(ty) = spec.ty {
            return self.type_expr(ty);
        }
        let values = self.ast.exprs(spec.values);
        let count = self.ast.idents(spec.names).len();
        let index = v.index as usize;
        if let [one] = values
            && count > 1
        {
            let types = self.spread(*one, count);
            return types.get(index).map_or(Ty::UNKNOWN, |ty| self.p.default_type(*ty));
        }
        let ty = values.get(index).map_or(Ty::UNKNOWN, |e| self.value(*e));
        if spec.is_const { ty } else { self.p.default_type(ty) }
    }

    /// A literal: its signature always, its body only where tables are kept.
    pub(crate) fn func_lit(&mut self, id: FuncId) -> Ty {
        let func = *self.ast.func(id);
        if !self.record {
            return self.signature(func.params, func.results);
        }
        let outer = std::mem::replace(&mut self.func, id);
        let mark = self.scratch.scopes.open();
        let sig = self.declare_signature(func.params, func.results);
        if let Some(memo) = self.p.tables(self.file).sigs.get(id.index()) {
            memo.set(sig);
        }
        if let Some(body) = func.body {
            self.function_body(body);
        }
        self.scratch.scopes.close(mark);
        self.func = outer;
        sig
    }

    /// The signature, resolved where its own parameters cannot shadow a type, and then the parameters as locals.
    fn declare_signature(&mut self, params: FieldList, results: FieldList) -> Ty {
        let sig = self.signature(params, results);
        let p = self.p;
        if let TyKind::Func { params: types, results: result_types, .. } = p.kind(sig) {
            self.declare_typed(params, types, LocalKind::Param);
            self.declare_typed(results, result_types, LocalKind::Result);
        }
        sig
    }

    fn declare_typed(&mut self, list: FieldList, types: &[Ty], kind: fn(u32) -> LocalKind) {
        let mut index = 0;
        for &field in self.ast.fields(list) {
            let names = self.ast.idents(self.ast.field(field).names);
            for ident in names {
                let ty = types.get(index as usize).copied().unwrap_or(Ty::UNKNOWN);
                self.declare(*ident, ty, kind(index));
                index += 1;
            }
            index += u32::from(names.is_empty());
        }
    }

    fn declare_fields(&mut self, list: FieldList, kind: fn(u32) -> LocalKind) {
        for &field in self.ast.fields(list) {
            let Field { names, ty, .. } = *self.ast.field(field);
            let ty = self.type_expr(ty);
            for ident in self.ast.idents(names) {
                self.declare(*ident, ty, kind(0));
            }
        }
    }

    /// Parameters and body share a scope: `x, err := f()` assigns to a parameter `x`.
    fn function_body(&mut self, body: StmtId) {
        match self.ast.stmt(body) {
            Stmt::Block(list) => self.stmts(list),
            _ => self.stmt(body),
        }
    }

    fn stmts(&mut self, list: StmtList) {
        for &s in self.ast.stmts(list) {
            self.stmt(s);
        }
    }

    fn scoped(&mut self, check: impl FnOnce(&mut Self)) {
        let mark = self.scratch.scopes.open();
        check(self);
        self.scratch.scopes.close(mark);
    }

    fn stmt(&mut self, s: StmtId) {
        self.nested((), |c| c.stmt_inner(s));
    }

    fn stmt_opt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    fn stmt_inner(&mut self, s: StmtId) {
        match self.ast.stmt(s) {
            Stmt::Bad | Stmt::Empty | Stmt::Jump { .. } => {}
            Stmt::Expr(x) | Stmt::IncDec(x) | Stmt::Go(x) | Stmt::Defer(x) => {
                self.expr(x);
            }
            Stmt::Send { chan, value } => {
                self.expr(chan);
                self.expr(value);
            }
            Stmt::Assign { lhs, op, rhs } => self.assign(lhs, op, rhs, LocalKind::Var),
            Stmt::Return(values) => self.discard(values),
            Stmt::Block(list) => self.scoped(|c| c.stmts(list)),
            Stmt::If { .. } => self.if_chain(s),
            Stmt::Switch { init, tag, clauses } => self.scoped(|c| {
                c.stmt_opt(init);
                tag.map(|tag| c.expr(tag));
                c.clauses(clauses);
            }),
            Stmt::TypeSwitch { init, bind, x, clauses } => self.scoped(|c| {
                c.stmt_opt(init);
                c.type_switch(bind, x, clauses);
            }),
            Stmt::Select(clauses) => self.clauses(clauses),
            Stmt::For { init, cond, post, body } => self.scoped(|c| {
                c.for_init(init);
                cond.map(|cond| c.expr(cond));
                c.stmt_opt(post);
                c.stmt(body);
            }),
            Stmt::Range { vars, define, x, body } => self.scoped(|c| {
                c.range(vars, define, x);
                c.stmt(body);
            }),
            Stmt::Labeled { stmt, .. } => self.stmt(stmt),
            Stmt::Value(spec) => self.value_spec(spec),
            Stmt::Type(spec) => {
                let def = TypeRef { file: self.file, spec };
                let name = self.ast.type_spec(spec).name.name;
                self.scratch.scopes.bind(name, Binding::Type(def));
                self.local_type_spec(spec);
            }
            Stmt::Group(list) => self.stmts(list),
        }
    }

    /// `if ... else if ...`: generated code makes long ones, so they are walked by a loop. Each `if` is in the scope
    /// of those before it.
    fn if_chain(&mut self, first: StmtId) {
        let mut marks: SmallVec<[Mark; 8]> = SmallVec::new();
        let mut next = Some(first);
        while let Some(s) = next.take() {
            let Stmt::If { init, cond, then, els } = self.ast.stmt(s) else {
                self.stmt(s);
                break;
            };
            marks.push(self.scratch.scopes.open());
            self.stmt_opt(init);
            self.expr(cond);
            self.stmt(then);
            next = els;
        }
        while let Some(mark) = marks.pop() {
            self.scratch.scopes.close(mark);
        }
    }

    fn for_init(&mut self, init: Option<StmtId>) {
        match init.map(|s| self.ast.stmt(s)) {
            Some(Stmt::Assign { lhs, op, rhs }) => self.assign(lhs, op, rhs, LocalKind::LoopVar),
            Some(_) => self.stmt_opt(init),
            None => {}
        }
    }

    fn assign(&mut self, lhs: ExprList, op: AssignOp, rhs: ExprList, kind: LocalKind) {
        let targets = self.ast.exprs(lhs);
        let types = self.values(rhs, targets.len());
        for (i, &target) in targets.iter().enumerate() {
            let ty = types.get(i).copied().unwrap_or(Ty::UNKNOWN);
            match op {
                AssignOp::Define => self.define(target, ty, kind),
                AssignOp::Assign | AssignOp::Op(_) => self.target(target),
            }
        }
    }

    /// The left side of an assignment; `_` is a place, not a value.
    fn target(&mut self, e: ExprId) {
        self.expr(e);
    }

    /// An identifier on the left of `:=`: a new variable, unless this very scope has it.
    fn define(&mut self, e: ExprId, ty: Ty, kind: LocalKind) {
        let Expr::Ident(name) = self.ast.expr(e) else {
            self.expr(e);
            return;
        };
        if name == self.p.universe.blank {
            self.set_entity(e, Entity::Blank);
            return;
        }
        if let Some(Binding::Local(_)) = self.scratch.scopes.get_innermost(name) {
            self.expr(e);
            return;
        }
        let ty = self.p.default_type(ty);
        let ident = Ident { name, pos: self.ast.expr_span(e).start };
        let id = self.declare(ident, ty, kind);
        self.set(e, ty);
        self.set_entity(e, Entity::Local(id));
    }

    /// The types of a list of values that `count` places receive.
    fn values(&mut self, rhs: ExprList, count: usize) -> SmallVec<[Ty; 4]> {
        match self.ast.exprs(rhs) {
            [one] if count > 1 => self.spread(*one, count),
            list => list.iter().map(|e| self.single(*e)).collect(),
        }
    }

    /// The type of a value that one place receives. A generic function without its arguments has none.
    fn single(&mut self, e: ExprId) -> Ty {
        let operand = self.expr(e);
        match operand.mode {
            Mode::Value => operand.ty,
            _ => Ty::UNKNOWN,
        }
    }

    /// The types of one expression that several places receive: a call, or a comma-ok form.
    fn spread(&mut self, e: ExprId, count: usize) -> SmallVec<[Ty; 4]> {
        let ty = self.single(e);
        if let TyKind::Tuple(types) = self.p.kind(ty) {
            return SmallVec::from_slice(types);
        }
        let mut at = e;
        while let Expr::Paren(x) = self.ast.expr(at) {
            at = x;
        }
        let comma_ok = matches!(
            self.ast.expr(at),
            Expr::Index { .. } | Expr::TypeAssert { .. } | Expr::Unary { op: UnaryOp::Recv, .. }
        );
        if comma_ok && count == 2 {
            self.comma_ok_is_evidence(at);
            return SmallVec::from_slice(&[ty, self.basic(Basic::UntypedBool)]);
        }
        SmallVec::new()
    }

    fn clauses(&mut self, clauses: ClauseList) {
        for &id in self.ast.clauses(clauses) {
            let clause = *self.ast.clause(id);
            self.discard(clause.exprs);
            self.scoped(|c| {
                c.stmt_opt(clause.comm);
                c.stmts(clause.body);
            });
        }
    }

    fn type_switch(&mut self, bind: IdentList, x: ExprId, clauses: ClauseList) {
        let whole = self.value(x);
        let bind = self.ast.idents(bind).first().copied();
        for &id in self.ast.clauses(clauses) {
            let clause = *self.ast.clause(id);
            let ty = self.clause_type(clause.exprs, whole);
            self.scoped(|c| {
                if let Some(ident) = bind {
                    c.declare_switch_var(id, ident, ty);
                }
                c.stmts(clause.body);
            });
        }
    }

    fn declare_switch_var(&mut self, clause: ClauseId, ident: Ident, ty: Ty) {
        let local = self.declare(ident, ty, LocalKind::SwitchVar);
        self.body.switch_vars.push((clause, local));
    }

    /// The type of the variable in a clause: that of its only type, else the interface's.
    fn clause_type(&mut self, types: ExprList, whole: Ty) -> Ty {
        let list = self.ast.exprs(types);
        let mut last = None;
        for &e in list {
            last = Some(if self.is_nil(e) { self.expr(e).ty } else { self.type_expr(e) });
        }
        match last {
            Some(ty) if list.len() == 1 && self.untyped(ty).is_none() => ty,
            _ => whole,
        }
    }

    fn is_nil(&mut self, e: ExprId) -> bool {
        let Expr::Ident(name) = self.ast.expr(e) else { return false };
        matches!(self.resolve(name), Binding::Predeclared(crate::universe::Predeclared::Nil))
    }

    fn range(&mut self, vars: ExprList, define: bool, x: ExprId) {
        let over = self.value(x);
        let (key, value) = self.range_types(over);
        for (&var, ty) in self.ast.exprs(vars).iter().zip([key, value]) {
            if define {
                self.define(var, ty, LocalKind::LoopVar);
            } else {
                self.target(var);
            }
        }
    }

    /// What the two variables of a `range` over this type get.
    fn range_types(&self, over: Ty) -> (Ty, Ty) {
        let p = self.p;
        let int = self.basic(Basic::Int);
        match p.kind(p.core(over)) {
            TyKind::Map { key, value } => (*key, *value),
            TyKind::Slice(elem) | TyKind::Array(elem) => (int, *elem),
            TyKind::Pointer(array) => match p.kind(p.core(*array)) {
                TyKind::Array(elem) => (int, *elem),
                _ => (Ty::UNKNOWN, Ty::UNKNOWN),
            },
            TyKind::Chan { elem, .. } => (*elem, Ty::UNKNOWN),
            TyKind::Basic(Basic::String | Basic::UntypedString) => (int, self.basic(Basic::Int32)),
            TyKind::Basic(_) => (over, Ty::UNKNOWN),
            TyKind::Func { params, .. } => self.yielded(params),
            _ => (Ty::UNKNOWN, Ty::UNKNOWN),
        }
    }

    /// What an iterator function yields: the parameters of its only parameter.
    fn yielded(&self, params: &[Ty]) -> (Ty, Ty) {
        let p = self.p;
        let [param] = params else { return (Ty::UNKNOWN, Ty::UNKNOWN) };
        let TyKind::Func { params, .. } = p.kind(p.core(*param)) else { return (Ty::UNKNOWN, Ty::UNKNOWN) };
        let at = |i: usize| params.get(i).copied().unwrap_or(Ty::UNKNOWN);
        (at(0), at(1))
    }

    /// A local `var` or `const`.
    fn value_spec(&mut self, id: ValueSpecId) {
        let spec = *self.ast.value_spec(id);
        let written = spec.ty.map(|ty| self.type_expr(ty));
        let types = self.checked_values(&spec);
        for (i, ident) in self.ast.idents(spec.names).iter().enumerate() {
            let ty = written.or_else(|| types.get(i).copied()).unwrap_or(Ty::UNKNOWN);
            if spec.is_const {
                self.bind_const(ident.name, ty);
            } else {
                let ty = self.p.default_type(ty);
                self.declare(*ident, ty, LocalKind::Var);
            }
        }
    }

    fn bind_const(&mut self, name: Name, ty: Ty) {
        if name != self.p.universe.blank {
            self.scratch.scopes.bind(name, Binding::Const(ty));
        }
    }

    /// The types of a specification's values; generic functions take the written type's arguments.
    fn checked_values(&mut self, spec: &ValueSpec) -> SmallVec<[Ty; 4]> {
        self.values(spec.values, self.ast.idents(spec.names).len())
    }
}
