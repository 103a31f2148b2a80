//! Calls in the data flow of a function: which functions run, what they do to the state, and which functions that
//! were handed to them run as well.

use super::pass::Pass;
use super::spawns::Spawn;
use super::{AccessAt, Args, CallAt, Variable};
use crate::facts::{Call, Callee, Few, Fn, FuncValue, LockOp, Op, OpAt, Value};
use crate::link::given;
use crate::link::moment::{self, Moment, Once};
use crate::link::results::{MAX_PATHS, Paths, substitute};
use crate::link::sends::Sends;
use crate::link::state::{State, hold, insert};
use crate::link::summary::{FewPaths, LockEffect, Locks, ParamCall, Reach, Site, note_reach, reach_of};
use crate::link::targets::FnList;
use crate::link::{call_of, ops};
use crate::path::{Path, Root, Step};
use mapvet_parser::Span;
use smallvec::SmallVec;

/// How a call reaches its target.
pub(super) struct Edge<'e> {
    pub(super) callback: bool,
    /// Of a callback: what it is called with behind its receiver, as far as that is known.
    pub(super) args: &'e [Paths],
    pub(super) once: Option<Once>,
    pub(super) spawned: Option<Site>,
}

/// How a function that was handed over is called.
#[derive(Clone, Debug, Default)]
pub(super) struct Start {
    /// Whether on a new goroutine, and then whether several at once.
    pub(super) many: Option<bool>,
    /// Whether that is over when the function returns, if that is known.
    pub(super) joined: Option<bool>,
    /// Channels and groups by which its end is known.
    pub(super) tokens: FewPaths,
    /// The function has told before that it is done.
    pub(super) tail: bool,
}

impl Start {
    /// It is not started but called.
    fn here(state: &State) -> Start {
        Start { tail: has_signalled(state), ..Start::default() }
    }
}

fn has_signalled(state: &State) -> bool {
    state.been.as_ref().is_some_and(|been| been.has_signalled())
}

impl Pass<'_, '_> {
    /// Deferred calls, last first.
    pub(super) fn run_defers(&mut self, state: &mut State) {
        let func = self.func;
        let deferred = |at: &&OpAt| matches!(at.op, Op::Defer(_)) && state.deferred.contains(&at.span.start);
        let deferred: Vec<&OpAt> = ops(func).filter(deferred).collect();
        for at in deferred.into_iter().rev() {
            if let Op::Defer(call) = &at.op {
                self.call(state, call, at.span, false);
            }
        }
    }

    pub(super) fn substitute(&self, call: &Call, target: Fn, path: &Path, callback: bool) -> Paths {
        if callback && matches!(path.root, Root::Local(owner, _) if owner == target) {
            return SmallVec::new();
        }
        substitute(self.flows.facts, call, target, path, |p| self.names.of(p))
    }

    pub(super) fn call(&mut self, state: &mut State, call: &Call, span: Span, callback: bool) {
        let facts = self.flows.facts;
        if self.flows.serving.as_ref().is_some_and(|s| s.by_call(facts, self.flows.targets, call)) {
            state.serve();
        }
        let by_method = match &call.callees[..] {
            [Callee::Static(f), Callee::Lock(_)] => {
                self.summary_of(*f).is_some_and(|s| s.locks != LockEffect::default())
            }
            _ => false,
        };
        let mut targets = FnList::new();
        for callee in &call.callees {
            match callee {
                Callee::Lock(op) if !by_method => self.lock(state, *op, call, span),
                Callee::Lock(_) => {}
                Callee::Model(row) => self.model(state, facts.models.row(*row), call, span),
                Callee::Param(f, l) => {
                    let args = self.outside_args(state, call);
                    self.param_call((*f, *l), Start::here(state), &state.locks, (span, args));
                }
                other => targets.extend(self.flows.targets.of(other)),
            }
        }
        targets.retain(|t| self.flows.facts.get(*t).is_some());
        if call.is_lock() && !by_method {
            return;
        }
        if targets.is_empty() && !matches!(call.callees.first(), Some(Callee::Model(_))) {
            self.unknown_call(state, call, span);
        }
        self.known_call(state, call, &targets, span, callback);
    }

    pub(super) fn lock(&mut self, state: &mut State, op: LockOp, call: &Call, span: Span) {
        let Some(lock) = call.args.first() else { return };
        for path in self.expand(&lock.paths) {
            match op {
                LockOp::Acquire(mode) => state.acquire(path, mode, (self.func.id, span)),
                LockOp::Release(_) => self.release(state, path),
            }
        }
    }

    pub(super) fn known_call(&mut self, state: &mut State, call: &Call, targets: &[Fn], span: Span, callback: bool) {
        for target in targets {
            self.emit_call(state, call, *target, span, &Edge { callback, args: &[], once: None, spawned: None });
            if self.summary_of(*target).is_some() {
                self.hoisted(state, call, *target, span, None, callback);
                self.captured(state, *target, span, None);
                self.callbacks(state, call, *target, span);
                self.captured_calls(state, *target, span, None);
            }
        }
        self.lock_effects(state, call, targets, callback);
        if targets.iter().any(|t| self.summary_of(*t).is_some_and(|s| s.lends)) {
            state.acquire(&Path::of(Root::Shared), crate::LockMode::Write, (self.func.id, span));
        }
        for target in targets {
            if self.flows.is_blocking(*target) {
                self.blocks(state);
            }
            let Some(summary) = self.summary_of(*target) else { continue };
            let (waits, publishes) = (summary.waits.clone(), summary.publishes);
            let hands_results = summary.hands_results;
            let signals = summary.signals.clone();
            for wait in waits {
                let paths = self.substitute(call, *target, &wait, callback);
                self.wait(state, &paths);
            }
            for signal in signals {
                for path in self.substitute(call, *target, &signal, callback) {
                    if self.is_shared(&path) && !self.summary.signals.contains(&path) {
                        self.summary.signals.push(path);
                    }
                }
            }
            self.handed_on(state, call, *target, callback);
            self.left_over(state, *target);
            self.results_handed(state, call, hands_results);
            for (i, arg) in call.args.iter().enumerate().take(63) {
                if publishes & (1 << i) != 0 {
                    self.publish(state, arg, Reach::Public);
                }
            }
            self.stored_into(state, call, *target);
            if let [only] = targets {
                self.renewed_by(state, call, *only);
            }
        }
    }

    /// What a callee stores of its parameters in one another: who has the one has the other from now on.
    fn stored_into(&mut self, state: &mut State, call: &Call, target: Fn) {
        let Some(summary) = self.summary_of(target) else { return };
        for (what, whither) in summary.stores.clone() {
            if let (Some(value), Some(dst)) = (call.args.get(what as usize), call.args.get(whither as usize)) {
                self.store_value(state, &dst.paths, value);
            }
        }
    }

    /// Fields of arguments that get a new map in a callee: what was taken out of them before is no longer there.
    ///
    /// Answers the false alarm of `old := s.m; s.resetLocked(); s.mu.Unlock(); range old`; hides what
    /// [`State::replace`] hides.
    fn renewed_by(&mut self, state: &mut State, call: &Call, target: Fn) {
        let Some(renews) = self.summary_of(target).map(|s| s.renews.clone()).filter(|r| !r.is_empty()) else { return };
        for (formal, field) in renews {
            let Some([base]) = call.args.get(formal as usize).map(|arg| &arg.paths[..]) else { continue };
            let base = self.decl.path(*base);
            let place = base.then(Step::Field(field));
            for loaded in state.loaded_paths().into_iter().filter(|p| *self.decl.path(*p) == place) {
                state.replace(loaded);
            }
            if let Some(own) = self.formal_of(base).filter(|_| base.steps.is_empty()) {
                insert(&mut state.renewed, (own, field));
            }
        }
    }

    /// What a callee hands to goroutines: arguments, or things that it captured.
    fn handed_on(&mut self, state: &mut State, call: &Call, target: Fn, callback: bool) {
        let Some(summary) = self.flows.summaries.get(&target) else { return };
        for root in summary.hands.clone() {
            for path in self.substitute(call, target, &Path::of(root), callback) {
                self.hand(state, path.root);
            }
        }
    }

    /// What is surely held after any of the targets returned.
    pub(super) fn lock_effects(&mut self, state: &mut State, call: &Call, targets: &[Fn], callback: bool) {
        if targets.iter().all(|t| self.summary_of(*t).is_none_or(|s| s.locks.is_empty())) {
            return;
        }
        let effects: Vec<LockEffect> =
            targets.iter().map(|t| self.summary_of(*t).map(|s| s.locks.clone()).unwrap_or_default()).collect();
        for (target, effect) in targets.iter().zip(&effects) {
            for path in &effect.released {
                for p in self.substitute(call, *target, path, callback) {
                    self.release(state, &p);
                }
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
    /// If it is started, its end is known by the tokens.
    pub(super) fn captured_calls(&mut self, state: &State, target: Fn, span: Span, spawn: Option<(bool, &[Path])>) {
        let Some(summary) = self.summary_of(target) else { return };
        let captured = summary.param_calls.iter().filter(|c| c.param.0 != target).cloned();
        for inner in captured.collect::<Vec<_>>() {
            let mut locks = if spawn.is_some() { Locks::new() } else { state.locks.clone() };
            inner.locks.iter().for_each(|held| hold(&mut locks, &held.path, held.mode, held.taken));
            let joined = if spawn.is_some() { None } else { inner.joined };
            let tail = inner.tail || has_signalled(state);
            let many = match (spawn, inner.spawn) {
                (None, None) => None,
                // One call at a time, on whatever goroutine: as good as a call here.
                _ if !inner.locks.is_empty() => None,
                (a, b) => Some(a.is_some_and(|(many, _)| many) || b == Some(true)),
            };
            // Who starts it knows the end of what it calls, not of what it starts.
            let tokens = match (spawn, inner.spawn) {
                (Some((_, tokens)), None) if !inner.tail => tokens.iter().cloned().collect(),
                (None, Some(_)) => inner.tokens,
                _ => FewPaths::new(),
            };
            let args = if many.is_some() { Vec::new() } else { inner.args };
            self.param_call(inner.param, Start { many, joined, tokens, tail }, &locks, (span, args));
        }
    }

    /// What a call hands over, as far as that means something outside this function; what is made here for the call is
    /// nobody's outside.
    ///
    /// Answers the false alarm of a transaction that each call of a function makes for the literal it is handed; hides one
    /// that is shared when the literal has run.
    fn outside_args(&self, state: &State, call: &Call) -> Vec<Paths> {
        let outside = |paths: Paths| -> Paths {
            if !paths.is_empty() && paths.iter().all(|p| self.is_new(state, p)) {
                return SmallVec::from_iter([Path::of(Root::Owned)]);
            }
            paths.into_iter().filter(|p| self.is_outside(p)).collect()
        };
        call.args.iter().map(|v| outside(self.expand_at(state, &v.paths))).collect()
    }

    /// Whether a path is that of something which was made here and which nobody else has.
    fn is_new(&self, state: &State, path: &Path) -> bool {
        let made = match path.root {
            Root::Alloc(..) => true,
            Root::Local(f, l) if f == self.func.id => self.decl.locals.get(l.0 as usize).is_some_and(|l| l.only_made),
            _ => false,
        };
        made && path.steps.is_empty() && reach_of(&state.reached, path.root) == Reach::Private
    }

    /// Functions handed to a callee that calls or spawns its parameter.
    pub(super) fn callbacks(&mut self, state: &mut State, call: &Call, target: Fn, span: Span) {
        let Some(summary) = self.summary_of(target) else { return };
        for inner in summary.param_calls.clone().into_iter().filter(|c| c.param.0 == target) {
            let (args, several) = self.arguments_for(call, inner.param);
            if args.is_empty() {
                continue;
            }
            let start = Start {
                many: inner.spawn.map(|many| many || several),
                joined: inner.joined,
                tokens: inner.tokens.iter().flat_map(|t| self.substitute(call, target, t, false)).collect(),
                tail: inner.tail,
            };
            let mut inside = state.clone();
            for held in &inner.locks {
                for path in self.substitute(call, target, &held.path, false) {
                    inside.acquire(&path, held.mode, held.taken);
                }
            }
            let live = state.live.clone();
            let here = |paths: &Paths| -> Paths {
                paths.iter().flat_map(|p| self.substitute(call, target, p, false)).take(MAX_PATHS).collect()
            };
            let known: Vec<Paths> = inner.args.iter().map(here).collect();
            for f in args.iter().flat_map(|arg| &arg.funcs) {
                self.run_value(state, &inside, f, (call, &known), span, &start);
            }
            if inner.joined == Some(true) {
                state.live = live;
            }
        }
    }

    /// The arguments that a parameter stands for, and whether a function among them comes several times.
    pub(super) fn arguments_for<'c>(&self, call: &'c Call, (f, local): Variable) -> (&'c [Value], bool) {
        let formals = self.flows.facts.get(f).map_or(&[][..], |(_, func)| &func.formals);
        let Some(index) = formals.iter().position(|formal| formal.local == Some(local)) else { return (&[], false) };
        let variadic = formals[index].variadic;
        let last = if variadic { call.args.len() } else { index + 1 };
        let args = call.args.get(index..last).unwrap_or_default();
        let again = |(i, arg): (usize, &Value)| {
            args.iter().take(i).any(|before| arg.funcs.iter().any(|f| before.funcs.contains(f)))
        };
        (args, variadic && (call.spread || args.iter().enumerate().any(again)))
    }

    /// A function value runs: here, or on a goroutine of its own.
    pub(super) fn run_value(
        &mut self,
        state: &mut State,
        inside: &State,
        f: &FuncValue,
        (call, args): (&Call, &[Paths]),
        span: Span,
        start: &Start,
    ) {
        if let Callee::Param(owner, local) = f.callee {
            let known = |p: &&Path| p.root == Root::Owned || self.is_outside(p);
            let outside = |paths: &Paths| paths.iter().filter(known).cloned().collect();
            let args = args.iter().map(outside).collect();
            let mut start = start.clone();
            start.tail |= has_signalled(inside);
            self.param_call((owner, local), start, &inside.locks, (span, args));
        }
        let call = &callback_call(call, f);
        for target in self.flows.targets.of(&f.callee) {
            match start.many {
                Some(many) => {
                    let how = Spawn {
                        many,
                        what: None,
                        group: &start.tokens,
                        callback: true,
                        serial: false,
                        registered: false,
                    };
                    self.spawn(state, call, target, span, how);
                }
                None => {
                    let edge = Edge { callback: true, args, once: None, spawned: None };
                    self.emit_call(inside, call, target, span, &edge);
                    self.hoisted(inside, call, target, span, None, true);
                    self.captured(inside, target, span, None);
                    self.captured_calls(inside, target, span, None);
                    self.closure_effects(state, target);
                }
            }
        }
    }

    /// A literal that runs here may start goroutines that outlive it.
    pub(super) fn closure_effects(&mut self, state: &mut State, target: Fn) {
        if self.flows.is_blocking(target) {
            self.blocks(state);
        }
        if let Some(summary) = self.summary_of(target) {
            let signals = summary.signals.clone();
            self.handed_on(state, &Call::default(), target, true);
            self.left_over(state, target);
            for path in signals {
                if self.is_shared(&path) && !self.summary.signals.contains(&path) {
                    self.summary.signals.push(path);
                }
            }
        }
    }

    pub(super) fn param_call(
        &mut self,
        param: (Fn, mapvet_types::LocalId),
        Start { many: spawn, joined, mut tokens, tail }: Start,
        locks: &Locks,
        (span, args): (Span, Vec<Paths>),
    ) {
        tokens.retain(|t| self.is_shared(t));
        let locks = if spawn.is_some() { Locks::new() } else { locks.clone() };
        let here = (self.func.id, span);
        let known = &mut self.summary.param_calls;
        match known.iter_mut().find(|c| c.param == param && c.spawn.is_some() == spawn.is_some()) {
            // Called in several places: what is held at all of them.
            Some(call) => {
                call.locks.retain(|h| locks.iter().any(|o| o.path == h.path));
                call.tail |= tail;
                if spawn.is_some() && call.span != here && !call.also.contains(&span) {
                    call.also.push(span);
                    call.joined = all_joined(call.joined, joined);
                    call.tokens.retain(|t| tokens.contains(t));
                }
                if call.args != args {
                    call.args.clear();
                }
            }
            None => {
                known.push(ParamCall { param, span: here, also: Few::new(), spawn, joined, tokens, tail, locks, args });
            }
        }
        if spawn.is_none() {
            return;
        }
        // A goroutine started in a loop, or while one of its kind runs, is one of many.
        let repeats = |c: &Call| c.loop_id.0 != 0 && !self.decl.variadic_loops.contains(&(c.loop_id, param.1));
        let in_loop = ops(self.func).any(|o| o.span == span && call_of(&o.op).is_some_and(repeats));
        if let Some(call) = known.iter_mut().find(|c| c.param == param && c.spawn.is_some()) {
            call.spawn = Some(in_loop || spawn == Some(true) || call.spawn == Some(true));
        }
    }

    /// A callee of which nothing is known runs the functions it is given at once, under the caller's locks.
    pub(super) fn unknown_call(&mut self, state: &mut State, call: &Call, span: Span) {
        if call.args.iter().all(|a| a.funcs.is_empty()) {
            return;
        }
        let inside = state.clone();
        for f in call.args.iter().flat_map(|a| &a.funcs) {
            self.run_value(state, &inside, f, (call, &[]), span, &Start::default());
        }
    }

    /// Map operations of a callee on maps that are arguments happen here.
    pub(super) fn hoisted(
        &mut self,
        state: &State,
        call: &Call,
        target: Fn,
        span: Span,
        spawned: Option<Site>,
        callback: bool,
    ) {
        if self.emitted.is_none() || callback {
            return;
        }
        let Some(summary) = self.summary_of(target) else { return };
        let passed = self.passed(call, target);
        for inner in summary.param_accesses.clone() {
            if !given::happens(&inner.given, &passed) {
                continue;
            }
            let Some(arg) = call.args.get(inner.formal) else { continue };
            for path in self.expand_at(state, &arg.paths) {
                let mut here = if spawned.is_some() { State::default() } else { state.clone() };
                for lock in &inner.released {
                    self.substitute(call, target, lock, false).iter().for_each(|p| here.release(p));
                }
                for held in given::held(&inner.locks, &inner.given, &passed) {
                    for p in self.substitute(call, target, &held.path, false) {
                        here.acquire(&p, held.mode, held.taken);
                    }
                }
                let trace = std::iter::once((self.func.id, span)).chain(inner.trace.iter().copied()).collect();
                let path = path.join(&inner.steps);
                let when = self.when_inside(state, &path, inner.when.as_deref(), spawned.is_some());
                let known = reach_of(&state.reached, path.root);
                let access = AccessAt {
                    // A new goroutine has what it is started with.
                    reach: if spawned.is_some() { known.join(Reach::Handed) } else { known },
                    live: state.live_with(path.root),
                    path,
                    kind: inner.kind,
                    around: None,
                    place: inner.place,
                    trace,
                    locks: here.locks,
                    released: here.released,
                    spawned,
                    when,
                    given: self.given(state, None),
                };
                self.emit_access(access);
            }
        }
    }

    /// Of a call that leads to no map operation counts only what it says of the parameters through which locks are
    /// reached.
    fn note_handed(&mut self, state: &State, call: &Call, target: Fn, edge: &Edge<'_>) {
        let Some((_, func)) = self.flows.facts.get(target) else { return };
        let mut handed: SmallVec<[(Variable, Variable); 4]> = SmallVec::new();
        for (formal, arg) in func.formals.iter().zip(&call.args) {
            let Some(local) = formal.local else { continue };
            let variables = self.expand(&arg.paths).filter_map(variable);
            handed.extend(variables.map(|v| ((target, local), v)));
        }
        let is_new = |i: usize| {
            let known = i.checked_sub(call.args.len()).and_then(|i| edge.args.get(i));
            let new = known.is_some_and(|paths| !paths.is_empty() && paths.iter().all(|p| p.root == Root::Owned));
            new && edge.spawned.is_none()
        };
        let lent = func.formals.iter().enumerate().filter(|_| func.parent.is_some());
        let lent: SmallVec<[(Variable, bool); 4]> =
            lent.filter_map(|(i, formal)| Some(((target, formal.local?), is_new(i)))).collect();
        let Some(flow) = &mut self.emitted else { return };
        flow.handed.extend(handed);
        flow.lent.extend(lent);
        if edge.spawned.is_none() {
            flow.locked.extend(state.locks.iter().filter_map(|h| variable(&h.path)));
        }
    }

    pub(super) fn emit_call(&mut self, state: &State, call: &Call, target: Fn, span: Span, edge: &Edge<'_>) {
        if self.emitted.is_none() {
            return;
        }
        let matters = self.flows.matters.contains(target);
        if self.open.is_draft {
            // When it is called may say where the function's tail begins, which its summary tells.
            if matters {
                self.when_called(state, target, edge.spawned.is_some(), edge.once);
            }
            return;
        }
        if !matters {
            return self.note_handed(state, call, target, edge);
        }
        let args = call.args.iter().map(|a| self.expand_at(state, &a.paths));
        let args: Args = args.chain(edge.args.iter().cloned()).collect();
        let mut at = CallAt {
            older: state.older_than(&args),
            span,
            target,
            args,
            locks: if edge.spawned.is_some() { Locks::new() } else { state.locks.clone() },
            released: state.released.clone(),
            live: if edge.spawned.is_some() { state.live.clone() } else { state.running() },
            reached: state.reached.clone(),
            detached: state.detached.as_slice().into(),
            callback: edge.callback,
            spawned: edge.spawned,
            when: self.when_called(state, target, edge.spawned.is_some(), edge.once),
            given: self.given(state, Some((call, target))),
        };
        let Some(flow) = &mut self.emitted else { return };
        let received = at.args.paths().any(|p| !self.flows.sends.of(p).is_empty());
        if received {
            let known = sent_arguments(&at, &self.flows.sends);
            flow.calls.push(std::mem::replace(&mut at, known));
        }
        flow.calls.push(at);
    }
}

/// The same call with what was received by the names that those have who sent it.
fn sent_arguments(call: &CallAt, sends: &Sends) -> CallAt {
    let mut known = call.clone();
    let last = call.args.numbered().last().map_or(0, |(i, _)| i + 1);
    let by_sender = |i: usize| -> Paths {
        let kept = call.args.of(i).filter(|p| sends.of(p).is_empty()).cloned();
        kept.chain(call.args.of(i).flat_map(|p| sends.of(p))).collect()
    };
    known.args = (0..last).map(by_sender).collect();
    let sent = call.args.paths().flat_map(|p| sends.of(p));
    sent.for_each(|p| note_reach(&mut known.reached, p.root, Reach::Handed));
    let when = known.when.take().map(|b| *b).unwrap_or_default();
    known.when = moment::when(Moment { received: true, ..when });
    known
}

/// Whether the goroutines of several places have ended, as far as it is known.
fn all_joined(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(a), Some(b)) => Some(a && b),
        (Some(false), None) | (None, Some(false)) => Some(false),
        _ => None,
    }
}

/// The variable at which a path starts.
fn variable(path: &Path) -> Option<Variable> {
    match path.root {
        Root::Local(f, l) => Some((f, l)),
        _ => None,
    }
}

/// The call of a function value by somebody else: only the receiver of a method value is known.
pub(super) fn callback_call(call: &Call, f: &FuncValue) -> Call {
    let args = f.receiver.iter().map(|paths| Value { paths: paths.clone(), ..Value::default() }).collect();
    Call { args, number: call.number, loop_id: call.loop_id, ..Call::default() }
}
