//! Declarations, resolved when somebody asks and remembered. Two threads may do the same work; neither waits.

use crate::check::Checker;
use crate::package::receiver_base;
use crate::subst::Types;
use crate::{Body, FieldRef, FuncRef, Program, Ty, TyKind, TypeRef, VarRef};
use mapvet_loader::FileId;
use mapvet_parser::ValueSpecId;
use std::cell::RefCell;

/// A declaration whose meaning needs a chain of more declarations than this is Unknown: the stack is finite.
const MAX_CHAIN: usize = 100;

/// A type that is declared by more hops than this is a cycle.
const MAX_HOPS: usize = 50;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Task {
    Type(TypeRef),
    Sig(FuncRef),
    Var(VarRef),
}

thread_local! {
    /// What this thread is resolving. A declaration that needs itself is Unknown.
    static BUSY: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
}

/// While it lives, the task on top of [`BUSY`] is being worked at.
struct Busy;

impl Busy {
    fn enter(task: Task) -> Option<Busy> {
        BUSY.with_borrow_mut(|busy| {
            let free = busy.len() < MAX_CHAIN && !busy.contains(&task);
            free.then(|| {
                busy.push(task);
                Busy
            })
        })
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        BUSY.with_borrow_mut(Vec::pop);
    }
}

impl Program<'_> {
    /// The declared type; a generic one without type arguments.
    pub fn type_ty(&self, t: TypeRef) -> Ty {
        if self.ast(t.file).type_spec(t.spec).is_alias {
            return self.written(t);
        }
        let intern = || self.types.intern(TyKind::Named { def: t, args: Box::default() });
        let Some(memo) = self.tables(t.file).named.get(t.spec.index()) else { return Ty::UNKNOWN };
        memo.get().unwrap_or_else(|| {
            let ty = intern();
            memo.set(ty);
            ty
        })
    }

    /// The type parameters of a type declaration.
    pub(crate) fn params_of_type(&self, t: TypeRef) -> Types {
        self.type_params(t.file, self.ast(t.file).type_spec(t.spec).tparams)
    }

    /// The type on the right of a type declaration, in terms of its parameters. A local one is known once its
    /// declaration was checked.
    pub(crate) fn written(&self, t: TypeRef) -> Ty {
        let tables = self.tables(t.file);
        let Some(memo) = tables.written.get(t.spec.index()) else { return Ty::UNKNOWN };
        if let Some(ty) = memo.get() {
            return ty;
        }
        let top = tables.top.get(t.spec.index()).copied().unwrap_or_default();
        let Some(_busy) = top.then(|| Busy::enter(Task::Type(t))).flatten() else { return Ty::UNKNOWN };
        Checker::for_declaration(self, t.file).type_spec(t.spec)
    }

    /// A generic declaration with its arguments; Unknown if their number is wrong.
    pub(crate) fn instantiate(&self, t: TypeRef, args: &[Ty]) -> Ty {
        let spec = self.ast(t.file).type_spec(t.spec);
        let params = self.params_of_type(t);
        if params.len() != args.len() {
            return Ty::UNKNOWN;
        }
        match spec.is_alias {
            true => self.subst(self.written(t), &params, args),
            false if args.is_empty() => self.type_ty(t),
            false => self.types.intern(TyKind::Named { def: t, args: args.into() }),
        }
    }

    /// Of a declared type what it stands for, type arguments substituted; others themselves.
    pub fn underlying(&self, ty: Ty) -> Ty {
        let entry = self.types.entry(ty);
        let TyKind::Named { .. } = entry.kind else { return ty };
        if let Some(known) = entry.underlying.get() {
            return known;
        }
        let (result, settled) = self.follow(ty);
        if settled {
            entry.underlying.set(result);
        }
        result
    }

    /// The second is false while a local type on the way has not been checked.
    fn follow(&self, mut ty: Ty) -> (Ty, bool) {
        for _ in 0..MAX_HOPS {
            let TyKind::Named { def, args } = self.kind(ty) else { return (ty, true) };
            let written = self.written(*def);
            if written.is_unknown() {
                let memo = self.tables(def.file).written.get(def.spec.index());
                return (written, memo.is_some_and(|m| m.get().is_some()));
            }
            ty = if args.is_empty() { written } else { self.subst(written, &self.params_of_type(*def), args) };
        }
        (Ty::UNKNOWN, true)
    }

    /// The constraint of a type parameter.
    pub(crate) fn constraint(&self, param: FieldRef) -> Ty {
        let memo = self.tables(param.file).fields.get(param.field.index());
        memo.and_then(crate::store::Memo::get).unwrap_or(Ty::UNKNOWN)
    }

    /// The signature of a function or method, a [`TyKind::Func`] without the receiver. That of a literal is known
    /// once the body around it was checked.
    pub fn func_sig(&self, f: FuncRef) -> Ty {
        let Some(memo) = self.tables(f.file).sigs.get(f.func.index()) else { return Ty::UNKNOWN };
        if let Some(ty) = memo.get() {
            return ty;
        }
        if self.ast(f.file).func(f.func).name.is_none() {
            return Ty::UNKNOWN;
        }
        let Some(_busy) = Busy::enter(Task::Sig(f)) else { return Ty::UNKNOWN };
        let ty = Checker::for_declaration(self, f.file).header(f.func);
        memo.set(ty);
        ty
    }

    /// The declared receiver type of a method and whether it is taken by pointer.
    pub fn receiver(&self, f: FuncRef) -> Option<(TypeRef, bool)> {
        let ast = self.ast(f.file);
        let (base, pointer) = receiver_base(ast, ast.func(f.func))?;
        let owner = self.scope(self.package_of(f.file)).base_type(self.workspace, base)?;
        Some((owner, pointer))
    }

    /// The declared type of a struct field, in terms of the type's own type parameters.
    pub fn field_ty(&self, f: FieldRef) -> Ty {
        let Some(memo) = self.tables(f.file).fields.get(f.field.index()) else { return Ty::UNKNOWN };
        if let Some(owner) = memo.get().is_none().then(|| self.field_owner(f)).flatten() {
            self.written(owner);
        }
        memo.get().unwrap_or(Ty::UNKNOWN)
    }

    /// The innermost type declaration whose struct type, nested ones included, holds the field.
    pub fn field_owner(&self, f: FieldRef) -> Option<TypeRef> {
        let span = self.ast(f.file).field(f.field).span;
        let specs = &self.tables(f.file).specs;
        // Declarations do not overlap, so only the last one that begins before the field can hold it.
        let after = specs.partition_point(|(s, _)| s.start <= span.start);
        let (holder, spec) = after.checked_sub(1).and_then(|i| specs.get(i))?;
        (span.end <= holder.end).then_some(TypeRef { file: f.file, spec: *spec })
    }

    /// The type of a package-level variable or constant; that of a constant may be untyped.
    pub fn var_ty(&self, v: VarRef) -> Ty {
        let Some(memo) = self.tables(v.file).value(v) else { return Ty::UNKNOWN };
        if let Some(ty) = memo.get() {
            return ty;
        }
        let Some(_busy) = Busy::enter(Task::Var(v)) else { return Ty::UNKNOWN };
        let ty = Checker::for_declaration(self, v.file).value_type(v);
        memo.set(ty);
        ty
    }

    /// The meaning of a function declaration's body, its literals included.
    pub fn body(&self, f: FuncRef) -> Body {
        let func = self.ast(f.file).func(f.func);
        Checker::for_body(self, f.file, func.expr_range).function(f.func)
    }

    /// The meaning of a package-level specification's values, literals included.
    pub fn initializer(&self, file: FileId, spec: ValueSpecId) -> Body {
        let range = crate::check::value_range(self.ast(file), spec);
        Checker::for_body(self, file, range).initializer(spec)
    }
}
