//! Composite literals.

use crate::check::{Checker, Operand};
use crate::{Selection, SelectionKind, StructField, Ty, TyKind};
use mapvet_parser::{Expr, ExprId, ExprList};
use smallvec::SmallVec;

impl Checker<'_, '_> {
    pub(crate) fn composite(&mut self, ty: Option<ExprId>, elems: ExprList) -> Operand {
        let ty = ty.map_or(Ty::UNKNOWN, |ty| self.type_expr(ty));
        self.elements(ty, elems);
        Operand::value(ty)
    }

    fn elements(&mut self, ty: Ty, elems: ExprList) {
        if !self.record {
            // The type is written; only what is inside would be left to find out.
            return;
        }
        let p = self.p;
        let list = self.ast.exprs(elems);
        match p.kind(p.core(ty)) {
            TyKind::Struct(fields) => self.struct_elements(ty, fields, list),
            TyKind::Map { key, value } => self.keyed_elements(list, Some(*key), *value),
            TyKind::Slice(elem) | TyKind::Array(elem) => self.keyed_elements(list, None, *elem),
            _ => self.unknown_elements(list),
        }
    }

    fn struct_elements(&mut self, ty: Ty, fields: &[StructField], list: &[ExprId]) {
        for &e in list {
            let Expr::KeyValue { key, value } = self.ast.expr(e) else {
                self.expr(e);
                continue;
            };
            if let Expr::Ident(name) = self.ast.expr(key)
                && let Some(field) = fields.iter().find(|f| f.name == name)
            {
                let kind = SelectionKind::Field(field.def);
                self.set_selection(key, &Selection { path: SmallVec::new(), kind, owner: ty });
                self.set(key, field.ty);
            }
            self.expr(value);
        }
    }

    fn keyed_elements(&mut self, list: &[ExprId], key_ty: Option<Ty>, elem: Ty) {
        for &e in list {
            let value = match self.ast.expr(e) {
                Expr::KeyValue { key, value } => {
                    self.element_of(key, key_ty.unwrap_or(Ty::UNKNOWN));
                    value
                }
                _ => e,
            };
            self.element_of(value, elem);
        }
    }

    /// An element, whose type may be left out if it is a literal itself: `{...}` is `T{...}`, or `&T{...}` where a
    /// pointer is expected.
    fn element_of(&mut self, e: ExprId, expected: Ty) {
        let Expr::CompositeLit { ty: None, elems } = self.ast.expr(e) else {
            self.expr(e);
            return;
        };
        let p = self.p;
        let literal = match p.kind(p.core(expected)) {
            TyKind::Pointer(elem) => *elem,
            _ => expected,
        };
        self.nested((), |c| c.elements(literal, elems));
        self.set(e, expected);
    }

    /// Elements of a type that is not known: a plain name as key may be a field, so it is left alone.
    fn unknown_elements(&mut self, list: &[ExprId]) {
        for &e in list {
            let value = match self.ast.expr(e) {
                Expr::KeyValue { key, value } => {
                    if !matches!(self.ast.expr(key), Expr::Ident(_)) {
                        self.element_of(key, Ty::UNKNOWN);
                    }
                    value
                }
                _ => e,
            };
            self.element_of(value, Ty::UNKNOWN);
        }
    }
}
