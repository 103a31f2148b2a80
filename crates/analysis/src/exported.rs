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
use mapvet_types::{FuncRef, TyKind, TypeRef};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Types whose exported methods run beside each other: something takes a lock of theirs, the documentation
/// promises it, or a test calls one instance from several goroutines. A documentation that denies it has the last
/// word.
pub(crate) fn concurrent_types(
    facts: &Facts<'_>,
    flows: &Flows<'_>,
    contexts: &Contexts<'_>,
    promised: &FxHashMap<TypeRef, bool>,
) -> FxHashSet<TypeRef> {
    let production = facts.decls.par_iter().filter(|d| !d.is_test);
    let locked = production.flat_map_iter(|decl| decl.funcs.iter().flat_map(|f| locked_types(facts, decl, f)));
    let mut types: FxHashSet<TypeRef> = locked.collect();
    tested(facts, flows, contexts, &mut types);
    types.extend(promised.iter().filter(|(_, yes)| **yes).map(|(t, _)| *t));
    types.retain(|t| promised.get(t) != Some(&false));
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
        let locked = |n: &Node| !n.locks.is_empty();
        // That something in `main` runs a callback says nothing of who else does.
        let early = |n: &Node| root.kind == RootKind::Exported && is_of_main(contexts, n);
        let calls = calls_of(facts, contexts, root.entry);
        if calls.iter().any(|n| locked(n)) && calls.iter().all(|n| locked(n) || early(n)) {
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
        let calls = calls_of(facts, contexts, root.entry);
        if !calls.is_empty() && calls.into_iter().all(is_new) {
            found.insert(RootId(i as u32));
        }
    }
    found
}

/// The contexts in which production code of the repository calls a function.
fn calls_of<'c>(facts: &Facts<'_>, contexts: &'c Contexts<'_>, f: Fn) -> Vec<&'c Node> {
    let nodes = contexts.by_fn.get(&f).into_iter().flatten().map(|n| &contexts.nodes[n.0 as usize]);
    let in_test = |f: Fn| facts.get(f).is_some_and(|(decl, _)| decl.is_test);
    let by_production = |n: &&Node| n.parent.is_some_and(|(p, _)| !in_test(contexts.nodes[p.0 as usize].f));
    nodes.filter(|n| !n.test).filter(by_production).collect()
}

/// Whether only `main` and initialization lead to a context: no lock is needed there yet.
fn is_of_main(contexts: &Contexts<'_>, node: &Node) -> bool {
    let is_main = |r: &RootId| matches!(contexts.roots[r.0 as usize].kind, RootKind::Main | RootKind::Init);
    let roots = contexts.roots_of(node);
    !roots.is_empty() && roots.iter().all(is_main)
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

/// Methods that goroutines started by tests call, all on one object that is made outside of them, are meant for it.
fn tested(facts: &Facts<'_>, flows: &Flows<'_>, contexts: &Contexts<'_>, types: &mut FxHashSet<TypeRef>) {
    let in_test = |f: Fn| facts.get(f).is_some_and(|(decl, _)| decl.is_test);
    let again = |root: &RootId| match contexts.roots[root.0 as usize].kind {
        RootKind::Spawn(site) => flows.sites.get(site.0 as usize).is_some_and(|s| in_test(s.host) && s.loop_id.0 != 0),
        _ => false,
    };
    for node in &contexts.nodes {
        let called_by_test = node.parent.is_some_and(|(p, _)| in_test(contexts.nodes[p.0 as usize].f));
        let Some(maker) = maker_of_receiver(facts, node).filter(|_| called_by_test && !in_test(node.f)) else {
            continue;
        };
        let mut starts = contexts.roots_of(node).iter().filter(|root| again(root));
        if starts.any(|root| !contexts.is_led_to(maker, *root)) {
            types.extend(receiver_of(facts, node.f));
        }
    }
}

/// The function that has made the receiver of a method, if that is known to be one object.
fn maker_of_receiver(facts: &Facts<'_>, node: &Node) -> Option<Fn> {
    let (_, func) = facts.get(node.f).filter(|(_, func)| func.method)?;
    let receiver = (node.f, func.formals.first()?.local?);
    match node.binds.iter().find(|(key, _)| *key == receiver)?.1 {
        Bind::Object(Root::Local(owner, _), _) => Some(owner),
        _ => None,
    }
}

/// What the documentation says of the concurrent use of types: that of the type or, if it is silent, of what makes them.
pub(crate) fn promises(facts: &Facts<'_>) -> FxHashMap<TypeRef, bool> {
    let program = facts.program;
    let of_type = |t: &TypeRef| {
        let ast = &program.workspace.file(t.file).ast;
        Some((*t, promise(facts, &ast.comment(ast.type_spec(t.spec).doc?).text)?))
    };
    let packages: Vec<PackageId> = program.workspace.analyzed().map(|(id, _)| id).collect();
    let types = packages.par_iter().flat_map_iter(|id| program.types_of(*id)).filter_map(of_type);
    let mut promised: FxHashMap<TypeRef, bool> = types.collect();
    // A maker's praise may be of what it does, its warning is of what it makes.
    let makers = packages.par_iter().flat_map_iter(|id| program.funcs_of(*id)).filter_map(|f| warned_of(facts, *f));
    for made in makers.collect::<Vec<_>>() {
        promised.entry(made).or_insert(false);
    }
    promised
}

fn promise(facts: &Facts<'_>, text: &str) -> Option<bool> {
    let (text, intent) = (one_line(text), &facts.models.intent);
    if says(&intent.confined, &text) {
        return Some(false);
    }
    says(&intent.concurrent, &text).then_some(true)
}

/// The type of what a constructor makes, if its documentation denies concurrent use.
fn warned_of(facts: &Facts<'_>, f: FuncRef) -> Option<TypeRef> {
    let program = facts.program;
    let ast = &program.workspace.file(f.file).ast;
    let func = ast.func(f.func);
    let doc = func.doc.filter(|_| func.name.is_some_and(|n| n.name.as_str().starts_with("New")))?;
    let TyKind::Func { results, .. } = program.kind(program.func_sig(f)) else { return None };
    match program.kind(program.deref(*results.first()?)) {
        TyKind::Named { def, .. } if promise(facts, &ast.comment(doc).text) == Some(false) => Some(*def),
        _ => None,
    }
}
