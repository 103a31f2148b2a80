//! Findings about one place: no second access is needed to tell what is wrong there. What is wrong, the checks say;
//! here it is put into words.

use crate::checks::{self, Leak};
use crate::facts::Fn;
use crate::finding::{Access, AccessKind, Confidence, Finding, HeldLock, MapInfo, MapKind, RunsIn, RunsInKind};
use crate::fingerprint::{Blamed, fingerprint};
use crate::link::Facts;
use crate::link::fn_map::FnSet;
use crate::link::summary::Held;
use crate::path::{Cell, Holder};
use crate::races::Races;
use crate::{Options, story};
use mapvet_loader::{FileId, Workspace};
use mapvet_parser::Span;
use mapvet_types::{FuncRef, LocalId};

/// The findings of all checks that look at one place.
pub(crate) fn findings(races: &Races<'_>, called: &FnSet, literals: &[Literal], options: &Options) -> Vec<Finding> {
    let on = |check: &str| is_on(options, check);
    let mut findings = nil_writes(races.facts);
    if on("leaked-map") {
        findings.extend(checks::leaked_maps(races, called).iter().map(|leak| leaked(races, leak)));
    }
    if on("check-then-act") {
        findings.extend(stale_writes(races));
    }
    findings.extend(literals.iter().filter_map(|literal| empty_literal(races.facts, literal)));
    findings
}

/// One side of a finding.
struct Side<'s> {
    f: Fn,
    span: Span,
    op: AccessKind,
    locks: &'s [Held],
    kind: RunsInKind,
}

fn access(facts: &Facts<'_>, side: &Side<'_>, lock_name: impl FnMut(&Held) -> Option<String>) -> Access {
    let function = story::function_name(facts, side.f);
    let place = story::place(facts, side.f, side.span);
    let mut lock_name = lock_name;
    let held = |h: &Held| {
        Some(HeldLock { name: lock_name(h)?, mode: h.mode, place: story::place(facts, h.taken.0, h.taken.1) })
    };
    Access {
        op: side.op,
        blamed: true,
        locks: side.locks.iter().filter_map(held).collect(),
        runs_in: RunsIn {
            kind: side.kind,
            many: side.kind == RunsInKind::Exported,
            place: place.clone(),
            what: format!("any caller of {function}"),
        },
        place,
        function,
        trace: Vec::new(),
    }
}

/// Writes to maps that are surely nil.
fn nil_writes(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for decl in facts.decls.iter().filter(|d| !d.is_test && !d.generated) {
        for (at, f, local) in checks::nil_map_writes(decl) {
            let owner = decl.locals[local].owner;
            let map = story::map_info(facts, Cell { holder: Holder::Local(owner, LocalId(local as u32)), depth: 0 });
            let side = Side { f, span: at.span, op: AccessKind::Write, locks: &[], kind: RunsInKind::Main };
            let package = package(facts, decl.file);
            findings.push(Finding {
                check: "nil-map-write",
                severity: Confidence::High.severity(),
                confidence: Confidence::High,
                reasons: vec!["nothing but nil is ever assigned to it".to_owned()],
                message: format!("write to {}, which is nil here: the write panics", map.name),
                fingerprint: fingerprint("nil-map-write", &package, &map.name, blamed(facts, &side)),
                package,
                map,
                accesses: vec![access(facts, &side, |_| None)],
            });
        }
    }
    findings
}

fn leaked(races: &Races<'_>, leak: &Leak<'_>) -> Finding {
    let facts = races.facts;
    let map = story::map_info(facts, leak.cell);
    let lock = story::lock_name(facts, leak.guard.lock);
    let at = leak.at;
    let side = Side { f: leak.f, span: at.span, op: AccessKind::Read, locks: &at.locks, kind: RunsInKind::Exported };
    let list = races.cells.binary_search_by_key(&leak.cell, |c| c.0).map_or(&[][..], |i| &races.cells[i].1);
    let mut accesses = vec![access(facts, &side, |h| lock_name(races, h))];
    let change = list.get(leak.change).and_then(|x| Some((x, *x.roots.first()?)));
    accesses.extend(change.map(|(x, root)| story::access(races, x, root, false)));
    let writer = accesses.get(1).map(|a| a.function.clone()).unwrap_or_default();
    Finding {
        check: "leaked-map",
        severity: leak.confidence.severity(),
        confidence: leak.confidence,
        reasons: vec![format!("{lock} guards it, and is released when the function returns")],
        message: format!(
            "{} leaves {lock} by reference: callers of {} use it with no lock while {writer} changes it in place",
            map.name,
            story::function_name(facts, leak.f),
        ),
        fingerprint: fingerprint("leaked-map", &story::home(facts, leak.cell), &map.name, blamed(facts, &side)),
        package: package(facts, facts.fns.file(leak.f)),
        map,
        accesses,
    }
}

fn stale_writes(races: &Races<'_>) -> Vec<Finding> {
    let facts = races.facts;
    let mut findings = Vec::new();
    for (f, flow) in races.flows.flows.iter() {
        if facts.get(f).is_none_or(|(d, _)| d.is_test || d.generated) {
            continue;
        }
        for (write, look) in checks::stale_writes(flow) {
            let Some(cell) = write.path.cell() else { continue };
            let map = story::map_info(facts, cell);
            let lock = write.locks.first().and_then(|h| lock_name(races, h)).unwrap_or_default();
            let side = |at: &crate::link::flow::AccessAt| Side {
                f,
                span: at.place.1,
                op: at.kind,
                locks: &[],
                kind: RunsInKind::Exported,
            };
            let locked = |at: &crate::link::flow::AccessAt, blamed| Access {
                blamed,
                ..access(facts, &Side { locks: &at.locks.clone(), ..side(at) }, |h| lock_name(races, h))
            };
            findings.push(Finding {
                check: "check-then-act",
                severity: Confidence::Medium.severity(),
                confidence: Confidence::Medium,
                reasons: vec![format!("{lock} is released between the look and the write")],
                message: format!(
                    "write to {} rests on a look before {lock} was released: another goroutine may have written since",
                    map.name
                ),
                fingerprint: fingerprint(
                    "check-then-act",
                    &story::home(facts, cell),
                    &map.name,
                    blamed(facts, &side(write)),
                ),
                package: package(facts, facts.fns.file(f)),
                map,
                accesses: vec![locked(write, true), locked(look, false)],
            });
        }
    }
    findings
}

/// An empty map literal and its type as written.
pub(crate) struct Literal {
    file: FileId,
    span: Span,
    ty: String,
}

/// The empty map literals, if they are asked for: to be collected while the code is still there.
pub(crate) fn literals(workspace: &Workspace, options: &Options) -> Vec<Literal> {
    if !is_on(options, "implicit-map") {
        return Vec::new();
    }
    let files = workspace.analyzed().flat_map(|(_, package)| &package.files).copied();
    let written = files.filter(|file| !workspace.file(*file).ast.generated);
    let of_file = |file: FileId| {
        let ast = &workspace.file(file).ast;
        checks::empty_literals(ast).map(move |(span, ty)| Literal { file, span, ty: checks::type_text(ast, ty) })
    };
    written.flat_map(of_file).collect()
}

fn empty_literal(facts: &Facts<'_>, literal: &Literal) -> Option<Finding> {
    let Literal { file, span, ty } = literal;
    let f = function_around(facts, *file, *span)?;
    let side = Side { f, span: *span, op: AccessKind::Write, locks: &[], kind: RunsInKind::Main };
    let place = story::place(facts, f, *span);
    let package = package(facts, *file);
    Some(Finding {
        check: "implicit-map",
        severity: Confidence::Medium.severity(),
        confidence: Confidence::Medium,
        reasons: Vec::new(),
        message: format!("an empty literal makes a map: write make({ty})"),
        fingerprint: fingerprint("implicit-map", &package, ty, blamed(facts, &side)),
        package,
        map: MapInfo { name: ty.clone(), kind: MapKind::Local, ty: ty.clone(), place },
        accesses: vec![access(facts, &side, |_| None)],
    })
}

fn is_on(options: &Options, check: &str) -> bool {
    !options.disabled.iter().any(|d| d == check)
}

/// The innermost function around a place, or the initializer of the variable it belongs to.
fn function_around(facts: &Facts<'_>, file: FileId, span: Span) -> Option<Fn> {
    let ast = &facts.program.workspace.file(file).ast;
    let inside = |outer: Span| outer.start <= span.start && span.end <= outer.end;
    let funcs = ast.funcs.iter().zip(0..).filter(|(f, _)| inside(f.span));
    let innermost = funcs.min_by_key(|(f, _)| f.span.end - f.span.start);
    let function = |(_, i)| facts.fns.function(FuncRef { file, func: mapvet_parser::FuncId(i) });
    let initializer = || {
        let spec = ast.value_specs.iter().zip(0..).find(|(s, _)| inside(s.span))?.1;
        Some(facts.fns.initializer(file, mapvet_parser::ValueSpecId(spec)))
    };
    innermost.map(function).or_else(initializer)
}

fn blamed(facts: &Facts<'_>, side: &Side<'_>) -> Vec<Blamed> {
    story::blamed(facts, std::iter::once((side.f, side.op)))
}

fn lock_name(races: &Races<'_>, held: &Held) -> Option<String> {
    Some(story::lock_name(races.facts, races.locking.id(&held.path)?))
}

fn package(facts: &Facts<'_>, file: FileId) -> String {
    facts.program.workspace.package(facts.program.package_of(file)).path.as_str().to_owned()
}
