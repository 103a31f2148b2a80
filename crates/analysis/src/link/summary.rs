//! What callers need to know of a function.

use super::given::Given;
use super::moment::When;
use super::results::Paths;
use crate::facts::{Few, Fn};
use crate::path::{Path, Root, Step};
use crate::{AccessKind, LockMode};
use mapvet_parser::Span;
use mapvet_types::{FieldRef, LocalId};

/// A goroutine start: a `go` statement, a modelled spawn, or a callback handed to something that runs it elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Site(pub(crate) u32);

/// A lock held at a point.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Held {
    /// The lock.
    pub(crate) path: Path,
    /// How.
    pub(crate) mode: LockMode,
    /// Where it was taken.
    pub(crate) taken: (Fn, Span),
}

/// Set of held locks, sorted by path, one entry a path.
pub(crate) type Locks = Few<Held>;

/// Paths of which there are mostly none.
pub(crate) type FewPaths = Few<Path>;

/// What a call changes of the locks that its caller holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LockEffect {
    /// Held at every return.
    pub(crate) acquired: Locks,
    /// Released though the function did not take them.
    pub(crate) released: FewPaths,
}

impl LockEffect {
    /// Whether the caller has what it had.
    pub(crate) fn is_empty(&self) -> bool {
        self.acquired.is_empty() && self.released.is_empty()
    }
}

/// A call of a function-typed parameter, or of one captured from a function around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ParamCall {
    /// The parameter.
    pub(crate) param: (Fn, LocalId),
    /// Where it is called.
    pub(crate) span: (Fn, Span),
    /// The other places where it is started.
    pub(crate) also: Few<Span>,
    /// Whether on a new goroutine, and then whether several at once.
    pub(crate) spawn: Option<bool>,
    /// Whether that goroutine has ended when the function returns; not told before its end.
    pub(crate) joined: Option<bool>,
    /// Channels and groups by which its end is known, in terms of the summarized function.
    pub(crate) tokens: FewPaths,
    /// The function has told before that it is done.
    pub(crate) tail: bool,
    /// Locks held there, in terms of the summarized function.
    pub(crate) locks: Locks,
    /// What it is called with, as far as that means something to callers; nothing if it is called in several places.
    pub(crate) args: Vec<Paths>,
}

/// A map operation on a parameter: it happens where the caller's map is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ParamAccess {
    /// The formal's index.
    pub(crate) formal: usize,
    /// Elements between the formal and the map.
    pub(crate) steps: Few<Step>,
    /// What happens.
    pub(crate) kind: AccessKind,
    /// Where.
    pub(crate) place: (Fn, Span),
    /// Calls on the way, outermost first.
    pub(crate) trace: Few<(Fn, Span)>,
    /// Locks held there beyond the caller's.
    pub(crate) locks: Locks,
    /// Locks of the caller that are released there.
    pub(crate) released: FewPaths,
    /// When.
    pub(crate) when: When,
    /// On what it depends.
    pub(crate) given: Given,
}

/// Who can reach an object that was made in one invocation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Reach {
    /// Only the goroutine that made it, and what hangs on it is as new.
    #[default]
    Private,
    /// Whoever has this variable, which is a parameter or belongs to a function around. Contexts know who that is.
    With(Fn, LocalId),
    /// Goroutines that it was handed to as well.
    Handed,
    /// Anybody.
    Public,
}

impl Reach {
    /// Who can reach an object that both can reach.
    pub(crate) fn join(self, other: Reach) -> Reach {
        match (self, other) {
            (Reach::Private, more) | (more, Reach::Private) => more,
            (a, b) if a == b => a,
            _ => Reach::Public,
        }
    }
}

/// Things made in one invocation that others can reach, sorted by root.
pub(crate) type Reaches = Few<(Root, Reach)>;

/// How far an object is known.
pub(crate) fn reach_of(list: &Reaches, root: Root) -> Reach {
    list.binary_search_by_key(&root, |r| r.0).map_or(Reach::Private, |i| list[i].1)
}

/// An object is known at least so far.
pub(crate) fn note_reach(list: &mut Reaches, root: Root, reach: Reach) {
    match list.binary_search_by_key(&root, |r| r.0) {
        Ok(i) => list[i].1 = list[i].1.join(reach),
        Err(i) => list.insert(i, (root, reach)),
    }
}

/// Most parameter accesses that a summary keeps of one formal.
pub(crate) const MAX_PARAM_ACCESSES: usize = 8;

/// The summary of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Summary {
    /// Its lock effect.
    pub(crate) locks: LockEffect,
    /// Parameters it calls.
    pub(crate) param_calls: Few<ParamCall>,
    /// Maps of parameters it touches.
    pub(crate) param_accesses: Few<ParamAccess>,
    /// Of a literal: maps that it touches and that are parameters of the functions around it, with these.
    pub(crate) captured: Few<(Fn, LocalId, ParamAccess)>,
    /// It comes back with a lock that callers have no name for.
    pub(crate) lends: bool,
    /// Goroutines that outlive it.
    pub(crate) live_out: Few<Site>,
    /// Of these, callbacks that are only registered when it returns.
    pub(crate) waiting: Few<Site>,
    /// Locks that it releases though it did not take them: its callers hold them when it is entered.
    pub(crate) needs: FewPaths,
    /// Channels and groups on which it signals: `Done`, `close`, a send.
    pub(crate) signals: FewPaths,
    /// Channels and groups on which it waits.
    pub(crate) waits: FewPaths,
    /// If it does something after it has signalled for good: the channels and groups on which it has by then.
    pub(crate) tail: FewPaths,
    /// Formals that it stores where others can reach them, as a bit set.
    pub(crate) publishes: u64,
    /// Results that a goroutine has as well, as a bit set.
    pub(crate) hands_results: u64,
    /// Formals that it stores in others of them: which, and in which.
    pub(crate) stores: Few<(u8, u8)>,
    /// Parameters, and things made in functions around, that it hands to goroutines.
    pub(crate) hands: Few<Root>,
    /// Fields of its formals that get a new map in any case.
    pub(crate) renews: Few<(u8, FieldRef)>,
}
