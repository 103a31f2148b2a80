//! What names stand for. Every declaration is named by where it stands in the syntax: global, cheap, without a table.

use crate::LocalId;
use mapvet_loader::{FileId, PackageId};
use mapvet_parser::{FieldId, FuncId, Name, TypeSpecId, ValueSpecId};

/// A declared type, at package level or in a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeRef {
    /// The file that declares it.
    pub file: FileId,
    /// The declaration.
    pub spec: TypeSpecId,
}

/// A function, method or literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FuncRef {
    /// The file that declares it.
    pub file: FileId,
    /// The function.
    pub func: FuncId,
}

/// A package-level variable or constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarRef {
    /// The file that declares it.
    pub file: FileId,
    /// The specification.
    pub spec: ValueSpecId,
    /// Which of its names.
    pub index: u32,
}

/// A struct field or an interface method, generics erased: the declaration in the syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldRef {
    /// The file that declares it.
    pub file: FileId,
    /// The field.
    pub field: FieldId,
    /// Which of its names; 0 for an embedded field.
    pub index: u32,
}

/// Predeclared functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the built-in of its name")]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    /// Any function of package unsafe.
    Unsafe,
}

impl Builtin {
    /// All of them, in the order of their discriminants, with their names; those of package unsafe have none.
    pub(crate) const ALL: [(Builtin, &'static str); 19] = [
        (Builtin::Append, "append"),
        (Builtin::Cap, "cap"),
        (Builtin::Clear, "clear"),
        (Builtin::Close, "close"),
        (Builtin::Complex, "complex"),
        (Builtin::Copy, "copy"),
        (Builtin::Delete, "delete"),
        (Builtin::Imag, "imag"),
        (Builtin::Len, "len"),
        (Builtin::Make, "make"),
        (Builtin::Max, "max"),
        (Builtin::Min, "min"),
        (Builtin::New, "new"),
        (Builtin::Panic, "panic"),
        (Builtin::Print, "print"),
        (Builtin::Println, "println"),
        (Builtin::Real, "real"),
        (Builtin::Recover, "recover"),
        (Builtin::Unsafe, ""),
    ];

    pub(crate) fn from_index(index: u32) -> Option<Builtin> {
        Builtin::ALL.get(index as usize).map(|(b, _)| *b)
    }
}

/// What an identifier or a qualified name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entity {
    /// It could not be resolved (an absent package, a broken declaration).
    Unknown,
    /// A local variable, parameter or result.
    Local(LocalId),
    /// A package-level variable.
    Var(VarRef),
    /// A constant, at package level or local.
    Const,
    /// A function at package level.
    Func(FuncRef),
    /// A type; the expression's type is the type itself.
    Type,
    /// An imported package that is here.
    Package(PackageId),
    /// An imported package that is absent, by its import path.
    AbsentPackage(Name),
    /// A predeclared function.
    Builtin(Builtin),
    /// `nil`
    Nil,
    /// `_`
    Blank,
}
