//! A write while only a read lock is held: readers, and other writers of its kind, are let in at the same time.

use super::{Blame, Check, View};
use crate::races::{Instance, Pair, Parallel};
use crate::{Confidence, LockMode};

pub(super) const CHECK: Check = Check { name: "write-under-read-lock", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    let shared_read = |w: &Instance<'_>, o: &Instance<'_>| {
        w.writes() && w.locks.iter().any(|(l, m)| *m == LockMode::Read && o.locks.iter().any(|(x, _)| x.matches(*l)))
    };
    if shared_read(a, b) {
        Some(if pair.a != pair.b && shared_read(b, a) { Blame::Both } else { Blame::First })
    } else if shared_read(b, a) {
        Some(Blame::Second)
    } else {
        None
    }
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    // A lock that guards the map nowhere else may be meant for something else.
    match (view.guard, pair.why) {
        (Some(_), _) => Confidence::High,
        (None, Parallel::Spawned) => Confidence::Medium,
        (None, _) => Confidence::Low,
    }
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    let a = &view.list[pair.a];
    let lock = a.locks.iter().find(|(_, m)| *m == LockMode::Read).map(|(l, _)| view.lock_name(*l)).unwrap_or_default();
    format!(
        "{} {} while {lock} is only held for reading, which does not exclude {}",
        view.verb(pair.a),
        view.map_name(),
        view.function(pair.b)
    )
}
