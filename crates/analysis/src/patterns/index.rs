//! The map operations of a program by place, as far as pattern rules ask for them.

use super::meaning::contains;
use crate::facts::{Fn, Op};
use crate::link::Facts;
use crate::link::contexts::NodeId;
use crate::link::flow::AccessAt;
use crate::path::{Cell, Path, Root};
use crate::races::{Instance, Races};
use mapvet_loader::FileId;
use mapvet_parser::Span;
use mapvet_types::VarRef;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// The map operations of the files in which something was found, by place.
pub(super) struct Index<'r> {
    by_file: FxHashMap<FileId, Vec<Entry<'r>>>,
    /// By the address of the access, which stays where it is.
    pub(super) instances: FxHashMap<(usize, NodeId), (Cell, &'r [Instance<'r>], usize)>,
    /// Package variables that something is stored in.
    pub(super) stored: FxHashSet<VarRef>,
}

impl<'r> Index<'r> {
    pub(super) fn new(races: &'r Races<'_>) -> Index<'r> {
        let facts = races.facts;
        let mut by_file: FxHashMap<FileId, Vec<Entry<'_>>> = FxHashMap::default();
        for (host, flow) in races.flows.flows.iter() {
            for access in &flow.accesses {
                let file = facts.fns.file(access.place.0);
                if !facts.program.workspace.file(file).matches.is_empty() {
                    let entry = Entry { span: access.place.1, host, access, around: None };
                    by_file.entry(file).or_default().push(entry);
                }
            }
        }
        let mut instances = FxHashMap::default();
        for (cell, list) in &races.cells {
            for (i, instance) in list.iter().enumerate() {
                instances.insert((address(instance.access), instance.node), (*cell, list.as_slice(), i));
            }
        }
        by_file.par_iter_mut().for_each(|(_, list)| nest(list));
        Index { by_file, instances, stored: stored(facts) }
    }

    /// The operations a capture is about: those at it, else the smallest around it, else those inside of it.
    pub(super) fn accesses(&self, file: FileId, span: Span) -> Vec<(Fn, &'r AccessAt)> {
        let all = self.by_file.get(&file).map(Vec::as_slice).unwrap_or_default();
        let mut around = all.partition_point(|e| e.span.start <= span.start).checked_sub(1);
        while let Some(entry) = around.and_then(|i| all.get(i))
            && !contains(entry.span, span)
        {
            around = entry.around.map(|i| i as usize);
        }
        let inside = match around.and_then(|i| all.get(i)) {
            Some(entry) => entry.span,
            None => span,
        };
        let from = all.partition_point(|e| order(e.span) < order(inside));
        let near = all.get(from..).unwrap_or_default().iter().take_while(|e| e.span.start < inside.end);
        let is = |e: &&Entry<'_>| if around.is_some() { e.span == inside } else { contains(inside, e.span) };
        // At one place, all stand together.
        let near = near.take_while(|e| around.is_none() || e.span == inside);
        near.filter(is).map(|e| (e.host, e.access)).collect()
    }
}

/// A map operation at its place.
struct Entry<'r> {
    span: Span,
    host: Fn,
    access: &'r AccessAt,
    /// The one before it in the list that is around it, or at the same place.
    around: Option<u32>,
}

/// By where they begin, those around others before these.
fn order(span: Span) -> (u32, Reverse<u32>) {
    (span.start, Reverse(span.end))
}

/// Puts operations in order and finds for each the one around it.
fn nest(list: &mut [Entry<'_>]) {
    list.sort_by_key(|entry| order(entry.span));
    let mut open: Vec<(u32, Span)> = Vec::new();
    for (entry, i) in list.iter_mut().zip(0..) {
        while open.pop_if(|(_, span)| !contains(*span, entry.span)).is_some() {}
        entry.around = open.last().map(|(i, _)| *i);
        open.push((i, entry.span));
    }
}

/// What an access is known by while it stays where it is.
pub(super) fn address(access: &AccessAt) -> usize {
    std::ptr::from_ref(access).addr()
}

fn stored(facts: &Facts<'_>) -> FxHashSet<VarRef> {
    let mut stored = FxHashSet::default();
    for decl in &facts.decls {
        let ops = decl.funcs.iter().flat_map(|f| &f.ops);
        let paths = ops.filter_map(|op| if let Op::Store { dst, .. } = &op.op { Some(dst) } else { None }).flatten();
        for path in paths.map(|id| decl.path(*id)) {
            if let Path { root: Root::Global(v), steps } = path
                && steps.is_empty()
            {
                stored.insert(*v);
            }
        }
    }
    stored
}
