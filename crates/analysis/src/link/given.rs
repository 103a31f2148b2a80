//! What depends on parameters that are true or false for a whole call: a lock that is taken only if the caller asks for
//! it, an access that is made only then. Knows nothing of who the callers are.

use super::contexts::Bind;
use super::flow::Variable;
use super::summary::Held;
use crate::path::Path;
use smallvec::SmallVec;

/// What is known of such parameters where something happens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Givens {
    /// It happens only if they are so.
    only: SmallVec<[(Variable, bool); 1]>,
    /// Locks that are held if they are so.
    locks: SmallVec<[(Variable, bool, Held); 0]>,
    /// Locks that are not held if they are not so.
    asked: SmallVec<[(Variable, bool, Path); 0]>,
    /// Of a call: what parameters of its target are.
    pub(crate) passed: Passed,
}

/// What parameters are, sorted.
pub(crate) type Passed = SmallVec<[(Variable, Bind); 1]>;

/// The same where mostly nothing is known.
pub(crate) type Given = Option<Box<Givens>>;

/// What is known, if anything is.
pub(crate) fn given(
    only: impl Iterator<Item = (Variable, bool)>,
    locks: impl Iterator<Item = (Variable, bool, Held)>,
    asked: impl Iterator<Item = (Variable, bool, Path)>,
    passed: Passed,
) -> Given {
    let givens = Givens { only: only.collect(), locks: locks.collect(), asked: asked.collect(), passed };
    (givens != Givens::default()).then(|| Box::new(givens))
}

/// Whether something happens where parameters are bound so.
///
/// Answers the false alarm of `get(key, create)` whose readers never create; hides nothing.
pub(crate) fn happens(given: &Given, binds: &[(Variable, Bind)]) -> bool {
    let denied = |(variable, truth): &(Variable, bool)| is(binds, *variable) == Some(!truth);
    !given.iter().flat_map(|g| &g.only).any(denied)
}

/// Of these locks those that are held where parameters are bound so, and further ones. Who is not known to say no is taken
/// to ask for a lock.
pub(crate) fn held<'g>(
    locks: &'g [Held],
    given: &'g Given,
    binds: &'g [(Variable, Bind)],
) -> impl Iterator<Item = &'g Held> {
    let refused = move |held: &&Held| {
        let mut asked = given.iter().flat_map(|g| &g.asked);
        asked.any(|(variable, truth, path)| *path == held.path && is(binds, *variable) == Some(!truth))
    };
    let more = given.iter().flat_map(|g| &g.locks);
    let more = more.filter(move |(variable, truth, _)| is(binds, *variable) == Some(*truth)).map(|(.., held)| held);
    locks.iter().filter(move |held| !refused(held)).chain(more)
}

/// The parameters on which it depends whether something happens, or which locks are held then.
pub(crate) fn switches(given: &Given) -> impl Iterator<Item = Variable> {
    given.iter().flat_map(|g| g.only.iter().map(|(v, _)| *v)).chain(lock_switches(given))
}

/// The parameters on which it depends which locks are held.
pub(crate) fn lock_switches(given: &Given) -> impl Iterator<Item = Variable> {
    let locks = given.iter().flat_map(|g| g.locks.iter().map(|(v, ..)| *v));
    locks.chain(given.iter().flat_map(|g| g.asked.iter().map(|(v, ..)| *v)))
}

/// What a parameter is, if it is known to be one or the other.
fn is(binds: &[(Variable, Bind)], variable: Variable) -> Option<bool> {
    let i = binds.binary_search_by_key(&variable, |b| b.0).ok()?;
    if let Bind::Is(truth) = binds.get(i)?.1 { Some(truth) } else { None }
}
