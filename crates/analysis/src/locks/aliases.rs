//! Fields that hold a pointer to a lock which something else declares: `child.mu = &parent.mu`, also by way of the
//! parameters of constructors. Knows nothing of who holds what.

use crate::facts::{Callee, DeclFacts, Fn, Op, PathSet};
use crate::link::results::Results;
use crate::link::{Facts, call_of, ops};
use crate::path::{Holder, Path, Root};
use mapvet_types::{FieldRef, LocalId, TyKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// What the lock in a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alias {
    /// The one that this declares.
    One(Holder),
    /// Now this one, now that.
    Several,
}

/// Longest chain of calls along which a lock is handed on.
const MAX_CALLS: usize = 3;

/// Where the lock in a field comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Source {
    /// This declares it.
    Declared(Holder),
    /// It is handed in: the callers know.
    Parameter(Fn, LocalId),
}

/// Fields, each with what its lock is.
pub(super) fn find(facts: &Facts<'_>, results: &Results) -> FxHashMap<Holder, Alias> {
    let decls = facts.decls.par_iter();
    let mut found: Vec<_> = decls.flat_map_iter(|decl| stored(facts, results, decl)).collect();
    let mut known: FxHashMap<Holder, SmallVec<[Holder; 1]>> = FxHashMap::default();
    let mut seen = FxHashSet::default();
    for _ in 0..=MAX_CALLS {
        let mut open: FxHashMap<(Fn, LocalId), SmallVec<[Holder; 1]>> = FxHashMap::default();
        for (to, source) in found {
            match source {
                Source::Declared(source) => add(known.entry(to).or_default(), source),
                Source::Parameter(f, l) if seen.insert((to, f, l)) => add(open.entry((f, l)).or_default(), to),
                Source::Parameter(..) => {}
            }
        }
        if open.is_empty() {
            break;
        }
        let asked: FxHashSet<Fn> = open.keys().map(|(f, _)| *f).collect();
        let decls = facts.decls.par_iter();
        found = decls.flat_map_iter(|decl| handed(facts, results, decl, &asked, &open)).collect();
    }
    known.into_iter().map(|(to, list)| (to, alias(&list))).collect()
}

fn add(list: &mut SmallVec<[Holder; 1]>, holder: Holder) {
    if !list.contains(&holder) {
        list.push(holder);
    }
}

fn alias(sources: &[Holder]) -> Alias {
    match sources {
        [only] => Alias::One(*only),
        _ => Alias::Several,
    }
}

/// What a declaration stores in fields with a pointer to a lock.
fn stored(facts: &Facts<'_>, results: &Results, decl: &DeclFacts) -> Vec<(Holder, Source)> {
    let mut found = Vec::new();
    for op in decl.funcs.iter().flat_map(ops) {
        let Op::Store { dst, value } = &op.op else { continue };
        if value.paths.is_empty() {
            continue;
        }
        for to in dst.iter().filter_map(|d| decl.path(*d).cell()).filter(|c| c.depth == 0) {
            if matches!(to.holder, Holder::Field(field) if is_lock_pointer(facts, field)) {
                found.extend(sources(facts, results, decl, &value.paths, to.holder));
            }
        }
    }
    found
}

/// What a declaration hands over for parameters that are stored in such fields.
fn handed(
    facts: &Facts<'_>,
    results: &Results,
    decl: &DeclFacts,
    asked: &FxHashSet<Fn>,
    open: &FxHashMap<(Fn, LocalId), SmallVec<[Holder; 1]>>,
) -> Vec<(Holder, Source)> {
    let mut found = Vec::new();
    for call in decl.funcs.iter().flat_map(ops).filter_map(|o| call_of(&o.op)) {
        let called = call.callees.iter().filter_map(|c| if let Callee::Static(f) = c { Some(*f) } else { None });
        for f in called.filter(|f| asked.contains(f)) {
            let formals = facts.get(f).map_or(&[][..], |(_, func)| &func.formals);
            for (formal, arg) in formals.iter().zip(&call.args) {
                let fields = formal.local.and_then(|l| open.get(&(f, l)));
                for to in fields.into_iter().flatten() {
                    found.extend(sources(facts, results, decl, &arg.paths, *to));
                }
            }
        }
    }
    found
}

fn sources(
    facts: &Facts<'_>,
    results: &Results,
    decl: &DeclFacts,
    value: &PathSet,
    to: Holder,
) -> SmallVec<[(Holder, Source); 1]> {
    let source = |path: &Path| match path.root {
        Root::Local(f, l) if path.steps.is_empty() && facts.formal(f, l).is_some() => Some(Source::Parameter(f, l)),
        _ => path.cell().filter(|c| c.depth == 0 && c.holder != to).map(|c| Source::Declared(c.holder)),
    };
    let from = value.iter().flat_map(|p| results.expand(decl.path(*p)));
    from.filter_map(|path| Some((to, source(&path)?))).collect()
}

fn is_lock_pointer(facts: &Facts<'_>, field: FieldRef) -> bool {
    let program = facts.program;
    let ty = program.field_ty(field);
    let inner = program.deref(ty);
    let interface = |t| match program.kind(t) {
        TyKind::Named { .. } => matches!(program.kind(program.underlying(t)), TyKind::Interface { methods, .. }
            if methods.iter().any(|m| m.name.as_str() == "Unlock")),
        TyKind::Absent { name, .. } => name.as_str() == "Locker",
        _ => false,
    };
    let lock = |t| crate::lower::is_lock(program, t) || interface(t);
    (inner != ty || matches!(program.kind(program.underlying(ty)), TyKind::Interface { .. })) && lock(inner)
}
