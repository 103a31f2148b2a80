//! Which of the locks held at an access count for its map.

use crate::LockMode;
use crate::facts::{DeclFacts, LoopId, Op};
use crate::link::contexts::Node;
use crate::link::flow::AccessAt;
use crate::link::given;
use crate::link::results::Results;
use crate::link::summary::Held;
use crate::link::{Facts, call_of, ops};
use crate::path::{Cell, Holder, Path, Root, Step};
use mapvet_types::{TyKind, TypeRef};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// A lock as two functions can compare it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum LockId {
    /// By what declares it.
    Declared(Holder),
    /// A lock that came as a parameter: it may be any.
    ///
    /// Answers the false alarm of a helper that takes the lock it uses; hides the use of a wrong one.
    Any,
}

impl LockId {
    /// Whether the two may be one lock.
    pub(crate) fn matches(self, other: LockId) -> bool {
        self == LockId::Any || other == LockId::Any || self == other
    }
}

type Effective = (SmallVec<[(LockId, LockMode); 2]>, Vec<Held>, Option<Held>);

/// What is known of locks across the program.
pub(crate) struct Locking<'a> {
    facts: &'a Facts<'a>,
    /// A field that holds a pointer to another lock stands for that one.
    aliases: FxHashMap<Holder, Holder>,
}

impl<'a> Locking<'a> {
    pub(crate) fn new(facts: &'a Facts<'a>, results: &Results) -> Locking<'a> {
        Locking { facts, aliases: aliases(facts, results) }
    }

    /// The locks held at an access in a context, as far as they count for the cell.
    pub(crate) fn effective(&self, access: &AccessAt, cell: Cell, node: &Node) -> Effective {
        let inherited = node.locks.iter().filter(|h| access.spawned.is_none() && !access.released.contains(&h.path));
        let mut effective: Effective = (SmallVec::new(), Vec::new(), None);
        for held in given::held(&access.locks, &access.given, &node.binds).chain(inherited) {
            if self.is_copy(&held.path) {
                effective.2.get_or_insert_with(|| held.clone());
                continue;
            }
            let Some(id) = self.id(&held.path) else { continue };
            // A lock that the callers hold on an object with no name here may well be this one's.
            let nameless = held.path.root == Root::Shared;
            // What was received goes by the sender's name, its lock by the receiver's.
            let received = [&access.when, &node.when].into_iter().flatten().any(|m| m.received);
            if !nameless && !received && self.is_sibling(id, cell) && !self.one_object(&held.path, &access.path, node) {
                continue;
            }
            if !effective.0.iter().any(|(known, _)| *known == id) {
                effective.0.push((id, held.mode));
                effective.1.push(held.clone());
            }
        }
        effective.0.sort_unstable();
        effective
    }

    /// What declares the lock at a path.
    pub(crate) fn id(&self, path: &Path) -> Option<LockId> {
        let Some(cell) = path.cell() else {
            return Some(LockId::Any);
        };
        let holder = match cell.holder {
            Holder::Local(f, l) if path.steps.is_empty() && self.facts.formal(f, l).is_some() => {
                return Some(LockId::Any);
            }
            Holder::Local(f, l) if self.facts.formal(f, l).is_some() && cell.depth > 0 => return Some(LockId::Any),
            other => other,
        };
        Some(LockId::Declared(self.canonical(holder)))
    }

    fn canonical(&self, mut holder: Holder) -> Holder {
        for _ in 0..4 {
            match self.aliases.get(&holder) {
                Some(next) if *next != holder => holder = *next,
                _ => break,
            }
        }
        holder
    }

    /// Lock and map are declared in the same struct: then they must be in the same object too.
    ///
    /// Answers nothing, finds the lock of a wrong sibling; for locks of other structs the declaration alone counts,
    /// which answers the false alarm of a parent's lock over its children and hides two parents of one child.
    fn is_sibling(&self, id: LockId, cell: Cell) -> bool {
        let (LockId::Declared(Holder::Field(lock)), Holder::Field(map)) = (id, cell.holder) else { return false };
        self.owner(lock).is_some_and(|o| Some(o) == self.owner(map))
    }

    /// Whether a lock and a map with these paths are in one object: their paths agree, but for fields that are structs
    /// without a name.
    fn one_object(&self, lock: &Path, map: &Path, node: &Node) -> bool {
        let (a, b) = (&node.known_as(lock.base()), &node.known_as(map.base()));
        let (short, long) = if a.steps.len() <= b.steps.len() { (a, b) } else { (b, a) };
        let (head, tail) = long.steps.split_at(short.steps.len());
        let alike = |(x, y): (&Step, &Step)| x == y || x.is_elem() && y.is_elem();
        a.root == b.root && head.iter().zip(&short.steps).all(alike) && tail.iter().all(|s| self.is_nameless(*s))
    }

    fn is_nameless(&self, step: Step) -> bool {
        let program = self.facts.program;
        matches!(step, Step::Field(f) if matches!(program.kind(program.field_ty(f)), TyKind::Struct(_)))
    }

    pub(crate) fn owner(&self, field: mapvet_types::FieldRef) -> Option<TypeRef> {
        self.facts.program.field_owner(field)
    }

    /// Whether the lock is part of a struct that was copied: a by-value receiver or parameter, or a local copy.
    fn is_copy(&self, path: &Path) -> bool {
        let Root::Local(f, l) = path.root else { return false };
        let Some((decl, func)) = self.facts.get(f) else { return false };
        if path.steps.is_empty() || path.steps.iter().any(|s| !self.stays_inside(*s)) {
            return false;
        }
        match func.formals.iter().find(|x| x.local == Some(l)) {
            Some(formal) => formal.by_value,
            None => decl.locals.get(l.0 as usize).is_some_and(|x| x.struct_copy),
        }
    }

    fn stays_inside(&self, step: Step) -> bool {
        let Step::Field(field) = step else { return false };
        let program = self.facts.program;
        !matches!(
            program.kind(program.underlying(program.field_ty(field))),
            TyKind::Pointer(_) | TyKind::Interface { .. }
        )
    }
}

/// Fields that hold a pointer to a lock declared elsewhere: `child.mu = &parent.mu`.
fn aliases(facts: &Facts<'_>, results: &Results) -> FxHashMap<Holder, Holder> {
    let found: Vec<_> = facts.decls.par_iter().flat_map_iter(|decl| aliases_in(facts, results, decl)).collect();
    let mut aliases = FxHashMap::default();
    for (to, source) in found {
        aliases.entry(to).or_insert(source);
    }
    aliases
}

fn aliases_in(facts: &Facts<'_>, results: &Results, decl: &DeclFacts) -> Vec<(Holder, Holder)> {
    let mut aliases = Vec::new();
    for op in decl.funcs.iter().flat_map(ops) {
        let Op::Store { dst, value } = &op.op else { continue };
        for from in value.paths.iter().flat_map(|p| results.expand(decl.path(*p))) {
            let Some(source) = from.cell().filter(|c| c.depth == 0) else { continue };
            for to in dst.iter().filter_map(|d| decl.path(*d).cell()).filter(|c| c.depth == 0) {
                if let (Holder::Field(a), Holder::Field(b)) = (to.holder, source.holder)
                    && a != b
                    && is_lock_pointer(facts, a)
                {
                    aliases.push((to.holder, source.holder));
                }
            }
        }
    }
    aliases
}

fn is_lock_pointer(facts: &Facts<'_>, field: mapvet_types::FieldRef) -> bool {
    let program = facts.program;
    let ty = program.field_ty(field);
    let inner = program.deref(ty);
    let interface = |t| match program.kind(t) {
        TyKind::Named { .. } => matches!(program.kind(program.underlying(t)), TyKind::Interface { methods, .. }
            if methods.iter().any(|m| m.name.as_str() == "Unlock")),
        TyKind::Absent { name, .. } => name.as_str() == "Locker",
        _ => false,
    };
    let lock = |t| crate::lower::is_lock(program, t) || interface(t);
    (inner != ty || matches!(program.kind(program.underlying(ty)), TyKind::Interface { .. })) && lock(inner)
}

/// The loop around a call of a declaration.
pub(crate) fn call_loop(decl: &DeclFacts, number: u32) -> Option<LoopId> {
    decl.funcs.iter().flat_map(ops).filter_map(|o| call_of(&o.op)).find(|c| c.number == number).map(|c| c.loop_id)
}
