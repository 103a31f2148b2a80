//! Fields and methods of a type by Go's rules: the shallowest wins, embedded fields promote.

use crate::scope::Scratch;
use crate::{FieldRef, Method, Program, Selection, SelectionKind, StructField, Ty, TyKind, TypeRef};
use hashbrown::HashTable;
use mapvet_loader::PackageId;
use mapvet_parser::Name;
use rustc_hash::FxHasher;
use smallvec::SmallVec;
use std::hash::{Hash, Hasher};
use std::sync::{PoisonError, RwLock};

/// Embedding deeper than this is not followed; expanding instantiations must end somewhere.
const MAX_DEPTH: usize = 16;

/// How many types one look-up visits at most.
const MAX_VISITED: usize = 512;

const SHARDS: usize = 64;

/// A selection and the type of what is selected, type arguments substituted: of a field its type, of a method its
/// signature without receiver.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) selection: Selection,
    pub(crate) ty: Ty,
}

type Key = (Ty, Name, PackageId);

/// A question and the index of what was found.
type Answer = (Key, Option<u32>);

type Shard = RwLock<HashTable<Answer>>;

/// Look-ups that were done, shared by threads. `None` is remembered too.
#[derive(Debug)]
pub(crate) struct FoundStore {
    found: boxcar::Vec<Found>,
    shards: Box<[Shard]>,
}

impl FoundStore {
    pub(crate) fn new() -> FoundStore {
        let shards = std::iter::repeat_with(RwLock::default).take(SHARDS).collect();
        FoundStore { found: boxcar::Vec::new(), shards }
    }
}

fn hash(key: &Key) -> u64 {
    let mut hasher = FxHasher::default();
    (key.0, key.1, key.2).hash(&mut hasher);
    hasher.finish()
}

const SLOTS: usize = 4096;

/// The latest look-ups of one checker: most selectors of a body repeat.
#[derive(Debug, Default)]
pub(crate) struct LookupCache(Vec<Option<Answer>>);

impl LookupCache {
    pub(crate) fn new() -> LookupCache {
        LookupCache(vec![None; SLOTS])
    }
}

/// A type on the way of a look-up.
#[derive(Clone, Debug)]
struct Step {
    ty: Ty,
    path: SmallVec<[FieldRef; 2]>,
}

impl Program<'_> {
    /// The field or method that `x.name` selects in package `from`, by Go's rules. A selection of kind
    /// [`SelectionKind::Unknown`] says that an absent type may have it.
    pub fn select(&self, ty: Ty, name: Name, from: PackageId) -> Option<Selection> {
        self.find(ty, name, from).map(|found| found.selection.clone())
    }

    /// The type of what a selector selects: a field's, or a method's signature; type arguments substituted.
    pub fn selected_ty(&self, ty: Ty, name: Name, from: PackageId) -> Ty {
        self.find(ty, name, from).map_or(Ty::UNKNOWN, |found| found.ty)
    }

    pub(crate) fn find(&self, ty: Ty, name: Name, from: PackageId) -> Option<&Found> {
        let key = (ty, name, from);
        self.found_at(self.find_shared(&key, hash(&key)))
    }

    pub(crate) fn find_cached(&self, ty: Ty, name: Name, from: PackageId, scratch: &mut Scratch) -> Option<&Found> {
        let key = (ty, name, from);
        let hash = hash(&key);
        let slot = scratch.lookups.0.get_mut((hash >> 32) as usize % SLOTS)?;
        let index = match slot {
            Some((known, index)) if *known == key => *index,
            _ => {
                let index = self.find_shared(&key, hash);
                *slot = Some((key, index));
                index
            }
        };
        self.found_at(index)
    }

    fn found_at(&self, index: Option<u32>) -> Option<&Found> {
        index.and_then(|i| self.found.found.get(i as usize))
    }

    fn find_shared(&self, key: &Key, hash: u64) -> Option<u32> {
        let shard = self.found.shards.get((hash >> 40) as usize % SHARDS)?;
        if let Some((_, index)) = shard.read().unwrap_or_else(PoisonError::into_inner).find(hash, |e| e.0 == *key) {
            return *index;
        }
        let found = self.look_up(key.0, key.1, key.2);
        let mut table = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, index)) = table.find(hash, |e| e.0 == *key) {
            return *index;
        }
        let index = found.map(|f| self.found.found.push(f) as u32);
        table.insert_unique(hash, (*key, index), |(key, _)| self::hash(key));
        index
    }

    pub(crate) fn look_up(&self, ty: Ty, name: Name, from: PackageId) -> Option<Found> {
        let start = match self.kind(ty) {
            TyKind::Pointer(elem) => *elem,
            // A declared pointer type has its element's fields, but not its methods.
            TyKind::Named { .. } => match self.kind(self.underlying(ty)) {
                TyKind::Pointer(elem) => return self.look_up_level(*elem, name, from).filter(Found::is_field),
                _ => ty,
            },
            _ => ty,
        };
        self.look_up_level(start, name, from)
    }

    fn look_up_level(&self, start: Ty, name: Name, from: PackageId) -> Option<Found> {
        let mut seen: SmallVec<[Ty; 16]> = SmallVec::new();
        let mut level: SmallVec<[Step; 4]> = SmallVec::new();
        level.push(Step { ty: start, path: SmallVec::new() });
        for _ in 0..MAX_DEPTH {
            let mut next = SmallVec::new();
            let (mut found, mut absent) = (None, false);
            let mut matches = 0;
            for step in &level {
                if seen.contains(&step.ty) || seen.len() > MAX_VISITED {
                    continue;
                }
                seen.push(step.ty);
                let (here, unknown) = self.look_in(step, name, from, &mut next);
                absent |= unknown;
                if let Some(here) = here {
                    matches += 1;
                    found = Some(here);
                }
            }
            match matches {
                1 => return found,
                // An absent type may have any exported field or method; it may even hide a deeper one.
                0 if absent && name.is_exported() => return Some(Found::unknown(start)),
                0 if next.is_empty() && absent => return Some(Found::unknown(start)),
                0 if next.is_empty() => return None,
                0 => level = next,
                _ => return None,
            }
        }
        None
    }

    /// What one type itself has by this name, and whether it may have more than is known. Its embedded fields go to
    /// `next`.
    fn look_in(
        &self,
        step: &Step,
        name: Name,
        from: PackageId,
        next: &mut SmallVec<[Step; 4]>,
    ) -> (Option<Found>, bool) {
        if let TyKind::Named { def, args } = self.kind(step.ty)
            && let Some(found) = self.declared_method(step, *def, args, name, from)
        {
            return (Some(found), false);
        }
        let under = self.underlying(step.ty);
        match self.kind(under) {
            TyKind::Struct(fields) => (self.look_in_fields(step, fields, name, from, next), false),
            TyKind::Interface { .. } | TyKind::Param { .. } => {
                let (method, unknown) = self.interface_method(under, name, 0);
                (method.map(|m| Found::interface_method(step, m)), unknown)
            }
            TyKind::Unknown => (None, true),
            // What an absent package does not export cannot be selected from here.
            TyKind::Absent { .. } => (None, name.is_exported()),
            _ => (None, false),
        }
    }

    fn declared_method(&self, step: &Step, def: TypeRef, args: &[Ty], name: Name, from: PackageId) -> Option<Found> {
        let (_, func) = self.methods(def).iter().find(|(n, _)| *n == name)?;
        if self.package_of(func.file) != from && !name.is_exported() {
            return None;
        }
        let (_, pointer) = self.receiver(*func)?;
        let sig = self.func_sig(*func);
        let ty = if args.is_empty() { sig } else { self.subst(sig, &self.params_of_type(def), args) };
        let kind = SelectionKind::Method { func: *func, pointer };
        Some(Found { selection: Selection { path: step.path.clone(), kind, owner: step.ty }, ty })
    }

    fn look_in_fields(
        &self,
        step: &Step,
        fields: &[StructField],
        name: Name,
        from: PackageId,
        next: &mut SmallVec<[Step; 4]>,
    ) -> Option<Found> {
        let mut found = None;
        for field in fields {
            if field.name == name && (self.package_of(field.def.file) == from || name.is_exported()) {
                let kind = SelectionKind::Field(field.def);
                let selection = Selection { path: step.path.clone(), kind, owner: step.ty };
                found = found.or(Some(Found { selection, ty: field.ty }));
            } else if field.embedded {
                let mut path = step.path.clone();
                path.push(field.def);
                let ty = match self.kind(field.ty) {
                    TyKind::Pointer(elem) => *elem,
                    _ => field.ty,
                };
                next.push(Step { ty, path });
            }
        }
        found
    }

    /// The method that an interface or type parameter has by this name, and whether it embeds something unknown.
    fn interface_method(&self, ty: Ty, name: Name, depth: usize) -> (Option<&Method>, bool) {
        if depth > MAX_DEPTH {
            return (None, false);
        }
        match self.kind(self.underlying(ty)) {
            TyKind::Interface { methods, embedded } => {
                if let Some(method) = methods.iter().find(|m| m.name == name) {
                    return (Some(method), false);
                }
                let mut unknown = false;
                for term in embedded.iter().filter_map(|union| if let [one] = &**union { Some(one) } else { None }) {
                    let (method, more) = self.interface_method(term.ty, name, depth + 1);
                    if method.is_some() {
                        return (method, false);
                    }
                    unknown |= more;
                }
                (None, unknown)
            }
            TyKind::Param { def, .. } => self.interface_method(self.constraint(*def), name, depth + 1),
            TyKind::Unknown | TyKind::Absent { .. } => (None, true),
            _ => (None, false),
        }
    }
}

impl Found {
    fn is_field(&self) -> bool {
        matches!(self.selection.kind, SelectionKind::Field(_))
    }

    pub(crate) fn is_method(&self) -> bool {
        matches!(self.selection.kind, SelectionKind::Method { .. } | SelectionKind::InterfaceMethod(_))
    }

    pub(crate) fn is_method_or_unknown(&self) -> bool {
        !self.is_field()
    }

    fn unknown(owner: Ty) -> Found {
        let selection = Selection { path: SmallVec::new(), kind: SelectionKind::Unknown, owner };
        Found { selection, ty: Ty::UNKNOWN }
    }

    fn interface_method(step: &Step, method: &Method) -> Found {
        let kind = SelectionKind::InterfaceMethod(method.def);
        let selection = Selection { path: step.path.clone(), kind, owner: step.ty };
        Found { selection, ty: method.sig }
    }
}
