//! Gates: channels by which a function tells its literals that they may go on. What it does before, it has done when they do.

use crate::facts::{DeclFacts, Few, Fn, Op, OpAt};
use crate::path::Root;

/// The channels made in a function on which it alone signals and for which its literals wait. Whoever else may have one
/// could signal as well, and so it is no gate if it is handed, stored or returned.
pub(super) fn find(decl: &DeclFacts) -> Few<Root> {
    let mut gates = Few::new();
    if decl.funcs.len() < 2 {
        return gates;
    }
    for (f, at) in all(decl) {
        if let Some(root) = signalled(decl, &at.op).filter(|root| makes(decl, f, *root))
            && !gates.contains(&root)
        {
            gates.push(root);
        }
    }
    if !gates.is_empty() {
        let waits = |root: &Root| all(decl).any(|(f, at)| received(decl, &at.op) == Some(*root) && !owns(f, *root));
        gates.retain(|root| waits(root) && !all(decl).any(|(f, at)| is_spoiled(decl, (f, &at.op), *root)));
    }
    gates
}

fn all(decl: &DeclFacts) -> impl Iterator<Item = (Fn, &OpAt)> {
    decl.funcs.iter().flat_map(|func| func.ops.iter().map(|at| (func.id, at)))
}

/// The channel on which an operation signals.
fn signalled(decl: &DeclFacts, op: &Op) -> Option<Root> {
    match op {
        Op::Close { chan } | Op::Send { chan, .. } => whole(decl, chan),
        _ => None,
    }
}

fn received(decl: &DeclFacts, op: &Op) -> Option<Root> {
    match op {
        Op::Recv { chan, .. } => whole(decl, chan),
        _ => None,
    }
}

/// Where a path starts, if it is the only one and has no steps.
fn whole(decl: &DeclFacts, chan: &[u32]) -> Option<Root> {
    let [path] = chan else { return None };
    let path = decl.path(*path);
    path.steps.is_empty().then_some(path.root)
}

fn owns(f: Fn, root: Root) -> bool {
    matches!(root, Root::Local(owner, _) | Root::Alloc(owner, _) if owner == f)
}

/// Whether a function makes what a path starts at, rather than being handed it.
fn makes(decl: &DeclFacts, f: Fn, root: Root) -> bool {
    let mut formals = decl.funcs.iter().filter(|func| func.id == f).flat_map(|func| &func.formals);
    owns(f, root) && !formals.any(|formal| matches!((root, formal.local), (Root::Local(_, l), Some(p)) if l == p))
}

/// Whether an operation signals from elsewhere, puts another channel in its place, or gives the channel away.
fn is_spoiled(decl: &DeclFacts, (f, op): (Fn, &Op), root: Root) -> bool {
    let leads = |paths: &[u32]| paths.iter().any(|p| decl.path(*p).root == root);
    match op {
        Op::Close { chan } | Op::Recv { chan, .. } => {
            matches!(op, Op::Close { .. }) && !owns(f, root) && leads(chan) || leads(chan) && chan.len() > 1
        }
        Op::Send { chan, value } => leads(chan) && (!owns(f, root) || chan.len() > 1) || leads(&value.paths),
        Op::Assign(local) => matches!(root, Root::Local(_, l) if l == *local),
        Op::Load { .. } => false,
        other => leads(&other.paths()),
    }
}
