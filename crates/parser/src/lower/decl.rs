//! Declarations: the file's head, functions, types, variables and constants.

use super::field::Groups;
use super::{Here, Kind, Lower};
use crate::{
    Bodies, Decl, ExprId, ExprList, FieldList, Func, FuncId, Ident, IdentList, Import, Name, Span, TypeSpec,
    TypeSpecId, ValueSpec, ValueSpecId,
};

/// What a constant without values repeats.
type Above = (Option<ExprId>, ExprList);

impl Lower<'_, '_> {
    /// Lowers the whole tree.
    pub(crate) fn source_file(&mut self) {
        let here = self.here();
        self.each(here, Self::top_level);
    }

    /// Lowers the one declaration that begins at an offset, if it has no errors, of a tree that has some: what else
    /// seems to be a declaration there may be the inside of a function.
    pub(crate) fn declaration_at(&mut self, start: u32) {
        let here = self.here();
        self.each(here, |l, child| {
            if child.span.start == start {
                l.top_level(child);
            }
        });
    }

    fn top_level(&mut self, here: Here) {
        match here.kind {
            Kind::PackageClause if self.is_sound() => self.package(here),
            Kind::ImportDeclaration if self.is_sound() => self.imports(here, here.span.start),
            Kind::FunctionDeclaration | Kind::MethodDeclaration if self.is_sound() => {
                let id = self.function(here);
                self.state.file.decls.push(Decl::Func(id));
            }
            Kind::VarDeclaration | Kind::ConstDeclaration | Kind::TypeDeclaration => {
                self.specs(here, &mut |l, decl, _| l.state.file.decls.push(decl));
            }
            kind if kind.is_stmt() && !self.damaged => {
                let end = here.span.start + self.first_line(here.span);
                let span = Span { start: here.span.start, end };
                self.error(span, "expected a declaration, found a statement".to_owned());
            }
            _ => {}
        }
    }

    /// How long the first line of something is.
    fn first_line(&self, span: Span) -> u32 {
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or_default();
        text.lines().next().unwrap_or_default().len() as u32
    }

    fn package(&mut self, here: Here) {
        let doc = self.doc(here.span.start);
        self.each(here, |l, child| {
            if child.kind == Kind::Identifier {
                l.state.file.package = Some(l.ident(child));
            }
        });
        self.state.file.doc = doc;
    }

    fn imports(&mut self, here: Here, start: u32) {
        self.each(here, |l, child| match child.kind {
            Kind::ImportSpecList => l.imports(child, child.span.start),
            Kind::ImportSpec => {
                // `import "C"` is documented above the keyword, one of several above itself.
                let doc = if here.kind == Kind::ImportDeclaration { l.doc(start) } else { l.doc(child.span.start) };
                l.import(child, doc);
            }
            _ => {}
        });
    }

    fn import(&mut self, here: Here, doc: Option<crate::CommentId>) {
        let (mut name, mut path) = (None, Name::EMPTY);
        self.each(here, |l, child| match child.kind {
            Kind::Identifier => name = Some(l.ident(child)),
            Kind::StringLiteral => path = l.unquoted(child.span),
            _ => {}
        });
        self.state.file.imports.push(Import { name, path, span: here.span, doc });
    }

    /// The path of an import. No valid path needs an escape sequence.
    fn unquoted(&self, span: Span) -> Name {
        let text = self.text.get(span.start as usize + 1..span.end as usize - 1);
        Name::new(text.unwrap_or_default())
    }

    /// Lowers a function or method declaration.
    fn function(&mut self, here: Here) -> FuncId {
        let doc = self.doc(here.span.start);
        self.any_function(here, doc, None)
    }

    /// Lowers a function literal.
    pub(super) fn func_literal(&mut self, here: Here) -> FuncId {
        self.any_function(here, None, self.func)
    }

    fn any_function(&mut self, here: Here, doc: Option<crate::CommentId>, parent: Option<FuncId>) -> FuncId {
        let id = FuncId(self.state.file.funcs.len() as u32);
        let first = self.state.file.exprs.len() as u32;
        let none = FieldList::EMPTY;
        // The place is taken first, so that literals inside can name it as their parent.
        self.state.file.funcs.push(Func {
            name: None,
            recv: none,
            tparams: none,
            params: none,
            results: none,
            body: None,
            parent,
            doc,
            span: here.span,
            expr_range: (first, first),
        });
        let around = self.func.replace(id);
        let mut func = self.state.file.funcs[id.index()];
        self.function_parts(here, &mut func);
        self.func = around;
        func.expr_range.1 = self.state.file.exprs.len() as u32;
        self.state.file.funcs[id.index()] = func;
        id
    }

    fn function_parts(&mut self, here: Here, func: &mut Func) {
        let is_method = here.kind == Kind::MethodDeclaration;
        let is_decl = here.kind != Kind::FuncLiteral;
        let mut lists = [FieldList::EMPTY; 3];
        // Without a receiver, the first list holds parameters.
        let mut at = usize::from(!is_method);
        self.each(here, |l, child| match child.kind {
            // What a body skipped holds was not even shown to the parser.
            Kind::Block if is_decl && l.bodies == Bodies::Skip => {}
            Kind::Block => func.body = Some(l.stmt(child)),
            Kind::TypeParameterList => func.tparams = l.parameters(child),
            Kind::Identifier if func.name.is_none() && is_decl => {
                func.name = Some(l.ident(child));
            }
            _ => {
                if let Some(list) = l.parameters_or_result(child) {
                    if let Some(place) = lists.get_mut(at) {
                        *place = list;
                    }
                    at += 1;
                }
            }
        });
        [func.recv, func.params, func.results] = lists;
    }

    /// Lowers the specifications of a `var`, `const` or `type` declaration, and hands each to `done`.
    pub(super) fn specs(&mut self, here: Here, done: &mut dyn FnMut(&mut Self, Decl, Span)) {
        let mut groups = Groups::default();
        let mut above = (None, ExprList::EMPTY);
        let parens = memchr::memchr(b'(', self.after_keyword(here)).is_some();
        self.each(here, |l, child| match child.kind {
            Kind::VarSpecList => l.each(child, |l, child| {
                if child.kind == Kind::VarSpec && l.is_sound() {
                    l.spec(child, child.span.start, &mut groups, &mut above, done);
                }
            }),
            Kind::VarSpec | Kind::ConstSpec | Kind::TypeSpec | Kind::TypeAlias if l.is_sound() => {
                let doc_at = if parens { child.span.start } else { here.span.start };
                l.spec(child, doc_at, &mut groups, &mut above, done);
            }
            _ => {}
        });
    }

    /// What stands between a declaration's keyword and its first specification, if that is short.
    fn after_keyword(&self, here: Here) -> &[u8] {
        let text = &self.text.as_bytes()[here.span.start as usize..here.span.end as usize];
        let rest = text.trim_ascii_start();
        let keyword = rest.iter().take_while(|b| b.is_ascii_lowercase()).count();
        let rest = rest[keyword..].trim_ascii_start();
        &rest[..rest.len().min(1)]
    }

    fn spec(
        &mut self,
        here: Here,
        doc_at: u32,
        groups: &mut Groups,
        above: &mut Above,
        done: &mut dyn FnMut(&mut Self, Decl, Span),
    ) {
        let group = groups.of(self, here.span);
        let decl = match here.kind {
            Kind::TypeSpec | Kind::TypeAlias => Decl::Type(self.type_spec(here, doc_at)),
            _ => Decl::Value(self.value_spec(here, doc_at, group, above)),
        };
        done(self, decl, here.span);
    }

    fn type_spec(&mut self, here: Here, doc_at: u32) -> TypeSpecId {
        let doc = self.doc(doc_at);
        let mut name: Option<Ident> = None;
        let mut tparams = FieldList::EMPTY;
        let mut ty = None;
        self.each(here, |l, child| match child.kind {
            Kind::TypeParameterList => tparams = l.parameters(child),
            Kind::Identifier if name.is_none() => name = Some(l.ident(child)),
            kind if kind.is_expr() => ty = Some(l.expr(child)),
            _ => {}
        });
        let ty = ty.unwrap_or_else(|| self.bad(here.span));
        let comment = self.trailing_comment(here.span.end);
        let name = name.unwrap_or(Ident { name: Name::EMPTY, pos: here.span.start });
        let is_alias = here.kind == Kind::TypeAlias;
        let id = TypeSpecId(self.state.file.type_specs.len() as u32);
        self.state.file.type_specs.push(TypeSpec { name, tparams, is_alias, ty, doc, comment, span: here.span });
        id
    }

    fn value_spec(&mut self, here: Here, doc_at: u32, group: u32, above: &mut Above) -> ValueSpecId {
        let doc = self.doc(doc_at);
        let mark = self.state.idents.len();
        let (mut ty, mut values, mut named) = (None, ExprList::EMPTY, true);
        let mut after_comma = true;
        self.each(here, |l, child| match child.kind {
            Kind::Comma => after_comma = true,
            Kind::ExpressionList => values = l.list(child),
            Kind::Identifier if named && after_comma => {
                let ident = l.ident(child);
                l.state.idents.push(ident);
                after_comma = false;
            }
            kind if kind.is_expr() => {
                ty = Some(l.expr(child));
                named = false;
            }
            _ => {}
        });
        let names: IdentList = self.finish_idents(mark);
        let is_const = here.kind == Kind::ConstSpec;
        if is_const && values == ExprList::EMPTY {
            (ty, values) = *above;
        }
        *above = (ty, values);
        let comment = self.trailing_comment(here.span.end);
        let id = ValueSpecId(self.state.file.value_specs.len() as u32);
        let spec = ValueSpec { names, ty, values, is_const, doc, comment, group, span: here.span };
        self.state.file.value_specs.push(spec);
        id
    }
}
