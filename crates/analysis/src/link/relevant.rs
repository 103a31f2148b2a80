//! Of which functions contexts are made: of those that lead to an access which others may meet. Knows nothing of contexts.

use super::Facts;
use super::flow::{AccessAt, CallAt, Flows};
use super::fn_map::FnSet;
use super::graph::{leading_to, sorted};
use super::summary::Reach;
use crate::facts::Fn;
use crate::path::{Cell, Root};
use rustc_hash::FxHashSet;

/// The functions of which it matters who calls them.
#[derive(Debug)]
pub(crate) struct Relevant {
    /// By whomever.
    always: FnSet,
    /// Where only tests lead: what production code does there is no evidence.
    in_tests: FnSet,
}

impl Relevant {
    /// All that lead to a map operation, for those who ask about any.
    pub(crate) fn all(flows: &Flows<'_>) -> Relevant {
        Relevant { always: flows.matters.clone(), in_tests: flows.matters.clone() }
    }

    /// The functions from which an access can be reached that another one may meet, for all that is seen before contexts
    /// are known: a map that something writes to, and that is not made and kept by the function that has the access.
    pub(crate) fn new(facts: &Facts<'_>, flows: &Flows<'_>) -> Relevant {
        let written = written(facts, flows);
        let (mut hosts, mut in_tests) = (Vec::new(), Vec::new());
        for (f, flow) in flows.flows.iter() {
            for access in flow.accesses.iter().filter(|access| may_be_shared(facts, f, access)) {
                if access.path.cell().is_none_or(|cell| !written.contains(&cell)) {
                    continue;
                }
                // On which goroutine it happens is told by the start of that, whatever else runs there.
                let starts =
                    flow.calls.iter().filter(|call| access.spawned.is_some() && call.spawned == access.spawned);
                let here = std::iter::once(f).chain(starts.map(|call| call.target));
                if is_test(facts, access.place.0) {
                    in_tests.extend(here.clone());
                }
                hosts.extend(here);
            }
        }
        in_tests.extend(tests_of_goroutines(facts, flows));
        let calls = flows.flows.iter().flat_map(|(f, flow)| flow.calls.iter().map(move |call| (call.target, f)));
        let (callers, functions) = (sorted(calls.collect()), facts.fns.len());
        let always = leading_to(hosts, &callers, functions);
        let mut in_tests = leading_to(in_tests, &callers, functions);
        for f in tested(facts, flows) {
            in_tests.insert(f);
        }
        Relevant { always, in_tests }
    }

    /// Whether contexts are made of a function, by tests only or not.
    pub(super) fn contains(&self, f: Fn, test: bool) -> bool {
        if test { self.in_tests.contains(f) } else { self.always.contains(f) }
    }
}

fn is_test(facts: &Facts<'_>, f: Fn) -> bool {
    facts.get(f).is_some_and(|(decl, _)| decl.is_test)
}

/// Where tests start goroutines in a loop: what they call there is meant for several of them, see [`crate::exported`].
fn tests_of_goroutines(facts: &Facts<'_>, flows: &Flows<'_>) -> Vec<Fn> {
    let again = flows.sites.iter().filter(|site| site.loop_id.0 != 0 && is_test(facts, site.host));
    again.map(|site| site.host).collect()
}

/// What runs on such goroutines, down to the first function that is no test.
fn tested(facts: &Facts<'_>, flows: &Flows<'_>) -> Vec<Fn> {
    let calls = |f: Fn| flows.flows.get(&f).map_or(&[][..], |flow| &flow.calls);
    let again =
        |call: &&CallAt| call.spawned.and_then(|s| flows.sites.get(s.0 as usize)).is_some_and(|s| s.loop_id.0 != 0);
    let starts = tests_of_goroutines(facts, flows).into_iter().flat_map(|host| calls(host).iter().filter(again));
    let mut open: Vec<Fn> = starts.map(|call| call.target).collect();
    let (mut tested, mut seen) = (Vec::new(), FxHashSet::default());
    while let Some(f) = open.pop() {
        if !seen.insert(f) {
            continue;
        }
        tested.push(f);
        if is_test(facts, f) {
            open.extend(calls(f).iter().map(|call| call.target));
        }
    }
    tested
}

/// The maps to which something writes that others may have.
fn written(facts: &Facts<'_>, flows: &Flows<'_>) -> FxHashSet<Cell> {
    let accesses = flows.flows.iter().flat_map(|(f, flow)| flow.accesses.iter().map(move |access| (f, access)));
    let writes = accesses.filter(|(f, access)| access.kind.writes() && may_be_shared(facts, *f, access));
    writes.filter_map(|(_, access)| access.path.cell()).collect()
}

/// Whether others may have what an access is to, in whatever context: not what its function makes itself and keeps, nor
/// what it alone was given.
fn may_be_shared(facts: &Facts<'_>, f: Fn, access: &AccessAt) -> bool {
    let made_here = match access.path.root {
        Root::Local(owner, local) => owner == f && facts.formal(owner, local).is_none(),
        Root::Alloc(owner, _) | Root::Result(owner, ..) => owner == f,
        Root::Received(..) | Root::Owned => return false,
        Root::Global(_) | Root::Shared => false,
    };
    !made_here || access.reach != Reach::Private
}
