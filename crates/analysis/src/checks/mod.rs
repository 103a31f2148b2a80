//! The checks: each looks at one cell and says which of its pairs are its business. They speak in verdicts; `story`
//! turns those into findings.

mod check_then_act;
mod concurrent_access;
mod copied_lock;
mod different_locks;
mod implicit_map;
mod inconsistent_lock;
mod intent;
mod leaked_map;
mod nil_map_write;
mod recover_cannot_help;
mod sync_map_misuse;
mod unguarded_shared;
mod write_under_read_lock;

pub(crate) use check_then_act::stale_writes;
pub(crate) use implicit_map::{empty_literals, type_text};
pub(crate) use leaked_map::{Leak, leaked_maps};
pub(crate) use nil_map_write::nil_map_writes;

use crate::Confidence;
use crate::LockMode;
use crate::guard::{self, Guard};
use crate::link::contexts::Bind;
use crate::link::roots::{RootId, RootKind, takes_request};
use crate::locks::LockId;
use crate::path::{Cell, Holder, Root};
use crate::races::{Instance, Pair, Parallel, Races};
use mapvet_loader::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::hash_map::Entry;
use std::sync::atomic::Ordering;

/// A cell under judgment.
pub(crate) struct View<'r, 'a> {
    pub(crate) races: &'r Races<'a>,
    pub(crate) cell: Cell,
    pub(crate) list: &'r [Instance<'a>],
    pub(crate) guard: Option<Guard>,
}

/// What a check says of a cell.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) check: &'static str,
    pub(crate) confidence: Confidence,
    pub(crate) reasons: Vec<String>,
    pub(crate) message: String,
    /// Accesses that should change; the first is the pair's `a`.
    pub(crate) blamed: Vec<usize>,
    pub(crate) pair: Pair,
}

/// A check's answer for a pair: which side is to blame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blame {
    First,
    Second,
    Both,
}

/// How sure it is that two accesses are to one object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    /// It is the same variable, the same object of one invocation, or what two methods of one type have as receiver.
    One,
    /// Both follow a pointer that was stored from elsewhere.
    Linked,
    /// The types agree, no more.
    Unknown,
}

/// A check of pairs, in order of precedence: the first that claims a pair has it.
struct Check {
    name: &'static str,
    claims: fn(&View<'_, '_>, Pair) -> Option<Blame>,
    confidence: fn(&View<'_, '_>, Pair) -> Confidence,
    message: fn(&View<'_, '_>, Pair) -> String,
}

const CHECKS: &[Check] = &[
    sync_map_misuse::CHECK,
    copied_lock::CHECK,
    write_under_read_lock::CHECK,
    inconsistent_lock::CHECK,
    different_locks::CHECK,
    recover_cannot_help::CHECK,
    concurrent_access::CHECK,
    unguarded_shared::CHECK,
];

/// Most calls between a root and an access that is taken for certain without further evidence.
const FAR: usize = 4;

/// A guard that so many times as many accesses do without as hold it is none.
const DISREGARDED: usize = 4;

/// Most classes of accesses that are compared within a cell.
const MAX_CLASSES: usize = 48;

/// What a check says of a pair.
struct Claim {
    check: &'static Check,
    confidence: Confidence,
    /// The blamed side comes first.
    pair: Pair,
    blamed: SmallVec<[usize; 2]>,
}

/// The verdicts on a cell.
pub(crate) fn judge(races: &Races<'_>, cell: Cell, list: &[Instance<'_>]) -> Vec<Verdict> {
    let view = View { races, cell, list, guard: guard::infer(races.facts, cell, list) };
    let mut verdicts: Vec<Verdict> = Vec::new();
    for claim in view.claims() {
        let doubtful = claim.confidence == Confidence::Low;
        let same = |v: &&mut Verdict| v.check == claim.check.name && (v.confidence == Confidence::Low) == doubtful;
        match verdicts.iter_mut().find(same) {
            Some(known) => {
                known.blamed.extend(claim.blamed);
                if claim.confidence > known.confidence {
                    known.confidence = claim.confidence;
                    known.pair = claim.pair;
                }
            }
            None => verdicts.push(Verdict {
                check: claim.check.name,
                confidence: claim.confidence,
                reasons: Vec::new(),
                message: String::new(),
                blamed: claim.blamed.to_vec(),
                pair: claim.pair,
            }),
        }
    }
    for verdict in &mut verdicts {
        view.complete(verdict);
    }
    view.once_each(verdicts)
}

fn flip(pair: Pair) -> Pair {
    Pair { a: pair.b, root_a: pair.root_b, b: pair.a, root_b: pair.root_a, why: pair.why }
}

impl View<'_, '_> {
    /// What the checks say of all pairs. A guess blames only what is not to blame for a better reason: readers of a
    /// finding must not have to tell the two apart.
    fn claims(&self) -> Vec<Claim> {
        let mut claims: Vec<Claim> = self.pairs().into_iter().filter_map(|pair| self.claim(pair)).collect();
        let sure = claims.iter().filter(|c| c.confidence != Confidence::Low);
        let sure: FxHashSet<_> = sure.flat_map(|c| &c.blamed).map(|i| self.list[*i].place()).collect();
        for claim in claims.iter_mut().filter(|c| c.confidence == Confidence::Low) {
            claim.blamed.retain(|i| !sure.contains(&self.list[*i].place()));
            if claim.blamed.first().is_some_and(|first| *first != claim.pair.a) {
                claim.pair = flip(claim.pair);
            }
        }
        claims.retain(|c| !c.blamed.is_empty());
        claims
    }

    fn claim(&self, pair: Pair) -> Option<Claim> {
        let (check, blame) = CHECKS.iter().find_map(|c| (c.claims)(self, pair).map(|b| (c, b)))?;
        let pair = if blame == Blame::Second { flip(pair) } else { pair };
        let confidence = self.temper((check.confidence)(self, pair), pair);
        let both = blame == Blame::Both && pair.a != pair.b;
        let blamed = if both { SmallVec::from_slice(&[pair.a, pair.b]) } else { SmallVec::from_slice(&[pair.a]) };
        Some(Claim { check, confidence, pair, blamed })
    }

    /// Pairs that can meet, one writing, not excluded by a lock; one for each pair of classes.
    fn pairs(&self) -> Vec<Pair> {
        let classes = self.classes();
        self.races.classes.fetch_add(classes.len() as u64, Ordering::Relaxed);
        let mut pairs = Vec::new();
        for (n, i) in classes.iter().enumerate() {
            for j in &classes[n..] {
                let (a, b) = (&self.list[*i], &self.list[*j]);
                if !(a.writes() || b.writes()) || self.races.excluded(a, b) || !self.reportable(a, b) {
                    continue;
                }
                pairs.extend(self.races.meets(self.list, *i, *j));
            }
        }
        pairs
    }

    /// One access of each class: place, lockset, roots, whose object and the time decide what it can meet.
    fn classes(&self) -> Vec<usize> {
        let mut known = FxHashMap::default();
        let mut seen: Vec<usize> = Vec::new();
        for (i, x) in self.list.iter().enumerate() {
            // Which variable it is in makes one surer, but meets no other ones.
            let variable = matches!(x.bind, Bind::Variable(_));
            let bind = if variable { Bind::Shared } else { x.bind };
            let class = (x.place(), &x.locks, &x.roots, bind, &x.live, self.races.moment_of(x));
            match known.entry(class) {
                Entry::Vacant(new) => {
                    new.insert(seen.len());
                    seen.push(i);
                }
                Entry::Occupied(old) if variable => {
                    let first = seen.get_mut(*old.get());
                    first.into_iter().filter(|f| self.list[**f].bind == Bind::Shared).for_each(|f| *f = i);
                }
                Entry::Occupied(_) => {}
            }
        }
        // Beyond the bound those with the fewest locks are kept: they are the ones that offend. What only its time
        // tells apart comes last.
        let special = |i: &usize| self.races.moment_of(&self.list[*i]).contains(&true);
        seen.sort_by_cached_key(|i| (special(i), self.list[*i].locks.len(), !self.list[*i].writes(), *i));
        seen.truncate(MAX_CLASSES);
        seen.sort_unstable();
        seen
    }

    /// Whether the two sides of a pair surely touch one map.
    ///
    /// Answers the false alarm of two goroutines that each serve an object of their own; hides a race on an object
    /// that one of them got by a way that was not followed.
    pub(crate) fn identity(&self, pair: Pair) -> Identity {
        let (a, b) = (&self.list[pair.a], &self.list[pair.b]);
        let types = (self.races.root_type(pair.root_a), self.races.root_type(pair.root_b));
        let one_type = types.0.is_some() && types.0 == types.1;
        let one_path = matches!(a.access.path.root, Root::Global(_)) && a.access.path == b.access.path;
        let shared = |bind| matches!(bind, Bind::Shared | Bind::Variable(_));
        let linked = |bind| shared(bind) || bind == Bind::Linked;
        // What a caller hands to a method is not the object whose method it is.
        let known = |bind| shared(bind) || matches!(bind, Bind::Object(o, _) if !self.races.is_handed_in(o));
        let one_root = pair.root_a == pair.root_b;
        match (a.bind, b.bind) {
            _ if one_path || self.is_one_variable(pair) => Identity::One,
            _ if matches!(self.cell.holder, Holder::Global(_)) => Identity::One,
            (Bind::Object(x, _), Bind::Object(y, _)) if self.is_known(pair, x, y) => Identity::One,
            (Bind::Object(..), Bind::Object(..)) => Identity::Unknown,
            (x, y) if shared(x) && shared(y) && one_root || known(x) && known(y) && one_type => Identity::One,
            (x, y) if linked(x) && linked(y) && (one_type || one_root) => Identity::Linked,
            _ => Identity::Unknown,
        }
    }

    /// Whether both sides reach what is in one package variable, be it by its name or as a parameter.
    fn is_one_variable(&self, pair: Pair) -> bool {
        let (a, b) = (&self.list[pair.a], &self.list[pair.b]);
        matches!((a.bind, b.bind), (Bind::Variable(x), Bind::Variable(y)) if x == y)
            && a.access.path.steps == b.access.path.steps
    }

    /// Whether the map is a package variable or in an object that is made where one of the goroutines starts.
    pub(crate) fn is_made_at_start(&self, pair: Pair) -> bool {
        let races = self.races;
        let host = |root: RootId| match races.contexts.roots[root.0 as usize].kind {
            RootKind::Spawn(site) => races.flows.sites.get(site.0 as usize).and_then(|s| races.facts.decl_of(s.host)),
            _ => None,
        };
        let made = |i: usize| match self.list[i].bind {
            Bind::Object(Root::Local(f, _) | Root::Alloc(f, _) | Root::Result(f, ..), _) => races.facts.decl_of(f),
            _ => None,
        };
        let at_start = |i: usize| made(i).is_some_and(|d| host(pair.root_a) == Some(d) || host(pair.root_b) == Some(d));
        matches!(self.cell.holder, Holder::Global(_))
            || self.is_one_variable(pair)
            || at_start(pair.a) && at_start(pair.b)
    }

    /// Whether both sides are followed to one object that is made somewhere.
    pub(crate) fn is_followed(&self, pair: Pair) -> bool {
        let made = |i: usize| matches!(self.list[i].bind, Bind::Object(..));
        made(pair.a) && made(pair.b)
    }

    /// Accesses in tests count only against each other; nothing is reported in generated files.
    fn reportable(&self, a: &Instance<'_>, b: &Instance<'_>) -> bool {
        let flags = |x: &Instance<'_>| {
            self.races.facts.get(x.access.place.0).map_or((false, false), |(d, _)| (d.is_test, d.generated))
        };
        let ((test_a, gen_a), (test_b, gen_b)) = (flags(a), flags(b));
        test_a == test_b && !gen_a && !gen_b
    }

    /// Whether no lock is held that could be meant for the map: what callers hold of things that have no name here is
    /// none.
    pub(crate) fn is_bare(&self, x: &Instance<'_>) -> bool {
        x.held.iter().all(|h| h.path.root == Root::Shared && h.taken.0 != x.access.place.0)
    }

    pub(crate) fn holds(&self, x: &Instance<'_>, lock: LockId) -> Option<LockMode> {
        x.locks.iter().find(|(l, _)| l.matches(lock)).map(|(_, m)| *m)
    }

    /// One place is blamed once: for the reason that is surest, then the one that takes precedence.
    fn once_each(&self, mut verdicts: Vec<Verdict>) -> Vec<Verdict> {
        let rank = |v: &Verdict| CHECKS.iter().position(|c| c.name == v.check);
        verdicts.sort_by_key(|v| (std::cmp::Reverse(v.confidence), rank(v)));
        let mut blamed: Vec<(crate::facts::Fn, mapvet_parser::Span)> = Vec::new();
        verdicts.retain(|v| {
            let places: Vec<_> = v.blamed.iter().map(|i| self.list[*i].place()).collect();
            let new = places.iter().any(|p| !blamed.contains(p));
            blamed.extend(places);
            new
        });
        verdicts
    }

    /// Whether one side of a pair is many calls away from where its goroutine or its caller outside begins. At each of
    /// them the object may be another one than it seems.
    ///
    /// Answers the false alarm of objects that were followed too far; hides what is as far and true.
    pub(crate) fn is_far(&self, pair: Pair) -> bool {
        self.steps(pair) > FAR
    }

    /// The calls on the longer one of the two ways.
    pub(crate) fn steps(&self, pair: Pair) -> usize {
        let steps = |i: usize, root: RootId| crate::story::way(self.races, &self.list[i], root).len();
        steps(pair.a, pair.root_a).max(steps(pair.b, pair.root_b))
    }

    /// Whether the two sides stand in one package: who shares an object without a lock does so in one place.
    pub(crate) fn in_one_package(&self, pair: Pair) -> bool {
        let facts = self.races.facts;
        let file = |i: usize| facts.get(self.list[i].access.place.0).map(|(d, _)| d.file);
        let package = |i: usize| file(i).map(|f| facts.program.workspace.file(f).package);
        package(pair.a) == package(pair.b)
    }

    /// Whether the map is declared in another package than the one that accesses it.
    ///
    /// Answers the false alarm of messages and headers, of which each callback has one of its own; hides callbacks that
    /// share an object of a library.
    pub(crate) fn is_foreign(&self, pair: Pair) -> bool {
        let facts = self.races.facts;
        let package = |file: FileId| facts.program.workspace.file(file).package;
        let Holder::Field(field) = self.cell.holder else { return false };
        let user = facts.get(self.list[pair.a].access.place.0).map(|(d, _)| package(d.file));
        user != Some(package(field.file))
    }

    /// Whether a lock is declared in the struct that holds the map, or is no field at all.
    pub(crate) fn is_own_lock(&self, lock: LockId) -> bool {
        let (LockId::Declared(Holder::Field(lock)) | LockId::Lent(Holder::Field(lock)), Holder::Field(map)) =
            (lock, self.cell.holder)
        else {
            return true;
        };
        self.races.locking.owner(lock) == self.races.locking.owner(map)
    }

    /// Whether the two sides know one object by different names: a thing, and what is stored in it.
    fn is_held(&self, pair: Pair) -> bool {
        let (a, b) = (&self.list[pair.a], &self.list[pair.b]);
        matches!((a.bind, b.bind), (Bind::Object(x, _), Bind::Object(y, _)) if x != y && self.races.is_held(a, x, b, y))
    }

    /// Whether two objects are one by what is seen of them: a constructor and its caller, a thing and who holds it.
    fn is_known(&self, pair: Pair, x: Root, y: Root) -> bool {
        x == y || self.races.is_result(x, y) || self.races.is_result(y, x) || self.is_held(pair)
    }

    /// Whether nothing but the types says that the two sides meet on one object: one made in the invocation, one that
    /// somebody else has; or a function that nobody is seen to call.
    fn is_guess(&self, pair: Pair) -> bool {
        let made = |i: usize| matches!(self.list[i].bind, Bind::Object(..));
        let kind = |r: RootId| &self.races.contexts.roots[r.0 as usize].kind;
        let unseen = |r: RootId| *kind(r) == RootKind::Unseen;
        match self.identity(pair) {
            Identity::One => false,
            // A lock that was copied excludes nobody, whoever has the copy.
            _ if self.list[pair.a].copied.is_some() => false,
            _ if unseen(pair.root_a) || unseen(pair.root_b) => true,
            Identity::Unknown if made(pair.a) != made(pair.b) => {
                pair.why == Parallel::Exported || made(pair.a) && *kind(pair.root_a) == RootKind::Exported
            }
            _ => false,
        }
    }

    /// Whether one side is a method of the many implementers of an interface: plug-ins, of which the program calls one
    /// method after the other.
    ///
    /// Answers the false alarm of set-up, work and shut-down of one plug-in; hides those that overlap. Middleware has many
    /// implementers, too, but is called for each request.
    pub(crate) fn is_plugin(&self, pair: Pair) -> bool {
        let races = self.races;
        [pair.root_a, pair.root_b].into_iter().any(|r| {
            let root = &races.contexts.roots[r.0 as usize];
            root.kind == RootKind::Exported
                && !takes_request(races.facts, root.entry)
                && races.flows.targets.is_plugin(races.facts, root.entry)
        })
    }

    /// Whether the author's word for a guard is hardly ever followed.
    pub(crate) fn is_disregarded(&self, guard: Guard) -> bool {
        guard.because == guard::Because::Written && guard.missing > DISREGARDED * guard.holding
    }

    /// Whether the map is in an object that is not just a package variable.
    pub(crate) fn is_field(&self, pair: Pair) -> bool {
        let global = |i: usize| matches!(self.list[i].access.path.root, Root::Global(_));
        matches!(self.cell.holder, Holder::Field(_)) && !global(pair.a) && !global(pair.b)
    }

    /// Whether both sides run on goroutines of callers that are not part of the program.
    pub(crate) fn is_outside(&self, pair: Pair) -> bool {
        let exported =
            |r: RootId| matches!(self.races.contexts.roots[r.0 as usize].kind, RootKind::Exported | RootKind::Unseen);
        exported(pair.root_a) && exported(pair.root_b)
    }

    /// What tests alone show is worth less.
    fn temper(&self, confidence: Confidence, pair: Pair) -> Confidence {
        let in_test = self.races.facts.get(self.list[pair.a].access.place.0).is_some_and(|(d, _)| d.is_test);
        // The runtime does not notice a `len`: a race all the same, but not a crash.
        let harmless = self.list[pair.a].access.kind == crate::AccessKind::Len;
        match () {
            () if in_test || self.is_guess(pair) || self.is_documented(pair) || self.is_registry() => {
                confidence.min(Confidence::Low)
            }
            () if self.races.comes_apart(&self.list[pair.a], &self.list[pair.b]) => confidence.min(Confidence::Low),
            () if harmless || self.is_held(pair) => confidence.min(Confidence::Medium),
            () => confidence,
        }
    }

    fn complete(&self, verdict: &mut Verdict) {
        verdict.blamed.sort_by_key(|i| (self.list[*i].place(), *i));
        verdict.blamed.dedup_by_key(|i| self.list[*i].place());
        let first = verdict.pair.a;
        verdict.blamed.retain(|i| self.list[*i].place() != self.list[first].place());
        verdict.blamed.insert(0, first);
        if let Some(check) = CHECKS.iter().find(|c| c.name == verdict.check) {
            verdict.message = (check.message)(self, verdict.pair);
        }
        verdict.reasons = self.reasons(verdict.pair);
    }

    fn reasons(&self, pair: Pair) -> Vec<String> {
        let mut reasons = Vec::new();
        if let Some(guard) = self.guard {
            let name = self.lock_name(guard.lock);
            reasons.push(match guard.because {
                guard::Because::Written => format!("{name} is declared as its guard"),
                guard::Because::Majority => {
                    format!("{name} is held at {} of {} accesses", guard.holding, guard.holding + guard.missing)
                }
                guard::Because::Writes => format!("{name} is held at every write"),
            });
        }
        reasons.push(
            match pair.why {
                Parallel::Spawned => "one side runs on a goroutine that is live at the other",
                Parallel::Outlives => "the goroutine outlives the exported function that starts it",
                Parallel::Callback => "callbacks run on goroutines of their own",
                Parallel::Exported => "exported methods of a type that locks its state may run beside each other",
            }
            .to_owned(),
        );
        reasons
    }

    pub(crate) fn lock_name(&self, lock: LockId) -> String {
        crate::story::lock_name(self.races.facts, lock)
    }

    pub(crate) fn map_name(&self) -> String {
        crate::story::map_name(self.races.facts, self.cell)
    }

    /// What an access does, in words: `write to`, `read of`.
    pub(crate) fn verb(&self, i: usize) -> &'static str {
        use crate::AccessKind::{Clear, Copy, Delete, Encode, Len, Range, Read, Update, Write};
        match self.list[i].access.kind {
            Read => "read of",
            Write => "write to",
            Update => "update of",
            Delete => "delete from",
            Range => "iteration over",
            Len => "len of",
            Clear => "clear of",
            Copy => "copy of",
            Encode => "encoding of",
        }
    }

    pub(crate) fn function(&self, i: usize) -> String {
        crate::story::function_name(self.races.facts, self.list[i].access.place.0)
    }

    /// Whether other code runs a root, as often and as many at once as it likes: a callback, registered or not.
    pub(crate) fn is_served(&self, root: RootId) -> bool {
        match self.races.contexts.roots[root.0 as usize].kind {
            RootKind::Callback(_) => true,
            RootKind::Spawn(site) => {
                self.races.flows.sites.get(site.0 as usize).is_some_and(|s| s.many && s.what.is_some())
            }
            _ => false,
        }
    }

    /// Package-level state of callbacks, no lock on either side: not a matter of who started whom.
    pub(crate) fn is_served_state(&self, pair: Pair) -> bool {
        let unlocked = self.list[pair.a].locks.is_empty() && self.list[pair.b].locks.is_empty();
        let exported = |r: RootId| self.races.contexts.roots[r.0 as usize].kind == RootKind::Exported;
        let (a, b) = (self.is_served(pair.root_a), self.is_served(pair.root_b));
        matches!(self.cell.holder, Holder::Global(_))
            && unlocked
            && (a && (b || exported(pair.root_b)) || b && exported(pair.root_a))
    }
}
