//! What `mapvet.toml` may say. Reading, `mapvet config` and the JSON Schema all follow this one table.

/// The values a key takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// One of these words.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
}

/// A key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// A sentence for people who edit the file.
    pub(crate) what: &'static str,
}

/// The table that says which checks are on.
pub(crate) const CHECKS: &str = "checks";

/// What a check may be set to.
pub(crate) const LEVELS: &[&str] = &["on", "off", "note", "warning", "error"];

pub(crate) const CONFIDENCE: &str = "confidence";
pub(crate) const FAIL_ON: &str = "fail-on";
pub(crate) const EXCLUDE: &str = "exclude";
pub(crate) const EXCLUDE_PACKAGES: &str = "exclude-packages";
pub(crate) const BASELINE: &str = "baseline";
pub(crate) const RULES: &str = "rules";
pub(crate) const TAGS: &str = "tags";
pub(crate) const GOOS: &str = "goos";
pub(crate) const GOARCH: &str = "goarch";
pub(crate) const TESTS: &str = "tests";
pub(crate) const ONE_MODULE: &str = "one-module";

/// All keys at the top of the file, in the order in which they are shown.
pub(crate) const KEYS: &[Key] = &[
    Key { name: CONFIDENCE, kind: Kind::Choice(&["low", "medium", "high"]), what: "The least confidence shown." },
    Key {
        name: FAIL_ON,
        kind: Kind::Choice(&["note", "warning", "error", "never"]),
        what: "The least severity that makes the exit status 1.",
    },
    Key {
        name: EXCLUDE,
        kind: Kind::Texts,
        what: "Nothing is reported in these files and folders, which are read all the same: globs from the folder of \
               this file on; one without a slash is a name at any depth.",
    },
    Key {
        name: EXCLUDE_PACKAGES,
        kind: Kind::Texts,
        what: "Nothing is reported in these packages: import paths, where ... stands for any text.",
    },
    Key {
        name: BASELINE,
        kind: Kind::Text,
        what: "The file of known findings, from the folder of this file on; `mapvet baseline write` makes it.",
    },
    Key { name: RULES, kind: Kind::Texts, what: "Folders with models of your own, from the folder of this file on." },
    Key { name: TAGS, kind: Kind::Texts, what: "Build tags." },
    Key { name: GOOS, kind: Kind::Text, what: "The operating system to look at." },
    Key { name: GOARCH, kind: Kind::Text, what: "The processor to look at." },
    Key { name: TESTS, kind: Kind::Flag, what: "Whether to read test files." },
    Key { name: ONE_MODULE, kind: Kind::Flag, what: "Whether ./... stops at nested modules, as the go command does." },
];
