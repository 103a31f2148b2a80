//! Syntax and types to the intermediate representation of [`crate::facts`].
//!
//! One [`Lowerer`] lowers one top-level declaration with all its literals: statements become blocks, map operations,
//! locks, calls, spawns and stores become operations. It knows nothing of other declarations.

mod calls;
mod captures;
mod cfg;
mod clauses;
mod compact;
mod conditions;
mod exprs;
mod gates;
mod idioms;
mod questions;
mod reaching;
mod stmts;
mod values;

use crate::facts::{Callee, DeclFacts, Few, Fn, Formal, FuncFacts, LocalFacts, LoopId, Op, PathSet, Question, Value};
use crate::models::Models;
use crate::program::FnIndex;
use cfg::Builder;
use mapvet_loader::FileId;
use mapvet_parser::{Expr, ExprId, File, FuncId, ValueSpecId};
use mapvet_types::{Basic, Body, FuncRef, LocalId, LocalKind, Program, Ty, TyKind};
use reaching::Event;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use values::{LocalInfo, Val, ValId, Values};

/// What lowering reads.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    pub(crate) program: &'a Program<'a>,
    pub(crate) models: &'a Models,
    pub(crate) fns: &'a FnIndex,
}

/// Lowers a function declaration with its literals.
pub(crate) fn function(input: Input<'_>, f: FuncRef) -> DeclFacts {
    let body = input.program.body(f);
    let decl = input.fns.function(f);
    let mut lowerer = Lowerer::new(input, f.file, decl, &body);
    lowerer.lower_func(f.func, None);
    lowerer.finish()
}

/// Lowers the initializer of package variables.
pub(crate) fn initializer(input: Input<'_>, file: FileId, spec: ValueSpecId) -> DeclFacts {
    let body = input.program.initializer(file, spec);
    let decl = input.fns.initializer(file, spec);
    let mut lowerer = Lowerer::new(input, file, decl, &body);
    lowerer.lower_initializer(spec);
    lowerer.finish()
}

struct Lowerer<'a> {
    input: Input<'a>,
    file: FileId,
    ast: &'a File,
    body: &'a Body,
    per_iteration_loops: bool,
    decl: Fn,
    values: Values,
    /// Functions being built, innermost last.
    stack: Vec<Builder>,
    done: Vec<FuncFacts>,
    loops: Vec<LoopId>,
    loop_now: LoopId,
    /// Outermost loops over a variadic parameter.
    variadic_loops: Vec<(LoopId, LocalId)>,
    local_loops: Vec<LoopId>,
    receives: u32,
    /// The last `TryLock`, until the condition around it is lowered.
    tried: Option<Tried>,
    /// What calls of function values call, by call number.
    called: FxHashMap<u32, ValId>,
    /// What came out of a concurrent container, and out of which.
    elements: FxHashMap<ValId, ValId>,
    /// Locals whose address is taken.
    addressed: FxHashSet<LocalId>,
    /// Locals that a literal inside of the function that declares them assigns something.
    assigned_inside: FxHashSet<LocalId>,
    /// The questions that have been written down, by local and what is written.
    written: FxHashMap<(LocalId, u64), u32>,
}

/// A lock that was tried.
struct Tried {
    lock: ValId,
    /// What holds it, if the attempt was successful.
    callees: SmallVec<[Callee; 1]>,
}

impl<'a> Lowerer<'a> {
    fn new(input: Input<'a>, file: FileId, decl: Fn, body: &'a Body) -> Lowerer<'a> {
        let workspace = input.program.workspace;
        let source = workspace.file(file);
        let package = workspace.package(source.package);
        let module_version = package.module.and_then(|m| workspace.modules.get(m.0 as usize)?.go_version);
        let locals = body.locals.iter().map(|l| local_info(input, file, l)).collect();
        Lowerer {
            input,
            file,
            ast: &source.ast,
            body,
            // Since Go 1.22 a loop variable is new in each iteration.
            // Without a go.mod that says so the code is from before.
            per_iteration_loops: source.ast.go_version.or(module_version).is_some_and(|v| v >= 22),
            decl,
            values: Values::new(decl, locals),
            stack: Vec::new(),
            done: Vec::new(),
            loops: vec![LoopId(0)],
            loop_now: LoopId(0),
            variadic_loops: Vec::new(),
            local_loops: vec![LoopId(0); body.locals.len()],
            receives: 0,
            tried: None,
            called: FxHashMap::default(),
            elements: FxHashMap::default(),
            addressed: FxHashSet::default(),
            assigned_inside: FxHashSet::default(),
            written: FxHashMap::default(),
        }
    }

    fn lower_func(&mut self, func: FuncId, parent: Option<Fn>) -> Fn {
        let node = self.ast.func(func);
        let id = self.input.fns.function(FuncRef { file: self.file, func });
        let mut builder = Builder::new(id, parent, node.span);
        builder.method = !self.ast.fields(node.recv).is_empty();
        builder.formals = self.formals(node.recv).into_iter().chain(self.formals(node.params)).collect();
        let results = self.formals(node.results);
        builder.results = results.len() as u32;
        (builder.returns_function, builder.returns_object) = self.hands_back(node.results);
        builder.named_results = results.iter().filter_map(|r| r.local).collect();
        builder.tries = node.name.is_some_and(|n| calls::lock_name(n.name.as_str()).is_some_and(|(_, tries)| tries));
        builder.once = node.body.is_some_and(|b| self.runs_once(b));
        self.stack.push(builder);
        if let Some(body) = node.body {
            self.stmt(body);
        }
        self.end_function();
        id
    }

    fn lower_initializer(&mut self, spec: ValueSpecId) {
        let node = *self.ast.value_spec(spec);
        self.stack.push(Builder::new(self.decl, None, node.span));
        self.package_vars(spec, &node);
        self.end_function();
    }

    fn end_function(&mut self) {
        let Some(mut builder) = self.stack.pop() else { return };
        if builder.reachable() {
            let mut named: Vec<Value> = Vec::new();
            for local in builder.named_results.clone() {
                let value = self.values.add(Val::Local(local));
                builder.note(Event::Use(local, value));
                named.push(raw(value));
            }
            builder.push(Op::Return(named), builder.span);
        }
        let events = self.own_events(&mut builder);
        let done = builder.finish();
        let starts = |l: LocalId| self.values.info(l).is_some_and(|i| i.is_param);
        let found = reaching::solve(&done.blocks, events, starts, |l| self.is_unordered(l));
        self.values.reaches(found);
        self.done.push(done);
    }

    /// Whether it is of no use to know in which order a local is assigned: others may assign it as well, or it is an
    /// `error`, which leads to no map.
    fn is_unordered(&self, l: LocalId) -> bool {
        let kind = self.input.program.kind(self.body.local(l).ty);
        self.addressed.contains(&l)
            || self.assigned_inside.contains(&l)
            || matches!(kind, TyKind::Interface { methods, .. } if !methods.is_empty())
    }

    /// Whether what is asked of a local is the same until the function itself assigns it; errors are asked for too often.
    fn is_answered_here(&self, l: LocalId) -> bool {
        !self.addressed.contains(&l) && !self.assigned_inside.contains(&l) && !self.is_error(self.body.local(l).ty)
    }

    /// What happens to the locals of a function that ends; what it does to those of functions around goes to the next.
    fn own_events(&mut self, builder: &mut Builder) -> Vec<(u32, Event)> {
        let id = builder.id();
        let own = |(_, event): &(u32, Event)| self.values.info(event.local()).is_some_and(|i| i.owner == id);
        let (own, around): (Vec<_>, Vec<_>) = builder.take_events().into_iter().partition(own);
        for (_, event) in around {
            match event {
                Event::Use(l, value) | Event::Captured(l, value) => {
                    if let Some(parent) = self.stack.last_mut() {
                        parent.note(Event::Captured(l, value));
                    }
                }
                Event::Assign(l, ..) => {
                    self.assigned_inside.insert(l);
                }
                Event::Declare(_) => {}
            }
        }
        own
    }

    fn formals(&self, list: mapvet_parser::FieldList) -> Vec<Formal> {
        let mut formals = Vec::new();
        for field in self.ast.fields(list) {
            let field = self.ast.field(*field);
            let names = self.ast.idents(field.names);
            let variadic = matches!(self.ast.expr(field.ty), Expr::Variadic(_));
            let ty = self.body.ty(field.ty);
            for name in names {
                let local = self.body.declared(name.pos);
                let ty = local.map_or(ty, |l| self.body.local(l).ty);
                formals.push(Formal { local, by_value: self.by_value(ty), variadic });
            }
            if names.is_empty() {
                formals.push(Formal { local: None, by_value: self.by_value(ty), variadic });
            }
        }
        formals
    }

    /// Whether there is a function among results, and whether there is something that may hold one.
    fn hands_back(&self, results: mapvet_parser::FieldList) -> (bool, bool) {
        let program = self.input.program;
        let types: Vec<Ty> = self.ast.fields(results).iter().map(|f| self.body.ty(self.ast.field(*f).ty)).collect();
        let kind = |ty: &Ty| program.kind(program.underlying(*ty));
        let function = types.iter().any(|ty| matches!(kind(ty), TyKind::Func { .. }));
        let object = types.iter().any(|ty| !matches!(kind(ty), TyKind::Basic(_)) && !self.is_error(*ty));
        (function, object)
    }

    fn by_value(&self, ty: Ty) -> bool {
        by_value(self.input, ty)
    }

    /// Ends the declaration: values become paths.
    fn finish(mut self) -> DeclFacts {
        let mut funcs = std::mem::take(&mut self.done);
        // Literals end before the function around them; the declaration's own comes first.
        funcs.sort_by_key(|f| (f.id != self.decl, f.id));
        let concurrent = funcs.len() > 1 || funcs.iter().any(|f| f.ops.iter().any(|at| matches!(at.op, Op::Go(_))));
        for func in &mut funcs {
            func.ops.iter_mut().for_each(|op| self.resolve_op(&mut op.op));
            cfg::prune(func, concurrent, &self.values, |l| self.is_answered_here(l));
        }
        captures::find(&mut funcs, self.values.paths());
        let source = self.input.program.workspace.file(self.file);
        let locals = self.body.locals.iter().zip(&self.local_loops).enumerate();
        let locals = locals.map(|(i, (l, loop_id))| LocalFacts {
            name: l.ident.name,
            pos: l.ident.pos,
            ty: l.ty,
            owner: self.input.fns.function(FuncRef { file: self.file, func: l.func }),
            loop_id: *loop_id,
            only_nil: self.values.only_nil(LocalId(i as u32)) && !self.addressed.contains(&LocalId(i as u32)),
            only_made: self.values.only_made(LocalId(i as u32), self.addressed.contains(&LocalId(i as u32))),
            struct_copy: self.values.is_struct_copy(LocalId(i as u32)),
        });
        let mut facts = DeclFacts {
            file: self.file,
            funcs,
            locals: locals.collect(),
            loops: self.loops,
            variadic_loops: self.variadic_loops,
            gates: Few::new(),
            is_test: source.is_test,
            generated: source.ast.generated,
            paths: self.values.into_paths(),
        };
        compact::compact(&mut facts);
        facts.gates = gates::find(&facts);
        facts
    }

    fn resolve_op(&mut self, op: &mut Op) {
        match op {
            Op::Access { map, via, .. } => {
                let val = raw_id(map);
                *via = self.values.alias_local(val);
                *map = self.values.resolve(val);
            }
            Op::Call(call) | Op::Go(call) | Op::Defer(call) => {
                for arg in &mut call.args {
                    self.resolve_value(arg);
                }
                self.resolve_callees(call);
            }
            Op::Store { dst, value } => {
                *dst = self.values.place(raw_id(dst));
                self.resolve_value(value);
            }
            Op::Send { chan, value } => {
                self.resolve_set(chan);
                self.resolve_value(value);
            }
            Op::Load { path: p, .. } | Op::Recv { chan: p, .. } | Op::Close { chan: p } => {
                self.resolve_set(p);
            }
            Op::Return(values) => values.iter_mut().for_each(|v| self.resolve_value(v)),
            Op::Assume(question, _) => {
                let l = question.local;
                if question.what == Question::ITSELF && self.values.is_rebound(l) {
                    question.what = Question::BY_NOW;
                }
            }
            Op::RunDefers
            | Op::Recover
            | Op::Renew(_)
            | Op::Assign(_)
            | Op::Change(_)
            | Op::Rebind(_)
            | Op::Ask(_)
            | Op::Fail => {}
        }
    }

    fn resolve_set(&mut self, set: &mut PathSet) {
        *set = self.values.resolve(raw_id(set));
    }

    fn resolve_value(&mut self, value: &mut Value) {
        *value = self.values.value(raw_id(&value.paths));
    }
}

/// Until the declaration ends, a [`PathSet`] holds the number of one value.
fn raw(v: ValId) -> Value {
    Value { paths: raw_set(v), ..Value::default() }
}

fn raw_set(v: ValId) -> PathSet {
    PathSet::from_iter([v.0])
}

fn raw_id(set: &PathSet) -> ValId {
    set.first().map_or(ValId::NONE, |v| ValId(*v))
}

fn local_info(input: Input<'_>, file: FileId, local: &mapvet_types::Local) -> LocalInfo {
    let owner = input.fns.function(FuncRef { file, func: local.func });
    LocalInfo {
        owner,
        is_param: matches!(local.kind, LocalKind::Receiver | LocalKind::Param(_)),
        is_declared_param: matches!(local.kind, LocalKind::Param(_)),
        by_value: by_value(input, local.ty),
        is_switch: matches!(local.kind, LocalKind::Param(_)) && is_bool(input, local.ty),
    }
}

fn is_bool(input: Input<'_>, ty: Ty) -> bool {
    matches!(input.program.kind(input.program.underlying(ty)), TyKind::Basic(Basic::Bool))
}

/// Whether values of the type are structs or arrays, copied by assignment.
fn by_value(input: Input<'_>, ty: Ty) -> bool {
    matches!(input.program.kind(input.program.underlying(ty)), TyKind::Struct(_) | TyKind::Array(_))
}

impl Lowerer<'_> {
    fn builder(&mut self) -> &mut Builder {
        if self.stack.is_empty() {
            // Cannot happen: statements are lowered inside a function. An orphan keeps the run alive.
            self.stack.push(Builder::new(self.decl, None, mapvet_parser::Span::default()));
        }
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    fn emit(&mut self, op: Op, span: mapvet_parser::Span) {
        self.builder().push(op, span);
    }

    fn span(&self, e: ExprId) -> mapvet_parser::Span {
        self.ast.expr_span(e)
    }

    /// Whether values of the type can be or hold maps, locks, channels or functions.
    fn matters(&self, ty: Ty) -> bool {
        !matches!(self.input.program.kind(ty), TyKind::Basic(_))
    }

    fn declare(&mut self, pos: u32) -> Option<LocalId> {
        let local = self.body.declared(pos)?;
        self.declared(local);
        Some(local)
    }

    /// A local comes to life here.
    fn declared(&mut self, local: LocalId) {
        self.set_loop(local, self.loop_now);
        self.builder().note(Event::Declare(local));
        if self.loop_now != LoopId(0) && self.matters(self.body.local(local).ty) {
            self.emit(Op::Renew(local), self.body.local(local).ident.span());
        }
    }

    fn set_loop(&mut self, local: LocalId, loop_id: LoopId) {
        if let Some(slot) = self.local_loops.get_mut(local.0 as usize) {
            *slot = loop_id;
        }
    }
}

/// Whether values of a type are locks themselves, not pointers to one: they can be unlocked, or the type is absent and
/// named as locks are.
pub(crate) fn is_lock(program: &Program<'_>, ty: Ty) -> bool {
    match program.kind(ty) {
        TyKind::Named { def, .. } => program.methods(*def).iter().any(|(n, _)| n.as_str() == "Unlock"),
        TyKind::Absent { name, .. } => name.as_str().ends_with("Mutex"),
        _ => false,
    }
}
