//! Accesses to maps that are parameters: they happen where the map is, in the callers.

use super::AccessAt;
use super::pass::Pass;
use crate::facts::Fn;
use crate::link::moment::{self, Moment, Once};
use crate::link::state::State;
use crate::link::summary::{MAX_PARAM_ACCESSES, ParamAccess, reach_of};
use crate::path::{Path, Root};
use mapvet_parser::Span;
use mapvet_types::LocalId;

impl Pass<'_, '_> {
    /// Accesses to maps that are parameters go up to the callers; all others stay.
    pub(super) fn hoist_accesses(&mut self) {
        let Some(flow) = &mut self.emitted else { return };
        for access in std::mem::take(&mut flow.accesses) {
            match self.whither(&access) {
                Some(formal) => self.hoist(formal, access),
                None => {
                    self.note_captured(&access);
                    self.emitted.get_or_insert_default().accesses.push(access);
                }
            }
        }
    }

    /// The parameter that the map of an access is, or is an element of.
    fn whither(&self, access: &AccessAt) -> Option<usize> {
        let Root::Local(owner, local) = access.path.root else { return None };
        let hangs = owner == self.func.id && access.path.steps.iter().all(|s| s.is_elem());
        if access.spawned.is_some() || !hangs || access.when.as_ref().is_some_and(|w| w.received) {
            return None;
        }
        self.flows.facts.formal(owner, local)
    }

    fn hoist(&mut self, formal: usize, mut access: AccessAt) {
        access.locks.retain(|h| self.is_outside(&h.path));
        let new = parameter_access(formal, access);
        let known = &mut self.summary.param_accesses;
        let room = known.iter().filter(|o| o.formal == formal).count() < MAX_PARAM_ACCESSES;
        if room && !known.iter().any(|o| is_same(o, &new)) {
            known.push(new);
        }
    }

    /// An access of a literal to a map that is a parameter of a function around it happens where that one's callers
    /// have it, too.
    fn note_captured(&mut self, access: &AccessAt) {
        let Root::Local(owner, local) = access.path.root else { return };
        let received = access.when.as_ref().is_some_and(|w| w.received);
        if owner == self.func.id || access.spawned.is_some() || received {
            return;
        }
        let Some(formal) = self.flows.facts.formal(owner, local) else { return };
        if access.path.steps.iter().all(|s| s.is_elem()) {
            self.add_captured(owner, local, parameter_access(formal, access.clone()));
        }
    }

    fn add_captured(&mut self, owner: Fn, local: LocalId, new: ParamAccess) {
        let known = &mut self.summary.captured;
        let same = |(f, l, o): &(Fn, LocalId, ParamAccess)| (*f, *l) == (owner, local) && is_same(o, &new);
        if known.len() < MAX_PARAM_ACCESSES && !known.iter().any(same) {
            known.push((owner, local, new));
        }
    }

    /// A literal runs here, perhaps by a `Once`: what it does to parameters of the functions around it.
    pub(super) fn captured(&mut self, state: &State, target: Fn, span: Span, once: Option<Once>) {
        if self.emitted.is_none() {
            return;
        }
        let Some(captured) = self.summary_of(target).map(|s| s.captured.clone()) else { return };
        for (owner, local, inner) in captured {
            let mut here = state.clone();
            inner.released.iter().for_each(|lock| here.release(lock));
            for held in inner.locks.iter().filter(|h| self.is_outside(&h.path)) {
                here.acquire(&held.path, held.mode, held.taken);
            }
            let path = Path::of(Root::Local(owner, local)).join(&inner.steps);
            let when = self.when_inside(state, &path, inner.when.as_deref(), false);
            let when = match once {
                Some(_) => moment::when(Moment { once, ..when.map(|b| *b).unwrap_or_default() }),
                None => when,
            };
            let access = AccessAt {
                reach: reach_of(&state.reached, path.root),
                live: state.live_with(path.root),
                path,
                kind: inner.kind,
                around: None,
                place: inner.place,
                trace: std::iter::once((self.func.id, span)).chain(inner.trace.iter().copied()).collect(),
                locks: here.locks,
                released: here.released,
                spawned: None,
                when,
                given: inner.given,
            };
            if owner == self.func.id {
                self.hoist(inner.formal, access);
            } else {
                self.add_captured(owner, local, parameter_access(inner.formal, access));
            }
        }
    }
}

fn is_same(a: &ParamAccess, b: &ParamAccess) -> bool {
    let what = |x: &ParamAccess| (x.formal, x.kind.writes());
    what(a) == what(b) && (&a.steps, &a.locks, &a.when, &a.given) == (&b.steps, &b.locks, &b.when, &b.given)
}

fn parameter_access(formal: usize, access: AccessAt) -> ParamAccess {
    ParamAccess {
        formal,
        steps: access.path.steps.iter().copied().collect(),
        kind: access.kind,
        place: access.place,
        trace: access.trace,
        locks: access.locks,
        released: access.released,
        when: access.when,
        given: access.given,
    }
}
