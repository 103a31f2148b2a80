//! Types: interned, so equal types have equal handles.

use crate::{FieldRef, TypeRef};
use mapvet_parser::{ChanDir, Name};

/// An interned type. Equal types (identical in the sense of the Go specification, aliases resolved) are equal handles.
/// Numbers depend on the order of threads: never sort by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ty(pub(crate) u32);

impl Ty {
    /// The type that is not known.
    pub const UNKNOWN: Ty = Ty(0);

    /// Whether it is [`Ty::UNKNOWN`].
    pub fn is_unknown(self) -> bool {
        self == Ty::UNKNOWN
    }
}

/// Predeclared types and the types of untyped constants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the type of its name")]
pub enum Basic {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

impl Basic {
    /// All of them, in the order of their discriminants.
    pub(crate) const ALL: [Basic; 25] = [
        Basic::Bool,
        Basic::Int,
        Basic::Int8,
        Basic::Int16,
        Basic::Int32,
        Basic::Int64,
        Basic::Uint,
        Basic::Uint8,
        Basic::Uint16,
        Basic::Uint32,
        Basic::Uint64,
        Basic::Uintptr,
        Basic::Float32,
        Basic::Float64,
        Basic::Complex64,
        Basic::Complex128,
        Basic::String,
        Basic::UnsafePointer,
        Basic::UntypedBool,
        Basic::UntypedInt,
        Basic::UntypedRune,
        Basic::UntypedFloat,
        Basic::UntypedComplex,
        Basic::UntypedString,
        Basic::UntypedNil,
    ];

    /// Its name as Go programs and messages write it.
    pub fn name(self) -> &'static str {
        match self {
            Basic::Bool => "bool",
            Basic::Int => "int",
            Basic::Int8 => "int8",
            Basic::Int16 => "int16",
            Basic::Int32 => "int32",
            Basic::Int64 => "int64",
            Basic::Uint => "uint",
            Basic::Uint8 => "uint8",
            Basic::Uint16 => "uint16",
            Basic::Uint32 => "uint32",
            Basic::Uint64 => "uint64",
            Basic::Uintptr => "uintptr",
            Basic::Float32 => "float32",
            Basic::Float64 => "float64",
            Basic::Complex64 => "complex64",
            Basic::Complex128 => "complex128",
            Basic::String => "string",
            Basic::UnsafePointer => "unsafe.Pointer",
            Basic::UntypedBool => "untyped bool",
            Basic::UntypedInt => "untyped int",
            Basic::UntypedRune => "untyped rune",
            Basic::UntypedFloat => "untyped float",
            Basic::UntypedComplex => "untyped complex",
            Basic::UntypedString => "untyped string",
            Basic::UntypedNil => "untyped nil",
        }
    }

    /// The type a variable gets from an untyped constant; others themselves. `nil` has none and stays.
    pub fn default_type(self) -> Basic {
        match self {
            Basic::UntypedBool => Basic::Bool,
            Basic::UntypedInt => Basic::Int,
            Basic::UntypedRune => Basic::Int32,
            Basic::UntypedFloat => Basic::Float64,
            Basic::UntypedComplex => Basic::Complex128,
            Basic::UntypedString => Basic::String,
            other => other,
        }
    }

    /// Whether it is the type of an untyped constant or of `nil`.
    pub fn is_untyped(self) -> bool {
        self as u32 >= Basic::UntypedBool as u32
    }
}

/// The structure of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// Not known: an absent dependency, a broken declaration, a bound that was reached.
    Unknown,
    /// A predeclared type.
    Basic(Basic),
    /// A declared type, with type arguments if it is generic. `error`, `any` and `comparable` are not here.
    Named {
        /// Its declaration.
        def: TypeRef,
        /// Type arguments; empty for the generic type itself and for types that are not generic.
        args: Box<[Ty]>,
    },
    /// A declared type of a package whose source is absent: opaque, but its name is known.
    Absent {
        /// Import path.
        package: Name,
        /// The type's name.
        name: Name,
        /// Type arguments.
        args: Box<[Ty]>,
    },
    /// `*T`
    Pointer(Ty),
    /// `[]T`
    Slice(Ty),
    /// `[n]T`; the length is not kept.
    Array(Ty),
    /// `map[K]V`
    Map {
        /// Key type.
        key: Ty,
        /// Element type.
        value: Ty,
    },
    /// A channel.
    Chan {
        /// Direction.
        dir: ChanDir,
        /// Element type.
        elem: Ty,
    },
    /// A struct type.
    Struct(Box<[StructField]>),
    /// An interface: explicit methods, embedded types and unions. `error` is one of them, with no [`FieldRef`].
    Interface {
        /// Methods, sorted by name.
        methods: Box<[Method]>,
        /// Embedded types, in source order; for a union the terms.
        embedded: Box<[Box<[Term]>]>,
    },
    /// A function type.
    Func {
        /// Parameter types; the last one is a slice if variadic.
        params: Box<[Ty]>,
        /// Result types.
        results: Box<[Ty]>,
        /// Whether the last parameter is `...T`.
        variadic: bool,
    },
    /// The types of a multi-value expression.
    Tuple(Box<[Ty]>),
    /// A type parameter.
    Param {
        /// Where it is declared.
        def: FieldRef,
        /// Its name.
        name: Name,
    },
}

/// A field of a struct type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StructField {
    /// Its name; the type's for an embedded field.
    pub name: Name,
    /// Its type.
    pub ty: Ty,
    /// Whether it is embedded.
    pub embedded: bool,
    /// Its declaration.
    pub def: FieldRef,
}

/// A method of an interface type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Method {
    /// Its name.
    pub name: Name,
    /// Its signature, a [`TyKind::Func`].
    pub sig: Ty,
    /// Its declaration, absent for predeclared ones.
    pub def: Option<FieldRef>,
}

/// A term of a union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// `~T`
    pub tilde: bool,
    /// The type.
    pub ty: Ty,
}
