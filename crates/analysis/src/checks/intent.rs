//! What the authors say of a pair, by names and in documentation: why it is no race.

use super::View;
use crate::facts::Fn;
use crate::link::contexts::Node;
use crate::link::roots::{
    RootId, RootKind, is_annotated, is_registering, is_set_up, is_stand_in, must_hold, takes_request,
};
use crate::path::Holder;
use crate::races::{Instance, Pair, Parallel};

impl View<'_, '_> {
    /// Whether the authors say why it is no race: a side without a lock is for callers that hold it, one comes by a
    /// function for the time before there are goroutines, or the type is for tests, or for one goroutine and none is seen
    /// to start.
    pub(super) fn is_documented(&self, pair: Pair) -> bool {
        let facts = self.races.facts;
        let said = |i: usize| {
            let x = &self.list[i];
            let without = x.locks.is_empty() || self.guard.is_some_and(|g| self.holds(x, g.lock).is_none());
            without && self.is_for_holders(i) || self.is_set_up(i)
        };
        let owner = match self.cell.holder {
            Holder::Field(f) => facts.program.field_owner(f),
            _ => None,
        };
        let seen = matches!(pair.why, Parallel::Spawned | Parallel::Outlives);
        said(pair.a)
            || said(pair.b)
            || owner.is_some_and(|t| is_stand_in(facts, t) || !seen && self.races.promised.get(&t) == Some(&false))
    }

    /// Whether a function on the way to an access is documented to be called before there are goroutines.
    fn is_set_up(&self, i: usize) -> bool {
        self.way(&self.list[i]).any(|f| is_set_up(self.races.facts, f))
    }

    /// The functions on the first way to an access, from where its goroutine starts: what is said of who starts it does not
    /// hold for what it does later.
    fn way<'x>(&'x self, x: &'x Instance<'_>) -> impl Iterator<Item = Fn> + 'x {
        let contexts = self.races.contexts;
        let begins = |n: &Node| contexts.roots_of(n).iter().any(|r| contexts.begins_with(*r, n.f));
        let before = move |n: &Node| n.parent.filter(|_| !begins(n)).map(|(parent, _)| parent);
        let nodes = std::iter::successors(Some(x.node), move |n| before(&contexts.nodes[n.0 as usize]));
        let way = nodes.map(|n| contexts.nodes[n.0 as usize].f);
        way.chain(x.access.trace.iter().map(|(f, _)| *f)).chain([x.access.place.0])
    }

    /// Whether nothing but functions of registration, by their names, writes the map, and none of them under a lock.
    ///
    /// Answers the false alarm of registries that a program fills before it uses them; hides a registration at run time
    /// where nothing is seen to run it.
    pub(super) fn is_registry(&self) -> bool {
        let outside = |r: &RootId| {
            let root = &self.races.contexts.roots[r.0 as usize];
            !matches!(root.kind, RootKind::Spawn(_) | RootKind::Callback(_))
                && !takes_request(self.races.facts, root.entry)
        };
        let registers = |x: &Instance<'_>| {
            x.locks.is_empty()
                && x.roots.iter().all(outside)
                && self.way(x).any(|f| is_registering(self.races.facts, f))
        };
        self.guard.is_none() && self.list.iter().filter(|x| x.writes()).all(registers)
    }

    /// Whether a function says that its callers hold the lock, and does not let go of it itself.
    pub(crate) fn is_for_holders(&self, i: usize) -> bool {
        let f = self.list[i].access.place.0;
        let facts = self.races.facts;
        let lets_go = || self.races.flows.summaries.get(&f).is_some_and(|s| !s.needs.is_empty());
        is_annotated(facts, f) || must_hold(facts, f) && !lets_go()
    }
}
