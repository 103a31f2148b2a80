//! Expressions: their map operations, in order of evaluation, and the value they have.

use super::reaching::Event;
use super::stmts::How;
use super::values::{Val, ValId};
use super::{Lowerer, is_lock, raw_set};
use crate::AccessKind;
use crate::facts::{Callee, Fn, Op};
use mapvet_parser::{Expr, ExprId, ExprList, Span, UnaryOp};
use mapvet_types::{Entity, FieldRef, LocalId, SelectionKind, Ty, TyKind};

/// A key with its type.
type Key = (ValId, Ty);

impl Lowerer<'_> {
    /// Lowers an expression; the result is its value as far as it matters.
    pub(super) fn expr(&mut self, e: ExprId) -> ValId {
        match self.ast.expr(e) {
            Expr::Ident(_) => self.name(e),
            Expr::Paren(x) | Expr::Star(x) => self.expr(x),
            Expr::Selector { x, sel } => self.selector(e, x, sel.name),
            Expr::Index { x, indices, .. } => self.index(e, x, indices),
            Expr::Call { .. } => self.call(e, How::Call),
            Expr::FuncLit(func) => {
                let parent = self.builder().id();
                let id = self.lower_func(func, Some(parent));
                self.values.function(Callee::Static(id), ValId::NONE)
            }
            Expr::CompositeLit { elems, .. } => self.composite(e, elems),
            Expr::Slice { x, bounds } => {
                let value = self.expr(x);
                self.all(bounds);
                value
            }
            Expr::TypeAssert { x, .. } => self.type_assert(e, x),
            Expr::Unary { op, x } => self.unary(op, x, e),
            Expr::Binary { x, y, .. } => {
                self.expr(x);
                self.expr(y);
                ValId::NONE
            }
            Expr::KeyValue { key, value } => {
                self.expr(key);
                self.expr(value)
            }
            Expr::Bad | Expr::Lit(_) | Expr::Variadic(_) => ValId::NONE,
            Expr::ArrayType { .. }
            | Expr::SliceType(_)
            | Expr::MapType { .. }
            | Expr::ChanType { .. }
            | Expr::StructType(_)
            | Expr::InterfaceType(_)
            | Expr::FuncType { .. } => ValId::NONE,
        }
    }

    pub(super) fn all(&mut self, list: ExprList) {
        for e in self.ast.exprs(list) {
            self.expr(*e);
        }
    }

    fn name(&mut self, e: ExprId) -> ValId {
        match self.body.entity(e) {
            Entity::Local(local) if self.matters(self.body.local(local).ty) => self.local(local),
            Entity::Var(v) => self.values.add(Val::Global(v)),
            Entity::Func(f) => self.function_value(f, ValId::NONE),
            Entity::Nil => ValId::NIL,
            _ => ValId::NONE,
        }
    }

    /// A local as it is now.
    pub(super) fn local(&mut self, local: LocalId) -> ValId {
        let value = self.values.add(Val::Local(local));
        self.builder().note(Event::Use(local, value));
        value
    }

    fn selector(&mut self, e: ExprId, x: ExprId, _name: mapvet_parser::Name) -> ValId {
        let Some(selection) = self.body.selection(e) else {
            return match self.body.entity(e) {
                Entity::Var(v) => self.values.add(Val::Global(v)),
                Entity::Func(f) => self.function_value(f, ValId::NONE),
                Entity::Unknown if !self.is_package(x) => {
                    self.expr(x);
                    self.values.add(Val::Shared)
                }
                _ => ValId::NONE,
            };
        };
        let selection = selection.clone();
        let is_type = matches!(self.body.entity(x), Entity::Type);
        let base = self.expr(x);
        match selection.kind {
            SelectionKind::Field(field) => {
                if !self.matters(self.body.ty(e)) {
                    return ValId::NONE;
                }
                let base = self.embedded(base, &selection.path);
                self.field(base, field)
            }
            SelectionKind::Method { func, .. } => {
                let receiver = if is_type { ValId::NONE } else { self.embedded(base, &selection.path) };
                self.function_value(func, receiver)
            }
            SelectionKind::InterfaceMethod(_) => {
                let receiver = self.embedded(base, &selection.path);
                let callee = Callee::Interface { iface: selection.owner, name: _name };
                self.values.function(callee, receiver)
            }
            SelectionKind::Unknown => self.values.add(Val::Shared),
        }
    }

    pub(super) fn is_package(&self, x: ExprId) -> bool {
        matches!(self.body.entity(x), Entity::Package(_) | Entity::AbsentPackage(_))
    }

    pub(super) fn embedded(&mut self, base: ValId, path: &[FieldRef]) -> ValId {
        path.iter().fold(base, |v, f| self.field(v, *f))
    }

    fn field(&mut self, base: ValId, field: FieldRef) -> ValId {
        // A lock inside a struct copy is another lock than the original's.
        if let Val::Local(local) = self.values.get(base)
            && self.values.info(local).is_some_and(|i| i.by_value)
            && is_lock(self.input.program, self.input.program.field_ty(field))
        {
            let own = self.values.add(Val::Own(local));
            return self.values.add(Val::Field(own, field));
        }
        self.values.add(Val::Field(base, field))
    }

    fn index(&mut self, e: ExprId, x: ExprId, indices: ExprList) -> ValId {
        if let Some((map, _, span)) = self.map_index(e) {
            self.emit(Op::Access { map: raw_set(map), kind: AccessKind::Read, via: None }, span);
            return self.elem(map, e);
        }
        let base = self.expr(x);
        if matches!(self.input.program.kind(self.body.ty(x)), TyKind::Func { .. }) {
            return base;
        }
        self.all(indices);
        let elem = self.elem(base, e);
        match self.round_of(indices) {
            Some(f) if elem != ValId::NONE => self.values.add(Val::Each(base, f)),
            _ => elem,
        }
    }

    /// If an index is what tells the rounds of a loop apart, one around this literal or in this function, or a parameter
    /// of the literal: the function with the loop.
    fn round_of(&mut self, indices: ExprList) -> Option<Fn> {
        let [index] = self.ast.exprs(indices) else { return None };
        let Entity::Local(local) = self.body.entity(*index) else { return None };
        let info = self.values.info(local)?;
        let in_loop = self.local_loops.get(local.0 as usize).is_some_and(|l| l.0 != 0);
        if info.owner == self.builder().id() && info.is_declared_param {
            return self.builder().parent();
        }
        in_loop.then_some(info.owner)
    }

    fn elem(&mut self, container: ValId, e: ExprId) -> ValId {
        if container == ValId::NONE || !self.matters(self.body.ty(e)) {
            return ValId::NONE;
        }
        self.values.add(Val::Elem(container))
    }

    /// If the expression is an element of a map: the map, its operands lowered, and where it stands.
    /// The map of an index expression, the key if it leads to an object, and the place.
    pub(super) fn map_index(&mut self, e: ExprId) -> Option<(ValId, Option<Key>, Span)> {
        match self.ast.expr(e) {
            Expr::Paren(x) => self.map_index(x),
            Expr::Index { x, indices, .. } if self.input.program.is_map(self.body.ty(x)) && !self.is_type(x) => {
                let map = self.expr(x);
                let key = self.ast.exprs(indices).first().map(|k| (self.expr(*k), self.body.ty(*k)));
                Some((map, key.filter(|_| self.has_pointer_keys(self.body.ty(x))), self.span(e)))
            }
            _ => None,
        }
    }

    fn is_type(&self, x: ExprId) -> bool {
        match self.ast.expr(x) {
            Expr::Ident(_) | Expr::Selector { .. } => self.body.entity(x) == Entity::Type,
            Expr::MapType { .. } => true,
            _ => false,
        }
    }

    pub(super) fn alloc(&mut self) -> ValId {
        let owner = self.builder().id();
        self.values.alloc(owner)
    }

    fn composite(&mut self, e: ExprId, elems: ExprList) -> ValId {
        let made = self.alloc();
        let program = self.input.program;
        let whole = self.span(e);
        let ty = program.deref(self.body.ty(e));
        let is_struct = matches!(program.kind(program.core(ty)), TyKind::Struct(_));
        let mut elem_of_made = None;
        for (i, elem) in self.ast.exprs(elems).iter().enumerate() {
            let span = self.span(*elem);
            if is_struct {
                let value = self.struct_elem(made, ty, i, *elem, span);
                self.modelled_field(ty, *elem, value, whole);
            } else {
                let value = self.expr(*elem);
                self.modelled_field(ty, *elem, value, whole);
                if value != ValId::NONE {
                    // One value for all elements: tables have thousands.
                    let dst = *elem_of_made.get_or_insert_with(|| self.values.add(Val::Elem(made)));
                    self.values.remember_elem(made, value);
                    self.emit(Op::Store { dst: raw_set(dst), value: Box::new(super::raw(value)) }, span);
                }
            }
        }
        made
    }

    fn struct_elem(&mut self, made: ValId, ty: Ty, index: usize, elem: ExprId, span: Span) -> ValId {
        let fields = self.input.program.fields(ty);
        let (field, value) = match self.ast.expr(elem) {
            Expr::KeyValue { key, value } => match self.ast.expr(key) {
                Expr::Ident(name) => (fields.iter().find(|f| f.name == name), value),
                _ => (None, value),
            },
            _ => (fields.get(index), elem),
        };
        let (def, field_ty) = field.map_or((None, Ty::UNKNOWN), |f| (Some(f.def), f.ty));
        let value = self.expr(value);
        if let Some(def) = def
            && value != ValId::NONE
        {
            let dst = self.values.add(Val::Field(made, def));
            self.store(dst, value, field_ty, span);
        }
        value
    }

    /// What a type assertion yields is shared unless it is known where it comes from: objects that were kept as
    /// `any` come out of caches and contexts, and others have them too.
    fn type_assert(&mut self, e: ExprId, x: ExprId) -> ValId {
        let value = self.expr(x);
        if let Some(container) = self.values.only_def(value).and_then(|v| self.elements.get(&v).copied())
            && self.asserts_map(e)
        {
            return self.values.add(Val::Elem(container));
        }
        let bare = matches!(self.values.get(value), Val::Received(_) | Val::Owned | Val::None);
        if bare { self.values.add(Val::Shared) } else { value }
    }

    /// Whether a type assertion is to a map; with `, ok` its type is a pair.
    fn asserts_map(&self, e: ExprId) -> bool {
        let program = self.input.program;
        match program.kind(self.body.ty(e)) {
            TyKind::Tuple(parts) => parts.first().is_some_and(|ty| program.is_map(*ty)),
            _ => program.is_map(self.body.ty(e)),
        }
    }

    /// A receive from a channel of a type; the result is what it yields.
    pub(super) fn receive(&mut self, chan: ValId, ty: Ty, span: Span) -> ValId {
        let matters = matches!(self.input.program.kind(ty), TyKind::Chan { elem, .. } if self.matters(*elem));
        self.receives += u32::from(matters);
        let number = if matters { self.receives } else { 0 };
        self.emit(Op::Recv { chan: raw_set(chan), number }, span);
        self.values.add(if matters { Val::Received(number) } else { Val::Owned })
    }

    fn unary(&mut self, op: UnaryOp, x: ExprId, e: ExprId) -> ValId {
        let value = self.expr(x);
        match op {
            UnaryOp::Addr => {
                if let Val::Local(local) = self.values.get(value) {
                    self.addressed.insert(local);
                }
                value
            }
            UnaryOp::Recv => {
                let ty = self.input.program.core(self.body.ty(x));
                self.receive(value, ty, self.span(e))
            }
            _ => ValId::NONE,
        }
    }
}
