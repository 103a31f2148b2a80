//! Block scopes, and the buffers a checker borrows from body to body. Knows names and what they are bound to.

use crate::package::Object;
use crate::universe::Predeclared;
use crate::{LocalId, Ty, TypeRef};
use mapvet_loader::{FileId, PackageId};
use mapvet_parser::Name;
use rustc_hash::FxHashMap;

/// What a name is bound to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Binding {
    Local(LocalId),
    /// A local constant and its type.
    Const(Ty),
    /// A local type.
    Type(TypeRef),
    /// A type parameter.
    Param(Ty),
    Object(Object),
    Package(PackageId),
    AbsentPackage(Name),
    Predeclared(Predeclared),
    Unresolved,
}

const BUCKETS: usize = 128;

/// The end of a bucket's chain.
const NIL: u32 = u32::MAX;

#[derive(Debug)]
struct Bound {
    name: Name,
    next: u32,
    what: Binding,
}

/// A stack of scopes: one stack of bindings, found through chained buckets. Opening a scope costs nothing, closing one
/// what it declared, a look-up a step or two.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    heads: Vec<u32>,
    bound: Vec<Bound>,
    /// Where the innermost scope begins in `bound`.
    start: u32,
}

/// What [`Scopes::close`] needs to restore the scope around.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark(u32);

fn bucket(name: Name) -> usize {
    name.id() as usize % BUCKETS
}

#[expect(clippy::indexing_slicing, reason = "a bucket is below BUCKETS, and chains hold indices of `bound`")]
impl Scopes {
    pub(crate) fn new() -> Scopes {
        Scopes { heads: vec![NIL; BUCKETS], bound: Vec::new(), start: 0 }
    }

    pub(crate) fn open(&mut self) -> Mark {
        let mark = Mark(self.start);
        self.start = self.bound.len() as u32;
        mark
    }

    pub(crate) fn close(&mut self, mark: Mark) {
        while self.bound.len() as u32 > self.start {
            if let Some(last) = self.bound.pop() {
                self.heads[bucket(last.name)] = last.next;
            }
        }
        self.start = mark.0;
    }

    /// Forgets everything, whatever is open.
    pub(crate) fn clear(&mut self) {
        self.start = 0;
        self.close(Mark(0));
    }

    pub(crate) fn bind(&mut self, name: Name, what: Binding) {
        let head = &mut self.heads[bucket(name)];
        let next = std::mem::replace(head, self.bound.len() as u32);
        self.bound.push(Bound { name, next, what });
    }

    fn find(&self, name: Name) -> Option<u32> {
        let mut at = self.heads[bucket(name)];
        while at != NIL && self.bound[at as usize].name != name {
            at = self.bound[at as usize].next;
        }
        (at != NIL).then_some(at)
    }

    pub(crate) fn get(&self, name: Name) -> Option<Binding> {
        self.find(name).map(|at| self.bound[at as usize].what)
    }

    /// What the innermost scope itself binds the name to.
    pub(crate) fn get_innermost(&self, name: Name) -> Option<Binding> {
        self.find(name).filter(|at| *at >= self.start).map(|at| self.bound[at as usize].what)
    }
}

/// Buffers that outlive a body. The default is a hollow one, to leave behind where one is taken.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    pub(crate) scopes: Scopes,
    /// What the names of `globals_of` stand for where no block declares them.
    pub(crate) globals: FxHashMap<Name, Binding>,
    pub(crate) globals_of: Option<FileId>,
    pub(crate) lookups: crate::select::LookupCache,
}

impl Scratch {
    pub(crate) fn allocate() -> Scratch {
        let lookups = crate::select::LookupCache::new();
        Scratch { scopes: Scopes::new(), globals: FxHashMap::default(), globals_of: None, lookups }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inner_scopes_shadow_and_end() {
        let mut scopes = Scopes::new();
        let (x, y) = (Name::new("x"), Name::new("y"));
        let local = |scopes: &Scopes, name| match scopes.get(name) {
            Some(Binding::Local(LocalId(n))) => Some(n),
            _ => None,
        };
        let outer = scopes.open();
        scopes.bind(x, Binding::Local(LocalId(1)));
        let inner = scopes.open();
        assert!(scopes.get_innermost(x).is_none());
        scopes.bind(x, Binding::Local(LocalId(2)));
        scopes.bind(y, Binding::Local(LocalId(3)));
        assert_eq!((local(&scopes, x), local(&scopes, y)), (Some(2), Some(3)));
        scopes.close(inner);
        assert_eq!((local(&scopes, x), local(&scopes, y)), (Some(1), None));
        scopes.close(outer);
        assert_eq!(local(&scopes, x), None);
    }
}
