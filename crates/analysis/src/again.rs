//! Goroutines of one start beside each other: whether one may still run when the next begins.

use crate::facts::{Fn, LoopId, Op};
use crate::link::flow::CallAt;
use crate::link::roots::RootId;
use crate::link::summary::Site;
use crate::link::{call_of, ops};
use crate::path::{Cell, Holder, Root};
use crate::races::{Instance, Races};
use smallvec::SmallVec;

impl Races<'_> {
    /// Whether a goroutine may still run when the next of the same start begins.
    ///
    /// A goroutine that serves its receiver for as long as it lives is started once for each object: started again by
    /// callers it serves another one. Answers the false alarm of many objects with a main loop each; hides a service
    /// that is started twice.
    pub(crate) fn started_again(&self, site: Site, root: RootId) -> bool {
        let Some(info) = self.flows.sites.get(site.0 as usize) else { return false };
        self.in_loop_of_host(site) || self.entered_live(info.host, site) && !self.is_service(self.root(root).entry)
    }

    /// The same for an object that one invocation makes: goroutines left over by earlier ones have objects of their own.
    pub(crate) fn started_again_for(&self, (site, entry): (Site, Fn), object: Root) -> bool {
        let Some(info) = self.flows.sites.get(site.0 as usize) else { return false };
        let (Root::Local(owner, _) | Root::Alloc(owner, _) | Root::Result(owner, _, _)) = object else { return false };
        if owner == info.host {
            // Another one of the same start that is live outside of a loop is left over by recursion: it has its own.
            return info.loop_id.0 != 0 && self.in_loop_of_host(site);
        }
        let again = self.entered_live(info.host, site)
            && !self.entered_live(owner, site)
            && !self.is_newer_for(owner, info.host, (object, site));
        self.in_loop_of_host(site) || again && (self.is_called_again(info.host, site) || !self.is_service(entry))
    }

    /// Whether somebody calls a function again while a goroutine that it started before is live, as in a loop.
    fn is_called_again(&self, host: Fn, site: Site) -> bool {
        let nodes = self.contexts.by_fn.get(&host).map_or(&[][..], |n| n);
        let callers = nodes.iter().filter_map(|n| self.contexts.nodes[n.0 as usize].parent);
        callers.into_iter().any(|(caller, span)| {
            let flow = self.flows.flows.get(&self.contexts.nodes[caller.0 as usize].f);
            let mut calls = flow.into_iter().flat_map(|flow| &flow.calls);
            calls.any(|c| c.target == host && c.span == span && c.live.contains(&site))
        })
    }

    /// Whether the calls from where an object is made to where a goroutine starts hand over another one each time.
    ///
    /// Answers the false alarms of a loop by `goto` that reads a request in each round, and of two calls that each pass
    /// an object of their own; hides nothing.
    fn is_newer_for(&self, owner: Fn, host: Fn, of: (Root, Site)) -> bool {
        let calls = self.flows.flows.get(&owner).map_or(&[][..], |flow| &flow.calls);
        let passes = |c: &&CallAt| c.args.paths().any(|p| p.root == of.0);
        let is_newer = |c: &CallAt| c.older.contains(&of);
        let to_host = || calls.iter().filter(|c| c.target == host);
        let mut again = to_host().filter(|c| c.live.contains(&of.1)).peekable();
        let passing: SmallVec<[&CallAt; 4]> = to_host().filter(passes).collect();
        match passing[..] {
            _ if again.peek().is_none() => false,
            [] => again.all(is_newer),
            // The goroutine that is live was started by another call.
            [only] if to_host().nth(1).is_some() => is_newer(only) || !self.repeats(owner, only, of.0),
            _ => again.filter(passes).all(is_newer),
        }
    }

    /// Whether a call stands in a loop around which an object is made.
    fn repeats(&self, owner: Fn, call: &CallAt, object: Root) -> bool {
        let func = self.facts.get(owner).map(|(_, func)| func);
        let mut at = func.into_iter().flat_map(ops).filter(|at| at.span == call.span);
        let round = at.find_map(|at| call_of(&at.op)).map_or(LoopId(0), |call| call.loop_id);
        round != LoopId(0) && !self.made_in_loop(object, owner, round)
    }

    fn in_loop_of_host(&self, site: Site) -> bool {
        let host = self.flows.sites.get(site.0 as usize).and_then(|info| self.flows.flows.get(&info.host));
        host.is_some_and(|f| f.calls.iter().any(|c| c.spawned == Some(site) && c.live.contains(&site)))
    }

    /// Whether a goroutine may be live when a function is entered.
    fn entered_live(&self, f: Fn, site: Site) -> bool {
        let nodes = self.contexts.by_fn.get(&f).map_or(&[][..], |n| n);
        nodes.iter().any(|n| {
            let node = &self.contexts.nodes[n.0 as usize];
            !node.test && self.contexts.live_of(node).contains(&site)
        })
    }

    /// Whether a goroutine serves the very object that the map is in, for as long as that lives.
    ///
    /// Answers the false alarm of a main loop that exported methods start for each object, or again when the last one
    /// is over; hides a service that two calls start for one.
    pub(crate) fn serves_itself(&self, a: &Instance<'_>, root: RootId) -> bool {
        let Some(Cell { holder: Holder::Field(field), .. }) = a.access.path.cell() else { return false };
        self.is_service(self.root(root).entry) && self.facts.program.field_owner(field) == self.root_type(root)
    }

    /// Whether a function waits for work in a loop.
    fn is_service(&self, f: Fn) -> bool {
        self.facts
            .get(f)
            .is_some_and(|(decl, func)| decl.loops.len() > 1 && ops(func).any(|o| matches!(o.op, Op::Recv { .. })))
    }
}
