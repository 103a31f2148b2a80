//! What calls may run: interface methods to implementers, function-typed fields and variables to what is stored there.

use super::{Facts, call_of, ops};
use crate::facts::{Callee, Fn, Op, Value};
use crate::path::{Root, Step};
use mapvet_parser::Name;
use mapvet_types::{FieldRef, FuncRef, SelectionKind, Ty, TyKind, TypeRef, VarRef};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Most implementers that an interface call is taken to reach; beyond it the call reaches none.
pub(crate) const MAX_IMPLEMENTERS: usize = 8;

/// Functions a call may run.
pub(crate) type FnList = SmallVec<[Fn; 2]>;

/// The call targets of a program.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    fields: FxHashMap<FieldRef, FnList>,
    globals: FxHashMap<VarRef, FnList>,
    interfaces: FxHashMap<(Ty, Name), FnList>,
    /// Functions whose value is taken other than to be called on the spot.
    pub(crate) taken: FxHashSet<Fn>,
}

impl Targets {
    pub(crate) fn new(facts: &Facts<'_>) -> Targets {
        let mut targets = Targets::default();
        for decl in &facts.decls {
            for op in decl.funcs.iter().flat_map(ops) {
                targets.note(facts, decl, &op.op);
            }
        }
        targets.interfaces = implementers(facts);
        targets
    }

    fn note(&mut self, facts: &Facts<'_>, decl: &crate::facts::DeclFacts, op: &Op) {
        if let Op::Store { dst, value } = op {
            for f in value.funcs.iter().filter_map(|f| static_of(&f.callee)) {
                for path in dst.iter().map(|p| decl.path(*p)) {
                    // A function in a slice or map of a field is called through that field.
                    let field = path.steps.iter().rev().find_map(|s| match s {
                        Step::Field(f) => Some(*f),
                        Step::Elem => None,
                    });
                    match (field, path.root) {
                        (Some(field), _) => add(self.fields.entry(field).or_default(), f),
                        (None, Root::Global(v)) => add(self.globals.entry(v).or_default(), f),
                        _ => {}
                    }
                }
            }
        }
        let _ = facts;
        let values: &[Value] = match op {
            Op::Store { value, .. } | Op::Send { value, .. } => std::slice::from_ref(value),
            Op::Return(values) => values,
            _ => call_of(op).map_or(&[], |c| &c.args),
        };
        self.taken.extend(values.iter().flat_map(|v| &v.funcs).filter_map(|f| static_of(&f.callee)));
    }

    /// The functions with a body that a callee may be. Parameters are resolved by their callers, see `summary`.
    pub(crate) fn of(&self, callee: &Callee) -> FnList {
        match callee {
            Callee::Static(f) => SmallVec::from_iter([*f]),
            Callee::Interface { iface, name } => self.interfaces.get(&(*iface, *name)).cloned().unwrap_or_default(),
            Callee::Field(field) => self.fields.get(field).cloned().unwrap_or_default(),
            Callee::Global(v) => self.globals.get(v).cloned().unwrap_or_default(),
            Callee::Param(..) | Callee::Model(_) | Callee::Lock(_) | Callee::Unknown => SmallVec::new(),
        }
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

/// For each interface method that is called, the methods of the program that it may run.
fn implementers(facts: &Facts<'_>) -> FxHashMap<(Ty, Name), FnList> {
    let mut wanted: Vec<(Ty, Name)> = Vec::new();
    let mut seen = FxHashSet::default();
    for op in facts.decls.iter().flat_map(|d| &d.funcs).flat_map(ops) {
        let callees = call_of(&op.op).into_iter().flat_map(|c| {
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
    let by_name = types_by_method(facts);
    wanted.into_iter().map(|(iface, name)| ((iface, name), find_implementers(facts, &by_name, iface, name))).collect()
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

fn find_implementers(facts: &Facts<'_>, by_name: &FxHashMap<Name, Vec<TypeRef>>, iface: Ty, name: Name) -> FnList {
    let program = facts.program;
    let mut found = FnList::new();
    if !matches!(program.kind(program.underlying(iface)), TyKind::Interface { .. }) {
        return found;
    }
    for t in by_name.get(&name).into_iter().flatten() {
        let ty = program.type_ty(*t);
        if matches!(program.kind(program.underlying(ty)), TyKind::Interface { .. }) || !program.implements(ty, iface) {
            continue;
        }
        let from = program.package_of(t.file);
        let Some(SelectionKind::Method { func, .. }) = program.select(ty, name, from).map(|s| s.kind) else { continue };
        if is_test(facts, func) {
            continue;
        }
        if found.len() >= MAX_IMPLEMENTERS {
            // An interface that everything implements tells nothing.
            return FnList::new();
        }
        add(&mut found, facts.fns.function(func));
    }
    found
}

fn is_test(facts: &Facts<'_>, f: FuncRef) -> bool {
    facts.program.workspace.file(f.file).is_test
}
