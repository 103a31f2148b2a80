//! Which functions matter: those from which a map operation can be reached. All others are looked at for what they do
//! to locks, goroutines and the values they are handed, but who calls them, and in which contexts, makes no difference.

use super::targets::Targets;
use super::{Facts, call_of, ops};
use crate::facts::{Fn, FuncFacts, Op};
use rayon::prelude::*;

/// The functions from which a map operation can be reached.
#[derive(Debug)]
pub(crate) struct Matters(Vec<bool>);

impl Matters {
    pub(crate) fn new(facts: &Facts<'_>, targets: &Targets) -> Matters {
        let funcs = || facts.decls.par_iter().flat_map_iter(|d| &d.funcs);
        let mut callers: Vec<(Fn, Fn)> = funcs().flat_map_iter(|f| calls(f, targets)).collect();
        callers.par_sort_unstable();
        callers.dedup();
        let touches = |f: &&FuncFacts| ops(f).any(|o| matches!(o.op, Op::Access { .. }));
        let mut open: Vec<Fn> = funcs().filter(touches).map(|f| f.id).collect();
        let mut matters = vec![false; facts.fns.len()];
        while let Some(f) = open.pop() {
            let Some(known) = matters.get_mut(f.index()).filter(|known| !**known) else { continue };
            *known = true;
            let from = callers.partition_point(|(callee, _)| *callee < f);
            open.extend(callers[from..].iter().take_while(|(callee, _)| *callee == f).map(|(_, caller)| *caller));
        }
        Matters(matters)
    }

    pub(crate) fn contains(&self, f: Fn) -> bool {
        self.0.get(f.index()).copied().unwrap_or(false)
    }
}

/// What a function may run, itself or by handing it on, with the function.
fn calls<'a>(func: &'a FuncFacts, targets: &'a Targets) -> impl Iterator<Item = (Fn, Fn)> {
    let callees = ops(func).filter_map(|o| call_of(&o.op)).flat_map(|call| {
        let handed = call.args.iter().flat_map(|a| &a.funcs).map(|f| &f.callee);
        call.callees.iter().chain(handed)
    });
    callees.flat_map(|c| targets.of(c)).map(|callee| (callee, func.id))
}
