//! Both sides lock, but not the same lock.

use super::{Blame, Check, Identity, View};
use crate::Confidence;
use crate::guard::Because;
use crate::races::{Pair, Parallel};

pub(super) const CHECK: Check = Check { name: "different-locks", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    if a.locks.is_empty() || b.locks.is_empty() {
        return None;
    }
    let Some(guard) = view.guard else { return Some(Blame::Both) };
    match (view.holds(a, guard.lock), view.holds(b, guard.lock)) {
        (Some(_), None) => Some(Blame::Second),
        (None, Some(_)) => Some(Blame::First),
        (None, None) => Some(Blame::Both),
        (Some(_), Some(_)) => None,
    }
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    // A lock that some caller far up happens to hold is no attempt to guard this map.
    let meant = [pair.a, pair.b].iter().all(|i| {
        let x = &view.list[*i];
        x.held.iter().any(|h| h.taken.0 == x.access.place.0)
            || view.guard.is_some_and(|g| view.holds(x, g.lock).is_some())
    });
    match (view.guard.map(|g| g.because), pair.why) {
        // Two methods with a lock each, and no goroutine in sight that would run them beside each other.
        (_, Parallel::Exported) if view.identity(pair) != Identity::One => Confidence::Low,
        (Some(_), Parallel::Exported) if meant => Confidence::Medium,
        _ if view.guard.is_some_and(|g| view.is_disregarded(g)) => Confidence::Low,
        (Some(Because::Written | Because::Majority), _) if meant => Confidence::High,
        (Some(_), Parallel::Spawned) if meant => Confidence::High,
        (Some(Because::Written), _) => Confidence::Medium,
        (Some(_), _) if meant => Confidence::Medium,
        (_, Parallel::Spawned) if is_near(view, pair) => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Most calls between the start of a goroutine and an access for which callers' locks are taken to be meant.
const NEAR: usize = 3;

/// Whether all that is held is held near the access, and known, and it is surely one object.
fn is_near(view: &View<'_, '_>, pair: Pair) -> bool {
    let known = |i: usize| view.list[i].locks.iter().all(|(l, _)| l.is_known());
    view.identity(pair) == Identity::One
        && view.is_made_at_start(pair)
        && view.steps(pair) <= NEAR
        && known(pair.a)
        && known(pair.b)
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    let name = |i: usize| view.list[i].locks.first().map(|(l, _)| view.lock_name(*l)).unwrap_or_default();
    format!(
        "{} {} under {}, but {} holds {}",
        view.verb(pair.a),
        view.map_name(),
        name(pair.a),
        view.function(pair.b),
        name(pair.b)
    )
}
