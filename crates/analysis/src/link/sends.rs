//! What comes out of channels: what is received from one is what is sent on it. A channel is told by what declares it;
//! one that came as a parameter is what callers hand in.

use super::results::{Paths, Results};
use super::{Facts, call_of, ops};
use crate::facts::{Callee, DeclFacts, Fn, Op, PathSet};
use crate::path::{Cell, Holder, Path, Root};
use mapvet_types::TyKind;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Most things that are known to go over one channel.
const MAX_SENT: usize = 4;
/// Most channels that a parameter is taken to be.
const MAX_CHANNELS: usize = 4;
/// Longest chain of parameters through which a channel is followed.
const MAX_HANDED_ON: usize = 3;

/// What each receive may yield, by declaration and number, in terms of the senders.
#[derive(Debug, Default)]
pub(crate) struct Sends {
    received: FxHashMap<(Fn, u32), Paths>,
    /// Where what is received starts.
    roots: FxHashSet<Root>,
}

impl Sends {
    pub(crate) fn new(facts: &Facts<'_>, results: &Results) -> Sends {
        let chans = Channels { facts, results, handed: FxHashMap::default() };
        let sends: Vec<(Paths, Paths)> = facts.decls.par_iter().flat_map_iter(|d| chans.sends(d)).collect();
        if sends.is_empty() {
            return Sends::default();
        }
        let chans = Channels { handed: handed(facts, results), ..chans };
        let mut sent: FxHashMap<Cell, Paths> = FxHashMap::default();
        for (on, what) in &sends {
            for channel in chans.all(on) {
                let known = sent.entry(channel).or_default();
                what.iter().for_each(|path| add(known, path));
            }
        }
        let received = facts.decls.par_iter().flat_map_iter(|d| chans.receives(d)).collect::<Vec<_>>();
        let mut found = FxHashMap::default();
        let mut roots = FxHashSet::default();
        for (key, on) in received {
            let mut all = Paths::new();
            for channel in chans.all(&on) {
                sent.get(&channel).into_iter().flatten().for_each(|path| add(&mut all, path));
            }
            if !all.is_empty() {
                roots.extend(all.iter().map(|p| p.root));
                found.insert(key, all);
            }
        }
        Sends { received: found, roots }
    }

    /// Whether something is known to be sent.
    pub(crate) fn sends(&self, root: Root) -> bool {
        self.roots.contains(&root)
    }

    /// What a path that starts at something received is for those who sent it; nothing for other paths.
    pub(crate) fn of(&self, path: &Path) -> Paths {
        let Root::Received(f, number) = path.root else { return Paths::new() };
        self.received.get(&(f, number)).into_iter().flatten().map(|sent| sent.join(&path.steps)).collect()
    }
}

fn add(paths: &mut Paths, path: &Path) {
    if paths.len() < MAX_SENT && !paths.contains(path) {
        paths.push(path.clone());
    }
}

struct Channels<'a> {
    facts: &'a Facts<'a>,
    results: &'a Results,
    /// What callers hand to parameters that are channels.
    handed: FxHashMap<(Fn, usize), Paths>,
}

impl<'a> Channels<'a> {
    fn expand(&self, decl: &DeclFacts, set: &PathSet) -> Paths {
        set.iter().flat_map(|p| self.results.expand(decl.path(*p))).collect()
    }

    /// The channels on which a declaration sends something that has a name, each with what is sent.
    fn sends(&self, decl: &'a DeclFacts) -> Vec<(Paths, Paths)> {
        let mut sends = Vec::new();
        for op in decl.funcs.iter().flat_map(ops) {
            let Op::Send { chan, value } = &op.op else { continue };
            let mut what = self.expand(decl, &value.paths);
            what.retain(|p| is_named(p));
            if !what.is_empty() {
                sends.push((self.expand(decl, chan), what));
            }
        }
        sends
    }

    fn receives(&self, decl: &'a DeclFacts) -> Vec<((Fn, u32), Paths)> {
        let Some(first) = decl.funcs.first().map(|f| f.id) else { return Vec::new() };
        let receive = |op: &Op| match op {
            Op::Recv { chan, number } if *number > 0 => Some(((first, *number), self.expand(decl, chan))),
            _ => None,
        };
        decl.funcs.iter().flat_map(ops).filter_map(|o| receive(&o.op)).collect()
    }

    /// The channels at some paths.
    fn all(&self, paths: &[Path]) -> SmallVec<[Cell; 2]> {
        let mut all = SmallVec::new();
        paths.iter().for_each(|p| self.resolve(p, MAX_HANDED_ON, &mut all));
        all
    }

    fn resolve(&self, path: &Path, depth: usize, all: &mut SmallVec<[Cell; 2]>) {
        let Some(cell) = path.cell() else { return };
        match cell.holder {
            Holder::Local(f, l) if self.facts.formal(f, l).is_some() => {
                let formal = self.facts.formal(f, l).filter(|_| depth > 0);
                let handed = formal.and_then(|i| self.handed.get(&(f, i)));
                handed.into_iter().flatten().for_each(|p| self.resolve(&p.join(&path.steps), depth - 1, all));
            }
            _ if all.len() < MAX_CHANNELS && !all.contains(&cell) => all.push(cell),
            _ => {}
        }
    }
}

/// Whether others than the receiver can name what is sent.
pub(crate) fn is_named(path: &Path) -> bool {
    matches!(path.root, Root::Local(..) | Root::Global(_) | Root::Result(..))
}

/// Per parameter that is a channel what its callers hand to it.
fn handed(facts: &Facts<'_>, results: &Results) -> FxHashMap<(Fn, usize), Paths> {
    let takes: FxHashSet<Fn> = facts.decls.par_iter().flat_map_iter(|d| takers(facts, d)).collect();
    let calls = |decl| channels_handed(results, decl, &takes);
    let all: Vec<((Fn, usize), Paths)> = facts.decls.par_iter().flat_map_iter(calls).collect();
    let mut handed: FxHashMap<(Fn, usize), Paths> = FxHashMap::default();
    for (formal, paths) in all {
        let known = handed.entry(formal).or_default();
        for path in paths {
            if known.len() < MAX_CHANNELS && !known.contains(&path) {
                known.push(path);
            }
        }
    }
    handed
}

/// The functions of a declaration that have a channel as parameter.
fn takers<'f>(facts: &'f Facts<'_>, decl: &'f DeclFacts) -> impl Iterator<Item = Fn> + 'f {
    let is_chan = |l: mapvet_types::LocalId| {
        let ty = decl.locals.get(l.0 as usize).map(|l| facts.program.underlying(l.ty));
        ty.is_some_and(|ty| matches!(facts.program.kind(ty), TyKind::Chan { .. }))
    };
    decl.funcs.iter().filter(move |f| f.formals.iter().any(|x| x.local.is_some_and(is_chan))).map(|f| f.id)
}

fn channels_handed(results: &Results, decl: &DeclFacts, takes: &FxHashSet<Fn>) -> Vec<((Fn, usize), Paths)> {
    let mut handed = Vec::new();
    for call in decl.funcs.iter().flat_map(ops).filter_map(|o| call_of(&o.op)) {
        for callee in &call.callees {
            let Callee::Static(f) = callee else { continue };
            if !takes.contains(f) {
                continue;
            }
            let args = call.args.iter().enumerate().filter(|(_, v)| !v.paths.is_empty());
            handed.extend(
                args.map(|(i, v)| ((*f, i), v.paths.iter().flat_map(|p| results.expand(decl.path(*p))).collect())),
            );
        }
    }
    handed
}
