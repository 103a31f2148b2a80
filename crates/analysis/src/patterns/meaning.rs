//! What a span means: the expression it is, its type, what declares it, and the function around it.

use mapvet_loader::FileId;
use mapvet_parser::{Decl, Expr, ExprId, FuncId, Name, Span, UnaryOp, ValueSpecId};
use mapvet_types::{Body, Entity, FuncRef, LocalId, Program, SelectionKind, Ty, VarRef};
use rustc_hash::FxHashMap;

/// A top-level declaration with its meaning.
pub(super) struct Around {
    pub(super) file: FileId,
    pub(super) decl: Decl,
    span: Span,
    body: Body,
    /// Its expressions by place.
    exprs: FxHashMap<Span, ExprId>,
}

/// What a capture is.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) ty: Ty,
    pub(super) declared: Declared,
    /// As the source has it, shortened.
    pub(super) text: String,
}

/// What declares a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Declared {
    Local(LocalId),
    Global(VarRef),
    Field,
    Elsewhere,
}

impl Around {
    /// The declaration that a span stands in.
    pub(super) fn find(program: &Program<'_>, file: FileId, span: Span) -> Option<Around> {
        let ast = &program.workspace.file(file).ast;
        let spanned = |decl: &Decl| match *decl {
            Decl::Func(f) => ast.func(f).span,
            Decl::Value(v) => ast.value_spec(v).span,
            Decl::Type(t) => ast.type_spec(t).span,
        };
        let decl = *ast.decls.iter().find(|decl| contains(spanned(decl), span))?;
        let body = match decl {
            Decl::Func(func) => program.body(FuncRef { file, func }),
            Decl::Value(spec) => program.initializer(file, spec),
            Decl::Type(_) => return None,
        };
        let (first, len) = body.range();
        let exprs = (first..first + len).map(ExprId).map(|e| (ast.expr_span(e), e)).collect();
        Some(Around { file, decl, span: spanned(&decl), body, exprs })
    }

    pub(super) fn covers(&self, file: FileId, span: Span) -> bool {
        self.file == file && contains(self.span, span)
    }

    /// What a span is; a span that is no expression has no type.
    pub(super) fn thing(&self, program: &Program<'_>, span: Span) -> Thing {
        let ast = &program.workspace.file(self.file).ast;
        if let Some(e) = self.exprs.get(&span).copied() {
            return Thing { ty: self.body.ty(e), declared: self.declared(e), text: text(ast, e, 0) };
        }
        match self.body.declared(span.start) {
            Some(id) => {
                let local = self.body.local(id);
                let text = local.ident.name.as_str().to_owned();
                Thing { ty: local.ty, declared: Declared::Local(id), text }
            }
            None => Thing { ty: Ty::UNKNOWN, declared: Declared::Elsewhere, text: "this".to_owned() },
        }
    }

    fn declared(&self, e: ExprId) -> Declared {
        match self.body.entity(e) {
            Entity::Local(id) => Declared::Local(id),
            Entity::Var(v) => Declared::Global(v),
            _ => match self.body.selection(e).map(|s| s.kind) {
                Some(SelectionKind::Field(_)) => Declared::Field,
                _ => Declared::Elsewhere,
            },
        }
    }

    /// The innermost function around a span.
    pub(super) fn function(&self, program: &Program<'_>, span: Span) -> Option<FuncRef> {
        let Decl::Func(outer) = self.decl else { return None };
        let ast = &program.workspace.file(self.file).ast;
        let inner = (0..ast.funcs.len() as u32).map(FuncId).filter(|f| contains(ast.func(*f).span, span));
        let func = inner.min_by_key(|f| ast.func(*f).span.end - ast.func(*f).span.start).unwrap_or(outer);
        Some(FuncRef { file: self.file, func })
    }
}

pub(super) fn contains(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// A short form of an expression.
fn text(ast: &mapvet_parser::File, e: ExprId, depth: u32) -> String {
    let inner = |x| text(ast, x, depth + 1);
    match ast.expr(e) {
        _ if depth > 8 => "...".to_owned(),
        Expr::Ident(name) => name.as_str().to_owned(),
        Expr::Selector { x, sel } => format!("{}.{}", inner(x), sel.name),
        Expr::Index { x, .. } => format!("{}[...]", inner(x)),
        Expr::Call { fun, .. } => format!("{}(...)", inner(fun)),
        Expr::Paren(x) => inner(x),
        Expr::Star(x) => format!("*{}", inner(x)),
        Expr::CompositeLit { ty: Some(ty), .. } => format!("{}{{...}}", inner(ty)),
        Expr::MapType { .. } => "map[...]".to_owned(),
        _ => "this".to_owned(),
    }
}

/// Whether the address of a package variable is taken anywhere in its package; by name, so rather once too often.
pub(super) fn address_taken(program: &Program<'_>, v: VarRef) -> bool {
    let Some(name) = variable_name(program, v) else { return true };
    let package = program.workspace.package(program.package_of(v.file));
    package.files.iter().any(|file| {
        let ast = &program.workspace.file(*file).ast;
        let named = |e| matches!(ast.expr(e), Expr::Ident(n) if n == name);
        let takes = |e| matches!(ast.expr(e), Expr::Unary { op: UnaryOp::Addr, x } if named(x));
        ast.funcs.iter().any(|f| (f.expr_range.0..f.expr_range.1).map(ExprId).any(takes))
    })
}

pub(super) fn variable_name(program: &Program<'_>, v: VarRef) -> Option<Name> {
    let ast = &program.workspace.file(v.file).ast;
    ast.idents(ast.value_spec(v.spec).names).get(v.index as usize).map(|ident| ident.name)
}

/// Whether a declaration gives its variables values.
pub(super) fn has_value(program: &Program<'_>, file: FileId, spec: ValueSpecId) -> bool {
    let ast = &program.workspace.file(file).ast;
    !ast.exprs(ast.value_spec(spec).values).is_empty()
}
