//! A deferred recover is the only protection around a shared map, and a fatal error is not a panic.

use super::{Blame, Check, View, concurrent_access, unguarded_shared};
use crate::Confidence;
use crate::facts::{Callee, Fn, FuncFacts, Op};
use crate::link::{Facts, ops};
use crate::races::Pair;

pub(super) const CHECK: Check = Check { name: "recover-cannot-help", claims, confidence, message };

/// The same accesses would be a finding without the recover; with it, what the author relies on is worth saying.
fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    if view.guard.is_some() || !a.locks.is_empty() || !b.locks.is_empty() {
        return None;
    }
    let otherwise = otherwise(view, pair)?;
    let facts = view.races.facts;
    match (recovers(facts, a.access.place.0), recovers(facts, b.access.place.0)) {
        (true, true) => Some((otherwise.claims)(view, pair).unwrap_or(Blame::Both)),
        (true, false) => Some(Blame::First),
        (false, true) => Some(Blame::Second),
        (false, false) => None,
    }
}

/// The check that has the pair where nothing recovers.
fn otherwise(view: &View<'_, '_>, pair: Pair) -> Option<&'static Check> {
    const CHECKS: &[Check] = &[concurrent_access::CHECK, unguarded_shared::CHECK];
    CHECKS.iter().find(|c| (c.claims)(view, pair).is_some())
}

/// Whether a function itself defers something that recovers. One that a caller defers is as a rule meant for all that
/// may go wrong, not for the map.
fn recovers(facts: &Facts<'_>, f: Fn) -> bool {
    let calls_recover = |func: &FuncFacts| ops(func).any(|at| matches!(at.op, Op::Recover));
    let deferred = |op: &Op| {
        let Op::Defer(call) = op else { return false };
        call.callees.iter().any(|callee| match callee {
            Callee::Static(f) => facts.get(*f).is_some_and(|(_, func)| calls_recover(func)),
            _ => false,
        })
    };
    facts.get(f).is_some_and(|(_, func)| ops(func).any(|at| deferred(&at.op)))
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    otherwise(view, pair).map_or(Confidence::Low, |check| (check.confidence)(view, pair))
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    let race = otherwise(view, pair).map(|check| (check.message)(view, pair)).unwrap_or_default();
    format!("{race}; the deferred recover cannot help: the runtime ends the process, it does not panic")
}
