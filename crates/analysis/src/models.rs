//! What libraries do with callbacks, goroutines, locks and maps: `rules/models/*.toml`, embedded; users add their own.
//!
//! No such knowledge stands in code. A row speaks of functions by `import/path.Func` or `import/path.Type.Method`,
//! of arguments by their index, and of the receiver by `"receiver"`.

use crate::AccessKind;
use mapvet_parser::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

/// A row about a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RowId(pub(crate) u32);

/// A model file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("model {file}: {reason}")]
pub struct ModelError {
    /// The file.
    pub(crate) file: String,
    /// What is wrong, with its line.
    pub(crate) reason: String,
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
    pub(crate) functions: Vec<String>,
    /// Arguments that run on a new goroutine.
    pub(crate) spawns: Vec<Arg>,
    /// Whether each spawned argument may run several times at once.
    pub(crate) many: bool,
    /// What it spawns is over when it returns.
    pub(crate) joined: bool,
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
    pub(crate) methods: Vec<Signature2>,
    /// In words.
    pub(crate) what: String,
}

/// A method of [`Concurrent`].
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Signature2 {
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

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct ModelFile {
    call: Vec<Row>,
    callback: Vec<Signature>,
    concurrent: Vec<Concurrent>,
    service: Vec<Service>,
}

/// All models in force.
#[derive(Debug, Default)]
pub(crate) struct Models {
    rows: Vec<Row>,
    by_name: FxHashMap<(Name, Name, Name), RowId>,
    packages: FxHashSet<Name>,
    /// Callbacks by signature.
    pub(crate) callbacks: Vec<Signature>,
    /// Interfaces called concurrently.
    pub(crate) concurrent: Vec<Concurrent>,
    /// Registrations of services.
    pub(crate) services: Vec<Service>,
}

const EMBEDDED: &[(&str, &str)] = &[
    ("std.toml", include_str!("../../../rules/models/std.toml")),
    ("libraries.toml", include_str!("../../../rules/models/libraries.toml")),
];

impl Models {
    /// The embedded models.
    ///
    /// # Errors
    /// If a file cannot be read as a model; a test keeps the embedded ones readable.
    pub(crate) fn embedded() -> Result<Models, ModelError> {
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
    pub(crate) fn add(&mut self, file: &str, text: &str) -> Result<(), ModelError> {
        let error = |reason: String| ModelError { file: file.to_owned(), reason };
        let parsed: ModelFile = toml::from_str(text).map_err(|e| error(e.to_string()))?;
        for row in parsed.call {
            let id = RowId(self.rows.len() as u32);
            for function in &row.functions {
                let key = split_function(function).ok_or_else(|| error(format!("`{function}` names no function")))?;
                self.packages.insert(key.0);
                self.by_name.insert(key, id);
            }
            self.rows.push(row);
        }
        self.callbacks.extend(parsed.callback);
        self.concurrent.extend(parsed.concurrent);
        self.services.extend(parsed.service);
        Ok(())
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

/// `a/b.v2/c.go.Type.Method` to its package, type and function: what users can name begins with a capital letter, so
/// the first such name behind the last slash ends the package.
fn split_function(function: &str) -> Option<(Name, Name, Name)> {
    let slash = function.rfind('/').map_or(0, |i| i + 1);
    let capital = |(i, _): &(usize, &str)| function[i + 1..].starts_with(|c: char| c.is_ascii_uppercase());
    let (end, _) = function.match_indices('.').filter(|(i, _)| *i > slash).find(capital)?;
    let package = Name::new(&function[..end]);
    match function[end + 1..].split('.').collect::<Vec<_>>()[..] {
        [f] => Some((package, Name::EMPTY, Name::new(f))),
        [t, f] => Some((package, Name::new(t), Name::new(f))),
        _ => None,
    }
}
