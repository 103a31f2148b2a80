//! When something happens, as far as it decides what is ordered with what: before a `Once` that comes later, or after
//! the function has told that it is done. Most of what happens is neither, and costs nothing.

use super::Facts;
use super::state::insert;
use super::summary::{FewPaths, Site};
use crate::facts::Few;
use crate::path::{Holder, Path, Root};

/// A `Once`, by what declares it; one that came as a parameter may be any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Once {
    /// A flag that a function looks at and sets.
    Flag,
    /// `Do` of what this declares.
    Do(Holder),
    /// `Do` of something else.
    Any,
}

impl Once {
    /// The `Once` at a path.
    pub(crate) fn at(facts: &Facts<'_>, path: &Path) -> Once {
        match path.cell().map(|c| c.holder) {
            Some(Holder::Local(f, l)) if facts.formal(f, l).is_some() => Once::Any,
            Some(holder) => Once::Do(holder),
            None => Once::Any,
        }
    }

    /// Whether one who comes before the `Do` of `other` may come before the `Do` of this one.
    pub(crate) fn may_be(self, other: Once) -> bool {
        self == other || self == Once::Any && other != Once::Flag || other == Once::Any && self != Once::Flag
    }
}

/// What is special about the time of an access or a call.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Moment {
    /// These may come later, and have surely not been before.
    pub(crate) before: Few<Once>,
    /// The function has told before that it is done, and waited for nothing since.
    pub(crate) tail: bool,
    /// What is accessed came from a channel.
    pub(crate) received: bool,
    /// These were sent to others before, and nothing was waited for since; of an access, what it is an access to.
    pub(crate) sent: FewPaths,
    /// Of an access to what was sent: all goroutines that may run. Those that ran before it was made may have received
    /// it.
    pub(crate) live: Few<Site>,
    /// It happens inside this one, at most once.
    pub(crate) once: Option<Once>,
    /// Of an access: gates that the function has surely not opened yet.
    pub(crate) gates: Few<Root>,
    /// Gates through which the goroutine has surely gone.
    pub(crate) behind: Few<Root>,
}

/// A moment; none is like any other.
pub(crate) type When = Option<Box<Moment>>;

/// What is kept of a moment: nothing if there is nothing special about it.
pub(crate) fn when(moment: Moment) -> When {
    (moment != Moment::default()).then(|| Box::new(moment))
}

/// How a function is called.
pub(crate) struct Way {
    /// By one with which a goroutine begins.
    pub(crate) begins: bool,
    /// It is a literal of the function that calls it.
    pub(crate) literal: bool,
    /// On a goroutine of its own: that knows nothing of what its starter has done and will do.
    pub(crate) spawned: bool,
    /// Inside of this.
    pub(crate) once: Option<Once>,
}

/// When something happens in a function that is called at a moment, itself called at another. A tail counts only in the
/// function with which a goroutine begins, and what was sent only in literals of the function that sent it.
pub(crate) fn inside(outer: Option<&Moment>, inner: Option<&Moment>, way: &Way) -> When {
    let ordered = || outer.into_iter().filter(|_| !way.spawned).chain(inner);
    let mut before: Few<Once> = ordered().flat_map(|m| m.before.iter().copied()).collect();
    before.sort_unstable();
    before.dedup();
    let tail = way.begins && inner.is_some_and(|m| m.tail) || !way.spawned && outer.is_some_and(|m| m.tail);
    let mut sent = FewPaths::new();
    for path in outer.into_iter().chain(inner).filter(|_| way.literal).flat_map(|m| &m.sent) {
        insert(&mut sent, path.clone());
    }
    let received = outer.into_iter().chain(inner).any(|m| m.received);
    // Who is started behind a gate runs behind it.
    let mut behind = Few::new();
    outer.into_iter().chain(inner).flat_map(|m| &m.behind).for_each(|gate| insert(&mut behind, *gate));
    when(Moment { before, tail, once: way.once, sent, received, behind, ..Moment::default() })
}

/// The `Once` inside of which something happens.
pub(crate) fn once_of(when: &When) -> Option<Once> {
    when.as_ref().and_then(|m| m.once)
}

/// What has been on the way to a point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Past {
    /// `Once`s that are surely done.
    pub(super) done: FewPaths,
    /// Channels and groups on which the function has surely signalled, and waited for nothing since.
    pub(super) signalled: FewPaths,
    /// What has been sent on some way, and is still what it was; nothing was waited for since.
    pub(super) sent: FewPaths,
    /// Gates through which the goroutine has surely gone.
    pub(super) behind: Few<Root>,
}

impl Past {
    /// Of what was sent that which a path leads to.
    pub(super) fn sent_of(&self, path: &Path) -> FewPaths {
        self.sent.iter().filter(|s| path.strip(s).is_some()).cloned().collect()
    }

    /// Whether a `Once` is surely done.
    pub(super) fn is_done(&self, once: &Path) -> bool {
        self.done.contains(once)
    }

    /// Whether the function has told that it is done.
    pub(super) fn has_signalled(&self) -> bool {
        !self.signalled.is_empty()
    }

    fn meet(&mut self, other: &Past) {
        self.done.retain(|p| other.done.contains(p));
        self.signalled.retain(|p| other.signalled.contains(p));
        self.behind.retain(|gate| other.behind.contains(gate));
        other.sent.iter().for_each(|p| insert(&mut self.sent, p.clone()));
    }
}

/// What has been, if there was anything.
pub(crate) type Been = Option<Box<Past>>;

/// Meets what has been on another way.
pub(super) fn meet(been: &mut Been, other: &Been) {
    if been.is_none() && other.is_none() {
        return;
    }
    let nothing = Past::default();
    been.get_or_insert_default().meet(other.as_deref().unwrap_or(&nothing));
    forget_nothing(been);
}

/// Nothing is told by nothing.
fn forget_nothing(been: &mut Been) {
    if been.as_deref() == Some(&Past::default()) {
        *been = None;
    }
}

/// A `Once` is done.
pub(super) fn note_done(been: &mut Been, once: Path) {
    insert(&mut been.get_or_insert_default().done, once);
}

/// The function signals.
pub(super) fn note_signal(been: &mut Been, on: Path) {
    insert(&mut been.get_or_insert_default().signalled, on);
}

/// The goroutine goes through a gate.
pub(super) fn note_behind(been: &mut Been, gate: Root) {
    insert(&mut been.get_or_insert_default().behind, gate);
}

/// The function waits: who it waited for may have waited for its signal.
pub(super) fn note_wait(been: &mut Been) {
    if let Some(past) = been {
        past.signalled.clear();
        past.sent.clear();
        forget_nothing(been);
    }
}

/// Something is sent: who receives it has it from now on.
pub(super) fn note_sent(been: &mut Been, what: Path) {
    insert(&mut been.get_or_insert_default().sent, what);
}

/// Of what was sent something else is now where it was.
pub(super) fn note_replaced(been: &mut Been, gone: impl Fn(&Path) -> bool) {
    if let Some(past) = been {
        past.sent.retain(|p| !gone(p));
        forget_nothing(been);
    }
}
