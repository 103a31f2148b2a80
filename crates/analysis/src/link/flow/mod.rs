//! The forward data flow of each function, callees first: at every map operation, call and spawn the locks surely
//! held, the goroutines that may be live and the objects that are already published; and the summary for callers.

mod calls;
mod pass;
mod spawns;

use super::Facts;
use super::matters::Matters;
use super::results::{Paths, Results};
use super::summary::{FewPaths, Locks, Site, Summary};
use super::targets::Targets;
use crate::AccessKind;
use crate::facts::Fn;
use crate::path::{Path, Root};
use mapvet_parser::Span;
use pass::Pass;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

#[derive(Clone, Debug)]
pub(crate) struct AccessAt {
    /// The map, in terms of the hosting function.
    pub(crate) path: Path,
    pub(crate) kind: AccessKind,
    /// Where the operation stands; another function than the host if it came up from a callee.
    pub(crate) place: (Fn, Span),
    /// Calls between host and place, outermost first.
    pub(crate) trace: SmallVec<[(Fn, Span); 2]>,
    pub(crate) locks: Locks,
    pub(crate) released: FewPaths,
    pub(crate) live: SmallVec<[Site; 2]>,
    /// Whether the object at the path's root, made in the host, can be reached by others.
    pub(crate) published: bool,
    /// The goroutine it runs on, if not the host's.
    pub(crate) spawned: Option<Site>,
}

/// A call to functions with bodies.
#[derive(Clone, Debug)]
pub(crate) struct CallAt {
    pub(crate) span: Span,
    pub(crate) target: Fn,
    /// Per formal of the target the paths of the argument; empty for a callback whose arguments are not known.
    pub(crate) args: Vec<Paths>,
    pub(crate) locks: Locks,
    pub(crate) released: FewPaths,
    pub(crate) live: SmallVec<[Site; 2]>,
    pub(crate) published: SmallVec<[Root; 2]>,
    /// Its arguments come from elsewhere: parameters of a callback.
    pub(crate) callback: bool,
    /// It runs at most once, everything else after it.
    pub(crate) once: bool,
    /// It starts on this goroutine.
    pub(crate) spawned: Option<Site>,
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
    /// Never runs beside another one that starts at the same place.
    pub(crate) serial: bool,
}

/// The flow of one function.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    pub(crate) accesses: Vec<AccessAt>,
    pub(crate) calls: Vec<CallAt>,
}

impl Flow {
    fn is_empty(&self) -> bool {
        self.accesses.is_empty() && self.calls.is_empty()
    }
}

/// The flows and summaries of a program.
pub(crate) struct Flows<'a> {
    facts: &'a Facts<'a>,
    targets: &'a Targets,
    results: &'a Results,
    pub(crate) flows: FxHashMap<Fn, Flow>,
    pub(crate) summaries: FxHashMap<Fn, Summary>,
    pub(crate) sites: Vec<SiteInfo>,
    /// Others need no contexts.
    pub(crate) matters: Matters,
    site_ids: FxHashMap<(Fn, u32, Option<Fn>, u32), Site>,
}

impl<'a> Flows<'a> {
    pub(crate) fn new(
        facts: &'a Facts<'a>,
        targets: &'a Targets,
        results: &'a Results,
        order: &[Vec<usize>],
    ) -> Flows<'a> {
        let mut flows = Flows {
            facts,
            targets,
            results,
            flows: FxHashMap::default(),
            summaries: FxHashMap::default(),
            sites: Vec::new(),
            matters: Matters::new(facts, targets),
            site_ids: FxHashMap::default(),
        };
        for component in order {
            // Recursion, also of a declaration with its literals: a second pass sees the first one's summaries.
            let recursive = component.len() > 1;
            for _ in 0..if recursive { 2 } else { 1 } {
                component.iter().for_each(|d| flows.declaration(*d));
            }
        }
        flows
    }

    fn declaration(&mut self, d: usize) {
        let facts = self.facts;
        let Some(decl) = facts.decls.get(d) else { return };
        // Literals stand behind the function around them: innermost first.
        for func in decl.funcs.iter().rev() {
            let (summary, flow) = Pass::new(self, decl, func).run();
            // Most functions have nothing to tell: who finds no summary and no flow takes them as empty.
            if summary == Summary::default() {
                self.summaries.remove(&func.id);
            } else {
                self.summaries.insert(func.id, summary);
            }
            if flow.is_empty() {
                self.flows.remove(&func.id);
            } else {
                self.flows.insert(func.id, flow);
            }
        }
    }
}

impl Flows<'_> {
    fn site(&mut self, key: (Fn, u32, Option<Fn>, u32), info: SiteInfo) -> Site {
        if let Some(site) = self.site_ids.get(&key) {
            if let Some(known) = self.sites.get_mut(site.0 as usize) {
                known.tokens = info.tokens;
                known.many |= info.many;
            }
            return *site;
        }
        let site = Site(self.sites.len() as u32);
        self.sites.push(info);
        self.site_ids.insert(key, site);
        site
    }
}
