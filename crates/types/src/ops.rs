//! Every map operation of a file, for comparison with Go's own type checker. Knows what is done, not whether it races.

use crate::{Body, Builtin, CallKind, Entity, FuncRef, Program, TyKind};
use mapvet_loader::FileId;
use mapvet_parser::{AssignOp, Decl, Expr, ExprId, File, Name, Stmt, StmtId};
use rustc_hash::FxHashMap;
use std::fmt;

/// An operation on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Op {
    /// Byte offset: of `[` for an index expression, of `for` for a range, of the first byte for a call.
    pub pos: u32,
    /// What is done.
    pub kind: OpKind,
}

/// What is done to a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpKind {
    /// `m[k]` as a value.
    Read,
    /// `m[k] = v`
    Write,
    /// `m[k] += v`, `m[k]++`
    Update,
    /// `delete(m, k)`
    Delete,
    /// `clear(m)`
    Clear,
    /// `len(m)`
    Len,
    /// `for k, v := range m`
    Range,
    /// A function of package maps that takes a map.
    Maps(Name),
}

impl fmt::Display for OpKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            OpKind::Read => "read",
            OpKind::Write => "write",
            OpKind::Update => "update",
            OpKind::Delete => "delete",
            OpKind::Clear => "clear",
            OpKind::Len => "len",
            OpKind::Range => "range",
            OpKind::Maps(name) => return write!(f, "maps.{name}"),
        })
    }
}

impl Program<'_> {
    /// The map operations in the bodies and initializers of a file, sorted by position.
    pub fn map_ops(&self, file: FileId) -> Vec<Op> {
        let ast = self.ast(file);
        let roles = roles(ast);
        let mut ops = Vec::new();
        for decl in &ast.decls {
            let body = match *decl {
                Decl::Func(func) => self.body(FuncRef { file, func }),
                Decl::Value(spec) => self.initializer(file, spec),
                Decl::Type(_) => continue,
            };
            self.body_ops(ast, &body, &roles, &mut ops);
        }
        ops.sort_by_key(|op| (op.pos, op.kind.to_string()));
        ops
    }

    fn body_ops(&self, ast: &File, body: &Body, roles: &Roles, ops: &mut Vec<Op>) {
        let end = body.first + body.types.len() as u32;
        for e in (body.first..end).map(ExprId) {
            if let Some(pos) = roles.ranges.get(&e).filter(|_| self.is_map(body.ty(e))) {
                ops.push(Op { pos: *pos, kind: OpKind::Range });
            }
            let op = match ast.expr(e) {
                Expr::Index { x, lbrack, .. } if self.is_map_value(ast, body, x) => {
                    Some(Op { pos: lbrack, kind: roles.targets.get(&e).copied().unwrap_or(OpKind::Read) })
                }
                Expr::Call { fun, args, .. } => {
                    let first = ast.exprs(args).first().copied();
                    self.call_kind(ast, body, e, fun, first).map(|kind| Op { pos: ast.expr_span(e).start, kind })
                }
                _ => None,
            };
            ops.extend(op);
        }
    }

    /// A generic map type `M` is no map in `M[K, V]`.
    fn is_map_value(&self, ast: &File, body: &Body, x: ExprId) -> bool {
        self.is_map(body.ty(x)) && body.entity(unparen(ast, x)) != Entity::Type
    }

    fn call_kind(&self, ast: &File, body: &Body, e: ExprId, fun: ExprId, first: Option<ExprId>) -> Option<OpKind> {
        let on_map = |kind| first.is_some_and(|x| self.is_map(body.ty(x))).then_some(kind);
        match body.call(e) {
            CallKind::Builtin(Builtin::Delete) => on_map(OpKind::Delete),
            CallKind::Builtin(Builtin::Clear) => on_map(OpKind::Clear),
            CallKind::Builtin(Builtin::Len) => on_map(OpKind::Len),
            CallKind::Call => self.maps_function(ast, body, fun).map(OpKind::Maps),
            _ => None,
        }
    }

    /// The name of the function of a package maps that is called, if it takes a map.
    fn maps_function(&self, ast: &File, body: &Body, fun: ExprId) -> Option<Name> {
        let mut callee = unparen(ast, fun);
        if let Expr::Index { x, .. } = ast.expr(callee) {
            callee = x;
        }
        let Entity::Func(func) = body.entity(callee) else { return None };
        let path = self.workspace.package(self.package_of(func.file)).path.as_str();
        let path = path.rsplit_once("/vendor/").map_or(path, |(_, inner)| inner);
        let path = path.strip_prefix("vendor/").unwrap_or(path);
        let TyKind::Func { params, .. } = self.kind(self.func_sig(func)) else { return None };
        let takes_map = params.iter().any(|ty| self.is_map(*ty));
        let name = self.ast(func.file).func(func.func).name?.name;
        (matches!(path, "maps" | "golang.org/x/exp/maps") && takes_map).then_some(name)
    }
}

/// How expressions are used by the statements they stand in.
#[derive(Default)]
struct Roles {
    targets: FxHashMap<ExprId, OpKind>,
    /// What is ranged over, with the position of the `for`.
    ranges: FxHashMap<ExprId, u32>,
}

fn roles(ast: &File) -> Roles {
    let mut roles = Roles::default();
    for s in (0..ast.stmt_count()).map(StmtId) {
        let (targets, kind) = match ast.stmt(s) {
            Stmt::Assign { lhs, op: AssignOp::Op(_), .. } => (ast.exprs(lhs), OpKind::Update),
            Stmt::Assign { lhs, .. } => (ast.exprs(lhs), OpKind::Write),
            Stmt::IncDec(x) => {
                roles.targets.insert(unparen(ast, x), OpKind::Update);
                continue;
            }
            Stmt::Range { vars, x, .. } => {
                roles.ranges.insert(x, ast.stmt_span(s).start);
                (ast.exprs(vars), OpKind::Write)
            }
            _ => continue,
        };
        roles.targets.extend(targets.iter().map(|e| (unparen(ast, *e), kind)));
    }
    roles
}

fn unparen(ast: &File, mut e: ExprId) -> ExprId {
    while let Expr::Paren(x) = ast.expr(e) {
        e = x;
    }
    e
}
