//! Goroutines in the data flow of a function: `go` statements, and calls whose model says that they start some, wait
//! for them or run what they are given.

use super::SiteInfo;
use super::calls::{Edge, Start, callback_call};
use super::pass::Pass;
use crate::facts::{Call, Callee, Fn};
use crate::link::moment::{self, Once};
use crate::link::results::Paths;
use crate::link::state::State;
use crate::link::summary::{FewPaths, Site};
use crate::models::{Arg, Row};
use crate::path::{Path, Root};
use mapvet_parser::Span;
use smallvec::SmallVec;
use std::sync::OnceLock;

/// What is known of a goroutine's start.
pub(super) struct Spawn<'s> {
    pub(super) many: bool,
    pub(super) what: Option<String>,
    pub(super) group: &'s [Path],
    pub(super) callback: bool,
    /// Never beside another one of the same literal.
    pub(super) serial: bool,
    /// Not before something serves.
    pub(super) registered: bool,
}

impl Pass<'_, '_> {
    pub(super) fn go(&mut self, state: &mut State, call: &Call, span: Span) {
        let facts = self.flows.facts;
        if self.flows.serving.as_ref().is_some_and(|s| s.by_goroutine(facts, self.flows.targets, call)) {
            state.serve();
        }
        let mut any = false;
        for callee in &call.callees {
            if let Callee::Param(f, l) = callee {
                let start = Start { many: Some(false), joined: Some(false), ..Start::default() };
                self.param_call((*f, *l), start, &state.locks, (span, Vec::new()));
            }
            if let Callee::Model(row) = callee {
                self.model(state, facts.models.row(*row), call, span);
            }
            for target in self.flows.targets.of(callee) {
                any = true;
                self.spawn(
                    state,
                    call,
                    target,
                    span,
                    Spawn { many: false, what: None, group: &[], callback: false, serial: false, registered: false },
                );
            }
        }
        if !any {
            self.unknown_call(state, call, span);
        }
    }

    pub(super) fn spawn(&mut self, state: &mut State, call: &Call, target: Fn, span: Span, how: Spawn<'_>) {
        let mut tokens: FewPaths = how.group.iter().cloned().collect();
        if let Some(summary) = self.summary_of(target) {
            for signal in summary.signals.clone() {
                tokens.extend(self.substitute(call, target, &signal, how.callback));
            }
        }
        let info = SiteInfo {
            host: self.func.id,
            span,
            loop_id: call.loop_id,
            many: how.many,
            what: how.what,
            tokens: tokens.clone(),
            tail: None,
            outlived: false,
            serial: how.serial,
        };
        let site = self.open.site(self.flows, target, false, info.clone());
        self.start_tail(state, call, target, info, how.callback);
        self.emit_call(
            state,
            call,
            target,
            span,
            &Edge { callback: how.callback, args: &[], once: None, spawned: Some(site) },
        );
        self.hoisted(state, call, target, span, Some(site), how.callback);
        self.captured_calls(state, target, span, Some((how.many, &tokens)));
        if !how.callback {
            self.spawned_callbacks(state, call, target, span, &tokens);
        }
        self.hand_over(state, call, target);
        if how.registered {
            state.register(site);
        } else {
            state.start(site);
        }
        // Goroutines that the new one starts without waiting for them are live as well.
        if let Some(summary) = self.summary_of(target) {
            let inner = summary.live_out.clone();
            inner.into_iter().for_each(|s| state.start(s));
        }
    }

    /// Goroutines that a callee starts and callbacks that it registers outlive it.
    pub(super) fn left_over(&self, state: &mut State, target: Fn) {
        let Some(summary) = self.summary_of(target) else { return };
        for site in &summary.live_out {
            if summary.waiting.contains(site) { state.register(*site) } else { state.start(*site) }
        }
    }

    /// What a constructor returns and a goroutine of its has.
    pub(super) fn results_handed(&mut self, state: &mut State, call: &Call, results: u64) {
        for result in (0..64).filter(|k| results & (1 << k) != 0) {
            self.hand(state, Root::Result(self.func.id, call.number, result));
        }
    }

    /// What a goroutine does after it has signalled goes on when who waited for the signal is let go.
    fn start_tail(&mut self, state: &mut State, call: &Call, target: Fn, info: SiteInfo, callback: bool) {
        let Some(signalled) = self.summary_of(target).map(|s| s.tail.clone()).filter(|t| !t.is_empty()) else { return };
        let over: Paths = signalled.iter().flat_map(|p| self.substitute(call, target, p, callback)).collect();
        let tokens = info.tokens.iter().filter(|t| !over.contains(t)).cloned().collect();
        let tail = self.open.site(self.flows, target, true, SiteInfo { tokens, ..info.clone() });
        self.open.site(self.flows, target, false, SiteInfo { tail: Some(tail), ..info });
        state.start(tail);
    }

    /// A new goroutine has its arguments and what it captured.
    fn hand_over(&mut self, state: &mut State, call: &Call, target: Fn) {
        let captured = self.flows.facts.get(target).map_or(&[][..], |(_, func)| &func.captures);
        let args: Vec<Root> = call
            .args
            .iter()
            .flat_map(|a| self.expand(&a.paths))
            .map(|p| p.root)
            .chain(captured.iter().copied())
            .collect();
        args.into_iter().for_each(|root| self.hand(state, root));
    }

    /// What is known of a goroutine.
    pub(super) fn info(&self, site: Site) -> Option<&SiteInfo> {
        let known = self.flows.arrived.get(site.0 as usize).and_then(OnceLock::get).map(|(_, info)| info);
        let own = || self.open.sites.iter().find(|(own, _)| *own == site).map(|(_, info)| info);
        known.or_else(own)
    }

    /// At the end of the function: which goroutines that call its parameters have ended by then.
    pub(super) fn tell_joined(&mut self, live: &[Site]) {
        let started = |s: &Site| self.info(*s).map(|i| (i.host, i.span));
        let live: SmallVec<[(Fn, Span); 2]> = live.iter().filter_map(started).collect();
        let host = self.func.id;
        for call in self.summary.param_calls.iter_mut().filter(|c| c.spawn.is_some()) {
            let runs = |span: &Span| live.contains(&(host, *span));
            call.joined.get_or_insert_with(|| !runs(&call.span.1) && !call.also.iter().any(runs));
        }
    }

    /// `go run(f)`: functions that the new goroutine is given and calls run on it, too.
    ///
    /// Those called under a lock are left out: which one it is may only be known inside.
    fn spawned_callbacks(&mut self, state: &mut State, call: &Call, target: Fn, span: Span, tokens: &[Path]) {
        let Some(summary) = self.summary_of(target) else { return };
        let own = summary.param_calls.iter().filter(|c| c.param.0 == target && c.locks.is_empty());
        for inner in own.cloned().collect::<Vec<_>>() {
            let (args, several) = self.arguments_for(call, inner.param);
            let many = several || inner.spawn == Some(true);
            for f in args.iter().flat_map(|arg| &arg.funcs) {
                if let Callee::Param(owner, local) = f.callee {
                    let start = Start {
                        many: Some(many),
                        joined: Some(false),
                        tokens: tokens.iter().cloned().collect(),
                        tail: false,
                    };
                    self.param_call((owner, local), start, &state.locks, (span, Vec::new()));
                }
                let bound = callback_call(call, f);
                for f in self.flows.targets.of(&f.callee) {
                    let how =
                        Spawn { many, what: None, group: tokens, callback: true, serial: false, registered: false };
                    self.spawn(state, &bound, f, span, how);
                }
            }
        }
    }

    pub(super) fn model(&mut self, state: &mut State, row: &Row, call: &Call, span: Span) {
        let pick = |arg: Arg| match arg {
            Arg::Receiver => call.args.first(),
            Arg::Index(i) => call.args.get(i + 1),
        };
        let group: Paths = row.group.and_then(pick).into_iter().flat_map(|v| self.expand(&v.paths)).cloned().collect();
        let live = state.live.clone();
        for f in row.spawns.iter().filter_map(|a| pick(*a)).flat_map(|v| &v.funcs) {
            if let Callee::Param(owner, local) = f.callee {
                let tokens = group.iter().cloned().collect();
                let start = Start { many: Some(row.many), joined: Some(row.joined), tokens, tail: false };
                self.param_call((owner, local), start, &state.locks, (span, Vec::new()));
            }
            let bound = callback_call(call, f);
            for target in self.flows.targets.of(&f.callee) {
                let what = (!row.what.is_empty()).then(|| row.what.clone());
                self.spawn(
                    state,
                    &bound,
                    target,
                    span,
                    Spawn {
                        many: row.many,
                        what,
                        group: &group,
                        callback: true,
                        serial: row.serial,
                        registered: row.registers,
                    },
                );
            }
        }
        if row.joined {
            state.live = live;
        }
        if !row.runs.is_empty() {
            let inside = state.clone();
            for f in row.runs.iter().filter_map(|a| pick(*a)).flat_map(|v| &v.funcs) {
                self.run_value(state, &inside, f, (call, &[]), span, &Start::default());
            }
        }
        let onces = row.once.first().map(|_| self.once_of(call)).unwrap_or_default();
        let once = onces.first().map_or(Once::Flag, |p| Once::at(self.flows.facts, p));
        for f in row.once.iter().filter_map(|a| pick(*a)).flat_map(|v| &v.funcs) {
            let bound = callback_call(call, f);
            for target in self.flows.targets.of(&f.callee) {
                self.emit_call(
                    state,
                    &bound,
                    target,
                    span,
                    &Edge { callback: true, args: &[], once: Some(once), spawned: None },
                );
                self.captured(state, target, span, Some(once));
            }
        }
        onces.into_iter().for_each(|p| moment::note_done(&mut state.been, p));
        if let Some(on) = row.waits.and_then(pick) {
            let paths: Paths = self.expand(&on.paths).cloned().collect();
            self.wait(state, &paths);
        }
        if let Some(done) = row.done.and_then(pick) {
            self.signal(state, &done.paths);
        }
    }
}
