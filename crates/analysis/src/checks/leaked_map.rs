//! A guarded map leaves its lock by reference: an exported function returns it while it holds the guard, and others
//! change it in place under that lock.

use crate::Confidence;
use crate::facts::Fn;
use crate::guard::{self, Guard};
use crate::link::flow::ReturnAt;
use crate::link::fn_map::FnSet;
use crate::link::roots::{is_exported, must_hold, warns};
use crate::path::{Cell, Holder};
use crate::program::FnKind;
use crate::races::{Instance, Races};

/// A map that leaves.
pub(crate) struct Leak<'a> {
    pub(crate) f: Fn,
    pub(crate) cell: Cell,
    pub(crate) at: &'a ReturnAt,
    /// A change under the lock, an index into the list of the cell.
    pub(crate) change: usize,
    pub(crate) guard: Guard,
    pub(crate) confidence: Confidence,
}

/// The maps that leave their locks, in the order of functions.
///
/// What callers in sight do with the map is theirs to answer for, see `inconsistent_lock`: only a function that
/// nobody in sight calls is blamed itself.
pub(crate) fn leaked_maps<'a>(races: &Races<'a>, called: &FnSet) -> Vec<Leak<'a>> {
    let mut leaks = Vec::new();
    for (f, flow) in races.flows.flows.iter() {
        if flow.returns.is_empty() || called.contains(f) || !leaves_package(races, f) {
            continue;
        }
        leaks.extend(flow.returns.iter().filter_map(|at| leak(races, f, at)));
    }
    leaks
}

fn leak<'a>(races: &Races<'a>, f: Fn, at: &'a ReturnAt) -> Option<Leak<'a>> {
    let cell = at.path.cell().filter(is_state)?;
    let i = races.cells.binary_search_by_key(&cell, |c| c.0).ok()?;
    let list = &races.cells.get(i)?.1;
    let guard = guard::infer(races.facts, cell, list)?;
    let held = at.locks.iter().filter_map(|h| races.locking.id(&h.path)).any(|l| l.matches(guard.lock));
    let change = list.iter().position(|x| changes(x, guard, f))?;
    // Who documents it has weighed it.
    let confidence = if warns(races.facts, f) { Confidence::Low } else { Confidence::Medium };
    held.then_some(Leak { f, cell, at, change, guard, confidence })
}

/// Whether a map is in an object.
///
/// Answers the false alarm of package variables in which commands or drivers register before all else; hides those that
/// are changed at run time.
fn is_state(cell: &Cell) -> bool {
    matches!(cell.holder, Holder::Field(_))
}

/// Whether an access changes the map in place under its guard, at run time.
fn changes(x: &Instance<'_>, guard: Guard, f: Fn) -> bool {
    x.writes() && x.access.place.0 != f && x.locks.iter().any(|(l, _)| l.matches(guard.lock))
}

/// Whether code outside of the repository may call a function: exported, and not of a command or an internal package.
fn leaves_package(races: &Races<'_>, f: Fn) -> bool {
    let facts = races.facts;
    let FnKind::Function(func) = facts.fns.kind(f) else { return false };
    let program = facts.program;
    let source = program.workspace.file(func.file);
    let Some(name) = source.ast.func(func.func).name else { return false };
    let package = program.workspace.package(source.package);
    let internal = package.path.as_str().split('/').any(|part| part == "internal");
    let ty = program.receiver(func).map(|(t, _)| program.workspace.file(t.file).ast.type_spec(t.spec).name.name);
    let open = ty.is_none_or(|t| is_exported(t.as_str()));
    open && !internal
        && !source.is_test
        && !source.ast.generated
        && package.name.as_str() != "main"
        && is_exported(name.name.as_str())
        && !must_hold(facts, f)
}
