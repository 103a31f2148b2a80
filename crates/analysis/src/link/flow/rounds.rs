//! The order in which the blocks of a function are passed: until their states settle, then one round that keeps what it
//! sees. Knows nothing of what an operation does to a state.

use super::Flow;
use super::pass::Pass;
use super::when::Onces;
use crate::facts::{FuncFacts, Op};
use crate::link::state::State;
use crate::link::summary::Locks;
use crate::link::{EXIT, ops};
use smallvec::SmallVec;

/// Rounds after which a function that has not settled is taken as it is.
const MAX_ROUNDS: usize = 12;

impl Pass<'_, '_> {
    pub(super) fn flow(&mut self) {
        let relevant = ops(self.func).any(|o| !matches!(o.op, Op::RunDefers | Op::Return(_) | Op::Load { .. }));
        if !relevant {
            return;
        }
        let order = reverse_postorder(self.func);
        self.onces = Onces::find(self, &order);
        let flow = if is_acyclic(self.func, &order) { self.single_round(&order) } else { self.rounds(&order) };
        self.emitted = Some(flow);
        self.hoist_accesses();
    }

    /// Without loops each block is passed once, when all is known of what leads to it.
    fn single_round(&mut self, order: &[usize]) -> Flow {
        let blocks = &self.func.blocks;
        let mut entries: Vec<Option<State>> = vec![None; blocks.len()];
        let mut seen: Vec<(usize, Flow)> = Vec::with_capacity(order.len());
        entries[0] = Some(State::default());
        let mut ways = Ways::new(self.func);
        for b in order {
            let Some(mut state) = entries[*b].take() else { continue };
            if *b == EXIT {
                seen.push((*b, self.pass_exit(state, std::mem::take(&mut ways.states))));
                continue;
            }
            seen.push((*b, self.pass_block(*b, &mut state)));
            let Some((last, others)) = blocks[*b].succs.split_last() else { continue };
            ways.add(&state, &blocks[*b].succs);
            for succ in others {
                flow_into(&mut entries[*succ as usize], &state);
            }
            match &mut entries[*last as usize] {
                slot @ None => *slot = Some(state),
                known => {
                    flow_into(known, &state);
                }
            }
        }
        in_order(seen)
    }

    /// See [`Flows::locks_by_block`](super::Flows::locks_by_block).
    pub(super) fn locks_by_block(mut self) -> Vec<Option<(Locks, Locks)>> {
        let entries = self.fixpoint(&reverse_postorder(self.func));
        let blocks = self.func.blocks.iter().zip(entries);
        let locks = |(block, entry): (_, Option<State>)| {
            let mut state = entry?;
            let before = state.locks.clone();
            self.func.ops_of(block).iter().for_each(|op| self.transfer(&mut state, op));
            Some((before, state.locks))
        };
        blocks.map(locks).collect()
    }

    /// With loops blocks are passed until nothing changes, and once more for what is seen.
    fn rounds(&mut self, order: &[usize]) -> Flow {
        let entries = self.fixpoint(order);
        let mut seen = Vec::with_capacity(entries.len());
        let (mut exit, mut ways) = (None, Ways::new(self.func));
        for (b, entry) in entries.into_iter().enumerate() {
            let Some(mut state) = entry else { continue };
            if b == EXIT {
                exit = Some(state);
                continue;
            }
            seen.push((b, self.pass_block(b, &mut state)));
            ways.add(&state, &self.func.blocks[b].succs);
        }
        if let Some(state) = exit {
            seen.push((EXIT, self.pass_exit(state, ways.states)));
        }
        in_order(seen)
    }

    /// Passes a block for good: the result is what is seen there.
    fn pass_block(&mut self, block: usize, state: &mut State) -> Flow {
        self.open.passes += 1;
        self.emitted = Some(Flow::default());
        let ops = self.func.blocks.get(block).map_or(&[][..], |block| self.func.ops_of(block));
        for (i, op) in ops.iter().enumerate() {
            if let Some(onces) = &mut self.onces {
                onces.now = (block, i);
            }
            self.transfer(state, op);
        }
        self.emitted.take().unwrap_or_default()
    }

    /// Passes the end of the function for good: ways out on which other calls were deferred stay apart until these have
    /// run.
    ///
    /// Answers the false alarm of a literal that is deferred under a lock behind an early return.
    fn pass_exit(&mut self, mut state: State, mut ways: SmallVec<[State; 1]>) -> Flow {
        self.emitted = Some(Flow::default());
        if let Some(onces) = &mut self.onces {
            onces.now = (EXIT, 0);
        }
        if ways.len() > 1 {
            ways.iter_mut().for_each(|way| self.run_defers(way));
            state = met(ways.iter()).unwrap_or_default();
            // What callers have after a success is what they go on with.
            if let Some(success) = met(ways.iter().filter(|way| !way.failed)) {
                state.locks = success.locks;
            }
            state.deferred.clear();
        }
        let end = self.func.blocks.get(EXIT).map_or(&[][..], |block| self.func.ops_of(block));
        end.iter().for_each(|op| self.transfer(&mut state, op));
        self.open.passes += 1;
        self.leave(state);
        self.emitted.take().unwrap_or_default()
    }

    fn fixpoint(&mut self, order: &[usize]) -> Vec<Option<State>> {
        let blocks = &self.func.blocks;
        let mut entries: Vec<Option<State>> = vec![None; blocks.len()];
        entries[0] = Some(State::default());
        // Blocks whose entry has changed since they were passed last; for all others a round brings nothing new.
        let mut stale = vec![true; blocks.len()];
        for _ in 0..MAX_ROUNDS {
            let mut changed = false;
            for b in order {
                if !std::mem::take(&mut stale[*b]) {
                    continue;
                }
                let Some(mut state) = entries[*b].clone() else { continue };
                self.open.passes += 1;
                self.func.ops_of(&blocks[*b]).iter().for_each(|op| self.transfer(&mut state, op));
                for succ in &blocks[*b].succs {
                    let succ = *succ as usize;
                    if flow_into(&mut entries[succ], &state) {
                        stale[succ] = true;
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        entries
    }
}

/// What holds on all of some ways.
fn met<'s>(mut ways: impl Iterator<Item = &'s State>) -> Option<State> {
    let mut all = ways.next()?.clone();
    ways.for_each(|way| all.meet(way));
    Some(all)
}

/// The states in which a function is left, one for each set of deferred calls, with and without an error; a bounded number.
struct Ways {
    /// Whether the function defers anything at all, or fails.
    kept: bool,
    states: SmallVec<[State; 1]>,
}

/// Most sets of deferred calls that are kept apart.
const MAX_WAYS: usize = 6;

impl Ways {
    fn new(func: &FuncFacts) -> Ways {
        Ways { kept: ops(func).any(|op| matches!(op.op, Op::Defer(_) | Op::Fail)), states: SmallVec::new() }
    }

    /// Another way, if it leads out.
    fn add(&mut self, state: &State, succs: &[u32]) {
        if !self.kept || !succs.contains(&(EXIT as u32)) {
            return;
        }
        let full = self.states.len() >= MAX_WAYS;
        let same = self.states.iter().position(|way| way.deferred == state.deferred && way.failed == state.failed);
        match same.or_else(|| self.states.len().checked_sub(1).filter(|_| full)) {
            Some(i) => self.states[i].meet(state),
            None => self.states.push(state.clone()),
        }
    }
}

fn flow_into(slot: &mut Option<State>, state: &State) -> bool {
    match slot {
        None => {
            *slot = Some(state.clone());
            true
        }
        Some(known) => {
            if known == state {
                return false;
            }
            let before = known.clone();
            known.meet(state);
            *known != before
        }
    }
}

/// What was seen in blocks, in their order.
fn in_order(mut seen: Vec<(usize, Flow)>) -> Flow {
    seen.sort_by_key(|(block, _)| *block);
    let mut parts = seen.into_iter().map(|(_, flow)| flow);
    let mut whole = parts.next().unwrap_or_default();
    for Flow { accesses, calls, returns, held, kept, handed, lent, locked } in parts {
        whole.accesses.extend(accesses);
        whole.calls.extend(calls);
        whole.returns.extend(returns);
        whole.held.extend(held);
        whole.kept.extend(kept);
        whole.handed.extend(handed);
        whole.lent.extend(lent);
        whole.locked.extend(locked);
    }
    whole
}

/// Whether control never comes back to a block.
fn is_acyclic(func: &FuncFacts, order: &[usize]) -> bool {
    let mut places = vec![0; func.blocks.len()];
    for (place, block) in order.iter().enumerate() {
        places[*block] = place;
    }
    order.iter().all(|b| func.blocks[*b].succs.iter().all(|s| places[*s as usize] > places[*b]))
}

fn reverse_postorder(func: &FuncFacts) -> Vec<usize> {
    let n = func.blocks.len();
    let (mut seen, mut order) = (vec![false; n], Vec::with_capacity(n));
    let mut stack = vec![(0usize, 0usize)];
    seen[0] = true;
    while let Some((block, next)) = stack.last_mut() {
        match func.blocks[*block].succs.get(*next) {
            Some(succ) => {
                *next += 1;
                let succ = *succ as usize;
                if !seen[succ] {
                    seen[succ] = true;
                    stack.push((succ, 0));
                }
            }
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}
