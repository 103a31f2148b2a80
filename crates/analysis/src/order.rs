//! What orders two accesses though their goroutines run beside each other: a `Once`; and what does not, though it
//! looks as if: a signal that a goroutine gives before it is over.

use crate::link::moment::{self, Moment};
use crate::link::roots::{RootId, RootInfo, RootKind};
use crate::races::{Instance, Races};

impl Races<'_> {
    /// Whether a goroutine is started by what runs inside a Once: it alone is not ordered after it.
    pub(crate) fn starts_in_once(&self, root: &RootInfo) -> bool {
        let RootKind::Spawn(site) = root.kind else { return false };
        let nodes = self.flows.sites.get(site.0 as usize).and_then(|s| self.contexts.by_fn.get(&s.host));
        nodes.is_some_and(|n| n.iter().any(|id| self.contexts.nodes[id.0 as usize].is_once()))
    }

    /// Whether an access runs inside a `Once` that another one is not known to come before.
    pub(crate) fn runs_before(&self, x: &Instance<'_>, other: &Instance<'_>) -> bool {
        let Some(once) = moment::once_of(&self.contexts.nodes[x.node.0 as usize].when) else { return false };
        !self.moments(other).flat_map(|m| &m.before).any(|o| o.may_be(once))
    }

    /// What is known of the time of an access, and of the call that leads to it.
    fn moments<'x>(&'x self, x: &'x Instance<'_>) -> impl Iterator<Item = &'x Moment> {
        let node = &self.contexts.nodes[x.node.0 as usize];
        x.access.when.as_deref().into_iter().chain(node.when.as_deref())
    }

    /// Whether a goroutine has told before an access of its that it is done.
    pub(crate) fn is_in_tail(&self, x: &Instance<'_>, root: RootId) -> bool {
        let node = &self.contexts.nodes[x.node.0 as usize];
        let tail = |m: Option<&Moment>| m.is_some_and(|m| m.tail);
        let begins = x.access.spawned.is_some() || self.contexts.begins_with(root, node.f);
        tail(x.access.when.as_deref()) && begins || x.access.spawned.is_none() && tail(node.when.as_deref())
    }
}
