//! What contexts ask of parameters and fields before they are built: through which parameters a map or a lock is reached,
//! and which fields hold what belongs to others.

use super::Facts;
use super::flow::{Flow, Flows, Variable};
use super::results::Results;
use super::summary::{Reach, reach_of};
use crate::facts::{DeclFacts, Fn, Op};
use crate::path::{Path, Root, Step};
use mapvet_types::{FieldRef, LocalId, TyKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// The parameters of callees, each with a variable that a function hands to it.
fn handed_on<'f>(facts: &'f Facts<'_>, flow: &'f Flow) -> impl Iterator<Item = (Variable, Variable)> + 'f {
    let calls = flow.calls.iter().filter_map(|call| Some((call, facts.get(call.target)?.1)));
    let args = calls.flat_map(|(call, func)| {
        call.args.numbered().filter_map(|(i, path)| Some(((call.target, func.formals.get(i)?.local?), path)))
    });
    let variables = args.filter_map(|(formal, path)| match path.root {
        Root::Local(f, l) => Some((formal, (f, l))),
        _ => None,
    });
    variables.chain(flow.handed.iter().copied())
}

/// The parameters through which functions, or what they call, reach a map or a lock.
pub(super) fn reached_formals(facts: &Facts<'_>, flows: &Flows<'_>) -> FxHashSet<(Fn, LocalId)> {
    let mut reached = FxHashSet::default();
    let note = |path: &Path, set: &mut FxHashSet<(Fn, LocalId)>| match path.root {
        Root::Local(f, l) => set.insert((f, l)),
        _ => false,
    };
    for flow in flows.flows.values() {
        for access in &flow.accesses {
            note(&access.path, &mut reached);
            reached.extend(holder(access.reach));
            access.locks.iter().for_each(|h| {
                note(&h.path, &mut reached);
            });
        }
        for held in flow.calls.iter().flat_map(|c| &c.locks) {
            note(&held.path, &mut reached);
        }
        reached.extend(flow.locked.iter().copied());
        for call in flow.calls.iter().filter(|c| !c.reached.is_empty()) {
            reached.extend(call.args.paths().filter_map(|p| holder(reach_of(&call.reached, p.root))));
        }
    }
    // From the parameters of callees to those that are handed to them.
    let mut handed: Vec<(Variable, Variable)> =
        flows.flows.par_values().flat_map_iter(|f| handed_on(facts, f)).collect();
    handed.par_sort_unstable();
    handed.dedup();
    let mut open: Vec<Variable> = reached.iter().copied().collect();
    while let Some(formal) = open.pop() {
        let from = handed.partition_point(|(to, _)| *to < formal);
        for (_, variable) in handed[from..].iter().take_while(|(to, _)| *to == formal) {
            if reached.insert(*variable) {
                open.push(*variable);
            }
        }
    }
    reached
}

/// The variable by which others can reach an object.
fn holder(reach: Reach) -> Option<Variable> {
    if let Reach::With(f, l) = reach { Some((f, l)) } else { None }
}

/// Parameters of literals that are handed nothing, wherever these are called, but what nobody else has.
pub(super) fn owned_formals(facts: &Facts<'_>, flows: &Flows<'_>, entries: &FxHashSet<Fn>) -> FxHashSet<Variable> {
    let mut owned: FxHashMap<Variable, bool> = FxHashMap::default();
    // Parameters, each with one that is handed to it.
    let mut handed: Vec<(Variable, Variable)> = Vec::new();
    for call in flows.flows.values().flat_map(|flow| &flow.calls) {
        let Some((_, func)) = facts.get(call.target).filter(|(_, f)| f.parent.is_some()) else { continue };
        for (i, formal) in func.formals.iter().enumerate() {
            let Some(local) = formal.local else { continue };
            let mut paths = call.args.of(i).peekable();
            let mut new = paths.peek().is_some() && call.spawned.is_none() && !entries.contains(&call.target);
            for path in paths {
                match path.root {
                    Root::Owned => {}
                    Root::Local(f, l) if facts.formal(f, l).is_some() => handed.push(((call.target, local), (f, l))),
                    _ => new = false,
                }
            }
            *owned.entry((call.target, local)).or_insert(true) &= new;
        }
    }
    for (variable, new) in flows.flows.values().flat_map(|flow| &flow.lent) {
        *owned.entry(*variable).or_insert(true) &= *new && !entries.contains(&variable.0);
    }
    let mut changed = true;
    while std::mem::take(&mut changed) {
        for (to, from) in &handed {
            if !owned.get(from).is_some_and(|o| *o) && owned.insert(*to, false) == Some(true) {
                changed = true;
            }
        }
    }
    owned.into_iter().filter(|(_, owned)| *owned).map(|(variable, _)| variable).collect()
}

/// Fields in which a parameter, a package variable or the like is stored somewhere: a pointer back to an owner, not
/// something that the object holds for itself.
pub(super) fn borrowed_fields(facts: &Facts<'_>, results: &Results) -> FxHashSet<FieldRef> {
    facts.decls.par_iter().flat_map_iter(|decl| borrowed_in(facts, results, decl)).collect()
}

fn borrowed_in(facts: &Facts<'_>, results: &Results, decl: &DeclFacts) -> Vec<FieldRef> {
    let mut borrowed = Vec::new();
    for op in decl.funcs.iter().flat_map(super::ops) {
        let Op::Store { dst, value } = &op.op else { continue };
        let foreign = value.paths.iter().flat_map(|p| results.expand(decl.path(*p))).any(|p| match p.root {
            Root::Local(f, l) => facts.formal(f, l).is_some(),
            Root::Global(_) => true,
            _ => false,
        });
        if !foreign {
            continue;
        }
        for path in dst.iter().map(|d| decl.path(*d)) {
            if let Some(Step::Field(field)) = path.steps.last()
                && is_reference(facts, *field)
            {
                borrowed.push(*field);
            }
        }
    }
    borrowed
}

fn is_reference(facts: &Facts<'_>, field: FieldRef) -> bool {
    let program = facts.program;
    matches!(program.kind(program.underlying(program.field_ty(field))), TyKind::Pointer(_) | TyKind::Interface { .. })
}
