//! What checking one top-level function (its literals included) or one package variable's initializer yields.

use crate::{Builtin, Entity, FieldRef, FuncRef, Ty};
use mapvet_parser::{ExprId, FuncId, Ident, Name};
use smallvec::SmallVec;

/// A local variable, parameter, receiver or result of a [`Body`]; those of its literals included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalId(pub u32);

/// A local variable, parameter, receiver or named result.
#[derive(Clone, Copy, Debug)]
pub struct Local {
    /// Name and place.
    pub ident: Ident,
    /// Its type.
    pub ty: Ty,
    /// The function or literal that declares it.
    pub func: FuncId,
    /// What it is.
    pub kind: LocalKind,
}

/// What a local is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalKind {
    /// The receiver.
    Receiver,
    /// The n-th parameter.
    Param(u32),
    /// The n-th result.
    Result(u32),
    /// A variable declared by a statement.
    Var,
    /// Declared by the header of a `for` or `range`.
    LoopVar,
    /// The variable of a type switch, one for each clause.
    SwitchVar,
}

/// What a selector `x.f` selects.
#[derive(Clone, Debug)]
pub struct Selection {
    /// The embedded fields on the way, outermost first: `x.f` means `x.a.b.f`.
    pub path: SmallVec<[FieldRef; 2]>,
    /// What stands at its end.
    pub kind: SelectionKind,
    /// For a method: the type that declares it (a Named type without its pointer, or an interface).
    pub owner: Ty,
}

/// What a selection ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectionKind {
    /// A field.
    Field(FieldRef),
    /// A method of a declared type.
    Method {
        /// The method.
        func: FuncRef,
        /// Whether its receiver is a pointer.
        pointer: bool,
    },
    /// A method of an interface (or of a type parameter's constraint).
    InterfaceMethod(Option<FieldRef>),
    /// Neither could be found: an absent type stands in the way.
    Unknown,
}

/// What a call expression is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// `T(x)`
    Conversion,
    /// A built-in.
    Builtin(Builtin),
    /// A call; what is called is in the function expression.
    Call,
    /// Not known.
    Unknown,
}

/// The meaning of one top-level declaration's expressions.
///
/// Invariant: `first` is the declaration's first [`ExprId`]; tables are indexed by `id - first`.
#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) first: u32,
    pub(crate) types: Vec<Ty>,
    pub(crate) entities: Vec<(ExprId, Entity)>,
    pub(crate) selections: Vec<(ExprId, Selection)>,
    /// The locals, in order of declaration.
    pub locals: Vec<Local>,
}

impl Body {
    /// Name of nothing, for callers that must print something.
    pub const NAMELESS: Name = Name::EMPTY;
}
