//! The state of the forward data flow at one point of a function.

use super::flow::Args;
use super::moment::{self, Been};
use super::summary::{FewPaths, Held, Locks, Reach, Reaches, Site, note_reach};
use crate::LockMode;
use crate::facts::{Few, Fn, Question};
use crate::path::{Path, Root};
use mapvet_parser::Span;
use mapvet_types::{FieldRef, LocalId};
use smallvec::SmallVec;

/// What holds at a point. Locks and detached aliases hold on every way there, all else on some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    /// Locks surely held, taken in this function or by its callees.
    pub(crate) locks: Locks,
    /// Locks of the caller that were released.
    pub(crate) released: FewPaths,
    /// Locks taken so far on some way: releasing one again says nothing about the caller.
    touched: FewPaths,
    /// Goroutines that may be running.
    pub(crate) live: Few<Site>,
    /// Of these, callbacks that are only registered so far.
    pub(crate) waiting: Few<Site>,
    /// Something may serve: what is registered runs at once.
    served: bool,
    /// Things made here, or in functions around, that others can reach by now.
    pub(crate) reached: Reaches,
    /// Things made here, each with a goroutine that ran when it was made and so has an older one.
    older: Few<(Root, Site)>,
    /// Locals that became an alias of a path.
    loaded: Few<(LocalId, u32)>,
    /// Questions of which the answer is known.
    pub(crate) assumed: Few<(Question, bool)>,
    /// Locks that are held if the answer to a question is this.
    pub(crate) conditional: Few<(Question, bool, Held)>,
    /// What has to be so for the locks that are taken now.
    pub(crate) asking: Option<(LocalId, bool)>,
    /// Locks that are held only if a parameter is so.
    pub(crate) asked: Few<(LocalId, bool, Path)>,
    /// Locals whose path has got another object since.
    pub(crate) detached: Few<LocalId>,
    /// Paths whose former object only locals have.
    pub(crate) gone: Few<u32>,
    /// Fields of parameters that have got a new map.
    pub(crate) renewed: Few<(u8, FieldRef)>,
    /// Parameters that no longer are what the function was called with.
    pub(crate) rebound: Few<LocalId>,
    /// Calls that were deferred on some way, by where they stand.
    pub(crate) deferred: Few<u32>,
    /// Gates through which others may go by now.
    pub(crate) opened: Few<Root>,
    /// The function is left with an error.
    pub(crate) failed: bool,
    /// What has been.
    pub(crate) been: Been,
}

pub(crate) fn insert<T: Ord>(list: &mut Few<T>, item: T) {
    if let Err(i) = list.binary_search(&item) {
        list.insert(i, item);
    }
}

fn unite<T: Ord + Clone>(list: &mut Few<T>, other: &Few<T>) {
    other.iter().for_each(|x| insert(list, x.clone()));
}

/// A lock is held from now on, also.
pub(crate) fn hold(locks: &mut Locks, path: &Path, mode: LockMode, taken: (Fn, Span)) {
    match locks.iter_mut().find(|h| h.path == *path) {
        Some(held) => held.mode = held.mode.max(mode),
        None => insert(locks, Held { path: path.clone(), mode, taken }),
    }
}

impl State {
    /// Meets the state of another way to the same point.
    pub(crate) fn meet(&mut self, other: &State) {
        self.meet_conditional(other);
        self.meet_older(other);
        moment::meet(&mut self.been, &other.been);
        let mut regained = self.regained(other);
        regained.extend(other.regained(self));
        self.locks.retain_mut(|held| match other.locks.iter().find(|o| o.path == held.path) {
            Some(o) => {
                held.mode = held.mode.min(o.mode);
                true
            }
            None => false,
        });
        unite(&mut self.released, &other.released);
        unite(&mut self.touched, &other.touched);
        self.meet_waiting(other);
        unite(&mut self.live, &other.live);
        unite(&mut self.asked, &other.asked);
        unite(&mut self.opened, &other.opened);
        self.failed &= other.failed;
        unite(&mut self.deferred, &other.deferred);
        other.reached.iter().for_each(|(root, reach)| note_reach(&mut self.reached, *root, *reach));
        self.meet_detached(other);
        unite(&mut self.loaded, &other.loaded);
        self.rebound.retain(|l| other.rebound.contains(l));
        self.gone.retain(|p| other.gone.contains(p));
        self.renewed.retain(|f| other.renewed.contains(f));
        self.released.retain(|p| !regained.contains(p));
        self.touched.retain(|p| !regained.contains(p));
    }

    /// A local is detached where it is on both ways, or where one of them loads it with nothing.
    ///
    /// Answers the false alarm of a local that is nil but for the branch that takes something out; hides what the other
    /// way gives it without a load.
    fn meet_detached(&mut self, other: &State) {
        let clear = |s: &State, l: LocalId| s.detached.contains(&l) || s.loaded.iter().all(|(x, _)| *x != l);
        let both: Few<LocalId> = {
            let either = self.detached.iter().chain(&other.detached).copied();
            either.filter(|l| clear(self, *l) && clear(other, *l)).collect()
        };
        self.detached.clear();
        both.into_iter().for_each(|l| insert(&mut self.detached, l));
    }

    /// A lock that only one of two ways takes is held still if what tells the ways apart is.
    fn meet_conditional(&mut self, other: &State) {
        let mut all: Few<(Question, bool, Held)> = Few::new();
        for (here, there) in [(&*self, other), (other, &*self)] {
            for held in here.locks.iter().filter(|h| !there.locks.iter().any(|o| o.path == h.path)) {
                let apart = here.assumed.iter().filter(|(q, truth)| there.assumed.contains(&(*q, !truth)));
                apart.for_each(|(q, truth)| insert(&mut all, (*q, *truth, held.clone())));
            }
            for (q, truth, held) in &here.conditional {
                let kept = there.assumed.contains(&(*q, !truth))
                    || there.locks.iter().any(|o| o.path == held.path)
                    || there.conditional.iter().any(|c| (c.0, c.1) == (*q, *truth) && c.2.path == held.path);
                if kept {
                    insert(&mut all, (*q, *truth, held.clone()));
                }
            }
        }
        self.conditional = all;
        self.assumed.retain(|a| other.assumed.contains(a));
    }

    /// An answer is known: locks that depend on it are held.
    ///
    /// Answers the false alarm of `if shared { mu.Lock() } ... if shared { m[k] = v }`; hides an answer that others
    /// change in between.
    pub(crate) fn assume(&mut self, question: Question, truth: bool) {
        insert(&mut self.assumed, (question, truth));
        let (now, rest): (Vec<_>, Vec<_>) =
            self.conditional.drain(..).partition(|(q, t, _)| (*q, *t) == (question, truth));
        self.conditional = rest.into_iter().collect();
        for (_, _, held) in now {
            if !self.locks.iter().any(|h| h.path == held.path) {
                insert(&mut self.locks, held);
            }
        }
    }

    /// Nothing is known any more of some questions.
    pub(crate) fn forget(&mut self, gone: impl std::ops::Fn(Question) -> bool) {
        self.assumed.retain(|(q, _)| !gone(*q));
        self.conditional.retain(|(q, ..)| !gone(*q));
    }

    /// A goroutine has an older object if it does on both ways, or does not run on one of them.
    fn meet_older(&mut self, other: &State) {
        let older = |s: &State, pair: &(Root, Site)| s.older.contains(pair) || !s.live.contains(&pair.1);
        let both: Few<(Root, Site)> =
            self.older.iter().chain(&other.older).filter(|p| older(self, p) && older(other, p)).copied().collect();
        self.older.clear();
        both.into_iter().for_each(|pair| insert(&mut self.older, pair));
    }

    /// A callback waits if it does on both ways, or is not registered on one of them.
    fn meet_waiting(&mut self, other: &State) {
        self.served |= other.served;
        if self.waiting.is_empty() && other.waiting.is_empty() {
            return;
        }
        let waits = |s: &State, site: &Site| s.waiting.contains(site) || !s.live.contains(site);
        let all = self.waiting.iter().chain(&other.waiting);
        let both: Few<Site> = all.filter(|s| waits(self, s) && waits(other, s)).copied().collect();
        self.waiting.clear();
        both.into_iter().for_each(|site| insert(&mut self.waiting, site));
    }

    /// Locks of the caller that were released and taken again here, and that the other way never gave up: where the
    /// two ways meet, the caller's lock is held as it was on entry.
    fn regained(&self, other: &State) -> SmallVec<[Path; 1]> {
        let held = |s: &State, p: &Path| s.locks.iter().any(|h| h.path == *p);
        let kept = |p: &&Path| held(self, p) && !held(other, p) && !other.released.contains(p);
        self.released.iter().filter(kept).cloned().collect()
    }

    pub(crate) fn acquire(&mut self, path: &Path, mode: LockMode, taken: (Fn, Span)) {
        insert(&mut self.touched, path.clone());
        if let Some((local, truth)) = self.asking {
            insert(&mut self.asked, (local, truth, path.clone()));
        }
        hold(&mut self.locks, path, mode, taken);
    }

    pub(crate) fn release(&mut self, path: &Path) {
        self.conditional.retain(|(_, _, held)| held.path != *path);
        self.asked.retain(|(_, _, lock)| lock != path);
        let before = self.locks.len();
        self.locks.retain(|h| h.path != *path);
        if self.locks.len() == before && !self.touched.contains(path) {
            insert(&mut self.released, path.clone());
        }
    }

    pub(crate) fn start(&mut self, site: Site) {
        self.older.retain(|(_, s)| *s != site);
        insert(&mut self.live, site);
    }

    /// A callback runs as soon as something serves.
    ///
    /// Answers the false alarm of what is set up between the registration of its handlers and the start of the server;
    /// hides a server that runs by then and was started where it is not seen.
    pub(crate) fn register(&mut self, site: Site) {
        if !self.served && !self.live.contains(&site) {
            insert(&mut self.waiting, site);
        }
        self.start(site);
    }

    /// What was registered runs from now on, and so does what is registered from now on.
    pub(crate) fn serve(&mut self) {
        self.served = true;
        self.waiting.clear();
    }

    /// Goroutines that may run by now.
    pub(crate) fn running(&self) -> Few<Site> {
        self.live.iter().filter(|s| !self.waiting.contains(s)).copied().collect()
    }

    /// Others can reach an object from now on.
    pub(crate) fn reach(&mut self, root: Root, reach: Reach) {
        note_reach(&mut self.reached, root, reach);
    }

    /// What a place makes is another object than before: goroutines that run already have the one before.
    pub(crate) fn renew(&mut self, is_new: impl std::ops::Fn(Root) -> bool) {
        moment::note_replaced(&mut self.been, |sent| is_new(sent.root));
        self.opened.retain(|root| !is_new(*root));
        let (old, kept): (Vec<_>, Vec<_>) = self.reached.drain(..).partition(|(root, _)| is_new(*root));
        self.reached = kept.into_iter().collect();
        for (root, _) in old {
            for site in self.live.clone() {
                insert(&mut self.older, (root, site));
            }
        }
    }

    /// The goroutines that may run and have the object at a root.
    pub(crate) fn live_with(&self, root: Root) -> Few<Site> {
        let has_it = |s: &&Site| !self.older.contains(&(root, **s)) && !self.waiting.contains(s);
        self.live.iter().filter(has_it).copied().collect()
    }

    /// The goroutines that have an older object than some that is handed over.
    pub(crate) fn older_than(&self, args: &Args) -> Few<(Root, Site)> {
        self.older.iter().filter(|(root, _)| args.paths().any(|p| p.root == *root)).copied().collect()
    }

    pub(crate) fn rebind(&mut self, local: LocalId) {
        insert(&mut self.rebound, local);
    }

    pub(crate) fn load(&mut self, local: LocalId, path: u32) {
        self.detached.retain(|l| *l != local);
        self.loaded.retain(|(l, _)| *l != local);
        insert(&mut self.loaded, (local, path));
    }

    /// A path gets another object: what was loaded from it before is no longer there.
    ///
    /// Answers the false alarm of `old := s.m; s.m = make(...); mu.Unlock(); range old`; hides a bug where a third
    /// holder of the old map remains.
    pub(crate) fn replace(&mut self, path: u32) {
        let gone: SmallVec<[LocalId; 2]> = self.loaded.iter().filter(|(_, p)| *p == path).map(|(l, _)| *l).collect();
        if !gone.is_empty() {
            insert(&mut self.gone, path);
        }
        gone.into_iter().for_each(|l| self.detach(l));
    }

    /// A local is all that still has what it was loaded with.
    pub(crate) fn detach(&mut self, local: LocalId) {
        insert(&mut self.detached, local);
    }

    /// The paths that locals were loaded from.
    pub(crate) fn loaded_paths(&self) -> SmallVec<[u32; 2]> {
        self.loaded.iter().map(|(_, p)| *p).collect()
    }
}
