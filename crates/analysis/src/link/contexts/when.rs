//! When a context runs: inside a `Once` or before one, after its goroutine has told that it is done.

use super::{Contexts, Node};
use crate::facts::Fn;
use crate::link::flow::{CallAt, Flow, Flows};
use crate::link::moment::{self, Moment, Once, When};
use crate::link::roots::{RootId, RootKind};
use rustc_hash::FxHashSet;

impl Contexts<'_> {
    /// When a call happens: a new goroutine knows nothing of what its starter has done and will do.
    pub(super) fn when(&self, node: &Node, call: &CallAt) -> When {
        let once = || moment::once_of(&node.when).or(moment::once_of(&call.when));
        let once = once().or_else(|| self.lets_once(call.target)).map(|once| self.told_apart(once));
        if node.when.is_none() && call.when.is_none() {
            return moment::when(Moment { once, ..Moment::default() });
        }
        let begins = node.roots.iter().any(|r| self.begins_with(*r, node.f) && self.is_outlived(*r));
        let inside = self.is_inside(call.target, node.f);
        moment::inside(node.when.as_deref(), call.when.as_deref(), (begins, inside), once)
    }

    /// Whether a goroutine begins with a function.
    pub(crate) fn begins_with(&self, root: RootId, f: Fn) -> bool {
        self.roots.get(root.0 as usize).is_some_and(|r| matches!(r.kind, RootKind::Spawn(_)) && r.entry == f)
    }

    /// A `Once` that nothing is known to come before is like any other.
    fn told_apart(&self, once: Once) -> Once {
        if self.awaited.iter().any(|later| later.may_be(once)) { once } else { Once::Flag }
    }

    /// Whether somebody goes on when a goroutine has told that it is done, and it may not be.
    fn is_outlived(&self, root: RootId) -> bool {
        let RootKind::Spawn(site) = self.roots[root.0 as usize].kind else { return false };
        self.flows.sites.get(site.0 as usize).is_some_and(|s| s.outlived)
    }
}

/// Each `Once` before which something is known to come.
pub(super) fn awaited<'f>(flows: &'f Flows<'_>) -> FxHashSet<Once> {
    let moments = |flow: &'f Flow| {
        let Flow { accesses, calls, .. } = flow;
        accesses.iter().map(|a| &a.when).chain(calls.iter().map(|c| &c.when)).flatten()
    };
    flows.flows.values().flat_map(moments).flat_map(|m| m.before.iter().copied()).collect()
}
