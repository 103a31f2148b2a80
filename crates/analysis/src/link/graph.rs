//! Who calls whom: what each function may run, found out once for all that ask for it before the data flow is known.

use super::fn_map::FnSet;
use super::targets::Targets;
use super::{Facts, ops};
use crate::facts::{Call, Callee, Fn, FuncFacts, Op};
use rayon::prelude::*;

/// What a function does, as far as it leads to others or to a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link {
    /// It calls one with a body.
    Calls(Fn),
    /// It hands one on to something that it calls.
    Hands(Fn),
    /// It registers one as a callback.
    Registers(Fn),
    /// It has a map operation of its own.
    Touches,
}

/// The call graph of a program.
#[derive(Debug)]
pub(crate) struct Graph {
    /// In the order of declarations, functions and operations.
    links: Vec<(Fn, Link)>,
}

impl Graph {
    pub(crate) fn new(facts: &Facts<'_>, targets: &Targets) -> Graph {
        let funcs = facts.decls.par_iter().flat_map_iter(|d| &d.funcs);
        Graph { links: funcs.flat_map_iter(|f| links(facts, f, targets)).collect() }
    }

    /// Pairs of caller and callee, in order; what is handed on counts as called.
    pub(super) fn edges(&self) -> impl Iterator<Item = (Fn, Fn)> {
        self.links.iter().filter_map(|(caller, link)| match link {
            Link::Calls(callee) | Link::Hands(callee) | Link::Registers(callee) => Some((*caller, *callee)),
            Link::Touches => None,
        })
    }

    /// Pairs of callee and caller, sorted, without tests; only what is called.
    pub(super) fn production_callers(&self, facts: &Facts<'_>) -> Vec<(Fn, Fn)> {
        let is_test = |f: Fn| facts.get(f).is_none_or(|(d, _)| d.is_test);
        let called = self.links.iter().filter_map(|(caller, link)| match link {
            Link::Calls(callee) if !is_test(*caller) => Some((*callee, *caller)),
            _ => None,
        });
        sorted(called.collect())
    }

    /// Functions that something in the repository outside tests calls.
    pub(crate) fn called(&self, facts: &Facts<'_>) -> FnSet {
        let mut called = FnSet::new(facts.fns.len());
        for (f, _) in self.production_callers(facts) {
            called.insert(f);
        }
        called
    }

    /// The functions from which a map operation can be reached.
    ///
    /// All others are looked at for what they do to locks, goroutines and the values they are handed, but who calls
    /// them, and in which contexts, makes no difference.
    pub(super) fn matters(&self, facts: &Facts<'_>) -> FnSet {
        let callers = sorted(self.edges().map(|(caller, callee)| (callee, caller)).collect());
        let touching = self.links.iter().filter(|(_, link)| *link == Link::Touches);
        leading_to(touching.map(|(f, _)| *f).collect(), &callers, facts.fns.len())
    }

    /// Whether anything is registered as a callback.
    pub(super) fn registers(&self) -> bool {
        self.links.iter().any(|(_, link)| matches!(link, Link::Registers(_)))
    }

    /// The functions that lead to some: what is only registered is run by others.
    pub(super) fn running(&self, facts: &Facts<'_>, some: Vec<Fn>) -> FnSet {
        let callers = self.links.iter().filter_map(|(caller, link)| match link {
            Link::Calls(callee) | Link::Hands(callee) => Some((*callee, *caller)),
            Link::Registers(_) | Link::Touches => None,
        });
        leading_to(some, &sorted(callers.collect()), facts.fns.len())
    }
}

/// Some functions and all that lead to them. `callers` are pairs of callee and caller, sorted.
pub(super) fn leading_to(mut open: Vec<Fn>, callers: &[(Fn, Fn)], functions: usize) -> FnSet {
    let mut leading = FnSet::new(functions);
    while let Some(f) = open.pop() {
        if leading.insert(f) {
            let from = callers.partition_point(|(callee, _)| *callee < f);
            open.extend(callers[from..].iter().take_while(|(callee, _)| *callee == f).map(|(_, caller)| *caller));
        }
    }
    leading
}

pub(super) fn sorted(mut pairs: Vec<(Fn, Fn)>) -> Vec<(Fn, Fn)> {
    pairs.par_sort_unstable();
    pairs.dedup();
    pairs
}

fn links<'a>(facts: &'a Facts<'_>, func: &'a FuncFacts, targets: &'a Targets) -> impl Iterator<Item = (Fn, Link)> + 'a {
    let of_op = |op: &'a Op| {
        let touches = matches!(op, Op::Access { .. }).then_some(Link::Touches);
        let call = super::call_of(op);
        let called = call.into_iter().flat_map(|call| &call.callees).flat_map(|c| targets.of(c)).map(Link::Calls);
        let handed = call.into_iter().flat_map(|call| &call.args).flat_map(|a| &a.funcs);
        let registers = call.is_some_and(|c| is_registration(facts, c));
        let how = if registers { Link::Registers } else { Link::Hands };
        let handed = handed.flat_map(|f| targets.of(&f.callee)).map(how);
        called.chain(handed).chain(touches)
    };
    ops(func).flat_map(move |at| of_op(&at.op)).map(|link| (func.id, link))
}

/// Whether a call only registers what it is given.
pub(super) fn is_registration(facts: &Facts<'_>, call: &Call) -> bool {
    matches!(call.callees[..], [Callee::Model(row)] if facts.models.row(row).registers)
}
