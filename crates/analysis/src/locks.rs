//! Which of the locks held at an access count for its map.

mod aliases;

use crate::LockMode;
use crate::facts::{DeclFacts, LoopId};
use crate::link::contexts::Node;
use crate::link::flow::AccessAt;
use crate::link::given;
use crate::link::results::Results;
use crate::link::summary::Held;
use crate::link::{Facts, call_of, ops};
use crate::path::{Cell, Holder, Path, Root, Step};
use aliases::Alias;
use mapvet_types::{TyKind, TypeRef};
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
    /// A field with a pointer to a lock, which is not the same one in all objects: others may know it by any name.
    ///
    /// Answers the false alarm of a timer that is made with its owner's lock; hides the use of a wrong one.
    Lent(Holder),
}

impl LockId {
    /// Whether the two may be one lock.
    pub(crate) fn matches(self, other: LockId) -> bool {
        self == other || !self.is_known() || !other.is_known()
    }

    /// Whether it is one lock, whatever it is called.
    pub(crate) fn is_known(self) -> bool {
        matches!(self, LockId::Declared(_))
    }
}

/// Longest chain of fields of which each holds a pointer to the next one's lock.
const MAX_ALIASES: usize = 4;

type Effective = (SmallVec<[(LockId, LockMode); 2]>, Vec<Held>, Option<Held>);

/// What is known of locks across the program.
pub(crate) struct Locking<'a> {
    facts: &'a Facts<'a>,
    /// Fields that hold a pointer to another lock.
    aliases: FxHashMap<Holder, Alias>,
}

impl<'a> Locking<'a> {
    pub(crate) fn new(facts: &'a Facts<'a>, results: &Results) -> Locking<'a> {
        Locking { facts, aliases: aliases::find(facts, results) }
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
        Some(self.canonical(holder))
    }

    fn canonical(&self, mut holder: Holder) -> LockId {
        for _ in 0..MAX_ALIASES {
            match self.aliases.get(&holder) {
                Some(Alias::One(next)) => holder = *next,
                Some(Alias::Several) => return LockId::Lent(holder),
                None => break,
            }
        }
        LockId::Declared(holder)
    }

    /// Lock and map are declared in the same struct: then they must be in the same object too.
    ///
    /// Answers nothing, finds the lock of a wrong sibling; for locks of other structs the declaration alone counts,
    /// which answers the false alarm of a parent's lock over its children and hides two parents of one child.
    fn is_sibling(&self, id: LockId, cell: Cell) -> bool {
        let (LockId::Declared(Holder::Field(lock)) | LockId::Lent(Holder::Field(lock)), Holder::Field(map)) =
            (id, cell.holder)
        else {
            return false;
        };
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

/// The loop around a call of a declaration.
pub(crate) fn call_loop(decl: &DeclFacts, number: u32) -> Option<LoopId> {
    decl.funcs.iter().flat_map(ops).filter_map(|o| call_of(&o.op)).find(|c| c.number == number).map(|c| c.loop_id)
}
