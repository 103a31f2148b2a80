//! Types and functions as people read them.

use crate::package::receiver_base;
use crate::{FuncRef, Method, Program, StructField, Term, Ty, TyKind};
use mapvet_loader::PackageId;
use mapvet_parser::{ChanDir, FuncId, Name};
use std::fmt::Write;

/// Longer texts are cut inside: nobody reads them.
const MAX_LENGTH: usize = 4000;

impl Program<'_> {
    /// The type as Go writes it in package `from`; names of other packages qualified by package name.
    pub fn display(&self, ty: Ty, from: PackageId) -> String {
        let mut out = String::new();
        self.write(&mut out, ty, from);
        out
    }

    fn write(&self, out: &mut String, ty: Ty, from: PackageId) {
        if out.len() > MAX_LENGTH {
            out.push('…');
            return;
        }
        match self.kind(ty) {
            _ if self.write_predeclared(out, ty) => {}
            TyKind::Unknown => out.push('?'),
            TyKind::Basic(basic) => out.push_str(basic.name()),
            TyKind::Named { def, args } => {
                let pkg = self.package_of(def.file);
                if pkg != from {
                    let _ = write!(out, "{}.", self.workspace.package(pkg).name);
                }
                out.push_str(self.ast(def.file).type_spec(def.spec).name.name.as_str());
                self.write_args(out, args, from);
            }
            TyKind::Absent { package, name, args } => {
                let path = package.as_str();
                let _ = write!(out, "{}.{name}", path.rsplit('/').next().unwrap_or(path));
                self.write_args(out, args, from);
            }
            TyKind::Pointer(elem) => self.write_prefixed(out, "*", *elem, from),
            TyKind::Slice(elem) => self.write_prefixed(out, "[]", *elem, from),
            TyKind::Array(elem) => self.write_prefixed(out, "[...]", *elem, from),
            TyKind::Map { key, value } => {
                self.write_prefixed(out, "map[", *key, from);
                self.write_prefixed(out, "]", *value, from);
            }
            TyKind::Chan { dir, elem } => self.write_chan(out, *dir, *elem, from),
            TyKind::Struct(fields) => self.write_struct(out, fields, from),
            TyKind::Interface { methods, embedded } => self.write_interface(out, methods, embedded, from),
            TyKind::Func { .. } => {
                out.push_str("func");
                self.write_signature(out, ty, from);
            }
            TyKind::Tuple(types) => {
                out.push('(');
                self.write_list(out, types, from);
                out.push(')');
            }
            TyKind::Param { name, .. } => out.push_str(name.as_str()),
        }
    }

    /// The interfaces that have a name of their own.
    fn write_predeclared(&self, out: &mut String, ty: Ty) -> bool {
        let universe = &self.universe;
        let names = [(universe.error, "error"), (universe.any, "any"), (universe.comparable, "comparable")];
        let name = names.iter().find(|(known, _)| *known == ty).map(|(_, name)| *name);
        out.push_str(name.unwrap_or_default());
        name.is_some()
    }

    fn write_prefixed(&self, out: &mut String, prefix: &str, ty: Ty, from: PackageId) {
        out.push_str(prefix);
        self.write(out, ty, from);
    }

    fn write_chan(&self, out: &mut String, dir: ChanDir, elem: Ty, from: PackageId) {
        let parenthesized = dir == ChanDir::Both && matches!(self.kind(elem), TyKind::Chan { dir: ChanDir::Recv, .. });
        out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        out.push_str(if parenthesized { "(" } else { "" });
        self.write(out, elem, from);
        out.push_str(if parenthesized { ")" } else { "" });
    }

    fn write_list(&self, out: &mut String, types: &[Ty], from: PackageId) {
        for (i, ty) in types.iter().enumerate() {
            self.write_prefixed(out, if i > 0 { ", " } else { "" }, *ty, from);
        }
    }

    fn write_args(&self, out: &mut String, args: &[Ty], from: PackageId) {
        if !args.is_empty() {
            out.push('[');
            self.write_list(out, args, from);
            out.push(']');
        }
    }

    fn write_struct(&self, out: &mut String, fields: &[StructField], from: PackageId) {
        out.push_str("struct{");
        for (i, field) in fields.iter().enumerate() {
            out.push_str(if i > 0 { "; " } else { "" });
            if !field.embedded {
                let _ = write!(out, "{} ", field.name);
            }
            self.write(out, field.ty, from);
        }
        out.push('}');
    }

    fn write_interface(&self, out: &mut String, methods: &[Method], embedded: &[Box<[Term]>], from: PackageId) {
        out.push_str("interface{");
        for (i, method) in methods.iter().enumerate() {
            out.push_str(if i > 0 { "; " } else { "" });
            out.push_str(method.name.as_str());
            self.write_signature(out, method.sig, from);
        }
        for (i, union) in embedded.iter().enumerate() {
            out.push_str(if i > 0 || !methods.is_empty() { "; " } else { "" });
            for (j, term) in union.iter().enumerate() {
                out.push_str(if j > 0 { " | " } else { "" });
                self.write_prefixed(out, if term.tilde { "~" } else { "" }, term.ty, from);
            }
        }
        out.push('}');
    }

    fn write_signature(&self, out: &mut String, sig: Ty, from: PackageId) {
        let TyKind::Func { params, results, variadic } = self.kind(sig) else {
            out.push_str("(?)");
            return;
        };
        out.push('(');
        match (params.split_last(), variadic) {
            (Some((last, before)), true) => {
                self.write_list(out, before, from);
                out.push_str(if before.is_empty() { "..." } else { ", ..." });
                let elem = if let TyKind::Slice(elem) = self.kind(*last) { *elem } else { *last };
                self.write(out, elem, from);
            }
            _ => self.write_list(out, params, from),
        }
        out.push(')');
        match &**results {
            [] => {}
            [one] => self.write_prefixed(out, " ", *one, from),
            many => {
                out.push_str(" (");
                self.write_list(out, many, from);
                out.push(')');
            }
        }
    }

    /// The name as the runtime writes it, without package: `(*Server).drop`, `Server.String`, `main`,
    /// `(*Server).run.func1`. Literals of package variables are numbered within their file.
    pub fn func_name(&self, f: FuncRef) -> String {
        let ast = self.ast(f.file);
        let mut suffix = String::new();
        let mut at = f.func;
        while ast.func(at).name.is_none() {
            let number = self.literal_number(f, at);
            let Some(parent) = ast.func(at).parent else { return format!("init.func{number}{suffix}") };
            let nested = ast.func(parent).name.is_none();
            suffix.insert_str(0, &if nested { format!(".{number}") } else { format!(".func{number}") });
            at = parent;
        }
        let func = ast.func(at);
        let name = func.name.map_or(Name::EMPTY, |ident| ident.name);
        match receiver_base(ast, func) {
            Some((base, true)) => format!("(*{base}).{name}{suffix}"),
            Some((base, false)) => format!("{base}.{name}{suffix}"),
            None => format!("{name}{suffix}"),
        }
    }

    /// Literals of one function are numbered from 1 in the order in which they begin.
    fn literal_number(&self, f: FuncRef, literal: FuncId) -> usize {
        let ast = self.ast(f.file);
        let (parent, start) = (ast.func(literal).parent, ast.func(literal).span.start);
        let siblings = ast.funcs.iter().filter(|g| g.name.is_none() && g.parent == parent);
        siblings.filter(|g| g.span.start <= start).count()
    }
}
