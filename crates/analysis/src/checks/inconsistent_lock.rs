//! A map that a lock guards elsewhere is accessed without it.

use super::{Blame, Check, Identity, View};
use crate::guard::{Because, Guard};
use crate::races::{Pair, Parallel};
use crate::{Confidence, LockMode};

/// So many times as often as not the accesses have to hold a lock that is only written above the map, for objects of which
/// only the types agree.
const FOLLOWED: usize = 3;

pub(super) const CHECK: Check = Check { name: "inconsistent-lock", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let guard = view.guard?;
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    match (view.holds(a, guard.lock), view.holds(b, guard.lock)) {
        (None, Some(_)) if view.is_bare(a) => Some(Blame::First),
        (Some(_), None) if view.is_bare(b) => Some(Blame::Second),
        (None, None) if a.locks.is_empty() && b.locks.is_empty() => Some(Blame::Both),
        _ => None,
    }
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    let Some(guard) = view.guard else { return Confidence::Low };
    let partner_locked = view.holds(&view.list[pair.b], guard.lock).is_some();
    if is_doubtful(view, pair, guard) {
        return Confidence::Low;
    }
    let some_lock = !view.list[pair.a].locks.is_empty();
    match (guard.because, pair.why) {
        // Perhaps the lock that its callers hold is what keeps the two apart.
        (Because::Written | Because::Majority, _) if some_lock => Confidence::Medium,
        _ if some_lock => Confidence::Low,
        // An author's word against the practice of the code, with nothing but the rule on exported methods behind it.
        (Because::Written, Parallel::Exported) if partner_locked && guard.holding <= 2 * guard.missing => {
            Confidence::Medium
        }
        (Because::Written | Because::Majority, _) if partner_locked => Confidence::High,
        (Because::Written | Because::Majority, Parallel::Spawned) => Confidence::High,
        (Because::Writes, Parallel::Spawned) => Confidence::Medium,
        (Because::Writes, _) if partner_locked => Confidence::Medium,
        (Because::Written | Because::Majority, Parallel::Callback) => Confidence::Medium,
        // Neither side is seen under the lock: perhaps nobody uses the two beside each other.
        _ => Confidence::Low,
    }
}

/// What speaks against the guard, or against this access being the one that should hold it.
fn is_doubtful(view: &View<'_, '_>, pair: Pair, guard: Guard) -> bool {
    let exported = pair.why == Parallel::Exported;
    // The lock of another struct is far from being meant for this map.
    !view.is_own_lock(guard.lock) && view.is_far(pair)
        || view.is_disregarded(guard)
        || match guard.because {
            // Of two objects, the one that does without may have an owner of its own.
            Because::Written if exported => {
                let one = view.identity(pair) == Identity::One && !view.is_plugin(pair);
                !one && guard.holding < FOLLOWED * guard.missing
            }
            Because::Writes if exported && view.is_plugin(pair) => true,
            // Fields that are mostly read without the lock are set up before, or belong to one owner at a time.
            Because::Writes if view.is_field(pair) => {
                let seen = pair.why == Parallel::Spawned && guard.holding == guard.missing;
                guard.holding <= guard.missing && !seen
            }
            _ => false,
        }
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    let lock = view.guard.map(|g| view.lock_name(g.lock)).unwrap_or_default();
    let (map, verb, other) = (view.map_name(), view.verb(pair.a), view.verb(pair.b));
    let partner = view.function(pair.b);
    let held = view.guard.and_then(|g| view.holds(&view.list[pair.b], g.lock));
    match held {
        Some(LockMode::Write | LockMode::Read) => {
            format!(
                "{verb} {map} without {lock}, which {partner} holds for its {}",
                other.split(' ').next().unwrap_or(other)
            )
        }
        None => format!("{verb} {map} without {lock}, which guards it elsewhere, beside the {other} it in {partner}"),
    }
}
