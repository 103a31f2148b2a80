//! When registered callbacks begin to run: a handler does nothing before something serves. Knows names and who calls
//! whom, nothing of what the callbacks do.

use super::fn_map::FnSet;
use super::graph::{Graph, is_registration};
use super::roots::name_of;
use super::targets::Targets;
use super::{Facts, call_of, ops};
use crate::facts::{Call, Callee, Fn, FuncFacts, Op};
use rayon::prelude::*;

/// What makes registered callbacks run.
#[derive(Debug)]
pub(super) struct Serving {
    /// Functions that lead to something that serves.
    functions: FnSet,
}

impl Serving {
    /// Nothing if nothing is registered.
    pub(super) fn find(facts: &Facts<'_>, targets: &Targets, graph: &Graph) -> Option<Serving> {
        if !graph.registers() {
            return None;
        }
        let none = Serving { functions: FnSet::new(facts.fns.len()) };
        let serves = |func: &&FuncFacts| {
            ops(func).any(|at| match &at.op {
                Op::Go(call) => none.by_goroutine(facts, targets, call),
                op => call_of(op).is_some_and(|call| none.by_call(facts, targets, call)),
            })
        };
        let all = facts.decls.par_iter().flat_map_iter(|d| &d.funcs);
        let some: Vec<Fn> = all.filter(serves).map(|func| func.id).collect();
        Some(Serving { functions: graph.running(facts, some) })
    }

    /// Whether a call may run what was registered before it returns.
    pub(super) fn by_call(&self, facts: &Facts<'_>, targets: &Targets, call: &Call) -> bool {
        let handed = || call.args.iter().flat_map(|a| &a.funcs).map(|f| &f.callee);
        let serves = |callee: &Callee| self.serves(facts, targets, callee);
        !is_registration(facts, call) && (call.callees.iter().any(serves) || handed().any(serves))
    }

    /// The same for a goroutine: one of which nothing is known may well be a server.
    pub(super) fn by_goroutine(&self, facts: &Facts<'_>, targets: &Targets, call: &Call) -> bool {
        let unknown = |callee: &Callee| match callee {
            Callee::Model(_) | Callee::Param(..) | Callee::Lock(_) => false,
            other => targets.of(other).iter().all(|f| facts.get(*f).is_none()),
        };
        call.callees.iter().any(unknown) || self.by_call(facts, targets, call)
    }

    /// A function that is seen does what it is seen to do; of others there is the name.
    fn serves(&self, facts: &Facts<'_>, targets: &Targets, callee: &Callee) -> bool {
        let found = targets.of(callee);
        let by_name = match callee {
            Callee::Static(f) if facts.get(*f).is_none() => name_of(facts, *f),
            Callee::Unknown(name) => Some(name.as_str()),
            Callee::Interface { name, .. } if found.is_empty() => Some(name.as_str()),
            _ => None,
        };
        let starts = |name: &str| facts.models.intent.serving.iter().any(|start| name.starts_with(start.as_str()));
        by_name.is_some_and(starts) || found.iter().any(|f| self.functions.contains(*f))
    }
}
