//! Roots: where concurrent life begins. `main`, `init` and tests; exported functions; callbacks that the models know
//! by their signature, by an interface or by a registration. Goroutine starts become roots while contexts are built.

use super::Facts;
use super::fn_map::FnSet;
use super::graph::Graph;
use super::summary::Site;
use super::targets::Targets;
use crate::facts::{DeclFacts, Fn};
use crate::glob::glob_matches;
use crate::models::{Lent, Method, Signature};
use crate::program::FnKind;
use mapvet_loader::PackageId;
use mapvet_parser::ChanDir;
use mapvet_types::{FuncRef, SelectionKind, Ty, TyKind, TypeRef};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// A root of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RootId(pub(crate) u32);

/// What kind of root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RootKind {
    Main,
    Init,
    Test,
    Exported,
    Spawn(Site),
    /// Nobody is seen to call it: a stored function value, or a method of an interface that something else calls.
    Unseen,
    /// Run by other code, on goroutines of its own; in words.
    Callback(String),
}

/// A root.
#[derive(Clone, Debug)]
pub(crate) struct RootInfo {
    pub(crate) kind: RootKind,
    pub(crate) entry: Fn,
    /// For a method: the type of its receiver.
    pub(crate) receiver: Option<TypeRef>,
    /// For a goroutine: the roots outside that lead to its start.
    pub(crate) outer: SmallVec<[RootId; 4]>,
}

/// All roots but goroutine starts, in order of functions.
pub(crate) fn find(facts: &Facts<'_>, targets: &Targets, graph: &Graph, called: &FnSet) -> Vec<RootInfo> {
    let callers = graph.production_callers(facts);
    let (init_only, main_only) = (init_only(facts, &callers), main_only(facts, &callers));
    let finder = Finder { facts, targets, called, services: service_methods(facts), init_only, main_only };
    let roots = |decl: &DeclFacts| {
        let funcs = decl.funcs.iter().enumerate();
        funcs.filter_map(|(i, func)| finder.root(decl.is_test, func.id, i == 0)).collect::<Vec<_>>()
    };
    facts.decls.par_iter().flat_map_iter(roots).collect()
}

struct Finder<'a> {
    facts: &'a Facts<'a>,
    targets: &'a Targets,
    called: &'a FnSet,
    services: FxHashMap<Fn, String>,
    /// Functions that only initialization is seen to call.
    init_only: FxHashSet<Fn>,
    /// Functions that only `main` is seen to call.
    main_only: FxHashSet<Fn>,
}

impl Finder<'_> {
    fn root(&self, is_test: bool, id: Fn, declared: bool) -> Option<RootInfo> {
        let FnKind::Function(f) = self.facts.fns.kind(id) else {
            return declared.then(|| RootInfo {
                kind: RootKind::Init,
                entry: id,
                receiver: None,
                outer: SmallVec::new(),
            });
        };
        let receiver = if declared { self.facts.program.receiver(f).map(|r| r.0) } else { None };
        let kind = self.kind(is_test, id, f, declared, receiver)?;
        Some(RootInfo { kind, entry: id, receiver, outer: SmallVec::new() })
    }

    fn kind(&self, is_test: bool, id: Fn, f: FuncRef, declared: bool, receiver: Option<TypeRef>) -> Option<RootKind> {
        if let Some(what) = self.callback(id, f, declared, receiver) {
            return (!is_test).then_some(RootKind::Callback(what));
        }
        if !declared {
            return None;
        }
        let program = self.facts.program;
        let source = program.workspace.file(f.file);
        let name = source.ast.func(f.func).name?.name.as_str();
        if is_test {
            let test = ["Test", "Benchmark", "Example", "Fuzz"].iter().any(|p| name.starts_with(p));
            return (receiver.is_none() && test).then_some(RootKind::Test);
        }
        let package = program.workspace.package(source.package);
        match (receiver, name) {
            (None, "init") => Some(RootKind::Init),
            // Called before anything runs beside it: it and what it does are part of the initialization.
            _ if is_exported(name) && (is_set_up(self.facts, id) || self.init_only.contains(&id)) => {
                Some(RootKind::Init)
            }
            _ if self.facts.supports_tests(f.file) => is_exported(name).then_some(RootKind::Test),
            (None, "main") if package.name.as_str() == "main" => Some(RootKind::Main),
            (Some(_), _) if package.name.as_str() == "main" && self.is_entry(id, name) => Some(RootKind::Main),
            _ if is_lent(self.facts, id) => None,
            _ => self.is_api(id, name, receiver, source.package).then_some(RootKind::Exported),
        }
    }

    /// Whether it is a method of a program that something outside calls once, as `main` is called.
    ///
    /// Answers the false alarm of a program that a manager of services or of commands starts; hides one that it starts
    /// several times at once.
    fn is_entry(&self, id: Fn, name: &str) -> bool {
        self.facts.models.intent.entries.iter().any(|entry| entry == name) && !self.called.contains(id)
    }

    /// Whether code outside the repository may call it. Exported functions of main and internal packages that are
    /// called here count as unexported: what runs them is known.
    fn is_api(&self, id: Fn, name: &str, receiver: Option<TypeRef>, package: PackageId) -> bool {
        if !is_exported(name) || self.main_only.contains(&id) || must_hold(self.facts, id) && self.called.contains(id) {
            return false;
        }
        let program = self.facts.program;
        let package = program.workspace.package(package);
        let path = package.path.as_str();
        let closed = package.name.as_str() == "main" || path.split('/').any(|p| p == "internal");
        let hidden = receiver
            .is_some_and(|t| !is_exported(program.workspace.file(t.file).ast.type_spec(t.spec).name.name.as_str()));
        if closed || hidden { receiver.is_some() && !self.called.contains(id) } else { true }
    }

    fn callback(&self, id: Fn, f: FuncRef, declared: bool, receiver: Option<TypeRef>) -> Option<String> {
        if let Some(what) = self.services.get(&id) {
            return Some(what.clone());
        }
        let sig = self.facts.program.func_sig(f);
        if receiver.is_some()
            && let Some(what) = self.concurrent_method(f, sig)
        {
            return Some(what);
        }
        // A literal may be handed to something that runs it here; a modelled signature says that it is run elsewhere.
        let taken = !declared || self.targets.taken.contains(&id);
        let fits = |s: &&Signature| matches_signature(self.facts, sig, &s.params, Some(&s.results));
        taken.then(|| self.facts.models.callbacks.iter().find(fits).map(|s| s.what.clone())).flatten()
    }

    fn concurrent_method(&self, f: FuncRef, sig: Ty) -> Option<String> {
        let name = self.facts.program.workspace.file(f.file).ast.func(f.func).name?.name.as_str();
        let models = &self.facts.models.concurrent;
        let fits = |m: &&crate::models::Concurrent| {
            m.methods.iter().any(|x| x.name == name && matches_signature(self.facts, sig, &x.params, None))
        };
        models.iter().find(fits).map(|m| m.what.clone())
    }
}

/// Whether the name says that callers hold the lock, or the documentation does.
pub(crate) fn must_hold(facts: &Facts<'_>, id: Fn) -> bool {
    let intent = &facts.models.intent;
    let Some(name) = name_of(facts, id) else { return false };
    intent.held_suffixes.iter().any(|s| name.ends_with(s.as_str()))
        || documentation(facts, id).is_some_and(|text| says(&intent.locks, &text) && says(&intent.held, &text))
}

/// Whether a library calls a method, under whatever lock those hold who call the library.
///
/// Answers the false alarm of a method whose every caller encodes under the lock; hides one that is encoded without.
pub(crate) fn is_lent(facts: &Facts<'_>, id: Fn) -> bool {
    let (FnKind::Function(f), Some(name)) = (facts.fns.kind(id), name_of(facts, id)) else { return false };
    let mut groups = facts.models.lent.iter().filter(|g| g.methods.iter().any(|m| m.name == name)).peekable();
    groups.peek().is_some() && facts.program.receiver(f).is_some_and(|(t, _)| groups.any(|g| has_all(facts, t, g)))
}

fn has_all(facts: &Facts<'_>, ty: TypeRef, group: &Lent) -> bool {
    let has = |m: &Method| {
        let mut named = facts.program.methods(ty).iter().filter(|(name, _)| name.as_str() == m.name);
        named.any(|(_, f)| matches_signature(facts, facts.program.func_sig(*f), &m.params, None))
    };
    group.methods.iter().all(has)
}

/// Whether the documentation says that it is called before there are goroutines, or by tests.
pub(crate) fn is_set_up(facts: &Facts<'_>, id: Fn) -> bool {
    documentation(facts, id).is_some_and(|text| says(&facts.models.intent.set_up, &text))
}

/// Whether the name says that it fills a registry.
pub(crate) fn is_registering(facts: &Facts<'_>, id: Fn) -> bool {
    let patterns = &facts.models.intent.registering;
    name_of(facts, id).is_some_and(|name| patterns.iter().any(|p| glob_matches(p, name)))
}

/// Whether a function is annotated with a lock that callers hold. What that lock is to other maps is not known.
pub(crate) fn is_annotated(facts: &Facts<'_>, id: Fn) -> bool {
    documentation(facts, id).is_some_and(|text| says(&facts.models.intent.annotated, &text))
}

/// Whether a text has one of the phrases in it; `*` in a phrase stands for a word.
pub(crate) fn says(phrases: &[String], text: &str) -> bool {
    phrases.iter().any(|phrase| match phrase.split_once('*') {
        None => text.contains(phrase.as_str()),
        Some((start, end)) => text.match_indices(start).any(|(at, _)| {
            let rest = text.get(at + start.len()..).unwrap_or_default();
            rest.find(' ').is_some_and(|word| rest.get(word..).is_some_and(|rest| rest.starts_with(end)))
        }),
    })
}

/// Whether a type is named as one that stands in for another in tests.
pub(crate) fn is_stand_in(facts: &Facts<'_>, ty: TypeRef) -> bool {
    let name = facts.program.workspace.file(ty.file).ast.type_spec(ty.spec).name.name.as_str();
    facts.models.intent.stand_ins.iter().any(|start| name.starts_with(start.as_str()))
}

/// Whether the documentation of a function warns of concurrent use.
pub(crate) fn warns(facts: &Facts<'_>, id: Fn) -> bool {
    documentation(facts, id).is_some_and(|text| says(&facts.models.intent.warned, &text))
}

/// The name of a declared function.
pub(super) fn name_of<'a>(facts: &Facts<'a>, id: Fn) -> Option<&'a str> {
    let FnKind::Function(f) = facts.fns.kind(id) else { return None };
    Some(facts.program.workspace.file(f.file).ast.func(f.func).name?.name.as_str())
}

/// Whether one of the parameters is what each goroutine of a server has one of.
pub(crate) fn takes_request(facts: &Facts<'_>, id: Fn) -> bool {
    let FnKind::Function(f) = facts.fns.kind(id) else { return false };
    let TyKind::Func { params, .. } = facts.program.kind(facts.program.func_sig(f)) else { return false };
    params.iter().any(|p| facts.models.requests.contains(&qualified(facts, *p)))
}

/// What stands above a function, in lower case and on one line.
fn documentation(facts: &Facts<'_>, id: Fn) -> Option<String> {
    let FnKind::Function(f) = facts.fns.kind(id) else { return None };
    let ast = &facts.program.workspace.file(f.file).ast;
    Some(one_line(&ast.comment(ast.func(f.func).doc?).text))
}

/// The text of a comment in lower case and on one line.
pub(crate) fn one_line(text: &str) -> String {
    let text = text.to_ascii_lowercase().replace("//", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn is_exported(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase)
}

/// Longest chain of calls from an `init` that is followed.
const INIT_DEPTH: usize = 3;

/// Functions that nobody is seen to call but functions of initialization, or those that only such functions call.
///
/// Answers the false alarm of maps that every package fills from its `init`; hides a program outside the repository
/// that registers at run time.
fn init_only(facts: &Facts<'_>, callers: &[(Fn, Fn)]) -> FxHashSet<Fn> {
    called_only_by(facts, callers, |f| match facts.fns.kind(f) {
        FnKind::Initializer(..) => true,
        FnKind::Function(_) => is_function(facts, f, "init"),
    })
}

/// The same for `main`: what a program does once, however freely others could.
///
/// Answers the false alarm of a start-up that stands in a package of its own; hides a program outside the repository
/// that starts several.
fn main_only(facts: &Facts<'_>, callers: &[(Fn, Fn)]) -> FxHashSet<Fn> {
    called_only_by(facts, callers, |f| is_main(facts, f))
}

fn is_main(facts: &Facts<'_>, f: Fn) -> bool {
    let package = |decl: &DeclFacts| facts.program.workspace.file(decl.file).package;
    let in_main = |(decl, _): (&DeclFacts, _)| facts.program.workspace.package(package(decl)).name.as_str() == "main";
    is_function(facts, f, "main") && facts.get(f).is_some_and(in_main)
}

fn is_function(facts: &Facts<'_>, f: Fn, name: &str) -> bool {
    name_of(facts, f) == Some(name) && facts.get(f).is_some_and(|(_, func)| !func.method)
}

/// The functions without receiver that nobody calls but some, or those that only such functions call. `callers` are
/// pairs of callee and caller, sorted.
fn called_only_by(facts: &Facts<'_>, callers: &[(Fn, Fn)], is_one: impl std::ops::Fn(Fn) -> bool) -> FxHashSet<Fn> {
    let is_method = |f: Fn| facts.get(f).is_none_or(|(_, func)| func.method || func.parent.is_some());
    let by_callee = || callers.chunk_by(|a, b| a.0 == b.0).filter_map(|calls| Some((calls.first()?.0, calls)));
    let mut found = FxHashSet::default();
    for _ in 0..INIT_DEPTH {
        let only = |calls: &[(Fn, Fn)]| calls.iter().all(|(_, c)| found.contains(c) || is_one(*c));
        let more = by_callee().filter(|(f, calls)| !is_method(*f) && only(calls));
        let more: FxHashSet<Fn> = more.map(|(f, _)| f).collect();
        if more.len() == found.len() {
            break;
        }
        found = more;
    }
    found
}

/// The methods of services that are registered: of each type that implements the interface of a registration.
fn service_methods(facts: &Facts<'_>) -> FxHashMap<Fn, String> {
    let program = facts.program;
    let mut interfaces: Vec<(Ty, String)> = Vec::new();
    for (id, _) in program.workspace.packages.iter().enumerate().map(|(i, p)| (PackageId(i as u32), p)) {
        for f in program.funcs_of(id) {
            let TyKind::Func { params, .. } = program.kind(program.func_sig(*f)) else { continue };
            let [first, second] = params[..] else { continue };
            let first = qualified(facts, first);
            let Some(model) = facts.models.services.iter().find(|s| s.registrar == first) else { continue };
            if matches!(program.kind(program.underlying(second)), TyKind::Interface { .. }) {
                interfaces.push((second, model.what.clone()));
            }
        }
    }
    let mut methods = FxHashMap::default();
    for (id, _) in program.workspace.analyzed() {
        for t in program.types_of(id) {
            let ty = program.type_ty(*t);
            if matches!(program.kind(program.underlying(ty)), TyKind::Interface { .. })
                || program.methods(*t).is_empty()
            {
                continue;
            }
            for (iface, what) in &interfaces {
                if implements_service(facts, *t, ty, *iface) {
                    note_methods(facts, ty, *iface, what, *t, &mut methods);
                }
            }
        }
    }
    methods
}

/// An implementation shares at least one method name and has all of them; generated stubs are no implementations.
fn implements_service(facts: &Facts<'_>, t: TypeRef, ty: Ty, iface: Ty) -> bool {
    !facts.program.workspace.file(t.file).ast.generated && facts.program.implements(ty, iface)
}

fn note_methods(facts: &Facts<'_>, ty: Ty, iface: Ty, what: &str, t: TypeRef, methods: &mut FxHashMap<Fn, String>) {
    let program = facts.program;
    let TyKind::Interface { methods: wanted, .. } = program.kind(program.underlying(iface)) else { return };
    for m in wanted {
        let selection = program.select(ty, m.name, program.package_of(t.file));
        if let Some(SelectionKind::Method { func, .. }) = selection.map(|s| s.kind) {
            methods.insert(facts.fns.function(func), what.to_owned());
        }
    }
}

fn matches_signature(facts: &Facts<'_>, sig: Ty, params: &[String], results: Option<&[String]>) -> bool {
    let TyKind::Func { params: have, results: yields, .. } = facts.program.kind(sig) else { return false };
    let fit = |have: &[Ty], want: &[String]| {
        have.len() == want.len() && have.iter().zip(want).all(|(h, w)| w == "_" || qualified(facts, *h) == *w)
    };
    fit(have, params) && results.is_none_or(|r| fit(yields, r))
}

/// A type as the models write it.
pub(crate) fn qualified(facts: &Facts<'_>, ty: Ty) -> String {
    let program = facts.program;
    match program.kind(ty) {
        TyKind::Pointer(inner) => format!("*{}", qualified(facts, *inner)),
        TyKind::Slice(inner) => format!("[]{}", qualified(facts, *inner)),
        TyKind::Chan { dir: ChanDir::Send, elem } => format!("chan<- {}", qualified(facts, *elem)),
        TyKind::Named { def, .. } => {
            let file = program.workspace.file(def.file);
            let package = program.workspace.package(file.package).path;
            format!("{}.{}", package.as_str(), file.ast.type_spec(def.spec).name.name.as_str())
        }
        TyKind::Absent { package, name, .. } => format!("{}.{}", package.as_str(), name.as_str()),
        _ => program.display(ty, PackageId(0)),
    }
}
