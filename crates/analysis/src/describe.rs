//! What the analysis knows of one function, as text for people who ask why something is found or not.

use crate::facts::{Block, Call, Callee, DeclFacts, Fn, FuncFacts, LockOp, Op, Value};
use crate::link::contexts::Contexts;
use crate::link::flow::{Flow, Flows};
use crate::link::graph::Graph;
use crate::link::order::Order;
use crate::link::relevant::Relevant;
use crate::link::results::Results;
use crate::link::summary::{Held, Site, Summary};
use crate::link::targets::Targets;
use crate::link::{Facts, roots};
use crate::models::{ModelError, Models};
use crate::path::{Path, Root, Step};
use crate::program::FnIndex;
use crate::summarize::{Summaries, summarize};
use crate::{LockMode, Options, story};
use mapvet_loader::Workspace;
use mapvet_parser::Span;
use mapvet_types::LocalId;
use std::fmt::Write as _;
use std::sync::Arc;

/// What to tell of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Accesses with locks, calls, and what callers get to know.
    Facts,
    /// Locks held before and after each block, and on entry.
    Locks,
    /// Blocks, their operations, and where control goes.
    Graph,
}

/// Tells of every function of a name, with its literals: `Server.drop`, `(*Server).drop`, `import/path.drop`.
///
/// # Errors
/// If a model file cannot be used.
pub fn describe(
    workspace: &mut Workspace,
    options: &Options,
    name: &str,
    aspect: Aspect,
) -> Result<String, ModelError> {
    let models = match &options.models {
        Some(models) => Arc::clone(models),
        None => Arc::new(Models::embedded()?),
    };
    let fns = FnIndex::new(workspace);
    let Summaries { meaning, decls, .. } = summarize(workspace, &models, &fns);
    let program = meaning.of(workspace);
    let facts = Facts::new(&program, &models, &fns, decls);
    let targets = Targets::new(&facts);
    let graph = Graph::new(&facts, &targets);
    let order = Order::new(&facts, &graph);
    let results = Results::new(&facts, &targets, &order);
    let flows = Flows::new(&facts, &targets, &results, &graph, &order);
    let called = graph.called(&facts);
    let found = roots::find(&facts, &targets, &graph, &called);
    let relevant = Relevant::all(&flows);
    let contexts = Contexts::new(&facts, &flows, &results, &relevant, found, &called);
    let teller = Teller { facts: &facts, flows: &flows, contexts: &contexts };
    let mut text = String::new();
    for decl in &facts.decls {
        for func in &decl.funcs {
            if teller.is_named(decl, func.id, name) {
                teller.tell(&mut text, decl, func, aspect);
            }
        }
    }
    Ok(text)
}

struct Teller<'a> {
    facts: &'a Facts<'a>,
    flows: &'a Flows<'a>,
    contexts: &'a Contexts<'a>,
}

impl Teller<'_> {
    /// Literals go with the function around them.
    fn is_named(&self, decl: &DeclFacts, f: Fn, wanted: &str) -> bool {
        let plain = |name: &str| name.replace(['(', ')', '*'], "");
        let name = story::function_name(self.facts, f);
        let outer = decl.funcs.first().map(|o| story::function_name(self.facts, o.id)).unwrap_or_default();
        let package = self.facts.program.workspace.package(self.facts.program.package_of(decl.file)).path;
        let wanted = plain(wanted);
        let wanted = wanted.strip_prefix(&format!("{}.", package.as_str())).unwrap_or(&wanted);
        [name, outer].iter().any(|n| plain(n) == wanted)
    }

    fn tell(&self, out: &mut String, decl: &DeclFacts, func: &FuncFacts, aspect: Aspect) {
        let place = story::place(self.facts, func.id, func.span);
        let _ = writeln!(out, "{} at {}:{}", story::function_name(self.facts, func.id), place.file, place.line);
        match aspect {
            Aspect::Graph => func.blocks.iter().enumerate().for_each(|(i, b)| self.block(out, decl, func, (i, b))),
            Aspect::Locks => self.locks(out, func),
            Aspect::Facts => self.summary(out, func.id),
        }
        out.push('\n');
    }

    fn at(&self, f: Fn, span: Span) -> String {
        let place = story::place(self.facts, f, span);
        format!("{}:{}", place.line, place.column)
    }

    fn block(&self, out: &mut String, decl: &DeclFacts, func: &FuncFacts, (number, block): (usize, &Block)) {
        let to: Vec<String> = block.succs.iter().map(u32::to_string).collect();
        let then = if to.is_empty() { String::new() } else { format!(", then {}", to.join(" or ")) };
        let end = if number == crate::link::EXIT { ", the end" } else { "" };
        let _ = writeln!(out, "  block {number}{end}{then}");
        for at in func.ops_of(block) {
            let _ = writeln!(out, "    {} {}", self.at(func.id, at.span), self.op(decl, &at.op));
        }
    }

    fn op(&self, decl: &DeclFacts, op: &Op) -> String {
        let paths = |set: &[u32]| set.iter().map(|p| self.path(decl.path(*p))).collect::<Vec<_>>().join(" or ");
        let value = |v: &Value| self.value(decl, v);
        let name = |l: LocalId| decl.locals.get(l.0 as usize).map_or("_", |l| l.name.as_str());
        match op {
            Op::Access { map, kind, .. } => format!("{} {}", kind.word(), paths(map)),
            Op::Call(call) => self.call(decl, call),
            Op::Go(call) => format!("go {}", self.call(decl, call)),
            Op::Defer(call) => format!("defer {}", self.call(decl, call)),
            Op::RunDefers => "run deferred calls".to_owned(),
            Op::Store { dst, value: v } => format!("store {} in {}", value(v), paths(dst)),
            Op::Load { path, .. } => format!("alias of {}", paths(path)),
            Op::Send { chan, value: v } => format!("send {} to {}", value(v), paths(chan)),
            Op::Recv { chan, .. } => format!("receive from {}", paths(chan)),
            Op::Close { chan } => format!("close {}", paths(chan)),
            Op::Return(values) => format!("return {}", values.iter().map(value).collect::<Vec<_>>().join(", ")),
            Op::Ask(Some((local, truth))) => format!("locks only if {} is {truth}", name(*local)),
            Op::Fail => "fail".to_owned(),
            Op::Ask(None) => "locks in any case".to_owned(),
            Op::Assume(q, truth) if q.looks_inside() => {
                format!("only if question {} about {} is {truth}", q.what, name(q.local))
            }
            Op::Assume(q, truth) => format!("only if {} is {truth}", name(q.local)),
            Op::Rebind(_) | Op::Assign(_) => "another object for a variable".to_owned(),
            Op::Change(_) => "something new inside of a variable".to_owned(),
            Op::Renew(_) => "a new round for a variable".to_owned(),
            Op::Recover => "recover".to_owned(),
        }
    }

    fn value(&self, decl: &DeclFacts, value: &Value) -> String {
        let paths = value.paths.iter().map(|p| self.path(decl.path(*p)));
        let all: Vec<String> = paths.chain(value.funcs.iter().map(|f| self.callee(&f.callee))).collect();
        if all.is_empty() { "_".to_owned() } else { all.join(" or ") }
    }

    fn call(&self, decl: &DeclFacts, call: &Call) -> String {
        let args: Vec<String> = call.args.iter().map(|a| self.value(decl, a)).collect();
        let callees: Vec<String> = call.callees.iter().map(|c| self.callee(c)).collect();
        format!("{}({})", callees.join(" or "), args.join(", "))
    }

    fn callee(&self, callee: &Callee) -> String {
        match callee {
            Callee::Static(f) => story::function_name(self.facts, *f),
            Callee::Interface { name, .. } => format!("interface method {}", name.as_str()),
            Callee::Field(field) => format!("field {}", self.step(Step::Field(*field))),
            Callee::Global(v) => self.path(&Path::of(Root::Global(*v))),
            Callee::Param(f, l) => format!("parameter {}", self.path(&Path::of(Root::Local(*f, *l)))),
            Callee::Model(row) => {
                let name = self.facts.models.row(*row).functions.first().map(|f| f.get_ref().clone());
                name.unwrap_or_else(|| "modelled function".to_owned())
            }
            Callee::Lock(LockOp::Acquire(mode)) => format!("lock for {}", mode_word(*mode)),
            Callee::Lock(LockOp::Release(mode)) => format!("unlock for {}", mode_word(*mode)),
            Callee::Unknown(_) => "unknown function".to_owned(),
        }
    }

    fn path(&self, path: &Path) -> String {
        let root = match path.root {
            Root::Local(..) | Root::Global(_) => {
                path_root_cell(path).map(|c| story::map_name(self.facts, c)).unwrap_or_default()
            }
            Root::Alloc(_, n) => format!("new #{n}"),
            Root::Result(_, call, k) => format!("result {k} of call #{call}"),
            Root::Received(_, n) => format!("receive #{n}"),
            Root::Owned => "something of its own".to_owned(),
            Root::Shared => "something shared".to_owned(),
        };
        path.steps.iter().fold(root, |text, step| text + &self.step(*step))
    }

    fn step(&self, step: Step) -> String {
        match step {
            Step::Field(field) => {
                let name = story::map_name(
                    self.facts,
                    crate::path::Cell { holder: crate::path::Holder::Field(field), depth: 0 },
                );
                format!(".{}", name.rsplit('.').next().unwrap_or_default())
            }
            Step::Elem => "[*]".to_owned(),
            Step::Each(_) => "[each]".to_owned(),
        }
    }

    fn held(&self, locks: &[Held]) -> String {
        let one = |h: &Held| format!("{} for {}", self.path(&h.path), mode_word(h.mode));
        if locks.is_empty() { "no lock".to_owned() } else { locks.iter().map(one).collect::<Vec<_>>().join(", ") }
    }

    fn locks(&self, out: &mut String, func: &FuncFacts) {
        for id in self.contexts.by_fn.get(&func.id).map_or(&[][..], |n| n) {
            let node = &self.contexts.nodes[id.0 as usize];
            let by = node.parent.map(|(n, _)| self.contexts.nodes[n.0 as usize].f);
            let by = by.map_or("from outside".to_owned(), |f| format!("from {}", story::function_name(self.facts, f)));
            let _ = writeln!(out, "  entered {by}, holding {}", self.held(&node.locks));
        }
        for (i, locks) in self.flows.locks_by_block(func.id).iter().enumerate() {
            let _ = match locks {
                Some((before, after)) => {
                    writeln!(out, "  block {i}: {}; then {}", self.held(before), self.held(after))
                }
                None => writeln!(out, "  block {i}: never reached"),
            };
        }
    }

    fn summary(&self, out: &mut String, f: Fn) {
        if let Some(flow) = self.flows.flows.get(&f) {
            self.flow(out, f, flow);
        }
        let Some(summary) = self.flows.summaries.get(&f) else { return };
        self.effects(out, summary);
    }

    fn flow(&self, out: &mut String, f: Fn, flow: &Flow) {
        for access in &flow.accesses {
            let (place, path) = (self.at(access.place.0, access.place.1), self.path(&access.path));
            let live = self.sites(&access.live);
            let _ =
                writeln!(out, "  {place} {} {path}, holding {}{live}", access.kind.word(), self.held(&access.locks));
        }
        for call in &flow.calls {
            let how = if call.spawned.is_some() { "starts" } else { "calls" };
            let (name, live) = (story::function_name(self.facts, call.target), self.sites(&call.live));
            let _ = writeln!(out, "  {} {how} {name}, holding {}{live}", self.at(f, call.span), self.held(&call.locks));
        }
        for leaves in &flow.returns {
            let (at, path) = (self.at(f, leaves.span), self.path(&leaves.path));
            let _ = writeln!(out, "  {at} returns {path}, holding {}", self.held(&leaves.locks));
        }
    }

    fn sites(&self, sites: &[Site]) -> String {
        let one = |s: &Site| self.flows.sites.get(s.0 as usize).map(|i| self.at(i.host, i.span));
        let all: Vec<String> = sites.iter().filter_map(one).collect();
        if all.is_empty() { String::new() } else { format!(", beside the goroutines of {}", all.join(", ")) }
    }

    fn effects(&self, out: &mut String, summary: &Summary) {
        let names = |paths: &[Path]| paths.iter().map(|p| self.path(p)).collect::<Vec<_>>().join(", ");
        let mut line = |what: &str, text: String| {
            if !text.is_empty() {
                let _ = writeln!(out, "  {what} {text}");
            }
        };
        let acquired = &summary.locks.acquired;
        line("returns holding", if acquired.is_empty() { String::new() } else { self.held(acquired) });
        line("releases its caller's", names(&summary.locks.released));
        line("signals on", names(&summary.signals));
        line("waits for", names(&summary.waits));
        line("goes on after signalling on", names(&summary.tail));
        line("leaves running", self.sites(&summary.live_out).trim_start_matches(", beside ").to_owned());
        for access in &summary.param_accesses {
            let at = self.at(access.place.0, access.place.1);
            line(&format!("{at} {}", access.kind.word()), format!("what parameter {} holds", access.formal));
        }
    }
}

fn mode_word(mode: LockMode) -> &'static str {
    match mode {
        LockMode::Read => "reading",
        LockMode::Write => "writing",
    }
}

fn path_root_cell(path: &Path) -> Option<crate::path::Cell> {
    Path::of(path.root).cell()
}
