//! The rule on exported methods: of which types one instance is used by several goroutines though none is seen.

use crate::facts::{Call, Callee, DeclFacts, Fn, FuncFacts, LockOp};
use crate::link::contexts::{Bind, Contexts};
use crate::link::flow::Flows;
use crate::link::roots::RootKind;
use crate::link::{Facts, call_of, ops};
use crate::path::{Root, Step};
use crate::program::FnKind;
use mapvet_types::TypeRef;
use rustc_hash::FxHashSet;

/// Types whose exported methods run beside each other: something takes a lock of theirs, the documentation
/// promises it, or a test calls one instance from several goroutines. A documentation that denies it has the last
/// word.
pub(crate) fn concurrent_types(facts: &Facts<'_>, flows: &Flows<'_>, contexts: &Contexts<'_>) -> FxHashSet<TypeRef> {
    let mut types = FxHashSet::default();
    for decl in facts.decls.iter().filter(|d| !d.is_test) {
        types.extend(decl.funcs.iter().flat_map(|f| locked_types(facts, decl, f)));
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
