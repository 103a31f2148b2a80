//! The lock that is held is a copy, so it guards nothing.

use super::{Blame, Check, View};
use crate::Confidence;
use crate::races::Pair;

pub(super) const CHECK: Check = Check { name: "copied-lock", claims, confidence, message };

fn claims(view: &View<'_, '_>, pair: Pair) -> Option<Blame> {
    let copied = |i: usize| view.list[i].copied.is_some() && view.list[i].locks.is_empty();
    match (copied(pair.a), copied(pair.b)) {
        (true, true) => Some(Blame::Both),
        (true, false) => Some(Blame::First),
        (false, true) => Some(Blame::Second),
        (false, false) => None,
    }
}

fn confidence(_view: &View<'_, '_>, _pair: Pair) -> Confidence {
    Confidence::High
}

fn message(view: &View<'_, '_>, pair: Pair) -> String {
    format!(
        "{} {} under a lock that is a copy: the struct is passed by value, so each call locks its own",
        view.verb(pair.a),
        view.map_name()
    )
}
