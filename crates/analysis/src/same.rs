//! When two names are one object: what a constructor makes is what its caller gets, and who has a thing has what was
//! stored in it.

use crate::facts::{Callee, Fn, Op};
use crate::path::{Holder, Root};
use crate::races::{Instance, Races};

/// Longest chain of constructors that return what another one makes.
const MAX_RETURNS: u32 = 3;

impl Races<'_> {
    /// Whether one of two objects was stored in the other before that went to a goroutine.
    pub(crate) fn is_held(&self, a: &Instance<'_>, x: Root, b: &Instance<'_>, y: Root) -> bool {
        self.held.contains(&(x, y)) && !self.is_of_type(a, x) || self.held.contains(&(y, x)) && !self.is_of_type(b, y)
    }

    /// Whether an object may have the accessed map in itself, rather than in something that it holds.
    ///
    /// Answers the false alarm of a tree of which a goroutine has the root; hides what it does to the leaves.
    fn is_of_type(&self, x: &Instance<'_>, object: Root) -> bool {
        let Some(Holder::Field(field)) = x.access.path.cell().map(|c| c.holder) else { return true };
        let Root::Local(f, l) = object else { return false };
        let program = self.facts.program;
        let ty = self.facts.get(f).and_then(|(d, _)| d.locals.get(l.0 as usize)).map(|l| program.deref(l.ty));
        ty.and_then(|ty| program.named(ty)) == program.field_owner(field)
    }

    /// Whether an object is the result of the call that makes another: a constructor and its caller have names of their
    /// own for one object. What the constructor itself does to it is over by then, what its goroutines do is not.
    pub(crate) fn is_result(&self, result: Root, made: Root) -> bool {
        let (Root::Result(owner, call, _), Root::Local(maker, _) | Root::Alloc(maker, _)) = (result, made) else {
            return false;
        };
        self.facts.decl_of(owner) != self.facts.decl_of(maker)
            && self.contexts.escapes(made)
            && self.returns_from(owner, call, maker, MAX_RETURNS)
    }

    /// Whether a call may return what a function makes, handed on by few functions in between.
    fn returns_from(&self, owner: Fn, number: u32, maker: Fn, depth: u32) -> bool {
        let Some(decl) = self.facts.decl_of(owner).and_then(|d| self.facts.decls.get(d)) else { return false };
        let calls = decl.funcs.iter().flat_map(crate::link::ops).filter_map(|o| crate::link::call_of(&o.op));
        let callees = calls.filter(|c| c.number == number).flat_map(|c| &c.callees);
        let mut targets = callees.filter_map(|c| if let Callee::Static(f) = c { Some(*f) } else { None });
        targets.any(|f| f == maker || depth > 0 && self.hands_on(f, maker, depth - 1))
    }

    fn hands_on(&self, f: Fn, maker: Fn, depth: u32) -> bool {
        let Some((decl, func)) = self.facts.get(f) else { return false };
        let returned = crate::link::ops(func).filter_map(|o| if let Op::Return(v) = &o.op { Some(v) } else { None });
        let mut roots = returned.flatten().flat_map(|v| &v.paths).map(|p| decl.path(*p).root);
        roots.any(|r| matches!(r, Root::Result(owner, call, _) if self.returns_from(owner, call, maker, depth)))
    }
}
