//! When two names are one object: what a constructor makes is what its caller gets, and who has a thing has what was
//! stored in it.

use crate::facts::{Callee, Fn, Op};
use crate::link::contexts::Bind;
use crate::link::roots::{RootId, RootKind};
use crate::path::{Holder, Path, Root, Step};
use crate::races::{Instance, Races};
use mapvet_types::{FieldRef, TyKind};

/// Longest chain of constructors that return what another one makes.
const MAX_RETURNS: u32 = 3;

/// Longest way along which a parameter is followed to where it comes from.
const MAX_WAY: usize = 4;

impl Races<'_> {
    /// Whether two roots run, each for itself, the function that makes the object of both accesses.
    ///
    /// Answers the false alarm of a message that each connection has a variable for and puts where others find it; hides
    /// one that comes back to where it was made.
    pub(crate) fn has_each_its_own(&self, a: &Instance<'_>, ra: RootId, b: &Instance<'_>, rb: RootId) -> bool {
        let (Bind::Object(x, _), Bind::Object(y, _)) = (a.bind, b.bind) else { return false };
        x == y && self.is_made(x) && self.made_inside(x, ra) && self.made_inside(x, rb)
    }

    /// Whether an object is a variable that only ever holds what is made there: what else one holds may be somebody else's.
    fn is_made(&self, object: Root) -> bool {
        let Root::Local(f, l) = object else { return false };
        self.facts.get(f).and_then(|(decl, _)| decl.locals.get(l.0 as usize)).is_some_and(|local| local.only_made)
    }

    /// Whether one of two objects was stored in the other before that went to a goroutine.
    pub(crate) fn is_held(&self, a: &Instance<'_>, x: Root, b: &Instance<'_>, y: Root) -> bool {
        self.held.contains(&(x, y)) && !self.is_of_type(a, x) || self.held.contains(&(y, x)) && !self.is_of_type(b, y)
    }

    /// Whether one of two roots makes the object itself that both know by where it is made: then the other one has it only
    /// as a goroutine that is started for it, and has another one as any other.
    ///
    /// Answers the false alarm of a method that opens a store like its own and fills it; hides an object that gets to
    /// others by a way that is not followed.
    pub(crate) fn is_made_by_one(&self, a: &Instance<'_>, ra: RootId, b: &Instance<'_>, rb: RootId) -> bool {
        let (Bind::Object(x, _), Bind::Object(y, _)) = (a.bind, b.bind) else { return false };
        let callback = |r: RootId| matches!(self.contexts.roots[r.0 as usize].kind, RootKind::Callback(_));
        x == y
            && ra != rb
            && !callback(ra)
            && !callback(rb)
            && !self.is_handed_in(x)
            && (self.made_inside(x, ra) || self.made_inside(x, rb))
    }

    /// Whether two maps are in structs that lie in different fields: never one object, whatever has them.
    pub(crate) fn is_apart(&self, a: &Instance<'_>, b: &Instance<'_>) -> bool {
        let (x, y) = (inner_fields(&a.access.path), inner_fields(&b.access.path));
        matches!((x, y), (Some((f, _)), Some((g, _))) if f != g && self.is_struct(f) && self.is_struct(g))
    }

    /// The same, by the way on which each side is first seen to get its object.
    ///
    /// Answers the false alarm of one struct that two others embed; hides an object that one side also gets by a way
    /// that leads to the other's.
    pub(crate) fn comes_apart(&self, a: &Instance<'_>, b: &Instance<'_>) -> bool {
        matches!((self.container(a), self.container(b)), (Some(f), Some(g)) if f != g)
    }

    /// The field in which the struct with the map lies, by its path or by that of the argument that it was.
    fn container(&self, x: &Instance<'_>) -> Option<FieldRef> {
        if let Some((field, _)) = inner_fields(&x.access.path) {
            return Some(field).filter(|f| self.is_struct(*f));
        }
        let [Step::Field(_)] = x.access.path.steps[..] else { return None };
        let (mut node, mut root) = (x.node, x.access.path.root);
        for _ in 0..MAX_WAY {
            let Root::Local(f, l) = root else { return None };
            let (parent, span) = self.contexts.nodes.get(node.0 as usize).filter(|n| n.f == f)?.parent?;
            let caller = self.contexts.nodes.get(parent.0 as usize)?.f;
            let formal = self.facts.formal(f, l)?;
            let mut calls = self.flows.flows.get(&caller)?.calls.iter().filter(|c| c.target == f && c.span == span);
            let arg = calls.find_map(|c| c.args.of(formal).next())?;
            match arg.steps.last() {
                None => (node, root) = (parent, arg.root),
                Some(Step::Field(field)) => return Some(*field).filter(|f| self.is_struct(*f)),
                Some(_) => return None,
            }
        }
        None
    }

    fn is_struct(&self, field: FieldRef) -> bool {
        let program = self.facts.program;
        matches!(program.kind(program.underlying(program.field_ty(field))), TyKind::Struct(_))
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

/// The last field of a path and the one right before it.
fn inner_fields(path: &Path) -> Option<(FieldRef, FieldRef)> {
    let last = path.steps.iter().rposition(|s| matches!(s, Step::Field(_)))?;
    match (path.steps.get(last.checked_sub(1)?)?, path.steps.get(last)?) {
        (Step::Field(outer), Step::Field(inner)) => Some((*outer, *inner)),
        _ => None,
    }
}
