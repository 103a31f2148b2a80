//! Where types are kept: append-only, shared by threads, each type once. Knows the shape of types, not their meaning.

use crate::{Basic, Ty, TyKind};
use hashbrown::HashTable;
use rustc_hash::FxHasher;
use smallvec::SmallVec;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{PoisonError, RwLock};

/// Deeper types become Unknown. Only expanding recursive instantiations get there, and they must end somewhere.
const MAX_DEPTH: u16 = 100;

/// Larger types (written out, shared parts counted each time) become Unknown, so that no walk over one can explode.
const MAX_SIZE: u32 = 1 << 16;

/// Enough that threads rarely wait for each other.
const SHARDS: usize = 64;

/// A value computed once or more often with the same result: races on it are harmless.
#[derive(Debug)]
pub(crate) struct Memo(AtomicU32);

impl Memo {
    const EMPTY: u32 = u32::MAX;

    pub(crate) const fn new() -> Memo {
        Memo(AtomicU32::new(Memo::EMPTY))
    }

    pub(crate) fn many(count: usize) -> Box<[Memo]> {
        std::iter::repeat_with(Memo::new).take(count).collect()
    }

    pub(crate) fn get(&self) -> Option<Ty> {
        // Acquire, so that whoever sees a handle also sees what was stored before it.
        let value = self.0.load(Ordering::Acquire);
        (value != Memo::EMPTY).then_some(Ty(value))
    }

    pub(crate) fn set(&self, ty: Ty) {
        self.0.store(ty.0, Ordering::Release);
    }
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) kind: TyKind,
    /// Whether a type parameter occurs in it.
    pub(crate) has_param: bool,
    depth: u16,
    size: u32,
    pub(crate) underlying: Memo,
    pointer: Memo,
    slice: Memo,
}

/// Types with the hashes of their kinds.
type Shard = RwLock<HashTable<(u64, Ty)>>;

#[derive(Debug)]
pub(crate) struct TypeStore {
    entries: boxcar::Vec<Entry>,
    shards: Box<[Shard]>,
}

impl TypeStore {
    pub(crate) fn new() -> TypeStore {
        let shards = std::iter::repeat_with(RwLock::default).take(SHARDS).collect();
        let store = TypeStore { entries: boxcar::Vec::new(), shards };
        store.intern(TyKind::Unknown);
        for basic in Basic::ALL {
            store.intern(TyKind::Basic(basic));
        }
        store
    }

    #[expect(clippy::indexing_slicing, reason = "handles come from this store alone, and it only grows")]
    pub(crate) fn entry(&self, ty: Ty) -> &Entry {
        &self.entries[ty.0 as usize]
    }

    /// The handle of a type; Unknown where it is too deep or too large.
    pub(crate) fn intern(&self, kind: TyKind) -> Ty {
        let hash = hash(&kind);
        // The upper bits choose the slot and the tag in the table, so the shard takes some in between.
        let Some(shard) = self.shards.get((hash >> 40) as usize % SHARDS) else { return Ty::UNKNOWN };
        let same = |entry: &(u64, Ty)| entry.0 == hash && self.entry(entry.1).kind == kind;
        if let Some((_, ty)) = shard.read().unwrap_or_else(PoisonError::into_inner).find(hash, same) {
            return *ty;
        }
        let mut table = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, ty)) = table.find(hash, same) {
            return *ty;
        }
        let Some(entry) = self.measure(kind) else { return Ty::UNKNOWN };
        let ty = Ty(self.entries.push(entry) as u32);
        table.insert_unique(hash, (hash, ty), |(hash, _)| *hash);
        ty
    }

    fn measure(&self, kind: TyKind) -> Option<Entry> {
        let (mut depth, mut size) = (0, 1_u32);
        let mut has_param = matches!(kind, TyKind::Param { .. });
        each_part(&kind, &mut |part| {
            let part = self.entry(part);
            depth = depth.max(part.depth);
            size = size.saturating_add(part.size);
            has_param |= part.has_param;
        });
        let entry = |kind| Entry {
            kind,
            has_param,
            depth: depth + 1,
            size,
            underlying: Memo::new(),
            pointer: Memo::new(),
            slice: Memo::new(),
        };
        (depth < MAX_DEPTH && size < MAX_SIZE).then(|| entry(kind))
    }

    pub(crate) fn basic(&self, basic: Basic) -> Ty {
        // The constructor interns Unknown and then the basic types in the order of their discriminants.
        Ty(basic as u32 + 1)
    }

    pub(crate) fn pointer(&self, elem: Ty) -> Ty {
        let memo = &self.entry(elem).pointer;
        memo.get().unwrap_or_else(|| {
            let ty = self.intern(TyKind::Pointer(elem));
            memo.set(ty);
            ty
        })
    }

    pub(crate) fn slice(&self, elem: Ty) -> Ty {
        let memo = &self.entry(elem).slice;
        memo.get().unwrap_or_else(|| {
            let ty = self.intern(TyKind::Slice(elem));
            memo.set(ty);
            ty
        })
    }

    pub(crate) fn map(&self, key: Ty, value: Ty) -> Ty {
        self.intern(TyKind::Map { key, value })
    }

    /// What a call with these results yields: a tuple unless there is exactly one.
    pub(crate) fn result(&self, results: &[Ty]) -> Ty {
        match results {
            [one] => *one,
            _ => self.intern(TyKind::Tuple(results.into())),
        }
    }

    pub(crate) fn func(&self, params: &[Ty], results: &[Ty], variadic: bool) -> Ty {
        self.intern(TyKind::Func { params: params.into(), results: results.into(), variadic })
    }
}

fn hash(kind: &TyKind) -> u64 {
    let mut hasher = FxHasher::default();
    kind.hash(&mut hasher);
    hasher.finish()
}

/// Calls `visit` for every type that stands directly in a type.
pub(crate) fn each_part(kind: &TyKind, visit: &mut impl FnMut(Ty)) {
    match kind {
        TyKind::Unknown | TyKind::Basic(_) | TyKind::Param { .. } => {}
        TyKind::Named { args, .. } | TyKind::Absent { args, .. } | TyKind::Tuple(args) => {
            args.iter().copied().for_each(visit);
        }
        TyKind::Pointer(t) | TyKind::Slice(t) | TyKind::Array(t) | TyKind::Chan { elem: t, .. } => visit(*t),
        TyKind::Map { key, value } => {
            visit(*key);
            visit(*value);
        }
        TyKind::Struct(fields) => fields.iter().for_each(|f| visit(f.ty)),
        TyKind::Interface { methods, embedded } => {
            methods.iter().for_each(|m| visit(m.sig));
            embedded.iter().flatten().for_each(|t| visit(t.ty));
        }
        TyKind::Func { params, results, .. } => params.iter().chain(results).copied().for_each(visit),
    }
}

/// A copy of a type with every direct part replaced.
pub(crate) fn map_parts(kind: &TyKind, f: &mut impl FnMut(Ty) -> Ty) -> TyKind {
    let mut list = |types: &[Ty]| types.iter().map(|t| f(*t)).collect::<SmallVec<[Ty; 8]>>();
    match kind {
        TyKind::Unknown | TyKind::Basic(_) | TyKind::Param { .. } => kind.clone(),
        TyKind::Named { def, args } => TyKind::Named { def: *def, args: list(args).as_slice().into() },
        TyKind::Absent { package, name, args } => {
            TyKind::Absent { package: *package, name: *name, args: list(args).as_slice().into() }
        }
        TyKind::Tuple(parts) => TyKind::Tuple(list(parts).as_slice().into()),
        TyKind::Pointer(t) => TyKind::Pointer(f(*t)),
        TyKind::Slice(t) => TyKind::Slice(f(*t)),
        TyKind::Array(t) => TyKind::Array(f(*t)),
        TyKind::Chan { dir, elem } => TyKind::Chan { dir: *dir, elem: f(*elem) },
        TyKind::Map { key, value } => TyKind::Map { key: f(*key), value: f(*value) },
        TyKind::Func { params, results, variadic } => TyKind::Func {
            params: list(params).as_slice().into(),
            results: list(results).as_slice().into(),
            variadic: *variadic,
        },
        TyKind::Struct(_) | TyKind::Interface { .. } => map_members(kind.clone(), f),
    }
}

fn map_members(mut kind: TyKind, f: &mut impl FnMut(Ty) -> Ty) -> TyKind {
    match &mut kind {
        TyKind::Struct(fields) => fields.iter_mut().for_each(|field| field.ty = f(field.ty)),
        TyKind::Interface { methods, embedded } => {
            methods.iter_mut().for_each(|method| method.sig = f(method.sig));
            embedded.iter_mut().flatten().for_each(|term| term.ty = f(term.ty));
        }
        _ => {}
    }
    kind
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_types_have_equal_handles() {
        let store = TypeStore::new();
        let (int, string) = (store.basic(Basic::Int), store.basic(Basic::String));
        assert_eq!(store.entry(int).kind, TyKind::Basic(Basic::Int));
        assert_eq!(store.map(int, string), store.map(int, string));
        assert_ne!(store.map(int, string), store.map(string, int));
        assert_eq!(store.pointer(int), store.intern(TyKind::Pointer(int)));
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let store = TypeStore::new();
        let mut deep = store.basic(Basic::Int);
        for _ in 0..200 {
            deep = store.slice(deep);
        }
        let mut known = deep;
        while let TyKind::Slice(elem) = store.entry(known).kind {
            known = elem;
        }
        assert!(known.is_unknown());
        let mut wide = store.basic(Basic::Int);
        for _ in 0..40 {
            wide = store.map(wide, wide);
        }
        assert!(store.entry(wide).size < MAX_SIZE);
    }
}
