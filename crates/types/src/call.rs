//! Calls: conversions, built-ins, functions, generic functions.

use crate::body::Info;
use crate::check::{Checker, Mode, Operand};
use crate::infer::Bindings;
use crate::{Basic, CallKind, FuncRef, Ty, TyKind};
use mapvet_parser::{Expr, ExprId, ExprList};
use smallvec::SmallVec;

type Args = SmallVec<[Operand; 8]>;

impl Checker<'_, '_> {
    pub(crate) fn call(&mut self, e: ExprId, fun: ExprId, args: ExprList, spread: bool) -> Operand {
        let callee = self.expr(fun);
        let (kind, ty) = match callee.mode {
            Mode::Type | Mode::GenericType(_) => {
                self.discard(args);
                (CallKind::Conversion, callee.ty)
            }
            Mode::Builtin(builtin) => (CallKind::Builtin(builtin), self.builtin(builtin, fun, args, spread)),
            Mode::GenericFunc(func) => (CallKind::Call, self.generic_call(func, fun, callee.ty, args, spread)),
            Mode::Package(_) | Mode::AbsentPackage(_) => {
                self.discard(args);
                (CallKind::Unknown, Ty::UNKNOWN)
            }
            Mode::Value => self.plain_call(callee.ty, args),
        };
        if self.record {
            self.set_info(e, Info::call(kind));
        }
        Operand::value(ty)
    }

    pub(crate) fn discard(&mut self, list: ExprList) {
        for &e in self.ast.exprs(list) {
            self.expr(e);
        }
    }

    fn plain_call(&mut self, callee: Ty, args: ExprList) -> (CallKind, Ty) {
        let p = self.p;
        let TyKind::Func { params, results, .. } = p.kind(p.core(callee)) else {
            self.discard(args);
            return (CallKind::Unknown, Ty::UNKNOWN);
        };
        for (i, &arg) in p.ast(self.file).exprs(args).iter().enumerate() {
            let operand = self.expr(arg);
            if let Mode::GenericFunc(func) = operand.mode {
                let target = params.get(i).copied().unwrap_or(Ty::UNKNOWN);
                self.instantiate_for(arg, func, operand.ty, target);
            }
        }
        (CallKind::Call, p.types.result(results))
    }

    /// A generic function where a function of type `target` is expected.
    pub(crate) fn instantiate_for(&mut self, e: ExprId, func: FuncRef, sig: Ty, target: Ty) -> Ty {
        let params = self.params_of_func(func);
        let mut bindings = Bindings::new(self.p, self.pkg, &params, &self.explicit);
        bindings.unify(sig, self.p.core(target));
        bindings.use_constraints();
        let ty = bindings.finish(sig);
        self.set(e, ty);
        ty
    }

    fn generic_call(&mut self, func: FuncRef, fun: ExprId, sig: Ty, args: ExprList, spread: bool) -> Ty {
        let tparams = self.params_of_func(func);
        let explicit = std::mem::take(&mut self.explicit);
        let operands = self.arguments(args);
        let p = self.p;
        let TyKind::Func { params, results, variadic } = p.kind(sig) else { return Ty::UNKNOWN };
        let expected = |i: usize| match params.split_last() {
            Some((last, before)) if *variadic && !spread && i >= before.len() => match p.kind(*last) {
                TyKind::Slice(elem) => *elem,
                _ => Ty::UNKNOWN,
            },
            _ => params.get(i).copied().unwrap_or(Ty::UNKNOWN),
        };
        let mut bindings = Bindings::new(p, self.pkg, &tparams, &explicit);
        for (i, operand) in operands.iter().enumerate() {
            if operand.mode == Mode::Value && self.untyped(operand.ty).is_none() {
                bindings.unify(expected(i), operand.ty);
            }
        }
        bindings.use_constraints();
        self.use_untyped(&mut bindings, &operands, expected);
        bindings.use_constraints();
        self.generic_arguments(&mut bindings, args, &operands, expected);
        let instance = bindings.finish(sig);
        self.set_callee(fun, instance);
        match p.kind(instance) {
            TyKind::Func { results, .. } => p.types.result(results),
            _ => p.types.result(results),
        }
    }

    /// The callee's expression gets the instantiated signature, through parentheses too.
    fn set_callee(&mut self, mut fun: ExprId, ty: Ty) {
        self.set(fun, ty);
        while let Expr::Paren(x) = self.ast.expr(fun) {
            self.set(x, ty);
            fun = x;
        }
    }

    /// The operands of a call; several where one call yields them.
    fn arguments(&mut self, args: ExprList) -> Args {
        let list = self.ast.exprs(args);
        let operands: Args = list.iter().map(|e| self.expr(*e)).collect();
        if let [one] = &*operands
            && let TyKind::Tuple(types) = self.p.kind(one.ty)
        {
            return types.iter().map(|ty| Operand::value(*ty)).collect();
        }
        operands
    }

    /// Untyped constants decide last, and the largest kind among them wins.
    fn use_untyped(&self, bindings: &mut Bindings<'_, '_>, operands: &Args, expected: impl Fn(usize) -> Ty) {
        let mut chosen: SmallVec<[(Ty, Basic); 4]> = SmallVec::new();
        for (i, operand) in operands.iter().enumerate() {
            let (param, Some(kind)) = (expected(i), self.untyped(operand.ty)) else { continue };
            if kind == Basic::UntypedNil || !bindings.is_open(param) {
                continue;
            }
            match chosen.iter_mut().find(|(p, _)| *p == param) {
                Some((_, old)) if (kind as u32) > (*old as u32) => *old = kind,
                Some(_) => {}
                None => chosen.push((param, kind)),
            }
        }
        for (param, kind) in chosen {
            bindings.unify(param, self.basic(kind.default_type()));
        }
    }

    /// Generic functions as arguments learn from the parameters and may decide what is left.
    fn generic_arguments(
        &mut self,
        bindings: &mut Bindings<'_, '_>,
        args: ExprList,
        operands: &Args,
        expected: impl Fn(usize) -> Ty,
    ) {
        let list = self.ast.exprs(args);
        for (i, (&arg, operand)) in list.iter().zip(operands).enumerate() {
            if let Mode::GenericFunc(func) = operand.mode {
                self.explicit.clear();
                let target = bindings.apply(expected(i));
                let ty = self.instantiate_for(arg, func, operand.ty, target);
                bindings.unify(expected(i), ty);
            }
        }
        bindings.use_constraints();
    }
}
