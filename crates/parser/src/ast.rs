//! The syntax tree: one [`File`] of flat pools, its nodes named by `u32` ids.
//!
//! It follows go/ast where it can. Types are expressions, because `f(x)` and `a[b]` cannot be told apart from a
//! conversion and an instantiation before names are resolved. Redundant syntax (parentheses around types, statement
//! lists of one block) keeps its node only where a position or a scope depends on it.
//!
//! Invariant: the nodes of one top-level declaration are contiguous in every pool, in source order of completion, so
//! per-function tables can be plain vectors indexed by `id - first`.

use crate::forget::Hole;
use crate::pools::Pools;
use crate::{LineIndex, Name, Span};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);
        impl $name {
            /// The id as an index into its pool.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// An expression or a type.
    ExprId;
    /// A statement.
    StmtId;
    /// A function: a declaration, a method or a literal.
    FuncId;
    /// A type declaration, at package level or in a function.
    TypeSpecId;
    /// A `var` or `const` specification, at package level or in a function.
    ValueSpecId;
    /// A parameter, result, receiver, type parameter, struct field or interface element.
    FieldId;
    /// A clause of a switch or select.
    ClauseId;
    /// A kept comment group.
    CommentId;
    /// A list of expressions, see [`File::exprs`].
    ExprList;
    /// A list of statements, see [`File::stmts`].
    StmtList;
    /// A list of identifiers, see [`File::idents`].
    IdentList;
    /// A list of fields, see [`File::fields`].
    FieldList;
    /// A list of clauses, see [`File::clauses`].
    ClauseList;
}

/// A name where it is declared or selected. It ends at `pos` plus its length in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ident {
    /// The interned text.
    pub name: Name,
    /// Byte offset of its first byte.
    pub pos: u32,
}

impl Ident {
    /// The bytes the identifier covers.
    pub fn span(self) -> Span {
        Span { start: self.pos, end: self.pos + self.name.as_str().len() as u32 }
    }
}

/// What a literal is; its default type follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit {
    /// `12`
    Int,
    /// `1.5`
    Float,
    /// `2i`
    Imag,
    /// `'x'`
    Rune,
    /// `"x"` or a raw string.
    String,
}

/// Direction of a channel type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChanDir {
    /// `chan T`
    Both,
    /// `chan<- T`
    Send,
    /// `<-chan T`
    Recv,
}

/// Unary operators; `*x` is [`Expr::Star`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `&x`
    Addr,
    /// `<-x`
    Recv,
    /// `!x`
    Not,
    /// `+x`
    Plus,
    /// `-x`
    Minus,
    /// `^x`
    Xor,
    /// `~T` in a constraint.
    Tilde,
}

/// Binary operators, also those of compound assignments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the operator of its name")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    AndNot,
    LAnd,
    LOr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// An expression or a type.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// Could not be read.
    Bad,
    /// A name; also `nil`, `true`, `iota`, `_`.
    Ident(Name),
    /// A basic literal.
    Lit(Lit),
    /// `T{...}`; the type is absent in an elided inner literal. Elements may be [`Expr::KeyValue`].
    CompositeLit {
        /// The literal's type.
        ty: Option<ExprId>,
        /// Its elements.
        elems: ExprList,
    },
    /// `key: value` inside a composite literal.
    KeyValue {
        /// The key.
        key: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `func(...) {...}`
    FuncLit(FuncId),
    /// `(x)`
    Paren(ExprId),
    /// `x.sel`, also a qualified name.
    Selector {
        /// What stands before the dot.
        x: ExprId,
        /// The selected name.
        sel: Ident,
    },
    /// `x[i]`, also an instantiation with one or more type arguments.
    Index {
        /// What is indexed.
        x: ExprId,
        /// The indices or type arguments; at least one.
        indices: ExprList,
        /// Offset of `[`.
        lbrack: u32,
    },
    /// `x[lo:hi:max]`; the operands that stand there, in order.
    Slice {
        /// What is sliced.
        x: ExprId,
        /// The bounds that are present.
        bounds: ExprList,
    },
    /// `x.(T)`; no type for `x.(type)`.
    TypeAssert {
        /// The interface value.
        x: ExprId,
        /// The asserted type.
        ty: Option<ExprId>,
    },
    /// A call, a conversion or a built-in.
    Call {
        /// What is called.
        fun: ExprId,
        /// The arguments.
        args: ExprList,
        /// Whether the last argument is followed by `...`.
        spread: bool,
    },
    /// `*x`: dereference or pointer type.
    Star(ExprId),
    /// A unary operation.
    Unary {
        /// The operator.
        op: UnaryOp,
        /// The operand.
        x: ExprId,
    },
    /// A binary operation; `A | B` in a constraint is one too.
    Binary {
        /// The operator.
        op: BinaryOp,
        /// Left operand.
        x: ExprId,
        /// Right operand.
        y: ExprId,
    },
    /// `...T` of a variadic parameter.
    Variadic(ExprId),
    /// `[n]T`; no length for `[...]T`.
    ArrayType {
        /// The length.
        len: Option<ExprId>,
        /// The element type.
        elem: ExprId,
    },
    /// `[]T`
    SliceType(ExprId),
    /// `map[K]V`
    MapType {
        /// The key type.
        key: ExprId,
        /// The element type.
        value: ExprId,
    },
    /// `chan T`
    ChanType {
        /// The direction.
        dir: ChanDir,
        /// The element type.
        elem: ExprId,
    },
    /// `struct {...}`
    StructType(FieldList),
    /// `interface {...}`: a field with a name is a method (its type an [`Expr::FuncType`]), one without is embedded.
    InterfaceType(FieldList),
    /// `func(...) ...`
    FuncType {
        /// The parameters.
        params: FieldList,
        /// The results.
        results: FieldList,
    },
}

/// How an assignment assigns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignOp {
    /// `=`
    Assign,
    /// `:=`
    Define,
    /// `+=` and its kin.
    Op(BinaryOp),
}

/// Statements that only jump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the keyword of its name")]
pub enum Jump {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub enum Stmt {
    /// Could not be read.
    Bad,
    /// `;`
    Empty,
    /// An expression, as a rule a call or a receive.
    Expr(ExprId),
    /// `ch <- x`
    Send {
        /// The channel.
        chan: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `x++` or `x--`
    IncDec(ExprId),
    /// `lhs op rhs`
    Assign {
        /// Left side.
        lhs: ExprList,
        /// The operator.
        op: AssignOp,
        /// Right side.
        rhs: ExprList,
    },
    /// `go f(x)`
    Go(ExprId),
    /// `defer f(x)`
    Defer(ExprId),
    /// `return ...`
    Return(ExprList),
    /// `break`, `continue`, `goto`, `fallthrough`
    Jump {
        /// Which.
        kind: Jump,
        /// Its label.
        label: Option<Name>,
    },
    /// `{...}`
    Block(StmtList),
    /// `if init; cond {then} else {els}`
    If {
        /// The statement before the condition.
        init: Option<StmtId>,
        /// The condition.
        cond: ExprId,
        /// The body, a block.
        then: StmtId,
        /// A block or another `if`.
        els: Option<StmtId>,
    },
    /// `switch init; tag {...}`
    Switch {
        /// The statement before the tag.
        init: Option<StmtId>,
        /// What is compared.
        tag: Option<ExprId>,
        /// The clauses.
        clauses: ClauseList,
    },
    /// `switch init; bind := x.(type) {...}`
    TypeSwitch {
        /// The statement before the guard.
        init: Option<StmtId>,
        /// The variable each clause declares anew: a list of none or one.
        bind: IdentList,
        /// The interface value.
        x: ExprId,
        /// The clauses; their expressions are types or `nil`.
        clauses: ClauseList,
    },
    /// `select {...}`
    Select(ClauseList),
    /// `for init; cond; post {...}`
    For {
        /// The first part.
        init: Option<StmtId>,
        /// The condition.
        cond: Option<ExprId>,
        /// The last part.
        post: Option<StmtId>,
        /// A block.
        body: StmtId,
    },
    /// `for vars := range x {...}`
    Range {
        /// The variables or places that stand there, at most two; a `_` is an identifier.
        vars: ExprList,
        /// Whether `:=` declares them.
        define: bool,
        /// What is ranged over.
        x: ExprId,
        /// A block.
        body: StmtId,
    },
    /// `label: stmt`
    Labeled {
        /// The label.
        label: Ident,
        /// What it labels.
        stmt: StmtId,
    },
    /// A local `var` or `const` specification.
    Value(ValueSpecId),
    /// A local type declaration.
    Type(TypeSpecId),
    /// Several specifications of one parenthesized local declaration: no scope of its own.
    Group(StmtList),
}

/// A clause of a switch, type switch or select.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// The values or types of a `case`.
    pub exprs: ExprList,
    /// The communication of a select's `case`: send, expression, or assignment with a receive.
    pub comm: Option<StmtId>,
    /// The statements.
    pub body: StmtList,
    /// Whether it is `default`.
    pub is_default: bool,
    /// All of it.
    pub span: Span,
}

/// A parameter, result, receiver, type parameter, struct field or interface element.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The names; none for an embedded field and for an unnamed parameter.
    pub names: IdentList,
    /// Its type, constraint or signature.
    pub ty: ExprId,
    /// The struct tag's bytes in the source, quotes included.
    pub tag: Option<Span>,
    /// Comment lines directly above (struct fields and interface elements only).
    pub doc: Option<CommentId>,
    /// A comment behind it on its last line (struct fields and interface elements only).
    pub comment: Option<CommentId>,
    /// Fields of a struct with no blank line between them share a group; counted from 0.
    pub group: u32,
    /// All of it.
    pub span: Span,
}

/// A `var` or `const` specification.
#[derive(Clone, Copy, Debug)]
pub struct ValueSpec {
    /// What it declares.
    pub names: IdentList,
    /// The written type; for a constant that repeats the one above, that one's.
    pub ty: Option<ExprId>,
    /// The values; for a constant that repeats the one above, that one's.
    pub values: ExprList,
    /// `const` rather than `var`.
    pub is_const: bool,
    /// Comment lines directly above.
    pub doc: Option<CommentId>,
    /// A comment behind it on its last line.
    pub comment: Option<CommentId>,
    /// Specifications of one parenthesized declaration with no blank line between them share a group.
    pub group: u32,
    /// All of it.
    pub span: Span,
}

/// A type declaration.
#[derive(Clone, Copy, Debug)]
pub struct TypeSpec {
    /// Its name.
    pub name: Ident,
    /// Type parameters.
    pub tparams: FieldList,
    /// Whether it is an alias (`=`).
    pub is_alias: bool,
    /// What it stands for.
    pub ty: ExprId,
    /// Comment lines directly above (those of the declaration if it declares one type).
    pub doc: Option<CommentId>,
    /// A comment behind it on its last line.
    pub comment: Option<CommentId>,
    /// All of it.
    pub span: Span,
}

/// A function: a declaration, a method or a literal.
#[derive(Clone, Copy, Debug)]
pub struct Func {
    /// Its name; `None` for a literal.
    pub name: Option<Ident>,
    /// The receiver: a list of none or one.
    pub recv: FieldList,
    /// Type parameters.
    pub tparams: FieldList,
    /// Parameters.
    pub params: FieldList,
    /// Results.
    pub results: FieldList,
    /// The body, a block; `None` where there is none or it was skipped.
    pub body: Option<StmtId>,
    /// The function around a literal; `None` for declarations and for literals in package variables.
    pub parent: Option<FuncId>,
    /// Comment lines directly above.
    pub doc: Option<CommentId>,
    /// All of it.
    pub span: Span,
    /// Its expressions, those of its literals included: `first..end` in the pool.
    pub expr_range: (u32, u32),
}

/// An import.
#[derive(Clone, Copy, Debug)]
pub struct Import {
    /// The written name (also `.` and `_`).
    pub name: Option<Ident>,
    /// The path, unquoted.
    pub path: Name,
    /// All of it.
    pub span: Span,
    /// The lines above `import "C"`, or any doc.
    pub doc: Option<CommentId>,
}

/// A top-level declaration, in source order.
#[derive(Clone, Copy, Debug)]
pub enum Decl {
    /// A function or method.
    Func(FuncId),
    /// A type.
    Type(TypeSpecId),
    /// Variables or constants.
    Value(ValueSpecId),
}

/// A comment group that was kept.
#[derive(Clone, Debug)]
pub struct Comment {
    /// Where it stands.
    pub span: Span,
    /// Its text with the comment markers, lines joined by newline.
    pub text: Box<str>,
}

/// A syntax error, or another reason why something of the file was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where.
    pub span: Span,
    /// A sentence.
    pub message: String,
}

/// A `//line` or `/*line*/` directive: from `pos` on, positions are in another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDirective {
    /// First byte to which it applies.
    pub pos: u32,
    /// The named file; empty keeps the one before.
    pub file: Box<str>,
    /// 1-based line of that byte.
    pub line: u32,
    /// 1-based column of that byte, or 0 where none was given.
    pub column: u32,
}

/// One Go file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// The package clause; `None` if there is no readable one.
    pub package: Option<Ident>,
    /// Comment lines directly above the package clause.
    pub doc: Option<CommentId>,
    /// Whether the header says `Code generated ... DO NOT EDIT.`
    pub generated: bool,
    /// Language version that a `//go:build go1.N` line asks for, as `N` of `1.N`.
    pub go_version: Option<u32>,
    /// The imports.
    pub imports: Vec<Import>,
    /// The top-level declarations, in source order.
    pub decls: Vec<Decl>,
    /// All functions.
    pub funcs: Vec<Func>,
    /// All type declarations.
    pub type_specs: Vec<TypeSpec>,
    /// All value specifications.
    pub value_specs: Vec<ValueSpec>,
    /// Comments with a meaning: `//go:`, `//mapvet:`, `//lint:`, `//nolint`, `//line`, `+checklocks`; in order.
    pub directives: Vec<Comment>,
    /// `//line` directives, in order.
    pub line_directives: Vec<LineDirective>,
    /// What could not be read.
    pub errors: Vec<SyntaxError>,
    /// Where lines begin.
    pub lines: LineIndex,
    /// What [`File::forget_code`] took out of the expressions.
    pub(crate) holes: Box<[Hole]>,
    pub(crate) exprs: Vec<Expr>,
    pub(crate) expr_spans: Vec<Span>,
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) stmt_spans: Vec<Span>,
    pub(crate) fields: Vec<Field>,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) comments: Vec<Comment>,
    pub(crate) pools: Pools,
}
