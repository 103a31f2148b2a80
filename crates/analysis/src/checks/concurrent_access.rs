//! Two accesses in goroutines or callbacks that can run in parallel, no common lock, one of them a write; also one
//! access that meets itself.

use super::{Blame, Check, View};
use crate::Confidence;
use crate::link::contexts::Bind;
use crate::path::Holder;
use crate::races::{Pair, Parallel};

pub(super) const CHECK: Check = Check { name: "concurrent-access", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    match pair.why {
        Parallel::Spawned if !view.is_served_state(pair) => Some(if a.writes() && b.writes() {
            Blame::Both
        } else if a.locks.is_empty() {
            Blame::First
        } else {
            Blame::Second
        }),
        Parallel::Callback if !matches!(view.cell.holder, Holder::Global(_)) => Some(Blame::Both),
        _ => None,
    }
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    let (a, b) = (view.list[pair.a].bind, view.list[pair.b].bind);
    let known = |x: Bind| matches!(x, Bind::Object(..) | Bind::Shared);
    let itself = pair.root_a == pair.root_b;
    match pair.why {
        Parallel::Spawned if known(a) && known(b) => Confidence::High,
        // One of many goroutines or callbacks, and the pointer that all of them follow.
        _ if itself && a != Bind::PerInstance => Confidence::Medium,
        Parallel::Callback if known(a) && known(b) => Confidence::Medium,
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
