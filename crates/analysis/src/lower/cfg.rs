//! The control-flow graph of one function while it is built.

use crate::facts::{Block, Fn, Formal, FuncFacts, Op, OpAt};
use mapvet_parser::{Name, Span};
use mapvet_types::LocalId;
use rustc_hash::FxHashMap;

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
    pub(super) results: u32,
    pub(super) named_results: Vec<LocalId>,
    blocks: Vec<Block>,
    /// The block that is written; `None` behind a jump.
    now: Option<u32>,
    pub(super) targets: Vec<Target>,
    labels: FxHashMap<Name, u32>,
    /// The label of the statement that comes next.
    pub(super) next_label: Option<Name>,
    pub(super) fallthrough: Option<u32>,
}

impl Builder {
    pub(super) fn new(id: Fn, parent: Option<Fn>, span: Span) -> Builder {
        let exit = Block { ops: vec![OpAt { op: Op::RunDefers, span }], ..Block::default() };
        Builder {
            id,
            parent,
            span,
            formals: Vec::new(),
            method: false,
            results: 0,
            named_results: Vec::new(),
            blocks: vec![Block::default(), exit],
            now: Some(ENTRY),
            targets: Vec::new(),
            labels: FxHashMap::default(),
            next_label: None,
            fallthrough: None,
        }
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
        let now = self.current() as usize;
        if let Some(block) = self.blocks.get_mut(now) {
            block.ops.push(OpAt { op, span });
        }
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
        FuncFacts {
            id: self.id,
            parent: self.parent,
            formals: self.formals,
            method: self.method,
            blocks: self.blocks,
            results: self.results,
            span: self.span,
        }
    }
}
