//! Expressions that are not calls, literals or types.

use crate::check::{Checker, Mode, Operand};
use crate::package::Object;
use crate::scope::Binding;
use crate::select::Found;
use crate::subst::Types;
use crate::universe::Predeclared;
use crate::{Basic, Builtin, Entity, SelectionKind, Ty, TyKind};
use mapvet_parser::{BinaryOp, Expr, ExprId, ExprList, Ident, Lit, Name, UnaryOp};
use smallvec::SmallVec;

impl Checker<'_, '_> {
    /// What an expression means here.
    pub(crate) fn expr(&mut self, e: ExprId) -> Operand {
        let operand = self.nested(Operand::UNKNOWN, |c| c.expr_inner(e));
        self.set(e, operand.ty);
        operand
    }

    /// The type of a value; Unknown for what is no value.
    pub(crate) fn value(&mut self, e: ExprId) -> Ty {
        let operand = self.expr(e);
        if operand.mode == Mode::Value { operand.ty } else { Ty::UNKNOWN }
    }

    fn expr_inner(&mut self, e: ExprId) -> Operand {
        match self.ast.expr(e) {
            Expr::Bad | Expr::KeyValue { .. } => Operand::UNKNOWN,
            Expr::Ident(name) => self.ident(e, name),
            Expr::Lit(lit) => Operand::value(self.lit(lit)),
            Expr::CompositeLit { ty, elems } => self.composite(ty, elems),
            Expr::FuncLit(func) => Operand::value(self.func_lit(func)),
            Expr::Paren(x) => self.expr(x),
            Expr::Selector { x, sel } => self.selector(e, x, sel),
            Expr::Index { x, indices, .. } => self.index(x, indices),
            Expr::Slice { x, bounds } => self.slice(x, bounds),
            Expr::TypeAssert { x, ty } => {
                self.expr(x);
                Operand::value(ty.map_or(Ty::UNKNOWN, |ty| self.type_expr(ty)))
            }
            Expr::Call { fun, args, spread } => self.call(e, fun, args, spread),
            Expr::Star(x) => self.star(x),
            Expr::Unary { op, x } => self.unary(e, op, x),
            Expr::Binary { op: BinaryOp::Or, .. } if self.is_union(e) => Operand::of_type(self.type_expr(e)),
            Expr::Binary { op, x, y } => Operand::value(self.binary(op, x, y)),
            Expr::Variadic(_)
            | Expr::ArrayType { .. }
            | Expr::SliceType(_)
            | Expr::MapType { .. }
            | Expr::ChanType { .. }
            | Expr::StructType(_)
            | Expr::InterfaceType(_)
            | Expr::FuncType { .. } => Operand::of_type(self.type_expr(e)),
        }
    }

    fn lit(&self, lit: Lit) -> Ty {
        self.basic(match lit {
            Lit::Int => Basic::UntypedInt,
            Lit::Float => Basic::UntypedFloat,
            Lit::Imag => Basic::UntypedComplex,
            Lit::Rune => Basic::UntypedRune,
            Lit::String => Basic::UntypedString,
        })
    }

    fn ident(&mut self, e: ExprId, name: Name) -> Operand {
        let (operand, entity) = match self.resolve(name) {
            Binding::Local(id) => {
                let ty = self.body.locals.get(id.0 as usize).map_or(Ty::UNKNOWN, |l| l.ty);
                (Operand::value(ty), Entity::Local(id))
            }
            Binding::Const(ty) | Binding::Predeclared(Predeclared::Const(ty)) => (Operand::value(ty), Entity::Const),
            Binding::Type(def) => (self.declared_type(def), Entity::Type),
            Binding::Param(ty) | Binding::Predeclared(Predeclared::Type(ty)) => (Operand::of_type(ty), Entity::Type),
            Binding::Object(object) => self.object(object),
            Binding::Package(id) => (Operand { ty: Ty::UNKNOWN, mode: Mode::Package(id) }, Entity::Package(id)),
            Binding::AbsentPackage(path) => {
                (Operand { ty: Ty::UNKNOWN, mode: Mode::AbsentPackage(path) }, Entity::AbsentPackage(path))
            }
            Binding::Predeclared(Predeclared::Nil) => (Operand::value(self.basic(Basic::UntypedNil)), Entity::Nil),
            Binding::Predeclared(Predeclared::Builtin(builtin)) => (builtin_operand(builtin), Entity::Builtin(builtin)),
            Binding::Unresolved if name == self.p.universe.blank => (Operand::UNKNOWN, Entity::Blank),
            Binding::Unresolved => (Operand::UNKNOWN, Entity::Unknown),
        };
        self.set_entity(e, entity);
        operand
    }

    fn object(&mut self, object: Object) -> (Operand, Entity) {
        match object {
            Object::Type(def) => (self.declared_type(def), Entity::Type),
            Object::Var(v) => (Operand::value(self.p.var_ty(v)), Entity::Var(v)),
            Object::Const(v) => (Operand::value(self.p.var_ty(v)), Entity::Const),
            Object::Func(f) => {
                let ty = self.p.func_sig(f);
                let ast = self.p.ast(f.file);
                let generic = !ast.fields(ast.func(f.func).tparams).is_empty();
                if generic {
                    self.explicit.clear();
                }
                let mode = if generic { Mode::GenericFunc(f) } else { Mode::Value };
                (Operand { ty, mode }, Entity::Func(f))
            }
        }
    }

    fn selector(&mut self, e: ExprId, x: ExprId, sel: Ident) -> Operand {
        if let Some(package) = self.package_named(x) {
            return self.qualified(e, package, sel.name);
        }
        let operand = self.expr(x);
        let p = self.p;
        let Some(found) = p.find_cached(operand.ty, sel.name, self.pkg, &mut self.scratch) else {
            return Operand::UNKNOWN;
        };
        self.set_selection(e, &found.selection);
        if found.selection.kind == SelectionKind::Unknown && !self.map_fields.is_empty() {
            return Operand::value(self.proved_field(found.selection.owner, sel.name));
        }
        match operand.mode {
            Mode::Type | Mode::GenericType(_) => Operand::value(self.method_expr(operand.ty, found)),
            _ => Operand::value(found.ty),
        }
    }

    /// `pkg.Name`
    fn qualified(&mut self, e: ExprId, package: Mode, name: Name) -> Operand {
        let unsafe_path = self.p.universe.unsafe_path;
        match package {
            Mode::Package(pkg) if self.is_unsafe(pkg) => self.unsafe_name(e, name),
            Mode::AbsentPackage(path) if path == unsafe_path => self.unsafe_name(e, name),
            Mode::Package(pkg) => {
                let Some(object) = self.exported(pkg, name) else { return Operand::UNKNOWN };
                let (operand, entity) = self.object(object);
                self.set_entity(e, entity);
                operand
            }
            _ => Operand::UNKNOWN,
        }
    }

    fn unsafe_name(&mut self, e: ExprId, name: Name) -> Operand {
        if name.as_str() == "Pointer" {
            self.set_entity(e, Entity::Type);
            return Operand::of_type(self.unsafe_type(name));
        }
        self.set_entity(e, Entity::Builtin(Builtin::Unsafe));
        builtin_operand(Builtin::Unsafe)
    }

    /// `T.method`: a function that takes the receiver first.
    fn method_expr(&mut self, receiver: Ty, found: &Found) -> Ty {
        let TyKind::Func { params, results, variadic } = self.p.kind(found.ty) else { return Ty::UNKNOWN };
        if let SelectionKind::Field(_) | SelectionKind::Unknown = found.selection.kind {
            return Ty::UNKNOWN;
        }
        let mut with_receiver: SmallVec<[Ty; 8]> = SmallVec::from_slice(&[receiver]);
        with_receiver.extend_from_slice(params);
        self.p.types.func(&with_receiver, results, *variadic)
    }

    fn index(&mut self, x: ExprId, indices: ExprList) -> Operand {
        let operand = self.expr(x);
        let list = self.ast.exprs(indices);
        match operand.mode {
            Mode::GenericType(_) | Mode::Type => Operand::of_type(self.instantiated(x, indices)),
            Mode::GenericFunc(func) => {
                let args: Types = list.iter().map(|i| self.type_expr(*i)).collect();
                self.explicitly(func, operand.ty, args)
            }
            _ => {
                for &i in list {
                    let index = self.expr(i);
                    self.index_is_evidence(x, operand, index);
                }
                Operand::value(self.element(operand.ty))
            }
        }
    }

    /// A generic function with explicit type arguments, perhaps not all of them.
    fn explicitly(&mut self, func: crate::FuncRef, sig: Ty, args: Types) -> Operand {
        let params = self.params_of_func(func);
        if args.len() < params.len() {
            // The constraints may give the rest, as in `F[map[K]V]`.
            let known = self.infer_from_constraints(&params, &args);
            self.explicit = args;
            return match known {
                Some(all) => Operand::value(self.p.subst(sig, &params, &all)),
                None => Operand { ty: sig, mode: Mode::GenericFunc(func) },
            };
        }
        Operand::value(self.p.subst(sig, &params, &args))
    }

    /// The type of `x[i]` for a value `x` of this type.
    pub(crate) fn element(&self, ty: Ty) -> Ty {
        match self.p.kind(self.p.core(ty)) {
            TyKind::Map { value, .. } => *value,
            TyKind::Slice(elem) | TyKind::Array(elem) => *elem,
            TyKind::Pointer(array) => match self.p.kind(self.p.core(*array)) {
                TyKind::Array(elem) => *elem,
                _ => Ty::UNKNOWN,
            },
            TyKind::Basic(Basic::String | Basic::UntypedString) => self.basic(Basic::Uint8),
            TyKind::Unknown => self.common_element(ty),
            _ => Ty::UNKNOWN,
        }
    }

    /// The element type that all types of a type parameter's set share, as bytes in `string | []byte`.
    fn common_element(&self, ty: Ty) -> Ty {
        let Some(terms) = self.p.type_set(ty) else { return Ty::UNKNOWN };
        let mut elems = terms.iter().map(|t| self.element(*t));
        let first = elems.next().unwrap_or(Ty::UNKNOWN);
        if elems.all(|e| e == first) { first } else { Ty::UNKNOWN }
    }

    fn slice(&mut self, x: ExprId, bounds: ExprList) -> Operand {
        let ty = self.value(x);
        for &bound in self.ast.exprs(bounds) {
            self.expr(bound);
        }
        Operand::value(match self.p.kind(self.p.core(ty)) {
            TyKind::Array(elem) => self.p.types.slice(*elem),
            TyKind::Basic(Basic::UntypedString) => self.basic(Basic::String),
            TyKind::Slice(_) | TyKind::Basic(Basic::String) => ty,
            TyKind::Pointer(array) => match self.p.kind(self.p.core(*array)) {
                TyKind::Array(elem) => self.p.types.slice(*elem),
                _ => Ty::UNKNOWN,
            },
            // `string | []byte`: slicing keeps the type, whichever it is.
            TyKind::Unknown if !self.common_element(ty).is_unknown() => ty,
            _ => Ty::UNKNOWN,
        })
    }

    fn star(&mut self, x: ExprId) -> Operand {
        let operand = self.expr(x);
        match operand.mode {
            Mode::Type | Mode::GenericType(_) => Operand::of_type(self.p.types.pointer(operand.ty)),
            _ => Operand::value(match self.p.kind(self.p.core(operand.ty)) {
                TyKind::Pointer(elem) => *elem,
                _ => Ty::UNKNOWN,
            }),
        }
    }

    fn unary(&mut self, e: ExprId, op: UnaryOp, x: ExprId) -> Operand {
        match op {
            UnaryOp::Tilde => Operand::of_type(self.type_expr(e)),
            UnaryOp::Addr => {
                let ty = self.value(x);
                Operand::value(if ty.is_unknown() { ty } else { self.p.types.pointer(ty) })
            }
            UnaryOp::Recv => {
                let ty = self.value(x);
                Operand::value(match self.p.kind(self.p.core(ty)) {
                    TyKind::Chan { elem, .. } => *elem,
                    _ => Ty::UNKNOWN,
                })
            }
            UnaryOp::Not | UnaryOp::Plus | UnaryOp::Minus | UnaryOp::Xor => Operand::value(self.value(x)),
        }
    }

    /// Whether `A | B` is a union of types: only constraints have them, and only a `~` or a type literal tells.
    fn is_union(&self, e: ExprId) -> bool {
        let Expr::Binary { op: BinaryOp::Or, y, .. } = self.ast.expr(e) else { return false };
        matches!(self.ast.expr(y), Expr::Unary { op: UnaryOp::Tilde, .. })
    }

    fn binary(&mut self, op: BinaryOp, x: ExprId, y: ExprId) -> Ty {
        // Long sums lean to the left, so they are walked by a loop.
        let mut rest: SmallVec<[(ExprId, BinaryOp, ExprId); 8]> = SmallVec::new();
        let (mut left, mut last) = (x, (op, y));
        while let Expr::Binary { op, x, y } = self.ast.expr(left) {
            rest.push((left, last.0, last.1));
            (left, last) = (x, (op, y));
        }
        let mut ty = self.value(left);
        loop {
            let right = self.value(last.1);
            ty = self.combine(last.0, ty, right);
            let Some((e, op, y)) = rest.pop() else { return ty };
            self.set(e, ty);
            last = (op, y);
        }
    }

    fn combine(&self, op: BinaryOp, x: Ty, y: Ty) -> Ty {
        match op {
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                self.basic(Basic::UntypedBool)
            }
            BinaryOp::Shl | BinaryOp::Shr => x,
            _ => match (self.untyped(x), self.untyped(y)) {
                (Some(a), Some(b)) => self.basic(if b as u32 > a as u32 { b } else { a }),
                (Some(_), None) => y,
                // Operands are of one type, so a known one speaks for an unknown one.
                (None, _) if x.is_unknown() && self.untyped(y).is_none() => y,
                (None, _) => x,
            },
        }
    }

    pub(crate) fn untyped(&self, ty: Ty) -> Option<Basic> {
        match self.p.kind(ty) {
            TyKind::Basic(basic) if basic.is_untyped() => Some(*basic),
            _ => None,
        }
    }
}

fn builtin_operand(builtin: Builtin) -> Operand {
    Operand { ty: Ty::UNKNOWN, mode: Mode::Builtin(builtin) }
}
