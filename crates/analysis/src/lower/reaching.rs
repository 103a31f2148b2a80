//! Which assignments of a local reach which of its uses: reaching definitions, for the few locals that are assigned
//! more than one thing. Knows locals, values and blocks, not what any value is.

use super::values::ValId;
use crate::facts::Block;
use mapvet_types::LocalId;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Something that happens to a local, in the order of the block it stands in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// It is named: this value.
    Use(LocalId, ValId),
    /// A literal that is written here names it, whenever it runs.
    Captured(LocalId, ValId),
    /// It comes to life: what was assigned before belongs to another variable.
    Declare(LocalId),
    /// It is assigned a value; the local that is the value, if it is nothing else.
    Assign(LocalId, ValId, Option<LocalId>),
}

impl Event {
    pub(super) fn local(self) -> LocalId {
        match self {
            Event::Use(l, _) | Event::Captured(l, _) | Event::Declare(l) | Event::Assign(l, ..) => l,
        }
    }
}

/// What a use of a local may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reaching {
    /// Whether it may be what it is on entry.
    pub(super) entry: bool,
    /// The values that may have been assigned last.
    pub(super) now: SmallVec<[ValId; 2]>,
    /// The same, where the local that was assigned has come to life again since: what it was in the round before.
    pub(super) before: SmallVec<[ValId; 0]>,
}

/// Most values of one local, and the width of a set: for each value one bit, and one for the round before.
const BITS: u32 = u64::BITS;

/// A local with several values, and where its bits are.
struct Tracked {
    local: LocalId,
    /// Whether it has a value of its own on entry.
    starts: bool,
    entry: u32,
    values: Vec<(ValId, Option<LocalId>)>,
}

impl Tracked {
    fn width(&self) -> u32 {
        1 + 2 * self.values.len() as u32
    }

    /// The bit of a value, and of what it was in the round before.
    fn bits(&self, i: usize) -> (u64, u64) {
        let now = 1u64 << (self.entry + 1 + 2 * i as u32);
        (now, now << 1)
    }

    fn all(&self) -> u64 {
        (u64::MAX >> (BITS - self.width())) << self.entry
    }

    fn bit(&self, value: ValId) -> u64 {
        self.values.iter().position(|(v, _)| *v == value).map_or(0, |i| self.bits(i).0)
    }

    /// Whether a set has all that the local ever holds.
    fn is_full(&self, set: u64) -> bool {
        let entry = !self.starts || set & (1 << self.entry) != 0;
        entry && (0..self.values.len()).all(|i| set & self.bits(i).0 != 0)
    }

    fn read(&self, set: u64) -> Reaching {
        let mut found = Reaching { entry: set & (1 << self.entry) != 0, ..Reaching::default() };
        for (i, (value, _)) in self.values.iter().enumerate() {
            let (now, before) = self.bits(i);
            if set & now != 0 {
                found.now.push(*value);
            } else if set & before != 0 {
                found.before.push(*value);
            }
        }
        found
    }
}

/// For the uses of locals that not everything reaches, what does. `starts` says whether a local has a value of its own
/// on entry, `skips` whether it is not to be told apart.
pub(super) fn solve(
    blocks: &[Block],
    mut events: Vec<(u32, Event)>,
    starts: impl Fn(LocalId) -> bool,
    skips: impl Fn(LocalId) -> bool,
) -> Vec<(ValId, Reaching)> {
    let tracked = several(&events, &starts, &skips);
    if tracked.is_empty() {
        return Vec::new();
    }
    let assigned: FxHashSet<LocalId> = tracked.iter().flat_map(|t| &t.values).filter_map(|v| v.1).collect();
    let known: FxHashSet<LocalId> = tracked.iter().map(|t| t.local).collect();
    let renews = |e: &Event| matches!(e, Event::Declare(l) if assigned.contains(l));
    let matters = |e: &Event| known.contains(&e.local()) || renews(e);
    events.retain(|(_, e)| matters(e));
    events.sort_by_key(|(block, _)| *block);
    let mut found = Vec::new();
    let mut rest = tracked.into_iter().peekable();
    // As many locals at once as have room in a word.
    while rest.peek().is_some() {
        let mut flow = Flow { blocks, events: &events, tracked: Vec::new(), start: 0 };
        let mut used = 0;
        while let Some(mut t) = rest.next_if(|t| used + t.width() <= BITS) {
            t.entry = used;
            used += t.width();
            flow.start |= 1 << t.entry;
            flow.tracked.push(t);
        }
        flow.read(&mut found);
    }
    found
}

/// The locals that hold more than one thing in turn, in order of appearance.
fn several(
    events: &[(u32, Event)],
    starts: &impl Fn(LocalId) -> bool,
    skips: &impl Fn(LocalId) -> bool,
) -> Vec<Tracked> {
    let mut places: FxHashMap<LocalId, usize> = FxHashMap::default();
    let mut all: Vec<Tracked> = Vec::new();
    for (_, event) in events {
        let Event::Assign(local, value, other) = *event else { continue };
        let place = *places.entry(local).or_insert_with(|| {
            all.push(Tracked { local, starts: starts(local), entry: 0, values: Vec::new() });
            all.len() - 1
        });
        let Some(t) = all.get_mut(place) else { continue };
        if !t.values.iter().any(|v| v.0 == value) {
            t.values.push((value, other));
        }
    }
    all.retain(|t| t.values.len() + usize::from(t.starts) > 1 && t.width() <= BITS && !skips(t.local));
    all
}

/// The flow of the values of a few locals through one function.
struct Flow<'e> {
    blocks: &'e [Block],
    /// Sorted by block.
    events: &'e [(u32, Event)],
    /// Few: their bits fit in a word.
    tracked: Vec<Tracked>,
    /// What holds on entry.
    start: u64,
}

impl Flow<'_> {
    fn tracked(&self, local: LocalId) -> Option<&Tracked> {
        self.tracked.iter().find(|t| t.local == local)
    }

    fn of_block(&self, block: usize) -> &[(u32, Event)] {
        let from = self.events.partition_point(|(b, _)| (*b as usize) < block);
        let to = self.events.partition_point(|(b, _)| (*b as usize) <= block);
        self.events.get(from..to).unwrap_or_default()
    }

    fn read(&self, found: &mut Vec<(ValId, Reaching)>) {
        let entries = self.forward();
        let captures = self.events.iter().any(|(_, e)| matches!(e, Event::Captured(..)));
        let ends = if captures { self.backward() } else { Vec::new() };
        for (b, entry) in entries.iter().enumerate() {
            let events = self.of_block(b);
            let mut set = *entry;
            for (i, (_, event)) in events.iter().enumerate() {
                let (value, here) = match *event {
                    Event::Use(_, value) => (value, set),
                    Event::Captured(_, value) => (value, set | self.later(ends.get(b), &events[i..])),
                    _ => {
                        set = self.pass(set, *event);
                        continue;
                    }
                };
                let Some(t) = self.tracked(event.local()) else { continue };
                let here = here & t.all();
                // What nothing reaches is code that never runs.
                if here != 0 && !t.is_full(here) {
                    found.push((value, t.read(here)));
                }
            }
        }
    }

    /// What holds at the beginning of each block.
    fn forward(&self) -> Vec<u64> {
        let mut sets = vec![0; self.blocks.len()];
        let mut seen = vec![false; self.blocks.len()];
        if let Some(first) = sets.first_mut() {
            *first = self.start;
        }
        let mut open = vec![0];
        while let Some(b) = open.pop() {
            let (Some(set), Some(block)) = (sets.get(b), self.blocks.get(b)) else { continue };
            let out = self.of_block(b).iter().fold(*set, |set, (_, event)| self.pass(set, *event));
            for succ in block.succs.iter().map(|s| *s as usize) {
                let (Some(known), Some(seen)) = (sets.get_mut(succ), seen.get_mut(succ)) else { continue };
                if *known | out != *known || !*seen {
                    *known |= out;
                    *seen = true;
                    open.push(succ);
                }
            }
        }
        sets
    }

    fn pass(&self, mut set: u64, event: Event) -> u64 {
        match event {
            Event::Use(..) | Event::Captured(..) => {}
            Event::Assign(local, value, _) => {
                if let Some(t) = self.tracked(local) {
                    set = set & !t.all() | t.bit(value);
                }
            }
            // What others were assigned from this local is what it was in the round before.
            Event::Declare(local) => {
                for t in &self.tracked {
                    for (i, _) in t.values.iter().enumerate().filter(|(_, v)| v.1 == Some(local)) {
                        let (now, before) = t.bits(i);
                        if set & now != 0 {
                            set = set & !now | before;
                        }
                    }
                }
            }
        }
        set
    }

    /// What may be assigned behind the end of each block, to the same variable.
    fn backward(&self) -> Vec<u64> {
        let mut ends = vec![0; self.blocks.len()];
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for (b, block) in self.blocks.iter().enumerate().rev() {
                let next = block.succs.iter().map(|s| *s as usize);
                let all = next.fold(0, |set, succ| set | self.later(ends.get(succ), self.of_block(succ)));
                if let Some(end) = ends.get_mut(b).filter(|end| **end | all != **end) {
                    *end |= all;
                    changed = true;
                }
            }
        }
        ends
    }

    /// What these events assign, and what comes behind them.
    fn later(&self, end: Option<&u64>, events: &[(u32, Event)]) -> u64 {
        let mut set = end.copied().unwrap_or_default();
        for (_, event) in events.iter().rev() {
            let Some(t) = self.tracked(event.local()) else { continue };
            match *event {
                Event::Assign(_, value, _) => set |= t.bit(value),
                Event::Declare(_) => set &= !t.all(),
                _ => {}
            }
        }
        set
    }
}
