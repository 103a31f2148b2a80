//! When a context runs: inside a `Once` or before one, after its goroutine has told that it is done.

use super::{Contexts, Node};
use crate::facts::Fn;
use crate::link::flow::{CallAt, Flow, Flows, Variable};
use crate::link::given;
use crate::link::moment::{self, Moment, Once, Way, When};
use crate::link::roots::{RootId, RootKind};
use crate::path::Root;
use rustc_hash::FxHashSet;

impl Contexts<'_> {
    /// When a call happens: a new goroutine knows nothing of what its starter has done and will do.
    pub(super) fn when(&self, node: &Node, call: &CallAt) -> When {
        let once = || moment::once_of(&node.when).or(moment::once_of(&call.when));
        let once = once().or_else(|| self.lets_once(call.target)).map(|once| self.told_apart(once));
        if node.when.is_none() && call.when.is_none() {
            return moment::when(Moment { once, ..Moment::default() });
        }
        let begins = self.roots_of(node).iter().any(|r| self.begins_with(*r, node.f) && self.is_outlived(*r));
        let literal = self.is_inside(call.target, node.f);
        let how = Way { begins, literal, spawned: call.spawned.is_some(), once };
        moment::inside(node.when.as_deref(), call.when.as_deref(), &how)
    }

    /// Whether a goroutine begins with a function.
    pub(crate) fn begins_with(&self, root: RootId, f: Fn) -> bool {
        self.roots.get(root.0 as usize).is_some_and(|r| matches!(r.kind, RootKind::Spawn(_)) && r.entry == f)
    }

    /// A `Once` that nothing is known to come before is like any other.
    fn told_apart(&self, once: Once) -> Once {
        if self.awaited.iter().any(|later| later.may_be(once)) { once } else { Once::Flag }
    }

    /// Whether a call matters: one with what was received does if who sent it is seen to use it afterwards.
    pub(super) fn is_of_interest(&self, call: &CallAt) -> bool {
        let received = call.when.as_ref().is_some_and(|m| m.received);
        !received || call.args.paths().any(|p| self.reused.contains(&p.root))
    }

    /// Whether somebody goes on when a goroutine has told that it is done, and it may not be.
    fn is_outlived(&self, root: RootId) -> bool {
        let RootKind::Spawn(site) = self.roots[root.0 as usize].kind else { return false };
        self.flows.sites.get(site.0 as usize).is_some_and(|s| s.outlived)
    }
}

/// The parameters on which it depends, by being true or false, whether there is an access or a lock is held. Whether there
/// is a call depends on too many: they would crowd out contexts that matter more.
pub(super) fn switches(flows: &Flows<'_>) -> FxHashSet<Variable> {
    let givens = |flow: &'_ Flow| -> Vec<Variable> {
        let accesses = flow.accesses.iter().flat_map(|a| given::switches(&a.given));
        accesses.chain(flow.calls.iter().flat_map(|c| given::lock_switches(&c.given))).collect()
    };
    flows.flows.values().flat_map(givens).collect()
}

/// Each `Once` before which something is known to come, and where what is used after it was sent starts.
pub(super) fn awaited<'f>(flows: &'f Flows<'_>) -> (FxHashSet<Once>, FxHashSet<Root>) {
    let moments = |flow: &'f Flow| {
        let Flow { accesses, calls, .. } = flow;
        accesses.iter().map(|a| &a.when).chain(calls.iter().map(|c| &c.when)).flatten()
    };
    let (mut awaited, mut reused) = (FxHashSet::default(), FxHashSet::default());
    for moment in flows.flows.values().flat_map(moments) {
        awaited.extend(moment.before.iter().copied());
        reused.extend(moment.sent.iter().map(|p| p.root));
    }
    (awaited, reused)
}
