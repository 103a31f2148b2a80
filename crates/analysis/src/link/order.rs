//! The order in which declarations are summarized: callees first, cycles together (Tarjan's components, iterative).

use super::Facts;
use super::graph::Graph;
use rayon::Scope;
use rayon::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};

/// Declarations by who calls whom.
#[derive(Debug)]
pub(crate) struct Order {
    /// The components of the call graph over declarations, callees before callers.
    components: Vec<Vec<usize>>,
    /// For each component the others that call it.
    callers: Edges,
    /// For each component how many others it calls.
    callees: Vec<u32>,
}

/// So many components are worth a task of their own.
const COMPONENTS_A_TASK: usize = 8;

impl Order {
    pub(crate) fn new(facts: &Facts<'_>, graph: &Graph) -> Order {
        Order::of(&Edges::new(facts, graph))
    }

    fn of(edges: &Edges) -> Order {
        let (mut components, left) = tarjan(edges);
        let callers = callers(&components, edges);
        let mut callees = vec![0; components.len()];
        callers.to.iter().for_each(|caller| callees[*caller as usize] += 1);
        // Also within a cycle callees come first as far as there is such an order, so that few rounds tell most.
        components.iter_mut().for_each(|c| c.sort_unstable_by_key(|declaration| left[*declaration]));
        Order { components, callers, callees }
    }

    /// Runs over all components, each as soon as all that it calls is done, on all cores. What a run leaves behind must
    /// not depend on others than these.
    pub(crate) fn bottom_up(&self, run: impl Fn(usize, &[usize]) + Sync) {
        let waits: Vec<AtomicU32> = self.callees.iter().map(|n| AtomicU32::new(*n)).collect();
        let leaves: Vec<usize> = (0..self.components.len()).filter(|i| self.callees[*i] == 0).collect();
        let tasks = leaves.par_iter().with_min_len(COMPONENTS_A_TASK);
        rayon::scope(|scope| tasks.for_each(|leaf| self.upwards(*leaf, &waits, &run, scope)));
    }

    /// Runs over a component, and then over those that have waited for it alone: one of them here, the others wherever
    /// there is time.
    fn upwards<'s>(
        &'s self,
        first: usize,
        waits: &'s [AtomicU32],
        run: &'s (impl Fn(usize, &[usize]) + Sync),
        scope: &Scope<'s>,
    ) {
        let mut next = Some(first);
        while let Some(i) = next.take() {
            run(i, &self.components[i]);
            for caller in self.callers.of(i).iter().map(|caller| *caller as usize) {
                // The last one to come sees what all others have left behind.
                if waits[caller].fetch_sub(1, Ordering::AcqRel) > 1 {
                    continue;
                }
                if next.is_none() {
                    next = Some(caller);
                } else {
                    scope.spawn(move |scope| self.upwards(caller, waits, run, scope));
                }
            }
        }
    }
}

/// For each of some things others to which something leads from there.
#[derive(Debug, Default)]
struct Edges {
    /// Where those of each begin; one more at the end.
    starts: Vec<u32>,
    to: Vec<u32>,
}

impl Edges {
    /// For each declaration those that its functions call, in the order in which they do.
    fn new(facts: &Facts<'_>, graph: &Graph) -> Edges {
        let mut edges = Edges::default();
        // The last declaration that was seen to call each.
        let mut caller_of = vec![usize::MAX; facts.decls.len()];
        for (caller, callee) in graph.edges() {
            let (Some(from), Some(to)) = (facts.decl_of(caller), facts.decl_of(callee)) else { continue };
            edges.open(from);
            if from != to && std::mem::replace(&mut caller_of[to], from) != from {
                edges.to.push(to as u32);
            }
        }
        edges.open(facts.decls.len());
        edges
    }

    /// What comes next belongs to this one.
    fn open(&mut self, from: usize) {
        let here = self.to.len() as u32;
        while self.starts.len() <= from {
            self.starts.push(here);
        }
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn of(&self, from: usize) -> &[u32] {
        &self.to[self.starts[from] as usize..self.starts[from + 1] as usize]
    }
}

/// For each component the others that call it.
fn callers(components: &[Vec<usize>], edges: &Edges) -> Edges {
    let mut numbers = vec![0u32; edges.len()];
    for (component, number) in components.iter().zip(0..) {
        component.iter().for_each(|declaration| numbers[*declaration] = number);
    }
    let calls = |(component, caller): (&'_ Vec<usize>, u32)| {
        let callees = component.iter().flat_map(|declaration| edges.of(*declaration));
        let callees = callees.map(|to| numbers[*to as usize]).filter(|callee| *callee != caller);
        callees.map(|callee| (callee, caller)).collect::<Vec<_>>()
    };
    let mut all: Vec<(u32, u32)> = components.iter().zip(0..).flat_map(calls).collect();
    all.par_sort_unstable();
    all.dedup();
    let mut callers = Edges::default();
    for (callee, caller) in all {
        callers.open(callee as usize);
        callers.to.push(caller);
    }
    callers.open(components.len());
    callers
}

struct Frame {
    node: usize,
    next: usize,
}

/// The components, each sorted, and for each declaration its number in the order in which the search left them.
fn tarjan(edges: &Edges) -> (Vec<Vec<usize>>, Vec<u32>) {
    const UNSEEN: u32 = u32::MAX;
    let n = edges.len();
    let (mut index, mut low) = (vec![UNSEEN; n], vec![0u32; n]);
    let (mut left, mut leaving) = (vec![0u32; n], 0u32);
    let mut on_stack = vec![false; n];
    let (mut stack, mut components, mut counter) = (Vec::new(), Vec::new(), 0u32);
    for start in 0..n {
        if index[start] != UNSEEN {
            continue;
        }
        let mut frames = vec![Frame { node: start, next: 0 }];
        while let Some(frame) = frames.last_mut() {
            let node = frame.node;
            if frame.next == 0 {
                index[node] = counter;
                low[node] = counter;
                counter += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(to) = edges.of(node).get(frame.next).map(|to| *to as usize) {
                frame.next += 1;
                if index[to] == UNSEEN {
                    frames.push(Frame { node: to, next: 0 });
                } else if on_stack[to] {
                    low[node] = low[node].min(index[to]);
                }
                continue;
            }
            // A node without edges comes here at once; its frame must not be opened again.
            frames.pop();
            left[node] = leaving;
            leaving += 1;
            if let Some(parent) = frames.last() {
                low[parent.node] = low[parent.node].min(low[node]);
            }
            if low[node] == index[node] {
                components.push(pop_component(&mut stack, &mut on_stack, node));
            }
        }
    }
    (components, left)
}

fn pop_component(stack: &mut Vec<usize>, on_stack: &mut [bool], root: usize) -> Vec<usize> {
    let mut component = Vec::new();
    while let Some(node) = stack.pop() {
        on_stack[node] = false;
        component.push(node);
        if node == root {
            break;
        }
    }
    component.sort_unstable();
    component
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_a_cycle_callees_are_left_first() {
        // 0 calls 1, which calls 2, which calls 0; 3 calls 0.
        let edges = Edges { starts: vec![0, 1, 2, 3, 4], to: vec![1, 2, 0, 0] };
        let (components, left) = tarjan(&edges);
        assert_eq!(components, [vec![0, 1, 2], vec![3]]);
        assert_eq!(left, [2, 1, 0, 3]);
    }

    #[test]
    fn each_component_runs_once_and_after_all_that_it_calls() {
        // Each number calls its half and the one before, and those that can be divided by 7 call the next one, too.
        let mut edges = Edges::default();
        const ALL: u32 = 4000;
        for i in 0..ALL {
            edges.open(i as usize);
            let up = (i % 7 == 0).then_some(i + 1).filter(|next| *next < ALL);
            let down = [i / 2, i.saturating_sub(16)].into_iter().filter(|callee| *callee != i);
            edges.to.extend(down.chain(up));
        }
        edges.open(ALL as usize);
        let order = Order::of(&edges);
        assert!(order.components.len() > 16, "{} components", order.components.len());
        let done: Vec<AtomicU32> = (0..ALL).map(|_| AtomicU32::new(0)).collect();
        order.bottom_up(|_, component| {
            let callees =
                component.iter().flat_map(|d| edges.of(*d)).filter(|to| !component.contains(&(**to as usize)));
            callees.for_each(|to| assert_eq!(done[*to as usize].load(Ordering::Relaxed), 1, "{to} comes late"));
            component.iter().for_each(|d| _ = done[*d].fetch_add(1, Ordering::Relaxed));
        });
        assert!(done.iter().all(|times| times.load(Ordering::Relaxed) == 1));
    }
}
