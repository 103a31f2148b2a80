//! The meaning of a workspace: its tables, and the questions about types that are answered by structure alone.

use crate::imports::FileScope;
use crate::package::{Object, PackageScope};
use crate::scope::Scratch;
use crate::select::FoundStore;
use crate::store::{Memo, TypeStore};
use crate::universe::Universe;
use crate::{Basic, Entity, FuncRef, StructField, Ty, TyKind, TypeRef, VarRef};
use mapvet_loader::{FileId, PackageId, SourceFile, Workspace};
use mapvet_parser::{Decl, File, Name, Span, TypeSpecId};
use rayon::prelude::*;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The meaning of a workspace: answers about its declarations, and bodies on request. Shared by threads.
pub struct Program<'w> {
    /// What it is the meaning of.
    pub workspace: &'w Workspace,
    pub(crate) types: TypeStore,
    pub(crate) universe: Universe,
    packages: Vec<PackageScope>,
    files: Vec<FileTables>,
    pub(crate) found: FoundStore,
    scratch: Mutex<Vec<Scratch>>,
}

/// What was found out about the declarations of a file, indexed by their ids.
#[derive(Debug)]
pub(crate) struct FileTables {
    pub(crate) scope: FileScope,
    /// The type on the right of each type declaration.
    pub(crate) written: Box<[Memo]>,
    /// The type that each type declaration declares.
    pub(crate) named: Box<[Memo]>,
    /// Whether a type declaration stands at package level.
    pub(crate) top: Box<[bool]>,
    /// The signature of each function and literal.
    pub(crate) sigs: Box<[Memo]>,
    /// The type of each field of a struct or interface type, and the constraint of each type parameter.
    pub(crate) fields: Box<[Memo]>,
    /// The type of each name of each value specification, from `value_start` on.
    pub(crate) values: Box<[Memo]>,
    pub(crate) value_start: Box<[u32]>,
    /// The type declarations with their spans, sorted by place.
    pub(crate) specs: Box<[(Span, TypeSpecId)]>,
}

impl FileTables {
    fn new(workspace: &Workspace, file: &SourceFile) -> FileTables {
        let ast = &file.ast;
        let mut top = vec![false; ast.type_specs.len()].into_boxed_slice();
        for decl in &ast.decls {
            if let Decl::Type(spec) = decl
                && let Some(flag) = top.get_mut(spec.index())
            {
                *flag = true;
            }
        }
        let (value_start, values) = value_starts(ast);
        FileTables {
            scope: FileScope::new(workspace, file),
            written: Memo::many(ast.type_specs.len()),
            named: Memo::many(ast.type_specs.len()),
            top,
            sigs: Memo::many(ast.funcs.len()),
            fields: Memo::many(ast.field_count() as usize),
            values: Memo::many(values as usize),
            value_start,
            specs: specs_by_place(ast),
        }
    }

    pub(crate) fn value(&self, v: VarRef) -> Option<&Memo> {
        let start = self.value_start.get(v.spec.index())?;
        self.values.get((start + v.index) as usize)
    }
}

fn specs_by_place(ast: &File) -> Box<[(Span, TypeSpecId)]> {
    let mut specs: Vec<_> = ast.type_specs.iter().zip(0..).map(|(s, id)| (s.span, TypeSpecId(id))).collect();
    specs.sort_unstable();
    specs.into_boxed_slice()
}

fn value_starts(ast: &File) -> (Box<[u32]>, u32) {
    let mut next = 0;
    let starts = ast.value_specs.iter().map(|spec| {
        let start = next;
        next += ast.idents(spec.names).len() as u32;
        start
    });
    (starts.collect(), next)
}

/// What a [`Program`] has found out, while nobody borrows its workspace.
pub struct Meaning {
    types: TypeStore,
    universe: Universe,
    packages: Vec<PackageScope>,
    files: Vec<FileTables>,
    found: FoundStore,
    scratch: Mutex<Vec<Scratch>>,
}

impl fmt::Debug for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meaning").field("packages", &self.packages.len()).finish_non_exhaustive()
    }
}

impl Meaning {
    /// The meaning of which nothing is known yet but the scopes.
    pub fn new(workspace: &Workspace) -> Meaning {
        Program::new(workspace).into_meaning()
    }

    /// The program again, of the same workspace.
    pub fn of(self, workspace: &Workspace) -> Program<'_> {
        let Meaning { types, universe, packages, files, found, scratch } = self;
        Program { workspace, types, universe, packages, files, found, scratch }
    }
}

impl<'w> Program<'w> {
    /// Lets go of the workspace, so that it can be changed. Only [`File::forget_code`] leaves it the same workspace.
    pub fn into_meaning(self) -> Meaning {
        let Program { types, universe, packages, files, found, scratch, .. } = self;
        Meaning { types, universe, packages, files, found, scratch }
    }

    /// Finds out what the values of package-level variables and constants of a file tell of their types. With that and
    /// the bodies checked, its code is no longer needed.
    pub fn settle_values(&self, file: FileId) {
        let ast = self.ast(file);
        for decl in &ast.decls {
            let Decl::Value(spec) = *decl else { continue };
            for index in 0..ast.idents(ast.value_spec(spec).names).len() as u32 {
                self.var_ty(VarRef { file, spec, index });
            }
        }
    }

    /// Reads the package scopes; resolves nothing else up front.
    pub fn new(workspace: &'w Workspace) -> Self {
        let types = TypeStore::new();
        let universe = Universe::new(&types);
        let ids = 0..workspace.packages.len() as u32;
        let packages = ids.into_par_iter().map(|i| PackageScope::new(workspace, PackageId(i))).collect();
        let files = workspace.files.par_iter().map(|file| FileTables::new(workspace, file)).collect();
        let (found, scratch) = (FoundStore::new(), Mutex::default());
        Program { workspace, types, universe, packages, files, found, scratch }
    }

    pub(crate) fn take_scratch(&self) -> Scratch {
        self.scratch.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_else(Scratch::allocate)
    }

    pub(crate) fn give_scratch(&self, scratch: Scratch) {
        self.scratch.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
    }

    pub(crate) fn ast(&self, file: FileId) -> &'w File {
        &self.workspace.file(file).ast
    }

    #[expect(clippy::indexing_slicing, reason = "one table a file of the workspace, and ids come from it")]
    pub(crate) fn tables(&self, file: FileId) -> &FileTables {
        &self.files[file.0 as usize]
    }

    #[expect(clippy::indexing_slicing, reason = "one scope a package of the workspace, and ids come from it")]
    pub(crate) fn scope(&self, pkg: PackageId) -> &PackageScope {
        &self.packages[pkg.0 as usize]
    }

    /// The structure of a type.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        &self.types.entry(ty).kind
    }

    /// The package of a file.
    pub fn package_of(&self, file: FileId) -> PackageId {
        self.workspace.file(file).package
    }

    /// What a name stands for in a package's scope.
    pub fn lookup(&self, pkg: PackageId, name: Name) -> Option<Entity> {
        self.scope(pkg).objects.get(&name).map(|object| match *object {
            Object::Type(_) => Entity::Type,
            Object::Const(_) => Entity::Const,
            Object::Var(v) => Entity::Var(v),
            Object::Func(f) => Entity::Func(f),
        })
    }

    /// The type of a name in a package's scope.
    pub fn lookup_type(&self, pkg: PackageId, name: Name) -> Option<TypeRef> {
        match self.scope(pkg).objects.get(&name) {
            Some(Object::Type(def)) => Some(*def),
            _ => None,
        }
    }

    /// The package-level types in source order.
    pub fn types_of(&self, pkg: PackageId) -> &[TypeRef] {
        &self.scope(pkg).types
    }

    /// Functions and methods, no literals, in source order.
    pub fn funcs_of(&self, pkg: PackageId) -> &[FuncRef] {
        &self.scope(pkg).funcs
    }

    /// The package-level variables, no constants, in source order.
    pub fn vars_of(&self, pkg: PackageId) -> Vec<VarRef> {
        self.scope(pkg).vars.clone()
    }

    /// The methods declared for a type, sorted by the text of their names.
    pub fn methods(&self, t: TypeRef) -> &[(Name, FuncRef)] {
        self.scope(self.package_of(t.file)).methods(t)
    }

    /// The fields of the underlying struct; empty for other types.
    pub fn fields(&self, ty: Ty) -> &[StructField] {
        match self.kind(self.underlying(ty)) {
            TyKind::Struct(fields) => fields,
            _ => &[],
        }
    }

    /// `*T` to `T`, through named pointer types; others themselves.
    pub fn deref(&self, ty: Ty) -> Ty {
        match self.kind(self.underlying(ty)) {
            TyKind::Pointer(elem) => *elem,
            _ => ty,
        }
    }

    /// The declaration of a declared type, through one pointer.
    pub fn named(&self, ty: Ty) -> Option<TypeRef> {
        let ty = if let TyKind::Pointer(elem) = self.kind(ty) { *elem } else { ty };
        match self.kind(ty) {
            TyKind::Named { def, .. } => Some(*def),
            _ => None,
        }
    }

    /// Whether it is a map; a type parameter whose type set is all maps counts.
    pub fn is_map(&self, ty: Ty) -> bool {
        match self.kind(ty) {
            TyKind::Map { .. } => true,
            TyKind::Named { .. } => matches!(self.kind(self.underlying(ty)), TyKind::Map { .. }),
            TyKind::Param { .. } => {
                let set = self.type_set(ty);
                let is_map = |term: &Ty| matches!(self.kind(self.underlying(*term)), TyKind::Map { .. });
                set.is_some_and(|terms| !terms.is_empty() && terms.iter().all(is_map))
            }
            _ => false,
        }
    }

    /// The type a variable gets from a value of this type: untyped constants their default, `nil` Unknown.
    pub fn default_type(&self, ty: Ty) -> Ty {
        match self.kind(ty) {
            TyKind::Basic(Basic::UntypedNil) => Ty::UNKNOWN,
            TyKind::Basic(basic) => self.types.basic(basic.default_type()),
            _ => ty,
        }
    }
}

impl fmt::Debug for Program<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program").field("packages", &self.packages.len()).finish_non_exhaustive()
    }
}
