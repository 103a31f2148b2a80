//! The forward data flow of each function, callees first: at every map operation, call and spawn the locks surely
//! held, the goroutines that may be live and the objects that are already published; and the summary for callers.

mod args;
mod calls;
mod hoist;
mod kept;
mod pass;
mod rounds;
mod spawns;
mod when;

use super::Facts;
use super::fn_map::{FnMap, FnSet};
use super::given::Given;
use super::graph::Graph;
use super::moment::When;
use super::order::Order;
use super::results::Results;
use super::sends::Sends;
use super::serving::Serving;
use super::summary::{FewPaths, Locks, Reach, Reaches, Site, Summary};
use super::targets::Targets;
use crate::AccessKind;
use crate::facts::{DeclFacts, Few, Fn};
use crate::path::{Path, Root};
pub(crate) use args::Args;
use mapvet_parser::Span;
use mapvet_types::LocalId;
use pass::Pass;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

#[derive(Clone, Debug)]
pub(crate) struct AccessAt {
    /// The map, in terms of the hosting function.
    pub(crate) path: Path,
    pub(crate) kind: AccessKind,
    /// The local of a function around through which a literal reaches the map.
    pub(crate) around: Option<LocalId>,
    /// Where the operation stands; another function than the host if it came up from a callee.
    pub(crate) place: (Fn, Span),
    /// Calls between host and place, outermost first.
    pub(crate) trace: Few<(Fn, Span)>,
    pub(crate) locks: Locks,
    pub(crate) released: FewPaths,
    pub(crate) live: Few<Site>,
    /// Who can reach the object at the path's root by now.
    pub(crate) reach: Reach,
    /// The goroutine it runs on, if not the host's.
    pub(crate) spawned: Option<Site>,
    pub(crate) when: When,
    pub(crate) given: Given,
}

/// A call to functions with bodies.
#[derive(Clone, Debug)]
pub(crate) struct CallAt {
    pub(crate) span: Span,
    pub(crate) target: Fn,
    /// None for a callback whose arguments are not known.
    pub(crate) args: Args,
    pub(crate) locks: Locks,
    pub(crate) released: FewPaths,
    pub(crate) live: Few<Site>,
    /// Of these, with an argument that is newer than they are: what they have is another one.
    pub(crate) older: Few<(Root, Site)>,
    /// Things made here that others can reach by now.
    pub(crate) reached: Reaches,
    /// Locals that are all that has what they were loaded with.
    pub(crate) detached: Few<LocalId>,
    /// Its arguments come from elsewhere: parameters of a callback.
    pub(crate) callback: bool,
    /// It starts on this goroutine.
    pub(crate) spawned: Option<Site>,
    pub(crate) when: When,
    pub(crate) given: Given,
}

/// A goroutine start.
#[derive(Clone, Debug)]
pub(crate) struct SiteInfo {
    pub(crate) host: Fn,
    pub(crate) span: Span,
    pub(crate) loop_id: crate::facts::LoopId,
    /// Whether what runs it may run it several times at once.
    pub(crate) many: bool,
    /// In words, if a model says so.
    pub(crate) what: Option<String>,
    /// Channels and groups by which its end is known.
    tokens: FewPaths,
    /// What the goroutine does after it has signalled: it is over when something else is known of.
    pub(crate) tail: Option<Site>,
    /// Somebody who waited for the signal goes on while the tail may be live.
    pub(crate) outlived: bool,
    /// Never runs beside another one that starts at the same place.
    pub(crate) serial: bool,
}

/// Something that is returned while a lock is held.
#[derive(Clone, Debug)]
pub(crate) struct ReturnAt {
    pub(crate) span: Span,
    /// In terms of the function.
    pub(crate) path: Path,
    pub(crate) locks: Locks,
}

/// A variable of a function.
pub(crate) type Variable = (Fn, LocalId);

/// The flow of one function.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    pub(crate) accesses: Vec<AccessAt>,
    /// The calls that lead to a map operation.
    pub(crate) calls: Vec<CallAt>,
    /// What leaves the function, and perhaps the lock.
    pub(crate) returns: Vec<ReturnAt>,
    /// Things made here of which goroutines have the first: they have the second as well, which was stored in it.
    pub(crate) held: Vec<(Root, Root)>,
    /// Literals that only those can call who have got them from here, each with whether goroutines have.
    pub(crate) kept: Vec<(Fn, bool)>,
    /// Of all other calls: the parameters of callees, each with a variable that is handed to it,
    pub(crate) handed: Vec<(Variable, Variable)>,
    /// the parameters of literals, each with whether all that it is called with is new,
    pub(crate) lent: Vec<(Variable, bool)>,
    /// and the variables on which locks are held there.
    pub(crate) locked: Vec<Variable>,
}

impl Flow {
    fn is_empty(&self) -> bool {
        self.accesses.is_empty()
            && self.calls.is_empty()
            && self.returns.is_empty()
            && self.held.is_empty()
            && self.kept.is_empty()
            && self.handed.is_empty()
            && self.lent.is_empty()
            && self.locked.is_empty()
    }

    /// Gives back memory that growing left over.
    fn shrink(&mut self) {
        self.accesses.shrink_to_fit();
        self.calls.shrink_to_fit();
        self.returns.shrink_to_fit();
        self.held.shrink_to_fit();
        self.kept.shrink_to_fit();
        self.handed.shrink_to_fit();
        self.lent.shrink_to_fit();
        self.locked.shrink_to_fit();
    }
}

/// The flows and summaries of a program.
pub(crate) struct Flows<'a> {
    facts: &'a Facts<'a>,
    pub(crate) targets: &'a Targets,
    results: &'a Results,
    sends: Sends,
    pub(crate) flows: FnMap<Flow>,
    pub(crate) summaries: FnMap<Summary>,
    pub(crate) sites: Vec<SiteInfo>,
    /// The functions from which a map operation can be reached: others need no contexts.
    pub(crate) matters: FnSet,
    /// What makes registered callbacks run, if there are any.
    serving: Option<Serving>,
    /// How many blocks were passed, for [`crate::Counts`].
    pub(crate) passes: AtomicU64,
    /// Per function whether it waits for anything at all: too many do for a word in their summaries.
    blocking: Box<[AtomicBool]>,
    /// Goroutines of which the tail may be live where they themselves were waited for, as often as that was seen.
    outlived: boxcar::Vec<Site>,
    /// The goroutine starts found so far, in order of arrival, each with its place in the order of declarations.
    arrived: boxcar::Vec<OnceLock<((usize, usize), SiteInfo)>>,
}

impl<'a> Flows<'a> {
    pub(crate) fn new(
        facts: &'a Facts<'a>,
        targets: &'a Targets,
        results: &'a Results,
        graph: &Graph,
        order: &Order,
    ) -> Flows<'a> {
        let mut flows = Flows {
            facts,
            targets,
            results,
            sends: Sends::new(facts, results),
            flows: FnMap::new(facts.fns.len()),
            summaries: FnMap::new(facts.fns.len()),
            sites: Vec::new(),
            matters: graph.matters(facts),
            serving: Serving::find(facts, targets, graph),
            passes: AtomicU64::new(0),
            blocking: std::iter::repeat_with(AtomicBool::default).take(facts.fns.len()).collect(),
            outlived: boxcar::Vec::new(),
            arrived: boxcar::Vec::new(),
        };
        order.bottom_up(|number, component| flows.component(number, component));
        flows.number_sites();
        flows
    }

    /// Whether a function, known by now, waits for anything.
    fn is_blocking(&self, f: Fn) -> bool {
        self.blocking.get(f.index()).is_some_and(|b| b.load(Ordering::Relaxed))
    }

    fn note_blocking(&self, f: Fn) {
        if let Some(slot) = self.blocking.get(f.index()) {
            slot.store(true, Ordering::Relaxed);
        }
    }

    /// Whether something is known to go over a channel.
    pub(crate) fn is_sent(&self, root: Root) -> bool {
        self.sends.sends(root)
    }

    /// For each block of a function the locks held before and after it, if control comes there.
    pub(crate) fn locks_by_block(&self, f: Fn) -> Vec<Option<(Locks, Locks)>> {
        let Some((decl, func)) = self.facts.get(f) else { return Vec::new() };
        Pass::new(self, &mut Component::default(), &self.results.names(decl), func).locks_by_block()
    }

    fn component(&self, number: usize, component: &[usize]) {
        let mut open = Component::default();
        // Recursion, also of a declaration with its literals: a second pass sees the first one's summaries.
        let recursive = component.len() > 1;
        for is_draft in if recursive { &[true, false][..] } else { &[false] } {
            open.is_draft = *is_draft;
            for decl in component.iter().filter_map(|d| self.facts.decls.get(*d)) {
                self.declaration(decl, &mut open);
            }
        }
        let funcs = component.iter().filter_map(|d| self.facts.decls.get(*d)).flat_map(|d| &d.funcs);
        for func in funcs {
            let (summary, flow) = (open.summaries.remove(&func.id), open.flows.remove(&func.id));
            summary.into_iter().for_each(|s| self.summaries.set(func.id, s));
            flow.into_iter().for_each(|f| self.flows.set(func.id, f));
        }
        self.passes.fetch_add(open.passes, Ordering::Relaxed);
        for (i, (site, info)) in open.sites.into_iter().enumerate() {
            if let Some(slot) = self.arrived.get(site.0 as usize) {
                let _ = slot.set(((number, i), info));
            }
        }
    }

    fn declaration(&self, decl: &'a DeclFacts, open: &mut Component) {
        let names = self.results.names(decl);
        // Literals stand behind the function around them: innermost first.
        for func in decl.funcs.iter().rev() {
            let (summary, mut flow) = Pass::new(self, open, &names, func).run();
            // Most functions have nothing to tell: who finds no summary and no flow takes them as empty.
            if summary == Summary::default() {
                open.summaries.remove(&func.id);
            } else {
                open.summaries.insert(func.id, summary);
            }
            if flow.is_empty() {
                open.flows.remove(&func.id);
            } else {
                flow.shrink();
                open.flows.insert(func.id, flow);
            }
        }
    }

    /// Goroutine starts get the numbers that they have in the order of declarations, whatever thread found them when.
    fn number_sites(&mut self) {
        let arrived = std::mem::take(&mut self.arrived).into_iter().zip(0..);
        let mut all: Vec<_> =
            arrived.filter_map(|(slot, n)| slot.into_inner().map(|(at, info)| (at, n, info))).collect();
        all.sort_unstable_by_key(|(at, ..)| *at);
        let mut numbers = vec![Site(0); all.len()];
        for ((_, arrived, _), number) in all.iter().zip(0..) {
            if let Some(slot) = numbers.get_mut(*arrived) {
                *slot = Site(number);
            }
        }
        self.sites = all.into_iter().map(|(.., info)| info).collect();
        for site in std::mem::take(&mut self.outlived) {
            let info = numbers.get(site.0 as usize).and_then(|n| self.sites.get_mut(n.0 as usize));
            info.into_iter().for_each(|info| info.outlived = true);
        }
        let number = |site: &mut Site| *site = numbers.get(site.0 as usize).copied().unwrap_or(*site);
        self.sites.iter_mut().filter_map(|info| info.tail.as_mut()).for_each(number);
        let renumber = |live: &mut Few<Site>| {
            live.iter_mut().for_each(number);
            live.sort_unstable();
        };
        self.flows.change(|flow| {
            for access in &mut flow.accesses {
                renumber(&mut access.live);
                access.spawned.iter_mut().for_each(number);
                access.when.iter_mut().flat_map(|m| &mut m.live).for_each(number);
            }
            for call in &mut flow.calls {
                renumber(&mut call.live);
                call.older.iter_mut().for_each(|(_, site)| number(site));
                call.spawned.iter_mut().for_each(number);
            }
        });
        self.summaries.change(|s| {
            renumber(&mut s.live_out);
            renumber(&mut s.waiting);
        });
    }
}

/// What is known of a component before all may know it.
#[derive(Debug, Default)]
struct Component {
    summaries: FxHashMap<Fn, Summary>,
    flows: FxHashMap<Fn, Flow>,
    /// All is going to be passed once more: nothing but the summaries is kept.
    is_draft: bool,
    /// How many blocks were passed.
    passes: u64,
    sites: Vec<(Site, SiteInfo)>,
    site_ids: FxHashMap<(Fn, u32, Fn, bool), usize>,
}

impl Component {
    /// The start of a function on a goroutine, or of its tail.
    fn site(&mut self, flows: &Flows<'_>, target: Fn, tail: bool, info: SiteInfo) -> Site {
        let key = (info.host, info.span.start, target, tail);
        if let Some((site, known)) = self.site_ids.get(&key).and_then(|i| self.sites.get_mut(*i)) {
            known.tokens = info.tokens;
            known.tail = info.tail;
            known.many |= info.many;
            return *site;
        }
        let site = Site(flows.arrived.push(OnceLock::new()) as u32);
        self.site_ids.insert(key, self.sites.len());
        self.sites.push((site, info));
        site
    }
}
