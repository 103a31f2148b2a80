//! What libraries do with callbacks, goroutines, locks and maps: `rules/models/*.toml`, embedded; users add their own.
//!
//! No such knowledge stands in code. A row speaks of functions by `import/path.Func` or `import/path.Type.Method`,
//! of arguments by their index, and of the receiver by `"receiver"`.

use crate::AccessKind;
use mapvet_parser::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;
use toml::Spanned;

/// A row about a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RowId(pub(crate) u32);

/// A model file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct ModelError {
    /// The file.
    pub file: String,
    /// 1-based.
    pub line: u32,
    /// What is wrong.
    pub reason: String,
}

impl ModelError {
    /// At an offset of a file's text.
    pub(crate) fn at(file: &str, text: &str, offset: usize, reason: String) -> ModelError {
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line = before.iter().filter(|b| **b == b'\n').count() as u32 + 1;
        ModelError { file: file.to_owned(), line, reason }
    }

    /// What the TOML reader says.
    pub(crate) fn toml(file: &str, text: &str, error: &toml::de::Error) -> ModelError {
        let offset = error.span().map_or(0, |span| span.start);
        let reason = error.message().trim().replace('\n', ", ");
        let start = text.get(..offset).map_or(0, |before| before.rfind('\n').map_or(0, |i| i + 1));
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let key = line.split_once('=').map(|(key, _)| key.trim()).filter(|key| !reason.contains(&format!("`{key}`")));
        let reason = key.map(|key| format!("`{key}`: {reason}")).unwrap_or(reason);
        ModelError::at(file, text, offset, reason)
    }
}

/// Which value of a call a row speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Arg {
    /// The receiver.
    Receiver,
    /// An argument, from 0.
    Index(usize),
}

impl<'de> Deserialize<'de> for Arg {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Arg, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Raw {
            Index(usize),
            Word(String),
        }
        match Raw::deserialize(d)? {
            Raw::Index(i) => Ok(Arg::Index(i)),
            Raw::Word(w) if w == "receiver" => Ok(Arg::Receiver),
            Raw::Word(w) => Err(serde::de::Error::custom(format!("`{w}` is neither `receiver` nor an index"))),
        }
    }
}

/// Who has what a call returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Returns {
    /// The caller alone.
    Owned,
    /// Others may have it.
    Shared,
    /// Others may have it: an element of the receiver, which guards its entries but not what they hold.
    Element,
    /// It is the receiver or hangs on it.
    Receiver,
    /// It is the first argument.
    Arg0,
}

/// A map operation that a call performs.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Touch {
    /// On which value.
    pub(crate) arg: Arg,
    /// What.
    pub(crate) op: TouchOp,
}

/// The word for a map operation in a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TouchOp {
    Read,
    Write,
    Update,
    Delete,
    Range,
    Len,
    Clear,
    Copy,
    Encode,
}

impl From<TouchOp> for AccessKind {
    fn from(op: TouchOp) -> AccessKind {
        match op {
            TouchOp::Read => AccessKind::Read,
            TouchOp::Write => AccessKind::Write,
            TouchOp::Update => AccessKind::Update,
            TouchOp::Delete => AccessKind::Delete,
            TouchOp::Range => AccessKind::Range,
            TouchOp::Len => AccessKind::Len,
            TouchOp::Clear => AccessKind::Clear,
            TouchOp::Copy => AccessKind::Copy,
            TouchOp::Encode => AccessKind::Encode,
        }
    }
}

/// What a function does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Row {
    /// The functions it speaks of; also fields of a struct, whose only argument is what a literal sets them to.
    pub(crate) functions: Vec<Spanned<String>>,
    /// Arguments that run on a new goroutine.
    pub(crate) spawns: Vec<Arg>,
    /// Whether each spawned argument may run several times at once.
    pub(crate) many: bool,
    /// What it spawns is over when it returns.
    pub(crate) joined: bool,
    /// What it spawns is only registered: it runs once something serves, see [`Intent::serving`].
    pub(crate) registers: bool,
    /// Of functions that one literal holds, one runs at a time: the callbacks of one informer.
    pub(crate) serial: bool,
    /// Arguments that run before the call returns.
    pub(crate) runs: Vec<Arg>,
    /// Arguments that run at most once, everything else ordered after it.
    pub(crate) once: Vec<Arg>,
    /// The value by which spawned goroutines are waited for.
    pub(crate) group: Option<Arg>,
    /// It waits for the goroutines of this value.
    pub(crate) waits: Option<Arg>,
    /// The goroutine that calls it is done with this value.
    pub(crate) done: Option<Arg>,
    /// Map operations it performs.
    pub(crate) touches: Vec<Touch>,
    /// Who has the result.
    pub(crate) returns: Option<Returns>,
    /// It does not return.
    pub(crate) terminates: bool,
    /// The result is a lock (or holds one) that is this argument.
    pub(crate) lock_of: Option<Arg>,
    /// It takes this lock for writing, and returns with it held.
    pub(crate) locks: Option<Arg>,
    /// It takes this lock for reading.
    pub(crate) read_locks: Option<Arg>,
    /// It gives this lock back, however it was taken.
    pub(crate) unlocks: Option<Arg>,
    /// What it runs, it runs while it holds this lock.
    pub(crate) holds: Option<Arg>,
    /// In words, for spawned arguments: `errgroup goroutine`.
    pub(crate) what: String,
}

/// A callback known by its signature: a function of this type whose value is taken runs on goroutines of its own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Signature {
    /// Parameter types as `import/path.Name` with `*`; `_` is any.
    pub(crate) params: Vec<String>,
    /// Result types likewise.
    #[serde(default)]
    pub(crate) results: Vec<String>,
    /// In words: `HTTP handler`.
    pub(crate) what: String,
}

/// An interface whose methods are called by several goroutines at once.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Concurrent {
    /// Methods by name, each with the types of its parameters (`_` is any); a type with all of them qualifies.
    pub(crate) methods: Vec<Method>,
    /// In words.
    pub(crate) what: String,
}

/// Methods that a type has for a library, which calls them on behalf of its own callers: encoders, heaps.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Lent {
    /// Methods by name, each with the types of its parameters (`_` is any); a type with all of them qualifies.
    pub(crate) methods: Vec<Method>,
}

/// A method of a type, by its name and the types of its parameters.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Method {
    /// The method's name.
    pub(crate) name: String,
    /// Parameter types.
    pub(crate) params: Vec<String>,
}

/// A function that registers a service: the interface of the parameter is called by several goroutines at once.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Service {
    /// The type of the parameter before the implementation: `google.golang.org/grpc.ServiceRegistrar`.
    pub(crate) registrar: String,
    /// In words.
    pub(crate) what: String,
}

/// What authors write: names and phrases of documentation, in lower case.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Intent {
    /// Ends of names of functions that are called with the lock held.
    pub(crate) held_suffixes: Vec<String>,
    /// Phrases that say the same.
    pub(crate) held: Vec<String>,
    /// Annotations that say so, with the lock's name behind.
    pub(crate) annotated: Vec<String>,
    /// Words of which one has to stand beside those.
    pub(crate) locks: Vec<String>,
    /// Phrases of types that one goroutine at a time may use.
    pub(crate) confined: Vec<String>,
    /// Phrases of types that many may use.
    pub(crate) concurrent: Vec<String>,
    /// Phrases of functions that are called before there are goroutines.
    pub(crate) set_up: Vec<String>,
    /// Beginnings of the names of types that stand in for others in tests.
    pub(crate) stand_ins: Vec<String>,
    /// Packages that a file imports only if it is for tests, whatever its name.
    pub(crate) test_packages: Vec<String>,
    /// Forms of the names of functions that fill registries.
    pub(crate) registering: Vec<String>,
    /// Names of methods with which a program begins that something else starts.
    pub(crate) entries: Vec<String>,
    /// Beginnings of the names of functions that make what was registered run.
    pub(crate) serving: Vec<String>,
    /// Phrases of functions whose callers are told to look out for themselves.
    pub(crate) warned: Vec<String>,
}

impl Intent {
    fn extend(&mut self, more: Intent) {
        self.held_suffixes.extend(more.held_suffixes);
        self.held.extend(more.held);
        self.annotated.extend(more.annotated);
        self.locks.extend(more.locks);
        self.confined.extend(more.confined);
        self.concurrent.extend(more.concurrent);
        self.set_up.extend(more.set_up);
        self.stand_ins.extend(more.stand_ins);
        self.test_packages.extend(more.test_packages);
        self.registering.extend(more.registering);
        self.entries.extend(more.entries);
        self.serving.extend(more.serving);
        self.warned.extend(more.warned);
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct ModelFile {
    intent: Intent,
    call: Vec<Row>,
    callback: Vec<Signature>,
    concurrent: Vec<Concurrent>,
    requests: Vec<String>,
    lent: Vec<Lent>,
    service: Vec<Service>,
}

/// All models in force. The default is none; [`Models::embedded`] has those that come with mapvet.
#[derive(Debug, Default)]
pub struct Models {
    rows: Vec<Row>,
    by_name: FxHashMap<(Name, Name, Name), RowId>,
    packages: FxHashSet<Name>,
    /// Callbacks by signature.
    pub(crate) callbacks: Vec<Signature>,
    /// Interfaces called concurrently.
    pub(crate) concurrent: Vec<Concurrent>,
    /// Types of which each goroutine of a server has one: an exported function that takes it is called by several at once.
    pub(crate) requests: Vec<String>,
    /// Methods that a library calls for who calls it, under whatever lock is held there.
    pub(crate) lent: Vec<Lent>,
    /// What authors write.
    pub(crate) intent: Intent,
    /// Registrations of services.
    pub(crate) services: Vec<Service>,
}

const EMBEDDED: &[(&str, &str)] = &[
    ("std.toml", include_str!("../../../rules/models/std.toml")),
    ("intent.toml", include_str!("../../../rules/models/intent.toml")),
    ("libraries.toml", include_str!("../../../rules/models/libraries.toml")),
];

impl Models {
    /// The embedded models.
    ///
    /// # Errors
    /// If a file cannot be read as a model; a test keeps the embedded ones readable.
    pub fn embedded() -> Result<Models, ModelError> {
        let mut models = Models::default();
        for (file, text) in EMBEDDED {
            models.add(file, text)?;
        }
        Ok(models)
    }

    /// Adds a model file; a later row about a function replaces an earlier one.
    ///
    /// # Errors
    /// If the text is not TOML, has an unknown key or a function name without a package.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), ModelError> {
        let parsed: ModelFile = toml::from_str(text).map_err(|e| ModelError::toml(file, text, &e))?;
        for row in parsed.call {
            let id = RowId(self.rows.len() as u32);
            for function in &row.functions {
                let keys = split_function(function.get_ref());
                if keys.is_empty() {
                    let reason = format!(
                        "`functions`: `{}` names no function; write import/path.Func or import/path.Type.Method",
                        function.get_ref()
                    );
                    return Err(ModelError::at(file, text, function.span().start, reason));
                }
                self.packages.extend(keys.iter().map(|key| key.0));
                self.by_name.extend(keys.into_iter().map(|key| (key, id)));
            }
            self.rows.push(row);
        }
        self.callbacks.extend(parsed.callback);
        self.concurrent.extend(parsed.concurrent);
        self.requests.extend(parsed.requests);
        self.lent.extend(parsed.lent);
        self.services.extend(parsed.service);
        self.intent.extend(parsed.intent);
        Ok(())
    }

    /// Adds others; what they say of a function replaces what is said here.
    pub fn extend(&mut self, other: Models) {
        let offset = self.rows.len() as u32;
        self.rows.extend(other.rows);
        #[expect(clippy::iter_over_hash_type, reason = "from one map into another, each key once")]
        for (key, id) in other.by_name {
            self.by_name.insert(key, RowId(id.0 + offset));
        }
        self.packages.extend(other.packages);
        self.callbacks.extend(other.callbacks);
        self.concurrent.extend(other.concurrent);
        self.requests.extend(other.requests);
        self.lent.extend(other.lent);
        self.services.extend(other.services);
        self.intent.extend(other.intent);
    }

    /// Whether any row speaks of a package.
    pub(crate) fn knows(&self, package: Name) -> bool {
        self.packages.contains(&package)
    }

    /// The row about a function; the type is empty for functions that are not methods.
    pub(crate) fn find(&self, package: Name, ty: Name, function: Name) -> Option<RowId> {
        self.by_name.get(&(package, ty, function)).copied()
    }

    /// A row.
    #[expect(clippy::indexing_slicing, reason = "ids come from `find`")]
    pub(crate) fn row(&self, id: RowId) -> &Row {
        &self.rows[id.0 as usize]
    }
}

/// `a/b.v2/c.go.Type.Method` to its package, type and function. Which dots behind the last slash are part of the package's
/// path cannot be told from the text, so each reading is taken: only one of them names something that is there.
fn split_function(function: &str) -> Vec<(Name, Name, Name)> {
    let slash = function.rfind('/').map_or(0, |i| i + 1);
    let dots = function.match_indices('.').map(|(i, _)| i).filter(|i| *i > slash);
    let key = |end: usize| {
        let package = Name::new(&function[..end]);
        match function[end + 1..].split('.').collect::<Vec<_>>()[..] {
            [f] if !f.is_empty() => Some((package, Name::EMPTY, Name::new(f))),
            [t, f] if !t.is_empty() && !f.is_empty() => Some((package, Name::new(t), Name::new(f))),
            _ => None,
        }
    };
    dots.filter_map(key).collect()
}
