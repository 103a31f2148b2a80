//! The meaning of a workspace: what other crates may ask of it.

use crate::{Body, Entity, FieldRef, FuncRef, Selection, StructField, Ty, TyKind, TypeRef, VarRef};
use mapvet_loader::{FileId, PackageId, Workspace};
use mapvet_parser::{Name, ValueSpecId};

/// The meaning of a workspace: answers about its declarations, and bodies on request. Shared by threads.
#[derive(Debug)]
pub struct Program<'w> {
    /// What it is the meaning of.
    pub workspace: &'w Workspace,
}

impl<'w> Program<'w> {
    /// Reads the package scopes; resolves nothing else up front.
    pub fn new(workspace: &'w Workspace) -> Self {
        Program { workspace }
    }

    /// The structure of a type.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        let _ = ty;
        &TyKind::Unknown
    }

    /// Of a declared type what it stands for, type arguments substituted; others themselves.
    pub fn underlying(&self, ty: Ty) -> Ty {
        ty
    }

    /// The underlying type; of a type parameter the one underlying type of its type set, or Unknown.
    pub fn core(&self, ty: Ty) -> Ty {
        ty
    }

    /// Whether it is a map; a type parameter whose type set is all maps counts.
    pub fn is_map(&self, ty: Ty) -> bool {
        let _ = ty;
        false
    }

    /// `*T` to `T`, through named pointer types; others themselves.
    pub fn deref(&self, ty: Ty) -> Ty {
        ty
    }

    /// The declaration of a declared type, through one pointer.
    pub fn named(&self, ty: Ty) -> Option<TypeRef> {
        let _ = ty;
        None
    }

    /// The type as Go writes it in package `from`; names of other packages qualified by package name.
    pub fn display(&self, ty: Ty, from: PackageId) -> String {
        let _ = (ty, from);
        String::new()
    }

    /// The package of a file.
    pub fn package_of(&self, file: FileId) -> PackageId {
        self.workspace.file(file).package
    }

    /// What a name stands for in a package's scope.
    pub fn lookup(&self, pkg: PackageId, name: Name) -> Option<Entity> {
        let _ = (pkg, name);
        None
    }

    /// The signature of a function or method, a [`TyKind::Func`] without the receiver.
    pub fn func_sig(&self, f: FuncRef) -> Ty {
        let _ = f;
        Ty::UNKNOWN
    }

    /// The declared receiver type of a method and whether it is taken by pointer.
    pub fn receiver(&self, f: FuncRef) -> Option<(TypeRef, bool)> {
        let _ = f;
        None
    }

    /// The name as the runtime writes it, without package: `(*Server).drop`, `Server.String`, `main`, `(*Server).run.func1`.
    pub fn func_name(&self, f: FuncRef) -> String {
        let _ = f;
        String::new()
    }

    /// The declared type of a struct field, in terms of the type's own type parameters.
    pub fn field_ty(&self, f: FieldRef) -> Ty {
        let _ = f;
        Ty::UNKNOWN
    }

    /// The innermost type declaration whose struct type, nested ones included, holds the field.
    pub fn field_owner(&self, f: FieldRef) -> Option<TypeRef> {
        let _ = f;
        None
    }

    /// The type of a package-level variable or constant.
    pub fn var_ty(&self, v: VarRef) -> Ty {
        let _ = v;
        Ty::UNKNOWN
    }

    /// The declared type; a generic one without type arguments.
    pub fn type_ty(&self, t: TypeRef) -> Ty {
        let _ = t;
        Ty::UNKNOWN
    }

    /// The package-level types in source order.
    pub fn types_of(&self, pkg: PackageId) -> &[TypeRef] {
        let _ = pkg;
        &[]
    }

    /// Functions and methods, no literals, in source order.
    pub fn funcs_of(&self, pkg: PackageId) -> &[FuncRef] {
        let _ = pkg;
        &[]
    }

    /// The package-level variables, no constants, in source order.
    pub fn vars_of(&self, pkg: PackageId) -> Vec<VarRef> {
        let _ = pkg;
        Vec::new()
    }

    /// The methods declared for a type, sorted by the text of their names.
    pub fn methods(&self, t: TypeRef) -> &[(Name, FuncRef)] {
        let _ = t;
        &[]
    }

    /// The field or method that `x.name` selects in package `from`, by Go's rules.
    pub fn select(&self, ty: Ty, name: Name, from: PackageId) -> Option<Selection> {
        let _ = (ty, name, from);
        None
    }

    /// The fields of the underlying struct; empty for other types.
    pub fn fields(&self, ty: Ty) -> &[StructField] {
        let _ = ty;
        &[]
    }

    /// The methods callable on an addressable value, promoted ones included, each with its signature; sorted by the text of their names.
    pub fn method_set(&self, ty: Ty) -> Vec<(Name, Ty, Selection)> {
        let _ = ty;
        Vec::new()
    }

    /// Whether it embeds an absent or unknown type, so that any method may exist.
    pub fn has_unknown_embedding(&self, ty: Ty) -> bool {
        let _ = ty;
        false
    }

    /// Whether the methods callable on `ty` include those of `iface`, with identical signatures; what is unknown of a signature matches anything.
    pub fn implements(&self, ty: Ty, iface: Ty) -> bool {
        let _ = (ty, iface);
        false
    }

    /// The meaning of a function declaration's body, its literals included.
    pub fn body(&self, f: FuncRef) -> Body {
        let _ = f;
        Body::default()
    }

    /// The meaning of a package-level specification's values, literals included.
    pub fn initializer(&self, file: FileId, spec: ValueSpecId) -> Body {
        let _ = (file, spec);
        Body::default()
    }
}
