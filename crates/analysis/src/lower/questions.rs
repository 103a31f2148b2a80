//! Conditions that read the same: what is written is a question about a variable if nothing else can change the answer.

use super::Lowerer;
use crate::facts::Question;
use mapvet_parser::{Expr, ExprId, Lit, UnaryOp};
use mapvet_types::{CallKind, Entity, LocalId, SelectionKind, TyKind};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};

/// What has been read of a question.
#[derive(Default)]
struct Reading {
    about: Option<LocalId>,
    text: FxHasher,
}

impl Lowerer<'_> {
    /// The question that expressions ask together: about one variable, fields of it and constants; also what functions
    /// and methods say of a variable that is a value itself, so that they have nothing else to look at.
    ///
    /// Answers the false alarm of `if addr.IsUnix() { mu.Lock() } ... if addr.IsUnix() { m[k] = v }`; hides a function
    /// that says something else the second time.
    pub(super) fn written(&mut self, all: &[ExprId]) -> Option<Question> {
        let mut reading = Reading::default();
        if !all.iter().all(|e| self.read(*e, &mut reading)) {
            return None;
        }
        let local = reading.about?;
        let next = Question::WRITTEN + self.written.len() as u32;
        let what = *self.written.entry((local, reading.text.finish())).or_insert(next);
        Some(Question { local, what })
    }

    /// Whether an expression can be part of a question.
    fn read(&self, e: ExprId, reading: &mut Reading) -> bool {
        let expr = self.ast.expr(e);
        std::mem::discriminant(&expr).hash(&mut reading.text);
        match expr {
            Expr::Paren(x) | Expr::Star(x) => self.read(x, reading),
            Expr::Unary { op, x } => {
                std::mem::discriminant(&op).hash(&mut reading.text);
                !matches!(op, UnaryOp::Addr | UnaryOp::Recv) && self.read(x, reading)
            }
            Expr::Binary { op, x, y } => {
                std::mem::discriminant(&op).hash(&mut reading.text);
                self.read(x, reading) && self.read(y, reading)
            }
            Expr::Ident(name) => {
                name.hash(&mut reading.text);
                match self.body.entity(e) {
                    Entity::Const | Entity::Nil => true,
                    Entity::Local(local) => *reading.about.get_or_insert(local) == local,
                    _ => false,
                }
            }
            // Of literals only their length is known here.
            Expr::Lit(lit) => lit == Lit::String && self.span(e).end - self.span(e).start == 2,
            Expr::Selector { x, sel } => {
                sel.name.hash(&mut reading.text);
                match self.body.selection(e).map(|s| s.kind) {
                    Some(SelectionKind::Field(_)) => self.read(x, reading),
                    Some(_) => false,
                    None => self.body.entity(e) == Entity::Const && self.read_package(x, reading),
                }
            }
            Expr::Call { fun, args, .. } => {
                self.body.call(e) == CallKind::Call
                    && self.read_function(fun, reading)
                    && self.ast.exprs(args).iter().all(|a| self.is_value(*a) && self.read(*a, reading))
            }
            _ => false,
        }
    }

    fn read_package(&self, x: ExprId, reading: &mut Reading) -> bool {
        if let Expr::Ident(name) = self.ast.expr(x) {
            name.hash(&mut reading.text);
        }
        self.is_package(x)
    }

    /// A function at package level, or a method of a value.
    fn read_function(&self, fun: ExprId, reading: &mut Reading) -> bool {
        match self.ast.expr(fun) {
            Expr::Ident(name) => {
                name.hash(&mut reading.text);
                matches!(self.body.entity(fun), Entity::Func(_))
            }
            Expr::Selector { x, sel } => {
                sel.name.hash(&mut reading.text);
                self.read_package(x, reading) || self.is_value(x) && self.read(x, reading)
            }
            _ => false,
        }
    }

    /// Whether an expression is a value of which no one else has a part.
    fn is_value(&self, e: ExprId) -> bool {
        let program = self.input.program;
        let ty = self.body.ty(e);
        matches!(program.kind(program.underlying(ty)), TyKind::Basic(_) | TyKind::Struct(_)) || self.is_error(ty)
    }
}
