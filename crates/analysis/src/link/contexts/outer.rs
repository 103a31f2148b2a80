//! From where goroutines are started in the end: the roots that are none themselves.

use super::{Contexts, MAX_ROOTS};
use crate::link::roots::{RootId, RootKind};
use smallvec::SmallVec;

impl Contexts<'_> {
    /// The roots outside the program's own goroutines, for each goroutine.
    pub(super) fn find_outer(&mut self) {
        for _ in 0..4 {
            for i in 0..self.roots.len() {
                let outer = self.roots[i].outer.clone();
                let mut all: SmallVec<[RootId; 4]> = SmallVec::new();
                for r in outer {
                    let inner = &self.roots[r.0 as usize];
                    let found: &[RootId] =
                        if matches!(inner.kind, RootKind::Spawn(_)) { &inner.outer } else { std::slice::from_ref(&r) };
                    for x in found {
                        if !all.contains(x) && all.len() < 2 * MAX_ROOTS {
                            all.push(*x);
                        }
                    }
                    if matches!(inner.kind, RootKind::Spawn(_)) && !all.contains(&r) {
                        all.push(r);
                    }
                }
                if !all.is_empty() {
                    self.roots[i].outer = all;
                }
            }
        }
        for i in 0..self.roots.len() {
            let outer = std::mem::take(&mut self.roots[i].outer);
            let outside = outer.into_iter().filter(|r| !matches!(self.roots[r.0 as usize].kind, RootKind::Spawn(_)));
            self.roots[i].outer = outside.collect();
        }
    }
}
