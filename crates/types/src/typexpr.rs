//! Type expressions and the headers of declarations.

use crate::check::{Checker, Mode, Operand};
use crate::package::{Object, receiver_base, receiver_params};
use crate::scope::Binding;
use crate::subst::Types;
use crate::universe::Predeclared;
use crate::{Basic, Entity, FieldRef, FuncRef, Method, StructField, Term, Ty, TyKind, TypeRef};
use mapvet_parser::{BinaryOp, Expr, ExprId, ExprList, FieldId, FieldList, FuncId, Ident, Name, TypeSpecId, UnaryOp};
use smallvec::SmallVec;

impl Checker<'_, '_> {
    /// The type that an expression writes; Unknown if it does not write one.
    pub(crate) fn type_expr(&mut self, e: ExprId) -> Ty {
        let ty = self.nested(Ty::UNKNOWN, |c| c.type_expr_inner(e));
        self.set(e, ty);
        ty
    }

    fn type_expr_inner(&mut self, e: ExprId) -> Ty {
        match self.ast.expr(e) {
            Expr::Ident(name) => {
                let operand = self.type_name(e, name);
                self.complete(operand)
            }
            Expr::Selector { x, sel } => match self.package_named(x) {
                Some(package) => {
                    let operand = self.qualified_type(e, package, sel);
                    self.complete(operand)
                }
                None => Ty::UNKNOWN,
            },
            Expr::Paren(x) => self.type_expr(x),
            Expr::Star(x) => {
                let elem = self.type_expr(x);
                self.p.types.pointer(elem)
            }
            Expr::SliceType(x) | Expr::Variadic(x) => {
                let elem = self.type_expr(x);
                self.p.types.slice(elem)
            }
            Expr::Index { x, indices, .. } => self.instantiated(x, indices),
            Expr::ArrayType { len, elem } => {
                if let Some(len) = len.filter(|_| self.record) {
                    self.expr(len);
                }
                let elem = self.type_expr(elem);
                self.p.types.intern(TyKind::Array(elem))
            }
            Expr::MapType { key, value } => {
                let (key, value) = (self.type_expr(key), self.type_expr(value));
                self.p.types.map(key, value)
            }
            Expr::ChanType { dir, elem } => {
                let elem = self.type_expr(elem);
                self.p.types.intern(TyKind::Chan { dir, elem })
            }
            Expr::FuncType { params, results } => self.signature(params, results),
            Expr::StructType(fields) => self.struct_type(fields),
            Expr::InterfaceType(elems) => self.interface_type(elems),
            Expr::Unary { op: UnaryOp::Tilde, .. } | Expr::Binary { op: BinaryOp::Or, .. } => {
                let embedded: Box<[Box<[Term]>]> = Box::new([self.union(e)]);
                self.p.types.intern(TyKind::Interface { methods: Box::default(), embedded })
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// A name that should stand for a type.
    fn type_name(&mut self, e: ExprId, name: Name) -> Operand {
        let operand = match self.resolve(name) {
            Binding::Type(def) | Binding::Object(Object::Type(def)) => self.declared_type(def),
            Binding::Param(ty) | Binding::Predeclared(Predeclared::Type(ty)) => Operand::of_type(ty),
            _ => return Operand::UNKNOWN,
        };
        self.set_entity(e, Entity::Type);
        operand
    }

    /// The type of a declaration; a generic one still needs its arguments.
    pub(crate) fn declared_type(&self, def: TypeRef) -> Operand {
        let ast = self.p.ast(def.file);
        let mode = match ast.fields(ast.type_spec(def.spec).tparams) {
            [] => Mode::Type,
            _ => Mode::GenericType(def),
        };
        let generic_alias = mode != Mode::Type && ast.type_spec(def.spec).is_alias;
        let ty = if generic_alias { Ty::UNKNOWN } else { self.p.type_ty(def) };
        Operand { ty, mode }
    }

    /// A generic type that stands without its arguments is itself (`type_ty`), which only broken programs use.
    fn complete(&self, operand: Operand) -> Ty {
        match operand.mode {
            Mode::Type | Mode::GenericType(_) => operand.ty,
            _ => Ty::UNKNOWN,
        }
    }

    /// `pkg.Name` where a type is expected.
    fn qualified_type(&mut self, e: ExprId, package: Mode, sel: Ident) -> Operand {
        let operand = match package {
            Mode::Package(pkg) if self.is_unsafe(pkg) => Operand::of_type(self.unsafe_type(sel.name)),
            Mode::Package(pkg) => match self.exported(pkg, sel.name) {
                Some(Object::Type(def)) => self.declared_type(def),
                _ => Operand::UNKNOWN,
            },
            Mode::AbsentPackage(path) if path == self.p.universe.unsafe_path => {
                Operand::of_type(self.unsafe_type(sel.name))
            }
            Mode::AbsentPackage(path) => Operand::of_type(self.absent(path, sel.name, &[])),
            _ => Operand::UNKNOWN,
        };
        self.set_entity(e, Entity::Type);
        operand
    }

    pub(crate) fn is_unsafe(&self, pkg: mapvet_loader::PackageId) -> bool {
        self.p.workspace.package(pkg).path == self.p.universe.unsafe_path
    }

    pub(crate) fn unsafe_type(&self, name: Name) -> Ty {
        if name.as_str() == "Pointer" { self.basic(Basic::UnsafePointer) } else { Ty::UNKNOWN }
    }

    fn absent(&self, package: Name, name: Name, args: &[Ty]) -> Ty {
        self.p.types.intern(TyKind::Absent { package, name, args: args.into() })
    }

    /// `x[indices]` where a type is expected: a generic type with its arguments.
    pub(crate) fn instantiated(&mut self, x: ExprId, indices: ExprList) -> Ty {
        let args: Types = self.ast.exprs(indices).iter().map(|i| self.type_expr(*i)).collect();
        match self.generic_type(x) {
            Operand { mode: Mode::GenericType(def), .. } => self.p.instantiate(def, &args),
            operand => match *self.p.kind(operand.ty) {
                TyKind::Absent { package, name, .. } => self.absent(package, name, &args),
                _ => Ty::UNKNOWN,
            },
        }
    }

    fn generic_type(&mut self, x: ExprId) -> Operand {
        let operand = match self.ast.expr(x) {
            Expr::Ident(name) => self.type_name(x, name),
            Expr::Paren(x) => return self.nested(Operand::UNKNOWN, |c| c.generic_type(x)),
            Expr::Selector { x: pkg, sel } => match self.package_named(pkg) {
                Some(package) => self.qualified_type(x, package, sel),
                None => Operand::UNKNOWN,
            },
            _ => Operand::UNKNOWN,
        };
        self.set(x, operand.ty);
        operand
    }

    /// The type of a signature without its receiver.
    pub(crate) fn signature(&mut self, params: FieldList, results: FieldList) -> Ty {
        let last = self.ast.fields(params).last().map(|f| self.ast.field(*f).ty);
        let variadic = last.is_some_and(|ty| matches!(self.ast.expr(ty), Expr::Variadic(_)));
        let params = self.field_types(params);
        let results = self.field_types(results);
        self.p.types.func(&params, &results, variadic)
    }

    /// One type for each name of each field; one for a field without names.
    fn field_types(&mut self, list: FieldList) -> SmallVec<[Ty; 8]> {
        let mut types = SmallVec::new();
        for &field in self.ast.fields(list) {
            let field = *self.ast.field(field);
            let ty = self.type_expr(field.ty);
            let count = self.ast.idents(field.names).len().max(1);
            types.extend(std::iter::repeat_n(ty, count));
        }
        types
    }

    fn remember_field(&self, field: FieldId, ty: Ty) {
        if let Some(memo) = self.p.tables(self.file).fields.get(field.index()) {
            memo.set(ty);
        }
    }

    fn struct_type(&mut self, list: FieldList) -> Ty {
        let mut fields: SmallVec<[StructField; 16]> = SmallVec::new();
        for &id in self.ast.fields(list) {
            let field = *self.ast.field(id);
            let ty = self.type_expr(field.ty);
            self.remember_field(id, ty);
            let names = self.ast.idents(field.names);
            for (index, ident) in names.iter().enumerate() {
                let def = FieldRef { file: self.file, field: id, index: index as u32 };
                fields.push(StructField { name: ident.name, ty, embedded: false, def });
            }
            if let Some(name) = self.embedded_name(field.ty).filter(|_| names.is_empty()) {
                let def = FieldRef { file: self.file, field: id, index: 0 };
                fields.push(StructField { name, ty, embedded: true, def });
            }
        }
        self.p.types.intern(TyKind::Struct(fields.as_slice().into()))
    }

    /// The name that an embedded field gets from its type.
    fn embedded_name(&self, mut at: ExprId) -> Option<Name> {
        for _ in 0..8 {
            match self.ast.expr(at) {
                Expr::Ident(name) => return Some(name),
                Expr::Selector { sel, .. } => return Some(sel.name),
                Expr::Paren(x) | Expr::Star(x) | Expr::Index { x, .. } => at = x,
                _ => return None,
            }
        }
        None
    }

    fn interface_type(&mut self, list: FieldList) -> Ty {
        let mut methods: SmallVec<[Method; 8]> = SmallVec::new();
        let mut embedded: SmallVec<[Box<[Term]>; 4]> = SmallVec::new();
        for &id in self.ast.fields(list) {
            let field = *self.ast.field(id);
            let names = self.ast.idents(field.names);
            if names.is_empty() {
                embedded.push(self.union(field.ty));
                continue;
            }
            let sig = self.type_expr(field.ty);
            self.remember_field(id, sig);
            methods.extend(names.iter().enumerate().map(|(index, ident)| Method {
                name: ident.name,
                sig,
                def: Some(FieldRef { file: self.file, field: id, index: index as u32 }),
            }));
        }
        methods.sort_by_key(|m| m.name.as_str());
        let (methods, embedded) = (methods.as_slice().into(), embedded.into_vec().into_boxed_slice());
        self.p.types.intern(TyKind::Interface { methods, embedded })
    }

    /// The terms of `A | ~B | C`.
    fn union(&mut self, e: ExprId) -> Box<[Term]> {
        let mut terms = SmallVec::<[Term; 8]>::new();
        let mut rest = e;
        // A union leans to the left, so its terms come last to first.
        while let Expr::Binary { op: BinaryOp::Or, x, y } = self.ast.expr(rest) {
            terms.push(self.term(y));
            rest = x;
        }
        terms.push(self.term(rest));
        terms.reverse();
        terms.into_vec().into_boxed_slice()
    }

    fn term(&mut self, e: ExprId) -> Term {
        match self.ast.expr(e) {
            Expr::Unary { op: UnaryOp::Tilde, x } => Term { tilde: true, ty: self.type_expr(x) },
            _ => Term { tilde: false, ty: self.type_expr(e) },
        }
    }

    /// Brings type parameters into scope, then finds out what constrains them (they may mention each other).
    pub(crate) fn declare_type_params(&mut self, list: FieldList) {
        if self.ast.fields(list).is_empty() {
            return;
        }
        for ty in self.p.type_params(self.file, list) {
            if let TyKind::Param { name, .. } = self.p.kind(ty) {
                self.scratch.scopes.bind(*name, Binding::Param(ty));
            }
        }
        for &field in self.ast.fields(list) {
            let constraint = self.type_expr(self.ast.field(field).ty);
            self.remember_field(field, constraint);
        }
    }

    /// Brings the names that a method gives to its type's parameters into scope: as those parameters themselves, so
    /// that all methods of a type speak of the same ones.
    pub(crate) fn declare_receiver_params(&mut self, func: FuncId) {
        let func = self.ast.func(func);
        let names = receiver_params(self.ast, func);
        let Some((base, _)) = receiver_base(self.ast, func).filter(|_| !names.is_empty()) else { return };
        let Some(owner) = self.p.scope(self.pkg).base_type(self.p.workspace, base) else { return };
        // The constraints of the parameters are known once the declaration is.
        self.p.written(owner);
        for (&e, ty) in names.iter().zip(self.p.params_of_type(owner)) {
            if let Expr::Ident(name) = self.ast.expr(e)
                && name != self.p.universe.blank
            {
                self.scratch.scopes.bind(name, Binding::Param(ty));
            }
        }
    }

    /// Resolves and remembers a type declaration. A local one must be bound already.
    pub(crate) fn type_spec(mut self, spec: TypeSpecId) -> Ty {
        self.local_type_spec(spec)
    }

    pub(crate) fn local_type_spec(&mut self, spec: TypeSpecId) -> Ty {
        let decl = *self.ast.type_spec(spec);
        let mark = self.scratch.scopes.open();
        self.declare_type_params(decl.tparams);
        let ty = self.type_expr(decl.ty);
        self.scratch.scopes.close(mark);
        if let Some(memo) = self.p.tables(self.file).written.get(spec.index()) {
            memo.set(ty);
        }
        ty
    }

    /// The signature of a declared function.
    pub(crate) fn header(mut self, id: FuncId) -> Ty {
        let func = *self.ast.func(id);
        self.declare_receiver_params(id);
        self.declare_type_params(func.tparams);
        self.signature(func.params, func.results)
    }

    /// The type parameters of a function, without those of its receiver.
    pub(crate) fn params_of_func(&self, f: FuncRef) -> Types {
        self.p.type_params(f.file, self.p.ast(f.file).func(f.func).tparams)
    }
}
