//! Whether a plan races: two accesses to one map, one of them a write, no lock in common, and neither happens before
//! the other by the rules of Go's memory model.

use super::plan::{Act, Object, Plan, Step, Style};
use std::collections::BTreeSet;

/// An access as it is written: the thread and the place of its step there.
pub(super) type Event = (usize, usize);

/// A step of an instance of a thread.
struct Node {
    event: Event,
    instance: usize,
    act: Option<Act>,
    after: Vec<usize>,
}

#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    instances: usize,
}

/// What one instance of a thread offers to its starter.
struct Started {
    thread: usize,
    signal: Option<usize>,
    receive: Option<usize>,
}

/// So many goroutines stand for many.
const MANY: usize = 2;

/// The pairs of accesses that race, the lesser first.
pub(super) fn racing(plan: &Plan) -> BTreeSet<(Event, Event)> {
    let mut graph = Graph::default();
    graph.instance(plan, 0, None);
    let reach: Vec<BTreeSet<usize>> = (0..graph.nodes.len()).map(|n| graph.reachable(n)).collect();
    let done = |n: usize| graph.nodes[n].act.is_some_and(|a| a.once);
    let after_once = |n: usize| (0..graph.nodes.len()).any(|o| done(o) && reach[o].contains(&n));
    let mut pairs = BTreeSet::new();
    for (a, b) in (0..graph.nodes.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
        let (x, y) = (&graph.nodes[a], &graph.nodes[b]);
        let (Some(p), Some(q)) = (&x.act, &y.act) else { continue };
        let ordered = reach[a].contains(&b)
            || reach[b].contains(&a)
            || p.once && (q.once || after_once(b))
            || q.once && after_once(a);
        if !ordered && conflict(x, p, y, q) {
            pairs.insert((x.event.min(y.event), x.event.max(y.event)));
        }
    }
    pairs
}

fn conflict(x: &Node, p: &Act, y: &Node, q: &Act) -> bool {
    let own = |act: &Act| matches!(act.object, Object::Own(_)) || act.style == Style::CopyCut;
    let same = match (p.object, q.object) {
        _ if own(p) || own(q) => x.instance == y.instance,
        (a, b) => a == b,
    };
    let excluded = match (p.held(), q.held()) {
        (Some(a), Some(b)) => a.other == b.other && !(a.read && b.read),
        _ => false,
    };
    same && !excluded && (p.operation.writes() || q.operation.writes())
}

impl Graph {
    /// Adds the steps of an instance.
    fn instance(&mut self, plan: &Plan, t: usize, from: Option<usize>) -> Started {
        self.instances += 1;
        let instance = self.instances;
        let mut started: Vec<Started> = Vec::new();
        let mut this = Started { thread: t, signal: None, receive: None };
        let mut last = from;
        for (i, step) in plan.threads[t].steps.iter().enumerate() {
            let node = self.nodes.len();
            let act = if let Step::Act(act) = step { Some(*act) } else { None };
            self.nodes.push(Node { event: (t, i), instance, act, after: Vec::new() });
            if let Some(last) = last {
                self.nodes[last].after.push(node);
            }
            last = Some(node);
            match step {
                Step::Spawn(child, _) => {
                    let count = if plan.threads[*child].many { MANY } else { 1 };
                    started.extend((0..count).map(|_| self.instance(plan, *child, Some(node))));
                }
                Step::Join(child) => {
                    for signal in started.iter().filter(|s| s.thread == *child).filter_map(|s| s.signal) {
                        self.nodes[signal].after.push(node);
                    }
                }
                Step::Send(child) => {
                    let receives: Vec<usize> =
                        started.iter().filter(|s| s.thread == *child).filter_map(|s| s.receive).collect();
                    self.nodes[node].after.extend(receives);
                }
                Step::Signal => this.signal = Some(node),
                Step::Receive => this.receive = Some(node),
                Step::Act(_) => {}
            }
        }
        this
    }

    fn reachable(&self, from: usize) -> BTreeSet<usize> {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(node) = open.pop() {
            if seen.insert(node) {
                open.extend(&self.nodes[node].after);
            }
        }
        seen
    }
}
