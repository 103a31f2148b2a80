//! Parameters, results, type parameters, struct fields and interface elements.

use super::{Here, Kind, Lower};
use crate::{Expr, ExprId, Field, FieldId, FieldList, Ident, Span};

impl Lower<'_, '_> {
    fn push_field(&mut self, field: Field) {
        let id = FieldId(self.state.file.fields.len() as u32);
        self.state.file.fields.push(field);
        self.state.fields.push(id);
    }

    /// Parameters and results among the children, up to and without the body.
    pub(super) fn signature(&mut self, here: Here) -> (FieldList, FieldList) {
        let mut lists = [FieldList::EMPTY; 2];
        let mut at = 0;
        self.each(here, |l, child| {
            if let Some(list) = l.parameters_or_result(child) {
                if let Some(place) = lists.get_mut(at) {
                    *place = list;
                }
                at += 1;
            }
        });
        (lists[0], lists[1])
    }

    /// A parameter list, or the single type of an unparenthesized result.
    pub(super) fn parameters_or_result(&mut self, child: Here) -> Option<FieldList> {
        match child.kind {
            Kind::ParameterList => Some(self.parameters(child)),
            kind if kind.is_expr() => {
                let mark = self.state.fields.len();
                let ty = self.expr(child);
                self.push_field(plain(ty, child.span));
                Some(self.finish_fields(mark))
            }
            _ => None,
        }
    }

    /// The declarations in a parameter or type parameter list.
    ///
    /// The grammar loses track of long lists of names and takes the first ones for types. If one parameter has a
    /// name, all have, so what looks like a lone type is a name of the next declaration.
    pub(super) fn parameters(&mut self, here: Here) -> FieldList {
        let mark = self.state.fields.len();
        let idents = self.state.idents.len();
        let mut start = None;
        self.each(here, |l, child| {
            let variadic = child.kind == Kind::VariadicParameterDeclaration;
            if !variadic && !matches!(child.kind, Kind::ParameterDeclaration | Kind::TypeParameterDeclaration) {
                return;
            }
            match l.parameter(child, variadic, idents, start.unwrap_or(child.span.start)) {
                Declared::Named => start = None,
                Declared::Lone(ident) => {
                    l.state.idents.push(ident);
                    start.get_or_insert(child.span.start);
                }
                Declared::Type(ty) => l.push_field(plain(ty, child.span)),
            }
        });
        self.lone_types(idents);
        self.finish_fields(mark)
    }

    /// No named declaration followed: the identifiers on the stack are types after all, in front of nothing else.
    fn lone_types(&mut self, mark: usize) {
        for i in mark..self.state.idents.len() {
            let span = self.state.idents[i].span();
            let ty = self.names(span);
            self.push_field(plain(ty, span));
        }
        self.state.idents.truncate(mark);
    }

    /// `a, b T`: what comes last is the type.
    fn parameter(&mut self, here: Here, variadic: bool, idents: usize, start: u32) -> Declared {
        let mut dots = here.span.start;
        let mut ty = None;
        let mut pending: Option<Here> = None;
        let before = self.state.idents.len();
        self.each(here, |l, child| match child.kind {
            // An identifier is a name unless nothing follows it, which shows when the next child is reached.
            Kind::Identifier => {
                l.flush_name(&mut pending);
                pending = Some(child);
            }
            Kind::Ellipsis => {
                l.flush_name(&mut pending);
                dots = child.span.start;
            }
            kind if kind.is_expr() => {
                l.flush_name(&mut pending);
                ty = Some(l.expr(child));
            }
            _ => {}
        });
        let named = self.state.idents.len() > before;
        if !named {
            if let (Some(name), false) = (pending, variadic) {
                return Declared::Lone(self.ident(name));
            }
            // Only a type can look like this, so what came before are types too.
            self.lone_types(idents);
        }
        if let Some(last) = pending {
            ty = Some(self.expr(last));
        }
        let mut ty = ty.unwrap_or_else(|| self.bad(here.span));
        if variadic {
            ty = self.push_expr(Expr::Variadic(ty), Span { start: dots, end: here.span.end });
        }
        if !named {
            return Declared::Type(ty);
        }
        let names = self.finish_idents(idents);
        self.push_field(Field { names, ..plain(ty, Span { start, end: here.span.end }) });
        Declared::Named
    }

    pub(super) fn flush_name(&mut self, pending: &mut Option<Here>) {
        if let Some(name) = pending.take() {
            let ident = self.ident(name);
            self.state.idents.push(ident);
        }
    }

    /// The fields of a struct type.
    pub(super) fn struct_fields(&mut self, here: Here) -> FieldList {
        let mark = self.state.fields.len();
        self.each(here, |l, list| {
            if list.kind == Kind::FieldDeclarationList {
                let mut groups = Groups::default();
                l.each(list, |l, child| {
                    if child.kind == Kind::FieldDeclaration {
                        let group = groups.of(l, child.span);
                        l.struct_field(child, group);
                    }
                });
            }
        });
        self.finish_fields(mark)
    }

    fn struct_field(&mut self, here: Here, group: u32) {
        let mark = self.state.idents.len();
        let (mut ty, mut tag, mut star) = (None, None, None);
        let mut pending = None;
        let doc = self.doc(here.span.start);
        self.each(here, |l, child| match child.kind {
            Kind::StringLiteral => tag = Some(child.span),
            Kind::Mul => star = Some(child.span.start),
            Kind::Identifier => {
                l.flush_name(&mut pending);
                pending = Some(child);
            }
            kind if kind.is_expr() => {
                l.flush_name(&mut pending);
                ty = Some(l.expr(child));
            }
            _ => {}
        });
        if let Some(last) = pending {
            ty = Some(self.expr(last));
        }
        let mut ty = ty.unwrap_or_else(|| self.bad(here.span));
        if let Some(start) = star {
            let end = self.state.file.expr_span(ty).end;
            ty = self.push_expr(Expr::Star(ty), Span { start, end });
        }
        let comment = self.trailing_comment(here.span.end);
        let names = self.finish_idents(mark);
        self.push_field(Field { names, ty, tag, doc, comment, group, span: here.span });
    }

    /// The methods, embedded types and unions of an interface type.
    pub(super) fn interface_elems(&mut self, here: Here) -> FieldList {
        let mark = self.state.fields.len();
        let mut groups = Groups::default();
        self.each(here, |l, child| {
            if matches!(child.kind, Kind::MethodElem | Kind::TypeElem) {
                let doc = l.doc(child.span.start);
                let group = groups.of(l, child.span);
                let names = l.state.idents.len();
                let ty = if child.kind == Kind::MethodElem { l.method_elem(child) } else { l.expr(child) };
                let comment = l.trailing_comment(child.span.end);
                let names = l.finish_idents(names);
                l.push_field(Field { names, doc, comment, group, ..plain(ty, child.span) });
            }
        });
        self.finish_fields(mark)
    }

    fn method_elem(&mut self, here: Here) -> ExprId {
        let mut lists = [FieldList::EMPTY; 2];
        let mut at = None;
        let mut start = here.span.start;
        self.each(here, |l, child| match at {
            None => {
                let ident = l.ident(child);
                l.state.idents.push(ident);
                at = Some(0);
            }
            Some(i) => {
                if let Some(list) = l.parameters_or_result(child) {
                    start = if i == 0 { child.span.start } else { start };
                    if let Some(place) = lists.get_mut(i) {
                        *place = list;
                    }
                    at = Some(i + 1);
                }
            }
        });
        let [params, results] = lists;
        self.push_expr(Expr::FuncType { params, results }, Span { start, end: here.span.end })
    }
}

/// What an element of a parameter list turned out to be.
enum Declared {
    /// Names and a type: the field is made.
    Named,
    /// A lone identifier: a type, or a name of the next declaration.
    Lone(Ident),
    /// A type.
    Type(ExprId),
}

fn plain(ty: ExprId, span: Span) -> Field {
    Field { names: crate::IdentList::EMPTY, ty, tag: None, doc: None, comment: None, group: 0, span }
}

/// Counts the groups that blank lines make of fields or specifications.
#[derive(Default)]
pub(super) struct Groups {
    group: u32,
    end: Option<u32>,
}

impl Groups {
    /// The group of the member that covers `span`.
    pub(super) fn of(&mut self, lower: &Lower<'_, '_>, span: Span) -> u32 {
        if self.end.is_some_and(|end| lower.blank_line_between(end, span.start)) {
            self.group += 1;
        }
        self.end = Some(span.end);
        self.group
    }
}
