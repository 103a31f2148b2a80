//! What a check reports: plain data, positions resolved, nothing of the analysis inside.

use std::fmt;

/// A place in a file, as people and tools read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path relative to the working directory, forward slashes.
    pub file: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column in bytes.
    pub column: u32,
    /// 1-based line where it ends.
    pub end_line: u32,
    /// 1-based column in bytes, one past its end.
    pub end_column: u32,
}

/// How sure we are; severity follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Not shown unless asked for.
    Low,
    /// The write is seen at run time, the other side follows from a rule. A warning.
    Medium,
    /// Both sides seen, and a lock or a spawn proves concurrency. An error.
    High,
}

/// How bad it is for a merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Worth a look before merging.
    Warning,
    /// Stops a merge.
    Error,
}

/// What kind of declaration holds a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MapKind {
    /// A struct field.
    Field,
    /// A package-level variable.
    PackageVar,
    /// A local variable captured by a closure.
    Local,
    /// A parameter.
    Param,
    /// An element of a container; the declaration is the container's.
    Elem,
}

/// What an access does to the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessKind {
    /// `m[k]`
    Read,
    /// `m[k] = v`
    Write,
    /// `m[k]++`, `m[k] += v`
    Update,
    /// `delete(m, k)`
    Delete,
    /// `for range m`
    Range,
    /// `len(m)`
    Len,
    /// `clear(m)`
    Clear,
    /// `maps.Clone`, `maps.Copy` from it
    Copy,
    /// Handed to an encoder or printer that reads it by reflection.
    Encode,
}

/// Whether a lock is held for reading or for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LockMode {
    /// `RLock`: excludes writers only.
    Read,
    /// `Lock`.
    Write,
}

/// A lock held at an access.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldLock {
    /// `Server.mu`
    pub name: String,
    /// For reading or writing.
    pub mode: LockMode,
    /// Where it was taken.
    pub place: Place,
}

/// What runs an access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunsInKind {
    /// A `go` statement or something that spawns.
    Goroutine,
    /// A callback that other code runs, as a rule on goroutines of its own.
    Callback,
    /// An exported method of a type that is shared.
    Exported,
    /// `main`.
    Main,
    /// `init` or an initializer.
    Init,
    /// A test.
    Test,
}

/// The goroutine or callback an access runs in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RunsIn {
    /// Its kind.
    pub kind: RunsInKind,
    /// Whether several may run at once.
    pub many: bool,
    /// Where it starts.
    pub place: Place,
    /// In words: `the goroutine started here`, `HTTP handler`.
    pub what: String,
}

/// A step of the way from a root to an access.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// Where.
    pub place: Place,
    /// The function the step is in.
    pub function: String,
    /// `calls (*Server).drop`, `starts a goroutine`
    pub what: String,
}

/// One side of a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Access {
    /// What it does.
    pub op: AccessKind,
    /// Whether it is one that should change.
    pub blamed: bool,
    /// Where.
    pub place: Place,
    /// The function it stands in: `(*Server).drop`.
    pub function: String,
    /// The locks surely held.
    pub locks: Vec<HeldLock>,
    /// What runs it.
    pub runs_in: RunsIn,
    /// From the root to the access.
    pub trace: Vec<Step>,
}

/// The map a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MapInfo {
    /// `Server.sessions`
    pub name: String,
    /// What declares it.
    pub kind: MapKind,
    /// Its type as Go writes it.
    pub ty: String,
    /// The declaration; for a map declared outside the workspace an empty file.
    pub place: Place,
}

/// A problem with a map. One bug is one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the check: kebab-case, stable.
    pub check: &'static str,
    /// From the confidence, unless configuration says otherwise.
    pub severity: Severity,
    /// How sure we are.
    pub confidence: Confidence,
    /// Why we believe it, a phrase each.
    pub reasons: Vec<String>,
    /// One sentence, no position in it.
    pub message: String,
    /// Import path of the package with the first access.
    pub package: String,
    /// Survives moved lines: a hash in hexadecimal.
    pub fingerprint: String,
    /// The map.
    pub map: MapInfo,
    /// At least one; the first is blamed. For a race the blamed one and its partner, or one with `many`.
    pub accesses: Vec<Access>,
}

macro_rules! words {
    ($($ty:ident { $($variant:ident => $word:literal),* $(,)? })*) => {$(
        impl $ty {
            /// The word the output formats use.
            pub fn word(self) -> &'static str {
                match self { $($ty::$variant => $word),* }
            }
        }
        impl fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        }
    )*};
}

words! {
    Confidence { Low => "low", Medium => "medium", High => "high" }
    Severity { Note => "note", Warning => "warning", Error => "error" }
    MapKind { Field => "field", PackageVar => "package-var", Local => "local", Param => "param", Elem => "elem" }
    AccessKind {
        Read => "read", Write => "write", Update => "update", Delete => "delete", Range => "range", Len => "len",
        Clear => "clear", Copy => "copy", Encode => "encode",
    }
    LockMode { Read => "read", Write => "write" }
    RunsInKind {
        Goroutine => "goroutine", Callback => "callback", Exported => "exported", Main => "main", Init => "init",
        Test => "test",
    }
}

impl AccessKind {
    /// Whether it changes the map, so that any other access beside it is a race.
    pub fn writes(self) -> bool {
        matches!(self, AccessKind::Write | AccessKind::Update | AccessKind::Delete | AccessKind::Clear)
    }
}

impl Confidence {
    /// Severity follows confidence.
    pub fn severity(self) -> Severity {
        match self {
            Confidence::High => Severity::Error,
            Confidence::Medium => Severity::Warning,
            Confidence::Low => Severity::Note,
        }
    }
}
