//! The forward data flow of each function, callees first: at every map operation, call and spawn the locks surely
//! held, the goroutines that may be live and the objects that are already published; and the summary for callers.

use super::results::Results;
use super::state::State;
use super::summary::{Held, LockEffect, Locks, MAX_PARAM_ACCESSES, ParamAccess, ParamCall, Site, Summary};
use super::targets::{FnList, Targets};
use super::{Facts, ops};
use crate::AccessKind;
use crate::facts::{Call, Callee, DeclFacts, Fn, FuncFacts, FuncValue, LockOp, Op, OpAt, PathSet, Value};
use crate::models::{Arg, Row};
use crate::path::{Path, Root, Step};
use mapvet_parser::Span;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// A map operation with all that is known locally.
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
    pub(crate) released: SmallVec<[Path; 1]>,
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
    pub(crate) args: Vec<SmallVec<[Path; 2]>>,
    pub(crate) locks: Locks,
    pub(crate) released: SmallVec<[Path; 1]>,
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
    tokens: SmallVec<[Path; 1]>,
}

/// The flow of one function.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    pub(crate) accesses: Vec<AccessAt>,
    pub(crate) calls: Vec<CallAt>,
}

/// The flows and summaries of a program.
pub(crate) struct Flows<'a> {
    facts: &'a Facts<'a>,
    targets: &'a Targets,
    results: &'a Results,
    pub(crate) flows: FxHashMap<Fn, Flow>,
    pub(crate) summaries: FxHashMap<Fn, Summary>,
    pub(crate) sites: Vec<SiteInfo>,
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
            let mut pass = Pass { flows: self, decl, func, summary: Summary::default(), emitted: None };
            pass.run();
            let (summary, flow) = (std::mem::take(&mut pass.summary), pass.emitted.take().unwrap_or_default());
            self.summaries.insert(func.id, summary);
            self.flows.insert(func.id, flow);
        }
    }
}

/// The data flow of one function.
struct Pass<'p, 'a> {
    flows: &'p mut Flows<'a>,
    decl: &'a DeclFacts,
    func: &'a FuncFacts,
    summary: Summary,
    /// The result, in the last round.
    emitted: Option<Flow>,
}

/// Rounds after which a function that has not settled is taken as it is.
const MAX_ROUNDS: usize = 12;

impl Pass<'_, '_> {
    fn run(&mut self) {
        let relevant = ops(self.func).any(|o| !matches!(o.op, Op::RunDefers | Op::Return(_) | Op::Load { .. }));
        if !relevant {
            return;
        }
        let entries = self.fixpoint();
        self.emitted = Some(Flow::default());
        for (block, entry) in self.func.blocks.iter().zip(entries) {
            if let Some(mut state) = entry {
                block.ops.iter().for_each(|op| self.transfer(&mut state, op));
                if std::ptr::eq(block, &self.func.blocks[super::EXIT]) {
                    self.leave(state);
                }
            }
        }
    }

    fn fixpoint(&mut self) -> Vec<Option<State>> {
        let blocks = &self.func.blocks;
        let mut entries: Vec<Option<State>> = vec![None; blocks.len()];
        entries[0] = Some(State::default());
        let order = reverse_postorder(self.func);
        for _ in 0..MAX_ROUNDS {
            let mut changed = false;
            for b in &order {
                let Some(mut state) = entries[*b].clone() else { continue };
                blocks[*b].ops.iter().for_each(|op| self.transfer(&mut state, op));
                for succ in &blocks[*b].succs {
                    changed |= flow_into(&mut entries[*succ as usize], &state);
                }
            }
            if !changed {
                break;
            }
        }
        entries
    }

    /// What holds at the end becomes the summary.
    fn leave(&mut self, state: State) {
        let mut effect = LockEffect { acquired: state.locks, released: state.released };
        // Released and taken again: the caller has what it had.
        let restored: SmallVec<[Path; 1]> =
            effect.released.iter().filter(|p| effect.acquired.iter().any(|h| h.path == **p)).cloned().collect();
        effect.released.retain(|p| !restored.contains(p));
        effect.acquired.retain(|h| !restored.contains(&h.path));
        effect.acquired.retain(|h| self.is_outside(&h.path));
        self.summary.locks = effect;
        self.summary.live_out = state.live;
    }

    /// Whether a path means something outside this function.
    fn is_outside(&self, path: &Path) -> bool {
        match path.root {
            Root::Local(owner, local) => owner != self.func.id || self.flows.facts.formal(owner, local).is_some(),
            Root::Global(_) => true,
            _ => false,
        }
    }

    fn expand(&self, set: &PathSet) -> SmallVec<[Path; 2]> {
        set.iter().flat_map(|p| self.flows.results.expand(self.decl.path(*p))).collect()
    }

    fn transfer(&mut self, state: &mut State, at: &OpAt) {
        match &at.op {
            Op::Access { map, kind, via } => {
                if !via.is_some_and(|l| state.detached.contains(&l)) {
                    let paths = self.expand(map);
                    self.access(state, paths, *kind, at.span);
                }
            }
            Op::Call(call) => self.call(state, call, at.span, false),
            Op::Go(call) => self.go(state, call, at.span),
            Op::Defer(_) | Op::Recover | Op::CopyLock { .. } => {}
            Op::RunDefers => self.run_defers(state),
            Op::Store { dst, value } => self.store(state, dst, value),
            Op::Load { local, path } => {
                if let [path] = path[..] {
                    state.load(*local, path);
                }
            }
            Op::Send { chan, value } => {
                self.publish(state, value);
                self.signal(chan);
            }
            Op::Close { chan } => self.signal(chan),
            Op::Recv { chan } => {
                let paths = self.expand(chan);
                self.wait(state, &paths);
            }
            Op::Return(_) => {}
        }
    }

    fn access(&mut self, state: &State, paths: SmallVec<[Path; 2]>, kind: AccessKind, span: Span) {
        for path in paths {
            let access = AccessAt {
                published: state.published.contains(&path.root),
                path,
                kind,
                place: (self.func.id, span),
                trace: SmallVec::new(),
                locks: state.locks.clone(),
                released: state.released.clone(),
                live: state.live.clone(),
                spawned: None,
            };
            self.emit_access(access);
        }
    }

    /// An access to a map that is a parameter goes up to the callers; all others stay.
    fn emit_access(&mut self, access: AccessAt) {
        if self.emitted.is_none() {
            return;
        }
        if access.spawned.is_none()
            && let Root::Local(owner, local) = access.path.root
            && owner == self.func.id
            && access.path.steps.iter().all(|s| *s == Step::Elem)
            && let Some(formal) = self.flows.facts.formal(owner, local)
        {
            self.hoist(formal, access);
            return;
        }
        if let Some(flow) = &mut self.emitted {
            flow.accesses.push(access);
        }
    }

    fn hoist(&mut self, formal: usize, access: AccessAt) {
        let steps = access.path.steps.iter().copied().collect();
        let locks: Locks = access.locks.into_iter().filter(|h| self.is_outside(&h.path)).collect();
        let new = ParamAccess {
            formal,
            steps,
            kind: access.kind,
            place: access.place,
            trace: access.trace,
            locks,
            released: access.released,
        };
        let known = &mut self.summary.param_accesses;
        let same = |o: &ParamAccess| {
            o.formal == formal && o.kind.writes() == new.kind.writes() && o.steps == new.steps && o.locks == new.locks
        };
        if !known.iter().any(same) && known.iter().filter(|o| o.formal == formal).count() < MAX_PARAM_ACCESSES {
            known.push(new);
        }
    }

    fn store(&mut self, state: &mut State, dst: &PathSet, value: &Value) {
        for d in dst {
            if !value.paths.contains(d) {
                state.replace(*d);
            }
        }
        let into_own = self
            .expand(dst)
            .iter()
            .all(|d| is_made_here(self.flows.facts, self.func.id, d) && !state.published.contains(&d.root));
        if !into_own {
            self.publish(state, value);
        }
    }

    /// Others can reach a value from now on.
    fn publish(&mut self, state: &mut State, value: &Value) {
        for path in self.expand(&value.paths) {
            match path.root {
                Root::Local(owner, local) if owner == self.func.id => match self.flows.facts.formal(owner, local) {
                    Some(i) if path.steps.is_empty() => self.summary.publishes |= 1 << i.min(63),
                    Some(_) => {}
                    None => state.publish(path.root),
                },
                Root::Alloc(..) | Root::Result(..) => state.publish(path.root),
                _ => {}
            }
        }
    }

    fn signal(&mut self, chan: &PathSet) {
        for path in self.expand(chan) {
            if self.is_outside(&path) && !self.summary.signals.contains(&path) {
                self.summary.signals.push(path);
            }
        }
    }

    /// Goroutines that signal on one of these are over.
    fn wait(&mut self, state: &mut State, on: &[Path]) {
        let sites = &self.flows.sites;
        state.live.retain(|s| {
            let tokens = sites.get(s.0 as usize).map(|i| &i.tokens);
            !tokens.is_some_and(|t| t.iter().any(|t| on.contains(t)))
        });
        for path in on {
            if self.is_outside(path) && !self.summary.waits.contains(path) {
                self.summary.waits.push(path.clone());
            }
        }
    }

    /// Deferred calls, last first.
    fn run_defers(&mut self, state: &mut State) {
        let func = self.func;
        let deferred: Vec<&OpAt> = ops(func).filter(|o| matches!(o.op, Op::Defer(_))).collect();
        for at in deferred.into_iter().rev() {
            if let Op::Defer(call) = &at.op {
                self.call(state, call, at.span, false);
            }
        }
    }

    fn go(&mut self, state: &mut State, call: &Call, span: Span) {
        let mut any = false;
        for callee in &call.callees {
            if let Callee::Param(f, l) = callee {
                self.param_call((*f, *l), Some(false), state, span);
            }
            if let Callee::Model(row) = callee {
                self.model(state, self.flows.facts.models.row(*row).clone(), call, span);
            }
            for target in self.flows.targets.of(callee) {
                any = true;
                self.spawn(state, call, target, span, Spawn { many: false, what: None, group: &[], callback: false });
            }
        }
        if !any {
            self.unknown_call(state, call, span);
        }
    }

    fn spawn(&mut self, state: &mut State, call: &Call, target: Fn, span: Span, how: Spawn<'_>) {
        let mut tokens: SmallVec<[Path; 1]> = how.group.iter().cloned().collect();
        if let Some(summary) = self.flows.summaries.get(&target) {
            for signal in summary.signals.clone() {
                tokens.extend(self.substitute(call, target, &signal, how.callback));
            }
        }
        let info = SiteInfo { host: self.func.id, span, loop_id: call.loop_id, many: how.many, what: how.what, tokens };
        let site = self.flows.site((self.func.id, span.start, Some(target), 0), info);
        self.emit_call(state, call, target, span, Edge { callback: how.callback, once: false, spawned: Some(site) });
        self.hoisted(state, call, target, span, Some(site), how.callback);
        self.captured_calls(state, target, span, Some(how.many));
        state.start(site);
        // Goroutines that the new one starts without waiting for them are live as well.
        if let Some(summary) = self.flows.summaries.get(&target) {
            let inner = summary.live_out.clone();
            inner.into_iter().for_each(|s| state.start(s));
        }
    }

    fn substitute(&self, call: &Call, target: Fn, path: &Path, callback: bool) -> SmallVec<[Path; 2]> {
        if callback && matches!(path.root, Root::Local(owner, _) if owner == target) {
            return SmallVec::new();
        }
        self.flows.results.substitute(self.flows.facts, self.decl, call, target, path)
    }

    fn call(&mut self, state: &mut State, call: &Call, span: Span, callback: bool) {
        let by_method = match &call.callees[..] {
            [Callee::Static(f), Callee::Lock(_)] => {
                self.flows.summaries.get(f).is_some_and(|s| s.locks != LockEffect::default())
            }
            _ => false,
        };
        let mut targets = FnList::new();
        for callee in &call.callees {
            match callee {
                Callee::Lock(op) if !by_method => self.lock(state, *op, call, span),
                Callee::Lock(_) => {}
                Callee::Model(row) => self.model(state, self.flows.facts.models.row(*row).clone(), call, span),
                Callee::Param(f, l) => self.param_call((*f, *l), None, state, span),
                other => targets.extend(self.flows.targets.of(other)),
            }
        }
        targets.retain(|t| self.flows.facts.get(*t).is_some());
        let is_lock = matches!(call.callees.last(), Some(Callee::Lock(_)));
        if is_lock && !by_method {
            return;
        }
        if targets.is_empty() && !matches!(call.callees.first(), Some(Callee::Model(_))) {
            self.unknown_call(state, call, span);
        }
        self.known_call(state, call, &targets, span, callback);
    }

    fn lock(&mut self, state: &mut State, op: LockOp, call: &Call, span: Span) {
        let Some(lock) = call.args.first() else { return };
        for path in self.expand(&lock.paths) {
            match op {
                LockOp::Acquire(mode) => state.acquire(&path, mode, (self.func.id, span)),
                LockOp::Release(_) => state.release(&path),
            }
        }
    }

    fn known_call(&mut self, state: &mut State, call: &Call, targets: &[Fn], span: Span, callback: bool) {
        for target in targets {
            self.emit_call(state, call, *target, span, Edge { callback, once: false, spawned: None });
            self.hoisted(state, call, *target, span, None, callback);
            self.callbacks(state, call, *target, span);
            self.captured_calls(state, *target, span, None);
        }
        self.lock_effects(state, call, targets, callback);
        for target in targets {
            let Some(summary) = self.flows.summaries.get(target) else { continue };
            let (waits, live, publishes) = (summary.waits.clone(), summary.live_out.clone(), summary.publishes);
            let signals = summary.signals.clone();
            for wait in waits {
                let paths = self.substitute(call, *target, &wait, callback);
                self.wait(state, &paths);
            }
            for signal in signals {
                for path in self.substitute(call, *target, &signal, callback) {
                    if self.is_outside(&path) && !self.summary.signals.contains(&path) {
                        self.summary.signals.push(path);
                    }
                }
            }
            live.into_iter().for_each(|s| state.start(s));
            for (i, arg) in call.args.iter().enumerate().take(63) {
                if publishes & (1 << i) != 0 {
                    self.publish(state, arg);
                }
            }
        }
    }

    /// What is surely held after any of the targets returned.
    fn lock_effects(&mut self, state: &mut State, call: &Call, targets: &[Fn], callback: bool) {
        let effects: Vec<LockEffect> =
            targets.iter().map(|t| self.flows.summaries.get(t).map(|s| s.locks.clone()).unwrap_or_default()).collect();
        for (target, effect) in targets.iter().zip(&effects) {
            for path in &effect.released {
                self.substitute(call, *target, path, callback).iter().for_each(|p| state.release(p));
            }
        }
        let (Some(target), Some(effect)) = (targets.first(), effects.first()) else { return };
        if effects.iter().any(|e| e.acquired.len() != effect.acquired.len()) {
            return;
        }
        for held in &effect.acquired {
            for path in self.substitute(call, *target, &held.path, callback) {
                state.acquire(&path, held.mode, held.taken);
            }
        }
    }

    /// A literal that runs here may call a function that is a parameter of this one or of one around it.
    fn captured_calls(&mut self, state: &State, target: Fn, span: Span, spawn: Option<bool>) {
        let Some(summary) = self.flows.summaries.get(&target) else { return };
        let captured = summary.param_calls.iter().filter(|c| c.param.0 != target).cloned();
        for inner in captured.collect::<Vec<_>>() {
            let mut inside = state.clone();
            for held in &inner.locks {
                inside.acquire(&held.path, held.mode, held.taken);
            }
            let spawn = match (spawn, inner.spawn) {
                (None, None) => None,
                (a, b) => Some(a == Some(true) || b == Some(true)),
            };
            self.param_call(inner.param, spawn, &inside, span);
        }
    }

    /// Functions handed to a callee that calls or spawns its parameter.
    fn callbacks(&mut self, state: &mut State, call: &Call, target: Fn, span: Span) {
        let Some(summary) = self.flows.summaries.get(&target) else { return };
        for inner in summary.param_calls.clone() {
            let Some(index) = self.flows.facts.formal(inner.param.0, inner.param.1).filter(|_| inner.param.0 == target)
            else {
                continue;
            };
            let Some(arg) = call.args.get(index) else { continue };
            let mut inside = state.clone();
            for held in &inner.locks {
                for path in self.substitute(call, target, &held.path, false) {
                    inside.acquire(&path, held.mode, held.taken);
                }
            }
            for f in arg.funcs.clone() {
                self.run_value(state, &inside, &f, call, span, inner.spawn);
            }
        }
    }

    /// A function value runs: here, or on a goroutine of its own.
    fn run_value(
        &mut self,
        state: &mut State,
        inside: &State,
        f: &FuncValue,
        call: &Call,
        span: Span,
        spawn: Option<bool>,
    ) {
        if let Callee::Param(owner, local) = f.callee {
            self.param_call((owner, local), spawn, inside, span);
        }
        let call = &callback_call(call, f);
        for target in self.flows.targets.of(&f.callee) {
            match spawn {
                Some(many) => {
                    self.spawn(state, call, target, span, Spawn { many, what: None, group: &[], callback: true });
                }
                None => {
                    let edge = Edge { callback: true, once: false, spawned: None };
                    self.emit_call(inside, call, target, span, edge);
                    self.hoisted(inside, call, target, span, None, true);
                    self.captured_calls(inside, target, span, None);
                    self.closure_effects(state, target);
                }
            }
        }
    }

    /// A literal that runs here may start goroutines that outlive it.
    fn closure_effects(&mut self, state: &mut State, target: Fn) {
        if let Some(summary) = self.flows.summaries.get(&target) {
            let live = summary.live_out.clone();
            let signals = summary.signals.clone();
            live.into_iter().for_each(|s| state.start(s));
            for path in signals {
                if self.is_outside(&path) && !self.summary.signals.contains(&path) {
                    self.summary.signals.push(path);
                }
            }
        }
    }

    fn param_call(&mut self, param: (Fn, mapvet_types::LocalId), spawn: Option<bool>, state: &State, span: Span) {
        let locks = if spawn.is_some() { Locks::new() } else { state.locks.clone() };
        let known = &mut self.summary.param_calls;
        match known.iter_mut().find(|c| c.param == param && c.spawn.is_some() == spawn.is_some()) {
            // Called in several places: what is held at all of them.
            Some(call) => call.locks.retain(|h| locks.iter().any(|o| o.path == h.path)),
            None => known.push(ParamCall { param, span: (self.func.id, span), spawn, locks }),
        }
        // A goroutine started in a loop, or while one of its kind runs, is one of many.
        let in_loop = ops(self.func).any(|o| o.span == span && super::call_of(&o.op).is_some_and(|c| c.loop_id.0 != 0));
        if let Some(call) = known.iter_mut().find(|c| c.param == param && c.spawn.is_some() && spawn.is_some()) {
            call.spawn = Some(in_loop || spawn == Some(true) || call.spawn == Some(true));
        }
    }

    /// A callee of which nothing is known runs the functions it is given at once, under the caller's locks.
    fn unknown_call(&mut self, state: &mut State, call: &Call, span: Span) {
        let inside = state.clone();
        for f in call.args.iter().flat_map(|a| &a.funcs) {
            self.run_value(state, &inside, f, call, span, None);
        }
    }

    fn model(&mut self, state: &mut State, row: Row, call: &Call, span: Span) {
        let pick = |arg: Arg| match arg {
            Arg::Receiver => call.args.first(),
            Arg::Index(i) => call.args.get(i + 1),
        };
        let group: SmallVec<[Path; 2]> = row.group.and_then(pick).map(|v| self.expand(&v.paths)).unwrap_or_default();
        for f in row.spawns.iter().filter_map(|a| pick(*a)).flat_map(|v| &v.funcs) {
            if let Callee::Param(owner, local) = f.callee {
                self.param_call((owner, local), Some(row.many), state, span);
            }
            let bound = callback_call(call, f);
            for target in self.flows.targets.of(&f.callee) {
                let what = (!row.what.is_empty()).then(|| row.what.clone());
                self.spawn(state, &bound, target, span, Spawn { many: row.many, what, group: &group, callback: true });
            }
        }
        let inside = state.clone();
        for f in row.runs.iter().filter_map(|a| pick(*a)).flat_map(|v| &v.funcs) {
            self.run_value(state, &inside, f, call, span, None);
        }
        for f in row.once.iter().filter_map(|a| pick(*a)).flat_map(|v| &v.funcs) {
            let bound = callback_call(call, f);
            for target in self.flows.targets.of(&f.callee) {
                self.emit_call(state, &bound, target, span, Edge { callback: true, once: true, spawned: None });
            }
        }
        if let Some(on) = row.waits.and_then(pick) {
            let paths = self.expand(&on.paths);
            self.wait(state, &paths);
        }
        if let Some(done) = row.done.and_then(pick) {
            self.signal(&done.paths);
        }
    }

    /// Map operations of a callee on maps that are arguments happen here.
    fn hoisted(&mut self, state: &State, call: &Call, target: Fn, span: Span, spawned: Option<Site>, callback: bool) {
        if self.emitted.is_none() || callback {
            return;
        }
        let Some(summary) = self.flows.summaries.get(&target) else { return };
        for inner in summary.param_accesses.clone() {
            let Some(arg) = call.args.get(inner.formal) else { continue };
            for path in self.expand(&arg.paths) {
                let mut here = if spawned.is_some() { State::default() } else { state.clone() };
                here.live.clone_from(&state.live);
                for lock in &inner.released {
                    self.substitute(call, target, lock, false).iter().for_each(|p| here.release(p));
                }
                for held in &inner.locks {
                    for p in self.substitute(call, target, &held.path, false) {
                        here.acquire(&p, held.mode, held.taken);
                    }
                }
                let trace = std::iter::once((self.func.id, span)).chain(inner.trace.iter().copied()).collect();
                let path = path.join(&inner.steps);
                let access = AccessAt {
                    published: state.published.contains(&path.root),
                    path,
                    kind: inner.kind,
                    place: inner.place,
                    trace,
                    locks: here.locks,
                    released: here.released,
                    live: here.live,
                    spawned,
                };
                self.emit_access(access);
            }
        }
    }

    fn emit_call(&mut self, state: &State, call: &Call, target: Fn, span: Span, edge: Edge) {
        if self.emitted.is_none() {
            return;
        }
        let args = call.args.iter().map(|a| self.expand(&a.paths)).collect();
        let at = CallAt {
            span,
            target,
            args,
            locks: if edge.spawned.is_some() { Locks::new() } else { state.locks.clone() },
            released: state.released.clone(),
            live: state.live.clone(),
            published: state.published.clone(),
            callback: edge.callback,
            once: edge.once,
            spawned: edge.spawned,
        };
        if let Some(flow) = &mut self.emitted {
            flow.calls.push(at);
        }
    }
}

struct Spawn<'s> {
    many: bool,
    what: Option<String>,
    group: &'s [Path],
    callback: bool,
}

struct Edge {
    callback: bool,
    once: bool,
    spawned: Option<Site>,
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

/// The call of a function value by somebody else: only the receiver of a method value is known.
fn callback_call(call: &Call, f: &FuncValue) -> Call {
    let args = f.receiver.iter().map(|paths| Value { paths: paths.clone(), ..Value::default() }).collect();
    Call { callees: SmallVec::new(), args, number: call.number, loop_id: call.loop_id }
}

fn is_made_here(facts: &Facts<'_>, f: Fn, path: &Path) -> bool {
    match path.root {
        Root::Local(owner, local) => owner == f && facts.formal(owner, local).is_none(),
        Root::Alloc(..) | Root::Result(..) | Root::Owned => true,
        Root::Global(_) | Root::Shared => false,
    }
}

fn flow_into(slot: &mut Option<State>, state: &State) -> bool {
    match slot {
        None => {
            *slot = Some(state.clone());
            true
        }
        Some(known) => {
            let before = known.clone();
            known.meet(state);
            *known != before
        }
    }
}

fn reverse_postorder(func: &FuncFacts) -> Vec<usize> {
    let n = func.blocks.len();
    let (mut seen, mut order) = (vec![false; n], Vec::with_capacity(n));
    let mut stack = vec![(0usize, 0usize)];
    seen[0] = true;
    while let Some((block, next)) = stack.last_mut() {
        match func.blocks[*block].succs.get(*next) {
            Some(succ) => {
                *next += 1;
                let succ = *succ as usize;
                if !seen[succ] {
                    seen[succ] = true;
                    stack.push((succ, 0));
                }
            }
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

/// For tests and debugging: a lock set as text without positions.
pub(crate) fn held_paths(locks: &[Held]) -> Vec<&Path> {
    locks.iter().map(|h| &h.path).collect()
}
