//! What literals capture: the things made in functions around them that they use.

use crate::facts::{Fn, FuncFacts};
use crate::path::{Path, Root};
use rustc_hash::FxHashMap;

/// Most passes over the literals of a declaration that use each other.
const MAX_PASSES: usize = 8;

/// Notes at each literal what it captures. The functions of one declaration: its own first, literals behind the function
/// around them.
pub(super) fn find(funcs: &mut [FuncFacts], paths: &[Path]) {
    if funcs.len() < 2 {
        return;
    }
    let used: Vec<Vec<Root>> = funcs.iter().map(|f| direct(f, paths)).collect();
    let runs = literals_of(funcs);
    for (func, roots) in funcs.iter_mut().zip(&used) {
        func.captures = around(roots.iter().copied(), func.id);
    }
    // What a literal runs or passes on it captures too. Literals stand behind the function around them, so that one
    // pass is mostly enough.
    for _ in 0..MAX_PASSES {
        let mut changed = false;
        for i in (0..funcs.len()).rev() {
            let more = runs[i].iter().flat_map(|j| funcs[*j].captures.iter().copied());
            let all = around(more.chain(funcs[i].captures.iter().copied()), funcs[i].id);
            changed |= all.len() > funcs[i].captures.len();
            funcs[i].captures = all;
        }
        if !changed {
            break;
        }
    }
    // The declaration itself captures nothing.
    funcs[0].captures = Vec::new();
}

fn direct(func: &FuncFacts, paths: &[Path]) -> Vec<Root> {
    func.ops.iter().flat_map(|at| at.op.paths()).filter_map(|p| paths.get(p as usize)).map(|p| p.root).collect()
}

/// For each function of the declaration the literals that it contains, calls or passes on.
fn literals_of(funcs: &[FuncFacts]) -> Vec<Vec<usize>> {
    let index: FxHashMap<Fn, usize> = funcs.iter().enumerate().map(|(i, f)| (f.id, i)).collect();
    let mut uses: Vec<Vec<usize>> = vec![Vec::new(); funcs.len()];
    for (i, func) in funcs.iter().enumerate() {
        if let Some(parent) = func.parent.and_then(|p| index.get(&p)) {
            uses[*parent].push(i);
        }
        let named = func.ops.iter().flat_map(|at| at.op.literals()).filter_map(|f| index.get(&f).copied());
        uses[i].extend(named.filter(|j| *j != i && *j != 0));
    }
    uses
}

/// Those of the roots that are made in a function around. Allocations that no variable names stay where they are.
fn around(roots: impl Iterator<Item = Root>, f: Fn) -> Vec<Root> {
    let outside = |root: &Root| match *root {
        Root::Local(owner, _) | Root::Result(owner, ..) => owner != f,
        _ => false,
    };
    let mut found: Vec<Root> = roots.filter(outside).collect();
    found.sort_unstable();
    found.dedup();
    found
}
