//! Statements.

use super::{Here, Kind, Lower};
use crate::{
    AssignOp, Clause, ClauseId, ClauseList, Expr, ExprId, ExprList, Ident, IdentList, Jump, Name, Span, Stmt, StmtId,
    StmtList,
};

/// The parts of an `if`, `switch` or `for` head as they come by: a `;` shows that what stood before was a statement.
#[derive(Default)]
struct Head {
    init: Option<StmtId>,
    last: Option<Part>,
}

#[derive(Clone, Copy)]
enum Part {
    Stmt(StmtId),
    Expr(ExprId),
}

impl Lower<'_, '_> {
    /// Lowers the statement under the cursor.
    pub(super) fn stmt(&mut self, here: Here) -> StmtId {
        match self.deeper(here, None, |l| Some(l.stmt_inside(here))) {
            Some(id) => id,
            None => self.push_stmt(Stmt::Bad, here.span),
        }
    }

    fn stmt_inside(&mut self, here: Here) -> StmtId {
        let stmt = match here.kind {
            Kind::ExpressionStatement => Stmt::Expr(self.only(here)),
            Kind::SendStatement => self.send(here),
            Kind::IncStatement | Kind::DecStatement => Stmt::IncDec(self.only(here)),
            Kind::AssignmentStatement | Kind::ShortVarDeclaration => self.assignment(here),
            Kind::GoStatement => Stmt::Go(self.only(here)),
            Kind::DeferStatement => Stmt::Defer(self.only(here)),
            Kind::ReturnStatement => Stmt::Return(self.expression_list(here)),
            Kind::BreakStatement => self.jump(here, Jump::Break),
            Kind::ContinueStatement => self.jump(here, Jump::Continue),
            Kind::GotoStatement => self.jump(here, Jump::Goto),
            Kind::FallthroughStatement => Stmt::Jump { kind: Jump::Fallthrough, label: None },
            Kind::Block => Stmt::Block(self.statements_inside(here)),
            Kind::IfStatement => self.if_statement(here),
            Kind::ForStatement => self.for_statement(here),
            Kind::ExpressionSwitchStatement => self.switch(here),
            Kind::TypeSwitchStatement => self.type_switch(here),
            Kind::SelectStatement => Stmt::Select(self.clauses(here)),
            Kind::LabeledStatement => self.labeled(here),
            Kind::EmptyStatement => Stmt::Empty,
            Kind::VarDeclaration | Kind::ConstDeclaration | Kind::TypeDeclaration => {
                return self.local_declaration(here);
            }
            _ => Stmt::Bad,
        };
        self.push_stmt(stmt, here.span)
    }

    /// The statements of a block or clause: those in the statement lists among the children.
    fn statements_inside(&mut self, here: Here) -> StmtList {
        let mark = self.state.stmts.len();
        self.each(here, |l, child| {
            if child.kind == Kind::StatementList {
                l.statement_list(child);
            }
        });
        self.finish_stmts(mark)
    }

    fn statement_list(&mut self, here: Here) {
        self.each(here, |l, child| {
            if child.kind.is_stmt() {
                let id = l.stmt(child);
                l.state.stmts.push(id);
            }
        });
    }

    /// The items of the first expression list among the children.
    fn expression_list(&mut self, here: Here) -> ExprList {
        let mut list = ExprList::EMPTY;
        self.each(here, |l, child| {
            if child.kind == Kind::ExpressionList {
                list = l.list(child);
            }
        });
        list
    }

    fn send(&mut self, here: Here) -> Stmt {
        let (mut chan, mut value) = (None, None);
        self.each(here, |l, child| {
            if child.kind.is_expr() {
                let id = l.expr(child);
                if chan.is_none() { chan = Some(id) } else { value = Some(id) }
            }
        });
        let chan = chan.unwrap_or_else(|| self.bad(here.span));
        let value = value.unwrap_or_else(|| self.bad(here.span));
        Stmt::Send { chan, value }
    }

    fn assignment(&mut self, here: Here) -> Stmt {
        let (mut sides, mut at, mut op) = ([ExprList::EMPTY; 2], 0, AssignOp::Assign);
        self.each(here, |l, child| match child.kind {
            Kind::ExpressionList => sides[at] = l.list(child),
            token => {
                if let Some(assign) = token.assign_op() {
                    op = assign;
                    at = 1;
                }
            }
        });
        let [lhs, rhs] = sides;
        Stmt::Assign { lhs, op, rhs }
    }

    fn jump(&mut self, here: Here, kind: Jump) -> Stmt {
        let mut label = None;
        self.each(here, |l, child| {
            if child.kind == Kind::Identifier {
                label = Some(l.name(child.span));
            }
        });
        Stmt::Jump { kind, label }
    }

    fn labeled(&mut self, here: Here) -> Stmt {
        let mut label = None;
        let mut stmt = None;
        self.each(here, |l, child| {
            if label.is_none() {
                label = Some(l.ident(child));
            } else if child.kind.is_stmt() {
                stmt = Some(l.stmt(child));
            }
        });
        let end = Span { start: here.span.end, end: here.span.end };
        let stmt = stmt.unwrap_or_else(|| self.push_stmt(Stmt::Empty, end));
        Stmt::Labeled { label: label.unwrap_or(Ident { name: Name::EMPTY, pos: here.span.start }), stmt }
    }

    /// Takes a part of a head into account; false if it is none.
    fn head(&mut self, head: &mut Head, child: Here) -> bool {
        match child.kind {
            Kind::Semicolon => head.init = self.part_as_stmt(head.last.take()),
            kind if kind.is_expr() => head.last = Some(Part::Expr(self.expr(child))),
            Kind::Block => return false,
            kind if kind.is_stmt() => head.last = Some(Part::Stmt(self.stmt(child))),
            _ => return false,
        }
        true
    }

    /// Notes composite literals that stand open in a head.
    fn check_head(&mut self, init: Option<StmtId>, cond: Option<ExprId>) {
        if let Some(x) = cond {
            self.check_head_expr(x);
        }
        match init.map(|id| self.state.file.stmt(id)) {
            Some(Stmt::Expr(x)) => self.check_head_expr(x),
            Some(Stmt::Assign { rhs, .. }) => {
                if let Some(last) = self.state.file.exprs(rhs).last() {
                    self.check_head_expr(*last);
                }
            }
            _ => {}
        }
    }

    fn check_head_expr(&mut self, mut x: ExprId) {
        let file = &self.state.file;
        loop {
            x = match file.expr(x) {
                Expr::Binary { y, .. } => y,
                Expr::Unary { x, .. } | Expr::Star(x) => x,
                Expr::Selector { x, .. } | Expr::Index { x, .. } | Expr::Slice { x, .. } => x,
                Expr::TypeAssert { x, .. } | Expr::Call { fun: x, .. } => x,
                Expr::CompositeLit { ty: Some(ty), .. } => {
                    if matches!(file.expr(ty), Expr::Ident(_) | Expr::Selector { .. } | Expr::Index { .. }) {
                        self.state.misread.push(file.expr_span(x).end);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    fn part_as_stmt(&mut self, part: Option<Part>) -> Option<StmtId> {
        match part? {
            Part::Stmt(id) => Some(id),
            Part::Expr(id) => {
                let span = self.state.file.expr_span(id);
                Some(self.push_stmt(Stmt::Expr(id), span))
            }
        }
    }

    fn part_as_expr(&mut self, part: Option<Part>) -> Option<ExprId> {
        match part? {
            Part::Expr(id) => Some(id),
            Part::Stmt(id) => match self.state.file.stmt(id) {
                Stmt::Expr(expr) => Some(expr),
                _ => Some(self.bad(self.state.file.stmt_span(id))),
            },
        }
    }

    fn if_statement(&mut self, here: Here) -> Stmt {
        let mut head = Head::default();
        let (mut then, mut els) = (None, None);
        self.each(here, |l, child| {
            if then.is_none() && l.head(&mut head, child) {
                return;
            }
            if child.kind.is_stmt() {
                let id = l.stmt(child);
                if then.is_none() { then = Some(id) } else { els = Some(id) }
            }
        });
        let cond = self.part_as_expr(head.last).unwrap_or_else(|| self.bad(here.span));
        self.check_head(head.init, Some(cond));
        let then = then.unwrap_or_else(|| self.push_stmt(Stmt::Bad, here.span));
        Stmt::If { init: head.init, cond, then, els }
    }

    fn for_statement(&mut self, here: Here) -> Stmt {
        let mut cond = None;
        let mut head = None;
        let mut body = None;
        self.each(here, |l, child| match child.kind {
            Kind::ForClause => head = Some(l.for_clause(child)),
            Kind::RangeClause => head = Some(l.range_clause(child)),
            Kind::Block => body = Some(l.stmt(child)),
            kind if kind.is_expr() => cond = Some(l.expr(child)),
            _ => {}
        });
        let block = body.unwrap_or_else(|| self.push_stmt(Stmt::Bad, here.span));
        match head {
            Some(Stmt::For { init, cond, post, .. }) => {
                self.check_head(post, cond);
                Stmt::For { init, cond, post, body: block }
            }
            Some(Stmt::Range { vars, define, x, .. }) => {
                self.check_head(None, Some(x));
                Stmt::Range { vars, define, x, body: block }
            }
            _ => {
                self.check_head(None, cond);
                Stmt::For { init: None, cond, post: None, body: block }
            }
        }
    }

    /// A `for` with its head only; the body is put in by the caller.
    fn for_clause(&mut self, here: Here) -> Stmt {
        let mut parts = [None; 3];
        let mut at = 0;
        self.each(here, |l, child| {
            if child.kind == Kind::Semicolon {
                at += 1;
            } else if let Some(part) = parts.get_mut(at) {
                *part = l.part(child);
            }
        });
        let [init, cond, post] = parts;
        let init = self.part_as_stmt(init);
        let cond = self.part_as_expr(cond);
        let post = self.part_as_stmt(post);
        Stmt::For { init, cond, post, body: StmtId(0) }
    }

    fn part(&mut self, child: Here) -> Option<Part> {
        if child.kind.is_expr() {
            Some(Part::Expr(self.expr(child)))
        } else if child.kind.is_stmt() {
            Some(Part::Stmt(self.stmt(child)))
        } else {
            None
        }
    }

    fn range_clause(&mut self, here: Here) -> Stmt {
        let (mut vars, mut define, mut x) = (ExprList::EMPTY, false, None);
        self.each(here, |l, child| match child.kind {
            Kind::ExpressionList => vars = l.list(child),
            Kind::Define => define = true,
            kind if kind.is_expr() => x = Some(l.expr(child)),
            _ => {}
        });
        let x = x.unwrap_or_else(|| self.bad(here.span));
        Stmt::Range { vars, define, x, body: StmtId(0) }
    }

    fn switch(&mut self, here: Here) -> Stmt {
        let mut head = Head::default();
        let mark = self.state.clauses.len();
        self.each(here, |l, child| {
            if !l.clause(child) {
                l.head(&mut head, child);
            }
        });
        let clauses = self.finish_clauses(mark);
        let tag = self.part_as_expr(head.last);
        self.check_head(head.init, tag);
        Stmt::Switch { init: head.init, tag, clauses }
    }

    fn type_switch(&mut self, here: Here) -> Stmt {
        let mut head = Head::default();
        let mut bind = IdentList::EMPTY;
        let mark = self.state.clauses.len();
        self.each(here, |l, child| {
            if child.kind == Kind::ExpressionList {
                bind = l.bound_name(child);
            } else if !l.clause(child) {
                l.head(&mut head, child);
            }
        });
        let clauses = self.finish_clauses(mark);
        let x = self.part_as_expr(head.last).unwrap_or_else(|| self.bad(here.span));
        Stmt::TypeSwitch { init: head.init, bind, x, clauses }
    }

    fn bound_name(&mut self, here: Here) -> IdentList {
        let mark = self.state.idents.len();
        self.each(here, |l, child| {
            if child.kind == Kind::Identifier {
                let ident = l.ident(child);
                l.state.idents.push(ident);
            }
        });
        self.finish_idents(mark)
    }

    fn clauses(&mut self, here: Here) -> ClauseList {
        let mark = self.state.clauses.len();
        self.each(here, |l, child| {
            l.clause(child);
        });
        self.finish_clauses(mark)
    }

    /// Lowers a `case` or `default`; false if it is none.
    fn clause(&mut self, here: Here) -> bool {
        let is_default = here.kind == Kind::DefaultCase;
        let is_case = matches!(here.kind, Kind::ExpressionCase | Kind::TypeCase | Kind::CommunicationCase);
        if !is_default && !is_case {
            return false;
        }
        let (exprs, stmts) = (self.state.exprs.len(), self.state.stmts.len());
        let mut comm = None;
        let mut values = ExprList::EMPTY;
        self.each(here, |l, child| match child.kind {
            Kind::StatementList => l.statement_list(child),
            Kind::ExpressionList => values = l.list(child),
            Kind::SendStatement => comm = Some(l.stmt(child)),
            Kind::ReceiveStatement => comm = Some(l.receive(child)),
            kind if kind.is_expr() => {
                let id = l.expr(child);
                l.state.exprs.push(id);
            }
            _ => {}
        });
        if self.state.exprs.len() > exprs {
            values = self.finish_exprs(exprs);
        }
        let body = self.finish_stmts(stmts);
        let id = ClauseId(self.state.file.clauses.len() as u32);
        self.state.file.clauses.push(Clause { exprs: values, comm, body, is_default, span: here.span });
        self.state.clauses.push(id);
        true
    }

    /// `v, ok := <-ch` or `<-ch` of a select.
    fn receive(&mut self, here: Here) -> StmtId {
        let mark = self.state.exprs.len();
        let mut left = None;
        let mut op = AssignOp::Assign;
        self.each(here, |l, child| match child.kind {
            Kind::ExpressionList => left = Some(l.list(child)),
            Kind::Define => op = AssignOp::Define,
            kind if kind.is_expr() => {
                let id = l.expr(child);
                l.state.exprs.push(id);
            }
            _ => {}
        });
        let first = self.state.exprs.get(mark).copied();
        let rhs = self.finish_exprs(mark);
        let stmt = match (left, first) {
            (Some(lhs), _) => Stmt::Assign { lhs, op, rhs },
            (None, Some(x)) => Stmt::Expr(x),
            (None, None) => Stmt::Bad,
        };
        self.push_stmt(stmt, here.span)
    }

    /// A declaration statement: its specification, or the group of them.
    fn local_declaration(&mut self, here: Here) -> StmtId {
        let mark = self.state.stmts.len();
        self.specs(here, &mut |l, spec, span| {
            let stmt = match spec {
                crate::Decl::Value(id) => Stmt::Value(id),
                crate::Decl::Type(id) => Stmt::Type(id),
                crate::Decl::Func(_) => Stmt::Bad,
            };
            let id = l.push_stmt(stmt, span);
            l.state.stmts.push(id);
        });
        if let [only] = self.state.stmts[mark..] {
            self.state.stmts.truncate(mark);
            return only;
        }
        let group = self.finish_stmts(mark);
        self.push_stmt(Stmt::Group(group), here.span)
    }
}
