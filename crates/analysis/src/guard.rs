//! Which lock guards a map: by what its author wrote, or by what the accesses do.

use crate::facts::Fn;
use crate::link::Facts;
use crate::link::roots::must_hold;
use crate::locks::LockId;
use crate::path::{Cell, Holder};
use crate::races::Instance;
use mapvet_parser::Span;
use mapvet_types::FieldRef;
use rustc_hash::{FxHashMap, FxHashSet};

/// Why a lock is taken to be the guard; weightier first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Because {
    /// A comment names it, or it stands directly above the field.
    Written,
    /// Most accesses hold it, in at least two functions.
    Majority,
    /// All writes hold it.
    Writes,
}

/// The guard of a map.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guard {
    pub(crate) lock: LockId,
    pub(crate) because: Because,
    /// Places that hold it.
    pub(crate) holding: usize,
    /// Places that do not.
    pub(crate) missing: usize,
}

/// One place with what is held there in every context.
struct Vote {
    place: (Fn, Span),
    writes: bool,
    locks: Vec<LockId>,
}

/// The guard of a cell, if there is one.
pub(crate) fn infer(facts: &Facts<'_>, cell: Cell, list: &[Instance<'_>]) -> Option<Guard> {
    let votes = votes(list);
    let mut candidates: Vec<LockId> = votes.iter().flat_map(|v| v.locks.iter().copied()).collect();
    candidates.sort_unstable();
    candidates.dedup();
    candidates.retain(|c| *c != LockId::Any);
    let guards = candidates.into_iter().filter_map(|lock| judge(facts, cell, lock, &votes));
    guards.min_by_key(|g| (g.because, std::cmp::Reverse(g.holding), g.lock))
}

fn votes(list: &[Instance<'_>]) -> Vec<Vote> {
    let mut votes: Vec<Vote> = Vec::new();
    let mut of_place = FxHashMap::default();
    for instance in list.iter().filter(|x| !x.received) {
        let held = |l: &LockId| instance.locks.iter().any(|(x, _)| x == l);
        let number = *of_place.entry(instance.place()).or_insert(votes.len());
        match votes.get_mut(number) {
            Some(vote) => vote.locks.retain(held),
            None => votes.push(Vote {
                place: instance.place(),
                writes: instance.writes(),
                locks: instance.locks.iter().map(|(l, _)| *l).collect(),
            }),
        }
    }
    votes
}

fn judge(facts: &Facts<'_>, cell: Cell, lock: LockId, votes: &[Vote]) -> Option<Guard> {
    let holds = |v: &&Vote| v.locks.contains(&lock) || must_hold(facts, v.place.0);
    let holding = votes.iter().filter(holds).count();
    let missing = votes.len() - holding;
    let functions: FxHashSet<Fn> = votes.iter().filter(holds).map(|v| v.place.0).collect();
    let writes = votes.iter().filter(|v| v.writes);
    let because = if is_written(facts, cell, lock) {
        Because::Written
    } else if holding > missing && functions.len() >= 2 {
        Because::Majority
    } else if writes.clone().count() > 0 && writes.clone().all(|v| holds(&v)) {
        Because::Writes
    } else {
        return None;
    };
    Some(Guard { lock, because, holding, missing })
}

/// Whether the author says that the lock guards the map: a comment at the field, or the lock directly above it.
fn is_written(facts: &Facts<'_>, cell: Cell, lock: LockId) -> bool {
    let (LockId::Declared(Holder::Field(lock)) | LockId::Lent(Holder::Field(lock))) = lock else { return false };
    let Holder::Field(map) = cell.holder else { return false };
    if lock.file != map.file || facts.program.field_owner(lock) != facts.program.field_owner(map) {
        return false;
    }
    names_lock(facts, map, lock) || stands_above(facts, map, lock)
}

fn names_lock(facts: &Facts<'_>, map: FieldRef, lock: FieldRef) -> bool {
    let ast = &facts.program.workspace.file(map.file).ast;
    let field = ast.field(map.field);
    let name = field_name(facts, lock).to_ascii_lowercase();
    let texts = [field.doc, field.comment].into_iter().flatten().map(|c| ast.comment(c).text.to_ascii_lowercase());
    let says = ["guard", "protect", "hold", "lock", "synchroni", "+checklocks"];
    texts.into_iter().any(|t| says.iter().any(|s| t.contains(s)) && t.contains(&name))
}

/// The last lock above the field in the same group of lines, no other lock between.
fn stands_above(facts: &Facts<'_>, map: FieldRef, lock: FieldRef) -> bool {
    let ast = &facts.program.workspace.file(map.file).ast;
    let (map_field, lock_field) = (ast.field(map.field), ast.field(lock.field));
    map_field.group == lock_field.group && lock_field.span.end <= map_field.span.start && {
        let mut between = (lock.field.0 + 1..map.field.0).map(mapvet_parser::FieldId);
        !between.any(|f| is_lock(facts, FieldRef { file: map.file, field: f, index: 0 }))
    }
}

fn is_lock(facts: &Facts<'_>, field: FieldRef) -> bool {
    let program = facts.program;
    crate::lower::is_lock(program, program.deref(program.field_ty(field)))
}

/// The name of a field; the type's for an embedded one.
pub(crate) fn field_name(facts: &Facts<'_>, field: FieldRef) -> String {
    let file = facts.program.workspace.file(field.file);
    let names = file.ast.idents(file.ast.field(field.field).names);
    match names.get(field.index as usize) {
        Some(ident) => ident.name.as_str().to_owned(),
        None => {
            let ty = facts.program.display(facts.program.field_ty(field), file.package);
            ty.trim_start_matches('*').rsplit('.').next().unwrap_or_default().to_owned()
        }
    }
}
