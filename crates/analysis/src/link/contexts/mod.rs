//! Who runs what: from the roots downwards, each function in few contexts. A context is the locks that are held on
//! entry and, for each parameter, whose object it is; it carries the roots that lead to it and the goroutines that may
//! be live then.

mod entries;
mod kept;
mod lists;
mod outer;
mod when;

use super::Facts;
use super::flow::{CallAt, Flows, Variable};
use super::fn_map::FnSet;
use super::formals::{borrowed_fields, owned_formals, reached_formals};
use super::moment::{self, Moment, Once, When};
use super::relevant::Relevant;
use super::results::Results;
use super::roots::{RootId, RootInfo, RootKind, is_lent};
use super::summary::{Held, Locks, Reach, Reaches, Site, reach_of};
use crate::facts::{Few, Fn};
use crate::path::{Path, Root, Step};
use entries::{Entry, Key};
use hashbrown::HashTable;
use kept::{Maker, Waiting};
use lists::{ListId, Lists};
use mapvet_parser::Span;
use mapvet_types::{FieldRef, LocalId, VarRef};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use smallvec::SmallVec;
use std::collections::VecDeque;
use std::hash::{Hash, Hasher};

/// A function in a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) u32);

/// Whose object a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Bind {
    /// This root's instance alone has it.
    Own,
    /// The call that it is made for alone has it; what hangs on it may be others'.
    New,
    /// The object made at this root of a path, in one invocation of a function.
    Object(Root, Reach),
    /// Another one for each instance of the root, but others may have it too.
    PerInstance,
    /// Reached through a pointer that was stored from elsewhere: another owner's object, often one for all.
    Linked,
    /// All instances have the same: the one in this package variable.
    Variable(VarRef),
    /// All instances have the same.
    Shared,
    /// No object: it is true, or false.
    Is(bool),
}

/// Whose object each parameter is, sorted by parameter.
pub(crate) type Binds = Few<((Fn, LocalId), Bind)>;

/// A function in a context.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) f: Fn,
    /// Locks held on entry, in the function's terms; what cannot be said in them starts at [`Root::Shared`].
    pub(crate) locks: Locks,
    /// Parameters of the function and of those around it.
    pub(crate) binds: Binds,
    /// For a literal: the things made in functions around it that others can reach.
    pub(crate) reached: Reaches,
    /// Roots that lead here, see [`Contexts::roots_of`]; a bounded number.
    roots: ListId,
    /// Goroutines that may be live on entry, see [`Contexts::live_of`].
    live: ListId,
    /// The first way here.
    pub(crate) parent: Option<(NodeId, Span)>,
    /// When it runs.
    pub(crate) when: When,
    /// Only tests lead here.
    pub(crate) test: bool,
    /// What it calls has been looked at.
    expanded: bool,
    /// The contexts that it calls, each with the number of the call in the function's flow.
    edges: Few<(NodeId, u32)>,
    /// So many of its roots and live goroutines have gone on to what it calls.
    passed_on: (u8, u8),
}

impl Node {
    /// Whether it runs inside a `Once`.
    pub(crate) fn is_once(&self) -> bool {
        moment::once_of(&self.when).is_some()
    }

    /// A path under the name of the package variable that its root is here, if it is one.
    pub(crate) fn known_as(&self, path: Path) -> Path {
        let Root::Local(f, l) = path.root else { return path };
        let bind = self.binds.binary_search_by_key(&(f, l), |b| b.0).ok().and_then(|i| self.binds.get(i));
        match bind {
            Some((_, Bind::Variable(v))) => Path { root: Root::Global(*v), ..path },
            _ => path,
        }
    }

    /// Whether it stands for the same as another one.
    fn is_like(&self, other: &Node) -> bool {
        self.f == other.f
            && self.test == other.test
            && self.binds == other.binds
            && self.has_locks_of(other)
            && self.reached == other.reached
            && self.when == other.when
    }

    /// Of those that stand for the same it is the same.
    fn hash(&self) -> u64 {
        let mut hasher = FxHasher::default();
        (self.f, self.test, &self.binds[..], &self.reached[..], &self.when).hash(&mut hasher);
        self.locks.iter().for_each(|h| (&h.path, h.mode).hash(&mut hasher));
        hasher.finish()
    }

    fn has_locks_of(&self, other: &Node) -> bool {
        self.locks.len() == other.locks.len()
            && self.locks.iter().zip(&other.locks).all(|(a, b)| a.path == b.path && a.mode == b.mode)
    }

    /// Which objects the parameters are and when it runs is not kept apart any longer: nothing is told of what hangs on
    /// them, and nothing is taken for ordered. Taking them for those of another context reports objects that never meet.
    fn forget(&mut self) {
        let known = |b: &Bind| matches!(b, Bind::Object(..) | Bind::Variable(_));
        if self.binds.iter().any(|b| known(&b.1)) {
            let forgotten = |bind| match bind {
                Bind::Variable(_) => Bind::Shared,
                Bind::Is(truth) => Bind::Is(truth),
                _ => Bind::Own,
            };
            self.binds.iter_mut().for_each(|b| b.1 = forgotten(b.1));
        }
        self.reached.clear();
        self.when = moment::when(Moment { once: moment::once_of(&self.when), ..Moment::default() });
    }

    /// How many contexts it calls.
    pub(crate) fn calls(&self) -> usize {
        self.edges.len()
    }
}

/// Most contexts of one function that know their objects; of further ones only the locks are told apart.
const MAX_NODES: usize = 8;
/// The same for what only tests lead to.
const MAX_TEST_NODES: usize = 3;
/// Most roots that a context remembers.
const MAX_ROOTS: usize = 8;
/// Most goroutines that a context remembers as live.
const MAX_LIVE: usize = 32;

/// So many contexts are gone through at once: what they call is there before it is needed.
const WAVE: usize = 4096;
/// So many contexts are worth a task of their own.
const CONTEXTS_A_TASK: usize = 16;

/// All contexts of a program.
pub(crate) struct Contexts<'a> {
    facts: &'a Facts<'a>,
    flows: &'a Flows<'a>,
    /// The functions of which contexts are made.
    relevant: &'a Relevant,
    pub(crate) roots: Vec<RootInfo>,
    pub(crate) nodes: Vec<Node>,
    /// The contexts by what they stand for.
    known: HashTable<NodeId>,
    root_lists: Lists<RootId>,
    live_lists: Lists<Site>,
    pub(crate) by_fn: FxHashMap<Fn, SmallVec<[NodeId; 2]>>,
    pub(crate) spawn_roots: FxHashMap<Site, RootId>,
    /// Fields in which something from outside is stored: following them leads to another owner's object.
    borrowed: FxHashSet<FieldRef>,
    /// Parameters through which a map or a lock is reached; whose object the others are makes no difference.
    reached: FxHashSet<(Fn, LocalId)>,
    /// Parameters that are handed nothing but what nobody else has.
    owned: FxHashSet<Variable>,
    /// Each `Once` before which something is known to come.
    awaited: FxHashSet<Once>,
    /// Parameters on which something depends by being true or false.
    switches: FxHashSet<Variable>,
    /// Where what is used after it was sent starts.
    reused: FxHashSet<Root>,
    /// Functions that other code runs on goroutines of its own: what they are called with is theirs.
    served: FxHashSet<Fn>,
    /// Literals that only those can call who have got them from a function: which, and that function.
    kept: FxHashMap<Fn, Maker>,
    /// Of these, those that run wherever they are called all the same.
    unkept: FxHashSet<Fn>,
    /// The calls of such literals.
    waiting: Vec<Waiting>,
    queue: VecDeque<NodeId>,
}

impl<'a> Contexts<'a> {
    pub(crate) fn new(
        facts: &'a Facts<'a>,
        flows: &'a Flows<'a>,
        results: &Results,
        relevant: &'a Relevant,
        roots: Vec<RootInfo>,
        called: &FnSet,
    ) -> Contexts<'a> {
        let (awaited, reused) = when::awaited(flows);
        let served = roots.iter().filter(|r| matches!(r.kind, RootKind::Callback(_))).map(|r| r.entry).collect();
        let mut contexts = Contexts {
            facts,
            flows,
            relevant,
            borrowed: borrowed_fields(facts, results),
            nodes: Vec::new(),
            known: HashTable::new(),
            root_lists: Lists::default(),
            live_lists: Lists::default(),
            by_fn: FxHashMap::default(),
            spawn_roots: FxHashMap::default(),
            reached: reached_formals(facts, flows),
            owned: owned_formals(facts, flows, &roots.iter().map(|r| r.entry).collect()),
            awaited,
            switches: when::switches(flows),
            reused,
            served,
            kept: kept::literals(flows),
            unkept: FxHashSet::default(),
            waiting: Vec::new(),
            queue: VecDeque::new(),
            roots,
        };
        // Tests come last: what they do must not crowd out the contexts of production code.
        let tests: Vec<bool> = contexts.roots.iter().map(|r| r.kind == RootKind::Test).collect();
        contexts.open_all(tests.iter().map(|t| !t));
        contexts.open_unseen(called);
        contexts.finish();
        contexts.open_all(tests.iter().copied());
        contexts.open_unkept();
        contexts.finish();
        contexts.find_outer();
        contexts.known = HashTable::new();
        contexts
    }

    /// The roots that lead to a context.
    pub(crate) fn roots_of(&self, node: &Node) -> &[RootId] {
        self.root_lists.get(node.roots)
    }

    /// The goroutines that may be live when a context is entered.
    pub(crate) fn live_of(&self, node: &Node) -> &[Site] {
        self.live_lists.get(node.live)
    }

    /// Whether a root leads to a function.
    pub(crate) fn is_led_to(&self, f: Fn, root: RootId) -> bool {
        let nodes = self.by_fn.get(&f).map_or(&[][..], |n| n);
        nodes.iter().filter_map(|n| self.nodes.get(n.0 as usize)).any(|n| self.roots_of(n).contains(&root))
    }

    fn open_all(&mut self, chosen: impl Iterator<Item = bool>) {
        for (i, _) in chosen.enumerate().filter(|(_, chosen)| *chosen) {
            self.open_root(RootId(i as u32));
        }
        self.finish();
    }

    /// Goes on until nothing new comes up, calls that wait included.
    fn finish(&mut self) {
        self.run();
        while self.open_waiting() {
            self.run();
        }
    }

    /// Functions that no root leads to and nobody calls: what happens inside them is still told.
    fn open_unseen(&mut self, called: &FnSet) {
        let facts = self.facts;
        // Tests are opened later.
        let roots: FxHashSet<Fn> = self.roots.iter().map(|r| r.entry).collect();
        for func in facts.decls.iter().filter(|d| !d.is_test).flat_map(|d| &d.funcs) {
            let known = self.by_fn.contains_key(&func.id) || roots.contains(&func.id) || called.contains(func.id);
            if known || !self.relevant.contains(func.id, false) {
                continue;
            }
            let id = RootId(self.roots.len() as u32);
            self.roots.push(RootInfo {
                kind: RootKind::Unseen,
                entry: func.id,
                receiver: None,
                outer: SmallVec::new(),
            });
            self.open_root(id);
            self.run();
        }
    }

    fn open_root(&mut self, id: RootId) {
        let root = &self.roots[id.0 as usize];
        let (f, kind) = (root.entry, root.kind.clone());
        let relevant = self.relevant.contains(f, kind == RootKind::Test);
        let Some((_, func)) = self.facts.get(f).filter(|_| relevant) else { return };
        let mut binds = Binds::new();
        for (i, formal) in func.formals.iter().enumerate() {
            let Some(local) = formal.local.filter(|l| self.reached.contains(&(f, *l))) else { continue };
            let receiver = func.method && i == 0;
            let bind = match kind {
                _ if receiver => Bind::Shared,
                RootKind::Callback(_) | RootKind::Test => Bind::Own,
                // What a caller outside hands in is one object for the whole invocation.
                _ => Bind::Object(Root::Local(f, local), Reach::Public),
            };
            binds.push(((f, local), bind));
        }
        binds.sort_unstable();
        // Who runs a stored literal may hold any lock, and so may who has a library call what it was lent.
        let stored = kind == RootKind::Unseen && (func.parent.is_some() || is_lent(self.facts, f));
        let any = Held { path: Path::of(Root::Shared), mode: crate::LockMode::Write, taken: (f, func.span) };
        let locks = if stored { Locks::from_iter([any]) } else { self.needed(f) };
        // Who runs a literal later has what it captured.
        let reached = func.captures.iter().map(|r| (*r, Reach::Handed)).collect();
        let when = moment::when(Moment { once: self.lets_once(f), ..Moment::default() });
        let time = (when, kind == RootKind::Test);
        let node = self.node(f, Key { locks, binds, reached }, None, time);
        self.add(node, &[id], &[]);
    }

    /// Locks that a function releases without taking them: whoever starts it holds them, or has handed them over.
    ///
    /// Answers the false alarm of a lock that one method takes and another one gives back.
    fn needed(&self, f: Fn) -> Locks {
        let Some((_, func)) = self.facts.get(f) else { return Locks::new() };
        let needs = self.flows.summaries.get(&f).map_or(&[][..], |s| &s.needs);
        let mode = crate::LockMode::Write;
        let mut locks: Locks = needs.iter().map(|p| Held { path: p.clone(), mode, taken: (f, func.span) }).collect();
        locks.sort_unstable();
        locks
    }

    fn lets_once(&self, f: Fn) -> Option<Once> {
        self.facts.get(f).filter(|(_, func)| func.once).map(|_| Once::Flag)
    }

    /// The context that a call leads to: a known one, a new one, or, beyond the bound, one that knows of no object.
    fn node(
        &mut self,
        f: Fn,
        Key { locks, binds, reached }: Key,
        parent: Option<(NodeId, Span)>,
        (when, test): (When, bool),
    ) -> NodeId {
        let mut node = Node {
            f,
            locks,
            binds,
            reached,
            roots: ListId::default(),
            live: ListId::default(),
            parent,
            when,
            test,
            expanded: false,
            edges: Few::new(),
            passed_on: (0, 0),
        };
        if let Some(id) = self.known(&node) {
            return id;
        }
        let most = if test { MAX_TEST_NODES } else { MAX_NODES };
        let alike = self.alike(&node).count();
        if alike >= most {
            node.forget();
            if let Some(id) = self.known(&node).or_else(|| self.most_locked(&node).filter(|_| alike >= 2 * most)) {
                return id;
            }
        }
        node.locks.shrink_to_fit();
        node.binds.shrink_to_fit();
        let id = NodeId(self.nodes.len() as u32);
        self.by_fn.entry(f).or_default().push(id);
        let hash = node.hash();
        self.nodes.push(node);
        self.known.insert_unique(hash, id, |id| self.nodes[id.0 as usize].hash());
        self.queue.push_back(id);
        id
    }

    /// The contexts of a function that run as often and for the same purpose as this one.
    fn alike<'n>(&'n self, node: &'n Node) -> impl Iterator<Item = (NodeId, &'n Node)> + 'n {
        let known = self.by_fn.get(&node.f).into_iter().flatten().map(|id| (*id, &self.nodes[id.0 as usize]));
        known.filter(move |(_, n)| n.test == node.test && n.is_once() == node.is_once())
    }

    fn known(&self, node: &Node) -> Option<NodeId> {
        self.known.find(node.hash(), |id| self.nodes[id.0 as usize].is_like(node)).copied()
    }

    /// What is seen only by a way too winding to be kept apart is no evidence of a missing lock.
    fn most_locked(&self, node: &Node) -> Option<NodeId> {
        self.alike(node).max_by_key(|(_, n)| n.locks.len()).map(|(id, _)| id)
    }

    /// Adds roots and live goroutines to a context; what is new goes on to what it calls.
    fn add<'s>(&mut self, id: NodeId, roots: &[RootId], live: impl IntoIterator<Item = &'s Site>) {
        let node = &mut self.nodes[id.0 as usize];
        let before = (node.roots, node.live);
        node.roots = self.root_lists.with(node.roots, roots, MAX_ROOTS);
        node.live = self.live_lists.with(node.live, live, MAX_LIVE);
        if before != (node.roots, node.live) && !node.edges.is_empty() {
            self.queue.push_back(id);
        }
    }

    /// Goes on until nothing new comes up. What contexts call is found out for many of them at once, on all cores; which
    /// contexts that makes is decided one after the other, so that neither result nor order depends on the threads.
    fn run(&mut self) {
        while !self.queue.is_empty() {
            let wave = self.queue.drain(..self.queue.len().min(WAVE));
            let nodes = &mut self.nodes;
            let mut first = |id: NodeId| !std::mem::replace(&mut nodes[id.0 as usize].expanded, true);
            let wave: Vec<(NodeId, bool)> = wave.map(|id| (id, first(id))).collect();
            let calls = |(id, first): &(NodeId, bool)| if *first { self.calls_of(*id) } else { Vec::new() };
            let calls: Vec<Vec<Entry>> = wave.par_iter().with_min_len(CONTEXTS_A_TASK).map(calls).collect();
            for ((id, first), entries) in wave.into_iter().zip(calls) {
                if first {
                    self.expand(id, entries);
                }
                self.pass_on(id, first);
            }
        }
    }

    /// Hands what a context got since the last time to all that it calls; the first time with the goroutines that are
    /// live at each call.
    fn pass_on(&mut self, id: NodeId, first: bool) {
        let flows = self.flows;
        let node = &mut self.nodes[id.0 as usize];
        let (all_roots, all_live) = (self.root_lists.get(node.roots), self.live_lists.get(node.live));
        let (roots_before, live_before) = node.passed_on;
        let roots: SmallVec<[RootId; MAX_ROOTS]> = all_roots.iter().skip(roots_before.into()).copied().collect();
        let live: SmallVec<[Site; MAX_LIVE]> = all_live.iter().skip(live_before.into()).copied().collect();
        node.passed_on = (all_roots.len() as u8, all_live.len() as u8);
        if roots.is_empty() && live.is_empty() && !first {
            return;
        }
        let calls = flows.flows.get(&node.f).map_or(&[][..], |flow| &flow.calls);
        for i in 0..self.nodes[id.0 as usize].edges.len() {
            let (to, call) = self.nodes[id.0 as usize].edges[i];
            let call = calls.get(call as usize);
            // Who starts a goroutine does not run it.
            let roots: &[RootId] = if call.is_some_and(|c| c.spawned.is_some()) { &[] } else { &roots };
            let more = call.filter(|_| first).map_or(&[][..], |call| &call.live);
            self.add(to, roots, live.iter().chain(more));
        }
    }

    fn expand(&mut self, id: NodeId, entries: Vec<Entry>) {
        let flows = self.flows;
        let Some(flow) = flows.flows.get(&self.nodes[id.0 as usize].f) else { return };
        let mut edges = Few::with_capacity(entries.len());
        for entry in entries {
            let Some(call) = flow.calls.get(entry.call as usize) else { continue };
            let node = &self.nodes[id.0 as usize];
            if let Some(maker) = self.waits(node, call).filter(|_| !self.unkept.contains(&call.target)) {
                self.wait(id, maker, entry);
                continue;
            }
            let time = (self.when(node, call), node.test);
            let to = self.node(call.target, entry.key, Some((id, call.span)), time);
            edges.push((to, entry.call));
            if let Some(site) = call.spawned {
                self.start(id, to, site, call);
            }
        }
        self.nodes[id.0 as usize].edges = edges;
    }

    /// A goroutine starts: a root of its own, seen from the roots of who starts it.
    fn start(&mut self, from: NodeId, to: NodeId, site: Site, call: &CallAt) {
        let root = self.spawn_root(site, call.target);
        self.add(to, &[root], &call.live);
        let outer = self.root_lists.get(self.nodes[from.0 as usize].roots);
        let known = &mut self.roots[root.0 as usize].outer;
        for r in outer {
            if !known.contains(r) && known.len() < MAX_ROOTS {
                known.push(*r);
            }
        }
    }

    pub(crate) fn spawn_root(&mut self, site: Site, entry: Fn) -> RootId {
        if let Some(root) = self.spawn_roots.get(&site) {
            return *root;
        }
        let id = RootId(self.roots.len() as u32);
        self.roots.push(RootInfo { kind: RootKind::Spawn(site), entry, receiver: None, outer: SmallVec::new() });
        self.spawn_roots.insert(site, id);
        id
    }

    /// Whether the function that makes an object returns it or stores it somewhere.
    pub(crate) fn escapes(&self, root: Root) -> bool {
        let (Root::Local(owner, _) | Root::Alloc(owner, _) | Root::Result(owner, _, _)) = root else { return true };
        let Some((decl, func)) = self.facts.get(owner) else { return true };
        let is_it = |v: &crate::facts::Value| {
            v.paths.iter().any(|p| decl.path(*p).root == root && decl.path(*p).steps.is_empty())
        };
        super::ops(func).any(|o| match &o.op {
            crate::facts::Op::Return(values) => values.iter().any(is_it),
            crate::facts::Op::Store { value, .. } => is_it(value),
            _ => false,
        })
    }

    /// Whose object an argument is. What hangs on a variable is not what is in it.
    fn argument(&self, node: &Node, path: &Path, reach: Reach) -> Bind {
        match self.classify(node, path, reach) {
            Bind::Variable(_) if !path.steps.is_empty() => Bind::Shared,
            bind => bind,
        }
    }

    /// Who can reach what only those have who have a variable.
    ///
    /// Answers the false alarm of helpers that fill what their caller has just made; hides nothing.
    fn settle(&self, node: &Node, reach: Reach) -> Reach {
        let Reach::With(f, l) = reach else { return reach };
        match self.classify(node, &Path::of(Root::Local(f, l)), Reach::Private) {
            Bind::Own | Bind::New | Bind::Is(_) => Reach::Private,
            Bind::Object(_, reach) => reach,
            Bind::PerInstance | Bind::Linked | Bind::Variable(_) | Bind::Shared => Reach::Public,
        }
    }

    /// Whose object stands at a path, of whose root the function itself has made known so much.
    pub(crate) fn classify(&self, node: &Node, path: &Path, reach: Reach) -> Bind {
        let reach = self.settle(node, reach);
        let bind = match path.root {
            Root::Local(f, l) => match node.binds.binary_search_by_key(&(f, l), |b| b.0) {
                Ok(i) => known_to(node.binds[i].1, path.root, reach),
                Err(_) if self.owned.contains(&(f, l)) && !self.facts.is_around(f, node.f) => Bind::New,
                // What a literal was called with and handed out, or captured of a request: another one each time.
                Err(_) if self.facts.formal(f, l).is_some() => {
                    let one = self.facts.is_around(f, node.f) && !self.served.contains(&f);
                    if one { Bind::Shared } else { Bind::PerInstance }
                }
                Err(_) => Bind::Object(path.root, reach.join(reach_of(&node.reached, path.root))),
            },
            Root::Global(v) => Bind::Variable(v),
            Root::Shared => Bind::Shared,
            Root::Alloc(..) | Root::Result(..) => {
                Bind::Object(path.root, reach.join(reach_of(&node.reached, path.root)))
            }
            Root::Owned if path.steps.is_empty() => Bind::New,
            Root::Received(..) | Root::Owned => Bind::Own,
        };
        let leaves = path.steps.iter().any(|s| matches!(s, Step::Field(f) if self.borrowed.contains(f)));
        // What hangs on an object that nobody else can reach is taken to be as new.
        let private = matches!(bind, Bind::Own | Bind::Object(_, Reach::Private));
        // What a round of a loop around this literal is about differs from one goroutine of that loop to the next.
        let each = path.steps.iter().any(|s| matches!(s, Step::Each(f) if *f != node.f));
        match bind {
            Bind::Own => bind,
            _ if each => Bind::PerInstance,
            _ if leaves && !private => Bind::Linked,
            _ => bind,
        }
    }
}

/// What a parameter is once the function has handed it on.
fn known_to(bind: Bind, root: Root, reach: Reach) -> Bind {
    match bind {
        Bind::Own | Bind::New if reach != Reach::Private => Bind::Object(root, reach),
        Bind::Object(object, known) => Bind::Object(object, known.join(reach)),
        other => other,
    }
}
