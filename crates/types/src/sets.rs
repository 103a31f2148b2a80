//! Sets that types stand for: method sets, type sets of constraints; and who implements whom.

use crate::select::Found;
use crate::subst::Types;
use crate::{Program, Selection, Ty, TyKind};
use mapvet_loader::PackageId;
use mapvet_parser::Name;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

/// Interfaces that embed each other deeper than this are not followed.
const MAX_DEPTH: usize = 16;

/// How many embedded types a walk visits at most.
const MAX_VISITED: usize = 512;

impl Program<'_> {
    /// The terms of a type parameter's type set, `None` if every type is in it or it is not known.
    pub(crate) fn type_set(&self, ty: Ty) -> Option<Types> {
        match self.kind(ty) {
            TyKind::Param { def, .. } => self.terms(self.constraint(*def), 0),
            _ => None,
        }
    }

    fn terms(&self, constraint: Ty, depth: usize) -> Option<Types> {
        if depth > MAX_DEPTH {
            return None;
        }
        let under = self.underlying(constraint);
        let TyKind::Interface { embedded, .. } = self.kind(under) else {
            let known = !matches!(self.kind(under), TyKind::Unknown | TyKind::Absent { .. });
            return known.then(|| Types::from_slice(&[constraint]));
        };
        // Elements intersect; the smallest set is near enough, since the others can only take terms away.
        embedded.iter().filter_map(|union| self.union_terms(union, depth)).min_by_key(SmallVec::len)
    }

    fn union_terms(&self, union: &[crate::Term], depth: usize) -> Option<Types> {
        let mut out = Types::new();
        for term in union {
            out.extend(self.terms(term.ty, depth + 1)?);
        }
        Some(out)
    }

    /// The underlying type; of a type parameter the one underlying type of its type set, or Unknown.
    pub fn core(&self, ty: Ty) -> Ty {
        match self.kind(ty) {
            TyKind::Named { .. } => self.underlying(ty),
            TyKind::Param { .. } => {
                let Some(terms) = self.type_set(ty) else { return Ty::UNKNOWN };
                let mut under = terms.iter().map(|t| self.underlying(*t));
                let first = under.next().unwrap_or(Ty::UNKNOWN);
                if under.all(|t| t == first) { first } else { Ty::UNKNOWN }
            }
            _ => ty,
        }
    }

    /// The methods callable on an addressable value, promoted ones included, each with its signature; sorted by the
    /// text of their names.
    pub fn method_set(&self, ty: Ty) -> Vec<(Name, Ty, Selection)> {
        let mut names = FxHashSet::default();
        let mut visited = FxHashSet::default();
        self.each_embedded(ty, &mut visited, &mut |ty| self.own_method_names(ty, &mut names));
        let mut names: Vec<(Name, PackageId)> = names.into_iter().collect();
        names.sort_by_key(|(name, pkg)| (name.as_str(), *pkg));
        names.dedup_by_key(|(name, _)| *name);
        let mut out = Vec::with_capacity(names.len());
        for (name, pkg) in names {
            if let Some(found) = self.find(ty, name, pkg).filter(|f| f.is_method()) {
                out.push((name, found.ty, found.selection.clone()));
            }
        }
        out
    }

    fn own_method_names(&self, ty: Ty, names: &mut FxHashSet<(Name, PackageId)>) {
        if let TyKind::Named { def, .. } = self.kind(ty) {
            let pkg = self.package_of(def.file);
            names.extend(self.methods(*def).iter().map(|(name, _)| (*name, pkg)));
        }
        let interface = if let TyKind::Param { def, .. } = self.kind(ty) { self.constraint(*def) } else { ty };
        for method in self.interface_methods(interface) {
            let pkg = method.1.map_or(PackageId(0), |def| self.package_of(def.file));
            names.insert((method.0, pkg));
        }
    }

    /// Name, declaration and signature of every method of an interface, embedded ones included, sorted by the text
    /// of their names; nothing for other types.
    pub fn interface_methods(&self, ty: Ty) -> Vec<(Name, Option<crate::FieldRef>, Ty)> {
        let mut out = Vec::new();
        self.collect_interface(ty, 0, &mut out);
        out.sort_by_key(|(name, def, _)| (name.as_str(), *def));
        out.dedup_by_key(|(name, _, _)| *name);
        out
    }

    fn collect_interface(&self, ty: Ty, depth: usize, out: &mut Vec<(Name, Option<crate::FieldRef>, Ty)>) {
        let TyKind::Interface { methods, embedded } = self.kind(self.underlying(ty)) else { return };
        if depth > MAX_DEPTH || out.len() > MAX_VISITED {
            return;
        }
        out.extend(methods.iter().map(|m| (m.name, m.def, m.sig)));
        for union in embedded {
            if let [term] = &**union {
                self.collect_interface(term.ty, depth + 1, out);
            }
        }
    }

    /// Visits a type without its pointer and everything it embeds, interfaces' embedded types included.
    fn each_embedded(&self, ty: Ty, visited: &mut FxHashSet<Ty>, visit: &mut impl FnMut(Ty)) {
        let mut work = vec![ty];
        while let Some(ty) = work.pop() {
            let ty = if let TyKind::Pointer(elem) = self.kind(ty) { *elem } else { ty };
            if visited.len() > MAX_VISITED || !visited.insert(ty) {
                continue;
            }
            visit(ty);
            match self.kind(self.underlying(ty)) {
                TyKind::Struct(fields) => work.extend(fields.iter().filter(|f| f.embedded).map(|f| f.ty)),
                TyKind::Interface { embedded, .. } => {
                    work.extend(embedded.iter().filter_map(|u| if let [one] = &**u { Some(one.ty) } else { None }));
                }
                TyKind::Param { def, .. } => work.push(self.constraint(*def)),
                _ => {}
            }
        }
    }

    /// Whether it embeds an absent or unknown type, so that any method may exist.
    pub fn has_unknown_embedding(&self, ty: Ty) -> bool {
        let mut unknown = false;
        self.each_embedded(ty, &mut FxHashSet::default(), &mut |ty| {
            unknown |= matches!(self.kind(self.underlying(ty)), TyKind::Unknown | TyKind::Absent { .. });
        });
        unknown
    }

    /// Whether the methods callable on `ty` include those of `iface`, with identical signatures; what is unknown of a
    /// signature matches anything. Methods that an absent embedded type may have count as there, unless they are most.
    pub fn implements(&self, ty: Ty, iface: Ty) -> bool {
        if !matches!(self.kind(self.underlying(iface)), TyKind::Interface { .. }) {
            return false;
        }
        let (mut known, mut unknown) = (0, 0);
        let all = self.all_methods(iface, 0, &mut |method| {
            let pkg = method.def.map_or(PackageId(0), |def| self.package_of(def.file));
            // Not remembered: most questions of this kind are asked once and answered by no.
            let Some(found) = self.look_up(ty, method.name, pkg).filter(Found::is_method_or_unknown) else {
                return false;
            };
            *(if found.ty == Ty::UNKNOWN { &mut unknown } else { &mut known }) += 1;
            self.matches(found.ty, method.sig)
        });
        all && known >= unknown
    }

    /// Whether something holds of all methods of an interface, embedded ones included.
    fn all_methods(&self, iface: Ty, depth: usize, holds: &mut impl FnMut(&crate::Method) -> bool) -> bool {
        let TyKind::Interface { methods, embedded } = self.kind(self.underlying(iface)) else { return true };
        depth > MAX_DEPTH
            || methods.iter().all(&mut *holds)
                && embedded.iter().all(|union| match &**union {
                    [term] => self.all_methods(term.ty, depth + 1, holds),
                    _ => true,
                })
    }

    /// Whether two types are identical, where Unknown and absent types match anything. Compares structure, because
    /// struct and interface literals remember where they were written.
    pub fn matches(&self, a: Ty, b: Ty) -> bool {
        if a == b {
            return true;
        }
        let all = |a: &[Ty], b: &[Ty]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.matches(*a, *b));
        match (self.kind(a), self.kind(b)) {
            (TyKind::Unknown | TyKind::Absent { .. }, _) | (_, TyKind::Unknown | TyKind::Absent { .. }) => true,
            (TyKind::Named { def: x, args: a }, TyKind::Named { def: y, args: b }) => x == y && all(a, b),
            (TyKind::Pointer(a), TyKind::Pointer(b))
            | (TyKind::Slice(a), TyKind::Slice(b))
            | (TyKind::Array(a), TyKind::Array(b)) => self.matches(*a, *b),
            (TyKind::Map { key: k, value: v }, TyKind::Map { key, value }) => {
                self.matches(*k, *key) && self.matches(*v, *value)
            }
            (TyKind::Chan { dir: d, elem: a }, TyKind::Chan { dir, elem: b }) => d == dir && self.matches(*a, *b),
            (TyKind::Func { params: p, results: r, variadic: v }, TyKind::Func { params, results, variadic }) => {
                v == variadic && all(p, params) && all(r, results)
            }
            (TyKind::Tuple(a), TyKind::Tuple(b)) => all(a, b),
            (TyKind::Struct(a), TyKind::Struct(b)) => {
                let same = |(a, b): (&crate::StructField, &crate::StructField)| {
                    a.name == b.name && a.embedded == b.embedded && self.matches(a.ty, b.ty)
                };
                a.len() == b.len() && a.iter().zip(b.iter()).all(same)
            }
            (TyKind::Interface { .. }, TyKind::Interface { .. }) => {
                let (a, b) = (self.interface_methods(a), self.interface_methods(b));
                a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.0 == b.0 && self.matches(a.2, b.2))
            }
            _ => false,
        }
    }
}
