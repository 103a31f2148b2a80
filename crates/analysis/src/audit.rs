//! The audit table: for every map that more than one invocation can reach its accesses, the locks held at each, the
//! guard that was inferred and the accesses that break it.

use crate::finding::{Access, MapInfo};
use crate::guard;
use crate::races::{Instance, Races};
use crate::story;

/// A map with all that is done to it.
#[derive(Clone, Debug)]
pub struct MapAudit {
    /// The map.
    pub map: MapInfo,
    /// The lock that guards it, as far as the accesses or their author say.
    pub guard: Option<String>,
    /// Its accesses in their contexts; `blamed` marks those without the guard.
    pub accesses: Vec<Access>,
}

/// The table of a program, sorted by declaration.
pub(crate) fn table(races: &Races<'_>) -> Vec<MapAudit> {
    let mut table: Vec<MapAudit> = races
        .cells
        .iter()
        .map(|(cell, list)| {
            let guard = guard::infer(races.facts, *cell, list);
            let breaks = |x: &Instance<'_>| guard.is_some_and(|g| !x.locks.iter().any(|(l, _)| l.matches(g.lock)));
            let mut accesses: Vec<Access> = list
                .iter()
                .filter(|x| !x.received)
                .flat_map(|x| x.roots.iter().map(move |r| (x, *r)))
                .map(|(x, root)| story::access(races, x, root, breaks(x)))
                .collect();
            accesses.sort();
            accesses.dedup();
            accesses.sort_by(|a, b| a.place.cmp(&b.place));
            MapAudit {
                map: story::map_info(races.facts, *cell),
                guard: guard.map(|g| story::lock_name(races.facts, g.lock)),
                accesses,
            }
        })
        .collect();
    // What nothing runs has no context to show.
    table.retain(|m| !m.accesses.is_empty());
    table.sort_by(|a, b| (&a.map.place, &a.map.name).cmp(&(&b.map.place, &b.map.name)));
    table
}
