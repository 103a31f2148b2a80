//! Literals that only those can call who have got them from where they are made: they run on the roots that lead there,
//! and what they captured is whose it is there. How it is known that there are no others is the flow's affair.

use super::entries::Entry;
use super::{Bind, Binds, Contexts, Node, NodeId};
use crate::facts::Fn;
use crate::link::flow::{CallAt, Flows};
use crate::link::roots::{RootId, RootKind};
use crate::link::summary::{Reach, Site};
use crate::path::Root;
use mapvet_types::LocalId;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Goroutines that start goroutines are followed so far.
const MAX_STARTS: usize = 3;

/// The function that makes a literal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Maker {
    f: Fn,
    /// Goroutines that it leads to have the literal.
    handed: bool,
}

/// A call that waits for roots that lead to the maker of what it calls.
pub(super) struct Waiting {
    from: NodeId,
    /// What it will enter, until it does.
    entry: Option<Entry>,
    call: u32,
    maker: Maker,
    to: Option<NodeId>,
}

/// The literals that are kept, each with the function that makes it.
pub(super) fn literals(flows: &Flows<'_>) -> FxHashMap<Fn, Maker> {
    let of = |f: Fn| move |(literal, handed): &(Fn, bool)| (*literal, Maker { f, handed: *handed });
    flows.flows.iter().flat_map(|(f, flow)| flow.kept.iter().map(of(f))).collect()
}

impl Contexts<'_> {
    /// Whether a call has to wait, because it is one of a literal that is made elsewhere and kept.
    pub(super) fn waits(&self, node: &Node, call: &CallAt) -> Option<Maker> {
        self.kept.get(&call.target).copied().filter(|_| !self.is_inside(call.target, node.f))
    }

    pub(super) fn wait(&mut self, from: NodeId, maker: Maker, entry: Entry) {
        let call = entry.call;
        self.waiting.push(Waiting { from, entry: Some(entry), call, maker, to: None });
    }

    /// Goes on with the calls that have got roots; whether there were any.
    pub(super) fn open_waiting(&mut self) -> bool {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.iter_mut().for_each(|w| self.open(w, false));
        self.waiting.extend(waiting);
        !self.queue.is_empty()
    }

    /// What no root was found to lead to runs wherever it is called, as others do.
    pub(super) fn open_unkept(&mut self) {
        let mut waiting = std::mem::take(&mut self.waiting);
        for w in &waiting {
            let target = self.call_at(w.from, w.call).map(|call| call.target);
            self.unkept.extend(target.filter(|f| !self.by_fn.contains_key(f)));
        }
        for w in &mut waiting {
            if self.call_at(w.from, w.call).is_some_and(|call| self.unkept.contains(&call.target)) {
                self.open(w, true);
            }
        }
        self.waiting.extend(waiting);
    }

    fn call_at(&self, from: NodeId, call: u32) -> Option<&CallAt> {
        let f = self.nodes.get(from.0 as usize)?.f;
        self.flows.flows.get(&f)?.calls.get(call as usize)
    }

    fn open(&mut self, waiting: &mut Waiting, any: bool) {
        let flows = self.flows;
        let Some(node) = self.nodes.get(waiting.from.0 as usize) else { return };
        let Some(call) = flows.flows.get(&node.f).and_then(|flow| flow.calls.get(waiting.call as usize)) else {
            return;
        };
        let Maker { f: maker, handed } = waiting.maker;
        let leads = |root: &RootId| any || self.leads_by(maker, *root, if handed { MAX_STARTS } else { 0 });
        let roots: SmallVec<[RootId; 8]> = self.roots_of(node).iter().copied().filter(leads).collect();
        if roots.is_empty() {
            return;
        }
        let live: SmallVec<[Site; 8]> = self.live_of(node).iter().chain(&call.live).copied().collect();
        let to = match (waiting.to, waiting.entry.take()) {
            (Some(to), _) => to,
            (None, Some(mut entry)) => {
                if !any {
                    let handed = !roots.iter().any(|r| self.is_led_to(maker, *r)) || call.spawned.is_some();
                    self.bind_around(&mut entry.key.binds, maker, node.test, handed);
                }
                let time = (self.when(node, call), node.test);
                self.node(call.target, entry.key, Some((waiting.from, call.span)), time)
            }
            (None, None) => return,
        };
        waiting.to = Some(to);
        match call.spawned {
            Some(site) => self.start(waiting.from, to, site, call),
            None => self.add(to, &roots, &live),
        }
    }

    /// Whether what runs under a root runs inside a function, or inside a literal of that.
    fn leads_by(&self, maker: Fn, root: RootId, starts: usize) -> bool {
        let Some(info) = self.roots.get(root.0 as usize) else { return false };
        let started = matches!(info.kind, RootKind::Spawn(_)) && starts > 0;
        self.is_led_to(maker, root)
            || self.facts.is_around(maker, info.entry)
            || started && info.outer.iter().any(|outer| self.leads_by(maker, *outer, starts - 1))
    }

    /// Whose objects the parameters of the function are that makes a literal, and of those around that: what all its
    /// contexts agree on.
    fn bind_around(&self, binds: &mut Binds, maker: Fn, test: bool, handed: bool) {
        let nodes = self.by_fn.get(&maker).map_or(&[][..], |nodes| nodes);
        let nodes = nodes.iter().filter_map(|n| self.nodes.get(n.0 as usize)).filter(|n| n.test == test);
        let mut known: FxHashMap<(Fn, LocalId), Bind> = FxHashMap::default();
        for (variable, bind) in nodes.flat_map(|n| n.binds.iter().copied()) {
            known.entry(variable).and_modify(|old| *old = either(*old, bind)).or_insert(bind);
        }
        let other = |variable: &(Fn, LocalId)| !binds.iter().any(|(v, _)| v == variable);
        let mut more: Vec<_> = known.into_iter().filter(|(variable, _)| other(variable)).collect();
        more.retain(|(_, bind)| !matches!(bind, Bind::Is(_)));
        binds.extend(more.into_iter().map(|(variable, bind)| {
            let handed_on = match bind {
                Bind::Own | Bind::New if handed => Bind::Object(Root::Local(variable.0, variable.1), Reach::Handed),
                Bind::Object(root, Reach::Private) if handed => Bind::Object(root, Reach::Handed),
                bind => bind,
            };
            (variable, handed_on)
        }));
        binds.sort_unstable();
    }
}

/// What is one thing in one context and another in another.
fn either(a: Bind, b: Bind) -> Bind {
    let own = |bind| matches!(bind, Bind::Own | Bind::New | Bind::PerInstance | Bind::Object(_, Reach::Private));
    match (a, b) {
        _ if a == b => a,
        _ if own(a) && own(b) => Bind::PerInstance,
        _ => Bind::Shared,
    }
}
