//! Where a type is not known, syntax may still prove that something is a map. Only proofs: what merely looks like a map
//! stays Unknown.

use crate::body::Body;
use crate::check::{Checker, Mode, Operand};
use crate::{Basic, Entity, Ty, TyKind};
use mapvet_parser::{Expr, ExprId, Name};

impl Checker<'_, '_> {
    /// `x[k]` with a value `k` that is no number: only maps have such indices.
    pub(crate) fn index_is_evidence(&mut self, x: ExprId, operand: Operand, index: Operand) {
        if operand.mode == Mode::Value && index.mode == Mode::Value && self.is_no_number(index.ty) {
            self.is_surely_map(x, index.ty);
        }
    }

    /// `v, ok := x[k]`: only maps answer twice.
    pub(crate) fn comma_ok_is_evidence(&mut self, e: ExprId) {
        if let Expr::Index { x, indices, .. } = self.ast.expr(e)
            && let [index] = self.ast.exprs(indices)
        {
            let key = self.body.ty(*index);
            self.is_surely_map(x, key);
        }
    }

    /// A map whose elements are not known, unless more is known already.
    pub(crate) fn is_surely_map(&mut self, x: ExprId, key: Ty) {
        if !self.record || !self.is_opaque(self.body.ty(x)) {
            return;
        }
        let key = self.p.default_type(key);
        let map = self.p.types.map(key, Ty::UNKNOWN);
        let mut at = x;
        while let Expr::Paren(inner) = self.ast.expr(at) {
            self.set(at, map);
            at = inner;
        }
        self.set(at, map);
        if let Some(selection) = self.body.selection(at)
            && let Expr::Selector { sel, .. } = self.ast.expr(at)
        {
            let owner = selection.owner;
            self.map_fields.push((owner, sel.name, map));
        }
        if let Entity::Local(id) = Body::entity(&self.body, at)
            && let Some(local) = self.body.locals.get_mut(id.0 as usize)
            && local.ty.is_unknown()
        {
            local.ty = map;
        }
    }

    /// What this body has found out about a field of an absent type.
    pub(crate) fn proved_field(&self, owner: Ty, name: Name) -> Ty {
        let absent = matches!(self.p.kind(owner), TyKind::Absent { .. });
        let mut known = self.map_fields.iter().filter(|(o, n, _)| absent && *o == owner && *n == name);
        known.next().map_or(Ty::UNKNOWN, |(_, _, map)| *map)
    }

    fn is_opaque(&self, ty: Ty) -> bool {
        matches!(self.p.kind(ty), TyKind::Unknown | TyKind::Absent { .. })
    }

    fn is_no_number(&self, ty: Ty) -> bool {
        match self.p.kind(self.p.underlying(ty)) {
            TyKind::Basic(basic) => matches!(basic, Basic::Bool | Basic::String | Basic::UntypedString),
            TyKind::Pointer(_)
            | TyKind::Array(_)
            | TyKind::Struct(_)
            | TyKind::Interface { .. }
            | TyKind::Chan { .. } => true,
            _ => false,
        }
    }
}
