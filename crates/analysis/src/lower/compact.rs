//! Facts without what nobody asks for: blocks that only lead on, arguments that do not matter, paths that no operation
//! names. A program has a million of each, and link goes through them several times.

use crate::facts::{Block, DeclFacts, FuncFacts, Op, PathSet, Value};

/// Makes the facts of a declaration as small as they get without losing anything.
pub(super) fn compact(facts: &mut DeclFacts) {
    for func in &mut facts.funcs {
        drop_idle_defers(func);
        contract(&mut func.blocks);
        for at in &mut func.ops {
            trim(&mut at.op);
        }
        func.formals.shrink_to_fit();
    }
    drop_paths(facts);
    facts.funcs.shrink_to_fit();
    facts.loops.shrink_to_fit();
}

/// Where nothing is deferred, nothing deferred runs.
fn drop_idle_defers(func: &mut FuncFacts) {
    if func.ops.iter().any(|at| matches!(at.op, Op::Defer(_))) {
        return;
    }
    let Some(gone) = func.ops.iter().position(|at| matches!(at.op, Op::RunDefers)) else { return };
    func.ops.remove(gone);
    func.ops.shrink_to_fit();
    for block in &mut func.blocks {
        let (from, to) = block.ops;
        block.ops = (from - u32::from(from as usize > gone), to - u32::from(to as usize > gone));
    }
}

/// Leads past the blocks that do nothing and have one way out, and drops them. Entry and exit stay where they are.
fn contract(blocks: &mut Vec<Block>) {
    let ends = ends_of_ways(blocks);
    let mut numbers = Vec::with_capacity(blocks.len());
    let mut next = 0;
    for (i, end) in ends.iter().enumerate() {
        numbers.push(next);
        next += u32::from(*end == i as u32);
    }
    let mut kept = Vec::with_capacity(next as usize);
    for (i, mut block) in std::mem::take(blocks).into_iter().enumerate() {
        if ends.get(i) != Some(&(i as u32)) {
            continue;
        }
        let succs = std::mem::take(&mut block.succs);
        let ways = succs.into_iter().filter_map(|s| ends.get(s as usize));
        for to in ways.filter_map(|end| numbers.get(*end as usize)) {
            if !block.succs.contains(to) {
                block.succs.push(*to);
            }
        }
        kept.push(block);
    }
    *blocks = kept;
}

/// Where control gets to from each block before anything happens: the block itself if something happens there. A loop
/// in which nothing happens ends at one of its blocks.
fn ends_of_ways(blocks: &[Block]) -> Vec<u32> {
    const OPEN: u32 = u32::MAX - 1;
    const UNKNOWN: u32 = u32::MAX;
    let mut ends = vec![UNKNOWN; blocks.len()];
    let mut way = Vec::new();
    for start in 0..blocks.len() as u32 {
        let mut at = start;
        let end = loop {
            let (Some(block), Some(end)) = (blocks.get(at as usize), ends.get_mut(at as usize)) else { break at };
            match *end {
                UNKNOWN => *end = OPEN,
                OPEN => break at,
                known => break known,
            }
            way.push(at);
            match block.succs[..] {
                [next] if at > 1 && block.ops.0 == block.ops.1 => at = next,
                _ => break at,
            }
        };
        for passed in way.drain(..) {
            if let Some(slot) = ends.get_mut(passed as usize) {
                *slot = end;
            }
        }
    }
    ends
}

/// Callers look at arguments by number: those behind the last one that matters need not be there.
fn trim(op: &mut Op) {
    match op {
        Op::Call(call) | Op::Go(call) | Op::Defer(call) => {
            let idle = |v: &Value| v.paths.is_empty() && v.funcs.is_empty();
            let used = call.args.iter().rposition(|v| !idle(v)).map_or(0, |last| last + 1);
            call.args.truncate(used);
            call.args.shrink_to_fit();
        }
        Op::Return(values) => values.shrink_to_fit(),
        _ => {}
    }
}

/// Leaves the paths that operations name, in their order.
fn drop_paths(facts: &mut DeclFacts) {
    let mut named = vec![false; facts.paths.len()];
    let mut note = |set: &mut PathSet| {
        for p in &*set {
            if let Some(is_named) = named.get_mut(*p as usize) {
                *is_named = true;
            }
        }
    };
    facts.funcs.iter_mut().flat_map(|f| &mut f.ops).for_each(|at| sets(&mut at.op, &mut note));
    let mut next = 0;
    let mut numbers = Vec::with_capacity(named.len());
    for is_named in &named {
        numbers.push(next);
        next += u32::from(*is_named);
    }
    let number = |p: &mut u32| *p = numbers.get(*p as usize).copied().unwrap_or(*p);
    let mut renumber = |set: &mut PathSet| set.iter_mut().for_each(number);
    facts.funcs.iter_mut().flat_map(|f| &mut f.ops).for_each(|at| sets(&mut at.op, &mut renumber));
    let mut kept = Vec::with_capacity(next as usize);
    let paths = std::mem::take(&mut facts.paths).into_iter().zip(named);
    kept.extend(paths.filter(|(_, is_named)| *is_named).map(|(path, _)| path));
    facts.paths = kept;
}

/// All sets of paths of an operation.
fn sets(op: &mut Op, each: &mut dyn FnMut(&mut PathSet)) {
    match op {
        Op::Access { map: set, .. }
        | Op::Load { path: set, .. }
        | Op::Recv { chan: set, .. }
        | Op::Close { chan: set } => {
            each(set);
        }
        Op::Call(call) | Op::Go(call) | Op::Defer(call) => call.args.iter_mut().for_each(|v| sets_of(v, each)),
        Op::Store { dst: set, value } | Op::Send { chan: set, value } => {
            each(set);
            sets_of(value, each);
        }
        Op::Return(values) => values.iter_mut().for_each(|v| sets_of(v, each)),
        Op::RunDefers
        | Op::Recover
        | Op::Renew(_)
        | Op::Assign(_)
        | Op::Change(_)
        | Op::Rebind(_)
        | Op::Assume(..)
        | Op::Ask(_)
        | Op::Fail => {}
    }
}

fn sets_of(value: &mut Value, each: &mut dyn FnMut(&mut PathSet)) {
    each(&mut value.paths);
    value.funcs.iter_mut().filter_map(|f| f.receiver.as_mut()).for_each(each);
}
