//! The race engine: which accesses to one cell meet, in which goroutines, under which locks.
//!
//! Accesses are grouped into classes (lockset, roots, operation, order) inside a cell; classes are compared, never all
//! pairs of accesses.

use crate::LockMode;
use crate::facts::Fn;
use crate::link::Facts;
use crate::link::contexts::{Bind, Contexts, Node, NodeId};
use crate::link::flow::{AccessAt, Flows};
use crate::link::given;
use crate::link::roots::{RootId, RootInfo, RootKind, takes_request};
use crate::link::summary::{Held, Reach, Site};
use crate::locks::{LockId, Locking};
use crate::path::{Cell, Holder, Root, Step};
use crate::program::FnKind;
use mapvet_parser::Span;
use mapvet_types::{LocalId, TypeRef};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::sync::atomic::AtomicU64;

/// An access in a context.
#[derive(Clone, Debug)]
pub(crate) struct Instance<'a> {
    pub(crate) access: &'a AccessAt,
    pub(crate) node: NodeId,
    pub(crate) roots: SmallVec<[RootId; 4]>,
    pub(crate) live: SmallVec<[Site; 4]>,
    /// Whose object the map is in.
    pub(crate) bind: Bind,
    /// The locks that count for this map.
    pub(crate) locks: SmallVec<[(LockId, LockMode); 2]>,
    /// The same with where they were taken.
    pub(crate) held: Vec<Held>,
    /// A lock is held that is a copy and guards nothing.
    pub(crate) copied: Option<Held>,
    /// What is accessed came from a channel.
    pub(crate) received: bool,
}

impl Instance<'_> {
    pub(crate) fn writes(&self) -> bool {
        self.access.kind.writes()
    }

    pub(crate) fn place(&self) -> (Fn, Span) {
        self.access.place
    }
}

/// Why two accesses can run at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Parallel {
    /// One's goroutine is live while the other runs, or it is one of many.
    Spawned,
    /// One's goroutine outlives the exported function that started it, the other is an exported method beside it.
    Outlives,
    /// Both are callbacks, or a callback and something else.
    Callback,
    /// By the rule on exported methods.
    Exported,
}

/// Two accesses that can meet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) a: usize,
    pub(crate) root_a: RootId,
    pub(crate) b: usize,
    pub(crate) root_b: RootId,
    pub(crate) why: Parallel,
}

/// All accesses of a program by cell.
pub(crate) struct Races<'a> {
    pub(crate) facts: &'a Facts<'a>,
    pub(crate) flows: &'a Flows<'a>,
    pub(crate) contexts: &'a Contexts<'a>,
    pub(crate) locking: &'a Locking<'a>,
    /// Sorted by cell.
    pub(crate) cells: Vec<(Cell, Vec<Instance<'a>>)>,
    /// For each cell whether a lock is held at any of its accesses.
    locked: Vec<bool>,
    /// How many classes of accesses were compared, for [`crate::Counts`].
    pub(crate) classes: AtomicU64,
    /// Types of which one instance is used by several goroutines, by the rule on exported methods.
    concurrent: FxHashSet<TypeRef>,
    /// What documentation says of the concurrent use of types.
    pub(crate) promised: FxHashMap<TypeRef, bool>,
    /// Exported functions of which the repository shows that they do not run as freely as they could: see
    /// [`crate::exported`].
    restrained: FxHashSet<RootId>,
    /// Things made in one function of which one is stored in the other and goroutines have that.
    pub(crate) held: FxHashSet<(Root, Root)>,
    /// Per literal the locals around it that are all that has what they were loaded with, wherever it runs.
    detached: FxHashMap<Fn, SmallVec<[LocalId; 1]>>,
}

impl<'a> Races<'a> {
    pub(crate) fn new(
        facts: &'a Facts<'a>,
        flows: &'a Flows<'a>,
        contexts: &'a Contexts<'a>,
        locking: &'a Locking<'a>,
    ) -> Races<'a> {
        let promised = crate::exported::promises(facts);
        let mut races = Races {
            facts,
            flows,
            contexts,
            locking,
            cells: Vec::new(),
            locked: Vec::new(),
            classes: AtomicU64::new(0),
            concurrent: crate::exported::concurrent_types(facts, flows, contexts, &promised),
            promised,
            restrained: crate::exported::called_with_lock(facts, contexts)
                .into_iter()
                .chain(crate::exported::called_on_new(facts, contexts))
                .collect(),
            held: flows.flows.values().flat_map(|f| f.held.iter().copied()).collect(),
            detached: detached(facts, flows),
        };
        races.cells = races.collect();
        races.locked = races.cells.iter().map(|(_, list)| list.iter().any(|x| !x.locks.is_empty())).collect();
        races
    }

    fn collect(&self) -> Vec<(Cell, Vec<Instance<'a>>)> {
        let mut accesses: Vec<(Cell, &'a AccessAt, &'a [NodeId])> = Vec::new();
        for (f, flow) in self.flows.flows.iter() {
            let Some(nodes) = self.contexts.by_fn.get(&f) else { continue };
            accesses.extend(flow.accesses.iter().filter_map(|a| Some((a.path.cell()?, a, &nodes[..]))));
        }
        // Stable: the accesses to one cell stay in the order of functions.
        accesses.par_sort_by_key(|(cell, ..)| *cell);
        let cells: Vec<&[_]> = accesses.chunk_by(|a, b| a.0 == b.0).collect();
        cells.into_par_iter().filter_map(|accesses| self.cell(accesses)).collect()
    }

    /// All accesses to a cell in all contexts, if one of them writes.
    fn cell(&self, accesses: &[(Cell, &'a AccessAt, &'a [NodeId])]) -> Option<(Cell, Vec<Instance<'a>>)> {
        let (cell, ..) = *accesses.first()?;
        let instances = |access: &'a AccessAt, nodes: &'a [NodeId]| {
            nodes.iter().filter_map(move |id| self.instance(access, cell, *id))
        };
        let mut writes = accesses.iter().filter(|(_, access, _)| access.kind.writes());
        if !writes.any(|(_, access, nodes)| instances(access, nodes).next().is_some()) {
            return None;
        }
        let mut list: Vec<_> = accesses.iter().flat_map(|(_, access, nodes)| instances(access, nodes)).collect();
        // What was received and is not used by who sent it is nobody else's concern.
        if list.iter().any(|x| x.received) && !list.iter().any(|x| self.is_sent(x)) {
            list.retain(|x| !x.received);
        }
        list.shrink_to_fit();
        Some((cell, list))
    }

    fn instance(&self, access: &'a AccessAt, cell: Cell, id: NodeId) -> Option<Instance<'a>> {
        let node = &self.contexts.nodes[id.0 as usize];
        let in_test = self.facts.get(access.place.0).is_some_and(|(d, _)| d.is_test);
        let detached = |l: LocalId| self.detached.get(&node.f).is_some_and(|d| d.contains(&l));
        if self.contexts.roots_of(node).is_empty() && access.spawned.is_none()
            || node.test && !in_test
            || access.around.is_some_and(detached)
            || !given::happens(&access.given, &node.binds)
        {
            return None;
        }
        let owner = access.path.owner();
        let bind = match self.contexts.classify(node, &owner, access.reach) {
            // Handed to a goroutine that this very function starts in the loop.
            Bind::Object(..) | Bind::Shared | Bind::Variable(_) | Bind::Linked
                if access.spawned.is_some() && owner.steps.iter().any(|s| matches!(s, Step::Each(_))) =>
            {
                Bind::PerInstance
            }
            bind => bind,
        };
        // What nobody else has is nobody else's concern.
        if matches!(bind, Bind::Own | Bind::New | Bind::Object(_, Reach::Private)) {
            return None;
        }
        // What comes from a channel has its contexts beside those in which it is nobody else's.
        let around = node.when.as_ref().is_some_and(|m| m.received);
        if around && !matches!(bind, Bind::Object(root, _) if self.flows.is_sent(root)) {
            return None;
        }
        let roots = self.roots_of(access, node);
        if roots.is_empty() {
            return None;
        }
        let before = self.contexts.live_of(node).iter();
        let mut live: SmallVec<[Site; 4]> = before.chain(&access.live).copied().collect();
        live.sort_unstable();
        live.dedup();
        let (locks, held, copied) = self.locking.effective(access, cell, node);
        let received = around || access.when.as_ref().is_some_and(|m| m.received);
        Some(Instance { access, node: id, roots, live, bind, locks, held, copied, received })
    }

    /// The roots an access runs under: those of its context; of production code without those of tests.
    pub(crate) fn roots_of(&self, access: &AccessAt, node: &Node) -> SmallVec<[RootId; 4]> {
        let roots: SmallVec<[RootId; 4]> = match access.spawned {
            Some(site) => self.contexts.spawn_roots.get(&site).copied().into_iter().collect(),
            None => self.contexts.roots_of(node).iter().copied().collect(),
        };
        let in_test = self.facts.get(access.place.0).is_some_and(|(d, _)| d.is_test);
        roots.into_iter().filter(|r| !self.restrained.contains(r) && (in_test || !self.is_tests(*r))).collect()
    }

    /// Whether a root belongs to tests: production code seen from there is no evidence of production.
    fn is_tests(&self, root: RootId) -> bool {
        let info = &self.contexts.roots[root.0 as usize];
        match &info.kind {
            RootKind::Test => true,
            RootKind::Spawn(site) => {
                let host = self.flows.sites.get(site.0 as usize).map(|s| s.host);
                host.and_then(|h| self.facts.get(h)).is_some_and(|(d, _)| self.facts.is_for_tests(d.file))
                    || (!info.outer.is_empty() && info.outer.iter().all(|r| self.is_tests(*r)))
            }
            _ => false,
        }
    }

    /// Whether a lock excludes two accesses from each other: held by both, by one of them for writing.
    pub(crate) fn excluded(&self, a: &Instance<'_>, b: &Instance<'_>) -> bool {
        // An unknown lock of somebody else's does not guard what was made in one invocation.
        let one_object = matches!((a.bind, b.bind), (Bind::Object(..), Bind::Object(..)));
        a.locks.iter().filter(|(l, _)| !(one_object && *l == LockId::Any)).any(|(la, ma)| {
            b.locks.iter().any(|(lb, mb)| la.matches(*lb) && (*ma == LockMode::Write || *mb == LockMode::Write))
        })
    }

    /// The first pair of accesses of these two that can run at once on one object.
    pub(crate) fn meets(&self, list: &[Instance<'_>], a: usize, b: usize) -> Option<Pair> {
        let (x, y) = (list.get(a)?, list.get(b)?);
        let mut best: Option<Pair> = None;
        for root_a in &x.roots {
            for root_b in &y.roots {
                let why = self.parallel(x, *root_a, y, *root_b);
                if let Some(why) = why
                    && best.is_none_or(|p| why < p.why)
                {
                    best = Some(Pair { a, root_a: *root_a, b, root_b: *root_b, why });
                }
            }
        }
        best
    }

    fn parallel(&self, a: &Instance<'_>, ra: RootId, b: &Instance<'_>, rb: RootId) -> Option<Parallel> {
        if self.is_handed_over(a, b) == Some(false) || self.is_apart(a, b) || !self.same_object(a, ra, b, rb) {
            return None;
        }
        let (ia, ib) = (self.root(ra), self.root(rb));
        if self.is_one_series(ia, ib)
            || self.runs_before(a, b) && !self.starts_in_once(ib)
            || self.runs_before(b, a) && !self.starts_in_once(ia)
        {
            return None;
        }
        if let RootKind::Spawn(site) = ib.kind
            && ra != rb
            && self.lives_beside(a, (b, rb), site)
            && self.one_invocation(a, ra, rb)
            && !self.is_of_parent(a, rb, ra)
        {
            return Some(Parallel::Spawned);
        }
        if let RootKind::Spawn(site) = ia.kind
            && ra != rb
            && self.lives_beside(b, (a, ra), site)
            && self.one_invocation(a, ra, rb)
            && !self.is_of_parent(b, ra, rb)
        {
            return Some(Parallel::Spawned);
        }
        // What runs inside a Once is before everything else but the goroutines that it starts itself.
        if self.runs_before(a, b) || self.runs_before(b, a) {
            return None;
        }
        if ra == rb {
            return self.beside_itself(a, b, ra);
        }
        self.unrelated(a, ra, b, rb)
    }

    /// Callbacks of one literal that run one at a time.
    ///
    /// Answers the false alarm of an informer's handlers that share a map; hides one that is registered twice.
    fn is_one_series(&self, a: &RootInfo, b: &RootInfo) -> bool {
        let (RootKind::Spawn(a), RootKind::Spawn(b)) = (&a.kind, &b.kind) else { return false };
        let sites = &self.flows.sites;
        let (Some(a), Some(b)) = (sites.get(a.0 as usize), sites.get(b.0 as usize)) else { return false };
        a.serial && b.serial && (a.host, a.span) == (b.host, b.span)
    }

    /// Whether a goroutine may be live at an access `a` while it makes access `b`. To an object that the same invocation
    /// makes, goroutines that were left over by an earlier one are no danger.
    fn lives_beside(&self, a: &Instance<'_>, (b, rb): (&Instance<'_>, RootId), site: Site) -> bool {
        let tail = || self.flows.sites.get(site.0 as usize)?.tail.filter(|_| self.is_in_tail(b, rb));
        // Who received something may have run before it was made.
        let received = |s: Site| b.received && a.access.when.as_ref().is_some_and(|m| m.live.contains(&s));
        let live =
            |s: Site| self.is_live(a, s) && !self.is_left_over(a, b, s) && !self.is_gated(a, b, s) || received(s);
        live(site) || tail().is_some_and(live)
    }

    fn is_live(&self, a: &Instance<'_>, site: Site) -> bool {
        let host = self.contexts.nodes[a.node.0 as usize].f;
        match a.bind {
            Bind::Object(Root::Local(owner, _) | Root::Result(owner, ..) | Root::Alloc(owner, _), _)
                if owner == host =>
            {
                a.access.live.contains(&site)
            }
            _ => a.live.contains(&site),
        }
    }

    /// An object made in one invocation of a function meets only what that invocation leads to: two goroutines that
    /// both run the function make one each.
    fn one_invocation(&self, a: &Instance<'_>, ra: RootId, rb: RootId) -> bool {
        let Bind::Object(object, _) = a.bind else { return true };
        !(self.made_inside(object, ra) && self.made_inside(object, rb))
    }

    /// Whether an access in a goroutine is to what a goroutine made that starts it. That the parent is live then says
    /// nothing: whether the child is at the parent's access does.
    fn is_of_parent(&self, x: &Instance<'_>, parent: RootId, child: RootId) -> bool {
        let Bind::Object(object, _) = x.bind else { return false };
        let RootKind::Spawn(site) = self.root(child).kind else { return false };
        let host = self.flows.sites.get(site.0 as usize).map(|s| s.host);
        host.is_some_and(|host| self.contexts.is_led_to(host, parent)) && self.made_inside(object, parent)
    }

    /// The type whose method a root is; for a literal that of the method around it.
    pub(crate) fn root_type(&self, id: RootId) -> Option<TypeRef> {
        let mut f = self.root(id).entry;
        while let Some(parent) = self.facts.get(f).and_then(|(_, func)| func.parent) {
            f = parent;
        }
        match self.facts.fns.kind(f) {
            FnKind::Function(func) => self.facts.program.receiver(func).map(|r| r.0),
            FnKind::Initializer(..) => None,
        }
    }

    pub(crate) fn root(&self, id: RootId) -> &RootInfo {
        &self.contexts.roots[id.0 as usize]
    }

    /// Whether two accesses may be to one object. Two objects made at different places differ; one that is not
    /// published yet is met only by those that were handed it.
    fn same_object(&self, a: &Instance<'_>, ra: RootId, b: &Instance<'_>, rb: RootId) -> bool {
        match (a.bind, b.bind) {
            (Bind::Own | Bind::New | Bind::Is(_), _) | (_, Bind::Own | Bind::New | Bind::Is(_)) => false,
            (Bind::Object(x, of_x), Bind::Object(y, of_y)) => {
                x == y
                    || ra != rb && self.is_held(a, x, b, y)
                    || ra != rb && self.is_handed_in(x) && self.is_handed_in(y)
                    || of_y != Reach::Private && self.is_result(x, y)
                    || of_x != Reach::Private && self.is_result(y, x)
            }
            (Bind::Object(_, reach), _) | (_, Bind::Object(_, reach)) => reach == Reach::Public,
            (Bind::PerInstance, _) | (_, Bind::PerInstance) => ra != rb,
            (Bind::Shared | Bind::Variable(_) | Bind::Linked, Bind::Shared | Bind::Variable(_) | Bind::Linked) => true,
        }
    }

    /// Whether an object is a parameter of a root: what callers outside hand to two of them may be one object.
    pub(crate) fn is_handed_in(&self, object: Root) -> bool {
        matches!(object, Root::Local(f, l) if self.facts.formal(f, l).is_some())
    }

    /// Two runs of one root.
    fn beside_itself(&self, a: &Instance<'_>, b: &Instance<'_>, root: RootId) -> Option<Parallel> {
        let info = self.root(root);
        match &info.kind {
            RootKind::Main | RootKind::Init | RootKind::Test => None,
            RootKind::Callback(_) => (is_shared(a) && is_shared(b)).then_some(Parallel::Callback),
            RootKind::Exported | RootKind::Unseen => {
                (is_shared(a) && is_shared(b) && self.is_concurrent(root, a)).then_some(Parallel::Exported)
            }
            RootKind::Spawn(site) => self.many(*site, root, a),
        }
    }

    /// Whether several goroutines of one start may run at once on this object.
    fn many(&self, site: Site, root: RootId, a: &Instance<'_>) -> Option<Parallel> {
        let info = self.flows.sites.get(site.0 as usize)?;
        match a.bind {
            Bind::Object(object, _) => {
                // Made outside the loop in which the goroutines start, or started by something that starts many.
                let by_loop = self.started_again_for((site, self.root(root).entry), object)
                    && !self.made_in_loop(object, info.host, info.loop_id);
                let outside = !self.made_inside(object, root);
                (outside && (by_loop || info.many)).then_some(Parallel::Spawned)
            }
            Bind::Shared | Bind::Variable(_) | Bind::Linked => {
                if info.many || self.started_again(site, root) {
                    return Some(Parallel::Spawned);
                }
                let outer = &self.root(root).outer;
                outer.iter().filter(|_| !self.serves_itself(a, root)).find_map(|r| self.runs_beside_itself(*r, a))
            }
            Bind::PerInstance | Bind::Own | Bind::New | Bind::Is(_) => None,
        }
    }

    fn runs_beside_itself(&self, outer: RootId, a: &Instance<'_>) -> Option<Parallel> {
        match self.root(outer).kind {
            RootKind::Callback(_) => Some(Parallel::Callback),
            RootKind::Exported | RootKind::Unseen => self.is_concurrent(outer, a).then_some(Parallel::Exported),
            _ => None,
        }
    }

    /// Whether an object is new in each round of the loop around a start.
    pub(crate) fn made_in_loop(&self, object: Root, host: Fn, start: crate::facts::LoopId) -> bool {
        let Some((decl, _)) = self.facts.get(host) else { return false };
        let (Root::Local(owner, _) | Root::Alloc(owner, _) | Root::Result(owner, _, _)) = object else { return false };
        if self.facts.decl_of(owner) != self.facts.decl_of(host) {
            return false;
        }
        let made = match object {
            Root::Local(_, l) => decl.locals.get(l.0 as usize).map(|l| l.loop_id),
            Root::Result(_, call, _) => crate::locks::call_loop(decl, call),
            _ => None,
        };
        made.is_some_and(|m| m.0 != 0 && decl.encloses(m, start))
    }

    /// Whether a root itself runs the function that makes the object, rather than being handed it.
    pub(crate) fn made_inside(&self, object: Root, root: RootId) -> bool {
        let (Root::Local(owner, _) | Root::Alloc(owner, _) | Root::Result(owner, _, _)) = object else { return false };
        self.contexts.is_led_to(owner, root)
    }

    /// Two roots, neither of which is seen to start the other.
    fn unrelated(&self, a: &Instance<'_>, ra: RootId, b: &Instance<'_>, rb: RootId) -> Option<Parallel> {
        let confined = |x: &Instance<'_>| matches!(x.bind, Bind::Object(_, reach) if reach != Reach::Public);
        let apart = self.has_each_its_own(a, ra, b, rb) || self.is_made_by_one(a, ra, b, rb);
        if confined(a) || confined(b) || apart {
            return None;
        }
        let (ia, ib) = (self.root(ra), self.root(rb));
        let outer_a = if matches!(ia.kind, RootKind::Spawn(_)) { &ia.outer[..] } else { std::slice::from_ref(&ra) };
        let outer_b = if matches!(ib.kind, RootKind::Spawn(_)) { &ib.outer[..] } else { std::slice::from_ref(&rb) };
        let mut best = None;
        for oa in outer_a {
            for ob in outer_b {
                let found = self.outer_parallel(*oa, a, *ob, b).or_else(|| self.outlives((ra, *oa), (rb, *ob)));
                if found.is_some_and(|f| best.is_none_or(|b| f < b)) {
                    best = found;
                }
            }
        }
        best
    }

    /// A goroutine that outlives the exported function that started it runs beside the other exported functions.
    fn outlives(&self, (ra, oa): (RootId, RootId), (rb, ob): (RootId, RootId)) -> Option<Parallel> {
        if oa == ob {
            return None;
        }
        let alive = |root: RootId, outer: RootId| match self.root(root).kind {
            RootKind::Spawn(site) => self.survives(site, outer),
            _ => false,
        };
        let outside =
            |r: RootId| matches!(self.root(r).kind, RootKind::Exported | RootKind::Unseen | RootKind::Callback(_));
        // Only methods of the goroutine's own type: what else is exported may well be called before it starts.
        let one_type = self.root_type(ra).is_some() && self.root_type(ra) == self.root_type(rb);
        (one_type && (alive(ra, oa) && outside(ob) || alive(rb, ob) && outside(oa))).then_some(Parallel::Outlives)
    }

    fn survives(&self, site: Site, outer: RootId) -> bool {
        let entry = self.root(outer).entry;
        self.flows.summaries.get(&entry).is_some_and(|s| s.live_out.contains(&site))
    }

    /// Whether two roots outside the program's goroutines may run at once.
    fn outer_parallel(&self, oa: RootId, a: &Instance<'_>, ob: RootId, b: &Instance<'_>) -> Option<Parallel> {
        match (&self.root(oa).kind, &self.root(ob).kind) {
            (RootKind::Callback(_), RootKind::Callback(_)) => Some(Parallel::Callback),
            (RootKind::Callback(_), RootKind::Exported | RootKind::Unseen) => {
                self.is_concurrent(ob, b).then_some(Parallel::Callback)
            }
            (RootKind::Exported | RootKind::Unseen, RootKind::Callback(_)) => {
                self.is_concurrent(oa, a).then_some(Parallel::Callback)
            }
            (RootKind::Exported | RootKind::Unseen, RootKind::Exported | RootKind::Unseen) => {
                let both = self.is_concurrent(oa, a) && self.is_concurrent(ob, b);
                both.then_some(Parallel::Exported)
            }
            _ => None,
        }
    }

    /// The rule on exported methods: whether what an exported function, or one that nobody is seen to call, does to a
    /// map may run beside others like it. A type that locks its state says so itself; elsewhere the map must be
    /// locked somewhere.
    fn is_concurrent(&self, root: RootId, a: &Instance<'_>) -> bool {
        let info = self.root(root);
        let receiver = info.receiver.filter(|t| info.kind == RootKind::Exported && self.concurrent.contains(t));
        a.access.path.cell().is_some_and(|c| match c.holder {
            Holder::Global(_) => self.is_locked_somewhere(c) || takes_request(self.facts, info.entry),
            Holder::Field(f) => {
                let owner = self.facts.program.field_owner(f);
                let own =
                    receiver.is_some() && (owner == receiver || owner.is_some_and(|o| self.concurrent.contains(&o)));
                let locked = receiver.is_some() || owner.is_some_and(|o| self.concurrent.contains(&o));
                own || locked && self.is_locked_somewhere(c)
            }
            Holder::Local(..) | Holder::Alloc(..) => false,
        })
    }

    fn is_locked_somewhere(&self, cell: Cell) -> bool {
        let i = self.cells.binary_search_by_key(&cell, |c| c.0);
        i.is_ok_and(|i| self.locked.get(i).is_some_and(|locked| *locked))
    }
}

/// Literals that always run after something was taken out of where it stood: they have it alone.
fn detached(facts: &Facts<'_>, flows: &Flows<'_>) -> FxHashMap<Fn, SmallVec<[LocalId; 1]>> {
    let mut detached: FxHashMap<Fn, SmallVec<[LocalId; 1]>> = FxHashMap::default();
    for call in flows.flows.values().flat_map(|f| &f.calls) {
        if facts.get(call.target).is_some_and(|(_, t)| t.parent.is_some()) {
            let known = detached.entry(call.target).or_insert_with(|| call.detached.iter().copied().collect());
            known.retain(|l| call.detached.contains(l));
        }
    }
    detached.retain(|_, locals| !locals.is_empty());
    detached
}

fn is_shared(x: &Instance<'_>) -> bool {
    matches!(x.bind, Bind::Shared | Bind::Variable(_) | Bind::Linked)
}
