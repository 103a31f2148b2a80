//! The rule on exported methods: of which types one instance is used by several goroutines though none is seen.

use crate::facts::{Callee, Fn, LockOp};
use crate::link::contexts::{Bind, Contexts};
use crate::link::flow::Flows;
use crate::link::roots::RootKind;
use crate::link::{Facts, call_of, ops};
use crate::path::{Root, Step};
use crate::program::FnKind;
use mapvet_types::{TyKind, TypeRef};
use rustc_hash::FxHashSet;

/// Types whose exported methods run beside each other: a method takes a lock of its receiver, the documentation
/// promises it, or a test calls one instance from several goroutines. A documentation that denies it has the last
/// word.
pub(crate) fn concurrent_types(facts: &Facts<'_>, flows: &Flows<'_>, contexts: &Contexts<'_>) -> FxHashSet<TypeRef> {
    let mut types = FxHashSet::default();
    for decl in facts.decls.iter().filter(|d| !d.is_test) {
        let Some(func) = decl.funcs.first() else { continue };
        let Some(receiver) = receiver_of(facts, func.id) else { continue };
        if decl.funcs.iter().any(|f| locks_receiver(facts, decl, f, func)) {
            types.insert(receiver);
        }
    }
    tested(facts, flows, contexts, &mut types);
    documented(facts, &mut types);
    types
}

fn receiver_of(facts: &Facts<'_>, f: Fn) -> Option<TypeRef> {
    match facts.fns.kind(f) {
        FnKind::Function(func) => facts.program.receiver(func).map(|r| r.0),
        FnKind::Initializer(..) => None,
    }
}

/// Whether a method, or a literal inside it, takes a lock that hangs on its receiver.
fn locks_receiver(
    facts: &Facts<'_>,
    decl: &crate::facts::DeclFacts,
    f: &crate::facts::FuncFacts,
    method: &crate::facts::FuncFacts,
) -> bool {
    let Some(receiver) = method.formals.first().and_then(|x| x.local) else { return false };
    ops(f).filter_map(|o| call_of(&o.op)).any(|c| {
        matches!(c.callees.last(), Some(Callee::Lock(LockOp::Acquire(_))))
            && c.args.first().is_some_and(|a| {
                a.paths.iter().map(|p| decl.path(*p)).any(|p| {
                    is_part(facts, &p.steps) && matches!(p.root, Root::Local(o, l) if o == method.id && l == receiver)
                })
            })
    })
}

/// Whether a lock at these steps from a value is part of the value itself, or a pointer in it.
fn is_part(facts: &Facts<'_>, steps: &[Step]) -> bool {
    let Some((_, outer)) = steps.split_last() else { return true };
    let program = facts.program;
    outer.iter().all(|s| match s {
        Step::Field(f) => matches!(program.kind(program.underlying(program.field_ty(*f))), TyKind::Struct(_)),
        Step::Elem => false,
    })
}

/// Methods that goroutines started by tests call are meant for it.
fn tested(facts: &Facts<'_>, flows: &Flows<'_>, contexts: &Contexts<'_>, types: &mut FxHashSet<TypeRef>) {
    for node in &contexts.nodes {
        let spawned_by_test = node.roots.iter().any(|r| match contexts.roots[r.0 as usize].kind {
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
    for (id, _) in program.workspace.analyzed() {
        for t in program.types_of(id) {
            let ast = &program.workspace.file(t.file).ast;
            let Some(doc) = ast.type_spec(t.spec).doc else { continue };
            let text = ast.comment(doc).text.to_ascii_lowercase().replace(['\n', '/'], " ");
            match promise(&text) {
                Some(true) => {
                    types.insert(*t);
                }
                Some(false) => {
                    types.remove(t);
                }
                None => {}
            }
        }
    }
}

/// What a documentation says of concurrent use.
fn promise(text: &str) -> Option<bool> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let denies = [
        "not safe for concurrent",
        "not thread-safe",
        "not thread safe",
        "not goroutine-safe",
        "not goroutine safe",
        "not concurrency safe",
        "not concurrency-safe",
        "isn't safe for concurrent",
        "not be used concurrently",
        "not safe to use concurrently",
        "not safe to be used concurrently",
        "not for concurrent use",
        "unsafe for concurrent",
    ];
    let promises = [
        "safe for concurrent",
        "thread-safe",
        "threadsafe",
        "thread safe",
        "goroutine-safe",
        "goroutine safe",
        "concurrency safe",
        "concurrency-safe",
        "concurrent-safe",
        "multiple goroutines",
        "used concurrently",
        "called concurrently",
        "safe to use concurrently",
        "concurrent access",
    ];
    if denies.iter().any(|d| text.contains(d)) {
        return Some(false);
    }
    promises.iter().any(|p| text.contains(p)).then_some(true)
}
