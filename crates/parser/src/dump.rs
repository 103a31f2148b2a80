//! A compact print of a [`File`] for tests and for `debug ast`: one declaration a line, as nested lists.

use crate::{
    AssignOp, BinaryOp, ChanDir, ClauseId, Decl, Expr, ExprId, ExprList, FieldList, File, Func, FuncId, Ident, Jump,
    Lit, Span, Stmt, StmtId, StmtList, TypeSpecId, UnaryOp, ValueSpecId,
};
use std::fmt::{self, Write};

impl File {
    /// Prints the tree.
    pub fn dump(&self) -> String {
        self.print(false)
    }

    /// Prints the tree with the byte offsets of names, expressions, statements and of the bracket of each index.
    pub fn dump_positions(&self) -> String {
        self.print(true)
    }

    /// Prints an expression.
    #[cfg(test)]
    pub(crate) fn dump_expr(&self, id: ExprId) -> String {
        let mut printer = Printer { file: self, positions: false, out: String::new() };
        let _ = printer.expr(id);
        printer.out
    }

    fn print(&self, positions: bool) -> String {
        let mut printer = Printer { file: self, positions, out: String::new() };
        // Writing to a string cannot fail.
        let _ = printer.file();
        printer.out
    }
}

struct Printer<'f> {
    file: &'f File,
    positions: bool,
    out: String,
}

impl Printer<'_> {
    fn file(&mut self) -> fmt::Result {
        if let Some(package) = self.file.package {
            writeln!(self.out, "(package {})", package.name)?;
        }
        for import in &self.file.imports {
            let name = import.name.map(|n| format!("{} ", n.name)).unwrap_or_default();
            writeln!(self.out, "(import {name}{})", import.path)?;
        }
        for decl in &self.file.decls {
            match *decl {
                Decl::Func(id) => self.func(id)?,
                Decl::Type(id) => self.type_spec(id)?,
                Decl::Value(id) => self.value_spec(id)?,
            }
            self.out.push('\n');
        }
        for error in &self.file.errors {
            writeln!(self.out, "(error {}..{} {:?})", error.span.start, error.span.end, error.message)?;
        }
        Ok(())
    }

    fn func(&mut self, id: FuncId) -> fmt::Result {
        let Func { name, recv, tparams, params, results, body, .. } = *self.file.func(id);
        self.out.push_str("(func");
        if let Some(name) = name {
            self.out.push(' ');
            self.ident(name)?;
        }
        self.some_fields(" recv", recv)?;
        self.some_fields(" tparams", tparams)?;
        self.signature(params, results)?;
        if let Some(body) = body {
            self.out.push(' ');
            self.stmt(body)?;
        }
        self.out.push(')');
        Ok(())
    }

    fn ident(&mut self, ident: Ident) -> fmt::Result {
        self.out.push_str(ident.name.as_str());
        self.at(ident.pos)
    }

    fn at(&mut self, pos: u32) -> fmt::Result {
        if self.positions { write!(self.out, "@{pos}") } else { Ok(()) }
    }

    fn span(&mut self, span: Span) -> fmt::Result {
        if self.positions { write!(self.out, "@{}-{}", span.start, span.end) } else { Ok(()) }
    }

    fn some_fields(&mut self, label: &str, list: FieldList) -> fmt::Result {
        if list != FieldList::EMPTY {
            write!(self.out, "{label}=")?;
            self.fields(list)?;
        }
        Ok(())
    }

    fn signature(&mut self, params: FieldList, results: FieldList) -> fmt::Result {
        self.out.push(' ');
        self.fields(params)?;
        self.some_fields(" ->", results)
    }

    fn fields(&mut self, list: FieldList) -> fmt::Result {
        self.out.push('[');
        for (i, id) in self.file.fields(list).iter().enumerate() {
            let field = *self.file.field(*id);
            self.out.push_str(if i > 0 { ", " } else { "" });
            for ident in self.file.idents(field.names) {
                self.ident(*ident)?;
                self.out.push(' ');
            }
            self.expr(field.ty)?;
            if field.tag.is_some() {
                self.out.push_str(" tag");
            }
        }
        self.out.push(']');
        Ok(())
    }

    fn type_spec(&mut self, id: TypeSpecId) -> fmt::Result {
        let spec = *self.file.type_spec(id);
        self.out.push_str(if spec.is_alias { "(alias " } else { "(type " });
        self.ident(spec.name)?;
        self.some_fields(" tparams", spec.tparams)?;
        self.out.push(' ');
        self.expr(spec.ty)?;
        self.out.push(')');
        Ok(())
    }

    fn value_spec(&mut self, id: ValueSpecId) -> fmt::Result {
        let spec = *self.file.value_spec(id);
        self.out.push_str(if spec.is_const { "(const" } else { "(var" });
        for ident in self.file.idents(spec.names) {
            self.out.push(' ');
            self.ident(*ident)?;
        }
        if let Some(ty) = spec.ty {
            self.out.push_str(" : ");
            self.expr(ty)?;
        }
        if spec.values != ExprList::EMPTY {
            self.out.push_str(" =");
            self.exprs(spec.values)?;
        }
        self.out.push(')');
        Ok(())
    }

    fn exprs(&mut self, list: ExprList) -> fmt::Result {
        for id in self.file.exprs(list) {
            self.out.push(' ');
            self.expr(*id)?;
        }
        Ok(())
    }

    fn node(&mut self, label: &str, parts: &[ExprId]) -> fmt::Result {
        write!(self.out, "({label}")?;
        for part in parts {
            self.out.push(' ');
            self.expr(*part)?;
        }
        self.out.push(')');
        Ok(())
    }

    fn with_list(&mut self, label: &str, x: Option<ExprId>, list: ExprList) -> fmt::Result {
        write!(self.out, "({label}")?;
        if let Some(x) = x {
            self.out.push(' ');
            self.expr(x)?;
        }
        self.exprs(list)?;
        self.out.push(')');
        Ok(())
    }

    fn expr(&mut self, id: ExprId) -> fmt::Result {
        self.bare_expr(id)?;
        self.span(self.file.expr_span(id))
    }

    fn bare_expr(&mut self, id: ExprId) -> fmt::Result {
        match self.file.expr(id) {
            Expr::Bad => self.out.push_str("BAD"),
            Expr::Ident(name) => self.out.push_str(name.as_str()),
            Expr::Lit(lit) => self.out.push_str(lit_name(lit)),
            Expr::CompositeLit { ty, elems } => return self.with_list("lit", ty, elems),
            Expr::KeyValue { key, value } => return self.node("kv", &[key, value]),
            Expr::FuncLit(func) => return self.func(func),
            Expr::Paren(x) => return self.node("paren", &[x]),
            Expr::Selector { x, sel } => {
                self.expr(x)?;
                self.out.push('.');
                self.ident(sel)?;
            }
            Expr::Index { x, indices, lbrack } => {
                self.out.push_str("(index");
                self.at(lbrack)?;
                self.out.push(' ');
                self.expr(x)?;
                self.exprs(indices)?;
                self.out.push(')');
            }
            Expr::Slice { x, bounds } => return self.with_list("slice", Some(x), bounds),
            Expr::TypeAssert { x, ty: Some(ty) } => return self.node("assert", &[x, ty]),
            Expr::TypeAssert { x, ty: None } => return self.node("assert-type", &[x]),
            Expr::Call { fun, args, spread } => {
                return self.with_list(if spread { "call..." } else { "call" }, Some(fun), args);
            }
            Expr::Star(x) => return self.node("*", &[x]),
            Expr::Unary { op, x } => return self.node(unary_name(op), &[x]),
            Expr::Binary { op, x, y } => return self.node(binary_name(op), &[x, y]),
            Expr::Variadic(ty) => return self.node("...", &[ty]),
            Expr::ArrayType { len: Some(len), elem } => return self.node("array", &[len, elem]),
            Expr::ArrayType { len: None, elem } => return self.node("array...", &[elem]),
            Expr::SliceType(elem) => return self.node("[]", &[elem]),
            Expr::MapType { key, value } => return self.node("map", &[key, value]),
            Expr::ChanType { dir, elem } => return self.node(chan_name(dir), &[elem]),
            Expr::StructType(list) => return self.some_fields_of("struct", list),
            Expr::InterfaceType(list) => return self.some_fields_of("interface", list),
            Expr::FuncType { params, results } => {
                self.out.push_str("(functype");
                self.signature(params, results)?;
                self.out.push(')');
            }
        }
        Ok(())
    }

    fn some_fields_of(&mut self, label: &str, list: FieldList) -> fmt::Result {
        write!(self.out, "({label} ")?;
        self.fields(list)?;
        self.out.push(')');
        Ok(())
    }

    fn stmts(&mut self, list: StmtList) -> fmt::Result {
        for id in self.file.stmts(list) {
            // Go counts some semicolons as statements and others not.
            if !matches!(self.file.stmt(*id), Stmt::Empty) {
                self.out.push(' ');
                self.stmt(*id)?;
            }
        }
        Ok(())
    }

    /// ` label=stmt` where there is one.
    fn part(&mut self, label: &str, id: Option<StmtId>) -> fmt::Result {
        let Some(id) = id else { return Ok(()) };
        write!(self.out, " {label}=")?;
        self.stmt(id)
    }

    fn stmt(&mut self, id: StmtId) -> fmt::Result {
        self.bare_stmt(id)?;
        match self.file.stmt(id) {
            Stmt::Empty | Stmt::Value(_) | Stmt::Type(_) | Stmt::Group(_) => Ok(()),
            _ => self.span(self.file.stmt_span(id)),
        }
    }

    fn bare_stmt(&mut self, id: StmtId) -> fmt::Result {
        match self.file.stmt(id) {
            Stmt::Bad => self.out.push_str("BAD"),
            Stmt::Empty => self.out.push_str("empty"),
            Stmt::Expr(x) => self.node("do", &[x])?,
            Stmt::Send { chan, value } => self.node("send", &[chan, value])?,
            Stmt::IncDec(x) => self.node("incdec", &[x])?,
            Stmt::Assign { lhs, op, rhs } => self.assign(lhs, op, rhs)?,
            Stmt::Go(x) => self.node("go", &[x])?,
            Stmt::Defer(x) => self.node("defer", &[x])?,
            Stmt::Return(list) => self.with_list("return", None, list)?,
            Stmt::Jump { kind, label } => {
                self.out.push_str(jump_name(kind));
                if let Some(label) = label {
                    write!(self.out, ":{label}")?;
                }
            }
            Stmt::Block(list) => self.stmt_list("{", list, "}")?,
            Stmt::Group(list) => self.stmt_list("(group", list, ")")?,
            Stmt::Labeled { label, stmt } => {
                self.out.push_str("(label ");
                self.ident(label)?;
                self.out.push(' ');
                self.stmt(stmt)?;
                self.out.push(')');
            }
            Stmt::Value(id) => self.value_spec(id)?,
            Stmt::Type(id) => self.type_spec(id)?,
            _ => return self.control(id),
        }
        Ok(())
    }

    fn stmt_list(&mut self, open: &str, list: StmtList, close: &str) -> fmt::Result {
        self.out.push_str(open);
        self.stmts(list)?;
        self.out.push_str(close);
        Ok(())
    }

    fn assign(&mut self, lhs: ExprList, op: AssignOp, rhs: ExprList) -> fmt::Result {
        match op {
            AssignOp::Assign => self.out.push_str("(="),
            AssignOp::Define => self.out.push_str("(:="),
            AssignOp::Op(op) => write!(self.out, "({}=", binary_name(op))?,
        }
        self.exprs(lhs)?;
        self.out.push_str(" <-");
        self.exprs(rhs)?;
        self.out.push(')');
        Ok(())
    }

    fn control(&mut self, id: StmtId) -> fmt::Result {
        match self.file.stmt(id) {
            Stmt::If { init, cond, then, els } => {
                self.out.push_str("(if");
                self.part("init", init)?;
                self.out.push(' ');
                self.expr(cond)?;
                self.part("then", Some(then))?;
                self.part("else", els)?;
            }
            Stmt::Switch { init, tag, clauses } => {
                self.out.push_str("(switch");
                self.part("init", init)?;
                if let Some(tag) = tag {
                    self.out.push(' ');
                    self.expr(tag)?;
                }
                self.clauses(self.file.clauses(clauses))?;
            }
            Stmt::TypeSwitch { init, bind, x, clauses } => {
                self.out.push_str("(typeswitch");
                self.part("init", init)?;
                for ident in self.file.idents(bind) {
                    self.out.push(' ');
                    self.ident(*ident)?;
                    self.out.push_str(":=");
                }
                self.out.push(' ');
                self.expr(x)?;
                self.clauses(self.file.clauses(clauses))?;
            }
            Stmt::Select(clauses) => {
                self.out.push_str("(select");
                self.clauses(self.file.clauses(clauses))?;
            }
            Stmt::For { init, cond, post, body } => {
                self.out.push_str("(for");
                self.part("init", init)?;
                if let Some(cond) = cond {
                    self.out.push(' ');
                    self.expr(cond)?;
                }
                self.part("post", post)?;
                self.part("body", Some(body))?;
            }
            Stmt::Range { vars, define, x, body } => {
                self.with_list(if define { "(range:=" } else { "(range=" }, None, vars)?;
                self.out.push(' ');
                self.expr(x)?;
                self.part("body", Some(body))?;
            }
            _ => self.out.push('('),
        }
        self.out.push(')');
        Ok(())
    }

    fn clauses(&mut self, clauses: &[ClauseId]) -> fmt::Result {
        for id in clauses {
            let clause = *self.file.clause(*id);
            self.out.push_str(if clause.is_default { " (default" } else { " (case" });
            self.part("comm", clause.comm)?;
            self.exprs(clause.exprs)?;
            self.out.push(':');
            self.stmts(clause.body)?;
            self.out.push(')');
        }
        Ok(())
    }
}

fn lit_name(lit: Lit) -> &'static str {
    match lit {
        Lit::Int => "INT",
        Lit::Float => "FLOAT",
        Lit::Imag => "IMAG",
        Lit::Rune => "RUNE",
        Lit::String => "STRING",
    }
}

fn chan_name(dir: ChanDir) -> &'static str {
    match dir {
        ChanDir::Both => "chan",
        ChanDir::Send => "chan<-",
        ChanDir::Recv => "<-chan",
    }
}

fn jump_name(kind: Jump) -> &'static str {
    match kind {
        Jump::Break => "break",
        Jump::Continue => "continue",
        Jump::Goto => "goto",
        Jump::Fallthrough => "fallthrough",
    }
}

fn unary_name(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Addr => "&",
        UnaryOp::Recv => "<-",
        UnaryOp::Not => "!",
        UnaryOp::Plus => "+",
        UnaryOp::Minus => "-",
        UnaryOp::Xor => "^",
        UnaryOp::Tilde => "~",
    }
}

fn binary_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::And => "&",
        BinaryOp::Or => "|",
        BinaryOp::Xor => "^",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::AndNot => "&^",
        BinaryOp::LAnd => "&&",
        BinaryOp::LOr => "||",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
    }
}
