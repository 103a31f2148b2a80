//! Access paths: a root and a bounded list of fields and elements (Landi and Ryder's k-limited paths). They name the
//! objects that maps and locks hang on, inside one function and, by substitution, across calls.

use crate::facts::Fn;
use mapvet_types::{FieldRef, LocalId, VarRef};
use smallvec::SmallVec;

/// Where a path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// A variable of a function: a parameter, or a local that holds something of its own. Closures name the variables
    /// of the functions around them by the same root.
    Local(Fn, LocalId),
    /// A package-level variable.
    Global(VarRef),
    /// An object allocated here: composite literal, `new`, `make`. The number is unique in its declaration.
    Alloc(Fn, u32),
    /// The k-th result of the call with that number in its declaration; link replaces it by what the callee returns.
    Result(Fn, u32, u32),
    /// What the receive with that number in its declaration yields: its own, unless the sender keeps using it, see
    /// [`crate::link::sends`].
    Received(Fn, u32),
    /// A value that nobody else has: returned by an unknown callee.
    Owned,
    /// A value of which nothing is known but that others may have it.
    Shared,
}

/// A step of a path. Pointers are followed silently: `p.f` and `(*p).f` are one path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    /// A struct field; promotion is made explicit.
    Field(FieldRef),
    /// Any element of a map, slice, array or channel.
    Elem,
    /// The element that a round of a loop of this function is about: another one in each round.
    Each(Fn),
}

impl Step {
    /// Whether two lead the same way: elements are not told apart.
    pub(crate) fn is_like(self, other: Step) -> bool {
        self == other || self.is_elem() && other.is_elem()
    }

    /// Whether it leads into a container.
    pub(crate) fn is_elem(self) -> bool {
        matches!(self, Step::Elem | Step::Each(_))
    }
}

/// Longest list of steps that is kept.
pub(crate) const MAX_STEPS: usize = 6;

/// An access path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path {
    /// Where it starts.
    pub(crate) root: Root,
    /// Its steps.
    pub(crate) steps: SmallVec<[Step; 1]>,
}

/// What two accesses must share to race: a map seen by where it is declared, whatever object holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Cell {
    /// The declaration that holds it.
    pub(crate) holder: Holder,
    /// How many containers lie between: `field[*]` is one.
    pub(crate) depth: u8,
}

/// What declares a map or a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Holder {
    /// A struct field, generics erased.
    Field(FieldRef),
    /// A package-level variable.
    Global(VarRef),
    /// A local variable or parameter.
    Local(Fn, LocalId),
    /// An allocation that no variable names.
    Alloc(Fn, u32),
}

impl Path {
    /// A path without steps.
    pub(crate) fn of(root: Root) -> Path {
        Path { root, steps: SmallVec::new() }
    }

    /// The path one step on. Past the bound the beginning is forgotten: what counts for cells and locks is the end.
    pub(crate) fn then(&self, step: Step) -> Path {
        let mut path = self.clone();
        path.push(step);
        path
    }

    /// Appends a step, see [`Path::then`].
    pub(crate) fn push(&mut self, step: Step) {
        if self.steps.len() >= MAX_STEPS {
            self.root = Root::Shared;
            self.steps.remove(0);
        }
        self.steps.push(step);
    }

    /// The path followed by more steps.
    pub(crate) fn join(&self, steps: &[Step]) -> Path {
        let mut path = self.clone();
        steps.iter().for_each(|s| path.push(*s));
        path
    }

    /// Whether it is the same path but for the elements that it goes through.
    pub(crate) fn is_like(&self, other: &Path) -> bool {
        let like = |(a, b): (&Step, &Step)| a.is_like(*b);
        self.root == other.root
            && self.steps.len() == other.steps.len()
            && self.steps.iter().zip(&other.steps).all(like)
    }

    /// What is left of `self` behind `prefix`, if it starts with it.
    pub(crate) fn strip<'a>(&'a self, prefix: &Path) -> Option<&'a [Step]> {
        (self.root == prefix.root && self.steps.starts_with(&prefix.steps)).then(|| &self.steps[prefix.steps.len()..])
    }

    /// The cell a map at this path is, if anything declares it.
    pub(crate) fn cell(&self) -> Option<Cell> {
        let depth = self.steps.iter().rev().take_while(|s| s.is_elem()).count();
        let holder = match self.steps.iter().rev().nth(depth) {
            Some(Step::Field(field)) => Holder::Field(*field),
            _ => match self.root {
                Root::Local(f, l) => Holder::Local(f, l),
                Root::Global(v) => Holder::Global(v),
                Root::Alloc(f, n) => Holder::Alloc(f, n),
                Root::Result(..) | Root::Received(..) | Root::Owned | Root::Shared => return None,
            },
        };
        Some(Cell { holder, depth: depth.min(u8::MAX as usize) as u8 })
    }

    /// The path of the object in which the cell lies: without its last field and the elements behind it.
    pub(crate) fn base(&self) -> Path {
        let keep = self.steps.iter().rposition(|s| matches!(s, Step::Field(_))).unwrap_or(0);
        Path { root: self.root, steps: self.steps.iter().take(keep).copied().collect() }
    }

    /// The path by which is told whose map this is: [`Path::base`], and what each round of a loop has for itself.
    pub(crate) fn owner(&self) -> Path {
        let each = self.steps.iter().rposition(|s| matches!(s, Step::Each(_))).map_or(0, |i| i + 1);
        let base = self.base();
        if each <= base.steps.len() {
            return base;
        }
        Path { root: self.root, steps: self.steps.iter().take(each).copied().collect() }
    }
}
