//! What a package declares at its top level. Knows names and places, not types.

use crate::{FuncRef, TypeRef, VarRef};
use mapvet_loader::{FileId, PackageId, Workspace};
use mapvet_parser::{Decl, Expr, ExprId, File, Func, FuncId, Name, ValueSpecId};
use rustc_hash::FxHashMap;

/// A package-level object.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Object {
    Type(TypeRef),
    Var(VarRef),
    Const(VarRef),
    Func(FuncRef),
}

/// The declarations of a package, with in-package tests.
#[derive(Debug, Default)]
pub(crate) struct PackageScope {
    pub(crate) objects: FxHashMap<Name, Object>,
    pub(crate) types: Vec<TypeRef>,
    pub(crate) funcs: Vec<FuncRef>,
    pub(crate) vars: Vec<VarRef>,
    methods: FxHashMap<TypeRef, Vec<(Name, FuncRef)>>,
}

impl PackageScope {
    pub(crate) fn new(workspace: &Workspace, id: PackageId) -> PackageScope {
        let mut scope = PackageScope::default();
        for &file in &workspace.package(id).files {
            let ast = &workspace.file(file).ast;
            for decl in &ast.decls {
                scope.declare(file, ast, *decl);
            }
        }
        scope.attach_methods(workspace);
        scope
    }

    fn declare(&mut self, file: FileId, ast: &File, decl: Decl) {
        match decl {
            Decl::Type(spec) => {
                let def = TypeRef { file, spec };
                self.types.push(def);
                self.bind(ast.type_spec(spec).name.name, Object::Type(def));
            }
            Decl::Func(func) => {
                let def = FuncRef { file, func };
                self.funcs.push(def);
                if let Some(name) = plain_name(ast, func) {
                    self.bind(name, Object::Func(def));
                }
            }
            Decl::Value(spec) => self.declare_values(file, ast, spec),
        }
    }

    fn declare_values(&mut self, file: FileId, ast: &File, spec: ValueSpecId) {
        let value = ast.value_spec(spec);
        for (index, ident) in ast.idents(value.names).iter().enumerate() {
            let def = VarRef { file, spec, index: index as u32 };
            if value.is_const {
                self.bind(ident.name, Object::Const(def));
            } else {
                self.vars.push(def);
                self.bind(ident.name, Object::Var(def));
            }
        }
    }

    /// The first declaration of a name counts; a second one is an error of the program.
    fn bind(&mut self, name: Name, object: Object) {
        if !name.is_blank() && name != Name::EMPTY {
            self.objects.entry(name).or_insert(object);
        }
    }

    fn attach_methods(&mut self, workspace: &Workspace) {
        let mut methods: FxHashMap<TypeRef, Vec<(Name, FuncRef)>> = FxHashMap::default();
        for &def in &self.funcs {
            let ast = &workspace.file(def.file).ast;
            let func = ast.func(def.func);
            if let (Some(ident), Some((base, _))) = (func.name, receiver_base(ast, func))
                && let Some(owner) = self.base_type(workspace, base)
            {
                methods.entry(owner).or_default().push((ident.name, def));
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "each list is sorted by itself")]
        for list in methods.values_mut() {
            list.sort_by_key(|(name, def)| (name.as_str(), def.file, def.func));
        }
        self.methods = methods;
    }

    /// The type that a receiver's base name stands for, through aliases within the package.
    pub(crate) fn base_type(&self, workspace: &Workspace, mut base: Name) -> Option<TypeRef> {
        // More hops than this are a cycle, or nobody wrote them.
        for _ in 0..8 {
            let Some(Object::Type(def)) = self.objects.get(&base).copied() else { return None };
            let ast = &workspace.file(def.file).ast;
            let spec = ast.type_spec(def.spec);
            if !spec.is_alias {
                return Some(def);
            }
            base = type_name(ast, spec.ty)?.0;
        }
        None
    }

    pub(crate) fn methods(&self, def: TypeRef) -> &[(Name, FuncRef)] {
        self.methods.get(&def).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The name of a function that is in the package scope: no method, not `init`, not `_`.
fn plain_name(ast: &File, func: FuncId) -> Option<Name> {
    let func = ast.func(func);
    let name = func.name?.name;
    (ast.fields(func.recv).is_empty() && name.as_str() != "init").then_some(name)
}

/// The name of a method's receiver base type and whether the receiver is a pointer.
pub(crate) fn receiver_base(ast: &File, func: &Func) -> Option<(Name, bool)> {
    let field = ast.fields(func.recv).first()?;
    type_name(ast, ast.field(*field).ty)
}

/// The type parameters that a method's receiver names, as expressions: `K` and `V` in `(m *Map[K, V])`.
pub(crate) fn receiver_params<'a>(ast: &'a File, func: &Func) -> &'a [ExprId] {
    let Some(field) = ast.fields(func.recv).first() else { return &[] };
    let mut at = ast.field(*field).ty;
    for _ in 0..8 {
        match ast.expr(at) {
            Expr::Paren(x) | Expr::Star(x) => at = x,
            Expr::Index { indices, .. } => return ast.exprs(indices),
            _ => return &[],
        }
    }
    &[]
}

fn type_name(ast: &File, mut at: ExprId) -> Option<(Name, bool)> {
    let mut pointer = false;
    for _ in 0..8 {
        match ast.expr(at) {
            Expr::Ident(name) => return Some((name, pointer)),
            Expr::Paren(x) | Expr::Index { x, .. } => at = x,
            Expr::Star(x) => {
                pointer = true;
                at = x;
            }
            _ => return None,
        }
    }
    None
}
