//! What a call means to the function that is called: the locks it is entered with, whose objects its parameters are, who
//! has what it captured. It follows from the caller's context and flow alone, so that many calls can be looked at at once.
//! Knows nothing of the contexts that there are already.

use super::{Bind, Binds, Contexts, Node, NodeId};
use crate::facts::Fn;
use crate::link::flow::CallAt;
use crate::link::given;
use crate::link::summary::{Held, Locks, Reach, Reaches, note_reach, reach_of};
use crate::path::{Path, Root};
use crate::program::FnKind;
use mapvet_types::{FuncRef, SelectionKind, TyKind, TypeRef};

/// By what contexts of one function are told apart, beside when it runs and whether for tests only.
pub(super) struct Key {
    /// Held on entry.
    pub(super) locks: Locks,
    /// Whose object each parameter is through which a map or a lock is reached, sorted by parameter.
    pub(super) binds: Binds,
    /// Things made in functions around that others can reach.
    pub(super) reached: Reaches,
}

/// How a call enters its target.
pub(super) struct Entry {
    /// The number of the call in the flow of its function.
    pub(super) call: u32,
    pub(super) key: Key,
}

impl Contexts<'_> {
    /// All that a context calls and that matters.
    pub(super) fn calls_of(&self, id: NodeId) -> Vec<Entry> {
        let Some(node) = self.nodes.get(id.0 as usize) else { return Vec::new() };
        let calls = self.flows.flows.get(&node.f).map_or(&[][..], |flow| &flow.calls);
        let known =
            |call: &CallAt| self.facts.get(call.target).is_some() && self.relevant.contains(call.target, node.test);
        let happens = |call: &CallAt| given::happens(&call.given, &node.binds);
        let matters =
            |call: &CallAt| known(call) && self.is_of_interest(call) && happens(call) && self.has_method(node, call);
        let calls = calls.iter().zip(0..).filter(|(call, _)| matters(call));
        calls.map(|(call, number)| self.entry(node, call, number)).collect()
    }

    /// Whether what a method is called on may have it, as far as the object is known in this context.
    ///
    /// Answers the false alarm of every implementer of an interface, called on what was made to be one of them; hides
    /// nothing.
    fn has_method(&self, node: &Node, call: &CallAt) -> bool {
        let FnKind::Function(method) = self.facts.fns.kind(call.target) else { return true };
        let mut receivers = call.args.of(0).filter(|_| !call.callback).peekable();
        if receivers.peek().is_none() || self.facts.get(call.target).is_none_or(|(_, func)| !func.method) {
            return true;
        }
        receivers.any(|path| match self.argument(node, path, Reach::Public) {
            Bind::Object(object, _) if path.steps.is_empty() => {
                self.type_of(object).is_none_or(|ty| self.selects(ty, method))
            }
            _ => true,
        })
    }

    /// The type of a local that is no interface.
    fn type_of(&self, object: Root) -> Option<TypeRef> {
        let Root::Local(f, l) = object else { return None };
        let program = self.facts.program;
        let (decl, _) = self.facts.get(f)?;
        let ty = program.deref(decl.locals.get(l.0 as usize)?.ty);
        program.named(ty).filter(|_| !matches!(program.kind(program.underlying(ty)), TyKind::Interface { .. }))
    }

    /// Whether the name of a method selects that one in a type, be it its own or one of what it embeds.
    fn selects(&self, ty: TypeRef, method: FuncRef) -> bool {
        let program = self.facts.program;
        let Some(name) = program.workspace.file(method.file).ast.func(method.func).name else { return true };
        if program.receiver(method).is_some_and(|(receiver, _)| receiver == ty) {
            return true;
        }
        let selected = program.select(program.type_ty(ty), name.name, program.package_of(method.file)).map(|s| s.kind);
        !matches!(selected, Some(SelectionKind::Method { func, .. }) if func != method)
    }

    fn entry(&self, node: &Node, call: &CallAt, number: u32) -> Entry {
        let inside = self.is_inside(call.target, node.f);
        let locks =
            if call.spawned.is_some() { self.needed(call.target) } else { self.entry_locks(node, call, inside) };
        let (binds, reached) = (self.binds(node, call, inside), self.reached(node, call, inside));
        Entry { call: number, key: Key { locks, binds, reached } }
    }

    /// Whether the target is written inside the function that the context is of.
    pub(super) fn is_inside(&self, target: Fn, f: Fn) -> bool {
        self.facts.decl_of(target) == self.facts.decl_of(f)
            && self.facts.get(target).is_some_and(|(_, t)| t.parent.is_some())
    }

    /// The locks held at a call in terms of the callee.
    fn entry_locks(&self, node: &Node, call: &CallAt, lexical: bool) -> Locks {
        let inherited = node.locks.iter().filter(|h| !call.released.contains(&h.path));
        let mut locks = Locks::new();
        for held in inherited.chain(given::held(&call.locks, &call.given, &node.binds)) {
            let path = self.callee_path(&held.path, call, lexical);
            if !locks.iter().any(|h: &Held| h.path == path) {
                locks.push(Held { path, mode: held.mode, taken: held.taken });
            }
        }
        locks.sort_unstable();
        locks
    }

    fn callee_path(&self, path: &Path, call: &CallAt, lexical: bool) -> Path {
        if let Some((_, func)) = self.facts.get(call.target) {
            let mut best: Option<Path> = None;
            for (i, arg) in call.args.numbered() {
                let Some(local) = func.formals.get(i).and_then(|f| f.local) else { continue };
                let Some(rest) = path.strip(arg) else { continue };
                let bound = Path::of(Root::Local(call.target, local)).join(rest);
                if best.as_ref().is_none_or(|b| bound.steps.len() < b.steps.len()) {
                    best = Some(bound);
                }
            }
            if let Some(best) = best {
                return best;
            }
        }
        let stays = lexical
            || match path.root {
                Root::Global(_) => true,
                Root::Local(f, l) => self.facts.formal(f, l).is_none(),
                _ => false,
            };
        if stays { path.clone() } else { Path { root: Root::Shared, steps: path.steps.clone() } }
    }

    /// Whose objects parameters are: of those through which a map or a lock is reached, as the others make no difference.
    fn binds(&self, node: &Node, call: &CallAt, inside: bool) -> Binds {
        let Some((_, func)) = self.facts.get(call.target) else { return Binds::new() };
        let mut binds = Binds::new();
        if inside {
            let around = node.binds.iter().copied().filter(|((f, _), _)| *f != call.target);
            binds.extend(around.map(|(key, bind)| {
                let owned = call.spawned.is_some() && matches!(bind, Bind::Own | Bind::New);
                let one = Bind::Object(Root::Local(key.0, key.1), Reach::Handed);
                (key, if owned { one } else { self.handed(bind, call) })
            }));
        }
        for (i, formal) in func.formals.iter().enumerate() {
            let Some(local) = formal.local.filter(|l| self.reached.contains(&(call.target, *l))) else { continue };
            let known = call.args.of(i).map(|p| self.argument(node, p, reach_of(&call.reached, p.root)));
            let bind = match known.max() {
                Some(bind) => self.at_spawn(bind, call, i),
                // A server makes what it hands to its callbacks for each of their runs.
                None if call.callback && self.served.contains(&call.target) => Bind::Own,
                // Nothing known was passed: what a runner hands to its callback, or a fresh or a basic value.
                None => self.at_spawn(if call.callback { Bind::PerInstance } else { Bind::Own }, call, i),
            };
            binds.push(((call.target, local), bind));
        }
        // What is no object is the same on whatever goroutine.
        let passed = call.given.iter().flat_map(|g| &g.passed);
        binds.extend(passed.filter(|(variable, _)| self.switches.contains(variable)).copied());
        binds.sort_unstable();
        binds.dedup_by_key(|b| b.0);
        binds
    }

    /// What a literal captured, as far as others can reach it.
    fn reached(&self, node: &Node, call: &CallAt, around: bool) -> Reaches {
        let mut reached = Reaches::new();
        let captures = self.facts.get(call.target).map_or(&[][..], |(_, func)| &func.captures);
        for root in captures.iter().filter(|r| !matches!(r, Root::Local(f, l) if self.facts.formal(*f, *l).is_some())) {
            // A literal that was stored somewhere has what it captured from then on.
            if !around {
                note_reach(&mut reached, *root, Reach::Handed);
                continue;
            }
            let known = reach_of(&node.reached, *root).join(self.settle(node, reach_of(&call.reached, *root)));
            let bind = self.handed(Bind::Object(*root, known), call);
            if let Bind::Object(_, reach) = bind
                && reach != Reach::Private
            {
                note_reach(&mut reached, *root, reach);
            }
        }
        reached
    }

    /// Elements of a container differ from one goroutine to the next; what a goroutine's parent owns they share.
    fn at_spawn(&self, bind: Bind, call: &CallAt, i: usize) -> Bind {
        if call.spawned.is_none() {
            return bind;
        }
        let elem = call.args.of(i).any(|p| p.steps.iter().any(|s| s.is_elem()));
        match bind {
            Bind::Shared | Bind::Variable(_) | Bind::Linked | Bind::Object(..) if elem => Bind::PerInstance,
            other => self.handed(other, call),
        }
    }

    /// A bind on the other side of a goroutine start.
    fn handed(&self, bind: Bind, call: &CallAt) -> Bind {
        if call.spawned.is_none() {
            return bind;
        }
        match bind {
            Bind::Own | Bind::New => Bind::PerInstance,
            Bind::Object(root, Reach::Private) if self.escapes(root) => Bind::Object(root, Reach::Public),
            Bind::Object(root, Reach::Private) => Bind::Object(root, Reach::Handed),
            other => other,
        }
    }
}
