//! What calls may run: interface methods to implementers, function-typed fields and variables to what is stored there.

use super::{Facts, call_of, ops};
use crate::facts::{Call, Callee, DeclFacts, Fn, Op, Value};
use crate::path::{Path, Root, Step};
use crate::program::FnKind;
use mapvet_parser::Name;
use mapvet_types::{FieldRef, LocalId, SelectionKind, Ty, TyKind, TypeRef, VarRef};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::BTreeSet;

/// Most implementers that an interface call is taken to reach; beyond it the call reaches none.
pub(crate) const MAX_IMPLEMENTERS: usize = 8;

/// Longest chain of parameters through which a function is followed to where it is stored.
const MAX_HANDED_ON: usize = 4;

/// Functions a call may run.
pub(crate) type FnList = SmallVec<[Fn; 2]>;

/// The call targets of a program.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    fields: FxHashMap<FieldRef, FnList>,
    globals: FxHashMap<VarRef, FnList>,
    interfaces: FxHashMap<(Ty, Name), FnList>,
    /// Methods of the program's own interfaces that too many types implement.
    crowded: Vec<(Ty, Name)>,
    /// Where function-typed parameters are stored.
    stored_params: FxHashMap<(Fn, LocalId), BTreeSet<Slot>>,
    /// The functions that have such parameters.
    storing: FxHashSet<Fn>,
    /// Functions whose value is taken other than to be called on the spot.
    pub(crate) taken: FxHashSet<Fn>,
}

impl Targets {
    pub(crate) fn new(facts: &Facts<'_>) -> Targets {
        let (by_name, (notable, mut targets)) = rayon::join(
            || types_by_method(facts),
            || {
                let (notable, mut targets) = (notable(facts), Targets::default());
                notable.iter().for_each(|(decl, op)| targets.note(decl, op));
                (notable, targets)
            },
        );
        let (found, crowded): (Vec<_>, Vec<_>) =
            implementers(facts, &by_name, &notable).into_iter().partition(|(_, list)| list.is_some());
        targets.interfaces = found.into_iter().filter_map(|(key, list)| Some((key, list?))).collect();
        targets.crowded = crowded.into_iter().map(|(key, _)| key).filter(|(iface, _)| is_own(facts, *iface)).collect();
        // A parameter that is stored, handed on by another parameter: a few rounds find the functions behind it.
        let passes = |c: &&Call| c.args.iter().any(|a| !a.funcs.is_empty());
        let handing: Vec<&Call> = notable.iter().filter_map(|(_, op)| call_of(op)).filter(passes).collect();
        for _ in 0..MAX_HANDED_ON {
            if !targets.hand_on(facts, &handing) {
                break;
            }
        }
        targets
    }

    fn note(&mut self, decl: &DeclFacts, op: &Op) {
        if let Op::Store { dst, value } = op {
            let slots: Vec<Slot> = dst.iter().filter_map(|p| slot(decl.path(*p))).collect();
            for callee in value.funcs.iter().map(|f| &f.callee) {
                match callee {
                    Callee::Static(f) => slots.iter().for_each(|s| self.fill(*s, *f)),
                    Callee::Param(f, l) => {
                        self.storing.insert(*f);
                        self.stored_params.entry((*f, *l)).or_default().extend(slots.iter().copied());
                    }
                    _ => {}
                }
            }
        }
        self.taken.extend(values(op).iter().flat_map(|v| &v.funcs).filter_map(|f| static_of(&f.callee)));
    }

    fn fill(&mut self, slot: Slot, f: Fn) {
        match slot {
            Slot::Field(field) => add(self.fields.entry(field).or_default(), f),
            Slot::Global(v) => add(self.globals.entry(v).or_default(), f),
        }
    }

    /// What callers hand to parameters that are stored is stored where those are; whether anything new came up.
    fn hand_on(&mut self, facts: &Facts<'_>, handing: &[&Call]) -> bool {
        let mut changed = false;
        for call in handing {
            for target in call.callees.iter().flat_map(|c| self.of(c)).collect::<FnList>() {
                let Some((_, func)) = self.storing.get(&target).and_then(|f| facts.get(*f)) else { continue };
                for (formal, arg) in func.formals.iter().zip(&call.args) {
                    let Some(local) = formal.local else { continue };
                    let Some(slots) = self.stored_params.get(&(target, local)).cloned() else { continue };
                    for callee in arg.funcs.iter().map(|f| &f.callee) {
                        changed |= self.hand(callee, &slots);
                    }
                }
            }
        }
        changed
    }

    fn hand(&mut self, callee: &Callee, slots: &BTreeSet<Slot>) -> bool {
        match callee {
            Callee::Static(f) => {
                slots.iter().for_each(|s| self.fill(*s, *f));
                false
            }
            Callee::Param(f, l) => {
                self.storing.insert(*f);
                let known = self.stored_params.entry((*f, *l)).or_default();
                let before = known.len();
                known.extend(slots.iter().copied());
                known.len() > before
            }
            _ => false,
        }
    }

    /// Whether a function stores functions that it is handed.
    pub(crate) fn stores_functions(&self, f: Fn) -> bool {
        self.storing.contains(&f)
    }

    /// Whether a method is one of the many that an interface of the program stands for: what calls it, and when, is up to
    /// the program, not to callers outside, but is not followed.
    pub(crate) fn is_plugin(&self, facts: &Facts<'_>, f: Fn) -> bool {
        let FnKind::Function(func) = facts.fns.kind(f) else { return false };
        let program = facts.program;
        let name = program.workspace.file(func.file).ast.func(func.func).name.map(|n| n.name);
        let Some(receiver) = program.receiver(func).map(|r| program.type_ty(r.0)) else { return false };
        self.crowded.iter().any(|(iface, method)| Some(*method) == name && program.implements(receiver, *iface))
    }

    /// The functions with a body that a callee may be. Parameters are resolved by their callers, see `summary`.
    pub(crate) fn of(&self, callee: &Callee) -> FnList {
        match callee {
            Callee::Static(f) => SmallVec::from_iter([*f]),
            Callee::Interface { iface, name } => self.interfaces.get(&(*iface, *name)).cloned().unwrap_or_default(),
            Callee::Field(field) => self.fields.get(field).cloned().unwrap_or_default(),
            Callee::Global(v) => self.globals.get(v).cloned().unwrap_or_default(),
            Callee::Param(..) | Callee::Model(_) | Callee::Lock(_) | Callee::Unknown(_) => SmallVec::new(),
        }
    }
}

/// Something of function type that outlives a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Field(FieldRef),
    Global(VarRef),
}

/// Where a function stored at a path is called from: in a slice or map of a field through that field.
fn slot(path: &Path) -> Option<Slot> {
    let field = path.steps.iter().rev().find_map(|s| match s {
        Step::Field(f) => Some(*f),
        Step::Elem | Step::Each(_) => None,
    });
    match (field, path.root) {
        (Some(field), _) => Some(Slot::Field(field)),
        (None, Root::Global(v)) => Some(Slot::Global(v)),
        _ => None,
    }
}

fn static_of(callee: &Callee) -> Option<Fn> {
    match callee {
        Callee::Static(f) => Some(*f),
        _ => None,
    }
}

fn add(list: &mut FnList, f: Fn) {
    if list.len() < MAX_IMPLEMENTERS && !list.contains(&f) {
        list.push(f);
    }
}

/// An operation that passes functions around or calls a method of an interface; few do.
type Notable<'a> = (&'a DeclFacts, &'a Op);

fn notable<'a>(facts: &'a Facts<'_>) -> Vec<Notable<'a>> {
    let is_notable = |op: &Op| {
        let by_interface = |c: &Callee| matches!(c, Callee::Interface { .. });
        values(op).iter().any(|v| !v.funcs.is_empty())
            || call_of(op).is_some_and(|c| c.callees.iter().any(by_interface))
    };
    let ops = |decl: &'a DeclFacts| decl.funcs.iter().flat_map(ops).map(move |at| (decl, &at.op));
    facts.decls.par_iter().flat_map_iter(|decl| ops(decl).filter(|(_, op)| is_notable(op))).collect()
}

/// The values that an operation passes on.
pub(crate) fn values(op: &Op) -> &[Value] {
    match op {
        Op::Store { value, .. } | Op::Send { value, .. } => std::slice::from_ref(&**value),
        Op::Return(values) => values,
        _ => call_of(op).map_or(&[], |c| &c.args),
    }
}

/// Whether an interface is declared in the program.
fn is_own(facts: &Facts<'_>, iface: Ty) -> bool {
    let program = facts.program;
    let declared = program.named(iface).map(|t| program.package_of(t.file));
    declared.is_some_and(|package| program.workspace.analyzed().any(|(id, _)| id == package))
}

/// For each interface method that is called, the methods of the program that it may run; none if they are too many.
fn implementers(
    facts: &Facts<'_>,
    by_name: &FxHashMap<Name, Vec<TypeRef>>,
    notable: &[Notable<'_>],
) -> Vec<((Ty, Name), Option<FnList>)> {
    let mut wanted: Vec<(Ty, Name)> = Vec::new();
    let mut seen = FxHashSet::default();
    for (_, op) in notable {
        let callees = call_of(op).into_iter().flat_map(|c| {
            let in_args = c.args.iter().flat_map(|a| &a.funcs).map(|f| &f.callee);
            c.callees.iter().chain(in_args)
        });
        for callee in callees {
            if let Callee::Interface { iface, name } = callee
                && seen.insert((*iface, *name))
            {
                wanted.push((*iface, *name));
            }
        }
    }
    let found = |(iface, name)| ((iface, name), find_implementers(facts, by_name, iface, name));
    wanted.into_par_iter().map(found).collect()
}

/// Declared types of the analyzed packages by the names of their methods, promoted ones included.
fn types_by_method(facts: &Facts<'_>) -> FxHashMap<Name, Vec<TypeRef>> {
    let program = facts.program;
    let mut embedders: FxHashMap<TypeRef, Vec<TypeRef>> = FxHashMap::default();
    let types: Vec<TypeRef> =
        program.workspace.analyzed().flat_map(|(id, _)| program.types_of(id).iter().copied()).collect();
    for t in &types {
        for field in program.fields(program.type_ty(*t)).iter().filter(|f| f.embedded) {
            if let Some(inner) = program.named(field.ty) {
                embedders.entry(inner).or_default().push(*t);
            }
        }
    }
    let mut by_name: FxHashMap<Name, Vec<TypeRef>> = FxHashMap::default();
    for t in &types {
        for (name, _) in program.methods(*t) {
            let list = by_name.entry(*name).or_default();
            list.push(*t);
            let direct = embedders.get(t).into_iter().flatten();
            for outer in direct {
                list.push(*outer);
                list.extend(embedders.get(outer).into_iter().flatten());
            }
        }
    }
    by_name
        .into_iter()
        .map(|(name, mut list)| {
            list.sort_unstable();
            list.dedup();
            (name, list)
        })
        .collect()
}

fn find_implementers(
    facts: &Facts<'_>,
    by_name: &FxHashMap<Name, Vec<TypeRef>>,
    iface: Ty,
    name: Name,
) -> Option<FnList> {
    let program = facts.program;
    let mut found = FnList::new();
    if !matches!(program.kind(program.underlying(iface)), TyKind::Interface { .. }) {
        return Some(found);
    }
    for t in by_name.get(&name).into_iter().flatten() {
        let ty = program.type_ty(*t);
        if matches!(program.kind(program.underlying(ty)), TyKind::Interface { .. }) || !program.implements(ty, iface) {
            continue;
        }
        let from = program.package_of(t.file);
        let Some(SelectionKind::Method { func, .. }) = program.select(ty, name, from).map(|s| s.kind) else { continue };
        // Production code is not seen to call it, though an interface would let it.
        if facts.is_for_tests(func.file) {
            continue;
        }
        if found.len() >= MAX_IMPLEMENTERS {
            // An interface that everything implements tells nothing.
            return None;
        }
        add(&mut found, facts.fns.function(func));
    }
    Some(found)
}
