//! The control-flow graph of one function while it is built.

use super::reaching::Event;
use super::values::Values;
use crate::AccessKind;
use crate::facts::{Block, Callee, Fn, Formal, FuncFacts, Op, OpAt, Question, Value};
use crate::models::RowId;
use crate::path::Root;
use mapvet_parser::{Name, Span};
use mapvet_types::LocalId;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Index of the entry block.
pub(super) const ENTRY: u32 = 0;
/// Index of the exit block: deferred calls run there.
pub(super) const EXIT: u32 = 1;

/// Where `break` and `continue` lead.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub(super) label: Option<Name>,
    pub(super) on_break: u32,
    /// None for switch and select.
    pub(super) on_continue: Option<u32>,
}

#[derive(Debug)]
pub(super) struct Builder {
    id: Fn,
    parent: Option<Fn>,
    pub(super) span: Span,
    pub(super) formals: Vec<Formal>,
    pub(super) method: bool,
    pub(super) once: bool,
    /// By its name it takes a lock if it can, and says whether it has.
    pub(super) tries: bool,
    pub(super) results: u32,
    pub(super) returns_function: bool,
    pub(super) returns_object: bool,
    pub(super) named_results: Vec<LocalId>,
    blocks: Vec<Block>,
    /// Each with its block.
    ops: Vec<(u32, OpAt)>,
    /// The block that is written; `None` behind a jump.
    now: Option<u32>,
    pub(super) targets: Vec<Target>,
    labels: FxHashMap<Name, u32>,
    /// The label of the statement that comes next.
    pub(super) next_label: Option<Name>,
    pub(super) fallthrough: Option<u32>,
    /// What happens to locals, each with its block.
    events: Vec<(u32, Event)>,
}

impl Builder {
    pub(super) fn new(id: Fn, parent: Option<Fn>, span: Span) -> Builder {
        Builder {
            id,
            parent,
            span,
            formals: Vec::new(),
            method: false,
            once: false,
            tries: false,
            results: 0,
            returns_function: false,
            returns_object: false,
            named_results: Vec::new(),
            blocks: vec![Block::default(), Block::default()],
            ops: vec![(EXIT, OpAt { op: Op::RunDefers, span })],
            now: Some(ENTRY),
            targets: Vec::new(),
            labels: FxHashMap::default(),
            next_label: None,
            fallthrough: None,
            events: Vec::new(),
        }
    }

    pub(super) fn parent(&self) -> Option<Fn> {
        self.parent
    }

    pub(super) fn id(&self) -> Fn {
        self.id
    }

    /// Whether control can reach what is written next.
    pub(super) fn reachable(&self) -> bool {
        self.now.is_some()
    }

    /// The block that is written; code behind a jump gets one that nothing leads to.
    fn current(&mut self) -> u32 {
        match self.now {
            Some(now) => now,
            None => {
                let block = self.block();
                self.now = Some(block);
                block
            }
        }
    }

    pub(super) fn push(&mut self, op: Op, span: Span) {
        let now = self.current();
        self.ops.push((now, OpAt { op, span }));
    }

    /// Something happens to a local.
    pub(super) fn note(&mut self, event: Event) {
        let now = self.current();
        self.events.push((now, event));
    }

    /// What happened to locals, when all is written.
    pub(super) fn take_events(&mut self) -> Vec<(u32, Event)> {
        std::mem::take(&mut self.events)
    }

    /// What happens when the function ends, after its deferred calls.
    pub(super) fn push_at_exit(&mut self, op: Op, span: Span) {
        self.ops.push((EXIT, OpAt { op, span }));
    }

    /// A new block.
    pub(super) fn block(&mut self) -> u32 {
        self.blocks.push(Block::default());
        self.blocks.len() as u32 - 1
    }

    /// Control goes from here to a block as well.
    pub(super) fn branch(&mut self, to: u32) {
        let Some(now) = self.now else { return };
        if let Some(block) = self.blocks.get_mut(now as usize)
            && !block.succs.contains(&to)
        {
            block.succs.push(to);
        }
    }

    /// Control goes to a block and nowhere else.
    pub(super) fn jump(&mut self, to: u32) {
        self.branch(to);
        self.now = None;
    }

    /// Writing goes on in a block.
    pub(super) fn start(&mut self, block: u32) {
        self.now = Some(block);
    }

    /// Control ends here: a call does not return.
    pub(super) fn dead(&mut self) {
        self.now = None;
    }

    /// Where writing is, for [`Builder::runs_at_once`].
    pub(super) fn here(&self) -> (Option<u32>, usize) {
        (self.now, self.ops.len())
    }

    /// Control goes from before a loop to its body past its head, if the body waits for something or does nothing but
    /// take locks.
    ///
    /// Answers the false alarm of a loop that collects the ends of so many goroutines, or that locks all elements of a
    /// list; hides one that runs zero times.
    pub(super) fn runs_at_once(
        &mut self,
        (before, ops): (Option<u32>, usize),
        (head, body): (u32, u32),
        waits: impl std::ops::Fn(RowId) -> bool,
    ) {
        let inside = self.ops.get(ops..).unwrap_or_default();
        let receives = inside.iter().any(|(_, at)| match &at.op {
            Op::Recv { .. } => true,
            Op::Call(call) => matches!(call.callees[..], [Callee::Model(row)] if waits(row)),
            _ => false,
        });
        let locks = inside.iter().all(|(_, at)| match &at.op {
            Op::Call(call) => call.is_lock(),
            op => matches!(op, Op::Load { .. } | Op::Renew(_) | Op::Assign(_) | Op::Change(_) | Op::Ask(_)),
        });
        let before = before.and_then(|b| self.blocks.get_mut(b as usize)).filter(|_| receives || locks);
        before.into_iter().flat_map(|b| &mut b.succs).filter(|s| **s == head).for_each(|s| *s = body);
    }

    pub(super) fn label(&mut self, name: Name) -> u32 {
        if let Some(block) = self.labels.get(&name) {
            return *block;
        }
        let block = self.block();
        self.labels.insert(name, block);
        block
    }

    pub(super) fn target(&self, label: Option<Name>, is_continue: bool) -> Option<u32> {
        let fits = |t: &&Target| label.map_or(!is_continue || t.on_continue.is_some(), |l| t.label == Some(l));
        let target = self.targets.iter().rev().find(fits)?;
        if is_continue { target.on_continue } else { Some(target.on_break) }
    }

    pub(super) fn finish(mut self) -> FuncFacts {
        self.jump(EXIT);
        self.ops.sort_by_key(|(block, _)| *block);
        let mut from = 0;
        for (i, block) in self.blocks.iter_mut().enumerate() {
            let to = from + self.ops[from..].iter().take_while(|(b, _)| *b as usize == i).count();
            block.ops = (from as u32, to as u32);
            from = to;
        }
        FuncFacts {
            id: self.id,
            parent: self.parent,
            formals: self.formals,
            method: self.method,
            once: self.once,
            blocks: self.blocks,
            ops: self.ops.into_iter().map(|(_, op)| op).collect(),
            captures: Vec::new(),
            returns_function: self.returns_function,
            returns_object: self.returns_object,
            results: self.results,
            span: self.span,
        }
    }
}

fn takes_locks(func: &FuncFacts) -> bool {
    func.ops.iter().any(|at| matches!(&at.op, Op::Call(call) if call.is_lock()))
}

/// The questions of which it matters what is known: they are asked more than once, where a lock is taken.
fn telling(func: &FuncFacts, is_answered: impl std::ops::Fn(LocalId) -> bool) -> SmallVec<[Question; 4]> {
    let mut asked: SmallVec<[Question; 4]> = SmallVec::new();
    if !takes_locks(func) {
        return asked;
    }
    let about = |at: &OpAt| if let Op::Assume(question, true) = at.op { Some(question) } else { None };
    asked.extend(func.ops.iter().filter_map(about));
    asked.sort_unstable();
    let mut again: SmallVec<[Question; 4]> = asked.windows(2).filter(|w| w[0] == w[1]).map(|w| w[0]).collect();
    again.dedup();
    again.retain(|q| is_answered(q.local));
    again
}

/// Drops the operations that tell nothing, when their values are resolved: loads of what no access goes through and
/// nothing replaces, stores and returns of nothing that matters, new locals where no other function could have the old
/// ones, conditions on which nothing depends. Most functions have many of these.
pub(super) fn prune(
    func: &mut FuncFacts,
    concurrent: bool,
    values: &Values,
    is_answered: impl std::ops::Fn(LocalId) -> bool,
) {
    let telling = telling(func, is_answered);
    let passed_on = if concurrent { SmallVec::new() } else { passed_on(func, values) };
    let through: SmallVec<[LocalId; 4]> = func.ops.iter().filter_map(|at| via(&at.op)).collect();
    let stored: SmallVec<[u32; 4]> = func.ops.iter().flat_map(|at| stored(&at.op)).copied().collect();
    let deletes = |at: &OpAt| matches!(at.op, Op::Access { kind: AccessKind::Delete, .. });
    let deletes = func.ops.iter().any(deletes);
    let sends = func.ops.iter().any(|at| matches!(&at.op, Op::Send { value, .. } if !value.paths.is_empty()));
    // What a local was loaded from is of interest if it may be taken out of there later.
    let loads = |op: &Op| match op {
        Op::Load { local, path } => deletes || through.contains(local) || path.iter().any(|p| stored.contains(p)),
        _ => false,
    };
    let may_hold = func.returns_object || takes_locks(func);
    let any_load = func.ops.iter().any(|at| loads(&at.op));
    let tells = |op: &Op| match op {
        Op::Load { .. } => loads(op),
        // Where an alias was loaded, a store of anything may replace what it was loaded from.
        Op::Store { value, .. } => any_load || !value.paths.is_empty() || !value.funcs.is_empty(),
        Op::Return(values) => values.iter().any(|v| !v.paths.is_empty() || !v.funcs.is_empty()),
        Op::Renew(local) => concurrent || sends || passed_on.contains(local),
        Op::Assign(local) => sends || telling.iter().any(|q| q.local == *local),
        Op::Change(local) => telling.iter().any(|q| q.local == *local && q.looks_inside()),
        Op::Assume(q, _) => telling.contains(q) || q.what == Question::ITSELF && values.is_switch(q.local),
        Op::Fail => may_hold,
        Op::Ask(Some((local, _))) => values.is_switch(*local),
        _ => true,
    };
    let mut kept = Vec::with_capacity(func.ops.iter().filter(|at| tells(&at.op)).count());
    let mut ops = std::mem::take(&mut func.ops).into_iter();
    for block in &mut func.blocks {
        let from = kept.len() as u32;
        let count = (block.ops.1 - block.ops.0) as usize;
        kept.extend(ops.by_ref().take(count).filter(|at| tells(&at.op)));
        block.ops = (from, kept.len() as u32);
    }
    func.ops = kept;
}

/// The locals of loops that are stored somewhere or passed on: others may have the one of the round before.
fn passed_on(func: &FuncFacts, values: &Values) -> SmallVec<[LocalId; 4]> {
    let mut renewed: SmallVec<[LocalId; 4]> = SmallVec::new();
    renewed.extend(func.ops.iter().filter_map(|at| if let Op::Renew(l) = at.op { Some(l) } else { None }));
    if renewed.is_empty() {
        return renewed;
    }
    let mut found: SmallVec<[LocalId; 4]> = SmallVec::new();
    for value in func.ops.iter().flat_map(|at| given_away(&at.op)) {
        let locals = value.paths.iter().filter_map(|p| match values.paths().get(*p as usize)?.root {
            Root::Local(_, l) if renewed.contains(&l) => Some(l),
            _ => None,
        });
        locals.for_each(|l| {
            if !found.contains(&l) {
                found.push(l);
            }
        });
    }
    found
}

/// The values that an operation stores or passes on.
fn given_away(op: &Op) -> &[Value] {
    match op {
        Op::Store { value, .. } => std::slice::from_ref(value),
        Op::Call(call) | Op::Defer(call) => &call.args,
        _ => &[],
    }
}

fn stored(op: &Op) -> &[u32] {
    match op {
        Op::Store { dst, .. } => dst,
        _ => &[],
    }
}

fn via(op: &Op) -> Option<LocalId> {
    match op {
        Op::Access { via, .. } => *via,
        _ => None,
    }
}
