//! Two accesses in goroutines or callbacks that can run in parallel, no common lock, one of them a write; also one
//! access that meets itself.

use super::{Blame, Check, Identity, View};
use crate::Confidence;
use crate::path::Holder;
use crate::races::{Pair, Parallel};

/// Most calls over which an object is followed to the function that makes it.
const NEAR: usize = 3;

pub(super) const CHECK: Check = Check { name: "concurrent-access", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    match pair.why {
        Parallel::Spawned | Parallel::Outlives if !view.is_served_state(pair) => {
            Some(if a.writes() && b.writes() || a.locks.is_empty() && b.locks.is_empty() {
                Blame::Both
            } else if a.locks.is_empty() {
                Blame::First
            } else {
                Blame::Second
            })
        }
        Parallel::Callback if !matches!(view.cell.holder, Holder::Global(_)) => Some(Blame::Both),
        _ => None,
    }
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    let itself = pair.root_a == pair.root_b;
    // Nothing but the path says that it is one object: it must be short and in one place.
    if view.is_far(pair) || !view.in_one_package(pair) {
        return Confidence::Low;
    }
    match (pair.why, view.identity(pair)) {
        (Parallel::Spawned, Identity::One) if view.is_made_at_start(pair) => Confidence::High,
        // Followed over many calls to where it is made: mostly each goroutine's maker makes another one.
        (Parallel::Spawned, Identity::One) if view.is_followed(pair) && view.steps(pair) > NEAR => Confidence::Low,
        // Set-up before the goroutine starts looks the same.
        (Parallel::Outlives, _) => Confidence::Low,
        (Parallel::Callback, _) if view.is_foreign(pair) => Confidence::Low,
        (_, Identity::One) => Confidence::Medium,
        // One of many goroutines or callbacks, and the pointer that all of them follow.
        (_, Identity::Linked) if itself => Confidence::Medium,
        // Whether the two objects are one is a guess.
        _ => Confidence::Low,
    }
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    let (map, verb) = (view.map_name(), view.verb(pair.a));
    if view.list[pair.a].place() == view.list[pair.b].place() {
        return format!("{verb} {map} by several goroutines at once");
    }
    format!("{verb} {map} can run at the same time as the {} it in {}", view.verb(pair.b), view.function(pair.b))
}
