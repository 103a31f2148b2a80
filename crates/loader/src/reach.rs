//! What declarations reach: the part of a dependency that others can see through the names they use of it.
//!
//! Most imports of a package serve its function bodies and private parts, and need not be loaded for those who import
//! it.

use crate::uses::{ImportNames, Use, Wanted};
use mapvet_parser::{
    Decl, Expr, ExprId, ExprList, Field, FieldList, File, Func, FuncId, IdentList, Name, TypeSpecId, ValueSpecId,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// A declaration, in the file of this number.
#[derive(Clone, Copy, Debug)]
enum Item {
    Func(usize, FuncId),
    Type(usize, TypeSpecId),
    Value(usize, ValueSpecId),
}

/// How far a package has been reached.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    /// The package-level names; exported methods are listed with their receivers' types.
    items: FxHashMap<Name, Vec<Item>>,
    imports: Vec<ImportNames>,
    reached: FxHashSet<Name>,
}

impl Reach {
    /// Knows the declarations of files, of which none is reached.
    pub(crate) fn new(files: &[&File]) -> Reach {
        let mut reach = Reach::default();
        for (at, file) in files.iter().enumerate() {
            reach.imports.push(ImportNames::of(file));
            for decl in &file.decls {
                reach.declare(at, file, *decl);
            }
        }
        reach
    }

    fn declare(&mut self, at: usize, file: &File, decl: Decl) {
        let mut add = |name: Name, item| self.items.entry(name).or_default().push(item);
        match decl {
            Decl::Func(id) => {
                let func = file.func(id);
                let Some(name) = func.name else { return };
                if func.recv == FieldList::EMPTY {
                    add(name.name, Item::Func(at, id));
                } else if let Some(base) = receiver(file, func).filter(|_| name.name.is_exported()) {
                    add(base, Item::Func(at, id));
                }
            }
            Decl::Type(id) => add(file.type_spec(id).name.name, Item::Type(at, id)),
            Decl::Value(id) => {
                let spec = file.value_spec(id);
                file.idents(spec.names).iter().for_each(|ident| add(ident.name, Item::Value(at, id)));
            }
        }
    }

    /// Goes where something leads, and tells what is used of other packages on the way for the first time.
    pub(crate) fn extend(&mut self, files: &[&File], wanted: Wanted) -> Vec<Use> {
        let names = match wanted {
            Wanted::Name(name) => vec![name],
            Wanted::All => self.exported(),
        };
        let mut walk = Walk { reach: self, pending: Vec::new(), uses: Vec::new() };
        for name in names {
            walk.name(name);
        }
        while let Some(item) = walk.pending.pop() {
            walk.item(files, item);
        }
        walk.uses
    }

    fn exported(&self) -> Vec<Name> {
        let mut names: Vec<Name> = self.items.keys().copied().filter(|n| n.is_exported()).collect();
        names.sort_by_key(|n| n.as_str());
        names
    }
}

/// The type a method belongs to.
fn receiver(file: &File, func: &Func) -> Option<Name> {
    let mut expr = file.field(*file.fields(func.recv).first()?).ty;
    // Bounded: receivers are written with a few of these at most.
    for _ in 0..8 {
        match file.expr(expr) {
            Expr::Ident(name) => return Some(name),
            Expr::Star(x) | Expr::Paren(x) | Expr::Index { x, .. } => expr = x,
            _ => return None,
        }
    }
    None
}

struct Walk<'r> {
    reach: &'r mut Reach,
    pending: Vec<Item>,
    uses: Vec<Use>,
}

impl Walk<'_> {
    fn name(&mut self, name: Name) {
        if let Some(items) = self.reach.items.get(&name)
            && self.reach.reached.insert(name)
        {
            self.pending.extend(items);
        }
    }

    fn item(&mut self, files: &[&File], item: Item) {
        let (Item::Func(at, _) | Item::Type(at, _) | Item::Value(at, _)) = item;
        let Some(file) = files.get(at) else { return };
        let mut todo = Vec::new();
        match item {
            Item::Func(_, id) => {
                let func = file.func(id);
                for list in [func.recv, func.tparams, func.params, func.results] {
                    push_fields(file, list, &mut todo);
                }
            }
            Item::Type(_, id) => {
                let spec = file.type_spec(id);
                push_fields(file, spec.tparams, &mut todo);
                todo.push(spec.ty);
            }
            Item::Value(_, id) => {
                let spec = file.value_spec(id);
                match spec.ty {
                    Some(ty) => todo.push(ty),
                    None => push_list(file, spec.values, &mut todo),
                }
            }
        }
        while let Some(expr) = todo.pop() {
            self.expr(at, file, expr, &mut todo);
        }
    }

    fn expr(&mut self, at: usize, file: &File, expr: ExprId, todo: &mut Vec<ExprId>) {
        match file.expr(expr) {
            Expr::Ident(name) => {
                self.name(name);
                self.dot_imported(at, name);
            }
            Expr::Selector { x, sel } => match file.expr(x) {
                Expr::Ident(base) if !self.reach.items.contains_key(&base) => self.qualified(at, base, sel.name),
                _ => todo.push(x),
            },
            other => push_children(file, other, todo),
        }
    }

    fn qualified(&mut self, at: usize, base: Name, name: Name) {
        let paths = self.reach.imports.get(at).map_or(&[][..], |imports| imports.paths(base));
        self.uses.extend(paths.iter().map(|path| (*path, Wanted::Name(name))));
    }

    fn dot_imported(&mut self, at: usize, name: Name) {
        if let Some(imports) = self.reach.imports.get(at)
            && name.is_exported()
            && !self.reach.items.contains_key(&name)
        {
            self.uses.extend(imports.dot.iter().map(|path| (*path, Wanted::Name(name))));
        }
    }
}

fn push_list(file: &File, list: ExprList, todo: &mut Vec<ExprId>) {
    todo.extend(file.exprs(list));
}

fn push_fields(file: &File, list: FieldList, todo: &mut Vec<ExprId>) {
    todo.extend(file.fields(list).iter().map(|f| file.field(*f).ty));
}

/// Fields that other packages can get at. Embedded ones always count: they promote.
fn push_members(file: &File, list: FieldList, todo: &mut Vec<ExprId>) {
    let is_seen = |f: &&Field| f.names == IdentList::EMPTY || file.idents(f.names).iter().any(|i| i.name.is_exported());
    todo.extend(file.fields(list).iter().map(|f| file.field(*f)).filter(is_seen).map(|f| f.ty));
}

fn push_children(file: &File, expr: Expr, todo: &mut Vec<ExprId>) {
    match expr {
        Expr::Paren(x) | Expr::Star(x) | Expr::Variadic(x) | Expr::SliceType(x) | Expr::Unary { x, .. } => todo.push(x),
        Expr::ArrayType { elem: x, .. } | Expr::ChanType { elem: x, .. } | Expr::Slice { x, .. } => todo.push(x),
        Expr::Binary { x, y, .. } | Expr::MapType { key: x, value: y } => todo.extend([x, y]),
        Expr::TypeAssert { x, ty } => todo.push(ty.unwrap_or(x)),
        Expr::CompositeLit { ty, .. } => todo.extend(ty),
        Expr::Index { x, indices, .. } => {
            todo.push(x);
            push_list(file, indices, todo);
        }
        Expr::Call { fun, args, .. } => {
            // Arguments decide the types of `new(T)`, `make(T)` and of calls that infer type arguments.
            todo.push(fun);
            push_list(file, args, todo);
        }
        Expr::StructType(fields) => push_members(file, fields, todo),
        Expr::InterfaceType(fields) => push_fields(file, fields, todo),
        Expr::FuncType { params, results } => {
            push_fields(file, params, todo);
            push_fields(file, results, todo);
        }
        Expr::FuncLit(id) => {
            push_fields(file, file.func(id).params, todo);
            push_fields(file, file.func(id).results, todo);
        }
        Expr::Bad | Expr::Ident(_) | Expr::Lit(_) | Expr::KeyValue { .. } | Expr::Selector { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mapvet_parser::{Bodies, parse};

    #[track_caller]
    fn check(text: &str, wanted: Wanted, uses: &[&str]) {
        let file = parse(text.as_bytes(), Bodies::Skip);
        let mut reach = Reach::new(&[&file]);
        let mut found: Vec<String> = Vec::new();
        for (path, wanted) in reach.extend(&[&file], wanted) {
            let Wanted::Name(name) = wanted else { continue };
            found.push(format!("{path} {name}"));
        }
        found.sort();
        assert_eq!(found, uses);
        assert_eq!(reach.extend(&[&file], wanted), [], "nothing is told twice");
    }

    #[test]
    fn bodies_and_private_parts_reach_nothing() {
        check(
            "package p\nimport (\"a\"; \"b\"; \"c\"; \"d\"; \"e\")\nfunc F() a.T { return b.X() }\n\
             type T struct { X c.T; y d.T }\nfunc g(e.T)\nvar v = e.New()",
            Wanted::All,
            &["a T", "c T"],
        );
    }

    #[test]
    fn what_exported_declarations_reach_counts() {
        check(
            "package p\nimport (\"a\"; \"b\"; \"c\"; \"d\")\nfunc F() *inner { return nil }\n\
             type inner struct { mid }\ntype mid struct { X a.T }\nfunc (*mid) M(b.T) {}\nfunc (mid) m(c.T) {}\n\
             var V = d.New(1)",
            Wanted::All,
            &["a T", "b T", "d New"],
        );
    }

    #[test]
    fn only_what_is_wanted_is_reached() {
        let text = "package p\nimport (\"a\"; . \"b\")\nfunc F(a.T, U) {}\nfunc G(a.U) {}";
        check(text, Wanted::Name(Name::new("F")), &["a T", "b U"]);
        check(text, Wanted::Name(Name::new("H")), &[]);
    }

    #[test]
    fn packages_of_other_names_are_thought_of() {
        check("package p\nimport (\"x.y/other\"; \"fmt\")\nvar V surprise.T", Wanted::All, &["x.y/other T"]);
    }
}
