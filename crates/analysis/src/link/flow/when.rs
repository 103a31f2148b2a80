//! What is special about the time of what happens in a function: before a `Once` that it does later, or after it has
//! told that it is done.

use super::pass::Pass;
use crate::facts::{Call, Callee, Few, Fn, FuncFacts, LoopId, Op, PathSet, Question};
use crate::link::Facts;
use crate::link::contexts::Bind;
use crate::link::given::{self, Given, Passed};
use crate::link::moment::{self, Moment, Once, When};
use crate::link::results::Paths;
use crate::link::state::{State, insert};
use crate::link::summary::FewPaths;
use crate::path::{Path, Root};
use mapvet_types::LocalId;
use smallvec::SmallVec;

/// The calls of `Do` of one function.
pub(super) struct Onces {
    /// Each with its place and the blocks from which control comes to its block again or for the first time.
    calls: Vec<(Path, (usize, usize), Vec<bool>)>,
    /// The block and the operation in it that are passed.
    pub(super) now: (usize, usize),
}

impl Onces {
    /// Those of a function; mostly there are none.
    pub(super) fn find(pass: &Pass<'_, '_>, order: &[usize]) -> Option<Box<Onces>> {
        let func = pass.func;
        let is_once = |op: &Op| matches!(op, Op::Call(call) if pass.fills_once(call));
        if !func.ops.iter().any(|at| is_once(&at.op)) {
            return None;
        }
        let mut calls = Vec::new();
        for b in order {
            let block = func.blocks.get(*b)?;
            for (i, at) in func.ops_of(block).iter().enumerate().filter(|(_, at)| is_once(&at.op)) {
                let Op::Call(call) = &at.op else { continue };
                calls.extend(pass.once_of(call).into_iter().map(|path| (path, (*b, i), leading_to(func, *b))));
            }
        }
        Some(Box::new(Onces { calls, now: (0, 0) }))
    }

    /// Those that may be done later than now and surely have not been.
    pub(super) fn later(&self, facts: &Facts<'_>, state: &State) -> Few<Once> {
        let (block, i) = self.now;
        let done = |p: &Path| state.been.as_ref().is_some_and(|been| been.is_done(p));
        let mut later: Few<Once> = Few::new();
        for (path, (b, j), from) in &self.calls {
            let comes = *b == block && i < *j || from.get(block).is_some_and(|leads| *leads);
            let once = Once::at(facts, path);
            if comes && !done(path) && !later.contains(&once) {
                later.push(once);
            }
        }
        later.sort_unstable();
        later
    }
}

impl Pass<'_, '_> {
    /// What is special about the time of something that is seen now.
    pub(super) fn when(&mut self, state: &State) -> When {
        if state.been.is_none() && self.onces.is_none() || self.emitted.is_none() {
            return None;
        }
        let before = self.onces.as_ref().map(|o| o.later(self.flows.facts, state)).unwrap_or_default();
        let signalled = state.been.as_ref().map(|p| &p.signalled).filter(|s| !s.is_empty());
        // One tail a function: the earlier one, after which fewer things are known of.
        let tail = signalled.is_some_and(|s| {
            if self.summary.tail.is_empty() {
                self.summary.tail.clone_from(s);
            }
            self.summary.tail == *s
        });
        let behind = state.been.as_ref().map(|been| been.behind.clone()).unwrap_or_default();
        moment::when(Moment { before, tail, behind, ..Moment::default() })
    }

    /// Who waits for one of these goes on from here.
    pub(super) fn open_gates(&self, state: &mut State, chan: &PathSet) {
        for root in self.gates_of(chan) {
            insert(&mut state.opened, root);
        }
    }

    /// The function goes on when somebody else has opened one of these.
    pub(super) fn pass_gates(&self, state: &mut State, chan: &PathSet) {
        for root in self.gates_of(chan).filter(|gate| !self.is_own_gate(*gate)) {
            moment::note_behind(&mut state.been, root);
        }
    }

    fn gates_of(&self, chan: &PathSet) -> impl Iterator<Item = Root> {
        let roots: SmallVec<[Root; 1]> = match &self.decl.gates[..] {
            [] => SmallVec::new(),
            gates => chan.iter().map(|p| self.decl.path(*p).root).filter(|root| gates.contains(root)).collect(),
        };
        roots.into_iter()
    }

    fn is_own_gate(&self, gate: Root) -> bool {
        matches!(gate, Root::Local(owner, _) | Root::Alloc(owner, _) if owner == self.func.id)
    }

    /// The gates of this function that are closed at an access. One that is new in each round of a loop says something
    /// only of what is so as well: who went through the one before may be at all else.
    ///
    /// Answers the false alarm of `go func() { <-ready; m[k]++ }(); m[k] = v; close(ready)`; hides nothing.
    fn with_gates(&self, when: When, state: &State, path: &Path) -> When {
        let closed =
            |gate: &&Root| self.is_own_gate(**gate) && !state.opened.contains(gate) && self.is_as_new(path, **gate);
        let gates: Few<Root> = self.decl.gates.iter().filter(closed).copied().collect();
        if gates.is_empty() {
            return when;
        }
        moment::when(Moment { gates, ..when.map(|b| *b).unwrap_or_default() })
    }

    fn is_as_new(&self, path: &Path, gate: Root) -> bool {
        let rounds = |root: Root| match root {
            Root::Local(_, l) => self.decl.locals.get(l.0 as usize).map(|l| l.loop_id),
            Root::Result(owner, call, _) if owner == self.func.id => crate::locks::call_loop(self.decl, call),
            _ => None,
        };
        let in_loop = rounds(gate).unwrap_or_default();
        in_loop == LoopId(0) || rounds(path.root).is_some_and(|made| self.decl.encloses(in_loop, made))
    }

    /// The same for a call, perhaps by a `Once`. A new goroutine knows nothing of what its starter has done and will do,
    /// but what was sent remains so.
    pub(super) fn when_called(&mut self, state: &State, target: Fn, spawned: bool, once: Option<Once>) -> When {
        let here = if spawned { None } else { self.when(state) };
        let literal = self.flows.facts.get(target).is_some_and(|(_, f)| f.parent.is_some());
        let sent = state.been.as_ref().filter(|_| literal).map(|been| been.sent.clone()).unwrap_or_default();
        if once.is_none() && sent.is_empty() {
            return here;
        }
        moment::when(Moment { once, sent, ..here.map(|b| *b).unwrap_or_default() })
    }

    /// The same for an access to what a path leads to.
    pub(super) fn when_accessed(&mut self, state: &State, path: &Path) -> When {
        let when = with_sent(self.when(state), state, path);
        self.with_gates(when, state, path)
    }

    /// The same for something that a callee does. Whether that is the callee's tail matters only if it is a goroutine.
    pub(super) fn when_inside(&mut self, state: &State, path: &Path, inner: Option<&Moment>, spawned: bool) -> When {
        let here = with_sent(if spawned { None } else { self.when(state) }, state, path);
        let here = if spawned || self.emitted.is_none() { here } else { self.with_gates(here, state, path) };
        let Some(inner) = inner else { return here };
        let mut all = here.map(|b| *b).unwrap_or_default();
        all.before.extend(inner.before.iter().copied().filter(|o| !all.before.contains(o)).collect::<Vec<_>>());
        all.tail |= spawned && inner.tail;
        inner.behind.iter().for_each(|gate| insert(&mut all.behind, *gate));
        all.once = inner.once;
        // It was the callee's own affair to send it: any name for it will do.
        if !inner.sent.is_empty() {
            all.sent = FewPaths::from_iter([path.clone()]);
        }
        moment::when(all)
    }

    /// On what something depends that is seen now; of a call also what it hands over.
    pub(super) fn given(&self, state: &State, call: Option<(&Call, Fn)>) -> Given {
        let parameter = |l: LocalId| {
            let owner = self.decl.locals.get(l.0 as usize)?.owner;
            self.flows.facts.formal(owner, l).map(|_| (owner, l))
        };
        let switch = |q: &Question| (q.what == Question::ITSELF).then_some(q.local).and_then(parameter);
        let only = state.assumed.iter().filter_map(|(q, truth)| Some((switch(q)?, *truth)));
        let locks = state.conditional.iter();
        let locks = locks.filter_map(|(q, truth, held)| Some((switch(q)?, *truth, held.clone())));
        let asked = state.asked.iter().filter_map(|(l, truth, path)| Some((parameter(*l)?, *truth, path.clone())));
        let passed = call.map(|(call, target)| self.passed(call, target)).unwrap_or_default();
        given::given(only, locks, asked, passed)
    }

    /// The parameters of a callee that are known to be true or false.
    pub(super) fn passed(&self, call: &Call, target: Fn) -> Passed {
        let mut passed = Passed::new();
        let formals = self.flows.facts.get(target).map_or(&[][..], |(_, func)| &func.formals);
        if call.truths.is_empty() || formals.last().is_some_and(|f| f.variadic) {
            return passed;
        }
        for (behind, truth) in &call.truths {
            let formal = formals.len().checked_sub(1 + *behind as usize).and_then(|i| formals.get(i));
            if let Some(local) = formal.and_then(|f| f.local) {
                passed.push(((target, local), Bind::Is(*truth)));
            }
        }
        passed.sort_unstable();
        passed
    }

    /// Whether a call runs something once that may lead to a map operation.
    fn fills_once(&self, call: &Call) -> bool {
        let [Callee::Model(row)] = call.callees[..] else { return false };
        let leads = |f: &Fn| self.flows.matters.contains(*f);
        let mut runs = call.args.iter().flat_map(|a| &a.funcs);
        !self.flows.facts.models.row(row).once.is_empty()
            && runs.any(|f| self.flows.targets.of(&f.callee).iter().any(leads))
    }

    /// The `Once` whose `Do` a call is.
    pub(super) fn once_of(&self, call: &Call) -> Paths {
        call.args.first().into_iter().flat_map(|on| self.expand(&on.paths)).cloned().collect()
    }

    /// Something is waited for.
    pub(super) fn blocks(&mut self, state: &mut State) {
        self.flows.note_blocking(self.func.id);
        moment::note_wait(&mut state.been);
    }
}

/// The moment of an access, with what it is an access to if that was sent.
fn with_sent(when: When, state: &State, path: &Path) -> When {
    let sent = state.been.as_ref().map(|been| been.sent_of(path)).unwrap_or_default();
    if sent.is_empty() {
        return when;
    }
    let live = state.live.iter().copied().collect();
    moment::when(Moment { sent, live, ..when.map(|b| *b).unwrap_or_default() })
}

/// The blocks behind which control may come to a block.
fn leading_to(func: &FuncFacts, to: usize) -> Vec<bool> {
    let mut before: Vec<SmallVec<[usize; 2]>> = vec![SmallVec::new(); func.blocks.len()];
    for (b, block) in func.blocks.iter().enumerate() {
        for succ in &block.succs {
            if let Some(list) = before.get_mut(*succ as usize) {
                list.push(b);
            }
        }
    }
    let mut leads = vec![false; func.blocks.len()];
    let mut open = vec![to];
    while let Some(next) = open.pop() {
        for b in before.get(next).into_iter().flatten() {
            if let Some(slot) = leads.get_mut(*b).filter(|known| !**known) {
                *slot = true;
                open.push(*b);
            }
        }
    }
    leads
}
