//! What calls return, in terms of the caller: the first bottom-up pass. Afterwards no path starts at the result of a
//! call whose callee is known to return something that is named elsewhere.

use super::fn_map::FnMap;
use super::order::Order;
use super::targets::Targets;
use super::{Facts, call_of, ops};
use crate::facts::{Call, DeclFacts, Fn, Op};
use crate::path::{Path, Root};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::borrow::Borrow;

/// Most paths that one result is taken to have.
pub(super) const MAX_PATHS: usize = 4;
/// Longest chain of results of results.
const MAX_DEPTH: u32 = 8;

/// Most passes over a component of declarations that call each other.
const MAX_PASSES: usize = 8;

pub(crate) type Paths = SmallVec<[Path; 1]>;

/// What functions return and what results of calls are.
#[derive(Debug)]
pub(crate) struct Results {
    /// Per function, by result, the paths in the function's own terms; things made inside are left out.
    returns: FnMap<Vec<(u32, Paths)>>,
    /// Per function, by call and result, the paths in the function's terms. Absent: something of its own.
    calls: FnMap<Vec<((u32, u32), Paths)>>,
}

impl Results {
    pub(crate) fn new(facts: &Facts<'_>, targets: &Targets, order: &Order) -> Results {
        let results = Results { returns: FnMap::new(facts.fns.len()), calls: FnMap::new(facts.fns.len()) };
        order.bottom_up(|_, component| {
            let mut pass = Pass { facts, targets, results: &results, found: Found::default() };
            // Recursion: what one pass finds, the next may use.
            for _ in 0..if component.len() > 1 { MAX_PASSES } else { 1 } {
                let before = pass.found.size;
                component.iter().for_each(|d| pass.declaration(*d));
                if pass.found.size == before {
                    break;
                }
            }
            pass.publish(component);
        });
        results
    }

    /// A path with results of calls replaced by what they are.
    pub(crate) fn expand(&self, path: &Path) -> Paths {
        expand(path, 0, &|f, call, k| self.result(f, call, k))
    }

    /// What the paths of a declaration are.
    pub(crate) fn names<'a>(&self, decl: &'a DeclFacts) -> Names<'a> {
        let numbered = decl.paths.iter().zip(0..);
        let results = numbered
            .filter(|(path, _)| matches!(path.root, Root::Result(f, call, k) if self.result(f, call, k).is_some()));
        Names { decl, other: results.map(|(path, i)| (i, self.expand(path))).collect() }
    }

    fn result(&self, f: Fn, call: u32, k: u32) -> Option<&Paths> {
        let known = self.calls.get(&f)?;
        let i = known.binary_search_by_key(&(call, k), |entry| entry.0).ok()?;
        known.get(i).map(|entry| &entry.1)
    }

    fn returned(&self, f: Fn, k: u32) -> Option<&Paths> {
        self.returns.get(&f)?.iter().find(|entry| entry.0 == k).map(|entry| &entry.1)
    }
}

/// What the paths of a declaration are: most are what they say.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    pub(crate) decl: &'a DeclFacts,
    /// Those that start at a result of which more is known, by number.
    other: FxHashMap<u32, Paths>,
}

impl<'a> Names<'a> {
    /// What a path is.
    pub(crate) fn of(&self, path: u32) -> &[Path] {
        match self.other.get(&path) {
            Some(known) => known,
            None => std::slice::from_ref(self.decl.path(path)),
        }
    }
}

/// A path of the callee in terms of the caller, whose paths `expand` tells by their numbers.
pub(super) fn substitute<P: Borrow<Path>, I: IntoIterator<Item = P>>(
    facts: &Facts<'_>,
    call: &Call,
    target: Fn,
    path: &Path,
    expand: impl std::ops::Fn(u32) -> I,
) -> Paths {
    let Root::Local(owner, local) = path.root else { return SmallVec::from_iter([path.clone()]) };
    if owner != target {
        // A variable of a function around a literal: the same one for the caller.
        return SmallVec::from_iter([path.clone()]);
    }
    let Some(index) = facts.formal(target, local) else { return SmallVec::new() };
    let Some(arg) = call.args.get(index) else { return SmallVec::new() };
    arg.paths.iter().flat_map(|p| expand(*p)).map(|p| p.borrow().join(&path.steps)).take(MAX_PATHS).collect()
}

fn expand<'r>(path: &Path, depth: u32, result: &dyn std::ops::Fn(Fn, u32, u32) -> Option<&'r Paths>) -> Paths {
    let Root::Result(f, call, k) = path.root else { return SmallVec::from_iter([path.clone()]) };
    match result(f, call, k) {
        Some(known) if !known.is_empty() && depth < MAX_DEPTH => {
            known.iter().flat_map(|p| expand(&p.join(&path.steps), depth + 1, result)).take(MAX_PATHS).collect()
        }
        _ => SmallVec::from_iter([path.clone()]),
    }
}

/// What is found out about one component, before all may know it.
#[derive(Debug, Default)]
struct Found {
    returns: FxHashMap<(Fn, u32), Paths>,
    calls: FxHashMap<(Fn, u32, u32), Paths>,
    /// The keys of `calls`.
    bound: Vec<(Fn, u32, u32)>,
    /// How many paths are known in all.
    size: usize,
}

/// A pass over a component.
struct Pass<'p, 'a> {
    facts: &'p Facts<'a>,
    targets: &'p Targets,
    results: &'p Results,
    found: Found,
}

impl Pass<'_, '_> {
    fn declaration(&mut self, d: usize) {
        let facts = self.facts;
        let Some(decl) = facts.decls.get(d) else { return };
        for func in &decl.funcs {
            for call in ops(func).filter_map(|o| call_of(&o.op)) {
                for target in call.callees.iter().flat_map(|callee| self.targets.of(callee)) {
                    self.bind(decl, func.id, call, target);
                }
            }
        }
        for func in &decl.funcs {
            for op in ops(func) {
                let Op::Return(values) = &op.op else { continue };
                for (k, value) in values.iter().enumerate() {
                    let paths: Paths = value.paths.iter().flat_map(|p| self.expand(decl.path(*p))).collect();
                    for path in paths.into_iter().filter(|p| is_named(facts, func.id, p)) {
                        let slot = self.found.returns.entry((func.id, k as u32)).or_default();
                        self.found.size += add(slot, path);
                    }
                }
            }
        }
    }

    /// The results of a call of `target`, its formals replaced by the arguments.
    fn bind(&mut self, decl: &DeclFacts, host: Fn, call: &Call, target: Fn) {
        let Some((_, func)) = self.facts.get(target) else { return };
        for k in 0..func.results {
            let known = self.found.returns.get(&(target, k)).or_else(|| self.results.returned(target, k));
            let Some(returned) = known.cloned() else { continue };
            let key = (host, call.number, k);
            for path in returned {
                let bound = substitute(self.facts, call, target, &path, |p| self.expand(decl.path(p)));
                let slot = self.found.calls.entry(key).or_insert_with(|| {
                    self.found.bound.push(key);
                    Paths::new()
                });
                bound.into_iter().for_each(|p| self.found.size += add(slot, p));
            }
        }
    }

    fn expand(&self, path: &Path) -> Paths {
        let (found, results) = (&self.found.calls, self.results);
        expand(path, 0, &|f, call, k| found.get(&(f, call, k)).or_else(|| results.result(f, call, k)))
    }

    fn publish(mut self, component: &[usize]) {
        self.found.bound.sort_unstable();
        for of_host in self.found.bound.chunk_by(|a, b| a.0 == b.0) {
            let Some((host, ..)) = of_host.first().copied() else { continue };
            let paths = |key: (Fn, u32, u32)| ((key.1, key.2), self.found.calls.remove(&key).unwrap_or_default());
            self.results.calls.set(host, of_host.iter().copied().map(paths).collect());
        }
        for func in component.iter().filter_map(|d| self.facts.decls.get(*d)).flat_map(|d| &d.funcs) {
            let paths = |k| Some((k, self.found.returns.remove(&(func.id, k))?));
            let known: Vec<(u32, Paths)> = (0..func.results).filter_map(paths).collect();
            if !known.is_empty() {
                self.results.returns.set(func.id, known);
            }
        }
    }
}

/// Whether a returned path means something to callers: it starts at a formal, also of a literal inside, a variable of a
/// function around, or a package variable. All else was made inside and is the caller's own.
fn is_named(facts: &Facts<'_>, f: Fn, path: &Path) -> bool {
    match path.root {
        Root::Local(owner, local) => facts.formal(owner, local).is_some() || owner != f && facts.is_around(owner, f),
        Root::Global(_) | Root::Shared => true,
        Root::Alloc(..) | Root::Result(..) | Root::Received(..) | Root::Owned => false,
    }
}

/// Adds a path; the result is how many are new.
fn add(paths: &mut Paths, path: Path) -> usize {
    let new = paths.len() < MAX_PATHS && !paths.contains(&path);
    if new {
        paths.push(path);
    }
    usize::from(new)
}
