//! A write to a map that is surely nil: a local that nothing but nil is ever assigned to.

use crate::facts::{DeclFacts, Op, OpAt};
use crate::path::{Path, Root};
use crate::{AccessKind, link::ops};

/// The writes to locals that are surely nil, with the local's index.
pub(crate) fn nil_map_writes(decl: &DeclFacts) -> impl Iterator<Item = (&OpAt, crate::facts::Fn, usize)> {
    decl.funcs.iter().flat_map(move |f| ops(f).map(move |o| (o, f.id))).filter_map(|(at, f)| {
        let Op::Access { map, kind: AccessKind::Write | AccessKind::Update, .. } = &at.op else { return None };
        let [only] = map[..] else { return None };
        let Path { root: Root::Local(_, local), steps } = decl.path(only) else { return None };
        let info = decl.locals.get(local.0 as usize)?;
        (steps.is_empty() && info.only_nil).then_some((at, f, local.0 as usize))
    })
}
