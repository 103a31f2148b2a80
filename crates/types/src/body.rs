//! What checking one top-level function (its literals included) or one package variable's initializer yields.

use crate::{Builtin, Entity, FieldRef, FuncRef, Ty};
use mapvet_parser::{ClauseId, ExprId, FuncId, Ident};
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

/// What is known of an expression beyond its type, packed: the tag in the upper bits, an index or a value below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Info(u32);

const TAG_SHIFT: u32 = 28;
const PAYLOAD: u32 = (1 << TAG_SHIFT) - 1;
const TAG_LOCAL: u32 = 1;
const TAG_ENTITY: u32 = 2;
const TAG_SELECTION: u32 = 3;
const TAG_CALL: u32 = 4;
const TAG_PLAIN: u32 = 5;
const TAG_BUILTIN: u32 = 6;

/// The entities that need no payload, in the order of their payloads.
const PLAIN: [Entity; 4] = [Entity::Const, Entity::Type, Entity::Nil, Entity::Blank];

impl Info {
    /// Nothing is known.
    pub(crate) const NONE: Info = Info(0);

    fn new(tag: u32, payload: u32) -> Info {
        Info(tag << TAG_SHIFT | payload & PAYLOAD)
    }

    /// Packs an entity; one that does not fit goes to `entities`.
    pub(crate) fn of(entity: Entity, entities: &mut Vec<Entity>) -> Info {
        match entity {
            Entity::Unknown => Info::NONE,
            Entity::Local(id) => Info::new(TAG_LOCAL, id.0),
            Entity::Const => Info::new(TAG_PLAIN, 0),
            Entity::Type => Info::new(TAG_PLAIN, 1),
            Entity::Nil => Info::new(TAG_PLAIN, 2),
            Entity::Blank => Info::new(TAG_PLAIN, 3),
            Entity::Builtin(builtin) => Info::new(TAG_BUILTIN, builtin as u32),
            Entity::Var(_) | Entity::Func(_) | Entity::Package(_) | Entity::AbsentPackage(_) => {
                entities.push(entity);
                Info::new(TAG_ENTITY, entities.len() as u32 - 1)
            }
        }
    }

    fn tag(self) -> u32 {
        self.0 >> TAG_SHIFT
    }

    pub(crate) fn selection(index: usize) -> Info {
        Info::new(TAG_SELECTION, index as u32)
    }

    pub(crate) fn call(kind: CallKind) -> Info {
        let payload = match kind {
            CallKind::Unknown => 0,
            CallKind::Call => 1,
            CallKind::Conversion => 2,
            CallKind::Builtin(b) => 3 + b as u32,
        };
        Info::new(TAG_CALL, payload)
    }

    fn payload_of(self, tag: u32) -> Option<u32> {
        (self.tag() == tag).then_some(self.0 & PAYLOAD)
    }
}

/// The meaning of one top-level declaration's expressions.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Invariant: the declaration's first [`ExprId`]; the tables are indexed by `id - first`.
    pub(crate) first: u32,
    pub(crate) types: Vec<Ty>,
    pub(crate) info: Vec<Info>,
    pub(crate) entities: Vec<Entity>,
    pub(crate) selections: Vec<Selection>,
    /// Sorted by position. Variables of type switches are in `switch_vars` instead.
    pub(crate) by_pos: Vec<(u32, LocalId)>,
    /// Sorted by clause.
    pub(crate) switch_vars: Vec<(ClauseId, LocalId)>,
    /// The locals, in order of declaration.
    pub locals: Vec<Local>,
}

impl Body {
    fn info(&self, e: ExprId) -> Info {
        self.info.get(e.0.wrapping_sub(self.first) as usize).copied().unwrap_or_default()
    }

    /// The first expression that the tables cover, and how many there are.
    pub fn range(&self) -> (u32, u32) {
        (self.first, self.types.len() as u32)
    }

    /// The type of an expression; of a type expression the type itself. A [`crate::TyKind::Tuple`] for a call with
    /// several results or none. In `v, ok := m[k]` the index expression keeps its single type.
    pub fn ty(&self, e: ExprId) -> Ty {
        self.types.get(e.0.wrapping_sub(self.first) as usize).copied().unwrap_or(Ty::UNKNOWN)
    }

    /// What an identifier or a qualified name (`pkg.Name`) stands for; [`Entity::Unknown`] for other expressions.
    pub fn entity(&self, e: ExprId) -> Entity {
        let info = self.info(e);
        let payload = info.0 & PAYLOAD;
        let found = match info.tag() {
            TAG_LOCAL => Some(Entity::Local(LocalId(payload))),
            TAG_PLAIN => PLAIN.get(payload as usize).copied(),
            TAG_BUILTIN => Builtin::from_index(payload).map(Entity::Builtin),
            TAG_ENTITY => self.entities.get(payload as usize).copied(),
            _ => None,
        };
        found.unwrap_or(Entity::Unknown)
    }

    /// What a selector selects: a field, a method value or a method expression. `None` for qualified names and for
    /// other expressions.
    pub fn selection(&self, e: ExprId) -> Option<&Selection> {
        self.info(e).payload_of(TAG_SELECTION).and_then(|i| self.selections.get(i as usize))
    }

    /// What a call expression is.
    pub fn call(&self, e: ExprId) -> CallKind {
        match self.info(e).payload_of(TAG_CALL) {
            Some(1) => CallKind::Call,
            Some(2) => CallKind::Conversion,
            Some(n) => n.checked_sub(3).and_then(Builtin::from_index).map_or(CallKind::Unknown, CallKind::Builtin),
            None => CallKind::Unknown,
        }
    }

    /// The local that the identifier at this byte offset declares: parameters, results, receivers, variables. For
    /// type switches ask [`Body::switch_var`].
    pub fn declared(&self, ident_pos: u32) -> Option<LocalId> {
        let i = self.by_pos.binary_search_by_key(&ident_pos, |(pos, _)| *pos).ok()?;
        self.by_pos.get(i).map(|(_, id)| *id)
    }

    /// The variable that this clause of a type switch declares.
    pub fn switch_var(&self, clause: ClauseId) -> Option<LocalId> {
        let i = self.switch_vars.binary_search_by_key(&clause, |(c, _)| *c).ok()?;
        self.switch_vars.get(i).map(|(_, id)| *id)
    }

    /// A local of this body. Ids are only meaningful for the body that gave them.
    #[expect(clippy::indexing_slicing, reason = "an id of this body is in range; one of another body is a bug")]
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.0 as usize]
    }
}
