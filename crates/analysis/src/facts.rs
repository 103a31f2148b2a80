//! What one declaration does to maps and locks: the intermediate representation that lowering makes and link reads.
//!
//! A function is a control-flow graph of few operations on [access paths](crate::path). Local aliases are already
//! resolved; what needs other functions (results of calls, lock helpers, who runs beside whom) stays symbolic.

use crate::{
    AccessKind, LockMode,
    models::RowId,
    path::{Path, Root},
};
use mapvet_loader::FileId;
use mapvet_parser::{Name, Span};
use mapvet_types::{FieldRef, LocalId, Ty, VarRef};
use smallvec::SmallVec;

/// A function, method, literal or the initializer of a package variable: dense in the order of files and declarations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Fn(pub(crate) u32);

impl Fn {
    /// As an index.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

pub(crate) use crate::small::{Few, PathSet};

/// A lock operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum LockOp {
    /// `Lock` or `RLock`.
    Acquire(LockMode),
    /// `Unlock` or `RUnlock`.
    Release(LockMode),
}

/// What a call may run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Callee {
    /// A declared function, a method with its receiver as first argument, or a literal.
    Static(Fn),
    /// A method of an interface; the receiver is the first argument.
    Interface {
        /// The interface type.
        iface: Ty,
        /// The method.
        name: Name,
    },
    /// Whatever is stored in a field of function type.
    Field(FieldRef),
    /// Whatever is stored in a package variable of function type.
    Global(VarRef),
    /// A function-typed parameter of this function or one around it.
    Param(Fn, LocalId),
    /// A function the models describe; its receiver, if any, is the first argument.
    Model(RowId),
    /// An operation on the lock that is the first argument.
    Lock(LockOp),
    /// Not known but for its name, if that: assumed harmless.
    Unknown(Name),
}

/// A function as a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FuncValue {
    /// What it runs.
    pub(crate) callee: Callee,
    /// The receiver of a method value.
    pub(crate) receiver: Option<PathSet>,
}

/// A value as far as it matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Value {
    /// The objects it may be.
    pub(crate) paths: PathSet,
    /// The functions it may be.
    pub(crate) funcs: Few<FuncValue>,
}

/// A call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Call {
    /// What it may run.
    pub(crate) callees: SmallVec<[Callee; 1]>,
    /// The receiver, if the callee has one, then the arguments.
    pub(crate) args: Vec<Value>,
    /// Number of the call in its declaration, see [`crate::path::Root::Result`].
    pub(crate) number: u32,
    /// The innermost loop around it.
    pub(crate) loop_id: LoopId,
    /// Its last argument is a slice that stands for all further ones.
    pub(crate) spread: bool,
    /// Its arguments that are `true` or `false`, by how many come behind them.
    pub(crate) truths: Few<(u32, bool)>,
}

impl Call {
    /// Whether it is an operation on a lock, whatever else its method does.
    pub(crate) fn is_lock(&self) -> bool {
        matches!(self.callees.last(), Some(Callee::Lock(_)))
    }
}

/// What a condition asks: the answer stays the same until the variable is assigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Question {
    /// The variable.
    pub(crate) local: LocalId,
    /// What is asked of it: [`Question::ITSELF`], [`Question::BY_NOW`], or the number of what is written.
    pub(crate) what: u32,
}

impl Question {
    /// Whether it is true, or not nil; it never changes.
    pub(crate) const ITSELF: u32 = 0;
    /// The same of a parameter that may be something else by now than what the function was called with.
    pub(crate) const BY_NOW: u32 = 1;
    /// The first of the others.
    pub(crate) const WRITTEN: u32 = 2;

    /// Whether a variable is true, or not nil.
    pub(crate) fn itself(local: LocalId) -> Question {
        Question { local, what: Question::ITSELF }
    }

    /// Whether the answer depends on what is inside of what the variable holds.
    pub(crate) fn looks_inside(self) -> bool {
        self.what >= Question::WRITTEN
    }
}

/// A loop of a declaration; 0 is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LoopId(pub(crate) u32);

/// An operation.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// A map operation.
    Access {
        /// The map.
        map: PathSet,
        /// What happens to it.
        kind: AccessKind,
        /// The local through which it is reached, if that is an alias of something else.
        via: Option<LocalId>,
    },
    /// A call that returns before the next operation.
    Call(Box<Call>),
    /// `go`
    Go(Box<Call>),
    /// `defer`: arguments are evaluated here, the call happens where the function ends.
    Defer(Box<Call>),
    /// The deferred calls run, last first.
    RunDefers,
    /// A value is stored in a field, an element or a package variable.
    Store {
        /// Where.
        dst: PathSet,
        /// What.
        value: Box<Value>,
    },
    /// A local becomes an alias of what is now at a path.
    Load {
        /// The local.
        local: LocalId,
        /// The path.
        path: PathSet,
    },
    /// A send.
    Send {
        /// The channel.
        chan: PathSet,
        /// The value.
        value: Box<Value>,
    },
    /// A receive, also `range` over a channel.
    Recv {
        /// The channel.
        chan: PathSet,
        /// Number of the receive in its declaration, see [`crate::path::Root::Received`]; 0 if what it yields does not
        /// matter.
        number: u32,
    },
    /// Control comes here only if the answer to a question is yes, or is no.
    Assume(Question, bool),
    /// From here on locks are taken only if a parameter is so; behind that, in any case.
    Ask(Option<(LocalId, bool)>),
    /// A parameter is assigned something else than what the function was called with.
    Rebind(LocalId),
    /// A local is declared inside a loop: another object than in the round before.
    Renew(LocalId),
    /// A local is assigned anew: what was sent or asked of it before is not what it holds now.
    Assign(LocalId),
    /// Something inside of what a local holds is assigned: only what was asked of the local itself is as it was.
    Change(LocalId),
    /// `close`
    Close {
        /// The channel.
        chan: PathSet,
    },
    /// A `return` of an error comes next.
    Fail,
    /// `return`
    Return(Vec<Value>),
    /// `recover()`
    Recover,
}

/// An operation and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct OpAt {
    /// The operation.
    pub(crate) op: Op,
    /// Where.
    pub(crate) span: Span,
}

/// A basic block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// Its operations among those of the function.
    pub(crate) ops: (u32, u32),
    /// Where control may go.
    pub(crate) succs: SmallVec<[u32; 2]>,
}

/// A parameter of a function or its receiver.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Formal {
    /// The variable; `None` if it has no name.
    pub(crate) local: Option<LocalId>,
    /// Whether a struct or array is passed by value: a copy that shares the maps inside.
    pub(crate) by_value: bool,
    /// Whether it takes all further arguments.
    pub(crate) variadic: bool,
}

/// One function.
#[derive(Clone, Debug)]
pub(crate) struct FuncFacts {
    /// Which.
    pub(crate) id: Fn,
    /// The function around a literal.
    pub(crate) parent: Option<Fn>,
    /// Receiver first, then parameters.
    pub(crate) formals: Vec<Formal>,
    /// Whether the first formal is a receiver.
    pub(crate) method: bool,
    /// It lets itself run only once for each object.
    pub(crate) once: bool,
    /// Block 0 is the entry, block 1 the exit.
    pub(crate) blocks: Vec<Block>,
    /// The operations of all blocks, block after block.
    pub(crate) ops: Vec<OpAt>,
    /// For a literal: the things made in functions around it that it, or a literal inside it, uses.
    pub(crate) captures: Vec<Root>,
    /// It returns a function: perhaps one that gives back what it has taken.
    pub(crate) returns_function: bool,
    /// It returns something that may hold such a function.
    pub(crate) returns_object: bool,
    /// How many results there are.
    pub(crate) results: u32,
    /// All of it.
    pub(crate) span: Span,
}

/// A local as far as link and reports need it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LocalFacts {
    /// Its name.
    pub(crate) name: Name,
    /// Offset of its declaration.
    pub(crate) pos: u32,
    /// Its type.
    pub(crate) ty: Ty,
    /// Who declares it.
    pub(crate) owner: Fn,
    /// The innermost loop around its declaration, or the loop whose iterations it is new in.
    pub(crate) loop_id: LoopId,
    /// Nothing but nil is ever assigned to it, and its address is not taken.
    pub(crate) only_nil: bool,
    /// It holds nothing but what is made where it is assigned.
    pub(crate) only_made: bool,
    /// It holds a struct by value that was copied from elsewhere.
    pub(crate) struct_copy: bool,
}

/// One top-level declaration: a function with its literals, or the initializer of package variables.
#[derive(Clone, Debug)]
pub(crate) struct DeclFacts {
    /// The file.
    pub(crate) file: FileId,
    /// The functions, the declaration's own first.
    pub(crate) funcs: Vec<FuncFacts>,
    /// The pool of paths.
    pub(crate) paths: Vec<Path>,
    /// The locals.
    pub(crate) locals: Vec<LocalFacts>,
    /// For each loop the one around it.
    pub(crate) loops: Vec<LoopId>,
    /// Outermost loops over a variadic parameter: each argument has its round.
    pub(crate) variadic_loops: Vec<(LoopId, LocalId)>,
    /// Channels made here by which a function lets its literals go on.
    pub(crate) gates: Few<Root>,
    /// Whether the file is a test.
    pub(crate) is_test: bool,
    /// Whether the file is generated.
    pub(crate) generated: bool,
}

impl Op {
    /// The paths that the operation speaks of.
    pub(crate) fn paths(&self) -> SmallVec<[u32; 8]> {
        let value = |v: &Value| -> SmallVec<[u32; 4]> {
            let receivers = v.funcs.iter().filter_map(|f| f.receiver.as_ref()).flatten();
            v.paths.iter().chain(receivers).copied().collect()
        };
        match self {
            Op::Access { map: set, .. }
            | Op::Load { path: set, .. }
            | Op::Recv { chan: set, .. }
            | Op::Close { chan: set } => set.iter().copied().collect(),
            Op::Call(call) | Op::Go(call) | Op::Defer(call) => call.args.iter().flat_map(value).collect(),
            Op::Store { dst, value: v } | Op::Send { chan: dst, value: v } => {
                dst.iter().copied().chain(value(v)).collect()
            }
            Op::Return(values) => values.iter().flat_map(value).collect(),
            Op::RunDefers
            | Op::Recover
            | Op::Renew(_)
            | Op::Assign(_)
            | Op::Change(_)
            | Op::Rebind(_)
            | Op::Assume(..)
            | Op::Ask(_)
            | Op::Fail => SmallVec::new(),
        }
    }
}

impl Op {
    /// The functions with bodies that the operation calls or passes on.
    pub(crate) fn literals(&self) -> SmallVec<[Fn; 2]> {
        let value = |v: &Value| v.funcs.iter().map(|f| f.callee.clone()).collect::<Vec<_>>();
        let callees: Vec<Callee> = match self {
            Op::Call(call) | Op::Go(call) | Op::Defer(call) => {
                call.callees.iter().cloned().chain(call.args.iter().flat_map(value)).collect()
            }
            Op::Store { value: v, .. } | Op::Send { value: v, .. } => value(v),
            Op::Return(values) => values.iter().flat_map(value).collect(),
            _ => Vec::new(),
        };
        callees.into_iter().filter_map(|c| if let Callee::Static(f) = c { Some(f) } else { None }).collect()
    }
}

impl FuncFacts {
    /// The operations of a block in order.
    pub(crate) fn ops_of(&self, block: &Block) -> &[OpAt] {
        self.ops.get(block.ops.0 as usize..block.ops.1 as usize).unwrap_or_default()
    }
}

impl DeclFacts {
    /// The path of an index.
    pub(crate) fn path(&self, id: u32) -> &Path {
        &self.paths[id as usize]
    }

    /// Whether the loop `outer` is `inner` or stands around it.
    pub(crate) fn encloses(&self, outer: LoopId, mut inner: LoopId) -> bool {
        loop {
            if outer == inner {
                return true;
            }
            if inner == LoopId(0) {
                return false;
            }
            inner = self.loops.get(inner.0 as usize).copied().unwrap_or_default();
        }
    }
}
