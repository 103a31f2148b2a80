//! The checker: what an expression means where it stands. One serves one declaration or one body.
//!
//! This module holds its state, its tables and the resolution of names; the modules beside it hold a kind of syntax
//! each.

use crate::body::Info;
use crate::package::Object;
use crate::scope::{Binding, Scratch};
use crate::subst::Types;
use crate::{Basic, Body, Builtin, Entity, FuncRef, Local, LocalId, LocalKind, Program, Selection, Ty};
use mapvet_loader::{FileId, PackageId};
use mapvet_parser::{Expr, ExprId, File, FuncId, Ident, Name, ValueSpecId};

/// Expressions nested deeper than this are Unknown: the stack is finite.
const MAX_NESTING: u32 = 1000;

/// What an expression is, besides its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A value, or nothing that is known.
    Value,
    /// A type.
    Type,
    /// A generic type without its arguments.
    GenericType(crate::TypeRef),
    /// A generic function without all of its arguments; those that are there are in [`Checker::explicit`].
    GenericFunc(FuncRef),
    /// A predeclared function, or one of package unsafe.
    Builtin(Builtin),
    /// An imported package.
    Package(PackageId),
    /// An imported package that is not here.
    AbsentPackage(Name),
}

/// What an expression is and its type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operand {
    pub(crate) ty: Ty,
    pub(crate) mode: Mode,
}

impl Operand {
    pub(crate) const UNKNOWN: Operand = Operand { ty: Ty::UNKNOWN, mode: Mode::Value };

    pub(crate) fn value(ty: Ty) -> Operand {
        Operand { ty, mode: Mode::Value }
    }

    pub(crate) fn of_type(ty: Ty) -> Operand {
        Operand { ty, mode: Mode::Type }
    }
}

pub(crate) struct Checker<'p, 'w> {
    pub(crate) p: &'p Program<'w>,
    pub(crate) file: FileId,
    pub(crate) pkg: PackageId,
    pub(crate) ast: &'w File,
    pub(crate) scratch: Scratch,
    /// Whether tables are filled and the bodies of literals are checked.
    pub(crate) record: bool,
    pub(crate) body: Body,
    /// The function or literal that declares locals now.
    pub(crate) func: FuncId,
    /// The explicit type arguments of the generic function that was met last.
    pub(crate) explicit: Types,
    /// Fields of absent types that this body has proved to be maps.
    pub(crate) map_fields: Vec<(Ty, Name, Ty)>,
    nesting: u32,
}

impl Drop for Checker<'_, '_> {
    fn drop(&mut self) {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.scopes.clear();
        self.p.give_scratch(scratch);
    }
}

impl<'p, 'w> Checker<'p, 'w> {
    /// A checker that answers about declarations and keeps no tables.
    pub(crate) fn for_declaration(p: &'p Program<'w>, file: FileId) -> Self {
        let mut scratch = p.take_scratch();
        if scratch.globals_of != Some(file) {
            scratch.globals_of = Some(file);
            scratch.globals.clear();
        }
        Checker {
            p,
            file,
            pkg: p.package_of(file),
            ast: p.ast(file),
            scratch,
            record: false,
            body: Body::default(),
            func: FuncId(0),
            explicit: Types::new(),
            map_fields: Vec::new(),
            nesting: 0,
        }
    }

    /// A checker that keeps what it finds about the expressions `first..end`.
    pub(crate) fn for_body(p: &'p Program<'w>, file: FileId, (first, end): (u32, u32)) -> Self {
        let mut checker = Checker::for_declaration(p, file);
        let count = end.saturating_sub(first) as usize;
        checker.record = true;
        checker.body.first = first;
        checker.body.types = vec![Ty::UNKNOWN; count];
        checker.body.info = vec![Info::NONE; count];
        // Guesses that spare most bodies the growing.
        checker.body.entities = Vec::with_capacity(count / 6 + 4);
        checker.body.selections = Vec::with_capacity(count / 8 + 4);
        checker.body.locals = Vec::with_capacity(count / 16 + 8);
        checker.body.by_pos = Vec::with_capacity(count / 16 + 8);
        checker
    }

    pub(crate) fn finish(mut self) -> Body {
        let mut body = std::mem::take(&mut self.body);
        body.by_pos.sort_unstable();
        body.switch_vars.sort_unstable();
        body
    }

    pub(crate) fn basic(&self, basic: Basic) -> Ty {
        self.p.types.basic(basic)
    }

    /// Runs `check` one level deeper, or gives up where there are too many.
    pub(crate) fn nested<T>(&mut self, too_deep: T, check: impl FnOnce(&mut Self) -> T) -> T {
        if self.nesting >= MAX_NESTING {
            return too_deep;
        }
        self.nesting += 1;
        let result = check(self);
        self.nesting -= 1;
        result
    }

    pub(crate) fn set(&mut self, e: ExprId, ty: Ty) {
        if let Some(slot) = self.body.types.get_mut(e.0.wrapping_sub(self.body.first) as usize) {
            *slot = ty;
        }
    }

    pub(crate) fn set_info(&mut self, e: ExprId, info: Info) {
        if let Some(slot) = self.body.info.get_mut(e.0.wrapping_sub(self.body.first) as usize) {
            *slot = info;
        }
    }

    pub(crate) fn set_entity(&mut self, e: ExprId, entity: Entity) {
        if self.record {
            let info = Info::of(entity, &mut self.body.entities);
            self.set_info(e, info);
        }
    }

    pub(crate) fn set_selection(&mut self, e: ExprId, selection: &Selection) {
        if self.record {
            let info = Info::selection(self.body.selections.len());
            self.body.selections.push(selection.clone());
            self.set_info(e, info);
        }
    }

    /// A new local that no name is bound to yet.
    pub(crate) fn new_local(&mut self, ident: Ident, ty: Ty, kind: LocalKind) -> LocalId {
        let id = LocalId(self.body.locals.len() as u32);
        self.body.locals.push(Local { ident, ty, func: self.func, kind });
        if self.record && kind != LocalKind::SwitchVar {
            self.body.by_pos.push((ident.pos, id));
        }
        id
    }

    /// Declares a local in the innermost scope. A blank one has a place in the tables, but no name.
    pub(crate) fn declare(&mut self, ident: Ident, ty: Ty, kind: LocalKind) -> LocalId {
        let id = self.new_local(ident, ty, kind);
        if ident.name != self.p.universe.blank {
            self.scratch.scopes.bind(ident.name, Binding::Local(id));
        }
        id
    }

    /// What a name is bound to here.
    pub(crate) fn resolve(&mut self, name: Name) -> Binding {
        match self.scratch.scopes.get(name) {
            Some(binding) => binding,
            None => self.resolve_global(name),
        }
    }

    fn resolve_global(&mut self, name: Name) -> Binding {
        if let Some(binding) = self.scratch.globals.get(&name) {
            return *binding;
        }
        let binding = self.find_global(name).unwrap_or(Binding::Unresolved);
        self.scratch.globals.insert(name, binding);
        binding
    }

    fn find_global(&self, name: Name) -> Option<Binding> {
        let in_package = |pkg| self.p.scope(pkg).objects.get(&name).map(|o| Binding::Object(*o));
        let scope = &self.p.tables(self.file).scope;
        let import = |list: &[(Name, Entity)]| list.iter().find(|(n, _)| *n == name).and_then(|(_, e)| imported(*e));
        in_package(self.pkg)
            .or_else(|| import(&scope.certain))
            .or_else(|| scope.dots.iter().find_map(|pkg| in_package(*pkg)).filter(|_| name.is_exported()))
            .or_else(|| self.p.universe.names.get(&name).map(|p| Binding::Predeclared(*p)))
            .or_else(|| import(&scope.guessed))
    }

    /// The package that an expression names, if it does.
    pub(crate) fn package_named(&mut self, x: ExprId) -> Option<Mode> {
        let Expr::Ident(name) = self.ast.expr(x) else { return None };
        let (mode, entity) = match self.resolve(name) {
            Binding::Package(id) => (Mode::Package(id), Entity::Package(id)),
            Binding::AbsentPackage(path) => (Mode::AbsentPackage(path), Entity::AbsentPackage(path)),
            _ => return None,
        };
        self.set_entity(x, entity);
        Some(mode)
    }

    /// The object that package `pkg` exports under a name.
    pub(crate) fn exported(&self, pkg: PackageId, name: Name) -> Option<Object> {
        self.p.scope(pkg).objects.get(&name).copied()
    }
}

fn imported(entity: Entity) -> Option<Binding> {
    match entity {
        Entity::Package(id) => Some(Binding::Package(id)),
        Entity::AbsentPackage(path) => Some(Binding::AbsentPackage(path)),
        _ => None,
    }
}

/// The expressions of a package-level specification: from the leftmost leaf of the first to the root of the last.
/// Relies on the order of completion in which the pools are filled.
pub(crate) fn value_range(ast: &File, spec: ValueSpecId) -> (u32, u32) {
    let spec = ast.value_spec(spec);
    let roots = || spec.ty.iter().chain(ast.exprs(spec.values)).copied();
    let first = roots().map(|e| leftmost(ast, e)).min();
    let last = roots().map(|e| e.0 + 1).max();
    (first.unwrap_or(0), last.unwrap_or(0))
}

fn leftmost(ast: &File, root: ExprId) -> u32 {
    let mut at = root;
    loop {
        let first_of = |list| ast.exprs(list).first().copied();
        let next = match ast.expr(at) {
            Expr::Bad | Expr::Ident(_) | Expr::Lit(_) => None,
            Expr::FuncLit(f) => return ast.func(f).expr_range.0.min(at.0),
            Expr::CompositeLit { ty, elems } => ty.or_else(|| first_of(elems)),
            Expr::KeyValue { key: x, .. } | Expr::Call { fun: x, .. } => Some(x),
            Expr::Selector { x, .. } | Expr::Index { x, .. } | Expr::Slice { x, .. } => Some(x),
            Expr::Paren(x) | Expr::Star(x) | Expr::Unary { x, .. } | Expr::Binary { x, .. } => Some(x),
            Expr::TypeAssert { x, .. } | Expr::Variadic(x) | Expr::SliceType(x) => Some(x),
            Expr::ArrayType { len, elem } => Some(len.unwrap_or(elem)),
            Expr::MapType { key, .. } => Some(key),
            Expr::ChanType { elem, .. } => Some(elem),
            Expr::StructType(fields) | Expr::InterfaceType(fields) => first_field(ast, fields),
            Expr::FuncType { params, results } => first_field(ast, params).or_else(|| first_field(ast, results)),
        };
        match next {
            // A child is completed before its parent; anything else would be a fault of the tree, and must end.
            Some(child) if child.0 < at.0 => at = child,
            _ => return at.0,
        }
    }
}

fn first_field(ast: &File, list: mapvet_parser::FieldList) -> Option<ExprId> {
    ast.fields(list).first().map(|f| ast.field(*f).ty)
}
