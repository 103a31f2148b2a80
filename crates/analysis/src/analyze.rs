//! The whole way: lower every declaration, link, check, tell.

use crate::finding::Finding;
use crate::link::Facts;
use crate::link::contexts::Contexts;
use crate::link::flow::Flows;
use crate::link::graph::Graph;
use crate::link::order::Order;
use crate::link::relevant::Relevant;
use crate::link::results::Results;
use crate::link::roots;
use crate::link::targets::Targets;
use crate::locks::Locking;
use crate::models::{ModelError, Models};
use crate::patterns::{self, Patterns};
use crate::program::FnIndex;
use crate::races::Races;
use crate::summarize::{Summaries, summarize};
use crate::{Counts, Stats, checks, single, story};
use mapvet_loader::Workspace;
use mapvet_types::Program;
use rayon::prelude::*;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What to look for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Checks that are off.
    pub disabled: Vec<String>,
    /// Whether the audit table is wanted.
    pub audit: bool,
    /// What libraries do; by default what comes with mapvet.
    pub models: Option<Arc<Models>>,
    /// Pattern rules that are on; their queries must have been given to the loader.
    pub patterns: Option<Arc<Patterns>>,
}

/// A part of an analysis, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Declarations to facts.
    Lower,
    /// What calls may run.
    Targets,
    /// Callees before callers.
    Order,
    /// What calls return.
    Results,
    /// The data flow of each function.
    Flows,
    /// Where concurrent life begins.
    Roots,
    /// Who runs what.
    Contexts,
    /// Accesses by map.
    Races,
    /// Verdicts and findings.
    Checks,
}

/// What an analysis yields.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The findings of every confidence, sorted by place.
    pub findings: Vec<Finding>,
    /// The audit table, if it was asked for.
    pub audit: Vec<crate::MapAudit>,
    /// Counts.
    pub stats: Stats,
    /// How much work it was.
    pub counts: Counts,
    /// Units that failed inside mapvet, each a sentence; the rest is complete.
    pub internal_errors: Vec<String>,
}

/// Analyzes a workspace, of which the declarations, but not the code, are still there afterwards.
///
/// # Errors
/// If a model file cannot be used.
pub fn analyze(workspace: &mut Workspace, options: &Options) -> Result<Outcome, ModelError> {
    analyze_watched(workspace, options, &mut |_| {})
}

/// Analyzes a workspace and tells of each stage when it is over.
///
/// # Errors
/// If a model file cannot be used.
pub fn analyze_watched(
    workspace: &mut Workspace,
    options: &Options,
    over: &mut dyn FnMut(Stage),
) -> Result<Outcome, ModelError> {
    let models = match &options.models {
        Some(models) => Arc::clone(models),
        None => Arc::new(Models::embedded()?),
    };
    let fns = FnIndex::new(workspace);
    let literals = single::literals(workspace, options);
    let Summaries { meaning, decls, errors: mut internal_errors } = summarize(workspace, &models, &fns);
    let program = meaning.of(workspace);
    let facts = Facts::new(&program, &models, &fns, decls);
    over(Stage::Lower);
    let mut stats = count(&program, &facts);
    let targets = Targets::new(&facts);
    over(Stage::Targets);
    let graph = Graph::new(&facts, &targets);
    let order = Order::new(&facts, &graph);
    over(Stage::Order);
    let results = Results::new(&facts, &targets, &order);
    over(Stage::Results);
    // Recursion makes much of the data flow a matter of one core, and roots do not depend on it.
    let (flows, (called, found)) = rayon::join(
        || Flows::new(&facts, &targets, &results, &graph, &order),
        || {
            let called = graph.called(&facts);
            let found = roots::find(&facts, &targets, &graph, &called);
            (called, found)
        },
    );
    drop((graph, order));
    over(Stage::Flows);
    over(Stage::Roots);
    // Rules of a project's own may ask about any map operation.
    let relevant = if options.patterns.is_some() { Relevant::all(&flows) } else { Relevant::new(&facts, &flows) };
    let contexts = Contexts::new(&facts, &flows, &results, &relevant, found, &called);
    over(Stage::Contexts);
    let locking = Locking::new(&facts, &results);
    let races = Races::new(&facts, &flows, &contexts, &locking);
    stats.maps = races.cells.len();
    over(Stage::Races);
    let (mut findings, failures) = judge(&races);
    internal_errors.extend(failures);
    findings.extend(single::findings(&races, &called, &literals, options));
    if let Some(patterns) = &options.patterns {
        let found = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| patterns::judge(&races, patterns)));
        match found {
            Ok(found) => findings.extend(found),
            Err(_) => internal_errors.push("pattern rules could not be judged".to_owned()),
        }
    }
    findings.retain(|f| !options.disabled.iter().any(|d| d == f.check));
    findings.sort_by(|a, b| key(a).cmp(&key(b)));
    over(Stage::Checks);
    let audit = if options.audit { crate::audit::table(&races) } else { Vec::new() };
    let counts = counts(&races);
    Ok(Outcome { findings, audit, stats, counts, internal_errors })
}

/// The findings about every map. A map at which a check fails costs its own findings only.
fn judge(races: &Races<'_>) -> (Vec<Finding>, Option<String>) {
    let judged: Vec<std::thread::Result<Vec<Finding>>> = races
        .cells
        .par_iter()
        .map(|(cell, list)| {
            let tell = |verdict| story::tell(races, *cell, list, verdict);
            let run = || checks::judge(races, *cell, list).into_iter().map(tell).collect();
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(run))
        })
        .collect();
    let failed = judged.iter().filter(|result| result.is_err()).count();
    let failure = (failed > 0).then(|| format!("{failed} of {} maps could not be judged", judged.len()));
    (judged.into_iter().flatten().flatten().collect(), failure)
}

fn key(f: &Finding) -> (&str, u32, u32, &str, &str) {
    let place = f.accesses.first().map(|a| &a.place);
    (place.map_or("", |p| &p.file), place.map_or(0, |p| p.line), place.map_or(0, |p| p.column), f.check, &f.map.name)
}

fn count(program: &Program<'_>, facts: &Facts<'_>) -> Stats {
    let mut stats = Stats::default();
    for (_, package) in program.workspace.analyzed() {
        stats.packages += 1;
        stats.files += package.files.len();
        stats.lines +=
            package.files.iter().map(|f| program.workspace.file(*f).ast.lines.lines() as usize).sum::<usize>();
    }
    stats.functions = facts.decls.iter().map(|d| d.funcs.len()).sum();
    stats
}

fn counts(races: &Races<'_>) -> Counts {
    let funcs = || races.facts.decls.iter().flat_map(|d| &d.funcs);
    Counts {
        operations: funcs().map(|f| f.ops.len() as u64).sum(),
        blocks: funcs().map(|f| f.blocks.len() as u64).sum(),
        passes: races.flows.passes.load(Ordering::Relaxed),
        calls: races.flows.flows.values().map(|f| f.calls.len() as u64).sum(),
        contexts: races.contexts.nodes.len() as u64,
        ways: races.contexts.nodes.iter().map(|n| n.calls() as u64).sum(),
        accesses: races.cells.iter().map(|(_, list)| list.len() as u64).sum(),
        classes: races.classes.load(Ordering::Relaxed),
    }
}
