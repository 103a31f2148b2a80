//! From what queries found to findings: every predicate must hold, those about running in one and the same context.

use super::Patterns;
use super::index::{Index, address};
use super::meaning::{Around, Declared, Thing, address_taken, has_value, variable_name};
use super::read::{Pattern, Wanted};
use crate::finding::{Access, AccessKind, Confidence, Finding, MapInfo, MapKind, Place, RunsIn, RunsInKind};
use crate::fingerprint::{Blamed, fingerprint};
use crate::glob::glob_matches;
use crate::link::contexts::NodeId;
use crate::link::flow::AccessAt;
use crate::link::roots::{RootId, RootKind};
use crate::path::Cell;
use crate::races::{Instance, Races};
use crate::{Severity, story};
use mapvet_loader::{FileId, Wildcard};
use mapvet_parser::{Decl, Match, Span};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

/// With so many other accesses to a map an access is compared; that it meets only later ones is not seen. A map with more
/// is met early or not at all, and comparing all with all would cost the square.
const MOST_OTHERS: usize = 64;

/// The findings of pattern rules.
pub(crate) fn judge(races: &Races<'_>, patterns: &Patterns) -> Vec<Finding> {
    let judge = Judge { races, patterns, index: Index::new(races) };
    let files = races.facts.program.workspace.files.par_iter().enumerate();
    let files = files.filter(|(_, file)| !file.matches.is_empty() && !file.ast.generated);
    let mut findings: Vec<Finding> =
        files.flat_map_iter(|(id, file)| judge.file(FileId(id as u32), &file.matches)).collect();
    // Several matches of one rule at one place are one finding.
    let key = |f: &Finding| (f.check, f.accesses.first().map(|a| a.place.clone()));
    let mut seen = FxHashSet::default();
    findings.retain(|finding| seen.insert(key(finding)));
    findings
}

/// A map operation in a context.
#[derive(Clone, Copy)]
struct Running<'r> {
    access: &'r AccessAt,
    node: NodeId,
    /// Where the same is among the accesses that can race.
    instance: Option<(Cell, &'r [Instance<'r>], usize)>,
}

struct Judge<'r, 'a> {
    races: &'r Races<'a>,
    patterns: &'r Patterns,
    index: Index<'r>,
}

impl<'r> Judge<'r, '_> {
    fn file(&self, file: FileId, matches: &[Match]) -> Vec<Finding> {
        // By place, so that the meaning of a declaration is asked for once, whatever the number of rules.
        let mut matches: Vec<&Match> = matches.iter().collect();
        matches.sort_by_key(|found| (found.captures.iter().map(|(_, span)| *span).min(), found.query));
        let mut around: Option<Around> = None;
        matches.into_iter().filter_map(|found| self.finding(file, found, &mut around)).collect()
    }

    fn finding(&self, file: FileId, found: &Match, around: &mut Option<Around>) -> Option<Finding> {
        let rule = self.patterns.rules().get(found.query as usize)?;
        let names = self.patterns.queries.captures(found.query as usize);
        let captures: Vec<(&str, Span)> =
            found.captures.iter().filter_map(|(name, span)| Some((*names.get(*name as usize)?, *span))).collect();
        let here = captures.iter().find(|(name, _)| *name == rule.report)?.1;
        let program = self.races.facts.program;
        if !around.as_ref().is_some_and(|a| a.covers(file, here)) {
            *around = Around::find(program, file, here);
        }
        let around = around.as_ref().filter(|a| a.covers(file, here))?;
        let mut running = None;
        for (name, span) in &captures {
            let Some(wanted) = rule.wanted.get(*name) else { continue };
            if !self.holds(around, *span, wanted) {
                return None;
            }
            if wanted.speaks_of_running() {
                running = Some(self.running(around, *span, wanted)?);
            }
        }
        Some(self.tell(rule, around, &captures, here, running))
    }

    /// The predicates that speak of what a capture is and where it stands.
    fn holds(&self, around: &Around, span: Span, wanted: &Wanted) -> bool {
        let program = self.races.facts.program;
        let source = program.workspace.file(around.file);
        let package = program.workspace.package(source.package);
        let thing = || around.thing(program, span);
        wanted.test.is_none_or(|test| test == source.is_test)
            && wanted.package.as_ref().is_none_or(|p| Wildcard::new(p).matches(package.path.as_str()))
            && wanted.function.as_ref().is_none_or(|f| {
                let name = around.function(program, span).map(|f| program.func_name(f)).unwrap_or_default();
                glob_matches(f, &name)
            })
            && wanted.map.is_none_or(|map| map == program.is_map(thing().ty))
            && wanted.ty.as_ref().is_none_or(|glob| {
                let ty = thing().ty;
                let is = |ty| glob_matches(glob, &program.display(ty, source.package));
                is(ty) || is(program.underlying(ty))
            })
            && wanted.made.is_none_or(|made| self.made(around, &thing()) == Some(made))
    }

    /// Whether anything but nil is ever assigned to a variable; `None` where that cannot be told.
    fn made(&self, around: &Around, thing: &Thing) -> Option<bool> {
        let facts = self.races.facts;
        match thing.declared {
            Declared::Local(id) => {
                let Decl::Func(func) = around.decl else { return None };
                let f = facts.fns.function(mapvet_types::FuncRef { file: around.file, func });
                let (decl, _) = facts.get(f)?;
                decl.locals.get(id.0 as usize).map(|local| !local.only_nil)
            }
            Declared::Global(v) => {
                let exported = variable_name(facts.program, v)?.is_exported();
                let unseen = exported || address_taken(facts.program, v);
                let made = has_value(facts.program, v.file, v.spec) || self.index.stored.contains(&v);
                if made { Some(true) } else { (!unseen).then_some(false) }
            }
            Declared::Field | Declared::Elsewhere => None,
        }
    }

    /// The first context in which all predicates about running hold.
    fn running(&self, around: &Around, span: Span, wanted: &Wanted) -> Option<Running<'r>> {
        let accesses = self.index.accesses(around.file, span);
        let contexts = accesses.into_iter().flat_map(|(host, access)| {
            let nodes = self.races.contexts.by_fn.get(&host).map(smallvec::SmallVec::as_slice).unwrap_or_default();
            nodes.iter().map(move |node| Running {
                access,
                node: *node,
                instance: self.index.instances.get(&(address(access), *node)).copied(),
            })
        });
        contexts.into_iter().find(|running| self.runs(*running, wanted))
    }

    fn runs(&self, running: Running<'r>, wanted: &Wanted) -> bool {
        let meets = |writes: bool| {
            let Some((_, list, i)) = running.instance else { return false };
            let other = |j: &usize| list.get(*j).is_some_and(|x| !writes || x.writes());
            (0..list.len()).filter(other).take(MOST_OTHERS).any(|j| self.races.meets(list, i, j).is_some())
        };
        let locks = || self.locks(running);
        wanted.shared.is_none_or(|shared| shared == meets(false))
            && wanted.beside_write.is_none_or(|write| write == meets(true))
            && wanted.locks.as_deref().is_none_or(|wanted| match wanted {
                "none" => locks().is_empty(),
                "any" => !locks().is_empty(),
                glob => locks().iter().any(|lock| glob_matches(glob, lock)),
            })
            && (wanted.runs_in.is_empty() || {
                let roots = self.roots(running);
                let kinds: Vec<RunsInKind> = roots.iter().map(|root| self.kind(*root)).collect();
                wanted.runs_in.iter().any(|word| kinds.contains(&word.0))
            })
    }

    /// The names of the locks held, those of the callers included.
    fn locks(&self, running: Running<'_>) -> Vec<String> {
        let Some(node) = self.races.contexts.nodes.get(running.node.0 as usize) else { return Vec::new() };
        let access = running.access;
        let inherited = node.locks.iter().filter(|h| access.spawned.is_none() && !access.released.contains(&h.path));
        let held = access.locks.iter().chain(inherited).filter_map(|held| self.races.locking.id(&held.path));
        held.map(|id| story::lock_name(self.races.facts, id)).collect()
    }

    fn roots(&self, running: Running<'_>) -> Vec<RootId> {
        let node = self.races.contexts.nodes.get(running.node.0 as usize);
        node.map(|node| self.races.roots_of(running.access, node).to_vec()).unwrap_or_default()
    }

    fn kind(&self, root: RootId) -> RunsInKind {
        match self.races.contexts.roots.get(root.0 as usize).map(|info| &info.kind) {
            Some(RootKind::Main) => RunsInKind::Main,
            Some(RootKind::Init) | None => RunsInKind::Init,
            Some(RootKind::Test) => RunsInKind::Test,
            Some(RootKind::Exported) => RunsInKind::Exported,
            Some(RootKind::Unseen | RootKind::Callback(_)) => RunsInKind::Callback,
            Some(RootKind::Spawn(_)) => RunsInKind::Goroutine,
        }
    }

    fn tell(
        &self,
        rule: &Pattern,
        around: &Around,
        captures: &[(&str, Span)],
        here: Span,
        running: Option<Running<'_>>,
    ) -> Finding {
        let facts = self.races.facts;
        let program = facts.program;
        let source = program.workspace.file(around.file);
        let texts = |name: &str| {
            let span = captures.iter().find(|(known, _)| *known == name).map(|(_, span)| *span);
            span.map(|span| around.thing(program, span))
        };
        let mut message = rule.message.clone();
        for (name, _) in captures {
            let text = texts(name).map(|thing| thing.text).unwrap_or_default();
            message = message.replace(&format!("{{{name}}}"), &text);
        }
        let function = around.function(program, here);
        let name = function.map_or_else(|| "init".to_owned(), |f| program.func_name(f));
        let place = story::place_in(facts, around.file, here);
        let subject = texts("map").or_else(|| texts(&rule.report));
        let map = match running.and_then(|running| running.instance) {
            Some((cell, ..)) => story::map_info(facts, cell),
            None => subject.map_or_else(|| unnamed(place.clone()), |thing| self.map_info(around, &thing, &place)),
        };
        let accesses = self.accesses(around, here, &name, running);
        let package = program.workspace.package(source.package).path.as_str().to_owned();
        let f = match around.decl {
            Decl::Func(func) => Some(facts.fns.function(mapvet_types::FuncRef { file: around.file, func })),
            _ => None,
        };
        let blamed = Blamed {
            package: package.clone(),
            function: f.map_or_else(|| "init".to_owned(), |f| story::function_name(facts, f)),
            op: accesses.first().map_or(AccessKind::Read, |access| access.op),
            file: source.display.clone(),
        };
        Finding {
            check: rule.page.name,
            severity: rule.page.severity,
            confidence: if rule.page.severity == Severity::Error { Confidence::High } else { Confidence::Medium },
            reasons: vec!["it has the form that the rule describes".to_owned()],
            message,
            fingerprint: fingerprint(rule.page.name, &package, &map.name, vec![blamed]),
            package,
            map,
            accesses,
        }
    }

    /// The place that is reported, and behind it one that can run beside it.
    fn accesses(&self, around: &Around, here: Span, name: &str, running: Option<Running<'_>>) -> Vec<Access> {
        let facts = self.races.facts;
        let place = story::place_in(facts, around.file, here);
        let Some((_, list, i)) = running.and_then(|running| running.instance) else {
            return vec![plain(place, name)];
        };
        let pairs = || (0..list.len()).take(MOST_OTHERS).filter_map(|j| self.races.meets(list, i, j));
        let writes = |j: usize| list.get(j).is_some_and(Instance::writes);
        let pair = pairs().find(|pair| writes(pair.b)).or_else(|| pairs().next());
        let Some(first) = list.get(i) else { return vec![plain(place, name)] };
        let Some(root) = pair.map(|pair| pair.root_a).or_else(|| first.roots.first().copied()) else {
            return vec![plain(place, name)];
        };
        let mut accesses = vec![story::access(self.races, first, root, true)];
        if let Some(access) = accesses.first_mut() {
            access.place = place;
        }
        if let Some((pair, other)) = pair.and_then(|pair| Some((pair, list.get(pair.b)?))) {
            if other.place() == first.place() {
                accesses.iter_mut().for_each(|access| access.runs_in.many = true);
            } else {
                accesses.push(story::access(self.races, other, pair.root_b, false));
            }
        }
        accesses
    }

    fn map_info(&self, around: &Around, thing: &Thing, place: &Place) -> MapInfo {
        let program = self.races.facts.program;
        let kind = match thing.declared {
            Declared::Local(_) | Declared::Elsewhere => MapKind::Local,
            Declared::Global(_) => MapKind::PackageVar,
            Declared::Field => MapKind::Field,
        };
        let ty = program.display(thing.ty, program.package_of(around.file));
        MapInfo { name: thing.text.clone(), kind, ty, place: place.clone() }
    }
}

fn unnamed(place: Place) -> MapInfo {
    MapInfo { name: "this".to_owned(), kind: MapKind::Local, ty: String::new(), place }
}

/// A place of which nothing is known but that it is there.
fn plain(place: Place, function: &str) -> Access {
    let what = format!("any caller of {function}");
    Access {
        op: AccessKind::Read,
        blamed: true,
        runs_in: RunsIn { kind: RunsInKind::Main, many: false, place: place.clone(), what },
        place,
        function: function.to_owned(),
        locks: Vec::new(),
        trace: Vec::new(),
    }
}
