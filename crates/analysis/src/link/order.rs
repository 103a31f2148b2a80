//! The order in which declarations are summarized: callees first, cycles together (Tarjan's components, iterative).

use super::Facts;
use super::graph::Graph;
use rayon::prelude::*;

/// Declarations by who calls whom.
#[derive(Debug, Default)]
pub(crate) struct Order {
    /// The components of the call graph over declarations, callees before callers.
    pub(crate) components: Vec<Vec<usize>>,
    /// Their numbers by level: each calls only what stands in levels before its own.
    levels: Vec<Vec<usize>>,
}

/// So many components are worth a task of their own.
const COMPONENTS_A_TASK: usize = 8;

impl Order {
    pub(crate) fn new(facts: &Facts<'_>, graph: &Graph) -> Order {
        let edges = Edges::new(facts, graph);
        let (mut components, left) = tarjan(&edges);
        let levels = levels(&components, &edges);
        // Also within a cycle callees come first as far as there is such an order, so that few rounds tell most.
        components.iter_mut().for_each(|c| c.sort_unstable_by_key(|declaration| left[*declaration]));
        Order { components, levels }
    }

    /// Runs over all components, each after all that it calls, on all cores. What a run leaves behind must not depend on
    /// others of its level.
    pub(crate) fn bottom_up(&self, run: impl Fn(usize, &[usize]) + Sync) {
        for level in &self.levels {
            level.par_iter().with_min_len(COMPONENTS_A_TASK).for_each(|i| {
                if let Some(component) = self.components.get(*i) {
                    run(*i, component);
                }
            });
        }
    }
}

/// For each declaration those that its functions call, in the order in which they do.
struct Edges {
    /// Where those of each declaration begin; one more at the end.
    starts: Vec<u32>,
    callees: Vec<u32>,
}

impl Edges {
    fn new(facts: &Facts<'_>, graph: &Graph) -> Edges {
        let mut edges = Edges { starts: vec![0], callees: Vec::new() };
        // The last declaration that was seen to call each.
        let mut caller_of = vec![usize::MAX; facts.decls.len()];
        for (caller, callee) in graph.edges() {
            let (Some(from), Some(to)) = (facts.decl_of(caller), facts.decl_of(callee)) else { continue };
            edges.open(from);
            if from != to && std::mem::replace(&mut caller_of[to], from) != from {
                edges.callees.push(to as u32);
            }
        }
        edges.open(facts.decls.len());
        edges
    }

    /// What comes next belongs to this declaration.
    fn open(&mut self, declaration: usize) {
        let here = self.callees.len() as u32;
        while self.starts.len() <= declaration {
            self.starts.push(here);
        }
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn of(&self, declaration: usize) -> &[u32] {
        &self.callees[self.starts[declaration] as usize..self.starts[declaration + 1] as usize]
    }
}

fn levels(components: &[Vec<usize>], edges: &Edges) -> Vec<Vec<usize>> {
    let mut level_of = vec![0usize; edges.len()];
    let mut levels: Vec<Vec<usize>> = Vec::new();
    for (i, component) in components.iter().enumerate() {
        // Those of the component itself stand at 0 until it is done.
        let callees = component.iter().flat_map(|d| edges.of(*d)).map(|to| *to as usize);
        let below = callees.filter(|to| component.binary_search(to).is_err());
        let level = below.map(|to| level_of[to] + 1).max().unwrap_or(0);
        component.iter().for_each(|d| level_of[*d] = level);
        if levels.len() <= level {
            levels.resize_with(level + 1, Vec::new);
        }
        levels[level].push(i);
    }
    levels
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
        let edges = Edges { starts: vec![0, 1, 2, 3, 4], callees: vec![1, 2, 0, 0] };
        let (components, left) = tarjan(&edges);
        assert_eq!(components, [vec![0, 1, 2], vec![3]]);
        assert_eq!(left, [2, 1, 0, 3]);
    }
}
