//! What a program does, before it is Go: threads, their steps, and how each access is written.

/// Where a map lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// A local of main, with its lock.
    Local,
    /// A package variable, with its lock.
    Global,
    /// A field of a struct.
    Struct(Fields),
}

/// The struct around a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) lock: LockIn,
    pub(super) map: MapIn,
    pub(super) generic: bool,
    /// The one instance is a package variable.
    pub(super) global: bool,
}

/// Where the lock of a struct is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LockIn {
    Field,
    Embedded,
    Pointer,
    Parent,
    Package,
}

/// Where the map of a struct is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MapIn {
    Field,
    /// In a struct that is held by value.
    Data,
    /// In an embedded struct.
    Promoted,
}

/// What lies between the holder and the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Plain,
    /// A map of maps; the inner one is accessed.
    Inner,
    /// A slice of maps.
    Slice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    Write,
    Update,
    Delete,
    Clear,
    CopyInto,
    Read,
    Lookup,
    Len,
    Range,
    Encode,
    Copy,
}

impl Operation {
    pub(super) fn writes(self) -> bool {
        use Operation::{Clear, CopyInto, Delete, Update, Write};
        matches!(self, Write | Update | Delete | Clear | CopyInto)
    }
}

/// Which map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Object {
    /// The one that all threads know.
    Shared,
    /// One that each instance of a thread makes for itself.
    Own(Maker),
    /// One that main made for the thread and that all of its instances share.
    Hoisted,
    /// The one that goes over the channel of a thread.
    Passed(usize),
}

/// Where the own map of a thread is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Maker {
    /// In the goroutine.
    Inside,
    /// In the round of the loop that starts it.
    Round,
    /// Before the loop, one a round, found by index.
    Index,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guard {
    /// The map's lock, or another one.
    pub(super) other: bool,
    pub(super) read: bool,
}

/// How an access is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Inline,
    /// In a literal that is called at once, with a deferred Unlock.
    Deferred,
    Alias,
    /// The alias outlives the lock.
    AliasEscapes,
    /// A function that locks and accesses.
    Helper,
    /// A function that accesses; the caller locks.
    Entry,
    /// A function that gets the map.
    Param,
    LockHelper,
    WithLock,
    /// A function returns the map; the caller locks.
    Getter,
    /// A function returns the map, and the lock is its own.
    GetterEscapes,
    /// Through a copy of the struct around the map.
    StructCopy,
    /// A copy of the struct that got a map of its own.
    CopyCut,
    /// A method with a value receiver.
    ValueReceiver,
    MethodValue,
    Interface,
    FuncField,
    Closure,
    /// The lock is taken on one way only.
    Conditional,
    EarlyReturn,
}

impl Style {
    /// Whether the lock that is written is not held where the map is accessed.
    pub(super) fn escapes(self) -> bool {
        matches!(self, Style::AliasEscapes | Style::GetterEscapes | Style::Conditional)
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Act {
    pub(super) object: Object,
    pub(super) operation: Operation,
    pub(super) guard: Option<Guard>,
    pub(super) style: Style,
    /// Inside a `Once`.
    pub(super) once: bool,
}

impl Act {
    /// The lock that is held at the access.
    pub(super) fn held(&self) -> Option<Guard> {
        self.guard.filter(|_| !self.style.escapes())
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Act(Act),
    /// Starts a thread, perhaps while the lock is held.
    Spawn(usize, bool),
    Join(usize),
    /// Tells the starter that what stands before is over.
    Signal,
    Send(usize),
    Receive,
}

/// How a goroutine is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Literal,
    LiteralArgs,
    Function,
    Method,
    Value,
    MethodValue,
    Starter,
}

/// How a goroutine tells that it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    Done,
    DeferDone,
    WaitGroupGo,
    Close,
    Send,
    /// Sends the map that it made.
    SendMap,
}

#[derive(Clone, Debug)]
pub(super) struct Thread {
    pub(super) many: bool,
    pub(super) start: Start,
    pub(super) signal: Signal,
    pub(super) steps: Vec<Step>,
    /// Whether a function waits for it.
    pub(super) join_helper: bool,
}

impl Thread {
    pub(super) fn acts(&self) -> impl Iterator<Item = &Act> {
        self.steps.iter().filter_map(|s| if let Step::Act(act) = s { Some(act) } else { None })
    }
}

#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) holder: Holder,
    pub(super) shape: Shape,
    pub(super) rw: bool,
    /// The first is main.
    pub(super) threads: Vec<Thread>,
    /// What keeps it safe, and what broke it: for reports.
    pub(super) discipline: &'static str,
    pub(super) flaw: &'static str,
}

impl Plan {
    pub(super) fn is_struct(&self) -> bool {
        matches!(self.holder, Holder::Struct(_))
    }

    pub(super) fn is_generic(&self) -> bool {
        matches!(self.holder, Holder::Struct(Fields { generic: true, .. }))
    }

    /// Whether the map is in a struct that can be copied.
    pub(super) fn has_data(&self) -> bool {
        matches!(self.holder, Holder::Struct(Fields { map: MapIn::Data, .. }))
    }

    /// Whether the map outlives main.
    pub(super) fn is_global(&self) -> bool {
        match self.holder {
            Holder::Local => false,
            Holder::Global => true,
            Holder::Struct(fields) => fields.global,
        }
    }

    /// Whether a thread is started that nobody waits for.
    pub(super) fn leaves_threads(&self) -> bool {
        let steps = || self.threads.iter().flat_map(|t| &t.steps);
        let joined = |t: usize| steps().any(|s| matches!(s, Step::Join(j) if *j == t));
        let whole = |t: usize| matches!(self.threads[t].steps.last(), Some(Step::Signal));
        (1..self.threads.len()).any(|t| !joined(t) || !whole(t))
    }
}
