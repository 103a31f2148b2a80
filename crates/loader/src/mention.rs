//! Which imports the declarations of a dependency mention.
//!
//! Of a package that was only imported, others see its exported declarations and what these reach. Most of its imports
//! serve its function bodies, and need not be loaded at all.

use mapvet_parser::{Decl, Expr, ExprId, ExprList, Field, FieldList, File, Func, Name};
use rustc_hash::{FxHashMap, FxHashSet};

/// The paths of the imports that exported declarations mention.
pub(crate) fn mentioned(files: &[&File]) -> FxHashSet<Name> {
    let scope = Scope::new(files);
    let mut walk = Walk { scope: &scope, reached: FxHashSet::default(), pending: Vec::new(), bases: Vec::new() };
    for (name, items) in scope.sorted() {
        if name.is_exported() {
            walk.pending.extend(items);
            walk.reached.insert(name);
        }
    }
    while let Some((file, item)) = walk.pending.pop() {
        walk.item(file, item);
    }
    let bases = walk.bases;
    files.iter().enumerate().flat_map(|(i, file)| wanted_imports(file, &bases_of(&bases, i))).collect()
}

fn bases_of(bases: &[(usize, Name)], file: usize) -> FxHashSet<Name> {
    bases.iter().filter(|(f, _)| *f == file).map(|(_, name)| *name).collect()
}

/// The imports of a file that the mentioned package names can mean. A package's name may differ from the end of its
/// path: names that no import explains call for all imports without a name that could be guessed.
fn wanted_imports(file: &File, bases: &FxHashSet<Name>) -> Vec<Name> {
    let mut wanted = Vec::new();
    let mut unsure = Vec::new();
    let mut explained: FxHashSet<Name> = FxHashSet::default();
    for import in &file.imports {
        match import.name {
            Some(ident) if ident.name.as_str() == "_" => {}
            Some(ident) if ident.name.as_str() == "." => wanted.push(import.path),
            Some(ident) => {
                explained.insert(ident.name);
                wanted.extend(bases.contains(&ident.name).then_some(import.path));
            }
            None => match guesses(import.path.as_str()).into_iter().find(|g| bases.contains(g)) {
                Some(name) => {
                    explained.insert(name);
                    wanted.push(import.path);
                }
                None => unsure.push(import.path),
            },
        }
    }
    if bases.iter().any(|base| !explained.contains(base)) {
        // Packages of the standard library are named after their paths.
        wanted.extend(unsure.into_iter().filter(|p| p.as_str().contains('.')));
    }
    wanted
}

/// Names that a package at this path may have.
fn guesses(path: &str) -> Vec<Name> {
    let is_version =
        |e: &str| e.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let mut elems = path.rsplit('/');
    let mut last = elems.next().unwrap_or_default();
    if is_version(last) {
        last = elems.next().unwrap_or(last);
    }
    let last = last.split(".v").next().unwrap_or_default();
    let mut names = vec![last.to_owned(), last.replace('-', "_"), last.replace('-', "")];
    names.extend(last.split(['-', '.']).map(str::to_owned));
    names.iter().map(|n| Name::new(n)).collect()
}

/// A declaration of a package, by file.
#[derive(Clone, Copy)]
enum Item {
    Func(mapvet_parser::FuncId),
    Type(mapvet_parser::TypeSpecId),
    Value(mapvet_parser::ValueSpecId),
}

/// The package-level names, methods listed with their receivers' types.
struct Scope<'a> {
    files: &'a [&'a File],
    items: FxHashMap<Name, Vec<(usize, Item)>>,
}

impl<'a> Scope<'a> {
    fn new(files: &'a [&'a File]) -> Self {
        let mut scope = Scope { files, items: FxHashMap::default() };
        for (i, file) in files.iter().enumerate() {
            for decl in &file.decls {
                scope.declare(i, file, *decl);
            }
        }
        scope
    }

    fn declare(&mut self, i: usize, file: &File, decl: Decl) {
        let mut add = |name: Name, item| self.items.entry(name).or_default().push((i, item));
        match decl {
            Decl::Func(id) => {
                let func = file.func(id);
                let Some(name) = func.name else { return };
                match receiver(file, func) {
                    None if func.recv == FieldList::EMPTY => add(name.name, Item::Func(id)),
                    Some(base) if name.name.is_exported() => add(base, Item::Func(id)),
                    _ => {}
                }
            }
            Decl::Type(id) => add(file.type_spec(id).name.name, Item::Type(id)),
            Decl::Value(id) => {
                let spec = file.value_spec(id);
                file.idents(spec.names).iter().for_each(|ident| add(ident.name, Item::Value(id)));
            }
        }
    }

    fn sorted(&self) -> Vec<(Name, &[(usize, Item)])> {
        let mut items: Vec<_> = self.items.iter().map(|(name, items)| (*name, items.as_slice())).collect();
        items.sort_by_key(|(name, _)| name.as_str());
        items
    }
}

/// The type a method belongs to.
fn receiver(file: &File, func: &Func) -> Option<Name> {
    let field = file.field(*file.fields(func.recv).first()?);
    let mut expr = field.ty;
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

struct Walk<'a> {
    scope: &'a Scope<'a>,
    reached: FxHashSet<Name>,
    pending: Vec<(usize, Item)>,
    /// What stands before a dot, by file.
    bases: Vec<(usize, Name)>,
}

impl Walk<'_> {
    fn item(&mut self, at: usize, item: Item) {
        let Some(file) = self.scope.files.get(at) else { return };
        let mut todo = Vec::new();
        match item {
            Item::Func(id) => {
                let func = file.func(id);
                for list in [func.recv, func.tparams, func.params, func.results] {
                    push_fields(file, list, &mut todo);
                }
            }
            Item::Type(id) => {
                let spec = file.type_spec(id);
                push_fields(file, spec.tparams, &mut todo);
                todo.push(spec.ty);
            }
            Item::Value(id) => {
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
            Expr::Ident(name) => self.reach(name),
            Expr::Selector { x, .. } => match file.expr(x) {
                Expr::Ident(base) if !self.scope.items.contains_key(&base) => self.bases.push((at, base)),
                _ => todo.push(x),
            },
            other => push_children(file, other, todo),
        }
    }

    fn reach(&mut self, name: Name) {
        if let Some(items) = self.scope.items.get(&name)
            && self.reached.insert(name)
        {
            self.pending.extend(items);
        }
    }
}

fn push_list(file: &File, list: ExprList, todo: &mut Vec<ExprId>) {
    todo.extend(file.exprs(list));
}

fn push_fields(file: &File, list: FieldList, todo: &mut Vec<ExprId>) {
    todo.extend(file.fields(list).iter().map(|f| file.field(*f).ty));
}

/// Fields and methods that other packages can get at. Embedded ones always count: they promote.
fn push_members(file: &File, list: FieldList, todo: &mut Vec<ExprId>) {
    let seen = |f: &&Field| {
        f.names == mapvet_parser::IdentList::EMPTY || file.idents(f.names).iter().any(|i| i.name.is_exported())
    };
    todo.extend(file.fields(list).iter().map(|f| file.field(*f)).filter(seen).map(|f| f.ty));
}

fn push_children(file: &File, expr: Expr, todo: &mut Vec<ExprId>) {
    match expr {
        Expr::Paren(x) | Expr::Star(x) | Expr::Variadic(x) | Expr::SliceType(x) | Expr::Unary { x, .. } => todo.push(x),
        Expr::ArrayType { elem: x, .. } | Expr::ChanType { elem: x, .. } | Expr::Slice { x, .. } => todo.push(x),
        Expr::Binary { x, y, .. } | Expr::MapType { key: x, value: y } => todo.extend([x, y]),
        Expr::TypeAssert { x, ty } => todo.extend(ty.or(Some(x))),
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
    fn check(text: &str, wanted: &[&str]) {
        let file = parse(text.as_bytes(), Bodies::Skip);
        let mut paths: Vec<&str> = mentioned(&[&file]).into_iter().map(Name::as_str).collect();
        paths.sort_unstable();
        assert_eq!(paths, wanted);
    }

    #[test]
    fn bodies_and_private_parts_mention_nothing() {
        check(
            "package p\nimport (\"a\"; \"b\"; \"c\"; \"d\"; \"e\")\nfunc F() a.T { return b.X() }\n\
             type T struct { X c.T; y d.T }\nfunc g(e.T)\nvar v = e.New()",
            &["a", "c"],
        );
    }

    #[test]
    fn what_exported_declarations_reach_counts() {
        check(
            "package p\nimport (\"a\"; \"b\"; \"c\"; \"d\")\nfunc F() *inner { return nil }\n\
             type inner struct { mid }\ntype mid struct { X a.T }\nfunc (*mid) M(b.T) {}\nfunc (mid) m(c.T) {}\n\
             var V = d.New(1)",
            &["a", "b", "d"],
        );
    }

    #[test]
    fn names_are_guessed_and_doubt_loads() {
        check("package p\nimport (\"x.y/go-redis/v9\"; \"x.y/a-b\")\nvar V redis.T", &["x.y/go-redis/v9"]);
        check("package p\nimport (\"x.y/other\"; \"fmt\")\nvar V surprise.T", &["x.y/other"]);
        check(
            "package p\nimport (q \"x.y/other\"; _ \"x.y/side\"; . \"x.y/dot\")\nvar V q.T",
            &["x.y/dot", "x.y/other"],
        );
    }
}
