//! Of which functions contexts are made: of those that lead to an access which others may meet. Knows nothing of contexts.

use super::Facts;
use super::flow::{AccessAt, Flows};
use super::fn_map::FnSet;
use super::graph::{leading_to, sorted};
use super::summary::Reach;
use crate::facts::Fn;
use crate::path::{Cell, Root};
use rustc_hash::FxHashSet;

/// The functions from which an access can be reached that another one may meet, for all that is seen before contexts are
/// known: a map that something writes to, and that is not made and kept by the function that has the access.
pub(crate) fn relevant(facts: &Facts<'_>, flows: &Flows<'_>) -> FnSet {
    let written = written(facts, flows);
    let may_meet = |f: Fn, access: &AccessAt| {
        may_be_shared(facts, f, access) && access.path.cell().is_some_and(|cell| written.contains(&cell))
    };
    let mut open: Vec<Fn> = Vec::new();
    for (f, flow) in flows.flows.iter() {
        for access in flow.accesses.iter().filter(|access| may_meet(f, access)) {
            open.push(f);
            // On which goroutine it happens is told by the start of that, whatever else runs there.
            let starts = flow.calls.iter().filter(|call| access.spawned.is_some() && call.spawned == access.spawned);
            open.extend(starts.map(|call| call.target));
        }
    }
    let calls = flows.flows.iter().flat_map(|(f, flow)| flow.calls.iter().map(move |call| (call.target, f)));
    leading_to(open, &sorted(calls.collect()), facts.fns.len())
}

/// The maps to which something writes that others may have.
fn written(facts: &Facts<'_>, flows: &Flows<'_>) -> FxHashSet<Cell> {
    let accesses = flows.flows.iter().flat_map(|(f, flow)| flow.accesses.iter().map(move |access| (f, access)));
    let writes = accesses.filter(|(f, access)| access.kind.writes() && may_be_shared(facts, *f, access));
    writes.filter_map(|(_, access)| access.path.cell()).collect()
}

/// Whether others may have what an access is to, in whatever context: not what its function makes itself and keeps, nor
/// what it alone was given.
fn may_be_shared(facts: &Facts<'_>, f: Fn, access: &AccessAt) -> bool {
    let made_here = match access.path.root {
        Root::Local(owner, local) => owner == f && facts.formal(owner, local).is_none(),
        Root::Alloc(owner, _) | Root::Result(owner, ..) => owner == f,
        Root::Received(..) | Root::Owned => return false,
        Root::Global(_) | Root::Shared => false,
    };
    !made_here || access.reach != Reach::Private
}
