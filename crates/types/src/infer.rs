//! Type arguments of generic functions, inferred from arguments and constraints.

use crate::check::Checker;
use crate::subst::Types;
use crate::{Program, Ty, TyKind};
use mapvet_loader::PackageId;
use smallvec::SmallVec;

/// Types nested deeper than this are not unified.
const MAX_DEPTH: usize = 64;

/// What the type parameters stand for, as far as it is known.
pub(crate) struct Bindings<'p, 'w> {
    p: &'p Program<'w>,
    pkg: PackageId,
    params: Types,
    bound: SmallVec<[Option<Ty>; 4]>,
}

impl<'p, 'w> Bindings<'p, 'w> {
    pub(crate) fn new(p: &'p Program<'w>, pkg: PackageId, params: &[Ty], explicit: &[Ty]) -> Self {
        let bound = (0..params.len()).map(|i| explicit.get(i).copied()).collect();
        Bindings { p, pkg, params: Types::from_slice(params), bound }
    }

    fn place(&self, ty: Ty) -> Option<usize> {
        self.params.iter().position(|p| *p == ty)
    }

    /// Whether `ty` is one of the parameters and nothing is known of it.
    pub(crate) fn is_open(&self, ty: Ty) -> bool {
        self.place(ty).and_then(|i| self.bound.get(i)).is_some_and(Option::is_none)
    }

    /// Learns from a parameter type and the type of its argument.
    pub(crate) fn unify(&mut self, param: Ty, arg: Ty) {
        self.unify_at(param, arg, 0);
    }

    fn unify_at(&mut self, x: Ty, y: Ty, depth: usize) {
        // Equal types are no reason to stop: a generic function that calls itself binds its parameters to themselves.
        if depth > MAX_DEPTH || y.is_unknown() || !self.p.types.entry(x).has_param {
            return;
        }
        if let Some(i) = self.place(x) {
            self.bind(i, y);
            return;
        }
        match (self.p.kind(x), self.p.kind(y)) {
            (TyKind::Named { def: a, args: xs }, TyKind::Named { def: b, args: ys }) if a == b => {
                self.unify_all(xs, ys, depth);
            }
            (TyKind::Absent { package: p, name: n, args: xs }, TyKind::Absent { package, name, args: ys })
                if p == package && n == name =>
            {
                self.unify_all(xs, ys, depth);
            }
            (_, TyKind::Named { .. } | TyKind::Param { .. }) if !self.is_interface(x) => {
                let (x, y) = (self.p.underlying(x), self.p.core(y));
                self.unify_structure(x, y, depth + 1);
            }
            (TyKind::Named { .. }, _) if !self.is_interface(x) => {
                let x = self.p.underlying(x);
                self.unify_structure(x, y, depth + 1);
            }
            _ if self.is_interface(x) => self.unify_methods(x, y, depth + 1),
            _ => self.unify_structure(x, y, depth + 1),
        }
    }

    fn is_interface(&self, ty: Ty) -> bool {
        matches!(self.p.kind(self.p.underlying(ty)), TyKind::Interface { .. })
    }

    fn bind(&mut self, i: usize, ty: Ty) {
        let p = self.p;
        let Some(slot) = self.bound.get_mut(i) else { return };
        match *slot {
            None => *slot = Some(ty),
            // Between a type and its declared name the name wins, as in assignments.
            Some(old) if !is_named(p, old) && is_named(p, ty) && p.underlying(ty) == old => *slot = Some(ty),
            Some(_) => {}
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty], depth: usize) {
        for (x, y) in xs.iter().zip(ys) {
            self.unify_at(*x, *y, depth + 1);
        }
    }

    fn unify_structure(&mut self, x: Ty, y: Ty, depth: usize) {
        match (self.p.kind(x), self.p.kind(y)) {
            (TyKind::Pointer(a), TyKind::Pointer(b))
            | (TyKind::Slice(a), TyKind::Slice(b))
            | (TyKind::Array(a), TyKind::Array(b))
            | (TyKind::Chan { elem: a, .. }, TyKind::Chan { elem: b, .. }) => self.unify_at(*a, *b, depth),
            (TyKind::Map { key: k, value: v }, TyKind::Map { key, value }) => {
                self.unify_at(*k, *key, depth);
                self.unify_at(*v, *value, depth);
            }
            (TyKind::Func { params: p, results: r, .. }, TyKind::Func { params, results, .. }) => {
                self.unify_all(p, params, depth);
                self.unify_all(r, results, depth);
            }
            (TyKind::Struct(a), TyKind::Struct(b)) => {
                for (a, b) in a.iter().zip(b.iter()) {
                    self.unify_at(a.ty, b.ty, depth);
                }
            }
            _ => {}
        }
    }

    /// An argument has the methods of the interface it is passed as.
    fn unify_methods(&mut self, interface: Ty, y: Ty, depth: usize) {
        for (name, def, sig) in self.p.interface_methods(interface) {
            let pkg = def.map_or(self.pkg, |def| self.p.package_of(def.file));
            let sig = match self.p.kind(interface) {
                TyKind::Named { .. } | TyKind::Interface { .. } => sig,
                _ => continue,
            };
            if let Some(found) = self.p.find(y, name, pkg).filter(|f| f.is_method()) {
                self.unify_structure(sig, found.ty, depth);
            }
        }
    }

    /// Learns from the constraints until nothing new comes.
    pub(crate) fn use_constraints(&mut self) {
        for _ in 0..=self.params.len() {
            let before = self.bound.clone();
            for i in 0..self.params.len() {
                self.use_constraint(i);
            }
            if before == self.bound {
                return;
            }
        }
    }

    fn use_constraint(&mut self, i: usize) {
        let (Some(param), Some(bound)) = (self.params.get(i).copied(), self.bound.get(i).copied()) else { return };
        let TyKind::Param { def, .. } = self.p.kind(param) else { return };
        let constraint = self.p.constraint(*def);
        let core = self.p.type_set(param).filter(|terms| terms.len() == 1).map(|terms| terms[0]);
        match (bound, core) {
            (Some(bound), Some(core)) => self.unify_core(core, bound),
            (None, Some(core)) if !self.is_undetermined(core) => self.bind(i, self.apply(core)),
            _ => {}
        }
        if let Some(bound) = bound {
            self.unify_methods(constraint, bound, 0);
        }
    }

    /// Whether a parameter of which nothing is known occurs in `ty`.
    fn is_undetermined(&self, ty: Ty) -> bool {
        let open = self.params.iter().zip(&self.bound).filter(|(_, bound)| bound.is_none());
        self.p.mentions(ty, &open.map(|(param, _)| *param).collect::<Types>())
    }

    fn unify_core(&mut self, core: Ty, bound: Ty) {
        let (core, bound) = (self.p.underlying(core), self.p.core(bound));
        self.unify_structure(core, bound, 0);
    }

    /// `ty` with what is known put in.
    pub(crate) fn apply(&self, ty: Ty) -> Ty {
        let args: Types = self.params.iter().zip(&self.bound).map(|(p, b)| b.unwrap_or(*p)).collect();
        self.p.subst(ty, &self.params, &args)
    }

    /// `ty` with what is known put in and Unknown for the rest.
    pub(crate) fn finish(&self, ty: Ty) -> Ty {
        let args: Types = self.bound.iter().map(|b| b.unwrap_or(Ty::UNKNOWN)).collect();
        self.p.subst(ty, &self.params, &args)
    }

    pub(crate) fn all(&self) -> Option<Types> {
        self.bound.iter().copied().collect()
    }
}

fn is_named(p: &Program<'_>, ty: Ty) -> bool {
    matches!(p.kind(ty), TyKind::Named { .. } | TyKind::Absent { .. })
}

impl Checker<'_, '_> {
    /// All type arguments, if the explicit ones and the constraints determine them.
    pub(crate) fn infer_from_constraints(&self, params: &[Ty], explicit: &[Ty]) -> Option<Types> {
        let mut bindings = Bindings::new(self.p, self.pkg, params, explicit);
        bindings.use_constraints();
        bindings.all()
    }
}
