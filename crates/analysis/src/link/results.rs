//! What calls return, in terms of the caller: the first bottom-up pass. Afterwards no path starts at the result of a
//! call whose callee is known to return something that is named elsewhere.

use super::targets::Targets;
use super::{Facts, call_of, ops};
use crate::facts::{Call, Fn, Op};
use crate::path::{Path, Root};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Most paths that one result is taken to have.
const MAX_PATHS: usize = 4;
/// Longest chain of results of results.
const MAX_DEPTH: u32 = 8;

/// Most passes over a component of declarations that call each other.
const MAX_PASSES: usize = 8;

pub(crate) type Paths = SmallVec<[Path; 1]>;

/// What functions return and what results of calls are.
#[derive(Debug, Default)]
pub(crate) struct Results {
    /// Per function and result the paths, in the function's own terms; things made inside are left out.
    returns: FxHashMap<(Fn, u32), Paths>,
    /// Per declaration, call and result the paths in the declaration's terms. Absent: something of its own.
    calls: FxHashMap<(Fn, u32, u32), Paths>,
    /// How many paths are known in all.
    size: usize,
}

impl Results {
    pub(crate) fn new(facts: &Facts<'_>, targets: &Targets, order: &[Vec<usize>]) -> Results {
        let mut results = Results::default();
        for component in order {
            // Recursion: what one pass finds, the next may use.
            for _ in 0..if component.len() > 1 { MAX_PASSES } else { 1 } {
                let before = results.size;
                component.iter().for_each(|d| results.declaration(facts, targets, *d));
                if results.size == before {
                    break;
                }
            }
        }
        results
    }

    fn declaration(&mut self, facts: &Facts<'_>, targets: &Targets, d: usize) {
        let Some(decl) = facts.decls.get(d) else { return };
        let Some(decl_fn) = decl.funcs.first().map(|f| f.id) else { return };
        for call in decl.funcs.iter().flat_map(ops).filter_map(|o| call_of(&o.op)) {
            for callee in &call.callees {
                for target in targets.of(callee) {
                    self.bind(facts, decl, decl_fn, call, target);
                }
            }
        }
        for func in &decl.funcs {
            for op in ops(func) {
                let Op::Return(values) = &op.op else { continue };
                for (k, value) in values.iter().enumerate() {
                    let paths: Paths = value.paths.iter().flat_map(|p| self.expand(decl.path(*p))).collect();
                    let keep = paths.into_iter().filter(|p| is_named(facts, func.id, p));
                    let slot = self.returns.entry((func.id, k as u32)).or_default();
                    keep.for_each(|p| self.size += add(slot, p));
                }
            }
        }
    }

    /// The results of a call of `target`, its formals replaced by the arguments.
    fn bind(&mut self, facts: &Facts<'_>, decl: &crate::facts::DeclFacts, decl_fn: Fn, call: &Call, target: Fn) {
        let Some((_, func)) = facts.get(target) else { return };
        for k in 0..func.results {
            let Some(returned) = self.returns.get(&(target, k)).cloned() else { continue };
            for path in returned {
                let bound = self.substitute(facts, decl, call, target, &path);
                let slot = self.calls.entry((decl_fn, call.number, k)).or_default();
                bound.into_iter().for_each(|p| self.size += add(slot, p));
            }
        }
    }

    /// A path of the callee in terms of the caller.
    pub(crate) fn substitute(
        &self,
        facts: &Facts<'_>,
        decl: &crate::facts::DeclFacts,
        call: &Call,
        target: Fn,
        path: &Path,
    ) -> Paths {
        let Root::Local(owner, local) = path.root else { return SmallVec::from_iter([path.clone()]) };
        if owner != target {
            // A variable of a function around a literal: the same one for the caller.
            return SmallVec::from_iter([path.clone()]);
        }
        let Some(index) = facts.formal(target, local) else { return SmallVec::new() };
        let Some(arg) = call.args.get(index) else { return SmallVec::new() };
        arg.paths.iter().flat_map(|p| self.expand(decl.path(*p))).map(|p| p.join(&path.steps)).take(MAX_PATHS).collect()
    }

    /// A path with results of calls replaced by what they are.
    pub(crate) fn expand(&self, path: &Path) -> Paths {
        self.expand_to(path, 0)
    }

    fn expand_to(&self, path: &Path, depth: u32) -> Paths {
        let Root::Result(f, call, k) = path.root else { return SmallVec::from_iter([path.clone()]) };
        match self.calls.get(&(f, call, k)) {
            Some(known) if !known.is_empty() && depth < MAX_DEPTH => {
                known.iter().flat_map(|p| self.expand_to(&p.join(&path.steps), depth + 1)).take(MAX_PATHS).collect()
            }
            _ => SmallVec::from_iter([path.clone()]),
        }
    }
}

/// Whether a returned path means something to callers: it starts at a formal, a variable of a function around, or a
/// package variable. All else was made inside and is the caller's own.
fn is_named(facts: &Facts<'_>, f: Fn, path: &Path) -> bool {
    match path.root {
        Root::Local(owner, local) => owner != f || facts.formal(f, local).is_some(),
        Root::Global(_) | Root::Shared => true,
        Root::Alloc(..) | Root::Result(..) | Root::Owned => false,
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
