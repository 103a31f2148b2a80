//! The data flow of one function: what each operation does to the state, and what is kept of it.
//! What a call or a goroutine does to the state is said in the modules of those names.

use super::when::Onces;
use super::{AccessAt, Component, Flow, Flows, ReturnAt};
use crate::AccessKind;
use crate::facts::{DeclFacts, Few, Fn, FuncFacts, Op, OpAt, PathSet, Value};
use crate::link::Facts;
use crate::link::moment::{self, Moment};
use crate::link::ops;
use crate::link::results::{Names, Paths};
use crate::link::sends::is_named;
use crate::link::state::{State, insert};
use crate::link::summary::{FewPaths, Held, LockEffect, Locks, Reach, Site, Summary, reach_of};
use crate::path::{Path, Root, Step};
use mapvet_parser::Span;
use mapvet_types::LocalId;
use smallvec::SmallVec;

/// The data flow of one function.
pub(super) struct Pass<'p, 'a> {
    pub(super) flows: &'p Flows<'a>,
    /// What is known so far of those with which the function is mutually recursive.
    pub(super) open: &'p mut Component,
    pub(super) decl: &'a DeclFacts,
    /// What the declaration's paths are.
    pub(super) names: &'p Names<'a>,
    pub(super) func: &'a FuncFacts,
    pub(super) summary: Summary,
    /// The result, in the last round.
    pub(super) emitted: Option<Flow>,
    /// What was made here and stored in something made here: in what, and what.
    pub(super) holds: Few<(Root, Root)>,
    /// The calls of `Once.Do`, where there are any.
    pub(super) onces: Option<Box<Onces>>,
}

/// Most pairs of things made in one function of which one is stored in the other.
pub(super) const MAX_HELD: usize = 32;

impl<'p, 'a> Pass<'p, 'a> {
    pub(super) fn new(
        flows: &'p Flows<'a>,
        open: &'p mut Component,
        names: &'p Names<'a>,
        func: &'a FuncFacts,
    ) -> Pass<'p, 'a> {
        let decl = names.decl;
        Pass {
            flows,
            open,
            decl,
            names,
            func,
            summary: Summary::default(),
            emitted: None,
            holds: Few::new(),
            onces: None,
        }
    }

    /// The summary of a function, if it has anything to tell.
    pub(super) fn summary_of(&self, f: Fn) -> Option<&Summary> {
        self.open.summaries.get(&f).or_else(|| self.flows.summaries.get(&f))
    }

    /// The summary for callers, and what was seen on the way.
    pub(super) fn run(mut self) -> (Summary, Flow) {
        self.flow();
        (self.summary, self.emitted.unwrap_or_default())
    }

    /// What holds at the end becomes the summary.
    pub(super) fn leave(&mut self, state: State) {
        self.keep_literals(&state);
        let mut effect = LockEffect { acquired: state.locks, released: state.released };
        // Released and taken again: the caller has what it had.
        let restored: FewPaths =
            effect.released.iter().filter(|p| effect.acquired.iter().any(|h| h.path == **p)).cloned().collect();
        effect.released.retain(|p| !restored.contains(p));
        effect.acquired.retain(|h| !restored.contains(&h.path));
        self.summary.lends = self.lends(&effect.acquired);
        effect.acquired.retain(|h| self.is_outside(&h.path) && (h.taken.0 == self.func.id || self.keeps()));
        self.summary.locks = effect;
        self.tell_joined(&state.live);
        self.summary.live_out = state.live;
        self.summary.waiting = state.waiting;
        self.summary.renews = state.renewed;
    }

    /// Whether the function comes back with a lock that its callers have no name for, and with what gives it back.
    ///
    /// Answers the false alarm of leases; hides what a caller does after it gave one back.
    fn lends(&self, held: &Locks) -> bool {
        let nameless = |h: &Held| h.path.root == Root::Shared;
        self.func.returns_function && held.iter().any(|h| !self.is_outside(&h.path))
            || self.func.returns_object && held.iter().any(nameless) && self.keeps()
    }

    /// Whether the function defers nothing that may give back what its callees have taken.
    fn keeps(&self) -> bool {
        !ops(self.func).any(|o| matches!(&o.op, Op::Defer(call) if !call.is_lock()))
    }

    /// Whether a path means something outside this function.
    pub(super) fn is_outside(&self, path: &Path) -> bool {
        match path.root {
            Root::Local(owner, local) => owner != self.func.id || self.flows.facts.formal(owner, local).is_some(),
            Root::Global(_) => true,
            _ => false,
        }
    }

    /// The same of what is signalled on or waited for: also what was made in a function around this one, or is what a
    /// call there returned. Of a lock that would say too much: a semaphore that others may have as well is one.
    pub(super) fn is_shared(&self, path: &Path) -> bool {
        match path.root {
            Root::Alloc(..) | Root::Result(..) => self.func.captures.iter().any(|c| {
                *c == path.root || self.flows.results.expand(&Path::of(*c)).iter().any(|p| p.root == path.root)
            }),
            _ => self.is_outside(path),
        }
    }

    pub(super) fn expand<'s>(&self, set: &'s PathSet) -> impl Iterator<Item = &'p Path> + use<'s, 'p, 'a> {
        let names = self.names;
        set.iter().flat_map(move |p| names.of(*p))
    }

    /// The paths of an argument at a point: neither those of a parameter that was assigned anew nor what only locals
    /// have by now.
    pub(super) fn expand_at(&self, state: &State, set: &PathSet) -> Paths {
        let left = |p: &&u32| !state.gone.iter().any(|g| self.decl.path(**p).strip(self.decl.path(*g)).is_some());
        let kept: PathSet = set.iter().filter(left).copied().collect();
        self.without_rebound(state, self.expand(&kept).cloned().collect())
    }

    /// A parameter that was assigned anew is no longer the caller's.
    ///
    /// Answers the false alarm of `args = maps.Clone(args)`; hides a second name that was given to the caller's before.
    fn without_rebound(&self, state: &State, mut paths: Paths) -> Paths {
        if !state.rebound.is_empty() {
            paths.retain(|p| !self.is_rebound(state, p));
        }
        paths
    }

    fn is_rebound(&self, state: &State, path: &Path) -> bool {
        matches!(path.root, Root::Local(f, l) if f == self.func.id && state.rebound.contains(&l))
    }

    /// An element is deleted: who loaded it before is all that has it.
    fn take_out(&self, state: &mut State, map: &PathSet) {
        for path in state.loaded_paths() {
            let element = self.decl.path(path);
            let of_map = |m: &u32| matches!(element.strip(self.decl.path(*m)), Some([step]) if step.is_elem());
            if map.iter().any(of_map) {
                state.replace(path);
            }
        }
    }

    fn load(&self, state: &mut State, local: LocalId, path: u32) {
        state.load(local, path);
        // What hangs on something that only locals have is theirs too.
        let hangs = |g: &u32| self.decl.path(path).strip(self.decl.path(*g)).is_some_and(|rest| !rest.is_empty());
        if state.gone.iter().any(hangs) {
            state.detach(local);
        }
    }

    pub(super) fn transfer(&mut self, state: &mut State, at: &OpAt) {
        match &at.op {
            Op::Access { map, kind, via } => {
                if !via.is_some_and(|l| state.detached.contains(&l)) {
                    let paths = self.without_rebound(state, self.expand(map).cloned().collect());
                    let around =
                        via.filter(|l| self.decl.locals.get(l.0 as usize).is_some_and(|x| x.owner != self.func.id));
                    self.access(state, paths, (*kind, around), at.span);
                }
                if *kind == AccessKind::Delete {
                    self.take_out(state, map);
                }
            }
            Op::Call(call) => {
                let id = self.func.id;
                state.renew(|root| matches!(root, Root::Result(f, n, _) if f == id && n == call.number));
                self.call(state, call, at.span, false);
            }
            Op::Go(call) => self.go(state, call, at.span),
            Op::Renew(local) => {
                let id = self.func.id;
                state.renew(|root| root == Root::Local(id, *local));
            }
            Op::Assign(local) => {
                let root = Root::Local(self.func.id, *local);
                moment::note_replaced(&mut state.been, |sent| sent.root == root);
                state.forget(|q| q.local == *local);
            }
            Op::Change(local) => state.forget(|q| q.local == *local && q.looks_inside()),
            Op::Rebind(local) => state.rebind(*local),
            Op::Ask(asked) => state.asking = *asked,
            Op::Assume(question, truth) => state.assume(*question, *truth),
            Op::Defer(_) => insert(&mut state.deferred, at.span.start),
            Op::Recover => {}
            Op::Fail => state.failed = true,
            Op::RunDefers => self.run_defers(state),
            Op::Store { dst, value } => self.store(state, dst, value),
            Op::Load { local, path } => {
                if let [path] = path[..] {
                    self.load(state, *local, path);
                }
            }
            Op::Send { chan, value } => {
                self.publish(state, value, Reach::Public);
                self.sent(state, value);
                self.signal(state, chan);
                self.open_gates(state, chan);
            }
            Op::Close { chan } => {
                self.signal(state, chan);
                self.open_gates(state, chan);
            }
            Op::Recv { chan, .. } => {
                let paths: Paths = self.expand(chan).cloned().collect();
                self.wait(state, &paths);
                self.pass_gates(state, chan);
            }
            Op::Return(values) => self.returned(state, values, at.span),
        }
    }

    fn access(&mut self, state: &State, paths: Paths, (kind, around): (AccessKind, Option<LocalId>), span: Span) {
        for path in paths {
            let when = self.when_accessed(state, &path);
            let access = AccessAt {
                reach: reach_of(&state.reached, path.root),
                live: state.live_with(path.root),
                path,
                kind,
                around,
                place: (self.func.id, span),
                trace: Few::new(),
                locks: state.locks.clone(),
                released: state.released.clone(),
                spawned: None,
                when,
                given: self.given(state, None),
            };
            self.emit_access(access);
        }
    }

    /// What is sent over a channel belongs to who receives it.
    fn sent(&self, state: &mut State, value: &Value) {
        for path in self.expand(&value.paths).filter(|p| is_named(p)) {
            moment::note_sent(&mut state.been, path.clone());
        }
    }

    /// Objects that others have leave the function before its deferred calls run.
    fn returned(&mut self, state: &State, values: &[Value], span: Span) {
        for (value, bit) in values.iter().zip(0..64) {
            let made = value.paths.iter().map(|p| self.decl.path(*p)).filter(|p| p.steps.is_empty());
            if made.into_iter().any(|p| state.reached.contains(&(p.root, Reach::Handed))) {
                self.summary.hands_results |= 1 << bit;
            }
        }
        if state.locks.is_empty() || self.emitted.is_none() {
            return;
        }
        let paths = values.iter().flat_map(|v| self.expand(&v.paths));
        let shared = paths.filter(|p| !p.steps.is_empty() || matches!(p.root, Root::Global(_)));
        let returns = shared.map(|path| ReturnAt { span, path: path.clone(), locks: state.locks.clone() });
        let returns: Vec<ReturnAt> = returns.collect();
        if let Some(flow) = &mut self.emitted {
            flow.returns.extend(returns);
        }
    }

    pub(super) fn emit_access(&mut self, access: AccessAt) {
        let Some(flow) = &mut self.emitted else { return };
        // An access to something received is one to what was sent.
        for path in self.flows.sends.of(&access.path) {
            let when = access.when.as_deref().cloned().unwrap_or_default();
            let when = moment::when(Moment { received: true, ..when });
            flow.accesses.push(AccessAt { path, reach: Reach::Handed, when, ..access.clone() });
        }
        flow.accesses.push(access);
    }

    fn store(&mut self, state: &mut State, dst: &PathSet, value: &Value) {
        for d in dst {
            if !value.paths.contains(d) {
                state.replace(*d);
            }
        }
        self.note_renewed(state, dst, value);
        if state.been.is_some() {
            moment::note_replaced(&mut state.been, |sent| self.expand(dst).any(|p| sent.strip(p).is_some()));
        }
        self.store_value(state, dst, value);
    }

    /// A field of a parameter gets a map that is made here: what callers took out of it before is theirs alone.
    fn note_renewed(&self, state: &mut State, dst: &PathSet, value: &Value) {
        let [place] = dst[..] else { return };
        let place = self.decl.path(place);
        let [Step::Field(field)] = place.steps[..] else { return };
        let program = self.flows.facts.program;
        let new = |p: &u32| matches!(self.decl.path(*p), Path { root: Root::Alloc(..), steps } if steps.is_empty());
        if program.is_map(program.field_ty(field))
            && !value.paths.is_empty()
            && value.paths.iter().all(new)
            && let Some(formal) = self.formal_of(place)
        {
            insert(&mut state.renewed, (formal, field));
        }
    }

    /// Who can reach a place can reach from now on what is stored in it.
    ///
    /// A place in an object that nobody else has tells nobody, which answers the false alarm of constructors that link
    /// the parts of what they make.
    pub(super) fn store_value(&mut self, state: &mut State, dst: &PathSet, value: &Value) {
        let mut known = Reach::Private;
        // What is in a parameter's new object is not the caller's.
        let places: SmallVec<[&Path; 2]> = self.expand(dst).filter(|p| !self.is_rebound(state, p)).collect();
        for place in places {
            let here = is_made_here(self.flows.facts, self.func.id, place);
            if here || matches!(place.root, Root::Local(..)) {
                self.note_held(place, value);
            }
            known = known.join(match place.root {
                _ if here => reach_of(&state.reached, place.root),
                Root::Local(f, l) => reach_of(&state.reached, place.root).join(Reach::With(f, l)),
                _ => Reach::Public,
            });
            if let Some(whither) = self.formal_of(place).filter(|_| !here) {
                self.note_stores(whither, value);
            }
        }
        match known {
            Reach::Private => {}
            Reach::Handed => {
                self.expand(&value.paths).for_each(|path| self.hand(state, path.root));
            }
            known => self.publish(state, value, known),
        }
    }

    /// Parameters that are stored in another one.
    fn note_stores(&mut self, whither: u8, value: &Value) {
        for path in self.expand(&value.paths) {
            let Some(pair) = self.formal_of(path).map(|what| (what, whither)) else { continue };
            if pair.0 != pair.1 && !self.summary.stores.contains(&pair) {
                self.summary.stores.push(pair);
            }
        }
    }

    /// Something made here is stored in something else made here.
    fn note_held(&mut self, place: &Path, value: &Value) {
        for path in self.expand(&value.paths) {
            let pair = (place.root, path.root);
            let known = |root| !matches!(root, Root::Received(..) | Root::Owned);
            let made = is_made_here(self.flows.facts, self.func.id, path) && known(pair.0) && known(pair.1);
            if made && pair.0 != pair.1 && self.holds.len() < MAX_HELD && !self.holds.contains(&pair) {
                self.holds.push(pair);
            }
        }
    }

    /// Who has something has what is stored in it.
    fn hand_held(&mut self, state: &mut State, root: Root) {
        let mut all: SmallVec<[Root; 4]> = SmallVec::from_iter([root]);
        let mut next = 0;
        while let Some(holder) = all.get(next).copied() {
            next += 1;
            let inside = self.holds.iter().filter(|(h, _)| *h == holder).map(|(_, held)| *held);
            let new: SmallVec<[Root; 4]> = inside.filter(|held| !all.contains(held)).collect();
            all.extend(new);
        }
        for held in all.into_iter().skip(1) {
            state.reach(held, Reach::Handed);
            if let Some(flow) = &mut self.emitted {
                flow.held.push((root, held));
            }
        }
    }

    /// The number of the formal that a path starts at.
    pub(super) fn formal_of(&self, path: &Path) -> Option<u8> {
        match path.root {
            Root::Local(owner, local) if owner == self.func.id => self.flows.facts.formal(owner, local),
            _ => None,
        }
        .and_then(|i| u8::try_from(i).ok())
    }

    /// Others can reach a value from now on. What is a parameter and gets into another one is the callers' affair.
    pub(super) fn publish(&mut self, state: &mut State, value: &Value, reach: Reach) {
        let own = |f: Fn, l: LocalId| f == self.func.id && self.flows.facts.formal(f, l).is_some();
        let into_own = matches!(reach, Reach::With(f, l) if own(f, l));
        for path in self.expand(&value.paths) {
            match path.root {
                Root::Local(owner, local) if owner == self.func.id => match self.flows.facts.formal(owner, local) {
                    Some(i) if path.steps.is_empty() && !into_own => self.summary.publishes |= 1 << i.min(63),
                    Some(_) => {}
                    None => state.reach(path.root, reach),
                },
                Root::Alloc(..) | Root::Result(..) => state.reach(path.root, reach),
                _ => {}
            }
        }
    }

    /// A goroutine has an object from now on, and so have the callers of this function if it is theirs.
    pub(super) fn hand(&mut self, state: &mut State, root: Root) {
        let own = match root {
            Root::Local(owner, local) => owner == self.func.id && self.flows.facts.formal(owner, local).is_none(),
            Root::Alloc(..) => true,
            Root::Result(owner, ..) => owner == self.func.id,
            Root::Global(_) | Root::Received(..) | Root::Owned | Root::Shared => return,
        };
        state.reach(root, Reach::Handed);
        if !self.holds.is_empty() {
            self.hand_held(state, root);
        }
        if !own && !self.summary.hands.contains(&root) {
            self.summary.hands.push(root);
        }
    }

    /// A lock is released; one that was not taken here was held on entry.
    pub(super) fn release(&mut self, state: &mut State, path: &Path) {
        state.release(path);
        if state.released.contains(path) && self.is_outside(path) && !self.summary.needs.contains(path) {
            self.summary.needs.push(path.clone());
        }
    }

    pub(super) fn signal(&mut self, state: &mut State, chan: &PathSet) {
        for path in self.expand(chan) {
            if !self.is_shared(path) {
                continue;
            }
            moment::note_signal(&mut state.been, path.clone());
            if !self.summary.signals.contains(path) {
                self.summary.signals.push(path.clone());
            }
        }
    }

    /// Goroutines that signal on one of these are over.
    pub(super) fn wait(&mut self, state: &mut State, on: &[Path]) {
        self.blocks(state);
        let over = |s: &Site| self.info(*s).is_some_and(|i| i.tokens.iter().any(|t| on.iter().any(|p| p.is_like(t))));
        let (over, left): (Few<Site>, _) = state.live.iter().copied().partition(over);
        state.live = left;
        for site in over {
            if self.info(site).and_then(|i| i.tail).is_some_and(|tail| state.live.contains(&tail)) {
                self.flows.outlived.push(site);
            }
        }
        for path in on {
            if self.is_shared(path) && !self.summary.waits.contains(path) {
                self.summary.waits.push(path.clone());
            }
        }
    }
}

pub(super) fn is_made_here(facts: &Facts<'_>, f: Fn, path: &Path) -> bool {
    match path.root {
        Root::Local(owner, local) => owner == f && facts.formal(owner, local).is_none(),
        Root::Alloc(..) | Root::Result(..) | Root::Received(..) | Root::Owned => true,
        Root::Global(_) | Root::Shared => false,
    }
}
