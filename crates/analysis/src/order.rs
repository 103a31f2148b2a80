//! What orders two accesses though their goroutines run beside each other: a `Once`; and what does not, though it
//! looks as if: a signal that a goroutine gives before it is over.

use crate::link::contexts::Bind;
use crate::link::moment::Moment;
use crate::link::roots::{RootId, RootInfo, RootKind};
use crate::link::summary::Site;
use crate::path::Root;
use crate::races::{Instance, Races};

/// Longest way from where an object is made to where it is used.
const MAX_WAY: usize = 6;

impl Races<'_> {
    /// Whether a goroutine is started by what runs inside a Once: it alone is not ordered after it.
    pub(crate) fn starts_in_once(&self, root: &RootInfo) -> bool {
        let RootKind::Spawn(site) = root.kind else { return false };
        let nodes = self.flows.sites.get(site.0 as usize).and_then(|s| self.contexts.by_fn.get(&s.host));
        nodes.is_some_and(|n| n.iter().any(|id| self.contexts.nodes[id.0 as usize].is_once()))
    }

    /// Whether an access runs inside a `Once` that another one is not known to come before.
    pub(crate) fn runs_before(&self, x: &Instance<'_>, other: &Instance<'_>) -> bool {
        let Some(once) = self.moments(x).find_map(|m| m.once) else { return false };
        !self.moments(other).flat_map(|m| &m.before).any(|o| o.may_be(once))
    }

    /// Whether a goroutine that may be live at an access to an object was so before the object was made: on the way from
    /// there to the access none like it starts. It has the object of an earlier invocation.
    ///
    /// Answers the false alarm of a store that is filled while it is opened, beside the goroutines of stores that were
    /// opened before; hides what gets from the one to the others by a way that is not followed.
    pub(crate) fn is_left_over(&self, a: &Instance<'_>, b: &Instance<'_>, site: Site) -> bool {
        let (Bind::Object(object, _), Bind::Object(other, _)) = (a.bind, b.bind) else { return false };
        let (Root::Local(owner, _) | Root::Result(owner, ..) | Root::Alloc(owner, _)) = object else { return false };
        if object != other || self.is_handed_in(object) || a.access.live.contains(&site) {
            return false;
        }
        let mut node = self.contexts.nodes.get(a.node.0 as usize);
        for _ in 0..MAX_WAY {
            let Some((f, (parent, _))) = node.and_then(|n| Some((n.f, n.parent?))) else { return false };
            node = self.contexts.nodes.get(parent.0 as usize);
            let Some(caller) = node.map(|n| n.f) else { return false };
            let calls = self.flows.flows.get(&caller).map_or(&[][..], |flow| &flow.calls);
            if calls.iter().any(|c| c.target == f && c.live.contains(&site)) {
                return false;
            }
            if caller == owner {
                return true;
            }
        }
        false
    }

    /// What is known of the time of an access, and of the call that leads to it.
    fn moments<'x>(&'x self, x: &'x Instance<'_>) -> impl Iterator<Item = &'x Moment> {
        let node = &self.contexts.nodes[x.node.0 as usize];
        x.access.when.as_deref().into_iter().chain(node.when.as_deref())
    }

    /// Whether one of two accesses is to what was received from the other's goroutine: then the other counts only after
    /// the send. `None` if nothing was received.
    pub(crate) fn is_handed_over(&self, a: &Instance<'_>, b: &Instance<'_>) -> Option<bool> {
        match (a.received, b.received) {
            (false, false) => None,
            (true, false) => Some(self.is_sent(b)),
            (false, true) => Some(self.is_sent(a)),
            (true, true) => Some(false),
        }
    }

    /// Whether an access is to what was sent before.
    pub(crate) fn is_sent(&self, x: &Instance<'_>) -> bool {
        let node = &self.contexts.nodes[x.node.0 as usize];
        let around = node.when.iter().flat_map(|m| &m.sent);
        x.access.when.as_ref().is_some_and(|m| !m.sent.is_empty())
            || around.into_iter().any(|sent| x.access.path.strip(sent).is_some())
    }

    /// Whether a goroutine makes an access only behind a gate that the other access comes before. Goroutines that an earlier
    /// invocation has left over went through gates of their own.
    pub(crate) fn is_gated(&self, a: &Instance<'_>, b: &Instance<'_>, site: Site) -> bool {
        let Some(moment) = a.access.when.as_ref().filter(|m| !m.gates.is_empty()) else { return false };
        let node = &self.contexts.nodes[a.node.0 as usize];
        let made_here = match a.bind {
            Bind::Object(object @ (Root::Local(owner, _) | Root::Result(owner, ..) | Root::Alloc(owner, _)), _) => {
                owner == node.f && !self.is_handed_in(object)
            }
            _ => false,
        };
        (made_here || !self.contexts.live_of(node).contains(&site))
            && moment.gates.iter().any(|gate| self.moments(b).any(|m| m.behind.contains(gate)))
    }

    /// What decides by its time which others an access meets.
    pub(crate) fn moment_of(&self, x: &Instance<'_>) -> [bool; 7] {
        let node = self.contexts.nodes[x.node.0 as usize].when.as_deref();
        let access = x.access.when.as_deref();
        let before = self.moments(x).any(|m| !m.before.is_empty());
        let tail = |m: Option<&Moment>| m.is_some_and(|m| m.tail);
        let gates = access.is_some_and(|m| !m.gates.is_empty());
        let behind = self.moments(x).any(|m| !m.behind.is_empty());
        [x.received, self.is_sent(x), before, tail(access), tail(node), gates, behind]
    }

    /// Whether a goroutine has told before an access of its that it is done.
    pub(crate) fn is_in_tail(&self, x: &Instance<'_>, root: RootId) -> bool {
        let node = &self.contexts.nodes[x.node.0 as usize];
        let tail = |m: Option<&Moment>| m.is_some_and(|m| m.tail);
        let begins = x.access.spawned.is_some() || self.contexts.begins_with(root, node.f);
        tail(x.access.when.as_deref()) && begins || x.access.spawned.is_none() && tail(node.when.as_deref())
    }
}
