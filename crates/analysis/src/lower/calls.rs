//! Calls: built-ins, conversions, locks, modelled functions and all others.

use super::stmts::How;
use super::values::{Val, ValId};
use super::{Lowerer, Tried, raw, raw_set};
use crate::facts::{Call, Callee, Few, LockOp, Op};
use crate::models::{Arg, Returns, RowId};
use crate::{AccessKind, LockMode};
use mapvet_parser::{Expr, ExprId, Name, Span};
use mapvet_types::{Basic, Builtin, CallKind, Entity, FuncRef, SelectionKind, Ty, TyKind};
use smallvec::SmallVec;

impl Lowerer<'_> {
    /// Lowers a call expression.
    pub(super) fn call(&mut self, e: ExprId, how: How) -> ValId {
        let Expr::Call { fun, args, spread } = self.ast.expr(e) else { return ValId::NONE };
        let args: Vec<ExprId> = self.ast.exprs(args).to_vec();
        match self.body.call(e) {
            CallKind::Conversion => self.conversion(fun, &args, self.span(e)),
            CallKind::Builtin(b) => self.builtin(b, &args, e, how),
            CallKind::Call | CallKind::Unknown => self.plain_call(e, fun, (&args, spread), how),
        }
    }

    fn conversion(&mut self, fun: ExprId, args: &[ExprId], span: Span) -> ValId {
        let Some(arg) = args.first() else { return ValId::NONE };
        let value = self.expr(*arg);
        // `http.HandlerFunc(f)` registers nothing, but says what f is.
        if let Some(row) = self.type_model(self.body.ty(fun)) {
            self.push_call(SmallVec::from_iter([Callee::Model(row)]), vec![ValId::NONE, value], How::Call, span);
        }
        value
    }

    /// A field of a literal that a model knows: whoever has the struct runs the function in it.
    pub(super) fn modelled_field(&mut self, ty: Ty, elem: ExprId, value: ValId, span: Span) {
        let Expr::KeyValue { key, .. } = self.ast.expr(elem) else { return };
        let Expr::Ident(field) = self.ast.expr(key) else { return };
        if let Some(row) = self.method_model(ty, field) {
            self.push_call(SmallVec::from_iter([Callee::Model(row)]), vec![ValId::NONE, value], How::Call, span);
        }
    }

    fn type_model(&self, ty: Ty) -> Option<RowId> {
        let program = self.input.program;
        match program.kind(ty) {
            TyKind::Named { def, .. } => {
                let package = program.workspace.package(program.package_of(def.file)).path;
                let name = program.workspace.file(def.file).ast.type_spec(def.spec).name.name;
                self.find_model(package, Name::EMPTY, name)
            }
            TyKind::Absent { package, name, .. } => self.find_model(*package, Name::EMPTY, *name),
            _ => None,
        }
    }

    fn find_model(&self, package: Name, ty: Name, function: Name) -> Option<RowId> {
        let models = self.input.models;
        models.knows(package).then(|| models.find(package, ty, function)).flatten()
    }

    /// The model of a declared function or method.
    fn function_model(&self, f: FuncRef) -> Option<RowId> {
        let program = self.input.program;
        let package = program.workspace.package(program.package_of(f.file)).path;
        if !self.input.models.knows(package) {
            return None;
        }
        let ast = &program.workspace.file(f.file).ast;
        let name = ast.func(f.func).name?.name;
        let ty = program
            .receiver(f)
            .map_or(Name::EMPTY, |(t, _)| program.workspace.file(t.file).ast.type_spec(t.spec).name.name);
        self.find_model(package, ty, name)
    }

    /// A function or method as a value.
    pub(super) fn function_value(&mut self, f: FuncRef, receiver: ValId) -> ValId {
        let callee = match self.function_model(f) {
            Some(row) => Callee::Model(row),
            None => Callee::Static(self.input.fns.function(f)),
        };
        self.values.function(callee, receiver)
    }

    fn builtin(&mut self, b: Builtin, args: &[ExprId], e: ExprId, how: How) -> ValId {
        let span = self.span(e);
        // `go` and `defer` of a built-in: its map operation happens elsewhere or later, but it happens.
        match b {
            Builtin::Append => return self.append(args, span),
            Builtin::Make | Builtin::New => {
                args.iter().skip(1).for_each(|a| {
                    self.expr(*a);
                });
                return self.alloc();
            }
            Builtin::Delete => self.map_builtin(args, AccessKind::Delete, span),
            Builtin::Clear => self.map_builtin(args, AccessKind::Clear, span),
            Builtin::Len => self.map_builtin(args, AccessKind::Len, span),
            Builtin::Close => {
                let chan = args.first().map_or(ValId::NONE, |a| self.expr(*a));
                if how == How::Defer {
                    self.deferred_close(chan, span);
                } else {
                    self.emit(Op::Close { chan: raw_set(chan) }, span);
                }
            }
            Builtin::Copy => {
                let values: Vec<ValId> = args.iter().map(|a| self.expr(*a)).collect();
                if let [dst, src] = values[..] {
                    let elem = self.values.add(Val::Elem(src));
                    self.values.remember_elem(dst, elem);
                }
            }
            Builtin::Panic => {
                args.iter().for_each(|a| {
                    self.expr(*a);
                });
                self.builder().dead();
            }
            Builtin::Recover => self.emit(Op::Recover, span),
            _ => args.iter().for_each(|a| {
                self.expr(*a);
            }),
        }
        ValId::NONE
    }

    /// `defer close(ch)` is taken to come last.
    fn deferred_close(&mut self, chan: ValId, span: Span) {
        self.builder().push_at_exit(Op::Close { chan: raw_set(chan) }, span);
    }

    fn map_builtin(&mut self, args: &[ExprId], kind: AccessKind, span: Span) {
        let values: Vec<ValId> = args.iter().map(|a| self.expr(*a)).collect();
        let (Some(arg), Some(map)) = (args.first(), values.first()) else { return };
        if self.input.program.is_map(self.body.ty(*arg)) {
            self.emit(Op::Access { map: raw_set(*map), kind, via: None }, span);
        }
    }

    fn append(&mut self, args: &[ExprId], span: Span) -> ValId {
        let values: Vec<ValId> = args.iter().map(|a| self.expr(*a)).collect();
        let Some((first, rest)) = values.split_first() else { return ValId::NONE };
        let container = if matches!(self.values.get(*first), Val::None | Val::Nil) { self.alloc() } else { *first };
        for value in rest.iter().filter(|v| **v != ValId::NONE) {
            let dst = self.values.add(Val::Elem(container));
            self.values.remember_elem(container, *value);
            self.emit(Op::Store { dst: raw_set(dst), value: Box::new(raw(*value)) }, span);
        }
        container
    }

    fn plain_call(&mut self, e: ExprId, fun: ExprId, (args, spread): (&[ExprId], bool), how: How) -> ValId {
        let span = self.span(e);
        if let Some(value) = self.lock_call(fun, args, how, span) {
            return value;
        }
        let target = self.callee(fun);
        let truths = self.truths_of(args);
        let values = self.arguments(args);
        self.bind_literal(fun, &values);
        let args = Arguments { values, spread, truths };
        match target {
            Target::Model(row, receiver) => self.model_call(row, receiver, &args.values, how, span),
            Target::Value(v) => self.call_value(v, args, how, span),
            Target::Unknown => {
                let callee = Callee::Unknown(self.called_name(fun));
                self.push_call(SmallVec::from_iter([callee]), args, how, span);
                self.values.add(Val::Owned)
            }
        }
    }

    /// The name by which a function is called, if there is one.
    fn called_name(&self, fun: ExprId) -> Name {
        match self.ast.expr(fun) {
            Expr::Selector { sel, .. } => sel.name,
            Expr::Ident(name) => name,
            _ => Name::EMPTY,
        }
    }

    /// The arguments that are `true` or `false`.
    fn truths_of(&self, args: &[ExprId]) -> Few<(u32, bool)> {
        let truth = |e: &ExprId| match self.ast.expr(*e) {
            Expr::Ident(name) if self.body.entity(*e) == Entity::Const => match name.as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        };
        args.iter().rev().zip(0..).filter_map(|(e, behind)| Some((behind, truth(e)?))).collect()
    }

    fn arguments(&mut self, args: &[ExprId]) -> Vec<ValId> {
        let values: Vec<ValId> = args.iter().map(|a| self.expr(*a)).collect();
        // f(g()) passes all results of g.
        if let ([single], [value]) = (args, &values[..])
            && let Val::Result(call, 0) = self.values.get(*value)
            && let TyKind::Tuple(parts) = self.input.program.kind(self.body.ty(*single))
        {
            return (0..parts.len() as u32).map(|k| self.values.add(Val::Result(call, k))).collect();
        }
        values
    }

    /// The parameters of a literal that is called on the spot are its arguments.
    fn bind_literal(&mut self, fun: ExprId, args: &[ValId]) {
        let func = match self.ast.expr(fun) {
            Expr::FuncLit(func) => func,
            Expr::Paren(x) => return self.bind_literal(x, args),
            _ => return,
        };
        let params = self.ast.func(func).params;
        let names = self.ast.fields(params).iter().flat_map(|f| self.ast.idents(self.ast.field(*f).names));
        let locals: Vec<_> = names.filter_map(|n| self.body.declared(n.pos)).collect();
        if locals.len() == args.len() {
            for (local, arg) in locals.into_iter().zip(args) {
                self.values.bind_param(local, *arg);
            }
        }
    }

    fn callee(&mut self, fun: ExprId) -> Target {
        match self.ast.expr(fun) {
            Expr::Paren(x) => self.callee(x),
            Expr::Index { x, indices, .. } if !self.input.program.is_map(self.body.ty(x)) => {
                let _ = indices;
                if matches!(self.input.program.kind(self.body.ty(x)), TyKind::Func { .. }) {
                    self.callee(x)
                } else {
                    Target::Value(self.expr(fun))
                }
            }
            Expr::Selector { x, sel } => self.selected_callee(fun, x, sel.name),
            _ => match self.expr(fun) {
                ValId::NONE => Target::Unknown,
                value => self.target_of(value),
            },
        }
    }

    fn target_of(&mut self, value: ValId) -> Target {
        match self.values.model_function(value) {
            Some((row, receiver)) => Target::Model(row, receiver),
            None => Target::Value(value),
        }
    }

    fn selected_callee(&mut self, fun: ExprId, x: ExprId, name: Name) -> Target {
        if let Entity::AbsentPackage(package) = self.body.entity(x) {
            return match self.find_model(package, Name::EMPTY, name) {
                Some(row) => Target::Model(row, ValId::NONE),
                None => Target::Unknown,
            };
        }
        let owner = self.body.selection(fun).map(|s| (s.kind, s.owner));
        match owner {
            Some((SelectionKind::InterfaceMethod(_), owner)) => {
                let value = self.expr(fun);
                match self.method_model(owner, name) {
                    Some(row) => Target::Model(row, self.values.receiver(value)),
                    None => Target::Value(value),
                }
            }
            // Promoted from a type that users cannot name: `testing.T.Fatal` stands at `common`.
            Some((SelectionKind::Method { .. }, _)) => {
                let model = self.method_model(self.body.ty(x), name);
                match (self.expr(fun), model) {
                    (ValId::NONE, None) => Target::Unknown,
                    (value, Some(row)) => Target::Model(row, self.values.receiver(value)),
                    (value, None) => self.target_of(value),
                }
            }
            Some((SelectionKind::Unknown, _)) | None
                if !self.is_package(x) && self.body.entity(fun) == Entity::Unknown =>
            {
                let model = self.method_model(self.body.ty(x), name);
                let receiver = self.expr(x);
                match model {
                    Some(row) => Target::Model(row, receiver),
                    None => Target::Unknown,
                }
            }
            _ => match self.expr(fun) {
                ValId::NONE => Target::Unknown,
                value => self.target_of(value),
            },
        }
    }

    /// The model of a method by the type that has it.
    fn method_model(&self, ty: Ty, name: Name) -> Option<RowId> {
        let program = self.input.program;
        match program.kind(program.deref(ty)) {
            TyKind::Named { def, .. } => {
                let package = program.workspace.package(program.package_of(def.file)).path;
                self.find_model(package, program.workspace.file(def.file).ast.type_spec(def.spec).name.name, name)
            }
            TyKind::Absent { package, name: ty, .. } => self.find_model(*package, *ty, name),
            _ => None,
        }
    }

    pub(super) fn call_value(&mut self, value: ValId, args: impl Into<Arguments>, how: How, span: Span) -> ValId {
        let number = self.push_call(SmallVec::new(), args, how, span);
        self.called.insert(number, value);
        self.values.add(Val::Result(number, 0))
    }

    fn push_call(&mut self, callees: SmallVec<[Callee; 1]>, args: impl Into<Arguments>, how: How, span: Span) -> u32 {
        let Arguments { values, spread, truths } = args.into();
        let owner = self.builder().id();
        let number = self.values.call(owner);
        let args = values.into_iter().map(raw).collect();
        let call = Box::new(Call { callees, args, number, loop_id: self.loop_now, spread, truths });
        let op = match how {
            How::Call => Op::Call(call),
            How::Go => Op::Go(call),
            How::Defer => Op::Defer(call),
        };
        self.emit(op, span);
        number
    }

    fn model_call(&mut self, row: RowId, receiver: ValId, args: &[ValId], how: How, span: Span) -> ValId {
        let model = self.input.models.row(row);
        let first = args.first().copied().unwrap_or(ValId::NONE);
        let pick = |arg: Arg| match arg {
            Arg::Receiver => receiver,
            Arg::Index(i) => args.get(i).copied().unwrap_or(ValId::NONE),
        };
        let lock = model.lock_of.map(pick);
        for touch in &model.touches {
            let map = pick(touch.arg);
            if map != ValId::NONE && how != How::Go {
                self.emit(Op::Access { map: raw_set(map), kind: touch.op.into(), via: None }, span);
            }
        }
        let (write, read) = (LockOp::Acquire(LockMode::Write), LockOp::Acquire(LockMode::Read));
        let held = model.holds.filter(|_| how == How::Call).map(pick);
        for (lock, op) in [
            (held, write),
            (model.locks.map(pick), write),
            (model.read_locks.map(pick), read),
            (model.unlocks.map(pick), LockOp::Release(LockMode::Write)),
        ] {
            if let Some(lock) = lock.filter(|_| how != How::Go) {
                self.push_call(SmallVec::from_iter([Callee::Lock(op)]), vec![lock], how, span);
            }
        }
        let all: Vec<ValId> = std::iter::once(receiver).chain(args.iter().copied()).collect();
        self.push_call(SmallVec::from_iter([Callee::Model(row)]), all, how, span);
        if let Some(held) = held {
            self.lock_op(held, LockOp::Release(LockMode::Write), span);
        }
        if model.terminates && how == How::Call {
            self.builder().dead();
        }
        match (lock, model.returns) {
            (Some(lock), _) => lock,
            (None, Some(Returns::Shared)) => self.values.add(Val::Shared),
            (None, Some(Returns::Element)) => self.element_of(receiver),
            (None, Some(Returns::Receiver)) => receiver,
            (None, Some(Returns::Arg0)) => first,
            (None, Some(Returns::Owned) | None) => self.values.add(Val::Owned),
        }
    }

    /// What a concurrent container returns. Its elements are `any`: which of them are maps a type assertion tells.
    fn element_of(&mut self, container: ValId) -> ValId {
        let element = self.values.add(Val::Shared);
        let own = match self.values.get(container) {
            Val::Field(..) | Val::Global(_) => true,
            // An alias may be one of many containers.
            Val::Local(l) => self.values.info(l).is_some_and(|i| i.by_value),
            _ => false,
        };
        if own {
            self.elements.insert(element, container);
        }
        element
    }

    /// `x.Lock()` and its kin: any method of that name; one with parameters if its counterpart is there and none is a key,
    /// as another key is another lock.
    fn lock_call(&mut self, fun: ExprId, args: &[ExprId], how: How, span: Span) -> Option<ValId> {
        let Expr::Selector { x, sel } = self.ast.expr(fun) else { return None };
        if self.is_package(x) {
            return None;
        }
        let (op, tries) = lock_name(sel.name.as_str())?;
        let selection = self.body.selection(fun).cloned();
        let keyed = || args.iter().any(|a| self.is_key(*a));
        if !args.is_empty() && (tries || keyed() || !self.has_method(selection.as_ref()?.owner, counterpart(op))) {
            return None;
        }
        args.iter().for_each(|a| {
            self.expr(*a);
        });
        let path = selection.as_ref().map(|s| s.path.clone()).unwrap_or_default();
        let base = self.expr(x);
        let lock = self.embedded_lock(base, &path);
        let mut callees: SmallVec<[Callee; 1]> = SmallVec::new();
        // A lock of our own sources is what its method does; if that is nothing we understand, it is a lock by itself.
        if let Some(SelectionKind::Method { func, .. }) = selection.map(|s| s.kind)
            && self.has_body(func)
            && !self.is_lock_type(func)
        {
            callees.push(Callee::Static(self.input.fns.function(func)));
        }
        callees.push(Callee::Lock(op));
        if tries {
            self.tried = Some(Tried { lock, callees });
        } else {
            self.push_call(callees, vec![lock], how, span);
        }
        Some(ValId::NONE)
    }

    /// What was tried was successful.
    pub(super) fn has_lock(&mut self, tried: Tried, span: Span) {
        self.push_call(tried.callees, vec![tried.lock], How::Call, span);
    }

    fn is_key(&self, arg: ExprId) -> bool {
        let program = self.input.program;
        let kind = program.kind(program.underlying(self.body.ty(arg)));
        matches!(kind, TyKind::Basic(Basic::String | Basic::UntypedString) | TyKind::Slice(_) | TyKind::Struct(_))
    }

    fn has_method(&self, ty: Ty, name: &str) -> bool {
        self.input.program.method_set(ty).iter().any(|(known, ..)| known.as_str() == name)
    }

    /// Whether a method's type is nothing but a lock, a wrapper of another one: then its value is the lock.
    fn is_lock_type(&self, method: FuncRef) -> bool {
        let program = self.input.program;
        let Some((ty, _)) = program.receiver(method) else { return false };
        program.methods(ty).iter().all(|(name, _)| name.as_str().to_ascii_lowercase().contains("lock"))
    }

    fn embedded_lock(&mut self, base: ValId, path: &[mapvet_types::FieldRef]) -> ValId {
        self.embedded(base, path)
    }

    fn has_body(&self, f: FuncRef) -> bool {
        self.input.program.workspace.file(f.file).ast.func(f.func).body.is_some()
    }

    pub(super) fn lock_op(&mut self, lock: ValId, op: LockOp, span: Span) {
        self.push_call(SmallVec::from_iter([Callee::Lock(op)]), vec![lock], How::Call, span);
    }

    /// What a call of a value may run, now that all definitions are known.
    pub(super) fn resolve_callees(&mut self, call: &mut Call) {
        let Some(value) = self.called.get(&call.number).copied() else { return };
        let mut receiver = None;
        for found in self.values.callees(value) {
            // Candidates with and without a receiver would need different argument lists: the first kind wins.
            if call.callees.is_empty() {
                receiver.clone_from(&found.receiver);
            } else if receiver.is_some() != found.receiver.is_some() {
                continue;
            }
            if !call.callees.contains(&found.callee) {
                call.callees.push(found.callee);
            }
        }
        if let Some(paths) = receiver {
            call.args.insert(0, crate::facts::Value { paths, ..Default::default() });
        }
        if call.callees.is_empty() {
            call.callees.push(Callee::Unknown(Name::EMPTY));
        }
    }
}

/// What a call is written with.
#[derive(Default)]
pub(super) struct Arguments {
    values: Vec<ValId>,
    /// See [`Call::spread`].
    spread: bool,
    /// See [`Call::truths`].
    truths: Few<(u32, bool)>,
}

impl From<Vec<ValId>> for Arguments {
    fn from(values: Vec<ValId>) -> Arguments {
        Arguments { values, ..Arguments::default() }
    }
}

/// What a call goes to, as far as it is known on the spot.
enum Target {
    Model(RowId, ValId),
    Value(ValId),
    Unknown,
}

/// The method by which is given back what another one takes, or the other way round.
fn counterpart(op: LockOp) -> &'static str {
    match op {
        LockOp::Acquire(LockMode::Write) => "Unlock",
        LockOp::Acquire(LockMode::Read) => "RUnlock",
        LockOp::Release(LockMode::Write) => "Lock",
        LockOp::Release(LockMode::Read) => "RLock",
    }
}

/// What a method of a lock does, and whether it may fail to.
pub(super) fn lock_name(name: &str) -> Option<(LockOp, bool)> {
    Some(match name {
        "Lock" => (LockOp::Acquire(LockMode::Write), false),
        "Unlock" => (LockOp::Release(LockMode::Write), false),
        "RLock" => (LockOp::Acquire(LockMode::Read), false),
        "RUnlock" => (LockOp::Release(LockMode::Read), false),
        "TryLock" => (LockOp::Acquire(LockMode::Write), true),
        "TryRLock" => (LockOp::Acquire(LockMode::Read), true),
        _ => return None,
    })
}
