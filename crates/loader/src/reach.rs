//! What declarations reach: the part of a dependency that others can see through the names they use of it.
//!
//! Most imports of a package serve its function bodies and private parts, and need not be loaded for those who import
//! it.

use crate::outline;
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
    /// Hashed names that files declare, with the numbers of the files; sorted.
    index: Vec<(u64, u32)>,
    /// By number: whether the file is still to be asked for.
    unparsed: Vec<bool>,
    /// Files to parse.
    requests: Vec<usize>,
    /// The package-level names of parsed files; exported methods are listed with their receivers' types.
    items: FxHashMap<Name, Vec<Item>>,
    imports: Vec<ImportNames>,
    reached: FxHashSet<Name>,
    /// Whether all exported names are reached.
    all: bool,
    pending: Vec<Item>,
}

impl Reach {
    /// Knows the outlines of files, none of which is parsed.
    pub(crate) fn new(outlines: impl Iterator<Item = Vec<u64>>) -> Reach {
        let mut reach = Reach::default();
        for (number, names) in outlines.enumerate() {
            reach.unparsed.push(true);
            reach.index.extend(names.into_iter().map(|name| (name, number as u32)));
        }
        reach.index.sort_unstable();
        reach
    }

    /// Goes where something leads.
    pub(crate) fn want(&mut self, wanted: Wanted) {
        match wanted {
            Wanted::Name(name) => self.name(name),
            Wanted::All if self.all => {}
            Wanted::All => {
                self.all = true;
                (0..self.unparsed.len()).for_each(|number| self.request(number));
                let mut names: Vec<Name> = self.items.keys().copied().filter(|n| n.is_exported()).collect();
                names.sort_by_key(|n| n.as_str());
                names.into_iter().for_each(|name| self.name(name));
            }
        }
    }

    /// Takes in the declarations of a parsed file.
    pub(crate) fn add_file(&mut self, at: usize, file: &File) {
        self.imports.push(ImportNames::of(file));
        for decl in &file.decls {
            self.declare(at, file, *decl);
        }
    }

    /// The numbers of files that are needed to go on.
    pub(crate) fn take_requests(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.requests)
    }

    /// Goes as far as the parsed files lead, and tells what they use of other packages on the way.
    pub(crate) fn follow(&mut self, files: &[&File]) -> Vec<Use> {
        let mut uses = Vec::new();
        while let Some(item) = self.pending.pop() {
            Walk { reach: self, uses: &mut uses }.item(files, item);
        }
        uses
    }

    fn name(&mut self, name: Name) {
        if !self.is_own(name) || !self.reached.insert(name) {
            return;
        }
        let items = self.items.get(&name).map_or(&[][..], Vec::as_slice);
        self.pending.extend(items);
        let numbers: Vec<usize> = self.declaring(name).map(|n| n as usize).collect();
        numbers.into_iter().for_each(|number| self.request(number));
    }

    fn request(&mut self, number: usize) {
        if let Some(unparsed) = self.unparsed.get_mut(number)
            && std::mem::take(unparsed)
        {
            self.requests.push(number);
        }
    }

    /// The numbers of the files that declare a name.
    fn declaring(&self, name: Name) -> impl Iterator<Item = u32> {
        let hash = outline::hash(name.as_str().as_bytes());
        let start = self.index.partition_point(|(h, _)| *h < hash);
        self.index.get(start..).unwrap_or_default().iter().take_while(move |(h, _)| *h == hash).map(|(_, n)| *n)
    }

    /// Whether the package declares a name.
    fn is_own(&self, name: Name) -> bool {
        self.items.contains_key(&name) || self.declaring(name).next().is_some()
    }

    fn declare(&mut self, at: usize, file: &File, decl: Decl) {
        match decl {
            Decl::Func(id) => {
                let func = file.func(id);
                let Some(name) = func.name else { return };
                if func.recv == FieldList::EMPTY {
                    self.add(name.name, Item::Func(at, id));
                } else if let Some(base) = receiver(file, func).filter(|_| name.name.is_exported()) {
                    self.add(base, Item::Func(at, id));
                }
            }
            Decl::Type(id) => self.add(file.type_spec(id).name.name, Item::Type(at, id)),
            Decl::Value(id) => {
                let spec = file.value_spec(id);
                file.idents(spec.names).iter().for_each(|ident| self.add(ident.name, Item::Value(at, id)));
            }
        }
    }

    fn add(&mut self, name: Name, item: Item) {
        self.items.entry(name).or_default().push(item);
        if self.reached.contains(&name) {
            self.pending.push(item);
        } else if self.all && name.is_exported() {
            self.name(name);
        }
    }
}

/// The names under which a file's declarations are known.
#[cfg(test)]
pub(crate) fn declared_names(file: &File) -> Vec<Name> {
    let mut reach = Reach::default();
    reach.add_file(0, file);
    reach.items.keys().copied().collect()
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
    uses: &'r mut Vec<Use>,
}

impl Walk<'_> {
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
                self.reach.name(name);
                self.dot_imported(at, name);
            }
            Expr::Selector { x, sel } => match file.expr(x) {
                Expr::Ident(base) if !self.reach.is_own(base) => self.qualified(at, base, sel.name),
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
            && !self.reach.is_own(name)
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
        let mut reach = Reach::new(std::iter::once(outline::outline(text.as_bytes())));
        reach.want(wanted);
        if !reach.take_requests().is_empty() {
            reach.add_file(0, &file);
        }
        let mut found: Vec<String> = Vec::new();
        for (path, wanted) in reach.follow(&[&file]) {
            let Wanted::Name(name) = wanted else { continue };
            found.push(format!("{path} {name}"));
        }
        found.sort();
        assert_eq!(found, uses);
        reach.want(wanted);
        assert_eq!(reach.follow(&[&file]), [], "nothing is told twice");
    }

    #[test]
    fn only_files_that_declare_something_reached_are_asked_for() {
        let texts = ["package p\ntype T struct { u }", "package p\ntype u struct { X a.B }", "package p\nvar x u"];
        let mut reach = Reach::new(texts.iter().map(|t| outline::outline(t.as_bytes())));
        reach.want(Wanted::Name(Name::new("T")));
        assert_eq!(reach.take_requests(), [0]);
        let first = parse(texts[0].as_bytes(), Bodies::Skip);
        reach.add_file(0, &first);
        assert_eq!(reach.follow(&[&first]), []);
        assert_eq!(reach.take_requests(), [1]);
        reach.want(Wanted::All);
        assert_eq!(reach.take_requests(), [2]);
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
