//! A plain map inside a `sync.Map` is changed after `Load`: the `sync.Map` guards its entries, not what they hold.

use super::{Blame, Check, Identity, View};
use crate::Confidence;
use crate::link::Facts;
use crate::path::{Cell, Holder};
use crate::races::{Pair, Parallel};
use mapvet_types::TyKind;

pub(super) const CHECK: Check = Check { name: "sync-map-misuse", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    if !is_in_sync_map(view.races.facts, view.cell) {
        return None;
    }
    let (a, b) = (&view.list[pair.a], &view.list[pair.b]);
    Some(match (a.writes() && a.locks.is_empty(), b.writes() && b.locks.is_empty()) {
        (true, true) => Blame::Both,
        (false, true) => Blame::Second,
        (true, false) => Blame::First,
        (false, false) if a.locks.is_empty() => Blame::First,
        (false, false) => Blame::Second,
    })
}

/// Whether a map is an element of a variable or a field that is a `sync.Map`.
fn is_in_sync_map(facts: &Facts<'_>, cell: Cell) -> bool {
    let program = facts.program;
    let ty = match cell.holder {
        Holder::Field(field) => program.field_ty(field),
        Holder::Global(v) => program.var_ty(v),
        Holder::Local(f, l) => match facts.get(f).and_then(|(d, _)| d.locals.get(l.0 as usize)) {
            Some(local) => local.ty,
            None => return false,
        },
        Holder::Alloc(..) => return false,
    };
    cell.depth == 1
        && match program.kind(program.deref(ty)) {
            TyKind::Named { def, .. } => {
                let package = program.workspace.package(program.package_of(def.file)).path;
                let name = program.workspace.file(def.file).ast.type_spec(def.spec).name.name;
                (package.as_str(), name.as_str()) == ("sync", "Map")
            }
            TyKind::Absent { package, name, .. } => (package.as_str(), name.as_str()) == ("sync", "Map"),
            _ => false,
        }
}

/// Never high: that two goroutines load the entry of one key is likely, not proven.
fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    match (pair.why, view.identity(pair)) {
        (Parallel::Spawned | Parallel::Callback, Identity::One) => Confidence::Medium,
        // The author knows that the maps inside need a lock.
        _ if view.guard.is_some_and(|g| view.holds(&view.list[pair.b], g.lock).is_some()) => Confidence::Medium,
        _ => Confidence::Low,
    }
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    let partner = if view.list[pair.a].place() == view.list[pair.b].place() {
        "several goroutines may do so at once".to_owned()
    } else {
        format!("the {} it in {} can run at the same time", view.verb(pair.b), view.function(pair.b))
    };
    format!(
        "{} a plain map inside {}, which guards its entries but not what they hold: {partner}",
        view.verb(pair.a),
        view.map_name()
    )
}
