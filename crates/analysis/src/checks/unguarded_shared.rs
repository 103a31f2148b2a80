//! A package-level map or the state of a handler is written at run time with no lock at all.

use super::{Blame, Check, Identity, View};
use crate::Confidence;
use crate::races::{Pair, Parallel};

pub(super) const CHECK: Check = Check { name: "unguarded-shared", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let unlocked = view.list[pair.a].locks.is_empty() && view.list[pair.b].locks.is_empty();
    (unlocked && (!matches!(pair.why, Parallel::Spawned | Parallel::Outlives) || view.is_served_state(pair)))
        .then_some(Blame::Both)
}

fn confidence(view: &View<'_, '_>, pair: Pair) -> Confidence {
    if view.is_far(pair) || !view.in_one_package(pair) {
        return Confidence::Low;
    }
    match pair.why {
        Parallel::Callback | Parallel::Spawned if written_by_callback(view, pair) => Confidence::Medium,
        // Two objects of one type are as likely as one.
        Parallel::Exported if view.is_plugin(pair) => Confidence::Low,
        Parallel::Exported if view.is_outside(pair) && view.identity(pair) != Identity::One => Confidence::Low,
        _ if looks_up_then_inserts(view, pair) => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Whether a callback does the writing.
///
/// Answers the false alarm of maps that `Register` and its kin fill and handlers read; hides those called at run time.
fn written_by_callback(view: &View<'_, '_>, pair: Pair) -> bool {
    [(pair.a, pair.root_a), (pair.b, pair.root_b)].iter().any(|(i, r)| view.list[*i].writes() && view.is_served(*r))
}

/// A lazy cache: one function looks a key up and inserts it.
///
/// Answers the false alarm of maps that set-up methods fill; hides unguarded writes of other shapes.
fn looks_up_then_inserts(view: &View<'_, '_>, pair: Pair) -> bool {
    [pair.a, pair.b].into_iter().filter(|i| view.list[*i].writes()).any(|w| {
        let f = view.list[w].access.place.0;
        view.list.iter().any(|x| x.access.place.0 == f && x.access.kind == crate::AccessKind::Read)
    })
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    format!(
        "{} {} with no lock at all, while {} may run beside it",
        view.verb(pair.a),
        view.map_name(),
        view.function(pair.b)
    )
}
