//! Expressions and types, which are expressions too.

use super::{Here, Kind, Lower};
use crate::{ChanDir, Expr, ExprId, ExprList, Ident, Lit, Name, Span, UnaryOp};

impl Lower<'_, '_> {
    /// Lowers the expression or type under the cursor.
    pub(super) fn expr(&mut self, here: Here) -> ExprId {
        let span = here.span;
        match here.kind {
            Kind::Identifier => self.names(span),
            Kind::IntLiteral => self.push_expr(Expr::Lit(Lit::Int), span),
            Kind::FloatLiteral => self.push_expr(Expr::Lit(Lit::Float), span),
            Kind::ImaginaryLiteral => self.push_expr(Expr::Lit(self.imaginary(span)), span),
            Kind::RuneLiteral => self.push_expr(Expr::Lit(Lit::Rune), span),
            Kind::StringLiteral => self.push_expr(Expr::Lit(Lit::String), span),
            _ => self.deeper(here, None, |l| Some(l.compound(here))).unwrap_or_else(|| self.bad(span)),
        }
    }

    /// A name, or several with dots between them where tree-sitter sees one name, see [`crate::shown`].
    pub(super) fn names(&mut self, span: Span) -> ExprId {
        let text = self.text;
        let whole = text.get(span.start as usize..span.end as usize).unwrap_or_default();
        let Some(dot) = whole.bytes().position(|b| b == b'.') else {
            return self.push_expr(Expr::Ident(Name::new(whole)), span);
        };
        let (first, rest) = whole.split_at(dot);
        let mut end = span.start + dot as u32;
        let mut x = self.push_expr(Expr::Ident(Name::new(first)), Span { end, ..span });
        for name in rest.split('.').skip(1) {
            let sel = Ident { name: Name::new(name), pos: end + 1 };
            end = sel.pos + name.len() as u32;
            x = self.push_expr(Expr::Selector { x, sel }, Span { end, ..span });
        }
        x
    }

    /// Where tree-sitter sees an imaginary number, there may be a string, see [`crate::shown`].
    fn imaginary(&self, span: Span) -> Lit {
        match self.text.as_bytes().get(span.start as usize) {
            Some(b'"' | b'`') => Lit::String,
            _ => Lit::Imag,
        }
    }

    fn compound(&mut self, here: Here) -> ExprId {
        let span = here.span;
        let expr = match here.kind {
            Kind::BinaryExpression => return self.binary(here),
            Kind::LiteralElement => return self.only(here),
            Kind::TypeElem => return self.union(here),
            Kind::SelectorExpression | Kind::QualifiedType => return self.selector(here),
            Kind::CallExpression => return self.call(here),
            Kind::SliceExpression => return self.slice(here),
            Kind::TypeAssertionExpression => return self.assertion(here),
            Kind::ChannelType => return self.channel(here),
            Kind::TypeConversionExpression => return self.conversion(here),
            Kind::IndexExpression | Kind::TypeInstantiationExpression | Kind::GenericType => {
                return self.index(here);
            }
            Kind::CompositeLiteral => self.composite(here),
            Kind::LiteralValue => Expr::CompositeLit { ty: None, elems: self.list(here) },
            Kind::KeyedElement => {
                let (key, value) = self.pair(here);
                Expr::KeyValue { key, value }
            }
            Kind::FuncLiteral => Expr::FuncLit(self.func_literal(here)),
            Kind::ParenthesizedExpression => Expr::Paren(self.only(here)),
            Kind::UnaryExpression => self.unary(here),
            Kind::NegatedType => Expr::Unary { op: UnaryOp::Tilde, x: self.only(here) },
            Kind::PointerType => Expr::Star(self.only(here)),
            Kind::SliceType => Expr::SliceType(self.only(here)),
            Kind::ImplicitLengthArrayType => Expr::ArrayType { len: None, elem: self.only(here) },
            Kind::ArrayType => {
                let (len, elem) = self.pair(here);
                Expr::ArrayType { len: Some(len), elem }
            }
            Kind::MapType => {
                let (key, value) = self.pair(here);
                Expr::MapType { key, value }
            }
            Kind::FunctionType => {
                let (params, results) = self.signature(here);
                Expr::FuncType { params, results }
            }
            Kind::StructType => Expr::StructType(self.struct_fields(here)),
            Kind::InterfaceType => Expr::InterfaceType(self.interface_elems(here)),
            _ => Expr::Bad,
        };
        self.push_expr(expr, span)
    }

    pub(super) fn bad(&mut self, span: Span) -> ExprId {
        self.push_expr(Expr::Bad, span)
    }

    /// The first two expressions among the children.
    fn two(&mut self, here: Here) -> (Option<ExprId>, Option<ExprId>) {
        let (mut first, mut second) = (None, None);
        self.each(here, |l, child| {
            if child.kind.is_expr() {
                let id = l.expr(child);
                if first.is_none() { first = Some(id) } else { second = second.or(Some(id)) }
            }
        });
        (first, second)
    }

    fn pair(&mut self, here: Here) -> (ExprId, ExprId) {
        let span = here.span;
        let (first, second) = self.two(here);
        (first.unwrap_or_else(|| self.bad(span)), second.unwrap_or_else(|| self.bad(span)))
    }

    /// The only expression among the children.
    pub(super) fn only(&mut self, here: Here) -> ExprId {
        let id = self.first_expr();
        id.unwrap_or_else(|| self.bad(here.span))
    }

    /// The first expression among the children; what follows is not looked at.
    pub(super) fn first_expr(&mut self) -> Option<ExprId> {
        let mut child = self.first();
        let any = child.is_some();
        while child.is_some_and(|c| !c.kind.is_expr()) {
            child = self.next();
        }
        let id = child.map(|c| self.expr(c));
        if any {
            self.up();
        }
        id
    }

    /// All expressions among the children.
    pub(super) fn list(&mut self, here: Here) -> ExprList {
        let mark = self.state.exprs.len();
        self.each(here, |l, child| {
            if child.kind.is_expr() {
                let id = l.expr(child);
                l.state.exprs.push(id);
            }
        });
        self.finish_exprs(mark)
    }

    /// The first expression among the children, and the list of the others.
    fn operand_and_rest(&mut self, here: Here) -> (Option<ExprId>, ExprList) {
        let mark = self.state.exprs.len();
        let mut first = None;
        self.each(here, |l, child| {
            if child.kind.is_expr() {
                let id = l.expr(child);
                if first.is_none() { first = Some(id) } else { l.state.exprs.push(id) }
            }
        });
        (first, self.finish_exprs(mark))
    }

    /// Builds an expression whose operators stand behind its operand `x`. They bind tighter than a `*` or `~` in
    /// front, although the grammar sees `*(*T)(x)`, `*T[A]` and `~T[A]` the other way round.
    fn postfix(&mut self, x: ExprId, span: Span, make: &dyn Fn(ExprId) -> Expr) -> ExprId {
        let (inner, op) = match self.state.file.expr(x) {
            Expr::Star(inner) => (inner, None),
            Expr::Unary { op, x: inner } => (inner, Some(op)),
            _ => return self.push_expr(make(x), span),
        };
        let start = self.state.file.expr_span(inner).start;
        let x = self.postfix(inner, Span { start, end: span.end }, make);
        let expr = op.map_or(Expr::Star(x), |op| Expr::Unary { op, x });
        self.push_expr(expr, span)
    }

    /// `x.sel`: the name is read off the end of the text, which saves two steps of the cursor.
    fn selector(&mut self, here: Here) -> ExprId {
        let x = self.only(here);
        let bytes = &self.text.as_bytes()[..here.span.end as usize];
        let len = bytes.iter().rev().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_' || **b >= 0x80).count();
        let span = Span { start: here.span.end - len as u32, end: here.span.end };
        let sel = Ident { name: self.name(span), pos: span.start };
        self.postfix(x, here.span, &|x| Expr::Selector { x, sel })
    }

    fn slice(&mut self, here: Here) -> ExprId {
        let (x, bounds) = self.operand_and_rest(here);
        let x = x.unwrap_or_else(|| self.bad(here.span));
        self.postfix(x, here.span, &|x| Expr::Slice { x, bounds })
    }

    fn assertion(&mut self, here: Here) -> ExprId {
        let (x, ty) = self.two(here);
        let x = x.unwrap_or_else(|| self.bad(here.span));
        self.postfix(x, here.span, &|x| Expr::TypeAssert { x, ty })
    }

    fn call(&mut self, here: Here) -> ExprId {
        let (mut fun, mut args, mut spread) = (None, ExprList::EMPTY, false);
        self.each(here, |l, child| match child.kind {
            Kind::ArgumentList => (args, spread) = l.arguments(child),
            Kind::TypeArguments => fun = fun.map(|x| l.instantiate(x, here.span.start, child)),
            kind if kind.is_expr() => fun = Some(l.expr(child)),
            _ => {}
        });
        let fun = fun.unwrap_or_else(|| self.bad(here.span));
        self.postfix(fun, here.span, &|fun| Expr::Call { fun, args, spread })
    }

    fn arguments(&mut self, here: Here) -> (ExprList, bool) {
        let mark = self.state.exprs.len();
        let mut spread = false;
        self.each(here, |l, child| {
            if child.kind == Kind::VariadicArgument {
                spread = true;
                let id = l.only(child);
                l.state.exprs.push(id);
            } else if child.kind.is_expr() {
                let id = l.expr(child);
                l.state.exprs.push(id);
            }
        });
        (self.finish_exprs(mark), spread)
    }

    /// `T(x)` where T can only be a type.
    fn conversion(&mut self, here: Here) -> ExprId {
        let (fun, args) = self.operand_and_rest(here);
        let fun = fun.unwrap_or_else(|| self.bad(here.span));
        self.postfix(fun, here.span, &|fun| Expr::Call { fun, args, spread: false })
    }

    /// `x[i]`, `T[A, B]` in any of the three shapes the grammar gives it.
    fn index(&mut self, here: Here) -> ExprId {
        let mark = self.state.exprs.len();
        let (mut x, mut lbrack, mut instance) = (None, here.span.start, None);
        self.each(here, |l, child| match child.kind {
            Kind::LeftBracket => lbrack = child.span.start,
            Kind::TypeArguments => instance = x.map(|x| l.instantiate(x, here.span.start, child)),
            kind if kind.is_expr() => {
                let id = l.expr(child);
                if x.is_none() { x = Some(id) } else { l.state.exprs.push(id) }
            }
            _ => {}
        });
        let indices = self.finish_exprs(mark);
        let x = x.unwrap_or_else(|| self.bad(here.span));
        instance.unwrap_or_else(|| self.postfix(x, here.span, &|x| Expr::Index { x, indices, lbrack }))
    }

    fn instantiate(&mut self, x: ExprId, start: u32, args: Here) -> ExprId {
        let indices = self.list(args);
        let lbrack = args.span.start;
        self.postfix(x, Span { start, end: args.span.end }, &|x| Expr::Index { x, indices, lbrack })
    }

    fn composite(&mut self, here: Here) -> Expr {
        let (mut ty, mut elems) = (None, ExprList::EMPTY);
        self.each(here, |l, child| match child.kind {
            Kind::LiteralValue => elems = l.list(child),
            kind if kind.is_expr() => ty = Some(l.expr(child)),
            _ => {}
        });
        Expr::CompositeLit { ty, elems }
    }

    fn unary(&mut self, here: Here) -> Expr {
        let mut op = None;
        let mut x = None;
        self.each(here, |l, child| match child.kind {
            Kind::And => op = Some(UnaryOp::Addr),
            Kind::Arrow => op = Some(UnaryOp::Recv),
            Kind::Not => op = Some(UnaryOp::Not),
            Kind::Add => op = Some(UnaryOp::Plus),
            Kind::Sub => op = Some(UnaryOp::Minus),
            Kind::Xor => op = Some(UnaryOp::Xor),
            kind if kind.is_expr() => x = Some(l.expr(child)),
            _ => {}
        });
        let x = x.unwrap_or_else(|| self.bad(here.span));
        op.map_or(Expr::Star(x), |op| Expr::Unary { op, x })
    }

    /// `A | B | ~C`; a single type is itself.
    fn union(&mut self, here: Here) -> ExprId {
        let mut union: Option<ExprId> = None;
        self.each(here, |l, child| {
            if child.kind.is_expr() {
                let term = l.expr(child);
                union = Some(match union {
                    None => term,
                    Some(x) => l.join(crate::BinaryOp::Or, x, term),
                });
            }
        });
        union.unwrap_or_else(|| self.bad(here.span))
    }

    fn channel(&mut self, here: Here) -> ExprId {
        let (mut dir, mut keyword, mut elem) = (ChanDir::Both, false, None);
        self.each(here, |l, child| match child.kind {
            Kind::Chan => keyword = true,
            Kind::Arrow => dir = if keyword { ChanDir::Send } else { ChanDir::Recv },
            kind if kind.is_expr() => elem = Some(l.expr(child)),
            _ => {}
        });
        let elem = elem.unwrap_or_else(|| self.bad(here.span));
        self.chan_type(dir, elem, here.span)
    }

    /// In `chan <-chan T` the arrow belongs to the left `chan`, to the grammar it belongs to the right one.
    fn chan_type(&mut self, dir: ChanDir, elem: ExprId, span: Span) -> ExprId {
        let Expr::ChanType { dir: ChanDir::Recv, elem: inner } = self.state.file.expr(elem) else {
            return self.push_expr(Expr::ChanType { dir, elem }, span);
        };
        if dir != ChanDir::Both {
            return self.push_expr(Expr::ChanType { dir, elem }, span);
        }
        let arrow = self.state.file.expr_span(elem).start;
        let text = self.text.as_bytes().get(arrow as usize..span.end as usize).unwrap_or_default();
        let keyword = arrow + memchr::memmem::find(text, b"chan").unwrap_or_default() as u32;
        let elem = self.chan_type(ChanDir::Both, inner, Span { start: keyword, end: span.end });
        self.push_expr(Expr::ChanType { dir: ChanDir::Send, elem }, span)
    }
}
