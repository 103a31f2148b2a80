//! The rule on exported methods: of which types one instance is used by several goroutines though none is seen.

use crate::facts::{Call, Callee, DeclFacts, Fn, FuncFacts, LockOp};
use crate::link::contexts::{Bind, Contexts, Node};
use crate::link::flow::Flows;
use crate::link::roots::{RootId, RootKind, one_line, says};
use crate::link::summary::Reach;
use crate::link::{Facts, call_of, ops};
use crate::path::{Root, Step};
use crate::program::FnKind;
use mapvet_loader::PackageId;
use mapvet_types::TypeRef;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

/// Types whose exported methods run beside each other: something takes a lock of theirs, the documentation
/// promises it, or a test calls one instance from several goroutines. A documentation that denies it has the last
/// word.
pub(crate) fn concurrent_types(facts: &Facts<'_>, flows: &Flows<'_>, contexts: &Contexts<'_>) -> FxHashSet<TypeRef> {
    let production = facts.decls.par_iter().filter(|d| !d.is_test);
    let locked = production.flat_map_iter(|decl| decl.funcs.iter().flat_map(|f| locked_types(facts, decl, f)));
    let mut types: FxHashSet<TypeRef> = locked.collect();
    tested(facts, flows, contexts, &mut types);
    documented(facts, &mut types);
    types
}

/// Exported functions and callbacks that the repository itself calls too, always with a lock held: so do those who call
/// them from outside.
///
/// Answers the false alarm of methods whose lock their only caller takes; hides an outside caller that does not.
pub(crate) fn called_with_lock(facts: &Facts<'_>, contexts: &Contexts<'_>) -> FxHashSet<RootId> {
    let mut held = FxHashSet::default();
    for (i, root) in contexts.roots.iter().enumerate() {
        if !matches!(root.kind, RootKind::Exported | RootKind::Callback(_)) {
            continue;
        }
        if is_always_called(facts, contexts, root.entry, |n| !n.locks.is_empty()) {
            held.insert(RootId(i as u32));
        }
    }
    held
}

/// Exported methods that the repository itself calls too, always on an object that nobody else has yet: they fill it.
///
/// Answers the false alarm of methods that set objects up before they are shared; hides a caller outside that shares
/// first.
pub(crate) fn called_on_new(facts: &Facts<'_>, contexts: &Contexts<'_>) -> FxHashSet<RootId> {
    let mut found = FxHashSet::default();
    for (i, root) in contexts.roots.iter().enumerate() {
        let Some((_, func)) = facts.get(root.entry).filter(|(_, f)| root.kind == RootKind::Exported && f.method) else {
            continue;
        };
        let Some(receiver) = func.formals.first().and_then(|f| f.local) else { continue };
        let is_new = |n: &Node| {
            let bind = n.binds.iter().find(|(key, _)| *key == (root.entry, receiver)).map(|b| b.1);
            matches!(bind, Some(Bind::Own | Bind::New | Bind::Object(_, Reach::Private)))
        };
        if is_always_called(facts, contexts, root.entry, is_new) {
            found.insert(RootId(i as u32));
        }
    }
    found
}

/// Whether production code of the repository calls a function, each time in such a context.
fn is_always_called(facts: &Facts<'_>, contexts: &Contexts<'_>, f: Fn, such: impl std::ops::Fn(&Node) -> bool) -> bool {
    let nodes = contexts.by_fn.get(&f).into_iter().flatten().map(|n| &contexts.nodes[n.0 as usize]);
    let in_test = |f: Fn| facts.get(f).is_some_and(|(decl, _)| decl.is_test);
    let by_production = |n: &&Node| n.parent.is_some_and(|(p, _)| !in_test(contexts.nodes[p.0 as usize].f));
    let mut called = nodes.filter(|n| !n.test).filter(by_production).peekable();
    called.peek().is_some() && called.all(such)
}

fn receiver_of(facts: &Facts<'_>, f: Fn) -> Option<TypeRef> {
    match facts.fns.kind(f) {
        FnKind::Function(func) => facts.program.receiver(func).map(|r| r.0),
        FnKind::Initializer(..) => None,
    }
}

/// The types whose own locks a function takes.
fn locked_types(facts: &Facts<'_>, decl: &DeclFacts, f: &FuncFacts) -> Vec<TypeRef> {
    let acquires = |c: &&Call| matches!(c.callees.last(), Some(Callee::Lock(LockOp::Acquire(_))));
    let locks = ops(f).filter_map(|o| call_of(&o.op)).filter(acquires).filter_map(|c| c.args.first());
    let paths = locks.flat_map(|lock| lock.paths.iter().map(|p| decl.path(*p)));
    let fields = paths.filter_map(|p| match p.steps.last() {
        Some(Step::Field(field)) => Some(*field),
        _ => None,
    });
    fields.filter_map(|f| facts.program.field_owner(f)).collect()
}

/// Methods that goroutines started by tests call are meant for it.
fn tested(facts: &Facts<'_>, flows: &Flows<'_>, contexts: &Contexts<'_>, types: &mut FxHashSet<TypeRef>) {
    for node in &contexts.nodes {
        let spawned_by_test = contexts.roots_of(node).iter().any(|r| match contexts.roots[r.0 as usize].kind {
            RootKind::Spawn(site) => flows
                .sites
                .get(site.0 as usize)
                .is_some_and(|s| facts.get(s.host).is_some_and(|(d, _)| d.is_test) && s.loop_id.0 != 0),
            _ => false,
        });
        let production = facts.get(node.f).is_some_and(|(d, _)| !d.is_test);
        let called_by_test =
            node.parent.is_some_and(|(p, _)| facts.get(contexts.nodes[p.0 as usize].f).is_some_and(|(d, _)| d.is_test));
        // One instance: made outside the goroutines.
        let one = node.binds.iter().any(|((f, _), b)| *f == node.f && matches!(b, Bind::Object(Root::Local(..), _)));
        if spawned_by_test && production && called_by_test && one {
            types.extend(receiver_of(facts, node.f));
        }
    }
}

fn documented(facts: &Facts<'_>, types: &mut FxHashSet<TypeRef>) {
    let program = facts.program;
    let packages: Vec<PackageId> = program.workspace.analyzed().map(|(id, _)| id).collect();
    let all = packages.par_iter().flat_map_iter(|id| program.types_of(*id));
    let promised: Vec<(TypeRef, bool)> = all.filter_map(|t| Some((*t, promise(facts, *t)?))).collect();
    for (t, promise) in promised {
        if promise {
            types.insert(t);
        } else {
            types.remove(&t);
        }
    }
}

/// What the documentation of a type says of concurrent use.
pub(crate) fn promise(facts: &Facts<'_>, ty: TypeRef) -> Option<bool> {
    let ast = &facts.program.workspace.file(ty.file).ast;
    let text = one_line(&ast.comment(ast.type_spec(ty.spec).doc?).text);
    let intent = &facts.models.intent;
    if says(&intent.confined, &text) {
        return Some(false);
    }
    says(&intent.concurrent, &text).then_some(true)
}
