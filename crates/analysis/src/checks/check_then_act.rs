//! A map is looked up under a lock, the lock is released, and the map is written under it without a second look.

use crate::AccessKind;
use crate::link::flow::{AccessAt, Flow};
use crate::link::summary::Held;

/// The writes that rest on an older look, each with that look.
pub(crate) fn stale_writes(flow: &Flow) -> impl Iterator<Item = (&AccessAt, &AccessAt)> {
    let here = |a: &&AccessAt| a.trace.is_empty() && a.spawned.is_none();
    let writes = flow.accesses.iter().filter(here).filter(|a| a.kind == AccessKind::Write);
    writes.filter_map(move |write| {
        let held = write.locks.iter().find(|h| h.taken.0 == write.place.0)?;
        let looks = flow.accesses.iter().filter(here).filter(|a| looks_up(a, write));
        let section = |look: &AccessAt| look.locks.iter().find(|h| h.path == held.path).map(|h| h.taken.1);
        let again = looks.clone().any(|look| section(look) == Some(held.taken.1));
        let mut before = looks.filter(|look| is_before(look, held));
        let look = before.next()?;
        (!again).then_some((write, look))
    })
}

fn looks_up(look: &AccessAt, write: &AccessAt) -> bool {
    let reads = matches!(look.kind, AccessKind::Read | AccessKind::Range | AccessKind::Len);
    reads && look.path == write.path && look.place.0 == write.place.0 && look.place.1.start < write.place.1.start
}

/// Whether a look was taken under the same lock, in a section that ended before this one.
fn is_before(look: &AccessAt, held: &Held) -> bool {
    let same = look.locks.iter().find(|h| h.path == held.path);
    same.is_some_and(|h| h.taken.0 == held.taken.0 && h.taken.1.start < held.taken.1.start)
}
