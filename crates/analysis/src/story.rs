//! Verdicts to findings: names, places, locks, the goroutines and the way from each root to its access.

use crate::checks::Verdict;
use crate::facts::Fn;
use crate::finding::{Access, AccessKind, Finding, HeldLock, MapInfo, MapKind, Place, RunsIn, RunsInKind, Step};
use crate::fingerprint::{Blamed, fingerprint};
use crate::guard::field_name;
use crate::link::Facts;
use crate::link::roots::{RootId, RootKind};
use crate::locks::LockId;
use crate::path::{Cell, Holder};
use crate::program::FnKind;
use crate::races::{Instance, Races};
use mapvet_loader::FileId;
use mapvet_parser::Span;

/// Longest trace that is written out.
const MAX_TRACE: usize = 24;

/// The finding of a verdict.
pub(crate) fn tell(races: &Races<'_>, cell: Cell, list: &[Instance<'_>], verdict: Verdict) -> Finding {
    let pair = verdict.pair;
    let mut accesses: Vec<Access> = Vec::new();
    for (n, i) in verdict.blamed.iter().enumerate() {
        let root = if n == 0 { pair.root_a } else { list[*i].roots.first().copied().unwrap_or(pair.root_a) };
        accesses.push(access(races, &list[*i], root, true));
    }
    if list[pair.b].place() != list[pair.a].place() && !verdict.blamed.contains(&pair.b) {
        accesses.push(access(races, &list[pair.b], pair.root_b, false));
    }
    if accesses.len() == 1
        && let Some(only) = accesses.first_mut()
    {
        only.runs_in.many = true;
    }
    let facts = races.facts;
    let file = facts.fns.file(list[pair.a].access.place.0);
    let package = facts.program.workspace.package(facts.program.package_of(file)).path.as_str().to_owned();
    let map = map_info(facts, cell);
    let blamed = blamed(facts, verdict.blamed.iter().map(|i| (list[*i].place().0, list[*i].access.kind)));
    // A map and the maps inside of it have one name.
    let name = map.name.clone() + &"[*]".repeat(cell.depth.into());
    let fingerprint = fingerprint(verdict.check, &home(facts, cell), &name, blamed);
    Finding {
        check: verdict.check,
        severity: verdict.confidence.severity(),
        confidence: verdict.confidence,
        reasons: verdict.reasons,
        message: verdict.message,
        package,
        fingerprint,
        map,
        accesses,
    }
}

/// What the fingerprint knows of accesses to blame.
pub(crate) fn blamed(facts: &Facts<'_>, accesses: impl Iterator<Item = (Fn, AccessKind)>) -> Vec<Blamed> {
    let one = |(f, op)| {
        let file = facts.program.workspace.file(facts.fns.file(f));
        let package = facts.program.workspace.package(file.package).path.as_str().to_owned();
        Blamed { package, function: declared_function(facts, f), op, file: file.display.clone() }
    };
    accesses.map(one).collect()
}

/// The name of the function, or of the one that a literal stands in: literals are renumbered when one is added.
fn declared_function(facts: &Facts<'_>, f: Fn) -> String {
    let FnKind::Function(mut func) = facts.fns.kind(f) else { return "init".to_owned() };
    let ast = &facts.program.workspace.file(func.file).ast;
    while ast.func(func.func).name.is_none() {
        let Some(parent) = ast.func(func.func).parent else { return "init".to_owned() };
        func.func = parent;
    }
    facts.program.func_name(func)
}

/// The import path of the package that declares the map of a cell.
pub(crate) fn home(facts: &Facts<'_>, cell: Cell) -> String {
    let file = match cell.holder {
        Holder::Field(field) => Some(field.file),
        Holder::Global(v) => Some(v.file),
        Holder::Local(f, _) | Holder::Alloc(f, _) => facts.get(f).map(|(d, _)| d.file),
    };
    let path = |file| facts.program.workspace.package(facts.program.package_of(file)).path.as_str().to_owned();
    file.map_or_else(String::new, path)
}

pub(crate) fn access(races: &Races<'_>, instance: &Instance<'_>, root: RootId, blamed: bool) -> Access {
    let facts = races.facts;
    let (f, span) = instance.place();
    Access {
        op: instance.access.kind,
        blamed,
        place: place(facts, f, span),
        function: function_name(facts, f),
        locks: instance
            .held
            .iter()
            .filter_map(|h| {
                let id = races.locking.id(&h.path)?;
                Some(HeldLock { name: lock_name(facts, id), mode: h.mode, place: place(facts, h.taken.0, h.taken.1) })
            })
            .collect(),
        runs_in: runs_in(races, root),
        trace: trace(races, instance, root),
    }
}

fn runs_in(races: &Races<'_>, root: RootId) -> RunsIn {
    let info = &races.contexts.roots[root.0 as usize];
    let name = function_name(races.facts, info.entry);
    let entry = |kind, many, what: String| RunsIn { kind, many, place: declaration(races.facts, info.entry), what };
    match &info.kind {
        RootKind::Main => entry(RunsInKind::Main, false, "main".to_owned()),
        RootKind::Init => entry(RunsInKind::Init, false, "initialization".to_owned()),
        RootKind::Test => entry(RunsInKind::Test, false, format!("test {name}")),
        RootKind::Exported => entry(RunsInKind::Exported, true, format!("callers of {name}")),
        RootKind::Unseen => entry(RunsInKind::Callback, false, format!("whoever runs {name}")),
        RootKind::Callback(what) => entry(RunsInKind::Callback, true, format!("{what} {name}")),
        RootKind::Spawn(site) => {
            let site = races.flows.sites.get(site.0 as usize);
            let (place, many) = site.map_or((Place::default(), false), |s| {
                (place(races.facts, s.host, s.span), s.many || s.loop_id.0 != 0)
            });
            let what = site.and_then(|s| s.what.clone()).unwrap_or_else(|| "goroutine".to_owned());
            RunsIn { kind: RunsInKind::Goroutine, many, place, what: format!("{what} started here") }
        }
    }
}

/// The way from the root to the access: first the start of the goroutine, then each call.
fn trace(races: &Races<'_>, instance: &Instance<'_>, root: RootId) -> Vec<Step> {
    let facts = races.facts;
    let step = |call: Call| Step {
        place: place(facts, call.caller, call.span),
        function: function_name(facts, call.caller),
        what: format!("{} {}", if call.starts { "starts" } else { "calls" }, function_name(facts, call.callee)),
    };
    way(races, instance, root).into_iter().map(step).collect()
}

/// A call on the way from a root to an access.
pub(crate) struct Call {
    caller: Fn,
    span: Span,
    callee: Fn,
    /// It is where the root begins.
    starts: bool,
}

/// The calls between a root and an access, the root's first.
pub(crate) fn way(races: &Races<'_>, instance: &Instance<'_>, root: RootId) -> Vec<Call> {
    let info = &races.contexts.roots[root.0 as usize];
    let spawned = instance.access.spawned.is_some();
    let inner = calls_inside(instance).into_iter();
    let inner = inner.map(|((caller, span), callee)| Call { caller, span, callee, starts: spawned });
    let mut outer: Vec<Call> = Vec::new();
    let mut node = instance.node;
    while !spawned && outer.len() < MAX_TRACE {
        let here = &races.contexts.nodes[node.0 as usize];
        let Some((parent, span)) = here.parent else { break };
        let starts = is_start(races, root, here.f, span);
        let caller = races.contexts.nodes[parent.0 as usize].f;
        outer.push(Call { caller, span, callee: here.f, starts });
        if starts || (here.f == info.entry && !matches!(info.kind, RootKind::Spawn(_))) {
            break;
        }
        node = parent;
    }
    outer.reverse();
    outer.extend(inner);
    outer
}

/// The calls between the hosting function and the access, each with what it calls.
fn calls_inside(instance: &Instance<'_>) -> Vec<((Fn, Span), Fn)> {
    let trace = &instance.access.trace;
    let next = trace.iter().skip(1).map(|t| t.0).chain([instance.access.place.0]);
    trace.iter().copied().zip(next).collect()
}

fn is_start(races: &Races<'_>, root: RootId, f: Fn, span: Span) -> bool {
    let info = &races.contexts.roots[root.0 as usize];
    match info.kind {
        RootKind::Spawn(site) => {
            f == info.entry && races.flows.sites.get(site.0 as usize).is_some_and(|s| s.span == span)
        }
        _ => false,
    }
}

/// `(*Server).drop`; for an initializer the name of the variable.
pub(crate) fn function_name(facts: &Facts<'_>, f: Fn) -> String {
    match facts.fns.kind(f) {
        FnKind::Function(func) => facts.program.func_name(func),
        FnKind::Initializer(..) => "init".to_owned(),
    }
}

/// `Server.mu`
pub(crate) fn lock_name(facts: &Facts<'_>, lock: LockId) -> String {
    match lock {
        LockId::Declared(holder) | LockId::Lent(holder) => holder_name(facts, holder),
        LockId::Any => "a lock passed in".to_owned(),
    }
}

/// `Server.sessions`
pub(crate) fn map_name(facts: &Facts<'_>, cell: Cell) -> String {
    holder_name(facts, cell.holder)
}

fn holder_name(facts: &Facts<'_>, holder: Holder) -> String {
    match holder {
        Holder::Field(field) => {
            let name = field_name(facts, field);
            match facts.program.field_owner(field) {
                Some(t) => {
                    format!("{}.{name}", facts.program.workspace.file(t.file).ast.type_spec(t.spec).name.name.as_str())
                }
                None => name,
            }
        }
        Holder::Global(v) => {
            let ast = &facts.program.workspace.file(v.file).ast;
            let names = ast.idents(ast.value_spec(v.spec).names);
            names.get(v.index as usize).map_or_else(String::new, |n| n.name.as_str().to_owned())
        }
        Holder::Local(f, l) => facts
            .get(f)
            .and_then(|(d, _)| d.locals.get(l.0 as usize))
            .map_or_else(String::new, |l| l.name.as_str().to_owned()),
        Holder::Alloc(..) => "a map made here".to_owned(),
    }
}

/// The map of a cell as findings show it.
pub(crate) fn map_info(facts: &Facts<'_>, cell: Cell) -> MapInfo {
    let program = facts.program;
    let (file, pos, len, ty) = match cell.holder {
        Holder::Field(field) => {
            let ast = &program.workspace.file(field.file).ast;
            let node = ast.field(field.field);
            let ident = ast.idents(node.names).get(field.index as usize).copied();
            let pos = ident.map_or(node.span.start, |i| i.pos);
            let len = ident.map_or(0, |i| i.name.as_str().len());
            (Some(field.file), pos, len, program.field_ty(field))
        }
        Holder::Global(v) => {
            let ast = &program.workspace.file(v.file).ast;
            let ident = ast.idents(ast.value_spec(v.spec).names).get(v.index as usize).copied();
            (Some(v.file), ident.map_or(0, |i| i.pos), ident.map_or(0, |i| i.name.as_str().len()), program.var_ty(v))
        }
        Holder::Local(f, l) => {
            let local = facts.get(f).and_then(|(d, _)| d.locals.get(l.0 as usize).map(|l| (d.file, *l)));
            match local {
                Some((file, l)) => (Some(file), l.pos, l.name.as_str().len(), l.ty),
                None => (None, 0, 0, mapvet_types::Ty::UNKNOWN),
            }
        }
        Holder::Alloc(f, _) => (facts.get(f).map(|(d, _)| d.file), 0, 0, mapvet_types::Ty::UNKNOWN),
    };
    let place = file.map_or_else(Place::default, |f| place_in(facts, f, Span { start: pos, end: pos + len as u32 }));
    let from = file.map_or(mapvet_loader::PackageId(0), |f| program.package_of(f));
    MapInfo { name: map_name(facts, cell), kind: kind(facts, cell), ty: program.display(ty, from), place }
}

fn kind(facts: &Facts<'_>, cell: Cell) -> MapKind {
    match cell.holder {
        _ if cell.depth > 0 => MapKind::Elem,
        Holder::Field(_) => MapKind::Field,
        Holder::Global(_) => MapKind::PackageVar,
        Holder::Local(f, l) if facts.formal(f, l).is_some() => MapKind::Param,
        Holder::Local(..) | Holder::Alloc(..) => MapKind::Local,
    }
}

/// A span of a function's file.
pub(crate) fn place(facts: &Facts<'_>, f: Fn, span: Span) -> Place {
    place_in(facts, facts.fns.file(f), span)
}

pub(crate) fn place_in(facts: &Facts<'_>, file: FileId, span: Span) -> Place {
    let source = facts.program.workspace.file(file);
    let (start, end) = (source.ast.lines.line_col(span.start), source.ast.lines.line_col(span.end));
    Place {
        file: source.display.clone(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

/// Where a function is declared: its name, or the literal.
fn declaration(facts: &Facts<'_>, f: Fn) -> Place {
    let span = match facts.fns.kind(f) {
        FnKind::Function(func) => {
            let node = facts.program.workspace.file(func.file).ast.func(func.func);
            node.name.map_or(Span { start: node.span.start, end: node.span.start }, mapvet_parser::Ident::span)
        }
        FnKind::Initializer(file, spec) => facts.program.workspace.file(file).ast.value_spec(spec).span,
    };
    place(facts, f, span)
}
