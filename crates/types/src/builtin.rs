//! Calls of predeclared functions.

use crate::check::{Checker, Mode};
use crate::{Basic, Builtin, Ty, TyKind};
use mapvet_parser::{Expr, ExprId, ExprList};

impl Checker<'_, '_> {
    pub(crate) fn builtin(&mut self, builtin: Builtin, fun: ExprId, args: ExprList, _spread: bool) -> Ty {
        let list = self.ast.exprs(args);
        let p = self.p;
        match builtin {
            Builtin::Make => {
                let Some((first, rest)) = list.split_first() else { return Ty::UNKNOWN };
                let ty = self.type_expr(*first);
                for &e in rest {
                    self.expr(e);
                }
                ty
            }
            Builtin::New => {
                let Some(first) = list.first() else { return Ty::UNKNOWN };
                let operand = self.expr(*first);
                let elem = match operand.mode {
                    Mode::Value => p.default_type(operand.ty),
                    _ => self.type_expr(*first),
                };
                if elem.is_unknown() && operand.mode == Mode::Value {
                    self.new_of(*first)
                } else {
                    p.types.pointer(elem)
                }
            }
            Builtin::Append => self.each(list, |_, first, _| first),
            Builtin::Min | Builtin::Max => {
                let types: crate::subst::Types = list.iter().map(|e| self.value(*e)).collect();
                self.largest(&types)
            }
            Builtin::Delete => {
                let unit = self.each(list, |c, _, _| c.p.universe.unit);
                if let [map, key] = list {
                    self.is_surely_map(*map, self.body.ty(*key));
                }
                unit
            }
            Builtin::Len | Builtin::Cap | Builtin::Copy => self.each(list, |c, _, _| c.basic(Basic::Int)),
            Builtin::Clear | Builtin::Close | Builtin::Panic | Builtin::Print | Builtin::Println => {
                self.each(list, |c, _, _| c.p.universe.unit)
            }
            Builtin::Recover => self.p.universe.any,
            Builtin::Complex => self.each(list, Self::complex_of),
            Builtin::Real | Builtin::Imag => self.each(list, |c, first, _| c.part_of(first)),
            Builtin::Unsafe => {
                let Expr::Selector { sel, .. } = self.ast.expr(fun) else { return Ty::UNKNOWN };
                self.each(list, |c, first, _| c.unsafe_result(sel.name.as_str(), first))
            }
        }
    }

    /// Checks all arguments, then asks for the result by the types of the first two.
    fn each(&mut self, list: &[ExprId], result: impl Fn(&Self, Ty, Ty) -> Ty) -> Ty {
        let mut types = [Ty::UNKNOWN; 2];
        for (i, &e) in list.iter().enumerate() {
            let ty = self.value(e);
            if let Some(slot) = types.get_mut(i) {
                *slot = ty;
            }
        }
        let [first, second] = types;
        result(self, first, second)
    }

    /// `new(x)` where x is a type whose source is absent, or a value that is not known.
    fn new_of(&mut self, x: ExprId) -> Ty {
        let ty = self.type_expr(x);
        if ty.is_unknown() { ty } else { self.p.types.pointer(ty) }
    }

    /// A typed operand decides; of untyped ones the largest kind.
    fn largest(&self, types: &[Ty]) -> Ty {
        let typed = types.iter().find(|t| !t.is_unknown() && self.untyped(**t).is_none());
        if let Some(ty) = typed {
            return *ty;
        }
        if types.iter().any(|t| t.is_unknown()) {
            return Ty::UNKNOWN;
        }
        let kinds = types.iter().filter_map(|t| self.untyped(*t));
        kinds.max_by_key(|k| *k as u32).map_or(Ty::UNKNOWN, |k| self.basic(k))
    }

    fn complex_of(&self, first: Ty, second: Ty) -> Ty {
        let kind = |ty| match self.p.kind(self.p.core(ty)) {
            TyKind::Basic(Basic::Float32) => Some(Basic::Complex64),
            TyKind::Basic(Basic::Float64) => Some(Basic::Complex128),
            _ => None,
        };
        let known = kind(first).or_else(|| kind(second)).unwrap_or(Basic::UntypedComplex);
        if first.is_unknown() && second.is_unknown() { Ty::UNKNOWN } else { self.basic(known) }
    }

    fn part_of(&self, ty: Ty) -> Ty {
        match self.p.kind(self.p.core(ty)) {
            TyKind::Basic(Basic::Complex64) => self.basic(Basic::Float32),
            TyKind::Basic(Basic::Complex128) => self.basic(Basic::Float64),
            TyKind::Basic(basic) if basic.is_untyped() => self.basic(Basic::UntypedFloat),
            _ => Ty::UNKNOWN,
        }
    }

    fn unsafe_result(&self, name: &str, first: Ty) -> Ty {
        let elem = |ty| match self.p.kind(self.p.core(ty)) {
            TyKind::Pointer(elem) | TyKind::Slice(elem) => *elem,
            _ => Ty::UNKNOWN,
        };
        match name {
            "Sizeof" | "Alignof" | "Offsetof" => self.basic(Basic::Uintptr),
            "Add" => self.basic(Basic::UnsafePointer),
            "String" => self.basic(Basic::String),
            "StringData" => self.p.types.pointer(self.basic(Basic::Uint8)),
            "Slice" => self.p.types.slice(elem(first)),
            "SliceData" => self.p.types.pointer(elem(first)),
            _ => Ty::UNKNOWN,
        }
    }
}
